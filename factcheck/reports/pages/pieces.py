"""A text cut where its marks begin and end, so that marks which overlap are drawn without crossing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.documents import Document, Spot
from factcheck.model import Span
from factcheck.reports.pages.along import Along
from factcheck.reports.pages.shown import Stretch, stretches, words
from factcheck.reports.places import Places


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that is marked: as what, where a press leads, and the anchor by which it is found."""

    span: Span
    state: str
    href: str
    anchor: str
    figure: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are drawn in one way.  `state` is "" for plain words; `figure` is false for the words around one."""

    words: str
    state: str = ""
    href: str = ""
    anchor: str = ""
    figure: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, item or table; `where` is the line ("12"), page ("p. 2") or paragraph ("¶ 5") it begins on."""

    kind: str
    lined: bool
    where: str
    pieces: tuple[Piece, ...]


def blocks(document: Document, marks: Iterable[Mark]) -> tuple[Block, ...]:
    """The document's text in blocks; every anchor of a mark stands on one of their pieces."""
    ordered = Along(sorted(marks, key=lambda mark: (mark.span, not mark.figure)), lambda mark: mark.span)
    places = Places((document,))
    found, waiting = [], 0
    for stretch in stretches(document):
        met = ordered.meeting(stretch.span)
        late = ordered.starting(waiting, stretch.span.start)
        waiting = stretch.span.end
        pieces = (*(Piece("", anchor=mark.anchor) for mark in late), *cut(document, stretch, met))
        if any(piece.words.strip() or piece.anchor for piece in pieces):
            found.append(
                Block(stretch.kind, stretch.lined, where(places.spot(document.name, stretch.span.start)), pieces)
            )
    return tuple(_told_once(found))


def cut(document: Document, stretch: Stretch, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The pieces of a stretch; where marks overlap, the narrowest figure is drawn."""
    whole = stretch.span
    ends = {end for mark in marks for end in (mark.span.start, mark.span.end)}
    bounds = sorted({whole.start, whole.end, *(end for end in ends if whole.start < end < whole.end)})
    for start, end in pairwise(bounds):
        over = [mark for mark in marks if mark.span.start <= start < mark.span.end]
        said = words(document, Span(start, end), raw=stretch.kind == "front")
        if not over:
            yield Piece(said)
            continue
        own = min(over, key=lambda m: (not m.figure, m.span.end - m.span.start))
        anchor = next((mark.anchor for mark in over if mark.span.start == start), "")
        yield Piece(said, own.state, own.href, anchor, own.figure)


def where(spot: Spot) -> str:
    """Where a paragraph begins, in few characters: "12", "p. 2", "¶ 5"."""
    if spot.page is not None:
        return f"p. {spot.page}"
    if spot.paragraph is not None:
        return f"¶ {spot.paragraph}"
    return str(spot.line or "")


def _told_once(found: Iterable[Block]) -> Iterator[Block]:
    # A place is told once: on the first block of a page, and on the first piece at a character.
    seen, last = set[str](), ""
    for block in found:
        pieces = []
        for piece in block.pieces:
            again = piece.anchor in seen
            seen.add(piece.anchor)
            pieces.append(Piece(piece.words, piece.state, piece.href, "", piece.figure) if again else piece)
        yield Block(block.kind, block.lined, block.where if block.where != last else "", tuple(pieces))
        last = block.where
