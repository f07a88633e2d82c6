"""Several periods that a sentence names together: each figure of a row is of its own."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from factcheck import Document, pull_claims

LEAD = "Northwind, Inc. (Nasdaq: NWND) gave its results for the quarter ended December 31, 2011.\n\n"
QUARTER, YEAR = ("2011-10-01", "2011-12-31"), ("2011-01-01", "2011-12-31")
NINE, LATE = ("2011-01-01", "2011-09-30"), ("2011-07-01", "2011-09-30")


def told(sentence: str, before: str = LEAD) -> list[tuple[str, str, str]]:
    """The sums of a sentence, each with the first and last day that it is of."""
    claims = pull_claims(Document.from_text(before + sentence, name="a", date=date(2012, 2, 9)))
    return [
        (c.mention.text, str(c.as_of.start), str(c.as_of.end)) if c.as_of else (c.mention.text, "", "")
        for c in claims
        if c.mention.kind == "money"
    ]


def year_before(days: tuple[str, str]) -> tuple[str, str]:
    return days[0].replace("2011", "2010"), days[1].replace("2011", "2010")


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        (
            "Sales for the three and nine months ended September 30, 2011 were $4 million and $9 million, "
            "compared to $3 million and $8 million for the same periods in 2010.",
            LATE,
            NINE,
        ),
        (
            "During the three-month and nine-month periods ending September 30, 2011, sales were $4 million and "
            "$9 million, compared to $3 million and $8 million, respectively, for the comparable periods in the "
            "prior year.",
            LATE,
            NINE,
        ),
        (
            "Sales were $4 million and $9 million for the three and nine months ended September 30, 2011, versus "
            "$3 million and $8 million for the three and nine months ended September 30, 2010, respectively.",
            LATE,
            NINE,
        ),
        (
            "Sales for the quarter and year ended December 31, 2011 were $4 million and $9 million, up from $3 "
            "million and $8 million a year earlier.",
            QUARTER,
            YEAR,
        ),
        (
            "Sales for the fourth quarter and full year 2011 were $4 million and $9 million, compared with $3 "
            "million and $8 million for the fourth quarter and full year 2010.",
            QUARTER,
            YEAR,
        ),
        (
            "Sales rose to $4 million and $9 million in the fourth quarter and full year of 2011 from $3 million "
            "and $8 million in the same periods of 2010.",
            QUARTER,
            YEAR,
        ),
        (
            "Sales were $4 million for the three months ended December 31, 2011 and $9 million for the year ended"
            " December 31, 2011, compared to $3 million and $8 million, respectively, for the same periods in "
            "2010.",
            QUARTER,
            YEAR,
        ),
    ],
)
def test_each_figure_of_a_row_is_of_its_own_period(
    sentence: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert told(sentence) == [
        ("$4 million", *first),
        ("$9 million", *second),
        ("$3 million", *year_before(first)),
        ("$8 million", *year_before(second)),
    ]


def test_what_restates_a_figure_of_a_row_is_of_its_period() -> None:
    sentence = (
        "The net loss for the three- and nine-month periods ended September 30, 2011 was $4 million, or $0.40 per "
        "share, and $9 million, or $0.90 per share, compared to $3 million, or $0.30 per share, and $8 million, or "
        "$0.80 per share, for the same periods in 2010."
    )
    periods = [days for days in (LATE, NINE, year_before(LATE), year_before(NINE)) for _ in "ab"]
    assert [tuple(days) for _, *days in told(sentence)] == periods


def test_years_that_end_on_one_day_are_told_in_turn() -> None:
    sentence = "Sales were $9 million and $8 million for the years ended December 31, 2011 and 2010, respectively."
    assert told(sentence) == [("$9 million", *YEAR), ("$8 million", *year_before(YEAR))]


def test_what_stands_right_behind_a_figure_says_how_long() -> None:
    assert told("Sales were $4 million for the quarter and $9 million for the full year.") == [
        ("$4 million", *QUARTER),
        ("$9 million", *YEAR),
    ]


def test_more_figures_than_periods_are_not_told_in_turn() -> None:
    sentence = (
        "For the three and nine months ended September 30, 2011, Leeds, York and Hull sold $1, $2 and $3 million."
    )
    assert ("$1", *LATE) not in told(sentence)


RESULTS = "Northwind, Inc. (Nasdaq: NWND) gave its results for the third quarter ended September 30, 2011.\n\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "For the fourth quarter, it expects revenue of $4 million, and for the full year 2012 of $9 million.",
            [("$4 million", *QUARTER), ("$9 million", "2012-01-01", "2012-12-31")],
        ),
        (
            "The Company ended the quarter with $52 million in cash, compared to $61 million at December 31, 2010.",
            [("$52 million", "2011-09-30", "2011-09-30"), ("$61 million", "2010-12-31", "2010-12-31")],
        ),
        (
            "Capital expenditures totaled $5 million in the quarter and $16 million year to date.",
            [("$5 million", *LATE), ("$16 million", *NINE)],
        ),
        (
            "Costs were $2 million and $1 million for the three months ended September 30, 2011 and 2010.",
            [("$2 million", *LATE), ("$1 million", *year_before(LATE))],
        ),
        ("Bookings were a record $9 million.", [("$9 million", *LATE)]),
    ],
)
def test_a_figure_is_of_the_period_that_the_release_reports_on(sentence: str, expected: list[tuple[str, ...]]) -> None:
    claims = pull_claims(Document.from_text(RESULTS + sentence, name="a", date=date(2011, 11, 9)))
    assert [
        (c.mention.text, str(c.as_of.start), str(c.as_of.end)) for c in claims if c.mention.kind == "money"
    ] == expected


def test_the_same_period_last_year_is_counted_from_what_is_reported_on() -> None:
    text = RESULTS + "The effective tax rate was 24.5% versus 22.0% in the same period last year."
    claims = pull_claims(Document.from_text(text, name="a", date=date(2011, 11, 9)))
    rates = {c.mention.text: str(c.as_of) for c in claims if c.mention.kind == "percent"}
    assert rates == {"24.5%": " to ".join(LATE), "22.0%": " to ".join(year_before(LATE))}


def test_shares_told_respectively_are_each_of_their_own_sum() -> None:
    text = "Product revenue of $60 million and service revenue of $21 million rose 8% and 15%, respectively."
    claims = pull_claims(Document.from_text(RESULTS + text, name="a", date=date(2011, 11, 9)))
    assert [str(c.measure) for c in claims if c.mention.kind == "percent"] == ["product revenue", "service revenue"]


def test_what_is_planned_in_another_clause_dates_no_fact() -> None:
    text = "The trial enrolled 312 patients at 41 sites, and the company plans to enroll 150 more by mid-2012."
    claims = pull_claims(Document.from_text(text, name="a", date=date(2011, 11, 9)))
    assert [(c.mention.text, c.modality) for c in claims if c.mention.kind == "number"] == [
        ("312", "actual"),
        ("41", "actual"),
        ("150", "planned"),
    ]


def test_what_is_increased_is_compared_and_what_is_owed_to_costs_is_no_level() -> None:
    text = "Sales were $9 million, a 6% increase over $8 million a year ago, due to $2 million of higher prices."
    claims = pull_claims(Document.from_text(RESULTS + text, name="a", date=date(2011, 11, 9)))
    flags = {c.mention.text: c.flags & {"prior", "change", "to"} for c in claims if c.mention.kind == "money"}
    assert flags == {"$9 million": set(), "$8 million": {"prior"}, "$2 million": set()}


@pytest.mark.parametrize(
    ("sentence", "words", "modality", "as_of"),
    [
        ("The trial, which began in June 2010, enrolled 86 patients with melanoma.", "86", "actual", ""),
        ("The study is designed to enroll approximately 450 patients.", "450", "planned", "2011-11-09"),
        (
            "Cash used is expected to be $55 million in 2012, down from $64 million in 2010.",
            "$64",
            "actual",
            "2010-01-01",
        ),
    ],
)
def test_what_is_done_and_what_is_planned(sentence: str, words: str, modality: str, as_of: str) -> None:
    claims = pull_claims(Document.from_text(RESULTS + sentence, name="a", date=date(2011, 11, 9)))
    claim = next(c for c in claims if c.mention.text.startswith(words))
    assert (claim.modality, str(claim.as_of.start) if claim.as_of else "") == (modality, as_of)


def test_an_agreement_called_by_a_partner_is_with_it() -> None:
    text = (
        "It signed with Contoso in 2009. To date it has received $45 million in milestones under the Contoso agreement."
    )
    claims = pull_claims(Document.from_text(RESULTS + text, name="a", date=date(2011, 11, 9)))
    assert [c.counterparty for c in claims if c.mention.kind == "money"] == ["Contoso"]


def test_the_day_of_a_date_is_of_what_it_is_the_date_of() -> None:
    text = "The FDA accepted the NDA in March 2011 and set a PDUFA date of December 26, 2011."
    claims = pull_claims(Document.from_text(RESULTS + text, name="a", date=date(2011, 11, 9)))
    assert [str(c.measure) for c in claims if c.mention.text == "December 26, 2011"] == ["pdufa date"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Total assets were $48 million, deposits $39 million and shareholders' equity $5 million as of year-end.",
            ["total asset", "deposit", "shareholder equity"],
        ),
        (
            "Backlog was $210 million, of which approximately $95 million is expected to be billed in 2012.",
            ["backlog"] * 2,
        ),
    ],
)
def test_a_verb_and_a_noun_that_are_left_out(sentence: str, expected: list[str]) -> None:
    claims = pull_claims(Document.from_text(RESULTS + sentence, name="a", date=date(2011, 11, 9)))
    assert [str(replace(c.measure, state=None)) for c in claims if c.mention.kind == "money"] == expected


def test_the_year_behind_a_figure_is_not_the_quarter_before_it() -> None:
    text = LEAD + "Production was 27,600 ounces in Q4 and 104,300 ounces for the year."
    claims = pull_claims(Document.from_text(text, name="a", date=date(2012, 2, 9)))
    periods = [str(c.as_of) for c in claims if c.mention.kind == "measure"]
    assert periods == [" to ".join(QUARTER), " to ".join(YEAR)]


def test_what_there_is_when_a_period_ends_is_of_its_last_day() -> None:
    text = RESULTS + "Northwind opened nine stores, ending the quarter with 412 stores in 31 states."
    claims = pull_claims(Document.from_text(text, name="a", date=date(2011, 11, 9)))
    assert [str(c.as_of) for c in claims if c.mention.text == "412"] == ["2011-09-30"]


def test_the_date_of_what_is_compared_is_not_that_of_what_it_is_compared_with() -> None:
    text = RESULTS + (
        "Net income was $5 million, or $0.12 per diluted share, based on 42.6 million diluted shares, compared to $3 "
        "million, or $0.09 per diluted share, based on 41.8 million diluted shares, for the third quarter of 2010."
    )
    claims = pull_claims(Document.from_text(text, name="a", date=date(2011, 11, 9)))
    told = [(c.mention.text, str(c.as_of)) for c in claims if c.mention.kind == "money"]
    then = " to ".join(year_before(LATE))
    assert told == [
        ("$5 million", " to ".join(LATE)), ("$0.12", " to ".join(LATE)), ("$3 million", then), ("$0.09", then),
    ]  # fmt: skip


def test_a_margin_is_compared_with_a_margin() -> None:
    text = (
        "Gross profit was $29 million, representing a gross margin of 61%, compared to $25 million, or 59%, a year ago."
    )
    claims = pull_claims(Document.from_text(RESULTS + text, name="a", date=date(2011, 11, 9)))
    assert [str(c.measure) for c in claims if c.mention.kind == "percent"] == ["gross margin", "gross margin"]


@pytest.mark.parametrize(
    "sentences",
    [
        "Fourth Quarter 2011: Revenue is expected to be $49 million. Net income is expected to be $9 million.",
        "For the fourth quarter of 2011, Northwind expects revenue of $49 million. It expects income of $9 million.",
        "It expects revenue of $49 million in the fourth quarter of 2011, compared to its prior range of $9 million.",
    ],
)
def test_what_is_foretold_is_of_the_period_that_its_paragraph_begins_with(sentences: str) -> None:
    claims = pull_claims(Document.from_text(f"{RESULTS}{sentences}", name="a", date=date(2011, 11, 9)))
    assert {str(c.as_of) for c in claims if c.mention.kind == "money"} == {" to ".join(QUARTER)}


def test_what_is_included_in_a_result_is_of_its_own_noun_and_of_its_time() -> None:
    text = RESULTS + (
        "The net loss was $13 million, or $0.32 per share (including $4 million, or $0.11 per share, of non-cash "
        "stock-based compensation expense), as compared to a net loss of $6 million, or $0.15 per share (including $3 "
        "million, or $0.10 per share, of non-cash stock-based compensation expense), for the same period in the last "
        "year."
    )
    claims = [
        c for c in pull_claims(Document.from_text(text, name="a", date=date(2011, 11, 9))) if c.mention.kind == "money"
    ]
    assert [c.measure.head for c in claims] == ["loss", "loss", "expense", "expense"] * 2
    assert {str(c.as_of) for c in claims[4:]} == {" to ".join(year_before(LATE))}


def test_the_founding_of_a_company_dates_no_count_of_today() -> None:
    text = "Northwind, founded in 2002, employs about 180 people."
    claims = pull_claims(Document.from_text(RESULTS + text, name="a", date=date(2011, 11, 9)))
    assert [str(c.as_of) for c in claims if c.mention.text == "180"] == ["2011-11-09"]


def test_a_month_of_one_item_of_a_list_is_not_that_of_the_next() -> None:
    text = "News\n\n- In October, Northwind enrolled seven patients. It treated six.\n- Published 12 papers.\n"
    claims = pull_claims(Document.from_text(RESULTS + text, name="a", date=date(2011, 11, 9)))
    october = "2011-10-01 to 2011-10-31"
    assert [str(c.as_of) for c in claims if c.mention.text in ("seven", "six", "12")] == [october, october, "None"]


def test_the_date_of_an_aside_is_carried_to_no_other_sentence() -> None:
    before = LEAD + "Costs rose to $9 million in 2011, because of the trial, which began in the third quarter of 2011. "

    after = told("Other costs were $4 million, as compared to $3 million in 2010.", before)

    assert [("$9 million", *YEAR), ("$4 million", *YEAR), ("$3 million", *year_before(YEAR))] == after
