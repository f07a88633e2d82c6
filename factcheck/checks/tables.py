"""
Tables: totals against the rows above them, and against the columns beside them.

Which rows a total adds up is nowhere said: subtotals, "of which" rows and blank lines differ from table to table.  So
the table itself is asked: rows that add up in one column are those that the total is made of, and in a column where the
same rows miss their total a figure was changed.  A table that adds up nowhere is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from functools import partial

from msgspec import Struct

from factcheck.checks.amounts import centred, scaled, total
from factcheck.checks.hints import slip
from factcheck.claims.pull import Pulled
from factcheck.documents.table import Cell, Row, Table
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

_TOTAL = pattern(r"^(?:sub-?)?totals?\b|\btotals?:?$", re.IGNORECASE)
_TOTAL_HEAD = pattern(r"\btotal$", re.IGNORECASE)
_FIGURE = pattern(r"(?P<minus>[-–—−+(]*)[ ]?(?:US)?[$€£¥]?[ ]?(?P<bracket>[(-]?)(?P<number>\d[\d,]*(?:\.\d+)?)[ ]?\)?$")
_NONE = pattern(r"[$€£¥]?[ ]?[-–—]$")
_MOST = 30  # rows above a total
_ZERO = Decimal(0)


class Figure(Struct, frozen=True):
    """One cell with a figure: its quantity as written, in the table's own unit, and the interval of that."""

    cell: Cell
    quantity: Quantity
    interval: Interval

    @classmethod
    def of(cls, cell: Cell, quantity: Quantity) -> Figure:
        """The figure with its interval, which every sum that it may be part of asks for."""
        return cls(cell, quantity, quantity.interval)


class Column(Struct, frozen=True):
    """
    One sum to check: the parts and their total; parts are None where a cell holds no figure.

    `minus` are the parts that are taken away, by their number: 1 in "revenue - cost = gross profit".
    """

    parts: tuple[Figure | None, ...]
    total: Figure | None
    minus: tuple[int, ...] = ()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The parts with a figure."""
        return tuple(part for part in self.parts if part is not None)

    @property
    def sum(self) -> Interval:
        """The sum of the parts, without those that are taken away."""
        return total(
            part.interval if at not in self.minus else scaled(part.interval, Decimal(-1))
            for at, part in enumerate(self.parts)
            if part is not None
        )

    @property
    def how(self) -> str:
        """The sum in the words of its figures: "3,955 + 1,210", "8,120 - 3,400"."""
        signs = (" - " if at in self.minus else " + " for at, part in enumerate(self.parts) if part is not None)
        words = "".join(f"{sign}{part.cell.words}" for sign, part in zip(signs, self.figures, strict=True))
        return words.removeprefix(" + ")

    @property
    def is_sound(self) -> bool:
        """Whether there is something to add up: a total, and two parts (or the only one) that are not nothing."""
        told = sum(bool(part.quantity.written) for part in self.figures)
        return self.total is not None and told >= min(2, len(self.parts))

    @property
    def foots(self) -> bool:
        return self.is_sound and self.total is not None and self.sum.meets(self.total.interval)


def footing(page: Pulled) -> Iterator[Clash | Held]:
    """The totals of all tables, down the columns and across the rows."""
    above: list[Table] = []
    for table in page.document.tables:
        yield from _down(page, table.rows, [tuple(figure(cell) for cell in row.cells) for row in table.rows])
        if above and not _goes_on(page, above[-1], table):
            yield from _across(page, above)
            above = []
        above.append(table)
    if above:
        yield from _across(page, above)


def _goes_on(page: Pulled, above: Table, table: Table) -> bool:
    """Whether a table is the one above it with other heads: the same columns, of another time."""
    totals = [[k for k, head in enumerate(t.heads) if _TOTAL_HEAD.search(head)] for t in (above, table)]
    between = page.document.text[above.span.end : table.span.start]
    return len(above.heads) == len(table.heads) and totals[0] == totals[1] and not between.strip()


class Running:
    """Rows above a total as they are added one by one: their sum in each column, and whether it is the total."""

    def __init__(self, totals: Sequence[Figure | None], rows: Sequence[int] = ()) -> None:
        self.totals, self.rows = totals, list(rows)
        self.sums = [Interval(_ZERO, _ZERO)] * len(totals)
        self.told = [0] * len(totals)

    def add(self, at: int, figures: Sequence[Figure | None]) -> None:
        """One row more, with its number in the table."""
        self.rows.append(at)
        for k, part in enumerate(figures[: len(self.sums)]):
            if part is not None:
                self.sums[k] += part.interval
                self.told[k] += bool(part.quantity.written)

    def copy(self) -> Running:
        """The same rows, to be gone on with in another way."""
        other = Running(self.totals, self.rows)
        other.sums, other.told = list(self.sums), list(self.told)
        return other

    @property
    def footed(self) -> int:
        """In how many columns the sum is the total; see `Column.foots`, which says the same of one."""
        least = min(2, len(self.rows))
        return sum(
            total is not None and told >= least and sum_.meets(total.interval)
            for total, told, sum_ in zip(self.totals, self.told, self.sums, strict=True)
        )


def _down(page: Pulled, rows: Sequence[Row], grid: list[tuple[Figure | None, ...]]) -> Iterator[Clash | Held]:
    totals = [_TOTAL.search(row.label.words) is not None for row in rows]
    for at, row in enumerate(rows):
        if totals[at] and any(grid[at]):
            parts = parts_of(rows, grid, totals, at)
            columns = [Column(tuple(grid[i][k] for i in parts), grid[at][k]) for k in range(len(row.cells))]
            yield from judge(page, columns if parts else (), row.label.words)


def parts_of(
    rows: Sequence[Row], grid: list[tuple[Figure | None, ...]], totals: Sequence[bool], at: int
) -> tuple[int, ...]:
    """
    The rows that a total adds up in the most columns, nearest first; none where it adds up in no column.

    Asked are any run of rows that ends above it, and each such run with its subtotals in place of what these add up,
    or without them.  None reaches over a row whose figures cannot be told apart.
    """
    run, plain, subtotals = Running(grid[at]), Running(grid[at]), None
    best: tuple[int, ...] = ()
    most = 0
    for first in range(at - 1, max(-1, at - _MOST), -1):
        if not (rows[first].cells and (first == at - 1 or rows[first + 1].cells)):
            break
        if any(grid[first]):
            if totals[first]:
                subtotals = subtotals or run.copy()  # what stands below the last one is added to it
                subtotals.add(first, grid[first])
            else:
                plain.add(first, grid[first])
            run.add(first, grid[first])
        for way in (run, subtotals, plain) if subtotals else (run,):
            if first < at - 1 and way.footed > most:
                best, most = tuple(sorted(way.rows)), way.footed
    return best


def _footed(columns: Sequence[Column]) -> int:
    return sum(column.foots for column in columns)


def judge(page: Pulled, columns: Sequence[Column], label: str) -> Iterator[Clash | Held]:
    """
    The columns of one total that miss their sum, and those that meet it.

    Nothing where no column foots, or fewer than half of those with figures: the rows are then no parts of the total.
    A column with other places behind the point than those that foot holds changes or shares, which nobody adds up.
    """
    places_ = {column.total.quantity.step for column in columns if column.foots and column.total}
    sound = [c for c in columns if c.is_sound and c.total and (not places_ or c.total.quantity.step in places_)]
    footed = _footed(sound)
    if not footed or 2 * footed < len(sound):
        return
    for column in sound:
        assert column.total is not None
        at, parts = place(page, column.total), tuple(place(page, part) for part in column.figures)
        result = centred(column.sum)
        arithmetic = f"{column.how} = {result}; written {column.total.cell.words}"
        if column.foots:
            yield Held(at, f"{label}: {at.text}", parts, arithmetic)
        elif all(column.parts):
            yield Clash(
                at=at,
                message=f"{at.text} here as {_named(label)}, and its parts add up to {result}",
                evidence=parts,
                arithmetic=arithmetic,
                hint=_hint(column),
            )


def _named(label: str) -> str:
    return f'"{label}"' if label else "the total"


def _across(page: Pulled, tables: Sequence[Table]) -> Iterator[Clash | Held]:
    table, width = tables[0], len(tables[0].heads)
    grid = [tuple(figure(cell) for cell in row.cells) for part in tables for row in part.rows]
    for end in (k for k in range(2, width) if _TOTAL_HEAD.search(table.heads[k])):
        first = max((k + 1 for k in range(end) if _TOTAL_HEAD.search(table.heads[k])), default=0)
        if end - first < 2:
            continue
        sums = [Column(row[first:end], row[end]) for row in grid if len(row) == width]
        if _footed(sums) >= 2:
            yield from judge(page, sums, table.heads[end])


def figure(cell: Cell | None) -> Figure | None:
    """The figure of a cell, a dash as nothing; None where it holds none."""
    if cell is None:
        return None
    if _NONE.match(cell.words):
        return Figure.of(cell, Quantity.exactly(0))
    found = _FIGURE.match(cell.words)
    if found is None:
        return None
    try:
        number = Decimal(found["number"].replace(",", ""))
    except InvalidOperation:
        return None
    exponent = number.as_tuple().exponent
    negative = bool(set(found["minus"] + found["bracket"]) - {"+"})
    return Figure.of(cell, Quantity.exactly(-number if negative else number, Decimal(1).scaleb(int(exponent))))


def place(page: Pulled, figure: Figure) -> Place:
    span = figure.cell.span
    return page.document.quote(span)


def _hint(column: Column) -> str:
    """The slip of the pen in one of its figures with which the column would foot, or ""."""

    def foots(at: int, value: Decimal) -> bool:
        cells = [*column.parts, column.total]
        old = cells[at]
        assert old is not None
        cells[at] = Figure.of(old.cell, Quantity.exactly(value, old.quantity.step))
        return Column(tuple(cells[:-1]), cells[-1], column.minus).foots

    for at, figure in ((len(column.parts), column.total), *enumerate(column.parts)):
        if figure is not None and (found := slip(figure.quantity, partial(foots, at))):
            return f"{figure.cell.words}: {found}"
    return ""
