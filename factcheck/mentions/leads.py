"""
Leads: the places in a text where a mention can begin, found in one pass.

The pattern runs over a shadow of the text: bytes, one for each character, in which capitals are small and what parts
words is a space.  Every lead follows a space, and the pattern, which begins with one, skips from space to space.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from factcheck.mentions.currencies import ALIASES, CODES
from factcheck.mentions.fractions import SIGNS

SMALL = "abcdefghijklmnopqrstuvwxyz"
KEPT = "._%" + SMALL + "0123456789"
TO_SHADOW = bytes(
    ord(chr(code).lower()) if chr(code).lower() in KEPT and code < 128 else ord(" ") for code in range(256)
)
"""Small letters, digits, and the marks that belong to words and numbers; all else parts words: "€5" has a lead."""


# What a lead can begin, as bits.
NUMBER, DATE, DIGITS = 1, 2, 4
CODE = NUMBER | 8  # letters glued to the digits behind them, as in "USD34.6"


def shadow(plain: str) -> bytes:
    """The text in small letters behind a space, what parts words turned to spaces; one byte for one character."""
    return b" " + plain.encode("ascii", "replace").translate(TO_SHADOW)


def trie(words: Iterable[str]) -> str:
    """A pattern that matches the words and tries each character once."""
    return _pattern(sorted(set(words)))


def _pattern(words: list[str]) -> str:
    ends = words[0] == ""
    below: dict[str, list[str]] = {}
    for word in words:
        if word:
            below.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(first) + _pattern(rest) for first, rest in below.items()]
    if not branches:
        return ""
    inside = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{inside})?" if ends else inside


def pattern(words: Iterable[str], followed: dict[str, Collection[str]], glued: Iterable[str]) -> re.Pattern[bytes]:
    """
    The pattern of leads: digits (group 1), currencies' codes and `glued` words before digits (group 2), and the words.

    A word of `followed` leads only before digits or one of its own words: "in" before "two", not before "particular".
    """
    codes = trie((*(code.lower() for code in (*CODES, *ALIASES)), "us", "a", "c", "nz", "hk", "s", *glued))
    groups: dict[frozenset[str], list[str]] = {}
    for word, following in followed.items():
        groups.setdefault(frozenset(following), []).append(word)
    weak = "|".join(
        rf"{trie(group)}(?= +(?:\d|{trie(following)}(?![a-z])))"
        for following, group in sorted(groups.items(), key=str_of)
    )
    strong = trie(word for word in words if word not in followed)
    found = rf" (?:(\.?\d)|({codes}\.?)(?=\d)|(?:{strong})(?![a-z0-9_])|{weak})"
    return re.compile(found.encode())


def str_of(group: tuple[frozenset[str], list[str]]) -> list[str]:
    """The words of a group, which put the groups in order."""
    return group[1]


ANY_WORD = re.compile(rb" (?:(\.?\d)|([a-z]{1,3}\.?)(?=\d)|[a-z]+)")
"""Leads of a text in another language, whose words we do not list."""

FRACTION = re.compile(f"[{''.join(SIGNS)}]")
"""A fraction by its sign, which the shadow does not show."""
