"""One figure or day of a sentence beside one of the evidence, what came of it, and when two figures can be one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.model import Place
from factcheck.quantity import Quantity


class Comparison(Struct, frozen=True):
    """
    One figure or day of the sentence (`asked`) against one of the evidence.

    `why` says what keeps them apart, or shows both; `score` is how much they share, 0 where a slot keeps them apart,
    and `shared` the same without regard to slots.  `day` is the last day that the evidence holds for, `written` its
    document's; `corrects` tells that the evidence corrects or restates an earlier figure, `moves` that there is
    another figure in each period.
    """

    outcome: Literal["agrees", "clashes", "not_comparable"]
    why: str
    asked: Place
    evidence: Place
    arithmetic: str = ""
    day: date | None = None
    score: int = 0
    shared: int = 0
    pair: tuple[Quantity, Quantity] | None = None
    written: date | None = None
    corrects: bool = False
    moves: bool = False

    def open(self, why: str) -> Comparison:
        """The same as not comparable, with the reason."""
        return replace(self, outcome="not_comparable", why=why, arithmetic="")


def agree(a: Quantity, b: Quantity) -> bool:
    """
    Whether two figures can be one.  Symmetric.

    Written to the same place, the figures themselves are compared, so "more than 47" is not 47, nor "more than nine" 9;
    else each may have been rounded at its last place.  Of two ranges both ends are compared: "$1.50 to $1.90" is not
    "$1.70 to $1.90".
    """
    if a.hedge == b.hedge == "between" and None not in (a.low, a.high, b.low, b.high):
        ends = ((a.low, b.low), (a.high, b.high))
        return all(
            Quantity.exactly(one, a.step, a.unit).meets(Quantity.exactly(other, b.step, b.unit))
            for one, other in ends
            if one is not None and other is not None
        )
    return Quantity.meets(*as_written(a, b))


def as_written(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """
    Two figures of which one is hedged and both are written to the same place, as exact; two ceilings of a sum as sums.

    "Up to $175 million" names the most that can be earned, so it is not "up to $170.5 million"; up to 40 guests may
    well be up to 30.
    """
    if a.hedge == b.hedge == "up_to" and a.is_money and b.is_money and a.written is not None and b.written is not None:
        a, b = (Quantity.exactly(q.written, q.step, q.unit) for q in (a, b) if q.written is not None)
    if (a.step == b.step or {a.step, b.step} == {Decimal(0), Decimal(1)}) and {a.hedge, b.hedge} != {"none"}:
        return replace(a, step=Decimal(0)), replace(b, step=Decimal(0))
    return a, b
