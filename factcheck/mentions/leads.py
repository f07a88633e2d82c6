"""
Leads: the places in a text where a mention can begin, found in one pass.

The pattern runs over a shadow of the text: bytes, one for each character, in which capitals are small and what parts
words is a space.  Every lead follows a space, and the pattern, which begins with one, skips from space to space.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from factcheck.mentions.currencies import ALIASES, CODES
from factcheck.mentions.fractions import SIGNS
from factcheck.mentions.months import MONTHS

SMALL = "abcdefghijklmnopqrstuvwxyz"
KEPT = "._%" + SMALL + "0123456789"
TO_SHADOW = bytes(
    ord(chr(code).lower()) if chr(code).lower() in KEPT and code < 128 else ord(" ") for code in range(256)
)
"""Small letters, digits, and the marks that belong to words and numbers; all else parts words: "€5" has a lead."""


# What a lead can begin, as bits.
NUMBER, DATE, DIGITS = 1, 2, 4
ROLE = 16
CODE = NUMBER | 8  # letters glued to the digits behind them, as in "USD34.6"


def shadow(plain: str) -> bytes:
    """The text in small letters behind a space, what parts words turned to spaces; one byte for one character."""
    return b" " + plain.encode("ascii", "replace").translate(TO_SHADOW)


def pattern(words: Iterable[str], followed: Mapping[str, Collection[str]]) -> re.Pattern[bytes]:
    """
    The pattern of the words that lead, as one trie, so that each space is looked at once.

    A word of `followed` leads only before digits or one of its own words: "in" before "two", not before "particular".
    """
    ends = {
        word: rf"(?= +(?:{LENGTH if word in BEFORE_LENGTHS else DIGIT}|{trie(dict.fromkeys(following, '(?![a-z])'))}))"
        for word, following in followed.items()
    }
    ends["fy"] = f"(?:{FISCAL_YEAR})?{WORD_ENDS}"
    leading = {
        word: ends.get(word, WORD_ENDS) for word in words if word == "fy" or not re.fullmatch(f"fy{FISCAL_YEAR}", word)
    }
    return re.compile(f" {trie(leading)}".encode())


def trie(words: Mapping[str, str]) -> str:
    """A pattern that matches the words, each with the pattern given for its end, and tries each character once."""
    below: dict[str, dict[str, str]] = {}
    for word, end in sorted(words.items()):
        if word:
            below.setdefault(word[0], {})[word[1:]] = end
    branches = [re.escape(first) + trie(rest) for first, rest in below.items()]
    if "" in words:
        branches.append(words[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def figures(shadow: bytes, runs: Iterable[tuple[int, int]], glued: Collection[bytes]) -> Iterator[tuple[int, int]]:
    """
    The leads at runs of digits: where each is, and what it can begin.

    Digits behind letters lead only if the letters are `glued`: a currency's code ("USD34.6") is read from the digits
    on, a month ("Sept5") from its first letter on.
    """
    for start, end in runs:
        before = shadow[start]
        if before == SPACE:
            yield start, DIGITS
        elif before == DOT and shadow[start - 1] == SPACE:
            yield start - 1, DIGITS
        elif before != PERCENT:
            begin = shadow.rfind(b" ", max(0, start - LONGEST_GLUED), start + 1)
            letters = shadow[begin + 1 : start + 1] if begin >= 0 else b""
            if letters in glued or letters.removesuffix(b".") in glued:
                yield (begin, DATE) if letters.decode() in MONTHS else (start, CODE)
        if 4 < end - start <= LONGEST_RUN:
            for at in range(end - 3, start, -4):
                if 48 <= shadow[at] <= 57:
                    break  # a run of digits without separators is read once, however long
                yield at, DIGITS  # "1,050,00" is no number, and "050" may be one


BEFORE_LENGTHS = frozenset("in within after a an".split())
DIGIT = r"\d"
LENGTH = r"\d(?:(?<![12])|(?![09]\d\d(?!\d| (?:second|minute|hour|day|week|month|year))))"
"""The first digit of what is no year: "in 3 days", "in 2000 days", and not "in 2000"."""
FISCAL_YEAR = r"(?:199\d|20[0-4]\d|\d\d)e?"  # one branch for what would be three hundred words
WORD_ENDS = "(?![a-z0-9_])"
SPACE, DOT, PERCENT = b" .%"
LONGEST_GLUED = 12
LONGEST_RUN = 128  # digits and commas that go on longer are no list of numbers
GLUED = frozenset(
    word.lower().encode() for word in (*CODES, *ALIASES, "us", "a", "c", "nz", "hk", "s", *MONTHS)
)  # fmt: skip
"""What may stand before digits without a gap."""

ANY_WORD = re.compile(rb" (?![a-z]{1,3}\.?\d)[a-z]+")
"""Leads of a text in another language, whose words we do not list."""

FRACTION = re.compile(f"[{''.join(SIGNS)}]")
"""A fraction by its sign, which the shadow does not show."""

RUN = re.compile(r"[0-9]+(?:,[0-9]{3})*")
"""Digits, with the groups of thousands behind them."""
