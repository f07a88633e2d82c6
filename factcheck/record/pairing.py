"""
Which claims of one document are those of another: a matching of facts, though no sentence may be shared.

Equal values are paired first, the likest slots and words before the less like; small counts are equal by chance, so
they need more.  What is left is paired with another value only where slots, words and neighbours leave little doubt.
How much two facts share decides which is meant, and never whether two values agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Period
from factcheck.quantity import Quantity
from factcheck.record.entities import Names
from factcheck.record.facts import Fact, facts_of, unread_keys
from factcheck.record.forms import clock_of, in_words, one_value
from factcheck.record.leftover import repeated, take_last, take_slips, tell_ends
from factcheck.record.matching import EQUAL_LEFT, Table
from factcheck.record.vocabulary import EMPTY, Vocabulary


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
    table = Table(facts_of(old, names, relative), facts_of(new, names, relative))
    table.take_copies(old, new)
    table.take_edited(old, new)
    table.take_equal()
    table.take_equal()  # once more: neighbours that are paired by now speak for each other
    table.take_forms()
    unread = unread_keys(new, relative), unread_keys(old, relative)
    tell_ends(table)
    table.take_changed(unread)
    table.take_equal()  # what stands beside a figure that changed may have waited for it
    table.take_forms()
    take_slips(table, unread[1])
    take_last(table, unread[1])
    table.take_equal(EQUAL_LEFT)
    again = [*repeated(table)]
    tell_ends(table)  # those too whose other end has a partner by now
    silent = {id(fact) for fact in again}

    def left(facts: Iterable[Fact], said: Counter[Hashable], other: Document) -> tuple[Claim, ...]:
        return tuple(
            f.claim
            for f in facts
            if not f.implied and id(f) not in silent and said.keys().isdisjoint((f.key, *f.forms))
            if not in_words(f.claim, other.plain)
        )

    return Pairing(
        kept=tuple(Pair(a.claim, b.claim, s) for a, b, s in table.pairs() if _equal(a, b)),
        changed=tuple(Pair(a.claim, b.claim, s) for a, b, s in table.pairs() if not _equal(a, b)),
        dropped=left(table.free_old(), unread[0], new.document),
        added=left(table.free_new(), unread[1], old.document),
        again=tuple(fact.claim for fact in again),
    )


def _equal(a: Fact, b: Fact) -> bool:
    if a.key == b.key or meet(a.claim, b.claim):
        return True
    return not set(a.forms).isdisjoint(b.forms) and one_value(a.claim, b.claim)


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
            clocks = {clock_of(a.mention), clock_of(b.mention)} - {""}
            if len(clocks) > 1:
                return False
            words = a.mention.text.casefold()
            same = words == b.mention.text.casefold() and not any(c.isdigit() for c in words)
            return same or _inside(a.value, b.value) or _inside(b.value, a.value)
        case _:
            return False


def _inside(a: Period, b: Period) -> bool:
    return a.start is not None and a.end is not None and b.holds(a.start) and b.holds(a.end)
