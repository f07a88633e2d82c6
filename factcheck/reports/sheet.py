"""A checklist as all of its forms show it: marks and what they mean, its sentences in pieces, its claims in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.checklist import Checklist, Item, Signed, Told
from factcheck.checklist.items import STATES, State
from factcheck.checklist.signoffs import Signoff
from factcheck.checklist.told import Relation
from factcheck.claims.wording import when
from factcheck.model import Place, Span
from factcheck.quantity import Quantity
from factcheck.reports.naming import named
from factcheck.reports.places import Places, clean
from factcheck.reports.values import in_full, slots

TICKS = {
    "footed": ("F", "footed: the parts that the document names add up to it"),
    "recalculated": ("R", "recalculated: it was worked out anew from the figures beside it"),
    "agreed": ("A", "agreed: another place of this document says the same"),
    "prior": ("P", "agreed to prior document: an earlier document says the same for the same time"),
}
"""The letter of each tick mark, and what it stands for."""

CLASH, UNREAD, OPEN, TIME = "X", "?", "T", "D"
OTHER_MARKS = {
    CLASH: "clash: it cannot stand beside another figure; the line shows both",
    UNREAD: "not understood: a figure that the machine could not read as a claim; read it by eye",
    OPEN: "to tie: nothing proves it yet; tie it to evidence, and write down where that is",
    TIME: "date: it says of when a figure in its sentence is, and is tied with that figure",
}

STATE_WORDS: dict[State, str] = {
    "not understood": "not understood",
    "clash": "with a clash",
    "to tie": "to tie to evidence",
    "time": "tied with a figure",
    "proved": "proved by the machine",
}

RELATIONS: dict[Relation, str] = {
    "agrees": "the same",
    "agrees after rounding": "the same after rounding",
    "agrees beside": "the same on the same day",
    "differs": "which is another figure for the same time",
    "same on another day": "the same",
    "other on another day": "",
}

LONGEST = 400
"""Characters of a sentence that are shown around a claim."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A checklist with its signatures and the places of its words, ready to be drawn; `first` puts open work first."""

    checklist: Checklist
    signed: tuple[Signed, ...]
    places: Places
    first: bool = False

    @property
    def lines(self) -> list[tuple[Item, Signed]]:
        """The items in the order in which they are shown, each with who signed it."""
        both = list(zip(self.checklist.items, self.signed, strict=True))
        return sorted(both, key=lambda line: STATES.index(line[0].state)) if self.first else both

    @property
    def sentences(self) -> Iterator[tuple[Span, list[tuple[Item, Signed]]]]:
        """The lines, together as long as they stand in one sentence."""
        for sentence, lines in groupby(self.lines, key=lambda line: line[0].sentence):
            yield sentence, list(lines)

    @property
    def summary(self) -> str:
        """ "30 figures and dates: 12 proved by the machine, 9 with a clash, …; 4 signed by a preparer, 0 by both"."""
        counted = self.checklist.counted
        parts = [f"{counted[state]} {STATE_WORDS[state]}" for state in reversed(STATES) if counted.get(state)]
        prepared = sum(signed.preparer is not None for signed in self.signed)
        reviewed = sum(signed.reviewer is not None for signed in self.signed)
        items = len(self.checklist.items)
        total = "1 figure or date" if items == 1 else f"{items} figures and dates"
        return f"{total}: {', '.join(parts) or 'nothing to check'}; signed: {prepared} prepared, {reviewed} reviewed"

    def around(self, sentence: Span, items: Sequence[Item]) -> list[str]:
        """
        The sentence in pieces, words and claims by turns, the first of them words; the claims are those of `items`.

        White space is single, and what is further than LONGEST / 2 characters from every claim is cut.
        """
        document = self.checklist.document
        at = sentence.start
        pieces: list[str] = []
        for item in items:
            span = item.place.span
            pieces += [on_one_line(document.words(Span(at, max(at, span.start)))), on_one_line(item.place.text)]
            at = max(at, span.end)
        pieces.append(on_one_line(document.words(Span(at, max(at, sentence.end)))))
        return [_cut(piece, at, len(pieces)) if at % 2 == 0 else piece.strip() for at, piece in enumerate(pieces)]


def letters(item: Item) -> str:
    """The marks of an item: "FR", "X", "?", "D" or "T"."""
    ticks = "".join(dict.fromkeys(TICKS[mark.tick][0] for mark in item.marks))
    if item.findings:
        return CLASH + ticks
    return ticks or {"not understood": UNREAD, "time": TIME}.get(item.state, OPEN)


def legend(checklist: Checklist) -> list[tuple[str, str]]:
    """The marks that stand on this checklist, with their meaning."""
    used = "".join(letters(item) for item in checklist.items)
    marks = [*TICKS.values(), *OTHER_MARKS.items()]
    return [(letter, words) for letter, words in marks if letter in used]


def told_in_words(told: Told, item: Item) -> str:
    """ "six for 14 June 2011", with what that means for the figure here where they speak of one time."""
    value = told.claim.value
    words = value if isinstance(value, str) else told.claim.mention.text
    one_noun = item.claim is not None and item.claim.measure.head == told.claim.measure.head
    if isinstance(value, Quantity) and not one_noun:
        words = f"{told.claim.measure} {words}"  # beside a loss stands "net income $5 million"
    said = f"{clean(words)} for {when(told.claim.horizon or told.claim.as_of)}"
    return f"{said}, {RELATIONS[told.relation]}" if RELATIONS[told.relation] else said


def by(signoff: Signoff) -> str:
    """Who signed, and on which day."""
    return f"{clean(signoff.by)}, {signoff.day}"


def spot(place: Place, places: Places) -> str:
    """Where a place stands inside its document: "line 12", "page 2"."""
    found = places.spot(place.document, place.span.start)
    return f"line {found}" if found.line else clean(str(found))


def reading(item: Item, places: Places) -> str:
    """As what a claim was read, or why a mention became none."""
    claim = item.claim
    if claim is None:
        return f"not understood: {clean(item.reason)}"
    value, of = in_full(claim.value), named(claim, places.document(claim.document))
    time = when(claim.horizon or claim.as_of) if claim.as_of or claim.horizon else ""
    parts = (
        of,
        claim.subject if claim.subject not in of else "",
        time if time != value else "",
        claim.modality if claim.modality != "actual" else "",
    )
    more = f" ({slots(claim)})" if slots(claim) else ""
    return clean(f"{value} · {', '.join(part for part in parts if part)}{more}")


def on_one_line(words: str, write: Callable[[str], str] = clean) -> str:
    """The words as `write` gives them on one line, with the space at either end that they had."""
    inner = write(words)
    return f"{' ' if words[:1].isspace() else ''}{inner}{' ' if words[-1:].isspace() and inner else ''}"


def _cut(words: str, at: int, pieces: int) -> str:
    half = LONGEST // 2
    if len(words) <= LONGEST:
        return words
    if at == 0:
        return f"…{words[-half:]}"
    return f"{words[:half]}…" if at == pieces - 1 else f"{words[:half]} … {words[-half:]}"
