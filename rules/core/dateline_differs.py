"""
The dateline gives another day than the front matter, a date line, the file's name or the date that was given.

Every relative date of a document ("today", "next month", "a year ago") counts from its own date, and archives sort by
it.  In January the dateline still has last year's number; a template keeps the last release's day.  One day is no
finding: the story was held until morning, or written across a time zone.

Measured on 346 real documents: nothing false; of 84 datelines changed in them 84 found.

Source: newswire practice, "slug, dateline and file agree"; dates of re-posted texts on two wires.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from factcheck.almanac import in_words
from factcheck.claims.pull import Pulled
from factcheck.documents.dating import DateEvidence
from factcheck.model import Clash, Span
from factcheck.rulebook import Bad, Good, Rule

ONE_DAY = timedelta(days=1)


def datelines(page: Pulled) -> Iterator[Clash]:
    """The first place in the text that gives a day of its own, against all other evidence."""
    document = page.document
    inside = [evidence for evidence in document.dates if evidence.span]
    if not inside:
        return
    # The dateline is what a reader sees first; it is pointed at, whatever else the text says.
    pointed = min(inside, key=lambda evidence: (evidence.source != "dateline", evidence.span or Span(0, 0)))
    for other in document.dates:
        if other is not pointed and abs(other.day - pointed.day) > ONE_DAY:
            places = (page.document.quote(other.span),) if other.span else ()
            yield Clash(
                page.document.quote(pointed.span or Span(0, 0)),
                f"the {_name(pointed)} is of {in_words(pointed.day)}, the {_name(other)} of {in_words(other.day)}",
                places,
                f"{abs(other.day - pointed.day).days} days between {pointed.day} and {other.day}",
                hint=_hint(pointed, other),
            )
            return


def _name(evidence: DateEvidence) -> str:
    return "date given for it" if evidence.source == "given" else evidence.source


def _hint(one: DateEvidence, other: DateEvidence) -> str:
    if (one.day.month, one.day.day) == (other.day.month, other.day.day):
        return "the same day of another year"
    if (one.day.year, one.day.day) == (other.day.year, other.day.month) and one.day.month == other.day.day:
        return "day and month exchanged"
    return ""


RULE = Rule(
    code="FC303",
    name="dateline-differs",
    summary="the dateline gives another day than the file or the front matter",
    severity="error",
    scope="document",
    check=datelines,
    good=(
        Good(
            "both agree",
            "LEEDS, England, June 4, 2013 -- Northwind said today that its mill is open.",
            dates=("2013-06-04",),
        ),
        Good("a dateline alone", "LEEDS, England, June 4, 2013 -- Northwind said today that its mill is open."),
    ),
    bad=(
        Bad(
            "last year's number",
            "LEEDS, England, January 8, 2012 -- Northwind said today that its mill is open.",
            finds="January 8, 2012",
            dates=("2013-01-08",),
        ),
        Bad(
            "the front matter has another day",
            "---\ntitle: The mill\ndate: 2013-06-14\n---\n\nLEEDS, June 4, 2013 -- Northwind's mill is open.\n",
            finds="June 4, 2013",
        ),
    ),
    traps=(
        Good(
            "held until the next day",
            "LEEDS, England, June 4, 2013 -- Northwind said today that its mill is open.",
            dates=("2013-06-05",),
        ),
        Good(
            "the day of what it recounts",
            "On July 31, 2003, we opened the mill. It was raining.",
            dates=("2013-06-04",),
        ),
        Good(
            "the end of a line that was broken",
            "Northwind Sells More\n\nSales were $9 million in the six months ended\nMarch 31, 2013.\nIt rained.",
            dates=("2013-06-04",),
        ),
        Good(
            "the end of a sentence",
            "Northwind Issues Bonds\n\nNorthwind sold preferred stock that can be exchanged for its debentures due\n"
            "June 15, 2031.\nIt rained.",
            dates=("2013-06-04",),
        ),
        Good(
            "the day of something else at the top",
            "LEEDS, England -- Northwind said that its mill opened on June 4, 2012, in the rain.",
            dates=("2013-06-04",),
        ),
    ),
)
