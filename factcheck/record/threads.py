"""
What is told again in other words: series that a reader lays side by side though their slots are not the same.

"Is scheduled to open in the first quarter" and "start-up of the plant is planned for the third": whether two figures
can clash is decided on slots alone, and no rule looks at a thread.  A thread only shows, on the timeline, that the same
thing came up again.  The likest series are joined first, and none that one document tells side by side.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import log2

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Series
from factcheck.quantity import Quantity
from factcheck.record.entities import Names
from factcheck.record.retold import WORD, Telling, again, apart, is_told, likeness, tellings
from factcheck.record.same import unit
from factcheck.record.series import in_time
from factcheck.record.synonyms import PLAIN_STEMS
from factcheck.record.wordings import stem

CROWD = 40
"""A word of so many series of one issuer ties none of them, which keeps large records linear."""
WEIGHED = 12
"""So many candidates of one series are weighed: those that share the most of what is told rarely."""
SURE = 100.0
"""What is told again in full comes before all that is only alike."""
ALIKE = 4.2
"""What two tellings must share to be laid side by side."""


def threads(series: Sequence[Series], pages: Mapping[str, Pulled], names: Names) -> tuple[Series, ...]:
    """The series, those of one thing made one, each in the place of its first."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, one in enumerate(series):
        first = one.claims[0]
        if not isinstance(first.value, str) and any(map(is_told, one.claims)):
            issuer = names.issuers.get(first.document, "")
            blocks[issuer, unit(first).partition("_per_")[0]].append(number)
    lead: dict[int, int] = {}
    for (issuer, _), block in blocks.items():
        if len(block) > 1:
            own = frozenset(stem(word) for word in WORD.findall(issuer))
            told = {number: tuple(tellings(series[number], pages, names, own)) for number in block}
            lead |= _tied(told, series)
    groups: dict[int, list[Claim]] = {}
    for number, one in enumerate(series):
        groups.setdefault(lead.get(number, number), []).extend(one.claims)
    return tuple(
        series[number] if len(claims) == len(series[number].claims) else _one(series[number], claims)
        for number, claims in sorted(groups.items())
    )


def _one(series: Series, claims: Sequence[Claim]) -> Series:
    return replace(series, claims=tuple(sorted(claims, key=in_time)))


Told = Mapping[int, tuple[Telling, ...]]
"""What each series of one issuer and unit tells."""


def _tied(told: Told, series: Sequence[Series]) -> dict[int, int]:
    """The first series of the thread of each one, the likest joined first."""
    lead = {number: number for number in told}
    members = {number: [number] for number in told}
    for _, one, other in sorted(_likest(told)):
        first, second = sorted((lead[one], lead[other]))
        if first == second or not _beside(members[first], members[second], told, series):
            continue
        for number in members.pop(second):
            lead[number] = first
            members[first].append(number)
    return lead


def _beside(some: Iterable[int], others: Sequence[int], told: Told, series: Sequence[Series]) -> bool:
    """Whether no series of one thread is kept apart from one of the other, or told beside it as another thing."""
    return not any(
        _two_things(series[one], series[other]) or any(apart(a, b) for a in told[one] for b in told[other])
        for one in some
        for other in others
    )


def _two_things(a: Series, b: Series) -> bool:
    """Whether a document gives both of one time with two values: then they are not one thing."""
    first: dict[object, Claim] = {}
    for claim in a.claims:
        first.setdefault((claim.document, claim.modality, claim.as_of), claim)
    for claim in b.claims:
        beside = first.get((claim.document, claim.modality, claim.as_of))
        if beside is None or not isinstance(beside.value, Quantity) or not isinstance(claim.value, Quantity):
            continue
        if not beside.value.meets(claim.value):
            return True
    return False


def _likest(told: Told) -> Iterator[tuple[float, int, int]]:
    """The pairs of series that may be one, with how little speaks for it: the likest come first."""
    counts = Counter(word for some in told.values() for telling in some for word in telling.told)
    weight = {word: 1 / (1 + log2(count)) for word, count in counts.items()}
    near = _Near(weight)
    for number, some in told.items():
        for other in near.of(some):
            pairs = [(a, b) for a in some for b in told[other] if a.claim.document != b.claim.document]
            if any(again(a, b) for a, b in pairs):
                yield -SURE, other, number
            elif (like := max((likeness(a, b, weight) for a, b in pairs), default=0.0)) >= ALIKE:
                yield -like, other, number
        near.add(number, some)


class _Near:
    """The series so far that may fit a new one: they count a word that it tells, or share what is told rarely."""

    def __init__(self, weight: Mapping[str, float]) -> None:
        self.weight = weight
        self.counted: dict[str, list[int]] = defaultdict(list)
        self.told: dict[str, list[int]] = defaultdict(list)
        self.named: dict[str, list[int]] = defaultdict(list)  # those that say by a name alone what they count

    def add(self, number: int, tellings: Sequence[Telling]) -> None:
        for telling in tellings:
            for word in telling.measure:
                self.counted[word].append(number)
            for word in telling.told:
                self.told[word].append(number)
            for word in telling.names if not telling.measure else ():
                self.named[word].append(number)

    def of(self, tellings: Sequence[Telling]) -> list[int]:
        found: set[int] = set()
        for telling in tellings:
            lists = [self.counted.get(word, ()) for word in (telling.measure or telling.names)]
            # All that one side counts must be told by the other: the rarest word of it is enough.
            lists += sorted((self.told.get(word, ()) for word in (telling.measure or telling.names)), key=len)[:1]
            lists += [self.named.get(word, ()) for word in telling.told]
            found.update(number for some in lists if len(some) <= CROWD for number in some)
            found.update(self._likest(telling))
        return sorted(found)

    def _likest(self, telling: Telling) -> list[int]:
        """The series that share the most of the words of a telling, the rare ones first."""
        shares: dict[int, float] = defaultdict(float)
        for word in sorted(telling.told - PLAIN_STEMS):
            some = self.told.get(word, ())
            if len(some) <= CROWD:
                for number in some:
                    shares[number] += self.weight[word]
        return sorted(shares, key=lambda number: (-shares[number], number))[:WEIGHED]
