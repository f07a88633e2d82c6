"""
Two facts told in one pattern: "commercial loans grew 4.1%" and "mortgage loans grew 1.2%".

A fact that is told twice is told in other words.  Where two sentences run alike, a word of one in the place of another
word of the other says that something else is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.record.opposites import OPPOSED, exclude
from factcheck.record.synonyms import stems_of
from factcheck.record.verdicts.days import Day
from factcheck.record.verdicts.figures import Figure
from factcheck.record.verdicts.statements import Statement
from factcheck.record.verdicts.subjects import GENERIC, kin
from factcheck.record.verdicts.tokens import ENDS, STOPS
from factcheck.record.wordings import THINGS, WEAK

SILENT = THINGS | WEAK | GENERIC
"""Words that stand for a name, or leave it to the next word what is counted or what was done."""
WIDEST = 4
"""How many words may stand in each other's place: more of them are told otherwise."""

LINKING = ENDS | {"the"}
DETERMINERS = frozenset("a an the its our their his her this these".split())

Words = tuple[str, ...]
Own = tuple[frozenset[str], ...]


def contrast(a: Figure | Day, b: Figure | Day, claim: Statement, evidence: Statement) -> str:
    """Which words stand in each other's place where two statements run alike around two figures, in words, or ""."""
    for here, there, linked in _places(claim.around(a.at), evidence.around(b.at)):
        if pair := exclude(frozenset(here), frozenset(there), OPPOSED):
            return f"{pair[0]} here, {pair[1]} there"
        ours, theirs = _own(here, b, claim, evidence), _own(there, a, evidence, claim)
        crossed = _named_or_not(here, ours, there, theirs) if linked else ()
        for left, right in (*zip(ours, theirs, strict=True), *crossed):
            one, other = left | GENERIC.intersection(here), right | GENERIC.intersection(there)
            if left and right and stems_of(left).isdisjoint(stems_of(right)) and not kin(one, other):
                return f"{claim.said(left)} here, {evidence.said(right)} there"
    return ""


def _named_or_not(here: Words, ours: Own, there: Words, theirs: Own) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """
    A name on one side and a word on the other, behind one preposition: "on European routes", "on transatlantic routes".

    A word behind an article stands for a name: "with Northwind" and "with the airline".
    """
    (words, names, _), (other_words, other_names, _) = ours, theirs
    if names and not words and DETERMINERS.isdisjoint(there):
        yield names, other_words
    if other_names and not other_words and DETERMINERS.isdisjoint(here):
        yield words, other_names


def _own(stems: Words, figure: Figure | Day, said: Statement, other: Statement) -> tuple[frozenset[str], ...]:
    """
    Of some stems those that only this statement has: its words, its names and its verbs, which stand for their likes.

    What the form of the other one's `figure` implies ("made $5 million") it has as well.
    Where the other one says "it", that is whom this one tells of.
    """
    known = figure.near | other.words | other.names | said.sources | other.sources | SILENT
    only = frozenset(stems) & said.words - known
    names, verbs = only & said.names, only & said.verbs
    return only - names - verbs, names if other.topic else names - said.topic, verbs - names


def _places(ours: tuple[Words, Words], theirs: tuple[Words, Words]) -> Iterator[tuple[Words, Words, bool]]:
    """
    The words that stand in each other's place before two figures and behind them, and whether behind one linking word.

    None do where less than half of the shorter sentence is in the longer.
    """
    from difflib import SequenceMatcher

    sides = [SequenceMatcher(None, here, there, autojunk=False) for here, there in zip(ours, theirs, strict=True)]
    common = 1 + sum(block.size for side in sides for block in side.get_matching_blocks())
    if 2 * common < 1 + min(sum(map(len, ours)), sum(map(len, theirs))):
        return
    for side, here, there in zip(sides, ours, theirs, strict=True):
        for how, start, end, first, last in side.get_opcodes():
            words = here[start:end], there[first:last]
            if how == "replace" and max(map(len, words)) <= WIDEST and STOPS.isdisjoint(words[0] + words[1]):
                linked = bool(start and first) and here[start - 1] == there[first - 1] and here[start - 1] in LINKING
                yield *words, linked
