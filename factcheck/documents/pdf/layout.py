"""
Pieces become blocks in the order of reading: prose, and tables with their cells.

The page is cut into rows wherever no letter crosses a horizontal line.  Rows that leave the same strip free, with
something on either side of it, are columns of prose or a table: of two columns the left one is read to its end before
the right one, a table row by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf
from statistics import median
from typing import NamedTuple

from factcheck.documents.pdf import pieces as _pieces
from factcheck.documents.pdf.pieces import Piece
from factcheck.patterns import pattern

FIGURE = pattern(r"[-–—(+]?[ ]?(?:[$€£¥]|US\$)?[ ]?\(?[-–+]?[\d.]*\d|[-–—]$|[$€£¥]$|n/?[am]\b", re.IGNORECASE)
REACH = pattern(r"\d{3}[-. ]\d{4}|@\w|www\.|https?://|\bcontact", re.IGNORECASE)
STRIP = 0.45
GUTTER = 1.0
"""Of the letters' size: the least width of the free strip between the cells of a table, and between two columns."""
NEAR = 1.5
"""The same for the room between two lines that belong together."""
DEEPEST = 12
"""Columns inside columns; a page that goes deeper is read line by line."""
MOST_PIECES = 6_000
"""The same for a page with more pieces than print has."""

Strip = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Prose:
    """
    Lines of one column from the top down, and where its right edge is.

    `narrow` says that another column stands right of it, so that the edge is the column's own.
    """

    lines: tuple[Piece, ...]
    edge: float
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines of a table, each with its pieces from left to right, and the strip right of its labels."""

    lines: tuple[tuple[Piece, ...], ...]
    strip: Strip


Block = Prose | Grid


def read(pieces: Sequence[Piece], edge: float | None = None, depth: int = 0) -> list[Block]:
    """The blocks of a page, or of a part of it that ends at `edge`, in the order of reading."""
    if not pieces:
        return []
    if depth > DEEPEST or len(pieces) > MOST_PIECES:
        return [_prose(pieces, edge)]
    rows = list(_rows(pieces))
    blocks: list[Block] = []
    waiting: list[list[Piece]] = []
    at = 0
    while at < len(rows):
        found = _run(rows, at)
        if found is None:
            waiting.append(rows[at])
            at += 1
            continue
        run, strip = rows[at : found.end], found.strip
        at = found.end
        for _ in range(_heads(waiting, run, strip) if found.is_table else _tops(waiting, run, strip)):
            run.insert(0, waiting.pop())
        blocks += _blocks_of(waiting, edge)
        waiting = []
        inside = [piece for row in run for piece in row]
        if found.is_table:
            blocks.append(Grid(tuple(tuple(line) for line in _pieces.lines(inside)), strip))
        else:
            blocks += read([p for p in inside if p.right <= strip[0] + 0.01], strip[0], depth + 1)
            blocks += read([p for p in inside if p.right > strip[0] + 0.01], edge, depth + 1)
    return blocks + _blocks_of(waiting, edge)


def _blocks_of(rows: Sequence[Sequence[Piece]], edge: float | None) -> list[Block]:
    return [_prose([piece for row in rows for piece in row], edge)] if rows else []


def _prose(pieces: Sequence[Piece], edge: float | None) -> Prose:
    whole = tuple(_pieces.merged(line, wide="    ") for line in _pieces.lines(pieces))
    return Prose(whole, max(line.right for line in whole) if edge is None else edge, edge is not None)


def _rows(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces between two horizontal lines that cross no letter, from the top down."""
    row: list[Piece] = []
    bottom = inf
    for piece in sorted(pieces, key=lambda p: (-p.top, p.left)):
        if row and piece.top <= bottom:
            yield row
            row, bottom = [], inf
        row.append(piece)
        bottom = min(bottom, piece.bottom)
    if row:
        yield row


class _Run(NamedTuple):
    """Rows up to `end` that leave a strip free, as a table or as columns of prose."""

    end: int
    strip: Strip
    is_table: bool


def _run(rows: Sequence[Sequence[Piece]], at: int) -> _Run | None:
    """The run of rows that begins with `at`, which has something on either side of the strip that it leaves free."""
    free, extent = _free(rows[at]), _extent(rows[at])
    if not (strips := _inner(free, extent)):
        return None
    end = last = at + 1  # `last`: behind the last row with something on either side, whose strips they are
    while end < len(rows) and not _far(rows[end - 1], rows[end]):
        common, wider = _common(free, _free(rows[end])), _wider(extent, _extent(rows[end]))
        kept = _inner(common, wider)
        if not kept:
            break
        free, extent = common, wider
        end += 1
        if any(_sides(rows[end - 1], strip) == (True, True) for strip in kept):
            last, strips = end, kept
    for strip in strips:
        if _is_table(rows[at:last], strip):
            return _Run(last, strip, True)
    wide = max(strips, key=lambda strip: strip[1] - strip[0], default=(0.0, 0.0))
    size = median(piece.size for row in rows[at:last] for piece in row)
    if wide[1] - wide[0] < GUTTER * size or not _are_columns(rows[at:end], wide):
        return None
    # A column goes on below its neighbour's end; what stands apart from it, above a line across the page, does not.
    while last < end and (end == len(rows) or not _far(rows[last - 1], rows[last], NEAR)):
        if not all(piece.right <= wide[0] or piece.left >= wide[1] for piece in rows[last]):
            break
        last += 1
    return _Run(last, wide, False)


def _are_columns(rows: Sequence[Sequence[Piece]], strip: Strip) -> bool:
    """Whether there is enough on either side of a strip to be read by itself."""
    if sum(1 for row in rows if _sides(row, strip) == (True, True)) > 1:
        return True
    left = sum(1 for row in rows for piece in row if piece.right <= strip[0] + 0.01)
    return min(left, sum(map(len, rows)) - left) > 2


def _far(above: Sequence[Piece], below: Sequence[Piece], sizes: float = 4) -> bool:
    size = max(piece.size for piece in above)
    return min(p.bottom for p in above) - max(p.top for p in below) > sizes * size


def _free(row: Sequence[Piece]) -> list[Strip]:
    """The strips in which a row has no letter."""
    strips, at = [], -inf
    for piece in sorted(row, key=lambda p: p.left):
        if piece.left > at:
            strips.append((at, piece.left))
        at = max(at, piece.right)
    return [*strips, (at, inf)]


def _common(a: Sequence[Strip], b: Sequence[Strip]) -> list[Strip]:
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        start, end = max(a[i][0], b[j][0]), min(a[i][1], b[j][1])
        if start < end:
            out.append((start, end))
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return out


def _extent(pieces: Sequence[Piece]) -> tuple[float, float, float]:
    """Where pieces begin and end, and the size of the smallest."""
    return min(p.left for p in pieces), max(p.right for p in pieces), min(p.size for p in pieces)


def _wider(a: tuple[float, float, float], b: tuple[float, float, float]) -> tuple[float, float, float]:
    return min(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2])


def _inner(free: Sequence[Strip], extent: tuple[float, float, float]) -> list[Strip]:
    """The strips with something on either side of them."""
    left, right, size = extent
    return [s for s in free if s[0] > left and s[1] < right and s[1] - s[0] >= STRIP * size]


def _sides(row: Sequence[Piece], strip: Strip) -> tuple[bool, bool]:
    """Whether a row has something left of a strip, and right of it."""
    return any(p.right <= strip[0] + 0.01 for p in row), any(p.left >= strip[1] - 0.01 for p in row)


def _is_table(run: Sequence[Sequence[Piece]], strip: Strip) -> bool:
    """Whether the rows beside a strip are read one by one: labels with figures, or short cells with no prose."""
    labels, values = [], []
    for row in run:
        for line in _pieces.lines(row):
            left = [p for p in line if p.right <= strip[0] + 0.01]
            right = [p for p in line if p.left >= strip[1] - 0.01]
            if left and right:
                labels.append(" ".join(p.words for p in left))
                values.append(right)
    if len(labels) < 2:
        return False
    figures = sum(1 for value in values if FIGURE.match(value[0].words) and len(value[0].words.split()) < 4)
    if 2 * figures >= len(values):
        return True
    if any(REACH.search(words) for words in labels) or any(REACH.search(p.words) for v in values for p in v):
        return False
    if 2 * sum(words.endswith(":") for words in labels) >= len(labels):
        return True
    cells = [piece.words for value in values for piece in value]
    many = sum(1 for value in values if len(value) > 1)
    return 2 * many >= len(values) and median(len(cell.split()) for cell in cells) <= 3


def _heads(above: Sequence[Sequence[Piece]], run: Sequence[Sequence[Piece]], strip: Strip) -> int:
    """How many rows above a table name its columns: they stand right of the labels and near."""
    below, count = run[0], 0
    for row in reversed(above):
        if _far(row, below, NEAR) or not all(p.left > strip[0] for p in row):
            break
        below, count = row, count + 1
    return count


def _tops(above: Sequence[Sequence[Piece]], run: Sequence[Sequence[Piece]], strip: Strip) -> int:
    """How many rows above two columns belong to them: the right one begins higher than the left one."""
    below, count, size = run[0], 0, median(piece.size for row in run for piece in row)
    for number, row in enumerate(reversed(above), 1):
        sides = _sides(row, strip)
        alike = all(abs(p.size - size) < 0.15 * size and (p.right <= strip[0] or p.left >= strip[1]) for p in row)
        if _far(row, below, NEAR) or not alike or all(sides):
            break
        below, count = row, number if sides == (False, True) else count
    return count
