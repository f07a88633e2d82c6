"""
The arithmetic of periods: a year, a quarter, a month as whole days, with its TIMEX3 value.

Pure functions of numbers.  Whatever does not exist ("31 June", the year 0 or 10000) gives a period of None and never
an exception.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from factcheck.mentions.times.months import TIMEX_UNITS
from factcheck.model import Period


class Stretch(Struct, frozen=True):
    """Days with their TIMEX3 value; both are None where the calendar has no such days."""

    period: Period | None
    timex: str | None


NOTHING = Stretch(None, None)
"""What the calendar does not have: "31 June"."""


def somewhen(way: int) -> Stretch:
    """Days that cannot be placed, since the document has no date: before it (-1), about it (0) or after it (1)."""
    return Stretch(None, ("PAST_REF", "PRESENT_REF", "FUTURE_REF")[way + 1])


def exact(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is none."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def span(first: date | None, last: date | None) -> Period | None:
    """The period from one day to another, None if either is missing or they stand the wrong way round."""
    return Period(first, last) if first and last and first <= last else None


@lru_cache(maxsize=512)
def on(day: date | None) -> Stretch:
    """One day."""
    return Stretch(Period(day, day), day.isoformat()) if day else NOTHING


@lru_cache(maxsize=512)
def in_month(year: int, month: int) -> Stretch:
    """A whole month."""
    period = months(year, month, 1)
    return Stretch(period, f"{year:04d}-{month:02d}") if period else NOTHING


def months(year: int, month: int, count: int) -> Period | None:
    """`count` whole months from the first of `month` on."""
    first = exact(year, month, 1)
    last_year, last_month = divmod(year * 12 + month - 1 + count - 1, 12)
    return span(first, month_end(last_year, last_month + 1))


def month_end(year: int, month: int) -> date | None:
    """The last day of a month."""
    for day in (31, 30, 29, 28):
        if found := exact(year, month, day):
            return found
    return None


def in_quarter(year: int, quarter: int) -> Stretch:
    """A calendar quarter, 1 to 4."""
    period = months(year, quarter * 3 - 2, 3) if 1 <= quarter <= 4 else None
    return Stretch(period, f"{year:04d}-Q{quarter}") if period else NOTHING


def in_half(year: int, half: int) -> Stretch:
    """A calendar half-year, 1 or 2."""
    period = months(year, half * 6 - 5, 6) if 1 <= half <= 2 else None
    return Stretch(period, f"{year:04d}-H{half}") if period else NOTHING


@lru_cache(maxsize=512)
def in_year(year: int) -> Stretch:
    """A calendar year."""
    period = months(year, 1, 12)
    return Stretch(period, f"{year:04d}") if period else NOTHING


def in_decade(year: int) -> Stretch:
    """The ten years that share all digits of `year` but the last."""
    period = span(exact(year // 10 * 10, 1, 1), exact(year // 10 * 10 + 9, 12, 31))
    return Stretch(period, f"{year // 10:03d}X") if period else NOTHING


def in_century(year: int) -> Stretch:
    """The hundred years that share the first two digits of `year`."""
    period = span(exact(year // 100 * 100, 1, 1), exact(year // 100 * 100 + 99, 12, 31))
    return Stretch(period, f"{year // 100:02d}XX") if period else NOTHING


def in_season(year: int, code: str, first_month: int) -> Stretch:
    """A season of three whole months; the winter of a year begins in its December."""
    period = months(year, first_month, 3)
    return Stretch(period, f"{year:04d}-{code}") if period else NOTHING


def in_week(day: date | None) -> Stretch:
    """The week, Monday to Sunday, of a day."""
    if not day:
        return NOTHING
    monday = shift(day, -day.weekday(), "day")
    year, week, _ = day.isocalendar()
    period = span(monday, shift(monday, 6, "day"))
    return Stretch(period, f"{year:04d}-W{week:02d}") if period else NOTHING


def in_iso_week(year: int, week: int, day: int = 0) -> Stretch:
    """A week by its ISO 8601 number, or one of its days, 1 (Monday) to 7."""
    try:
        found = date.fromisocalendar(year, week, day or 1)
        return on(found) if day else in_week(found)
    except (ValueError, OverflowError):
        return NOTHING


def on_weekend(day: date | None) -> Stretch:
    """The Saturday and Sunday of a day's week."""
    if not day:
        return NOTHING
    year, week, _ = day.isocalendar()
    saturday = shift(day, 5 - day.weekday(), "day")
    period = span(saturday, shift(saturday, 1, "day"))
    return Stretch(period, f"{year:04d}-W{week:02d}-WE") if period else NOTHING


def around(day: date, unit: str) -> Stretch:
    """The calendar's period of a unit in which a day lies, of a quarter only its month; else the day itself."""
    if unit == "week":
        return in_week(day)
    if unit in ("month", "quarter"):
        return in_month(day.year, day.month)
    if unit in ("year", "decade"):
        return in_year(day.year)
    if unit == "century":
        return in_century(day.year)
    return on(day)


def whole(day: date, unit: str) -> Stretch:
    """The calendar's period of any unit in which a day lies; the day itself for a day and what is shorter."""
    if unit == "quarter":
        return in_quarter(day.year, (day.month + 2) // 3)
    if unit == "decade":
        return in_decade(day.year)
    return on_weekend(day) if unit == "weekend" else around(day, unit)


def shift(day: date | None, count: int, unit: str) -> date | None:
    """
    The day `count` units later (earlier if negative), None outside the years 1 to 9999.

    A day that the month does not have becomes its last: one month after 31 January is the last of February.
    """
    if day is None:
        return None
    size, code = TIMEX_UNITS[unit]
    if unit in ("second", "minute", "hour", "weekend"):
        return day
    if code in ("D", "W"):
        try:
            return day + timedelta(days=count * size * (7 if code == "W" else 1))
        except OverflowError:
            return None
    year, month = divmod(day.year * 12 + day.month - 1 + count * size * (12 if code == "Y" else 1), 12)
    last = month_end(year, month + 1)
    return last.replace(day=min(day.day, last.day)) if last else None


def nearest(month: int, day: int, today: date, lean: int = 0) -> date | None:
    """
    The day of that month and day that is nearest to `today`, None if no year near has it.

    `lean` is 1 for a text that looks ahead and -1 for one that looks back: the nearest day that way is then taken,
    unless it is eleven months away and the other only one.
    """
    near = [found for year in (today.year - 1, today.year, today.year + 1) if (found := exact(year, month, day))]
    if not near:
        return None

    def distance(found: date) -> int:
        away = (found - today).days
        wrong_way = lean != 0 and away * lean < 0
        return abs(away) + (300 if wrong_way else 0)

    return min(near, key=distance)


def beside(month: int, day: int, today: date, way: int) -> date | None:
    """The last day of that month and day before `today` for a `way` of -1, the next one after it for 1."""
    years = range(today.year, today.year + 5 * way, way)  # the 29th of February comes every fourth year
    return next(
        (there for year in years if (there := exact(year, month, day)) and (there > today) - (there < today) == way),
        None,
    )


def nearest_month(month: int, today: date, lean: int = 0) -> int:
    """The year of the month of that number that is nearest to `today`; `lean` as for `nearest`."""

    def distance(year: int) -> int:
        away = year * 12 + month - today.year * 12 - today.month
        return abs(away) * 2 + (20 if lean and away * lean < 0 else 0) + (away > 0)

    return min((today.year - 1, today.year, today.year + 1), key=distance)


def weekday_near(weekday: int, today: date, lean: int = 0) -> date | None:
    """The nearest day of that weekday; with `lean` the nearest that way, `today` itself included."""
    ahead = (weekday - today.weekday()) % 7
    if lean > 0:
        return shift(today, ahead, "day")
    if lean < 0 or ahead > 3:
        return shift(today, ahead - 7 if ahead else 0, "day")
    return shift(today, ahead, "day")


def easter(year: int) -> date | None:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return exact(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth such weekday of a month, -1 for the last."""
    if nth < 0:
        last = month_end(year, month)
        return shift(last, -((last.weekday() - weekday) % 7), "day") if last else None
    first = exact(year, month, 1)
    return exact(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1)) if first else None


def joined(first: Stretch, last: Stretch) -> Stretch:
    """From the first of one stretch to the last of another: "June 4-8, 2011" is 2011-06-04/2011-06-08."""
    if not first.timex or not last.timex:
        return NOTHING
    period = span(first.period.start, last.period.end) if first.period and last.period else None
    if first.period and last.period and not period:
        return NOTHING
    return Stretch(period, f"{first.timex}/{last.timex}")
