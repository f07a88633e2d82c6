"""
One company is listed under two tickers, or one ticker at two exchanges.

"(Nasdaq: NWND)" in the first paragraph and "(NYSE: NWND)" in the last, or two letters exchanged: feeds that sort
releases by ticker lose the document, or give it to another company.  Compared are the listings of one document, and
those of the documents before it; a move told in the text ("transferred its listing") is one, and a company that ever
names two listings together has both.

Measured on 346 real documents: nothing.  Of 12 tickers misspelt that stand twice 12 found, of 12 exchanges changed
9: the others are of a company that names several.

Source: newswire practice, exchange and symbol are checked in every release.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.issuers import bare
from factcheck.claims.pull import Pulled
from factcheck.companies import EXCHANGE
from factcheck.documents import Document
from factcheck.model import Clash, Place, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.rulebook import Bad, Fields, Good, Rule

LISTED = pattern(
    rf"\((?P<exchange>NYSE (?:American|Arca|MKT)|{EXCHANGE})(?: [A-Z][A-Za-z]+){{0,2}} ?: ?(?P<ticker>[A-Z]{{1,6}})"
    r"(?P<rest>[^()]{0,30})\)"
    r"(?P<next> ?\((?=[A-Z]{2,8} ?:))?",
    re.IGNORECASE,
)
NAME = pattern(r"(?<![\w&'’.-])(?:[A-Z][\w&'’-]*|[A-Z]\.)(?:(?:, |\. | )[A-Z][\w&'’-]*){0,5}[,.]{0,2} ?$")
BEFORE = 80
MOVED = pattern(
    r"\b(?:transfer\w*|uplist\w*|mov(?:e|es|ed|ing)|delist\w*|formerly|new (?:ticker|symbol)|change[sd]?)\b", re.I
)


class Listing(Fields, frozen=True):
    """A company by its first word, its exchange and its ticker, whether it has others, and where that stands."""

    name: str  # the first word, in lower case
    exchange: str
    ticker: str
    several: bool
    whole: str  # the name in lower case, if its legal form is written; else ""
    place: Place


def listings(record: Record) -> Iterator[Clash]:
    """Every listing that differs from the one before it of the same company or ticker."""
    last: dict[str, Listing] = {}
    holder: dict[str, Listing] = {}
    several: set[str] = set()
    for _, (moved, listed) in record.facet(LISTINGS):
        told: set[tuple[str, str, str]] = set()
        for here in listed:
            key = here.name, here.exchange, here.ticker
            if here.several:
                several.add(here.name)
            for there in (last.get(here.name), holder.get(here.ticker)):
                if there is None or (here.exchange, here.ticker) == (there.exchange, there.ticker):
                    continue
                if (here.name in several or there.name in several) and here.exchange != there.exchange:
                    continue
                if not _one_name(there, here) or key in told:
                    continue
                same = there.place.document == here.place.document
                if moved and not same:
                    continue
                told.add(key)
                yield Clash(
                    here.place,
                    f"{here.exchange} {here.ticker} here, {there.exchange} {there.ticker} there",
                    (there.place,),
                    severity=None if same else "note",
                )
            last[here.name] = holder[here.ticker] = here


Listed = tuple[bool, tuple[Listing, ...]]
"""Whether a document tells of a move, and its listings."""


def _read(page: Pulled) -> Iterator[Listed]:
    document = page.document
    found = tuple(_listed(document)) if ":" in document.plain else ()
    if found:
        yield MOVED.search(document.plain) is not None, found


def _listed(document: Document) -> Iterator[Listing]:
    for found in LISTED.finditer(document.plain):
        exchange, ticker = found["exchange"].upper(), found["ticker"]
        named = NAME.search(document.plain, max(0, found.start() - BEFORE), found.start())
        if not named or not ticker.isupper():
            continue
        name = named[0].removeprefix("About ").split(" ")[0].strip(",.").lower()
        several = bool(found["next"] or ":" in found["rest"] or found["rest"].strip(" ."))
        span = document.to_text(Span(found.start(), found.end("rest") + 1))
        written, whole = named[0].strip(" ,."), bare(named[0])
        yield Listing(name, exchange, ticker, several, whole.lower() if whole != written else "", document.quote(span))


def _ties(listed: Listed, *_: object) -> Iterator[str]:
    for listing in listed[1]:
        yield f"ticker {listing.ticker}"
        yield f"name {listing.name[:1]}"  # "Northwind" and "Northwind-Contoso" may be one


LISTINGS = Facet("listings", _read, _ties, Listed)
"""Under which tickers companies are listed, those of one document together."""


def _one_name(a: Listing, b: Listing) -> bool:
    # "Northwind, Inc." and "Northwind Biopharma, Inc.": of whole names no one is short for another.
    if a.ticker != b.ticker and a.whole and b.whole and a.whole != b.whole:
        return False
    return a.name.startswith(b.name) or b.name.startswith(a.name)


RULE = Rule(
    code="FC508",
    name="listing-differs",
    summary="one company under two tickers, or one ticker at two exchanges",
    severity="warning",
    scope="record",
    check=listings,
    asks=(LISTINGS,),
    good=(
        Good(
            "the same twice",
            "Northwind, Inc. (Nasdaq: NWND) has a mill.\n\nAbout Northwind\n\nNorthwind (NASDAQ: NWND) bakes bread.",
        ),
    ),
    bad=(
        Bad(
            "two exchanges",
            "Northwind, Inc. (Nasdaq: NWND) has a mill.\n\nAbout Northwind\n\nNorthwind (NYSE: NWND) bakes bread.",
            finds="(NYSE: NWND)",
        ),
        Bad(
            "two letters exchanged",
            ("Northwind, Inc. (Nasdaq: NWND) has a mill.", "Northwind, Inc. (Nasdaq: NWDN) has two mills."),
            finds="(Nasdaq: NWDN)",
            dates=("2013-06-04", "2013-07-04"),
        ),
    ),
    traps=(
        Good(
            "two companies of one first word",
            ("Northwind, Inc. (Nasdaq: NWND) has a mill.", "Northwind Biopharma Inc. (Nasdaq: NWBP) has a pill."),
            dates=("2013-06-04", "2014-07-04"),
        ),
        Good("a partner", "Northwind (Nasdaq: NWND) and Contoso (NYSE: CTSO) share a mill."),
        Good("two listings", ("Northwind (NYSE: NWND) (TSX: NWD) grew.", "Northwind (TSX: NWD) grew again.")),
        Good(
            "a move",
            ("Northwind (Nasdaq: NWND) grew.", "Northwind (NYSE: NWND) has transferred its listing."),
            dates=("2013-06-04", "2013-07-04"),
        ),
    ),
)
