"""Laws of amounts: each form in which a quantity may be written is read back as that quantity, over its whole range."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck as fc
from factcheck.mentions.numbers import currencies
from factcheck.model import Mention, Quantity
from tests.test_laws_reading import spelled

QUICKLY = settings(max_examples=100, derandomize=True, deadline=None)
MILLS = ("mills", "boats of wood", "guests in all")


def only(text: str) -> Mention:
    [mention] = fc.find_mentions(fc.Document.from_text(text, name="law"))
    return mention


def amount(text: str) -> Quantity:
    quantity = only(text).quantity
    assert quantity is not None
    return quantity


@QUICKLY
@given(number=st.integers(2, 99), noun=st.sampled_from(MILLS))
def test_dozens_and_halves_are_read_back(number: int, noun: str) -> None:
    assert number * 12 == amount(f"{spelled(number)} dozen {noun}").written
    assert 6 == amount(f"half a dozen {noun}").written
    for scale, worth in (("hundred", 100), ("thousand", 10**3), ("million", 10**6), ("billion", 10**9)):
        assert number * worth + worth // 2 == amount(f"{spelled(number)} and a half {scale} {noun}").written


@QUICKLY
@given(number=st.integers(1, 999), place=st.sampled_from("kK"), noun=st.sampled_from(MILLS))
def test_thousands_by_their_letter_are_read_back(number: int, place: str, noun: str) -> None:
    assert number * 1000 == amount(f"{number}{place} {noun}").written


@QUICKLY
@given(groups=st.lists(st.integers(10, 99), min_size=1, max_size=3), last=st.integers(100, 999))
def test_lakhs_and_crores_are_read_back(groups: list[int], last: int) -> None:
    digits = ",".join(map(str, groups)) + f",{last}"

    assert int(digits.replace(",", "")) == amount(f"{digits} voters").written


@QUICKLY
@given(whole=st.integers(1, 999), sign=st.sampled_from((("½", "0.5"), ("¼", "0.25"), ("¾", "0.75"))))
def test_a_fraction_by_its_sign_goes_on_the_number_before_it(whole: int, sign: tuple[str, str]) -> None:
    assert whole + Decimal(sign[1]) == amount(f"{whole}{sign[0]} mills").written


@QUICKLY
@given(top=st.integers(1, 98), more=st.integers(1, 900))
def test_a_fraction_in_digits_keeps_both_its_numbers(top: int, more: int) -> None:
    assert (top, top + more) == amount(f"a share of {top}/{top + more} mills").parts


@QUICKLY
@given(digits=st.integers(1, 99_999), places=st.integers(1, 3), scale=st.sampled_from(("", " million", " billion")))
def test_a_sum_in_brackets_is_negative(digits: int, places: int, scale: str) -> None:
    number = Decimal(digits).scaleb(-places)
    worth = {"": 0, " million": 6, " billion": 9}[scale]

    assert -number.scaleb(worth) == amount(f"a net loss of $({number:f}){scale} then").written


@QUICKLY
@given(
    digits=st.integers(1, 9999),
    places=st.integers(0, 2),
    unit=st.sampled_from(
        (
            (" basis points", "basis_point"), (" percentage points", "percentage_point"), ("%", "percent"),
            (" per cent", "percent"), (" percent", "percent"), (" bps", "basis_point"),
        )
    ),
)  # fmt: skip
def test_shares_and_points_are_read_back_as_said(digits: int, places: int, unit: tuple[str, str]) -> None:
    number = Decimal(digits).scaleb(-places)

    found = amount(f"up by {number:f}{unit[0]} then")

    assert (number, unit[1]) == (found.written, found.unit)


@QUICKLY
@given(number=st.integers(2, 99))
def test_multiples_are_read_back_in_digits_and_words(number: int) -> None:
    for text in (f"a {number}-fold rise", f"a {spelled(number)}-fold rise", f"grew {number} times"):
        assert ("multiple", number) == (only(text).kind, amount(text).written)


@pytest.mark.parametrize("code", sorted(currencies.CODES - currencies.WORDLIKE))
def test_every_currency_is_read_by_its_code(code: str) -> None:
    for text in (f"{code} 1,250,000", f"{code}1,250,000", f"1,250,000 {code}", f"{code} 1.25 million"):
        found = amount(f"it sold for {text} then")
        assert (1_250_000, code) == (found.written, found.unit)


# The Tamil sign stands behind its number.
@pytest.mark.parametrize("sign", sorted(sign for sign in currencies.SYMBOLS if len(sign) == 1))
def test_every_currency_is_read_by_its_sign(sign: str) -> None:
    for text in (f"{sign}1,250,000", f"{sign} 1.25 million", f"{sign}1.25m"):
        found = amount(f"it sold for {text} then")
        assert (1_250_000, currencies.SYMBOLS[sign]) == (found.written, found.unit)


@QUICKLY
@given(
    low=st.integers(1, 400),
    more=st.integers(1, 500),
    form=st.sampled_from(
        ("${}-${} million", "${}-{} million", "${} million to ${} million", "between ${} and ${} million",
         "from ${} million to ${} million", "${} to ${} million")
    ),
)  # fmt: skip
def test_a_range_of_sums_shares_its_scale_and_its_currency(low: int, more: int, form: str) -> None:
    found = amount(f"worth {form.format(low, low + more)} then")

    assert (low * 10**6, (low + more) * 10**6, "USD") == (found.low, found.high, found.unit)


@QUICKLY
@given(low=st.integers(2, 90), more=st.integers(1, 9), scale=st.sampled_from((("thousand", 3), ("million", 6))))
def test_a_range_in_words_shares_its_scale(low: int, more: int, scale: tuple[str, int]) -> None:
    found = amount(f"they have {spelled(low)} to {spelled(low + more)} {scale[0]} mills")

    assert (low * 10 ** scale[1], (low + more) * 10 ** scale[1]) == (found.low, found.high)


@QUICKLY
@given(numbers=st.lists(st.integers(2, 99), min_size=2, max_size=5), words=st.booleans())
def test_a_list_shares_the_unit_behind_it(numbers: list[int], words: bool) -> None:
    said = [spelled(number) if words else str(number) for number in numbers]
    text = f"{', '.join(said[:-1])} and {said[-1]} percent, respectively"
    found = fc.find_mentions(fc.Document.from_text(f"they rose {text}", name="law"))

    assert [(number, "percent") for number in numbers] == [(q.written, q.unit) for m in found if (q := m.quantity)]


@QUICKLY
@given(feet=st.integers(1, 9), inches=st.integers(1, 11), form=st.integers(0, 4))
def test_feet_and_inches_are_one_measure(feet: int, inches: int, form: int) -> None:
    said = [
        f"{feet} feet {inches} inches",
        f"{feet} ft {inches} in",
        f"{feet}-foot-{inches}",
        f"{spelled(feet)} feet, {spelled(inches)} inches",
        f"{spelled(feet)}-foot-{spelled(inches)}",
    ][form]

    found = amount(f"a man of {said} high")

    assert (feet * 12 + inches, "inch") == (found.written, found.unit)


HEDGES = {
    "up to": "up_to", "as many as": "up_to", "more than": "more_than", "over": "more_than", "in excess of": "more_than",
    "at least": "at_least", "no fewer than": "at_least", "nearly": "nearly", "almost": "nearly", "about": "about",
    "fewer than": "less_than", "no more than": "at_most",
}  # fmt: skip


@pytest.mark.parametrize("words", HEDGES)
@QUICKLY
@given(number=st.integers(4, 10**9))  # "4 over 3" is a fraction
def test_a_hedged_number_keeps_its_number_and_its_hedge(words: str, number: int) -> None:
    found = amount(f"they have {words} {number:,} mills")

    assert (HEDGES[words], number) == (found.hedge, found.written)
