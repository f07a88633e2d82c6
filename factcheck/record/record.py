"""The record: all that was read in all documents, in order of time, and its series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Series
from factcheck.record.entities import Names
from factcheck.record.series import line_up
from factcheck.record.threads import threads
from factcheck.record.vocabulary import EMPTY, Vocabulary


@dataclass(frozen=True)
class Record:
    """
    What the documents say, taken together.

    `pages` are the documents as read, oldest first, undated ones last, without copies; `claims` are theirs in that
    order; `series` the same claims, lined up by what they speak of.
    """

    pages: tuple[Pulled, ...]
    claims: tuple[Claim, ...]
    series: tuple[Series, ...]
    vocabulary: Vocabulary = EMPTY
    names: Names = field(default_factory=Names)

    @classmethod
    def of(cls, pages: Iterable[Pulled], vocabulary: Vocabulary | None = None) -> Record:
        """The record of some pages, in any order.  A copy of a document adds nothing."""
        vocabulary = vocabulary or EMPTY
        ordered = _without_copies(sorted(pages, key=_place_in_time))
        names = Names.of((page.document for page in ordered), vocabulary)
        claims = tuple(claim for page in ordered for claim in page.claims)
        return cls(ordered, claims, line_up(claims, names), vocabulary, names)

    @cached_property
    def threads(self) -> tuple[Series, ...]:
        """The series, those that tell one thing in other words made one: for the eye, and for no rule."""
        return threads(self.series, self.page, self.names)

    @cached_property
    def page(self) -> Mapping[str, Pulled]:
        """The pages by the names of their documents."""
        return MappingProxyType({page.document.name: page for page in self.pages})

    @cached_property
    def pages_of(self) -> Mapping[str, tuple[Pulled, ...]]:
        """The dated pages of each issuer, "" for the unknown, oldest first."""
        found: dict[str, list[Pulled]] = {}
        for page in self.pages:
            if page.document.date is not None:
                found.setdefault(self.names.issuers.get(page.document.name, ""), []).append(page)
        return MappingProxyType({issuer: tuple(pages) for issuer, pages in found.items()})

    def day(self, claim: Claim) -> date | None:
        """The date of the document that a claim stands in."""
        return self.page[claim.document].document.date


def _place_in_time(page: Pulled) -> tuple[date, str]:
    return (page.document.date or date.max, page.document.name)


def _without_copies(pages: Iterable[Pulled]) -> tuple[Pulled, ...]:
    # A file saved twice would count every drift twice.  One text on two dates is a repeated statement, and no copy.
    first: dict[tuple[date | None, str], Pulled] = {}
    for page in pages:
        first.setdefault((page.document.date, page.document.gist), page)
    return tuple(first.values())
