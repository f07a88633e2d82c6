"""Number words, each with its class and value, and the tokens that a spelled-out number is made of."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.mentions.numbers.digits import read_digits
from factcheck.mentions.numbers.scales import LONG, SHORT, SURE
from factcheck.patterns import pattern

Kind = Literal[
    "unit", "teen", "ten", "hundred", "scale", "dozen", "nth", "half", "quarter", "a", "and", "point", "digits"
]

UNITS = "zero one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
UNIT_NTHS = "first second third fourth fifth sixth seventh eighth ninth".split()
TEEN_NTHS = [
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
]  # fmt: skip


class Word(Struct, frozen=True):
    """What a number word says: its class, its value, for an ordinal the class that it counts as, and its plural."""

    kind: Kind
    value: Decimal = Decimal(0)
    counts: Kind | None = None
    plural: bool = False


def _words() -> dict[str, Word]:
    table: dict[str, Word] = {}
    for n, word in enumerate(UNITS):
        table[word] = Word("unit", Decimal(n))
    for word in ("nil", "nought", "naught"):
        table[word] = Word("unit", Decimal(0))
    for n, word in enumerate(TEENS, 10):
        table[word] = Word("teen", Decimal(n))
    for n, word in enumerate(TENS, 2):
        table[word] = Word("ten", Decimal(10 * n))
        table[word[:-1] + "ieth"] = Word("nth", Decimal(10 * n), "ten")
    for n, word in enumerate(UNIT_NTHS, 1):
        table[word] = Word("nth", Decimal(n), "unit")
    for n, word in enumerate(TEEN_NTHS, 10):
        table[word] = Word("nth", Decimal(n), "teen")
    # Common misspellings, which are still read as meant.
    table |= {"fourty": table["forty"], "ninty": table["ninety"], "nineth": table["ninth"], "twelvth": table["twelfth"]}
    table["hundred"] = table["hundreds"] = Word("hundred", Decimal(100))
    table["hundredth"] = Word("nth", Decimal(100), "hundred")
    for word, value in LONG.items():
        table[word] = Word("scale", value, plural=word.endswith("s"))
        if word.endswith("llion") or word == "thousand":
            table[word + "th"] = Word("nth", value, "scale")
    for word in [word for word, meaning in table.items() if meaning.kind == "nth"]:
        meaning = table[word]
        table[word + "s"] = replace(meaning, plural=True)
    del table["seconds"]  # a time
    table |= dict.fromkeys(("dozen", "dozens", "doz", "dozs", "dz", "dzs"), Word("dozen", Decimal(12)))
    table |= {"half": Word("half", Decimal(2)), "halves": Word("half", Decimal(2), plural=True)}
    table |= {"quarter": Word("quarter", Decimal(4)), "quarters": Word("quarter", Decimal(4), plural=True)}
    table |= {word: Word("scale", SHORT[word], plural=True) for word in SURE}
    table |= dict.fromkeys(("cr", "crs"), Word("scale", LONG["crore"], plural=True))
    table |= dict.fromkeys(("a", "an"), Word("a", Decimal(1)))
    table |= {"and": Word("and"), "point": Word("point")}
    return table


WORDS = _words()
LEADS = frozenset(
    word
    for word, meaning in WORDS.items()
    if meaning.kind not in ("a", "and", "point") and not (meaning.plural and meaning.kind in ("nth", "scale", "half"))
)
"""Lower-case words with which a number can begin; behind "a" or "an", the word behind that."""

LONGEST = 64  # tokens of one number
LETTERS = pattern(r"[A-Za-z]+")
GAP = pattern(r", |-\n|[ \t]{0,24}\n?[ \t]{0,24}-?[ \t]{0,3}")


class Token(Struct, frozen=True):
    """One number word or run of digits in a text; `gap` is what parts it from the token before."""

    start: int
    end: int
    gap: str
    word: Word
    text: str
    step: Decimal = Decimal(0)


def _is_over(found: list[Token]) -> bool:
    """Whether the last token cannot belong to the number before it: "one two", "a hundred and one hundred"."""
    if len(found) < 3:
        return False
    kinds = [token.word.kind for token in found[-6:]]
    if "point" in kinds:
        return False
    if kinds[-1] == "unit" and kinds[-2] in ("unit", "teen"):
        return True
    since = max((n for n, kind in enumerate(kinds) if kind == "scale"), default=-1)
    tail = kinds[since + 1 :]
    return tail.count("hundred") > 1 or tail.count("and") > 2


def tokens(plain: str, at: int) -> list[Token]:
    """The number words and digits that follow one another from `at` on, parted by spaces, hyphens or a comma."""
    found: list[Token] = []
    gap = ""
    while len(found) < LONGEST and not _is_over(found):
        if letters := LETTERS.match(plain, at):
            word = WORDS.get(letters[0].lower())
            if not word or plain[letters.end() : letters.end() + 1].isalnum():
                break
            found.append(Token(at, letters.end(), gap, word, letters[0].lower()))
            at = letters.end()
        elif digits := read_digits(plain, at):
            if plain[digits.end : digits.end + 1].isalnum():
                break
            found.append(Token(at, digits.end, gap, Word("digits", digits.value), plain[at : digits.end], digits.step))
            at = digits.end
        else:
            break
        joint = GAP.match(plain, at)
        if not joint or joint.end() == at:
            break
        gap, at = joint[0], joint.end()
    return found


SMALL = ("unit", "teen", "ten")


def scale_ahead(words: list[Token], i: int) -> Decimal | None:
    """What the group that begins at token `i` is multiplied by ("hundred", "thousand"), or None if by nothing."""
    hundred: Decimal | None = None
    for token in words[i + 1 : i + 11]:
        kind = token.word.kind
        if kind == "scale":
            return token.word.value
        if kind == "hundred":
            hundred = token.word.value
        elif kind not in SMALL and kind != "and":
            break
    return hundred


def decimals(words: list[Token], i: int) -> tuple[str, int]:
    """The digits that follow the "point" at token `i`, and how many tokens they take: "zero three", "seventy-one"."""
    digits, used, last = "", 1, ""
    for token in words[i + 1 :]:
        kind, value = token.word.kind, token.word.value
        if "," in token.gap or kind not in (*SMALL, "digits") or value != int(value):
            break
        if kind == "digits" and not token.text.isdecimal():
            break  # "six point 3,500": thousands are no decimals
        if digits and last == "ten" and kind == "unit":
            return digits[:-1] + str(value), used + 1
        if digits and kind != "unit":
            break
        digits += token.text if kind == "digits" else str(value)
        used, last = used + 1, kind
        if kind in ("teen", "digits"):
            break
    return digits, used
