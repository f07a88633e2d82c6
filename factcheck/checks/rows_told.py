"""
Rows of a table that are told again, as two figures of a sentence or as a row of another table, and differ in one.

    Sales and marketing expenses were $11.7 million, compared to $24.8 million    Sales and marketing | 17,067 | 24,779

What else is equal tells that the row is meant, whatever it is called: all figures but one are the row's, rounded, and
that one is a slip of the pen away from the row's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from msgspec import Struct

from factcheck.checks import change_forms as forms
from factcheck.checks.changes import quantity
from factcheck.checks.outline import HEDGE, VALUE, outlines
from factcheck.checks.outline import place as place_of
from factcheck.checks.tables import Figure, figure, place
from factcheck.claims.names import WORD
from factcheck.claims.pull import Pulled
from factcheck.documents.table import Row, Table
from factcheck.model import Clash, Place
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, apart
from factcheck.record.wordings import stem
from factcheck.slips import one_slip

_PAIR = pattern(
    rf"(?P<now>{VALUE})[^;:{VALUE[1:-1]}]{{0,60}}? {forms.COMPARED} (?:{forms.THEN})?(?:{HEDGE}|the |an? ){{0,2}}"
    rf"(?P<then>{VALUE})",
    re.IGNORECASE,
)
_EMPTY = frozenset(map(stem, "the and of for in to a an from by per with net loss total gaap our its was were".split()))
"""Words that row and sentence need not share."""
_BASIS = frozenset(
    map(
        stem,
        """adjusted non-gaap pro forma organic underlying core constant currency excluding including segment comparable
        normalized recurring before after average basic diluted attributable other""".split(),
    )
)
"""Words that make another figure of a row's noun."""
_TELLING, _SCALES = 3, (1, 1000, 10**6)
_MOST = 400
"""Rows of one document that are looked at."""


class Line(Struct, frozen=True):
    """A row: its figures in full by their columns, and the stems of its label."""

    table: Table
    row: Row
    words: frozenset[str]
    figures: tuple[Figure | None, ...]

    @property
    def basis(self) -> frozenset[str]:
        """The words of the label that make another figure of its noun."""
        return self.words & _BASIS


def rows_told(page: Pulled) -> Iterator[Clash]:
    """The figures of sentences and of other tables that are a slip away from those of a row that is told otherwise."""
    lines = list(_lines(page))[:_MOST]
    if lines:
        yield from _in_sentences(page, lines)
        yield from _in_tables(page, lines)


def _lines(page: Pulled) -> Iterator[Line]:
    for table in page.document.tables:
        for row in table.rows:
            figures = tuple(figure(cell) for cell in row.cells)
            words = _stems(row.label.words)
            if words and sum(bool(one and one.quantity.written) for one in figures) > 1:
                yield Line(table, row, words, figures)


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in WORD.findall(words)) - _EMPTY


def _in_sentences(page: Pulled, lines: Sequence[Line]) -> Iterator[Clash]:
    for outline in outlines(page, "compar", "from", "versus", "vs", "against", figures=2):
        for found in _PAIR.finditer(outline.line):
            now, then = (outline.mentions[found.start(side)] for side in ("now", "then"))
            told = (quantity(now), quantity(then))
            if told[0].unit != told[1].unit or told[0].unit == "percent":
                continue
            words = _stems(outline.line[: found.start("now")].rpartition("; ")[2])
            for line in lines:
                if line.words <= words and words & _BASIS == line.basis and (clash := _told_otherwise(line, told)):
                    own, cell = clash
                    here, there = place_of(page, (now, then)[own]), place(page, cell)
                    message = f"{line.row.label.words}: {here.text} here, {there.text} in the table"
                    yield Clash(here, message, (there,), apart(told[own], _scaled(cell.quantity, line.table.scale)))
                    break


def _told_otherwise(line: Line, told: Sequence[Quantity]) -> tuple[int, Figure] | None:
    """Which of two figures is a slip away from its cell, and the cell, where the other is that of the next column."""
    for left, right in zip(line.figures, line.figures[1:], strict=False):
        if left is None or right is None:
            continue
        for scale in dict.fromkeys((line.table.scale, 1)):
            cells = [_scaled(cell.quantity, scale) for cell in (left, right)]
            for own in (0, 1):
                if _is_told(told[1 - own], cells[1 - own]) and _slipped(told[own], cells[own]):
                    others = (_scaled(cell.quantity, scale) for cell in line.figures if cell)
                    if not any(_size(told[own]).meets(_size(other)) for other in others):
                        return own, (left, right)[own]
    return None


def _in_tables(page: Pulled, lines: Sequence[Line]) -> Iterator[Clash]:
    told: set[Place] = set()
    for one, other in combinations(lines, 2):
        if one.table is other.table or len(one.figures) != len(other.figures) or one.basis != other.basis:
            continue
        if not (one.words <= other.words or other.words <= one.words):
            continue
        for scale in _SCALES:
            for coarse, fine in ((one, other), (other, one)):
                at = _odd_column(coarse, fine, scale)
                cells = (coarse.figures[at], fine.figures[at]) if at is not None else (None, None)
                if cells[0] and cells[1] and (here := place(page, cells[0])) not in told:
                    told.add(here)
                    there = place(page, cells[1])
                    message = f"{coarse.row.label.words}: {here.text} here, {there.text} in another table"
                    yield Clash(here, message, (there,), f"the other {len(one.figures) - 1} columns agree")


def _odd_column(coarse: Line, fine: Line, scale: int) -> int | None:
    """The one column in which two rows differ, by a slip, where one counts in `scale` of the other; None if none."""
    pairs = [
        (_scaled(a.quantity, scale), b.quantity) if a and b else None
        for a, b in zip(coarse.figures, fine.figures, strict=True)
    ]
    known = [(k, pair) for k, pair in enumerate(pairs) if pair and pair[0].written and pair[1].written]
    apart_ = [k for k, (a, b) in known if not _is_told(a, b, least=1)]
    agreed = sum(_is_told(*pair) for _, pair in known)
    if len(apart_) != 1 or len(known) != len(pairs) or agreed < (2 if len(pairs) > 2 else 1):
        return None
    if len(pairs) == 2 and coarse.words != fine.words:
        return None
    found = pairs[apart_[0]]
    return apart_[0] if found and _slipped(*found) else None


def _scaled(value: Quantity, scale: int) -> Quantity:
    assert value.written is not None
    return Quantity.exactly(value.written * scale, value.step * scale)


def _size(value: Quantity) -> Quantity:
    return Quantity.exactly(abs(value.written or Decimal(0)), value.step)


def _is_told(told: Quantity, cell: Quantity, least: int = _TELLING) -> bool:
    """Whether a figure is a cell's, rounded, with so many digits that it is no chance."""
    if told.written is None or cell.written is None or told.hedge != "none" or not told.step:
        return False
    digits = len(str(int(abs(told.written) / told.step)))
    return digits >= least and (_size(told).meets(_size(cell)) or _size(told).coarse.meets(_size(cell).interval))


def _slipped(told: Quantity, cell: Quantity) -> bool:
    """Whether a figure is a slip of the pen away from a cell that is rounded as it is."""
    if told.written is None or cell.written is None or told.hedge != "none" or not told.step or told.step < cell.step:
        return False
    one, other = (f"{abs(value) / told.step:.0f}" for value in (told.written, cell.written))
    near = abs(int(one) - int(other)) <= 1  # rounded up in one place, and cut off in the other
    return min(len(one), len(other)) >= _TELLING and not near and one_slip(one, other)
