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

import re
from collections import Counter
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.documents.people import CAPITAL, PART, SMALL
from factcheck.model import Clash, Place, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.record.names.entities import Names
from factcheck.rulebook import Bad, Good, Rule

from ._people import one_slip

# Every two words in a row, since a title may stand before the name ("Chairman Dana Whitlock") and the name may be glued
# to what follows ("Dana WhitlockEmail: …").
# The capital is asked first: it is what a search skips to.
NAME = pattern(rf"[{CAPITAL}](?<=\b(?=({PART}) (?:[A-Z]\.? )?({PART})(?![{SMALL}])).)")
COURTESY = pattern(rf"\b(?:Mr|Mrs|Ms|Dr)\.? ({PART})(?![{SMALL}])(?! [{CAPITAL}])")
MISTER = "Mr"
"""What stands for the first name of whoever is only called so."""
SHORTEST = 5
"""The part that differs has so many letters at least."""

Name = tuple[str, str]


Written = tuple[str, str]
"""The people whom a document names with a title or as speakers, and all that it writes like a name: one a line."""


def nearly_alike(record: Record) -> Iterator[Clash]:
    """Names that share one part and are one slip apart in the other, where one of them is a person's."""
    houses: dict[str, list[tuple[Pulled, Written]]] = {}
    for page, written in record.facet(NAMES):
        houses.setdefault(record.names.issuers.get(page.document.name, ""), []).append((page, written))
    for _, pages in sorted(houses.items()):
        people = {name for _, (titled, _) in pages for name in titled.splitlines()}
        yield from _in_one_house(pages, {name for name in people if not record.vocabulary.person(name)})


def _in_one_house(pages: list[tuple[Pulled, Written]], people: set[str]) -> Iterator[Clash]:
    by_part: dict[tuple[int, str], list[Name]] = {}
    for name in sorted(map(_parts, people)):
        by_part.setdefault((0, name[0]), []).append(name)
        by_part.setdefault((1, name[1]), []).append(name)
    counted: Counter[str] = Counter()
    for _, (_, names) in pages if people else ():
        counted.update(names.splitlines())
    lasts = {_parts(name)[1] for name in counted if not name.startswith(f"{MISTER} ")}
    for page, (titled, names) in pages:
        called = {_parts(name)[1] for name in names.splitlines() if name.startswith(f"{MISTER} ")}
        for surname in sorted(called - lasts):
            bearers = sorted({name for name in titled.splitlines() if name in people and _misspelt(name, surname)})
            if len(bearers) == 1 and bearers[0] in names.splitlines():
                here, there = (
                    _first([(page, (titled, names))], _parts(n)) for n in (f"{MISTER} {surname}", bearers[0])
                )
                yield Clash(here, f"{here.text} here, {bearers[0]} there", (there,))
    pairs: dict[tuple[Name, Name], None] = {}
    for name in map(_parts, counted):
        known = (*by_part.get((0, name[0]), ()), *by_part.get((1, name[1]), ()))
        pairs.update({(min(name, n), max(name, n)): None for n in known if _one_slip_apart(name, n)})
    for one, other in pairs:
        times = {name: counted[" ".join(name)] for name in (one, other)}
        if all(times.values()):
            # The rarer spelling is pointed at, or the later one.
            rare, common = (one, other) if times[one] < times[other] else (other, one)
            here, there = (_first(pages, name) for name in (rare, common))
            message = f"{' '.join(rare)} here, {' '.join(common)} there"
            yield Clash(here, message, (there,), f"{times[rare]} times against {times[common]}")


def _misspelt(name: str, surname: str) -> bool:
    """Whether a surname is one slip away from that of a person, at the same length."""
    last = _parts(name)[1]
    return len(last) == len(surname) >= SHORTEST and last != surname and one_slip(*sorted((last, surname), key=len))


def _parts(name: str) -> Name:
    first, _, last = name.partition(" ")
    return first, last


def _first(pages: list[tuple[Pulled, Written]], name: Name) -> Place:
    """Where a name that is written somewhere stands for the first time."""
    page = next(page for page, (_, names) in pages if " ".join(name) in names.splitlines())
    return next(place for written, place in _written(page) if written == name)


def _read(page: Pulled) -> Iterator[Written]:
    people = dict.fromkeys(" ".join(name) for name in _people(page))
    plain = page.document.plain
    named = (*map(_name, NAME.finditer(plain)), *map(_called, COURTESY.finditer(plain)))
    written = "\n".join(map(" ".join, named))
    if people or written:
        yield "\n".join(people), written


def _ties(_: Written, document: str, names: Names) -> tuple[str, ...]:
    return (names.issuers.get(document, ""),)


NAMES = Facet("names of people", _read, _ties, Written)


def _people(page: Pulled) -> Iterator[Name]:
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
        yield _name(found), document.quote(span)
    for found in COURTESY.finditer(document.plain):
        span = document.to_text(Span(*found.span()))
        yield _called(found), document.quote(span)


def _name(found: re.Match[str]) -> Name:
    return found[1], found[2].removesuffix("'s").rstrip("'")


def _called(found: re.Match[str]) -> Name:
    return MISTER, found[1].removesuffix("'s").rstrip("'")


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
    asks=(NAMES,),
    good=(Good("one spelling", '"Good," said Dana Whitlock, CEO. Dana B. Whitlock\'s speech was short.'),),
    bad=(
        Bad(
            "the surname alone",
            '"Good," said Dana Whitlock, CEO. Mr. Lee agreed, and Mr. Whitlokc left.',
            finds="Mr. Whitlokc",
        ),
        Bad(
            "a letter that is not English",
            '"Good," said Øystein Halvorsen, Governor.\n\nØystein Halvorsen and Øystein Halvrosen spoke.',
            finds="Øystein Halvrosen",
        ),
        Bad(
            "a letter more",
            '"Good," said Dana Whitlock, CEO.\n\nDana Whitlock spoke. Write to Dana Whitlocke for a ticket.',
            finds="Dana Whitlocke",
        ),
        Bad(
            "two letters exchanged, in another document",
            ('"Good," said Dana Whitlock, CEO of Northwind.', "Dana Whitlokc was there, and Dana Whitlock spoke."),
            finds="Dana Whitlokc",
            dates=("2013-06-04", "2013-07-04"),
        ),
        Bad(
            "the first name",
            '"Good," said Daniel Orr, CEO.\n\nDaniel Orr spoke. Write to Danial Orr for a ticket.',
            finds="Danial Orr",
        ),
    ),
    traps=(
        Good("short parts", '"Good," said Marc Whitlock, CEO.\n\nMark Whitlock, his brother, agreed.'),
        Good("a name that goes on", '"Good," said Robert Whitlock, CEO.\n\nRoberta Whitlock agreed.'),
        Good("the genitive", '"Good," said Dana Whitlock, CEO.\n\nThis is Dana Whitlock\'s mill.'),
        Good("two people who share no part", '"Good," said Dana Whitlock, CEO.\n\nDora Whitlack agreed.'),
        Good(
            "known to the vocabulary",
            '"Good," said Dana Whitlock, CEO.\n\nDana Whitlack, CFO, agreed.',
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
