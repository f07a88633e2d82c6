"""Ranges and lists: which numbers belong together, and what unit and scale they share."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.mentions.numbers.amounts import Amount, read_amount
from factcheck.mentions.numbers.singles import Single
from factcheck.mentions.reading import Setting
from factcheck.patterns import pattern

TO = pattern(
    r"(?:-?[ \n](?:to|up to|through|bis)[ \n]|-to-)"
    r"(?:(?:about|approximately|around|nearly|roughly|as (?:much|many) as)[ ])?(?=[^\s])"
)
DASH = pattern(r" - (?=[\d$€£¥.])|(?:--?|—)(?=[\d$€£¥.])")
AND = pattern(r"[ \n]and[ \n](?:(?:about|approximately|around|nearly|roughly|up to)[ ])?(?=[^\s])")
BETWEEN = pattern(
    r"\bbetween[ \n](?:(?:about|approximately|around|roughly|an estimated)[ ])?[^\w\s]{0,3}$", re.IGNORECASE
)
FROM = pattern(
    r"\bfrom[ \n](?:(?:about|approximately|around|roughly|just|an estimated)[ ])*[^\w\s]{0,3}$", re.IGNORECASE
)
RANGES = pattern(r"\b(?:rang(?:e|es|ed|ing)|band|anywhere|anything)[ \n]from[ \n][^\w\s]{0,3}$", re.IGNORECASE)
CHANGES = pattern(
    r"\b(?:ris|rose|grow|grew|fall|fell|increas|decreas|declin|dropp?|climb|improv|expand|widen|narrow|chang|mov|went"
    r"|gone|go|rais|lower|cut|reduc|boost|lift|jump|slip|slid|sank|sunk|soar|surg|plung|plummet|tumbl|shr[aiu]nk|advanc"
    r"|doubl|tripl|up|down|revis|upgrad|downgrad|extend|shift|rebound|recover|accelerat|slow|eas|edg|inch|creep|crept"
    r"|gain|higher|swing|swung|convert|adjust|amend|updat|correct|bring|brought|tak|took|return)\w*\b(?:[^.;]"
    r"|\.(?=\d)){0,60}$",
    re.IGNORECASE,
)
CHANGED = pattern(
    r"\b(?:up|down|rose|fell|grew|sank|slid|shed|lost|(?:increas|decreas|declin|climb|dropp|gain|slipp|jump|add|improv|"
    r"edg|surg|plung|tumbl|soar|narrow|widen|advanc)ed)"
    r"(?:[ \n](?:by|about|around|approximately|nearly|another|roughly|just|almost|an additional))*[ \n][^\w\s]{0,3}$",
    re.IGNORECASE,
)
RANGED = pattern(
    r"\d(?:%| percent| [mb]illion)?(?:-| to )[$€£]?\d(?:[^;\n]{0,60}[^;\n,])?,? (?:up |down )?from[ \n][^\w\s]{0,3}$"
)
"""A range in front of "from", behind which what it was is another: "2 to 3 percent, down from 3 to 4 percent"."""
FROM_BEHIND = pattern(r",?[ \n]from[ \n]")
MAY = pattern(r"\b(?:will|would|could|may|might|expect\w*|project\w*|forecast\w*|see|between)\b", re.IGNORECASE)
LINK = pattern(r",? (or|and) (?=[^\s])|(,) (?=[^\s])")
LENGTHS = frozenset("inch foot yard mile millimeter centimeter meter kilometer".split())
IN_YEAR = pattern(r"\bin (?:19|20)\d\d$")
ASIDE = pattern(r"(?:\d|illion|thousand|percent|%|\d(?:bn|m)) ?\($")
"""A bracket behind a figure, which tells it again: "from €1.9 billion ($2.1 billion) to €2.2 billion"."""
SIDES = pattern(r" (?:by|x|×) (?=[\w.])")
"""Between the sides of something: "6 by 9 inches", and not in "12 x 500 ml"."""
RESPECTIVELY = pattern(r"[^.;]{0,60}\brespectively\b", re.IGNORECASE)
CODE = pattern(r"[A-Za-z]{2,4}\.?[ ]?(?=\d)")
"""What an amount begins with whose currency is told by letters: "CHF 400", "Rs. 20"."""
LISTED = pattern(r"[\da-z], $")
LONGEST_LIST = 8
HUNDREDS = {Decimal(100 * n): n for n in range(2, 10)}
FAR = 5
UNITED = ("money", "percent", "measure", "multiple")


RANGING = ("-", "t", "u", "a", "b")
"""What "-", "to", "through", "up to", "and" and the German "bis" begin with."""


class Range(Struct, frozen=True):
    """Two amounts that are the ends of one range, scale and unit shared."""

    low: Amount
    high: Amount

    @property
    def step(self) -> Decimal:
        return max(self.low.number.step, self.high.number.step)


def between(plain: str, at: int) -> bool:
    """Whether "between" stands before the number at `at`."""
    return (
        plain[at - 1 : at] in (" ", "\n", "$", "€", "£", "(")
        and "between" in plain[max(0, at - 30) : at].lower()
        and bool(BETWEEN.search(plain, max(0, at - 30), at))
    )


def range_from(plain: str, first: Amount, setting: Setting) -> Range | None:
    """The range that begins with `first`, or None: "38-42", "four to five thousand", "between 5 and 6"."""
    if first.kind == "ordinal" or plain[first.end : first.end + 1] not in (" ", "\n", "-", "—", ")"):
        return None
    first = _brackets(plain, first)
    code = CODE.match(plain, first.start) if first.prefixed else None

    def read(at: int) -> Amount | None:
        again = code is not None and plain.startswith(code[0], at)  # "CHF 400 million to CHF 420 million"
        return read_amount(
            plain, at + len(code[0]) if code and again else at, setting, joins=False, paid=first.prefixed
        )

    second = _second(plain, first.start, first.end, read)
    if not second or _is_outcome(plain, first, second):
        return None
    return _joined(first, second)


def _is_outcome(plain: str, first: Amount, second: Amount) -> bool:
    """Whether the second is what the first led to: "up $4 million to $16 million from $12 million" is no range."""
    if not plain.startswith(" to ", first.end):
        return False
    if plain.startswith(" to ", second.end) and plain.endswith("by ", 0, first.start):
        return True  # "lowered its guidance by $0.10 to $1.93 to $2.13"
    if not CHANGED.search(plain, max(0, first.start - 48), first.start):
        return False
    if FROM_BEHIND.match(plain, second.end):
        return True
    if first.kind == second.kind == "number" and first.number.scale == 1:
        return second.value >= FAR * first.value  # "lost 123.45 to 12,345.67", but "rose 10 to 15 points"
    alike = first.prefixed and second.prefixed and first.number.scale == second.number.scale
    return alike and not MAY.search(plain, max(0, first.start - 60), first.start)


def _brackets(plain: str, first: Amount) -> Amount:
    """`first` as the negative that brackets make of it before "to": the "($1.0)" of "($1.0) to $1.0 million"."""
    if plain.startswith(") to ", first.end) and plain[first.start - 1 : first.start] == "(" and first.value > 0:
        if ASIDE.search(plain, max(0, first.start - 20), first.start):
            return first
        number = replace(first.number, value=-first.value)
        return replace(first, number=number, end=first.end + 1)
    return first


def _second(plain: str, start: int, end: int, read: Callable[[int], Amount | None]) -> Amount | None:
    """The amount at the far end of a range, if the words make one."""
    if plain[end : end + 1] in (" ", "\n") and plain[end + 1 : end + 2] not in RANGING:
        return None
    if match := DASH.match(plain, end):
        second = read(match.end())
        if second and not plain.startswith("-", match.end()) and _ends_dashes(plain, second.end):
            return second
        return None
    if match := TO.match(plain, end):
        if IN_YEAR.search(plain, max(0, start - 3), end) or (
            FROM.search(plain, max(0, start - 30), start)
            and CHANGES.search(plain, max(0, start - 80), start - 5)
            and not RANGES.search(plain, max(0, start - 40), start)
            and not RANGED.search(plain, max(0, start - 120), start)
        ):
            return (
                None  # "rose from 5 to 8" names two figures, "from 5 tons in 2006 to 8 tons" a year before the second
            )
        return read(_unsigned(plain, match.end()))
    if (match := AND.match(plain, end)) and between(plain, start):
        return read(_unsigned(plain, match.end()))
    return None


SIGNED = pattern(r"\+(?=[\d.])|-(?=[\d.])|(?:plus|minus)[ \n](?=[\dA-Za-z])", re.IGNORECASE)


def _unsigned(plain: str, at: int) -> int:
    """Where the number begins whose sign may stand at `at`: the "3" of "between -2 and +3 percent"."""
    sign = SIGNED.match(plain, at) if plain[at : at + 1] in ("+", "-", "p", "m") else None
    return sign.end() if sign else at


def _ends_dashes(plain: str, end: int) -> bool:
    return not (plain.startswith("-", end) and plain[end + 1 : end + 2].isdigit())


def _joined(first: Amount, second: Amount) -> Range | None:
    """The two as one range, scale and unit shared, or None where they do not fit."""
    if second.kind == "ordinal" or second.start < first.end:
        return None
    if first.kind != second.kind or first.unit != second.unit:
        if first.kind == "number" and second.kind in UNITED and not second.prefixed:
            first = first.sharing(second)
        elif first.prefixed and second.kind == "number":
            second = second.sharing(first)
        elif not (first.kind == second.kind == "money" and first.assumed != second.assumed):
            return None
    first = scaled(first, second)
    return Range(first, second) if first.value < second.value else None


def scaled(first: Amount, second: Amount) -> Amount:
    """`first` with the scale of `second`, where it has none and stays the smaller: "38" of "38 to 42 million"."""
    scale = second.number.scale
    number = first.number
    most = HUNDREDS.get(second.value / scale, 0)
    if most and number.scale == 1 and 1 <= number.value < most and not second.number.in_digits:
        return replace(first, number=number.times(100 * scale))  # "two to three hundred"
    if scale <= 1 or number.scale > 1 or abs(number.value) >= 1000 or (number.separated and scale < 1000):
        return first
    if second.value % scale and not second.number.in_digits:
        return first
    wide = number.times(scale)
    return replace(first, number=wide) if wide.value <= second.value else first


def with_list(plain: str, first: Amount, setting: Setting) -> Amount:
    """`first` with the unit that it shares: "two" of "two or three percent", or of "two and five %, respectively"."""
    if first.kind not in ("number", "money") or plain[first.end : first.end + 1] not in (" ", ","):
        return first
    if first.kind == "number" and plain.startswith(" to ", first.end):
        return _changed(plain, first, setting)
    if first.kind == "number" and (side := SIDES.match(plain, first.end)):
        other = read_amount(plain, side.end(), setting, joins=False)
        return first.sharing(other) if other and other.unit in LENGTHS else first
    if plain[first.end] == " " and plain[first.end + 1 : first.end + 2] not in ("o", "a"):
        return first
    at, kinds, bare = first.end, set(), first.kind == "number"
    last: Amount | None = None
    for _ in range(LONGEST_LIST):
        link = LINK.match(plain, at)
        if not link:
            break
        following = plain[link.end()]
        if not (following.isalnum() or following in "$€£¥"):
            break
        found = read_amount(plain, link.end(), setting, joins=False)
        if not found or found.start != link.end() or found.kind == "ordinal":
            break
        kinds.add(link[1] or link[2])
        bare = bare and (last is None or last.kind == "number")
        last, at = found, found.end
        if link[1]:
            break
    if not last or not ({"or", "and"} & kinds):
        return first
    alternatives = kinds == {"or"} and plain[first.end] != ","  # "12 of 34, or 35%": the same once more
    goes_on = kinds == {",", "and"} or LISTED.search(plain, max(0, first.start - 4), first.start)
    row = bare and not alternatives and goes_on  # "rose 30, 40 and 50 percent"
    if not alternatives and not row and not RESPECTIVELY.match(plain, at):
        return first
    if first.kind == "number" and last.kind in UNITED and not last.prefixed:
        return _like(first, last)
    if first.kind == last.kind and first.unit == last.unit:
        return scaled(first, last) if alternatives else _like(first, last)
    return first


def _changed(plain: str, first: Amount, setting: Setting) -> Amount:
    """`first` with the unit and scale of what it changed to: "3" of "rose from 3 to 5 percent", "5 to 3 million"."""
    to = TO.match(plain, first.end) if FROM.search(plain, max(0, first.start - 30), first.start) else None
    last = read_amount(plain, to.end(), setting, joins=False) if to else None
    if not last or last.kind not in (*UNITED, "number") or last.prefixed:
        return first
    wide = first.number.times(last.number.scale)
    if first.number.scale == 1 and first.value < 1000 and wide.value <= 10 * last.value:
        first = replace(first, number=wide)  # but "from 500 to 1.2 million dollars"
    return first.sharing(last)


def _like(first: Amount, last: Amount) -> Amount:
    scale = last.number.scale
    if scale > 1 and last.number.in_digits and first.number.scale == 1 and first.value < 1000:
        first = replace(first, number=first.number.times(scale))
    elif scale > 1:
        first = scaled(first, last)
    return first.sharing(last)


def bare(single: Single) -> Amount:
    """A number without a unit, for ranges of bare numbers."""
    return Amount(single.start, single.end, single, "number")
