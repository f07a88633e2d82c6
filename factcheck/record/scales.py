"""On which scale two figures can be compared: one unit, two of one kind, ages, ratings with and without their scale."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.quantity import Quantity
from factcheck.record.figures import OWNED, Figure
from factcheck.record.wordings import stem

AGE, AVERAGE, SCORE = map(stem, ("age", "average", "score"))
TEN = Decimal(10)
UNITS = tuple(
    {unit: Decimal(size) for unit, size in (pair.split() for pair in row.split(","))}
    for row in (
        "second 1, minute 60, hour 3600, day 86400, week 604800",
        "month 1, quarter 3, year 12, decade 120, century 1200",
        "millimeter 1, centimeter 10, inch 25.4, foot 304.8, yard 914.4, meter 1000, kilometer 1000000, mile 1609344",
        "gram 1, ounce 28.349523125, pound 453.59237, kilogram 1000, tonne 1000000",
        "square_meter 1, acre 4046.8564224, hectare 10000, square_kilometer 1000000, square_mile 2589988.110336",
    )
)
"""Units that measure one thing, each with its size in the first of its row."""


def one_scale(a: Figure, b: Figure) -> bool:
    """Whether two figures can be compared: of one kind, two ages, or an average in percent and one "of 10"."""
    averages = AVERAGE in a.near and AVERAGE in b.near and {a.kind, b.kind} == {"percent", "of 10"}
    return (
        a.kind == b.kind
        or averages
        or _sums(a, b)
        or _counted(a, b)
        or _ages(a, b)
        or _scores(a, b)
        or _sizes(a, b) is not None
    )


def _sums(a: Figure, b: Figure) -> bool:
    """Whether two figures are sums of money, one of a currency whose sign was lost."""
    return {a.kind[:6], b.kind[:6]} == {"money "} and "money " in (a.kind, b.kind)


def scaled(a: Figure, b: Figure) -> tuple[Quantity, Quantity]:
    """The two quantities on one scale, the finer: 4.4 of 10 beside 44 percent is 44, two hours beside minutes 120."""
    if a.kind == b.kind or _ages(a, b) or _scores(a, b) or _sums(a, b):
        return a.quantity, b.quantity
    if sizes := _sizes(a, b):
        return a.quantity.times(sizes[0] / min(sizes)), b.quantity.times(sizes[1] / min(sizes))
    if _counted(a, b):
        return _at_least(a), _at_least(b)
    if a.kind == "percent":
        return a.quantity, b.quantity.times(TEN)
    return a.quantity.times(TEN), b.quantity


def _sizes(a: Figure, b: Figure) -> tuple[Decimal, Decimal] | None:
    """The sizes of the units of two figures that measure one thing."""
    return next(((row[a.kind], row[b.kind]) for row in UNITS if a.kind in row and b.kind in row), None)


def _counted(a: Figure, b: Figure) -> bool:
    """Whether one figure counts and the other is the last of the count so far: "two awards", "her third award"."""
    return {a.kind, b.kind} == {"count", "ordinal"} and a.head == b.head and OWNED in a.near | b.near


def _at_least(figure: Figure) -> Quantity:
    return figure.quantity if figure.kind == "count" else replace(figure.quantity, high=None, hedge="at_least")


def _scores(a: Figure, b: Figure) -> bool:
    """Whether two figures are scores, one without its scale: "an average rating of 4.2" beside "4.2/10"."""
    plain, scaled = (a, b) if a.kind == "count" else (b, a)
    if plain.kind != "count" or not plain.head == scaled.head == SCORE:
        return False
    top = plain.quantity.written
    whole = scaled.quantity.parts[1] if len(scaled.quantity.parts) == 2 else None
    fits = top is not None and whole is not None and top <= whole
    return fits and (AVERAGE in plain.near) == (AVERAGE in scaled.near)


def _ages(a: Figure, b: Figure) -> bool:
    """Whether two figures are ages, one of them without "years": "at the age of 14"."""
    return {a.kind, b.kind} == {"count", "year"} and AGE in a.near and AGE in b.near
