"""The middle of a range, and by how much it moved, where a sentence says it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from msgspec import Struct

from factcheck.checks.amounts import difference, magnitude, places, rounded
from factcheck.checks.changes import quantity
from factcheck.checks.outline import ABOUT, MONEY, NO_VALUE, PERCENT, VALUE, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.quantity import Interval

_CHANGE = (
    r"(?P<change>\b(?:up|down|by|above|below|higher|lower|more|less|increase|decrease|reduction|cut|rais\w+|lower\w+"
    rf"|improvement|change|narrow\w+)\b{NO_VALUE}{{0,24}})?"
)
_AT_THE_MIDDLE = pattern(
    rf"{_CHANGE}(?P<said>[{MONEY}{PERCENT}])(?: per (?:\w+ )?share)? at (?:the|its) mid-?point\b",
)
_MIDDLE_OF = pattern(
    r"\bmid-?point(?: of (?:the|our|its|this|that)(?: [\w-]+){0,3})?(?:,? (?:of|is|being|at)|:)? "
    rf"(?:{ABOUT} )?(?P<said>{VALUE})"
)
_MOST, _BOTH = 3, 2
"""Ranges in a sentence; with more of them nobody knows whose middle is meant."""


def midpoints(page: Pulled) -> Iterator[Clash | Held]:
    """The middles that sentences give, and the changes of middles, against the ranges beside them."""
    for outline in outlines(page, "midpoint", "mid-point", figures=2):
        for found in _AT_THE_MIDDLE.finditer(outline.line):
            yield from _compared(outline, found.start("said"), found["change"] is not None)
        for found in _MIDDLE_OF.finditer(outline.line):
            yield from _compared(outline, found.start("said"), False)


def _compared(outline: Outline, at: int, change: bool) -> Iterator[Clash | Held]:
    """One middle, or one change of it, which is that between two ranges or a range and the figure before."""
    said = quantity(outline.mentions[at])
    levels = [level for level in _levels(outline, said.unit) if level.at != at]
    ranges = [level for level in levels if level.is_range]
    if not ranges or len(ranges) > _MOST or said.hedge not in ("none", "about"):
        return
    ways = [((one,), "the middle of {}", one.middle) for one in ranges]
    if change:
        pairs = [(a, b) for a, b in permutations(levels, 2) if a.is_range or b.is_range]
        ways = [((a, b), "the middle of {} - {}", difference(a.middle, b.middle)) for a, b in pairs]  # type: ignore[misc]
    place = outline.place(at, at + 1)
    for of, how, value in ways:
        told = how.format(*(level.place.text for level in of))
        if said.interval.meets(magnitude(value) or value):
            yield Held(place, f"{place.text} is {told}", tuple(level.place for level in of))
            return
    several = len({level.at for of, *_ in ways for level in of}) > len(ways[0][0]) if ways else True
    if said.hedge != "none" or (several and (change or len(ranges) > _BOTH)):
        return  # of several changes nobody knows which is meant
    # Where the middle of neither of two ranges fits, it is shown beside the nearer one in front.
    of, how, value = max(ways, key=lambda way: (way[0][0].at < at, way[0][0].at))
    told = f"{how.format(*(level.place.text for level in of))} is {rounded(magnitude(value) or value, places(said))}"
    evidence = tuple(level.place for level in of)
    yield Clash(place, f"{place.text} at the midpoint here; {told}", evidence, f"{told}; written {place.text}")


class Level(Struct, frozen=True):
    """A figure or a range of a sentence: where its signs stand, its words, its middle."""

    at: int
    place: Place
    middle: Interval
    is_range: bool


def _levels(outline: Outline, unit: str) -> Iterator[Level]:
    """The figures and ranges of one unit; in "rose from $40 million to $44 million" there are two figures."""
    for at, mention in sorted(outline.mentions.items()):
        value = mention.quantity
        if value is None or value.unit != unit:
            continue
        if value.hedge == "between" and value.low is not None and value.high is not None:
            yield Level(at, outline.place(at, at + 1), _exactly((value.low + value.high) / 2), True)
        elif value.hedge == "none":
            yield Level(at, outline.place(at, at + 1), value.interval, False)


def _exactly(value: Decimal) -> Interval:
    # The ends of an outlook were chosen, and not rounded.
    return Interval(value, value)
