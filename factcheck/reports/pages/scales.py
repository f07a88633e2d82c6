"""Ticks that a person can read: round numbers, and days on which a year, a quarter or a month begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from factcheck.almanac import MONTHS
from factcheck.quantity import plain

SCALES = (
    (Decimal(10) ** 9, Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, Decimal(10) ** 6, "million"),
    (Decimal(10) ** 4, Decimal(1000), "thousand"),
)
"""From which value on an axis is labelled in which unit; "1,150" stays as it is."""
STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Values:
    """The axis of values: from `low` to `high`, with ticks and the unit in which they are labelled."""

    low: Decimal
    high: Decimal
    ticks: tuple[tuple[Decimal, str], ...]
    scale: str
    unit: Decimal

    @classmethod
    def of(cls, low: Decimal, high: Decimal, whole: bool = False) -> Values:
        """
        An axis that shows all values from `low` to `high`.

        It begins at zero where the lowest value is less than half of the highest, since a fall to zero looks like one
        only there.  Ticks of what comes whole only ("three compounds") are whole.
        """
        if low == high:
            room = abs(low) / 10 or Decimal(1)
            low, high = low - (min(room, low) if low > 0 else room), high + room
        if whole and high - low < 3:
            low, high = low - (low > 0), high + 1
        if 0 < low < high / 2:
            low = Decimal(0)
        step = max(_step(high - low), Decimal(whole))
        first, last = (low / step).to_integral_value("ROUND_FLOOR"), (high / step).to_integral_value("ROUND_CEILING")
        far = max(abs(low), abs(high))
        unit, scale = next(((unit, name) for least, unit, name in SCALES if far >= least), (Decimal(1), ""))
        ticks = tuple((n * step, plain(n * step / unit)) for n in map(Decimal, range(int(first), int(last) + 1)))
        return cls(first * step, last * step, ticks, scale, unit)


def _step(spread: Decimal) -> Decimal:
    # Three to six ticks.
    rough = spread / 4
    power = Decimal(1).scaleb(rough.adjusted())
    return next(step * power for step in STEPS if step * power >= rough)


@dataclass(frozen=True, slots=True)
class Days:
    """The axis of days from `first` to `last`, with two to six ticks."""

    first: date
    last: date
    ticks: tuple[tuple[date, str], ...]

    @classmethod
    def of(cls, first: date, last: date) -> Days:
        """An axis that shows all days from `first` to `last`, with a little room on both sides."""
        room = timedelta(days=max(2, (last - first).days // 24))
        first = first - min(room, first - date.min)
        last = last + min(room, date.max - last)
        spread = (last - first).days
        if spread <= 50:
            step = max(1, -(-spread // 5))
            days = tuple(first + timedelta(days=n) for n in range(step // 2, spread + 1, step))
            return cls(first, last, tuple((day, f"{day.day} {MONTHS[day.month - 1][:3]}") for day in days))
        months = next((n for n in (1, 3, 6, 12, 24, 60, 120, 240) if spread / 30.44 / n <= (5 if n < 12 else 6)), 600)
        ticks = tuple(_months(first, last, months))
        if months >= 12:
            return cls(first, last, tuple((day, str(day.year)) for day in ticks))
        return cls(first, last, tuple((day, f"{MONTHS[day.month - 1][:3]} {day.year}") for day in ticks))


def _months(first: date, last: date, step: int) -> Iterator[date]:
    month = first.year * 12 + first.month - 1
    month += -month % step
    while month // 12 <= 9999:
        day = date(month // 12, month % 12 + 1, 1)
        if day > last:
            return
        if day >= first:
            yield day
        month += step
