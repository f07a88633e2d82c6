"""
How long the period is that a date ends: "the nine months ended September 30", "the three and six months ended June 30".
"""

from __future__ import annotations

from itertools import pairwise

from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.settled import ENDED
from factcheck.claims.periods import compared, stretches
from factcheck.mentions.times.ended import SIZES, months_to, weeks_to
from factcheck.mentions.times.fiscal import FIRST_TO_FOURTH
from factcheck.model import Period
from factcheck.patterns import pattern

GONE = frozenset("past last previous preceding prior trailing same".split())
"""Words before a length of time that was over when the text was written."""
THROUGH = frozenset("through to until till".split())
LEADING = frozenset("for in during".split())
LED = pattern(r"pdj?n")
"""What leads to a length behind a figure, in letters: "for the full year"."""
SPOKEN = frozenset("the this fiscal full current".split())
BARE = pattern(rf"(?:the )?(?:(?:{FIRST_TO_FOURTH})(?:[ -]quarter)?|q[1-4]|[1-4]q)")
"""A quarter without its year."""


def of_its_quarter(line: Line, y: int, i: int, year: Period) -> Period:
    """
    The quarter in front of the figure at word `i`, in the year that stands at `y` behind it.

    "The third quarter ratio was 84% in 2009 and 81% in 2008"; a quarter without its year is of whichever year it is.
    """
    if line.low(y - 1) != "in" or stretches.months(year) != stretches.YEAR:
        return year
    for k in line.at:
        first = line.tags.find("q", k)
        if line.tags[k] != "y" or not k < first <= i or "," in line.tags[k:first] or line.tag(k + 1) == "c":
            continue
        bare, part = BARE.fullmatch(line.low(k)), line.mention(k).period
        if bare:
            part = stretches.in_year(part, year)
        if part is not None and stretches.months(part) == stretches.QUARTER and part.meets(year):
            return part
    return year


def ended(line: Line, y: int) -> Period | None:
    """The period of a date, with what it ends: "the nine months ended September 30" begins in January."""
    period = line.mention(y).period
    if period is not None and line.low(y - 1) in THROUGH:
        return _to_date(line, y, period)
    if period is None or period.end is None or line.low(y - 1) not in ENDED:
        return period
    k = y - 2
    if line.tag(k) == "y":
        return line.mention(k).period or period
    return of_length(line, k - (line.low(k) in ("period", "periods")), period)


def _to_date(line: Line, y: int, last: Period) -> Period:
    """A period, with the year that it ends where one to date stands before: "year-to-date sales through May 2014"."""
    k = line.tags.rfind("y", 0, y)
    year = line.mention(k).period if k >= 0 and compared.is_to_date(line.low(k)) else None
    if year is None or year.start is None or last.end is None or not compared.CLAUSAL.isdisjoint(line.tags[k:y]):
        return last
    return Period(year.start, last.end) if year.start <= last.end else last


def of_length(line: Line, k: int, period: Period | None) -> Period | None:
    """The period of the length at word `k` that ends when `period` does; `period` where no length stands there."""
    if period is None or period.end is None:
        return period
    count, unit = 1, line.low(k)
    if line.tag(k) == "q":
        length = line.mention(k)
        if length.period:
            return length.period
        # The first of "three-month and nine-month periods ended", and "nine months ended 9/30/2012".
        quantity = length.quantity
        count = int(quantity.written) if quantity and quantity.written and quantity.written < 100 else 0
        unit = quantity.unit if quantity else ""
    to_day = months_to(period.end, count * SIZES.get(unit, 0)) if unit != "week" else weeks_to(period.end, count)
    return to_day.period if to_day and to_day.period else period


def names_period(line: Line, i: int) -> bool:
    """
    Whether the length of time at word `i` only says of which days the figures beside it are.

    "For the 26 weeks ended 26 August", "the three-month period ended March 31", "the 53-week fiscal year", "over the
    past 12 months": it is their period and no fact of its own, as "a 24-month contract" and "within six months" are.
    """
    if GONE & {line.low(i - 1), *line.mention(i).text.lower().split()[:1]}:
        return True
    k = i + 1
    while line.tag(k) and line.tag(k) in "cq":  # "the three and six months ended June 30"
        k += 1
    k += line.low(k) == "period"
    followed = line.tag(k + 1) == "y" and line.low(k) in ("to", "through")
    return line.tag(k) == "y" or line.low(k) in ENDED or line.low(k) == "ends" or followed


def spoken_of(line: Line, i: int, start: int, end: int) -> int:
    """
    The months of "the quarter", "the year", "the six months" in a clause, 0 where none is spoken of.

    Those right behind the figure at word `i` are its own: "$4 million for the quarter and $9 million for the year".
    """
    if not line.bag.isdisjoint(SIZES):
        pairs = pairwise(line.lows[start:end])
        if spoken := behind(line, i) or next((SIZES[low] for b, low in pairs if low in SIZES and b in SPOKEN), 0):
            return spoken
    # "For the six months, earnings were $2 million, and sales were $8 million": of both
    opening = range(2, min(start, 5) if line.low(0) in LEADING else 0)
    return next((months for k in (*range(start + 2, end), *opening) if (months := months_at(line, k))), 0)


def behind(line: Line, i: int) -> int:
    """The months of the period that stands right behind the figure at word `i`: "for the year"; 0 where none does."""
    own = LED.match(line.tags, i + 1)
    pairs = pairwise(line.lows[i + 1 : own.end()]) if own else ()
    return next((SIZES[low] for before, low in pairs if low in SIZES and before in SPOKEN), 0)


def months_at(line: Line, k: int) -> int:
    """The months of a length at word `k` that no date ends: "for the six months", "the first nine month period"."""
    mention = line.mention(k) if line.which[k] >= 0 else None
    if mention is None or mention.kind != "duration" or mention.period or line.low(k - 1) not in ("the", "first"):
        return 0
    if line.tag(k + 1) == "c" or line.low(k + 1) == "periods":
        return 0  # "for the three-month and nine-month periods ended September 30"
    quantity, lead = mention.quantity, k - 2 - (line.low(k - 1) == "first")
    if quantity is None or quantity.unit != "month" or not quantity.written or line.low(lead) not in LEADING:
        return 0
    return int(quantity.written)
