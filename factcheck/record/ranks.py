"""Ranks: by what things are ranked ("third-largest"), and the first of them, which has no number ("the largest")."""

from __future__ import annotations

from factcheck.documents import Document
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.wordings import stem

# "rest", "forest" and "latest" rank nothing.
_NONE = r"(?!(?:for|inter|lat|near|r|w|t|gu|requ|cont|hon|mod|harv|prot)est)"
_SUPERLATIVE = rf"(?:most[- ][a-z]+(?:-[a-z]+)?|{_NONE}[a-z]{{1,12}}est(?:-[a-z]+)?)\b"
BEHIND = pattern(rf"[- ]({_SUPERLATIVE})")
FIRST = pattern(rf"(?<!of )(?<!among )\b[Tt]he ({_SUPERLATIVE})(?= [a-z])")
MOST = pattern(r"most[- ]")


def ranked_by(plain: str, end: int) -> str:
    """The stem of what the ordinal that ends at plain character `end` ranks by, or "": "third-largest" → largest."""
    found = BEHIND.match(plain, end)
    return stem(MOST.sub("", found[1])) if found else ""


def with_firsts(document: Document, whole: Span, found: list[tuple[Mention, Span]]) -> list[tuple[Mention, Span]]:
    """The mentions of a sentence at plain characters `whole` with their plain spans, and one for each "the largest"."""
    plain = document.plain
    out = list(found)
    for match in FIRST.finditer(plain, whole.start, whole.end):
        inside = Span(match.start(), match.start() + 3)
        span = document.to_text(Span(*match.span()))
        out.append((Mention(span, document.text[span.start : span.end], "ordinal", Quantity.exactly(1)), inside))
    return sorted(out, key=lambda pair: pair[1]) if len(out) > len(found) else found


def is_first(text: str) -> bool:
    """Whether an ordinal is written without a number: "the largest"."""
    return text[:4] in ("the ", "The ")
