"""
What is told again in other words: series that a reader lays side by side though their slots are not the same.

"Is scheduled to open in the first quarter" and "start-up of the plant is planned for the third": whether two figures
can clash is decided on slots alone, and no rule looks at a thread.  A thread only shows, on the timeline, that the same
thing came up again.  Which tellings of two documents are of one thing is weighed by an `Assignment`; what one document
tells side by side stays apart, though its slots be equal.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from factcheck.claims.names import WORD
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Series
from factcheck.record.names.entities import Names
from factcheck.record.opposites import other_line
from factcheck.record.series import in_time
from factcheck.record.synonyms import one_stem
from factcheck.record.timeline.assignment import Assignment, Place, exclude_each_other, told_at
from factcheck.record.timeline.rows import beside, is_row
from factcheck.record.timeline.sizes import counted_in
from factcheck.record.timeline.tellings import SHOWN, Telling, spoken, tellings, times_of
from factcheck.record.wordings import stem


def threads(
    series: Sequence[Series], pages: Mapping[str, Pulled], names: Names, houses: Mapping[str, Sequence[str]]
) -> tuple[Series, ...]:
    """The series, those of one thing made one, each in the place of its first; `houses` are those of each document."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, one in enumerate(series):
        first = one.claims[0]
        if not isinstance(first.value, str) and spoken(one):
            for house in {house: None for claim in one.claims for house in houses[claim.document]}:
                blocks[house, counted_in(first)].append(number)
        elif is_row(one):
            rows[names.house(first.document), counted_in(first)].append(number)
    strands = _Strands(series)
    letters, times = _letters(pages.values()), times_of(pages.values())
    for (issuer, counted), block in blocks.items():
        own = frozenset(stem(word) for name in names.called(issuer) for word in WORD.findall(name))
        told = {number: tuple(tellings(series[number], pages, names, own, letters, times)) for number in block}
        strands.tie(told)
        firsts = {number: strands.of(some[0].claim, number) for number, some in told.items() if some}
        for row, thread in beside(told, firsts, rows[issuer, counted], series, pages, names):
            strands.join(thread, (row, 0))
    return tuple(strands.threads())


def _letters(pages: Iterable[Pulled]) -> Mapping[str, str]:
    """What the letters stand for that all documents explain in one way, in small letters: "gdp"."""
    claims = (claim for page in pages for claim in page.claims if claim.measure.head == "expansion")
    told = {(claim.subject.casefold(), str(claim.value).casefold()) for claim in claims}
    counts = Counter(letters for letters, _ in told)
    return {letters: words for letters, words in told if counts[letters] == 1}


def _spot(claim: Claim) -> object:
    return claim.document, claim.span


class _Strands:
    """The claims of all series by their places, and which of them are of one thing so far."""

    def __init__(self, series: Sequence[Series]) -> None:
        self.series = series
        self.lead: dict[Place, Place] = {}
        # Of each first place what is told in prose, by document and time.
        self.members: dict[Place, dict[object, list[tuple[int, Claim]]]] = {}
        self.nouns: dict[Place, frozenset[str]] = {}  # and what it is called, as stems
        self.split: dict[int, Mapping[object, Place]] = {}  # of the claims of a series that is taken apart

    def tie(self, told: Mapping[int, Sequence[Telling]]) -> None:
        """Take the series of a block apart, and join what is of one thing."""
        for number in told:
            if number not in self.split:
                self._take_apart(number)
        assignment = Assignment(told)
        for here, there in assignment.ties():
            one, other = (self.of(assignment.at(place).claim, place[0]) for place in (here, there))
            if one != other and not self._exclude(one, other):
                self.join(one, other)

    def of(self, claim: Claim, number: int) -> Place:
        """The first place of what is of one thing with a claim of a series."""
        return self._first(self.split[number][_spot(claim)])

    def join(self, one: Place, other: Place) -> None:
        first, second = sorted((self._first(one), self._first(other)))
        if first != second:
            self.lead[second] = first
            members = self.members.setdefault(first, {})
            for at, claims in self.members.pop(second, {}).items():
                members.setdefault(at, []).extend(claims)
            self.nouns[first] = self.nouns.get(first, frozenset()) | self.nouns.pop(second, frozenset())

    def threads(self) -> Iterator[Series]:
        """The claims that are of one thing as series, each in the place of the first."""
        groups: dict[Place, list[Claim]] = defaultdict(list)
        for number, one in enumerate(self.series):
            for k, claim in enumerate(one.claims):
                groups[self._first((number, k if number in self.split else 0))].append(claim)
        for (number, _), claims in sorted(groups.items()):
            series = self.series[number]
            yield (
                series if tuple(claims) == series.claims else replace(series, claims=tuple(sorted(claims, key=in_time)))
            )

    def _take_apart(self, number: int) -> None:
        """Let each claim that is told in prose stand alone, with its rows beside it; a long series stays whole."""
        claims, told = self.series[number].claims, spoken(self.series[number])
        whole = len(told) > SHOWN
        numbers = {_spot(claim): 0 if whole else k for k, claim in enumerate(claims)}
        self.split[number] = {_spot(claim): (number, numbers[_spot(claim)]) for claim in told}
        for claim in told:
            place = self.split[number][_spot(claim)]
            self.members.setdefault(place, {}).setdefault(told_at(claim), []).append((number, claim))
            if claim.mention.kind in ("money", "percent"):
                self.nouns[place] = self.nouns.get(place, frozenset()) | {one_stem(claim.measure.head)}
        for k, claim in enumerate(claims):
            likest = min(
                told[:1] if whole else told,
                key=lambda one: (one != claim, one.document != claim.document, one.value != claim.value),
            )
            self.lead[number, k] = self.split[number][_spot(likest)]

    def _first(self, place: Place) -> Place:
        while (lead := self.lead.get(place, place)) != place:
            self.lead[place] = place = self.lead.get(lead, lead)  # so that no way is long
        return place

    def _exclude(self, one: Place, other: Place) -> bool:
        """Whether two threads are of two lines of the accounts, or a document gives two values of one time in them."""
        if other_line(self.nouns.get(one, frozenset()), self.nouns.get(other, frozenset())):
            return True
        fewer, more = sorted((self.members[one], self.members[other]), key=len)
        return any(
            exclude_each_other(beside, claim, number == its)
            for at, claims in fewer.items()
            for its, claim in claims
            for number, beside in more.get(at, ())
        )
