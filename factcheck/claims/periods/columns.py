"""When the columns of a table are: "Three months ended June 30, 2011", "Dec 08", "YTD 2014"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from factcheck.claims.periods import stretches
from factcheck.mentions.reading import Reading, Setting
from factcheck.mentions.times import dates
from factcheck.mentions.times.ended import months_to
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS
from factcheck.mentions.times.to_date import TO_DATE, until_day
from factcheck.model import Period
from factcheck.patterns import pattern

NUMBERED = pattern(r"\b([1-4]Q|Q[1-4]) ?((?:19|20)\d\d)\b")
YEAR = pattern(r"\b(?:19|20)\d\d\b")
MONTH_YEAR = pattern(rf"\b({MONTH_PATTERN})([- ]['’]?)(\d\d)\b", re.IGNORECASE)
SPAN = pattern(r"\b(?:(three|six|nine|twelve) months|(quarter|half[- ]year|year)s?)(?: period)? ended\b", re.IGNORECASE)
LENGTHS = {"three": 3, "quarter": 3, "six": 6, "half-year": 6, "half year": 6, "nine": 9, "twelve": 12, "year": 12}
WORD_START = pattern(r"(?<!\w)\w")


def periods(heads: Sequence[str], results: Period | None, title: str, setting: Setting) -> list[Period | None]:
    """
    The period of each column, None where its head names none.

    A year to date ends with the last month that another column tells, else with the `results` that the document gives,
    else with the month in its `title`; where none is told, nobody knows when it ends.
    """
    to_date = [TO_DATE.search(head) is not None for head in heads]
    if not any(to_date):
        return _in_each_year(results, heads) or _periods(heads, setting)
    named = _periods([TO_DATE.sub(" ", head).strip() for head in heads], setting)
    years = [period for period, year in zip(named, to_date, strict=True) if year and _is_whole(period)]
    newest = max((year for year in years if year and year.end), key=lambda year: str(year.end), default=None)
    others = [period for period, year in zip(named, to_date, strict=True) if not year]
    where = others, [results], [reading.period for reading in _readings(title, setting)]
    told = next((last for parts in where if (last := _last(parts, newest, setting.today))), None)
    return [_up_to(period, told, setting) if year else period for period, year in zip(named, to_date, strict=True)]


def _is_whole(period: Period | None) -> bool:
    return period is not None and stretches.months(period) >= stretches.YEAR


def _last(told: Sequence[Period | None], year: Period | None, today: date | None) -> date | None:
    """The last day of those parts of a year that are over."""
    ends = [part.end for part in told if part and part.end and not _is_whole(part)]
    return max((day for day in ends if (not year or year.holds(day)) and (not today or day <= today)), default=None)


def _up_to(named: Period | None, last: date | None, setting: Setting) -> Period | None:
    """The year to date that a head names by its year, by the part that ends it, or not at all."""
    if named is None or _is_whole(named):
        begun = until_day(last, setting)
        return stretches.in_year(begun, named) if begun and named else begun
    return until_day(named.end, setting)


def in_full(heads: Sequence[str], today: date | None) -> Sequence[str]:
    """
    The heads with the years of their months in full: "Dec 08" beside "Dec 09" is "Dec 2008", and no 8 December.

    As they are unless all those months were over `today`, the last not long ago, and one of them is told in two years
    that follow each other or each is tied to its year: "Mar-10", "Dec-08".
    """
    found = [match for head in heads if (match := MONTH_YEAR.search(head))]
    months = {(2000 + int(match[3]), MONTHS[match[1].lower()]) for match in found}
    if len(months) < 2 or not today or any(map(YEAR.search, heads)):
        return heads
    tied = all(match[2] != " " for match in found)
    last = max(months)
    over = last < (today.year, today.month) and last[0] >= today.year - 2
    if not over or not (tied or any((year + 1, month) in months for year, month in months)):
        return heads
    return [MONTH_YEAR.sub(r"\1 20\3", head) for head in heads]


def _in_each_year(results: Period | None, heads: Sequence[str]) -> list[Period | None]:
    """
    The period that a document gives results for, in the year of each column; nothing where its year has no column.

    "Results for the six months ended March 31, 2015" above "2015", "2014" and "Change".
    """
    if results is None or results.end is None or str(results.end.year) not in heads:
        return []
    if any(YEAR.search(head) and not YEAR.fullmatch(head) for head in heads):
        return []
    years = [int(head) - results.end.year if YEAR.fullmatch(head) else None for head in heads]
    return [None if by is None else stretches.in_other_year(results, by) for by in years]


def _periods(heads: Sequence[str], setting: Setting) -> list[Period | None]:
    """The period of each column; of a title with a day above columns with years that of the title in each year."""
    words = zip(*map(str.split, heads), strict=False)
    title = " ".join(same[0] for same in takewhile(lambda same: len(set(same)) == 1, words))
    years = [YEAR.findall(head.removeprefix(title)) for head in heads]
    if SPAN.search(title) and len(YEAR.findall(title)) == 1 and all(len(found) == 1 for found in years):
        # "Six months ended June 30, 2007" above "2007" and "H1: 2006"
        heads = [YEAR.sub(found[0], title) for found in years]
    return [_period(head, setting) for head in heads]


def _period(head: str, setting: Setting) -> Period | None:
    """The period that a column's head names: "Three months ended June 30, 2011", "December 31, 2010", "2011"."""
    if setting.own_quarters:  # nobody counts the calendar's quarters in a table of a fiscal year
        head = NUMBERED.sub(r"\1 FY \2", head)
    named = _readings(head, setting)
    if not named:
        return None
    best = max(named, key=lambda reading: reading.end - reading.start)
    ended = SPAN.search(head)
    if best.period and ended and best.period.end:
        told = months_to(best.period.end, LENGTHS[(ended[1] or ended[2]).lower()])
        return told.period if told else None
    return best.period


def _readings(words: str, setting: Setting) -> list[Reading]:
    """The dates that begin at a word of a head or a title."""
    return [
        found
        for start in WORD_START.finditer(words)
        if (found := dates.read(words, start.start(), setting)) and found.kind == "date" and found.period
    ]
