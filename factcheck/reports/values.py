"""Values in words: what a quantity or a period is, for a person to read."""

from __future__ import annotations

from decimal import Decimal

from factcheck.claims.wording import when
from factcheck.model import Claim, Mention, Period, Value
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, plain

HEDGES = {
    "about": "about",
    "nearly": "nearly",
    "at_least": "at least",
    "more_than": "more than",
    "at_most": "at most",
    "less_than": "less than",
    "up_to": "up to",
}


FLAGS = {
    "prior": "figure of an earlier period",
    "change": "amount of a change",
    "carried": "period of an earlier sentence",
    "listed": "count of names",
    "approximate": "approximate",
    "restated": "restated",
    "corrected": "corrected",
    "negated": "negated",
    "attributed": "attributed",
    "converted": "in another currency",
}
"""What the flags of a claim mean to a reader."""


def say(value: Value | None) -> str:
    """The value in words: "up to USD 32,000,000", "47.2 percent", "2011-06-04 to 2011-06-08"."""
    match value:
        case None:
            return ""
        case Quantity():
            return _quantity(value)
        case Period():
            return str(value)
        case _:
            return value


def in_full(value: Value) -> str:
    """A value in words, periods as a reader writes them: "2010" for its first to its last day."""
    return when(value) if isinstance(value, Period) else say(value)


def said(mention: Mention) -> str:
    """What a mention was read as: its quantity, its period, its names or its timex."""
    if mention.quantity is not None and mention.kind != "duration":
        return say(mention.quantity)
    if mention.period is not None:
        return str(mention.period)
    return mention.timex or " = ".join(mention.names)


def slots(claim: Claim) -> str:
    """The slots beyond measure, value and as-of that are filled, in words."""
    filled = (
        ("per", claim.per),
        ("of", "a part" if claim.part_of else None),
        ("with", claim.counterparty),
        ("under", claim.agreement),
        ("said by", claim.speaker),
        ("by", when(claim.horizon) if claim.horizon and claim.horizon != claim.as_of else None),
        ("in", claim.section.replace("_", " ") if claim.section != "body" else None),
        ("", ", ".join(FLAGS[flag] for flag in sorted(claim.flags) if flag in FLAGS) or None),
    )
    return "; ".join(f"{name} {value}".strip() for name, value in filled if value)


def _quantity(quantity: Quantity) -> str:
    hedge = HEDGES.get(quantity.hedge, "")
    if len(quantity.parts) == 2 and not quantity.unit:  # 25/53 has no end as a decimal
        return f"{hedge} {plain(quantity.parts[0])} of {plain(quantity.parts[1])}".strip()
    if quantity.written is not None:
        number = _with_unit(plain(quantity.written), quantity)
    else:
        ends = [plain(end) for end in (quantity.low, quantity.high) if end is not None]
        number = _with_unit(" to ".join(ends), quantity)
    return f"{hedge} {number}".strip()


def _with_unit(number: str, quantity: Quantity) -> str:
    unit = quantity.unit
    if quantity.is_money:
        return f"{unit} {number}"
    name = unit.replace("_", " ")
    one = quantity.written == Decimal(1) or unit in ("", "percent") or not unit.replace("_", "").isalpha()
    return f"{number} {name if one or len(name) < 3 else _several(name)}".strip()


WITHIN = pattern(r"(?<=degree) | (?:per|of) ")
"""Behind what is counted of a unit: "barrel of oil equivalent per day", "mile per hour", "degree celsius"."""
SAME = ("s", "x", "z", "power", "feet", "molar", "psi", "ksi", "rpm", "ppm", "ppb")
"""How the names of units end that are the same in the plural: "hertz", "horsepower", "celsius"."""


def _several(unit: str) -> str:
    """The name of a unit for several of it: "square feet", "miles per hour"."""
    found = WITHIN.search(unit)
    counted, rest = (unit[: found.start()], unit[found.start() :]) if found else (unit, "")
    if counted.endswith("foot"):
        counted = counted[:-4] + "feet"
    elif not counted.endswith(SAME):
        counted += "es" if counted.endswith("ch") else "s"
    return counted + rest
