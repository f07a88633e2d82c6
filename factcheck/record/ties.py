"""
The facets of a page as they are kept: the text of every item, the ties by which it is found, and what they rest on.

Ties rest on who is who, and one document may rename what another speaks of.  A page is kept under the names that it
gives itself, with a note of the names that were looked up; where other documents lead one of them elsewhere, the note
no longer holds, and the ties are made again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims.pull import Pulled
from factcheck.digests import digest, number
from factcheck.record.facets import Facet
from factcheck.record.names.entities import Names, Told, telling
from factcheck.record.names.vocabulary import EMPTY, Vocabulary
from factcheck.record.store import stored


class Item(Struct, frozen=True):
    """One item under a facet, as text, with the numbers of its ties."""

    facet: str
    text: str
    ties: tuple[int, ...]


class Tied(Struct, frozen=True, array_like=True):
    """What is kept of a page beside its claims: what it says of names, what its ties rest on, and its items."""

    told: str
    known: str
    items: tuple[Item, ...]


LOOSE = Tied("", "", ())
"""What is kept of a page that could not be asked."""


class Basis(Struct, frozen=True, array_like=True):
    """What ties rest on: the mark of the vocabulary, who speaks, and to what the names led that were looked up."""

    vocabulary: str
    issuer: str | None
    led: dict[str, str | None]


class _Asked(dict[str, str]):
    """Renamings that remember which names were looked up, and to what they led."""

    def __init__(self, renamed: Mapping[str, str]) -> None:
        super().__init__(renamed)
        self.led: dict[str, str | None] = {}

    def get(self, name: str, default: Any = None) -> Any:
        self.led[name] = found = super().get(name)
        return default if found is None else found


def tie(page: Pulled, facets: Iterable[Facet[Any]], vocabulary: Vocabulary | None) -> Tied:
    """A page under some facets, by the names that it gives itself; raises Unkept and FacetFault."""
    told = telling(page.document)
    names, asked = _watched(Names.as_told((told,), vocabulary or EMPTY), told)
    items = tuple(
        Item(facet.name, stored.dump(item), numbers(facet, item, told.document, names))
        for facet in facets
        for item in facet.items(page)
    )
    return Tied(stored.dump(told), _known(names, told, asked), items)


def again(
    items: Sequence[tuple[str, str]], facets: Mapping[str, Facet[Any]], told: Told, names: Names
) -> tuple[str, tuple[tuple[int, ...], ...]]:
    """
    What the ties of some items, each a facet's name and a text, rest on now, and these ties.

    Raises Unkept, FacetFault, and KeyError where there is no such facet.
    """
    watched, asked = _watched(names, told)
    ties = tuple(
        numbers(facets[name], stored.load(text, facets[name].kind), told.document, watched) for name, text in items
    )
    return _known(watched, told, asked), ties


def numbers(facet: Facet[Any], item: Any, document: str, names: Names) -> tuple[int, ...]:
    """The ties of an item as whole numbers of 64 bits; two that meet by chance bring more than is asked for."""
    return tuple(sorted({number(f"{facet.name}\n{words}") for words in facet.ties_of(item, document, names)}))


def told(text: str, document: str) -> Told:
    """What a document says of names, out of its text; raises Unkept."""
    found: Told = stored.load(text, Told)
    return replace(found, document=document)


@lru_cache(maxsize=4)
def mark(vocabulary: Vocabulary | None) -> str:
    """A digest of a vocabulary, which every tie may rest on."""
    return digest(stored.dump(vocabulary or EMPTY), 8)


def stands(known: str, told: Told, names: Names, vocabulary: str) -> bool:
    """Whether ties that rest on `known` are those that they would be by `names`, whose vocabulary has this mark."""
    try:
        basis: Basis = stored.load(known, Basis)
    except stored.Unkept:
        return False
    return (
        basis.vocabulary == vocabulary
        and basis.issuer == names.issuers.get(told.document)
        and all(names.renamed.get(name) == later for name, later in basis.led.items())
    )


def _watched(names: Names, told: Told) -> tuple[Names, _Asked]:
    asked = _Asked(names.renamed)
    watched = replace(names, renamed=asked)
    watched.canonical(told.issuer)  # which the issuers rest on
    return watched, asked


def _known(names: Names, told: Told, asked: _Asked) -> str:
    return stored.dump(Basis(mark(names.vocabulary), names.issuers.get(told.document), asked.led))
