"""
What a page carries beside its text: running headers and footers, page numbers, the line that a browser prints.

They are known by standing at the same place on several pages with the same words, but for a number that grows with the
pages.  Only lines at the edge go, from the edge inwards, so that nothing is taken out of the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factcheck.documents.pdf import pieces as _pieces
from factcheck.documents.pdf.pieces import Piece
from factcheck.patterns import pattern

EDGE = 0.16
"""The share of a page's height, at the top and at the foot, in which they stand."""
DEEPEST = 6
"""Lines of a header."""
FIGURES = pattern(r"\d{1,4}(?!\d)")
NUMBER = pattern(r"(?:page|p\.)? ?[-–—|]? ?(\d{1,4}) ?[-–—|]?(?: ?(?:of|/) ?\d{1,4})?", re.IGNORECASE)
PAGE = pattern(r"\bpage \d{1,4}\b", re.IGNORECASE)
BROWSER = pattern(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d\b.*|(?:file|https?)://\S+ +\d{1,4}/\d{1,4}")
HEADS = pattern(r"\b(?:ended|thousands|millions|unaudited|(?:19|20)\d\d +(?:19|20)\d\d)\b", re.IGNORECASE)
"""What names the columns of a table that goes on; it may stand at the top of each page and belongs to the text."""

Page = tuple[float, float, list[Piece]]
"""Where a page begins and ends, from its foot to its top, and its pieces."""


def without(pages: Sequence[Page]) -> list[list[Piece]]:
    """The pieces of each page that are its text."""
    edges = [_at_edges(page) for page in pages]
    seen = Counter(
        key
        for number, page in enumerate(edges, 1)
        for key in {key for side in page for line in side for piece in line for key in _keys(piece, number)}
    )
    enough = 2 if len(pages) <= 4 else 3
    running = {key for key, count in seen.items() if count >= enough and not HEADS.search(key[0])}
    kept = []
    for number, (page, sides) in enumerate(zip(pages, edges, strict=True), 1):
        gone: set[int] = set()
        for side in sides:
            for line in side:
                if not _is_furniture(line, number, running):
                    break
                gone.update(id(piece) for piece in line)
        kept.append([piece for piece in page[2] if id(piece) not in gone])
    return kept


def _at_edges(page: Page) -> tuple[list[list[Piece]], list[list[Piece]]]:
    """The lines at the top and at the foot of a page, each from the edge inwards."""
    foot, top, pieces = page
    reach = EDGE * (top - foot)
    lines = list(_pieces.lines([p for p in pieces if p.base > top - reach or p.base < foot + reach]))
    above = [line for line in lines if line[0].base > top - reach]
    below = [line for line in lines if line[0].base <= top - reach]
    return above[:DEEPEST], below[: -DEEPEST - 1 : -1]


Key = tuple[str, int, int]


def _keys(piece: Piece, page: int) -> set[Key]:
    """What a piece is known by: its words, also with their first or last number counted from the page's."""
    words = " ".join(piece.words.split())
    numbers = list(FIGURES.finditer(words))
    counted = {
        f"{words[: number.start()]}\0{int(number[0]) - page}\0{words[number.end() :]}"
        for number in (*numbers[:1], *numbers[-1:])
    }
    return {(key, round(piece.base / 3), round(piece.size)) for key in {words, *counted}}


def _is_furniture(line: Sequence[Piece], page: int, running: set[Key]) -> bool:
    """Whether nothing in a line is text."""
    if BROWSER.fullmatch(" ".join(" ".join(piece.words for piece in line).split())):
        return True
    return all(_is_number(piece.words, page) or not running.isdisjoint(_keys(piece, page)) for piece in line)


def _is_number(words: str, page: int) -> bool:
    match = NUMBER.fullmatch(words)
    return match is not None and (int(match[1]) == page or bool(PAGE.match(words)))
