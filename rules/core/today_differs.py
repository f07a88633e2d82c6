"""
"Today" or "next Tuesday" stands beside a date that is another: "today, January 8, 2012" in a release of January 2013.

"Today", "this morning", "tonight", "yesterday", "tomorrow", "next Tuesday", "this week" and "last month" count from the
document's day.  Where the date beside them is another one, the text was carried over, or last year's number is still in
it.  One day more or less is no finding: the story was held overnight, or it is already tomorrow where the reader is;
and "next Tuesday" may be the coming one or the one after.  Quotations are left out, since they were spoken on a day of
their own.

Measured on 346 real documents: nothing; of 5 dates that stand beside "today" in them, put a year back, 5 found.

Source: newswire practice, "the time element agrees with the dateline".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.almanac import MONTH_BEGINS, WEEKDAY, in_words
from factcheck.claims.pull import Pulled
from factcheck.mentions.reading import Setting
from factcheck.mentions.times import dates
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

TODAY = pattern(
    r"\b(?P<word>today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow"
    rf"|(?P<which>next|this coming|coming|this past|this|last) (?P<unit>{WEEKDAY}|week|month))(?:,? \(?|\s)(?:on )?"
    rf"(?:{WEEKDAY},? )?(?=(?:the )?(?:\d|{MONTH_BEGINS}))",
    re.IGNORECASE,
)
# One set of letters first, to which a search skips: to try the whole pattern everywhere is slow.
LEAD = pattern(
    r"[TtYyNnLl](?i:oday|onight|his (?:morning|afternoon|evening)|esterday|omorrow"
    rf"|(?:ext|his(?: coming| past)?|ast) (?:{WEEKDAY}|week|month))"
)
OFF = {"yesterday": -1, "tomorrow": 1}
DAY = pattern(r"\d{4}-\d\d-\d\d(?=$|T|/)")
ONE_DAY = timedelta(days=1)
REACH = {"next": (1, 14), "coming": (0, 8), "this": (-7, 7), "past": (-8, 0), "last": (-14, -1)}
"""From how many days after the document's day to how many a day of that week may lie; "this" may be over."""
MONTHS_ON = {"next": 1, "coming": 1, "this": 0, "past": -1, "last": -1}


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
        apart = _apart(found, day, document.date)
        span = document.to_text(Span(found.start(), reading.end))
        place = document.quote(span)
        evidence = tuple(
            Place(document.name, e.span, document.text[e.span.start : e.span.end])
            for e in document.dates[:1]
            if e.span and not e.span.meets(span)
        )
        if apart > ONE_DAY.days:
            message = f'"{found["word"]}" is {in_words(day)} here, and the document is of {in_words(document.date)}'
            yield Clash(place, message, evidence, f"{apart} days between them")
        else:
            yield Held(place, f'"{found["word"]}" is {in_words(day)}', evidence)


def _apart(found: re.Match[str], day: date, today: date) -> int:
    """How many days lie between a day and the nearest that the words can mean."""
    which = (found["which"] or "").lower().removeprefix("this ")
    if not which:
        return abs(day.toordinal() - today.toordinal() - OFF.get(found["word"].lower(), 0))
    if found["unit"].lower() == "month":
        months = (day.year - today.year) * 12 + day.month - today.month - MONTHS_ON[which]
        return 0 if not months else max(2, abs((day - today).days) - 31 * abs(MONTHS_ON[which]))
    low, high = REACH[which]
    off = (day - today).days
    return max(low - off, off - high, 0)


RULE = Rule(
    code="FC304",
    name="today-differs",
    summary='"today" or "next Tuesday" stands beside a date that it is not',
    severity="warning",
    scope="document",
    check=todays,
    good=(
        Good(
            "the day of the document",
            "Northwind holds a call today, June 4, 2013, at 4:30 p.m., and meets investors tomorrow, June 5.",
            dates=("2013-06-04",),
        ),
    ),
    bad=(
        Bad(
            "last year's number",
            "Northwind holds a call today, January 8, 2012, at 4:30 p.m.",
            finds="today, January 8, 2012, at 4:30 p.m.",
            dates=("2013-01-08",),
        ),
        Bad(
            "another week",
            "The board meets next Tuesday, July 9, in Leeds, and met last week (on March 5, 2013).",
            finds=("next Tuesday, July 9", "last week (on March 5, 2013"),
            dates=("2013-06-07",),
        ),
        Bad(
            "another month",
            "The mill opens next month, on August 3, 2013.",
            finds="next month, on August 3, 2013",
            dates=("2013-06-04",),
        ),
        Bad(
            "another day",
            "The mill opened yesterday, Monday, June 10, in the rain.",
            finds="yesterday, Monday, June 10",
            dates=("2013-06-04",),
        ),
    ),
    traps=(
        Good("held overnight", "The mill opened today, June 4, 2013.", dates=("2013-06-05",)),
        Good("no date of the document", "The mill opened today, June 4, 2013."),
        Good("spoken on another day", '"I am here today, May 2, 2013," said Ann Lee, CEO.', dates=("2013-06-04",)),
        Good("a number behind it", "Today 12 mills run. Today, 4 June graduates start.", dates=("2013-06-04",)),
        Good(
            "the coming one or the one after",
            "The board meets next Tuesday, June 18, and next Wednesday, June 12. It met last month, on May 31.",
            dates=("2013-06-07",),
        ),
        Good("this week, which is over", "It was shut this week (June 3, 2013).", dates=("2013-06-07",)),
        Good(
            "months that are counted", "Last month 12 mills ran. This week 4 June brides came.", dates=("2013-06-07",)
        ),
        Good("a month", "The mill opens today. May 2012 was a dry month.", dates=("2013-06-04",)),
    ),
)
