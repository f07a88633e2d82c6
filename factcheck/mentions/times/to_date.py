"""A year up to a day: "in the year to date", "YTD 2014", "2014 year-to-date", "the year to date through May 2014"."""

from __future__ import annotations

import re
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.quarters import fiscal_year_of, of_fiscal_year
from factcheck.model import Period
from factcheck.patterns import pattern

YEAR_TO_DATE = rf"(?:year(?:{GAP}|-)to(?:{GAP}|-)date|YTD)\b"
TO_DATE = pattern(rf"(?P<own>(?:fiscal|financial)(?:{GAP}|-))?{YEAR_TO_DATE}", re.IGNORECASE)
BEHIND = pattern(rf"(?:{GAP}|-){YEAR_TO_DATE}", re.IGNORECASE)
FROM_START = pattern(
    rf"(?:start|beginning){GAP}of{GAP}the{GAP}(?P<own>(?:fiscal|financial){GAP})?year\b(?! \d)", re.IGNORECASE
)
SINCE_THE = pattern(r"\bsince[ \n]the[ \n]$", re.IGNORECASE)
TO_WHEN = pattern(rf"{GAP}(?:(?:through|to|until|as{GAP}of|as{GAP}at|ended|ending|in|of|for){GAP})?(?=[A-Z\d])")
YEAR = 360
"""Days that a whole year has at least."""


def read(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The year up to the document's day, or to the day, the month or in the year that stands behind."""
    found = TO_DATE.match(plain, at)
    if not found:
        return None
    joint = TO_WHEN.match(plain, found.end())
    until = base(plain, joint.end(), setting) if joint else None
    if until and until.kind == "date" and until.stretch.period:
        return Found(until.end, up_to(until.stretch, setting))
    return Found(found.end(), _stretch(until_day(setting.today, setting, own=bool(found["own"]))))


def from_start(plain: str, at: int, setting: Setting) -> Found | None:
    """The year up to the document's day by where it began: "since the start of the year"."""
    found = FROM_START.match(plain, at) if SINCE_THE.search(plain, max(0, at - 10), at) else None
    return Found(found.end(), _stretch(until_day(setting.today, setting, own=bool(found["own"])))) if found else None


def told_behind(plain: str, found: Found, setting: Setting) -> Found:
    """A date, as the year up to it where those words stand behind: "2014 YTD", "May 2014 year-to-date"."""
    behind = BEHIND.match(plain, found.end) if found.end < len(plain) and plain[found.end] in " -" else None
    return Found(behind.end(), up_to(found.stretch, setting)) if behind else found


def up_to(stretch: Stretch, setting: Setting) -> Stretch:
    """A year to the end of the part of it that is named; a whole one to the document's day in that year."""
    period, today = stretch.period, setting.today
    if not (period and period.start and period.end):
        return stretch
    if (period.end - period.start).days < YEAR:
        return _stretch(until_day(period.end, setting))
    here = (calendar.shift(today, period.start.year + more - today.year, "year") for more in (0, 1)) if today else ()
    last = next((day for day in here if day and period.holds(day)), None)
    return _stretch(calendar.span(period.start, last), stretch.timex)


def until_day(last: date | None, setting: Setting, own: bool = False) -> Period | None:
    """A year up to its `last` day: the fiscal year where quarters are counted in it, or it is called its `own`."""
    if last is None:
        return None
    if not (own or setting.own_quarters):
        return calendar.span(calendar.exact(last.year, 1, 1), last)
    year = fiscal_year_of(last, setting)
    whole = of_fiscal_year(year, setting).period if year else None
    return calendar.span(whole.start, last) if whole else None


def _stretch(period: Period | None, timex: str | None = "PRESENT_REF") -> Stretch:
    if period and period.start and period.end:
        return Stretch(period, f"{period.start.isoformat()}/{period.end.isoformat()}")
    return Stretch(None, timex)
