"""
Two sums of one document have the same digits and are a thousand times apart: "$28.3 million" and "$28.3 billion".

The wrong word for the scale is one slip, and the reader cannot see it in the digits.  Sums are compared that stand in
sentences, have two digits at least, and have the same words beside them; tables that count in thousands are left out.
So are two sums that a sentence compares and that are written alike but for the scale: "$173 thousand, up from $143
million".

Measured on 346 real documents: nothing; of 9 scales changed in sums that they tell twice 9 found.

Source: auditors' practice, the scale of a figure is checked apart from its digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks import change_forms as forms
from factcheck.checks.amounts import rounded
from factcheck.checks.changes import quantity
from factcheck.checks.outline import HEDGE, MONEY, NO_VALUE, TIME, outlines, place
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Place
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity, last_place
from factcheck.rulebook import Bad, Good, Rule

from ._repeated import scales
from ._slips import message

_COMPARED = pattern(
    rf"(?P<now>{MONEY})(?:(?!;){NO_VALUE}){{0,110}}? {forms.COMPARED} "
    rf"(?:{forms.LEVEL}|{forms.THEN})?(?:{HEDGE}|the ){{0,2}}(?P<then>{MONEY})"
    rf"(?=[.,;)]|$| {TIME}| (?:in|for|at|as|on|during|reported|recorded|last|a year|the)\b)",
    re.IGNORECASE,
)
_SCALES = (Decimal(1000), Decimal(10**6))
_AROUND = 4
"""Within so many times the same thing may have grown or shrunk in a year."""
_TELLING = 100
"""What has three digits is no rough sum."""


def scales_compared(page: Pulled) -> Iterator[Clash]:
    """
    The sums that a sentence compares with one of another scale, a thousand or a million times as large.

    What was next to nothing a year ago is written with other decimal places, or in full, and a profit of $0.3 million
    may follow one of $250 million, so both sums have to be written alike.
    """
    for outline in outlines(page, "compar", "from", "versus", "vs", "against", "relative to", figures=2):
        for found in _COMPARED.finditer(outline.line):
            now, then = (outline.mentions[found.start(side)] for side in ("now", "then"))
            if times := _apart(quantity(now), quantity(then)):
                here, there = place(page, now), place(page, then)
                message = f"{here.text} here is compared with {there.text}"
                yield Clash(here, message, (there,), f"one is {rounded(Interval(times, times), 0)} times the other")


def _apart(now: Quantity, then: Quantity) -> Decimal | None:
    """How many times one sum is the other, if only the scale of one is another; None if not."""
    one, other = (value.low if value.written is None else abs(value.written) for value in (now, then))
    if now.unit != then.unit or not (one and other and now.step and then.step):
        return None
    steps = [last_place(size) if value.step == 1 else value.step for value, size in ((now, one), (then, other))]
    low, high = sorted((one / steps[0], other / steps[1]))  # as they are written: 173 and 143
    alike = low >= _TELLING and high <= low * _AROUND
    return max(one, other) / min(one, other) if alike and max(steps) / min(steps) in _SCALES else None


def thousandfold(page: Pulled) -> Iterator[Clash]:
    """Every sum that is a thousand or a million times another with its digits, or that it is compared with."""
    told: set[Place] = set()
    for slip in scales(page):
        here, there = place(page, slip.later), place(page, slip.earlier)
        if here not in told:
            told.add(here)
            yield Clash(here, message(page, slip), (there,), "the same digits, a thousand times apart or more")
    yield from scales_compared(page)


RULE = Rule(
    code="FC115",
    name="sum-differs-a-thousandfold",
    summary="two sums have the same digits and are a thousand times apart",
    severity="warning",
    scope="document",
    check=thousandfold,
    good=(
        Good(
            "the same scale",
            "Flour sales were $28.3 million in 2013.\n\nAgainst flour sales of $28.3 million the debt is small.",
        ),
        Good(
            "written in full",
            "Flour sales were $28.3 million in 2013.\n\nAgainst flour sales of $28,300,000 the debt is small.",
        ),
    ),
    bad=(
        Bad(
            "million and billion",
            "Flour sales were $28.3 million in 2013.\n\nAgainst flour sales of $28.3 billion the debt is small.",
            finds="$28.3 billion",
        ),
        Bad(
            "thousand and million",
            "Contoso paid a licence fee of $145 thousand.\n\nThe licence fee of $145 million is its first.",
            finds="$145 million",
        ),
        Bad(
            "a level of few digits, in other words around it",
            "Gross margin in the fourth quarter was $18 million, a decrease of $8.2 billion.\n\nProfit fell with an "
            "$8.2 million decrease in gross margin, and less rain, in the fourth quarter.",
            finds="$8.2 million",
        ),
        Bad(
            "two sums that are compared",
            "Cash flow was $17.3 thousand in May, as compared to $14.3 million in the same month last year.",
            finds="$17.3 thousand",
        ),
        Bad(
            "a sum and one in full",
            "The mill had sales of $838 million in May, compared to $363,000 in June 2012.",
            finds="$838 million",
        ),
        Bad(
            "ranges",
            "We expect sales of $104-$110 million, compared with our previous guidance of $153-$158 billion.",
            finds="$104-$110 million",
        ),
    ),
    traps=(
        Good("next to nothing", "Profit was $0.3 million in 2013, compared to $1.25 billion in 2012."),
        Good("a market", "Flour sales were $153 million, compared to a $210 billion market."),
        Good("of each share", "Profit was $1.53 million, or $1.21 per share, compared to $1.49 a share in 2012."),
        Good("one digit", "The licence fee of Contoso is $2 million.\n\nContoso's licence fee market is $2 billion."),
        Good("another thing", "Flour sales were $28.3 million.\n\nThe world's ships cost $28.3 billion a year."),
        Good(
            "a table in thousands",
            "Flour sales were $28.3 million.\n\nFlour sales    28,300    27,100\nBread sales    11,200    9,800",
        ),
    ),
)
