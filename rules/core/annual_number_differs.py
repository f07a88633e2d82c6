"""
The number of a yearly event does not fit its number in another year: the 24th in 2024, and the 26th in 2025.

A yearly event goes up by one a year, and its number is copied from last year's release more often than counted.
Compared are events of one name whose year stands beside them or is the document's.

Measured on 346 real documents: one event in two years, and it holds.  No fault was seeded, so it is a note.

Source: newsroom practice, count the anniversaries.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.rulebook import Bad, Fields, Good, Rule

NTH = pattern(
    r"(?P<number>\d(?<=\b.)\d{0,2})(?:st|nd|rd|th) [Aa]nnual (?P<name>[A-Z][\w&'’-]*"
    r"(?: (?:(?:of|on|for|and|the|in) )?[A-Z][\w&'’-]*){0,5})"
)
YEAR = pattern(r"\b20\d\d\b")
AROUND = 60


class Annual(Fields, frozen=True):
    """An event by its name in lower case, its number, its year, whether that is said beside it, and where it stands."""

    name: str
    number: int
    year: int
    said: bool
    place: Place


def numbers(record: Record) -> Iterator[Clash | Held]:
    """Every yearly event whose number and year do not fit those of one before."""
    firsts: dict[str, Annual] = {}
    for _, here in record.facet(ANNUALS):
        there = firsts.setdefault(here.name, here)
        if there.place == here.place:
            continue
        if here.number - there.number == here.year - there.year:
            words = f"{here.place.text} in {here.year}, {there.place.text} in {there.year}"
            yield Held(here.place, words, (there.place,))
        elif here.said or there.place.document == here.place.document or _apart(here, there) > 1:
            # Of a fair without a year the document may speak a year ahead.
            yield Clash(
                here.place,
                f"{here.place.text} in {here.year} here, {there.place.text} in {there.year} there",
                (there.place,),
                f"{here.number} - {there.number} = {here.number - there.number}; "
                f"{here.year} - {there.year} = {here.year - there.year}",
            )


def _apart(a: Annual, b: Annual) -> int:
    return abs((a.number - b.number) - (a.year - b.year))


def _read(page: Pulled) -> Iterator[Annual]:
    document = page.document
    if "nnual " not in document.plain or document.date is None:
        return
    for found in NTH.finditer(document.plain):
        near = YEAR.findall(document.plain, max(0, found.start() - AROUND), found.end() + AROUND)
        year = int(near[0]) if len(set(near)) == 1 else document.date.year
        span = document.to_text(Span(found.start(), found.end("number") + 2))
        place = document.quote(span)
        yield Annual(" ".join(found["name"].split()).casefold(), int(found["number"]), year, len(near) == 1, place)


ANNUALS = Facet("annual events", _read, lambda annual, *_: (annual.name,), Annual)

RULE = Rule(
    code="FC312",
    name="annual-number-differs",
    summary="the number of a yearly event does not fit its number in another year",
    severity="note",
    scope="record",
    check=numbers,
    asks=(ANNUALS,),
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
            ("Northwind baked for the 24th Annual Bread Fair 2012.", "It bakes for the 26th Annual Bread Fair 2013."),
            finds="26th",
            dates=("2012-06-04", "2013-06-03"),
        ),
        Bad(
            "two numbers in one document",
            "Northwind bakes for the 24th Annual Bread Fair. Come to the 25th Annual Bread Fair.",
            finds="25th",
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
