"""The document: text as given, the text as a person reads it, and the way back between the two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date as Day
from functools import cached_property
from itertools import starmap
from typing import TYPE_CHECKING

from msgspec import Struct

from factcheck.digests import digest
from factcheck.documents import (
    dating,
    fold,
    formats,
    front,
    language,
    lists,
    markdown,
    sections,
    sentences,
    statements,
    wrapped,
)
from factcheck.documents.dating import DateEvidence
from factcheck.documents.extract import Aside, Comment, Extract
from factcheck.documents.origin import Origin, Printed, Spot
from factcheck.documents.section import Section
from factcheck.model import Place, Span
from factcheck.patterns import pattern

CONTACT = pattern(r"[ \t]*(?:(?:Media |Investor |Press )?[Cc]ontacts?\b|CONTACTS?\b|For further information)")
"""What may stand above the headline and is none."""

if TYPE_CHECKING:
    from factcheck.documents.table import Table


class Sentence(Struct, frozen=True):
    """One sentence, the section that it stands in, and the same characters in the plain text."""

    span: Span
    section: Section
    inside: Span


class Document(Struct, frozen=True, dict=True):
    """
    One text with its name and date.

    `text` is what was given, untouched; of a file that is no text (HTML, PDF, Word, mail) it is the text as a reader
    sees it, and `origin` leads back into the file.  `plain` is the same as a person reads it: markup gone, typographic
    variants folded, lines that a margin broke joined by a space.  Spans everywhere are of `text`; `to_plain` and
    `to_text` lead from one to the other.  `date` is None where nothing says it; `dates` holds all evidence, strongest
    first.  `remarks` are what a person should know of how the file was read, `gaps` what of it could not be read,
    `comments` what somebody noted in it and nobody has resolved.  `title`, `sections` and `sentences` are read when
    they are first asked for.
    """

    text: str
    name: str
    date: Day | None
    dates: tuple[DateEvidence, ...]
    plain: str
    way: fold.Way | None = None  # None where `plain` and `text` correspond character by character
    origin: Origin | Printed | None = None  # None where `text` is the file's own
    own_title: str = ""  # what an extracted file calls itself
    remarks: tuple[str, ...] = ()
    asides: tuple[Aside, ...] = ()  # comments to factcheck in an extracted file
    gaps: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()

    @classmethod
    def from_text(cls, text: str, name: str, date: Day | None = None) -> Document:
        """
        The document of a text: plain, Markdown, or what the ending of its name tells (".rst", ".adoc").

        Its date is the first of: `date`, front matter, dateline, a date line of its own at the top, the name's date.
        """
        folded = fold.even(text)
        marks = formats.of_name(name).marks()
        plain, way = fold.edited(folded, [*fold.uneven(text), *marks.edits(folded)])
        plain = wrapped.joined(plain)
        head = marks.front_matter(folded)
        found = [DateEvidence(date, "given")] if date else []
        if head and (evidence := front.day(head)):
            found.append(evidence)
        found += _dated(plain, way, name)
        return cls(text, name, found[0].day if found else None, tuple(found), plain, way)

    @classmethod
    def from_extract(cls, extract: Extract, name: str, date: Day | None = None) -> Document:
        """
        The document of what a reader took out of a file; nothing in its text is markup, unless the reader says so.

        What the file says beside the text about its day is weaker than what the text says, stronger than its name.  The
        day on which the file was made counts where nothing else does, and only for a text that knows its year.
        """
        folded = fold.even(extract.text)
        marks = markdown.edits(folded) if extract.marked else []
        plain, way = fold.edited(folded, [*fold.uneven(extract.text), *marks])
        plain = wrapped.joined(plain)
        found = [DateEvidence(date, "given")] if date else []
        found += _dated(plain, way, name, extract.dates)
        if not found:
            found += [made for made in extract.made if dating.knows(plain, made.day)][:1]
        return cls(
            extract.text,
            name,
            found[0].day if found else None,
            tuple(found),
            plain,
            way,
            extract.origin,
            extract.title,
            extract.remarks,
            extract.asides,
            extract.gaps,
            extract.comments,
        )

    @cached_property
    def gist(self) -> str:
        """A digest of the words: two copies have the same one."""
        return digest(" ".join(self.plain.split()))

    @cached_property
    def language(self) -> language.Language:
        """The language of the text: "en", "de", "fr" or "es"."""
        return language.of(self.plain)

    @cached_property
    def title(self) -> str:
        """What stands above the story, or ""."""
        if told := front.title(markdown.front_matter(fold.even(self.text))):
            return told
        above = (s for s in self.sections if s.kind not in ("dateline", "list"))
        head = next((s for s in above if not CONTACT.match(self.words(s.span))), None)
        return " ".join(self.words(head.span).split()) if head and head.kind == "headline" else self.own_title

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections in order; they do not overlap, and what is not blank lies in one of them."""
        read = sections.read(self.plain, self.language)
        return tuple(Section(s.kind, self.to_text(s.span), s.speaker, s.role) for s in read)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables in order, whatever became of their lines."""
        from factcheck.documents.tables import read_tables  # which reads documents

        return read_tables(self)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order, each inside one section."""
        german = self.language == "de"
        return tuple(
            Sentence(self.to_text(found), section, found)
            for section in self.sections
            for inside in self._runs(section)
            for found in starmap(Span, sentences.split(self.plain, inside.start, inside.end, german))
        )

    def _runs(self, section: Section) -> Iterator[Span]:
        """The stretches of plain text that no sentence crosses: a list's items, the lines of tables and contacts."""
        span = self.to_plain(section.span)
        if section.kind == "list":
            yield from lists.items(self.plain, span)
        elif section.kind in ("table", "contacts"):
            yield from sections.lines(self.plain, span)
        elif section.kind in ("headline", "body"):
            yield from statements.statements(self.plain, span)
        else:
            yield span

    def to_plain(self, span: Span) -> Span:
        """The span of `plain` for a span of `text`."""
        return self.way.to_plain(span) if self.way else span

    def to_text(self, span: Span) -> Span:
        """The span of `text` for a span of `plain`."""
        return self.way.to_text(span) if self.way else span

    def words(self, span: Span) -> str:
        """The plain text of a span of `text`."""
        inside = self.to_plain(span)
        return self.plain[inside.start : inside.end]

    def quote(self, span: Span) -> Place:
        """The words at a span of `text`, as a place."""
        return Place(self.name, span, self.text[span.start : span.end])

    def line(self, at: int) -> int:
        """The line, counted from 1, of a character of `text`."""
        return self.text.count("\n", 0, at) + 1

    def spot(self, at: int) -> Spot:
        """Where a character of `text` stands in the file that was given."""
        if self.origin is not None:
            return self.origin.spot(at)
        return Spot(self.line(at), at - (self.text.rfind("\n", 0, at) + 1) + 1)


def _dated(plain: str, way: fold.Way | None, name: str, beside: Iterable[DateEvidence] = ()) -> Iterator[DateEvidence]:
    """What the text says about its day, then what its file says beside it, then the name."""
    heads = list(dating.in_head(plain))
    if not heads and (tongue := language.of(plain)) != "en":
        heads = list(dating.in_head(plain, tongue))
    for evidence in sorted(heads, key=lambda e: RANK[e.source]):
        span = way.to_text(evidence.span) if way and evidence.span else evidence.span
        yield DateEvidence(evidence.day, evidence.source, span)
    yield from beside
    if named := dating.in_name(name):
        yield named


RANK = {"front matter": 0, "dateline": 1, "date line": 2}
