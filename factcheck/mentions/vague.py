"""Amounts whose unit stands apart from the number: "tens of millions of dollars", "a mile and a half"."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from factcheck.mentions import money
from factcheck.mentions.amounts import Amount
from factcheck.mentions.reading import Reading, Setting
from factcheck.mentions.units import WORDS, unit_behind
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

OF = " of"
LARGE = ("illion", "thousand", "hundred", "thousands", "hundreds", "illions")


def with_unit(plain: str, found: Reading, setting: Setting) -> Reading:
    """The same with what is counted, where that is money or a unit: "hundreds of miles", "several million dollars"."""
    if found.kind != "number" or found.quantity is None or not plain[found.start : found.end].lower().endswith(LARGE):
        return found
    place = found.end + len(OF) if plain.startswith(OF, found.end) else found.end
    if coin := money.behind(plain, found.start, place, setting, True):
        low = found.quantity.low
        quantity = replace(
            found.quantity,
            low=low * coin.worth if low is not None else None,
            unit=coin.code,
            assumed=coin.assumed,
        )
        return replace(found, end=coin.edge, kind="money", quantity=quantity)
    if measured := unit_behind(plain, place):
        return replace(found, end=measured[0], kind="measure", quantity=replace(found.quantity, unit=measured[1]))
    return found


ONE_AND_A_HALF = pattern(r"an? ([a-z]+) and an? (half|quarter)\b", re.IGNORECASE)
MORE = {"half": Decimal("1.5"), "quarter": Decimal("1.25")}


def one_and_a_half(plain: str, at: int) -> Reading | None:
    """One of a unit and a share of it: "a mile and a half"."""
    found = ONE_AND_A_HALF.match(plain, at) if " and a" in plain[at : at + 24] else None
    unit = WORDS.get(found[1].lower()) if found else None
    if not found or not unit:
        return None
    value = MORE[found[2].lower()]
    return Reading(at, found.end(), "measure", Quantity.exactly(value, unit=unit))


ONE_POINT = pattern(
    r"an? (?:(?:full|whole) )?(percentage|basis) point(?: and an? (half|quarter)| (?!and\b|or\b)|(?![\w ]))"
    r"|an? (?:full|whole) (percent)(?![A-Za-z])",
    re.IGNORECASE,
)


def one_point(plain: str, at: int) -> Reading | None:
    """One point of percent: "a full percentage point", "a percentage point and a half"; not "a percent of sales"."""
    found = ONE_POINT.match(plain, at) if "p" in plain[at + 2 : at + 20] else None
    if not found:
        return None
    value = MORE[found[2].lower()] if found[2] else Decimal(1)
    unit = f"{found[1].lower()}_point" if found[1] else "percent"
    return Reading(at, at + len(found[0].rstrip()), "percent", Quantity.exactly(value, unit=unit))


BELOW_ZERO = pattern(r"(?: degrees?)?(?: (?:Celsius|Fahrenheit|C|F))? below zero\b")


def below_zero(plain: str, amount: Amount) -> Amount | None:
    """The degrees that are told from nought downwards: "20 below zero" is -20 degrees."""
    found = BELOW_ZERO.match(plain, amount.end) if "below" in plain[amount.end : amount.end + 32] else None
    if not found or (amount.kind == "measure" and not amount.unit.startswith("degree")) or amount.value <= 0:
        return None
    number = replace(amount.number, value=-amount.value, end=found.end())
    return replace(amount, end=found.end(), number=number, kind="measure", unit=amount.unit or "degree")
