"""The checklist for people: plain text for a terminal, Markdown for a repository or a mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.checklist import Checklist, Item, Signed, Told
from factcheck.checklist.items import STATES, State
from factcheck.checklist.signoffs import ROLES, Role, Signoff
from factcheck.checklist.told import PROVED, Relation
from factcheck.claims.wording import when
from factcheck.model import Place, Span
from factcheck.reports.data import Json, as_claim, as_place, as_text
from factcheck.reports.ink import Ink
from factcheck.reports.markdown import escaped
from factcheck.reports.naming import named
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.values import in_full, slots

TICKS = {
    "footed": ("F", "footed: the parts that the document names add up to it"),
    "recalculated": ("R", "recalculated: it was worked out anew from the figures beside it"),
    "agreed": ("A", "agreed: another place of this document says the same"),
    "prior": ("P", "agreed to prior document: an earlier document says the same for the same time"),
}
"""The letter of each tick mark, and what it stands for."""

CLASH, UNREAD, OPEN = "X", "?", "T"
OTHER_MARKS = {
    CLASH: "clash: it cannot stand beside another figure; the line shows both",
    UNREAD: "not understood: a figure that the machine could not read as a claim; read it by eye",
    OPEN: "to tie: nothing proves it yet; tie it to evidence, and write down where that is",
}

STATE_WORDS: dict[State, str] = {
    "not understood": "not understood",
    "clash": "with a clash",
    "to tie": "to tie to evidence",
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

BLANK = r"\_\_\_\_\_\_\_\_"


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
        total = f"{items} figure{'' if items == 1 else 's'} and dates" if items != 1 else "1 figure or date"
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
            pieces += [_plain(document.words(Span(at, max(at, span.start)))), _plain(item.place.text)]
            at = max(at, span.end)
        pieces.append(_plain(document.words(Span(at, max(at, sentence.end)))))
        return [_cut(piece, at, len(pieces)) if at % 2 == 0 else piece.strip() for at, piece in enumerate(pieces)]


def text(sheet: Sheet, ink: Ink) -> str:
    """The checklist for a terminal: a line an item, with what is known of it below."""
    document = sheet.checklist.document
    lines = [ink.bold(f"{clean(document.name)}: {document.date or 'no date'}"), sheet.summary, ""]
    for finding in sheet.checklist.remarks:
        lines.append(f"{ink.severity(finding.severity, finding.code)} {clean(finding.message)} [{finding.severity}]")
    for item, signed in sheet.lines:
        where = spot(item.place, sheet.places)
        box = "".join("x" if getattr(signed, role) else " " for role in ROLES)
        said = f"{quote(item.place.text)}  {reading(item, sheet.places)}"
        lines.append(f"[{box}] {letters(item):<3} {item.number:>3}  {item.key}  {where}: {said}")
        lines += [f"{'':15}{line}" for line in _known(item, signed, sheet.places)]
    lines += ["", *(f"{letter}  {words}" for letter, words in legend(sheet.checklist))]
    lines.append("[pr]  p: signed by the preparer, r: by the reviewer")
    return "".join(f"{line}\n".replace(" \n", "\n") for line in lines)


def markdown(sheet: Sheet) -> str:
    """The checklist as Markdown: the sentences in reading order, below each a box for every claim in it."""
    document = sheet.checklist.document
    lines = [f"# Checklist: {escaped(document.name)}", ""]
    if document.title:
        lines += [f"**{escaped(document.title)}**", ""]
    lines += [f"{document.date or 'no date'} · {escaped(sheet.summary)}", "", "## Tick marks", ""]
    lines += [f"- **{escaped(letter)}** {escaped(words)}" for letter, words in legend(sheet.checklist)]
    lines += ["", "A box is ticked when preparer and reviewer have signed. The eight letters and digits are the name"]
    lines += ['of a line: `factcheck checklist sign DOCUMENT NAME --as reviewer --by "YOUR NAME"`.', ""]
    if sheet.checklist.remarks:
        lines += ["## The document as a whole", ""]
        lines += [f"- {f.code} {escaped(clean(f.message))} ({f.severity})" for f in sheet.checklist.remarks] + [""]
    lines += ["## Claims", ""]
    for sentence, inside in sheet.sentences:
        pieces = sheet.around(sentence, [item for item, _ in inside])
        told = "".join(
            f"**{escaped(piece)}** ({inside[at // 2][0].number})" if at % 2 else _plain(piece, escaped)
            for at, piece in enumerate(pieces)
        )
        lines += [f"> {' '.join(told.split())}", ""]
        for item, signed in inside:
            lines += [*_item(item, signed, sheet.places), ""]
    return "\n".join(lines).rstrip() + "\n"


def data(sheet: Sheet, documents: list[Json]) -> str:
    """The checklist for programs, after the published schema."""
    return as_text(
        "checklist",
        documents=documents,
        document=sheet.checklist.document.name,
        summary=sheet.summary,
        remarks=[{"code": f.code, "severity": f.severity, "message": f.message} for f in sheet.checklist.remarks],
        items=[_data(item, signed, sheet.places) for item, signed in sheet.lines],
    )


def letters(item: Item) -> str:
    """The marks of an item: "FR", "X", "?" or "-"."""
    ticks = "".join(dict.fromkeys(TICKS[mark.tick][0] for mark in item.marks))
    if item.findings:
        return CLASH + ticks
    return ticks or (UNREAD if item.claim is None else OPEN)


def legend(checklist: Checklist) -> list[tuple[str, str]]:
    """The marks that stand on this checklist, with their meaning."""
    used = "".join(letters(item) for item in checklist.items)
    marks = [*TICKS.values(), *OTHER_MARKS.items()]
    return [(letter, words) for letter, words in marks if letter in used]


def told_in_words(told: Told) -> str:
    """ "six for 14 June 2011", with what that means for the figure here where they speak of one time."""
    value = told.claim.value
    words = value if isinstance(value, str) else told.claim.mention.text
    said = f"{clean(words)} for {when(told.claim.horizon or told.claim.as_of)}"
    return f"{said}, {RELATIONS[told.relation]}" if RELATIONS[told.relation] else said


def by(signoff: Signoff) -> str:
    return f"{clean(signoff.by)}, {signoff.day}"


def _item(item: Item, signed: Signed, places: Places) -> Iterator[str]:
    box = "x" if signed.by_both else " "
    yield f"- [{box}] **{item.number}** `{item.key}` **{escaped(letters(item))}** {escaped(reading(item, places))}"
    for line in _known(item, signed, places):
        yield f"  - {escaped(line)}"
    blanks: list[str] = [role for role in ROLES if getattr(signed, role) is None]
    if not signed.support and item.state != "proved":
        blanks.append("support")
    if blanks:
        yield f"  - {' · '.join(f'{name} {BLANK}' for name in blanks)}"


def _known(item: Item, signed: Signed, places: Places) -> Iterator[str]:
    own = item.place
    for finding in item.findings:
        yield f"{finding.code} {clean(finding.message)} [{finding.severity}]"
        others = [place for place in (finding.at, *finding.evidence) if place != own]
        if others or finding.arithmetic:
            yield _beside(others, finding.arithmetic, own, places)
    for mark in item.marks:
        yield f"{TICKS[mark.tick][0]} {_beside(mark.evidence, mark.arithmetic or mark.words, own, places)}"
    for told in item.told:
        if told.relation not in PROVED:  # those stand there as ticks
            yield f"record: {told_in_words(told)} ({places.of(told.claim.place)})"
    for role in ROLES:
        signoff: Signoff | None = getattr(signed, role)
        if signoff:
            carried = f", carried from {clean(signed.carried)}" if signed.carried else ""
            yield f"{role}: {by(signoff)}{carried}"
    if signed.support:
        yield f"support: {clean(signed.support)}"
    if signed.opened:
        yield f"open again: {clean(signed.opened)}"


def _beside(others: Sequence[Place], how: str, own: Place, places: Places) -> str:
    """The arithmetic, and the other places that it rests on: those of the document itself by their lines."""
    named = [
        f"{spot(p, places) if p.document == own.document else places.of(p)} {quote(p.text)}"
        for p in others
        if p.text.strip()
    ]
    return " · ".join(part for part in (clean(how), "; ".join(named)) if part)


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


def _data(item: Item, signed: Signed, places: Places) -> Json:
    return {
        "number": item.number,
        "key": item.key,
        "state": item.state,
        "marks": letters(item),
        "at": as_place(item.place, places),
        "claim": as_claim(item.claim, places) if item.claim else None,
        "reason": item.reason,
        "proved": [
            {
                "tick": mark.tick,
                "words": mark.words,
                "arithmetic": mark.arithmetic,
                "evidence": [as_place(place, places) for place in mark.evidence],
            }
            for mark in item.marks
        ],
        "record": [{"at": as_place(told.claim.place, places), "relation": told.relation} for told in item.told],
        "findings": [{"code": f.code, "severity": f.severity, "message": f.message} for f in item.findings],
        "signed": {role: _signature(getattr(signed, role)) for role in ROLES},
        "support": signed.support,
        "opened": signed.opened,
        "carried": signed.carried,
    }


def _signature(signoff: Signoff | None) -> Json | None:
    return {"by": signoff.by, "day": signoff.day.isoformat(), "support": signoff.support} if signoff else None


def _plain(words: str, write: Callable[[str], str] = clean) -> str:
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


__all__ = ["ROLES", "Role", "Sheet", "by", "data", "legend", "letters", "markdown", "text", "told_in_words"]
