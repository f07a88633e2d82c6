"""The page of a checklist: every claim in its sentence, what is known of it, and room to sign."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checklist import Item, Mark, Signed, Told
from factcheck.checklist.items import STATES
from factcheck.checklist.signoffs import ROLES, Signoff
from factcheck.checklist.told import PROVED
from factcheck.model import Finding, Place
from factcheck.reports.pages.drawing import draw
from factcheck.reports.places import Places, clean
from factcheck.reports.sheet import STATE_WORDS, TICKS, Sheet, legend, letters, reading, spot, told_in_words


@dataclass(frozen=True, slots=True)
class Proof:
    """One thing that is known of a claim: a letter or a code before it, the words, and where the other sides stand."""

    sign: str
    kind: str
    words: str
    sum: str = ""
    sides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """An item as it is drawn."""

    item: Item
    signed: Signed
    letters: str
    said: str
    reading: str
    proofs: tuple[Proof, ...]
    signatures: tuple[tuple[str, Signoff | None], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A sentence in pieces, words and claims by turns, with the lines of its claims; where it begins."""

    where: str
    pieces: tuple[str, ...]
    lines: tuple[Line, ...]


def page(sheet: Sheet) -> str:
    """The page of a checklist; what is written in it is signed by `factcheck checklist sign DOCUMENT --from FILE`."""
    document = sheet.checklist.document
    counted = sheet.checklist.counted
    return draw(
        "checklist.html",
        styles=("sections.css", "checklist.css"),
        scripts=("checklist.js",),
        document=document,
        title=document.title or document.name,
        states=[(state, STATE_WORDS[state], counted.get(state, 0)) for state in STATES],
        counted={role: sum(getattr(s, role) is not None for s in sheet.signed) for role in ROLES},
        total=len(sheet.checklist.items),
        remarks=sheet.checklist.remarks,
        legend=legend(sheet.checklist),
        groups=tuple(_groups(sheet)),
        roles=ROLES,
        command=shlex.quote(document.name),
    )


def _groups(sheet: Sheet) -> Iterator[Group]:
    for sentence, lines in sheet.sentences:
        items = [item for item, _ in lines]
        yield Group(
            str(sheet.places.spot(sheet.checklist.document.name, items[0].place.span.start)),
            tuple(sheet.around(sentence, items)),
            tuple(_line(item, signed, sheet.places) for item, signed in lines),
        )


def _line(item: Item, signed: Signed, places: Places) -> Line:
    proofs = (
        *(_clash(finding, item.place, places) for finding in item.findings),
        *(_proved(mark, item.place, places) for mark in item.marks),
        *(_record(told, item, places) for told in item.told if told.relation not in PROVED),
    )
    signatures = tuple((role, getattr(signed, role)) for role in ROLES)
    return Line(item, signed, letters(item), item.place.text, reading(item, places), proofs, signatures)


def _clash(finding: Finding, own: Place, places: Places) -> Proof:
    others = [place for place in (finding.at, *finding.evidence) if place != own]
    return Proof(finding.code, finding.severity, finding.message, finding.arithmetic, _sides(others, own, places))


def _proved(mark: Mark, own: Place, places: Places) -> Proof:
    words = "" if mark.arithmetic else mark.words
    return Proof(TICKS[mark.tick][0], "holds", words, mark.arithmetic, _sides(mark.evidence, own, places))


def _record(told: Told, item: Item, places: Places) -> Proof:
    return Proof("Record", "alone", told_in_words(told, item), sides=(places.of(told.claim.place),))


def _sides(others: Sequence[Place], own: Place, places: Places) -> tuple[str, ...]:
    return tuple(
        f"{places.of(place) if place.document != own.document else spot(place, places)}: {clean(place.text)}"
        for place in others
        if place.text.strip()
    )
