"""
The items of a checklist: the claims of one document in reading order, each with what the machine has proved of it.

A tick says what was done, as on a working paper: footed, recalculated, agreed in this document, agreed to a prior
document.  A comparison that only leaves a figure possible ("three of ten") is no tick.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from factcheck.checklist.told import PROVED, Told, told
from factcheck.documents import Document
from factcheck.model import Claim, Finding, Held, Mention, Period, Place, Report, Series, Span
from factcheck.rulebook import Rule

Tick = Literal["footed", "recalculated", "agreed", "prior"]
State = Literal["clash", "not understood", "to tie", "time", "proved"]
STATES: tuple[State, ...] = ("not understood", "clash", "to tie", "time", "proved")  # what asks for a person first

FIGURES = frozenset({"number", "money", "percent", "measure"})

HOUSEKEEPING = "FC9"
"""How the codes begin that speak of reading and not of facts."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A tick, the words of what was proved, the places that it rests on, and the arithmetic."""

    tick: Tick
    words: str
    evidence: tuple[Place, ...] = ()
    arithmetic: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """
    One line of the checklist: a claim, or a mention that became none (`claim` is None, `reason` says why).

    `number` counts from 1 in reading order; `sentence` is the span of its sentence.  `words` is the hash of what is
    written and how it was read, `evidence` that of all that stands beside it; neither holds a line number, so that a
    paragraph put in above changes nothing.  `key` is the short name of the item, by which it is signed.  `is_time` is
    that of a date that only says of when a figure in its sentence is.
    """

    number: int
    place: Place
    kind: str
    sentence: Span
    claim: Claim | None
    reason: str
    marks: tuple[Mark, ...]
    told: tuple[Told, ...]
    findings: tuple[Finding, ...]
    words: str
    evidence: str
    is_time: bool = False

    @property
    def key(self) -> str:
        return self.words[:8]

    @property
    def state(self) -> State:
        """What is left to do: a clash to settle, a figure to read by eye, one to tie to evidence (with it its time)."""
        if self.findings:
            return "clash"
        if self.claim is None:
            return "not understood"
        return "proved" if self.marks else "time" if self.is_time else "to tie"


@dataclass(frozen=True, slots=True)
class Checklist:
    """One document's items in reading order, and the findings that stand at none of them."""

    document: Document
    items: tuple[Item, ...]
    remarks: tuple[Finding, ...] = ()
    counted: Mapping[State, int] = field(default_factory=dict)


def draw_up(report: Report, documents: Iterable[Document], name: str, rules: Sequence[Rule]) -> Checklist:
    """
    The checklist of the document `name` out of a report on it and on what it was held against.

    `documents` are all that were read.  Raises KeyError if `name` is none of them.
    """
    by_name = {document.name: document for document in documents}
    document = by_name[name]
    days = {other.name: other.date for other in by_name.values()}
    series = {(c.document, c.span): s for s in report.series for c in s.claims if c.document == name}
    ticks = {rule.code: rule.tick for rule in rules}
    held = [h for h in report.held if any(place.document == name for place in (h.at, *h.evidence))]
    findings = [f for f in report.findings if any(place.document == name for place in (f.at, *f.evidence))]
    times = _times(report, name)
    seen: Counter[str] = Counter()
    items = []
    for number, (mention, claim, reason) in enumerate(_in_order(report, name), 1):
        place = Place(name, mention.span, mention.text)
        sentence = claim.sentence if claim else _sentence(document, mention.span)
        timing = claim is not None and _is_time(claim, times[sentence])
        beside = () if timing else _told(claim, series.get((name, mention.span)), days)
        marks = (*_marks(place, held, ticks, days), *_prior(beside), *_own_day(mention, document.date))
        touching = tuple(f for f in findings if _touches(f, place) and not f.code.startswith(HOUSEKEEPING))
        words = _digest(document.words(sentence), mention.text, *_reading(claim))
        seen[words] += 1
        if seen[words] > 1:  # one sentence said twice is two lines, and both are to be signed
            words = _digest(words, str(seen[words]))
        proof = _digest(*_proof(marks, beside, touching))
        items.append(
            Item(number, place, mention.kind, sentence, claim, reason, marks, beside, touching, words, proof, timing)
        )
    told_of = {id(finding) for item in items for finding in item.findings}
    remarks = tuple(f for f in findings if id(f) not in told_of)
    return Checklist(document, tuple(items), remarks, dict(Counter(item.state for item in items)))


def _in_order(report: Report, name: str) -> Iterator[tuple[Mention, Claim | None, str]]:
    found: list[tuple[Mention, Claim | None, str]] = [(c.mention, c, "") for c in report.claims if c.document == name]
    found += [(u.mention, None, u.reason) for u in report.unread if u.document == name]
    yield from sorted(found, key=lambda entry: (entry[0].span.start, entry[0].span.end))


def _times(report: Report, name: str) -> Mapping[Span, list[Period]]:
    """The times of the figures of each sentence."""
    times: dict[Span, list[Period]] = defaultdict(list)
    for claim in report.claims:
        time = claim.horizon or claim.as_of
        if claim.document == name and claim.mention.kind in FIGURES and time is not None:
            times[claim.sentence].append(time)
    return times


def _is_time(claim: Claim, times: Iterable[Period]) -> bool:
    """Whether a date is the time of a figure, its last day, or the year that it lies in: "the same period in 2012"."""
    said = claim.mention.period
    if said is None or claim.mention.kind != "date" or claim.nature == "fixed":
        return False
    return any(said == time or (said.is_day and said.end == time.end) or _holds(said, time) for time in times)


def _holds(period: Period, other: Period) -> bool:
    return bool(other.start and other.end and period.holds(other.start) and period.holds(other.end))


def _sentence(document: Document, span: Span) -> Span:
    return next((s.span for s in document.sentences if s.span.holds(span)), span)


def _told(claim: Claim | None, series: Series | None, days: Mapping[str, date | None]) -> tuple[Told, ...]:
    # How much a figure changed is no figure that another document could confirm, nor is the document's own day, nor
    # what a figure was at a time that was not understood.
    if claim is None or series is None or "change" in claim.flags or ("prior" in claim.flags and claim.as_of is None):
        return ()
    if claim.mention.kind == "date" and claim.value == _day(days.get(claim.document)):
        return ()
    return told(claim, series, days)


def _marks(
    place: Place, held: Iterable[Held], ticks: Mapping[str, str], days: Mapping[str, date | None]
) -> Iterator[Mark]:
    for proof in held:
        tick = ticks.get(proof.rule, "recalculated")
        # A sum proves its total; two places that say one thing prove each other.
        mine = (proof.at, *proof.evidence) if tick == "agreed" else (proof.at,)
        if not any(_meet(place, other) for other in mine):
            continue
        others = tuple(other for other in (proof.at, *proof.evidence) if not _meet(place, other))
        elsewhere = {other.document for other in others} - {place.document}
        if tick == "footed":
            yield Mark("footed", proof.message, others, proof.arithmetic)
        elif tick == "recalculated":
            yield Mark("recalculated", proof.message, others, proof.arithmetic)
        elif tick == "agreed" and all(_is_before(days.get(name), days.get(place.document)) for name in elsewhere):
            yield Mark("prior" if elsewhere else "agreed", proof.message, others, proof.arithmetic)


def _prior(beside: Iterable[Told]) -> Iterator[Mark]:
    for other in beside:
        if other.relation in PROVED:
            rounded = ", after rounding" if other.relation == "agrees after rounding" else ""
            said = other.claim.mention.text
            yield Mark("prior", f"{said} in {other.claim.document}{rounded}", (other.claim.place,))


def _is_before(day: date | None, own: date | None) -> bool:
    # A document of the same day may be a draft of this one, or its other half; what comes later proves nothing.
    return day is None or own is None or day < own


def _own_day(mention: Mention, day: date | None) -> Iterator[Mark]:
    # "today" and "now" ask for no evidence beyond the date of the document.
    named_in_words = mention.kind == "date" and not mention.has_digits
    if day is not None and named_in_words and mention.period == _day(day):
        yield Mark("recalculated", f"the document's own day, {day}")


def _day(day: date | None) -> Period:
    return Period(day, day)


def _touches(finding: Finding, place: Place) -> bool:
    return any(_meet(place, other) for other in (finding.at, *finding.evidence))


def _meet(a: Place, b: Place) -> bool:
    return a.document == b.document and a.span.meets(b.span)


def _reading(claim: Claim | None) -> Iterator[str]:
    # "Last month" in the same words of another month is another claim.
    if claim is not None:
        yield from (str(claim.measure), claim.subject, repr(claim.value), str(claim.as_of), claim.modality)


def _proof(marks: Iterable[Mark], beside: Iterable[Told], findings: Iterable[Finding]) -> Iterator[str]:
    for mark in marks:
        yield from (mark.tick, mark.words, mark.arithmetic, *(place.text for place in mark.evidence))
    for other in beside:
        yield from (other.claim.document, other.claim.mention.text, str(other.claim.as_of), other.relation)
    for finding in findings:
        places = (finding.at, *finding.evidence)
        yield from (finding.code, finding.message, finding.arithmetic)
        yield from (f"{place.document} {place.text}" for place in places)


def _digest(*words: str) -> str:
    """Sixteen hexadecimal digits, the same for the same words however they are spaced."""
    spaced = "\x1f".join(" ".join(word.split()) for word in words)
    return hashlib.sha256(spaced.encode("utf-8", "surrogatepass")).hexdigest()[:16]
