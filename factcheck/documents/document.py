"""The document: text as given, the text as a person reads it, and the way back between the two."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from factcheck.model import Span

SectionKind = Literal[
    "headline", "dateline", "body", "quotation", "list", "table", "boilerplate", "safe_harbour", "contacts", "footnotes"
]


class DocumentError(Exception):
    """A file that cannot be read as a document; the message is one line that names the file and the way out."""


@dataclass(frozen=True, slots=True)
class DateEvidence:
    """One place that says when the document was published."""

    day: date
    source: Literal["given", "front matter", "dateline", "date line", "file name", "metadata"]
    span: Span | None = None  # None where it does not stand in the text


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text that is read in one way.  `speaker` and `role` are set for quotations."""

    kind: SectionKind
    span: Span
    speaker: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and the section that it stands in."""

    span: Span
    section: Section


@dataclass(frozen=True)
class Document:
    """
    One text with its name and date.

    `text` is what was given, untouched.  `plain` is the same as a person reads it: markup masked, typographic
    variants folded.  Spans everywhere are of `text`; `to_plain` and `to_text` lead from one to the other.
    `date` is None where nothing says it; `dates` holds all evidence, strongest first.
    """

    text: str
    name: str
    date: date | None
    dates: tuple[DateEvidence, ...]
    title: str
    plain: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    back: tuple[int, ...] | None = None  # plain index → text index; None where they are the same

    @classmethod
    def from_text(cls, text: str, name: str, date: date | None = None) -> Document:
        """The document of a text.  Without `date`, the text's own dateline or the name's date is taken, or none."""
        given = (DateEvidence(date, "given"),) if date else ()
        body = Section("body", Span(0, len(text)))
        return cls(text, name, date, given, "", text, (body,), (Sentence(body.span, body),))

    def to_plain(self, span: Span) -> Span:
        """The span of `plain` for a span of `text`."""
        if self.back is None:
            return span
        return Span(bisect_left(self.back, span.start), bisect_left(self.back, span.end))

    def to_text(self, span: Span) -> Span:
        """The span of `text` for a span of `plain`."""
        if self.back is None:
            return span
        return Span(
            self.back[span.start], self.back[span.end - 1] + 1 if span.end > span.start else self.back[span.start]
        )

    def words(self, span: Span) -> str:
        """The plain text of a span of `text`."""
        inside = self.to_plain(span)
        return self.plain[inside.start : inside.end]

    def line(self, at: int) -> int:
        """The line, counted from 1, of a character of `text`."""
        return self.text.count("\n", 0, at) + 1


def read_document(path: str | Path) -> Document:
    """The document in a file; raises DocumentError."""
    path = Path(path)
    try:
        return Document.from_text(path.read_text("utf-8"), name=path.name)
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror}") from error
