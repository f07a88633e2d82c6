"""
Where a document tells what a claim of another says, in words that nobody read.

    "ABC stands for Antibody Conjugate"      "the antibody conjugate", or ABC without its long form
    "AB-901 is wholly owned by the Company"  "the Company owns all of AB-901"
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Span
from factcheck.patterns import pattern

STATES = {
    "wholly owned": pattern(
        r"\b(?:wholly|solely|outright|entirely|fully|in full|alone|all of it|property|owns? (?:it|all|every))\b",
        re.IGNORECASE,
    ),
    "licensed": pattern(r"\b(?:out-|sub)?licen[sc]", re.IGNORECASE),
    "under review": pattern(r"\b(?:review|assess|examin|consider|evaluat|look(?:s|ed|ing)? at)", re.IGNORECASE),
}
"""Other words for a state of a product: they say that it is told, and not whose product it is."""
DENIED = pattern(r"\b(?:no longer|not|never|partly|co-)[ \n]?(?:\w+[ \n]){0,2}$", re.IGNORECASE)
BESIDE, BEFORE = 480, 30
"""How many characters around a product's name its state may be told in, and how many before it may deny it."""


def where_told(claim: Claim, page: Pulled, products: Collection[str]) -> Span | None:
    """Where a document tells a title, a long form or a state that a claim names; `products` are those with a state."""
    plain = page.document.plain
    found: Span | None = None
    match claim.mention.kind, claim.value:
        case "role", str() as title:
            roles = (unread.mention for unread in page.unread if unread.mention.kind == "role")
            return next((r.span for r in roles if title.casefold() in map(str.casefold, r.names)), None)
        case "acronym", str() as expansion:
            defined = any(c.mention.kind == "acronym" and c.subject == claim.subject for c in page.claims)
            told = re.search(re.escape(expansion), plain, re.IGNORECASE)
            told = told or (None if defined else re.search(rf"\b{re.escape(claim.subject)}\b", plain))
            found = Span(*told.span()) if told else None
        case "phase", str() as state if state in STATES and claim.subject:
            found = next(_told(STATES[state], claim.subject, plain, {*products} - {claim.subject}), None)
        case _:
            return None
    return page.document.to_text(found) if found else None


def _told(said: re.Pattern[str], product: str, plain: str, others: Collection[str]) -> Iterator[Span]:
    """Where words that nothing denies stand in the paragraph of a product, and nearer to it than to another."""
    at = plain.find(product)
    while at >= 0:
        start = max(plain.rfind("\n\n", 0, at) + 1, at - BESIDE, 0)
        end = plain.find("\n\n", at)
        for match in said.finditer(plain, start, min(end if end >= 0 else len(plain), at + BESIDE)):
            first, last = sorted((at, match.start()))
            between = plain[first + len(product) if first == at else first : last]
            denied = DENIED.search(plain, max(0, match.start() - BEFORE), match.start())
            if not denied and not any(other in between for other in others):
                yield Span(*match.span())
        at = plain.find(product, at + len(product))
