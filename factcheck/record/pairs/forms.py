"""
The other forms in which one value may be told: a limit as a length, a time with its day or without, a day without year.

    "within 72 hours"                    beside "72 hours" and "three days"
    "every three months"                 beside "at intervals of 3 months"
    "10:00 a.m. CT on Friday, July 19"   beside "10 o'clock Central Time" and beside "July 19"
    "August 1", in a text without date   beside "August 1, 2019"
    "the end of 2022"                    beside "before 2022 is over"
    "half a million"                     beside "$500,000"
    "FY24"                               beside "2024", where it is left out that the year is fiscal
    "number seven"                       beside "the seventh"
    "a gain of 1.6 points"               beside "+1.6ppt"
    "35% fewer"                          beside "-35%"
    "574,593" under "in thousands"       beside "574.6 million"
    "(1,250)" under "in thousands"       beside "a loss of $1,250,000"
    "three o'clock"                      beside "3:00 p.m."
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace

from factcheck import slips
from factcheck.claims.grammar.directions import FALLING
from factcheck.claims.natures import LOSSES
from factcheck.mentions.times.durations import length_at
from factcheck.model import Claim, Mention, Period, Span, Value
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

SIZES = {
    "minute": ("minute", 1), "hour": ("minute", 60), "day": ("minute", 1440), "week": ("minute", 10080),
    "month": ("month", 1), "quarter": ("month", 3), "year": ("month", 12),
}  # fmt: skip
"""Units of time, each in the smallest that it is a whole number of."""
LENGTHS = frozenset(("minutes", "months"))
FALLS = FALLING | {"fewer", "less", "below", "off"}
NEAR, WORDS = 40, 3
"""So far from a percentage, and so many words, may it say that it is one by which something falls."""
POINTS, FALL = "points", "fall"
DIGITS = 4
"""So many digits has a figure that is told with fewer, and at most so many the one that tells it."""
THOUSANDS = 10_000
"""From here on a number without a unit may be a sum of money."""
LEAST_CELL = 100
"""From here on the digits of a figure in a table say which it is."""
LETTERS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
SUBTRACTED = LOSSES | frozenset(
    "expense cost charge decrease decline use consume provision tax taxation depreciation amortization".split()
)
"""What is told as so much, and in a statement as minus so much: "other expense of $1 million", "$(1) million"."""
SIGNED = frozenset(
    "income profit earnings result surplus gain margin ebit ebitda eps flow cash-flow change increase growth".split()
)
"""What may be above zero or below, so that a sign makes another fact of it."""
EVERY = pattern(r"P(T?)(\d+)([YMWDH])")
WITHIN = pattern(r"(?:within|in|inside|after)[ \n](?:the[ \n])?(?:next[ \n])?", re.IGNORECASE)
CLOCK = pattern(r"T(\d\d:\d\d)")
OCLOCK = pattern(r"o['’]clock(?![^,;]*\b(?:[ap]\.?m|morning|afternoon|evening|night))", re.IGNORECASE)
DAY = pattern(r"\d{4}-\d\d-\d\d")
YEAR = pattern(r"(?<!\d)\d{4}(?!\d)|['’]\d\d\b|\d[/.-]\d\d$|[Ff][Yy] ?\d\d\b")
"""A date whose words name the year."""
SAME = pattern(r"\b(?:same|like|corresponding|comparable)[ \n](?:quarter|half|month|period)[ \n](?:of|in)[ \n]$")
SPAN = pattern(r"\d{4}(?:-(?:Q\d|H\d|\d\d))?")
Form = tuple[str, Hashable]
"""What kind of form it is, and the value in that form."""


def clock_of(mention: Mention) -> str:
    """The hours of a clock time without day and zone, "" where none are told: "08:00", "08:00-12:00"."""
    return "-".join(dict.fromkeys(CLOCK.findall(mention.timex or ""))) if mention.kind == "time" else ""


def _afternoon(mention: Mention, clock: str) -> str:
    """The hour twelve hours later, where the words leave that open: "three o'clock" may be 15:00."""
    hour = int(clock[:2]) if len(clock) == len("08:00") and OCLOCK.search(mention.text) else 12
    return f"{hour + 12}{clock[2:]}" if hour < 12 else ""


def forms(mention: Mention, value: Value | None) -> tuple[Form, ...]:
    """Keys that a value shares with those that may tell it in another form."""
    if isinstance(value, Quantity):
        if value.unit == "percentage_point" and value.written is not None:
            return ((POINTS, abs(value.written).normalize()),)
        if value.unit == "percent" and value.written is not None and value.written < 0:
            return ((FALL, -value.written.normalize()),)
        if value.is_money or (mention.kind == "number" and not value.unit):
            # "Half a million was paid": whoever tells a sum need not say of what money, nor a statement whose brackets
            # say that it is a loss.
            ends = {abs(end).normalize() for end in (value.written, value.low, value.high) if end is not None}
            told = (("sum", tuple(sorted(ends))),) if ends and (value.is_money or min(ends) >= THOUSANDS) else ()
            return (*told, *_rounded(value))
        if mention.kind == "ordinal" and value.written is not None:
            return (("rank", value.written.normalize()),)
        if mention.kind == "measure":
            return (*_rounded(value),)
        length = _length(value.written, value.unit) if mention.kind == "duration" and value.written else None
        return (length,) if length else ()
    timex = mention.timex or ""
    if mention.kind == "set":
        every = EVERY.fullmatch(timex)
        unit = ("hour" if every[3] == "H" else "" if every[1] else LETTERS[every[3]]) if every else ""
        length = _length(Decimal(every[2]), unit) if every else None
        return (length,) if length else ()
    found: list[Form] = []
    if clock := clock_of(mention):
        found.extend(("clock", hours) for hours in dict.fromkeys((clock, clock[:5])))
        if later := _afternoon(mention, clock):
            found.append(("clock", later))
    if mention.kind == "date" and (limit := WITHIN.match(mention.text)):
        lasting = length_at(mention.text, limit.end(), article=False)
        length = _length(lasting.number.low, lasting.unit) if lasting and lasting.number.low else None
        return (length,) if length else ()
    if mention.text.endswith((" ago", " before", " earlier")):
        lasting = length_at(mention.text, 0, article=False)
        if lasting and (length := _length(lasting.number.low, lasting.unit)):
            found.append(length)
    if day := (DAY.match if mention.kind == "time" else DAY.fullmatch)(timex):
        found.append(("day", day[0]))
    if SPAN.fullmatch(timex):
        found.append(("span", timex))
    if (named := SPAN.fullmatch(timex.removeprefix("FY"))) and YEAR.search(mention.text):
        found.append(("named year", named[0]))
    if said := _of_a_year(mention):
        found.append(("of a year", said))
    return tuple(found)


def _rounded(value: Quantity) -> Iterator[Form]:
    """A figure to its own place and to those above that leave it two digits: 574,593 thousand is 574.6 million."""
    if not value.written or not value.step:
        return
    size = abs(value.written)
    own, top = value.step.adjusted(), size.adjusted()
    digits = top - own + 1
    above = range(max(own + 1, top - DIGITS + 1), top) if digits >= DIGITS else ()
    for place in (*((own,) if 2 <= digits <= DIGITS else ()), *above):
        to_place = size.quantize(Decimal(1).scaleb(place), ROUND_HALF_UP)
        yield "rounded", ("" if value.is_money else value.unit, to_place.normalize(), place)


def forms_beside(mention: Mention, value: Quantity, plain: str, span: Span) -> tuple[Form, ...]:
    """The forms that the words beside a value give it: "number 7", "1.6 points", "35% fewer"."""
    if mention.kind == "number" and plain.endswith("number ", 0, span.start):
        return forms(replace(mention, kind="ordinal"), value)
    if mention.kind == "number" and plain.startswith(" point", span.end):
        return forms(mention, replace(value, unit="percentage_point"))
    before, behind = plain[max(0, span.start - NEAR) : span.start], plain[span.end : span.end + NEAR]
    words = (*before.casefold().split()[-WORDS:], *behind.casefold().split()[:WORDS])
    if value.unit == "percent" and not FALLS.isdisjoint(word.strip(",.;:()") for word in words):
        return forms(mention, value.negated())
    return ()


def in_cell(value: Quantity, written: Decimal | None, bare: bool) -> Iterator[Form]:
    """
    The other forms of a figure in a table: as a sum of money, though the table names no currency, and as it is written.

    Of a row without a label nobody read in what it counts, be it thousands: its figures are told by their digits.
    """
    if value.written is not None and not (value.unit or bare):
        yield "sum", (abs(value.written).normalize(),)
    if written and abs(written) >= LEAST_CELL:
        yield "cell", abs(written).normalize()


def same_beside(mention: Mention, plain: str, span: Span) -> tuple[Form, ...]:
    """The form of a part of a year that only the words in front of the year name: "in the same quarter of 2023"."""
    year = (mention.timex or "")[:4]
    if mention.kind != "date" or not (year.isdigit() and YEAR.search(mention.text)):
        return ()
    part = SPAN.fullmatch(mention.timex or "") and len(mention.timex or "") > len(year)
    return (("same", year),) if part or SAME.search(plain, max(0, span.start - 40), span.start) else ()


def _of_a_year(mention: Mention) -> str:
    """The month and day of a date, "" where it has none: "-06-30" of any year."""
    timex = mention.timex or ""
    return timex[4:].lower().partition("t")[0] if timex[4:5] == "-" and mention.kind in ("date", "time") else ""


def posts(title: str) -> frozenset[str]:
    """The posts that a title names: "President and Chief Executive Officer" names two."""
    return frozenset(post.strip() for post in title.casefold().replace(",", " and ").split(" and ")) - {""}


def kinds(own: Hashable, others: tuple[Form, ...]) -> tuple[Hashable, ...]:
    """The kind of a value, and those of its other forms."""
    found = [own]
    for name, value in others:
        if name in LENGTHS or name in ("clock", "rank"):
            found.append(name)
        elif name == "sum":
            found.append("money")
        elif name in (POINTS, FALL):
            found.append("percent")
        elif name == "span":
            found.append("year" if len(str(value)) == 4 else "month" if str(value)[5].isdigit() else "quarter")
    return tuple(dict.fromkeys(found))


def one_value(a: Claim, b: Claim) -> bool:
    """Whether two claims that share a form are told of one value: what both name, hours and days, is the same."""
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        if a.value.is_money and b.value.is_money and a.value.unit != b.value.unit:
            return False
        if a.value.unit == b.value.unit == "percent":
            return True  # of two that share a form, one says in words that it falls
        first, second = a.value.written, b.value.written
        if first is None or second is None or a.mention.kind == "duration":
            return True
        if abs(first) != abs(second) and not _abs(a.value).meets(_abs(b.value)):
            digits = [m.quantity and m.quantity.written for m in (a.mention, b.mention)]
            if a.mention.kind == b.mention.kind or digits[0] != digits[1]:
                return False  # the digits of one, and another scale above the table
        if not (a.measure.head and b.measure.head):
            return True
        gain, loss = (b, a) if first < 0 else (a, b)
        told = {gain.measure.head, *gain.measure.scope, loss.measure.head}
        if (first < 0) == (second < 0) or not SUBTRACTED.isdisjoint(told):
            return True
        # "ACL (2,447,223)" among the assets of a table: in brackets stands what is taken away.
        return loss.section == "table" and SIGNED.isdisjoint({*told, *loss.measure.scope})
    if a.mention.kind == "role" and isinstance(a.value, str) and isinstance(b.value, str):
        few, more = sorted((posts(a.value), posts(b.value)), key=len)
        return few <= more  # "President and Chief Executive", who "is President too"
    if isinstance(a.value, Quantity) or isinstance(b.value, Quantity) or "set" in (a.mention.kind, b.mention.kind):
        return True
    one, other = clock_of(a.mention), clock_of(b.mention)
    # "From eight o'clock" and "8:00 am-12:00 noon" begin together.
    together = one.startswith(other) or other.startswith(one)
    if not (together or _afternoon(a.mention, one) == other or _afternoon(b.mention, other) == one):
        return False
    if not (isinstance(a.value, Period) and isinstance(b.value, Period)) or a.value.meets(b.value):
        return True
    # "The fiscal year ends on June 30": of which year was a guess, that of the document or the one before.
    named = [YEAR.search(claim.mention.text) is not None for claim in (a, b)]
    days = [period.start for period in (a.value, b.value) if period.start]
    same = _of_a_year(a.mention) == _of_a_year(b.mention) != ""
    return same and named[0] != named[1] and len(days) == 2 and abs(days[0].year - days[1].year) == 1


def _abs(value: Quantity) -> Quantity:
    return value.negated() if value.is_negative else value


def ends(mention: Mention) -> tuple[Form, Form] | None:
    """The two days or hours that a stretch runs from and to: "1 June 2018 to 30 September 2019" names them both."""
    if mention.kind == "time":
        hours = CLOCK.findall(mention.timex or "")
        return (("clock", hours[0]), ("clock", hours[1])) if len(hours) == 2 else None
    first, _, last = (mention.timex or "").partition("/")
    return (("day", first), ("day", last)) if DAY.fullmatch(first) and DAY.fullmatch(last) else None


def stretch(mention: Mention) -> Form | None:
    """How long a stretch is that names its ends: "11:30 to 11:45" a quarter of an hour, "June 4-8" five days."""
    hours = CLOCK.findall(mention.timex or "") if mention.kind == "time" else ()
    if len(hours) == 2:
        first, last = (60 * int(hour[:2]) + int(hour[3:]) for hour in hours)
        return _length(Decimal(last - first), "minute")
    first_day, _, last_day = (mention.timex or "").partition("/")
    if mention.kind != "date" or not (DAY.fullmatch(first_day) and DAY.fullmatch(last_day)):
        return None
    return _length(Decimal((date.fromisoformat(last_day) - date.fromisoformat(first_day)).days + 1), "day")


def one_slip(a: Claim, b: Claim) -> bool:
    """Whether one value is a slip of the other's digits, three or more, or the same day or month of another year."""
    match a.value, b.value:
        case Quantity(), Quantity():
            left, right = (None if q.written is None else str(abs(q.written).normalize()) for q in (a.value, b.value))
            return left is not None and right is not None and len(left) > 2 and slips.one_slip(left, right)
        case Period(), Period():
            days = a.mention.timex or "", b.mention.timex or ""
            return len(days[0]) == len(days[1]) > 4 and days[0][:4] != days[1][:4] and days[0][4:] == days[1][4:]
        case _:
            return False


def one_digit(a: Mention, b: Mention) -> bool:
    """Whether two dates are one but for a digit: 2006 and 2001, June 5 and June 9."""
    return a.kind == b.kind == "date" and slips.one_apart(a.timex or "", b.timex or "")


def _length(number: Decimal | None, unit: str) -> Form | None:
    if number is None or unit not in SIZES:
        return None
    small, times = SIZES[unit]
    return (f"{small}s", (number * times).normalize())
