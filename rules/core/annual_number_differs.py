"""
The number of a yearly event does not fit its number in another year: the 24th in 2024, and the 26th in 2025.

A yearly event goes up by one a year, and its number is copied from last year's release more often than counted.
Compared are events of one name whose year stands beside them or is the document's.

Measured on 346 real documents: one event in two years, and it holds.  No fault was seeded, so it is a note.

Source: newsroom practice, count the anniversaries.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.rulebook import Bad, Good, Rule

NTH = pattern(
    r"\b(?P<number>\d{1,3})(?:st|nd|rd|th) [Aa]nnual (?P<name>[A-Z][\w&'’-]*"
    r"(?: (?:(?:of|on|for|and|the|in) )?[A-Z][\w&'’-]*){0,5})"
)
YEAR = pattern(r"\b20\d\d\b")
AROUND = 60


def numbers(record: Record) -> Iterator[Clash | Held]:
    """Every yearly event whose number and year do not fit those of one before."""
    first: dict[str, tuple[int, int, Place]] = {}
    for page in record.pages:
        document = page.document
        if "nnual " not in document.plain or document.date is None:
            continue
        for found in NTH.finditer(document.plain):
            near = YEAR.findall(document.plain, max(0, found.start() - AROUND), found.end() + AROUND)
            year, number = int(near[0]) if len(set(near)) == 1 else document.date.year, int(found["number"])
            span = document.to_text(Span(found.start(), found.end("number") + 2))
            here = Place(document.name, span, document.text[span.start : span.end])
            name = " ".join(found["name"].split()).casefold()
            then, counted, there = first.setdefault(name, (year, number, here))
            if there == here:
                continue
            if number - counted == year - then:
                yield Held(here, f"{here.text} in {year}, {there.text} in {then}", (there,))
            elif len(near) == 1 or there.document == document.name or abs(number - counted - year + then) > 1:
                # Of a fair without a year the document may speak a year ahead.
                yield Clash(
                    here,
                    f"{here.text} in {year} here, {there.text} in {then} there",
                    (there,),
                    f"{number} - {counted} = {number - counted}; {year} - {then} = {year - then}",
                )


RULE = Rule(
    code="FC312",
    name="annual-number-differs",
    summary="the number of a yearly event does not fit its number in another year",
    severity="note",
    scope="record",
    check=numbers,
    tick="consistent",
    good=(
        Good(
            "one more a year",
            ("Northwind baked for the 24th Annual Bread Fair.", "Northwind baked for the 25th Annual Bread Fair."),
            dates=("2012-06-04", "2013-06-03"),
        ),
    ),
    bad=(
        Bad(
            "two more in a year",
            (
                "Northwind baked for the 24th Annual Bread Fair 2012.",
                "It bakes for the 26th Annual Bread Fair 2013.",
            ),
            finds=("26th",),
            dates=("2012-06-04", "2013-06-03"),
        ),
        Bad(
            "two numbers in one document",
            ("Northwind bakes for the 24th Annual Bread Fair. Come to the 25th Annual Bread Fair.",),
            finds=("25th",),
            dates=("2012-06-04",),
        ),
    ),
    traps=(
        Good(
            "another event",
            ("See the 24th Annual Bread Fair 2012.", "See the 26th Annual Cheese Fair 2013."),
            dates=("2012-06-04", "2013-06-03"),
        ),
        Good(
            "next year's, told this year",
            ("See the 24th Annual Bread Fair.", "Northwind will bake for the 25th Annual Bread Fair."),
            dates=("2012-06-04", "2012-12-03"),
        ),
    ),
)
