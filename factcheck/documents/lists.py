"""
Lists of a plain text: their items, and where they turn into prose.

    Highlights
    - Sales up 3%
    - More buybacks planned
    Sales were $4 million, and ...          no part of the last item, whose line had room for "Sales"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.locales import GERMAN_MONTHS
from factcheck.model import Span
from factcheck.patterns import pattern

DAY = rf"\d{{1,2}}\. (?:{GERMAN_MONTHS})[a-zä]{{0,6}}\.? (?:19|20)\d\d\b"
"""A German day at the head of a line: "15. Dezember 2015"."""
MARKED = (
    rf"[ \t]*(?!{DAY})(?:(?:[-*+•●▪◦‣·○■◾◼▸►➤❖✓]|[oØ](?= )|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)])[ \t]+"
    r"|(?:[•●▪◦‣·○■]|o(?=[ \t]*\n))[ \t]*\n[ \t]*)(?=\S)"  # the mark may have a line of its own
)
ITEM = pattern(MARKED)
ITEM_AT = pattern(rf"^{MARKED}", re.MULTILINE)
OPENING = pattern(r"[\"'“‘(]?[A-Z]\S*")
CLOSING = pattern(r"[.!?][\"'”’)\] ]{0,4}$")


def items(plain: str, span: Span) -> Iterator[Span]:
    """The items of a list, each with its mark."""
    starts = [match.start() for match in ITEM_AT.finditer(plain, span.start, span.end)]
    bounds = [span.start, *(start for start in starts if start > span.start), span.end]
    for start, end in pairwise(bounds):
        yield Span(start, end)


def turns(plain: str, rows: Sequence[Span]) -> Iterator[int]:
    """Where, in the lines of a block, a list begins below a heading or prose, and prose below a list."""
    marks = [ITEM.match(plain, row.start, rows[-1].end) for row in rows]
    ended = _ended(plain, rows, [mark is not None for mark in marks])
    room = 3 * max(row.end - row.start for row in rows) // 4  # letters differ in width
    listed = marks[0] is not None
    for k, (above, row) in enumerate(pairwise(rows), 1):
        lone = marks[k - 1]
        if marks[k]:
            if not listed:
                yield row.start
            listed = True
        elif listed and ended[k] and not (lone and lone.end() >= row.start):
            word = OPENING.match(plain, row.start, row.end)
            # A line is cut at the margin only where the next word has no room.
            listed = not word or above.end - above.start + len(word[0]) >= room
            if not listed:
                yield row.start


def _ended(plain: str, rows: Sequence[Span], marked: Sequence[bool]) -> list[bool]:
    """Of each line, whether a full stop ends the last one in front of the next item."""
    ended = [False] * len(rows)
    for k in reversed(range(len(rows))):
        last = k + 1 == len(rows) or marked[k + 1]
        ended[k] = CLOSING.search(plain[rows[k].start : rows[k].end][-8:]) is not None if last else ended[k + 1]
    return ended
