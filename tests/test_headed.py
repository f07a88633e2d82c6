"""The period of a heading, or of what leads in a list, is that of the results below it."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

OPENING = "Larkfield, Inc. (Nasdaq: LKFD) today told of its business.\n\n"
QUARTER, YEAR_AGO, YEAR = "2013-07-01 to 2013-09-30", "2012-07-01 to 2012-09-30", "2012-01-01 to 2012-12-31"
END = "2013-09-30"


def told(text: str) -> list[str]:
    document = fc.Document.from_text(OPENING + text, name="a.txt", date=date(2013, 11, 5))
    return [str(c.as_of) for c in fc.pull_claims(document) if c.mention.kind in ("money", "percent")]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Third Quarter 2013 Highlights", [QUARTER, YEAR_AGO, QUARTER]),
        ("Three Months Ended September 30, 2013", [QUARTER, YEAR_AGO, QUARTER]),
        ("Third Quarter and First Nine Months of 2013", ["None"] * 3),
        ("First Nine Months 2012", ["None"] * 3),
        ("Third Quarter 2013: Revenue of $4.1 Million", [QUARTER, "None", "None", "None"]),
    ],
)
def test_a_figure_without_a_time_is_of_the_period_of_its_heading(heading: str, expected: list[str]) -> None:
    read = told(
        f"{heading}\n\nRevenue was $4.1 million, compared with $3 million in the prior year. Costs rose to $2 million."
    )

    assert expected == read


def test_a_heading_holds_until_one_of_other_matter() -> None:
    text = (
        "Year Ended 31 December 2012\n\nRevenue was $9 million.\n\nOperating Expenses\n\nCosts were $3 million.\n\n"
        "Recent Events\n\nRevenue rose to $4 million.\n\n"
    )

    assert [YEAR, YEAR, "None"] == told(text)
    assert [YEAR, "None"] == told(
        "Year Ended 31 December 2012\n\nRevenue was $9 million.\n\nFull-Year Results\n\nCosts fell 2%."
    )


def test_what_leads_in_a_list_gives_it_its_period() -> None:
    text = (
        "For the third quarter of 2013:\n\n* Revenue was $4.1 million\n* Total debt was $3 million\n\nCosts fell by 2%."
    )

    assert [QUARTER, END, "None"] == told(text)


def test_the_sheet_is_of_the_last_day_and_what_was_raised_is_not() -> None:
    heading = "Third Quarter 2013 Highlights\n\n"

    assert [END] == told(f"{heading}Total debt fell to $3 million.")
    assert ["None"] == told(f"{heading}The company borrowed $3 million of debt.")


def test_what_is_told_ahead_under_a_heading_is_not_of_its_period() -> None:
    assert [QUARTER, "2013-11-05"] == told(
        "Third Quarter 2013 Highlights\n\nRevenue was $4 million. The company expects revenue of $5 million."
    )
