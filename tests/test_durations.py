"""Lengths of time: value, unit and TIMEX3."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention


def read(text: str) -> list[Mention]:
    return list(find_mentions(Document.from_text(text, name="case", date=date(2013, 3, 12))))


def one(text: str) -> Mention:
    (mention,) = [m for m in read(text) if m.kind == "duration"]
    return mention


@pytest.mark.parametrize(
    ("words", "value", "unit", "timex"),
    [
        ("three-year", "3", "year", "P3Y"),
        ("24 hours", "24", "hour", "PT24H"),
        ("two and a half years", "2.5", "year", "P2.5Y"),
        ("5 1/2 hours", "5.5", "hour", "PT5H30M"),
        ("3½ years", "3.5", "year", "P3.5Y"),
        ("two-and-a-half-year", "2.5", "year", "P2.5Y"),
        ("17+ years", "17", "year", "P17Y"),
        ("20-plus years", "20", "year", "P20Y"),
        ("two dozen weeks", "24", "week", "P24W"),
        ("half a dozen years", "6", "year", "P6Y"),
        ("half an hour", "0.5", "hour", "PT30M"),
        ("twenty-four months", "24", "month", "P24M"),
        ("1 hour and 30 minutes", "90", "minute", "PT1H30M"),
        ("a couple of days", "2", "day", "P2D"),
        ("two more weeks", "2", "week", "P2W"),
        ("fifteen (15) business days", "15", "day", "P15D"),
        ("1,000 days", "1000", "day", "P1000D"),
        ("two decades", "2", "decade", "P20Y"),
        ("two quarters", "2", "quarter", "P6M"),
        ("2h 30min", "150", "minute", "PT2H30M"),
        ("1d, 2hr, and 5min", "1565", "minute", "P1DT2H5M"),
    ],
)
def test_a_length_has_a_value_a_unit_and_a_timex(words: str, value: str, unit: str, timex: str) -> None:
    mention = one(f"It lasted for {words} then.")

    assert (words, timex) == (mention.text, mention.timex)
    assert mention.quantity is not None
    assert (Decimal(value), unit) == (mention.quantity.written, mention.quantity.unit)


@pytest.mark.parametrize(
    "words",
    ["one to two years", "12-18 months", "3 - 5 years", "25 – 40min", "8- to 10-week", "between five and seven weeks"],
)
def test_a_range_keeps_both_ends(words: str) -> None:
    quantity = one(f"It takes {words}.").quantity

    assert quantity is not None
    assert quantity.written is None
    assert quantity.low is not None and quantity.high is not None and quantity.low < quantity.high


def test_a_vague_length_has_no_value() -> None:
    mention = one("It took several weeks.")

    assert ("PXW", None) == (mention.timex, mention.quantity)


def test_a_length_beside_the_documents_date_covers_its_days() -> None:
    assert "2012-03-12 to 2013-03-12" == str(one("sales over the past twelve months").period)
    assert "2013-03-12 to 2014-03-12" == str(one("sales in the next twelve months").period)


def test_months_that_ended_on_a_day_are_those_months() -> None:
    three, six = [m for m in read("the three and six months ended December 31, 2012") if m.kind == "duration"]

    assert "2012-10-01 to 2012-12-31" == str(three.period)
    assert "2012-07-01 to 2012-12-31" == str(six.period)


def test_in_two_weeks_is_a_day_ahead_and_a_length_in_a_story() -> None:
    (ahead,) = read("We will decide in two weeks.")
    (story,) = read("They finished the bridge in two weeks.")

    assert ("date", "2013-03-26") == (ahead.kind, str(ahead.period))
    assert ("duration", "P2W") == (story.kind, story.timex)


def test_an_age_is_a_measure_and_no_stretch_of_time() -> None:
    (age,) = read("a 52-year-old driver")

    assert ("measure", None) == (age.kind, age.timex)
    assert age.quantity is not None and (Decimal(52), "year") == (age.quantity.written, age.quantity.unit)


@pytest.mark.parametrize(
    "text",
    [
        "in 2025 HR is hiring",
        "the 30 HR agents",
        "the 2024 Full Year Results",
        "one quarter of all patients",
        "a second target",
        "$3 a year",
        "the 60 second-graders",
        "it may one day replace the old pump",
    ],
)
def test_what_only_looks_like_a_length_is_none(text: str) -> None:
    assert [] == [m for m in read(text) if m.kind == "duration"]


def test_a_length_counted_from_a_day_is_a_day_unless_it_lasts() -> None:
    (day,) = read("It falls due 30 days from March 1, 2013.")
    length, start = read("It is open for 30 days from March 1, 2013.")

    assert ("date", "2013-03-31") == (day.kind, str(day.period))
    assert ("P30D", "2013-03-01") == (length.timex, start.timex)


@pytest.mark.parametrize("text", ["the six- and twelve-month marks", "the 6- and 12-month marks"])
def test_a_dangling_hyphen_shares_the_unit_behind(text: str) -> None:
    assert ["P6M", "P12M"] == [m.timex for m in read(text)]


def test_a_list_of_hanging_hyphens_shares_the_unit_behind_it() -> None:
    found = [(m.text, m.timex) for m in read("the 6-, 12- and 24-month results")]

    assert [("6-", "P6M"), ("12-", "P12M"), ("24-month", "P24M")] == found


def test_a_length_with_an_article_has_a_timex_and_counts_nothing() -> None:
    (found,) = read("It was open for a year.")

    assert ("P1Y", None) == (found.timex, found.quantity)


def test_a_length_in_capitals_between_quotation_marks_is_a_title() -> None:
    found = read('He spoke on "60 Minutes" for 60 minutes.')

    assert [("identifier", "60 Minutes"), ("duration", "60 minutes")] == [(m.kind, m.text) for m in found]


@pytest.mark.parametrize("text", ["the six months ended June 30, 2013", "the six months to June 30, 2013"])
def test_months_have_the_days_that_their_last_day_says(text: str) -> None:
    length, _ = read(text)

    assert ("P6M", "2013-01-01 to 2013-06-30") == (length.timex, str(length.period))
