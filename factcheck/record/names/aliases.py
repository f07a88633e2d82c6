"""
Which names the documents themselves say are one: "Fabrikam, formerly Fabricam", "Fabrikam Glass, Inc. (“Fabrikam”)".

Each join keeps its words and their place.  What the words say outright is `sure`; what they may mean is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from factcheck.claims.issuers import ABOUT, SELVES, TICKER, bare
from factcheck.companies import FORM, NAME
from factcheck.documents import Document
from factcheck.model import Place, Span
from factcheck.patterns import pattern
from factcheck.record.names.entities import MEMBER
from factcheck.record.names.renamings import renamings

# Without an article: (the “Board”) is a part that a text gives to somebody, and no name.
DEFINED = pattern(rf"({NAME}{FORM}) \([\"“]({NAME})[\"”]\)")
ACQUIRED = pattern(rf"({NAME})(?:, which)? (?:was|is|were|has been|had been)? ?acquired by ({NAME})")
BUYS = pattern(rf"acquisition of ({NAME}) by ({NAME})")
ROLES = frozenset(
    """agreement act bank buyer company collaboration committee contract defendant exchange group guarantor holders
    holder issuer lenders lender license licensee licensor merger notes offering parent partnership plaintiff plan
    product purchaser registrant securities seller shares study target transaction trial trust united""".split()
)
"""Words that a contract puts for a party or a thing: Brook Glass (the "Seller") is no name."""

Kind = Literal["renamed", "defined", "named", "member", "acquired"]


class Join(NamedTuple):
    """Two names that belong together by the words at `place`: `other` means `name`, or belongs to it as a group."""

    kind: Kind
    name: str
    other: str
    place: Place
    sure: bool


def joins(document: Document) -> Iterator[Join]:
    """The joins of one document, pattern by pattern, each in the order of the text."""
    plain = document.plain
    for found, former, later in renamings(plain):
        if bare(former).casefold() not in SELVES:
            yield from _join("renamed", later, former, document, found)
    for found in DEFINED.finditer(plain):
        sure = _shortens(found[2], found[1])
        # Capitals are an acronym, which has a table of its own, unless a legal form says that it is a company's.
        acronym = found[2].isupper() and not (sure and bare(found[1]) != found[1].removeprefix("The "))
        if not acronym and not {word.casefold() for word in found[2].split()} & ROLES:
            yield from _join("defined", found[1], found[2], document, found, sure)
    for found in MEMBER.finditer(plain):
        yield from _join("member", found[2], found[1], document, found)
    for form in (ACQUIRED, BUYS):
        for found in form.finditer(plain):
            yield from _join("acquired", found[2], found[1], document, found, sure=False)
    for form in (TICKER, ABOUT):
        for found in form.finditer(plain):
            full = " ".join(found[1].split()).strip(" ,").removeprefix("About ")
            yield from _join("named", full, bare(full), document, found)


def _join(
    kind: Kind, name: str, other: str, document: Document, found: re.Match[str], sure: bool = True
) -> Iterator[Join]:
    name, other = (" ".join(n.split()).strip(" ,;:") for n in (name, other))
    name, other = (n if kind == "named" else bare(n) for n in (name, other))
    if name.casefold() != other.casefold() and min(len(name), len(other)) > 1:
        span = document.to_text(Span(found.start(), found.end()))
        yield Join(kind, name, other, document.quote(span), sure)


def _shortens(short: str, long: str) -> bool:
    """Whether a defined name is made of the long one: its words, or their first letters."""
    words = bare(long).casefold().replace("-", " ").split()
    letters = "".join(word[0] for word in words)
    return set(short.casefold().split()) <= set(words) or short.casefold().replace(".", "") == letters
