"""The finder: which of several readings a place gets."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import factcheck as fc
from factcheck.mentions.find import place_mentions
from factcheck.mentions.numbers import hedges
from factcheck.mentions.reading import Setting


def read(text: str) -> list[tuple[str, str]]:
    document = fc.Document.from_text(text, name="note.txt", date=date(2013, 6, 4))
    return [(m.kind, m.text) for m in fc.find_mentions(document)]


def test_a_date_wins_over_a_number_of_the_same_length() -> None:
    assert [("date", "2011"), ("number", "50")] == read("in 2011 they sold 50 ferries")


def test_a_mention_comes_with_its_place_in_the_plain_text() -> None:
    document = fc.Document.from_text("**Ten** pumps for \\$5 million", name="note.md")

    assert ["Ten", "$5 million"] == [document.plain[start:end] for start, end, _ in place_mentions(document, Setting())]


def test_the_longest_reading_wins() -> None:
    assert [("duration", "three years"), ("number", "three")] == read("for three years they sold three boats")
    assert [("date", "June 4-8, 2011")] == read("on June 4-8, 2011")


def test_what_is_masked_is_not_read_again() -> None:
    assert ["identifier"] == [kind for kind, _ in read("Form 10-K")]
    assert [("number", "two")] == [
        found for found in read("two ferries (see www.ferry9.example/5)") if found[0] == "number"
    ]


def test_what_stands_before_a_number_is_taken_once() -> None:
    assert [("money", "10 RMB"), ("money", "20 USD")] == read("10 RMB 20 USD")


def test_quarters_are_shares_or_times_by_what_stands_before_them() -> None:
    assert ["number"] == [kind for kind, _ in read("They own three quarters of the pier.")]
    assert ["duration"] == [kind for kind, _ in read("It fell for three quarters.")]


def test_mentions_quote_the_text_as_it_is_given() -> None:
    document = fc.Document.from_text("A fee of \\$2 million, paid in “20\u00a0000” parts.", name="n.md")
    found = fc.find_mentions(document)

    assert ["\\$2 million", "20\u00a0000"] == [
        m.text.lstrip() if m.kind != "money" else "\\" + m.text.lstrip("\\") for m in found
    ]
    assert all(m.text == document.text[m.span.start : m.span.end] for m in found)


def test_every_hedge_is_seen_before_a_number_and_before_a_total_of_it() -> None:
    for words, hedge in hedges.BEFORE.items():
        for total in (" ", " a total of ", " an aggregate of ") if words[0].isalpha() else (" ",):
            found = fc.find_mentions(fc.Document.from_text(f"They now run {words}{total}1,200 ferries.", name="n.txt"))

            assert [(words, hedge)] == [(words, m.quantity.hedge) for m in found if m.quantity and m.text == "1,200"]


def test_figures_in_the_brackets_of_a_row_are_negative() -> None:
    row = "Loss of the year   (1,240)   (1,310)   and of each ferry $(0.82) this year"
    found = fc.find_mentions(fc.Document.from_text(row, name="n.txt"))

    assert [("number", "1,240", -1240), ("number", "1,310", -1310), ("money", "$(0.82)", Decimal("-0.82"))] == [
        (m.kind, m.text, m.quantity.written) for m in found if m.quantity
    ]


def test_letters_glued_to_digits_lead_only_as_a_currency_or_a_month() -> None:
    assert [("money", "USD34.6 million")] == read("They paid USD34.6 million")
    assert [("date", "Sept5")] == read("They sailed on Sept5")
    assert [] == read("They sailed with crew34.6")


def test_a_year_behind_a_preposition_is_no_length_of_time() -> None:
    assert [("date", "2012")] == read("They sold it in 2012 to a museum.")
    assert ["in 2000 days"] == [text for _, text in read("It will sail in 2000 days.")]


def test_what_a_date_says_whole_is_not_read_as_a_longer_number() -> None:
    assert [("duration", "three months"), ("date", "June 30, 2012"), ("money", "$3 million")] == read(
        "In the three months ended June 30, 2012, $3 million came in."
    )
    assert [("number", "three quarters")] == read("They own three quarters of the pier.")
