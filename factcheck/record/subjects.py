"""
Whether two statements can speak of one subject: by the names in both, and without names by what only one thing shares.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record import same_days
from factcheck.record.statements import Statement
from factcheck.record.wordings import COMMON, THINGS, WEAK, exclude, stem

GENERIC = frozenset(map(stem, ("company", "group", "corporation")))
"""Capitalised words that stand for a name: "the Company"."""
NUMERAL = pattern("[ivxl]{2,}")
REACH = Decimal("0.3")
"""How far apart two figures may lie, as a share of the larger, where the evidence does not name whose figure it is."""
WIDE = Decimal("0.5")
"""The same where the evidence has all words of the sentence, and of the ratings of a site, which are alike, two."""
CLOSE = Decimal("0.1")
"""The same where the evidence lacks most words of the sentence, one of its figures or its day."""
LETTERS = 5
ENOUGH = 3
"""How many words tell of one thing, whatever they are, where no source is cited."""
RARE = 2
"""How many words beside names and common measures tell of one thing."""


def apart(claim: Statement, evidence: Statement) -> str:
    """Why nothing in two statements can be compared, in words, or ""."""
    if claim.sources and evidence.sources and not claim.sources & evidence.sources:
        return f"by {claim.said(claim.sources)} here, by {evidence.said(evidence.sources)} there"
    if things := exclude(claim.words & THINGS, evidence.words & THINGS, (THINGS,)):
        return f"a {things[0]} here, a {things[1]} there"
    here, there = (frozenset(filter(NUMERAL.fullmatch, s.names)) for s in (claim, evidence))
    if here and there and not here & there:
        return f"{claim.said(here)} here, {evidence.said(there)} there"
    for figure in filter(lambda f: f.names, claim.figures):
        others = [f for f in evidence.figures if f.names and f.head == figure.head]
        if others and all(f.quantity.written != figure.quantity.written for f in others):
            return f"{figure.place.text} {figure.head} here, {others[0].place.text} there"
    if twins := _twins(claim, evidence):
        return f"{claim.said(twins[0])} here, {evidence.said(twins[1])} there"
    if claim.places and evidence.places and not _one_place(claim, evidence):
        return f"in {claim.said(claim.places)} here, in {evidence.said(evidence.places)} there"
    if claim.partners and evidence.partners and not claim.partners & evidence.names | claim.names & evidence.partners:
        return f"with {claim.said(claim.partners)} here, with {evidence.said(evidence.partners)} there"
    topic = evidence.topic - GENERIC
    if topic and claim.names and not (claim.names & evidence.words or topic & claim.words or _kin(claim.names, topic)):
        return f"{claim.said(claim.names)} here, {evidence.said(topic)} there"
    return ""


def _one_place(claim: Statement, evidence: Statement) -> bool:
    """Whether a place of one side is named on the other, be it as "Canadian"."""
    return bool(claim.places & evidence.names or claim.names & evidence.places) or _kin(claim.places, evidence.names)


def _twins(claim: Statement, evidence: Statement) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Two names of one kind of thing: "the Kent Open" and "the Dover Open"."""
    here = [run for run in claim.runs if not evidence.words.issuperset(run)]
    there = [run for run in evidence.runs if not claim.words.issuperset(run)]
    return next(((a, b) for a in here for b in there if len(a) == len(b) and a[-1] == b[-1] and a[0] != b[0]), None)


def _kin(names: frozenset[str], others: frozenset[str]) -> bool:
    """Whether one of the names is another's adjective: "Canada" and "Canadian", "Japan" and "Japanese"."""
    return any(
        long.startswith(short[:LETTERS]) and min(len(short), len(long)) >= LETTERS and len(short) != len(long)
        for one in names
        for other in others
        for short, long in [sorted((one, other), key=len)]
    )


def named(claim: Statement, evidence: Statement, about: frozenset[str]) -> bool:
    """
    Whether the evidence names what the sentence speaks of, or is told of the same by its day or its words.

    "As of July 2011, it has sold 7.6 million copies" names nothing, and is of the sentence's very month; "learnt to
    dribble a basketball" is told of few.  `about` are the names of the sentence that the document has anywhere: "the
    Company" may be one of them.
    """
    the_company = bool(about and evidence.names) and evidence.names <= GENERIC
    if the_company or claim.names & evidence.words or claim.words & evidence.topic or _kin(claim.names, evidence.names):
        return True
    one_time = any(same_days.is_month(a) and same_days.meet(a, b) for a in claim.days for b in evidence.days)
    rare = (claim.words & evidence.words) - claim.names - claim.sources - COMMON - WEAK - THINGS
    return not evidence.names and (one_time or len(rare) >= RARE)


def near_enough(claim: Statement, evidence: Statement, figures: Iterable[tuple[Quantity, Quantity]]) -> bool:
    """
    Whether what is told of a subject that is not named is told of one thing.

    It is where the statements share some words and cite no source (all films of one site share theirs), or have one
    figure in common, or where most figures or the days lie near each other.
    """
    shared = (claim.words & evidence.words) - claim.sources
    if len(shared - THINGS) >= ENOUGH and not evidence.sources:
        return True
    if pairs := tuple(figures):
        strange = claim.words - evidence.words - claim.names - claim.sources - WEAK
        lacking = len(strange) > len(shared) or len(pairs) < len(claim.figures) or (claim.days and not evidence.days)
        told = not strange and (len(pairs) > 1 or not evidence.sources)
        reach = CLOSE if lacking else WIDE if told else REACH
        near = sum(_near(here.written, there.written, reach) for here, there in pairs)
        # "Under 58 reviews" beside "58 reviews" is no figure in common: a bound says no value.
        common = any(here.written == there.written and here.hedge == "none" for here, there in pairs)
        return 2 * near > len(pairs) or (len(shared) > 1 and common)
    months = [same_days.months_apart(a, b) for a in claim.days for b in evidence.days]
    return bool((claim.words - claim.names) & evidence.words) and any(m is not None and m <= 24 for m in months)


def _near(a: Decimal | None, b: Decimal | None, reach: Decimal) -> bool:
    # Of small numbers the next one is near: two and three.
    return a is not None and b is not None and abs(a - b) <= max(reach * max(abs(a), abs(b)), Decimal(1))
