"""Periods of whole months: how long they are, the same ones a year before, and the year that ends with one."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.mentions.times.ended import months_to
from factcheck.model import Period

QUARTER, YEAR = 3, 12
"""Months."""
DAYS, WEEK = 365.25 / 4, 7
"""Days of a quarter, and how many it may have more or less."""


def is_part(period: Period | None) -> bool:
    """Whether a period is some months of a year: what "in 2011" is compared with them is of the same months."""
    return period is not None and 0 < months(period) < YEAR


def in_year(period: Period | None, year: Period | None) -> Period | None:
    """The same days in another year: the second quarter of 2012, and 2011, are the second quarter of 2011."""
    if year is None or year.start is None or months(year) != YEAR:
        return year
    if period is None or period.start is None or period.end is None:
        return year
    first = year.start.year - period.end.year
    moved = [found for by in (first, first + 1) if (found := in_other_year(period, by))]
    # January of a fiscal year that began in July lies in the second of its calendar years.
    return next((one for one in moved if _holds(year, one)), moved[0] if moved else year)


def _holds(year: Period, part: Period) -> bool:
    ends = year.start, part.start, part.end, year.end
    return None not in ends and ends == tuple(sorted(day for day in ends if day is not None))


def year_before(period: Period | None) -> Period | None:
    """The same days one year earlier; None for a period with an open end, and at the ends of the calendar."""
    return in_other_year(period, -1) if period is not None else None


def year_after(period: Period) -> Period | None:
    """The same days one year later; None for a period with an open end, and at the ends of the calendar."""
    return in_other_year(period, 1) if 0 < months(period) <= YEAR else None


def behind(period: Period) -> Period | None:
    """The quarter behind one; None for any other period."""
    if months(period) != QUARTER or period.end is None or period.end.year == date.max.year:
        return None
    start, month = _day_after(period.end), period.end.month + QUARTER
    after = date(period.end.year + month // YEAR, month % YEAR + 1, 1)
    return Period(start, after - timedelta(days=1)) if start.day == 1 else None


def in_other_year(period: Period, years: int) -> Period | None:
    """The same days so many years later; None for a period with an open end, and at the ends of the calendar."""
    if period.start is None or period.end is None or period.end == date.max:
        return None
    start, after = period.start, period.end + timedelta(days=1)
    if min(start.year, after.year) + years < date.min.year or max(start.year, after.year) + years > date.max.year:
        return None
    return Period(_in_year(start, start.year + years), _in_year(after, after.year + years) - timedelta(days=1))


def is_last_quarter(period: Period) -> bool:
    """Whether a period is the last quarter of a calendar year."""
    return months(period) == QUARTER and period.end is not None and period.end.month == YEAR


def up_to(period: Period, count: int) -> Period:
    """The `count` months that end with a period, which is closed."""
    longer = months_to(period.end, count) if period.end else None
    return longer.period if longer and longer.period else period


def _day_after(day: date) -> date:
    # "December 31, 9999" is a day as well.
    return day + timedelta(days=1) if day < date.max else day


def _in_year(day: date, year: int) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=year, day=28 if is_leap_day else day.day)


def months(period: Period) -> int:
    """The whole months of a closed period, 0 for an open one; 13 weeks are a quarter, 52 or 53 of them a year."""
    if period.start is None or period.end is None:
        return 0
    after = _day_after(period.end)
    quarters = round((after - period.start).days / DAYS)
    if 0 < quarters <= 4 and abs((after - period.start).days - quarters * DAYS) <= WEEK:
        return quarters * QUARTER
    return (after.year - period.start.year) * 12 + after.month - period.start.month
