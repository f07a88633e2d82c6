"""Values of which nobody read what they are, as claims that say nothing but the value and where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from operator import attrgetter

from msgspec.structs import replace

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Measure, Mention, Span, Value
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.pairs.forms import LETTERS

UNKNOWN = Measure("")
"""The measure of them all."""
NUMBERED = pattern(r"(?:\bNo\.|\bnumber)[ \n]?(\d{1,4})$", re.IGNORECASE)
IMPLIED = pattern(
    r"\b(?:(?P<two>dual|twin)[- ](?=[a-z])|first-(?:in|of|to|ever)\b|initial\b"
    r"|(?:no(?:body|[ -]one| other)|none)\b[^.;:\n]{0,80}\bbefore\b)",
    re.IGNORECASE,
)
"""What tells a number without one: a "dual-core structure" has two, a "first-in-class drug" is the first of these."""
ONE = pattern(r"P1([YMWD])")


def bare_claims(page: Pulled) -> list[Claim]:
    """
    A claim for each figure and each date of a document that became none.

    "Twelve million dollars changed hands" has no noun, and yet tells what "an upfront payment of $12 million" does.
    "No. 7" is the seventh.
    """
    document = page.document
    unread = [found.mention for found in page.unread]
    found = [_valued(mention) for mention in (*unread, *filter(_may_rank, page.mentions))]
    found += (_implied(match, document) for match in IMPLIED.finditer(document.plain))
    return [bare(m, m.quantity or m.period or m.timex or "", document) for m in found if m.quantity or m.timex]


def told_as(bare: Claim, read: Claim) -> Claim:
    """A bare claim as one of what the other document says the value is."""
    return replace(bare, measure=read.measure, subject=read.subject, per=read.per, agreement=read.agreement)


def worded(claim: Claim, page: Pulled, span: Span) -> Claim:
    """What a claim of another document says, as the words at a span of this one."""
    document = page.document
    mention = replace(claim.mention, span=span, text=document.text[span.start : span.end])
    return told_as(bare(mention, claim.value, document), claim)


def bare(mention: Mention, value: Value, document: Document) -> Claim:
    """A claim that says nothing but a value and where it stands."""
    k = max(0, bisect_right(document.sentences, mention.span.start, key=attrgetter("span.start")) - 1)
    around = document.sentences[k]
    hedge = value.hedge if isinstance(value, Quantity) else "none"
    told = Claim(mention, UNKNOWN, "", value, None, "actual", hedge, document=document.name)
    return replace(told, sentence=around.span, section=around.section.kind)


def _implied(match: re.Match[str], document: Document) -> Mention:
    two = match["two"] is not None
    quantity = Quantity.exactly(Decimal(2 if two else 1))
    return Mention(document.to_text(Span(*match.span())), match[0], "number" if two else "ordinal", quantity)


def _may_rank(mention: Mention) -> bool:
    return mention.kind == "identifier" and NUMBERED.search(mention.text) is not None


def _valued(mention: Mention) -> Mention:
    """The mention with the value that only its words give: the number of something as an ordinal, "a year" as one."""
    if mention.kind == "identifier" and (numbered := NUMBERED.search(mention.text)):
        return replace(mention, kind="ordinal", quantity=Quantity.exactly(Decimal(numbered[1])))
    if mention.kind == "duration" and mention.quantity is None and (one := ONE.fullmatch(mention.timex or "")):
        return replace(mention, quantity=Quantity.exactly(1, unit=LETTERS[one[1]]))  # "for a year at least"
    return mention
