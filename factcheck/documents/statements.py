"""
Lines that are statements of their own though no mark tells them apart: the highlights of a release, pasted as text.

    Net sales rose 4% to $10 million
    Operating income rose 11% to $750,000
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.documents import sections
from factcheck.model import Span
from factcheck.patterns import pattern

OPENS = pattern(r"[ \t]*[\"“'(]?[A-Z$€£\d]")
HANGS = pattern(r"(?:[,;–—-]|\b(?:and|or|of|the|a|an|to|for|in|on|by|with|from|at|as|its|our))[ \t]*$")
"""What no statement ends with."""


LONG = pattern(r"(?<![\w'’])[A-Za-z]{4,}")
LONG_AND_SMALL = pattern(r"(?<![\w'’])[a-z][A-Za-z]{3,}")
LEAST = 3
"""Lines of a run that are statements of their own, and long words of most of them."""
SCALES = frozenset("million billion thousand trillion percent cents with from".split())
"""Words that stay small in a title."""


def statements(plain: str, span: Span) -> list[Span]:
    """
    The lines of a block where each is a statement of its own; else the block, parted at its headings.

    Each line begins with a capital letter, none ends within a sentence, most ended before their room did, and most hold
    a figure or all are written like titles.
    """
    rows = [row for row in sections.lines(plain, span) if row.start < row.end]
    if _are_apart(plain, rows):
        return rows
    parts = list(_headed(plain, rows)) if len(rows) > 1 else []
    if len(parts) > 1:
        return [each for part in parts for each in statements(plain, part)]
    return list(_with_runs(plain, rows)) if len(rows) > LEAST else [span]


def _with_runs(plain: str, rows: list[Span]) -> Iterator[Span]:
    """The lines of each run that are statements of their own, and what stands between such runs as one."""
    room = max(row.end - row.start for row in rows)
    first = done = 0
    for k, row in enumerate(rows):
        if not plain.endswith(".", row.start, row.end) and k + 1 < len(rows):
            continue
        run = rows[first : k + 1]
        worded = sum(len(LONG.findall(plain[one.start : one.end])) >= LEAST for one in run)
        if len(run) >= LEAST and 4 * worded >= 3 * len(run) and _are_apart(plain, run, room):
            if done < first:
                yield Span(rows[done].start, rows[first - 1].end)
            yield from run
            done = k + 1
        first = k + 1
    if done < len(rows):
        yield Span(rows[done].start, rows[-1].end)


def _are_apart(plain: str, rows: list[Span], room: int = 0) -> bool:
    """Whether each of some lines is a statement of its own, where lines have room for so many characters."""
    if len(rows) < 2 or not all(OPENS.match(plain, row.start, row.end) for row in rows):
        return False
    if any(plain.endswith(".", row.start, row.end) or HANGS.search(plain, row.start, row.end) for row in rows[:-1]):
        return False
    room = room or max(row.end - row.start for row in rows)
    broken = sum(
        row.end - row.start + 1 + len(plain[after.start : after.end].split()[0]) <= room
        for row, after in pairwise(rows)
    )
    told = sum(any(map(str.isdigit, plain[row.start : row.end])) for row in rows)
    titles = all(_is_spelt_large(plain[row.start : row.end]) for row in rows)
    return 2 * broken >= len(rows) - 1 and (titles or 2 * told > len(rows))


def _is_heading(plain: str, rows: list[Span], k: int, room: int) -> bool:
    """
    Whether a line with another below it is a heading: "Improved Return Metrics" above "Return on assets improved to".

    It is written like a title, ended before its room did and in no mark, and stands where a sentence may begin; the
    line below opens a sentence that is written like one.
    """
    row, below = rows[k], rows[k + 1]
    words, next_words = plain[row.start : row.end], plain[below.start : below.end]
    return (
        (k == 0 or plain.endswith((".", "!", "?"), rows[k - 1].start, rows[k - 1].end))
        and words[-1:].isalnum()
        and row.end - row.start + 1 + len(next_words.split(None, 1)[0] if next_words.strip() else "") <= room
        and OPENS.match(plain, row.start, row.end) is not None
        and OPENS.match(plain, below.start, below.end) is not None
        and _is_spelt_large(words)
        and len(LONG.findall(words)) > 1
        and not HANGS.search(words)
        and not _is_spelt_large(next_words)
    )


def _headed(plain: str, rows: list[Span]) -> Iterator[Span]:
    """The headings of a block, and what stands below each as one."""
    start = rows[0].start
    room = max(row.end - row.start for row in rows)
    for k, row in enumerate(rows[:-1]):
        if _is_heading(plain, rows, k, room):
            if start < row.start:
                yield Span(start, rows[k - 1].end)
            yield row
            start = rows[k + 1].start
    yield Span(start, rows[-1].end)


def is_titled(words: str) -> bool:
    """Whether a line is written like a title: "Operating Income Increases 24% to $2.1 million"."""
    return _is_spelt_large(words) and sum(word not in SCALES for word in LONG.findall(words)) > 2


def _is_spelt_large(words: str) -> bool:
    return all(found[0] in SCALES for found in LONG_AND_SMALL.finditer(words))
