"""
Whether two statements can speak of one subject: by the names in both, and without names by what only one thing shares.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.synonyms import HOUSES
from factcheck.record.verdicts import same_days
from factcheck.record.verdicts.statements import Statement
from factcheck.record.wordings import COMMON, THINGS, WEAK, stem

GENERIC = frozenset(map(stem, ("company", "group", "corporation", *HOUSES)))
"""Capitalised words that stand for a name: "the Company"."""
NUMERAL = pattern("[ivxl]{2,}")
REACH = Decimal("0.3")
"""How far apart two figures may lie, as a share of the larger, where the evidence does not name whose figure it is."""
WIDE = Decimal("0.5")
"""The same where the evidence has all words of the sentence, and of the ratings of a site, which are alike, two."""
CLOSE = Decimal("0.1")
"""The same where the evidence lacks one of the figures of the sentence, or its day."""
NEAR_MONTHS = 24
LETTERS = 4
RARE = 2
"""How many words beside names and common measures tell of one thing."""


def apart(claim: Statement, evidence: Statement) -> str:
    """Why nothing in two statements can be compared, in words, or ""."""
    if claim.sources and evidence.sources and not claim.sources & evidence.sources:
        return f"by {claim.said(claim.sources)} here, by {evidence.said(evidence.sources)} there"
    here, there = (frozenset(filter(NUMERAL.fullmatch, s.names)) for s in (claim, evidence))
    if here and there and not here & there:
        return f"{claim.said(here)} here, {evidence.said(there)} there"
    for figure in filter(lambda f: f.names, claim.figures):
        others = [f for f in evidence.figures if f.names and f.head == figure.head]
        if others and all(f.quantity.written != figure.quantity.written for f in others):
            return f"{figure.place.text} {figure.head} here, {others[0].place.text} there"
    if claim.partners and evidence.partners and not claim.partners & evidence.names | claim.names & evidence.partners:
        return f"with {claim.said(claim.partners)} here, with {evidence.said(evidence.partners)} there"
    topic = evidence.topic - GENERIC
    if (
        topic
        and claim.names
        and not (claim.names & evidence.words or topic & claim.words or kin(claim.names, evidence.topic))
    ):
        return f"{claim.said(claim.names)} here, {evidence.said(topic)} there"
    return ""


def kin(names: frozenset[str], others: frozenset[str]) -> bool:
    """
    Whether one of the names is another's adjective, "Canada" and "Canadian", or stands for it in letters.

    The "SEC" is a "Securities and Exchange Commission".
    """
    if any(_is_short_for(one, theirs) for ours, theirs in ((names, others), (others, names)) for one in ours):
        return True
    return any(
        len(short) >= LETTERS and long.startswith(short[:LETTERS]) and len(short) != len(long)
        for one in names
        for other in others
        for short, long in [sorted((one, other), key=len)]
    )


def _is_short_for(name: str, others: frozenset[str]) -> bool:
    """Whether a name has the initials of some others: "SEC", "R&D"."""
    letters = sorted(filter(str.isalpha, name))
    return 1 < len(letters) == len(others) and letters == sorted(other[0] for other in others)


def named(claim: Statement, evidence: Statement, about: frozenset[str]) -> bool:
    """
    Whether the evidence names what the sentence speaks of, or names nobody and tells of the same in words of few.

    "Learnt to dribble a basketball" is told of few; all films of one site share their words.  `about` are the names of
    the sentence that the document has anywhere: "the Company" may be one of them.
    """
    the_company = bool(about) and evidence.names <= GENERIC
    if the_company or claim.names & evidence.words or claim.words & evidence.topic or kin(claim.names, evidence.names):
        return True
    rare = (claim.words & evidence.words) - claim.names - COMMON - WEAK - THINGS
    return not evidence.names and not evidence.sources and len(rare) >= RARE


def near_enough(claim: Statement, evidence: Statement, figures: Iterable[tuple[Quantity, Quantity]]) -> bool:
    """
    Whether what is told of a subject that is not named is told of one thing.

    It is where all figures, or without any the days, lie near each other, or one figure is in both.
    """
    pairs = tuple(figures)
    if not pairs:
        months = [same_days.months_apart(a, b) for a in claim.days for b in evidence.days]
        return any(m is not None and m <= NEAR_MONTHS for m in months)
    lacking = len(pairs) < len(claim.figures) or (claim.days and not evidence.days)
    strange = claim.words - evidence.words - claim.names - claim.sources - WEAK
    told = not strange and (len(pairs) > 1 or not evidence.sources)
    reach = CLOSE if lacking else WIDE if told else REACH
    # "Under 58 reviews" beside "58 reviews" is no figure in common: a bound says no value.
    common = any(here.written == there.written and here.hedge == "none" for here, there in pairs)
    return common or all(_near(here.written, there.written, reach) for here, there in pairs)


def _near(a: Decimal | None, b: Decimal | None, reach: Decimal) -> bool:
    # Of small numbers the next one is near: two and three.
    return a is not None and b is not None and abs(a - b) <= max(reach * max(abs(a), abs(b)), Decimal(1))
