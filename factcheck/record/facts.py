"""
What one claim says, in the form in which two documents are compared: a value, a kind, slots, and the words beside it.
"""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Mention, Period, Span, Value
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.entities import Names
from factcheck.record.wordings import SILENT, stem

MARKS = ".,;:!?()[]{}<>\"“”'‘’*_#|–—-"
"""What may stand around a word and is none of it."""
YEAR = pattern(r"(?<!\d)\d{4}(?!\d)|['’]\d\d\b|\d[/.-]\d\d$")
"""A date whose words name the year."""
REACH = 60
"""How many characters on each side of a figure count as beside it."""

SCALE = 100_000

SCALED = {
    "year": ("month", Decimal(12)),
    "week": ("day", Decimal(7)),
    "basis_point": ("percentage_point", Decimal("0.01")),
}
"""Units that are whole multiples of another: "one year" and "twelve months" are one duration."""


class Slots(NamedTuple):
    """What the words beside a value say of it, in lower case, "" for what they do not say."""

    subject: str
    state: str
    per: str
    agreement: str
    modality: str
    part: bool
    phase: bool


class Fact(NamedTuple):
    """
    A claim as it is compared with those of another document.

    `sentence` counts the sentences with facts; `key` is the value, equal for equal values; `kind` keeps apart what can
    never replace each other (a price and a date); `head` and `scope` are stems; `near` the stems beside the figure,
    `told` those of its sentence; `at` is where it stands in the document, 0 to SCALE; `implied` marks a count that
    nobody wrote, of a list of names; `rare` how little it says that two such values are equal by chance, from 0 (a
    small count) to 5 (a sum to three digits).
    """

    claim: Claim
    sentence: int
    key: Hashable
    kind: Hashable
    subject: str
    partner: str
    slots: Slots
    head: str
    scope: frozenset[str]
    near: frozenset[str]
    told: frozenset[str]
    at: int
    implied: bool
    rare: int


def facts_of(page: Pulled, names: Names, relative: bool) -> list[Fact]:
    """
    The facts of a document in order, without the words for its own day ("today" says no more than the date does).

    With `relative`, days that are named from the document's own ("last month", "June 4") are known by their distance
    from it, so that two reports of different months say the same by the same words.
    """
    document = page.document
    length = max(1, len(document.text))
    base = document if relative else None
    sentence = around = Span(-1, -1)
    told = frozenset[str]()
    count = 0
    found = []
    subjects: dict[str, str] = {}
    measures: dict[tuple[str, tuple[str, ...]], tuple[str, frozenset[str]]] = {}
    for claim in page.claims:
        mention, measure = claim.mention, claim.measure
        if _own_day(mention, document.date):
            continue
        span = document.to_plain(mention.span)
        if claim.sentence != sentence:
            sentence = claim.sentence
            count += 1
            around = document.to_plain(sentence)
            told = _stems(document.plain[around.start : around.end])
        if claim.subject not in subjects:
            subjects[claim.subject] = names.subject(claim.subject, claim.document)
        if (measure.head, measure.scope) not in measures:
            stems = _stem(measure.head.rpartition(" ")[2]), frozenset(map(_stem, measure.scope))
            measures[measure.head, measure.scope] = stems
        subject = subjects[claim.subject]
        head, scope = measures[measure.head, measure.scope]
        found.append(
            Fact(
                claim=claim,
                sentence=count,
                key=_key(claim, base, subject),
                kind=kind(claim, subject),
                subject=subject,
                partner=names.canonical(claim.counterparty) if claim.counterparty else "",
                slots=_slots(claim, subject),
                head=head,
                scope=scope,
                near=_beside(document.plain, span, around) & told,
                told=told,
                at=SCALE * mention.span.start // length,
                implied=_implied(claim),
                rare=rare(claim.value),
            )
        )
    return found


def unread_keys(page: Pulled, relative: bool) -> set[Hashable]:
    """The values of the mentions that were not understood: what one document claims the other may well say too."""
    found: set[Hashable] = set()
    for unread in page.unread:
        value = unread.mention.quantity or unread.mention.period
        if value is not None:
            found.add(_value_key(value, unread.mention, page.document if relative else None))
    return found


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    word = word.strip(MARKS).removesuffix("'s").removesuffix("’s")
    return "" if not word or word.casefold() in SILENT else stem(word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(_stem, text.split())))


def _beside(plain: str, span: Span, sentence: Span) -> frozenset[str]:
    """The stems beside a figure, without its own, up to the ends of its sentence."""
    left, right = span.start - REACH, span.end + REACH
    before = plain[max(left, sentence.start) : span.start]
    behind = plain[span.end : min(right, sentence.end)]
    # A word that is cut by the reach is left out.
    before = before.partition(" ")[2] if left > sentence.start else before
    behind = behind.rpartition(" ")[0] if right < sentence.end else behind
    return _stems(f"{before} {behind}")


def _slots(claim: Claim, subject: str) -> Slots:
    named = (claim.measure.state or "", claim.per or "", claim.agreement or "")
    state, per, agreement = (slot.casefold() for slot in named)
    return Slots(
        subject, state, per, agreement, claim.modality, claim.part_of is not None, claim.mention.kind == "phase"
    )


def _own_day(mention: Mention, day: date | None) -> bool:
    if mention.kind != "date" or any(c.isdigit() for c in mention.text):
        return False
    return mention.timex == "PRESENT_REF" or (mention.period is not None and mention.period == Period(day, day))


def _implied(claim: Claim) -> bool:
    # "Acme, Contoso and Fabrikam" is three, which nobody wrote: the figure has no digit, and commas or "and" in it.
    text = claim.mention.text
    return claim.mention.kind == "number" and not any(c.isdigit() for c in text) and ("," in text or " and " in text)


def kind(claim: Claim, subject: str) -> Hashable:
    """What a value must share with another that takes its place: unit, or length of the period, or whose title."""
    match claim.value:
        case Quantity():
            unit = SCALED.get(claim.value.unit, (claim.value.unit, Decimal(1)))[0]
            if claim.mention.kind == "money":
                return "money"
            if unit in ("percent", "percentage_point"):
                return "percent"
            if claim.mention.kind in ("ordinal", "duration", "multiple"):
                return claim.mention.kind
            return "list" if _implied(claim) else unit or "count"
        case Period():
            return _length(claim.value)
        case _:
            named = claim.mention.kind in ("role", "phase", "acronym")
            return (claim.mention.kind, claim.measure.head if named else "", subject if named else "")


def _length(period: Period) -> str:
    if period.start is None or period.end is None:
        return "open"
    days = (period.end - period.start).days + 1
    return next((name for limit, name in ((10, "days"), (31, "month"), (100, "quarter")) if days <= limit), "year")


def _key(claim: Claim, document: Document | None, subject: str) -> Hashable:
    key = _value_key(claim.value, claim.mention, document)
    return (subject, key) if claim.mention.kind in ("role", "acronym") else key


def _value_key(value: Value, mention: Mention, document: Document | None) -> Hashable:
    match value:
        case Quantity():
            if mention.kind == "duration" and mention.period is None and value.written is None:
                return (mention.timex, value.low, value.high)
            unit, times = SCALED.get(value.unit, (value.unit, Decimal(1)))
            numbers = (value.written,) if value.written is not None else (value.low, value.high)
            kind = "ordinal" if mention.kind == "ordinal" else unit
            return (kind, *(None if number is None else (number * times).normalize() for number in numbers))
        case Period():
            day = document.date if document is not None else None
            ends = value.start, value.end
            if day is None or YEAR.search(mention.text):
                return ends
            if any(c.isdigit() for c in mention.text):
                return ("of its year", *((end.year - day.year, end.month, end.day) if end else None for end in ends))
            return ("from its day", *((end - day).days if end else None for end in ends))
        case _:
            return (mention.kind, value.casefold())


def rare(value: Value) -> int:
    """How little chance there is that two equal values are two facts, from 0 for "two" to 5 for "$170.5 million"."""
    match value:
        case Quantity():
            number = value.written if value.written is not None else value.high
            if number is None:
                return 2
            digits = len(number.normalize().as_tuple().digits)
            small = 1 if abs(number) <= 12 and not value.unit else 0
            return max(0, min(5, digits + (2 if value.unit else 1) - 2 * small))
        case Period():
            return {"days": 4, "month": 3, "quarter": 3, "year": 2, "open": 1}[_length(value)]
        case _:
            return 3
