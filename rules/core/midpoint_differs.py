"""
A midpoint is not in the middle of its range: "$38 million to $42 million, with a midpoint of $41 million".

One end was changed, and the midpoint is the figure that is quoted.  The midpoint is taken with its rounding, the ends
as they are.  A change at the midpoint is held against two ranges, or a range and the figure before; where a sentence
has more of them, and none fits, nobody knows which change is meant.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies, none of which gives the figure: no
finding.  Of 31 digits changed in 10 sentences from public texts 21 are found (six of the others are of a change from
guidance that the sentence does not give), and none as it stands.

Source: catalogue of checks, "Arithmetic"; audit practice, recomputation of stated amounts.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from typing import NamedTuple

from factcheck.checks.amounts import difference, magnitude, places, rounded
from factcheck.checks.changes import quantity
from factcheck.checks.outline import ABOUT, MONEY, NO_VALUE, PERCENT, VALUE, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.quantity import Interval
from factcheck.rulebook import Bad, Good, Rule

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


class Level(NamedTuple):
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


RULE = Rule(
    code="FC119",
    name="midpoint-differs",
    summary="a midpoint that is not in the middle of its range",
    severity="warning",
    scope="document",
    check=midpoints,
    good=(
        Good("in the middle", "Northwind expects sales of $38 million to $42 million, with a midpoint of $40 million."),
        Good("rounded", "The range is $8M-$15M, with a midpoint of $12M."),
        Good(
            "from one figure to a range",
            "Sales will be $254.8 million to $255.8 million, up $20.3 million at the midpoint from $235.0 million.",
        ),
    ),
    bad=(
        Bad(
            "beside its end",
            "Northwind expects sales of $38 million to $42 million, with a midpoint of $41 million.",
            finds="$41 million",
        ),
        Bad(
            "behind it",
            "We expect sales of $780 million to $820 million, or $810 million at the midpoint.",
            "$810 million",
        ),
        Bad("a percentage", "The margin is expected to be 40% to 50%, with a midpoint of 46%.", "46%"),
        Bad(
            "in the middle of neither range",
            "Sales of $1.55 billion to $1.60 billion, and before of $1.60 billion to $1.70 billion, with a midpoint "
            "of $1.60 billion.",
            finds="$1.60 billion",
        ),
        Bad(
            "the change",
            "Sales will be $254.8 million to $255.8 million, up $30.3 million at the midpoint from $235.0 million.",
            finds="$30.3 million",
        ),
    ),
    traps=(
        Good("growth", "Sales are expected to be $795 million to $805 million, or 6% growth at the midpoint."),
        Good(
            "an increase from what is not told",
            "We affirm a range of $780 million to $820 million, an increase of $30 million at the midpoint.",
        ),
        Good(
            "two ranges",
            "Sales of $38 million to $42 million and costs of $10 million to $20 million, $15 million at the midpoint.",
        ),
        Good(
            "a range behind a from",
            "We expect sales of $420 million to $430 million, and not of $410 million to $420 million: $10 million "
            "more at the midpoint.",
        ),
        Good(
            "a change from one figure to another",
            "Sales rose from $40 million to $44 million, and the midpoint of our outlook is $45 million.",
        ),
        Good("about", "Sales of $38 million to $42 million, with a midpoint of about $45 million."),
    ),
)
