"""Lengths of time: "three-year", "two and a half years", "24 hours", "a few weeks", "1 hour and 30 minutes"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.mentions.times.counted import AND_HALF, Number, count_at, single_count
from factcheck.mentions.times.found import GAP
from factcheck.mentions.times.months import BEFORE_UNITS, CLOCK_UNITS, SMALL, TIMEX_UNITS, UNITS
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

UNIT = pattern(
    rf"(?:{GAP}?\(\d{{1,4}}\)|\+|[- ]plus\b)?(?:-|{GAP})?"
    rf"(?:(?:{'|'.join(BEFORE_UNITS)}){GAP})?([A-Za-z]+)\.?(?:[-\s](olds?|long)\b)?",
    re.IGNORECASE,
)
MORE = pattern(rf"(?:(?<=hr|yr)\.|(?<=min|hrs|yrs)\.)?,?{GAP}?(?:and{GAP})?")
OR_TWO = pattern(rf",?{GAP}or{GAP}(?:(?:for|by){GAP})?(two|three)\b(?!{GAP}(?:\w+s|years?|days?)\b)", re.IGNORECASE)
"""Behind "a day": or two; behind "by one year": or by two."""
ONE = ("a ", "an ", "one ", "anot")
ANOTHER = pattern(
    rf"another(?={GAP}(?:day|week|month|quarter|year|hour|decade){GAP}or{GAP}(?:two|three)\b)", re.IGNORECASE
)
"""Before "year or two"; "another year" alone may be any."""
SHORT = {"d": "day", "h": "hour", "mo": "month", "mos": "month", "mon": "month", "w": "week", "y": "year"}
"""Letters that stand for a unit where "ago" or "later" follows: "3w later"."""
OF_AGE = pattern(rf"{GAP}of{GAP}age\b", re.IGNORECASE)
THEN = {"m": "minute", "s": "second"}
"""Letters that stand for a unit only behind a larger one: "2h15m"."""
IN_BEFORE = pattern(r"\b(?:in|within)[ \n]$", re.IGNORECASE)
SHORT_AFTER = pattern(rf"{GAP}(?:ago|later|earlier|from{GAP}now)\b")
THEN_SHORT = pattern(rf",?{GAP}?(?:and{GAP})?\d{{1,3}}{GAP}?(?:d|h|hrs?|m(?=\b(?!/))|mins?|s(?=\b(?!/))|secs?)\b")
"""A smaller unit behind one: "1d 2hr 5min", "2h30min"."""
DISTANT = pattern(r"\s(?:ago|later|earlier|before|after|from now|out)\b")
NO_UNIT = pattern(
    r"\s(?:of\b(?!\s(?:the\s|fiscal\s|this\s|last\s|next\s)?(?:year\b|(?:19|20)\d\d))|target|product|licen[sc]e|"
    r"consecutive|final|half)|-(?!old|long)[a-z]"
)


SOME_DAY = pattern(r"\b(?:may|might|could|will|would|can)(?: also)?[ \n]$")
"""Before a "one day" that is none: "may one day treat"."""


class Length(Struct, frozen=True):
    """A length of time: its count, its unit, its TIMEX3 value, and where the words end; `age` for "6-year-old"."""

    end: int
    number: Number
    unit: str
    timex: str
    parts: tuple[tuple[int, str], ...] = ()  # whole counts of units, for counting days; () where not whole
    age: bool = False

    @property
    def quantity(self) -> Quantity | None:
        """The length as a quantity in its unit; None for "a few weeks"."""
        low, high, step = self.number.low, self.number.high, self.number.step
        if low is None or high is None:
            return None
        if low == high:
            return Quantity(low, low, low, step=step, unit=self.unit)
        return Quantity(None, low, high, step=step, unit=self.unit, hedge="between")


def length_at(plain: str, at: int, article: bool = True) -> Length | None:
    """The length of time that begins at `at`."""
    count = count_at(plain, at)
    if count is None and (another := ANOTHER.match(plain, at)):
        count = Number(another.end(), Decimal(1), Decimal(1))
    if count is None or (not article and plain[at : at + 2].lower() in ("a ", "an")):
        return None
    found = UNIT.match(plain, count.end)
    if found and found[1] in SHORT and plain[count.end - 1].isdigit() and SHORT_AFTER.match(plain, found.end(1)):
        return Length(
            found.end(1),
            count,
            SHORT[found[1]],
            _timex([(count.low, SHORT[found[1]])]),
            _whole([(count.low, SHORT[found[1]])]),
        )
    name = found[1].lower() if found else ""
    if (
        name in ("mon", "mons", "mos")
        and plain[count.end - 1].isdigit()
        and IN_BEFORE.search(plain, max(0, at - 7), at)
    ):
        name = "month"  # "in 2 mons"
    if found and found[1] in SHORT and plain[count.end - 1].isdigit() and THEN_SHORT.match(plain, found.end(1)):
        name = SHORT[found[1]]
    if not found or name not in UNITS:
        return None
    unit, end = UNITS[name], found.end() if found[2] else found.end(1)
    if not _is_unit(plain, at, end, name, count):
        return None
    if name in ("sec", "min", "hr", "yr", "mins", "hrs", "yrs") and plain[end : end + 1] == "." and not found[2]:
        end += plain[end + 1 : end + 2] in (" ", ",") and plain[end + 2 : end + 3].islower()
    value = count.low
    if value is not None and value == count.high and (more := AND_HALF.match(plain, end)):
        value += Decimal("0.5") if more[1].lower() == "half" else Decimal("0.25")
        count, end = Number(more.end(), value, value), more.end()
    parts = [(value, unit)] if value is not None and value == count.high else []
    while parts and not found[2] and (joint := MORE.match(plain, end)):
        if joint.end() == end and not plain[end : end + 1].isdigit():
            break
        other = single_count(plain, joint.end(), article=False)
        tail = UNIT.match(plain, other.end) if other else None
        smaller = (UNITS.get(tail[1].lower()) or SHORT.get(tail[1]) or THEN.get(tail[1])) if tail else None
        if not (other and tail and smaller and other.low is not None) or not _smaller(smaller, parts[-1][1]):
            break
        parts.append((other.low, smaller))
        end = tail.end(1)
    whole = _whole(parts)
    if len(parts) > 1:
        smallest = parts[-1][1]
        total = _in_smallest(parts)  # None for "two months and five days", which the calendar decides
        in_one = total is not None and any(TIMEX_UNITS[unit][0] > 1 for _, unit in parts)
        timex = _timex([(total, smallest)] if in_one else parts)  # "a decade and two years" is P12Y
        return Length(end, Number(end, total, total), smallest, timex, whole if len(whole) == len(parts) else ())
    if value == 1 and plain[at : at + 4].lower().startswith(ONE) and (two := OR_TWO.match(plain, end)):
        most = Decimal(2 if two[1].lower() == "two" else 3)
        return Length(two.end(), Number(two.end(), Decimal(1), most), unit, _timex([(value, unit)]))
    timex = _timex([(value, unit)])
    if value is not None and count.high != value:
        timex = f"{timex}/{_timex([(count.high, unit)])}"
    age = (found[2] or "")[:1].lower() == "o" or OF_AGE.match(plain, end) is not None
    return Length(end, replace(count, end=end), unit, timex, whole, age)


def _whole(parts: Sequence[tuple[Decimal | None, str]]) -> tuple[tuple[int, str], ...]:
    return tuple((int(n), u) for n, u in parts if n is not None and n == int(n))


def _is_unit(plain: str, start: int, end: int, name: str, count: Number) -> bool:
    if name == "day" and SOME_DAY.search(plain, max(0, start - 12), start) and plain[start : start + 3] == "one":
        return False
    # "a second target", "one quarter of patients", "two quarter-final": units that are other words too.
    if name == "second" and plain[count.end : count.end + 1] == "-" and plain[start : count.end].lower() in SMALL:
        return True  # "a two-second delay"
    if name in ("second", "min") and plain[start].isalpha() and plain[start : start + 6].lower() != "half a":
        return plain[start : start + 3].lower() == "one" or bool(DISTANT.match(plain, end))
    if name in ("quarter", "quarters", "second"):
        return not NO_UNIT.match(plain, end)
    if name == "hr" and plain.startswith("HR", end - 2):
        return False  # "30 HR agents"
    if count.low is not None and 1900 <= count.low < 2100 and plain[count.end : count.end + 1] == " ":
        return name.endswith("s") or "," in plain[start : count.end]  # "2024 Full Year Results"
    return name not in ("night", "nights", "weekend", "weekends")


_SIZES = {"century": 9, "decade": 8, "year": 7, "quarter": 6, "month": 5, "fortnight": 4, "week": 3, "day": 2}
_SIZES |= {"hour": 1, "minute": 0, "second": -1, "weekend": 2}
_INTO = {
    ("century", "decade"): 10,
    ("decade", "year"): 10,
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}


def _smaller(unit: str, than: str) -> bool:
    return _SIZES[unit] < _SIZES[than]


def _in_smallest(parts: list[tuple[Decimal, str]]) -> Decimal | None:
    """The sum in the last unit; None where the calendar decides ("2 months 5 days")."""
    total = Decimal(0)
    for (value, unit), (_, following) in zip(parts, [*parts[1:], parts[-1]], strict=True):
        total += value
        while unit != following:
            step = next(((small, factor) for (big, small), factor in _INTO.items() if big == unit), None)
            if step is None:
                return None
            unit, total = step[0], total * step[1]
    return total


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _timex(parts: Sequence[tuple[Decimal | None, str]]) -> str:
    days, clock = "", ""
    for value, unit in parts:
        size, code = TIMEX_UNITS[unit]
        if value is None:
            text = f"X{code}"
        else:
            amount = value * size
            whole = int(amount)
            if unit == "hour" and amount != whole and (minutes := (amount - whole) * 60) == int(minutes):
                text = (f"{whole}H" if whole else "") + f"{int(minutes)}M"
            elif unit == "year" and amount < 1 and amount * 12 == int(amount * 12):
                text = f"{int(amount * 12)}M"
            else:
                text = f"{_number(amount)}{code}"
        if unit in CLOCK_UNITS:
            clock += text
        else:
            days += text
    return f"P{days}T{clock}" if clock else f"P{days}"
