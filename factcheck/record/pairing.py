"""
Which claims of one document are those of another: a matching of facts, though no sentence may be shared.

Equal values are paired first, the likest slots and words before the less like; small counts are equal by chance, so
they need more.  What is left is paired with another value only where slots, words and neighbours leave little doubt.
How much two facts share decides which is meant, and never whether two values agree.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import log2
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Period, Span
from factcheck.quantity import Quantity
from factcheck.record.entities import Names
from factcheck.record.facts import SCALE, Fact, Slots, facts_of, unread_keys
from factcheck.record.vocabulary import EMPTY, Vocabulary

EQUAL_ENOUGH = 4.0
"""What two equal values must share, with what their rarity gives, to be one fact."""
CHANGED_ENOUGH = 5.0
"""What two facts with different values must share."""
REPEATED_ENOUGH = 3.0
"""What a fact must share with one that is kept already, with its rarity, to say it once more."""
WIDEST = 32
"""How many candidates of one value a fact is held against, the nearest in the documents; keeps long texts linear."""
CLOSEST = 6
"""How many of them are weighed: those whose sentences share the most words."""


class Pair(NamedTuple):
    """Two claims of one fact, and what they share."""

    old: Claim
    new: Claim
    score: float


@dataclass(frozen=True, slots=True)
class Pairing:
    """`kept` has equal values, `changed` others; `again` repeats what is kept; in the order of the new document."""

    kept: tuple[Pair, ...]
    changed: tuple[Pair, ...]
    dropped: tuple[Claim, ...]
    added: tuple[Claim, ...]
    again: tuple[Claim, ...]


def pair(old: Pulled, new: Pulled, vocabulary: Vocabulary = EMPTY) -> Pairing:
    """The facts of two documents that are read, matched one to one."""
    names = Names.of((old.document, new.document), vocabulary)
    relative = old.document.date != new.document.date
    table = _Table(facts_of(old, names, relative), facts_of(new, names, relative))
    table.take_copies(old, new)
    table.take_equal(EQUAL_ENOUGH)
    table.take_equal(EQUAL_ENOUGH)  # once more: neighbours that are paired by now speak for each other
    table.take_changed()
    again = [*table.repeated()]
    unread = unread_keys(new, relative), unread_keys(old, relative)
    silent = {id(fact) for fact in again}

    def left(facts: Iterable[Fact], said: set[Hashable]) -> tuple[Claim, ...]:
        return tuple(f.claim for f in facts if not f.implied and f.key not in said and id(f) not in silent)

    return Pairing(
        kept=tuple(Pair(a.claim, b.claim, s) for a, b, s in table.pairs() if _equal(a, b)),
        changed=tuple(Pair(a.claim, b.claim, s) for a, b, s in table.pairs() if not _equal(a, b)),
        dropped=left(table.free_old(), unread[0]),
        added=left(table.free_new(), unread[1]),
        again=tuple(fact.claim for fact in again),
    )


def _equal(a: Fact, b: Fact) -> bool:
    return a.key == b.key or meet(a.claim, b.claim)


def meet(a: Claim, b: Claim) -> bool:
    """
    Whether two values are one but for rounding, or for a date that is told less exactly.

    Words without a digit that are the same are one too: "the fiscal year" is what the day beside it makes of it.
    """
    match a.value, b.value:
        case Quantity(), Quantity():
            known = a.value.written is not None and b.value.written is not None and a.value.unit == b.value.unit
            exact = not {a.value.hedge, b.value.hedge} - {"none", "about", "nearly"}
            if (a.value.hedge, a.value.step) == (b.value.hedge, b.value.step):
                # "about 47.7" and "about 47.8": each may be the other, and yet somebody changed the figure.
                return known and exact and a.value.written == b.value.written
            return known and exact and a.value.meets(b.value)
        case Period(), Period():
            words = a.mention.text.casefold()
            same = words == b.mention.text.casefold() and not any(c.isdigit() for c in words)
            return same or _inside(a.value, b.value) or _inside(b.value, a.value)
        case _:
            return False


def _inside(a: Period, b: Period) -> bool:
    return a.start is not None and a.end is not None and b.holds(a.start) and b.holds(a.end)


@dataclass(slots=True)
class _Table:
    """The facts of two documents, and who is paired with whom so far, by their places in the two lists."""

    old: Sequence[Fact]
    new: Sequence[Fact]
    partner: dict[int, tuple[int, float]] = field(default_factory=dict)  # old → new
    owner: dict[int, int] = field(default_factory=dict)  # new → old
    linked: set[tuple[int, int]] = field(default_factory=set)  # sentences that share a fact
    slotted: dict[tuple[Slots, Slots], float] = field(default_factory=dict)  # what two sets of slots share
    weights: dict[str, float] = field(init=False)
    heavy: tuple[list[tuple[float, float]], list[tuple[float, float]]] = field(init=False)
    keys: tuple[set[Hashable], set[Hashable]] = field(init=False)
    sameness: float = 0.0  # the share of the shorter side's facts that are paired

    def __post_init__(self) -> None:
        # A word of one sentence says more than a word of all: the company's name is everywhere.
        counts: dict[str, int] = defaultdict(int)
        for told in {
            (i, f.claim.sentence): f.told for i, side in enumerate((self.old, self.new)) for f in side
        }.values():
            for word in told:
                counts[word] += 1
        self.keys = {f.key for f in self.old}, {f.key for f in self.new}
        self.weights = {word: 1 / (1 + log2(count)) for word, count in counts.items()}
        self.heavy = self._heavy(self.old), self._heavy(self.new)

    def free_old(self) -> list[Fact]:
        return [fact for i, fact in enumerate(self.old) if i not in self.partner]

    def free_new(self) -> list[Fact]:
        return [fact for j, fact in enumerate(self.new) if j not in self.owner]

    def pairs(self) -> Iterator[tuple[Fact, Fact, float]]:
        for j in sorted(self.owner):
            yield self.old[self.owner[j]], self.new[j], self.partner[self.owner[j]][1]

    def take(self, i: int, j: int, score: float) -> None:
        self.partner[i] = j, score
        self.owner[j] = i
        self.linked.add((self.old[i].sentence, self.new[j].sentence))

    def take_copies(self, old: Pulled, new: Pulled) -> None:
        """Pair what stands in sentences that are word for word the same."""
        places: dict[Hashable, list[int]] = defaultdict(list)
        for i, key in enumerate(_placed(self.old, old)):
            places[key].append(i)
        for key in places:
            places[key].reverse()
        for j, key in enumerate(_placed(self.new, new)):
            if places.get(key):
                self.take(places[key].pop(), j, 9.0)

    def take_equal(self, enough: float) -> None:
        buckets: dict[Hashable, list[int]] = defaultdict(list)
        for j, fact in enumerate(self.new):
            if j not in self.owner:
                buckets[fact.key].append(j)
        self._greedy(buckets, enough, equal=True)

    def take_changed(self) -> None:
        self.sameness = len(self.partner) / max(1, min(len(self.old), len(self.new)))
        buckets: dict[Hashable, list[int]] = defaultdict(list)
        for j, fact in enumerate(self.new):
            if j not in self.owner:
                buckets[fact.kind].append(j)
        self._greedy(buckets, CHANGED_ENOUGH, equal=False)

    def _greedy(self, buckets: dict[Hashable, list[int]], enough: float, equal: bool) -> None:
        scored = []
        for i, a in enumerate(self.old):
            if i in self.partner:
                continue
            candidates: Sequence[int] = buckets.get(a.key if equal else a.kind, ())
            if len(candidates) > CLOSEST:
                candidates = self._closest(a, candidates)
            for j in candidates:
                score = self.score(i, j)
                score += min(a.rare, self.new[j].rare) if equal else self.change(a, self.new[j])
                if score >= enough:
                    scored.append((-score, i, j))
        for negative, i, j in sorted(scored):
            if i not in self.partner and j not in self.owner:
                self.take(i, j, -negative)

    def _closest(self, a: Fact, candidates: Sequence[int]) -> Sequence[int]:
        """The facts to weigh, of some in order: of those that stand nearest, those that share the most words."""
        middle = bisect_left(candidates, a.at, key=lambda j: self.new[j].at)
        first = max(0, min(middle - WIDEST // 2, len(candidates) - WIDEST))
        shared = [(-len(a.told & self.new[j].told), j) for j in candidates[first : first + WIDEST]]
        return [j for _, j in sorted(shared)[:CLOSEST]]

    def repeated(self) -> Iterator[Fact]:
        """The facts left over that say once more what a pair says."""
        kept: dict[Hashable, list[tuple[int, int]]] = defaultdict(list)
        for i, (j, _) in self.partner.items():
            if self.old[i].key == self.new[j].key:
                kept[self.old[i].key].append((i, j))
        for i, fact in enumerate(self.old):
            if i not in self.partner and any(
                self.score(i, j) + fact.rare >= REPEATED_ENOUGH for _, j in kept.get(fact.key, [])[:WIDEST]
            ):
                yield fact
        for j, fact in enumerate(self.new):
            if j not in self.owner and any(
                self.score(i, j) + fact.rare >= REPEATED_ENOUGH for i, _ in kept.get(fact.key, [])[:WIDEST]
            ):
                yield fact

    def score(self, i: int, j: int) -> float:
        """How much two facts share: slots, words, and neighbours that are paired already."""
        a, b = self.old[i], self.new[j]
        score = 1 - abs(a.at - b.at) * 2 / SCALE
        if a.head == b.head:
            score += 2
        elif a.head in b.near or b.head in a.near:
            score += 1
        if a.scope and b.scope:
            score += 2 * len(a.scope & b.scope) / len(a.scope | b.scope) - 0.5
        slots = a.slots, b.slots
        if slots not in self.slotted:
            self.slotted[slots] = _slotted(*slots)
        score += self.slotted[slots]
        # The share, by weight, that the common words are of the lighter of two sets.
        weight = self.weights.__getitem__
        (near, told), (other_near, other_told) = self.heavy[0][i], self.heavy[1][j]
        if common := a.near & b.near:
            score += 3 * sum(map(weight, common)) / min(near, other_near)
        if common := a.told & b.told:
            score += 2 * sum(map(weight, common)) / min(told, other_told)
        if (a.sentence, b.sentence) in self.linked:
            score += 1.5
        owner = self.owner.get
        return score + 0.75 * (owner(j - 1, -1) == i - 1 >= 0) + 0.75 * (owner(j + 1, -1) == i + 1)

    def change(self, a: Fact, b: Fact) -> float:
        """
        What speaks for a change, and what against it.

        For it: the new value was nowhere before, and the old one is gone, which says the more, the more of the
        documents is the same.  Against it: slots that differ, where not even the sentences share another fact.
        """
        new = (-1 if b.key in self.keys[0] else 3) + (0 if a.key in self.keys[1] else 1)
        score = new * self.sameness
        score += _slot(a.partner, b.partner, 0, -2)
        if (a.sentence, b.sentence) not in self.linked:
            score -= (a.head != b.head) + 1.5 * bool(a.scope - b.scope and b.scope - a.scope)
        return score

    def _heavy(self, facts: Sequence[Fact]) -> list[tuple[float, float]]:
        """The weights of the words beside each fact, and of those of its sentence."""
        weight = self.weights.__getitem__
        return [(sum(map(weight, f.near)), sum(map(weight, f.told))) for f in facts]


def _slotted(a: Slots, b: Slots) -> float:
    score = _slot(a.state, b.state, 0.5, -1) + _slot(a.per, b.per, 1, -2) + _slot(a.agreement, b.agreement, 0.5, -1)
    # "Phase III" is said of every other drug: whose phase it is counts for more than whose figure.
    score += _slot(a.subject, b.subject, 0.5, -2 if a.phase else -0.5)
    return score + (0.5 if a.modality == b.modality else 0) + (0.5 if a.part == b.part else -0.5)


def _slot(a: str, b: str, same: float, other: float) -> float:
    return 0 if not a or not b else same if a == b else other


def _placed(facts: Sequence[Fact], page: Pulled) -> Iterator[Hashable]:
    """Where each fact stands: the words of its sentence, which of its figures it is, and the value."""
    sentence, count = Span(-1, -1), 0
    words = ""
    for fact in facts:
        if fact.claim.sentence != sentence:
            sentence, count = fact.claim.sentence, 0
            words = " ".join(page.document.words(sentence).split())
        yield words, count, fact.key
        count += 1
