"""Lengths of time: "three-year", "two and a half years", "24 hours", "a few weeks", "1 hour and 30 minutes"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.found import GAP, WORD
from factcheck.mentions.months import CLOCK_UNITS, SMALL, TENS, TIMEX_UNITS, UNITS
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

DIGITS = pattern(rf"(\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d{{1,9}})(\.\d{{1,9}})?(?:(?:{GAP}|-)([1-9])/([2-9])(?![\d/]))?")
SIGNED = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
DOZEN = pattern(rf"(?:(an?|half(?:(?:{GAP}|-)an?)?|two|three|four|five|six)(?:{GAP}|-))dozen\b", re.IGNORECASE)
VAGUE = pattern(rf"(?:an?{GAP})?(few|several|many|some|couple)\b(?:{GAP}of\b)?", re.IGNORECASE)
HALF = pattern(rf"half(?:(?:{GAP}|-)an?\b)?|an?{GAP}half", re.IGNORECASE)
HUNDRED = pattern(rf"an?{GAP}(?=(?:hundred|thousand)\b)", re.IGNORECASE)
ARTICLE = pattern(r"an?\b", re.IGNORECASE)
AND_HALF = pattern(rf"(?:{GAP}|-)and(?:{GAP}|-)(?:a|one)(?:{GAP}|-)(half|quarter)\b", re.IGNORECASE)
NEXT_WORD = pattern(rf"(?:-|{GAP})([A-Za-z]+)")
AND_WORD = pattern(rf"{GAP}and{GAP}([A-Za-z]+)")
RANGE = pattern(rf"-to-|-?{GAP}(?:to|or){GAP}|[ \t]?-[ \t]?", re.IGNORECASE)
UNIT = pattern(
    rf"(?:{GAP}?\(\d{{1,4}}\)|\+|[- ]plus\b)?(?:-|{GAP})?"
    rf"(?:(?:more|additional|consecutive|full|straight|successive|whole|long|short|calendar|business|working|"
    rf"further|extra){GAP})?([A-Za-z]+)\.?(?:[-\s](old|long)\b)?",
    re.IGNORECASE,
)
MORE = pattern(rf",?{GAP}?(?:and{GAP})?")
SHORT = {"d": "day", "h": "hour", "mo": "month", "mos": "month", "mon": "month", "w": "week", "y": "year"}
"""Letters that stand for a unit where "ago" or "later" follows: "3w later"."""
SHORT_AFTER = pattern(rf"{GAP}(?:ago|later|earlier|from{GAP}now)\b")
THEN_SHORT = pattern(rf",?{GAP}?(?:and{GAP})?\d{{1,3}}{GAP}?(?:d|h|hrs?|mins?|secs?)\b")
"""A smaller unit behind one: "1d 2hr 5min", "2h30min"."""
SCALES = {"hundred": 100, "thousand": 1000}
SPELLED = frozenset((*SMALL, *TENS, *SCALES))
DISTANT = pattern(r"\s(?:ago|later|earlier|before|after|from now|out)\b")
NO_UNIT = pattern(
    r"\s(?:of\b(?!\s(?:the\s|fiscal\s|this\s|last\s|next\s)?(?:year\b|(?:19|20)\d\d))|target|product|licen[sc]e|"
    r"consecutive|final|half)|-(?!old|long)[a-z]"
)


class Number(NamedTuple):
    """How many units: from `low` to `high`, both None for "a few"; `step` is the place of the last digit written."""

    end: int
    low: Decimal | None
    high: Decimal | None
    step: Decimal = Decimal(0)


class Length(NamedTuple):
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


def count_at(plain: str, at: int) -> Number | None:
    """The count that begins at `at`, ranges included: "12", "two and a half", "one to two", "a few"."""
    first = single_count(plain, at)
    if first is None or first.low is None:
        return first
    joint = RANGE.match(plain, first.end)
    last = single_count(plain, joint.end(), article=False) if joint else None
    if last and last.low is not None and last.low > first.low:
        return Number(last.end, first.low, last.low, min(first.step, last.step))
    return first


def single_count(plain: str, at: int, article: bool = True) -> Number | None:
    """One number, in digits or words."""
    if found := DIGITS.match(plain, at):
        value = Decimal(found[1].replace(",", "") + (found[2] or ""))
        step = Decimal(1).scaleb(-len(found[2]) + 1) if found[2] else Decimal(1)
        if found[3] and int(found[3]) < int(found[4]):
            value += Decimal(found[3]) / Decimal(found[4])
            step = Decimal(0)
        elif found[3]:
            return None
        elif (share := SIGNED.get(plain[found.end() : found.end() + 1])) and not found[2]:
            return Number(found.end() + 1, value + share, value + share)
        return _half_more(plain, found.end(), value, step)
    if found := WORD.match(plain, at):
        word = found[0].lower()
        if dozen := DOZEN.match(plain, at):
            many = Decimal(6 if word == "half" else 12 * SMALL.get(word, 1))
            return Number(dozen.end(), many, many)
        if word in SPELLED:
            return _spelled(plain, at)
        if not article:
            return None
        if vague := VAGUE.match(plain, at):
            two = Decimal(2) if vague[1].lower() == "couple" else None
            return Number(vague.end(), two, two)
        if half := HALF.match(plain, at):
            return Number(half.end(), Decimal("0.5"), Decimal("0.5"))
        if big := HUNDRED.match(plain, at):
            return _spelled(plain, big.end())  # "a hundred years"
        if one := ARTICLE.match(plain, at):
            return Number(one.end(), Decimal(1), Decimal(1))
    return None


def _half_more(plain: str, end: int, value: Decimal, step: Decimal) -> Number:
    if more := AND_HALF.match(plain, end):
        value, step, end = (
            value + (Decimal("0.5") if more[1].lower() == "half" else Decimal("0.25")),
            Decimal(0),
            more.end(),
        )
    return Number(end, value, value, step)


def _spelled(plain: str, at: int) -> Number | None:
    total = current = 0
    end, last = at, 0  # `last` is the size of the word before, to stop "two three years" after the first
    word = WORD.match(plain, at)
    for _ in range(12):
        if word is None:
            break
        name = word[0].lower()
        if name in SCALES:
            if SCALES[name] == 100:
                current = max(current, 1) * 100
            else:
                total, current = total + max(current, 1) * 1000, 0
            last = SCALES[name]
        elif name in TENS and last in (0, 100, 1000):
            current, last = current + TENS[name], 10
        elif name in SMALL and (last in (0, 100, 1000) or (last == 10 and 0 < SMALL[name] < 10)):
            current, last = current + SMALL[name], 1
        else:
            break
        end = word.end()
        following = NEXT_WORD.match(plain, end)
        if following and following[1].lower() == "and" and last >= 100:
            following = AND_WORD.match(plain, end)
        word = WORD.match(plain, following.start(1)) if following else None
    return _half_more(plain, end, Decimal(total + current), Decimal(0)) if end > at else None


def length_at(plain: str, at: int, article: bool = True) -> Length | None:
    """The length of time that begins at `at`."""
    count = count_at(plain, at)
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
    while parts and not found[2] and (joint := MORE.match(plain, end)) and joint.end() > end:
        other = single_count(plain, joint.end(), article=False)
        tail = UNIT.match(plain, other.end) if other else None
        smaller = (UNITS.get(tail[1].lower()) or SHORT.get(tail[1])) if tail else None
        if not (other and tail and smaller and other.low is not None) or not _smaller(smaller, parts[-1][1]):
            break
        parts.append((other.low, smaller))
        end = tail.end(1)
    whole = _whole(parts)
    if len(parts) > 1:
        smallest = parts[-1][1]
        total = _in_smallest(parts)
        if total is None:
            return None
        return Length(
            end, Number(end, total, total), smallest, _timex(parts), whole if len(whole) == len(parts) else ()
        )
    timex = _timex([(value, unit)])
    if value is not None and count.high != value:
        timex = f"{timex}/{_timex([(count.high, unit)])}"
    return Length(end, count._replace(end=end), unit, timex, whole, (found[2] or "").lower() == "old")


def _whole(parts: Sequence[tuple[Decimal | None, str]]) -> tuple[tuple[int, str], ...]:
    return tuple((int(n), u) for n, u in parts if n is not None and n == int(n))


def _is_unit(plain: str, start: int, end: int, name: str, count: Number) -> bool:
    # "a second target", "one quarter of patients", "two quarter-final": units that are other words too.
    if name in ("second", "min") and plain[start].isalpha():
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
