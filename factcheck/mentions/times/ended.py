"""Periods named by their last day: "quarter ended June 30, 2011", "13 weeks ended September 29, 2012"."""

from __future__ import annotations

import re
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.found import GAP, Found
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS, WEEKDAY_PATTERN
from factcheck.mentions.times.written import Written, day_first, month_first, resolve
from factcheck.patterns import pattern

DAY_FIRST = rf"\d{{1,2}}(?:st|nd|rd|th)?{GAP}(?i:{MONTH_PATTERN})\b"
ENDED = pattern(rf"{GAP}(?i:(?:which{GAP})?(?:ended|ending|ends|end){GAP}(?:on{GAP})?)(?=[A-Z]|{DAY_FIRST})")
TO = pattern(rf"{GAP}(?:[Tt]o|[Tt]hrough){GAP}(?:the{GAP}end{GAP}of{GAP}|end-)?(?=[A-Z]|{DAY_FIRST})")
WHOLE_BEFORE = pattern(
    r"(?:months|weeks|\b(?:the|full|half|fiscal|financial)[ \n-](?:year|quarter|half|week))$", re.IGNORECASE
)
"""What is told by its last day behind "to": "the six months to June 30", "the year to March", not "a year to June"."""
ENDED_WORD = pattern(rf"(?:(?:{WEEKDAY_PATTERN}),?{GAP})?([A-Za-z]+)", re.IGNORECASE)
SIZES = {"month": 1, "quarter": 3, "half": 6, "year": 12}
"""Months of a period by its name."""
PERIOD_ENDED = pattern(r"(year|quarter|half|month|week)(?=[ \n])", re.IGNORECASE)


def last_day(plain: str, end: int, setting: Setting) -> date | None:
    """The day by which the words behind `end` name a period: "… ended June 30, 2011"."""
    joint = ENDED.match(plain, end)
    if not joint and (joint := TO.match(plain, end)) and not WHOLE_BEFORE.search(plain, max(0, end - 20), end):
        return None
    if not joint:
        return None
    if plain[joint.end()].isdigit():
        dated = day_first(plain, joint.end(), setting)
        return dated.stretch.period.end if dated and dated.stretch.period else None
    word = ENDED_WORD.match(plain, joint.end())
    if not word or word[1].lower() not in MONTHS:
        return None
    month, at = MONTHS[word[1].lower()], word.start(1)
    found = month_first(plain, at, word.end(1), month, setting)
    stretch = found.stretch if found else resolve(plain, at, Written(word.end(1), None, month, None), setting)
    return stretch.period.end if stretch.period else None


def ended_at(plain: str, end: int, count: int, setting: Setting) -> Stretch | None:
    """The `count` months that the words behind `end` name by their last day."""
    last = last_day(plain, end, setting)
    return months_to(last, count) if last else None


def weeks_ended_at(plain: str, end: int, count: int, setting: Setting) -> Stretch | None:
    """The `count` weeks that the words behind `end` name by their last day."""
    last = last_day(plain, end, setting)
    return weeks_to(last, count) if last else None


def months_to(last: date, count: int) -> Stretch | None:
    """The `count` months that end on a day, None before the year 1: 30 September, 9 → from 1 January."""
    before = calendar.shift(last, -count, "month")
    if before and last == calendar.month_end(last.year, last.month):
        before = calendar.month_end(before.year, before.month)
    first = calendar.shift(before, 1, "day")
    return Stretch(calendar.span(first, last), months_timex(first, last)) if first else None


def weeks_to(last: date, count: int) -> Stretch | None:
    """The `count` weeks that end on a day, None before the year 1."""
    first = calendar.shift(calendar.shift(last, -count, "week"), 1, "day")
    return Stretch(calendar.span(first, last), f"{first.isoformat()}/{last.isoformat()}") if first else None


def period_ended_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The year, quarter or week that the words behind it name by its last day: "the quarter" ended June 30, 2011."""
    found = PERIOD_ENDED.match(plain, at)
    if not found:
        return None
    size = SIZES.get(found[1].lower())
    ended = ended_at(plain, found.end(), size, setting) if size else weeks_ended_at(plain, found.end(), 1, setting)
    return Found(found.end(), ended) if ended else None


def months_timex(first: date, last: date) -> str:
    """The TIMEX3 value of whole months: a year, half, quarter or month where it is one, else a range of months."""
    whole = first.day == 1 and last == calendar.month_end(last.year, last.month)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if not whole:
        return f"{first.isoformat()}/{last.isoformat()}"
    if count == 12 and first.month == 1:
        return f"{first.year:04d}"
    if count == 6 and first.month in (1, 7):
        return f"{first.year:04d}-H{1 if first.month == 1 else 2}"
    if count == 3 and first.month % 3 == 1:
        return f"{first.year:04d}-Q{first.month // 3 + 1}"
    if count == 1:
        return f"{first.year:04d}-{first.month:02d}"
    return f"{first.year:04d}-{first.month:02d}/{last.year:04d}-{last.month:02d}"
