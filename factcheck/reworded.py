"""
Facts that a few other words make other facts, though the figure stays: "three months" for "six", "did not repurchase".

Only sentences of which nearly all words are the same are looked at: there a word that differs was put in the place of
another, while two tellings of one fact in other sentences seldom share a word.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.grammar.directions import FALLING, RISING
from factcheck.claims.marks import NEGATIVE
from factcheck.claims.periods.columns import LENGTHS
from factcheck.documents import Document
from factcheck.mentions.times.ended import SIZES
from factcheck.model import Claim, Span
from factcheck.passages import Edit, Passage
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.opposites import OPPOSED, exclude
from factcheck.record.wordings import stem

WORD = pattern(r"n['’]t\b|[^\W_]+")
CAPITAL = pattern(r"[A-Z]")
NAME = pattern(r"(?<=[a-z,;] )[A-Z][\w&’'-]*|\b[A-Z][\w-]*\d\w*")
"""A name inside a sentence, or one with a digit anywhere."""
BOUND = pattern(r"\b(?:not|no)[ \n](?:only|later|earlier|more|less|fewer|longer than|doubt)\b", re.IGNORECASE)
"""What denies nothing: "not only", "no later than"."""
MONTHS = {**SIZES, **LENGTHS, "week": 0, "weeks": 0, "quarters": 3, "years": 12}
"""How many months a word says that a period has."""
UP = frozenset(map(stem, RISING | {"gain", "above"}))
DOWN = frozenset(map(stem, FALLING | {"below"}))
NUMBERS = LENGTHS.keys() - SIZES.keys()
"""Those that need the word behind them."""
FEW = 6
"""Words that may be put in the place of others where the sentence stays the same."""
FAR = 48
"""Claims that one sentence may have."""
SAME = 0.6
"""The share of a sentence that stays where it is the same sentence."""
NAMELESS = frozenset({"Company", "Group", "Corporation", "Board", "Management", "President", "Mr", "Ms", "Dr"})
"""What stands with a capital for a name that is told elsewhere."""


@dataclass(frozen=True, slots=True)
class Reworded:
    """A fact that both documents tell with one figure, and the words `was` and `now` that make it another fact."""

    old: Claim
    new: Claim
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class _Swap:
    """
    Words that stand in the place of others, one of both perhaps none, and where in the two texts.

    `mirrored` says that elsewhere in the paragraph those stand in the place of these: "the IV form … the oral form".
    """

    old: Span
    new: Span
    was: str
    now: str
    mirrored: bool


def reworded(
    kept: Sequence[tuple[Claim, Claim]],
    differing: Iterable[Claim],
    text: Iterable[Passage],
    documents: tuple[Document, Document],
) -> Iterator[Reworded]:
    """
    The kept facts, old and new, each at most once, of which a small edit says something else, in the order of the text.

    Sentences in which a fact is `differing` already are left alone: its own change says what was edited.
    """
    told = {(claim.document, claim.sentence) for claim in differing}
    pairs = sorted(kept, key=lambda pair: pair[1].span)
    starts = [new.sentence.start for _, new in pairs]
    seen: set[Span] = set()
    for swap, around in _swaps(text):
        other = swap.mirrored or _differ(swap, documents)
        if not other and not (CAPITAL.search(swap.was) and CAPITAL.search(swap.now)):
            continue
        at = bisect_right(starts, swap.new.start)
        beside = [
            pair
            for pair in pairs[max(0, at - FAR) : at]
            if pair[1].sentence.holds(swap.new) and pair[0].sentence.holds(swap.old)
        ]
        if any((claim.document, claim.sentence) in told for pair in beside for claim in pair):
            continue
        if any(old.span.meets(swap.old) or new.span.meets(swap.new) for old, new in beside):
            continue  # the figure itself is written in another form
        if beside and _stays(beside[0], around):
            old, new = min(beside, key=lambda pair: _distance(pair[1], swap.new))
            if new.span not in seen and (other or _of_another(swap, old, new)):
                seen.add(new.span)
                yield Reworded(old, new, swap.was, swap.now)


def _swaps(text: Iterable[Passage]) -> Iterator[tuple[_Swap, tuple[Edit, ...]]]:
    """The few words of each passage that stand in the place of a few others, with the edits of the passage."""
    for passage in text:
        edits = passage.edits
        runs = [k for k, edit in enumerate(edits) if edit.kind != "kept" and not (k and edits[k - 1].kind != "kept")]
        told = {k: _words(edits[k : k + 2]) for k in runs}
        for k, (was, now) in told.items():
            if max(len(was.split()), len(now.split())) > FEW:
                continue
            mirrored = (now, was) in told.values()
            both = [edit for edit in edits[k : k + 2] if edit.kind != "kept"]
            here, there = Span(both[0].old.start, both[-1].old.end), Span(both[0].new.start, both[-1].new.end)
            behind = next((e.text for e in edits[k + 1 :] if e.kind == "kept"), "").split()
            if behind and (not was or not now or {was.lower(), now.lower()} & NUMBERS):  # "no debt", "six months"
                was, now = f"{was} {behind[0]}".strip(), f"{now} {behind[0]}".strip()
            yield _Swap(here, there, was, now, mirrored), edits


def _words(edits: Sequence[Edit]) -> tuple[str, str]:
    """What was dropped and what was added in one place."""
    was, now = (next((edit.text for edit in edits if edit.kind == kind), "") for kind in ("dropped", "added"))
    return was, now


def _stays(pair: tuple[Claim, Claim], edits: Iterable[Edit]) -> bool:
    """Whether most of two sentences is the same, and they are no rows of a table."""
    kept = [edit for edit in edits if edit.kind == "kept"]
    old = _share([edit.old for edit in kept], pair[0].sentence)
    return pair[1].section != "table" and min(old, _share([edit.new for edit in kept], pair[1].sentence)) >= SAME


def _share(kept: Iterable[Span], sentence: Span) -> float:
    """The share of a sentence that some spans in order cover."""
    covered = (min(span.end, sentence.end) - max(span.start, sentence.start) for span in kept)
    return sum(n for n in covered if n > 0) / max(1, sentence.end - sentence.start)


def _distance(claim: Claim, span: Span) -> tuple[bool, int]:
    """How near a claim stands to some words, figures before dates."""
    gap = max(claim.span.start - span.end, span.start - claim.span.end)
    return not isinstance(claim.value, Quantity), gap


def _of_another(swap: _Swap, old: Claim, new: Claim) -> bool:
    """Whether the words name the subjects of a fact, and these are two."""
    one, other = old.subject.casefold(), new.subject.casefold()
    return bool(one and other) and one != other and one in swap.was.casefold() and other in swap.now.casefold()


def _differ(swap: _Swap, documents: tuple[Document, Document]) -> bool:
    """Whether words make another fact of it: another length of time, a denial, an opposite, another name."""
    was, now = (WORD.findall(words.lower()) for words in (swap.was, swap.now))
    before, after = ({MONTHS[word] for word in words if word in MONTHS} for words in (was, now))
    if before - after and after - before:
        return True
    if _denials(swap.was) != _denials(swap.now):
        return True
    left, right = frozenset(was), frozenset(now)
    if exclude(left, right, OPPOSED):
        return True
    left, right = frozenset(map(stem, left)), frozenset(map(stem, right))
    if exclude(left, right) or (left & UP and right & DOWN) or (left & DOWN and right & UP):
        return True
    names = [
        {name.removesuffix("’s").removesuffix("'s") for name in NAME.findall(document.text, span.start, span.end)}
        for document, span in zip(documents, (swap.old, swap.new), strict=True)
    ]
    return _are_others(names[0] - NAMELESS, names[1] - NAMELESS)


def _are_others(names: set[str], others: set[str]) -> bool:
    """Whether two sets of names have none in common, be it by its first letters: "US" and "United States"."""
    first = {name[:1] for name in names}, {name[:1] for name in others}
    return bool(names and others) and first[0].isdisjoint(first[1])


def _denials(words: str) -> int:
    return sum(word.replace("’", "'") in NEGATIVE for word in WORD.findall(BOUND.sub(" ", words).lower()))
