"""Numbers, money and percents in digits and words."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.mentions.reading import Reading, Setting
from factcheck.quantity import Quantity

WORDS = {w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
NUMBER = re.compile(r"(\$)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (thousand|million|billion))?( percent|%)?")
WORD = re.compile(r"[A-Za-z]+")


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
