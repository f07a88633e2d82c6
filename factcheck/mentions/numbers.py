"""Numbers, money and percents in digits and words."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.reading import Reading, Setting
from factcheck.quantity import Quantity

WORDS = {w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
NUMBER = re.compile(r"(\$)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (thousand|million|billion))?( percent|%)?")
WORD = re.compile(r"[A-Za-z]+")
RANGE = re.compile(r" ?[-–] ?| to ")


class Number(NamedTuple):
    """
    A bare number or range, without its unit.

    `end` is where it stops; `value` None for a range, else equal to `low` and `high`; `step` the place of the last
    digit written, 0 for words.
    """

    end: int
    value: Decimal | None
    step: Decimal
    low: Decimal
    high: Decimal
    parts: tuple[Decimal, ...] = ()


def read_number(plain: str, at: int) -> Number | None:
    """The number or range ("three", "1,050", "one to two", "38-42") that begins at `at`, or None."""
    first = _single(plain, at)
    link = RANGE.match(plain, first.end) if first else None
    second = _single(plain, link.end()) if link else None
    if first and second and first.low < second.low:
        return Number(second.end, None, max(first.step, second.step), first.low, second.low)
    return first


def _single(plain: str, at: int) -> Number | None:
    word = WORD.match(plain, at)
    if word:
        value = WORDS.get(word[0].lower())
        return Number(word.end(), Decimal(value), Decimal(0), Decimal(value), Decimal(value)) if value else None
    match = NUMBER.match(plain, at)
    if not match or match[1]:
        return None
    number = Decimal(match[2].replace(",", "") + (match[3] or "")) * SCALES.get(match[4] or "", 1)
    step = Decimal(1).scaleb(-len(match[3][1:]) if match[3] else 0) * SCALES.get(match[4] or "", 1)
    return Number(match.end(4) if match[4] else match.end(3) if match[3] else match.end(2), number, step, number, number)


def read(plain: str, at: int, setting: Setting) -> Reading | None:
    """The number that begins at `at`, or None."""
    word = WORD.match(plain, at)
    if word:
        value = WORDS.get(word[0].lower())
        return Reading(at, word.end(), "number", Quantity.exactly(value)) if value else None
    match = NUMBER.match(plain, at)
    if not match:
        return None
    sign, whole, tail, scale, percent = match.groups()
    factor = SCALES.get(scale or "", 1)
    step = Decimal(1).scaleb(-len(tail[1:]) if tail else 0) * factor
    unit = "USD" if sign else "percent" if percent else ""
    value = Decimal(whole.replace(",", "") + (tail or "")) * factor
    kind = "money" if sign else "percent" if percent else "number"
    return Reading(at, match.end(), kind, Quantity.exactly(value, step, unit))  # type: ignore[arg-type]
