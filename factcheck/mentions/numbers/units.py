"""Physical units behind a number, by their symbols and names."""

from __future__ import annotations

import re
from functools import cache

from factcheck.mentions.numbers.unit_names import SYMBOLS, WORDS
from factcheck.patterns import pattern

RISKY = frozenset("m g t l L W V A K J N in. gr ct ac bu px pt qt M ly yd mi mt SF PS ° Gb Mb Pa kt deg cal cf".split())
"""Symbols that mean other things too: they are read only where they touch the number."""
FIRST_WORDS = frozenset(word.replace("-", " ").partition(" ")[0] for word in WORDS)
"""What a unit's name can begin with."""


def _pattern(parts: list[str]) -> str:
    return "|".join(re.escape(part).replace(r"\ ", "[ -]") for part in sorted(parts, key=lambda p: (-len(p), p)))


SYMBOL_BEHIND = pattern(rf"([ -]?)({_pattern(list(SYMBOLS))})(?![A-Za-z0-9²³°^])")
FIRST_WORD = pattern(r"[^ \n-]+?(?![A-Za-z])")


@cache
def _word_behind() -> re.Pattern[str]:
    """A unit by its name, made for the first document that has one."""
    return pattern(rf"[ \n-]({_pattern(list(WORDS))})(?![A-Za-z])", re.IGNORECASE)


LENGTHS = frozenset(("m", "mi", "in.", "yd"))
INCH = pattern(r" in(?= (?:thick|wide|tall|high|deep|long|across)(?:[.,;:)]|$| (?:and|by|at|with|on)\b))")
"""Inches without their dot: "2 1/2 in thick", and not "5 in high school"."""
FAR = "long|tall|high|wide|deep|thick|away|apart|above|below|across"
RACES = "sprint|dash|final|race|hurdles|freestyle|backstroke|butterfly|breaststroke|relay|medley|pool"
"""What stands behind a length: how it lies, and what is run or swum over it."""
SIZED_BEHIND = pattern(
    rf"[ -](?:{FAR}|(?:in|of) (?:length|height|depth|diameter|width|thickness|altitude|circumference|elevation)"
    rf"|(?:{RACES}|x|×|by \d)(?![A-Za-z])"
    r"|(?:at|of|grading|averaging|with) [\d.,]+ ?(?:g/t|gpt|grams|ppm|%|per ?cent))"
)
"""Behind a symbol what has its size or its grade: "1.83 m tall", "the 400 m hurdles", "5.0 m at 14.3 g/t"."""
SIZE_BEFORE = pattern(
    r"\b(?:height|depth|width|length|altitude|elevation|diameter|radius|thickness|wingspan|draught|draft)s?\b"
    r"[^.;:\n\d]{0,24}[\d,]*(?:\.\d+)?$|\dm? m (?:by|x|×) [\d.]+$"
    r"|(?:ft|feet|foot|yards?|yd|miles?|mi|in|inch|inches)\.? \([\d,.]+$",
    re.IGNORECASE,
)
"""In front of the number what has its size: "a depth of 30 m"."""
OF_STUFF = pattern(r" of (?!the\b|our\b|its\b|these\b|those\b|all\b)[a-z]")
STUFF_PER = pattern(r" of [a-z]+ per ([a-z]+)", re.IGNORECASE)
"""Behind a unit of a grade: "586.7 grams of gold per tonne"."""
THOUSANDS = pattern(r"\d,\d{3}$")
STUFFED = frozenset(("g", "t", "l", "L"))
DEGREES = pattern(r" ?([CF])(?![A-Za-z0-9'])")
WARM_BEFORE = pattern(
    r"\b(?:temperature|heat|cool|warm|cold|fever|freez|melt|boil|oven|thermometer|degree|minus)\w*\b[^;\n]{0,48}$",
    re.IGNORECASE,
)
"""In front of what is as warm as so many degrees: "a temperature of 37 C"."""


def _sure(plain: str, at: int, end: int, sign: str) -> bool:
    """Whether a risky symbol behind a gap is a unit by what stands beside it: "1.83 m tall", "250 g of flour"."""
    if sign in ("m", "t") and THOUSANDS.search(plain, max(0, at - 5), at):
        return True  # "3,500 m", "278,000 t"
    if sign == "mi" and plain.startswith(")", end):
        return True  # "5 km (3 mi)"
    if sign in LENGTHS:
        return bool(SIZED_BEHIND.match(plain, end) or SIZE_BEFORE.search(plain, max(0, at - 52), at))
    return sign in STUFFED and bool(OF_STUFF.match(plain, end))


def unit_behind(plain: str, at: int) -> tuple[int, str] | None:
    """The physical unit that stands behind the number ending at `at`: where it ends, and its name; or None."""
    following = plain[at : at + 1]
    if match := SYMBOL_BEHIND.match(plain, at):
        gap, sign = match.groups()
        sign = sign if sign in SYMBOLS else sign.replace("-", " ")
        if not plain.startswith("'", match.end()) and not (
            gap and sign in RISKY and not _sure(plain, at, match.end(), sign)
        ):
            return match.end(), SYMBOLS[sign]
    elif plain.startswith(" in ", at) and (inch := INCH.match(plain, at)):
        return inch.end(), "inch"
    elif (
        plain[at : at + 2].lstrip(" ")[:1] in ("C", "F")
        and (degrees := DEGREES.match(plain, at))
        and WARM_BEFORE.search(plain, max(0, at - 64), at)
    ):
        return degrees.end(), "degree_celsius" if degrees[1] == "C" else "degree_fahrenheit"
    # The long pattern of all names is tried only where the first word of one stands.
    if (
        (following in (" ", "-") or (following == "\n" and plain[at + 1 : at + 2].islower()))
        and (first := FIRST_WORD.match(plain, at + 1))
        and first[0].lower() in FIRST_WORDS
        and (match := _word_behind().match(plain, at))
    ):
        words = match[1].lower()
        if (stuff := STUFF_PER.match(plain, match.end())) and (name := WORDS.get(f"{words} per {stuff[1].lower()}")):
            return stuff.end(), name
        return match.end(), WORDS.get(words) or WORDS[words.replace("-", " ")]
    return None
