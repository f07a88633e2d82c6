"""How many units of time: "12", "two and a half", "one to two", "a few", "half an", "three-quarters of an"."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from factcheck.mentions.times.found import GAP, WORD
from factcheck.mentions.times.months import SMALL, TENS
from factcheck.patterns import pattern

DIGITS = pattern(rf"(\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d{{1,9}})(\.\d{{1,9}})?(?:(?:{GAP}|-)([1-9])/([2-9])(?![\d/]))?")
SIGNED = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
DOZEN = pattern(rf"(?:(an?|half(?:(?:{GAP}|-)an?)?|two|three|four|five|six)(?:{GAP}|-))dozen\b", re.IGNORECASE)
VAGUE = pattern(rf"(?:an?{GAP})?(few|several|many|some|couple)\b(?:{GAP}of\b)?", re.IGNORECASE)
QUARTER = pattern(
    rf"(?:(?:an?{GAP})?|(three)(?:-|{GAP}))quarters?(?:{GAP}of{GAP}an?{GAP}|(?:-|{GAP}))(?=(?:hour|century)\b)",
    re.IGNORECASE,
)
"""A quarter or three of what time is counted in quarters of: "a quarter of an hour", "quarter-century"."""
HALF = pattern(rf"half(?:(?:{GAP}|-)an?\b)?|an?{GAP}half", re.IGNORECASE)
HUNDRED = pattern(rf"an?{GAP}(?=(?:hundred|thousand)\b)", re.IGNORECASE)
ARTICLE = pattern(r"an?\b", re.IGNORECASE)
AND_HALF = pattern(rf"(?:{GAP}|-)and(?:{GAP}|-)(?:a|one)(?:{GAP}|-)(half|quarter)\b", re.IGNORECASE)
NEXT_WORD = pattern(rf"(?:-|{GAP})([A-Za-z]+)")
AND_WORD = pattern(rf"{GAP}and{GAP}([A-Za-z]+)")
RANGE = pattern(rf"-to-|-?{GAP}(?:to|or){GAP}|[ \t]?-[ \t]?", re.IGNORECASE)
SCALES = {"hundred": 100, "thousand": 1000}
SPELLED = frozenset((*SMALL, *TENS, *SCALES))


class Number(Struct, frozen=True):
    """How many units: from `low` to `high`, both None for "a few"; `step` is the place of the last digit written."""

    end: int
    low: Decimal | None
    high: Decimal | None
    step: Decimal = Decimal(0)


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
        if "uarter" in plain[at : at + 20] and (article or word == "three") and (quarter := QUARTER.match(plain, at)):
            share = Decimal("0.75" if quarter[1] else "0.25")
            return Number(quarter.end(), share, share)
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
