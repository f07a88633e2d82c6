"""
Ratings "of ten": 7.5/10, 7.5 / 10, "60 out of 100", as figures on a scale.

A rating is compared as it was written, beside others of the same scale; a share of two counts is read the same way.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.documents import Document
from factcheck.mentions.hedges import hedged
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

PLACE = pattern(r"\b(?:at|reached|to|hit) [Nn](?:umber|o\.) (\d{1,3})\b(?![.,]\d)")
HUNDRED = Decimal(100)
WRITTEN = pattern(r"(?<![\d.,/])(\d{1,3}(?:\.\d{1,3})?) ?/ ?(5|10|20|100)(?![\d/]|[.,]\d|-\d)")


def rated(document: Document, whole: Span, mentions: list[Mention]) -> list[tuple[Mention, Span]]:
    """The mentions of a sentence at plain characters `whole` with their plain spans, each rating as one figure."""
    plain = document.plain
    found = [(m, document.to_plain(m.span)) for m in mentions]
    for match in WRITTEN.finditer(plain, whole.start, whole.end):
        inside = Span(*match.span())
        under = [m for m, span in found if span.meets(inside)]
        if any(m.kind != "number" for m in under):
            continue  # "5/10" that was read as a day
        found = [pair for pair in found if pair[0] not in under]
        found.append((_rating(document, inside, match[1], match[2]), inside))
    for match in PLACE.finditer(plain, whole.start, whole.end):  # "peaked at number 3", which names a place
        inside = Span(*match.span(1))
        if not any(span.meets(inside) for _, span in found):
            found.append((Mention(document.to_text(inside), match[1], "ordinal", Quantity.exactly(match[1])), inside))
    found = [(_on_scale(mention), span) for mention, span in found]
    return sorted(found, key=lambda pair: pair[1])


def _rating(document: Document, inside: Span, top: str, whole: str) -> Mention:
    step = Decimal(1).scaleb(-len(top.partition(".")[2])) if "." in top else Decimal(0)
    quantity = replace(Quantity.exactly(top, step), parts=(Decimal(top), Decimal(whole)))
    span = document.to_text(inside)
    quantity = hedged(document.plain, inside.start, inside.end, "number", quantity)
    return Mention(span, document.text[span.start : span.end], "number", quantity)


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
