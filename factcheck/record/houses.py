"""
Of whom each document tells: a release of Contoso about what it does with Northwind is told of both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from factcheck.claims.pull import Pulled
from factcheck.record.entities import Names
from factcheck.record.tellings import WORD

OPENING = 800
"""So far into a release stand the names of those that it is about."""


def houses_of(pages: Mapping[str, Pulled], names: Names) -> Mapping[str, tuple[str, ...]]:
    """
    Of each document the houses that it tells of: its own, and those of its claims that have documents themselves.

    A release is told of all houses that its opening names, and what somebody writes who issues nothing himself, a
    newspaper, of all that it names anywhere.
    """
    houses = dict.fromkeys(names.house(document) for document in pages)
    by_word: dict[str, list[str]] = defaultdict(list)
    for house in houses:
        by_word[house.partition(" ")[0]].append(house)
    told: dict[str, tuple[str, ...]] = {}
    for document, page in pages.items():
        own = names.house(document)
        whose = (name for claim in page.claims for name in (claim.subject, claim.counterparty) if name)
        others = dict.fromkeys(name for name in map(names.canonical, whose) if name in houses)
        plain = page.document.plain if own in ("", document) else page.document.plain[:OPENING]
        said = f" {' '.join(WORD.findall(plain.casefold()))} "
        near = (house for word in dict.fromkeys(said.split()) for house in by_word.get(word, ()))
        others |= dict.fromkeys(house for house in near if f" {house} " in said)
        told[document] = tuple(dict.fromkeys((own, *others)))
    return told
