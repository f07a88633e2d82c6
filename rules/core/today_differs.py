"""
"Today" stands beside a date that is not the document's: "today, January 8, 2012" in a release of January 2013.

"Today", "this morning", "tonight", "yesterday" and "tomorrow" count from the document's day.  Where the date beside
them is another one, the text was carried over, or last year's number is still in it.  One day more or less is no
finding: the story was held overnight, or it is already tomorrow where the reader is.  Quotations are left out, since
they were spoken on a day of their own.

Measured on 346 real documents: nothing; of 5 dates that stand beside "today" in them, put a year back, 5 found.

Source: newswire practice, "the time element agrees with the dateline".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.claims.pull import Pulled
from factcheck.mentions import dates
from factcheck.mentions.reading import Setting
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

from ._names import written

TODAY = pattern(
    r"\b(?P<word>today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow)(?:,? \(?|\s)(?:on )?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    r"(?=(?:the )?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
    re.IGNORECASE,
)
# One set of letters first, to which a search skips: to try the whole pattern everywhere is slow.
LEAD = pattern(r"[TtYy](?i:oday|onight|his (?:morning|afternoon|evening)|esterday|omorrow)")
OFF = {"yesterday": -1, "tomorrow": 1}
DAY = pattern(r"\d{4}-\d\d-\d\d(?=$|T)")
ONE_DAY = timedelta(days=1)


def todays(page: Pulled) -> Iterator[Clash | Held]:
    """Every date beside "today": held where it is the document's, a clash where it is days away."""
    document = page.document
    if document.date is None:
        return
    quoted = [document.to_plain(section.span) for section in document.sections if section.kind == "quotation"]
    for lead in LEAD.finditer(document.plain):
        found = TODAY.match(document.plain, lead.start())
        if not found:
            continue
        reading = dates.read(document.plain, found.end(), Setting(document.date))
        if not reading or not reading.timex or not DAY.match(reading.timex):
            continue
        if any(span.start <= found.start() < span.end for span in quoted):
            continue
        day = date.fromisoformat(reading.timex[:10])
        meant = document.date.toordinal() + OFF.get(found["word"].lower(), 0)
        span = document.to_text(Span(found.start(), reading.end))
        place = Place(document.name, span, document.text[span.start : span.end])
        evidence = tuple(
            Place(document.name, e.span, document.text[e.span.start : e.span.end])
            for e in document.dates[:1]
            if e.span and not e.span.meets(span)
        )
        if abs(day.toordinal() - meant) > ONE_DAY.days:
            message = f'"{found["word"]}" is {written(day)} here, and the document is of {written(document.date)}'
            yield Clash(place, message, evidence, f"{abs(day.toordinal() - meant)} days between them")
        else:
            yield Held(place, f'"{found["word"]}" is {written(day)}', evidence)


RULE = Rule(
    code="FC304",
    name="today-differs",
    summary='"today" stands beside a date that is not the document\'s',
    severity="warning",
    scope="document",
    check=todays,
    good=(
        Good(
            "the day of the document",
            ("Northwind holds a call today, June 4, 2013, at 4:30 p.m., and meets investors tomorrow, June 5.",),
            dates=("2013-06-04",),
        ),
    ),
    bad=(
        Bad(
            "last year's number",
            ("Northwind holds a call today, January 8, 2012, at 4:30 p.m.",),
            finds=("today, January 8, 2012, at 4:30 p.m.",),
            dates=("2013-01-08",),
        ),
        Bad(
            "another day",
            ("The mill opened yesterday, Monday, June 10, in the rain.",),
            finds=("yesterday, Monday, June 10",),
            dates=("2013-06-04",),
        ),
    ),
    traps=(
        Good("held overnight", ("The mill opened today, June 4, 2013.",), dates=("2013-06-05",)),
        Good("no date of the document", ("The mill opened today, June 4, 2013.",)),
        Good("spoken on another day", ('"I am here today, May 2, 2013," said Ann Lee, CEO.',), dates=("2013-06-04",)),
        Good("a number behind it", ("Today 12 mills run. Today, 4 June graduates start.",), dates=("2013-06-04",)),
        Good("a month", ("The mill opens today. May 2012 was a dry month.",), dates=("2013-06-04",)),
    ),
)
