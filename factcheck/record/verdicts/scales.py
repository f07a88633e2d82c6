"""On which scale two figures can be compared: one unit, two of one kind, ages, ratings with and without their scale."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from factcheck.quantity import Quantity
from factcheck.record.verdicts.figures import OWNED, Figure
from factcheck.record.wordings import stem

AGE, AVERAGE, SCORE = map(stem, ("age", "average", "score"))
AVERAGES = {"percent": Decimal(1), "of 10": Decimal(10)}
"""Scales of averages."""
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


def scaled(a: Figure, b: Figure) -> tuple[Quantity, Quantity] | None:
    """
    The two quantities on one scale, the finer, or None where there is none.

    4.4 of 10 beside 44 percent, both averages, is 44, two hours beside minutes 120.
    """
    if a.kind == b.kind or _ages(a, b) or _scores(a, b):
        return a.quantity, b.quantity
    if {a.kind, b.kind} == {"count", "ordinal"} and a.head == b.head and OWNED in a.near | b.near:
        return _at_least(a), _at_least(b)  # "two awards", "her third award": the last of the count so far
    sizes = AVERAGES if AVERAGE in a.near and AVERAGE in b.near and {a.kind, b.kind} == AVERAGES.keys() else None
    sizes = sizes or next((row for row in UNITS if a.kind in row and b.kind in row), None)
    if sizes is None:
        return None
    finer = min(sizes[a.kind], sizes[b.kind])
    return a.quantity.times(sizes[a.kind] / finer), b.quantity.times(sizes[b.kind] / finer)


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
