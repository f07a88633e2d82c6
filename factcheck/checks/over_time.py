"""
The kinds of check that look at one figure over time: never falling, not shrinking unexplained, told once for a day.

Each is a function from the record to clashes.  A clash points at the later document, which is the one that a writer
can still change, and quotes the earlier one; none says which side is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from factcheck.checks.figures import (
    RESTATED,
    arithmetic,
    as_narrow,
    below,
    holds,
    label,
    of_one,
    quantity,
    said,
    specific,
    stated,
    told_apart,
)
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.pull import Pulled
from factcheck.claims.wording import when
from factcheck.model import Claim, Clash, Period, Series
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.measures import STAFF
from factcheck.record.natures import nature
from factcheck.slips import slipped

EXPLAINS = pattern(
    r"\b(?:discontinu\w*|terminat\w*|withdr[ae]w\w*|stopp?(?:s|ed|ing)?|ceas\w*|halt\w*|clos(?:e[sd]?|ing|ure)|div?est\w*"
    r"|sold|sale of|dispos\w*|wound down|winding down|cut(?:s|ting)?|reduc\w+|restructur\w*|laid off|lay-?offs?"
    r"|redundan\w*|return(?:s|ed)? (?:the )?rights|spun? off|spin-?off|retir\w+|delist\w*|expired?|lapsed|no longer"
    r"|fail\w*|dropp?\w*|merg\w+|consolidat\w+|redefin\w*|reclassif\w*)\b",
    re.IGNORECASE,
)
PEOPLE = sorted(STAFF | {"person", "people", "job", "position"})
"""Who works somewhere, by any of these nouns: a workforce that is reduced explains fewer employees."""


def explained(record: Record, earlier: Claim, later: Claim) -> bool:
    """
    Whether a document after the earlier one, up to the later one, tells of an end in a sentence on the same noun.

    So may the sentence of the earlier figure itself.

    Looked for among the documents of the same issuer, so that a large record costs no more.
    """
    since, until = record.day(earlier), record.day(later)
    if since is None or until is None:
        return False
    if EXPLAINS.search(record.page[earlier.document].document.words(earlier.sentence)):
        return True  # "two of its nine design centers will be closed"
    pages = record.between(later.document, since, until)
    return any(page.document.date != since and _tells_of_end(page, later) for page in pages)


def _tells_of_end(page: Pulled, later: Claim) -> bool:
    head = later.measure.head.casefold()
    named = PEOPLE if head in PEOPLE else (head,)
    if not EXPLAINS.search(page.document.plain):
        return False
    for part in page.document.sentences:
        words = page.document.words(part.span)
        own = page.document.name == later.document and later.span.meets(part.span)
        if (own or any(name in words.casefold() for name in named)) and EXPLAINS.search(words):
            return True
    return False


def steps(series: Series, record: Record) -> Iterator[tuple[Claim, Claim]]:
    """
    Each figure with the next one of a later document that describes later days.

    Both are of a day, or count from one: what came in a quarter is no part of what came in a year or up to a day.  And
    both are told as what the series is: "has opened six sites in the year to date" begins again each year.
    """
    alike: dict[date | str | None, list[Claim]] = {}
    for claim in stated(series):
        told = nature(claim, record.names.vocabulary) == series.nature
        if told and claim.as_of is not None and record.day(claim) is not None:
            alike.setdefault("a day" if claim.as_of.is_day else claim.as_of.start, []).append(claim)
    for claims in alike.values():
        for earlier, later in pairwise(claims):
            if earlier.document != later.document and _ends(earlier) < _ends(later):
                yield earlier, later


def _ends(claim: Claim) -> date:
    assert claim.as_of is not None
    return claim.as_of.end or date.max


def fell(record: Record) -> Iterator[Clash]:
    """A running total that is smaller later; a lower floor after a higher one is weaker and not false."""
    for series in record.series:
        if series.nature != "cumulative":
            continue
        for earlier, later in steps(series, record):
            if not specific(later) or later.flags & RESTATED or not _one_count(record, earlier, later):
                continue
            if below(later, earlier):
                yield Clash(
                    later.place,
                    f"{label(record, later, earlier)} can only grow: {said(later)} here, {said(earlier)} before",
                    (earlier.place,),
                    arithmetic(earlier, later),
                )
            elif _weaker(later, earlier):
                yield Clash(
                    later.place,
                    f"{label(record, later, earlier)}: {later.mention.text} here, "
                    f"a weaker bound than {earlier.mention.text} before",
                    (earlier.place,),
                    severity="note",
                )


def _one_count(record: Record, a: Claim, b: Claim) -> bool:
    """Whether two figures count the same things of the same place, and none a part of the other's."""
    return as_narrow(record, a, b) and of_one(record, a, b) and not told_apart(record, a, b)


def _weaker(later: Claim, earlier: Claim) -> bool:
    new, old = quantity(later), quantity(earlier)
    return (
        new is not None
        and old is not None
        and new.high is old.high is None
        and new.low is not None
        and old.low is not None
        and new.low < old.low
    )


def shrank(record: Record) -> Iterator[Clash]:
    """
    A count of what there is on a day that is smaller later, and no document between tells of an end.

    A rate goes up and down, cash is spent, who was fourth and is third has lost nothing, and what was in Phase 1 is in
    Phase 2.  Nobody holds the fires that are fought: the count is one of somebody's.
    """
    for series in record.series:
        if (series.measure.state or "").startswith("phase") or not series.subject:
            continue
        if series.nature != "snapshot" or "rank" in series.measure.scope or series.claims[0].mention.kind in SWINGING:
            continue
        for earlier, later in steps(series, record):
            known = specific(later) and below(later, earlier) and _one_count(record, earlier, later)
            known &= "table" not in earlier.flags | later.flags
            if known and not explained(record, earlier, later):
                yield Clash(
                    later.place,
                    f"{label(record, later, earlier)}: {said(later)} here, {said(earlier)} before; no document between "
                    "says why",
                    (earlier.place,),
                    arithmetic(earlier, later),
                )


SWINGING = frozenset(("percent", "money"))
"""Kinds of figures that are smaller on a later day without a reason that anybody would write down."""


def two_figures(record: Record, heads: frozenset[str]) -> Iterator[Clash]:
    """
    Two documents that give two figures of one snapshot for the very same day; only for the nouns in `heads`.

    For one of the two it is the day of its document; two that both look back at a day are `told_otherwise`.
    """
    for series in record.series:
        if series.measure.head not in heads or series.nature != "snapshot":
            continue
        first: dict[Period, Claim] = {}
        for claim in record.oldest_first(stated(series)):
            if claim.as_of is None or not claim.as_of.is_day or not specific(claim):
                continue
            earlier = first.setdefault(claim.as_of, claim)
            today = any(c.as_of and c.as_of.start == record.day(c) for c in (earlier, claim))
            if today and earlier.document != claim.document and not holds(earlier, claim):
                yield Clash(
                    claim.place,
                    f"{label(record, claim, earlier)} on {when(claim.as_of)}: {claim.mention.text} here, "
                    f"{earlier.mention.text} there",
                    (earlier.place,),
                    arithmetic(earlier, claim),
                )


STEPS = frozenset(("percentage_point", "basis_point"))


def told_otherwise(record: Record) -> Iterator[Clash]:
    """
    Two documents that give two figures of one measure for one period that both name.

    Changes are left out: "a decline of $3 million from the same period" is told anew of every quarter.  So are figures
    whose period is only the day of their document.  Where one of them takes its period from an earlier sentence, as
    "revenue was $710,000" in a release on a quarter, they are held together only if they are a slip of the pen apart.
    """
    for series in record.series:
        if series.nature == "fixed" or series.measure.head in CHANGES:
            continue
        named: dict[Period, Claim] = {}
        first: dict[Period, Claim] = {}
        for claim in record.oldest_first(stated(series)):
            if claim.as_of is None or claim.flags & (RESTATED | {"change"}) or not _names_its_period(claim):
                continue
            if claim.as_of.is_day and claim.as_of.start == record.day(claim):
                continue
            if (day := record.day(claim)) and claim.as_of.end and claim.as_of.end > day:
                continue  # "so far this year it has collected 114,900 units"
            earlier = claim if "carried" in claim.flags else named.setdefault(claim.as_of, claim)
            if earlier is claim:
                earlier = first.setdefault(claim.as_of, claim)
                if not _slipped(earlier, claim):
                    continue
            if earlier.document == claim.document or _split(earlier, claim):
                continue
            if not holds(earlier, claim) and _one_count(record, earlier, claim):
                yield Clash(
                    claim.place,
                    f"{label(record, claim, earlier)}, {when(claim.as_of)}: {claim.mention.text} here, "
                    f"{earlier.mention.text} there",
                    (earlier.place,),
                    arithmetic(earlier, claim),
                )


def _slipped(a: Claim, b: Claim) -> bool:
    one, other = quantity(a), quantity(b)
    return one is not None and other is not None and slipped(one, other)


def _split(a: Claim, b: Claim) -> bool:
    """Whether a table's shares, or its figures a share, may be told anew after a split: they are twice as many."""
    left, right = quantity(a), quantity(b)
    if not {"table"} <= a.flags & b.flags or not (left and right and left.written and right.written):
        return False
    shares = a.per == "share" or "share" in (a.measure.head, *a.measure.scope)
    low, high = sorted((abs(left.written), abs(right.written)))
    return shares and high >= low * SPLIT


SPLIT = Decimal("1.4")
"""Three shares for two is the smallest split that is usual."""


def _names_its_period(claim: Claim) -> bool:
    number = quantity(claim)
    if claim.measure.scope == ("share",) and claim.measure.state is None:
        return False  # "92% of patients began treatment" and "87% of patients were seen" are shares of two kinds
    return number is not None and number.unit not in STEPS and number.hedge in ("none", "between")
