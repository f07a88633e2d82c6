"""Guidance: what a heading, a lead-in or the sentence before tells ahead, and what becomes of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import factcheck as fc

FIRST, SECOND, LAST = date(2012, 10, 26), date(2013, 2, 1), date(2013, 8, 2)
YEAR = "2012-07-01 to 2013-06-30"
OPENING = "Larkfield, Inc. (Nasdaq: LKFD) today told of its business.\n\n"
ENDING = "Larkfield's guidance for its fiscal year ending June 30, 2013 remains unchanged. "


def document(text: str, day: date = FIRST) -> fc.Document:
    return fc.Document.from_text(OPENING + text, name=f"{day}.txt", date=day)


def told(text: str, day: date = FIRST) -> list[tuple[str, str, str]]:
    """Each figure with its modality and the days for which it is told."""
    claims = fc.pull_claims(document(text, day))
    return [(c.mention.text, c.modality, str(c.as_of)) for c in claims if c.mention.kind in ("money", "percent")]


def found(*texts: str) -> list[str]:
    documents = [document(text, day) for text, day in zip(texts, (FIRST, SECOND, LAST), strict=False)]
    return [finding.code for finding in fc.check(documents).findings if finding.code != "FC904"]


def test_what_stands_behind_the_colon_of_an_expectation_is_a_forecast() -> None:
    expected = [("$76 million and $80 million", "forecast", YEAR), ("$2 million and $4 million", "forecast", YEAR)]

    assert expected == told(
        ENDING + "The Company expects: its net loss to be between $76 million and $80 million; "
        "and its capital expenditures to be between $2 million and $4 million."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Financial Guidance for Fiscal Year 2013\n\nFor the year ending June 30, 2013, the ranges are as follows. "
        "Revenue of $28 million to $30 million.",
        "Financial Guidance for the Fiscal Year Ending June 30, 2013\n\n* Revenue of $28 million to $30 million\n",
        "Results\n\nThe Company provides this guidance for its fiscal year ending June 30, 2013:\n\n"
        "* Revenue of $28 million to $30 million\n* Ten new hires\n",
    ],
)
def test_a_figure_without_a_verb_under_guidance_is_a_forecast_for_its_year(text: str) -> None:
    read = told("Larkfield, Inc. had its fiscal year ended June 30, 2012.\n\n" + text)

    assert ("$28 million to $30 million", "forecast", YEAR) == read[-1]


def test_under_the_next_heading_nothing_is_told_ahead_any_more() -> None:
    text = (
        "2013 Outlook\n\n* Revenue of $28 million\n\nRecent Highlights\n\n* Revenue of $7 million in the last quarter\n"
    )

    assert ["forecast", "actual"] == [mode for _, mode, _ in told(text)]


def test_guidance_for_a_year_that_is_over_is_looked_back_at() -> None:
    assert ["actual"] == [mode for _, mode, _ in told("2012 Guidance\n\n* Revenue of $28 million\n", SECOND)]


def test_a_forecast_with_its_own_days_keeps_them() -> None:
    read = told(ENDING + "The Company expects cash of $200 million at December 31, 2012.")

    assert [("$200 million", "forecast", "2012-12-31")] == read


def test_the_outcome_of_guidance_is_that_of_its_year() -> None:
    first = ENDING + "The Company expects: its revenue to be between $76 million and $80 million."
    last = "Larkfield's revenue was $61.2 million in the fiscal year ended June 30, 2013."

    assert ["FC414"] == found(first, "Larkfield moved.", last)
    assert [] == found(first, "Larkfield moved.", last.replace("$61.2", "$77.1"))


def test_costs_below_those_expected_have_met_the_forecast() -> None:
    first = ENDING + "Larkfield expects its net loss to be between $76 million and $80 million."
    last = "Larkfield's net loss was $61.2 million in the fiscal year ended June 30, 2013."

    assert [] == found(first, "Larkfield moved.", last)
    assert ["FC414"] == found(first, "Larkfield moved.", last.replace("$61.2", "$95.2"))


def test_by_how_much_a_figure_rose_decides_no_forecast() -> None:
    first = ENDING + "Larkfield expects revenue of $28 million to $30 million."
    last = (
        "Larkfield's revenue for the fiscal year ended June 30, 2013 was $30.2 million, a $10.1 million increase from "
        "$20.1 million in the prior year."
    )

    assert [] == found(first, "Larkfield moved.", last)


SPENT = "Larkfield projects its net cash used in operations to be between $50 million and $54 million."


@pytest.mark.parametrize(
    "said",
    [
        "Larkfield has updated its guidance for its fiscal year ending June 30, 2013. " + SPENT,
        "Revised Guidance\n\nThis is for the fiscal year ending June 30, 2013. " + SPENT,
        ENDING.replace("remains unchanged", "follows") + SPENT + " It lowered spending on two programs.",
    ],
)
def test_a_forecast_is_not_lowered_in_silence_where_the_paragraph_says_that_it_is_new(said: str) -> None:
    first = ENDING + "The Company expects: its net cash used in operations to be between $58 million and $62 million."

    assert [] == found(first, said)
    assert ["FC415"] == found(first, ENDING + SPENT)


def test_cash_that_is_used_is_no_cash_at_hand() -> None:
    report = fc.check(
        [
            document("Larkfield had $160.9 million in cash and cash equivalents as of June 30, 2012."),
            document("Cash used in operations was $151.2 million in the fiscal year ended June 30, 2013.", LAST),
        ]
    )

    assert all(len({c.measure for c in series.claims if c.mention.kind == "money"}) < 2 for series in report.series)


def test_the_year_is_the_one_whose_results_are_reported() -> None:
    text = (
        "Larkfield announced results for the quarter and year ended December 31, 2012. In 2009 it moved.\n\n"
        "Revenue 2012 2011 7,962 5,812\n\nNet loss for the full year was $2.9 million."
    )

    assert ("$2.9 million", "actual", "2012-01-01 to 2012-12-31") == told(text, SECOND)[-1]


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("approximately $160.9 million", "160.7", "161.1"),
        ("about $160.0 million", "159.8", "160.2"),
        ("about $160 million", "152", "168"),
        ("about $1,600 million", "1520", "1680"),
        ("approximately $5.1 million", "4.845", "5.355"),
    ],
)
def test_about_a_figure_that_is_written_out_is_near_it(words: str, low: str, high: str) -> None:
    (quantity,) = (m.quantity for m in fc.find_mentions(document(f"It had {words} in cash.")) if m.kind == "money")

    assert quantity is not None
    assert quantity.low is not None
    assert quantity.high is not None
    assert (Decimal(low), Decimal(high)) == (quantity.low / 10**6, quantity.high / 10**6)


def test_a_quarter_of_a_year_that_has_begun_only_as_a_fiscal_one_is_that() -> None:
    text = (
        "Results for the first quarter of fiscal 2013, ended September 30, 2012: expenses for the 2013 first quarter "
        "were $24.6 million. A trial will begin in the first quarter of 2013."
    )
    dates = {m.text: m.timex for m in fc.find_mentions(document(text)) if m.kind == "date"}

    assert "FY2013-Q1" == dates["2013 first quarter"]
    assert "2013-Q1" == dates["first quarter of 2013"]
