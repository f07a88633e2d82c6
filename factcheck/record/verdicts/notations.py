"""
Figures that are written in a way of their own, each as one mention.

    "7.5/10", "60 out of 100", "two thirds"   a share of two counts
    "no deaths", "nobody"                     none at all
    "the largest"                             a rank, which has no number
    "won 2–1", "by two votes to one"          a result; "lost 1–2" tells of the same
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from factcheck.documents import Document
from factcheck.model import Mention, MentionKind, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.wordings import stem

HUNDRED = Decimal(100)
NONE = pattern(
    r"\b[Nn]o(?:body\b| one\b|(?= (?!longer\b|more\b|less\b|fewer\b|plans\b|signs\b|means\b|doubts?\b)"
    r"(?:[a-z-]{2,20} )?(?:[a-z-]{2,20}s|people|children|men|women)\b))"
)
# "rest", "forest" and "latest" rank nothing.
_NO_RANK = r"(?!(?:for|inter|lat|near|r|w|t|gu|requ|cont|hon|mod|harv|prot)est)"
_SUPERLATIVE = rf"(?:most[- ][a-z]+(?:-[a-z]+)?|{_NO_RANK}[a-z]{{1,12}}est(?:-[a-z]+)?)\b"
RANKED = pattern(rf"[- ]({_SUPERLATIVE})")
FIRST = pattern(rf"(?<!of )(?<!among )\b([Tt]he) {_SUPERLATIVE}(?= [a-z])")
MOST = pattern(r"most[- ]")
RESULT = "result"
"""The unit of a result, by which it is compared with its likes only."""
OF_A_GAME = pattern(
    r"\b(?:w[io]ns?|winning|los(?:es?|t|ing)|loss(?:es)?|beat(?:s|en|ing)?|defeat\w*|dr[ae]w(?:s|n|ing)?|victor(?:y|ies)"
    r"|level at|scor(?:es?|ed|ing)|votes?|voted|pass(?:ed|es)?|record)\b",
    re.IGNORECASE,
)
SCORE = pattern(r"(?<![\w.,/–-])(\d{1,3}) ?[–-] ?(\d{1,3})(?![\w/–-]|[.,]\d)")
TO = pattern(r"(?: [a-z]+| [A-Z][a-z]+)? to ")
Notation = tuple[Span, Span, MentionKind, Quantity]
"""Which plain characters are the figure, which are shown, and what it says."""


def figures_in(document: Document, whole: Span, mentions: list[Mention]) -> list[tuple[Mention, Span]]:
    """The mentions of a sentence at plain characters `whole`, with their plain spans, in the order of the text."""
    found = [(m, document.to_plain(m.span)) for m in mentions]
    for inside, shown, kind, quantity in (*_notations(document.plain, whole), *_results(document.plain, whole, found)):
        under = [pair for pair in found if pair[1].meets(inside)]
        if all(mention.kind == "number" for mention, _ in under):  # not "5/10" that was read as a day
            span = document.to_text(shown)
            found = [pair for pair in found if pair not in under]
            found.append((Mention(span, document.text[span.start : span.end], kind, quantity), inside))
    return sorted(((_on_scale(mention), span) for mention, span in found), key=lambda pair: pair[1])


def _notations(plain: str, whole: Span) -> Iterator[Notation]:
    for match in NONE.finditer(plain, whole.start, whole.end):
        inside = Span(*match.span())
        yield inside, inside, "number", Quantity.exactly(0)
    for match in FIRST.finditer(plain, whole.start, whole.end):
        yield Span(*match.span(1)), Span(*match.span()), "ordinal", Quantity.exactly(1)


def _results(plain: str, whole: Span, found: list[tuple[Mention, Span]]) -> Iterator[Notation]:
    """The results of games and votes: "2–1", and numbers that were read as such, "two to one", "219 votes to 212"."""
    if not OF_A_GAME.search(plain, whole.start, whole.end):
        return
    for match in SCORE.finditer(plain, whole.start, whole.end):
        inside = Span(*match.span())
        yield inside, inside, "number", _result(Decimal(match[1]), Decimal(match[2]))
    for (one, first), (other, second) in pairwise(found):
        left, right = one.quantity, other.quantity
        if not (one.kind == other.kind == "number" and left and right and left.written and right.written is not None):
            continue
        if not left.unit and TO.fullmatch(plain, first.end, second.start):
            inside = Span(first.start, second.end)
            yield inside, inside, "number", _result(left.written, right.written)


def _result(one: Decimal, other: Decimal) -> Quantity:
    """A result as one figure: the larger number, and the smaller as thousandths."""
    return Quantity.exactly(max(one, other) + min(one, other) / 1000, 0, RESULT)


def _on_scale(mention: Mention) -> Mention:
    """A share as its upper part: "60 out of 100" as 60; a fraction in words, "two thirds", as of a hundred."""
    quantity = mention.quantity
    if mention.kind != "number" or quantity is None or len(quantity.parts) != 2:
        return mention
    top, whole = quantity.parts
    if quantity.written == top:
        return mention
    if mention.text[-1:].isalpha() and top < whole:
        top, whole = top * HUNDRED / whole, HUNDRED
        quantity = replace(quantity, parts=(top, whole))
    return replace(mention, quantity=quantity.times(whole))


def ranked_by(plain: str, end: int) -> str:
    """The stem of what the ordinal that ends at plain character `end` ranks by, or "": "third-largest" → largest."""
    found = RANKED.match(plain, end)
    return stem(MOST.sub("", found[1])) if found else ""


def is_first(text: str) -> bool:
    """Whether an ordinal is written without a number: "the largest"."""
    return text[:4] in ("the ", "The ")
