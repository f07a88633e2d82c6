"""
A quarter has a number that its last day does not bear out: "the third quarter ended June 30", and the year in December.

The quarter's name was carried over from the last release, or its day was.  A quarter and the day on which it ended fix
the end of the fiscal year; the same document says it again, by another quarter or by its "year ended".  Where both say
it they must agree, whichever month the year ends in.  Ends within two weeks of one another are one, as in years of 52
weeks.  The documents of one issuer are read together.

Measured on 346 real documents: nothing.  Of 11 quarters renamed in them, read beside five earlier documents of their
issuer, 9 found.

Source: SEC Regulation S-X, fiscal periods; the fiscal calendar of any issuer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.almanac import MONTHS
from factcheck.claims.issuers import issuer
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.mentions.times.fiscal import FIRST_TO_FOURTH, NTHS
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.rulebook import Bad, Fields, Good, Rule

MONTH = "|".join(MONTHS)
ENDED = pattern(
    rf"\b(?:(?P<nth>{FIRST_TO_FOURTH}) (?:fiscal )?quarter(?: of (?:the )?(?:fiscal )?"
    rf"(?:year )?\d{{4}})?|(?P<year>(?:full |fiscal )?year|twelve months))(?: and (?:the )?"
    rf"(?:(?P<full>full year|fiscal year|year|twelve months)|six months|nine months|year[- ]to[- ]date))?"
    rf",?(?: (?:that|which))? (?:ended|ending)(?: on)? "
    rf"(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b",
    re.IGNORECASE,
)
THEN_NAMED = pattern(
    rf"\b(?:ended|ending)(?: on)? (?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:, \d{{4}})?,? ?(?:[-–—(] ?)?"
    r"(?:which (?:is|was) )?"
    rf"(?:the|its|our) (?P<nth>first|second|third|fourth) (?:fiscal quarter|quarter of (?:(?:the|its|our) )?"
    rf"(?:[A-Z]\w+['’]s? )?(?:fiscal|\d{{4}} fiscal year))\b",
    re.IGNORECASE,
)
"""A last day with its quarter behind it: "ended September 30, 2012 – the first quarter of the 2013 fiscal year"."""
SLACK = 14
"""Days by which two ends of a fiscal year may differ, where it has 52 or 53 weeks."""


class End(Fields, frozen=True):
    """The day on which the fiscal year ends by a period and its last day, as days from the first of January."""

    at: int
    words: str
    place: Place


def quarters(record: Record) -> Iterator[Clash | Held]:
    """Every quarter whose end gives the fiscal year another end than the periods of its issuer before it do."""
    firsts: dict[str, End] = {}
    for _, (author, ends) in record.facet(ENDS):
        first = firsts.setdefault(author, ends[0])
        for end in ends:
            apart = _apart(end.at, first.at) > SLACK
            if apart and end.place == first.place:
                yield Clash(end.place, f'"{end.words}": the quarter and the year do not end together')
            elif apart:
                message = f'"{end.words}" is of a year to {_said(end.at)}, "{first.words}" of one to {_said(first.at)}'
                yield Clash(end.place, message, (first.place,))
            elif end.place != first.place:
                yield Held(end.place, "the periods give the fiscal year one end", (first.place,))


Ended = tuple[str, tuple[End, ...]]
"""An issuer in lower case, and the ends of its fiscal year by one document."""


def _read(page: Pulled) -> Iterator[Ended]:
    plain = page.document.plain
    if "quarter" in plain and ("ended" in plain or "ending" in plain):
        line = plain.replace("\n", " ")
        matches = list(ENDED.finditer(line))
        named = [*matches, *THEN_NAMED.finditer(line)]
        found = tuple(end for match in named for end in _ends(match, page.document))
        if found:
            # Who writes is unknown: then nobody else's quarters are those of this document.
            yield issuer(page.document).casefold() or page.document.name, found


def _ends(found: re.Match[str], document: Document) -> Iterator[End]:
    # Months count as 30 days and the last day of each as the 30th: only the distance counts.
    day = MONTHS.index(found["month"].capitalize()) * 30 + min(int(found["day"]), 30)
    span = document.to_text(Span(*found.span()))
    place = document.quote(span)
    words = " ".join(found[0].split())
    # "The third quarter and fiscal year ending September 30" may be a quarter, and a year that ends on that day.
    full = found.groupdict().get("full")
    two = full and found["nth"] and not found["nth"].lower().startswith(("fourth", "4"))
    if found["nth"] and not (two and "ending" in words.lower()):
        yield End((day + (4 - NTHS[found["nth"].lower()]) * 90) % 360, words, place)
    if not found["nth"] or full:
        yield End(day % 360, words, place)


ENDS = Facet("fiscal years", _read, lambda ended, *_: (ended[0],), Ended)


def _apart(a: int, b: int) -> int:
    return min((a - b) % 360, (b - a) % 360)


def _said(at: int) -> str:
    return MONTHS[(at - 1) % 360 // 30]


RULE = Rule(
    code="FC307",
    name="quarter-differs",
    summary="a quarter and its last day do not fit the fiscal year",
    severity="warning",
    scope="record",
    check=quarters,
    asks=(ENDS,),
    tick="consistent",
    good=(
        Good(
            "a year that ends in December",
            "Results for the third quarter ended September 30, 2012.\n\nThe year ended December 31, 2011 was good.",
        ),
        Good(
            "a year that ends in June",
            "Results for the first quarter ended September 30, 2012.\n\nThe year ended June 30, 2012 was good.",
        ),
    ),
    bad=(
        Bad(
            "another number",
            "Results for the third quarter ended September 30, 2012.\n\nFor the second quarter ended September 30, "
            "2012, sales rose.",
            finds="second quarter ended September 30",
        ),
        Bad(
            "against the year",
            "The fiscal year ended June 30, 2012 was good.\n\nSales of the second quarter ended September 30, 2012 "
            "rose.",
            finds="second quarter ended September 30",
        ),
        Bad(
            "against the last release",
            (
                "LEEDS, November 4, 2012 -- Northwind, Inc. reports the third quarter ended September 30, 2012.",
                "LEEDS, February 4, 2013 -- Northwind, Inc. reports the third quarter ended December 31, 2012.",
            ),
            finds="third quarter ended December 31",
        ),
        Bad(
            "named behind its day",
            (
                "Northwind Reports Second Quarter Fiscal Year 2013 Results\n\n"
                "LEEDS, February 1, 2013 -- Northwind, Inc. has results for the three-month period ended "
                "December 31, 2012 – the third quarter of the Company's 2013 fiscal year.",
                "LEEDS, November 4, 2012 -- Northwind, Inc. has results for the three-month period ended September 30, "
                "2012 – the first quarter of the Company's 2013 fiscal year.",
            ),
            finds="ended December 31, 2012 – the third quarter of the Company's 2013 fiscal year",
        ),
        Bad(
            "in one breath",
            "Results for the third quarter and full year ended December 31, 2012 are here.",
            finds="third quarter and full year ended December 31",
        ),
    ),
    traps=(
        Good(
            "two documents of which nobody knows who writes them",
            ("Results of the second quarter ended March 31 were good.", "The year ended December 31 was good."),
        ),
        Good(
            "a quarter, and a year that ends on the day",
            "For the third quarter and fiscal year ending September 30, 2012, Northwind expects sales of $9m.",
        ),
        Good(
            "a quarter that is not the headline's",
            "Northwind Reports Third Quarter 2012 Results\n\nLEEDS, November 4, 2012 -- Northwind, Inc. announced its "
            "results for the third quarter ended September 30th, 2012. Sales of the second quarter ended June 30, "
            "2012 were higher.",
        ),
        Good(
            "weeks and not months",
            "Results for the third quarter ended September 28, 2012.\n\nThe year ended January 2, 2012 was good.",
        ),
        Good("one period only", "Results for the third quarter ended June 30, 2012."),
        Good("six months", "Results for the second quarter and six months ended June 30, 2012, and for the year."),
    ),
)
