"""
Lines that are statements of their own though no mark tells them apart: the highlights of a release, pasted as text.

    Net sales rose 4% to $10 million
    Operating income rose 11% to $750,000
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.documents import sections
from factcheck.model import Span
from factcheck.patterns import pattern

OPENS = pattern(r"[ \t]*[\"“'(]?[A-Z$€£\d]")
HANGS = pattern(r"(?:[,;–—-]|\b(?:and|or|of|the|a|an|to|for|in|on|by|with|from|at|as|its|our))[ \t]*$")
"""What no statement ends with."""


LONG = pattern(r"(?<![\w'’])[A-Za-z]{4,}")
LONG_AND_SMALL = pattern(r"(?<![\w'’])[a-z][A-Za-z]{3,}")
SCALES = frozenset("million billion thousand trillion percent cents with from".split())
"""Words that stay small in a title."""


def statements(plain: str, span: Span) -> list[Span]:
    """
    The lines of a block where each is a statement of its own; else the block.

    Each line begins with a capital letter, none ends within a sentence, most ended before their room did, and most hold
    a figure or all are written like titles.
    """
    rows = [row for row in sections.lines(plain, span) if row.start < row.end]
    if len(rows) < 2 or not all(OPENS.match(plain, row.start, row.end) for row in rows):
        return [span]
    if any(plain.endswith(".", row.start, row.end) or HANGS.search(plain, row.start, row.end) for row in rows[:-1]):
        return [span]
    room = max(row.end - row.start for row in rows)
    broken = sum(
        row.end - row.start + 1 + len(plain[after.start : after.end].split()[0]) <= room
        for row, after in pairwise(rows)
    )
    told = sum(any(map(str.isdigit, plain[row.start : row.end])) for row in rows)
    titles = all(_is_spelt_large(plain[row.start : row.end]) for row in rows)
    return rows if 2 * broken >= len(rows) - 1 and (titles or 2 * told > len(rows)) else [span]


def is_titled(words: str) -> bool:
    """Whether a line is written like a title: "Operating Income Increases 24% to $2.1 million"."""
    return _is_spelt_large(words) and sum(word not in SCALES for word in LONG.findall(words)) > 2


def _is_spelt_large(words: str) -> bool:
    return all(found[0] in SCALES for found in LONG_AND_SMALL.finditer(words))
