"""The one door to numbers, money, percentages, ordinals, measures and multiples."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from factcheck.mentions.numbers import idioms, money, multiples, ranges, sizes, words
from factcheck.mentions.numbers.amounts import Amount, read_amount, read_scale_behind
from factcheck.mentions.numbers.unit_names import WORDS
from factcheck.mentions.numbers.units import unit_behind
from factcheck.mentions.reading import Reading, Setting
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

OF = " of"
LARGE = ("illion", "thousand", "hundred", "thousands", "hundreds", "illions")


def with_unit(plain: str, found: Reading, setting: Setting) -> Reading:
    """The same with what is counted, where that is money or a unit: "hundreds of miles", "several million dollars"."""
    if found.kind != "number" or found.quantity is None or not plain[found.start : found.end].lower().endswith(LARGE):
        return found
    place = found.end + len(OF) if plain.startswith(OF, found.end) else found.end
    if coin := money.behind(plain, found.start, place, setting, True):
        low = found.quantity.low
        quantity = replace(
            found.quantity,
            low=low * coin.worth if low is not None else None,
            unit=coin.code,
            assumed=coin.assumed,
        )
        return replace(found, end=coin.edge, kind="money", quantity=quantity)
    if measured := unit_behind(plain, place):
        return replace(found, end=measured[0], kind="measure", quantity=replace(found.quantity, unit=measured[1]))
    return found


ONE_AND_A_HALF = pattern(r"an? ([a-z]+) and an? (half|quarter)\b", re.IGNORECASE)
MORE = {"half": Decimal("1.5"), "quarter": Decimal("1.25")}


def one_and_a_half(plain: str, at: int) -> Reading | None:
    """One of a unit and a share of it: "a mile and a half"."""
    found = ONE_AND_A_HALF.match(plain, at) if " and a" in plain[at : at + 24] else None
    unit = WORDS.get(found[1].lower()) if found else None
    if not found or not unit:
        return None
    value = MORE[found[2].lower()]
    return Reading(at, found.end(), "measure", Quantity.exactly(value, unit=unit))


ONE_POINT = pattern(
    r"an? (?:(?:full|whole) )?(percentage|basis) point(?: and an? (half|quarter)| (?!and\b|or\b)|(?![\w ]))"
    r"|an? (?:full|whole) (percent)(?![A-Za-z])",
    re.IGNORECASE,
)


def one_point(plain: str, at: int) -> Reading | None:
    """One point of percent: "a full percentage point", "a percentage point and a half"; not "a percent of sales"."""
    found = ONE_POINT.match(plain, at) if "p" in plain[at + 2 : at + 20] else None
    if not found:
        return None
    value = MORE[found[2].lower()] if found[2] else Decimal(1)
    unit = f"{found[1].lower()}_point" if found[1] else "percent"
    return Reading(at, at + len(found[0].rstrip()), "percent", Quantity.exactly(value, unit=unit))


BELOW_ZERO = pattern(r"(?: degrees?)?(?: (?:Celsius|Fahrenheit|C|F))? below zero\b")


def below_zero(plain: str, amount: Amount) -> Amount | None:
    """The degrees that are told from nought downwards: "20 below zero" is -20 degrees."""
    found = BELOW_ZERO.match(plain, amount.end) if "below" in plain[amount.end : amount.end + 32] else None
    if not found or (amount.kind == "measure" and not amount.unit.startswith("degree")) or amount.value <= 0:
        return None
    number = replace(amount.number, value=-amount.value, end=found.end())
    return replace(amount, end=found.end(), number=number, kind="measure", unit=amount.unit or "degree")


LETTERS = pattern(r"[A-Za-z]+")
ARTICLE = frozenset(("a", "an"))
GROUP = pattern(r"a (?:(pair|couple)\b(?: of\b)?|(trio|quartet|quintet|sextet) of\b)", re.IGNORECASE)
MEMBERS = {"trio": 3, "quartet": 4, "quintet": 5, "sextet": 6}
ITEM = pattern(r"\) [a-z]")
TELEPHONE = pattern(r"\) ?\d{3}-\d{4}")
LAST_WORD = pattern(r"([A-Za-z-]+)[ \n]$")
LOSS_BEFORE = pattern(r"\b(?:of|was|were|to|from|at|with|is|and|or)[ \n]\($", re.IGNORECASE)
SHARE_BEFORE = pattern(r"(?:(?<![\d,])\d{1,3}|%) ?\($")
BRACKETS_GO_ON = pattern(r"\) {0,30}\(\d")
BRACKET_BEFORE = pattern(r"\d\) {0,30}\($")
ROW_GOES_ON = pattern(r"\) {0,3}(?:[\d($|\t\n]| {2}|-|[A-Z][a-z]|$)")
# A score, a telephone number, a form, a split of shares: "7-2", "10-K", "2-for-1".
GOES_ON = pattern(r"-(?:\d|[A-Z]{1,3}s?(?![A-Za-z])|(?:for|on|by|to|in)-)")
SIGN_WORDS = ("minus", "sub", "plus", "to", "and", "negative")


def read(plain: str, at: int, setting: Setting) -> Reading | None:
    """The number, money, percentage, ordinal, measure or multiple that begins at `at`, or None."""
    word = ""
    if letters := LETTERS.match(plain, at):
        word = letters[0].lower()
        if word in sizes.LEADS and (size := sizes.read(plain, at)):
            return size
        if word in multiples.LEADS or word in ARTICLE:
            found = multiples.read(plain, at, word) or multiples.read_several(plain, at) or _group(plain, at)
            if found or word in multiples.VAGUE:
                return with_unit(plain, found, setting) if found else None
            if more := one_and_a_half(plain, at) or one_point(plain, at):
                return more
        if plain[max(0, at - 6) : at].lower() == "multi-":
            return None  # "a multi-million-dollar deal"
    elif _inside_code(plain, at):
        return None
    joins = not ranges.between(plain, at)
    first = read_amount(plain, at, setting, joins)
    if not first:
        return None
    if span := ranges.range_from(plain, first, setting):
        return _range_reading(span)
    if first.kind == "number" and not idioms.counts(plain, first, at):
        return None
    if first.kind == "ordinal":
        return _reading(first) if idioms.counts(plain, first, at) else None
    if first.kind == "number" and GOES_ON.match(plain, first.end):
        return None
    bracketed = plain[first.end : first.end + 1] == ")" and plain[first.start - 1 : first.start] == "("
    if bracketed and first.start:
        if first.kind == "number" and _is_enumerator(plain, first):
            return None
        return _reading(_accounted(plain, first))
    if first.kind in ("number", "measure") and (cold := below_zero(plain, first)):
        return _reading(cold)
    first = ranges.with_list(plain, first, setting)
    return _reading(first)


def _is_enumerator(plain: str, amount: Amount) -> bool:
    """Whether a number in brackets counts the items of a list, or begins a telephone number: "(2) a booster"."""
    if TELEPHONE.match(plain, amount.end):
        return True
    if amount.value >= 100 or amount.number.separated or amount.number.parts or not ITEM.match(plain, amount.end):
        return False
    word = LAST_WORD.search(plain, max(0, amount.start - 24), amount.start - 1)
    return not (word and word[1].lower().rpartition("-")[2] in words.LEADS)


def _group(plain: str, at: int) -> Reading | None:
    match = GROUP.match(plain, at)
    count = MEMBERS.get((match[2] or "").lower(), 2) if match else 2
    return Reading(at, match.end(), "number", Quantity.exactly(count)) if match else None


def _inside_code(plain: str, at: int) -> bool:
    """Whether the digits at `at` go on a code or a tally: "TA-25", "COVID-19", "7-2"."""
    if at < 2 or plain[at - 1] != "-" or not plain[at - 2].isalnum():
        return False
    if plain[at - 2].isdigit():
        return True
    place = at - 2
    while place and plain[place - 1].isalpha() and at - place < 12:
        place -= 1
    return plain[place : at - 1].lower() not in SIGN_WORDS


def _accounted(plain: str, amount: Amount) -> Amount:
    """The bracketed amount as a negative where accounts put it so: "a loss of ($0.24)", "net loss  (16,377)"."""
    number = amount.number
    if amount.kind not in ("money", "number", "percent") or amount.value <= 0 or not number.in_digits:
        return amount
    if amount.kind == "number" and plain.startswith(")%", amount.end):  # "a margin of (3.2)%"
        lost = replace(number, value=-number.value)
        return replace(amount, start=amount.start - 1, end=amount.end + 2, number=lost, kind="percent", unit="percent")
    before = max(0, amount.start - 34)
    if amount.kind == "number" and not number.separated:
        # "ten (10) compounds" is no loss, a row of "(49) (101)" holds two.
        if amount.value < 10 or not (
            BRACKETS_GO_ON.match(plain, amount.end) or BRACKET_BEFORE.search(plain, before, amount.start)
        ):
            return amount
    elif not LOSS_BEFORE.search(plain, before, amount.start) and not (
        amount.prefixed and read_scale_behind(plain, amount.end + 1)
    ):
        # "62 (25.3)" is a share and "1,050 (1,150) staff" the year before; only a row of a table says more.
        goes_on = ROW_GOES_ON.match(plain, amount.end) or BRACKET_BEFORE.search(plain, before, amount.start)
        in_row = goes_on and not SHARE_BEFORE.search(plain, before, amount.start)
        if amount.prefixed or not in_row:
            return amount
    if scale := read_scale_behind(plain, amount.end + 1):
        wide = number.times(scale[1])  # "($16.4) million"
        return replace(amount, start=amount.start - 1, end=scale[0], number=replace(wide, value=-wide.value))
    return replace(amount, number=replace(number, value=-number.value))


def _reading(amount: Amount) -> Reading:
    number = amount.number
    value = number.value
    quantity = Quantity(
        value, value, value, step=number.step, unit=amount.unit, parts=number.parts, assumed=amount.assumed
    )
    return Reading(amount.start, amount.end, amount.kind, quantity)


def _range_reading(span: ranges.Range) -> Reading:
    low, high = span.low, span.high
    quantity = Quantity(
        None,
        low.value,
        high.value,
        step=span.step,
        unit=high.unit,
        hedge="between",
        assumed=low.assumed and high.assumed,
    )
    return Reading(low.start, high.end, high.kind, quantity)
