"""
What the rules for all documents ask of each of them: a facet, like "who bears which title here".

A record may hold thousands of documents where a run asks about one.  What a page shows under a facet can be kept, and
each item of it has ties: a rule sets two items side by side only if they have a tie in common.  So of all the other
pages nothing is read but what is tied to the page in question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any, Generic, TypeVar

from msgspec import Struct

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Span
from factcheck.record.names.entities import Names
from factcheck.record.same import canonical, parties

T = TypeVar("T")
Answer = TypeVar("Answer")


class FacetFault(Exception):
    """A facet raised: it is the code of whoever wrote its rule, and the message names it and quotes no text."""


class Facet(Struct, Generic[T], frozen=True):
    """
    One thing that is asked of a page, under a name of its own.

    `read` gives the items that a page shows, in the order of the text.  `ties` gives the ties of an item, told the name
    of its document and what names mean; whatever a rule finds in a page may rest only on items that have a tie in
    common with one of the page's.  `kind` is the type of an item, by which one that was kept is read again: a tuple, or
    a struct, of plain values, days, places and claims.
    """

    name: str
    read: Callable[[Pulled], Iterable[T]]
    ties: Callable[[T, str, Names], Iterable[str]]
    kind: Any

    def items(self, page: Pulled) -> tuple[T, ...]:
        """The items that a page shows; raises FacetFault."""
        return self._answer(lambda: tuple(self.read(page)))

    def ties_of(self, item: T, document: str, names: Names) -> frozenset[str]:
        """The ties of an item; raises FacetFault."""
        return self._answer(lambda: frozenset(self.ties(item, document, names)))

    def _answer(self, ask: Callable[[], Answer]) -> Answer:
        # Here alone somebody's code is called, so whatever it raises is told under the name of its facet.
        try:
            return ask()
        except Exception as error:
            raise FacetFault(f"the facet {self.name!r} failed: {type(error).__name__}") from error


def together(read: Callable[[Pulled], Iterable[T]]) -> Callable[[Pulled], Iterator[tuple[T, ...]]]:
    """A reader that gives all that `read` finds in a page as one item, none where it finds nothing."""

    def read_together(page: Pulled) -> Iterator[tuple[T, ...]]:
        if found := tuple(read(page)):
            yield found

    return read_together


def _by_sentence(page: Pulled) -> Iterator[tuple[Claim, ...]]:
    # A comparative is held against the figure that it stands beside, so a sentence is not taken apart.
    for _, claims in groupby(sorted(page.claims, key=_sentence), _sentence):
        yield tuple(sorted(claims, key=_span))


def _sentence(claim: Claim) -> Span:
    return claim.sentence


def _span(claim: Claim) -> Span:
    return claim.span


def _ties(claims: tuple[Claim, ...], document: str, names: Names) -> Iterator[str]:
    # What may be one fact has one subject and one head noun; the other slots may be left unsaid (see `joins`).
    for claim in claims:
        measure = canonical(claim, names)
        subject, _ = parties(claim, measure, names)
        yield f"{subject}\n{measure.head}"


CLAIMS: Facet[tuple[Claim, ...]] = Facet("claims", _by_sentence, _ties, tuple[Claim, ...])
"""The claims, those of one sentence together."""
