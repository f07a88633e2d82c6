"""When a claim holds and how surely: as-of, horizon, tense, modality, nature, flags."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.claims import read
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Period

TODAY = date(2012, 6, 14)


def claim_of(text: str, words: str, day: date | None = TODAY) -> Claim:
    claims = read(fc.Document.from_text(text, "release.txt", day)).claims
    found = [c for c in claims if words == c.mention.text] or [c for c in claims if words in c.mention.text]
    assert len(found) == 1, [c.mention.text for c in claims]
    return found[0]


def days(start: str, end: str | None = None) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end or start))


@pytest.mark.parametrize(
    ("text", "words", "as_of"),
    [
        ("There are currently six pumps in stock.", "six", days("2012-06-14")),
        ("The plant has 500 employees.", "500", days("2012-06-14")),
        ("As of March 31, 2012, the plant had 500 employees.", "500", days("2012-03-31")),
        ("In 2009, the plant had 500 employees.", "500", days("2009-01-01", "2009-12-31")),
        ("Revenue was $3 million in 2011 and $2 million in 2010.", "$2", days("2010-01-01", "2010-12-31")),
        (
            "Revenue was $3 million and $2 million in 2011 and 2010, respectively.",
            "$3",
            days("2011-01-01", "2011-12-31"),
        ),
        (
            "Sales were $9 million for the nine months ended September 30, 2011.",
            "$9",
            days("2011-01-01", "2011-09-30"),
        ),
        ("We licensed two sites in 2009 and have 12 wells in production.", "12", days("2012-06-14")),
        ("Borealis has held 20% from 2010 onwards.", "20%", days("2010-01-01", "2010-12-31")),
        ("Acme signed up 40 towns.", "40", None),
    ],
)
def test_a_figure_holds_when_its_clause_says_or_today_for_the_present(
    text: str, words: str, as_of: Period | None
) -> None:
    assert as_of == claim_of(text, words).as_of


def test_a_past_figure_takes_the_period_of_the_sentence_before_and_says_so() -> None:
    claim = claim_of("Revenue was $3 million in the first quarter of 2012. Costs were $2 million.", "$2 million")

    assert days("2012-01-01", "2012-03-31") == claim.as_of
    assert "carried" in claim.flags


def test_a_new_paragraph_carries_no_period_over() -> None:
    claim = claim_of("Revenue was $3 million in May 2012.\n\nA storm destroyed 40 houses.", "40")

    assert claim.as_of is None


def test_the_quarter_is_the_one_reported_on() -> None:
    text = "Acme announced results for the quarter ended March 31, 2012.\n\nRevenue for the quarter was $4 million."

    assert days("2012-01-01", "2012-03-31") == claim_of(text, "$4 million").as_of


def test_the_prior_year_is_the_same_period_one_year_earlier() -> None:
    text = (
        "Sales were $9 million for the nine months ended September 30, 2011, "
        "compared with $8 million in the prior year."
    )
    claim = claim_of(text, "$8 million")

    assert days("2010-01-01", "2010-09-30") == claim.as_of
    assert "prior" in claim.flags


def test_a_change_holds_when_the_later_of_the_two_does() -> None:
    text = "In the first quarter of 2012 revenue was $9 million. Shipments declined 13.6% compared with the prior year."

    assert days("2012-01-01", "2012-03-31") == claim_of(text, "13.6%").as_of


def test_a_date_in_the_brackets_of_another_figure_dates_that_one() -> None:
    text = "Earnings per share were 22.4p (H1 2011 17.7p) in the first half of 2012."

    assert days("2011-01-01", "2011-06-30") == claim_of(text, "17.7p").as_of
    assert days("2012-01-01", "2012-06-30") == claim_of(text, "22.4p").as_of


@pytest.mark.parametrize(
    ("text", "quarter"),
    [
        ("The third quarter loss ratio was 85% in 2009.", 3),
        ("The third quarter loss ratio was 70% in 2008 and 85% in 2009.", 3),
        ("The third quarter loss ratio was 70% in 2010, compared to 85% in 2009.", 3),
        ("Loss for the quarter ended March 31, 2009 was 85% in 2009.", 1),
        ("Despite a weak third quarter, demand achieved growth of 85% in 2009.", None),
    ],
)
def test_a_quarter_told_with_its_year_behind_the_figure_is_no_year(text: str, quarter: int | None) -> None:
    time = claim_of(text, "85%", date(2010, 10, 22)).as_of
    first, last = (quarter * 3 - 2, quarter * 3) if quarter else (1, 12)

    assert (
        time and time.start and time.end and (2009, first, last) == (time.start.year, time.start.month, time.end.month)
    )


def test_an_earlier_forecast_is_of_what_the_new_one_is() -> None:
    text = "The fund expects the economy to grow 5.2% this year, up from its May forecast of 4.4%."
    new, old = (claim_of(text, words) for words in ("5.2%", "4.4%"))

    assert (str(new.measure), new.as_of) == (str(old.measure), old.as_of)
    assert {"prior"} == old.flags - new.flags


def test_a_figure_in_brackets_behind_the_earlier_time_is_of_that_time() -> None:
    text = "Revenue in 2010 was $12 million, a 63% growth compared to the same period in 2009 ($7 million)."
    claim = claim_of(text, "$7 million")

    assert ("revenue", 2009, {"prior"}) == (
        str(claim.measure),
        claim.as_of and claim.as_of.start.year,
        set(claim.flags),
    )
    assert "prior" not in claim_of("Stocks are 3 tons above last year (8.5%).", "8.5%").flags


@pytest.mark.parametrize("words", ["from 2010", "over 2010", "compared with the prior year"])
def test_what_a_change_is_held_against_does_not_date_it(words: str) -> None:
    claim = claim_of(f"Income from operations for the year ended December 31, 2011 rose 9% {words}.", "9%")

    assert days("2011-01-01", "2011-12-31") == claim.as_of


def test_a_comparative_without_a_period_has_none() -> None:
    claim = claim_of("Revenue was $4 million in 2011, compared with $3 million before.", "$3 million")

    assert (None, {"prior"}) == (claim.as_of, set(claim.flags))


def test_a_forecast_has_the_horizon_that_it_names() -> None:
    claim = claim_of("We anticipate that there will be twelve pumps in service by this time next year.", "twelve")

    assert ("forecast", days("2013-06-14"), days("2013-06-14")) == (claim.modality, claim.as_of, claim.horizon)


def test_a_document_without_a_date_tells_of_the_day_that_it_opens_with() -> None:
    text = (
        "On July 31, 2003, we announced that Acme joined us. Acme is the seventh largest bank. It paid us $12 million."
    )

    assert days("2003-07-31") == claim_of(text, "seventh", day=None).as_of
    assert days("2003-07-31") == claim_of(text, "$12 million", day=None).as_of


@pytest.mark.parametrize(
    ("text", "words", "modality"),
    [
        ("Acme paid $2 million.", "$2", "actual"),
        ("Acme may pay $2 million.", "$2", "conditional"),
        ("Acme could earn payments potentially totaling $2 million.", "$2", "conditional"),
        ("Acme is entitled to receive $2 million.", "$2", "conditional"),
        ("The contract can be renewed by payment of a $2 million fee.", "$2", "conditional"),
        ("The potential payments total $2 million.", "$2", "conditional"),
        ("The game would sell 2 million copies if it were cheaper.", "2 million", "conditional"),
        ("The game would go on to sell 2 million copies.", "2 million", "actual"),
        ("The newt can weigh 40 grams.", "40", "actual"),
        ("Acme expects revenue of $2 million.", "$2", "forecast"),
        ("Revenue guidance is $2 million.", "$2", "forecast"),
        ("Acme will open 12 shops.", "12", "forecast"),
        ("Acme plans to open 12 shops.", "12", "planned"),
        ("Acme is to receive $2 million.", "$2", "planned"),
        ("Acme is set to open 12 shops.", "12", "planned"),
        ("The rate was set to 5%.", "5%", "actual"),
        ("Will Acme was paid $2 million.", "$2", "actual"),
        ("Acme raised its guidance in May 2012.", "May 2012", "actual"),
        ("In May 2012, Acme raised its guidance.", "May 2012", "actual"),
        ("Acme is expected to have finished in May 2012.", "May 2012", "forecast"),
        ("Revenue was $2 million, more than expected.", "$2", "actual"),
        ("The project management team has 12 members.", "12", "actual"),
        ("Sales were $12 million due to the sale of the Sarnia Phase 2 project in Leeds.", "$12 million", "actual"),
        ("Acme received $1 million and is entitled to $2 million.", "$1", "actual"),
        ("Results with two drugs are being presented in Bern, July 4-8, 2012.", "two", "planned"),
        ("The contract extends until August 31, 2013.", "August 31, 2013", "planned"),
        ("Under a 2006 agreement Acme may open 12 shops.", "2006", "actual"),
    ],
)
def test_modality_is_that_of_the_verb_which_governs_the_figure(text: str, words: str, modality: str) -> None:
    assert modality == claim_of(text, words).modality


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Since its founding in 1981, Acme has made kites.", "1981", "founding"),
        ("The agreement extends until August 31, 2013.", "August 31, 2013", "expiry agreement"),
        ("It was signed under a 2006 agreement.", "2006", "date agreement"),
        ("Acme and Borealis entered into a collaboration in 2003.", "2003", "enter collaboration"),
        ("In 2003, Acme and Borealis entered into a collaboration.", "2003", "enter collaboration"),
        ("It follows from an option agreement established in May 2006.", "May 2006", "establish option agreement"),
        ("It follows from an agreement that Acme and Borealis signed in May 2006.", "May 2006", "sign agreement"),
        ("See the report for the fiscal year ended June 30, 2011.", "June 30, 2011", "end fiscal year"),
        ("The Annual Meeting takes place in Bern, July 4-8, 2012.", "July 4-8, 2012", "annual date meeting"),
        ("Dana Whitlock was born on May 4, 1958.", "May 4, 1958", "birth"),
        ("Poster session: 8:00 am CT", "8:00 am", "poster session"),
    ],
)
def test_a_date_dates_the_event_beside_it(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


@pytest.mark.parametrize(
    ("text", "words", "nature"),
    [
        ("The plant has 500 employees.", "500", "snapshot"),
        ("Acme has treated 600 patients.", "600", "cumulative"),
        ("To date, 600 patients were treated.", "600", "cumulative"),
        ("Revenue rose to $3 million.", "$3", "flow"),
        ("Acme may earn milestone payments totaling $3 million.", "$3", "fixed"),
        ("Dana Whitlock was born on May 4, 1958.", "May 4, 1958", "fixed"),
        ("Acme reported again in May 2012.", "May 2012", "flow"),
    ],
)
def test_the_nature_of_a_fact_says_what_it_may_do_over_time(text: str, words: str, nature: str) -> None:
    assert nature == claim_of(text, words).nature


@pytest.mark.parametrize(
    ("text", "words", "flags"),
    [
        ("Revenue rose 35% to $8 million.", "35%", {"change"}),
        ("Revenue rose 35% to $8 million.", "$8", {"to"}),
        ("Revenue rose to $8 million from $6 million.", "$6", {"prior"}),
        ("Net loss was restated to $8 million.", "$8", {"restated"}),
        ("Acme did not sell 12 shops.", "12", {"negated"}),
        ("Acme no longer owns 12 shops.", "12", {"negated"}),
        ("Acme has no more than 12 shops.", "12", set()),
        ("Acme does not have more than 12 shops.", "12", {"negated"}),
        ("According to the mayor, 12 houses burnt.", "12", {"attributed"}),
        ("Acme has about 600 shops.", "600", {"approximate"}),
        ("Acme has more than 600 shops.", "600", set()),
        ("Acme may earn up to $8 million.", "$8", set()),
    ],
)
def test_flags_are_words_about_the_figure(text: str, words: str, flags: set[str]) -> None:
    assert flags == set(claim_of(text, words).flags)


def test_the_one_period_of_a_sentence_is_that_of_all_its_past_figures() -> None:
    text = (
        "Costs were $3 million in May 2012. Sales rose by $2 million, a 15% increase, "
        "for the nine months ended September 30, 2011, as compared to the same period in 2010."
    )

    assert days("2011-01-01", "2011-09-30") == claim_of(text, "$2 million").as_of


def test_the_year_of_a_law_is_no_claim() -> None:
    page = read(fc.Document.from_text("It is filed under the Harbour Act of 1934.", "release.txt", TODAY))

    assert ["it names a law"] == [u.reason for u in page.unread]


def test_a_date_before_the_next_figure_is_that_figures() -> None:
    text = "Revenue for 2007 was $48.6 million and revenue for the second quarter of 2008 was $11.5 million."

    assert days("2007-01-01", "2007-12-31") == claim_of(text, "$48.6 million").as_of
    assert days("2008-04-01", "2008-06-30") == claim_of(text, "$11.5 million").as_of


def test_a_relative_clause_keeps_its_own_time_and_mood() -> None:
    text = "Contoso, which has 40 shops and had sales of $9 million in 2010, will open five depots in 2013."

    assert ("actual", days("2010-01-01", "2010-12-31")) == (
        claim_of(text, "$9 million").modality,
        claim_of(text, "$9").as_of,
    )
    assert ("forecast", days("2013-01-01", "2013-12-31")) == (
        claim_of(text, "five").modality,
        claim_of(text, "five").as_of,
    )


def test_what_is_so_today_is_not_dated_by_what_is_looked_forward_to() -> None:
    claim = claim_of("Seven pumps are in trials, and we look forward to a launch in 2014.", "Seven")

    assert ("actual", days("2012-06-14")) == (claim.modality, claim.as_of)


def test_a_clause_with_whose_has_a_mood_of_its_own() -> None:
    text = "So far we have put $20 million into the mill, whose cost we now estimate at $34 million."

    assert ["actual", "forecast"] == [claim_of(text, words).modality for words in ("$20 million", "$34 million")]


def test_since_may_lead_to_a_date_through_its_event() -> None:
    text = "Since the launch of Aqua in May 2011, more than 60,000 pumps have been sold."

    assert days("2011-05-01", "2012-06-14") == claim_of(text, "60,000").as_of
    assert "aqua launch" == str(claim_of(text, "May 2011").measure)


def test_a_day_in_a_relative_clause_is_past_though_the_sentence_looks_ahead() -> None:
    text = "Aqua, which the agency approved on April 2, 2012, will be sold in ten countries."

    assert ["actual", "forecast"] == [claim_of(text, words).modality for words in ("April 2, 2012", "ten")]


RESULTS = (
    "Borealis's net loss for the year ended December 31, 2010 was $46.0 million or ($1.32) per share as compared to a "
    "net loss of $38.5 million or ($1.18) per share for 2009."
)


@pytest.mark.parametrize(
    ("words", "per", "year"),
    [
        ("$46.0 million", None, 2010),
        ("$1.32", "share", 2010),
        ("$38.5 million", None, 2009),
        ("$1.18", "share", 2009),
    ],
)
def test_a_loss_and_what_it_is_per_share_are_each_of_its_own_year(words: str, per: str | None, year: int) -> None:
    claim = claim_of(RESULTS, words)

    assert ("net loss", per, Period(date(year, 1, 1), date(year, 12, 31))) == (
        str(claim.measure),
        claim.per,
        claim.as_of,
    )


@pytest.mark.parametrize(
    ("text", "words", "measure", "start", "end"),
    [
        (
            "Revenues of DKK 745 million (USD 141 million) compared to DKK 530 million (USD 100 million) in 2010.",
            "DKK 530 million", "revenue", date(2010, 1, 1), date(2010, 12, 31),
        ),
        (
            "A net loss of DKK 965 million (USD 183 million) compared to a net loss in 2010 of DKK 383 million.",
            "DKK 383 million", "net loss", date(2010, 1, 1), date(2010, 12, 31),
        ),
        (
            "Research and development (R&D) expenses for the year ended December 31, 2011 increased by $13.8 million, "
            "from $122.0 million in 2010 to $135.8 million in 2011.",
            "$122.0 million", "development research expense", date(2010, 1, 1), date(2010, 12, 31),
        ),
        (
            "Total revenues for the third quarter of 2011 increased by $1.4 million, from $2.3 million for the same "
            "period in 2010 to $3.7 million in 2011.",
            "$3.7 million", "total revenue", date(2011, 7, 1), date(2011, 9, 30),
        ),
        (
            "Net sales were $11.8 billion for the four weeks ended September 4, 2011.",
            "$11.8 billion", "net sale", date(2011, 8, 8), date(2011, 9, 4),
        ),
        (
            "The loss for discontinued operations was $662 million in 2011, including an impairment of $419 million, "
            "compared to $148 million in 2010.",
            "$148 million", "discontinued operation loss", date(2010, 1, 1), date(2010, 12, 31),
        ),
        (
            "Excluding these items, the net loss on a non-GAAP basis for 2011 was $133.4 million.",
            "$133.4 million", "excluding net non-gaap loss", date(2011, 1, 1), date(2011, 12, 31),
        ),
    ],
)  # fmt: skip
def test_results_are_of_what_and_of_when_their_sentence_says(
    text: str, words: str, measure: str, start: date, end: date
) -> None:
    claim = claim_of(text, words)

    assert (measure, Period(start, end)) == (str(claim.measure), claim.as_of)


@pytest.mark.parametrize(
    "told",
    ["quarter ended September 29, 2012", "three months ended September 29, 2012", "three months ended 9/29/2012"],
)
def test_a_quarter_has_the_same_days_however_its_length_is_told(told: str) -> None:
    claim = claim_of(f"Revenue for the {told} was $4 million.", "$4 million", date(2012, 11, 5))

    assert days("2012-06-30", "2012-09-29") == claim.as_of


def test_the_full_year_ends_on_the_day_on_which_its_last_quarter_did() -> None:
    text = (
        "Revenue for the quarter ended December 29, 2012 was $4 million. Net income for the full year was $5 million."
    )

    assert days("2011-12-30", "2012-12-29") == claim_of(text, "$5 million", date(2013, 1, 24)).as_of


def test_weeks_that_begin_before_the_first_year_are_only_the_day_on_which_they_ended() -> None:
    claim = claim_of("Sales for the 52 weeks ended January 5, 1 AD were $5 million.", "$5 million")

    assert days("0001-01-05") == claim.as_of


def test_a_mark_of_a_note_does_not_end_what_it_stands_behind() -> None:
    text = "Adjusted profit before tax* grew by 19.2%, from £719.7m to £858.2m."

    assert ["£719.7m", "£858.2m"] == [claim_of(text, words).mention.text for words in ("£719.7m", "£858.2m")]


def test_a_sum_in_brackets_behind_one_in_another_currency_is_converted() -> None:
    assert "converted" in claim_of("Revenues were DKK 745 million (USD 141 million) in 2011.", "USD 141 million").flags


COSTS = "Costs were $7.4 million and $16.1 million for the three-month and nine-month periods ended September 30, 2011."
FUNDS = "For the three and six months ended June 30, 2011, costs were $4 million ($0.1 a unit) and $8 million."
RISEN = (
    "For the three months ended March 31, 2012, revenue was $496,353, an increase of $90,075 (or 22%) over the same "
)
FELL = "Loss decreased for the period to £29.2 million (Eight months ended 31 December 2003: £34.2 million)."
DEBT = "Net debt reduced to £3.5bn (£4.1bn at 31 December 2003)."
MARGIN = "Operating margin was 13.2% (H1 2011 on a like-for-like basis: 12.9%)."


@pytest.mark.parametrize(
    ("text", "words", "as_of"),
    [
        (COSTS, "$7.4 million", days("2011-07-01", "2011-09-30")),
        (COSTS, "$16.1 million", days("2011-01-01", "2011-09-30")),
        (FUNDS, "$4 million", days("2011-04-01", "2011-06-30")),
        (FUNDS, "$0.1", days("2011-04-01", "2011-06-30")),
        (FUNDS, "$8 million", days("2011-01-01", "2011-06-30")),
        (f"{RISEN}period in 2011.", "$90,075", days("2012-01-01", "2012-03-31")),
        (f"{RISEN}period in 2011.", "22%", days("2012-01-01", "2012-03-31")),
        ("Profit for 2011 was $9 million, a 9% increase over 2010, with a margin of 89% versus 90% in 2010.", "89%",
         days("2011-01-01", "2011-12-31")),
        (FELL, "£29.2 million", None),
        (FELL, "£34.2 million", days("2003-05-01", "2003-12-31")),
        (DEBT, "£4.1bn", days("2003-12-31")),
        (DEBT, "£3.5bn", None),
        (MARGIN, "12.9%", days("2011-01-01", "2011-06-30")),
        ("Q1 2012 revenue was $2 million, an increase of 28% from Q1 2011 revenue of $1.7 million.", "$1.7 million",
         days("2011-01-01", "2011-03-31")),
        ("Profit was $3 million, compared to $9 million and 97% in the fourth quarter of 2011.", "$9 million",
         days("2011-10-01", "2011-12-31")),
        ("A margin of 3.6% in the first half of 2012, and a margin of 3.4% for the same period in 2011.", "3.4%",
         days("2011-01-01", "2011-06-30")),
        ("Earnings per share for the second quarter ended May 4, 2012 of $1.14 are up.", "$1.14",
         days("2012-02-05", "2012-05-04")),
        ("Sales for the 13 weeks ended May 4, 2012 of $114 million are up.", "$114", days("2012-02-04", "2012-05-04")),
        ("Stocks were 28 million barrels above last year (8.5%).", "28 million", None),
        ("Stocks were 28 million barrels above last year (8.5%).", "8.5%", None),
    ],
)  # fmt: skip
def test_each_of_several_figures_holds_when_its_own_words_say(text: str, words: str, as_of: Period | None) -> None:
    assert as_of == claim_of(text, words).as_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sales were $6 million, compared to $9 million in April 2012 and $7 million in May 2011.", "$7 million"),
        ("Sales were $6 million in 2011, up 28% from 2010 sales of $4 million.", "$4 million"),
        (FELL, "£34.2 million"),
        ("Sales fell to $31 million, or $2 per diluted share, from $35 million, or $3 per share.", "$35 million"),
        ("Sales fell to $31 million, or $2 per diluted share, from $35 million, or $3 per share.", "$3"),
    ],
)
def test_what_is_listed_behind_a_comparative_or_named_by_an_earlier_date_is_of_an_earlier_period(
    text: str, words: str
) -> None:
    assert "prior" in claim_of(text, words).flags


def test_what_is_compared_with_a_result_is_told_on_its_basis() -> None:
    text = (
        "On a non-GAAP basis, net income for May 2012 was $3 million, compared to net income of $6 million in May 2011."
    )

    assert "net non-gaap income" == str(claim_of(text, "$6 million").measure)


def test_an_improvement_of_an_amount_is_a_change() -> None:
    assert "change" in claim_of("Earnings per share were $0.02, an improvement of $0.03.", "$0.03").flags


def test_a_report_counts_the_current_and_the_prior_quarter_from_the_one_that_it_is_about() -> None:
    opening = "Borealis Results for the Quarter Ended March 31, 2012\n\nApril 19, 2012\n\n"
    told = claim_of(f"{opening}Net income for the current quarter of $5 million is the most ever.", "$5 million")
    grown = claim_of(f"{opening}Sales rose to $9 million from $8 million in the prior quarter.", "$8 million")

    assert ("net income", days("2012-01-01", "2012-03-31")) == (str(told.measure), told.as_of)
    assert days("2011-10-01", "2011-12-31") == grown.as_of


@pytest.mark.parametrize(
    ("text", "words", "modality"),
    [
        ("In May 2012 sales rose to $9 million, prompting it to raise its 2013 guidance.", "$9 million", "actual"),
        ("Output rose 2 percent in May 2012, according to estimates from the office.", "2 percent", "actual"),
        ("Results read under the statistical analysis plan showed a rate of 40 percent.", "40 percent", "actual"),
        ("It lowered its guidance to $9 million.", "$9 million", "forecast"),
        ("The company is forecasting sales of $9 million.", "$9 million", "forecast"),
    ],
)
def test_a_word_for_a_forecast_beside_what_was_makes_no_forecast_of_it(text: str, words: str, modality: str) -> None:
    assert modality == claim_of(text, words).modality


@pytest.mark.parametrize(
    ("text", "words", "as_of"),
    [
        ("Sales in May 2012 were $9 million, representing 33% growth compared to May 2011.", "33%",
         days("2012-05-01", "2012-05-31")),
        ("Cash was $9 million at 30 May 2012, up 21% compared to the end of May 2011.", "21%",
         days("2012-05-30", "2012-05-30")),
        ("Customers grew by 350,000 to 8.8 million, an increase of 4 million since May 2005.", "8.8 million", None),
    ],
)  # fmt: skip
def test_a_change_is_of_the_period_that_it_ended_in(text: str, words: str, as_of: Period | None) -> None:
    assert as_of == claim_of(text, words).as_of


def test_a_time_since_is_not_carried_to_the_next_sentence() -> None:
    text = "In May 2012 sales rose for the 17th time since May 2005. Costs fell to $8 million."

    assert days("2005-05-01", "2005-05-31") != claim_of(text, "$8 million").as_of


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose by 1.2 percent in Leeds and by 1.3 percent in York.",
        "Output increased at an annual rate of 1.3 percent.",
    ],
)
def test_what_rose_by_several_amounts_or_at_a_rate_changed_by_each(text: str) -> None:
    assert "change" in claim_of(text, "1.3 percent").flags


def test_what_was_up_at_an_amount_is_at_it() -> None:
    assert "change" not in claim_of("Output was up at 43 tons, compared with 40 tons in May.", "43 tons").flags


@pytest.mark.parametrize(
    ("text", "words", "as_of"),
    [
        ("Net income was $489, compared with $425 in the first quarter of 2011.", "$489",
         days("2012-01-01", "2012-03-31")),
        ("The margin improved to 58% from 65% in the fourth quarter of 2011.", "58%", days("2012-01-01", "2012-03-31")),
        ("Net income was $489, compared with $425 in the first quarter of 2009.", "$489", None),
    ],
)  # fmt: skip
def test_a_figure_beside_one_of_the_year_before_is_of_the_period_just_over(
    text: str, words: str, as_of: Period | None
) -> None:
    assert as_of == claim_of(text, words, date(2012, 5, 4)).as_of


def test_a_quarter_without_its_year_that_is_long_over_is_of_another_year() -> None:
    assert claim_of("Gross profit was $12 million for Q3.", "$12 million", date(2012, 4, 27)).as_of is None
    assert (
        days("2011-07-01", "2011-09-30")
        == claim_of("Gross profit was $12 million for Q3.", "$12 million", date(2011, 10, 27)).as_of
    )


def test_the_time_of_a_comparative_in_brackets_is_not_carried_on() -> None:
    text = "Net profit rose to $57 million (H1 2011: $50 million). Operating profit fell to $33 million."

    assert days("2011-01-01", "2011-06-30") != claim_of(text, "$33 million").as_of


@pytest.mark.parametrize(
    ("text", "words", "flags"),
    [
        ("It told of an 8% reduction in premiums to $162 million from $176 million.", "$162 million", set()),
        ("It told of an 8% reduction in premiums to $162 million from $176 million.", "$176 million", {"prior"}),
        ("Revenue grew 53% sequentially and 42% over the year.", "42%", {"change"}),
    ],
)
def test_a_level_is_no_change_and_each_of_two_changes_is_one(text: str, words: str, flags: set[str]) -> None:
    assert flags == claim_of(text, words).flags & {"change", "prior"}


def test_the_six_months_of_a_report_end_with_its_quarter() -> None:
    text = (
        "Acme announced results for the quarter ended June 30, 2012.\n\n"
        "For the six months, revenue was $8 million, while costs were $6 million. The first nine month period is ahead."
    )

    assert days("2012-01-01", "2012-06-30") == claim_of(text, "$8 million").as_of
    assert days("2012-01-01", "2012-06-30") == claim_of(text, "$6 million").as_of


@pytest.mark.parametrize(
    ("text", "words", "as_of"),
    [
        ("Costs for the three and twelve months ended May 31, 2012 were $7 million and $28 million, respectively, "
         "compared to $10 million and $46 million in 2011.", "$28 million", days("2011-06-01", "2012-05-31")),
        ("Quarter-end cash was $904 million.", "$904 million", days("2012-06-30", "2012-06-30")),
        ("Net income for the fourth quarter increased to $87 million.", "$87 million", None),
    ],
)  # fmt: skip
def test_what_was_at_the_end_of_a_quarter_is_of_one_that_is_over(text: str, words: str, as_of: Period | None) -> None:
    assert as_of == claim_of(text, words, date(2012, 7, 20)).as_of


def test_what_something_increased_over_is_of_the_earlier_period() -> None:
    text = "This represents an increase of 29% over net income of $68 million in May 2011."

    assert "prior" in claim_of(text, "$68 million").flags


@pytest.mark.parametrize(
    "words",
    [
        "Revenue was $8 million in the same quarter last year.",
        "Revenue was $9 million, as compared to total revenue of $8 million for the same quarter last year.",
        "Revenue of $8 million for the corresponding period of 2011 fell.",
    ],
)
def test_the_same_quarter_last_year_is_never_the_whole_year(words: str) -> None:
    told = "Acme reports for the quarter ended March 31, 2012, in which it grew. "

    assert days("2011-01-01", "2011-03-31") == claim_of(told + words, "$8 million").as_of
    assert claim_of(words.replace("of 2011", "last year"), "$8 million").as_of is None


def test_the_same_quarter_of_a_fiscal_year_lies_in_it() -> None:
    text = "Sales were $9 million for the quarter ended March 31, 2012, and $8 million in the same quarter last fiscal "
    text += "year."
    document = fc.Document.from_text(text, "release.txt", date(2012, 4, 14))
    found = read(document, setting=Setting(today=date(2012, 4, 14), fiscal_year_end=(6, 30))).claims

    assert [days("2011-01-01", "2011-03-31")] == [c.as_of for c in found if c.mention.text == "$8 million"]


def test_figures_compared_respectively_are_each_of_the_one_in_its_place() -> None:
    text = (
        "The balance sheet at March 31, 2012 showed assets of $9 million, including cash of $5 million, compared with "
        "balances at June 30, 2011 of $8 million and $4 million, respectively."
    )

    for words, measure, day in (
        ("$9", "asset", "2012-03-31"),
        ("$5", "cash", "2012-03-31"),
        ("$4", "cash", "2011-06-30"),
    ):
        assert (measure, days(day)) == (str(claim_of(text, words).measure), claim_of(text, words).as_of)


@pytest.mark.parametrize(
    ("text", "words", "as_of"),
    [
        ("Sales will rise by 10% to $5 million in 2013.", "10%", days("2013-01-01", "2013-12-31")),
        ("Sales should rise 6% from $4 million in 2012 to $5 million in 2013.", "6%", days("2013-01-01", "2013-12-31")),
        ("Output is forecast to rise 6% to 5 million tons (mmt) in 2013.", "6%", days("2013-01-01", "2013-12-31")),
        ("Output will rise 9% in 2012 and then 4% to 5 tons in 2013.", "4%", days("2013-01-01", "2013-12-31")),
        ("Output rose 4% to 5 tons from a revised May 2012 estimate.", "4%", None),
        ("Kites will grow by 9% and 8% in 2012 and 2013, respectively, after 7% in 2011.", "9%",
         days("2012-01-01", "2012-12-31")),
        ("Output rose from 1,120 million tons in 2010 to 1,197 million tons in 2011.", "1,197 million tons",
         days("2011-01-01", "2011-12-31")),
    ],
)  # fmt: skip
def test_a_change_holds_when_the_level_does_to_which_it_leads(text: str, words: str, as_of: Period | None) -> None:
    assert as_of == claim_of(text, words).as_of


@pytest.mark.parametrize(
    ("text", "words", "modality"),
    [
        ("Sales will rise by 10% in 2012, following growth of 3% in 2011.", "3%", "actual"),
        ("Sales are forecast to rise to $5 million in 2012 after falling by 3% in 2011.", "3%", "actual"),
        ("Sales will rise by 10% in 2012, following growth of 3% in 2011.", "10%", "forecast"),
        ("Sales are expected to fall by 9% in 2013 after rising by 3% in 2012.", "3%", "forecast"),
    ],
)
def test_a_forecast_goes_on_from_a_fact(text: str, words: str, modality: str) -> None:
    assert modality == claim_of(text, words).modality


def test_what_is_seen_to_grow_is_foretold() -> None:
    assert "forecast" == claim_of("Output is now seen growing 4% in 2013.", "4%").modality
    assert "actual" == claim_of("We have seen output of 4 tons in 2011.", "4 tons").modality


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Contoso carried 7.25m passengers in June 2011, up 1.7% on last year.", "1.7%"),
        ("Contoso carried 7.25m passengers in June 2011, up 1.7% on 2010.", "1.7%"),
        ("In June 2011 sales rose to $9 million. This represents an increase of 5% compared with last year.", "5%"),
    ],
)
def test_how_much_more_than_last_year_is_of_this_year(text: str, words: str) -> None:
    assert Period(date(2011, 6, 1), date(2011, 6, 30)) == claim_of(text, words).as_of


def test_what_this_is_is_more_of_what_was_told_before() -> None:
    text = "In June 2011 sales rose to $9 million. This represents an increase of 5% compared with last year."

    assert "sale" == claim_of(text, "5%").measure.head


def test_a_quarter_in_front_of_the_name_of_who_expects_is_of_the_figure() -> None:
    claim = claim_of("For the third quarter Lumen expects sales of $2 million.", "$2")

    assert days("2012-07-01", "2012-09-30") == claim.as_of


@pytest.mark.parametrize(
    ("text", "words", "as_of"),
    [
        ("Sales for the year to date were $9 million.", "$9", days("2012-01-01", "2012-06-14")),
        ("Sales were $4 million in May. Year-to-date sales were $9 million.", "$9", days("2012-01-01", "2012-06-14")),
        ("Sales were $4 million in May, and $9 million in the year to date.", "$9", days("2012-01-01", "2012-06-14")),
        ("Year-to-date sales through May were $9 million.", "$9", days("2012-01-01", "2012-05-31")),
        ("Sales were $8 million in YTD 2012 and $7 million in YTD 2011.", "$7", days("2011-01-01", "2011-06-14")),
        (
            "Sales in June were up from $2 million in May, and $9 million in the year to date.",
            "$9",
            days("2012-01-01", "2012-06-14"),
        ),
        ("Sales were $4 million in May. In the fiscal year to date, sales were $9 million.", "$9", None),
    ],
)
def test_a_year_to_date_is_neither_its_whole_year_nor_the_month_before(
    text: str, words: str, as_of: Period | None
) -> None:
    assert as_of == claim_of(text, words).as_of


def test_a_stretch_told_by_its_last_day_is_carried_to_the_next_sentence() -> None:
    text = "For the three months ended March 31, 2012, sales were $3 million. The Leeds mill had costs of $2 million."

    assert days("2012-01-01", "2012-03-31") == claim_of(text, "$2 million").as_of


def test_two_figures_are_compared_with_two_of_the_same_stretches_a_year_before() -> None:
    text = (
        "Costs were $5 million and $15 million for the three-month and nine-month periods ended March 31, 2012, "
        "compared with $7 million and $16 million for the comparable periods in 2011."
    )

    assert days("2011-01-01", "2011-03-31") == claim_of(text, "$7 million").as_of
    assert days("2010-07-01", "2011-03-31") == claim_of(text, "$16 million").as_of


@pytest.mark.parametrize(
    "words", ["sales rose by 9% over 2010", "sales had an increase of $1 million (or 9%) over 2010"]
)
def test_what_a_percentage_is_over_is_not_its_time(words: str) -> None:
    assert None is claim_of(f"The Leeds {words} with most of it in Kent.", "9%").as_of


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("For 2016 the Company expects revenue of $330 million, and for 2017 $340 million.", (2016, 2017)),
        ("The Company reported revenue of $330 million in 2009 and $340 million in 2010.", (2009, 2010)),
    ],
)
def test_each_of_two_figures_is_of_the_period_that_leads_it(text: str, when: tuple[int, int]) -> None:
    document = fc.Document.from_text(text, "release.txt", date=date(2016, 4, 28))
    figures = [claim for claim in fc.pull_claims(document) if claim.mention.kind == "money"]

    assert ["revenue"] * 2 == [str(claim.measure) for claim in figures]
    assert when == tuple(claim.as_of.start.year for claim in figures if claim.as_of and claim.as_of.start)
