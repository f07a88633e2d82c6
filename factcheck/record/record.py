"""The record: all that was read in all documents, in order of time, and its series."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import groupby
from operator import attrgetter, itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct, field

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Series, Span
from factcheck.record.facets import CLAIMS, Facet
from factcheck.record.names.entities import Names
from factcheck.record.names.vocabulary import EMPTY, Vocabulary
from factcheck.record.series import line_up

if TYPE_CHECKING:
    from factcheck.record.verdicts.statements import Statement

T = TypeVar("T")


class Record(Struct, frozen=True, dict=True):
    """
    What the documents say, taken together.

    `pages` are the documents as read, oldest first, undated ones last, without copies; `claims` are theirs in that
    order; `series` the same claims, lined up by what they speak of.

    A record around some pages holds those pages alone.  Of all others it knows by their `names` who is who, and what
    is tied to one of its pages: that is in `claims`, in `series` and under each facet, and `page` finds the others.
    """

    pages: tuple[Pulled, ...]
    claims: tuple[Claim, ...]
    series: tuple[Series, ...]
    vocabulary: Vocabulary = EMPTY
    names: Names = field(default_factory=Names)
    tied: Mapping[str, tuple[tuple[Pulled, Any], ...]] | None = None
    others: tuple[Pulled, ...] = ()

    @classmethod
    def of(cls, pages: Iterable[Pulled], vocabulary: Vocabulary | None = None) -> Record:
        """The record of some pages, in any order.  A copy of a document adds nothing."""
        vocabulary = vocabulary or EMPTY
        ordered = in_order(pages)
        names = Names.of((page.document for page in ordered), vocabulary)
        claims = tuple(claim for page in ordered for claim in page.claims)
        return cls(ordered, claims, line_up(claims, names), vocabulary, names)

    @classmethod
    def around(
        cls,
        asked: Collection[str],
        pages: Sequence[Pulled],
        tied: Mapping[str, Sequence[tuple[Pulled, Any]]],
        names: Names,
    ) -> Record:
        """
        The record around the asked pages, given by name, among all pages in order of time.

        `tied` holds for every facet the items that are tied to one of the asked pages, in that order.
        """
        here = tuple(page for page in pages if page.document.name in asked)
        others = tuple(page for page in pages if page.document.name not in asked)
        told = [(page.document.name, claim) for page, sentence in tied.get(CLAIMS.name, ()) for claim in sentence]
        by_page = groupby(told, key=itemgetter(0))
        claims = tuple(claim for _, own in by_page for claim in sorted((c for _, c in own), key=attrgetter("span")))
        kept = {name: tuple(items) for name, items in tied.items()}
        return cls(here, claims, line_up(claims, names), names.vocabulary, names, kept, others)

    def facet(self, facet: Facet[T]) -> Iterator[tuple[Pulled, T]]:
        """What the pages show under a facet, each item with its page, oldest page first."""
        if self.tied is not None:
            return iter(self.tied[facet.name])
        return ((page, item) for page in self.pages for item in facet.read(page))

    @cached_property
    def threads(self) -> tuple[Series, ...]:
        """
        The series, those that tell one thing in other words made one, and what is told in words: posts and names.

        They are for the eye, and no rule looks at them.
        """
        from factcheck.record.timeline.courses import courses, rights
        from factcheck.record.timeline.deeds import deeds
        from factcheck.record.timeline.echoes import echoes
        from factcheck.record.timeline.happenings import happenings
        from factcheck.record.timeline.houses import houses_of
        from factcheck.record.timeline.lasting import lasting
        from factcheck.record.timeline.outcomes import outcomes
        from factcheck.record.timeline.particulars import particulars
        from factcheck.record.timeline.passages import passages_of
        from factcheck.record.timeline.standings import standings
        from factcheck.record.timeline.threads import threads

        houses = houses_of(self.page, self.names)
        passages = passages_of(self.pages, self.names, houses)
        done = [list(deeds(house, told, self.names)) for house, told in passages.items()]
        series = tuple(courses(standings(self.series, self.page, self.names, houses), done, self.names))
        told = (*particulars(self.pages, self.names, houses), *lasting(self.pages, self.names))
        told = (*told, *happenings(self.pages, self.names, houses))
        shown = (*told, *threads(series, self.page, self.names, houses), *outcomes(done), *rights(done))
        return (*shown, *echoes(passages, shown))

    @cached_property
    def page(self) -> Mapping[str, Pulled]:
        """The pages by the names of their documents."""
        return MappingProxyType({page.document.name: page for page in (*self.pages, *self.others)})

    @cached_property
    def pages_of(self) -> Mapping[str, tuple[Pulled, ...]]:
        """The dated pages of each issuer, "" for the unknown, oldest first."""
        found: dict[str, list[Pulled]] = {}
        for page in sorted((*self.pages, *self.others), key=_place_in_time):
            if page.document.date is not None:
                found.setdefault(self.names.issuers.get(page.document.name, ""), []).append(page)
        return MappingProxyType({issuer: tuple(pages) for issuer, pages in found.items()})

    def between(self, document: str, first: date, last: date) -> Sequence[Pulled]:
        """The pages of a document's issuer of these two days and all between them, oldest first."""
        pages = self.pages_of.get(self.names.issuers.get(document, ""), ())
        return pages[bisect_left(pages, first, key=_day) : bisect_right(pages, last, key=_day)]

    def statement(self, claim: Claim) -> Statement | None:
        """The sentence of a claim taken apart, with all that it claims."""
        from factcheck.record.verdicts.statements import statement

        told = {c.span: c for c in self._told[claim.document, claim.sentence]}
        return statement(self.page[claim.document].document, claim.sentence, (c.mention for c in told.values()), told)

    @cached_property
    def _told(self) -> Mapping[tuple[str, Span], Sequence[Claim]]:
        """What each sentence claims."""
        found: defaultdict[tuple[str, Span], list[Claim]] = defaultdict(list)
        for claim in self.claims:
            found[claim.document, claim.sentence].append(claim)
        return found

    def day(self, claim: Claim) -> date | None:
        """The date of the document that a claim stands in."""
        return self.page[claim.document].document.date

    def oldest_first(self, claims: Iterable[Claim]) -> list[Claim]:
        """Claims in the order in which documents made them, those of undated documents last."""
        return sorted(claims, key=lambda claim: (self.day(claim) or date.max, claim.document, claim.span))


def in_order(pages: Iterable[Pulled]) -> tuple[Pulled, ...]:
    """The pages oldest first, undated ones last, without copies."""
    # A file saved twice would count every drift twice.  One text on two dates is a repeated statement, and no copy.
    first: dict[tuple[date | None, str], Pulled] = {}
    for page in sorted(pages, key=_place_in_time):
        first.setdefault((page.document.date, page.document.gist), page)
    return tuple(first.values())


def _place_in_time(page: Pulled) -> tuple[date, str]:
    return (_day(page), page.document.name)


def _day(page: Pulled) -> date:
    return page.document.date or date.max
