"""Numbers as they are written in prose: words in, values out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import factcheck as fc
from factcheck.model import Mention
from factcheck.quantity import Quantity


def mentions(text: str) -> list[Mention]:
    document = fc.Document.from_text(text, name="note.txt", date=date(2013, 6, 4))
    return [m for m in fc.find_mentions(document) if m.kind not in ("date", "time", "identifier", "reference", "phone")]


def only(text: str) -> Mention:
    [mention] = mentions(text)
    return mention


def quantity(text: str) -> Quantity:
    found = only(text).quantity
    assert found is not None
    return found


def written(text: str) -> list[Decimal | None]:
    return [m.quantity.written for m in mentions(text) if m.quantity]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("seven ferries", "7"),
        ("one hundred and five thousand bulbs", "105000"),
        ("twenty-one thousand eleven pages", "21011"),
        ("two thousand, three hundred homes", "2300"),
        ("half a dozen ferries", "6"),
        ("two dozen ferries", "24"),
        ("half a million bulbs", "500000"),
        ("two and a half million bulbs", "2500000"),
        ("3 million and a quarter", "3250000"),
        ("three quarters of a million bulbs", "750000"),
        ("4 thousand 3 hundred and 21 bulbs", "4321"),
        ("two point five million bulbs", "2500000"),
        ("nine quintillion and nineteen grains", "9000000000000000019"),
        ("three crore twelve lakh voters", "31200000"),
        ("3.5 million bulbs", "3500000"),
        ("1.2bn bulbs", "1200000000"),
        ("10k bulbs", "10000"),
        ("2.7m bulbs", "2700000"),
        ("1,234,567.89 bulbs", "1234567.89"),
        ("12,34,567 voters", "1234567"),
        ("1.234.567,89 bulbs", "1234567.89"),
        ("1.000.000.000 bulbs", "1000000000"),
        ("1 234 567 bulbs", "1234567"),
        ("40 000 bulbs", "40000"),
        ("about 32 800 bulbs", "32800"),
        ("dug 5 139 oz", "5139"),
        ("1'234'567 bulbs", "1234567"),
        ("a score of 6.5e3 points", "6500"),
        ("2.5x10^-4 parts", "0.00025"),
        ("1.5 × 10⁶ parts", "1500000"),
        ("1.5×10⁻³ parts", "0.0015"),
        ("it is .25 wide", "0.25"),
        ("a change of -5", "-5"),
        ("minus five compounds", "-5"),
        ("the result is ¾", "0.75"),
        ("2½ loaves", "2.5"),
    ],
)
def test_a_number_is_read_in_every_form_that_it_is_written_in(said: str, value: str) -> None:
    assert [Decimal(value)] == written(said)


def test_thousands_and_powers_behind_the_word_point_are_no_decimals() -> None:
    assert [Decimal(1050)] == written("At this point 1,050 mills stand still.")
    assert [Decimal(100000)] == written("At that point 10^5 trials are run.")


def test_what_is_no_number_is_left_alone() -> None:
    assert [] == written("Which one is it? One of my stores, at one point, or no one at all.")
    assert [] == written("The host 192.168.44.7 runs version 3.4.11.")
    assert [] == written("The count came to 10,0838,703 in a broken table.")
    assert [] == written("It was net zero, and third-party tested.")


def test_one_in_turn_a_part_of_a_plan_and_the_number_of_an_abstract_count_nothing() -> None:
    assert [] == written(
        "We choose one mill at a time, as one part of a plan. The abstract is numbered 8013 and short."
    )
    assert [Decimal(140)] == written("The guests numbered 140.")


def test_a_range_is_one_figure_though_growth_is_what_it_is_of() -> None:
    assert [None] == written("Growth of loans is expected in a range from 7% to 9%.")


def test_one_counts_where_it_stands_before_what_it_counts() -> None:
    assert [Decimal(1), Decimal(1)] == written("They lost one ferry and kept one harbour.")


def test_the_items_of_a_list_are_not_counted() -> None:
    assert [] == written("It offers (1) passage and (2) storage.")
    assert [Decimal(10), Decimal(10)] == written("It owns ten (10) ferries.")


def test_a_step_is_the_place_of_the_last_digit_written() -> None:
    assert Decimal(100000) == quantity("$170.5 million").step
    assert Decimal(1) == quantity("1,050 bulbs").step
    assert Decimal("0.01") == quantity("$0.24").step
    assert Decimal(0) == quantity("ten ferries").step


@pytest.mark.parametrize(
    ("said", "value", "parts"),
    [
        ("25/53 of them", Decimal(25) / 53, (25, 53)),
        ("rated 7.5/10 by guests", Decimal("0.75"), (Decimal("7.5"), 10)),
        ("two out of three voters", Decimal(2) / 3, (2, 3)),
        ("one in five voters", Decimal("0.2"), (1, 5)),
        ("two-thirds of voters", Decimal(2) / 3, (2, 3)),
        ("a third of the voters", Decimal(1) / 3, (1, 3)),
        ("randomised 2:1 to the pier", Decimal(2), (2, 1)),
    ],
)
def test_a_share_keeps_its_two_numbers(said: str, value: Decimal, parts: tuple[Decimal | int, int]) -> None:
    found = quantity(said)

    assert found.written is not None
    assert parts == found.parts
    assert abs(found.written - value) < Decimal("1e-20")


def test_a_third_licence_is_counted_and_a_third_of_it_is_a_share() -> None:
    assert "ordinal" == only("They took a third licence.").kind
    assert "number" == only("They lost a third of it.").kind


@pytest.mark.parametrize(
    ("said", "low", "high", "unit"),
    [
        ("$38-$42 million", 38000000, 42000000, "USD"),
        ("$38-42 million", 38000000, 42000000, "USD"),
        ("between 21.5 and 30 million dollars", 21500000, 30000000, "USD"),
        ("four to five thousand bulbs", 4000, 5000, ""),
        ("between two hundred and three hundred bulbs", 200, 300, ""),
        ("5-1/4 to 5-1/2 percent", "5.25", "5.5", "percent"),
        ("30 to 40 mg", 30, 40, "milligram"),
        ("30—40 mg", 30, 40, "milligram"),
        ("a range of ($1.0) to $1.0 million", -1000000, 1000000, "USD"),
    ],
)
def test_a_range_shares_its_scale_and_its_unit(said: str, low: object, high: object, unit: str) -> None:
    found = quantity(said)

    assert found.written is None
    assert (Decimal(str(low)), Decimal(str(high)), unit) == (found.low, found.high, found.unit)
    assert "between" == found.hedge


def test_two_figures_that_a_verb_of_change_joins_are_no_range() -> None:
    assert [Decimal(5), Decimal(8)] == written("The share rose from 5 percent to 8 percent.")


def test_a_list_shares_the_unit_of_its_last_number() -> None:
    shares = mentions("They rose two, three and five percent, respectively.")

    assert [("two", "percent"), ("three", "percent"), ("five percent", "percent")] == [
        (m.text, m.quantity and m.quantity.unit) for m in shares
    ]


def test_alternatives_share_their_unit() -> None:
    assert ["EUR", "EUR"] == [m.quantity and m.quantity.unit for m in mentions("It costs eight or nine euros.")]


@pytest.mark.parametrize("said", ["Answers came from 12 of 34, or 35%, of the mills.", "One half, or 50%, are closed."])
def test_what_is_told_once_more_in_percent_is_none_itself(said: str) -> None:
    *before, last = mentions(said)

    assert {"number"} == {mention.kind for mention in before}
    assert "percent" == last.kind


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("5 percent", "5", "percent"),
        ("5 per cent", "5", "percent"),
        ("5-3/4 percent", "5.75", "percent"),
        ("25 basis points", "25", "basis_point"),
        ("25bps", "25", "basis_point"),
        ("half a percentage point", "0.5", "percentage_point"),
        ("a quarter of a percentage point", "0.25", "percentage_point"),
    ],
)
def test_a_percentage_is_kept_as_said(said: str, value: str, unit: str) -> None:
    found = quantity(said)

    assert (Decimal(value), unit) == (found.written, found.unit)


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("40 miles per hour", 40, "mile_per_hour"),
        ("570 sq m of office", 570, "square_meter"),
        ("5mg/kg of it", 5, "milligram_per_kilogram"),
        ("300 °C inside", 300, "degree_celsius"),
        ("12.3m tonnes of fuel", 12300000, "tonne"),
        ("5 pounds of sugar", 5, "pound"),
        ("30 m high", 30, "meter"),
        ("1,200 m above sea level", 1200, "meter"),
        ("52,000 barrels a day", 52000, "barrel_per_day"),
    ],
)
def test_a_measure_is_a_number_with_a_physical_unit(said: str, value: int, unit: str) -> None:
    mention = only(said)

    assert mention.quantity is not None
    assert ("measure", Decimal(value), unit) == (mention.kind, mention.quantity.written, mention.quantity.unit)


@pytest.mark.parametrize(
    ("said", "times"),
    [("doubled", 2), ("a threefold rise", 3), ("10-fold more", 10), ("2.5x revenue", "2.5"), ("three times higher", 3)],
)
def test_a_multiple_says_how_many_times_as_much(said: str, times: object) -> None:
    mention = only(said)

    assert mention.quantity is not None
    assert ("multiple", Decimal(str(times))) == (mention.kind, mention.quantity.written)


def test_the_words_of_an_ordinal_and_of_a_count_are_theirs_alone() -> None:
    assert ["102nd", "twenty-fifth", "six"] == [
        m.text for m in mentions("The 102nd pier, the twenty-fifth year, six ferries.")
    ]


def test_a_figure_in_another_language_has_its_own_separators() -> None:
    document = fc.Document.from_text("Der Umsatz betrug 1.234,5 Millionen und 2.500 Boote.", name="n")
    from factcheck.mentions.find import find_mentions
    from factcheck.mentions.reading import Setting

    found = find_mentions(document, Setting(language="de"))

    assert [Decimal("1234500000"), Decimal(2500)] == [m.quantity.written for m in found if m.quantity]


def test_years_that_lost_the_gaps_of_their_columns_are_no_number() -> None:
    assert [] == mentions("2025202420252024")
    assert [] == mentions("Harbours 20112010")
    assert [20112099] == written("sold 20112099 bulbs")


def test_what_comes_every_day_is_counted_and_a_numbered_day_is_not() -> None:
    found = [m.quantity and m.quantity.written for m in mentions("Every day 800 women and each week 12 ships arrive.")]

    assert [None, 800, None, 12] == found
    assert [] == mentions("On day 12 it rained.")


def test_figures_that_a_table_set_without_a_space_are_read_each() -> None:
    assert [Decimal(121279092)] == written("Trade debtors, net of allowances121,279,092")
    assert [Decimal(98234), Decimal(23120)] == written("Trade debtors 98,23423,120 ")
    assert [Decimal(1330), Decimal(1241), Decimal(4559)] == written("Harbour dues1,3301,2414,559Wages")
    assert [] == written("They sold 1,2345,678 boats.")


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("two to three hundred boats", 200, 300),
        ("between four and five hundred boats", 400, 500),
        ("two to three hundred thousand boats", 200_000, 300_000),
        ("fifty to three hundred boats", 50, 300),
        ("five to one hundred boats", 5, 100),
    ],
)
def test_the_ends_of_a_range_share_their_hundreds(said: str, low: int, high: int) -> None:
    found = quantity(said)

    assert (low, high) == (found.low, found.high)


@pytest.mark.parametrize(
    ("said", "values", "unit"),
    [
        ("The share rose from 3 to 5 percent.", (3, 5), "percent"),
        ("The lift was raised from 13.5 to 14.0 mm.", (Decimal("13.5"), 14), "millimeter"),
        ("Sales fell from 5 to 3 million dollars.", (5_000_000, 3_000_000), "USD"),
        ("Sales fell from 500 to 1.2 million dollars.", (500, 1_200_000), "USD"),
        ("Its users grew from 3 to 5 million.", (3_000_000, 5_000_000), ""),
        ("It employs five or six million.", (5_000_000, 6_000_000), ""),
        ("It sold two or three hundred.", (200, 300), ""),
        ("Its shares are 30, 40 and 50 percent.", (30, 40, 50), "percent"),
        ("Its sides are 6 by 9 inches.", (6, 9), "inch"),
    ],
)
def test_two_figures_share_the_unit_and_scale_of_the_last(said: str, values: tuple[Decimal, ...], unit: str) -> None:
    found = [m.quantity for m in fc.find_mentions(fc.Document.from_text(said, name="case")) if m.quantity]

    assert [(value, unit) for value in values] == [(q.written, q.unit) for q in found]


def test_brackets_before_a_percent_sign_are_a_loss() -> None:
    found = quantity("a margin of (3.2)% in all")

    assert (Decimal("-3.2"), "percent") == (found.written, found.unit)


def test_vague_numbers_keep_their_scale() -> None:
    assert 20_000 == quantity("people in the tens of thousands").low
    assert 200 == quantity("a couple hundred people").low


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("some of 40+ million patients", 40_000_000, ""),
        ("a fund of $40+ million in all", 40_000_000, "USD"),
        ("held by 40+ percent of them", 40, "percent"),
        ("with 200+ km of track", 200, "kilometer"),
        ("with 17+ years of practice", 17, "year"),
    ],
)
def test_a_plus_sign_behind_the_digits_is_at_least(said: str, value: int, unit: str) -> None:
    found = quantity(said)

    assert (value, value, None, unit, "at_least") == (found.written, found.low, found.high, found.unit, found.hedge)


@pytest.mark.parametrize(
    "said",
    [
        "Call 911 at once.",
        "It files 8-Ks.",
        "They slid into the bottom three in the spring.",
        "Its half-life (t½) is long.",
        "They met at Holmstrï¿½m in the autumn.",
    ],
)
def test_what_names_and_loses_letters_counts_nothing(said: str) -> None:
    assert [] == written(said)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("So far 8.958 people have come", "8958"),
        ("It has 300.000 professional employees", "300000"),
        ("a contract of £10.000 in all", "10000"),
        ("It has 8.958 people per mile", "8.958"),
        ("an average of 2.125 children", "2.125"),
        ("a price of $3.499 then", "3.499"),
        ("a net asset value of $10.000 then", "10"),
        ("a loan of $1.250 billion", "1250000000"),
    ],
)
def test_a_point_parts_thousands_where_nobody_counts_fractions(said: str, value: str) -> None:
    assert [Decimal(value)] == written(said)


def test_what_was_lost_and_what_is_left_are_no_range() -> None:
    assert [Decimal("123.45"), Decimal("12345.67")] == written("The index lost 123.45 to 12,345.67.")
    assert (10, 15) == (quantity("It rose 10 to 15 in all").low, quantity("It rose 10 to 15 in all").high)


def test_pounds_and_ounces_are_one_measure_and_pounds_and_pence_one_sum() -> None:
    assert (Decimal(118), "ounce") == ((found := quantity("a weight of 7 pounds, 6 ounces")).written, found.unit)
    assert (Decimal("3.50"), "GBP") == ((found := quantity("a price of 3 pounds 50 pence")).written, found.unit)
    assert [Decimal(6), Decimal(5)] == written("It is 6 feet and 5 of them saw it.")


def test_so_many_of_a_measure_do_not_share_its_unit() -> None:
    found = [m.quantity for m in mentions("It holds 12 x 500 ml.") if m.quantity]

    assert [(12, ""), (500, "milliliter")] == [(q.written, q.unit) for q in found]
