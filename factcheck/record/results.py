"""
Results of games and votes, "2–1" or "two to one", as two figures: the larger and the smaller number.

"Won 2–1" and "lost 1–2" tell of one result, so which of the two stands first says nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.documents import Document
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

SIDES = "larger number of the result", "smaller number of the result"
"""The units of the two figures, by which they are compared with each other's likes only."""
TOLD = pattern(
    r"\b(?:w[io]ns?|winning|los(?:es?|t|ing)|loss(?:es)?|beat(?:s|en|ing)?|defeat\w*|dr[ae]w(?:s|n|ing)?|victor(?:y|ies)"
    r"|level at|scor(?:es?|ed|ing)|votes?|voted|pass(?:ed|es)?|record)\b",
    re.IGNORECASE,
)
WRITTEN = pattern(r"(?<![\w.,/–-])(\d{1,3}) ?[–-] ?(\d{1,3})(?![\w/–-]|[.,]\d)")
TO = pattern(r"(?: [a-z]+| [A-Z][a-z]+)? to ")


def split(document: Document, whole: Span, read: list[tuple[Mention, Span]]) -> list[tuple[Mention, Span]]:
    """
    The mentions of a sentence with their plain spans; where it tells of a game or a vote, results as two figures.

    Both have the span of the whole result, since what stands before it tells of both.
    """
    plain = document.plain
    if not TOLD.search(plain, whole.start, whole.end):
        return read
    found = list(read)
    for match in WRITTEN.finditer(plain, whole.start, whole.end):
        inside = Span(*match.span())
        under = [pair for pair in found if pair[1].meets(inside)]
        if all(mention.kind == "number" for mention, _ in under):
            found = [pair for pair in found if pair not in under]
            found += _sides(document, Span(*match.span(1)), Span(*match.span(2)), int(match[1]), int(match[2]))
    for (one, first), (other, second) in pairwise(read):
        between = TO.fullmatch(plain, first.end, second.start)
        if between and one.kind == other.kind == "number" and (one, first) in found and (other, second) in found:
            left, right = one.quantity, other.quantity
            if left and right and left.written is not None and right.written is not None and not left.unit:
                found = [pair for pair in found if pair[0] is not one and pair[0] is not other]
                found += _sides(document, first, second, int(left.written), int(right.written))
    return sorted(found, key=lambda pair: pair[1])


def _sides(document: Document, first: Span, second: Span, one: int, other: int) -> list[tuple[Mention, Span]]:
    units = SIDES if one >= other else SIDES[::-1]
    out = []
    for inside, value, unit in ((first, one, units[0]), (second, other, units[1])):
        span = document.to_text(inside)
        text = document.text[span.start : span.end]
        out.append((Mention(span, text, "number", Quantity.exactly(value, 0, unit)), Span(first.start, second.end)))
    return out
