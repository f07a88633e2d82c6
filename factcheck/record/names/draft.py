"""What a draft of the vocabulary is made of: names their other wordings, the evidence, and what is a guess."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from factcheck.documents import Document
from factcheck.model import Nature, Place, Span
from factcheck.record.record import Record

AROUND = 40
"""Characters on each side of a figure that are quoted with it."""


@dataclass(frozen=True, slots=True)
class Days:
    """The dates of the first and the last document in which a name stands; None where no document has a date."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """Another wording, why it is one, and where that is said; a person has to confirm what is not `sure`."""

    name: str
    why: str
    evidence: tuple[Place, ...]
    sure: bool
    seen: Days = Days()


@dataclass(frozen=True, slots=True)
class Naming:
    """One company, person, acronym or measure with its other wordings."""

    name: str
    aliases: tuple[Alias, ...]
    seen: Days = Days()
    group: Alias | None = None
    kind: Literal["company"] | None = None
    nature: Nature | None = None


@dataclass(frozen=True, slots=True)
class YearEnd:
    """The last day of the fiscal year as "month-day", and where it is said; not `sure` where documents differ."""

    day: str
    evidence: Place
    sure: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """All suggestions, each group in alphabetical order."""

    entities: tuple[Naming, ...]
    people: tuple[Naming, ...]
    acronyms: tuple[Naming, ...]
    measures: tuple[Naming, ...]
    fiscal_year_end: tuple[YearEnd, ...]


def _whole(name: str) -> re.Pattern[str]:
    # Brook does not stand in Brook-Whitlock, which is another company.
    return re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")


def seen(name: str, record: Record) -> Days:
    whole = _whole(name)
    dated = [
        page.document.date
        for page in record.pages
        if page.document.date and name in page.document.plain and whole.search(page.document.plain)
    ]
    return Days(min(dated), max(dated)) if dated else Days()


def find(name: str, record: Record) -> tuple[Place, ...]:
    """Where a name stands first, in the oldest document that has it."""
    whole = _whole(name)
    for page in record.pages:
        document = page.document
        found = whole.search(document.plain) if name in document.plain else None
        if found:
            span = document.to_text(Span(*found.span()))
            return (document.quote(span),)
    return ()


def around(document: Document, span: Span) -> Place:
    """A span with the words on both sides of it, none of them cut."""
    inside = document.to_plain(span)
    left, right = max(0, inside.start - AROUND), inside.end + AROUND
    before, behind = document.plain[left : inside.start], document.plain[inside.end : right]
    before = before.partition(" ")[2] if left else before
    return Place(document.name, span, f"{before}{document.plain[inside.start : inside.end]}{behind.rpartition(' ')[0]}")
