"""Scale words ("million", "bn", "lakh"): how much each multiplies by, and where each may stand."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from factcheck.mentions.numbers.units import FAR, RACES
from factcheck.patterns import pattern

_ILLIONS = "m b tr quadr quint sext sept oct non dec".split()

LONG: dict[str, Decimal] = {
    "thousand": Decimal(10) ** 3,
    **{f"{stem}illion": Decimal(10) ** (3 * n) for n, stem in enumerate(_ILLIONS, 2)},
    "lakh": Decimal(10) ** 5,
    "lac": Decimal(10) ** 5,
    "crore": Decimal(10) ** 7,
    "krore": Decimal(10) ** 7,
    "koti": Decimal(10) ** 7,
}
LONG |= {f"{word}s": value for word, value in LONG.items()}
LONG |= {
    **dict.fromkeys(("millionen", "millones", "millón"), Decimal(10) ** 6),
    **dict.fromkeys(("mil millones", "milliarde", "milliarden", "milliard", "milliards"), Decimal(10) ** 9),
}
"""Scales written out, singular and plural; they follow digits and words alike."""

SHORT: dict[str, Decimal] = {
    **dict.fromkeys(("k", "thou", "tsd"), Decimal(10) ** 3),
    **dict.fromkeys(("lkh", "lkhs"), Decimal(10) ** 5),
    **dict.fromkeys(("m", "mm", "mn", "mln", "mio", "mil", "mill"), Decimal(10) ** 6),
    **dict.fromkeys(("cr",), Decimal(10) ** 7),
    **dict.fromkeys(("mrd", "md", "mds"), Decimal(10) ** 9),
    **dict.fromkeys(("b", "bn", "bln", "bil", "bill"), Decimal(10) ** 9),
    **dict.fromkeys(("t", "tn", "tln", "trn"), Decimal(10) ** 12),
    "g": Decimal(10) ** 9,
}
"""Abbreviations, which follow digits only but for those in `SURE`."""

BEHIND = pattern(r"([ \n]{0,2}|-)(mil millones\b|[^\W\d_]+)")

TIED = pattern(r"-(?!plus\b|a-|per-)[A-Za-z]")
SURE = frozenset(
    ("mn", "mln", "bn", "bln", "tn", "tln", "trn", "lkh", "lkhs", "mio", "mrd", "tsd")
)  # mean nothing else, so that they follow a line break and words as well: "400\nmln francs", "two mln shares"
METRES = pattern(
    rf"\)?[- ](?:{FAR}|{RACES}|isn't|is|was|are)\b"
    r"|[ ]\(\d[\d,.]*[ -]?(?:ft|feet|foot|yd|yards|mi|in|inch)\b"
)


MILLIONS = pattern(r"-\d+(?:\.\d+)?m (?!long\b|tall\b|high\b|wide\b|deep\b)[a-z]")
"""Behind "10m" the far end of a range of millions: "10m-12m people"."""


class Scale(Struct, frozen=True):
    """A scale found behind digits: where it ends and what it multiplies by."""

    end: int
    value: Decimal


def after_digits(plain: str, at: int, digits: str, money: bool) -> Scale | None:
    """
    The scale behind the digits that end at `at`, or None.

    Abbreviations are taken where they cannot be a unit: "$5 m" is money, "5 m" are metres, "10M" and "2.7m downloads"
    are millions, "1m long" is a length.
    """
    plus = plain.startswith("+", at)  # "40+ million"
    match = BEHIND.match(plain, at + plus)
    if not match:
        return None
    gap, word = match.groups()
    low, end = word.lower(), match.end()
    if (value := LONG.get(low)) is not None:
        return Scale(end, value)
    if (
        plus
        or low not in SHORT
        or (gap.strip(" ") and low not in SURE)
        or plain[end : end + 1].isalnum()
        or plain[end : end + 1] in ("/", "&")
    ):
        return None
    if gap and len(low) == 1 and TIED.match(plain, end):
        return None  # "a $5 t-shirt"
    if _fits(low, word, gap, digits, money, plain, end):
        dot = DOTTED.match(plain, end)
        return Scale(dot.end() if dot else end, SHORT[low])
    return None


# The dot of "3 Mio. Euro" belongs to the scale; that of "3 mio. The" to the sentence.
DOTTED = pattern(
    r"(?<=mio|mrd|mln|tsd)\.(?=[ ]?(?:(?:EUR|USD|CHF|GBP|SEK|Euro|(?:US[ -])?Dollar|Franken|Kronen)\b|[€$£¥]))",
    re.IGNORECASE,
)


def _fits(low: str, word: str, gap: str, digits: str, money: bool, plain: str, end: int) -> bool:
    if low == "bill":
        return "." in digits[1:]  # "a $20 bill" is a note
    if low in SURE or (money and low != "g"):
        return True
    if low in ("md", "mds"):
        return plain[end : end + 2].lstrip()[:1] == "€"
    if low in ("k", "mil", "mill", "cr"):
        return not (low == "k" and digits in ("401", "10", "8") and word == "K" and bool(gap))
    if low == "m":
        if word == "M":
            # "3M Company" is a name, "10M users" a count.
            return not (digits == "3" and not gap and re.match(r"'s| [A-Z]", plain[end : end + 3]))
        if gap or METRES.match(plain, end) or end >= len(plain):
            return False
        return plain[end] == " " or MILLIONS.match(plain, end) is not None
    if low == "mm":
        return word == "MM"
    if low == "b":
        return (word == "B" and not plain.startswith(".C", end)) or (not gap and "." in digits)
    if low == "g":
        # "5G" is a network.
        return word == "G" and not (not gap and digits in ("2", "3", "4", "5", "6"))
    return False
