"""
Results of games and votes, "2–1" or "two to one", as one figure each.

"Won 2–1" and "lost 1–2" tell of one result, so which of the two numbers stands first says nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from factcheck.documents import Document
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

RESULT = "result"
"""The unit of a result, by which it is compared with its likes only."""
TOLD = pattern(
    r"\b(?:w[io]ns?|winning|los(?:es?|t|ing)|loss(?:es)?|beat(?:s|en|ing)?|defeat\w*|dr[ae]w(?:s|n|ing)?|victor(?:y|ies)"
    r"|level at|scor(?:es?|ed|ing)|votes?|voted|pass(?:ed|es)?|record)\b",
    re.IGNORECASE,
)
WRITTEN = pattern(r"(?<![\w.,/–-])(\d{1,3}) ?[–-] ?(\d{1,3})(?![\w/–-]|[.,]\d)")
TO = pattern(r"(?: [a-z]+| [A-Z][a-z]+)? to ")


def joined(document: Document, whole: Span, read: list[tuple[Mention, Span]]) -> list[tuple[Mention, Span]]:
    """The mentions of a sentence with their plain spans; of a game or a vote, each result as one."""
    plain = document.plain
    if not TOLD.search(plain, whole.start, whole.end):
        return read
    found = list(read)
    for match in WRITTEN.finditer(plain, whole.start, whole.end):
        inside = Span(*match.span())
        under = [pair for pair in found if pair[1].meets(inside)]
        if all(mention.kind == "number" for mention, _ in under):
            found = [pair for pair in found if pair not in under]
            found.append(_result(document, inside, int(match[1]), int(match[2])))
    for (one, first), (other, second) in pairwise(read):
        between = TO.fullmatch(plain, first.end, second.start)
        if between and one.kind == other.kind == "number" and (one, first) in found and (other, second) in found:
            left, right = one.quantity, other.quantity
            if left and right and left.written is not None and right.written is not None and not left.unit:
                found = [pair for pair in found if pair[0] is not one and pair[0] is not other]
                inside = Span(first.start, second.end)
                found.append(_result(document, inside, int(left.written), int(right.written)))
    return sorted(found, key=lambda pair: pair[1])


def _result(document: Document, inside: Span, one: int, other: int) -> tuple[Mention, Span]:
    """A result as one figure: the larger number, and the smaller as thousandths."""
    span = document.to_text(inside)
    value = max(one, other) + Decimal(min(one, other)) / 1000
    return Mention(span, document.text[span.start : span.end], "number", Quantity.exactly(value, 0, RESULT)), inside
