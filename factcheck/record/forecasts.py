"""What became of a forecast: open, met, not met by the next figure, lowered, raised or moved."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from factcheck.model import Claim, Period, Series
from factcheck.quantity import Quantity

State = Literal["open", "met", "not met by the next figure", "lowered", "raised", "moved"]
AHEAD = frozenset({"forecast", "planned"})
A_WHILE = timedelta(days=3 * 366)
"""What is expected for one day seldom comes later than so long after it."""
SOON = timedelta(days=100)
"""Cash rises and falls: what there is a year after the day that was foretold says nothing of that day."""
WAVERING = frozenset({"money", "percent"})
"""Kinds that may be reached before their day and lost again: cash and rates, but not patients or plants."""


class Outcome(Struct, frozen=True):
    """A forecast, what became of it, and the claim that decided; `on_the_day` says whether that one gives the day."""

    forecast: Claim
    state: State
    by: Claim | None = None
    on_the_day: bool = False


def horizon(claim: Claim) -> Period | None:
    """The days for which a forecast was made, or None where the sentence does not say."""
    return claim.horizon


def outcomes(series: Series, day: Callable[[Claim], date | None]) -> tuple[Outcome, ...]:
    """
    What became of each forecast of a series, in the order of the series; `day` gives the date of a claim's document.

    A later forecast for the same days takes the place of an earlier one; else the first figure on the last day of the
    horizon or up to three years after it decides, or an earlier count that reaches the forecast already.
    """
    ahead = [c for c in series.claims if c.modality in AHEAD and isinstance(c.value, Quantity)]
    actual = [
        (c.as_of.end or date.max, c)
        for c in series.claims
        if c.modality == "actual"
        and isinstance(c.value, Quantity)
        and c.as_of is not None
        and not c.flags & {"prior", "negated", "change"}
    ]
    figures = sorted(actual, key=lambda found: (found[0], found[1].document, found[1].span))
    spoken = [(then, c) for c in ahead if (then := day(c)) is not None]
    forecasts = sorted(spoken, key=lambda found: (found[0], found[1].document, found[1].span))
    return tuple(_outcome(f, forecasts, figures, series, day) for f in ahead)


Dated = list[tuple[date, Claim]]
"""Claims in the order of a day: forecasts of their documents', figures of the last one that they describe."""


def _outcome(
    forecast: Claim, forecasts: Dated, figures: Dated, series: Series, day: Callable[[Claim], date | None]
) -> Outcome:
    made, target = day(forecast), horizon(forecast)
    if made is None or target is None or target.end is None:
        return Outcome(forecast, "open")
    for then, revision in forecasts[bisect_right(forecasts, made, key=_first) :]:
        if then > target.end:
            break
        change = revised(forecast, revision, series)
        if change is not None:
            return Outcome(forecast, change, revision)
    for end, figure in figures[bisect_right(figures, made, key=_first) :]:
        told = day(figure)
        if figure.as_of is None or told is None or told <= made:
            continue
        on_the_day = figure.as_of == target or (target.is_day and figure.as_of.holds(target.end))
        # A flow is of its period: the next quarter's revenue says nothing about a forecast for the last year.
        wait = SOON if figure.mention.kind in WAVERING else A_WHILE
        if on_the_day or (series.nature != "flow" and target.end <= end <= target.end + wait):
            state: State = "met" if meets(forecast, figure) else "not met by the next figure"
            return Outcome(forecast, state, figure, on_the_day)
        early = series.nature != "flow" and end < target.end and figure.mention.kind not in WAVERING
        if early and meets(forecast, figure):
            return Outcome(forecast, "met", figure)
    return Outcome(forecast, "open")


def _first(found: tuple[date, Claim]) -> date:
    return found[0]


def meets(forecast: Claim, figure: Claim) -> bool:
    """Whether a figure fulfils a forecast; what was to be reached may be exceeded, and costs may stay below it."""
    expected, got = forecast.value, figure.value
    if not isinstance(expected, Quantity) or not isinstance(got, Quantity):
        return False
    if expected.meets(got):
        return True
    if not COSTS.isdisjoint((forecast.measure.head, *forecast.measure.scope)):
        high, spent = expected.interval.high, got.interval.low
        return high is not None and (spent is None or spent <= high)
    low, reached = expected.interval.low, got.interval.high
    return low is not None and (reached is None or reached >= low)


COSTS = frozenset("loss expense expenditure cost burn used use spending outlay charge".split())
"""What is better the less there is of it."""


def revised(old: Claim, new: Claim, series: Series) -> Literal["lowered", "raised", "moved"] | None:
    """How a second forecast differs from a first one, or None where it repeats it or speaks of other days."""
    before, after = horizon(old), horizon(new)
    if before is None or after is None or not isinstance(old.value, Quantity) or not isinstance(new.value, Quantity):
        return None
    same_days = before == after or (before.meets(after) and _length(before) == _length(after))
    if same_days and not old.value.meets(new.value):
        return "lowered" if _middle(new.value) < _middle(old.value) else "raised"
    if same_days and _ceiling(old.value) > _ceiling(new.value):
        return "lowered"
    # "$5 billion a month" for January and again for February is no forecast that was moved; twelve launches are.
    counted = not old.value.unit and series.nature != "flow"
    again = counted and old.value.written == new.value.written
    if again and not same_days and before.end and after.start and after.start > before.end:
        return "moved"
    return None


def _length(period: Period) -> int | None:
    return (period.end - period.start).days if period.start and period.end else None


def _middle(value: Quantity) -> Decimal:
    low, high = value.low, value.high
    if low is not None and high is not None:
        return (low + high) / 2
    return low if low is not None else high if high is not None else Decimal(0)


def _ceiling(value: Quantity) -> Decimal:
    """The top of what is held out; a figure without one ("more than 50"), or about so much, is its own top."""
    if value.hedge == "about" and value.written is not None:
        return value.written
    return value.high if value.high is not None else value.low if value.low is not None else Decimal(0)
