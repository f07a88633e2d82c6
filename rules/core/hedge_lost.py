"""
One figure stands bare in one place and as a bound in another: "$170.5 million" here, "up to $170.5 million" there.

A bound that is repeated without its "up to" becomes a promise; one that turns from "at least" into "up to" says the
opposite.  Headlines and summaries often drop such words, so this is a note, and a warning only where the two bounds
look in opposite directions in places that tell one thing twice.  Two that leave nothing out and share nothing part two
kinds: "loans of $450,000 or less" and "loans of more than $450,000".  "About" and "nearly" are not compared: whoever
rounds may say so or not.

Measured on 346 real documents: nothing; of 58 bounds put before sums that they tell twice 49 found.

Source: newsroom practice, "keep the qualifier with the number".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.outline import place
from factcheck.claims.pull import Pulled
from factcheck.model import Clash
from factcheck.quantity import Quantity
from factcheck.rulebook import Bad, Good, Rule

from ._repeated import repeated

SIDES = {
    "up_to": "an upper bound",
    "at_most": "an upper bound",
    "less_than": "an upper bound",
    "at_least": "a lower bound",
    "more_than": "a lower bound",
}
BARE = "no bound"
PARTING = (frozenset(("at_most", "more_than")), frozenset(("at_least", "less_than")))
"""Bounds at one figure that part two kinds: "balances of $450,000 or less", "of more than $450,000"."""


def hedges(page: Pulled) -> Iterator[Clash]:
    """The first place where each figure changes from one kind of bound to another or to none."""
    told: set[tuple[object, str]] = set()
    for slip in repeated(page):
        earlier, later = slip.earlier, slip.later
        one, other = earlier.quantity, later.quantity
        if one is None or other is None or _side(one) == _side(other) or (other.written, other.unit) in told:
            continue
        if {one.hedge, other.hedge} in PARTING:
            continue
        told.add((other.written, other.unit))
        here, there = place(page, later), place(page, earlier)
        yield Clash(
            here,
            f"{' '.join(here.text.split())} is {_side(other)} here, {_side(one)} there",
            (there,),
            f"{other.interval} here, {one.interval} there",
            severity=None if slip.sure and BARE not in (_side(one), _side(other)) else "note",
        )


def _side(quantity: Quantity) -> str:
    return SIDES.get(quantity.hedge, BARE)


RULE = Rule(
    code="FC204",
    name="hedge-lost",
    summary="one figure is a bound in one place and none in another",
    severity="warning",
    scope="document",
    check=hedges,
    good=(
        Good(
            "the same bound",
            "The mill employs more than 450 people in Leeds.\n\nThe mill employs over 450 people in Leeds.",
        ),
    ),
    bad=(
        Bad(
            "a bound is lost",
            "The mill employs more than 450 people in Leeds.\n\nThe mill employs 450 people in Leeds.",
            finds="450",
        ),
        Bad(
            "a bound looks the other way",
            "The mill employs at least 450 people in Leeds.\n\nThe mill employs up to 450 people in Leeds.",
            finds="450",
        ),
        Bad(
            "a level of few digits, in other words around it",
            "Gross margin in the fourth quarter was $18 million, a decrease of up to $8.2 million.\n\nProfit fell "
            "with an $8.2 million decrease in gross margin, and less rain, in the fourth quarter.",
            finds="$8.2 million",
        ),
    ),
    traps=(
        Good(
            "two kinds of loans, parted at one sum",
            "The average rate for mills with loan balances of $726,200 or less increased to 7.90 percent.\n\nThe "
            "average rate for mills with loan balances greater than $726,200 increased to 7.80 percent.",
        ),
        Good(
            "the code of a share in angle brackets",
            "Mill Board Fines Northwind <NWD> $140,400 on Safety\n\nThe Mill Board fined Northwind $140,400 on safety.",
        ),
        Good(
            "about and nearly", "The mill employs about 450 people in Leeds.\n\nThe mill employs 450 people in Leeds."
        ),
        Good(
            "another figure", "The mill employs more than 400 people in Leeds.\n\nThe mill employs 450 people in Leeds."
        ),
        Good("another thing", "The mill employs up to 450 people in Leeds.\n\nThe mill has 450 lorries in Leeds."),
    ),
)
