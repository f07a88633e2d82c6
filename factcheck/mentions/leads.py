"""
Leads: the places in a text where a mention can begin, found in one pass.

The pattern runs over a shadow of the text, in which capitals are small and what parts words is a space; so every lead
follows a space, and the pattern, which begins with one, skips from space to space.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.mentions.currencies import ALIASES, CODES, SYMBOLS
from factcheck.mentions.fractions import SIGNS

PARTS = "\n\t\r,;:!?()[]{}<>|/\\\"`~=+*^#&@—-≈≥≤±×'®™†‡§•·●¹²³⁰⁴⁵⁶⁷⁸⁹" + "".join(sign for sign in SYMBOLS if len(sign) == 1)
TO_SPACE = str.maketrans(dict.fromkeys(PARTS, " "))


def shadow(plain: str) -> str:
    """The text in small letters, a space before it, what parts words turned to spaces; one character for one."""
    low = plain.lower()
    if len(low) != len(plain):
        low = "".join(small if len(small := character.lower()) == 1 else character for character in plain)
    return " " + low.translate(TO_SPACE)


def trie(words: Iterable[str]) -> str:
    """A pattern that matches the words and tries each character once."""
    tree: dict[str, dict[str, object]] = {}
    for word in sorted(set(words)):
        node: dict[str, object] = tree  # type: ignore[assignment]
        for character in word:
            node = node.setdefault(character, {})  # type: ignore[assignment]
        node[""] = {}
    return _pattern(tree)  # type: ignore[arg-type]


def _pattern(node: dict[str, object]) -> str:
    ends = "" in node
    branches = [
        re.escape(character) + _pattern(below)  # type: ignore[arg-type]
        for character, below in sorted(node.items())
        if character
    ]
    if not branches:
        return ""
    inside = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{inside})?" if ends else inside


def pattern(words: Iterable[str]) -> re.Pattern[str]:
    """The pattern of leads: digits, fractions by sign, the given lower-case words, and codes of currencies before digits."""
    codes = trie(code.lower() for code in (*CODES, *ALIASES, "us", "a", "c", "nz", "hk", "s"))
    return re.compile(rf" (?:\d|(?:{trie(words)})(?![a-z0-9_])|\.\d|[{''.join(SIGNS)}]|({codes}\.?)(?=\d))")


def find(lead: re.Pattern[str], plain: str) -> Iterator[int]:
    """The places of the leads, in order; for a currency's code that of the digits behind it."""
    text = shadow(plain)
    for match in lead.finditer(text):
        yield match.end() - 1 if match.lastindex else match.start()
