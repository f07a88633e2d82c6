"""Hedges: which numbers the words around a figure allow."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck as fc
from factcheck.quantity import Quantity

Ends = tuple[int | str | None, int | str | None]


def quantities(text: str) -> list[Quantity]:
    return [m.quantity for m in fc.find_mentions(fc.Document.from_text(text, name="note.txt")) if m.quantity]


def ends(*pair: int | str | None) -> tuple[Decimal | None, ...]:
    return tuple(None if end is None else Decimal(end) for end in pair)


@pytest.mark.parametrize(
    ("said", "hedge", "low", "high"),
    [
        ("up to $170 in fees", "up_to", None, 170),
        ("as many as eleven ferries", "up_to", None, 11),
        ("as much as a total of $170", "up_to", None, 170),
        ("more than 50 ferries", "more_than", 50, None),
        ("in excess of 50 ferries", "more_than", 50, None),
        ("exceeding 50 ferries", "more_than", 50, None),
        ("just over 50 ferries", "more_than", 50, "52.5"),
        ("at least 50 ferries", "at_least", 50, None),
        ("no fewer than 50 ferries", "at_least", 50, None),
        ("50 ferries or more", "at_least", 50, None),
        ("50 or more ferries", "at_least", 50, None),
        ("50+ ferries", "at_least", 50, None),
        ("a minimum of 50 ferries", "at_least", 50, None),
        ("no more than 50 ferries", "at_most", None, 50),
        ("not to exceed 50 ferries", "at_most", None, 50),
        ("50 ferries or fewer", "at_most", None, 50),
        ("fewer than 50 ferries", "less_than", None, 50),
        ("under 50 ferries", "less_than", None, 50),
        ("nearly 50 ferries", "nearly", "47.5", 50),
        ("just under 50 ferries", "nearly", "47.5", 50),
        ("about 600 ferries", "about", 570, 630),
        ("~600 ferries", "about", 570, 630),
        ("c. 600 ferries", "about", 570, 630),
        ("c.600 ferries", "about", 570, 630),
        ("cash of c.£600", "about", 570, 630),
        ("some 600 ferries", "about", 570, 630),
        ("an estimated 600 ferries", "about", 570, 630),
        ("600 ferries or so", "about", 570, 630),
        ("more than about 600 ferries", "more_than", 600, None),
        ("50 ferries", "none", 50, 50),
    ],
)
def test_a_hedge_widens_what_is_allowed(said: str, hedge: str, low: int | str | None, high: int | str | None) -> None:
    [found] = quantities(f"They said {said}.")

    assert hedge == found.hedge
    assert ends(low, high) == (found.low, found.high)


def test_the_end_that_is_named_is_left_out_only_by_more_than_and_less_than() -> None:
    [more], [least], [less] = (
        quantities("more than 5 ferries"),
        quantities("at least 5 ferries"),
        quantities("under 5 ferries"),
    )

    assert (True, False, True) == (more.low_open, least.low_open, less.high_open)


def test_a_range_keeps_its_hedge() -> None:
    [found] = quantities("It costs about $100-$200 a day.")

    assert ("about", None) == (found.hedge, found.written)
    assert ends(95, 210) == (found.low, found.high)


def test_the_hedge_of_a_second_figure_is_not_that_of_the_first() -> None:
    assert ["none", "up_to"] == [q.hedge for q in quantities("The pier pays $12 million, and up to $17 million later.")]


def test_the_words_of_a_hedge_are_no_part_of_the_mention() -> None:
    [mention] = fc.find_mentions(fc.Document.from_text("It may pay up to $170.5 million in all.", name="n"))

    assert "$170.5 million" == mention.text


@pytest.mark.parametrize(
    "said",
    [
        "They signed under two agreements.",
        "They spoke about two ferries.",
        "It paid $50 over 3 years.",
        "Revenue was up to $8 million from $6 million.",
        "Stock and retained earnings added up to $33,488.",
        "It grades 14 grams over 5 meters.",
        "It had 124 episodes over six seasons.",
        "It took two ferries, and under those rules they sail.",
        "It includes but is not limited to 7 ferries.",
        "The end of three charters and lower fares cost us.",
    ],
)
def test_words_that_hedge_elsewhere_are_read_by_their_sense(said: str) -> None:
    assert {"none"} == {found.hedge for found in quantities(said)}
