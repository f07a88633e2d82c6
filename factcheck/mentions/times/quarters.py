"""Quarters, halves and fiscal years as days, by the calendar or by the fiscal year's end, with or without a year."""

from __future__ import annotations

import re
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.found import GAP
from factcheck.mentions.times.tense import lean
from factcheck.patterns import pattern


def of_fiscal_year(year: int, setting: Setting) -> Stretch:
    """A fiscal year, named after the calendar year in which it ends; no period while its end is not known."""
    return _fiscal(year, f"FY{year:04d}", 0, 12, setting)


def of_fiscal_part(year: int, number: int, part: str, setting: Setting) -> Stretch:
    """A quarter or half of a fiscal year."""
    size = 3 if part == "quarter" else 6
    return _fiscal(year, f"FY{year:04d}-{'Q' if size == 3 else 'H'}{number}", size * (number - 1), size, setting)


def _fiscal(year: int, timex: str, skip: int, count: int, setting: Setting) -> Stretch:
    if not setting.fiscal_year_end:
        return Stretch(None, timex)
    month, day = setting.fiscal_year_end
    # A year that ends on 15 March begins on 16 March; one that ends on the last of June, on the first of July.
    before = calendar.month_end(year - 1, month)
    if before is None:
        return Stretch(None, timex)
    whole = day >= (28 if month == 2 else before.day)
    last = before if whole else before.replace(day=day)

    def end(after: int) -> date | None:
        moved = calendar.shift(last, after, "month")
        return calendar.month_end(moved.year, moved.month) if moved and whole else moved

    return Stretch(calendar.span(calendar.shift(end(skip), 1, "day"), end(skip + count)), timex)


def fiscal_year_of(day: date, setting: Setting) -> int | None:
    """The fiscal year in which a day lies, None while no year end is known."""
    if not setting.fiscal_year_end:
        return None
    month, last = setting.fiscal_year_end
    return day.year + ((day.month, day.day) > (month, last) and month != 12)


def in_part(year: int, number: int, part: str) -> Stretch:
    """A quarter or half of a calendar year."""
    return calendar.in_quarter(year, number) if part == "quarter" else calendar.in_half(year, number)


def of_part(year: int, number: int, part: str, fiscal: bool, setting: Setting) -> Stretch:
    """A quarter or half of a year that is named."""
    return of_fiscal_part(year, number, part, setting) if fiscal else in_part(year, number, part)


def year_then_part(plain: str, at: int, end: int, year: int, number: int, part: str, setting: Setting) -> Stretch:
    """A quarter or half behind its year, [at, end): "2013 first quarter"."""
    if setting.own_quarters and lean(plain, at, end) <= 0 and is_own(year, number, part, setting):
        return of_fiscal_part(year, number, part, setting)
    return in_part(year, number, part)


def is_own(year: int, number: int, part: str, setting: Setting) -> bool:
    """
    Whether only the fiscal quarter has begun, where quarters are counted so.

    "Expenses for the 2013 first quarter were $24.6 million", told in October 2012.
    """
    calendars, own = in_part(year, number, part).period, of_fiscal_part(year, number, part, setting).period
    if not (setting.today and calendars and calendars.end and own and own.start):
        return False
    return own.start <= setting.today < calendars.end


FIGURES = pattern(
    rf"(?:{GAP}(?:and{GAP}(?:full|half|year|first|six|nine)[a-z-]{{0,12}}|fiscal|financial|preliminary|adjusted|net|total"
    rf"|operating|product|diluted|consolidated|(?:19|20)\d\d)){{0,4}}{GAP}(?:results?|earnings|revenues?|sales|income"
    rf"|profits?|loss(?:es)?|reports?|eps|performance|update|statements?|margins?|bookings|orders)\b",
    re.IGNORECASE,
)
UNREPORTED = 100  # days: "will report second-quarter results", told in July, but "data are due in the second quarter"


def bare_part(
    plain: str, at: int, end: int, number: int, part: str, fiscal: bool, setting: Setting, of_the_year: bool = False
) -> Stretch:
    """
    A quarter without its year: the last that had begun by the document's date, the next if the text looks ahead.

    One "of the year" is of the document's year, unless the text looks back.
    """
    today = setting.today
    fiscal = fiscal or setting.own_quarters
    if today is None:
        return Stretch(None, f"{'FY' if fiscal else ''}XXXX-{'Q' if part == 'quarter' else 'H'}{number}")
    if fiscal and not setting.fiscal_year_end:
        return Stretch(None, f"FYXXXX-{'Q' if part == 'quarter' else 'H'}{number}")

    def made(year: int) -> Stretch:
        return of_part(year, number, part, fiscal, setting)

    this = (fiscal_year_of(today, setting) if fiscal else None) or today.year
    near = [stretch for year in (this - 1, this, this + 1) if (stretch := made(year)).period]
    begun = [s for s in near if s.period and s.period.start and s.period.start <= today]
    ahead = [s for s in near if s.period and s.period.end and s.period.end >= today]
    last, way = begun[-1] if begun else calendar.somewhen(-1), lean(plain, at, end)
    if of_the_year and way >= 0:
        return made(this)
    if not ahead or way <= 0:
        return last
    over = last.period and last.period.end and 0 < (today - last.period.end).days < UNREPORTED
    return last if over and FIGURES.match(plain, end) else ahead[0]
