"""
Which facts of two documents are one: equal values first, then values in another form, then those that changed.

How much two facts share, slots, words and neighbours, decides which is meant, and never whether two values agree.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from math import sqrt
from typing import Literal

from factcheck.claims.pull import Pulled
from factcheck.model import Period
from factcheck.record.pairs.edited import edited
from factcheck.record.pairs.facts import Fact, edited_title
from factcheck.record.pairs.forms import LENGTHS, Form, one_slip, one_value
from factcheck.record.pairs.placed import (
    bare_places,
    begun,
    copies,
    months_of,
    nearest,
    neighbours,
    times_of,
    values_of,
)
from factcheck.record.pairs.weighing import Weighing, alike

EQUAL_ENOUGH = 4.0
"""What two equal values must share, with what their rarity gives, to be one fact."""
EQUAL_LEFT = 2.0
"""The same when all others are paired."""
EQUAL_SINGLE = 0.5
"""The same where neither document has the value left a second time."""
CHANGED_ENOUGH = 5.0
"""What two facts with different values must share."""
PLAINLY = 1.5
"""By how much a fact must share more with one fact than with another to be plainly the one and not the other."""
POINTED = 2
"""How much it speaks against one fact that one value only points to another, or is a count of names."""
NEVER = 99
"""The same that only one of two values is told in passing: "by the end of the quarter", "two ways: …"."""
SLIP = 1.5
"""What it adds to a change that the two values are one slip apart."""
DOUBT = 4.0
"""How much more two facts must share where the documents share nothing else: two releases of strangers."""
IN_COMMON = 0.28
"""Two documents that share so many of the words of their sentences with facts tell of one thing."""
AKIN, FEW = 0.25, 4
"""From this share of facts that are surely the same there is no such doubt; short texts count as so much longer."""
CLOSEST = 6
"""How many of them are weighed: those whose sentences share the most words."""
ONCE_SAID = ("money", "days", "month")
"""Kinds of values that are rarely told of two facts: as often as the old document has one the new one says it."""

Buckets = dict[tuple[bool, Hashable], list[int]]
"""The new facts under whether they are bare, and a key."""
Way = Literal["key", "form", "changed"]
"""How facts are looked up: by equal values, by values told in another form, or by the kind of value."""


@dataclass(slots=True)
class Table:
    """The facts of two documents, and who is paired with whom so far, by their places in the two lists."""

    old: Sequence[Fact]
    new: Sequence[Fact]
    issuer: str = ""  # whose documents they are, if both are one company's
    partner: dict[int, tuple[int, float]] = field(default_factory=dict)  # old → new
    owner: dict[int, int] = field(default_factory=dict)  # new → old
    linked: set[tuple[int, int]] = field(default_factory=set)  # sentences that share a fact
    weighing: Weighing = field(init=False)
    left: list[list[int]] = field(init=False)  # see `_left`
    read: int = field(init=False)  # the facts that were read, on the side that has fewer
    keys: tuple[dict[Hashable, list[int]], dict[Hashable, list[int]]] = field(init=False)
    bare: tuple[dict[Hashable, list[int]], dict[Hashable, list[int]]] = field(init=False)
    times: frozenset[Period] = field(init=False)  # for which figures of both hold
    months: tuple[frozenset[tuple[int, int]], frozenset[tuple[int, int]]] = field(init=False)  # of which days are told
    beside: tuple[list[tuple[int, int]], list[tuple[int, int]]] = field(init=False)  # the facts before and behind each
    slips: dict[int, float] = field(default_factory=dict)  # new facts whose old one is kept elsewhere
    silent: set[int] = field(default_factory=set)  # old facts of which nobody can say that they changed
    timed: tuple[set[Form], set[Form]] = field(init=False)  # the forms in which days, hours and lengths are told
    answered: tuple[set[int], set[int]] = field(default_factory=lambda: (set(), set()))  # told in parts over there
    sameness: float = 0.0  # the share of the shorter side's facts that are paired
    akin: bool = field(init=False)  # whether they surely tell of one thing
    doubt: float = field(init=False)  # what is asked for beyond the usual, since they may be strangers

    def __post_init__(self) -> None:
        said = [frozenset[str]().union(*(fact.told for fact in side)) for side in (self.old, self.new)]
        self.akin = bool(self.issuer) or len(said[0] & said[1]) >= IN_COMMON * sqrt(len(said[0]) * len(said[1]))
        self.doubt = 0.0 if self.akin else DOUBT / 2
        self.timed = {form for f in self.old for form in f.timed}, {form for f in self.new for form in f.timed}
        self.keys = values_of(self.old), values_of(self.new)
        self.times = times_of(self.old) & times_of(self.new)
        self.months = months_of(self.old), months_of(self.new)
        self.beside = neighbours(self.old), neighbours(self.new)
        self.bare = bare_places(self.old), bare_places(self.new)
        self.weighing = Weighing(self.old, self.new)
        self.left = [list(range(len(self.old))), list(range(len(self.new)))]
        self.read = min(sum(not f.bare for f in side) for side in (self.old, self.new))

    def says(self, side: int, fact: Fact) -> bool:
        """Whether the old (0) or the new (1) document has the value of a fact left where nobody read what it is."""
        facts, bare = (self.old, self.new)[side], self.bare[side]
        for form in (fact.key, *fact.forms) if bare else ():
            for k in bare.get(form, ()):
                if self.is_free(side, k) and (facts[k].key == fact.key or one_value(facts[k].claim, fact.claim)):
                    return True
        return False

    def is_free(self, side: int, k: int) -> bool:
        """Whether a fact of the old (0) or the new (1) document has no answer in the other."""
        return k not in (self.owner if side else self.partner) and k not in self.answered[side]

    def _left(self, side: int) -> list[int]:
        """The facts without a partner in their order, of which most have one after the first round."""
        taken = self.owner if side else self.partner
        self.left[side] = [k for k in self.left[side] if k not in taken]
        return self.left[side]

    def free(self, side: int) -> list[Fact]:
        """The facts of the old (0) or the new (1) document that were read and have no answer in the other."""
        facts = (self.old, self.new)[side]
        return [facts[k] for k in self._left(side) if k not in self.answered[side] and not facts[k].bare]

    def pairs(self) -> Iterator[tuple[Fact, Fact, float]]:
        """The facts that are paired, in the order of the new document, with how much they share."""
        for j in sorted(self.owner):
            score = self.slips.get(j) or self.partner[self.owner[j]][1]
            yield self.old[self.owner[j]], self.new[j], score

    def take(self, i: int, j: int, score: float) -> None:
        """Pair the facts at two places of the lists."""
        self.partner[i] = j, score
        self.owner[j] = i
        self.linked.add((self.old[i].sentence, self.new[j].sentence))

    def take_same(self, old: Pulled, new: Pulled) -> None:
        """Pair what stands in sentences that are word for word the same, then in those that are so but for numbers."""
        both = (self.old, old), (self.new, new)
        for i, j in chain(copies(*both), edited(*both, (self.partner, self.owner))):
            if i not in self.partner and j not in self.owner:
                self.take(i, j, 9.0)

    def take_equal(self, enough: float = EQUAL_ENOUGH, bare: bool = False) -> None:
        """Pair equal values that share at least so much; `bare` ones with those of which the other side says more."""
        self._greedy(self._buckets(self._left(1), lambda fact: (fact.key,)), enough, bare=bare)

    def trust(self) -> None:
        """Ask for less, the more of the facts are paired: who tells of one thing means it by equal values, too."""
        self.sameness = len(self.partner) / max(1, self.read)
        # Of four facts, one is equal by chance.
        self.doubt = 0.0 if self.akin else DOUBT * max(0.0, 1 - len(self.partner) / (AKIN * (self.read + FEW)))

    def take_single(self) -> None:
        """Pair the values that both sides have left just once."""
        old, new = (Counter(fact.key for fact in self.free(side)) for side in (0, 1))
        single = (j for j in self._left(1) if old[self.new[j].key] == new[self.new[j].key] == 1)
        self._greedy(self._buckets(single, lambda fact: (fact.key,)), EQUAL_SINGLE)

    def take_forms(self, bare: bool = False) -> None:
        """Pair values that are told in another form: "within 72 hours" and "three days"."""
        self._greedy(self._buckets(self._left(1), lambda fact: fact.forms), EQUAL_ENOUGH, "form", bare=bare)

    def take_ranks(self) -> None:
        """Pair what is left of places in a list: "number seven in the world" and "the seventh largest"."""
        ranks = (j for j, b in enumerate(self.new) if j not in self.owner and "rank" in b.kinds)
        self._greedy(self._buckets(ranks, lambda fact: fact.forms), EQUAL_LEFT, "form")

    def take_changed(self, bare: bool = False) -> None:
        """Pair other values of one fact."""
        self.trust()
        self.silent = self.hushed(self._left(0))
        free = ((j, self.new[j]) for j in self._left(1) if self.is_free(1, j))
        told = (j for j, b in free if not (b.implied or self.says(0, b)))
        self._greedy(self._buckets(told, lambda fact: fact.kinds), CHANGED_ENOUGH, "changed", bare=bare)

    def hushed(self, places: Iterable[int]) -> set[int]:
        """The old facts, of some, of which nobody can say that they changed: the new document may still tell them."""
        if not self.bare[1]:
            return set()
        left = Counter(fact.key for fact in self.free(0))
        told = ((i, self.old[i]) for i in places if self.says(1, self.old[i]))
        return {i for i, a in told if not (a.kind in ONCE_SAID and 0 < len(self.bare[1].get(a.key, ())) < left[a.key])}

    def _buckets(self, places: Iterable[int], keys: Callable[[Fact], Iterable[Hashable]]) -> Buckets:
        """Some of the new facts, by whether they are bare and by keys."""
        buckets: Buckets = defaultdict(list)
        for j in places:
            fact = self.new[j]
            for key in keys(fact):
                buckets[fact.bare, key].append(j)
        return buckets

    def _greedy(self, buckets: Buckets, enough: float, by: Way = "key", bare: bool = False) -> None:
        scored = []
        for i in self._left(0):
            a = self.old[i]
            if (a.bare and not bare) or i in self.answered[0] or (by == "changed" and i in self.silent):
                continue
            for j in self._candidates(a, buckets, by, bare and not a.bare):
                b = self.new[j]
                if bare and (a.implied or b.implied or (by == "changed" and self._strange(a, b))):
                    continue
                score = self.score(i, j) + (self.change(i, j) if by == "changed" else self.sure(a, b))
                if score >= enough + self.doubt:
                    scored.append((-score, i, j))
        for negative, i, j in sorted(scored):
            if i not in self.partner and j not in self.owner:
                self.take(i, j, -negative)

    def _candidates(self, a: Fact, buckets: Buckets, by: Way, bare: bool) -> Sequence[int]:
        found: Sequence[int] = ()
        if by == "form":
            told = {j for form in a.forms for j in buckets.get((bare, form), ()) if self.new[j].key != a.key}
            found = sorted(j for j in told if one_value(a.claim, self.new[j].claim) and self._told(a, self.new[j]))
        elif by == "key" or len(a.kinds) == 1:
            found = buckets.get((bare, a.key if by == "key" else a.kinds[0]), ())
        else:
            found = sorted({j for kind in a.kinds for j in buckets.get((bare, kind), ())})
        return self._closest(a, found) if len(found) > CLOSEST else found

    @staticmethod
    def _strange(a: Fact, b: Fact) -> bool:
        """Whether two small counts stand beside words of which not one is told by the sentence of the other."""
        return not (a.rare or b.rare) and bool(a.near and b.near) and a.told.isdisjoint(b.told)

    def _told(self, a: Fact, b: Fact) -> bool:
        """Whether the day or the hour that only one of two names stands somewhere else in the other document."""
        if edited_title(a, b):
            return False
        more, less = (frozenset(form for form in f.timed if form[0] in ("day", "clock")) for f in (a, b))
        return not (more and less) or (more - less <= self.timed[1] and less - more <= self.timed[0])

    def _closest(self, a: Fact, candidates: Sequence[int]) -> Sequence[int]:
        """The facts to weigh, of some in order: of those that stand nearest, those that share the most words."""
        near = nearest(candidates, a.at, self.new)
        return [j for _, j in sorted((-len(a.told & self.new[j].told), j) for j in near)[:CLOSEST]]

    def score(self, i: int, j: int) -> float:
        """How much two facts share: slots, words, and neighbours that are paired already."""
        score = self.weighing.shared(i, j)
        if (self.old[i].sentence, self.new[j].sentence) in self.linked:
            score += 1.5
        here, there = self.beside[0][i], self.beside[1][j]
        before, behind = self.owner.get(there[0], -2) == here[0], self.owner.get(there[1], -2) == here[1]
        return score + 0.75 * (before + behind)

    @staticmethod
    def sure(a: Fact, b: Fact) -> float:
        """How little chance there is that two equal values are two facts; a list of six names is seldom "six"."""
        return min(a.rare, b.rare) - POINTED * (a.implied != b.implied)

    def change(self, i: int, j: int) -> float:
        """
        What speaks for a change, and what against it.

        For it: the new value was nowhere before, and the old one is gone, which says the more, the more of the
        documents is the same.  Against it: slots that differ, where not even the sentences share another fact.
        """
        # One period dates many figures: "the second quarter" beside another figure is the one of this year or of last.
        a, b = self.old[i], self.new[j]
        old: float = -4 if isinstance(b.claim.value, Period) and self.known(a, 1) else -1
        twins = self.keys[0].get(b.key, ())
        if twins and old == -1 and not any(self.is_free(0, k) for k in twins):
            # "Five other compounds, of which it owns five": the five of the old document is told, this is another.
            old = 1 if self.score(i, j) >= max(self.score(k, j) for k in twins) + PLAINLY else old
        new = (old if self.known(b, 0) else 3) + (0 if self.known(a, 1) else 1)
        score = new * self.sameness
        other = a.passing != b.passing or (a.passing and a.head != b.head)
        score += alike(a.partner, b.partner, 0, -2) - 4 * a.implied - NEVER * other + SLIP * one_slip(a.claim, b.claim)
        if (a.sentence, b.sentence) not in self.linked:
            score -= (a.head != b.head) + 1.5 * bool(a.scope - b.scope and b.scope - a.scope)
        return score

    def known(self, fact: Fact, side: int) -> bool:
        """Whether the old (0) or the new (1) document tells the value of a fact, be it as a length of time."""
        lengths = {form for form in fact.timed if form[0] in LENGTHS}
        told = fact.key in self.keys[side] or not lengths.isdisjoint(self.timed[side])
        return told or fact.claim.value in self.times or (fact.kind == "month" and begun(fact) in self.months[side])
