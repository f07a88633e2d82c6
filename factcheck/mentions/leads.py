"""
Leads: the places in a text where a mention can begin, found in two cheap passes over its bytes.

One pass cuts the text into words and keeps those that are listed; another finds the digits.  Both see the text as
bytes, one for each character, in which capitals are small and what parts words is a space.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from factcheck.mentions.numbers.currencies import ALIASES, CODES
from factcheck.mentions.numbers.fractions import SIGNS
from factcheck.mentions.times.months import MONTHS
from factcheck.patterns import pattern

SMALL = "abcdefghijklmnopqrstuvwxyz"
IN_WORDS = SMALL + "0123456789_"


def _only(kept: str) -> bytes:
    """The table that leaves the kept characters, in small letters, and makes spaces of all others."""
    return bytes(
        code if chr(code) in kept else ord(" ") for code in (ord(chr(byte).lower()) for byte in range(128))
    ) + (b" " * 128)


TO_SHADOW = _only(IN_WORDS + ".%")
"""Small letters, digits, and the marks that belong to words and numbers; all else parts words: "€5" has a lead."""
TO_WORDS = _only(IN_WORDS)
TO_DIGITS = bytes(ord("0") if 48 <= byte <= 57 else byte if byte == ord(",") else ord(" ") for byte in range(256))

# What a lead can begin, as bits.
NUMBER, DATE, DIGITS = 1, 2, 4
ROLE = 16
CODE = NUMBER | 8  # letters glued to the digits behind them, as in "USD34.6"


def shadow(plain: str) -> bytes:
    """The text in small letters behind a space, what parts words turned to spaces; one byte for one character."""
    return b" " + plain.encode("ascii", "replace").translate(TO_SHADOW)


def runs(plain: str) -> list[tuple[int, int]]:
    """Where digits begin and end, each with the groups of thousands behind it."""
    return [run.span() for run in RUN.finditer(plain.encode("ascii", "replace").translate(TO_DIGITS))]


def words(
    shadow: bytes, kinds: Mapping[bytes, int], followed: Mapping[bytes, Collection[bytes]]
) -> Iterator[tuple[int, int]]:
    """
    The leads among the words of a text: where each is, and what it can begin as `kinds` has it.

    A word of `followed` leads only before digits or one of its own words: "in" before "two", not before "particular".
    """
    text = shadow.translate(TO_WORDS) + b" "
    found = text.split()
    found.append(b"")
    end = 0
    for index in [index for index, word in enumerate(found) if word in kinds]:
        # The listed words come in order, so that the next place where one stands whole is its own.
        word = found[index]
        at = text.find(b" " + word + b" ", end)
        end = at + 1 + len(word)
        if word in followed:
            behind = found[index + 1]
            if behind.isalpha() and behind not in followed[word]:
                continue
            if not _is_followed(shadow, end, word, followed[word]):
                continue
        if shadow[at] == SPACE:
            yield at, kinds[word]


def _is_followed(shadow: bytes, end: int, word: bytes, others: Collection[bytes]) -> bool:
    behind = BEHIND.match(shadow, end)
    if not behind:
        return False
    if behind[1]:
        return behind[1] in others
    return word not in BEFORE_LENGTHS or bool(LENGTH.match(shadow, behind.end()))


def figures(shadow: bytes, runs: Iterable[tuple[int, int]], glued: Collection[bytes]) -> Iterator[tuple[int, int]]:
    """
    The leads at runs of digits: where each is, and what it can begin.

    Digits behind letters lead only if the letters are `glued`: a currency's code ("USD34.6") is read from the digits
    on, a month ("Sept5") from its first letter on.  Figures with thousands may stand behind any label, or behind one
    another: "Total assets121,279,092", "98,23423,120".
    """
    stopped = -1
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
            elif (
                end - start > 4
                and SPACE in shadow[start + 1 : end + 1]
                and (start == stopped or LABEL.fullmatch(shadow, start - 2, start + 1))
            ):
                yield start, DIGITS
        stopped = end
        if 4 < end - start <= LONGEST_RUN:
            for at in range(end - 3, start, -4):
                if 48 <= shadow[at] <= 57:
                    break  # a run of digits without separators is read once, however long
                yield at, DIGITS  # "1,050,00" is no number, and "050" may be one


LABEL = pattern(rb"[a-z]{3}")
BEHIND = pattern(rb" +(?:([a-z]+)|(?=\d))")
BEFORE_LENGTHS = frozenset((b"in", b"within", b"after", b"a", b"an"))
LENGTH = pattern(rb"\d(?:(?<![12])|(?![09]\d\d(?!\d| (?:second|minute|hour|day|week|month|year))))")
"""The first digit of what is no year: "in 3 days", "in 2000 days", and not "in 2000"."""
SPACE, DOT, PERCENT = b" .%"
LONGEST_GLUED = 12
LONGEST_RUN = 128  # digits and commas that go on longer are no list of numbers
GLUED = frozenset(
    word.lower().encode() for word in (*CODES, *ALIASES, "us", "a", "c", "nz", "hk", "s", "r", *MONTHS)
)  # fmt: skip
"""What may stand before digits without a gap."""

ANY_WORD = pattern(rb" (?!(?![qh][1-4]\b)[a-z]{1,3}\.?\d)[a-z]+")
"""Leads of a text in another language, whose words we do not list."""

FRACTION = pattern(rf"[{''.join(SIGNS)}](?<![^\W\d_].|¿.)")
"""A fraction by its sign, which the shadow does not show; "t½" is none, nor what a lost letter left: "strï¿½m"."""

RUN = pattern(rb"00*(?:,000)*")
"""Digits, with the groups of thousands behind them, where every digit is a nought; a search skips to the first."""
