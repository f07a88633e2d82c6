"""
Amounts told in two units: measures in the smaller one, money in the larger.

"6 feet 2 inches", "5 ft 10 in", "6-foot-2", "7 pounds, 6 ounces", "3 dollars 50 cents".
"""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from factcheck.mentions.numbers import money
from factcheck.mentions.numbers.digits import EXACT
from factcheck.mentions.numbers.singles import Single, read_single
from factcheck.mentions.reading import Setting
from factcheck.patterns import pattern

SMALLER = {"foot": ("inch", 12), "pound": ("ounce", 16)}
JOINT = pattern(r"(?:,? (?:and )?|-)(?=[\dA-Za-z])")
NAMES = {
    "inch": pattern(r"[ -]?(?:inch(?:es)?|in\.)(?![A-Za-z])|[ ]?in(?=[.,;:)\n]|$| (?:tall|high|long|wide|deep)\b)"),
    "ounce": pattern(r"[ -]?(?:ounces?|oz\.?)(?![A-Za-z])"),
}
TALL = pattern(r"(?![\w%]|[.,/:]\d|-\d)")
"""What stands behind the bare inches of "6-foot-2"."""


FEET_INCHES = pattern(r"' ?(\d{1,2})(?:\"|'')(?![\w'])|(?<=[ (][3-8])'(\d{1,2})(?=[ ,;)]|[.-](?!\d)|$)")
"""Feet and inches by their signs: 5'10", and how tall somebody is without the second, "a 6'5 forward"."""
INCHES = pattern(
    r"\"(?=-?[ ](?:(?:by|x|×|wide|tall|high|deep|long|thick|diagonal|lcd|led|oled|hd|flat|touch|colou?r)[ -]?){0,3}"
    r"(?:screens?|displays?|tvs?|televisions?|monitors?|laptops?|tablets?|panels?|pipes?|wheels?|tyres?|tires?|rims?|"
    r"wafers?|telescopes?|barrels?|blades?|nails?|pizzas?|vinyl|singles?|drives?|by|x|×|wide|tall|high|deep|long|thick|"
    r"diagonal|in diameter)\b)",
    re.IGNORECASE,
)
"""The sign of inches, told from a closing quotation mark by what is so big: 42" TV."""


def by_sign(plain: str, single: Single, end: int) -> tuple[Single, int, str] | None:
    """The number that ends at `end` with the signs of feet and inches behind it, as (number, end, unit): 5'10", 42"."""
    if not single.in_digits or single.parts or single.scale != 1:
        return None
    if plain[end] == '"':
        inches = INCHES.match(plain, end) if plain[single.start - 1 : single.start] != '"' else None
        return (replace(single, end=end + 1), end + 1, "inch") if inches else None
    found = FEET_INCHES.match(plain, end)
    inches_told = found and (found[1] or found[2])
    if not found or not inches_told or int(inches_told) >= 12 or single.value != single.value.to_integral_value():
        return None
    value = EXACT.add(EXACT.multiply(single.value, Decimal(12)), Decimal(inches_told))
    return replace(single, value=value, step=Decimal(1), end=found.end()), found.end(), "inch"


STONES = pattern(r"[ -]?st(?:ones?)?(?![A-Za-z])(,? ?)(?:(\d{1,2})[ -]?(?:lbs?|pounds?)(?![A-Za-z]))?", re.IGNORECASE)
WEIGHED = pattern(r"\b(?:weigh|los[et]|gain|shed|put on|heav)\w*\b[^.;\n]{0,24}$", re.IGNORECASE)


def in_stones(plain: str, single: Single, end: int) -> tuple[Single, int, str] | None:
    """What somebody weighs in stones, in pounds where these are told too: "12 stone 4 pounds", "weighs 12 stone"."""
    if plain[end : end + 3].lstrip(" -")[:2].lower() != "st" or not (found := STONES.match(plain, end)):
        return None
    if found[2] and int(found[2]) < 14:
        value = EXACT.add(EXACT.multiply(single.value, Decimal(14)), Decimal(found[2]))
        return replace(single, value=value, end=found.end()), found.end(), "pound"
    if not WEIGHED.search(plain, max(0, single.start - 36), single.start):
        return None
    stop = found.start(1)
    return replace(single, end=stop), stop, "stone"


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
    return replace(single, value=value, step=small.step, end=stop), stop, name


MINOR = pattern(r",? (?:and )?(?=[\dA-Za-z])")
CLAUSE_ENDS = pattern(r"\s*(?:$|[.,;:!?)](?!\d))")


def with_minor(plain: str, single: Single, currency: money.Currency, setting: Setting) -> Single:
    """Money with what it has in minor units behind it: "3 dollars 50 cents", "$20 and 43c", "20 dollars 43"."""
    if currency.worth != 1 or single.scale != 1 or single.separated or single.parts:
        return single
    joint = MINOR.match(plain, single.end)
    if not joint or single.value != single.value.to_integral_value():
        return single
    small = read_single(plain, joint.end(), joins=False)
    if not small or small.is_ordinal or not 0 < small.value < 100 or small.start != joint.end():
        return single
    found = money.behind(plain, small.start, small.end, setting, False)
    if found and found.worth < 1:
        worth, stop = found.worth, found.edge
    elif not found and CLAUSE_ENDS.match(plain, small.end) and small.step in (0, 1) and ", " not in joint[0]:
        worth, stop = Decimal("0.01"), small.end
    else:
        return single
    cents = EXACT.multiply(small.value, worth)
    return replace(single, end=stop, value=single.value + (cents if single.value >= 0 else -cents), step=worth)
