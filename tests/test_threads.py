"""What is told again in other words is one series for the eye, and no rule compares it."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest

import factcheck as fc
from factcheck import claims
from factcheck.record import Record
from factcheck.record.timeline.retold import likeness
from factcheck.record.timeline.tellings import tellings

FIRST, SECOND = date(2011, 2, 8), date(2012, 6, 7)
HEAD = "Larkfield Mills, Inc. (Nasdaq: LRKF) today reported on its business.\n\n"


def documents(earlier: str, later: str) -> tuple[fc.Document, ...]:
    told = ((FIRST, earlier), (SECOND, later))
    return tuple(fc.Document.from_text(HEAD + text, name=f"{day}.txt", date=day) for day, text in told)


def together(earlier: str, later: str, left: str, right: str) -> bool:
    report = fc.check(documents(earlier, later))
    return any({left, right} <= {claim.mention.text for claim in series.claims} for series in report.series)


SAME = {
    "another unit of power": (
        "By the end of 2011, annual capacity should reach 1.1 gigawatts.",
        "Annual capacity stood at 1,228 megawatts at the end of 2011.",
        "1.1 gigawatts",
        "1,228 megawatts",
    ),
    "the second of two periods": (
        "For the second quarter the Company expects revenue of $81 to $84 million, and for all of 2011, $330 million.",
        "The Company now expects revenue of $345 to $355 million for all of 2011.",
        "$330 million",
        "$345 to $355 million",
    ),
    "another verb": (
        "The Leeds plant is scheduled to open in the first quarter of 2012.",
        "Start-up of the Leeds plant is now planned for the third quarter of 2012.",
        "first quarter of 2012",
        "third quarter of 2012",
    ),
    "a noun for a verb": (
        "The Company has agreed to acquire Brook Glass for $85 million in cash.",
        "The Company completed its $92 million acquisition of Brook Glass.",
        "$85 million",
        "$92 million",
    ),
    "the thing and its owner": (
        "The Leeds site has 340 employees.",
        "The Company has 290 employees in Leeds.",
        "340",
        "290",
    ),
    "a change beside the level": (
        "The contract backlog of the Leeds yard was $1.20 billion in May 2010.",
        "Backlog of the Leeds yard of $1.33 billion, a decrease of $54.0 million",
        "$1.20 billion",
        "$1.33 billion",
    ),
    "a profit and the loss of the year before": (
        "The Company reported a net loss of $3.6 million for 2010.",
        "The Company reported a net profit of $2.4 million for 2011, compared with a deficit of $3.7 million in 2010.",
        "$3.6 million",
        "$2.4 million",
    ),
    "on the average": (
        "That is enough power for 181,000 average size U.S. homes.",
        "That is enough power for approximately 271,000 US homes in spring.",
        "181,000",
        "271,000",
    ),
    "the name alone": (
        "The Company has agreed to acquire Brook Glass for $85 million in cash.",
        "The Company paid $92 million for Brook Glass.",
        "$85 million",
        "$92 million",
    ),
}
OTHER = {
    "cash, and what of it was used": (
        "Cash resources of $20.5 million at the mill in Leeds.",
        "Utilisation of cash resources of $17.1 million at the mill in Leeds.",
        "$20.5 million",
        "$17.1 million",
    ),
    "another place": (
        "The Leeds plant is scheduled to open in the first quarter of 2012.",
        "Start-up of the York plant is now planned for the third quarter of 2012.",
        "first quarter of 2012",
        "third quarter of 2012",
    ),
    "a part": (
        "The Company has 12 looms in operation.",
        "The Company has five wholly owned looms in operation.",
        "12",
        "five",
    ),
    "on the way there": (
        "There are six looms in operation.",
        "We expect four other looms to come into operation.",
        "six",
        "four",
    ),
    "a result and what it is per share": (
        "Sales were $43.2 million.",
        "Earnings were $0.12 per share.",
        "$43.2 million",
        "$0.12",
    ),
}


@pytest.mark.parametrize("case", SAME.values(), ids=SAME)
def test_one_thing_in_other_words_is_one_series(case: tuple[str, str, str, str]) -> None:
    assert together(*case)


@pytest.mark.parametrize("case", OTHER.values(), ids=OTHER)
def test_another_thing_in_like_words_is_another_series(case: tuple[str, str, str, str]) -> None:
    assert not together(*case)


@pytest.mark.parametrize("case", SAME.values(), ids=SAME)
def test_no_rule_compares_what_only_words_tie(case: tuple[str, str, str, str]) -> None:
    found = fc.check(documents(case[0], case[1])).findings

    assert not [finding for finding in found if finding.code != "FC406"]  # which knows an event by its kind and name


def test_the_order_of_the_documents_changes_no_thread() -> None:
    pages = documents(*SAME["another verb"][:2])

    assert fc.check(pages).series == fc.check(pages[::-1]).series


def test_two_figures_of_one_document_are_never_one_thing() -> None:
    earlier = "The Company has 40 looms and 44 presses in Leeds."
    later = "In Leeds the Company has 41 weaving looms."

    assert together(earlier, later, "40", "41")
    assert not together(earlier, later, "44", "41")


def test_the_name_in_the_sentence_before_says_which_plant_is_meant() -> None:
    earlier = "Work on a mill at Rothwell has begun. The mill, which will cost $85 million, opens in 2013."
    later = "The cost of the Rothwell mill is now put at $92 million."

    assert together(earlier, later, "$85 million", "$92 million")


def posts(*texts: str) -> dict[str, list[str]]:
    days = (FIRST, SECOND)
    pages = [fc.Document.from_text(HEAD + t, name=f"{d}.txt", date=d) for d, t in zip(days, texts, strict=True)]
    told = (series for series in fc.check(pages).series if "post" in series.measure.scope)
    return {series.measure.head: [str(claim.value) for claim in series.claims] for series in told}


def test_the_holders_of_a_post_are_one_series() -> None:
    earlier = '"Good," said Ann Lee, Chairman and CEO of Larkfield Mills.'
    later = "Ann Lee, our chairman, said that Jim Fox has joined as chief executive officer."

    assert {"chief executive officer": ["Ann Lee", "Jim Fox"]} == posts(earlier, later)


@pytest.mark.parametrize(
    "told",
    [
        "Adatum Chief Executive Officer Tom Berg agreed to it.",
        "He met Tom Berg, Chief Executive Officer of Adatum Pump Makers.",
        "He met Tom Berg, APM Chief Executive Officer.",
    ],
)
def test_the_chief_of_whoever_is_named_beside_a_post_holds_that_one(told: str) -> None:
    earlier = "He met Eve Holt, Chief Executive Officer of Adatum Pump Makers."

    assert {"chief executive officer": ["Eve Holt", "Tom Berg"]} == posts(earlier, told)


def test_a_newspaper_names_who_holds_a_post_of_the_company_that_it_tells_of() -> None:
    release = fc.Document.from_text(
        "Northwind plc today announced a profit. Ann Lee is Chief Executive Officer.\n",
        name="1.txt",
        date=date(2004, 1, 1),
    )
    paper = "It was a good year for Northwind, said CEO Jim Fox.\n"
    pages = [
        release,
        fc.Document.from_text("Contoso plc today announced a loss.\n", name="2.txt", date=date(2005, 1, 1)),
        fc.Document.from_text(paper, name="3.txt", date=date(2006, 1, 1)),
    ]
    held = [series for series in fc.check(pages).series if "post" in series.measure.scope]

    assert [["Ann Lee", "Jim Fox"]] == [[claim.value for claim in series.claims] for series in held]


def test_the_chief_of_a_partner_holds_no_post_of_the_issuer() -> None:
    earlier = '"Good," said Ann Lee, CEO of Larkfield Mills.'
    later = '"Good," said Jim Fox, CEO of Contoso.'

    assert not posts(earlier, later)


def spelt(*texts: str) -> list[list[str]]:
    days = (FIRST, SECOND)
    pages = [fc.Document.from_text(HEAD + t, name=f"{d}.txt", date=d) for d, t in zip(days, texts, strict=True)]
    return [[str(c.value) for c in s.claims] for s in fc.check(pages).series if s.measure.head == "name"]


def test_the_names_that_a_partner_had_are_one_series() -> None:
    told = "In 2009 the Company and Contoso entered into a supply agreement."

    assert [["Contoso", "Contoso-Adatum", "Adatum"]] == spelt(told, "Contoso-Adatum pays us, and Adatum paid before.")
    assert not spelt(told, "The Contoso-led group pays us.")


def test_an_address_that_changed_is_one_series() -> None:
    earlier = "The Company is headquartered at 12 Harbour Road, Leeds."
    later = "The Company has moved to 400 Court Street, York."
    found = [s for s in fc.check(documents(earlier, later)).series if s.measure.head == "address"]

    assert [["12 Harbour Road", "400 Court Street"]] == [[str(c.value) for c in s.claims] for s in found]


def test_pounds_of_a_metal_are_no_money() -> None:
    earlier = "The Company produced 148.2 million pounds of copper in 2010, against 139.5 million pounds in 2009."
    later = "Copper production was 146.9 million pounds in 2011, compared with 147.6 million pounds in 2010."

    assert together(earlier, later, "148.2 million pounds", "146.9 million pounds")


def test_two_days_of_one_document_are_two_events() -> None:
    earlier = "The Leeds mill is to open in May 2012. The York mill is to open in July 2012."
    later = "The Leeds mill opened in June 2012."

    assert together(earlier, later, "May 2012", "June 2012")
    assert not together(earlier, later, "July 2012", "June 2012")


def test_the_likest_of_a_document_is_meant() -> None:
    earlier = "Our software runs in 6.2 million households. We have 38 clients."
    later = "Some 9.5 million homes are served by our software."

    assert together(earlier, later, "6.2 million", "9.5 million")


def test_two_names_under_one_ticker_are_one_company() -> None:
    first = fc.Document.from_text("Vale Glass Group, Inc. (NYSE: VLG) has 340 employees.", name="a.txt", date=FIRST)
    second = fc.Document.from_text("Vale Group, Inc. (NYSE: VLG) has 390 employees.", name="b.txt", date=SECOND)

    assert any({"340", "390"} <= {c.mention.text for c in s.claims} for s in fc.check((first, second)).series)


def test_a_dividend_is_a_shares_though_nobody_says_so() -> None:
    earlier = "The quarterly dividend remains 24 cents per share."
    later = "The quarterly dividend was cut to 20 cents."

    assert together(earlier, later, "24 cents", "20 cents")


def test_what_is_sold_of_a_product_is_told_net_or_not() -> None:
    earlier = "The Company reported record net sales of Aqua of $144.7 million in 2010."
    later = "Sales of Aqua were $178.2 million in 2011, compared with $145.9 million in 2010."

    assert ["FC404"] == [finding.code for finding in fc.check(documents(earlier, later)).findings]


def test_a_product_is_known_under_its_later_name() -> None:
    earlier = "The application for CV-110 is to be filed in May 2012."
    later = "The application for Prevara, formerly called CV-110, was filed in June 2012."

    assert together(earlier, later, "May 2012", "June 2012")


def test_the_patients_of_two_products_are_two_counts() -> None:
    earlier = "More than 60 patients have received AB-901 to date."
    later = "More than 80 patients have received AB-902 to date."

    assert not together(earlier, later, "60", "80")


def test_a_company_is_known_under_its_new_name() -> None:
    first = fc.Document.from_text("Vale Pumps, Inc. (NYSE: VLG) has 340 patents.", name="a.txt", date=FIRST)
    told = "Hydra, Inc. (NYSE: HYD), the new name of Vale Pumps, has 390 patents."
    second = fc.Document.from_text(told, name="b.txt", date=SECOND)

    assert any({"340", "390"} <= {c.mention.text for c in s.claims} for s in fc.check((first, second)).series)


def test_reported_revenue_is_revenue() -> None:
    earlier = "For 2011 the Company expects revenue of $20 million to $25 million."
    later = "Larkfield Mills, Inc. (Nasdaq: LRKF) reported revenue of $18 million for 2011."

    assert ["FC414"] == [finding.code for finding in fc.check(documents(earlier, later)).findings]


def test_what_is_based_on_a_technology_is_called_by_it() -> None:
    earlier = "There are four LPC compounds being studied in patients."
    later = "Six LPC-based products are in the clinic."

    assert together(earlier, later, "four", "Six")


def test_the_patients_of_a_trial_are_counted_by_its_name() -> None:
    earlier = "The pivotal ALDER trial began in May. ALDER has accrued 287 patients."
    later = "The ALDER trial randomized 288 patients."

    assert together(earlier, later, "287", "288")


def test_patients_since_the_launch_are_in_no_state_of_the_product() -> None:
    earlier = "Since its launch, more than 4,200 patients have been treated with Zelva."
    later = "About 9,800 patients have received Zelva since it came on the market."

    assert together(earlier, later, "4,200", "9,800")


def test_an_agreement_that_is_extended_ends_later() -> None:
    earlier = "Contoso and the Company have extended their supply agreement to December 2017."
    later = "The supply agreement with Contoso ends in December 2017."

    assert together(earlier, later, "December 2017", "December 2017")


def test_a_partner_holds_its_licenses_under_our_agreement() -> None:
    earlier = "It is the third license taken by Contoso under a 2006 agreement with the Company."
    later = "Contoso holds five licenses under the 2006 agreement."

    assert together(earlier, later, "2006", "2006")


def test_the_market_on_which_a_company_is_listed_is_one_series() -> None:
    first = fc.Document.from_text("Vale Mills, Inc. (Nasdaq: VALE) makes flour.", name="a.txt", date=FIRST)
    second = fc.Document.from_text("Vale Mills, Inc. (NYSE: VLM) makes flour.", name="b.txt", date=SECOND)

    assert [["Nasdaq: VALE", "NYSE: VLM"]] == particular("ticker", first, second)


@pytest.mark.parametrize("seat", ["is headquartered", "has its headquarters", "is located"])
def test_the_town_of_the_head_office_is_one_series(seat: str) -> None:
    earlier = f"The Company {seat} in Leeds, England. Contoso is based in Hull."
    later = "Contoso is based in Bath. The Company moved its headquarters to York in May."

    assert [["Leeds", "York"]] == particular("headquarters", *documents(earlier, later))


@pytest.mark.parametrize(
    ("lines", "towns"),
    [
        (("LEEDS, England, May 4, 2004 --", "HULL, England--(BUSINESS WIRE)--"), [["Leeds", "Hull"]]),
        (("LEEDS, May 4, 2004 --", "Leeds – 4 May 2005:", "HULL, May 4, 2030 --"), [["Leeds", "Leeds", "Hull"]]),
        (("LEEDS, May 4, 2004 --", "ORLANDO, May 4, 2005 --", "LEEDS, May 4, 2030 --"), []),
        (("LEEDS, May 4, 2004 --", "PARIS and LEEDS, May 4, 2005 --"), []),
        (("LEEDS, May 4, 2004 --", "Press release --"), []),
    ],
)
def test_the_town_of_its_date_lines_is_where_a_company_is(lines: tuple[str, ...], towns: list[list[str]]) -> None:
    read = [
        fc.Document.from_text(f"{line} Vale Mills, Inc. (Nasdaq: VALE) makes flour.", name=f"{n}.txt", date=day)
        for n, (line, day) in enumerate(zip(lines, (FIRST, SECOND, date(2030, 5, 4)), strict=False))
    ]

    assert towns == particular("headquarters", *read)


def test_what_a_company_calls_itself_is_one_series() -> None:
    said = ("the kite company, today", "a fast growing kite and leisure group", "a fast growing kite and leisure group")
    read = [
        fc.Document.from_text(f"Vale Mills, Inc. (Nasdaq: VALE), {words}.", name=f"{n}.txt", date=day)
        for n, (words, day) in enumerate(zip(said, (FIRST, SECOND, date(2030, 5, 4)), strict=True))
    ]

    assert [["kite company", *["fast growing kite and leisure group"] * 2]] == particular("description", *read)


def particular(head: str, *documents: fc.Document) -> list[list[str]]:
    found = ([claim.value for claim in s.claims] for s in fc.check(documents).series if s.measure.head == head)
    return [[str(value) for value in values] for values in found if isinstance(values[0], str)]


def test_a_company_is_known_by_the_ticker_of_another_exchange() -> None:
    first = fc.Document.from_text("Vale-Brook (EURONEXT: VAL and NYSE: VLB) has 340 shops.", name="a.txt", date=FIRST)
    second = fc.Document.from_text("Vale (EURONEXT: VAL and NYSE: VLB) has 390 shops.", name="b.txt", date=SECOND)

    assert any({"340", "390"} <= {c.mention.text for c in s.claims} for s in fc.check((first, second)).series)


def test_a_name_may_have_held_until_an_acquisition() -> None:
    first = fc.Document.from_text("Vale Pumps, Inc. (NYSE: VLG) has 340 patents.", name="a.txt", date=FIRST)
    told = "Hydra, Inc. (NYSE: HYD), known until the acquisition of Brook Glass as Vale Pumps, has 390 patents."
    second = fc.Document.from_text(told, name="b.txt", date=SECOND)

    assert any({"340", "390"} <= {c.mention.text for c in s.claims} for s in fc.check((first, second)).series)


MORE = {
    "people on a payroll": (
        "Larkfield has some 690 people on its payroll.", "The Company employs 740 people.", "690", "740",
    ),
    "a dividend per quarter": (
        "The board declared the quarterly dividend of 26 cents a share.",
        "The dividend is raised to 29 cents per quarter.",
        "26 cents",
        "29 cents",
    ),
    "what an agency renews": (
        "The Nuclear Safety Commission renewed the license of the Brook station until 2034.",
        "The Brook station, whose license runs through 2033, is our largest.",
        "2034",
        "2033",
    ),
    "a day on which it took place": (
        "The launch of Aqua in Japan is set for September 2011.",
        "The launch of Aqua in Japan took place on November 12, 2011.",
        "September 2011",
        "November 12, 2011",
    ),
    "back on the market": (
        "We intend to have Aqua back on the market by the middle of 2011.",
        "Aqua returned to the market in October 2011.",
        "middle of 2011",
        "October 2011",
    ),
    "a closing": (
        "The purchase of Brook Glass is expected to be completed by the end of March 2011.",
        "Since the close of the acquisition of Brook Glass on May 4, 2011, 40 jobs have been cut.",
        "end of March 2011",
        "May 4, 2011",
    ),
    "sums under a deal": (
        "Contoso pays $15 million on signature and further sums of up to $95 million on reaching sales targets.",
        "Under the agreement with Contoso, Larkfield may receive milestone payments of up to $98 million.",
        "$95 million",
        "$98 million",
    ),
    "what a rights issue raises": (
        "Larkfield plans a rights issue to raise $310 million.",
        "The rights issue brought in $302 million after costs.",
        "$310 million",
        "$302 million",
    ),
    "what a plant can make": (
        "The Leeds plant will make 60 million patches a year from early 2013.",
        "The new plant in Leeds can turn out 62 million patches annually.",
        "60 million",
        "62 million",
    ),
    "a dividend that nobody says is a share's": (
        "The quarterly dividend remains 24 cents per share.",
        "The quarterly dividend rises to 27 cents.",
        "24 cents",
        "27 cents",
    ),
    "staff that was reduced to": (
        "The workforce is 240.", "Headcount has been reduced to 212.", "240", "212",
    ),
    "customer numbers": (
        "The customer base of 684,000 is stable.", "Customer numbers slipped to 672,000.", "684,000", "672,000",
    ),
    "what a station can deliver": (
        "The Leeds station will have a capacity of 760 megawatts.",
        "At Leeds full load of 748 megawatts was reached on May 4, 2012.",
        "760 megawatts",
        "748 megawatts",
    ),
    "letters and the words that they stand for": (
        "Gross domestic loom output (GLO) increased 1.4 percent in the second quarter of 2010.",
        "In the second quarter of 2011, GLO increased 2.9 percent.",
        "1.4 percent",
        "2.9 percent",
    ),
    "letters for a name": (
        'AdatumBrook ("ADB") leases the looms. ADB will make a one-time payment of $12 million.',
        "Agreement with AdatumBrook for Aqua provides a cash payment of $12.0 million to Larkfield.",
        "$12 million",
        "$12.0 million",
    ),
    "a loss so small that it is a share's": (
        "Larkfield reported a net loss of 14 cents per share in the fourth quarter of 2010.",
        "Larkfield reported a net loss of 20 cents per share in the fourth quarter of 2011, 6 cents above the year-ago "
        "loss of $0.14. A full year loss of 85 cents was reported.",
        "14 cents",
        "$0.14",
    ),
    "a length that stands beside other names": (
        "The 3,200-foot cable will be laid in East Garden and will carry much. Contoso makes it.",
        "The 3,200 foot long cable system is cooled by a unit from Fabrikam in York.",
        "3,200-foot",
        "3,200 foot",
    ),
    "what several partners paid": (
        "Larkfield signed a license with Contoso. To date, Larkfield has generated $65 million through license "
        "agreements with leading wool companies.",
        "Larkfield signed a license with Adatum. To date, Larkfield has generated $110 million through license "
        "agreements with leading wool companies.",
        "$65 million",
        "$110 million",
    ),
    "on course": (
        "We plan to submit the application for Aqua in the third quarter of 2011.",
        "The application for Aqua is on course for submission in the fourth quarter of 2012.",
        "third quarter of 2011",
        "fourth quarter of 2012",
    ),
    "a rate of growth, and by how much something grows": (
        "Global growth is projected at 3.5 percent in 2013.",
        "The world economy will grow by 3.3 percent in 2013.",
        "3.5 percent",
        "3.3 percent",
    ),
    "the use of a thing that is no money": (
        "Global steel use of 1,121 million tonnes is forecast for 2013.",
        "Global steel demand of 1,142 million tonnes is forecast for 2013.",
        "1,121 million tonnes",
        "1,142 million tonnes",
    ),
    "the name of a partner in short": (
        "Under the agreement with Adatum Pharma, we may receive clinical milestone payments of $156 million for Aqua.",
        "We are eligible for regulatory payments of up to $156.0 million from Adatum for Aqua.",
        "$156 million",
        "$156.0 million",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("earlier", "later", "left", "right"), MORE.values(), ids=MORE)
def test_more_that_is_told_again(earlier: str, later: str, left: str, right: str) -> None:
    assert together(earlier, later, left, right)


PROSE = "• Pre-tax profit up 28.0% to £804m\n• Sales up 12.2% to £16.5bn\n\nRevenue fell to £19.7 million for 2010."
TABLE = """Statutory basis for the year ended 31 December 2010
                                2010      2009
                                £'m       £'m
Group profit before tax         912       888
Group sales                     17,422    16,801
UK sales                        9,114     9,001
Revenue from continuing looms   19.7      21.4
Revenue from other looms        18.9      17.2
"""


@pytest.mark.parametrize(
    ("figure", "row"), [("£804m", "912"), ("£16.5bn", "17,422"), ("£19.7 million", "19.7"), ("£19.7 million", "21.4")]
)
def test_a_row_stands_beside_the_prose_that_tells_of_its_thing_or_gives_its_figure(figure: str, row: str) -> None:
    assert together(PROSE, TABLE, figure, row)


@pytest.mark.parametrize(("figure", "row"), [("£16.5bn", "9,114"), ("£19.7 million", "18.9")])
def test_a_row_of_a_part_stands_alone(figure: str, row: str) -> None:
    assert not together(PROSE, TABLE, figure, row)


def test_a_house_may_have_its_number_behind_its_street() -> None:
    earlier = "The headquarters are at Lindes Allé 4 in Aarhus."
    later = "The Company moved into its new head office at Bahnhofstrasse 12."

    assert [["Lindes Allé 4", "Bahnhofstrasse 12"]] == particular("address", *documents(earlier, later))


def test_what_is_done_in_a_country_is_told_by_its_adjective() -> None:
    earlier = "In Japan, approval of Aqua is expected before the end of 2011."
    later = "Japanese approval of Aqua, received in March 2012, has led to 140 orders."

    assert together(earlier, later, "end of 2011", "March 2012")


def test_an_application_for_approval_may_be_told_by_its_kind() -> None:
    earlier = "We remain on track to file for approval of NWX-301 in December 2011."
    later = "The BLA for NWX-301 was submitted in January 2012."

    assert together(earlier, later, "December 2011", "January 2012")


def test_notes_for_editors_stand_below_those_who_answer_questions() -> None:
    early = "Enquiries: Ann Lee, Larkfield Mills, 0131 555 0142\n\nNotes for Editors\n\nLarkfield was set up in 1987."

    assert together(early, "Larkfield, founded in 1986, has a mill.", "1987", "1986")


def test_a_product_is_known_by_the_code_in_brackets() -> None:
    early, late = "LM-214 is on sale in eleven countries.", "Kinedra (LM-214) is sold in 19 countries."

    assert together(early, late, "eleven", "19")


@pytest.mark.parametrize(
    "later",
    [
        "Its Chief Executive is Jim Fox.",
        "Jim Fox, Group Chief Executive, spoke.",
        "Jim Fox, Chairman of the Board of Management of Larkfield, spoke.",
    ],
)
def test_who_came_after_somebody_holds_the_same_post(later: str) -> None:
    report = fc.check(documents("Ann Lee, Chief Executive of Larkfield, spoke.", later))
    held = [series for series in report.series if "post" in series.measure.scope]

    assert [["Ann Lee", "Jim Fox"]] == [list(dict.fromkeys(c.value for c in series.claims)) for series in held]


@pytest.mark.parametrize(
    ("later", "told"),
    [
        ("Jim Fox succeeds Ann Lee, who steps down in May.", ["succeeds Ann Lee"]),
        (
            "Dr. Lee, who led the mill, is retiring.",
            ["Dr. Lee, who led the mill, is retiring"],
        ),
        ("Ann Lee, Chief Executive Officer, is retiring.", []),
        ("Ann Lee told of its mill. Flour is left.", []),
    ],
)
def test_who_leaves_is_told_of_beside_the_post(later: str, told: list[str]) -> None:
    first, second = documents("Ann Lee, Chief Executive of Larkfield, spoke.", later)
    held = [series for series in fc.check((first, second)).series if "post" in series.measure.scope]
    words = [c.mention.text for series in held for c in series.claims if c.document == second.name]

    assert told == [said for said in words if "Chief" not in said]


def test_the_bearer_of_a_post_stands_in_its_place() -> None:
    report = fc.check(documents("The Chief Executive, Ann Lee, spoke.", "Jim Fox, Chief Executive, spoke."))
    held = next(series for series in report.series if "post" in series.measure.scope)

    assert ["Chief Executive, Ann Lee", "Jim Fox, Chief Executive"] == [claim.mention.text for claim in held.claims]


def test_the_chairs_of_two_boards_hold_two_posts() -> None:
    early = "Ann Lee, Chairwoman of the Supervisory Board, spoke."
    late = "Jim Fox, Chairman of the Management Board, spoke."

    assert not [s for s in fc.check(documents(early, late)).series if "post" in s.measure.scope]


def test_words_that_no_telling_weighs_make_nothing_alike() -> None:
    # A seeded change of a real release divided by the weight of words that stood beside a figure, and in none.
    record = Record.of(claims.read(one) for one in documents("The mill has 40 staff.", "The mill has 42 staff."))
    left, right, *_ = (
        telling
        for series in record.series
        for telling in tellings(series, record.page, record.names, frozenset(), {}, ())
    )
    assert likeness(left, right, {}, same_slots=False) == likeness(right, left, {}, same_slots=False)


def test_the_names_of_a_medicine_stand_in_one_series() -> None:
    early = "LymphoBen(TM) (belafumab) is in Phase 3."
    late = "BENAFAR™ (belafumab, formerly LymphoBen®) met its goal."
    report = fc.check(documents(early, late))
    named = next(series for series in report.series if series.measure.head == "name")

    assert {"LymphoBen", "belafumab", "BENAFAR"} == {claim.value for claim in named.claims}


def test_the_day_of_an_announcement_is_that_which_others_name() -> None:
    early = "Contoso and Larkfield announced today a collaboration to develop and sell the Aqua pump."
    late = "The collaboration to develop and sell the Aqua pump, announced on February 8, 2011, has become effective."

    assert together(early, late, "today", "February 8, 2011")


def test_one_day_of_one_deal_is_told_of_either_party() -> None:
    early = "Under the collaboration on the Aqua pump with Contoso, announced in March 2009, it could receive payments."
    late = "Fabrikam asks for other terms of its collaboration on pumps, originally set up with Contoso in March 2009."

    assert together(early, late, "March 2009", "March 2009")


def test_a_row_that_says_per_share_is_the_figure_of_the_text() -> None:
    early = "Adjusted earnings per share increased by 16.1%, from 62.8p to 72.9p."
    late = (
        "Year to March | 2012 | 2011\nAdjusted earnings per share | 92.5p | 72.9p\nDividend per share | 55.0p | 46.5p"
    )

    assert together(early, late, "62.8p", "92.5p")


def test_the_revenue_of_a_full_year_is_all_revenue() -> None:
    assert together(
        "Full year revenue came in at $108.5 million.", "Revenue fell to $99 million.", "$108.5 million", "$99 million"
    )


def _alike(earlier: str, later: str, *figures: str) -> float:
    record = Record.of(claims.read(one) for one in documents(earlier, later))
    left, right = (
        telling
        for series in record.series
        for telling in tellings(series, record.page, record.names, frozenset(), {}, ())
        if telling.claim.mention.text in figures
    )
    return likeness(left, right, defaultdict(lambda: 1.0), same_slots=False)


def test_two_lines_of_the_accounts_are_no_one_thing() -> None:
    earlier = "In the first half of 2010 the Leeds plants helped to halve the net loss of the group to $2.9 million."
    later = "In the first half of 2011 the Leeds plants helped to halve the net debt of the group to $2.8 million."

    assert not together(earlier, later, "$2.9 million", "$2.8 million")
    assert together(earlier, later.replace("net debt", "net loss"), "$2.9 million", "$2.8 million")


def test_a_thread_is_of_one_line_of_the_accounts_also_where_a_third_figure_names_none() -> None:
    told = "The Leeds plants in the first half helped to halve the net {} of the group to ${} million."
    halves = {2010: ("loss", "2.9"), 2011: ("position", "2.8"), 2012: ("debt", "2.7")}
    texts = ((f"{year}.txt", date(year, 8, 2), HEAD + told.format(*said)) for year, said in halves.items())
    report = fc.check(tuple(fc.Document.from_text(text, name=name, date=day) for name, day, text in texts))
    threads = [[claim.mention.text for claim in series.claims] for series in report.series]

    assert ["$2.8 million", "$2.7 million"] in threads
    assert ["$2.9 million"] in threads


def test_one_past_day_speaks_for_one_event() -> None:
    early = "The Leeds clinic performed a seven-hour procedure on Monday, May 3, 2010."
    late = "The seven-hour surgery, performed on May 3, 2010, was the first of its kind."

    assert _alike(early, late, "seven-hour") > _alike(early, late.replace("May 3", "May 4"), "seven-hour")


def test_one_value_speaks_for_one_thing() -> None:
    early = "The city provides funds for the $39 million project in Leeds."

    assert _alike(early, early, "$39 million") > _alike(early, early.replace("39", "40"), "$39 million", "$40 million")


def test_a_long_figure_is_the_same_though_one_side_calls_it_additional() -> None:
    early = (
        "The Company will receive $75 million now and up to $478 million in additional payments on sales milestones."
    )
    late = "Fabrikam will pay $75 million and up to $478.0 million on sales milestones."

    assert together(early, late, "$478 million", "$478.0 million")


def test_today_is_no_day_on_which_another_release_announces_something() -> None:
    head = "Larkfield Mills, Inc. (Nasdaq: LRKF) today announced that it"
    pump = "its Aqua pump in Japan with Contoso"
    told = ((FIRST, f"{head} has launched {pump}."), (SECOND, f"{head} will acquire {pump}."))
    series = fc.check([fc.Document.from_text(text, name=f"{day}.txt", date=day) for day, text in told]).series

    assert all(1 >= [claim.mention.text for claim in one.claims].count("today") for one in series)


def test_two_past_days_far_from_each_other_are_two_events() -> None:
    early = "The Leeds clinic performed the first operation with the Aqua pump on May 3, 2010."
    late = "The Leeds clinic performed its procedure with the Aqua pump on May 5, 2012."

    assert not together(early, late, "May 3, 2010", "May 5, 2012")


SIDES = (
    ("a.txt", "Larkfield Mills, Inc. (Nasdaq: LRKF) said: Larkfield Mills receives $25 million up front from Contoso."),
    ("b.txt", "Contoso, Inc. (Nasdaq: CTSO) said: Contoso will pay Larkfield Mills $25 million up front."),
    ("c.txt", "Paper to paper\n\nThe licence of Larkfield Mills is dear to Contoso. It gets $25 million up front."),
)


@pytest.mark.parametrize("count", [2, 3])
def test_what_a_partner_and_a_paper_tell_of_a_house_is_laid_beside_its_own(count: int) -> None:
    found = [
        fc.Document.from_text(text, name=name, date=day)
        for (name, text), day in zip(SIDES[:count], (FIRST, SECOND, SECOND), strict=False)
    ]

    payments = (s for s in fc.check(found).series if s.measure.head == "payment")
    assert any(len({c.document for c in s.claims}) == count for s in payments)


def test_a_clipping_that_names_nobody_is_about_the_house_of_nearly_all_others() -> None:
    own = "Larkfield Mills, Inc. (Nasdaq: LRKF) said that 20 million doses of the vaccine go to the stockpile."
    other = "Contoso, Inc. (Nasdaq: CTSO) has moved."
    clipping = "The five-year contract will see it supply 20 million doses of the vaccine to the stockpile."

    def is_told(*texts: str) -> bool:
        days = (date(2012, 5, day) for day in range(1, 9))
        found = [fc.Document.from_text(t, name=f"{d}.txt", date=d) for t, d in zip(texts, days, strict=False)]
        doses = (s for s in fc.check(found).series if any(c.mention.text == "20 million" for c in s.claims))
        return any({found[-1].name, found[0].name} <= {claim.document for claim in one.claims} for one in doses)

    assert is_told(own, own, own, other, clipping)
    assert not is_told(own, other, clipping)


COUNTRIES = "Larkfield now runs 438 shops in Norway, 82 in Canada, 32 in Mexico and 13 in Japan."
LATER_COUNTRIES = "Larkfield now runs 539 shops in Norway, 39 in Mexico, 100 in Canada and 26 in Japan."


@pytest.mark.parametrize(("left", "right"), [("438", "539"), ("82", "100"), ("32", "39"), ("13", "26")])
def test_each_figure_of_a_list_goes_with_that_of_its_own_place(left: str, right: str) -> None:
    assert together(COUNTRIES, LATER_COUNTRIES, left, right)
    assert not together(COUNTRIES, LATER_COUNTRIES, left, "39" if right != "39" else "100")


def test_the_order_of_the_documents_makes_no_other_threads() -> None:
    pair = documents(COUNTRIES, LATER_COUNTRIES)
    assert fc.check(pair).series == fc.check(pair[::-1]).series
