"""The lines of a table on a page become lines of text: labels, and cells by the columns that they stand under."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.documents.pdf.layout import FIGURE, Grid
from factcheck.documents.pdf.pieces import Piece, merged
from factcheck.patterns import pattern

if TYPE_CHECKING:
    from factcheck.documents.pdf.writing import Paper

SIGN = pattern(r"\(?(?:US|C|A)?[$€£¥]$")
CLOSING = frozenset((")", "%", ")%"))
LOWER = pattern(r"[a-z]")

Row = tuple[list[Piece], list[Piece]]
"""The pieces of a label, of one line or of two, and the cells."""


def write(paper: Paper, block: Grid, page: int) -> None:
    """Write a table, a line of pipes for each of its rows, in the form that `grid` describes."""
    rows = _rows(block)
    columns = _columns(rows)
    for row, (label, cells) in enumerate(rows):
        at = 1
        paper.pad("\n| " if row else "| ")
        for number, piece in enumerate(label):
            paper.pad(" " if number else "")
            paper.put(_unpiped(piece), page)
        paper.pad(" " if label else "")
        for cell in cells:
            first, last = _under(cell, columns)
            first = max(first + 1, at)
            last = max(first, last + 1)
            paper.pad("| " * (first - at + 1))
            paper.put(_unpiped(cell), page)
            paper.pad(" " + "|" * (last - first))
            at = last + 1
        paper.pad("|")


def _unpiped(piece: Piece) -> Piece:
    return replace(piece, words=piece.words.replace("|", "/"))


def _rows(block: Grid) -> list[Row]:
    """The rows, each label that takes several lines put together wherever beside it the figures stand."""
    rows: list[Row] = []
    for line in block.lines:
        left = [piece for piece in line if piece.right <= block.strip[0] + 0.01]
        label = [merged(left)] if left else []
        cells = _cells([piece for piece in line if piece.right > block.strip[0] + 0.01])
        before, beside = rows[-1] if rows else ([], [])
        if _goes_on(before, beside, label, cells):
            rows[-1] = ([*before, *label], [*beside, *cells])
        else:
            rows.append((label, cells))
    return rows


def _goes_on(before: Sequence[Piece], beside: Sequence[Piece], label: Sequence[Piece], cells: Sequence[Piece]) -> bool:
    """Whether a line belongs to the row in front of it: its label goes on in small letters, or its figures come now."""
    if not before or (beside and cells) or before[-1].words.endswith(":"):
        return False
    return bool(LOWER.match(label[0].words)) if label else not beside


def _cells(pieces: Sequence[Piece]) -> list[Piece]:
    """The cells of a line, a sign put to its figure and a bracket to its opening."""
    cells: list[Piece] = []
    for piece in pieces:
        if cells and (SIGN.search(cells[-1].words) or piece.words in CLOSING):
            cells[-1] = merged((cells[-1], piece), wide=" ")
        else:
            cells.append(piece)
    return cells


def _columns(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """The columns, by where figures stand under each other; by all cells in a table of words."""
    every = [cell for _, cells in rows for cell in cells]
    figures = [cell for cell in every if FIGURE.match(cell.words) and len(cell.words) < 24]
    columns: list[tuple[float, float]] = []
    for cell in sorted(figures or every, key=lambda c: c.left):
        if columns and cell.left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], cell.right))
        else:
            columns.append((cell.left, cell.right))
    return columns


def _under(cell: Piece, columns: Sequence[tuple[float, float]]) -> tuple[int, int]:
    """The first and the last column that a cell stands over, else the nearest one."""
    over = [k for k, (left, right) in enumerate(columns) if cell.left < right and cell.right > left]
    if over:
        return over[0], over[-1]
    middle = (cell.left + cell.right) / 2
    near = min(range(len(columns)), key=lambda k: abs(sum(columns[k]) / 2 - middle))
    return near, near
