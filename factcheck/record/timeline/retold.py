"""
How much speaks for two tellings of two documents being of one thing that is told in other words: a plain sum.

What is shared adds to it and what differs takes away; nothing decides alone, since a payment is told with the partner's
name and without it.  From 0 on two tellings are laid side by side, if nothing fits one of them better; whether two
values agree is never decided by it.

The weights are those of two logistic regressions, rounded: on 12,000 pairs of figures and of days out of real releases
(1,800 are of one thing; the others look alike, or stand beside what is meant), and on 6,800 of invented ones.  Of the
pairs that it joins about half are of one thing, on issuers that had no part in the fit too.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from factcheck.claims.states import STATES
from factcheck.model import Claim, Period
from factcheck.record.acts import SAID as HAPPENING
from factcheck.record.forecasts import A_WHILE
from factcheck.record.opposites import exclude, other_line
from factcheck.record.same import QUALITIES, is_part
from factcheck.record.synonyms import PLAIN_STEMS
from factcheck.record.timeline.sizes import FEW, is_one_value, size_of
from factcheck.record.timeline.tellings import Telling, is_announced

CLOSE = Decimal("1.6")
"""Two figures of one thing often lie so near: the larger is less than so many times the smaller."""
GROWN = Decimal(4)
"""So many times as much a thing may have become in a few years."""
RARE = 0.3
"""What a word weighs at least that few sentences tell: the name of a thing, and not of all things."""
WEEKS = timedelta(days=45)
"""No further apart are two tellings of a day that is past."""
SPENDING = frozenset("used use usage utilisation utilization consumption burn outflow".split())
NAMED_STATES = frozenset(state for state, _ in STATES) - {"in operation", "outstanding", "under way", "employ"}
NOT_AT_ALL = -9.0
KINDS = {"money": 0.0, "percent": 0.0, "ordinal": -0.4}
YEAR = 300
"""A period of more days than these says of when a figure is, and seldom when something happens."""


def likeness(a: Telling, b: Telling, weight: Mapping[str, float], same_slots: bool) -> float:
    """How much speaks for two days or two figures being of one thing; `weight` is of rare words.  Symmetric."""
    if _apart(a, b):
        return NOT_AT_ALL
    one, other = a.claim.value, b.claim.value
    shared = weigh((a.told & b.told) - PLAIN_STEMS, weight)
    if isinstance(one, Period) and isinstance(other, Period):
        return _days_alike(a, b, weight, one, other) + 0.7 * shared + 2.0 * same_slots
    return _figures_alike(a, b, weight) + 0.4 * shared + 2.7 * same_slots


def _days_alike(a: Telling, b: Telling, weight: Mapping[str, float], one: Period, other: Period) -> float:
    clause, beside = ((telling.clause & telling.told) - PLAIN_STEMS for telling in (a, b))
    said = weigh(clause | beside, weight)
    like = 1.3 * _about_one_time(a.claim, b.claim) + 1.0 * one.meets(other) + 1.6 * (one == other)
    like += 0.8 * (bool(a.measure) and a.measure == b.measure)
    like += 1.4 * (weigh(clause & beside, weight) / said if said else 0.0)
    like += 1.2 * _was_ahead(a, b, weight) - 1.0 * (a.times or b.times)
    return like - 0.7 * (min(_days(one), _days(other)) > YEAR) - 0.8 * (one.is_day and other.is_day) - 1.9


def _figures_alike(a: Telling, b: Telling, weight: Mapping[str, float]) -> float:
    one, other = a.claim, b.claim
    one_time = one.as_of is not None and other.as_of is not None and one.as_of.meets(other.as_of)
    counted = weigh(a.measure, weight) + weigh(b.measure, weight)
    untold = weigh(a.measure - b.told, weight) + weigh(b.measure - a.told, weight)
    exclusion = 1.3 * bool(exclude(a.measure, b.measure))
    either = weigh(a.measure | b.measure, weight)
    like = 1.6 * _nearness(one, other) + 1.7 * is_one_value(one, other) + 0.8 * one_time
    like += 0.4 * (weigh(a.measure & b.measure, weight) / either if either else 0.0)
    like += min(KINDS.get(side.mention.kind, 0.6) for side in (one, other))
    like -= 1.0 * (untold / counted if counted else 0.0) + 1.1 * _name_others(a, b)
    like -= 1.1 * (bool(a.partner and b.partner) and a.partner != b.partner) + 1.0 * (a.per != b.per)
    return like - 0.6 * len(a.narrow ^ b.narrow) - 1.6 * other_line(a.head, b.head) - exclusion - 1.0


def weigh(words: frozenset[str], weight: Mapping[str, float]) -> float:
    """How much some words weigh, those that `weight` does not know nothing; the same sum in any order."""
    return sum(weight.get(word, 0.0) for word in sorted(words))


def _apart(a: Telling, b: Telling) -> bool:
    """Whether a slot says that they are two things, or one side alone tells of a part, of what comes or was used."""
    one, other = ({name for name in side.names if any(map(str.isdigit, name))} for side in (a, b))
    if one and other and one.isdisjoint(b.told) and other.isdisjoint(a.told):
        return True  # AB-901 and AB-902
    if (
        is_part(a.claim, a.claim.measure) != is_part(b.claim, b.claim.measure)
        or a.narrow & QUALITIES != b.narrow & QUALITIES
    ):
        return True
    if a.claim.agreement and b.claim.agreement and a.claim.agreement != b.claim.agreement:
        return True
    if _is_spent(a.claim) != _is_spent(b.claim) or _enters(a.claim) != _enters(b.claim):
        return True
    state, there = a.claim.measure.state, b.claim.measure.state
    if state and there and state != there and not NAMED_STATES.isdisjoint((state, there)):
        return True  # six are in the clinic, and two are shown
    one_time = a.claim.as_of is not None and b.claim.as_of is not None and a.claim.as_of.meets(b.claim.as_of)
    if not one_time and (is_announced(a.claim) or is_announced(b.claim)):
        return True  # "today" is no other day
    counts_others = bool(a.head and b.head) and a.head.isdisjoint(b.measure) and b.head.isdisjoint(a.measure)
    return counts_others and "listed" in a.claim.flags ^ b.claim.flags  # three partners are no three drugs


def _is_spent(claim: Claim) -> bool:
    """Whether it is what was used of something: "cash used in operations" is no cash at hand."""
    return claim.mention.kind == "money" and not SPENDING.isdisjoint((claim.measure.head, *claim.measure.scope))


def _enters(claim: Claim) -> bool:
    """Whether things are counted that are on their way into a state, and not in it."""
    return (claim.measure.state or "").startswith("entering")


def _name_others(a: Telling, b: Telling) -> bool:
    """Whether each side names what the other does not: the plant in Leeds and the plant in York."""
    return bool(a.names - b.told and b.names - a.told)


def _happens(a: Telling, b: Telling) -> bool:
    """Whether both tell that one thing happens that may be foretold."""
    return bool(a.measure & b.measure & HAPPENING) and not _name_others(a, b)


def _nearness(a: Claim, b: Claim) -> float:
    """1 for two figures of one size, 0 for others."""
    left, right = size_of(a), size_of(b)
    if left is None or right is None:
        return 0.0
    low, high = sorted((left, right))
    near = 1.0 if high < CLOSE * low else 0.5 if high < GROWN * low else 0.0
    if high <= FEW and not {"number", "ordinal"}.isdisjoint((a.mention.kind, b.mention.kind)):
        return min(near, 0.5)  # two of this and two of that
    return near


def _about_one_time(a: Claim, b: Claim) -> float:
    """1 for two past days that meet, 0.5 for others near each other, further where one was ahead when it was told."""
    one, other = a.value, b.value
    both = a.modality == b.modality == "actual"
    if not (isinstance(one, Period) and isinstance(other, Period) and one.start and other.start):
        return 0.0
    near = abs(one.start - other.start) <= (WEEKS if both else A_WHILE)
    return (1.0 if both and one.meets(other) else 0.5) if near else 0.0


def _was_ahead(a: Telling, b: Telling, weight: Mapping[str, float]) -> bool:
    """Whether a day was ahead when one side told of it, and the other tells of it later, by name or by what happens."""
    past = not isinstance(a.claim.value, Period) or a.claim.modality == b.claim.modality == "actual"
    if past or _name_others(a, b):
        return False
    named = a.names & b.told | b.names & a.told
    return any(weight.get(name, 0.0) > RARE for name in named) or _happens(a, b)


def _days(period: Period) -> int:
    return (period.end - period.start).days if period.start and period.end else 10**6
