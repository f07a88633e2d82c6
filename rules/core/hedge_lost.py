"""
One figure stands bare in one place and as a bound in another: "$170.5 million" here, "up to $170.5 million" there.

A bound that is repeated without its "up to" becomes a promise; one that turns from "at least" into "up to" says the
opposite.  Headlines and summaries often drop such words, so this is a note, and a warning only where the two bounds
look in opposite directions.  "About" and "nearly" are not compared: whoever rounds may say so or not.

Source: newsroom practice, "keep the qualifier with the number".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash
from factcheck.quantity import Quantity
from factcheck.rulebook import Bad, Good, Rule

from ._figures import pairs

SIDES = {
    "up_to": "an upper bound",
    "at_most": "an upper bound",
    "less_than": "an upper bound",
    "at_least": "a lower bound",
    "more_than": "a lower bound",
}
BARE = "no bound"


def hedges(page: Pulled) -> Iterator[Clash]:
    """The first place where each figure changes from one kind of bound to another or to none."""
    told: set[tuple[object, str]] = set()
    for earlier, later in pairs(page):
        figure = (later.quantity.written, later.quantity.unit)
        here, there = _side(later.quantity), _side(earlier.quantity)
        if later.quantity.written is None or figure[0] != earlier.quantity.written or here == there or figure in told:
            continue
        told.add(figure)
        yield Clash(
            later.claim.place,
            f"{' '.join(later.claim.place.text.split())} is {here} here, {there} there",
            (earlier.claim.place,),
            f"{later.quantity.interval} here, {earlier.quantity.interval} there",
            severity="note" if BARE in (here, there) else None,
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
            ("The mill employs more than 450 people in Leeds.\n\nThe mill employs over 450 people in Leeds.",),
        ),
    ),
    bad=(
        Bad(
            "a bound is lost",
            ("The mill employs more than 450 people in Leeds.\n\nThe mill employs 450 people in Leeds.",),
            finds=("450",),
        ),
        Bad(
            "a bound looks the other way",
            ("The mill employs at least 450 people in Leeds.\n\nThe mill employs up to 450 people in Leeds.",),
            finds=("450",),
        ),
    ),
    traps=(
        Good(
            "about and nearly",
            ("The mill employs about 450 people in Leeds.\n\nThe mill employs 450 people in Leeds.",),
        ),
        Good(
            "another figure",
            ("The mill employs more than 400 people in Leeds.\n\nThe mill employs 450 people in Leeds.",),
        ),
        Good(
            "another thing",
            ("The mill employs up to 450 people in Leeds.\n\nThe mill has 450 lorries in Leeds.",),
        ),
    ),
)
