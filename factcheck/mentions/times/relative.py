"""
Periods by their place beside the document's date: "yesterday", "last month", "the past three years".

They never count from today's clock.  Without a document date the words are kept with no period.
"""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar, weekdays
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.counted import AND_HALF
from factcheck.mentions.times.durations import Length, length_at
from factcheck.mentions.times.found import GAP, STEPS, WORD, Base, Found
from factcheck.mentions.times.holidays import holiday_at, nearest_holiday
from factcheck.mentions.times.months import (
    CLOCK_UNITS,
    MONTHS,
    PARTS_OF_DAY,
    SEASONS,
    SHORT_MONTHS,
    TIMEX_UNITS,
    UNITS,
    WEEKDAY_PATTERN,
    WEEKDAYS,
)
from factcheck.mentions.times.named import counted_from, named_near, prior_year, reported_quarter
from factcheck.mentions.times.near_days import part_of_day
from factcheck.mentions.times.prior import PRIOR
from factcheck.mentions.times.quarters import fiscal_year_of, of_fiscal_part
from factcheck.mentions.times.tense import lean
from factcheck.mentions.times.weekdays import on_day
from factcheck.mentions.times.written import NTH, day_at, month_first, year_at
from factcheck.patterns import pattern

WHICH = pattern(
    rf"(?:this{GAP})?({'|'.join(STEPS)})(?:{GAP}|(?<=last)(?=month))(?:full{GAP}|calendar{GAP})?", re.IGNORECASE
)
LATEST = ("quarter", "month", "week", "year")
OVER_THE = pattern(r"\b(?:over|during|in|within|for|throughout|across)[ \n]the[ \n]$", re.IGNORECASE)
THE = pattern(r"\bthe[ \n]$", re.IGNORECASE)
OF = pattern(rf"{GAP}of\b")
WEEK_THEN_DAY = pattern(rf"(?:{GAP}|{GAP}?-{GAP}?|{GAP}on{GAP})({WEEKDAY_PATTERN})\b", re.IGNORECASE)
DAY_OR_NTH = pattern(rf"\d{{1,2}}/\d{{1,2}}(?!\d)|(?:\d{{1,2}}(?:st|nd|rd|th)|{NTH}){GAP}of\b", re.IGNORECASE)


def read(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A period by its place; the date where one stands beside the weekday: "this Friday (June 15)"."""
    found = which_at(plain, at, setting)
    if found and (which := WHICH.match(plain, at)) and (word := WORD.match(plain, which.end())):
        name = word[0].lower()
        if which[1].lower() in PRIOR and (told := _before_told(plain, at, name, setting, base)):
            return replace(found, stretch=told)
        if name in WEEKDAYS and (day := weekdays.date_beside(plain, word.end(), WEEKDAYS[name], setting)):
            return day
    if not found and setting.today and (which := WHICH.match(plain, at)) and which[1].lower() in ("this", "next"):
        # "next 6th of April"
        day = base(plain, which.end(), setting) if DAY_OR_NTH.match(plain, which.end()) else None
        if day and day.kind == "date" and day.stretch.period and day.stretch.period.is_day and day.stretch.period.start:
            first = day.stretch.period.start
            if which[1].lower() == "next" and first <= setting.today:
                first = calendar.shift(first, 1, "year") or first
            return Found(day.end, calendar.on(first))
    return found


def _before_told(plain: str, at: int, unit: str, setting: Setting, base: Base) -> Stretch | None:
    """The unit before the one that is told of: "4.4% in June, from 3.6% in the previous month"."""
    if unit == "year":
        return prior_year(plain, at, setting, base)
    if unit not in ("month", "quarter"):
        return None
    told = [stretch for stretch in named_near(plain, at, setting, base) if stretch.period and not stretch.period.is_day]
    return counted_from(told[0], (1, unit), -1) if len(told) == 1 else None


def which_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A period by its place beside the document's: "last month", "next Friday", "the past three years"."""
    found = WHICH.match(plain, at)
    if not found:
        return None
    which, after = found[1].lower(), found.end()
    step = STEPS[which]
    if step and (length := length_at(plain, after, article=False)):
        return window(plain, length, step, setting)
    word = WORD.match(plain, after)
    if not word:
        return None
    name, end = word[0].lower(), word.end()
    if which == "latest" and (name not in LATEST or plain.startswith("-", end)):
        return None  # "the latest spring collection"
    if name in ("night", "evening") and which == "last":
        return Found(end, part_of_day(calendar.shift(setting.today, -1, "day"), name, -1))
    if name in UNITS:
        return _unit(plain, at, end, which, name, setting)
    if name in WEEKDAYS:
        return _weekday(plain, at, end, which, WEEKDAYS[name], setting)
    if name in MONTHS and not word[0].islower():
        if setting.today and (day := day_at(plain, end)):
            if year_at(plain, day[0]) or plain.startswith("-", day[0]):
                return month_first(plain, after, end, MONTHS[name], setting)
            find = calendar.beside if step else calendar.nearest
            return Found(day[0], calendar.on(find(MONTHS[name], day[1], setting.today, step)))
        if name not in SHORT_MONTHS or name == "may":
            return _month(end, which, MONTHS[name], setting)
    if name in SEASONS:
        return _season(end, which, name, setting)
    if name in PARTS_OF_DAY and which == "this":
        return Found(end, part_of_day(setting.today, name, 0))
    if setting.today and (holiday := holiday_at(plain, after)):
        way = step or (1 if lean(plain, at, end) > 0 else 0)
        return Found(holiday[0], calendar.on(nearest_holiday(holiday[1], setting.today, way)))
    return None


def window(plain: str, length: Length, step: int, setting: Setting) -> Found | None:
    """The days that a length of time covers on one side of the document's date: "the past three years"."""
    if OF.match(plain, length.end):
        return None
    period = None
    if setting.today and length.parts:
        other: date | None = setting.today
        for count, unit in length.parts:
            other = calendar.shift(other, count * step, unit)
        period = calendar.span(setting.today, other) if step > 0 else calendar.span(other, setting.today)
    return Found(length.end, Stretch(period, length.timex), "duration", length.quantity)


def _unit(plain: str, at: int, end: int, which: str, name: str, setting: Setting) -> Found | None:
    unit, step, today = UNITS[name], STEPS[which], setting.today
    if name.endswith("s"):  # "coming years"
        _, code = TIMEX_UNITS[unit]
        if unit in ("second", "weekend") or which in ("this", "last", "next"):
            return None
        return Found(end, Stretch(None, f"P{'T' if unit in CLOCK_UNITS else ''}X{code}"), "duration")
    if unit in ("second", "minute", "fortnight") or name in ("night", "min", "sec"):
        return None
    if OF.match(plain, end) and unit in ("day", "week", "quarter"):
        return None
    over = which in ("last", "next", "coming") and unit != "quarter" and OVER_THE.search(plain, max(0, at - 16), at)
    if (over or which == "past") and (length := _one(plain, end, unit)):
        found = window(plain, length, step, setting)
        written = length.end > end
        return replace(found, quantity=found.quantity if written else None) if found else None
    if unit == "hour":
        return Found(end, calendar.on(today))
    if unit == "day" and which == "this":
        return None
    if today is None:
        return Found(end, calendar.somewhen(step))
    if unit == "day":
        # "the next day" of a story is not the document's next day.
        if which not in ("last", "next", "following", "previous") or (
            THE.search(plain, max(0, at - 4), at) and lean(plain, at, end) < 0
        ):
            return None
        return Found(end, calendar.on(calendar.shift(today, step, "day")))
    if which == "following" and lean(plain, at, end) < 0:
        return None
    there = calendar.shift(today, step, "week" if unit == "weekend" else unit)
    if there is None:
        return Found(end, calendar.somewhen(step))
    if unit == "quarter" and which in OF_REPORTS and lean(plain, at, end) <= 0:
        told = reported_quarter(plain, today)
        last = calendar.shift(told.period.end, step, "quarter") if told and told.period and told.period.end else None
        if last:  # "I am glad that this quarter was our best", "up from the prior quarter"
            return Found(end, calendar.whole(last, "quarter"))
    if unit == "quarter" and setting.own_quarters:
        return Found(end, _fiscal_quarter(today, step, setting))
    if unit == "week" and (day := WEEK_THEN_DAY.match(plain, end)):
        away = WEEKDAYS[day[1].lower()] - there.weekday()
        return Found(day.end(), calendar.on(calendar.shift(there, away, "day")))
    return Found(end, calendar.whole(there, unit))


OF_REPORTS = frozenset("this current prior preceding".split())
"""Words that a report counts from the quarter that it is about; "last quarter" is counted from today."""


def this_unit(end: int, name: str, setting: Setting) -> Found | None:
    """The document's own year, quarter or month, for words that end at `end`."""
    found = _unit(f"this {name}", 0, 5 + len(name), "this", name, setting)
    return replace(found, end=end) if found else None


def _fiscal_quarter(today: date, step: int, setting: Setting) -> Stretch:
    there = calendar.shift(today, step, "quarter")
    year = fiscal_year_of(there, setting) if there else None
    if there is None or year is None:
        return calendar.somewhen(step)
    for number in (1, 2, 3, 4):
        stretch = of_fiscal_part(year, number, "quarter", setting)
        if stretch.period and stretch.period.holds(there):
            return stretch
    return calendar.somewhen(step)


def _one(plain: str, end: int, unit: str) -> Length | None:
    """One unit, whose name ends at `end`, with the share behind it: "decade and a half"."""
    more = AND_HALF.match(plain, end)
    found = length_at(f"one {unit}{more[0] if more else ''}", 0)
    return replace(found, end=more.end() if more else end) if found else None


def _weekday(plain: str, at: int, end: int, which: str, weekday: int, setting: Setting) -> Found:
    today = setting.today
    if today is None:
        return Found(end, Stretch(None, f"XXXX-WXX-{weekday + 1}"))
    ahead = (weekday - today.weekday()) % 7
    if which in ("next", "following"):
        away = 7 - today.weekday() + weekday
    elif which in ("coming", "upcoming"):
        away = ahead or 7
    elif which in ("previous", "prior", "preceding"):
        away = weekday - today.weekday() - 7
    elif which in ("last", "past"):
        away = ahead - 7
    else:
        away = ahead - 7 if ahead and lean(plain, at, end) < 0 else ahead
    return on_day(plain, end, calendar.shift(today, away, "day"))


def _month(end: int, which: str, month: int, setting: Setting) -> Found | None:
    today, step = setting.today, STEPS[which]
    if today is None:
        return Found(end, Stretch(None, f"XXXX-{month:02d}"))
    if step < 0:
        year = today.year - (month >= today.month)
    elif step > 0:
        year = today.year + (month <= today.month)
    else:
        year = today.year
    return Found(end, calendar.in_month(year, month))


def _season(end: int, which: str, name: str, setting: Setting) -> Found | None:
    if setting.today is None:
        return Found(end, calendar.somewhen(STEPS[which]))
    code, first = SEASONS[name]
    step, today = STEPS[which], setting.today
    near = [calendar.in_season(year, code, first) for year in (today.year - 1, today.year, today.year + 1)]
    if step < 0:
        near = [s for s in near if s.period and s.period.end and s.period.end < today][-1:]
    elif step > 0:
        near = [s for s in near if s.period and s.period.start and s.period.start > today][:1]
    else:
        near = near[1:2]
    return Found(end, near[0]) if near else None
