"""None at all, as a figure: "no deaths", "no one", "nobody"."""

from __future__ import annotations

from factcheck.documents import Document
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

NONE = pattern(
    r"\b[Nn]o(?:body\b| one\b|(?= (?!longer\b|more\b|less\b|fewer\b|plans\b|signs\b|means\b|doubts?\b)"
    r"(?:[a-z-]{2,20} )?(?:[a-z-]{2,20}s|people|children|men|women)\b))"
)


def none_of(document: Document, whole: Span, found: list[tuple[Mention, Span]]) -> list[tuple[Mention, Span]]:
    """The mentions of a sentence at plain characters `whole` with their plain spans, and a nought for each denial."""
    out = list(found)
    for match in NONE.finditer(document.plain, whole.start, whole.end):
        inside = Span(*match.span())
        if not any(span.meets(inside) for _, span in found):
            span = document.to_text(inside)
            text = document.text[span.start : span.end]
            out.append((Mention(span, text, "number", Quantity.exactly(0)), inside))
    return sorted(out, key=lambda pair: pair[1]) if len(out) > len(found) else found
