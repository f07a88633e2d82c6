"""
Which tellings of two documents are of one thing: all of them are weighed together, and each goes with its best.

    "438 warehouses in the United States, 82 in Canada"     "539 in the United States, 100 in Canada"

A telling is tied to the one of another document that is liker than all others which could be meant in its stead, seen
from both sides; where two of them are nearly as good, with none.  Equal slots speak for two tellings
and force nothing: the warehouses of all countries have one series, and are as many things.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log2

from factcheck.model import Claim, Period
from factcheck.quantity import Quantity
from factcheck.record.synonyms import PLAIN_STEMS
from factcheck.record.timeline.retold import likeness
from factcheck.record.timeline.tellings import Telling

CROWD = 40
"""A word of so many series of one issuer ties none of them, which keeps large records linear."""
WEIGHED = 8
"""So many candidates of one series are weighed: those that share the most of what is told rarely."""
BESIDE = 1.0
"""What speaks for two tellings of equal slots in one document."""
AHEAD = 0.3
"""By how much two tellings must be liker than any that might be meant in the stead of one of them."""

Told = Mapping[int, Sequence[Telling]]
"""What each series of one issuer and unit tells."""
Place = tuple[int, int]
"""The number of a series, and of a telling in it."""


class Assignment:
    """The series of one issuer and unit, and how much any two of their tellings are alike."""

    def __init__(self, told: Told) -> None:
        self.told = told
        counts = Counter(word for some in told.values() for telling in some for word in telling.told)
        self.weight = {word: 1 / (1 + log2(count)) for word, count in counts.items()}
        self._near = _Near(told, self.weight)
        # Of a telling, in another document: how likely each telling there is the same.
        self._rivals: dict[tuple[Place, str], list[tuple[float, Place]]] = defaultdict(list)

    def at(self, place: Place) -> Telling:
        return self.told[place[0]][place[1]]

    def ties(self) -> Iterator[tuple[Place, Place]]:
        """The tellings that are of one thing, the likest first."""
        found = sorted(self._pairs(), key=lambda tie: (-tie[0], tie[1:]))
        for like, here, there in found:
            for place, other in ((here, there), (there, here)):
                self._rivals[place, self.at(other).claim.document].append((like, other))
        for like, here, there in found:
            if like >= 0 and self._is_best(here, there, like):
                yield here, there

    def _pairs(self) -> Iterator[tuple[float, Place, Place]]:
        """Two tellings of one series, or of two that may fit each other, and how much speaks for one thing."""
        for number, some in self.told.items():
            for k, a in enumerate(some):
                for j, b in enumerate(some[:k]):
                    if a.claim.document != b.claim.document:
                        yield from self._weighed((number, j), (number, k))
                    elif not exclude_each_other(a.claim, b.claim, True):
                        yield BESIDE, (number, j), (number, k)
        for one, other in self._near.pairs():
            for k, a in enumerate(self.told[one]):
                for j, b in enumerate(self.told[other]):
                    if a.claim.document != b.claim.document:
                        yield from self._weighed((one, k), (other, j))

    def _weighed(self, here: Place, there: Place) -> Iterator[tuple[float, Place, Place]]:
        like = likeness(self.at(here), self.at(there), self.weight, here[0] == there[0])
        if like >= -AHEAD:
            yield like, here, there

    def _is_best(self, here: Place, there: Place, like: float) -> bool:
        """Whether no other telling of either document may be meant in the stead of one of the two."""
        return not any(
            rival != other and rival_like > like - AHEAD and self._rival(rival, other)
            for place, other in ((here, there), (there, here))
            for rival_like, rival in self._rivals[place, self.at(other).claim.document]
        )

    def _rival(self, place: Place, other: Place) -> bool:
        return exclude_each_other(self.at(place).claim, self.at(other).claim, place[0] == other[0])


def exclude_each_other(a: Claim, b: Claim, same_slots: bool) -> bool:
    """
    Whether a document gives two values, or days, of one time: then they are not of one thing.  Symmetric.

    An earlier value, and how much it changed by, stand beside the new one.  Of equal slots, what was expected before is
    no other thing, and "nine" in the headline is a slip for "ten" in the text: only one sentence tells of several.
    """
    if a.document != b.document or not (a.flags | b.flags).isdisjoint(ASIDE) or told_at(a) != told_at(b):
        return False
    if same_slots and (a.sentence != b.sentence or "actual" not in (a.modality, b.modality)):
        return False
    one, other = a.value, b.value
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return not one.meets(other)
    return isinstance(one, Period) and isinstance(other, Period) and not one.meets(other)


ASIDE = frozenset(("prior", "change"))
"""Marks of what is told beside the figure of now."""


def told_at(claim: Claim) -> tuple[object, ...]:
    """The document of a claim, and for what time it gives which kind of value."""
    if isinstance(claim.value, Period):
        return (claim.document,)
    return claim.document, claim.modality, claim.as_of


class _Near:
    """The series that may fit each other: they count a word that the other tells, or share what is told rarely."""

    def __init__(self, told: Told, weight: Mapping[str, float]) -> None:
        self.series = told
        self.weight = weight
        self.counted: dict[str, list[int]] = defaultdict(list)
        self.told: dict[str, list[int]] = defaultdict(list)
        self.named: dict[str, list[int]] = defaultdict(list)  # those that say by a name alone what they count

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each series with those before it."""
        for number, some in self.series.items():
            yield from ((number, other) for other in self._of(some))
            self._add(number, some)

    def _add(self, number: int, tellings: Sequence[Telling]) -> None:
        for lists, words in (
            (self.counted, (word for telling in tellings for word in telling.measure)),
            (self.told, (word for telling in tellings for word in telling.told)),
            (self.named, (word for telling in tellings if not telling.measure for word in telling.names)),
        ):
            for word in dict.fromkeys(words):
                lists[word].append(number)

    def _of(self, tellings: Sequence[Telling]) -> list[int]:
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
