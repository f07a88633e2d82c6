"""Which numbers of two documents stand at one place of a sentence in which nothing but numbers was edited."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.quantity import Quantity
from factcheck.record.pairs.facts import Fact


def edited(
    old: tuple[Sequence[Fact], Pulled], new: tuple[Sequence[Fact], Pulled], taken: tuple[Container[int], Container[int]]
) -> Iterator[tuple[int, int]]:
    """
    The places, in the two lists of facts, of numbers that stand at one place of two sentences without their numbers.

    Each is the only such sentence of its document, and the number the only one of its noun there.  By their values two
    facts of "three customers, two of them abroad" would be taken for one another, where it is now "four customers,
    three of them abroad".  The same values in another order are left to those who ask for values: a list has no order.
    Nobody need have read of what such a number is: it was edited all the same.  Sentences whose facts are all `taken`
    are the same.
    """
    here, there = _Places.of(*old, taken[0]), _Places.of(*new, taken[1])
    for key, olds in here.numbers.items():
        news = there.numbers.get(key, ())
        if len(olds) == len(news) == 1:
            i, j = olds[0], news[0]
            if here.values[old[0][i].sentence] != there.values[new[0][j].sentence]:
                yield i, j


class _Places(NamedTuple):
    """The numbers by the words of their sentence without its numbers; the values that each sentence tells."""

    numbers: dict[Hashable, list[int]]
    values: dict[int, set[Hashable]]

    @classmethod
    def of(cls, facts: Sequence[Fact], page: Pulled, taken: Container[int]) -> _Places:
        numbers: dict[Hashable, list[int]] = defaultdict(list)
        values: dict[int, set[Hashable]] = {}
        for sentence, group in groupby(enumerate(facts), key=lambda numbered: numbered[1].claim.sentence):
            told = [(k, fact) for k, fact in group if not fact.bare or (not fact.implied and _is_number(fact))]
            if all(k in taken for k, _ in told):
                continue
            at, kept = sentence.start, []
            for span in sorted({fact.claim.mention.span for _, fact in told if _is_number(fact)}):
                kept.append(page.document.text[at : span.start])
                at = max(at, span.end)
            words = tuple(" ".join(part.split()) for part in (*kept, page.document.text[at : sentence.end]))
            nouns = Counter((fact.head, fact.scope) for _, fact in told)
            values[told[0][1].sentence] = {fact.key for _, fact in told}
            for count, (k, fact) in enumerate(told):
                if _is_number(fact) and not fact.implied and nouns[fact.head, fact.scope] == 1:
                    numbers[words, count, fact.kinds].append(k)
        return cls(numbers, values)


def _is_number(fact: Fact) -> bool:
    """Whether it is a number of the running text: what a row of a table tells depends on the heads above it."""
    return isinstance(fact.claim.value, Quantity) and fact.claim.section != "table"
