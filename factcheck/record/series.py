"""Claims become series: the figures of one fact, in the order of the periods that they describe."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from factcheck.model import Claim, Series, Span
from factcheck.record.joins import joined
from factcheck.record.names.entities import Names
from factcheck.record.natures import nature
from factcheck.record.same import Slots, slots

LAST = date.max


def line_up(claims: Iterable[Claim], names: Names, filled: bool = True) -> tuple[Series, ...]:
    """
    All series of some claims, in the order of their measures and subjects.

    Equal slots are one fact, so a claim finds its series by its slots and is never compared with all others.  With
    `filled`, what one side leaves unsaid is taken from the only fact that fits; without, it is a series of its own.
    """
    groups: dict[Slots, list[Claim]] = {}
    said = [(slots(claim, names), claim) for claim in claims]
    lead = joined(dict.fromkeys(fact for fact, _ in said)) if filled else {}
    for fact, claim in said:
        groups.setdefault(lead.get(fact, fact), []).append(claim)
    return tuple(_series(key, groups[key], names) for key in sorted(groups, key=_order))


def _series(key: Slots, claims: list[Claim], names: Names) -> Series:
    ordered = tuple(sorted(claims, key=in_time))
    return Series(
        key.measure,
        names.spelling(key.subject, ordered),
        nature(ordered[0], names.vocabulary),
        ordered,
        key.per or None,
        key.agreement or None,
    )


def _order(key: Slots) -> tuple[str, ...]:
    return (str(key.measure), key.subject, key.unit, key.per, key.counterparty, key.agreement, str(key.part))


def in_time(claim: Claim) -> tuple[date, date, str, int]:
    """The order of claims in a series: by the period described, undated last, then by document and place."""
    as_of = claim.horizon or claim.as_of
    start = (as_of.end or as_of.start) if as_of else None
    first = as_of.start if as_of else None
    return (start or LAST, first or LAST, claim.document, claim.span.start)


def once(series: Iterable[Series]) -> Iterator[Series]:
    """The series without those that stand in another one of their matter: two houses tell it, each of the other."""
    told: dict[tuple[str, str], list[set[tuple[str, Span]]]] = defaultdict(list)
    for one in sorted(series, key=lambda one: (-len(one.claims), one.measure.head, one.subject)):
        here = {(claim.document, claim.sentence) for claim in one.claims}
        others = told[one.measure.head, one.subject.casefold()]
        if not any(here <= other for other in others):
            others.append(here)
            yield one
