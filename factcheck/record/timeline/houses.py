"""Of whom each document tells: a release of Contoso about what it does with Northwind is told of both."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from operator import itemgetter

from factcheck.claims.names import WORD
from factcheck.claims.pull import Pulled
from factcheck.record.names.entities import Names
from factcheck.record.timeline.happenings import NAMELESS

SHORT = 3
"""What a company is called in short is longer: "Northwind Pumps", Northwind."""
NEARLY_ALL = 0.75
"""Of so many of the documents that name somebody a house is told that all the others are about."""
OPENING = 800
"""So far into a release stand the names of those that it is about."""


def houses_of(pages: Mapping[str, Pulled], names: Names) -> Mapping[str, tuple[str, ...]]:
    """
    Of each document the houses that it tells of: its own, and those of its claims that have documents themselves.

    A release is told of all houses that its opening names, and what somebody writes who issues nothing himself, a
    newspaper, of all that it names anywhere; a clipping that names nobody, of the house of nearly all others.
    """
    houses = dict.fromkeys(names.house(document) for document in pages)
    forms: dict[str, list[tuple[str, str]]] = defaultdict(list)  # by the first word: names, also in short, and whose
    for house in houses:
        forms[house.partition(" ")[0]].append((house, house))
        short = names.spelling(house, ()).rpartition(" ")[0]
        if len(short) > SHORT and short.casefold() not in NAMELESS:
            forms[short.partition(" ")[0]].append((short, house))
    told: dict[str, tuple[str, ...]] = {}
    for document, page in pages.items():
        own = names.house(document)
        whose = (name for claim in page.claims for name in (claim.subject, claim.counterparty) if name)
        others = dict.fromkeys(name for name in map(names.canonical, whose) if name in houses)
        plain = page.document.plain if own in ("", document) else page.document.plain[:OPENING]
        words = WORD.findall(plain)
        said = f" {' '.join(words).casefold()}  {' '.join(words)} "
        near = (pair for word in dict.fromkeys(said.split()) for pair in forms.get(word, ()))
        others |= dict.fromkeys(house for form, house in near if f" {form} " in said)
        told[document] = tuple(dict.fromkeys((own, *others)))
    return told | dict(_lost(told))


def _lost(told: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The documents that name nobody, with the house of which nearly all others tell: "The company expects", alone."""
    named = {document: houses for document, houses in told.items() if houses != (document,)}
    counts = Counter(house for houses in named.values() for house in houses)
    house, count = max(counts.items(), key=itemgetter(1, 0), default=("", 0))
    if count >= NEARLY_ALL * len(named):
        yield from ((document, (document, house)) for document in told if document not in named)
