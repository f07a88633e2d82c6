"""
Tables that lost their rows: one cell to a line, as a web page gives them when it is saved as text.

    Cash
    8,593
    6,453
    Other assets
    2,276
    1,433

A line of words begins a row and the lines of figures behind it are its cells.  It is a table where at least three rows
that follow one another have equally many, and at least two.  What was a cell of its own only to be set out, the sign of
money in front of a figure or the bracket and the percent sign behind it, belongs to its figure, and a line of nothing
but bars parts two cells.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice

from factcheck.documents.document import Document
from factcheck.documents.heads import LEAST, gathered
from factcheck.documents.table import Cell, Row, Table
from factcheck.model import Span
from factcheck.patterns import pattern

_LINE = pattern(r"[^\n]+")
_FIGURE = pattern(r"[-–—−+(]{0,2} {0,12}(?:US)?[$€£¥]? {0,12}[(-]?(?:\d[\d,]*(?:\.\d+)?|[-–—]) {0,3}[)%]{0,2}$")
_LABEL = pattern(r"[A-Za-z(\"'].{0,158}[A-Za-z)\"':,0-9]$")
_LONE = pattern(r"\n[| \t$€£¥(-]{0,12}\d[\d,.]*[)% \t|]{0,12}(?=\n)")
"""A line with nothing but a figure."""
_OPENS = pattern(r"(?:US)?[$€£¥] ?\(?|\(")
_CLOSES = pattern(r"\)? ?%\)?|\)")
_BARS = " \t|"


def stacked_tables(document: Document) -> Iterator[Table]:
    """The tables of a document that stand one cell to a line, in order."""
    if sum(1 for _ in islice(_LONE.finditer(document.plain), 2 * LEAST)) < LEAST:
        return
    yield from gathered(document, _rows(document))


def _rows(document: Document) -> Iterator[Row]:
    # A label with its figures; labels without figures name a group and part nothing.
    label: Cell | None = None
    for is_figure, group in groupby(_cells(document), key=lambda cell: _FIGURE.match(cell.words) is not None):
        cells = tuple(group)
        if not is_figure:
            label = cells[-1] if _LABEL.match(cells[-1].words) else None
            continue
        if label is not None:
            yield Row(label, cells)
        label = None


def _cells(document: Document) -> Iterator[Cell]:
    """The lines with words; a figure stands on its own line, and its words have the signs of the lines around it."""
    opening = waiting = None
    for line in _LINE.finditer(document.plain):
        words = line[0].strip(_BARS)
        if not words:
            continue
        start = line.start() + line[0].index(words)
        cell = Cell(Span(start, start + len(words)), " ".join(words.split()))
        if waiting is not None and _CLOSES.fullmatch(cell.words) and _FIGURE.match(waiting.words):
            waiting = Cell(waiting.span, waiting.words + cell.words)
            continue
        if waiting is not None:
            yield _of_text(document, waiting)
            waiting = None
        if opening is not None:
            cell = Cell(cell.span, opening.words + cell.words)
        opening = cell if _OPENS.fullmatch(cell.words) else None
        waiting = None if opening else cell
    if waiting is not None:
        yield _of_text(document, waiting)


def _of_text(document: Document, cell: Cell) -> Cell:
    """A cell of the plain text where it stands in the document's text."""
    return Cell(document.to_text(cell.span), cell.words)
