"""The text of a document as its reader sees it, by stretches: markup gone, every character else as it stands there."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.documents import Document, fold, lists, markdown, sections
from factcheck.documents.section import Section
from factcheck.model import Span

LONG_LINE = 110
"""Characters of a line that nobody broke by hand: where lines are longer, each is a paragraph of its own."""

LINED = frozenset({"list", "contacts", "headline", "footnotes"})
"""Sections in which the end of a line means something."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A paragraph, heading, item or table; `lined` where its lines must not be joined."""

    span: Span
    kind: str
    lined: bool


def stretches(document: Document) -> Iterator[Stretch]:
    """The stretches in order: the front matter, then what blank lines, headings and list items part."""
    text = fold.even(document.text)
    front = len(markdown.front_matter(text))
    if front:
        yield Stretch(Span(0, front), "front", True)
    starts = [section.span.start for section in document.sections]
    cuts = sorted({_line_start(document, text, at) for at in (*starts, *_items(document))})
    for match in sections.BLOCK.finditer(text, front):
        inside = [cut for cut in cuts[bisect_left(cuts, match.start() + 1) :] if cut < match.end()]
        bounds = (match.start(), *inside, match.end())
        for start, end in pairwise(bounds):
            kind = _kind(document.sections, starts, start, end)
            longest = max(len(line) for line in text[start:end].split("\n"))
            yield Stretch(Span(start, end), kind, kind in LINED or kind == "table" or longest > LONG_LINE)


def words(document: Document, span: Span, raw: bool = False) -> str:
    """What a reader sees of a span; with `raw` the very characters of the file."""
    text, way = document.text, document.way
    if raw or way is None:
        return _newlines(text[span.start : span.end])
    seen: list[str] = []
    at = span.start
    for run in range(bisect_left(way.ends, span.start + 1), len(way.text)):
        start, end = way.text[run], way.ends[run]
        if start >= span.end:
            break
        seen.append(_dangers(text[at:start]))
        if way.even[run]:
            seen.append(text[max(start, span.start) : min(end, span.end)])
        elif start >= span.start:
            seen.append(way_words(document, run))
        at = min(end, span.end)
    seen.append(_dangers(text[at : span.end]))
    return _newlines("".join(seen))


def way_words(document: Document, run: int) -> str:
    """What is read in the place of an uneven run."""
    assert document.way is not None
    plain = document.way.plain
    return document.plain[plain[run] : plain[run + 1]]


def _dangers(unread: str) -> str:
    # What the reading drops is not shown either, but for what could turn a line round without being seen.
    return "".join(c for c in unread if not c.isascii() and unicodedata.category(c) == "Cf")


def _newlines(text: str) -> str:
    if "\r" in text or "\f" in text or "\v" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").replace("\v", "\n")
    return text


def _items(document: Document) -> Iterator[int]:
    for section in document.sections:
        if section.kind == "list":
            for item in lists.items(document.plain, document.to_plain(section.span)):
                yield document.to_text(item).start


def _line_start(document: Document, text: str, at: int) -> int:
    # "# Heading": the section begins behind its mark, the stretch with it.
    start = text.rfind("\n", 0, at) + 1
    return -1 if words(document, Span(start, at)).strip() else start


def _kind(found: tuple[Section, ...], starts: list[int], start: int, end: int) -> str:
    at = bisect_left(starts, start + 1) - 1
    if at >= 0 and found[at].span.end > start:
        return found[at].kind
    return found[at + 1].kind if at + 1 < len(found) and found[at + 1].span.start < end else "body"
