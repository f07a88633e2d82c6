"""What earlier documents say of the fact of one claim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from factcheck.model import Claim, Nature, Period, Series
from factcheck.quantity import Quantity
from factcheck.record.verdicts.times import of_two_lengths

Relation = Literal[
    "agrees", "agrees after rounding", "agrees beside", "differs", "same on another day", "other on another day"
]  # fmt: skip
"""Beside: in a document of the same day, which may be another version of this one."""
PROVED: frozenset[Relation] = frozenset({"agrees", "agrees after rounding"})
SETTLED: frozenset[Relation] = PROVED | {"agrees beside", "differs"}
"""Relations between two figures of one fact and one time."""

MOST = 3
"""How many earlier figures are shown: those of the same time first, then of periods as long, the latest first."""


@dataclass(frozen=True, slots=True)
class Told:
    """An earlier document's claim of the same fact, the day of that document, and how the two stand to each other."""

    claim: Claim
    day: date | None
    relation: Relation


def told(claim: Claim, series: Series, days: Mapping[str, date | None]) -> tuple[Told, ...]:
    """
    What other documents of the same day or before say, oldest first, at most MOST.

    A document without a date counts only for facts that never change.  A forecast and an actual are no two figures of
    one thing, so only claims of the same modality are taken; the timeline shows the others.
    """
    own = days.get(claim.document)
    found: list[Told] = []
    for there in series.claims:
        day = days.get(there.document)
        if there.document == claim.document or there.modality != claim.modality or "negated" in there.flags:
            continue
        if series.nature != "fixed" and (day is None or own is None or day > own):
            continue
        if own is not None and day is not None and day > own:
            continue
        relation = _relation(claim, there, series.nature)
        if relation in PROVED and day is not None and day == own:
            relation = "agrees beside"
        if relation in SETTLED or (relation and claim.mention.kind != "date"):  # another day is another date
            found.append(Told(there, day, relation))
    best = sorted(
        found,
        key=lambda t: (
            t.relation not in SETTLED,
            not _as_long(claim.as_of, t.claim.as_of),  # beside the loss of a year stand those of other years
            -(t.day or date.min).toordinal(),
            _place(t.claim),
        ),
    )
    once: dict[tuple[str, Relation], Told] = {}  # a document that says it three times says it once
    for other in best:
        once.setdefault((other.claim.document, other.relation), other)
    return tuple(sorted(list(once.values())[:MOST], key=lambda t: ((t.day or date.min), _place(t.claim))))


def _place(claim: Claim) -> tuple[str, int]:
    return claim.document, claim.span.start


def _as_long(a: Period | None, b: Period | None) -> bool:
    return a is None or b is None or not of_two_lengths(a, b)


def _relation(here: Claim, there: Claim, nature: Nature) -> Relation | None:
    if type(here.value) is not type(there.value):
        return None
    same = _same(here, there)
    if _one_noun(here, there) and (nature == "fixed" or _one_time(here, there)):
        return "agrees" if same else "agrees after rounding" if _meets(here, there) else "differs"
    return "same on another day" if same else "other on another day"


def _one_noun(here: Claim, there: Claim) -> bool:
    """Whether both are of one thing by its noun: what only is told in like words is shown, and proves nothing."""
    one, other = set(here.measure.scope), set(there.measure.scope)
    return here.measure.head == there.measure.head and (one <= other or other <= one) and here.per == there.per


def _one_time(here: Claim, there: Claim) -> bool:
    if here.horizon or there.horizon:
        return here.horizon == there.horizon
    return here.as_of is not None and here.as_of == there.as_of


def _same(here: Claim, there: Claim) -> bool:
    a, b = here.value, there.value
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return (a.low, a.high, a.unit) == (b.low, b.high, b.unit)
    if isinstance(a, str) and isinstance(b, str):
        return a.casefold() == b.casefold()
    return a == b


def _meets(here: Claim, there: Claim) -> bool:
    a, b = here.value, there.value
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return a.unit == b.unit and a.meets(b)
    return isinstance(a, Period) and isinstance(b, Period) and a.meets(b)
