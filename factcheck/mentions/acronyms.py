"""
Definitions of acronyms: "Targeted Antibody Payload (TAP)" and "TAP (Targeted Antibody Payload)".

The long form is found as Schwartz and Hearst do ("A simple algorithm for identifying abbreviation definitions in
biomedical text", PSB 2003): the letters of the short form are sought from its end, the first one at the head of a word.
"""

from __future__ import annotations

import re

from factcheck.mentions.reading import Reading

BRACKETED = re.compile(r"\(([^()\n]{2,120})\)")
SHORT = re.compile(r"[\"']?((?=[^ ]*[A-Z])[A-Za-z0-9][A-Za-z0-9&./-]{1,9}s?)[\"']?(?=$|[,;] | or )")
WORDS = re.compile(r"\S+")
PARTS = re.compile(r"[^\W_][^\s-]*")
STOP = re.compile(r"[.!?;:][\"')\]]?\s+|\n\s*\n|[\"(\[]")
NO_ACRONYM = re.compile(
    r"(?:Q[1-4]|H[12]|FY.*|CY.*|[IVX]+|\d.*|US|U\.S\.|UK|USD|EUR|GBP|Company|NYSE|NASDAQ|Nasdaq|OTC|TSX)$|.*[@:]"
)


def read_all(plain: str) -> list[Reading]:
    """The definitions of a plain text: span of the short form, names (short, long)."""
    found = []
    for bracket in BRACKETED.finditer(plain):
        inner = bracket[1]
        short = SHORT.match(inner)
        if short and not NO_ACRONYM.match(short[1]):
            long = _long_form(short[1], _words_before(plain, bracket.start(), short[1]))
            if long:
                start = bracket.start(1) + short.start(1)
                found.append(Reading(start, start + len(short[1]), "acronym", names=(short[1], long)))
                continue
        if " " in inner and (before := SHORT_BEFORE.search(plain, max(0, bracket.start() - 12), bracket.start())):
            long = _long_form(before[1], inner) if not NO_ACRONYM.match(before[1]) else None
            if long is not None and long == inner:
                found.append(Reading(before.start(1), before.end(1), "acronym", names=(before[1], long)))
    return found


SHORT_BEFORE = re.compile(r"(?<![\w-])([A-Z][A-Za-z0-9&-]{0,7}[A-Z0-9]) $")


def _words_before(plain: str, at: int, short: str) -> str:
    """The words in front of a bracket in which the long form may lie: min(n + 5, 2n) of them, in one sentence."""
    letters = sum(character.isalnum() for character in short)
    text = plain[max(0, at - 200) : at].rstrip()
    start = max((stop.end() for stop in STOP.finditer(text)), default=0)
    words = list(WORDS.finditer(text, start))
    limit = min(letters + 5, letters * 2)
    return text[words[-limit].start() if len(words) > limit else start :]


def _long_form(short: str, text: str) -> str | None:
    """The words whose initials spell the short form, else what its letters are found in."""
    letters = [character.lower() for character in short.rstrip("s") if character.isalnum()]
    last = list(PARTS.finditer(text))[-len(letters) :]
    if len(letters) > 1 and [word[0][0].lower() for word in last] == letters:
        return " ".join(text[last[0].start() :].split())
    return _hidden(short, text)


def _hidden(short: str, text: str) -> str | None:
    """The shortest end of `text` that holds the letters of `short` in order, the first at the head of a word."""
    at = len(text)
    for index in range(len(short) - 1, -1, -1):
        letter = short[index].lower()
        if not letter.isalnum():
            continue
        at -= 1
        while at >= 0 and (text[at].lower() != letter or (index == 0 and at > 0 and text[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return None
    long = text[at:].strip()
    if len(long) <= len(short) or short in long.split():
        return None
    return " ".join(long.split())
