"""
Something lasts longer or shorter than from its first day to its last: "a three-day fair, June 4-8".

A day was added, an agreement was prolonged, and one of the two was forgotten.  The ends count as days, months or
years, whichever both are told in; the last of them may be counted or not (from June to June is twelve months and
thirteen), but the last day of a fair or a meeting is one of its days.  Working days alone count too.  Terms that are
renewed, extended or partly over are left alone, and so is one of many: "a three-year average from 1998 to 2012".

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies, one of which tells a duration with
both ends: no finding.

Source: catalogue of checks, "Dates and time"; newsroom line-by-line checking.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from factcheck.checks.outline import TIME, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Fields, Good, Rule

_THING = (
    r"(?:agreement|contract|lease|licen[cs]e|term|deal|partnership|concession|tenure|mandate|period|course|campaign"
    r"|program|programme|strike|ban|shutdown|closure|season|(?P<event>conference|congress|convention|meeting|event|fair"
    r"|expo|exhibition|symposium|summit|workshop|forum|festival|tour|roadshow|visit|trip|retreat))"
)
"""What lasts as long as it is said to: a "three-year average from 1998 to 2012" is one of many."""
_JOINT = (
    r"(?:,? (?:(?:held|scheduled|running|taking place) )?(?:from|between|on|for|(?:beginning|starting|commencing"
    r"|effective)(?: on| in| as of)?)|,| [(]| of)? ?(?:the (?:years|period) )?"
)
_ENDS = (
    rf"(?P<first>{TIME})(?:,? (?:to|through|thru|until|till|and|[-–—]|(?:and )?(?:ending|expiring|running)"
    rf"(?: on| in| to| through)?) (?P<last>{TIME}))?"
)
_WORD = r"(?!(?:the|an?|of|in|that|which|its|our|their) )[A-Za-z][\w&'’-]*"
_THINGS = pattern(
    rf"(?<![Ee]very )(?<![Ee]ach )(?<![Aa]ny )(?<!rolling )(?P<long>{TIME}) (?:{_WORD} ){{0,3}}?{_THING}\b"
    rf"(?: (?:with|in|at|was|is|will|to|be|being|takes?|taking|place|held|runs?|ran|running|scheduled|it|its"
    rf"|[A-Z][\w&'’.-]*)){{0,6}}{_JOINT}{_ENDS}"
)
_LASTS = pattern(
    rf"\b(?:last(?:s|ed|ing)?|r[au]n(?:s|ning)?|term|period|open)(?: (?:for|of|is))?(?: a| an)? (?P<long>{TIME})"
    rf"(?: (?:term|period))?{_JOINT}{_ENDS}"
)
_ANEW = pattern(
    r"\b(?:extend|extension|renew|option|initial|additional|further|another|remaining|first\b|last\b|final)"
)
"""What makes a term longer or shorter than from its first to its last day."""
DAYS = {"week": (Decimal(7), 4), "month": (Decimal("30.44"), 16), "year": (Decimal("365.25"), 95)}
"""Days of a unit, and by how many days its multiple may differ from the days between two ends."""
LONG, SATURDAY = 60, 5
_EXACT = {10: "day", 7: "month", 4: "year"}
"""How exactly a TIMEX3 value tells a date, by its length."""


class Ends(Fields, frozen=True):
    """The first and the last day of something, and how exactly both are told: "day", "month", "year"."""

    first: date
    last: date
    told: str


def durations(page: Pulled) -> Iterator[Clash | Held]:
    """Every duration beside the two ends of what it is of: held if one way to count gives it, else a clash."""
    for outline in outlines(page) if any(mention.kind == "duration" for mention in page.mentions) else ():
        if outline.line.count(TIME) < 2 or _ANEW.search(outline.low):
            continue
        told = set()
        for way in (_THINGS, _LASTS):
            for found in way.finditer(outline.line):
                at, first, last = found.start("long"), found.start("first"), found.start("last")
                ends = _ends(outline, first, last) if at not in told else None
                if ends:
                    told.add(at)
                    other = outline.place(first, max(first, last) + 1)
                    yield from _compared(outline, at, ends, other, bool(found.groupdict().get("event")))


def _compared(outline: Outline, at: int, ends: Ends, other: Place, event: bool) -> Iterator[Clash | Held]:
    long = outline.mentions[at]
    count = long.quantity
    if long.kind != "duration" or count is None or count.written is None or count.hedge != "none":
        return
    lengths = _lengths(ends, count.unit, event)
    if not lengths:
        return
    place, reach = outline.place(at, at + 1), (ends.last - ends.first).days + 1
    way = f"{ends.first} to {ends.last} is {reach} days"
    if any(low <= count.written <= high for low, high in lengths):
        yield Held(place, f"{long.text} from {ends.first} to {ends.last}", (other,), way)
    else:
        yield Clash(place, f"{long.text} here, {other.text} there", (other,), way)


def _ends(outline: Outline, first: int, last: int) -> Ends | None:
    """The first and the last day of one range, or of two dates that are told alike."""
    one = outline.mentions[first]
    other = outline.mentions[last] if last >= 0 else one
    if one.kind != "date" or other.kind != "date" or one.period is None or other.period is None:
        return None
    stamps = (one.timex or "").split("/") if last < 0 else [one.timex or "", other.timex or ""]
    start, end = one.period.start, other.period.end
    told = {_EXACT.get(len(stamp), "") for stamp in stamps if stamp[:4].isdigit()}
    if len(stamps) != 2 or len(told) != 1 or start is None or end is None or start > end:
        return None
    return Ends(start, end, told.pop())


def _lengths(ends: Ends, unit: str, event: bool) -> list[tuple[Decimal, Decimal]]:
    """The lengths in a unit that two ends allow, with the last of them and without it, each as lowest and highest."""
    days = (ends.last - ends.first).days
    months = (ends.last.year - ends.first.year) * 12 + ends.last.month - ends.first.month
    years = ends.last.year - ends.first.year
    if ends.told == "day" and unit == "day":
        span = range(days + 1 if days < LONG else 0)
        working = sum((ends.first + timedelta(step)).weekday() < SATURDAY for step in span)
        # The last day of a fair is one of its days; that of a period of 30 days may not be.
        return _just(days + 1, working, *(() if event else (days,)))
    if ends.told == "day" and unit in DAYS:
        length, slack = DAYS[unit]
        return [((days - slack) / length, (days + 1 + slack) / length)]
    if ends.told == "month" and unit == "month":
        return _just(months, months + 1)
    if ends.told == "month" and unit == "year":
        return [((Decimal(months) - 2) / 12, (Decimal(months) + 3) / 12)]
    return _just(years, years + 1) if (ends.told, unit) == ("year", "year") else []


def _just(*lengths: int) -> list[tuple[Decimal, Decimal]]:
    return [(Decimal(length), Decimal(length)) for length in lengths]


RULE = Rule(
    code="FC306",
    name="duration-differs",
    summary="how long something lasts against its first and its last day",
    severity="warning",
    scope="document",
    check=durations,
    good=(
        Good("days", "The three-day fair takes place from June 4 to June 6, 2013."),
        Good("months, with the last and without it", "The 12-month period from June 2012 to June 2013 was wet."),
        Good("years", "The five-year lease from June 15, 2010 through June 14, 2015 is dear."),
    ),
    bad=(
        Bad("days", "The three-day fair will be held June 4-8, 2013, in Leeds.", finds="three-day"),
        Bad("months of years", "It signed a five-year agreement from June 2010 through June 2014.", "five-year"),
        Bad(
            "two dates",
            "The lease has a term of three years, beginning on January 1, 2013 and ending on December 31, 2016.",
            finds="three years",
        ),
        Bad("weeks", "The strike lasted six weeks, from May 1 to May 28, 2013.", finds="six weeks"),
        Bad("years", "Over the ten-year period from 2003 to 2015, sales doubled.", finds="ten-year"),
    ),
    traps=(
        Good("a renewal", "It renewed the five-year agreement from June 2010 through June 2014."),
        Good("counted with both ends", "The four-month campaign ran between March and June 2013."),
        Good("working days", "The five-day course (June 6-12, 2013) is full."),
        Good(
            "one of many",
            "Each two-year period from 1998 to 2012 was wet, as is any three-year average from 1998 to 2012.",
        ),
        Good("about", "The strike lasted nearly six weeks, from May 1 to June 8, 2013."),
        Good("of something else", "The two-day event ends the fair of June 4-8, 2013."),
        Good("thirty days", "The offer is open for 30 days from June 1, 2013 to July 1, 2013."),
    ),
)
