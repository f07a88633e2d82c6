"""Multiples and vague plurals: "doubled", "threefold", "twice as many"; "hundreds of", "several thousand"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.mentions.numbers.words import TEENS, TENS, UNITS, WORDS
from factcheck.mentions.reading import Reading
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

_VERBS = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
MULTIPLES: dict[str, Decimal] = {
    **{stem + ending: Decimal(n) for stem, n in _VERBS.items() for ending in ("ed", "es", "ing", "e")},
    **dict.fromkeys(("halved", "halving", "halves"), Decimal("0.5")),
    "twice": Decimal(2),
    "thrice": Decimal(3),
    **{
        word + "fold": WORDS[word].value for word in (*UNITS[1:], *TEENS, *TENS, "hundred", "thousand") if word != "one"
    },
}
"""Lower-case words that say how many times as much."""

# "double" is a verb or an amount only before what it doubles: "double the dose", not "double-blind".
DOUBLES = pattern(r" (?:the|that|that of|its|their|our|his|her|last|what|from|to|in|over|by|as|every)\b", re.IGNORECASE)
EVERY = pattern(r"[ -](?:a|an|per|every|each|daily|weekly|monthly|yearly|annually|in a)\b", re.IGNORECASE)

VAGUE: dict[str, Decimal] = {
    "tens": Decimal(10), "dozens": Decimal(12), "scores": Decimal(20), "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10) ** 6, "billions": Decimal(10) ** 9, "trillions": Decimal(10) ** 12,
}  # fmt: skip
"""Plurals that say no more than "two of these at least"."""

OF = pattern(r"[ \n]of[ \n](?:(thousands|millions|billions)\b|(?=\w))", re.IGNORECASE)
SEVERAL = pattern(
    r"(?:several|a few|few|many|a couple(?: of)?)[ -]"
    r"(hundred|thousand|million|billion|dozen)(?:[ -](thousand|million|billion|trillion))?(?![A-Za-z])",
    re.IGNORECASE,
)


def read(plain: str, at: int, word: str) -> Reading | None:
    """The multiple or vague plural that begins at `at` with the lower-case `word`, or None."""
    end = at + len(word)
    if (times := MULTIPLES.get(word)) is not None:
        if plain.startswith("-", end) or EVERY.match(plain, end):
            return None
        if word in ("double", "triple", "treble", "quadruple", "quintuple", "doubles", "halves") and not DOUBLES.match(
            plain, end
        ):
            return None
        return Reading(at, end, "multiple", Quantity.exactly(times))
    if (size := VAGUE.get(word)) is not None:
        following = OF.match(plain, end)
        if not following:
            return None
        if following[1]:
            size, end = size * VAGUE[following[1].lower()], following.end(1)
        return Reading(at, end, "number", Quantity(None, 2 * size, None, hedge="at_least"))
    return None


def read_several(plain: str, at: int) -> Reading | None:
    """The "several hundred" that begins at `at`: two of them at least."""
    match = SEVERAL.match(plain, at)
    if not match:
        return None
    size = WORDS[match[1].lower()].value * (WORDS[match[2].lower()].value if match[2] else 1)
    return Reading(at, match.end(), "number", Quantity(None, 2 * size, None, hedge="at_least"))


LEADS = frozenset((*MULTIPLES, *VAGUE, "several", "few", "many"))
"""Lower-case words with which a reading of this module can begin."""
