"""Where the facts of a document stand: which are near, which beside each other, and in which words."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import timedelta

from factcheck.claims.pull import Pulled
from factcheck.model import Period, Span
from factcheck.record.pairs.facts import Fact

WIDEST = 32
"""How many candidates of one value a fact is held against, the nearest in the documents; keeps long texts linear."""

A_WEEK = timedelta(7)


def nearest(places: Sequence[int], at: int, facts: Sequence[Fact]) -> Sequence[int]:
    """Of some facts in order those that stand nearest to `at`."""
    middle = bisect_left(places, at, key=lambda k: facts[k].at)
    first = max(0, min(middle - WIDEST // 2, len(places) - WIDEST))
    return places[first : first + WIDEST]


def bare_places(facts: Sequence[Fact]) -> dict[Hashable, list[int]]:
    """The places of values of which nobody read what they are, by value and by form."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for k, fact in enumerate(facts):
        if fact.bare and (not fact.implied or fact.claim.section == "table"):
            for key in (fact.key, *fact.forms):
                found[key].append(k)
    return found


def neighbours(facts: Sequence[Fact]) -> list[tuple[int, int]]:
    """The places of the facts before and behind each that were read, -1 where there is none."""
    found, before, behind = [-1] * len(facts), -1, -1
    for k, fact in enumerate(facts):
        found[k] = before
        before = before if fact.bare else k
    both = [(-1, -1)] * len(facts)
    for k in reversed(range(len(facts))):
        both[k] = found[k], behind
        behind = behind if facts[k].bare else k
    return both


def placed(facts: Sequence[Fact], page: Pulled) -> Iterator[tuple[int, Hashable]]:
    """Where each fact that was read stands: the words of its sentence, which of its figures it is, and the value."""
    sentence, count = Span(-1, -1), 0
    words = ""
    for k, fact in enumerate(facts):
        if fact.bare:
            continue
        if fact.claim.sentence != sentence:
            sentence, count = fact.claim.sentence, 0
            words = " ".join(page.document.words(sentence).split())
        yield k, (words, count, fact.key)
        count += 1


def copies(old: tuple[Sequence[Fact], Pulled], new: tuple[Sequence[Fact], Pulled]) -> Iterator[tuple[int, int]]:
    """
    The places, in the two lists, of facts of sentences that are word for word the same: in their order, or the nearest.

    Where one document has a sentence more often, a place may come more than once: of a row that two tables have, one
    was edited.
    """
    places: tuple[dict[Hashable, list[int]], dict[Hashable, list[int]]] = defaultdict(list), defaultdict(list)
    for side, found in zip((old, new), places, strict=True):
        for k, key in placed(*side):
            found[key].append(k)
    for key, news in places[1].items():
        olds = places[0].get(key, [])
        if len(olds) == len(news):
            yield from zip(olds, news, strict=True)
            continue
        apart = ((abs(old[0][i].at - new[0][j].at), i, j) for i in olds[:WIDEST] for j in news[:WIDEST])
        for _, i, j in sorted(apart):
            yield i, j


def values_of(facts: Sequence[Fact]) -> dict[Hashable, list[int]]:
    """Where each value stands; what only points to another tells none."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for k, fact in enumerate(facts):
        if not (fact.bare and fact.implied):
            found[fact.key].append(k)
    return found


def times_of(facts: Sequence[Fact]) -> frozenset[Period]:
    """The months and years for which sums and shares hold, and the days on which these end: "June 30, 2026"."""
    times = {f.claim.as_of for f in facts if f.kind in ("money", "percent") or f.claim.section == "table"}
    long = {time for time in times if time and time.start and time.end and time.end - time.start > A_WEEK}
    return frozenset(long) | {Period(time.end, time.end) for time in long}


def months_of(facts: Sequence[Fact]) -> frozenset[tuple[int, int]]:
    """The months, with their years, of which days are told."""
    return frozenset(begun(fact) for fact in facts if fact.kind == "days")


def begun(fact: Fact) -> tuple[int, int]:
    """The year and the month in which a time begins; (0, 0) for what is no time, or has no beginning."""
    value = fact.claim.value
    return (value.start.year, value.start.month) if isinstance(value, Period) and value.start else (0, 0)
