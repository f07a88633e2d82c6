"""
Two names of people are one letter apart: "Daniel Junius" here, "Daniel Junious" there.

A misspelt name is what its bearer sees first.  A name that is given with a title or a quotation is looked for again in
all documents of the issuer.  Two names that share one part, and of which the other part differs in one letter or in two
letters exchanged, are found once, at the spelling that is written less often.  Short parts are not compared ("Marc" and
"Mark" are two people), nor first names of which one goes on where the other ends ("Robert", "Roberta"), nor names that
the vocabulary knows.

Measured on 346 real documents of 14 issuers: nothing.  Of 24
surnames with two letters exchanged in them 23 found.

Source: newsroom practice, "spell-check every name against itself"; Damerau 1964 for the slips that are one letter.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Place, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.rulebook import Bad, Good, Rule

from ._people import one_slip

PART = r"(?:Mc|Mac|De|Di|La|Le|O'|Van)?[A-Z][a-z'-]+"
# Every two words in a row, since a title may stand before the name ("Chairman Dana Whitlock") and the name may be glued
# to what follows ("Dana WhitlockEmail: …").
NAME = pattern(rf"\b(?=({PART}) (?:[A-Z]\.? )?({PART})(?![a-z]))")
SHORTEST = 5
"""The part that differs has so many letters at least."""

Name = tuple[str, str]


def nearly_alike(record: Record) -> Iterator[Clash]:
    """Each pair of names of one issuer's documents that are one slip apart, once."""
    pages: dict[str, list[Pulled]] = {}
    for page in record.pages:
        pages.setdefault(record.names.issuers.get(page.document.name, ""), []).append(page)
    for issuer in sorted(pages):
        people = {name for page in pages[issuer] for name in _people(page)}
        yield from _in_one_house(
            pages[issuer], {name for name in people if not record.vocabulary.person(" ".join(name))}
        )


def _in_one_house(pages: list[Pulled], people: set[Name]) -> Iterator[Clash]:
    by_part: dict[tuple[int, str], list[Name]] = {}
    for name in sorted(people):
        by_part.setdefault((0, name[0]), []).append(name)
        by_part.setdefault((1, name[1]), []).append(name)
    places: dict[Name, list[Place]] = {}
    pairs: dict[tuple[Name, Name], None] = {}
    for page in pages if people else ():
        for name, place in _written(page):
            places.setdefault(name, []).append(place)
            if len(places[name]) == 1:
                known = (*by_part.get((0, name[0]), ()), *by_part.get((1, name[1]), ()))
                pairs.update({(min(name, n), max(name, n)): None for n in known if _one_slip_apart(name, n)})
    for one, other in pairs:
        if one in places and other in places:
            # The rarer spelling is pointed at, or the later one.
            rare, common = (one, other) if len(places[one]) < len(places[other]) else (other, one)
            here, there = places[rare][0], places[common][0]
            message = f"{' '.join(rare)} here, {' '.join(common)} there"
            yield Clash(here, message, (there,), f"{len(places[rare])} times against {len(places[common])}")


def _people(page: Pulled) -> Iterator[Name]:
    """The people whom a document gives a title or lets speak, by first and last name."""
    titled = (mention.names[0] for mention in page.mentions if mention.kind == "role" and mention.names)
    speaking = (section.speaker for section in page.document.sections if section.speaker)
    for person in (*titled, *speaking):
        parts = person.split()
        if len(parts) > 1:
            yield parts[0], parts[-1]


def _written(page: Pulled) -> Iterator[tuple[Name, Place]]:
    document = page.document
    for found in NAME.finditer(document.plain):
        span = document.to_text(Span(found.start(1), found.end(2)))
        last = found[2].removesuffix("'s").rstrip("'")
        yield (found[1], last), Place(document.name, span, document.text[span.start : span.end])


def _one_slip_apart(a: Name, b: Name) -> bool:
    for part, other in ((0, 1), (1, 0)):
        one, two = sorted((a[part], b[part]), key=len)
        if a[other] == b[other] and one != two and len(one) >= SHORTEST:
            return one_slip(one, two) and not (part == 0 and two.startswith(one))
    return False


RULE = Rule(
    code="FC506",
    name="names-nearly-alike",
    summary="two names of people are one letter apart",
    severity="warning",
    scope="record",
    check=nearly_alike,
    good=(Good("one spelling", ('"Good," said Dana Whitlock, CEO. Dana B. Whitlock\'s speech was short.',)),),
    bad=(
        Bad(
            "a letter more",
            ('"Good," said Dana Whitlock, CEO.\n\nDana Whitlock spoke. Write to Dana Whitlocke for a ticket.',),
            finds=("Dana Whitlocke",),
        ),
        Bad(
            "two letters exchanged, in another document",
            ('"Good," said Dana Whitlock, CEO of Northwind.', "Dana Whitlokc was there, and Dana Whitlock spoke."),
            finds=("Dana Whitlokc",),
            dates=("2013-06-04", "2013-07-04"),
        ),
        Bad(
            "the first name",
            ('"Good," said Daniel Orr, CEO.\n\nDaniel Orr spoke. Write to Danial Orr for a ticket.',),
            finds=("Danial Orr",),
        ),
    ),
    traps=(
        Good("short parts", ('"Good," said Marc Whitlock, CEO.\n\nMark Whitlock, his brother, agreed.',)),
        Good("a name that goes on", ('"Good," said Robert Whitlock, CEO.\n\nRoberta Whitlock agreed.',)),
        Good("the genitive", ('"Good," said Dana Whitlock, CEO.\n\nThis is Dana Whitlock\'s mill.',)),
        Good("two people who share no part", ('"Good," said Dana Whitlock, CEO.\n\nDora Whitlack agreed.',)),
        Good(
            "known to the vocabulary",
            ('"Good," said Dana Whitlock, CEO.\n\nDana Whitlack, CFO, agreed.',),
            vocabulary='[[people]]\nname = "Dana Whitlock"\n\n[[people]]\nname = "Dana Whitlack"\n',
        ),
        Good(
            "two companies in one folder",
            (
                '"Good," said Dana Whitlock, CEO.\n\nAbout Northwind, Inc.\n\nNorthwind makes flour and bread of it.',
                '"Good," said Dana Whitlack, CEO.\n\nAbout Contoso, Inc.\n\nContoso makes ships and boats of steel.',
            ),
            dates=("2013-06-04", "2013-07-04"),
        ),
    ),
)
