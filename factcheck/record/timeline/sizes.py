"""How large a figure is, and whether two figures are one by what they give."""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Claim
from factcheck.quantity import Quantity
from factcheck.record.same import unit

FEW = Decimal(12)
"""Counts up to here are equal by chance."""
LONG = 3
"""So many digits of a figure are not met by chance."""


POWER = {"kilowatt": Decimal("0.001"), "megawatt": Decimal(1), "gigawatt": Decimal(1000)}
"""What is told in several units, each as so many of one."""


def counted_in(claim: Claim) -> str:
    """What kind of value it is, one for whatever is told in units of one kind: "1.1 gigawatts", "1,100 megawatts"."""
    counted = unit(claim).partition("_per_")[0]
    return "megawatt" if counted in POWER else counted


def size_of(claim: Claim) -> Decimal | None:
    """How large a figure is, whichever its sign: what is written, else the bound of it that is given."""
    value = claim.value
    if not isinstance(value, Quantity):
        return None
    found = next((abs(n) for n in (value.written, value.high, value.low) if n is not None), None)
    return found * POWER.get(value.unit, 1) if found else found


def is_one_figure(a: Claim, b: Claim) -> bool:
    """Whether both give one long figure for one time: "$37.6 million" for 2010, in that year and in the next."""
    same = bool(long_digits(a)) and is_one_value(a, b)
    return same and bool(a.as_of and b.as_of and a.as_of.meets(b.as_of))


def long_digits(claim: Claim) -> tuple[int, ...]:
    """The digits of a figure that are so many that another one is the same by chance no more, or nothing."""
    written = claim.value.written if isinstance(claim.value, Quantity) else None
    digits = written.normalize().as_tuple().digits if written else ()
    return digits if len(digits) >= LONG else ()


def is_one_value(a: Claim, b: Claim) -> bool:
    """Whether both give one value, and no small count, which many things have."""
    one, other, size = a.value, b.value, size_of(a)
    written = isinstance(one, Quantity) and isinstance(other, Quantity) and None not in (one.written, other.written)
    same = written and size == size_of(b)
    return same and not (a.mention.kind in ("number", "ordinal") and size is not None and size <= FEW)
