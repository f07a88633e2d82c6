"""Fiscal years: the forms in which they are named, and their end where the document itself states it."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.mentions.times.year_end import YearEnd, stated

NTHS = ("first", "second", "third", "fourth")


def dates(text: str) -> dict[str, tuple[str | None, str]]:
    """Each date by its words: its TIMEX3 value and its period."""
    document = fc.Document.from_text(text, name="release.txt", date=date(2012, 10, 26))
    return {m.text: (m.timex, str(m.period)) for m in fc.find_mentions(document) if m.kind == "date"}


@pytest.mark.parametrize(
    ("words", "timex"),
    [
        ("first quarter of the Company's 2013 fiscal year", "FY2013-Q1"),
        ("second quarter of Northwind’s 2013 financial year", "FY2013-Q2"),
        ("third quarter of the 2013 fiscal year", "FY2013-Q3"),
        ("first half of its 2013 fiscal year", "FY2013-H1"),
        ("2013 fiscal second quarter", "FY2013-Q2"),
        ("2013 second quarter", "2013-Q2"),
        ("second quarter of 2013", "2013-Q2"),
        ("second quarter of the Company's fiscal 2013", "FY2013-Q2"),
    ],
)
def test_a_quarter_of_a_fiscal_year_is_no_quarter_of_the_calendar(words: str, timex: str) -> None:
    assert (words, timex) in [(said, read) for said, (read, _) in dates(f"Revenue rose in the {words}.").items()]


def test_the_quarter_of_the_results_tells_when_the_fiscal_year_ends() -> None:
    read = dates(
        "Results for the three months ended September 30, 2012 – the first quarter of the Company's 2013 fiscal year. "
        "Revenue was $9 million in fiscal 2012. Cash will last into its 2014 fiscal year."
    )

    assert ("FY2013-Q1", "2012-07-01 to 2012-09-30") == read["first quarter of the Company's 2013 fiscal year"]
    assert ("FY2012", "2011-07-01 to 2012-06-30") == read["fiscal 2012"]
    assert ("FY2014", "2013-07-01 to 2014-06-30") == read["2014 fiscal year"]


def test_where_quarters_are_those_of_the_fiscal_year_one_without_its_year_is_too() -> None:
    read = dates(
        "In the second quarter of fiscal 2013, ending December 31, 2012, sales fell. The fourth quarter was good."
    )

    assert ("FY2012-Q4", "2012-04-01 to 2012-06-30") == read["fourth quarter"]


def test_an_annual_report_named_in_passing_leaves_quarters_to_the_calendar() -> None:
    read = dates("See the report for the fiscal year ended June 30, 2012. The trial begins in the fourth quarter.")

    assert ("2012-Q4", "2012-10-01 to 2012-12-31") == read["fourth quarter"]


def test_the_end_of_a_fiscal_year_is_not_that_of_the_calendar() -> None:
    assert "FYXXXX" == dates("It had 300 employees at fiscal year-end.")["year-end"][0]
    read = dates(
        "At fiscal year-end it had $160 million. The fiscal year ends on June 30. It hires until year-end 2012."
    )
    assert "2012-06-30" == read["year-end"][1]
    assert "2012-12-31" == read["year-end 2012"][1]


@pytest.mark.parametrize(
    "text",
    [
        "The fourth quarter of fiscal 2024 ended January 31, 2025.",  # named after the year in which it begins
        "The fiscal year ended September 28, 2024.",  # the last Saturday
        "The fiscal year ends June 30. The partner's fiscal year ends March 31.",
        "The first quarter ended September 30, 2012.",  # of no fiscal year
        "The fiscal year ended June 31.",
        "Fiscal 2012 was a good year.",
    ],
)
def test_nothing_is_learnt_from_what_could_mean_another_end(text: str) -> None:
    assert stated(text) is None


@given(st.integers(1, 12), st.integers(1, 4), st.integers(1990, 2040), st.sampled_from(range(5)))
def test_every_quarter_of_a_fiscal_year_gives_it_the_same_end(last: int, number: int, year: int, form: int) -> None:
    back = last - 3 * (4 - number)
    in_year, month = (year, back) if back > 0 else (year - 1, back + 12)
    day = f"{calendar.month_name[month]} {calendar.monthrange(in_year, month)[1]}, {in_year}"
    nth = NTHS[number - 1]
    text = (
        f"the {nth} quarter of fiscal {year} ended {day}",
        f"the {nth} quarter of its fiscal year {year}, which ended on {day}",
        f"fiscal {year} {nth} quarter ended {day}",
        f"the quarter ended {day}, the {nth} quarter of the Company's {year} fiscal year",
        f"the {nth} fiscal quarter of {year} (ending {day})",
    )[form]

    assert YearEnd(last, calendar.monthrange(2001, last)[1], quarters=True) == stated(text)


def test_what_one_release_says_of_its_fiscal_year_is_compared_with_the_next() -> None:
    first = fc.Document.from_text(
        "Larkfield, Inc. reported results for the fiscal year ended June 30, 2011.\n\n"
        "Larkfield's revenue was $19.3 million in fiscal 2011.\n",
        name="2011-07-29.txt",
        date=date(2011, 7, 29),
    )
    second = fc.Document.from_text(
        "Larkfield, Inc. reported results for the fiscal year ended June 30, 2012.\n\n"
        "Larkfield's revenue was $16.4 million in fiscal 2012, compared with $19.8 million in fiscal 2011.\n",
        name="2012-07-27.txt",
        date=date(2012, 7, 27),
    )

    report = fc.check([first, second])
    assert ["FC404"] == [finding.code for finding in report.findings if finding.severity != "note"]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Acme will report its third-quarter results on Thursday.", "2012-Q3"),
        ("Acme will report third quarter and nine-month financial results.", "2012-Q3"),
        ("Acme now expects third-quarter revenue of $5 million.", "2012-Q3"),
        ("Data are expected in the third quarter.", "2013-Q3"),
        ("Acme will report its fourth-quarter results in February.", "2012-Q4"),
        ("Data are due in the third quarter of calendar year 2014.", "2014-Q3"),
        ("Data are due in the first half of the year 2014.", "2014-H1"),
    ],
)
def test_the_quarter_whose_figures_are_still_to_come_is_the_one_just_over(text: str, timex: str) -> None:
    assert timex in [read for read, _ in dates(text).values()]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Acme will report its fourth quarter and full year 2011 results.", "2011-Q4"),
        ("Fourth-Quarter and Full-Year 2011 Results", "2011-Q4"),
        ("Fourth Quarter and Fiscal Year 2011 Results", "FY2011-Q4"),
        ("Acme reported on the third quarter and nine months 2011.", "2011-Q3"),
        ("It grew in the second quarter and first six months of 2010, respectively.", "2010-Q2"),
        ("Acme Announces Fourth Quarter and Year End 2011 Results", "2011-Q4"),
        ("In the fiscal third quarter ended May 31, 2011 it grew.", "2011-03/2011-05"),
    ],
)
def test_a_quarter_shares_the_year_that_stands_behind_the_longer_period(text: str, timex: str) -> None:
    assert timex in [read for read, _ in dates(text).values()]


def test_a_half_of_the_year_is_of_this_one_unless_the_text_looks_back() -> None:
    ahead, back = "In the second half of the year, with the acquired plants, there is growth.", "It fell in {}."
    march = date(2012, 3, 11)
    found = [
        [m.timex for m in fc.find_mentions(fc.Document.from_text(text, "release.txt", march)) if m.kind == "date"]
        for text in (ahead, back.format("the second half of the year"))
    ]

    assert [["2012-H2"], ["2011-H2"]] == found


def test_what_there_was_at_year_end_was_there_at_the_last_one() -> None:
    found = dates("Cash at year-end was $5 million, and will be $6 million by year end.")

    assert [("year-end", "2011"), ("year end", "2012")] == [(said, read) for said, (read, _) in found.items()]


def sums(head: str, story: str, day: date) -> list[tuple[str, str]]:
    """Each sum of a release with the period that it is of, "None" where that is not known."""
    text = f"LEEDS -- Northwind, Inc. (Nasdaq: NWD) today reported results for {head}. {story}"
    claims = fc.pull_claims(fc.Document.from_text(text, name="a", date=day))
    return [(claim.mention.text, str(claim.as_of)) for claim in claims if claim.mention.kind == "money"]


SPRING, SPRING_BEFORE = "2012-04-01 to 2012-06-30", "2011-04-01 to 2011-06-30"
AUTUMN, AUTUMN_BEFORE = "2012-07-01 to 2012-09-30", "2011-07-01 to 2011-09-30"


@pytest.mark.parametrize(
    "head",
    [
        "the fourth quarter of its fiscal year ended June 30, 2012",
        "the fourth quarter and fiscal year ended June 30, 2012",
        "its fourth quarter and full fiscal year ended June 30, 2012",
        "its fiscal fourth quarter ended June 30, 2012",
        "its fiscal 2012 fourth quarter and full year ended June 30, 2012",
    ],
)
def test_a_fourth_quarter_ends_with_its_fiscal_year(head: str) -> None:
    story = "Sales for the quarter were $9 million, compared to $8 million in the fourth quarter of fiscal 2011."

    assert [("$9 million", SPRING), ("$8 million", SPRING_BEFORE)] == sums(head, story, date(2012, 8, 6))


@pytest.mark.parametrize(
    "head",
    [
        "the first quarter of its fiscal year ending June 30, 2013",
        "the first quarter of its 2013 fiscal year ending June 30, 2013",
        "its fiscal first quarter ended September 30, 2012",
        "the first quarter of the fiscal year ended September 30, 2012",
    ],
)
def test_a_first_quarter_of_a_fiscal_year_is_none_of_the_calendar(head: str) -> None:
    story = "Sales were $9 million, compared to $8 million in the first quarter of the prior year."

    assert [("$9 million", AUTUMN), ("$8 million", AUTUMN_BEFORE)] == sums(head, story, date(2012, 11, 6))


def test_a_fiscal_year_of_unknown_days_dates_its_figure_with_no_other_day() -> None:
    story = "In a separate release, the Company today reported net income for fiscal 2011 of $8 million."

    assert [("$8 million", "None")] == sums("the first quarter of fiscal 2012", story, date(2012, 11, 6))

    story = "In fiscal 2012, the company had sales of $8 million, and cash of $3 million at March 31, 2012."
    assert [("$8 million", "None"), ("$3 million", "2012-03-31")] == sums("the year", story, date(2012, 5, 3))


def test_a_year_of_52_weeks_has_quarters_of_thirteen() -> None:
    story = "Sales for the quarter were $9 million. Sales for the year were $31 million."
    quarter, year = "2006-10-01 to 2006-12-30", "2005-12-31 to 2006-12-30"
    head = "the fourth quarter and year ended December 30, 2006"

    assert [("$9 million", quarter), ("$31 million", year)] == sums(head, story, date(2007, 2, 13))


def test_the_year_is_that_of_the_heading() -> None:
    story = "Sales were $9 million for the quarter and $31 million for the year."
    quarter, year = "2006-10-01 to 2006-12-31", "2006-01-01 to 2006-12-31"
    head = "the fourth quarter and full year of 2006"

    assert [("$9 million", quarter), ("$31 million", year)] == sums(head, story, date(2007, 2, 13))


def test_the_prior_year_is_that_before_the_one_reported_on() -> None:
    head = "its fourth quarter and fiscal year ended June 30, 2012"
    story = "Net income for the quarter was $9 million; in the fourth quarter of the prior year it was $8 million."

    assert [("$9 million", SPRING), ("$8 million", SPRING_BEFORE)] == sums(head, story, date(2012, 8, 6))


def test_the_fiscal_year_of_a_partner_leaves_quarters_to_the_calendar() -> None:
    head = "the fourth quarter and year ended December 31, 2011"
    story = (
        "Contoso's fiscal year ends June 30. Revenue for the fourth quarter was $9 million. Contoso had revenue of $4 "
        "million in the fourth quarter of its fiscal year ended June 30, 2011."
    )

    assert [("$9 million", "2011-10-01 to 2011-12-31"), ("$4 million", "2011-04-01 to 2011-06-30")] == sums(
        head, story, date(2012, 2, 3)
    )
