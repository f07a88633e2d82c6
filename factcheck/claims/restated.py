"""
Figures of earlier periods of which a document says that they are no longer as they were reported.

    Sales were $901 million, compared with $869 million in 2012.  Prior-year figures have been restated.
    Sales were 5.4 million tons in April, compared with a revised 5.3 million tons in March.
    Sales were $901 million (2012: $869 million*).        * Re-presented for discontinued operations

It is said in their sentence, in the next, in a note that their mark leads to, or anywhere of the earlier figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from factcheck.documents import Document
from factcheck.documents.document import Sentence
from factcheck.model import Claim
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

ANEW = r"(?:restate[ds]?|restat(?:ing|ements?)|recast|re-?classif(?:ied|ications?)|re-presented|revis(?:ed|ions?))"
TOLD_BEFORE = r"(?:previously|initially|originally|first) (?:reported|announced|published|stated)"
SIGN = pattern(
    rf"\b(?:{ANEW}|{TOLD_BEFORE}|adjusted to conform|adjusted (?:for|to reflect) the|as discontinued operations)\b",
    re.IGNORECASE,
)
"""What any such document has."""
NO = pattern(
    r"\b(?:not|no|never|without)(?: [a-z]+){0,2} (?:re|adjusted)|\bamended and restated\b"
    r"|\b(?:guidance|outlook|forecasts?|targets?|projections?|budget|expectations?)\b",
    re.IGNORECASE,
)
"""What was not restated, is a contract, or is of a time to come."""
DONE = pattern(
    rf"\b(?:(?:has|have|had|is|are|was|were|been|being|as) (?:[a-z]+ ){{0,2}}{ANEW}|revised (?:from|up|down)"
    rf"|re-?classifications?|restatements?|revisions?|{TOLD_BEFORE}|to conform|as discontinued operations)\b",
    re.IGNORECASE,
)
"""What was done to figures, and no "revised agreement"."""
FIGURES = pattern(
    r"\b(?:figures?|amounts?|numbers?|data|comparatives?|comparisons?|results?|balances?|information|periods?|rates?"
    r"|statements?|presentation)\b",
    re.IGNORECASE,
)
EARLIER = pattern(
    r"\b(?:prior|previous|preceding|earlier|comparatives?|last|corresponding|(?:all|both) (?:periods|years)"
    r"|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
NOTE = pattern(rf"\W{{0,3}}(?:\w\)[^\w\n]{{0,3}})?(?:as )?{ANEW}\b", re.IGNORECASE)
"""What a mark leads to: "* Restated for the new standard", "(r) revised"."""
MARK = pattern(r"[)*†‡]{0,2}(?:[*†‡]| ?[(\[][a-z\d*][)\]])", re.IGNORECASE)
"""Behind a figure, what leads to a note: "$869 million*", "5.3 percent (r)"."""
YEAR = timedelta(days=300)


def marked(document: Document, claims: Sequence[Claim]) -> list[Claim]:
    """The claims; those of earlier periods are marked as restated where the document says that they were."""
    plain = document.plain
    if not SIGN.search(plain):
        return list(claims)
    told = [s for s in document.sentences if SIGN.search(plain, s.inside.start, s.inside.end)]
    # "The impact of the restatement" is among the risks of a safe-harbour paragraph, which tells of no figure.
    told = [s for s in told if s.section.kind != "safe_harbour" and not NO.search(plain, s.inside.start, s.inside.end)]
    general, noted = any(_of_all(plain, s) for s in told), any(NOTE.match(plain, s.inside.start) for s in told)
    over = [c for c in claims if c.modality == "actual" and (not document.date or _end(c) <= document.date)]
    newest = max((_end(c) for c in over if c.as_of and not c.as_of.is_day), default=date.min)
    balance = max((_end(c) for c in over if c.as_of and c.as_of.is_day and "table" in c.flags), default=date.min)

    def is_marked(claim: Claim) -> bool:
        if claim.modality != "actual" or not _looks_back(claim, newest, balance):
            return False
        own = document.to_plain(claim.sentence)
        if general or any(s.inside.start < own.end and own.start < s.inside.end for s in told):
            return True
        if noted and MARK.match(plain, document.to_plain(claim.span).end):
            return True
        return any(_goes_on(plain, own.end, s) and DONE.search(plain, s.inside.start, s.inside.end) for s in told)

    return [replace(c, flags=c.flags | {"restated"}) if is_marked(c) else c for c in claims]


def _of_all(plain: str, sentence: Sentence) -> bool:
    """Whether a sentence says that the figures of earlier periods are others now."""
    start, end = sentence.inside.start, sentence.inside.end
    return all(each.search(plain, start, end) for each in (FIGURES, EARLIER, DONE))


def _goes_on(plain: str, end: int, sentence: Sentence) -> bool:
    """Whether a sentence is the next one of the paragraph."""
    between = plain[end : sentence.inside.start] if sentence.inside.start >= end else "."
    return not between.strip() and "\n\n" not in between


def _looks_back(claim: Claim, newest: date, balance: date) -> bool:
    """
    Whether a figure is what another is compared with, or of a year before the `newest` that the document tells.

    In a table so is what there was on an earlier day than that of the last `balance`.
    """
    if "prior" in claim.flags:
        return True
    if claim.as_of is None or claim.as_of.end is None or not isinstance(claim.value, Quantity):
        return False
    return newest - claim.as_of.end > YEAR or (
        claim.as_of.is_day and "table" in claim.flags and claim.as_of.end < balance
    )


def _end(claim: Claim) -> date:
    """The last day of the period of a claim; the first of all days where it has none."""
    return claim.as_of.end if claim.as_of and claim.as_of.end else date.min
