"""The page of a comparison: what became of the facts, then both texts side by side."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.differences import Diff
from factcheck.documents import Document, fold, markdown
from factcheck.model import Span
from factcheck.passages import Passage
from factcheck.reports.pages.along import Along
from factcheck.reports.pages.drawing import draw
from factcheck.reports.pages.fates import FATES, Fates
from factcheck.reports.pages.pieces import Mark, Piece, cut, where
from factcheck.reports.pages.shown import LINED, LONG_LINE, Stretch
from factcheck.reports.places import Places

Numbered = tuple[str, int, Span]
"""What kind of run it is, the number of its change (0 where nothing changed), and its span."""


READ = 80
"""Characters of a paragraph; two shorter ones, of which nothing is the same, are seen at one look."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words that both texts have, or one only ("dropped", "added"); `change` counts the changes of the page from 1."""

    kind: str
    change: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One side of a paragraph: the line or page it begins on, what kind of text it is, and its words."""

    where: str
    kind: str
    lined: bool
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """
    A paragraph in both texts; None where it is not there.

    `moved` is the number of a change, 0 where the paragraph stands where it stood; `facts` says whether a fact in it
    is not the same, `rewritten` that it has no run of words left: then nobody reads what is struck out.
    """

    kind: str
    moved: int
    old: Cell | None
    new: Cell | None
    facts: bool
    rewritten: bool


def page(found: Diff, old: Document, new: Document) -> str:
    """The page of a comparison of two documents."""
    fates = Fates(found, old, new)
    facts = tuple(fates.facts())
    before, after = fates.marks()
    rows = tuple(_Rows(_Text(old, before), _Text(new, after)).of(found.text))
    told = Counter(fact.fate for fact in facts) + Counter(kept=len(found.hedged))
    return draw(
        "redline.html",
        styles=("sections.css", "redline.css"),
        scripts=("redline.js",),
        old=old,
        new=new,
        title=new.title or old.title or new.name,
        summary=found.summary,
        told={fate: told[fate] for fate in FATES},
        differing=[fact for fact in facts if fact.fate != "kept"],
        kept=[fact for fact in facts if fact.fate == "kept"],
        rows=rows,
        empty=found.is_empty,
    )


class _Text:
    """One of the two texts, cut into cells."""

    def __init__(self, document: Document, marks: Sequence[Mark]) -> None:
        self._document = document
        self._marks = Along(marks, lambda mark: mark.span)
        self._starts = [section.span.start for section in document.sections]
        self._front = len(markdown.front_matter(fold.even(document.text)))
        self._places = Places((document,))

    def cell(self, span: Span, runs: Iterable[Numbered]) -> Cell:
        """A paragraph, of whose runs each has a kind and the number of its change."""
        kind, text = self._kind(span), self._document.text[span.start : span.end]
        lined = kind in LINED or kind in ("table", "front") or max(map(len, text.split("\n"))) > LONG_LINE
        drawn = tuple(Run(how, change, self._pieces(run, kind, lined)) for how, change, run in runs)
        return Cell(where(self._places.spot(self._document.name, span.start)), kind, lined, drawn)

    def differs(self, span: Span) -> bool:
        """Whether a fact in a paragraph is not the same."""
        return any(mark.state not in ("kept", "again") for mark in self._marks.meeting(span))

    def _pieces(self, span: Span, kind: str, lined: bool) -> tuple[Piece, ...]:
        pieces = tuple(cut(self._document, Stretch(span, kind, lined), self._marks.meeting(span)))
        if any(piece.words.strip() for piece in pieces):
            return pieces
        # Marks that nobody reads ("**") are all that changed: then they are shown.
        return (Piece(self._document.text[span.start : span.end]),)

    def _kind(self, span: Span) -> str:
        if span.start < self._front:
            return "front"
        at = bisect_right(self._starts, span.start) - 1
        sections = self._document.sections
        if at >= 0 and sections[at].span.end > span.start:
            return sections[at].kind
        return sections[at + 1].kind if at + 1 < len(sections) and sections[at + 1].span.start < span.end else "body"


@dataclass(slots=True)
class _Rows:
    """The rows of a page, whose changes are counted as they come."""

    old: _Text
    new: _Text
    changes: int = field(default=0)

    def of(self, passages: Iterable[Passage]) -> Iterator[Row]:
        for passage in passages:
            moved = self._next() if passage.moved else 0
            before, after = self._runs(passage)
            yield Row(
                passage.kind,
                moved,
                self.old.cell(passage.old, before) if passage.old else None,
                self.new.cell(passage.new, after) if passage.new else None,
                any(
                    text.differs(span)
                    for text, span in ((self.old, passage.old), (self.new, passage.new))
                    if span is not None
                ),
                _is_rewritten(passage),
            )

    def _runs(self, passage: Passage) -> tuple[list[Numbered], list[Numbered]]:
        before: list[Numbered] = []
        after: list[Numbered] = []
        change = self._next() if passage.kind in ("dropped", "added") else 0
        if not passage.edits:
            kind = passage.kind if change else "kept"
            for runs, span in ((before, passage.old), (after, passage.new)):
                runs += [(kind, change, span)] if span else []
        for edit in passage.edits:
            # What is dropped and added at one place is one change.
            change = 0 if edit.kind == "kept" else change or self._next()
            if edit.kind != "added":
                before.append((edit.kind, change, edit.old))
            if edit.kind != "dropped":
                after.append((edit.kind, change, edit.new))
        return [*_filled(before)], [*_filled(after)]

    def _next(self) -> int:
        self.changes += 1
        return self.changes


def _is_rewritten(passage: Passage) -> bool:
    sides = (passage.old, passage.new)
    return (
        bool(passage.edits)
        and all(edit.kind != "kept" for edit in passage.edits)
        and all(span is not None and span.end - span.start >= READ for span in sides)
    )


def _filled(runs: Sequence[Numbered]) -> Iterator[Numbered]:
    """The runs with what stands between two of them, which is white space and belongs to neither."""
    at = None
    for kind, change, span in runs:
        if at is not None and at < span.start:
            yield "kept", 0, Span(at, span.start)
        yield kind, change, span
        at = span.end
