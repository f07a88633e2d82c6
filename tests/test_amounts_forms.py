"""The many ways in which prose writes an amount, form by form."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention


def read(text: str) -> list[Mention]:
    return list(find_mentions(Document.from_text(text, name="case")))


def amounts(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (m.kind, m.text, str(m.quantity.written), m.quantity.unit)
        for m in read(text)
        if m.quantity and m.quantity.written
    ]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("He is 1.83 m tall.", "1.83 m", "1.83", "meter"),
        ("It was found at a depth of 30 m there.", "30 m", "30", "meter"),
        ("The track is 5 m wide.", "5 m", "5", "meter"),
        ("She won the 400 m hurdles.", "400 m", "400", "meter"),
        ("She won the 100m final.", "100m", "100", "meter"),
        ("It takes 250 g of flour.", "250 g", "250", "gram"),
        ("The oven has a temperature of 37 C now.", "37 C", "37", "degree_celsius"),
        ("A fever of 98.6F was measured.", "98.6F", "98.6", "degree_fahrenheit"),
        ("He stood 5'10\" tall.", "5'10\"", "70", "inch"),
        ("He stood 6’ 2” tall.", "6’ 2”", "74", "inch"),
        ("It has a 42\" screen.", "42\"", "42", "inch"),
        ("She weighs 12 stone 4 pounds.", "12 stone 4 pounds", "172", "pound"),
        ("She weighs 12st 4lb now.", "12st 4lb", "172", "pound"),
        ("He lost 2 stone.", "2 stone", "2", "stone"),
        ("It was 20 below zero.", "20 below zero", "-20", "degree"),
        ("It was 5 degrees Celsius below zero.", "5 degrees Celsius below zero", "-5", "degree_celsius"),
        ("It is a mile and a half away.", "a mile and a half", "1.5", "mile"),
        ("It emits 95 g/km here.", "95 g/km", "95", "gram_per_kilometer"),
        ("It burns 5.5 l/100 km here.", "5.5 l/100 km", "5.5", "liter_per_100_kilometers"),
        ("It lifts 5,000 barrels of oil per day.", "5,000 barrels of oil per day", "5000", "barrel_per_day"),
        ("It lies 1,500 kilometres (930 mi) away.", "930 mi", "930", "mile"),
        ("The old wall (16 ft or 5m (16 ft)) fell.", "5m", "5", "meter"),
        ("The wall is 16 ft (5 m) high.", "5 m", "5", "meter"),
        ("The board is 2 1/2 in thick.", "2 1/2 in", "2.5", "inch"),
        ("The lake covers 4km^2 now.", "4km^2", "4", "square_kilometer"),
        ("They dug up 278,000 t there.", "278,000 t", "278000", "tonne"),
        ("They got 5 mg per kg daily.", "5 mg per kg", "5", "milligram_per_kilogram"),
    ],
)  # fmt: skip
def test_a_measure_has_many_written_forms(text: str, words: str, value: str, unit: str) -> None:
    assert ("measure", words, value, unit) in amounts(text)


@pytest.mark.parametrize(
    "text",
    [
        "It has 12 m users.",
        'He said "there were 42" and left.',
        "Two stone lions stand there.",
        "It has 37 C compounds.",
        "It sold 5 t shirts.",
        "There are 5 in high school.",
    ],
)
def test_what_only_looks_like_a_measure_is_none(text: str) -> None:
    assert [] == [m for m in read(text) if m.kind == "measure"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Its result was ($5.2) million then.", "($5.2) million", "-5200000.0"),
        ("It fetched $5 - $7 a piece.", "$5 - $7", "None"),
        ("It cost tens of millions of dollars.", "tens of millions of dollars", "None"),
        ("It cost several million euros.", "several million euros", "None"),
        ("It cost Euro 50 million.", "Euro 50 million", "50000000"),
        ("It cost ringgit 50.", "ringgit 50", "50"),
        ("It cost 100 LE then.", "100 LE", "100"),
        ("It cost 50 ¢ then.", "50 ¢", "0.50"),
        ("It cost three thousand million dollars.", "three thousand million dollars", "3000000000"),
        ("It took $2 million and three partners.", "$2 million", "2000000"),
    ],
)
def test_money_has_many_written_forms(text: str, words: str, value: str) -> None:
    (money,) = [m for m in read(text) if m.kind == "money"]

    assert money.quantity is not None
    assert (words, value) == (money.text, str(money.quantity.written))


@pytest.mark.parametrize(
    ("words", "kind", "low", "high"),
    [
        ("low single digits", "percent", 1, 4), ("mid-single digits", "percent", 3, 7),
        ("low- to mid-single digits", "percent", 1, 7), ("mid-teens", "percent", 13, 17),
        ("high 80s", "percent", 86, 90), ("low 60s percent", "percent", 60, 64), ("double digits", "percent", 10, 100),
        ("mid-40s percent", "percent", 43, 47), ("low double digits", "percent", 10, 40),
    ],
)  # fmt: skip
def test_a_figure_may_be_told_by_its_size(words: str, kind: str, low: int, high: int) -> None:
    (size,) = read(f"Sales grew in the {words}.")

    assert size.quantity is not None
    assert (words, kind) == (size.text, size.kind)
    assert (None, low, high) == (size.quantity.written, size.quantity.low, size.quantity.high)


@pytest.mark.parametrize(
    ("words", "kind", "unit", "low", "high"),
    [
        ("8- to 16-meter", "measure", "meter", 8, 16),
        ("5- to 7-percent", "percent", "percent", 5, 7),
        ("$5- to $7", "money", "USD", 5, 7),
        ("two- to three-fold", "multiple", "", 2, 3),
        ("30-to-60", "number", "", 30, 60),
        ("$5-to-$7", "money", "USD", 5, 7),
        ("10m-12m", "number", "", 10_000_000, 12_000_000),
    ],
)
def test_the_first_end_of_a_range_may_hang(words: str, kind: str, unit: str, low: int, high: int) -> None:
    (span,) = read(f"It has a {words} gap.")

    assert span.quantity is not None
    assert (words, kind, unit) == (span.text, span.kind, span.quantity.unit)
    assert (low, high) == (span.quantity.low, span.quantity.high)


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("CHF 400 million to CHF 420 million", "CHF"),
        ("Rs. 400 million to Rs. 420 million", "INR"),
        ("between EUR 400 million and EUR 420 million", "EUR"),
    ],
)
def test_both_ends_of_a_range_may_have_the_letters_of_its_currency(words: str, unit: str) -> None:
    (span,) = read(f"It expects sales of {words}.")

    assert span.quantity is not None
    assert (unit, 400_000_000, 420_000_000) == (span.quantity.unit, span.quantity.low, span.quantity.high)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("It moved between -2 and +3 percent.", "-2 and +3 percent", "-2", "3"),
        ("It moved -2 to -1 percent.", "-2 to -1 percent", "-2", "-1"),
        ("It moved between minus 2 and plus 3 percent.", "minus 2 and plus 3 percent", "-2", "3"),
    ],
)
def test_the_ends_of_a_range_may_have_signs(text: str, words: str, low: str, high: str) -> None:
    (span,) = read(text)

    assert span.quantity is not None
    assert (words, "percent", Decimal(low), Decimal(high)) == (
        span.text, span.kind, span.quantity.low, span.quantity.high,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("It lost one-fifth of 1 percent.", "one-fifth of 1 percent", "0.2", "percent"),
        ("It lost 0.3 of a percentage point.", "0.3 of a percentage point", "0.3", "percentage_point"),
        ("It has an error of plus or minus 3 percentage points.", "3 percentage points", "3", "percentage_point"),
        ("It rose a full percentage point.", "a full percentage point", "1", "percentage_point"),
        ("It rose a percentage point and a half.", "a percentage point and a half", "1.5", "percentage_point"),
        ("It fell a basis point.", "a basis point", "1", "basis_point"),
        ("It won over one of every five people.", "one of every five", "0.2", ""),
        ("It won over two out of every three people.", "two out of every three", str(Decimal(2) / 3), ""),
        ("It is 1/16th of an inch wide.", "1/16th of an inch", "0.0625", "inch"),
        ("It came half a second later.", "half a second", "0.5", "second"),
        ("It has a 1-in-5 chance.", "1-in-5", "0.2", ""),
        ("It has a one-in-a-million chance.", "one-in-a-million", "0.000001", ""),
        ("It made a three-quarter-point cut.", "three-quarter", "0.75", ""),
        ("He is a 6'5 forward.", "6'5", "77", "inch"),
        ("It has 5,000 sq. feet of room.", "5,000 sq. feet", "5000", "square_foot"),
        ("It came after a two-second delay.", "two-second", "2", "second"),
        ("It sold three twenty-firsts.", "three twenty-firsts", str(Decimal(3) / 21), ""),
        ("It sold three hundred and two dozens.", "three hundred and two dozens", "324", ""),
        ("It sold two and three quarters million.", "two and three quarters million", "2750000.00", ""),
    ],
)
def test_a_share_and_its_whole_are_one_amount(text: str, words: str, value: str, unit: str) -> None:
    assert [(words, value, unit)] == [amount[1:] for amount in amounts(text)]


@pytest.mark.parametrize(("words", "count"), [("a pair of", 2), ("a trio of", 3), ("a quartet of", 4)])
def test_a_group_has_as_many_members_as_its_name_says(words: str, count: int) -> None:
    (group,) = read(f"It signed {words} partners.")

    assert group.quantity is not None
    assert (words, count) == (group.text, group.quantity.written)


@pytest.mark.parametrize(
    ("text", "words", "low"),
    [
        ("It cost several hundred thousand dollars.", "several hundred thousand dollars", 200_000),
        ("It cost a few hundred million euros.", "a few hundred million euros", 200_000_000),
        ("A couple hundred thousand people came.", "A couple hundred thousand", 200_000),
    ],
)
def test_a_vague_number_may_have_two_scales(text: str, words: str, low: int) -> None:
    (amount,) = read(text)

    assert amount.quantity is not None
    assert (words, low, None) == (amount.text, amount.quantity.low, amount.quantity.high)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It rose 5\npercent then.", "5\npercent"),
        ("It rose 25 basis\npoints then.", "25 basis\npoints"),
        ("It ran 5\nmiles then.", "5\nmiles"),
        ("It cost 5 million\neuros then.", "5 million\neuros"),
        ("There were twenty-\nfive then.", "twenty-\nfive"),
        ("Some came:\n- three\n", "three"),
    ],
)
def test_an_amount_may_go_over_the_end_of_a_line(text: str, words: str) -> None:
    assert [words] == [mention.text for mention in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It is a double-blind trial.",
        "It is told as a percent of sales.",
        "It is at the high end.",
        "It began in the mid-80s.",
    ],
)
def test_what_tells_no_size_is_no_figure(text: str) -> None:
    assert [] == [m for m in read(text) if m.kind in ("number", "percent")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It passed by a two-to-one margin.", 0),
        ("It made a four-for-one split.", 0),
        ("He has a nine-to-five job.", 0),
        ("It won at odds of 5-to-1.", 0),
        ("It rose 2.5pc.", 1),
        ("It stood there in 500 B.C. and later.", 0),
        ("It stood there in 44 BC and later.", 0),
    ],
)
def test_a_tally_and_an_era_are_no_counts(text: str, count: int) -> None:
    assert count == len([m for m in read(text) if m.kind in ("number", "percent")])


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It stood there in 500 B.C. and later.", "BC0500"),
        ("It fell in 476 AD.", "0476"),
        ("It was founded 1848.", "1848"),
        ("The architect (b. 1848) died.", "1848"),
        ("The architect (1848-1910) died.", "1848/1910"),
        ("The chapel (c. 1850) stands.", "1850"),
    ],
)
def test_an_old_year_has_many_written_forms(text: str, timex: str) -> None:
    assert [timex] == [m.timex for m in read(text) if m.kind == "date"]


def test_a_rounded_number_may_end_in_some() -> None:
    (number,) = read("Forty-some people came.")

    assert number.quantity is not None and "about" == number.quantity.hedge


@given(
    feet=st.integers(3, 7), inches=st.integers(1, 11), form=st.sampled_from(["{}'{}\"", "{}' {}\"", "{}’{}”", "{}′{}″"])
)
def test_feet_and_inches_by_their_signs_are_read_back(feet: int, inches: int, form: str) -> None:
    (height,) = read(f"He stood {form.format(feet, inches)} tall.")

    assert height.quantity is not None
    assert (Decimal(12 * feet + inches), "inch") == (height.quantity.written, height.quantity.unit)


@given(
    digits=st.integers(1, 9_999),
    places=st.integers(0, 2),
    size=st.sampled_from(["tall", "wide", "deep", "in length", "above"]),
)
def test_metres_are_read_back_where_something_has_their_size(digits: int, places: int, size: str) -> None:
    figure = f"{Decimal(digits).scaleb(-places):f}"
    (length,) = read(f"The old wall was {figure} m {size}.")

    assert length.quantity is not None
    assert (Decimal(figure), "meter") == (length.quantity.written, length.quantity.unit)
