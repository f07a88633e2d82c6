"""
The end of the fiscal year that a text states: "fiscal year ended June 30, 2012", "the third quarter of fiscal 2013".

A quarter with its last day fixes the year's as well: if the first quarter of fiscal 2013 ended on September 30, 2012,
the year ends on June 30.  Years of 52 or 53 weeks end on another day each time and teach nothing, nor does a text whose
periods do not agree, nor a year that is named after the one in which it begins ("fiscal 2024, ended January 31, 2025").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from factcheck.mentions.times import calendar
from factcheck.mentions.times.fiscal import FIRST_TO_FOURTH, FISCAL_YEAR, NTHS, OF_WHOSE, PLAIN_YEAR
from factcheck.mentions.times.found import GAP
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS
from factcheck.mentions.times.written import two_digit_year
from factcheck.model import Span
from factcheck.patterns import pattern

NTH = rf"(?P<nth>{FIRST_TO_FOURTH})"
PART = rf"{NTH}(?:{GAP}|-)(?P<fiscal>(?:fiscal|financial){GAP})?quarter"
QUARTER = pattern(
    rf"\b{PART}(?:{GAP}{OF_WHOSE}(?:{FISCAL_YEAR}|{PLAIN_YEAR}(?P<whose>{GAP}(?:fiscal|financial){GAP}year\b)?))?",
    re.IGNORECASE,
)
"""A quarter by its number: "second fiscal quarter", "first quarter of the Company's 2013 fiscal year"."""
YEAR_THEN_QUARTER = pattern(
    rf"\b(?:fiscal(?:{GAP}year)?{GAP}(?P<of>\d{{4}})|(?P<year>\d{{4}}){GAP}fiscal){GAP}{NTH}(?:{GAP}|-)quarter",
    re.IGNORECASE,
)
"""The same with its year in front: "fiscal 2026 fourth quarter"."""
YEAR = pattern(
    rf"\b(?:(?P<year>\d{{4}}){GAP})?(?:fiscal|financial)(?:{GAP}years?)?(?:{GAP}(?P<of>\d{{4}}))?\b", re.IGNORECASE
)
PART_BEFORE = pattern(rf"\b(?:quarters?|half|months|weeks){GAP}{OF_WHOSE}$", re.IGNORECASE)
"""What makes a year a part of it: "the first nine months of" fiscal 2013."""
ENDING = pattern(rf",?{GAP}(?:which{GAP})?(?:ending|ends)\b", re.IGNORECASE)
"""That a year is not over, so that the day is none on which a part of it ended."""
LEAD = pattern(rf"\b(?:fiscal|financial){GAP}$", re.IGNORECASE)
WITH_YEAR = pattern(
    rf"{GAP}(?:(?:and|&){GAP}(?:(?:the|its|our|full|entire|first){GAP}){{0,2}}"
    rf"(?:(?:(?:fiscal|financial){GAP})?year|(?:six|nine|twelve)(?:{GAP}|-)months?(?:{GAP}periods?)?)"
    rf"|(?P<whole>of{GAP}(?:(?:its|the|our){GAP})?(?:\d{{4}}{GAP})?(?:fiscal|financial){GAP}year))",
    re.IGNORECASE,
)
"""What stands between a quarter and its last day, or its year's: "and nine months", "of its fiscal year"."""
DAY = rf"(?P<month>{MONTH_PATTERN})\b\.?{GAP}(?P<day>\d{{1,2}})(?:,?{GAP}(?P<in>\d{{4}}))?(?!\d)"
ENDS = pattern(
    rf",?{GAP}\(?(?:(?:which|that){GAP})?(?:ended|ending|ends|end){GAP}(?:(?:on|each){GAP})?{DAY}", re.IGNORECASE
)
ENDED = pattern(
    rf"\b(?:ended|ending|ends){GAP}(?:on{GAP})?{DAY}"
    rf"(?:,|{GAP}?[-–—(])?{GAP}?(?:(?:which{GAP})?(?:is|was|being){GAP})?(?:the{GAP}|its{GAP}|our{GAP})?"
    rf"(?=(?:{FIRST_TO_FOURTH})\b)",
    re.IGNORECASE,
)
"""A last day with its period behind it: "ended September 30, 2012 – the first quarter of the 2013 fiscal year"."""


FISCAL = pattern(r"[Ff]iscal|FISCAL|inancial year")
OPENING = 2000
"""Characters in which a release says of which period it tells."""
REACH = 150
"""Characters on each side of "fiscal" within which a period is named."""


class YearEnd(Struct, frozen=True):
    """The last month and day of a fiscal year, and whether the text counts its quarters from there."""

    month: int
    day: int
    quarters: bool


def stated(plain: str) -> YearEnd | None:
    """The one end of the fiscal year that the periods of a text fix, or None."""
    if "iscal" not in plain and "inancial year" not in plain and "ISCAL" not in plain:
        return None
    windows = tuple(_windows(plain))
    ends = {end for start, stop in windows for end in _ends(plain, start, stop)}
    if len(ends) != 1:
        return None
    month, day = ends.pop()
    counted = (_fiscal_quarter(plain, *window) or _ends_otherwise(plain, *window, month) for window in windows)
    return YearEnd(month, day, any(counted) and not _by_the_calendar(plain, month))


def last_days(plain: str) -> Iterator[tuple[int, int, Span]]:
    """The month and day on which a text says a fiscal year ends, the last of its month or not, each with its place."""
    for label, found in _whole_years(plain, 0, len(plain)):
        month, day = MONTHS[found["month"].lower()], int(found["day"])
        if calendar.exact(2000, month, day):  # a leap year: a year may end on February 29
            yield month, day, Span(label.start(), found.end())


def _windows(plain: str) -> Iterator[tuple[int, int]]:
    """The stretches around the word "fiscal", apart and in order: no period is named elsewhere."""
    start = stop = 0
    for found in FISCAL.finditer(plain):
        if found.start() - REACH > stop:
            yield start, stop
            start = found.start() - REACH
        stop = found.end() + REACH
    yield start, stop


def _fiscal_quarter(plain: str, start: int, stop: int) -> bool:
    if YEAR_THEN_QUARTER.search(plain, start, stop):
        return True
    return any(map(_is_fiscal, QUARTER.finditer(plain, start, stop)))


def _ends_otherwise(plain: str, start: int, stop: int, month: int) -> bool:
    """
    Whether a quarter is counted from the fiscal year's end in `month`, and not from the calendar's.

    "The fourth quarter and fiscal year ended June 30, 2007", "the first quarter of its fiscal year ending June 30".
    """
    for label in QUARTER.finditer(plain, start, stop):
        with_year = WITH_YEAR.match(plain, label.end())
        if with_year and with_year["whole"] and ENDS.match(plain, with_year.end()):
            return True
        found = _last_day(plain, label.end())
        if found and _nth(found, month) == NTHS[label["nth"].lower()] != _nth(found, DECEMBER):
            return True
    return False


def _by_the_calendar(plain: str, month: int) -> bool:
    """Whether the quarter of the opening is the calendar's: then the year that ends otherwise is a partner's."""
    label = QUARTER.search(plain, 0, OPENING)
    found = _last_day(plain, label.end()) if label and not _is_fiscal(label) else None
    return bool(label and found and _nth(found, month) != NTHS[label["nth"].lower()] == _nth(found, DECEMBER))


def _nth(last: re.Match[str], month: int) -> int:
    """Which quarter of a year that ends in `month` has a last day."""
    return (MONTHS[last["month"].lower()] - month - 1) % 12 // 3 + 1


DECEMBER = 12


def _last_day(plain: str, at: int) -> re.Match[str] | None:
    """The last day that is told behind a quarter, also where a longer period is that ends with it."""
    longer = WITH_YEAR.match(plain, at)
    return ENDS.match(plain, longer.end() if longer and not longer["whole"] else at)


def _ends(plain: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The last months and days of the year by the periods within [start, stop)."""
    for last in ENDED.finditer(plain, start, stop):
        label = QUARTER.match(plain, last.end())
        if label and _is_fiscal(label):
            yield from _end(last, NTHS[label["nth"].lower()], label[3] or label[4])
    for label in QUARTER.finditer(plain, start, stop):
        if _is_fiscal(label) and (found := _last_day(plain, label.end())):
            of_year = label["whose"] and ENDING.match(plain, label.end())  # "of its 2008 fiscal year ending June 30"
            yield from _end(found, 4 if of_year else NTHS[label["nth"].lower()], label[3] or label[4])
    for label in QUARTER.finditer(plain, start, stop):
        of_year = WITH_YEAR.match(plain, label.end())
        if of_year and of_year["whole"] and (found := ENDS.match(plain, of_year.end())):
            over = ENDING.match(plain, of_year.end()) is None  # "its first quarter of the year ended September 30"
            yield from _end(found, NTHS[label["nth"].lower()] if over else 4, None)
    for label in YEAR_THEN_QUARTER.finditer(plain, start, stop):
        if found := _last_day(plain, label.end()):
            yield from _end(found, NTHS[label["nth"].lower()], label["of"] or label["year"])
    for label, found in _whole_years(plain, start, stop):
        yield from _end(found, 4, label["of"] or label["year"])


def _whole_years(plain: str, start: int, stop: int) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each fiscal year within [start, stop) whose last day is told, with the words that tell it."""
    for label in YEAR.finditer(plain, start, stop):
        found = ENDS.match(plain, label.end())
        if found and not PART_BEFORE.search(plain, max(0, label.start() - 60), label.start()):
            yield label, found


def _is_fiscal(label: re.Match[str]) -> bool:
    lead = LEAD.search(label.string, max(0, label.start() - 12), label.start())
    return bool(label["fiscal"] or label[3] or label["whose"] or lead)


def _end(found: re.Match[str], number: int, named: str | None) -> Iterator[tuple[int, int]]:
    month, day = MONTHS[found["month"].lower()], int(found["day"])
    year = int(found["in"]) if found["in"] else 2001  # whether a February has 28 days or 29, its last day is its last
    last = calendar.month_end(year, month)
    if last is None or day != last.day:
        return
    end = calendar.shift(last, 3 * (4 - number), "month")
    if end is None:
        return
    if found["in"] and named and (int(named) if len(named) == 4 else two_digit_year(int(named))) != end.year:
        return
    whole = calendar.month_end(2001, end.month)
    yield end.month, whole.day if whole else end.day
