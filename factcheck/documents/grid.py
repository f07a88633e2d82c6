"""
Tables of files that have cells, written as pipe tables: "| Ferries | $16.4 | (0.2) |".

What a table was laid out with is not what it says.  A figure is one cell, though "$", "(16.4" and ")" had one each; the
columns are those in which figures or words stand under each other; a head above several of them is followed by a pipe
for each of the others, as in "| | Three months || Six months ||".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.documents.extract import Scribe
from factcheck.documents.origin import Spot
from factcheck.patterns import pattern

SIGN = pattern(r"(?:US|C|A|HK|NZ)?[$€£¥]\s?\(?|\(|[-+−–]")
TAIL = pattern(r"\)?\s?%\)?|\)|x|pts?|bps")
FIGURE = pattern(r"[-+−–(]?\s?(?:(?:US|C|A|HK|NZ)?[$€£¥])?\s?[-(]?\d[\d.,]*\s?[)%]*|[-–—]\s?\)?")
YEAR = pattern(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of a cell, without line ends, and where the first of them stands in the file."""

    words: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Box:
    """A cell that stands in `across` columns from `column` on."""

    column: int
    across: int
    pieces: tuple[Piece, ...]

    @property
    def words(self) -> str:
        """What is written in it."""
        return "".join(piece.words for piece in self.pieces).strip()

    @property
    def end(self) -> int:
        """The first column that it does not stand in."""
        return self.column + self.across


Line = tuple[Box, ...]


def laid_out(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines that have words; figures put together, and columns counted anew from 0 by what stands in them."""
    filled = [tuple(_joined(line)) for line in lines]
    filled = [line for line in filled if line]
    columns = _columns(filled)
    return tuple(tuple(_placed(line, columns)) for line in filled)


def write(scribe: Scribe, lines: Sequence[Line]) -> None:
    """Write down lines that are laid out as a pipe table; its last line has no line end yet."""
    for number, line in enumerate(lines):
        at = 0
        scribe.write("\n" if number else "")
        for box in line:
            scribe.write("| " * (box.column - at))
            scribe.write("| ", box.pieces[0].spot)
            for piece in box.pieces:
                scribe.write(piece.words.replace("|", "/"), piece.spot)
            scribe.write(" " + "|" * (box.across - 1))
            at = box.end
        scribe.write("|")


def _joined(line: Line) -> Iterator[Box]:
    """The boxes of a line that have words, a sign put to its figure and a bracket to its opening."""
    waiting: Box | None = None
    for box in line:
        if not box.words:
            continue
        if waiting is not None and _belong(waiting.words, box.words):
            waiting = Box(waiting.column, box.end - waiting.column, (*_trimmed(waiting), *box.pieces))
            continue
        if waiting is not None:
            yield waiting
        waiting = box
    if waiting is not None:
        yield waiting


def _belong(left: str, right: str) -> bool:
    if SIGN.fullmatch(left):
        return bool(FIGURE.fullmatch(right)) or right[0].isdigit()
    return bool(TAIL.fullmatch(right) and FIGURE.fullmatch(left))


def _trimmed(box: Box) -> Iterator[Piece]:
    *rest, last = box.pieces
    yield from rest
    yield replace(last, words=last.words.rstrip())


Columns = list[tuple[int, int]]
"""The columns [start, end) of the file that make one column of the table, in order."""


def _columns(lines: Sequence[Line]) -> Columns:
    """The columns of figures, narrow ones first; then one of labels in front of them; then those of other words."""
    body = [line for line in lines if any(_is_figure(box) for box in line)] or lines
    columns: Columns = []
    for box in sorted((b for line in body for b in line if _is_figure(b)), key=lambda b: (b.across, b.column)):
        under = _under(columns, box)
        if len(under) < 2:
            start, end = columns.pop(under[0]) if under else (box.column, box.end)
            place = bisect_right(columns, (start, end))
            columns.insert(place, (min(start, box.column), max(end, box.end)))
    first = columns[0][0] if columns else 0
    if first and any(box.column < first for line in body for box in line):
        columns.insert(0, (0, first))
    for box in sorted((b for line in body for b in line), key=lambda b: (b.across, b.column)):
        if not _under(columns, box):
            columns.insert(bisect_right(columns, (box.column, box.end)), (box.column, box.end))
    return columns


def _is_figure(box: Box) -> bool:
    words = box.words
    return bool(FIGURE.fullmatch(words)) and not YEAR.fullmatch(words)


def _under(columns: Columns, box: Box) -> range:
    """The columns that a box stands in or above."""
    first = bisect_right(columns, box.column, key=lambda column: column[1])
    last = bisect_right(columns, box.end - 1, key=lambda column: column[0])
    return range(first, max(first, last))


def _placed(line: Line, columns: Columns) -> Iterator[Box]:
    """The boxes with their places among the table's columns; what shares a place with another is put to it."""
    waiting: Box | None = None
    for box in line:
        under = _under(columns, box) or _nearest(columns, box)
        if waiting is not None and under.start < waiting.end:
            waiting = replace(waiting, pieces=(*waiting.pieces, Piece(" ", box.pieces[0].spot), *box.pieces))
            continue
        if waiting is not None:
            yield waiting
        waiting = Box(under.start, len(under), box.pieces)
    if waiting is not None:
        yield waiting


def _nearest(columns: Columns, box: Box) -> range:
    # A head may stand above the sign of its column alone, which is gone: the one to the right is its own.
    right = min(bisect_right(columns, box.column, key=lambda column: column[0]), len(columns) - 1)
    return range(right, right + 1)
