"""
Tables that lost their rows: one cell to a line, as a web page gives them when it is saved as text.

    Cash
    8,593
    6,453
    Other assets
    2,276
    1,433

A line of words begins a row and the lines of figures behind it are its cells.  It is a table where at least three rows
that follow one another have equally many, and at least two.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice

from factcheck.documents.document import Document
from factcheck.documents.heads import LEAST, without_lines
from factcheck.documents.table import Cell, Row, Table
from factcheck.model import Span
from factcheck.patterns import pattern

_LINE = pattern(r"[^\n]+")
_FIGURE = pattern(r"[-–—−+(]{0,2} {0,12}(?:US)?[$€£¥]? {0,12}[(-]?(?:\d[\d,]*(?:\.\d+)?|[-–—]) {0,3}[)%]{0,2}$")
_LABEL = pattern(r"[A-Za-z(\"'].{0,158}[A-Za-z)\"':,0-9]$")
_LONE = pattern(r"\n[ \t$€£¥(-]{0,12}\d[\d,.]*[)% \t]{0,12}(?=\n)")
"""A line with nothing but a figure."""


def stacked_tables(document: Document) -> Iterator[Table]:
    """The tables of a document that stand one cell to a line, in order."""
    if sum(1 for _ in islice(_LONE.finditer(document.plain), 2 * LEAST)) < LEAST:
        return
    run: list[Row] = []
    for label, cells in _rows(document):
        if run and len(run[-1].cells) != len(cells):
            yield from without_lines(document, run)
            run = []
        run.append(Row(label, cells))
    yield from without_lines(document, run)


def _rows(document: Document) -> Iterator[tuple[Cell, tuple[Cell, ...]]]:
    # A label with its figures; labels without figures name a group and part nothing.
    label: Cell | None = None
    for is_figure, group in groupby(_cells(document), key=lambda cell: _FIGURE.match(cell.words) is not None):
        cells = tuple(group)
        if not is_figure:
            label = cells[-1] if _LABEL.match(cells[-1].words) else None
            continue
        if label is not None:
            yield label, cells
        label = None


def _cells(document: Document) -> Iterator[Cell]:
    for line in _LINE.finditer(document.plain):
        words = line[0].strip()
        if words:
            start = line.start() + line[0].index(words)
            yield Cell(document.to_text(Span(start, start + len(words))), " ".join(words.split()))
