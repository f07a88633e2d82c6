"""The one door to dates, times, durations and sets: `read` gives the longest that begins at a place."""

from __future__ import annotations

import re

from factcheck.mentions import calendar, written
from factcheck.mentions.calendar import Stretch
from factcheck.mentions.months import MONTHS, WEEKDAYS
from factcheck.mentions.reading import Reading, Setting
from factcheck.mentions.written import GAP, Found

WORD = re.compile(r"[A-Za-z]+")
AFTER_WEEKDAY = re.compile(rf"\.?(?:,?{GAP}|-)(?:the{GAP})?(?=[A-Za-z0-9])")
YEAR = re.compile(r"((?:19|20)\d\d)(?![\d%]|[.,]\d|[A-Za-z])")
BEFORE_YEAR = re.compile(
    r"\b(?:in|since|by|until|of|during|before|after|through|from|early|late|year|mid|the|a|an|and|to|for|between)[ -]$",
    re.IGNORECASE,
)
QUARTER = re.compile(
    rf"(first|second|third|fourth|1st|2nd|3rd|4th)(?:{GAP}|-)(quarter|half)(?:{GAP}(?:of{GAP})?(\d{{4}})(?!\d))?",
    re.IGNORECASE,
)
Q = re.compile(rf"Q([1-4])(?:{GAP}|-)?(?:of{GAP})?(\d{{4}})(?!\d)")
NTHS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

DATE_LEADS = frozenset((*MONTHS, *WEEKDAYS, "first", "second", "third", "fourth", "q"))
"""Lower-case words that can begin a mention of this module; digits always can."""


def read(plain: str, at: int, setting: Setting) -> Reading | None:
    """The date that begins at `at`, or None."""
    found = _date(plain, at, setting)
    return Reading(at, found.end, "date", None, found.stretch.period, found.stretch.timex) if found else None


def _date(plain: str, at: int, setting: Setting) -> Found | None:
    if word := WORD.match(plain, at):
        name = word[0].lower()
        if name in MONTHS:
            return written.month_first(plain, at, word.end(), MONTHS[name], setting)
        if name in WEEKDAYS:
            joint = AFTER_WEEKDAY.match(plain, word.end())
            return _date(plain, joint.end(), setting) if joint else None
        if (quarter := QUARTER.match(plain, at)) and quarter[3]:
            made = calendar.in_quarter if quarter[2].lower() == "quarter" else calendar.in_half
            return Found(quarter.end(), made(int(quarter[3]), NTHS[quarter[1].lower()]))
        if q := Q.match(plain, at):
            return Found(q.end(), calendar.in_quarter(int(q[2]), int(q[1])))
        return None
    if found := written.day_first(plain, at, setting) or written.numeric(plain, at, setting):
        return found
    if (year := YEAR.match(plain, at)) and BEFORE_YEAR.search(plain, max(0, at - 9), at):
        stretch: Stretch = calendar.in_year(int(year[1]))
        return Found(year.end(), stretch)
    return None
