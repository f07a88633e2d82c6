"""What the kinds of check are built of: outlines of sentences, statements of change, arithmetic on intervals, hints."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck import claims
from factcheck.checks import hints
from factcheck.checks.amounts import coarse, exact, magnitude, percent_change, rounded, share, spoken
from factcheck.checks.changes import Change, changes
from factcheck.checks.outline import MONEY, NUMBER, OTHER, Outline, outlines
from factcheck.documents import Document
from factcheck.quantity import Interval, Quantity


def outline(text: str) -> Outline:
    (found,) = outlines(claims.read(Document.from_text(text, name="a.md")))
    return found


def change(text: str) -> Change:
    (found,) = changes(claims.read(Document.from_text(text, name="a.txt")))
    return found


def span(low: str, high: str) -> Interval:
    return Interval(Decimal(low), Decimal(high))


def test_an_outline_folds_each_mention_into_one_character() -> None:
    line = outline("Alder sold 12\n  mills and paid $5 million for XBG901.").line

    assert line == f"Alder sold {NUMBER} mills and paid {MONEY} for {OTHER}."


def test_a_place_in_an_outline_quotes_the_document_as_given() -> None:
    text = "Alder *sold* 12\n  mills for \\$5 million."
    found = outline(text)
    start = found.line.index("mills")

    assert found.place(start, start + len("mills for M")).text == "mills for \\$5 million"


def test_a_private_character_of_a_text_is_no_figure() -> None:
    assert outline(f"Alder {MONEY} sold 12 mills.").line.count(MONEY) == 0


def test_a_sentence_of_more_figures_than_anybody_writes_is_left_out() -> None:
    text = "It sold " + ", ".join(["12 mills"] * 300) + "."

    assert list(outlines(claims.read(Document.from_text(text, name="a.txt")))) == []


@pytest.mark.parametrize(
    ("text", "amounts", "before", "after", "sign"),
    [
        ("Fees rose 25% to $8.1 million from $6.5 million.", ("25%",), "$6.5 million", "$8.1 million", 1),
        (
            "The margin was 64 per cent, up 60 basis points from 63.1.",
            ("60 basis points",),
            "63.1",
            "64 per cent",
            1,
        ),
        ("Fees fell from $8 million in 2010 to $6 million in 2011.", (), "$8 million", "$6 million", -1),
        ("Fees were $8 million, up from $6 million.", (), "$6 million", "$8 million", 1),
        ("Fees were $8 million, a 33% increase over 2010.", ("33%",), None, "$8 million", 1),
        ("Fees were $8 million compared with $6 million, an increase of 33%.", ("33%",), "$6 million", "$8 million", 1),
        ("Fees fell by $2 million, or 37%, to $3.4 million.", ("$2 million", "37%"), None, "$3.4 million", -1),
        ("Fees rose 12% to $46 million from last year's $41 million.", ("12%",), "$41 million", "$46 million", 1),
        ("Fees rose 12% to $46 million from a year-earlier $41 million.", ("12%",), "$41 million", "$46 million", 1),
        ("Fees were $46 million in May, up 12% over $41 million in April.", ("12%",), "$41 million", "$46 million", 1),
        ("Fees improved to $8 million from $6 million.", (), "$6 million", "$8 million", 0),
        ("Fees were up $4.2 million to $16.4 million from $13.1 million.", ("$4.2 million",), "$13.1 million",
         "$16.4 million", 1),
    ],
)  # fmt: skip
def test_a_change_knows_its_levels_and_amounts(
    text: str, amounts: tuple[str, ...], before: str | None, after: str | None, sign: int
) -> None:
    found = change(text)

    assert tuple(m.text for m in found.amounts) == amounts
    assert (found.before.text if found.before else None) == before
    assert (found.after.text if found.after else None) == after
    assert found.sign == sign


@pytest.mark.parametrize(
    "text",
    [
        "Fees rose sharply.",
        "Fees rose, while rent was $8 million and pay $6 million.",
        "Fees rose to $8 million from 65 clients.",
        "Fees rose 10% from $47 to $52 million.",
        "Fees and rent rose to $8 million and $3 million from $6 million and $2 million, respectively.",
    ],
)
def test_what_is_no_change_of_one_figure_gives_none(text: str) -> None:
    assert list(changes(claims.read(Document.from_text(text, name="a.txt")))) == []


def test_the_change_of_a_loss_is_one_of_its_size() -> None:
    assert percent_change(span("-8.2", "-8"), span("-4", "-4")) == span("100", "105")


@pytest.mark.parametrize("before", [span("-4", "-4"), span("0", "0"), span("-1", "1")])
def test_there_is_no_share_of_nothing_or_of_the_other_sign(before: Interval) -> None:
    assert percent_change(span("8", "8"), before) is None


def test_a_share_is_in_percent() -> None:
    assert share(span("25", "25"), span("50", "50")) == span("50", "50")


def test_an_interval_of_both_signs_has_no_magnitude() -> None:
    assert magnitude(span("-1", "2")) is None
    assert magnitude(span("-2", "-1")) == span("1", "2")


def test_a_count_is_exact_and_a_sum_of_money_is_rounded() -> None:
    assert exact(Quantity.exactly(1150, 1)) == span("1150", "1150")
    assert exact(Quantity.exactly(1150, 1, "USD")) == span("1149.5", "1150.5")


def test_a_number_of_millions_that_is_written_out_is_as_wide_as_with_its_word() -> None:
    assert exact(Quantity.exactly(4_700_000, 1, "USD")) == exact(Quantity.exactly("4.7e6", "1e5", "USD"))
    assert exact(Quantity.exactly(4_710_000, 1, "USD")) == span("4709999.5", "4710000.5")


def test_a_round_figure_is_wider_when_read_coarsely_unless_its_zero_stands_behind_the_point() -> None:
    assert coarse(Quantity.exactly("20e6", "1e6", "USD")) == span("15e6", "25e6")
    assert coarse(Quantity.exactly("64.0", "0.1", "percent")) == span("63.95", "64.05")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("3400000", "3.4 million"),
        ("136398", "136,398"),
        ("2e9", "2 billion"),
        ("1234567", "1,234,567"),
        ("68833323.5", "68.833 million"),
    ],
)
def test_large_results_are_written_as_people_write_them(value: str, words: str) -> None:
    assert spoken(Decimal(value)) == words


def test_a_result_without_an_end_is_a_bound() -> None:
    assert rounded(Interval(Decimal("9.68"), None), 2) == "at least 9.68"
    assert rounded(Interval(None, Decimal(5))) == "at most 5"


@pytest.mark.parametrize(
    ("written", "fits", "hint"),
    [
        ("53", "35", "35 would fit: two digits exchanged"),
        ("12", "12000", "12,000 would fit: a factor of a thousand"),
        ("812", "7812", "7,812 would fit: one digit left out"),
        ("53", "99", ""),
    ],
)
def test_a_hint_names_the_one_slip_away(written: str, fits: str, hint: str) -> None:
    assert hints.slip(Quantity.exactly(written, 1), lambda value: value == Decimal(fits)) == hint


def test_a_figure_in_words_has_no_digits_to_slip() -> None:
    assert hints.slip(Quantity.exactly(12), lambda value: True) == ""
