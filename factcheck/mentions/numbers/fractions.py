"""Fractions and ratios: "3/4", "5-3/4", "2½", "25/53", "two out of three", "one in five"."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from factcheck.mentions.numbers.digits import EXACT, read_digits
from factcheck.mentions.numbers.spelled import read_spelled
from factcheck.patterns import pattern

SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9),
    "⅒": (1, 10),
}  # fmt: skip
SLASH = pattern(r"(\d{1,6})( ?)/\2(\d{1,6})(?:(?:th|rd|nd)s?\b)?(?![\d/]|[.,]\d|-\d)")
MIXED = pattern(r"(\d{1,6})(?: {1,2}|-)(\d{1,2})( ?)/\3(\d{1,2})(?![\d/]|[.,]\d)")
COLON = pattern(r"(?<![:\d])(\d{1,3}):([1-9]|10|100)(?![:\d]|[ ]?[ap]\.?m)")
OUT_OF = pattern(r"[ \n](?:out of[ \n](?:every[ \n])?|of every[ \n])(?=[\dA-Za-z])")
IN = pattern(r"[ \n]in[ \n](?:every[ \n])?(?=[\dA-Za-z])|-in-(?=[\dA-Za-z])")
OVER = pattern(r"[ \n]over[ \n](?=[\dA-Za-z])")
CLAUSE_ENDS = pattern(r"\s*(?:$|[.,;:!?)])")
TIME_FOLLOWS = pattern(
    r"[ -](?:second|minute|hour|day|week|month|quarter|year|decade|time|case|box|piece)s?\b", re.IGNORECASE
)
SAYINGS = frozenset(((24, 7), (9, 11), (7, 24), (50, 50), (20, 20)))


class Fraction(Struct, frozen=True):
    """A fraction: where it ends, its value, numerator and denominator (none for a mixed number)."""

    end: int
    value: Decimal
    parts: tuple[Decimal, ...]


def made(end: int, top: int | Decimal, bottom: int | Decimal, whole: int = 0) -> Fraction:
    """The fraction of two numbers, behind a whole one."""
    top, bottom = Decimal(top), Decimal(bottom)
    value = Decimal(whole) + EXACT.divide(top, bottom)
    return Fraction(end, value, () if whole else (top, bottom))


def read_slash(plain: str, at: int) -> Fraction | None:
    """The fraction in digits or by sign that begins at `at`, or None; "24/7" and dates are none."""
    if sign := SIGNS.get(plain[at]):
        return made(at + 1, *sign)
    if match := MIXED.match(plain, at):
        whole, top, _, bottom = match.groups()
        if 0 < int(top) < int(bottom):
            return made(match.end(), int(top), int(bottom), int(whole))
    if match := SLASH.match(plain, at):
        top, _, bottom = match.groups()
        if int(bottom) and (int(top), int(bottom)) not in SAYINGS:
            return made(match.end(), int(top), int(bottom))
    return None


def read_colon(plain: str, at: int) -> Fraction | None:
    """The ratio with a colon that begins at `at`, as in "randomised 2:1"; a clock time is none."""
    match = COLON.match(plain, at)
    return made(match.end(), int(match[1]), int(match[2])) if match else None


def sign_behind(plain: str, at: int, whole: Decimal) -> Fraction | None:
    """The mixed number "2½" whose whole part ends at `at`."""
    place = at + 1 if plain[at : at + 1] == " " else at
    sign = SIGNS.get(plain[place : place + 1])
    if not sign or whole != whole.to_integral_value():
        return None
    return made(place + 1, *sign, whole=int(whole))


def read_ratio(plain: str, end: int, top: Decimal) -> Fraction | None:
    """The ratio whose first number ends at `end`: "two out of three", "one in five", "one over twenty"."""
    if plain[end : end + 1] not in (" ", "\n", "-") or plain[end + 1 : end + 2] not in ("o", "i"):
        return None
    for joint in (OUT_OF, IN, OVER):
        match = joint.match(plain, end)
        if not match:
            continue
        bottom = _whole(plain, match.end())
        if not bottom or not top <= bottom[1] or not bottom[1]:
            return None
        place, value = bottom
        if joint is IN and (not _usual(top, value) or TIME_FOLLOWS.match(plain, place)):
            return None
        if joint is OVER and not CLAUSE_ENDS.match(plain, place):
            return None
        return made(place, top, value)
    return None


def _usual(top: Decimal, bottom: Decimal) -> bool:
    """Whether "top in bottom" is said of shares: "one in five", "nine in ten"; "200 in 2011" is not."""
    return top < bottom and (top == 1 or (top < 10 and bottom <= 10) or (top < 1000 and bottom in (100, 1000, 10000)))


def _whole(plain: str, at: int) -> tuple[int, Decimal] | None:
    if plain[at].isdigit():
        digits = read_digits(plain, at)
        if digits and digits.step == 1 and not plain[digits.end : digits.end + 1].isalnum():
            return digits.end, digits.value
        return None
    words = read_spelled(plain, at)
    return (words.end, words.value) if words and not words.is_ordinal and not words.parts else None
