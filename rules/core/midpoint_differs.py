"""
A midpoint is not in the middle of its range: "$38 million to $42 million, with a midpoint of $41 million".

One end was changed, and the midpoint is the figure that is quoted.  The midpoint is taken with its rounding, the ends
as they are.  A sentence with two ranges is left alone, and so is a change at the midpoint.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies, none of which gives the figure: no
finding.

Source: catalogue of checks, "Arithmetic"; audit practice, recomputation of stated amounts.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factcheck.checks.amounts import places, rounded
from factcheck.checks.changes import quantity
from factcheck.checks.outline import ABOUT, MONEY, NO_VALUE, PERCENT, VALUE, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held
from factcheck.patterns import pattern
from factcheck.quantity import Interval
from factcheck.rulebook import Bad, Good, Rule

_CHANGE = pattern(
    r"\b(?:up|down|by|above|below|higher|lower|more|less|(?:in|de)crease|reduction|cut|rais\w+|change)\b"
    rf"{NO_VALUE}{{0,24}}$"
)
_AT_THE_MIDDLE = pattern(rf"(?P<said>[{MONEY}{PERCENT}])(?: per (?:\w+ )?share)? at (?:the|its) mid-?point\b")
_MIDDLE_OF = pattern(
    r"\bmid-?point(?: of (?:the|our|its|this|that)(?: [\w-]+){0,3})?(?:,? (?:of|is|being|at)|:)? "
    rf"(?:{ABOUT} )?(?P<said>{VALUE})"
)


def midpoints(page: Pulled) -> Iterator[Clash | Held]:
    """The middles that sentences give, against the one range of their unit beside them."""
    for outline in outlines(page, "midpoint", "mid-point", figures=2):
        for found in chain(_AT_THE_MIDDLE.finditer(outline.line), _MIDDLE_OF.finditer(outline.line)):
            at = found.start("said")
            said = quantity(outline.mentions[at])
            ranges = [
                (k, (value.low + value.high) / 2)
                for k, mention in outline.mentions.items()
                if (value := mention.quantity)
                and value.hedge == "between"
                and value.unit == said.unit
                and value.low is not None
                and value.high is not None
            ]
            if len(ranges) != 1 or said.hedge != "none" or _CHANGE.search(outline.line, 0, at):
                continue
            ((k, middle),) = ranges
            place, ends = outline.place(at, at + 1), outline.place(k, k + 1)
            exactly = Interval(middle, middle)  # the ends of an outlook were chosen, and not rounded
            if said.interval.meets(exactly):
                yield Held(place, f"{place.text} is the middle of {ends.text}", (ends,))
            else:
                told = f"the middle of {ends.text} is {rounded(exactly, places(said))}"
                words = f"{place.text} at the midpoint here; {told}"
                yield Clash(place, words, (ends,), f"{told}; written {place.text}")


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
        Bad(
            "the quarter in front of it",
            "We expect sales of $38 million to $42 million for the quarter, with a midpoint of $41 million.",
            finds="$41 million",
        ),
        Bad("a percentage", "The margin is expected to be 40% to 50%, with a midpoint of 46%.", "46%"),
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
        Good("about", "Sales of $38 million to $42 million, with a midpoint of about $45 million."),
    ),
)
