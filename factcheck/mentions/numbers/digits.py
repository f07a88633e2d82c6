"""Numbers in digits: separators of several locales, decimals, powers of ten."""

from __future__ import annotations

import re
from decimal import Context, Decimal

from msgspec import Struct

from factcheck.mentions.numbers import glued
from factcheck.patterns import pattern

EXACT = Context(prec=60)
"""Wide enough that no written number is rounded; the thread's own context is never asked."""

LONGEST = 40  # digits of a number; nobody writes more, and a run of them is no number

RUN = pattern(r"\d+(?:[.,]\d+){0,16}")
LEADING_DOT = pattern(r"\.\d+")
PLAIN = pattern(r"(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d|[,.']\d)")  # the common form, decided at once
YEARS = pattern(r"(?:(?:19|20)\d\d){2,10}")
GROUP_BEFORE = pattern(r"(?<!\d)\d{1,2},$")
APOSTROPHES = pattern(r"\d{1,3}(?:'\d{3})+(?:\.\d+)?(?!['\d])")
SPACED = pattern(r"\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?![\d,]|\.\d)")
POWER = pattern(
    r"[eE]([+-]?\d{1,3})(?![\w.])|[x×*]10(?:\^|\*\*)?([+-]?\d{1,3})(?![\w.])|\^(--?\d{1,2}|\+?\d{1,2})(?![\w.])"
    r"| ?[x×*] ?10(?:(?:\^|\*\*)([+-]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![\w.])"
)
POWERS = ("e", "E", "x", "×", "*", "^")
RAISED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
WORD_BEFORE = pattern(r"[a-z]{2}(?<!\bday)(?<!\bweek)(?<!\bmonth) $")
WORD_BEHIND = pattern(r" (?!m[glm]\b|mcg\b)[a-z]{2}")
"""Behind thousands in running text; "2 100 mg tablets" are two of them."""
CURRENCY_BEHIND = pattern(r" ?(?:[€$£¥]|[A-Z]{3}\b)")


class Digits(Struct, frozen=True):
    """Digits as read: where they end, their value, and the place of the last digit written."""

    end: int
    value: Decimal
    step: Decimal


def read_digits(plain: str, at: int, money: bool = False) -> Digits | None:
    """The number in digits that begins at `at`, or None where the digits are no number (an address, a version)."""
    if plain.startswith(".", at):
        match = LEADING_DOT.match(plain, at)
        if not match or match.end() - at > LONGEST or RUN.match(plain, match.end()):
            return None
        return _powered(plain, match.end(), Decimal("0" + match[0]), Decimal(1).scaleb(at + 1 - match.end()))
    match = PLAIN.match(plain, at)
    if match:
        if match.end() - at >= 8 and _glued_years(match[0]):
            return None
        if plain[at - 1 : at] == "," and _inside(plain, at):
            return None
        spaced = _spaced(plain, at, match.end(), money)
        return spaced or _made(plain, match.end(), match[0].replace(",", ""))
    if (end := glued.piece_end(plain, at)) is not None:
        return _made(plain, end, plain[at:end].replace(",", ""))
    if match := APOSTROPHES.match(plain, at):
        return _made(plain, match.end(), match[0].replace("'", ""))
    match = RUN.match(plain, at)
    if not match:
        return None
    found = _separated(match[0], listed=plain[at - 1 : at] == "," and plain[at - 2 : at - 1].isdigit())
    if not found:
        return None
    if _inside(plain, at):
        return None
    length, surface = found
    return _made(plain, at + length, surface)


def _glued_years(digits: str) -> bool:
    """Whether the digits are years that lost the gaps between their columns: "2025202420252024", "20112010"."""
    if not YEARS.fullmatch(digits):
        return False
    return len(digits) > 8 or abs(int(digits[:4]) - int(digits[4:])) == 1


def _made(plain: str, end: int, surface: str) -> Digits | None:
    if len(surface) > LONGEST:
        return None
    _, dot, tail = surface.partition(".")
    return _powered(plain, end, Decimal(surface), Decimal(1).scaleb(-len(tail)) if dot else Decimal(1))


def _powered(plain: str, end: int, value: Decimal, step: Decimal) -> Digits:
    """The same with a power of ten behind it: "1.3e6", "6.23x10^-4", "1.1^23"."""
    if end < len(plain) and plain[end : end + 2].lstrip(" ")[:1] in POWERS and (match := POWER.match(plain, end)):
        if match[3]:
            exponent = int(match[3].lstrip("-+")) * (-1 if match[3].startswith("-") and match[3][1] != "-" else 1)
            if value:
                return Digits(match.end(), Context(prec=28).power(value, Decimal(exponent)), Decimal(0))
        else:
            exponent = int(match[1] or match[2] or match[4] or match[5].translate(RAISED))
            if abs(exponent) <= 60:
                return Digits(match.end(), value.scaleb(exponent, EXACT), step.scaleb(exponent, EXACT))
    return Digits(end, value, step)


def _spaced(plain: str, at: int, end: int, money: bool) -> Digits | None:
    """
    Groups parted by spaces: "1 234 567", "40 000", "€ 12 345".

    Columns of a table look alike ("120 115 130"), so the groups must be money, end in 000, begin short, or stand in
    running text: "about 32 800 crossings".
    """
    if not (end < len(plain) - 3 and plain[end] == " " and plain[end + 1].isdigit()):
        return None
    match = SPACED.match(plain, at)
    if not match:
        return None
    groups = re.split("[.,]", match[0])[0].split(" ")
    short = len(groups) > 2 and len(groups[0]) < 3
    if groups[0].startswith("0") or not (
        money
        or short
        or groups[-1] == "000"
        or CURRENCY_BEHIND.match(plain, match.end())
        or (WORD_BEHIND.match(plain, match.end()) and WORD_BEFORE.search(plain, max(0, at - 3), at))
    ):
        return None
    return _made(plain, match.end(), match[0].replace(" ", "").replace(",", "."))


def _separated(run: str, listed: bool) -> tuple[int, str] | None:
    """
    How much of a run of digits and separators is one number, and that number with a dot before its decimals.

    `listed` is for what goes on a list: the "26,31" of "22,24,26,31" are two.
    """
    pieces = re.split("[.,]", run)
    marks = re.findall("[.,]", run)
    kinds = set(marks)
    if not marks:
        return len(run), run
    if len(kinds) == 1 and "." in kinds:
        if len(marks) == 1:
            return len(run), run
        if _grouped(pieces, indian=False):
            return len(run), "".join(pieces)
        return None
    if len(kinds) == 1:
        if any(len(piece) > 3 for piece in pieces[1:]):
            return None  # "10,0838,703": columns that ran together
        if _grouped(pieces, indian=True) and not (len(pieces) == 2 and pieces[0] == "0"):
            return len(run), "".join(pieces)
        if len(pieces) == 2 and not listed and (len(pieces[1]) < 3 or pieces[0] == "0"):
            return len(run), ".".join(pieces)  # "5,00"
        return len(pieces[0]), pieces[0]  # "22,24,26" is a list
    last = marks[-1]
    if marks.count(last) == 1 and _grouped(pieces[:-1], indian=True):
        return len(run), "".join(pieces[:-1]) + "." + pieces[-1]
    return None


def _inside(plain: str, at: int) -> bool:
    """Whether the digits at `at` go on digits and a comma, and are no item of a list such as "22,24,26"."""
    if at < 2 or plain[at - 1] != "," or not plain[at - 2].isdigit():
        return False
    before = GROUP_BEFORE.search(plain, max(0, at - 6), at)
    after = RUN.match(plain, at)
    return not (before and after and len(re.split("[.,]", after[0])[0]) < 3)


def _grouped(pieces: list[str], indian: bool) -> bool:
    """Whether digits are parted into thousands ("1,234,567"), or into lakhs ("12,34,567")."""
    if len(pieces) == 1:
        return True
    if not 1 <= len(pieces[0]) <= 3 or len(pieces[-1]) != 3 or (pieces[0][0] == "0"):
        return False
    middle = {len(piece) for piece in pieces[1:-1]}
    return middle <= {3} or (indian and middle <= {2} and len(pieces[0]) <= 2)
