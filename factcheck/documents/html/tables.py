"""The tables of a page: those that say something, and those that only lay it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.documents.grid import FIGURE, Box, Line, Piece, laid_out
from factcheck.documents.html.seen import Sight
from factcheck.documents.html.tree import BLOCKS, Element
from factcheck.patterns import pattern

WIDEST = 250
"""Columns of a table of the page; what would stand further right stands in the last one."""
LONG = 300
"""Characters of a cell from which on its table only lays out the page."""
BULLET = pattern(r"[•●▪◦‣·○■§*–—-]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the page that is read, and the columns of the page's table that it stands in."""

    element: Element
    column: int
    across: int


Row = tuple[Cell, ...]


def rows(table: Element, sight: Sight) -> tuple[Row, ...]:
    """The rows of a table, without those of tables inside it."""
    found: list[Row] = []
    taken: dict[int, int] = {}  # columns that a cell further up stands in, and in how many rows more
    for row in _own(table, "tr"):
        cells: list[Cell] = []
        column = 0
        reach: dict[int, int] = {}
        for element in _own(row, "td", "th"):
            while taken.get(column):
                column += 1
            across = max(1, min(_times(element, "colspan"), WIDEST - column))
            if sight.reads(element):
                cells.append(Cell(element, column, across))
            if (down := _times(element, "rowspan")) > 1 and column < WIDEST:
                reach.update(dict.fromkeys(range(column, column + across), down))
            column += across
        taken = {k: left - 1 for k, left in taken.items() if left > 1} | {k: left - 1 for k, left in reach.items()}
        found.append(tuple(cells))
    return tuple(found)


def as_lines(found: Sequence[Row], sight: Sight, read: Callable[[Element], tuple[Piece, ...]]) -> tuple[Line, ...]:
    """
    The lines of a table that says something, laid out; () for one that only lays out the page.

    `read` gives the words of a cell.
    """
    filled = [[cell for cell in row if sight.of(cell.element).seen] for row in found]
    if any(_is_text(cell, sight) for row in filled if len(row) > 1 for cell in row):
        return ()
    if not any(len(row) > 1 for row in filled):
        return ()
    lines = laid_out(tuple(Box(cell.column, cell.across, read(cell.element)) for cell in row) for row in filled)
    beside = [line for line in lines if len(line) > 1]
    if len(beside) < 2 or all(BULLET.fullmatch(line[0].words) for line in beside):
        return ()
    if any(FIGURE.fullmatch(box.words) for line in beside for box in line[1:]):
        return lines
    # Names and telephone numbers beside each other are no table; stages and partners of products are one.
    return () if any(_height(cell.element) > 1 for row in filled for cell in row) else lines


def _is_text(cell: Cell, sight: Sight) -> bool:
    weight = sight.of(cell.element)
    return weight.seen > LONG or weight.tables > 0


def _height(cell: Element) -> int:
    """How many lines a cell has."""
    inside = [inner.tag for inner in cell.walk()][1:]
    return max(1, sum(tag in BLOCKS for tag in inside), inside.count("br") + 1)


def _own(element: Element, *tags: str) -> Iterator[Element]:
    """The elements of some kinds that stand in an element, and in no table inside it."""
    for child in element.children:
        if isinstance(child, Element):
            if child.tag in tags:
                yield child
            elif child.tag not in ("table", "td", "th"):
                yield from _own(child, *tags)


def _times(cell: Element, name: str) -> int:
    words = cell.attributes.get(name, "1").strip()
    number = int(words) if words.isascii() and words.isdigit() and len(words) < 6 else 1
    return max(1, number)
