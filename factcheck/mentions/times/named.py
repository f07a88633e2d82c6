"""The periods that a text names before a place, from which others are counted: "that year", "a year earlier"."""

from __future__ import annotations

import itertools
import re
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.ended import ended_at, months_timex
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS, SMALL, WEEKDAY_PATTERN
from factcheck.mentions.times.tense import STOP
from factcheck.model import Period
from factcheck.patterns import pattern

_CLUES = (
    rf"(?:{MONTH_PATTERN}|{WEEKDAY_PATTERN}|today|yesterday|last|first|second|third|fourth)\b"
    rf"|(?:1[89]|20)\d\d(?![\d%]|[.,]\d)|\d{{1,2}}(?= (?:{MONTH_PATTERN})\b)"
)
CLUE = pattern(rf"\b(?:{_CLUES})", re.IGNORECASE)
PERIOD_CLUE = pattern(rf"\b(?:{_CLUES}|(?:Q[1-4]|fiscal|quarter|half|year|months?)\b)", re.IGNORECASE)
"""Also what "ended June 30" makes a period."""
MONTHS_BEFORE = pattern(rf"\b(three|six|nine|twelve|\d{{1,2}})(?:{GAP}|-)$", re.IGNORECASE)
COMPARING = "from|than|versus|vs|against"
"""Words behind which stands what something is compared with; each pattern adds those that hold where it looks."""
COMPARED = pattern(rf"\b(?:{COMPARING}|over|vs\.|compar\w+{GAP}(?:with|to)){GAP}(?:(?:the|its){GAP})?$", re.IGNORECASE)
ENDING = pattern(rf"\bend(?:ed|ing|s)?{GAP}(?:on{GAP})?$", re.IGNORECASE)
PARAGRAPH = pattern(r"\n[ \t]*\n")
REACH = 300  # characters between a period and the words that point back at it
TRIES = 8


def named_before(plain: str, at: int, unit: str, setting: Setting, base: Base) -> date | None:
    """The first day of the last period that is named before `at` and no longer than the unit."""
    clues = [found.start() for found in CLUE.finditer(plain, max(0, at - REACH), at)]
    for clue in reversed(clues[-TRIES:]):
        found = base(plain, clue, setting)
        period = found.stretch.period if found and found.kind in ("date", "time") and found.end <= at else None
        if period and period.start and period.end and period.start.year == period.end.year:
            whole = calendar.whole(period.start, unit).period
            if whole and whole.end and period.end <= whole.end:
                return period.start
    return None


def named_near(plain: str, at: int, setting: Setting, base: Base) -> tuple[Stretch, ...]:
    """The periods named before `at` in its sentence, else in the one before it; those compared with only if alone."""
    start = max(0, at - REACH)
    for paragraph in PARAGRAPH.finditer(plain, start, at):
        start = paragraph.end()
    starts = [start, *(stop.end() - 1 for stop in STOP.finditer(plain, start, at)), at]
    for first, last in list(itertools.pairwise(starts))[:-3:-1]:
        own: dict[Period, Stretch] = {}
        others: dict[Period, Stretch] = {}
        done = first
        for clue in PERIOD_CLUE.finditer(plain, first, last):
            found = _named_at(plain, clue, last, setting, base) if clue.start() >= done else None
            if not found:
                continue
            done = found.end
            if found.stretch.period and not ENDING.search(plain, max(0, clue.start() - 12), clue.start()):
                compared = COMPARED.search(plain, max(first, clue.start() - 24), clue.start())
                (others if compared else own).setdefault(found.stretch.period, found.stretch)
        if own or others:
            return tuple((own or others).values())
    return ()


def _named_at(plain: str, clue: re.Match[str], last: int, setting: Setting, base: Base) -> Found | None:
    """The period that begins with a clue, or whose months it counts: "nine months" ended September 30."""
    at = clue.start()
    if clue[0].lower() in ("month", "months"):
        count = MONTHS_BEFORE.search(plain, max(0, at - 8), at)
        size = SMALL.get(count[1].lower()) or int(count[1]) if count else 0
        ended = ended_at(plain, clue.end(), size, setting) if size else None
        return Found(clue.end(), ended) if ended else None
    found = base(plain, at, setting)
    if not found or found.end > last or found.kind not in ("date", "time") or found.stretch.timex == "PRESENT_REF":
        return None
    return found


def counted_from(named: Stretch, length: tuple[int, str], way: int) -> Stretch | None:
    """The period so long before (-1) or after (1) a named one; None for "a month" from what is longer."""
    count, unit = length
    period = named.period
    if not period or not period.start or not period.end:
        return None
    day = calendar.shift(period.start, way * count, unit)
    if period.is_day or not day:
        return calendar.around(day, unit) if day else None
    if (period.end - period.start).days >= DAYS.get(unit, 0):
        return None
    end = calendar.shift(period.end, way * count, unit)
    if end and period.end == calendar.month_end(period.end.year, period.end.month):
        end = calendar.month_end(end.year, end.month)
    return Stretch(calendar.span(day, end), months_timex(day, end)) if end else None


DAYS = {"month": 31, "quarter": 93, "year": 371, "decade": 371}
"""The most days of a period from which such a unit is counted: a month is counted from no quarter."""


def prior_year(plain: str, at: int, setting: Setting, base: Base) -> Stretch | None:
    """The year before the one that is told of: "the prior year" in a text of February on the year just ended."""
    told = named_near(plain, at, setting, base)
    years = {stretch.period.end.year for stretch in told if stretch.period and stretch.period.end}
    if not told and (reported := ENDED.search(plain, 0, OPENING)):
        years = {int(reported[3])}  # "results for the year ended December 31, 2012"
    year = years.pop() if len(years) == 1 else 0
    if not setting.today or not setting.today.year - RECENT <= year <= setting.today.year + 1:
        return None
    whole = [stretch for stretch in told if stretch.period and not stretch.period.is_day]
    before = counted_from(whole[0], (1, "year"), -1) if len(whole) == 1 and _is_year(whole[0]) else None
    return before or calendar.in_year(year - 1)


def _is_year(stretch: Stretch) -> bool:
    period = stretch.period
    return bool(period and period.start and period.end and 360 < (period.end - period.start).days < 372)


ENDED = pattern(rf"\bended{GAP}({MONTH_PATTERN}){GAP}(\d{{1,2}}),{GAP}(20\d\d)\b", re.IGNORECASE)
OPENING = 2000  # characters in which a release says of which period it tells
RECENT = 3  # years; "founded in 1998, it had sales of $5 million, against $4 million in the prior year"


def reported_quarter(plain: str, today: date) -> Stretch | None:
    """The quarter just over on which a release reports, by the day on which it says that it ended; else None."""
    ended = ENDED.search(plain, 0, OPENING)
    last = calendar.exact(int(ended[3]), MONTHS[ended[1].lower()], int(ended[2])) if ended else None
    if not last or last.month % 3 or not 0 < (today - last).days < QUARTER:
        return None
    return calendar.whole(last, "quarter")


QUARTER = 92  # days, at the most: after them the next quarter is over too
