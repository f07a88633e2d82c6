"""
Two documents: which facts were kept, changed, dropped, added, and what became of the text.

The facts are compared as values with slots, so a rewritten sentence that tells the same is no difference; the text is
compared as words, so a sentence that tells the same in other words is one.

The module is not called `diff`, since importing it would put it in the place of the function `factcheck.diff`.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck import claims
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim
from factcheck.passages import Passage, align
from factcheck.quantity import Quantity
from factcheck.record import Vocabulary
from factcheck.record.names.vocabulary import EMPTY
from factcheck.record.pairs.pairing import Pair, meet, pair
from factcheck.reworded import reworded


@dataclass(frozen=True, slots=True)
class Kept:
    """
    One fact that both documents tell.

    `hedge` names the two hedges where they differ ("up_to", "none"), else is None; `rounded` says that the values
    agree only after rounding, or that one day is told less exactly than the other.
    """

    old: Claim
    new: Claim
    hedge: tuple[str, str] | None = None
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """
    One fact that the two documents tell differently: with other values, or with one value and other words.

    `words` are then those that stand in place of each other, ("six months", "three months"), else None.
    """

    old: Claim
    new: Claim
    words: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Diff:
    """
    Facts in the order of the new document, dropped ones in that of the old, and all passages of both texts.

    `repeated` are the claims of either document that say once more what is kept: no fact is dropped where it is said
    twice and then once.
    """

    kept: tuple[Kept, ...]
    changed: tuple[Changed, ...]
    dropped: tuple[Claim, ...]
    added: tuple[Claim, ...]
    text: tuple[Passage, ...]
    repeated: tuple[Claim, ...] = ()

    @property
    def summary(self) -> str:
        """One line: "3 facts changed, 41 kept, 2 dropped, 1 added"."""
        changed = len(self.changed)
        counts = f"{len(self.kept)} kept, {len(self.dropped)} dropped, {len(self.added)} added"
        return f"{changed} {'fact' if changed == 1 else 'facts'} changed, {counts}"

    @property
    def hedged(self) -> tuple[Kept, ...]:
        """The kept facts whose hedge is another."""
        return tuple(kept for kept in self.kept if kept.hedge)

    @property
    def is_empty(self) -> bool:
        """Whether the documents tell the same facts, with the same hedges, in the same words in the same order."""
        facts = self.changed or self.dropped or self.added or self.hedged
        return not facts and all(passage.kind == "same" and not passage.moved for passage in self.text)


def diff(old: Document, new: Document, vocabulary: Vocabulary | None = None) -> Diff:
    """What became of the facts and of the text of a document, though the two may share no sentence."""
    return compare(claims.read(old), claims.read(new), vocabulary)


def compare(old: Pulled, new: Pulled, vocabulary: Vocabulary | None = None) -> Diff:
    """The same of two documents that are read already."""
    pairing = pair(old, new, vocabulary or EMPTY)
    told = [(p.old.span, p.new.span) for p in (*pairing.kept, *pairing.changed)]
    text = align(old.document, new.document, (old.mentions, new.mentions), told)
    kept = tuple(map(_kept, pairing.kept))
    changed = [Changed(p.old, p.new) for p in pairing.changed]
    differing = [*pairing.dropped, *pairing.added]
    differing += (claim for change in changed for claim in (change.old, change.new))
    differing += (claim for pair in kept if pair.hedge for claim in (pair.old, pair.new))
    other = tuple(reworded([(k.old, k.new) for k in kept], differing, text, (old.document, new.document)))
    changed += (Changed(found.old, found.new, (found.was, found.now)) for found in other)
    gone = {found.new.span for found in other}
    return Diff(
        kept=tuple(k for k in kept if k.new.span not in gone),
        changed=tuple(sorted(changed, key=lambda pair: (pair.new.span, pair.old.span))),
        dropped=pairing.dropped,
        added=pairing.added,
        text=text,
        repeated=pairing.again,
    )


def _kept(pair: Pair) -> Kept:
    a, b = pair.old.value, pair.new.value
    hedge = None
    if isinstance(a, Quantity) and isinstance(b, Quantity) and a.hedge != b.hedge:
        hedge = (a.hedge, b.hedge) if {a.hedge, b.hedge} != {"up_to", "at_most"} else None
    return Kept(pair.old, pair.new, hedge, rounded=_differ(pair.old, pair.new) and meet(pair.old, pair.new))


def _differ(old: Claim, new: Claim) -> bool:
    a, b = old.value, new.value
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return (a.written, a.unit) != (b.written, b.unit)
    return old.mention.text.casefold() != new.mention.text.casefold() and a != b and not isinstance(a, str)
