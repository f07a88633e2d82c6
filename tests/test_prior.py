"""What is compared with: the year before the one that is told of, and times counted from one that the text names."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

FEBRUARY = date(2013, 2, 12)


def timexes(text: str, today: date | None = FEBRUARY) -> dict[str, str | None]:
    """Each date by its words."""
    document = fc.Document.from_text(text, name="release.txt", date=today)
    return {m.text: m.timex for m in fc.find_mentions(document) if m.kind == "date"}


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("the fourth quarter of the prior year", "2011-Q4"),
        ("the prior year's fourth quarter", "2011-Q4"),
        ("the prior-year quarter", "2011-Q4"),
        ("the prior year quarter", "2011-Q4"),
        ("the year-ago period", "2011-Q4"),
        ("the year-earlier fourth quarter", "2011-Q4"),
        ("the prior year", "2011"),
    ],
)
def test_the_prior_year_is_counted_from_the_one_that_is_told_of(words: str, timex: str) -> None:
    told = timexes(f"Sales in the fourth quarter of 2012 were $9 million, compared with $8 million in {words}.")

    assert timex in told.values()


def test_the_prior_year_of_a_release_is_counted_from_the_year_on_which_it_reports() -> None:
    opening = "Acme reported results for the year ended December 31, 2012."
    text = f"{opening}\n\nRevenue was $9 million, up from $8 million in the prior year."

    assert "2011" == timexes(text)["prior year"]


def test_this_quarter_is_the_one_on_which_a_release_reports_unless_it_looks_ahead() -> None:
    opening = "Acme reported results for the quarter ended December 31, 2012."
    text = f"{opening}\n\nThis quarter was our best. We expect to open two plants this quarter."

    assert {"This quarter": "2012-Q4", "this quarter": "2013-Q1"}.items() <= timexes(text).items()


def test_last_year_is_counted_from_the_document() -> None:
    assert "2012-Q3" == timexes("Sales fell from last year's third quarter.")["last year's third quarter"]


@pytest.mark.parametrize(
    ("told", "timex"),
    [
        ("In the quarter ended June 30, 2012, profit was", "2011-Q2"),
        ("In the nine months ended September 30, 2012, profit was", "2011-01/2011-09"),
        ("In March 2012 the profit was", "2011-03"),
        ("In the third quarter of 2012, compared with the second quarter of 2012, profit was", "2011-Q3"),
        ("The company said on February 11 that profit was", "2012"),
        ("In its third quarter of 2012 profit, with that of 2010, was", "2012"),
    ],
)
def test_a_year_earlier_is_as_long_as_the_one_period_that_the_sentence_names(told: str, timex: str) -> None:
    assert timex == timexes(f"{told} $5.2 million, up from $4.1 million a year earlier.")["a year earlier"]


@pytest.mark.parametrize("told", ["", "The company said on February 11 that "])
def test_a_year_earlier_has_no_days_where_the_sentence_does_not_say_of_what(told: str) -> None:
    document = fc.Document.from_text(
        f"{told}profit rose to $5.2 million from $4.1 million a year earlier.", "release.txt", FEBRUARY
    )

    assert {"a year earlier": None}.items() <= {m.text: m.period for m in fc.find_mentions(document)}.items()


def test_a_month_is_counted_from_no_year() -> None:
    assert {"2011": "2011"} == timexes("In 2011 the plant opened; a month later it closed.")


def test_the_prior_year_is_not_counted_from_one_long_ago() -> None:
    told = timexes("Acme, founded in 1998, had sales of $5 million, against $4 million in the prior year.")

    assert {"1998": "1998", "prior year": "2012"} == told


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("The plant opened in May 2011; a year later it closed.", "a year later", "2012-05"),
        ("The trial began on June 4, 2011. Ten days later it was stopped.", "Ten days later", "2011-06-14"),
        ("The fund was set up in 2005 and sold three years later.", "three years later", "2008"),
    ],
)
def test_a_story_counts_from_what_it_has_named(text: str, words: str, timex: str) -> None:
    assert timex == timexes(text)[words]


def test_earlier_than_somebody_thought_is_no_date() -> None:
    assert {"August": "2012-08"} == timexes("The program ended in August, two months earlier than planned.")


@pytest.mark.parametrize(
    "words", ["in the first half, sales rose", "first-half sales rose", "sales in the first half were up"]
)
def test_the_first_half_is_one_of_a_year(words: str) -> None:
    assert ["2012-H1"] == list(timexes(f"Acme said that {words} by 5 percent.", date(2012, 8, 2)).values())


@pytest.mark.parametrize(
    "text",
    ["They scored in the first half.", "In the first half of the game he left.", "The first half of life is long."],
)
def test_the_first_half_of_a_match_is_none_of_a_year(text: str) -> None:
    assert {} == timexes(text)
