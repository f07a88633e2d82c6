"""Counts that go on with what was counted before, and days that are not theirs."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.claims import issuers

OPENING = "Larkfield, Inc. (Nasdaq: LKFD) today told of its business.\n\n"


def claims(text: str) -> dict[str, fc.Claim]:
    document = fc.Document.from_text(OPENING + text, name="release.txt", date=date(2004, 1, 5))
    return {claim.mention.text: claim for claim in fc.pull_claims(document)}


def test_this_number_is_the_one_that_was_told_before() -> None:
    read = claims("We have five compounds in the clinic. We expect this number to grow to seven by the end of 2004.")

    assert (read["five"].measure, "forecast", "2004-12-31") == (
        read["seven"].measure,
        read["seven"].modality,
        str(read["seven"].as_of),
    )


@pytest.mark.parametrize(
    ("text", "then", "when"),
    [
        ("Revenue was $82 million in May 2003. In May 2002 it had been $71 million.", "$71 million", "2002-05-01"),
        ("Costs were $82 million in 2003; at the end of 2002 they had been $71 million.", "$71 million", "2002-12-31"),
        ("Debt was $82 million in 2003; in May 2002 the figure had been $71 million.", "$71 million", "2002-05-01"),
        ("The loss was $8 million in 2003; in the same quarter of 2002 it was $7 million.", "$7 million", "None"),
    ],
)
def test_what_it_had_been_is_of_what_was_told_before(text: str, then: str, when: str) -> None:
    read = claims(text)
    first = next(claim for words, claim in read.items() if words.startswith("$8"))

    assert first.measure == read[then].measure
    assert when == str(read[then].as_of).split()[0]


def test_a_number_that_another_noun_names_is_of_that_noun() -> None:
    read = claims("It has 40 stores. That number of visitors is small beside 900 on Sundays.")

    assert "store" != read["900"].measure.head


def test_what_is_our_own_and_what_is_our_partners_are_parts_of_what_was_counted() -> None:
    read = claims("We now have five compounds in the clinic, two of our own and three of our partners.")

    assert ["compound"] * 2 == [read[words].measure.head for words in ("two", "three")]
    assert [("wholly owned",), ("partnered",)] == [read[words].measure.scope for words in ("two", "three")]
    assert all(read[words].part_of == read["five"].span for words in ("two", "three"))


def test_of_so_many_patients_some_are_a_part() -> None:
    read = claims("Of the 62 evaluable patients, 13 (21%) had a response, with a median duration of 5.2 months.")

    assert read["62"].span == read["13"].part_of
    assert "" == read["5.2 months"].subject


@pytest.mark.parametrize(
    ("text", "figure", "state"),
    [
        ("The trial enrolled 270 patients at 60 sites.", "60", None),
        ("The trial enrolled 270 patients at 60 sites.", "270", "enroll"),
        ("A total of four branches were opened.", "four", "open"),
        ("The airline carried 19 million passengers, up from 17 million a year before.", "17 million", "carry"),
    ],
)
def test_a_verb_tells_of_its_own_subject_and_object_alone(text: str, figure: str, state: str | None) -> None:
    assert state == claims(text)[figure].measure.state


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("Median survival of patients on lumotinib was 8.5 months.", "8.5 months", "lumotinib"),
        ("Patients on AB-901, along with lumotinib, lived 19 months.", "19 months", "AB-901"),
        (
            "Survival was 19.3 months with AB-901, compared with 18.3 months for the placebo group.",
            "18.3 months",
            "placebo",
        ),
        ("The study randomized 212 patients.", "212", ""),
        ("In patients with asthma, lung function (FEV1) rose by 4%.", "4%", ""),
        ("Larkfield has 40 stores.", "40", "Larkfield"),
    ],
)
def test_what_patients_had_is_that_of_what_they_were_given_and_no_company_s(
    text: str, figure: str, subject: str
) -> None:
    assert subject == claims(text)[figure].subject


def test_the_day_of_an_agreement_is_not_that_of_what_was_taken_under_it() -> None:
    read = claims(
        "Contoso now holds three licenses to our technology under an agreement signed in 2000; it paid $9 million."
    )

    assert ("2004-01-05", "2000-01-01 to 2000-12-31") == (str(read["three"].as_of), str(read["2000"].as_of))
    assert "Contoso" == read["$9 million"].subject


def test_since_when_something_is_done_is_told_of_that_alone() -> None:
    assert "2004-01-05" == str(claims("Larkfield has about 80 employees and has worked on it since 1981.")["80"].as_of)
    assert "2004-01-05" == str(claims("Larkfield has 11 mills in Wales and was founded in 1862.")["11"].as_of)


def test_a_day_that_is_expected_dates_nothing_that_was_done() -> None:
    read = claims("The study is now expected to end in the third quarter of 2004. The fee was $2 million.")

    assert read["$2 million"].as_of is None


def test_about_so_many_has_not_been_lowered_to_so_many() -> None:
    texts = ("We plan to enroll about 400 patients in 2005.", "We plan to enroll 400 patients in 2005.")
    documents = [
        fc.Document.from_text(OPENING + text, name=f"{day}.txt", date=day)
        for text, day in zip(texts, (date(2004, 1, 5), date(2004, 6, 5)), strict=True)
    ]

    assert [] == [finding.code for finding in fc.check(documents).findings]


def test_of_what_there_is_some_may_be_closed_and_all_of_it_is_there_today() -> None:
    read = claims("Larkfield will shut 70 of its 604 stores by the end of July.")

    assert ("actual", "2004-01-05") == (read["604"].modality, str(read["604"].as_of))
    assert "forecast" == read["70"].modality


@pytest.mark.parametrize(
    "text",
    [
        "Larkfield's pipeline includes 21 clinical programs.",
        "Larkfield's clinical pipeline now comprises 21 programs.",
        "Larkfield advanced its pipeline of 21 clinical programs.",
        "Larkfield has 21 programs in clinical development.",
    ],
)
def test_a_clinical_program_is_one_in_the_clinic(text: str) -> None:
    assert "program · clinical" == str(claims(text)["21"].measure)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("We start the Phase II programme of Kinedra™ in sepsis.", "Kinedra"),
        ("Larkfield announces Kinedra(TM) Phase II results.", "Kinedra"),
        ("KinedraTM has entered a Phase II study.", "Kinedra"),
        ("Larkfield began a Phase II study of zanotumab in lymphoma.", "zanotumab"),
        ("Larkfield began a Phase II study of zanotumab emtansine (AB-901) in lymphoma.", "AB-901"),
        ("Larkfield began a Phase II trial in combination with zanotumab.", "Larkfield"),
        ("Larkfield began a Phase II trial of a vaccine of HuRat(R) technology.", "Larkfield"),
        ("Larkfield has eight programs in Phase I and five in Phase II, as well as AB-901.", "Larkfield"),
    ],
)
def test_a_phase_is_that_of_a_brand_or_a_substance(text: str, subject: str) -> None:
    assert subject == claims(text)["Phase II"].subject


@pytest.mark.parametrize(
    ("text", "day", "measure"),
    [
        ("Sales have grown since signing the deal with Contoso in May 2003.", "May 2003", "sign deal"),
        ("After acquiring Contoso in May 2003, it has two mills.", "May 2003", "acquire"),
        (
            "It may end its alliance on pumps with Contoso, originally formed with Adatum in May 2003.",
            "May 2003",
            "form alliance",
        ),
    ],
)
def test_a_day_is_that_of_the_deed_that_leads_it(text: str, day: str, measure: str) -> None:
    assert measure == str(claims(text)[day].measure)


@pytest.mark.parametrize("lead", ["Leeds, UK, 5 January 2004, ", "Leeds, January 5, 2004 -"])
def test_a_dateline_is_no_part_of_the_issuers_name(lead: str) -> None:
    document = fc.Document.from_text(
        f"{lead}Larkfield Mills plc (LSE: LKF) today reported.  There are 12 mills.", name="a.txt"
    )

    assert "Larkfield Mills" == next(c for c in fc.pull_claims(document) if c.mention.text == "12").subject


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Use of cash resources reduced to $17 million (2002: $30 million).", "$17 million", "cash resource use"),
        ("Product backlog more than doubled to $49.6 million.", "$49.6 million", "product backlog"),
        ("Some 884 of the nation's 7,657 banks were on its list.", "884", "bank"),
        ("The number of banks on its “Problem Bank List” increased by four to 43.", "43", "bank"),
        ("We expect news of four programs as well as revenues of its two marketed drugs.", "two", "marketed drug"),
        ("- Operating Income Increases to $31.1 million -", "$31.1 million", "operating income"),
        ("Pump Sales Have Grown With Profit Rising to $7 million", "$7 million", "profit"),
        (
            "With a gain of $9 million, or $2 per share, Acme's net loss for 2007 was $7 million.",
            "$7 million",
            "net loss",
        ),
    ],
)
def test_a_figure_is_of_what_rose_or_fell_to_it(text: str, words: str, measure: str) -> None:
    assert measure == str(claims(text)[words].measure)


def test_the_lines_of_a_stack_of_titles_are_told_each_by_itself() -> None:
    rows = (
        "Highlights:",
        "Earnings Rise 23 Percent to $42 Billion",
        "Lower Provisions Help",
        "Ratio Rises to 0.63 Percent",
    )
    read = claims("\n".join(rows))

    assert ("earnings", "ratio") == (str(read["$42 Billion"].measure), str(read["0.63 Percent"].measure))


def test_the_quarter_of_some_results_is_no_day_of_them() -> None:
    assert "flow" == claims("Contoso Reports Second Quarter 2003 Results")["Second Quarter 2003"].nature


@pytest.mark.parametrize(
    "opening", ["Leeds, UK... Larkfield, Inc.", "Leeds, UK Larkfield, Inc.", "On May 27, Larkfield, Inc."]
)
def test_a_dateline_is_no_part_of_the_name_behind_it(opening: str) -> None:
    document = fc.Document.from_text(f"{opening} (Nasdaq: LKFD) has 40 stores.", name="a.txt", date=date(2004, 1, 5))

    assert "Larkfield" == issuers.issuer(document)


@pytest.mark.parametrize(
    ("text", "figure", "head", "day"),
    [
        ("It reported backlog as of June 30, 2003 of about $95 million.", "$95 million", "backlog", "2003-06-30"),
        ("* Dividend declared of $0.13 per share.", "$0.13", "dividend", "2004-01-05"),
        ("Dividends were declared at $0.20 per share.", "$0.20", "dividend", "None"),
        (
            "* Net cash of $17 million at March 31, 2003 ($18 million at June 30, 2002)",
            "$18 million",
            "cash",
            "2002-06-30",
        ),
    ],
)
def test_a_figure_behind_a_day_or_a_participle_is_of_the_noun_before(
    text: str, figure: str, head: str, day: str
) -> None:
    read = claims(text)[figure]

    assert (head, day) == (read.measure.head, str(read.as_of))


def test_a_year_ago_figure_is_of_the_year_before() -> None:
    read = claims("The loss was 85 cents in the fourth quarter of 2003, well above the year-ago loss of 14 cents.")

    assert "2002-10-01 to 2002-12-31" == str(read["14 cents"].as_of)
    assert "year-ago" not in read["14 cents"].measure.scope
    assert "2003-10-01 to 2003-12-31" == str(read["85 cents"].as_of)


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Output grew at an annual rate of 3 percent in May.", "3 percent", "output"),
        ("It recorded $3 million as other income.", "$3 million", "other income"),
        ("Net loss after exceptionals of £43.2m was lower.", "£43.2m", "net loss"),
        (
            "It grew, with overdue loans as a percentage of all loans falling to 0.4 percent.",
            "0.4 percent",
            "overdue loan",
        ),
        ("It cut its view after reporting same-store sales rose 6.0 percent.", "6.0 percent", "same-store sale"),
        ("The Leeds-based grocer reported net sales dipped 1.1 percent.", "1.1 percent", "net sale"),
        ("The company earned $381,000 on revenue of $5.9 million.", "$381,000", "earn"),
        ("The deals enabled the cash of the group to increase to £33.3 million.", "£33.3 million", "cash group"),
        ("Cash at 31 December 2003 up £8.7m to £41.1m, with royalties.", "£41.1m", "cash"),
        ("Cash costs for the quarter were $539/oz.", "$539", "cash cost"),
        ("We have an order for 70 megawatts (MW) of fuel cell kits.", "70 megawatts", "cell fuel kit"),
        ("The program includes an order commitment for 120 megawatts.", "120 megawatts", "order commitment"),
        ("– Strong Balance Sheet with $1.40 Billion in Cash and Remains On Track –", "$1.40 Billion", "cash"),
        ("We found that 75 percent of relapsed or refractory patients responded.", "75 percent", "share patient"),
        ("It will spend $260 million on a gas plant of 480 megawatts.", "$260 million", "gas plant spend"),
        ("Operating loss before exceptionals fell to £8m.", "£8m", "before exceptional operating loss"),
        ("The interest margin held steady at 3.8%.", "3.8%", "interest margin"),
        ("Book value per share increased to $20.96.", "$20.96", "book value"),
        ("Highlights\nØ Profit of £57 million\nØ Sales of £90 million", "£57 million", "profit"),
        ("In May inflation as measured by an index (CPI) fell by 2 percent.", "2 percent", "inflation"),
        ("The gross product (GDP) grew at an annual rate of 2 percent.", "2 percent", "gross product"),
        ("Group gross written premium for May: £308 million.", "£308 million", "gross group premium written"),
        ("Revenue for the quarter is expected to be approximately $85 million.", "$85 million", "revenue"),
        ("The average selling price of c. $85 was higher than last year.", "$85", "price"),
        ("The WEO projects global growth at around 3 percent.", "3 percent", "global growth"),
        ("Inflation, at 2.3 per cent in May, was low.", "2.3 per cent", "inflation"),
        ("Output, at 4 million tons, was high.", "4 million tons", "output"),
        ("Net income per share stable at $1.41.", "$1.41", "net income"),
        ("Sales for the quarter, which ended May 4, were $2 million.", "$2 million", "sale"),
        ("During the base period, valued at $97 million, it makes kites.", "$97 million", "base period"),
        ("Occupancy averaged 93.3% and ended the quarter at 92.7%.", "92.7%", "occupancy"),
        ("The bank revises 2010 growth forecast to 3.9 per cent", "3.9 per cent", "growth"),
        ("It was awarded a grant of up to $89 million.", "$89 million", "grant"),
        ("A capital plan of $25 billion was approved.", "$25 billion", "capital plan"),
        ("Net premium earned climbed by 20.2% to EUR 7.0 billion.", "EUR 7.0 billion", "net premium"),
        ("Securities held at June 30, 2011 increased to $371 million.", "$371 million", "security"),
        ("Inflation declined further to 4.57 per cent.", "4.57 per cent", "inflation"),
        ("Production slid to 66,000 oz in May.", "66,000 oz", "production"),
        ("• Increased liquidity to $194.1 million and lowered costs", "$194.1 million", "liquidity"),
        ("At the end of May, about $27 million was drawn under its loan.", "$27 million", "draw"),
        ("The pact could be worth up to $2.2 billion to Acme.", "$2.2 billion", "pact"),
    ],
)
def test_the_words_around_a_figure_say_what_it_is_of(text: str, words: str, measure: str) -> None:
    assert set(measure.split()) <= set(str(claims(text)[words].measure).split())
    assert claims(text)[words].measure.head in measure.split()


def test_percentages_in_brackets_are_each_of_the_place_before() -> None:
    read = claims("The largest increases in output were observed in Kent (+7.4%) and Devon (+2.5%).")

    assert ["kent output", "devon output"] == [str(read[words].measure) for words in ("7.4%", "2.5%")]
    assert all("change" in read[words].flags for words in ("7.4%", "2.5%"))


def test_what_a_figure_is_per_may_stand_behind_a_stroke() -> None:
    read = claims("Costs were $1 330/oz in May.")

    assert ("cost", "ounce", 1330) == (
        read["$1 330"].measure.head,
        read["$1 330"].per,
        read["$1 330"].value.written,
    )


def test_a_heading_right_above_its_sentence_is_no_part_of_it() -> None:
    read = claims(
        "Increase in Net Income\nNet income totaled $4.9 million, the most that it ever was in a quarter.\n"
        "Improved Return Metrics\nReturn on assets improved to 1.21%, the best of the last ten years."
    )

    assert ("net income", "return") == (str(read["$4.9 million"].measure), read["1.21%"].measure.head)


@pytest.mark.parametrize(
    ("text", "words", "event"),
    [
        ("We advance the program towards a planned BLA submission in May 2004.", "May 2004", "submission"),
        ("The Company is on track for AB-901 filing in May 2004.", "May 2004", "filing"),
        ("We report the launch in May 2004.", "May 2004", "launch"),
        ("LEEDS, Jan. 5 /PRNewswire/ -- Larkfield has 40 stores.", "Jan. 5", "document"),
    ],
)
def test_a_date_behind_what_is_foreseen_is_of_that(text: str, words: str, event: str) -> None:
    assert event == claims(text)[words].measure.head


def test_a_year_ago_loss_is_per_share_as_the_one_beside_it() -> None:
    read = claims("The loss was 20 cents per share in May 2003, 6 cents above the year-ago loss of 14 cents.")

    assert "share" == read["14 cents"].per


def test_the_letters_of_a_trade_mark_stand_for_nothing() -> None:
    assert {"SM", "TM"}.isdisjoint(claims("Our Systematic Method (SM) is used in trials of Albafen (TM)."))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Northwind's sales were $5 million. Northwind has 40 stores.", "Northwind"),
        ("Northwind carried 5 million passengers. A record for Northwind.", "Northwind"),
        ("LEEDS (Wire) - Northwind & Co. (NWD) said sales were $5 million.", "Northwind"),
        ("Inflation eased to 2%. The fall of inflation was expected.", ""),
    ],
)
def test_a_figure_is_of_whom_its_text_begins_with(text: str, subject: str) -> None:
    document = fc.Document.from_text(text, name="a.txt", date=date(2004, 1, 5))

    assert {subject} == {claim.subject for claim in fc.pull_claims(document)}


def test_the_day_of_a_wire_is_no_part_of_who_speaks() -> None:
    text = "LEEDS, PA--(Marketwire - Feb 21, 2013) - Larkfield (NYSE: LRK) announced its results."

    assert "Larkfield" == issuers.issuer(fc.Document.from_text(text, "release.txt"))


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("The chance of a storm was around 30%. That number has increased to 45%.", "45%", "storm chance"),
        ("Output grew 2.5 percent. This is up from 0.4 percent in May.", "0.4 percent", "output"),
        ("Output was 60 tons in May. It should recover to 72 tons in 2005.", "72 tons", "output"),
        ("Output was $5 million. However, it fell 3%.", "3%", "output"),
    ],
)
def test_it_goes_on_with_the_figure_before(text: str, words: str, measure: str) -> None:
    assert measure == str(claims(text)[words].measure)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Revenue was $5 million and costs were $3 million. It was $4 million in 2003.", "$4 million"),
        ("Output grew 2.5 percent.\n\nIt was 3 percent in 2003.", "3 percent"),
        ("The price was $218. It was $64 higher than in 2003.", "$64"),
    ],
)
def test_it_goes_on_with_nothing_where_several_may_be_meant_or_a_difference_is_told(text: str, words: str) -> None:
    assert words not in claims(text)


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Borealis Gas is a gas and power company that serves 40,000 homes.", "40,000", "Borealis Gas"),
        ("The Board of Directors has approved a dividend of $3 million.", "$3", "Larkfield"),
        ("Management expects costs of $3 million in 2013.", "$3", "Larkfield"),
        ("Its lead is AB-CD04S1, a COVID-19 vaccine now in three Phase 2 trials.", "Phase 2", "AB-CD04S1"),
        ("It takes proof-of-concept trials through Phase II.", "Phase II", "Larkfield"),
    ],
)
def test_who_decides_or_what_is_treated_has_no_figures_of_its_own(text: str, words: str, subject: str) -> None:
    assert [subject] == [claim.subject for claim in claims(text).values() if words in claim.mention.text]


def test_what_is_told_of_discontinued_operations_is_the_phase_of_no_product() -> None:
    heads = [claim.measure.head for claim in claims("AB-901 made a loss from discontinued operations.").values()]

    assert "phase" not in heads


def test_the_heading_about_a_company_may_name_its_industry() -> None:
    text = "A new mill.\n\nAbout Vale Pumps & Its Industry\n\nVale Pumps has 40 mills.\n"

    assert ["Vale Pumps"] == [claim.subject for claim in fc.pull_claims(fc.Document.from_text(text, "a.txt"))]


def test_what_is_potentially_so_makes_no_figure_conditional() -> None:
    told = claims("Costs rose to $17 million on a charge for potentially uncollectible receivables.")

    assert "actual" == told["$17 million"].modality


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We presented data at the 24th Spring Congress.", "24th"),
        ("One-third of the increase was from growth in Kent.", "One-third"),
        ("The reserve ended the year at 1.04% of all loans.", "1.04%"),
        ("The 40 owners satisfied the minimum.", "40"),
    ],
)
def test_what_a_verb_does_not_bring_about_is_no_state(text: str, words: str) -> None:
    assert [None] == [claim.measure.state for claim in claims(text).values() if words == claim.mention.text]


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        (
            "Today it is to report its first quarter 2005 financial results on May 4.",
            "first quarter",
            "date financial result",
        ),
        ("Financial Results for the Three Months Ended May 31, 2005", "May 31", "end period"),
        (
            "Larkfield, a maker of pumps focused on farms, today announced financial results for May.",
            "today",
            "announce financial result",
        ),
    ],
)
def test_financial_results_are_no_verb(text: str, words: str, measure: str) -> None:
    assert [measure] == [str(c.measure) for said, c in claims(text).items() if words in said]


def test_the_period_of_some_results_is_no_term_of_an_agreement() -> None:
    text = "Under the license agreement with Contoso it sells. For the six-month period ended May 31, it sold 40 pumps."

    assert [None] == [c.counterparty for said, c in claims(text).items() if said == "May 31"]
