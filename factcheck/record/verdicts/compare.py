"""
One statement against another: which of their figures and days speak of the same, and whether both can be true.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.claims.wording import when
from factcheck.model import Claim, Period
from factcheck.quantity import apart, spread, together
from factcheck.record.names.entities import Names
from factcheck.record.natures import nature
from factcheck.record.verdicts import event_days, subjects, times
from factcheck.record.verdicts.comparison import Comparison, agree, as_written
from factcheck.record.verdicts.figures import Figure
from factcheck.record.verdicts.likeness import Likeness, likeness, measures_apart
from factcheck.record.verdicts.notations import RESULT
from factcheck.record.verdicts.statements import Statement

MARGIN = 2
"""By how much a figure must share more with the sentence than others before it alone is meant."""
FAR = "whose figure it is there is not said, and the two lie far apart"


def compare(claim: Statement, evidence: Statement, about: frozenset[str], names: Names) -> tuple[Comparison, ...]:
    """
    What one statement of a document says about the figures of a sentence; () if nothing.

    `about` are the names of the sentence that the document has anywhere: "the Company" may be one of them.
    """
    if not claim.words & evidence.words:
        return ()
    event = event_days.shared(claim, evidence)
    found = tuple(_figures(claim, evidence, names, event))
    if why := subjects.apart(claim, evidence):
        days = (Comparison("not_comparable", why, a.place, b.place) for a in claim.days for b in evidence.days)
        return tuple(c.open(why) for c in found) or tuple(days)[:1]
    # "3 leases signed on 8 May" and "4 leases signed on 9 May" are two events; of one, all figures agree.
    alone = all(figure.names for figure in claim.figures)
    if alone or (event and all(c.outcome == "agrees" for c in found if c.score)):
        found += tuple(event_days.compared(claim, evidence, names))
    elif event and (other := times.days_apart(claim, evidence)):
        found = tuple(c.open(other) for c in found)
    pairs = [c.pair for c in found if c.score and c.pair is not None]
    if subjects.named(claim, evidence, about) or subjects.near_enough(claim, evidence, pairs):
        return found
    return tuple(c.open(FAR) if c.score and c.outcome != "not_comparable" else c for c in found)


Rival = tuple[Likeness, Figure]


def _figures(claim: Statement, evidence: Statement, names: Names, event: bool) -> Iterator[Comparison]:
    """Each figure of the sentence against the one of the evidence that it shares most with."""
    all_rivals = [(figure, _rivals(figure, claim, evidence, names)) for figure in claim.figures]
    for figure, rivals in all_rivals:
        others = [first[0] for f, first in all_rivals if f is not figure and first and first[0][0].score]
        if not rivals:
            continue
        like, rival = rivals[0]
        found = Comparison("not_comparable", like.why, figure.place, rival.place, shared=like.shared)
        if like.score:
            found, (like, rival) = _weigh(figure, [r for r in rivals if r[0].score], found, claim, evidence)
            if found.outcome == "clashes" and any(o is rival and most.score >= like.score for most, o in others):
                found = found.open("another figure of the sentence is nearer to it")
            apart_ = "" if event else times.apart(figure, rival, claim, evidence, found.outcome == "clashes", names)
            found = _timed(found, figure, rival, apart_, names)
        about = rival.claim
        held = about.as_of.end if about is not None and about.as_of is not None else None
        corrects = about is not None and bool(about.flags & {"corrected", "restated"})
        told = replace(found, day=held or evidence.written, written=evidence.written, corrects=corrects)
        yield replace(told, moves=times.moves(figure, rival))


def _rivals(figure: Figure, claim: Statement, evidence: Statement, names: Names) -> list[Rival]:
    """The figures of the evidence that can speak of the same, the likest first; then what a slot keeps apart."""
    likely = ((likeness(figure, other, claim, evidence, names), other) for other in evidence.figures)
    alike = [(like, other) for like, other in likely if like is not None]
    if figure.kind == "count" and figure.head and any(like.score and r.is_like(figure) for like, r in alike):
        # "1,684 students who speak 20 languages" has no 20 students.
        alike = [(like, other) for like, other in alike if other.is_like(figure)]
    return sorted(alike, key=lambda rival: (-rival[0].score, -rival[0].shared, rival[1].place.span))


def _weigh(
    figure: Figure, rivals: list[Rival], found: Comparison, claim: Statement, evidence: Statement
) -> tuple[Comparison, Rival]:
    """The figure against the likest of its rivals that agrees, else against the likest."""
    best = rivals[0][0].score
    margin = MARGIN if figure.quantity.hedge == "none" else 0  # any smaller figure is "fewer than 50,000"
    meeting = [r for r in rivals if r[0].score >= best - margin and agree(*r[0].pair)]
    alike = [r for r in rivals if not measures_apart(figure, r[1], claim, evidence)]
    chosen = (meeting or alike or rivals)[0]
    here, there = pair = chosen[0].pair
    words = f"{figure.place.text} here, {chosen[1].place.text} there"
    found = replace(found, outcome="agrees", why=words, evidence=chosen[1].place, score=best, pair=pair)
    if meeting:
        rounded = here.hedge == there.hedge == "none" and here.written != there.written
        why = f"{words}: they agree only after rounding" if rounded else words
        return replace(
            found, why=why, arithmetic="" if figure.kind == RESULT else together(*as_written(here, there))
        ), chosen
    if why := measures_apart(figure, chosen[1], claim, evidence):
        return found.open(why), chosen
    if len({r.quantity.written for like, r in alike if like.score == chosen[0].score}) > 1:
        return found.open("several figures there could be meant"), chosen
    sum_ = "" if figure.kind == RESULT else apart(*as_written(here, there))
    return replace(found, outcome="clashes", arithmetic=sum_), chosen


def _timed(found: Comparison, a: Figure, b: Figure, other: str, names: Names) -> Comparison:
    """
    The comparison with regard to time: figures of two times are not compared, `other` says which.

    But a running total cannot fall, so that "700 by May" clashes with "600 in June".
    """
    one, two = a.claim, b.claim
    if one is None or two is None or one.as_of is None or two.as_of is None:
        return found.open(other) if other else found
    if other:
        if _only_grows(one, two, names) and found.pair is not None:
            early, late = found.pair if _before(one.as_of, two.as_of) else found.pair[::-1]
            floor, ceiling = early.interval.low, late.interval.high
            if floor is not None and ceiling is not None and ceiling < floor:
                return replace(
                    found,
                    outcome="clashes",
                    why=f"{a.place.text} ({when(one.as_of)}) here, {b.place.text} ({when(two.as_of)}) there, "
                    "and a running total can only grow",
                    arithmetic=f"{spread(early)} before, {spread(late)} later",
                )
        return found.open(other)
    return found


def _only_grows(a: Claim, b: Claim, names: Names) -> bool:
    """Whether one of two claims is a running total, and the other of no year or month alone: "fines of $5 in 2017"."""
    natures = [nature(claim, names.vocabulary) for claim in (a, b)]
    flows = (c for c, kind in zip((a, b), natures, strict=True) if kind == "flow" and c.mention.kind == "money")
    return (
        "cumulative" in natures
        and a.mention.kind != "percent"
        and all(c.as_of is not None and c.as_of.is_day for c in flows)
    )


def _before(a: Period, b: Period) -> bool:
    return a.end is not None and b.start is not None and a.end < b.start
