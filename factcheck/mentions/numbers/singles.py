"""One bare number, in digits or words, with its sign and its scale: no unit and no range."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.mentions.numbers import fractions
from factcheck.mentions.numbers.digits import EXACT, read_digits
from factcheck.mentions.numbers.scales import LONG, after_digits
from factcheck.mentions.numbers.spelled import read_spelled
from factcheck.patterns import pattern

ZERO = Decimal(0)
OUT_OF = pattern(r"/([1-9]\d{0,2})(?![\d/.,]\d|\d)")
SIGN_BEFORE = pattern(r"(?<![A-Za-z-])(?<!plus or )(?:minus|negative)[ -]$", re.IGNORECASE)
GOES_ON = pattern(
    r"[ -](?:and[ ]|[\d]|hundred|point|thousand|million|billion|half|(?:one|two|three|four|five|six|seven|eight|"
    r"nine)\b)"
)
# A line that is nothing but "- 1,200" is a negative number; "- 5 compounds" is an item of a list.
LINE_MINUS = pattern(r"(?:^|\n) ?- $")
# The points of thousands in an English text: nobody is a fraction of 8.958 people, and few prices are of "£10.000".
POINTED_SUM = pattern(r"[1-9]\d{0,2}\.000(?!\d|[ ](?:per|an?|each)\b)")
POINTED = pattern(
    r"[1-9]\d{0,2}\.\d{3}[ \n](?:[a-z]+[ \n]){0,2}(?:people|persons|(?:wo)?men|children|employees|workers|patients"
    r"|deaths|inhabitants|residents|soldiers|troops|students|members|voters|visitors|users|customers|jobs)\b"
)
AVERAGE = pattern(r"\b(?:average|averag|mean|median|rate|ratio|per|each|index)\w*\b", re.IGNORECASE)
AND_SHARE = pattern(r" (?:point |and (?:a |one|three))")
LINE_ENDS = pattern(r"[ \t]*(?:\n|$)")
CLOCK = pattern(r":\d")
ORDINAL = pattern(r"(?:st|nd|rd|th)(?![A-Za-z0-9])", re.IGNORECASE)
MORE = ("h", "H", "u", "U", "d", "D", "p", "a")
"""What stands second in "hundred" and behind the gap before "dozen", "point" and "and a half"."""
HUNDREDS = pattern(r"[ -]?hundred\b|[ -](?:dozens?|dzs?)\b", re.IGNORECASE)


class Single(Struct, frozen=True):
    """
    One number without its unit.

    `start` is that of its sign; `value` is scaled, `step` the place of the last digit written (0 for words); `scale`
    is what the value was multiplied by; `in_digits` and `separated` say how it was written.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    scale: Decimal = Decimal(1)
    parts: tuple[Decimal, ...] = ()
    in_digits: bool = True
    separated: bool = False
    is_ordinal: bool = False

    def times(self, factor: Decimal) -> Single:
        """The same number, multiplied."""
        return replace(
            self, value=EXACT.multiply(self.value, factor), step=self.step * factor, scale=self.scale * factor
        )


def read_single(plain: str, at: int, money: bool = False, joins: bool = True) -> Single | None:
    """The number that begins at `at`, with a sign that stands before it; None where none begins."""
    character = plain[at]
    if character.isascii() and character.isdigit():
        found = _in_digits(plain, at, money, joins)
    elif character.isalpha():
        found = _in_words(plain, at, joins)
    elif character in fractions.SIGNS:
        share = fractions.read_slash(plain, at)
        found = Single(at, share.end, share.value, ZERO, parts=share.parts) if share else None
    elif character == ".":
        found = _in_digits(plain, at, money, joins)
    else:
        return None
    if not found:
        return None
    return _signed(plain, found)


def _signed(plain: str, found: Single) -> Single:
    at = found.start
    if not at:
        return found
    previous = plain[at - 1]
    last = plain[at - 2 : at - 1]
    if previous in " -" and last in "eEsS" and (match := SIGN_BEFORE.search(plain, max(0, at - 18), at)):
        return _negative(found, match.start())
    if (
        previous == " "
        and last == "-"
        and found.in_digits
        and LINE_MINUS.search(plain, max(0, at - 4), at)
        and LINE_ENDS.match(plain, found.end)
    ):
        return _negative(found, plain.rindex("-", 0, at))
    if previous in "-−" and found.in_digits and (at == 1 or plain[at - 2] in " (\n\t|$€£=:"):
        return _negative(found, at - 1)
    return found


def _negative(found: Single, start: int) -> Single:
    parts = (-found.parts[0], found.parts[1]) if found.parts else ()
    return replace(found, start=start, value=-found.value, parts=parts)


def _in_digits(plain: str, at: int, money: bool, joins: bool) -> Single | None:
    if at and plain[at - 1] in ".," and at > 1 and plain[at - 2].isdigit() and plain[at - 1] == ".":
        return None  # inside an address or a version
    if at > 1 and plain[at - 1] == "/" and plain[at - 2].isdigit():
        return None  # inside "24/7" or a date
    digits = read_digits(plain, at, money)
    if not digits:
        return None
    end = digits.end
    if plain.startswith(":", end) and CLOCK.match(plain, end):
        ratio = fractions.read_colon(plain, at)
        return Single(at, ratio.end, ratio.value, ZERO, parts=ratio.parts) if ratio else None
    if at > 1 and plain[at - 1] == ":" and plain[at - 2].isdigit():
        return None
    following = plain[end : end + 2]
    if following[:1] == "/" or following[:1] in (" ", "-") or following[:1] in fractions.SIGNS:
        whole = digits.value == digits.value.to_integral_value() and "," not in plain[at:end]
        if whole and (share := fractions.read_slash(plain, at) or fractions.sign_behind(plain, end, digits.value)):
            return _scaled_share(plain, at, share, money)
        if "." in plain[at:end] and "," not in plain[at:end] and (out_of := OUT_OF.match(plain, end)):  # "7.5/10"
            if _is_quoted(plain[at:end].partition(".")[2], out_of[1]):
                return None
            parts = (digits.value, Decimal(out_of[1]))
            return Single(at, out_of.end(), parts[0] / parts[1], ZERO, parts=parts)
        if following[0] == "/" and following[1:].isdigit():
            return None
    elif (
        following[:1] in ("t", "n", "r", "s", "T", "N", "R", "S")
        and (ordinal := ORDINAL.match(plain, end))
        and not (ordinal[0] == "st" and plain[end - 1] != "1")  # "12st 4lb" is a weight
    ):
        return Single(at, ordinal.end(), digits.value, digits.step, is_ordinal=True)
    surface = plain[at:end]
    separated = "," in surface or "." in surface
    scale = after_digits(plain, end, surface, money)
    if not scale and surface[-4:-3] == "." and _has_points(plain, at, money):
        return Single(at, end, Decimal(surface.replace(".", "")), Decimal(1), separated=True)
    if scale:
        found = Single(at, scale.end, EXACT.multiply(digits.value, scale.value), digits.step * scale.value, scale.value)
        more = GOES_ON.match(plain, scale.end) or HUNDREDS.match(plain, end)
    else:
        found = Single(at, end, digits.value, digits.step, separated=separated)
        more = None
        if following[-1:] in MORE:
            more = HUNDREDS.match(plain, end) or AND_SHARE.match(plain, end)
    if more and (words := read_spelled(plain, at, joins)) and words.end > found.end and not words.is_ordinal:
        return Single(at, words.end, words.value, words.step, Decimal(1000), words.parts)
    if not scale and not money and (ratio := fractions.read_ratio(plain, end, digits.value)):
        return Single(at, ratio.end, ratio.value, ZERO, parts=ratio.parts)
    return found


def _has_points(plain: str, at: int, money: bool) -> bool:
    """Whether the point of the digits at `at` parts thousands."""
    if money:  # "a net asset value of $10.000" has decimals
        return plain[max(0, at - 2) : at].strip()[-1:] in ("£", "€") and bool(POINTED_SUM.match(plain, at))
    counted = POINTED.match(plain, at)
    return bool(counted) and not AVERAGE.search(plain, max(0, at - 60), at + 60)


def _last_scale(plain: str, at: int, end: int) -> Decimal:
    """What the last scale of a number in words is worth, for the number before it: "two to three million"."""
    words = re.split(r"[\s-]+", plain[at:end].lower())
    return next((LONG[word] for word in reversed(words) if word in LONG), Decimal(1000))


def _is_quoted(places: str, second: str) -> bool:
    """Whether a second price is told by its last digits, "145.30/40 yen", and no part of a whole, "7.25/10"."""
    return 2 <= len(second) <= len(places) and places[-len(second) :] < second


def _scaled_share(plain: str, at: int, share: fractions.Fraction, money: bool) -> Single:
    if scale := after_digits(plain, share.end, "", money):
        return Single(at, scale.end, EXACT.multiply(share.value, scale.value), ZERO, scale.value)
    return Single(at, share.end, share.value, ZERO, parts=share.parts)


def _in_words(plain: str, at: int, joins: bool) -> Single | None:
    words = read_spelled(plain, at, joins)
    if not words:
        return None
    value, end, parts = words.value, words.end, words.parts
    scale = _last_scale(plain, at, end) if abs(value) >= 1000 else Decimal(1)
    if not parts and not words.is_ordinal and (ratio := fractions.read_ratio(plain, end, value)):
        value, end, parts = ratio.value, ratio.end, ratio.parts
    return Single(at, end, value, words.step, scale, parts, in_digits=False, is_ordinal=words.is_ordinal)
