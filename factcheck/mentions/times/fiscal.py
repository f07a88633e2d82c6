"""Quarters, halves and fiscal years: "third quarter of 2012", "fiscal 2013", "Q3 FY2013", "quarter ended June 30"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.ended import SIZES, ended_at, last_day, months_timex, months_to
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.named import prior_year, reported_quarter
from factcheck.mentions.times.quarters import (
    bare_part,
    fiscal_year_of,
    in_part,
    is_own,
    of_fiscal_part,
    of_fiscal_year,
    of_part,
)
from factcheck.mentions.times.tense import lean
from factcheck.mentions.times.written import two_digit_year
from factcheck.patterns import pattern

PLAIN_YEAR = r"((?:18|19|20)\d\d)(?!\d|[.,]\d|s)"
YEARS = pattern(r"(?:[ ]?-[ ]?(?=\d\d)|/)((?:19|20)?\d\d|\d(?![/\dA-Za-z]))(?![\d%]|[.,]\d|-)")
"""Behind a year the last one of several: "2010-2012", "2006/07", "2006/7"."""
FIRST_TO_FOURTH = "first|second|third|fourth|1st|2nd|3rd|4th"
NTHS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4, "last": 4,
    "front": 1, "latter": 2, "back": 2,
}  # fmt: skip
FISCAL_YEAR = rf"(?:FYE?[ ]?|fiscal{GAP}(?:years?{GAP})?|financial{GAP}year{GAP})'?((?:19|20)?\d\d)(?!\d|[.,]\d)"
OF_WHOSE = (
    rf"(?:of{GAP}(?:the{GAP})?[A-Za-z][\w&.-]{{0,30}}['’]s?{GAP}|(?:(?:of|in|for|to){GAP})?(?:(?:its|our|the){GAP})?"
    rf"(?:(?:calendar{GAP})?year{GAP}|calendar{GAP})?)"
)
"""Whose year it is: "of its", "of the Company's", "of Northwind's"."""
OF_YEAR = rf"(?:{GAP}|-)?,?(?:{GAP})?{OF_WHOSE}(?:{FISCAL_YEAR}|{PLAIN_YEAR}({GAP}(?:fiscal|financial){GAP}year\b)?)"
OF_YEAR_AT = pattern(OF_YEAR, re.IGNORECASE)
OF_THAT_YEAR = pattern(
    rf"{GAP}(?:of{GAP})?(this|last|next|the{GAP}(?:current|following|previous|prior|same)){GAP}(fiscal{GAP})?year\b",
    re.IGNORECASE,
)
OF_YEAR_ENDED = pattern(
    rf"{GAP}of{GAP}(?:(?:its|our|the|their|[A-Z][\w&.-]{{0,30}}['’]s?){GAP}(?:\d{{4}}{GAP})?)?(?:fiscal|financial){GAP}year"
    rf"(?={GAP}(?:which{GAP})?(ended|ending|ends)\b)",
    re.IGNORECASE,
)
"""Whose year a part is of, by its last day: "the first quarter of its fiscal year ending June 30, 2008"."""
PART = pattern(
    rf"({FIRST_TO_FOURTH}|final|last|front(?={GAP}half)|back(?={GAP}half)|latter(?={GAP}half))"
    rf"(?:{GAP}|-)(?:(fiscal{GAP}|financial{GAP})|calendar{GAP})?(quarter|half|qtr)(?:s|-year)?\b(?!-?final|-?back|-?time)",
    re.IGNORECASE,
)
PARTS = pattern(
    rf"(first|second|third|1st|2nd|3rd)(?:,{GAP}(?:second|third|2nd|3rd))?,?{GAP}(?:and|or|&){GAP}(?=(?:second|third|fourth|2nd|3rd|4th){GAP}(?:fiscal{GAP})?(?:quarter|half))",
    re.IGNORECASE,
)
Q = pattern(
    r"(?:Q([1-4])|([1-4])Q|H([12])|([12])H)(?:(?=[ \-'/,.;:)\n])|(?=(?:FY)?'?(?:20)?\d\d(?!\d)))"
    r"|Q([1-4])(?![A-Za-z0-9])"
)
QUARTERS = pattern(rf"Q([1-4])(?:-|{GAP}(?:to|through){GAP})Q([1-4]){GAP}(?:of{GAP})?((?:19|20)\d\d)(?![\d%]|[.,]\d)")
"""From one quarter to another of a year: "Q1-Q3 2012"."""
Q_YEAR = pattern(rf"(?:{GAP}|-|/)?(?:of{GAP})?(?:{FISCAL_YEAR}|'?((?:19|20)?\d\d)(?![\d%]|[.,]\d))", re.IGNORECASE)
FISCAL = pattern(FISCAL_YEAR, re.IGNORECASE)
MONTHS_OF = pattern(r"([69])M(?:[ -]?((?:19|20)\d\d)|[ -]?'?(\d\d))(?![\d%]|[.,]\d)")
"""The first months of a year in short: "9M 2013", "6M13"."""
CALENDAR_YEAR = pattern(rf"CY(?:{GAP})?'?((?:19|20)?\d\d)(?![\d%]|[.,]\d)")
THEN_PART = pattern(rf"(?:{GAP}(?:fiscal{GAP})?)({FIRST_TO_FOURTH})(?:{GAP}|-)(quarter|half)\b", re.IGNORECASE)
FISCAL_PART = pattern(rf"(?:fiscal|financial){GAP}({FIRST_TO_FOURTH}){GAP}(quarter|half)\b", re.IGNORECASE)
THIS_FISCAL = pattern(rf"(this|last|next|current|previous|prior){GAP}fiscal{GAP}(year|quarter)\b", re.IGNORECASE)
OF_THE_YEAR = pattern(rf"{GAP}of{GAP}the{GAP}year\b(?!-|{GAP}end)", re.IGNORECASE)
THE_BEFORE = pattern(r"\bthe[ \n]$", re.IGNORECASE)
SPORT = pattern(
    r"\b(?:goals?|scor\w+|match|game|halftime|half-time|penalt\w+|kick\w*|touchdowns?|injur\w+|minutes?)\b",
    re.IGNORECASE,
)
OF = pattern(rf"{GAP}(?:of|hour|life|century|dozen|marathon|time)\b|[ \t]*\|", re.IGNORECASE)
LONGER = pattern(
    rf"{GAP}and{GAP}(?:(?:three|six|nine|twelve|\d{{1,2}})(?:{GAP}|-)months?(?:{GAP}periods?)?|(?:full{GAP}|fiscal{GAP})*year)\b"
)
AND_THE_YEAR = pattern(
    rf"{GAP}(?:and|&){GAP}(?:the{GAP})?(?:(?:full(?:{GAP}|-)(?:(fiscal){GAP})?|(fiscal){GAP})?year(?:(?:{GAP}|-)end)?"
    rf"|(?:first|second){GAP}half|half(?:-|{GAP})year|(?:first{GAP})?(?:six|nine|twelve)(?:-|{GAP})months?(?:{GAP}periods?)?)"
    rf"{GAP}(?:of{GAP})?((?:19|20)\d\d)(?![\d%]|[.,]\d)",
    re.IGNORECASE,
)
"""What shares its year with the quarter before it: "fourth quarter and full year 2012"."""
THEN_SHORT = pattern(r"[ ,-]{1,2}Q([1-4])(?![A-Za-z0-9])")
FISCAL_SHORT = pattern(rf"(?:fiscal|financial){GAP}(?=Q[1-4]|[1-4]Q)", re.IGNORECASE)
FISCAL_PERIOD = pattern(rf"(?:fiscal|financial){GAP}(year|quarter|half)\b", re.IGNORECASE)


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else two_digit_year(int(year))


def part_at(plain: str, at: int, setting: Setting, base: Base | None = None) -> Found | None:
    """A quarter or half: "third quarter of 2012", "first half of fiscal 2013"; also first of a list of quarters."""
    if listed := PARTS.match(plain, at):
        last = part_at(plain, listed.end(), setting)
        number, timex = NTHS[listed[1].lower()], last.stretch.timex if last else None
        if not timex or timex[-2:-1] not in ("Q", "H") or "XXXX" in timex:
            return None
        of_year, name = int(timex.removeprefix("FY")[:4]), "quarter" if timex[-2] == "Q" else "half"
        return Found(listed.end(1), of_part(of_year, number, name, timex.startswith("FY"), setting))
    found = PART.match(plain, at)
    if not found:
        return None
    number, fiscal, part = NTHS[found[1].lower()], bool(found[2]), found[3].lower()
    part = "quarter" if part == "qtr" else part
    if found[1].lower() in ("last", "final") and part == "half":
        number = 2
    if part == "half" and number > 2:
        return None
    end = found.end()
    if year := OF_YEAR_AT.match(plain, end):
        if year[1] or year[3]:  # "of fiscal 2013", "of the Company's 2013 fiscal year"
            return Found(year.end(), of_fiscal_part(_full(year[1] or year[2]), number, part, setting))
        if fiscal or (
            setting.own_quarters and lean(plain, at, year.end()) < 0 and is_own(int(year[2]), number, part, setting)
        ):
            return Found(year.end(), of_fiscal_part(int(year[2]), number, part, setting))
        return Found(year.end(), in_part(int(year[2]), number, part))
    if (whole := OF_YEAR_ENDED.match(plain, end)) and (day := last_day(plain, whole.end(), setting)):
        # "Its third quarter of the fiscal year ended March 31" ended then, since the year is not over.
        own = months_to(day, SIZES[part]) if whole[1].lower() == "ended" and number * SIZES[part] < 12 else None
        by_year = replace(setting, fiscal_year_end=(day.month, day.day))
        return Found(whole.end(), own or of_fiscal_part(day.year, number, part, by_year))
    if (year := OF_THAT_YEAR.match(plain, end)) and setting.today:
        which = year[1].split()[-1].lower()
        step = {"last": -1, "previous": -1, "prior": -1, "next": 1, "following": 1}.get(which, 0)
        if fiscal or year[2] or setting.own_quarters:
            told_of = reported_quarter(plain, setting.today) if which in ("prior", "previous") else None
            day = told_of.period.end if told_of and told_of.period and told_of.period.end else setting.today
            this = fiscal_year_of(day, setting)
            made = of_fiscal_part(this + step, number, part, setting) if this else Stretch(None, "FYXXXX")
        else:
            told = prior_year(plain, at, setting, base) if base and which in ("prior", "previous") else None
            end_told = told.period.end if told and told.period else None
            made = in_part(end_told.year if end_told else setting.today.year + step, number, part)
        return Found(year.end(), made)
    if the_year := OF_THE_YEAR.match(plain, end):
        return Found(the_year.end(), bare_part(plain, at, the_year.end(), number, part, fiscal, setting, True))
    if more := AND_THE_YEAR.match(plain, end):
        return Found(
            end,
            of_part(int(more[3]), number, part, fiscal or bool(more[1] or more[2]) or setting.own_quarters, setting),
        )
    if found[1].lower() in ("last", "front", "back", "latter"):
        return None  # "last quarter" is the one before the document's
    longer = LONGER.match(plain, end)
    if ended := ended_at(plain, longer.end() if longer else end, SIZES[part], setting):
        return Found(end, ended)
    if part == "half" and not fiscal and not (setting.today and _is_of_year(plain, at, end)):
        return None  # "the first half" of what?
    return Found(end, bare_part(plain, at, end, number, part, fiscal, setting))


def _is_of_year(plain: str, at: int, end: int) -> bool:
    """Whether a half stands where one of a year does, and no match is told: "in the first half", "first-half sales"."""
    named = plain[at].isupper() or "-" in plain[at:end] or THE_BEFORE.search(plain, max(0, at - 5), at)
    return bool(named) and not SPORT.search(plain, max(0, at - 120), end + 80) and not OF.match(plain, end)


def short_part_at(plain: str, at: int, setting: Setting, fiscal: bool = False) -> Found | None:
    """A quarter or half in short: "Q3 2012", "3Q12", "Q1 FY2013", "1H 2012"."""
    found = Q.match(plain, at)
    if not found:
        return None
    digits = [g for g in found.groups() if g]
    number = int(digits[0])
    part = "quarter" if "Q" in found[0] else "half"
    if part == "quarter" and (quarters := QUARTERS.match(plain, at)) and number < int(quarters[2]):
        first, last = (in_part(int(quarters[3]), n, part) for n in (number, int(quarters[2])))
        return Found(quarters.end(), calendar.joined(first, last))
    year = Q_YEAR.match(plain, found.end())
    if year and (year[1] or fiscal):
        return Found(year.end(), of_fiscal_part(_full(year[1] or year[2]), number, part, setting))
    if year and (len(year[2]) == 4 or year.end() - found.end() <= 3 or "'" in year[0]):
        return Found(year.end(), in_part(_full(year[2]), number, part))
    if part == "half":
        return None
    return Found(found.end(), bare_part(plain, at, found.end(), number, part, fiscal, setting))


def first_months_at(plain: str, at: int) -> Found | None:
    """The first six or nine months of a year in short: "9M 2013"."""
    found = MONTHS_OF.match(plain, at)
    if not found:
        return None
    period = calendar.months(_full(found[2] or found[3]), 1, int(found[1]))
    if not period or not period.start or not period.end:
        return None
    return Found(found.end(), Stretch(period, months_timex(period.start, period.end)))


def until(year: int, digits: str) -> int:
    """The year that is told by its last digits behind an earlier one: 2007 for "7" or "07" behind 2006."""
    whole = 10 ** len(digits)
    return int(digits) if whole > year else year + (int(digits) - year) % whole


def calendar_year_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A calendar year that is called one: "CY2013"."""
    found = CALENDAR_YEAR.match(plain, at)
    return Found(found.end(), calendar.in_year(_full(found[1]))) if found else None


def fiscal_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A fiscal year or part: "fiscal 2013", "FY13", "fiscal 2013 third quarter", "fiscal year" ended June 30, 2010."""
    if found := FISCAL.match(plain, at):
        year, end = _full(found[1]), found.end()
        if part := THEN_PART.match(plain, end):
            return Found(part.end(), of_fiscal_part(year, NTHS[part[1].lower()], part[2].lower(), setting))
        if short := THEN_SHORT.match(plain, end):
            return Found(short.end(), of_fiscal_part(year, int(short[1]), "quarter", setting))
        if (more := YEARS.match(plain, end)) and until(year, more[1]) == year + 1:
            return Found(more.end(), of_fiscal_year(year + 1, setting))
        return Found(end, of_fiscal_year(year, setting))
    if (found := FISCAL_SHORT.match(plain, at)) and (part_found := short_part_at(plain, found.end(), setting, True)):
        return part_found
    if found := FISCAL_PART.match(plain, at):
        number, part_name, end = NTHS[found[1].lower()], found[2].lower(), found.end()
        if part_name == "half" and number > 2:
            return None
        if tail := OF_YEAR_AT.match(plain, end):
            return Found(tail.end(), of_fiscal_part(_full(tail[1] or tail[2]), number, part_name, setting))
        if ended := ended_at(plain, end, SIZES[part_name], setting):
            return Found(end, ended)
        return Found(end, bare_part(plain, at, end, number, part_name, True, setting))
    if found := FISCAL_PERIOD.match(plain, at):
        size = SIZES[found[1].lower()]
        ended = ended_at(plain, found.end(), size, setting)
        if ended and ended.period and ended.period.end:
            if size == 12:
                return Found(found.end(), Stretch(ended.period, f"FY{ended.period.end.year:04d}"))
            return Found(found.end(), ended)
    return None


def this_fiscal_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A fiscal year by its place: "last fiscal year"."""
    found = THIS_FISCAL.match(plain, at)
    if not found or found[2].lower() != "year" or not setting.today:
        return None
    step = {"last": -1, "previous": -1, "prior": -1, "next": 1}.get(found[1].lower(), 0)
    this = fiscal_year_of(setting.today, setting)
    return Found(found.end(), of_fiscal_year(this + step, setting) if this else Stretch(None, "FYXXXX"))
