"""
Which figures of two documents of one day, or of two days in a row, are two tellings of one.

A release and what the papers write of it the next morning tell the same facts, also those that another day would tell
otherwise, each in its own words.  So two figures one slip of the pen apart, in sentences with so many words in common,
are one if neither document tells both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.record.opposites import exclude

from ._beside import SOME, spelled, stem_of
from ._slips import masks
from ._stated import CROWD, Stated, in_common, one_slip_apart

SHARED = 4
"""Words in common that make two figures one fact; of three digits one less."""


def of_one_day(figures: Iterable[Stated]) -> Iterator[tuple[Stated, Stated, str]]:
    """The pairs of figures that are told otherwise within a day, the earlier one first, with the words they share."""
    groups: dict[tuple[str, str, int], list[Stated]] = defaultdict(list)
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for stated in figures:
        if not stated.day or stated.quantity is None:
            continue
        told[stated.place.document, stated.unit].add(stated.digits)
        for mask in masks(stated.digits):
            for day in (stated.day, stated.day + 1):
                groups[stated.unit, mask, day].append(stated)
    pairs = (pair for group in groups.values() if len(group) <= CROWD for pair in combinations(group, 2))
    for earlier, later in dict.fromkeys(pairs):
        one, other = (told[side.place.document, side.unit] for side in (earlier, later))
        if earlier.place.document == later.place.document or later.digits in one or earlier.digits in other:
            continue
        if not one_slip_apart(earlier, later) or not _may_be_of_one(earlier, later):
            continue
        if shared := _shared(earlier, later):
            yield earlier, later, shared


def ties(stated: Stated) -> Iterator[str]:
    """What a figure has in common with those of its day and of the day before."""
    if stated.day and stated.quantity is not None:
        for mask in masks(stated.digits):
            yield from (f"{day}\n{stated.unit}\n{mask}" for day in (stated.day, stated.day + 1))


def _may_be_of_one(a: Stated, b: Stated) -> bool:
    """Whether two documents may be about one company: by whom they are, or by the names that both tell."""
    if a.house and b.house:
        return a.house.split()[0] == b.house.split()[0]
    one, other = ({*side.names.split(), *side.about.split(), *side.house.split()[:1]} for side in (a, b))
    return not one.isdisjoint(other)


def _shared(a: Stated, b: Stated) -> str:
    """The words that two figures have in common, if they leave no doubt that both are one; "" if not."""
    near, other_near = (frozenset(map(stem_of, side.near.split())) for side in (a, b))
    shared = frozenset() if exclude(near, other_near) else in_common(a, b)
    digits = max(len(side.digits.strip("0")) for side in (a, b))
    return spelled(shared, b.words) if digits > 1 and len(shared) + (digits >= SOME) >= SHARED else ""
