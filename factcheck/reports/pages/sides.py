"""The two sides of a finding: its quotes in their context, those of one sentence together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from factcheck.documents import Document
from factcheck.model import Place, Span
from factcheck.reports.pages.anchors import Anchors
from factcheck.reports.pages.shown import words
from factcheck.reports.places import Places

AROUND = 160
"""Characters of context on each side of what is quoted."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A part of a quote: plain words, or words that the finding points at, with their place if it is on the page."""

    words: str
    pointed: bool = False
    href: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One quote in its context, where it stands, and from which day."""

    name: str
    where: str
    href: str
    title: str
    day: date | None
    parts: tuple[Quoted, ...]


class Sides:
    """The sides of findings on some documents."""

    def __init__(self, documents: Mapping[str, Document], anchors: Anchors) -> None:
        self._documents, self._anchors = documents, anchors
        self._places = Places(documents.values())
        self._starts: dict[str, list[int]] = {}

    def of(self, at: Place, evidence: Sequence[Place]) -> tuple[Side, ...]:
        """The side that the finding stands at, then the other ones; places in one sentence make one side."""
        groups: dict[tuple[str, Span], list[Place]] = {}
        for place in dict.fromkeys((at, *evidence)):
            groups.setdefault((place.document, self._context(place)), []).append(place)
        return tuple(self._side(name, context, places, at) for (name, context), places in groups.items())

    def _side(self, name: str, context: Span, places: list[Place], at: Place) -> Side:
        first = places[0]
        document = self._documents.get(name)
        return Side(
            name=name,
            where=self._places.of(first) if document and first.text else name,
            href=self._anchors.place(first),
            title=document.title if document else "",
            day=document.date if document else None,
            parts=tuple(self._parts(document, context, places, at)) if document and first.text.strip() else (),
        )

    def _parts(self, document: Document, context: Span, places: list[Place], at: Place) -> Iterator[Quoted]:
        start = _word_start(document.text, max(context.start, min(p.span.start for p in places) - AROUND), context)
        end = _word_end(document.text, min(context.end, max(p.span.end for p in places) + AROUND), context)
        yield Quoted("… " if start > context.start else "")
        bounds = sorted({start, end, *(e for p in places for e in (p.span.start, p.span.end) if start < e < end)})
        for left, right in pairwise(bounds):
            over = [p for p in places if p.span.start <= left < p.span.end]
            said = " ".join(words(document, Span(left, right)).split(" ")) or document.text[left:right]
            if over:
                own = min(over, key=lambda p: (p != at, p.span.end - p.span.start))
                yield Quoted(said, True, self._anchors.place(own), own == at)
            else:
                yield Quoted(said)
        yield Quoted(" …" if end < context.end else "")

    def _context(self, place: Place) -> Span:
        """The sentence of a place, else its line."""
        document = self._documents.get(place.document)
        if document is None or not place.text.strip():
            return place.span
        sentences = document.sentences
        if place.document not in self._starts:
            self._starts[place.document] = [sentence.span.start for sentence in sentences]
        at = bisect_right(self._starts[place.document], place.span.start) - 1
        if at >= 0 and sentences[at].span.meets(place.span):
            return Span(sentences[at].span.start, max(sentences[at].span.end, place.span.end))
        start = document.text.rfind("\n", 0, place.span.start) + 1
        end = document.text.find("\n", place.span.end)
        return Span(start, end if end >= 0 else len(document.text))


def _word_start(text: str, at: int, inside: Span) -> int:
    if at <= inside.start:
        return inside.start
    space = text.find(" ", at, at + 30)
    return space + 1 if space >= 0 else at


def _word_end(text: str, at: int, inside: Span) -> int:
    if at >= inside.end:
        return inside.end
    space = text.rfind(" ", at - 30, at)
    return space if space >= 0 else at
