"""The checklist: plain text for a terminal, Markdown for a repository or a mail, JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checklist import Item, Signed
from factcheck.checklist.signoffs import ROLES, Signoff
from factcheck.checklist.told import PROVED
from factcheck.model import Finding, Place
from factcheck.reports.data import as_text
from factcheck.reports.ink import Ink
from factcheck.reports.markdown import escaped
from factcheck.reports.nouns import Json, as_claim, as_place
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.sheet import TICKS, Sheet, by, legend, letters, on_one_line, reading, spot, told_in_words

BLANK = r"\_\_\_\_\_\_\_\_"


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
            f"**{escaped(piece)}** ({inside[at // 2][0].number})" if at % 2 else on_one_line(piece, escaped)
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
        remarks=[_finding(finding) for finding in sheet.checklist.remarks],
        items=[_data(item, signed, sheet.places) for item, signed in sheet.lines],
    )


def _item(item: Item, signed: Signed, places: Places) -> Iterator[str]:
    box = "x" if signed.by_both else " "
    yield f"- [{box}] **{item.number}** `{item.key}` **{escaped(letters(item))}** {escaped(reading(item, places))}"
    for line in _known(item, signed, places):
        yield f"  - {escaped(line)}"
    blanks: list[str] = [role for role in ROLES if getattr(signed, role) is None]
    if not signed.support and item.state not in ("proved", "time"):
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
            yield f"record: {told_in_words(told, item)} ({places.of(told.claim.place)})"
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
        "findings": [_finding(finding) for finding in item.findings],
        "signed": {role: _signature(getattr(signed, role)) for role in ROLES},
        "support": signed.support,
        "opened": signed.opened,
        "carried": signed.carried,
    }


def _signature(signoff: Signoff | None) -> Json | None:
    return {"by": signoff.by, "day": signoff.day.isoformat(), "support": signoff.support} if signoff else None


def _finding(finding: Finding) -> Json:
    return {"code": finding.code, "severity": finding.severity, "message": finding.message}
