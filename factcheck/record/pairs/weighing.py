"""How much two facts of two documents share, whoever is paired with whom: slots, words, and where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from math import log2

from msgspec import Struct

from factcheck.record.pairs.facts import SCALE, Fact, Slots


class Weight(Struct, frozen=True):
    """What is asked of a fact that is weighed: slots, the stems beside it, and the weights of those and of all told."""

    slots: Slots
    near: frozenset[str]
    of_near: float
    of_told: float


class Weighing:
    """The facts of two documents, and how much each word weighs that tells of them."""

    def __init__(self, old: Sequence[Fact], new: Sequence[Fact]) -> None:
        self._old, self._new = old, new
        # A word of one sentence says more than a word of all: the company's name is everywhere.
        sentences = {(i, f.claim.sentence): f.told for i, side in enumerate((old, new)) for f in side}
        counts = Counter(chain.from_iterable(sentences.values()))
        self._words = {word: 1 / (1 + log2(count)) for word, count in counts.items()}
        self._weights: tuple[dict[int, Weight], dict[int, Weight]] = {}, {}
        self._slotted: dict[tuple[Slots, Slots], float] = {}
        self._shared: dict[tuple[int, int], float] = {}

    def shared(self, i: int, j: int) -> float:
        """How much the facts at two places of the lists share without their neighbours."""
        if (score := self._shared.get((i, j))) is None:
            score = self._shared[i, j] = self._weigh(i, j)
        return score

    def _weigh(self, i: int, j: int) -> float:
        a, b = self._old[i], self._new[j]
        one, other = self._weight(0, i), self._weight(1, j)
        score = 1 - abs(a.at - b.at) * 2 / SCALE
        if a.head == b.head:
            score += 2
        elif a.head in other.near or b.head in one.near:
            score += 1
        if a.scope and b.scope:
            score += 2 * len(a.scope & b.scope) / len(a.scope | b.scope) - 0.5
        slots = one.slots, other.slots
        if slots not in self._slotted:
            self._slotted[slots] = slotted(*slots)
        score += self._slotted[slots]
        # The share, by weight, that the common words are of the lighter of two sets.
        word = self._words.__getitem__
        if common := one.near & other.near:
            score += 3 * sum(map(word, common)) / min(one.of_near, other.of_near)
        if common := a.told & b.told:
            score += 2 * sum(map(word, common)) / min(one.of_told, other.of_told)
        return score

    def _weight(self, side: int, k: int) -> Weight:
        """What is asked of a fact of the old (0) or the new (1) document; most have a partner before anybody asks."""
        if k not in self._weights[side]:
            fact, word = (self._old, self._new)[side][k], self._words.__getitem__
            near = fact.near
            self._weights[side][k] = Weight(fact.slots, near, sum(map(word, near)), sum(map(word, fact.told)))
        return self._weights[side][k]


def slotted(a: Slots, b: Slots) -> float:
    """How much two sets of slots speak for one fact, or against it."""
    score = alike(a.state, b.state, 0.5, -1) + alike(a.per, b.per, 1, -2) + alike(a.agreement, b.agreement, 0.5, -1)
    # "Phase III" is said of every other drug: whose phase it is counts for more than whose figure.
    score += alike(a.subject, b.subject, 0.5, -2 if a.phase else -0.5)
    return score + (0.5 if a.modality == b.modality else 0) + (0.5 if a.part == b.part else -0.5)


def alike(a: str, b: str, same: float, other: float) -> float:
    """`same` or `other`, as two slots say; 0 where one says nothing."""
    return 0 if not a or not b else same if a == b else other
