"""Fractions in words that begin a number or follow one: "half", "a third of", "one twenty-fifth", "half a million"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from factcheck.mentions.numbers.digits import EXACT
from factcheck.mentions.numbers.words import Token, tokens
from factcheck.patterns import pattern

# "a third of the cost", "fell by a third." are shares; "a third licence" counts.
FOLLOWS = pattern(
    r"\s+(?:of|more|less|higher|lower|larger|smaller|fewer|from|to|in|on|and|or|but|compared|over|each|stake|share|"
    r"interest)\b"
    r"|\s*(?:$|[.,;:!?)\]\"'])|-(?:owned|stake)"
)
OF_A = pattern(r"\s+of\s+(?:an?|one)\s+(?=\w)", re.IGNORECASE)
A_SCALE = pattern(r"[\s-]+an?[\s-]+(?=\w)", re.IGNORECASE)
NO_SHARE = pattern(r"[\s-]+(?:part(?:y|ies)|person|world|quarter|place|reading|rail|base)\b", re.IGNORECASE)


class Simple(Struct, frozen=True):
    """One of so many parts: the denominator, the index of the token behind, and whether "a" stands before it."""

    denominator: Decimal
    behind: int
    article: bool


def simple(words: Sequence[Token], i: int) -> Simple | None:
    """[a|one] half, quarter, third, twenty-fifth, at token `i`; or None."""
    article = words[i].word.kind == "a"
    one = article or words[i].text == "one"
    j = i + 1 if one else i
    if j >= len(words):
        return None
    word = words[j].word
    if word.kind in ("half", "quarter") and not word.plural:
        return Simple(word.value, j + 1, article)
    if not one or "," in words[j].gap:
        return None
    if word.kind == "ten" and j + 1 < len(words):
        nth = words[j + 1].word
        if nth.kind == "nth" and nth.counts == "unit" and not nth.plural:
            return Simple(word.value + nth.value, j + 2, article)
    if word.kind == "nth" and not word.plural and word.value > 2:
        return Simple(word.value, j + 1, article)
    return None


def stands(plain: str, words: Sequence[Token], found: Simple) -> bool:
    """Whether a share that begins a number is one: "a third licence", "the quarter", "a quarter-end sum" are none."""
    last = words[found.behind - 1]
    if last.word.kind == "nth":
        counts = found.article and not FOLLOWS.match(plain, last.end)
        if counts or NO_SHARE.match(plain, last.end):
            return False
    return words[0].word.kind != "quarter" and not plain.startswith("-end", last.end)  # alone it is a period


def of_scale(plain: str, share: Decimal, end: int) -> tuple[int, Decimal] | None:
    """The share that ends at `end` of the scale behind it: "half a million", "two thirds of a billion"."""
    joint = OF_A.match(plain, end) or A_SCALE.match(plain, end)
    if not joint and plain[end : end + 1] not in (" ", "-"):
        return None
    behind = tokens(plain, joint.end() if joint else end + 1)
    if not behind or behind[0].word.kind not in ("hundred", "scale", "dozen") or behind[0].word.plural:
        return None
    value = EXACT.multiply(share, behind[0].word.value)
    return behind[0].end, value.quantize(Decimal(1)) if value == value.to_integral_value() else value
