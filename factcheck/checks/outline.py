"""
A sentence with each mention folded into one character, so that a pattern can read its grammar.

"sales rose 35% to $8.1 million" becomes "sales rose P to M": what is written between the figures stays as words, and
each figure keeps its way back to the mention.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from msgspec import Struct

from factcheck.claims.pull import Pulled
from factcheck.documents.document import Sentence
from factcheck.mentions.numbers.hedges import BOUNDS, NEAR
from factcheck.model import Mention, MentionKind, Place, Span
from factcheck.patterns import pattern

# Private characters of Unicode: no text has them, and one that does is cleaned of them.
MONEY, PERCENT, NUMBER, TIME, MULTIPLE, OTHER = "\ue001\ue002\ue003\ue004\ue005\ue006"
VALUE = f"[{MONEY}{PERCENT}{NUMBER}]"
"""A pattern for one figure that can be compared with another."""
NO_VALUE = f"[^{MONEY}{PERCENT}{NUMBER}]"
ABOUT = f"(?:{'|'.join(NEAR)})"
HEDGE = f"(?:(?:{'|'.join((*NEAR, *BOUNDS))}|some|only|just) )"
"""Words in front of a figure that widen it."""
YEAR = pattern(r"\b(?:19|20)\d\d\b")
VALUES = MONEY + PERCENT + NUMBER

T = TypeVar("T")

PROSE = frozenset(("headline", "body", "quotation", "list", "boilerplate"))

_SIGNS: dict[MentionKind, str] = {
    "money": MONEY,
    "percent": PERCENT,
    "number": NUMBER,
    "measure": NUMBER,
    "date": TIME,
    "time": TIME,
    "duration": TIME,
    "set": TIME,
    "multiple": MULTIPLE,
}
# What is longer is a table that lost its shape, or no prose at all.
_MOST, _LONGEST = 200, 8_000  # mentions, characters
_FOLDED = pattern("\\s+|[\ue000-\ue00f]")


class Outline(Struct, frozen=True):
    """
    One sentence: `line` is its plain text, any white space one blank, with a sign for each mention.

    `low` is the line in small letters, `figures` how many of its mentions are values.
    """

    page: Pulled
    sentence: Sentence
    line: str
    mentions: Mapping[int, Mention]  # by where their signs stand in the line
    low: str
    figures: int

    def place(self, start: int, end: int) -> Place:
        """The words of the document for characters [start, end) of the line, at least one."""
        document = self.page.document
        first, last = self.mentions.get(start), self.mentions.get(end - 1)
        if first is None or last is None:
            back = self._back()
            inside = document.to_text(Span(back[start], back[end - 1] + 1))
        span = Span(first.span.start if first else inside.start, last.span.end if last else inside.end)
        return document.quote(span)

    def _back(self) -> list[int]:
        # Where each character of the line stands in the document's plain text.
        document, back = self.page.document, list[int]()
        at = self.sentence.inside.start
        for mention in (*self.mentions.values(), None):
            span = document.to_plain(mention.span) if mention else self.sentence.inside
            upto = span.start if mention else span.end
            for gap in _FOLDED.finditer(document.plain, at, upto):
                back.extend(range(at, gap.start() + 1))
                at = gap.end()
            back.extend(range(at, upto))
            back.append(upto)
            at = span.end
        return back


def place(page: Pulled, mention: Mention) -> Place:
    """Where a mention stands, with its words."""
    return Place(page.document.name, mention.span, mention.text)


def follows(earlier: Outline, outline: Outline) -> bool:
    """Whether nothing but white space stands between two sentences."""
    return 0 <= outline.sentence.span.start - earlier.sentence.span.end <= 3


def once(read: Callable[[Pulled], Iterable[T]]) -> Callable[[Pulled], tuple[T, ...]]:
    """
    The same reader, which remembers what it last gave: the rules ask for one page, one after the other.

    Pages are told apart by identity, since to compare two costs more than to read one.
    """
    last: list[tuple[Pulled, tuple[T, ...]]] = []

    def reader(page: Pulled) -> tuple[T, ...]:
        kept = last[0] if last else None
        if kept is None or kept[0] is not page:
            kept = (page, tuple(read(page)))
            last[:] = [kept]
        return kept[1]

    return reader


def outlines(page: Pulled, *evidence: str, figures: int = 0) -> Iterator[Outline]:
    """
    The sentences of prose with a mention that hold any of the evidence, and at least so many figures, in order.

    Evidence is what stands in the line in small letters: words, beginnings of words, signs.  To look for it is cheap,
    and what it leaves is little for the patterns of a rule.
    """
    for outline in _all(page):
        if outline.figures >= figures and (not evidence or holds(outline.low, evidence)):
            yield outline


def holds(text: str, evidence: Iterable[str]) -> bool:
    """Whether any of the evidence stands in a text."""
    return any(map(text.__contains__, evidence))


@once
def _all(page: Pulled) -> Iterator[Outline]:
    document, starts = page.document, [mention.span.start for mention in page.mentions]
    for sentence in document.sentences:
        if sentence.section.kind not in PROSE or sentence.span.end - sentence.span.start > _LONGEST:
            continue
        first = bisect_left(starts, sentence.span.start)
        last = bisect_left(starts, sentence.span.end, first)
        if 0 < last - first <= _MOST:
            yield _outline(page, sentence, page.mentions[first:last])


def _sign(mention: Mention) -> str:
    sign = _SIGNS.get(mention.kind, OTHER)
    return OTHER if mention.quantity is None and sign != TIME else sign


def _outline(page: Pulled, sentence: Sentence, mentions: tuple[Mention, ...]) -> Outline:
    document = page.document
    inside = sentence.inside
    pieces: list[str] = []
    signs: dict[int, Mention] = {}
    at, length, figures = inside.start, 0, 0
    for mention in mentions:
        span = document.to_plain(mention.span)
        between = _folded(document.plain[at : span.start])
        length += len(between)
        signs[length] = mention
        length += 1
        sign = _sign(mention)
        figures += sign in VALUES
        pieces += (between, sign)
        at = span.end
    pieces.append(_folded(document.plain[at : inside.end]))
    line = "".join(pieces)
    return Outline(page, sentence, line, signs, line.lower(), figures)


def _folded(plain: str) -> str:
    """A piece of text with any white space one blank."""
    if plain.isascii() and plain.isprintable() and "  " not in plain:
        return plain  # as most are
    return _FOLDED.sub(" ", plain)
