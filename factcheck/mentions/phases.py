"""Phases of trials: "Phase III", "phase 1/2", "Phases II and III", each with its name in Roman numerals."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Reading
from factcheck.patterns import pattern

PART = r"(?:IV|I{1,3}|[1-4]|0)(?:[abcAB](?![A-Za-z]))?"
PHASE = pattern(
    rf"(?:hases?|HASES?)[ \n-]{{1,2}}({PART}(?: ?[/-] ?(?:[Pp]hase )?{PART})?)(?![A-Za-z0-9%]|[.,]\d)"
    rf"(?:,? (?:and|or|to) (?:[Pp]hase )?({PART})(?![A-Za-z0-9%]|[.,]\d))?"
)
WORDS = {"one": "I", "two": "II", "three": "III", "four": "IV"}
SPELLED = pattern(
    r"hase[ -](one|two|three|four)\b(?= (?:trial|stud|clinical|test|data|result|development|program))", re.IGNORECASE
)
ROMAN = {"0": "0", "1": "I", "2": "II", "3": "III", "4": "IV"}
TOKEN = pattern(r"(IV|I{1,3}|[0-4])([abcAB]?)")


def read_all(plain: str) -> list[Reading]:
    """The phases of a plain text in order; "I/II" is one phase, "II and III" are two names of one mention."""
    found = []
    for stem in ("hase", "HASE"):
        at = plain.find(stem)
        while at > 0:
            after = at + 1
            before = plain[at - 1]
            if before in "Pp" and not plain[max(0, at - 2) : at - 1].isalnum():
                if match := PHASE.match(plain, at):
                    after = match.end()
                    names = tuple(map(name, filter(None, match.groups())))
                    found.append(Reading(at - 1, match.end(), "phase", names=names))
                elif spelled := SPELLED.match(plain, at):
                    found.append(Reading(at - 1, spelled.end(), "phase", names=(WORDS[spelled[1].lower()],)))
            at = plain.find(stem, after)
    return sorted(found, key=lambda reading: reading.start)


def name(written: str) -> str:
    """The phase in Roman numerals, its letter small: "2B" is "IIb", "1/2" is "I/II"."""
    return "/".join(ROMAN.get(token[1], token[1]) + token[2].lower() for token in TOKEN.finditer(written))
