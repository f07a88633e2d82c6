"""Parts of periods: "early 2012", "mid-June", "the end of the year", "first nine months of 2011"."""

from __future__ import annotations

import re
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.durations import Length, length_at
from factcheck.mentions.times.ended import months_timex
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.relative import this_unit
from factcheck.mentions.times.tense import lean
from factcheck.model import Period
from factcheck.patterns import pattern


def sub_period(stretch: Stretch, which: str, today: date | None) -> Stretch:
    """
    A part of a period, with the TIMEX3 value of the whole.

    It is the first, middle or last third ("early", "mid", "late"), or up to or from the document's date ("earlier",
    "later").
    """
    period = stretch.period
    if not period or not period.start or not period.end or period.is_day:
        return stretch
    if which in ("earlier", "later"):
        if not today or not period.holds(today):
            return stretch
        return Stretch(Period(period.start, today) if which == "earlier" else Period(today, period.end), stretch.timex)
    count = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    if period.start.day == 1 and count >= 3:
        step = count // 3
        begin = period.start.year * 12 + period.start.month - 1
        first, size = {"early": (0, step), "mid": (step, count - 2 * step), "late": (count - step, step)}[which]
        year, month = divmod(begin + first, 12)
        return Stretch(calendar.months(year, month + 1, size), stretch.timex)
    days = (period.end - period.start).days + 1
    step = days // 3
    first, size = {"early": (0, step), "mid": (step, step), "late": (2 * step, days - 2 * step)}[which]
    begin_day = calendar.shift(period.start, first, "day")
    return Stretch(calendar.span(begin_day, calendar.shift(begin_day, size - 1, "day")), stretch.timex)


MOD = pattern(
    rf"(early|earlier|late|latter(?={GAP}part)|later|mid|middle|beginning|start|end|rest(?={GAP}of)|remainder(?={GAP}of)"
    rf"|balance(?={GAP}of{GAP}the{GAP}(?:year|quarter|month)\b))(?:-|{GAP})(?:part{GAP}(?=of))?(?:in{GAP}|of{GAP}|on{GAP})?(the{GAP})?(?:'(?=\d))?",
    re.IGNORECASE,
)
PARTS = {
    "middle": "mid", "beginning": "early", "start": "early", "latter": "late",
    "rest": "later", "remainder": "later", "balance": "later",
}  # fmt: skip
TO_PART = pattern(rf"(early|mid)(?:-?{GAP}|-)(?:to|or)(?:-|{GAP})(?=(mid|late)(?:-|{GAP}))", re.IGNORECASE)
"""The first of two parts: the "early to" of "early to mid-2012"."""
END_BEFORE = pattern(r"\b(?:by|at|until|till|before|since)[ \n]$", re.IGNORECASE)
THIS_UNIT = pattern(r"(year|month|quarter|week|decade|century)\b(?!-)", re.IGNORECASE)
YEAR_END = pattern(
    rf"year(?:-|{GAP})?end\b(?:{GAP}(?:of{GAP})?((?:19|20)\d\d)(?!\d|[.,]\d))?|mid-?year\b", re.IGNORECASE
)

FISCAL_BEFORE = pattern(rf"\b(?:fiscal|financial){GAP}$", re.IGNORECASE)


def part_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A part of a period: "early 2012", "late last year", "mid-June", "later this year", "the end of the year"."""
    if "to" in plain[at + 3 : at + 10] and (first := TO_PART.match(plain, at)):
        return _parts_from(plain, first, setting, base)
    found = MOD.match(plain, at)
    if not found:
        return None
    which = PARTS.get(found[1].lower(), found[1].lower())
    if found[1].lower() in ("middle", "beginning", "start", "end") and "of" not in found[0].lower().split():
        # "end-June", "by end 2013"
        bare = which == "end" and (found[0][3] == "-" or END_BEFORE.search(plain, max(0, at - 7), at))
        following = plain[found.end() : found.end() + 1]
        if not bare or not (following.isdigit() or following.isupper()):
            return None
    if (
        found[2]
        and (unit := THIS_UNIT.match(plain, found.end()))
        and (which not in ("earlier", "later") or found[0].split()[1:2] in (["in"], ["of"]))
    ):
        if not setting.today:
            return Found(unit.end(), calendar.somewhen(0))
        other = this_unit(unit.end(), unit[1].lower(), setting)
    else:
        other = base(plain, found.end(), setting)
    timex = other.stretch.timex if other and other.kind == "date" else None
    if not other or not timex or timex.endswith("_REF"):
        return None
    stretch = other.stretch
    if which == "end" and stretch.period and stretch.period.is_day:
        return None  # "scheduled to end June 11"
    if which == "end":
        last = stretch.period.end if stretch.period else None
        return Found(other.end, Stretch(calendar.on(last).period, timex))
    if which in ("earlier", "later") and timex[:1].isdigit() and stretch.period and not setting.today:
        return Found(other.end, stretch)
    return Found(other.end, sub_period(stretch, which, setting.today))


def _parts_from(plain: str, first: re.Match[str], setting: Setting, base: Base) -> Found | None:
    """From one part of a period to another: "early to mid-2012", "mid to late June"."""
    last = part_at(plain, first.end(), setting, base)
    tail = MOD.match(plain, first.end())
    whole = base(plain, tail.end(), setting) if tail else None
    if not last or not whole or not whole.stretch.period:
        return last
    begun = sub_period(whole.stretch, first[1].lower(), setting.today).period
    end = last.stretch.period.end if last.stretch.period else None
    return Found(last.end, Stretch(calendar.span(begun.start if begun else None, end), last.stretch.timex))


UNIT_END = pattern(r"(week|month|quarter|year)(?:'s[ -]|(?<!week)(?<!year)-)end\b", re.IGNORECASE)
UNIT_OVER = pattern(rf"(week|month|quarter|year){GAP}(?:is{GAP}(?:out|over)|ends|closes)(?=[.,;:!?)]|$)", re.IGNORECASE)
BEFORE_UNIT = pattern(rf"\b(?:before|until|till|by{GAP}the{GAP}time){GAP}(?:the|this){GAP}$", re.IGNORECASE)


def unit_end_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The last day of the document's own week, month, quarter or year: "by month's end", "before the year is out"."""
    found = UNIT_END.match(plain, at)
    if not found and BEFORE_UNIT.search(plain, max(0, at - 16), at):
        found = UNIT_OVER.match(plain, at)
    if not found:
        return None
    whole = this_unit(found.end(), found[1].lower(), setting) if setting.today else None
    period = whole.stretch.period if whole else None
    if not whole or not period:
        return Found(found.end(), calendar.somewhen(0))
    return Found(found.end(), Stretch(calendar.on(period.end).period, whole.stretch.timex))


def year_end_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The last day of a year: "year-end 2011", "year end"; the fiscal year's where its end is known."""
    found = YEAR_END.match(plain, at)
    if not found or (not found[1] and not setting.today):
        return None
    mid = found[0].lower().startswith("mid")
    year = int(found[1]) if found[1] else setting.today.year if setting.today else 0
    if not found[1] and not mid and AS_OF.search(plain, max(0, at - 12), at) and lean(plain, at, found.end()) < 0:
        year -= 1  # "Cash at year-end was $5 million"
    if mid:
        return Found(found.end(), sub_period(calendar.in_year(year), "mid", None))
    fiscal = bool(FISCAL_BEFORE.search(plain, max(0, at - 14), at))
    if fiscal and not setting.fiscal_year_end:
        return Found(found.end(), Stretch(None, f"FY{found[1] or 'XXXX'}"))
    month, day = setting.fiscal_year_end if setting.fiscal_year_end and (fiscal or setting.own_quarters) else (12, 31)
    last = calendar.exact(year, month, day) or calendar.month_end(year, month)
    return Found(found.end(), Stretch(calendar.on(last).period, f"{year:04d}"))


AS_OF = pattern(r"\b(?:at|as of|as at|since|from|of)[ \n](?:the[ \n])?$", re.IGNORECASE)
SECOND_BEFORE = pattern(r"\b(?:second|next)[ -]to[ -]$", re.IGNORECASE)
EDGE_DAY = pattern(rf"(first|last|final){GAP}day{GAP}(?:of|in){GAP}(?=[A-Za-z\d])", re.IGNORECASE)


def edge_day_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The first or last day of a period that is named: "last day of October", "first day of next year"."""
    found = EDGE_DAY.match(plain, at)
    other = base(plain, found.end(), setting) if found else None
    if not found or not other or not other.stretch.period or other.kind != "date" or other.stretch.period.is_day:
        return None
    period = other.stretch.period
    edge = period.start if found[1].lower() == "first" else period.end
    if SECOND_BEFORE.search(plain, max(0, at - 12), at):
        edge = calendar.shift(edge, -1, "day")  # "the second-to-last day"
    return Found(other.end, calendar.on(edge))


FIRST_MONTHS = pattern(rf"(?:first|last|final|initial){GAP}", re.IGNORECASE)
THE_YEAR = pattern(r"year\b(?![- ]e)", re.IGNORECASE)
OF = pattern(rf"{GAP}(?:of|in){GAP}(?:the{GAP})?(?=[A-Za-z\d'])", re.IGNORECASE)


def first_months_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The first or last months of a period: "first nine months of 2011"."""
    found = FIRST_MONTHS.match(plain, at)
    length = length_at(plain, found.end(), article=False) if found else None
    if length and length.number.low is None and length.unit in ("day", "week", "month") and not length.parts:
        return _few_at(plain, at, length, setting, base)
    if not length or len(length.parts) != 1:
        return None
    of = OF.match(plain, length.end)
    other = base(plain, of.end(), setting) if of else None
    if of and not other and setting.today and (year := THE_YEAR.match(plain, of.end())):
        other = Found(year.end(), calendar.in_year(setting.today.year))
        whole_year = _first_months(plain, at, length, other)
        period = whole_year.stretch.period if whole_year else None
        if period and period.end and period.end > setting.today and lean(plain, at, year.end()) < 0:
            other = Found(year.end(), calendar.in_year(setting.today.year - 1))  # "rose in the first nine months"
    return _first_months(plain, at, length, other)


def _few_at(plain: str, at: int, length: Length, setting: Setting, base: Base) -> Found | None:
    """The first or last part of a period that is told vaguely: "first few months of 2013"."""
    of = OF.match(plain, length.end)
    other = base(plain, of.end(), setting) if of else None
    if not other or not other.stretch.period or other.kind != "date":
        return None
    which = "early" if plain[at].lower() in "i" or plain[at : at + 5].lower() == "first" else "late"
    return Found(other.end, sub_period(other.stretch, which, None))


def _first_months(plain: str, at: int, length: Length, other: Found | None) -> Found | None:
    if not other or not other.stretch.period or not other.stretch.period.start or not other.stretch.period.end:
        if other and other.stretch.timex and other.stretch.timex.startswith("FY"):
            return Found(other.end, Stretch(None, other.stretch.timex))
        return None
    count, unit = length.parts[0]
    whole = other.stretch.period
    start, stop = whole.start, whole.end
    if (plain[at].lower() == "f" and plain[at : at + 5].lower() == "first") or plain[at].lower() == "i":
        last = calendar.shift(calendar.shift(start, count, unit), -1, "day")
        period = calendar.span(start, last)
    else:
        first = calendar.shift(calendar.shift(calendar.shift(stop, 1, "day"), -count, unit), 0, "day")
        period = calendar.span(first, stop)
    if not period or not period.start or not period.end:
        return None
    return Found(other.end, Stretch(period, months_timex(period.start, period.end)), "date")
