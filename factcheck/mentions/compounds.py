"""Measures told in two units, in the smaller one: "6 feet 2 inches", "5 ft 10 in", "6-foot-2", "7 pounds, 6 ounces"."""

from __future__ import annotations

from decimal import Decimal

from factcheck.mentions.digits import EXACT
from factcheck.mentions.singles import Single, read_single
from factcheck.patterns import pattern

SMALLER = {"foot": ("inch", 12), "pound": ("ounce", 16)}
JOINT = pattern(r"(?:,? (?:and )?|-)(?=[\dA-Za-z])")
NAMES = {
    "inch": pattern(r"[ -]?(?:inch(?:es)?|in\.)(?![A-Za-z])|[ ]?in(?=[.,;:)\n]|$| (?:tall|high|long|wide|deep)\b)"),
    "ounce": pattern(r"[ -]?(?:ounces?|oz\.?)(?![A-Za-z])"),
}
TALL = pattern(r"(?![\w%]|[.,/:]\d|-\d)")
"""What stands behind the bare inches of "6-foot-2"."""


def with_smaller(plain: str, single: Single, end: int, unit: str) -> tuple[Single, int, str] | None:
    """The number and unit that end at `end` with those of the smaller unit behind them, as (number, end, unit)."""
    name, size = SMALLER[unit]
    joint = JOINT.match(plain, end)
    if not joint or single.parts or single.scale != 1 or single.value != single.value.to_integral_value():
        return None
    small = read_single(plain, joint.end(), joins=False)
    if not small or small.is_ordinal or small.start != joint.end() or not 0 < small.value < size:
        return None
    if named := NAMES[name].match(plain, small.end):
        stop = named.end()
    elif joint[0] == "-" and plain.startswith("-foot", end - 5) and TALL.match(plain, small.end):
        stop = small.end
    else:
        return None
    value = EXACT.add(EXACT.multiply(single.value, Decimal(size)), small.value)
    return single._replace(value=value, step=small.step, end=stop), stop, name
