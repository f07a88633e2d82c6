"""One number with its unit: a count, money, a percentage, a physical measure, an ordinal or a multiple."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.mentions.numbers import money
from factcheck.mentions.numbers.compounds import SMALLER, by_sign, in_stones, with_minor, with_smaller
from factcheck.mentions.numbers.currencies import SYMBOLS
from factcheck.mentions.numbers.glued import is_glued
from factcheck.mentions.numbers.hedges import CIRCA
from factcheck.mentions.numbers.percents import percent_behind
from factcheck.mentions.numbers.scales import after_digits
from factcheck.mentions.numbers.singles import Single, read_single
from factcheck.mentions.numbers.units import unit_behind
from factcheck.mentions.reading import Setting
from factcheck.model import MentionKind
from factcheck.patterns import pattern

OF_A = pattern(r"[ \n]of[ \n](?:an?|one|1)(?=[ \n])", re.IGNORECASE)
HALF_A = pattern(
    r"[ \n]an?(?=[ \n](?:percent|per cent|basis|point|mile|cent|kilo|met|pound|acre|ton|dollar|euro))", re.IGNORECASE
)
AFTER_SIGN = pattern(r" {0,28}")
TIMES = pattern(r"[ -]?(?:-?fold)(?![A-Za-z])|[ ]times(?![A-Za-z])|-times(?![A-Za-z])", re.IGNORECASE)
EX = pattern(r"[x×](?![A-Za-z0-9])(?! ?\d)|[ ]x[ ](?=[A-Z])")
EVERY = pattern(r",? (?:a|an|per|every|each|daily|weekly|monthly|yearly|annually)\b", re.IGNORECASE)
SYMBOL_BEFORE = pattern(
    rf"[{re.escape(''.join(sign for sign in SYMBOLS if len(sign) == 1))}] ?(?:US|A|C|NZ|HK|S)? {{0,28}}\(?-?$"
)


LETTERS_OF_DOLLARS = ("S", "A", "C", "Z", "K")  # "$US", "$NZ", "$HK"


class Amount(Struct, frozen=True):
    """A number with its unit, between `start` and `end`; `prefixed` where its currency stands before it."""

    start: int
    end: int
    number: Single
    kind: MentionKind
    unit: str = ""
    assumed: bool = False
    prefixed: bool = False

    @property
    def value(self) -> Decimal:
        return self.number.value

    def sharing(self, other: Amount) -> Amount:
        """The same number with the unit of another: "two" of "two or three percent", "12" of "12 to 15 cents"."""
        coin = other.number.scale
        number = self.number.times(coin) if coin < 1 <= self.number.scale else self.number
        return replace(self, number=number, kind=other.kind, unit=other.unit, assumed=other.assumed)


def read_amount(plain: str, at: int, setting: Setting, joins: bool = True, paid: bool = False) -> Amount | None:
    """
    The number with its unit that begins at `at` with a currency's symbol, a digit or a word; or None.

    `paid` is for the far end of a range of money, where "m" is no metre: "€5-7m".
    """
    if plain[at] in SYMBOLS:
        return _with_symbol(plain, at, setting)
    if at and (sign := _symbol_before(plain, at)) >= 0:
        return _with_symbol(plain, sign, setting)
    single = read_single(plain, at, money=paid, joins=joins)
    if not single:
        return None
    if single.is_ordinal:
        return Amount(single.start, single.end, single, "ordinal")
    amount = _with_unit(plain, single, setting)
    if amount and amount.unit in SMALLER and (both := with_smaller(plain, amount.number, amount.end, amount.unit)):
        return replace(amount, number=both[0], end=both[1], unit=both[2], kind="measure")
    return amount


def _symbol_before(plain: str, at: int) -> int:
    """Where a currency's symbol stands before the digits at `at`: "$ (16.4)", "$-5", "$US55"; -1 where none does."""
    previous = plain[at - 1]
    if previous in SYMBOLS:
        return at - 1
    if previous in " (-" or previous in "SACZK":
        sign = plain[max(0, at - 32) : at].rstrip(" (-")[-1:]
        if sign not in SYMBOLS and sign not in LETTERS_OF_DOLLARS:
            return -1
        match = SYMBOL_BEFORE.search(plain, max(0, at - 32), at)
        return match.start() if match else -1
    return -1


def _with_symbol(plain: str, at: int, setting: Setting) -> Amount | None:
    start, end, currency = money.of_symbol(plain, at, setting)
    gap = AFTER_SIGN.match(plain, end)
    if gap and gap.end() - end > 1:
        return _in_column(plain, gap.end(), currency)
    end = gap.end() if gap else end
    bracket = plain.startswith("(", end)
    if bracket:
        end += 1
    minus = plain[end : end + 1] == "-" and plain[end + 1 : end + 2].isdigit()
    place = end + 1 if minus else end
    if not (plain[place : place + 1].isascii() and plain[place : place + 1].isdigit()) and not (
        plain[place : place + 1] == "." and plain[place + 1 : place + 2].isdigit()
    ):
        return None
    single = read_single(plain, place, money=True)
    if not single or single.is_ordinal:
        return None
    negative = minus and single.value >= 0
    if bracket:
        closing = plain.startswith(")", single.end)
        if not closing:
            return None
        negative = True
        end = single.end + 1
        if scale := read_scale_behind(plain, end):
            single = single.times(scale[1])
            end = scale[0]
        single = replace(single, end=end)
    if single.parts and single.value.as_tuple().exponent == 0:
        single = replace(single, parts=())
    start, negative, stop = _outside(plain, start, single.end, negative)
    if negative:
        single = replace(single, value=-abs(single.value))
    if worded := _worded_behind(plain, single, setting):
        stop = worded
    elif whose := money.whose_behind(plain, stop):
        stop, currency = whose[0], replace(currency, code=whose[1], assumed=False)
    # "$ (0.08)113%": the next column is glued to it.
    ended = plain[stop - 1] == ")" and plain[stop : stop + 1].isdigit()
    if glued(plain, stop) and not ended:
        return None
    single = replace(single, start=start, end=stop)
    single = with_minor(plain, single, currency, setting)
    return Amount(start, single.end, single, "money", currency.code, currency.assumed, prefixed=True)


def _in_column(plain: str, place: int, currency: money.Currency) -> Amount | None:
    """The figure of a column whose currency stands apart: of "$     (8,409)" the words are "8,409"."""
    bracket = plain.startswith("(", place)
    place += bracket
    single = read_single(plain, place, money=True) if plain[place : place + 1].isdigit() else None
    if not single or single.is_ordinal or glued(plain, single.end):
        return None
    if bracket:
        single = replace(single, value=-abs(single.value))
    return Amount(single.start, single.end, single, "money", currency.code, currency.assumed, prefixed=True)


def read_scale_behind(plain: str, end: int) -> tuple[int, Decimal] | None:
    """The scale behind a closing bracket: "$(16.4) million"."""
    scale = after_digits(plain, end, ".", money=True)
    return (scale.end, scale.value) if scale else None


def _outside(plain: str, start: int, end: int, negative: bool) -> tuple[int, bool, int]:
    """A sign before the currency's symbol: "-$5", "minus $5"; brackets around both stay out of the words."""
    if start and plain[start - 1] == "-" and (start == 1 or plain[start - 2] in " (\n\t|"):
        return start - 1, True, end
    for sign in ("minus ", "negative "):
        if plain[max(0, start - len(sign)) : start].lower() == sign:
            return start - len(sign), True, end
    return start, negative, end


def _worded_behind(plain: str, single: Single, setting: Setting) -> int | None:
    """The end of a name that repeats the symbol: "$10 dollars"."""
    if plain.startswith(" dollar", single.end):
        found = money.behind(plain, single.start, single.end, setting, True)
        return found.edge if found else None
    return None


def glued(plain: str, end: int) -> bool:
    """Whether letters or digits follow without a gap, as in "3D" or "11a"; a new word in capitals does not count."""
    following = plain[end : end + 2]
    if not following or not (following[0].isalnum() or following[0] == "_"):
        return False
    return not (following[0].isupper() and following[1:].islower())


def _with_unit(plain: str, single: Single, setting: Setting) -> Amount | None:
    start, end = single.start, single.end
    looks_like_money = single.scale > 1 or single.separated or single.value >= 100
    currency = money.before(plain, start, setting, looks_like_money) if single.in_digits else None
    if currency:
        if single.scale == 1 and (again := read_single(plain, start, money=True)) and again.end > end:
            single, end = again, again.end
        if glued(plain, end):
            return None
        single = single.times(currency.worth) if currency.worth != 1 else single
        start, negative, _ = _outside(plain, currency.edge, single.end, False)
        if negative:
            single = replace(single, value=-abs(single.value))
        single = with_minor(plain, replace(single, start=start), currency, setting)
        return Amount(start, single.end, single, "money", currency.code, currency.assumed, prefixed=True)
    previous = plain[start - 1 : start]
    inside = previous.isalnum() or (previous == "." and plain[start - 2].isalpha())
    if inside and not (is_glued(plain, start, end) or CIRCA.search(plain, max(0, start - 4), start)):
        return None  # "ID.3"
    return _unit_behind(plain, single, end, setting, looks_like_money)


def _unit_behind(plain: str, single: Single, end: int, setting: Setting, looks_like_money: bool) -> Amount | None:
    start = single.start
    place = end
    if single.parts and (match := OF_A.match(plain, end) or HALF_A.match(plain, end)):
        place = match.end()  # "a quarter of a percentage point"
    elif 0 < single.value < 1 and (match := OF_A.match(plain, end)) and percent_behind(plain, match.end()):
        place = match.end()  # "0.3 of a percentage point"
    following = plain[place : place + 1]
    if following == "+" and single.in_digits:
        found = _unit_behind(plain, single, end + 1, setting, looks_like_money)
        if found and found.kind in ("percent", "measure", "money"):
            return found  # "40+ percent"
    elif following and following not in ".,;:!?)\"'":
        if share := percent_behind(plain, place):
            return Amount(start, share[0], replace(single, parts=()), "percent", share[1])
        if place == end or not single.parts:
            if found := _other_unit(plain, single, place, setting, looks_like_money):
                return found
        elif measured := unit_behind(plain, place):
            return Amount(start, measured[0], single, "measure", measured[1])
        elif coin := money.behind(plain, start, place, setting, looks_like_money):
            paid = replace(single, end=coin.edge, parts=()).times(coin.worth)  # "half a dollar"
            return Amount(start, paid.end, paid, "money", coin.code, coin.assumed)
    elif following in ("'", '"') and (signed := by_sign(plain, single, end)):
        return Amount(start, signed[1], signed[0], "measure", signed[2])
    elif following == "'" and (feet := _feet(plain, single, end)):
        return feet
    if single.in_digits and glued(plain, end):
        new_word = single.separated and (plain[end].isupper() or plain[end].isdigit())
        if not new_word:
            return None
    return Amount(start, end, single, "number")


def _other_unit(plain: str, single: Single, end: int, setting: Setting, looks_like_money: bool) -> Amount | None:
    start = single.start
    if match := TIMES.match(plain, end) or (EX.match(plain, end) if single.in_digits else None):
        if EVERY.match(plain, match.end()):
            return None
        return Amount(start, match.end(), single, "multiple")
    weight = unit_behind(plain, end)
    if weight and weight[1] not in ("dram",) and not plain[end:].startswith(("p ", "¢")):
        return Amount(start, weight[0], single, "measure", weight[1])
    if stones := in_stones(plain, single, end):
        return Amount(start, stones[1], stones[0], "measure", stones[2])
    if currency := money.behind(plain, start, end, setting, looks_like_money):
        paid = replace(single, end=currency.edge)
        if currency.worth != 1:
            paid = paid.times(currency.worth)
        elif (scale := read_scale_behind(plain, currency.edge)) and scale[1] >= 1000 and single.scale == 1:
            paid = replace(paid.times(scale[1]), end=scale[0])  # "75 USD million"
        else:
            paid = with_minor(plain, paid, currency, setting)
        return Amount(start, paid.end, paid, "money", currency.code, currency.assumed)
    if plain[end : end + 6].lower() in (" pound", "-pound"):
        stop = end + 7 if plain[end + 6 : end + 7] == "s" else end + 6
        return Amount(start, stop, single, "measure", "pound")
    if weight:
        return Amount(start, weight[0], single, "measure", weight[1])
    return None


def _feet(plain: str, single: Single, end: int) -> Amount | None:
    """Feet by their sign: "30' above ground"; a closing quotation mark has an opening one."""
    if (
        not single.in_digits
        or not plain.startswith(" ", end + 1)
        or plain[max(0, single.start - 1) : single.start] == "'"
    ):
        return None
    return Amount(single.start, end + 1, single, "measure", "foot")
