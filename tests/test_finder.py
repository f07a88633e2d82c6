"""The finder: which of several readings a place gets."""

from __future__ import annotations

from datetime import date

import factcheck as fc


def read(text: str) -> list[tuple[str, str]]:
    document = fc.Document.from_text(text, name="note.txt", date=date(2013, 6, 4))
    return [(m.kind, m.text) for m in fc.find_mentions(document)]


def test_a_date_wins_over_a_number_of_the_same_length() -> None:
    assert [("date", "2011"), ("number", "50")] == read("in 2011 they sold 50 ferries")


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
