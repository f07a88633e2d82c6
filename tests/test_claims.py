"""What a sentence claims: head, scope, state, subject, per, part-of.  Prose in, slots out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import factcheck as fc
from factcheck.claims import read
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Pull
from factcheck.quantity import Quantity

TODAY = date(2012, 6, 14)


def claims_of(text: str, day: date | None = TODAY, pulls: tuple[Pull, ...] = ()) -> list[Claim]:
    return list(read(fc.Document.from_text(text, "release.txt", day), pulls).claims)


def claim_of(text: str, words: str, day: date | None = TODAY, pulls: tuple[Pull, ...] = ()) -> Claim:
    """The one claim whose mention contains `words`."""
    claims = claims_of(text, day, pulls)
    found = [c for c in claims if words == c.mention.text] or [c for c in claims if words in c.mention.text]
    assert len(found) == 1, [c.mention.text for c in claims_of(text, day, pulls)]
    return found[0]


def reason_for(text: str, words: str) -> str:
    page = read(fc.Document.from_text(text, "release.txt", TODAY))
    return next(u.reason for u in page.unread if words in u.mention.text)


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Borealis has six heat pumps in stock.", "six", "heat pump"),
        ("Two people were rescued.", "Two", "person · rescue"),
        ("Some 500 people are in isolation, and 80 are on strike.", "500", "person · in isolation"),
        ("Some 500 people are in isolation, and 80 are on strike.", "80", "person · on strike"),
        ("Borealis has 58 branches and an average score of 6.4.", "6.4", "average score"),
        ("The film grossed $30 million against a $20 million budget.", "$20 million", "budget"),
        ("Borealis earned a $2 million success payment.", "$2 million", "success payment"),
        ("Borealis received an upfront payment of $12 million.", "$12 million", "upfront payment"),
        ("Revenue was $3.5 million.", "$3.5 million", "revenue"),
        ("Borealis, Inc. today said net revenue for May was $3.5 million.", "$3.5 million", "net revenue"),
        ("Borealis, Inc. today reported net revenue of $3.5 million.", "$3.5 million", "net revenue"),
        ("Recorded net revenue of $3.5 million.", "$3.5 million", "net revenue"),
        ("Increased net revenue to $3.5 million.", "$3.5 million", "net revenue"),
        ("Increased rents led to a loss of $3.5 million.", "$3.5 million", "loss"),
        ("We raised our Non-GAAP adjusted profit to $3 million.", "$3 million", "adjusted non-gaap profit"),
        ("Net revenue rose 35% in May.", "35%", "net revenue"),
        ("Revenue rose from $4 million for the year ended May 1, 2011 to $8 million.", "$8 million", "revenue"),
        ("Borealis may earn success payments potentially totaling $34 million.", "$34 million", "success payment"),
        ("Success payments that could total up to $70 million are due.", "$70 million", "success payment"),
        ("The deal could bring total committed funding to $99 million.", "$99 million", "committed total funding"),
        ("The potential success payments - per site - total $21 million.", "$21 million", "potential success payment"),
        ("Borealis will receive $5 million in research funding.", "$5 million", "research funding"),
        ("The number of nurses was 600.", "600", "nurse"),
        ("The market is expected to grow to $4.7 billion by 2030.", "$4.7 billion", "market"),
        ("The bank lowered its target for the deposit rate to 2 percent.", "2 percent", "deposit rate target"),
        ("The bank decided today to raise its target by 25 basis points.", "25 basis points", "target"),
        ("The bank seeks inflation at the rate of 2 percent.", "2 percent", "inflation"),
        ("Some 45% of the voters abstained.", "45%", "share voter · abstain"),
        ("There was a 10% increase in visitor numbers.", "10%", "visitor number"),
        ("Total revenue: $28.1 million", "$28.1 million", "total revenue"),
        ("Net loss – $28.1 million", "$28.1 million", "net loss"),
        ("Inflation continued to run somewhat below 2 percent.", "2 percent", "inflation"),
        ("Inflation has moved close to 2 percent.", "2 percent", "inflation"),
        ("Net income attributable to the owners was $6 million.", "$6 million", "attributable net income"),
        ("According to the Kite Board (KB), sales of kites fell by 4% in May.", "4%", "kite sale"),
        ("Demand for kites is forecast to grow 9%.", "9%", "kite demand"),
        ("Demand rose 5% for kites but fell 9% for boats.", "9%", "demand"),
        ("Listings decreased 5% for homes but increased 9% for boats.", "9%", "listing"),
        ("It lowered its 2013 guidance by $0.10 to $1.93 to $2.13.", "$1.93 to $2.13", "guidance"),
        ("Output is now seen growing 4%.", "4%", "output"),
        ("Growth in Japan will average 4%.", "4%", "japan growth"),
        ("The rise in the CPI was 4%.", "4%", "cpi"),
        ("Premiums increased 4% in Leeds and declined 6% outside Leeds.", "6%", "premium"),
        ("Revenues are expected to fall by 12%* ($62 million) to $467 million.", "$467 million", "revenue"),
        ("Oil production showed a decrease, averaging 4 million barrels.", "4 million barrels", "oil production"),
        ("Oil production increased last week averaging 4 million barrels.", "4 million barrels", "oil production"),
        ("Cash reserves at $57 million", "$57 million", "cash reserve"),
        ("Operating margin flat at 5%", "5%", "operating margin"),
        ("It has an intake of firm orders for 900 MW.", "900 MW", "firm order"),
        ("It predicts kite demand will grow by a further 6% to a record 9 tons.", "6%", "kite demand"),
        ("Demand maintained its level in spring and is expected to grow by 9%.", "9%", "demand"),
        ("Net debt reduced to $3.5 million.", "$3.5 million", "net debt"),
        ("Net loss reduced 68% to $944,190.", "68%", "net loss"),
        ("Basic and diluted net loss per share improved to $0.06.", "$0.06", "basic diluted net loss"),
        ("Borealis reported a significant increase in revenue, reaching $9 million.", "$9 million", "revenue"),
        ("Profit was $9 million, compared with $5 million for 2010, up $4 million or 80%.", "80%", "profit"),
        ("Revenue was $6 million, compared to $9 million in May and $7 million in April.", "$7 million", "revenue"),
        ("Margin was $1 million or 12% in May, compared to 35% or $3 million in June.", "$3 million", "margin"),
        ("A loss of $7 million compared to income of $6 million due mainly to tax.", "$6 million", "income"),
        ("The bank will add to its holdings of bonds at a pace of $5 million a month.", "$5 million", "bond holding"),
        ("Borealis reported $2 million and $3 million of research revenue.", "$2 million", "research revenue"),
        ("The allowance for losses ended the year at $2 million.", "$2 million", "loss allowance"),
        ("It stays low as long as the jobless rate remains above 6 percent.", "6 percent", "jobless rate"),
        ("There was no net income in May, compared to $2 million in April.", "$2 million", "net income"),
        ("Proceeds net of fees are expected to be $9 million.", "$9 million", "proceeds"),
        ("Apart from that, prices are expected to rise 2 percent.", "2 percent", "price"),
        ("Revenue growth on a constant currency basis of 8% was seen.", "8%", "basis constant currency revenue"),
        ("Two studies underscore the value of the pump.", "Two", "study"),
        ("Pump revenue increased 17% year over year to $61 million.", "$61 million", "pump revenue"),
        ("Revenue from the pump segment was $3 million.", "$3 million", "pump segment revenue"),
        ("License revenue from our partners was $3 million.", "$3 million", "license revenue"),
        ("The index for food rose 0.1 percent.", "0.1 percent", "food index"),
        ("The index for all items less food rose 3.9 percent.", "3.9 percent", "excluding item index"),
        ("Gross margin was 45% of net sales.", "45%", "gross margin net share sale"),
        ("Pump revenue represented 63% of total sales.", "63%", "pump revenue share total sale"),
        ("More than 100 firms trust Borealis with their data.", "100", "firm"),
        ("Three Trials Confirm Promise", "Three", "trial"),
        ("Borealis hired two sales representatives.", "two", "sale representative · hire"),
        ("The year-on-year rise in the index was 3.1 percent.", "3.1 percent", "index"),
        ("Inflation is projected to average close to 2 percent.", "2 percent", "inflation"),
        ("The policy rate is left unchanged at 1.5 percent.", "1.5 percent", "policy rate"),
        ("Borealis may get success payments of $2 million subject to approval.", "$2 million", "success payment"),
        ("Revenue growth was 14% in May.", "14%", "revenue"),
        ("The company projects revenues of $12 million.", "$12 million", "revenue"),
        ("The market grows at a rate of 2.8%.[1] It is large.", "2.8%", "market"),
        ("Net sales for the year ended May 31, 2012 fell by 9% to $8 million.", "9%", "net sale"),
        ("Net sales for the quarter ended March 31 increased to $8 million.", "$8 million", "net sale"),
        ("Net sales of $8 million increased 9% in May.", "9%", "net sale"),
        ("Free Cash Flow Increased 9% to $8 million", "$8 million", "cash free flow"),
        ("Net profit remained stable at $8 million.", "$8 million", "net profit"),
        ("- Net debt down 9% to $8 million", "9%", "net debt"),
        ("The company ended 2011 with $8 million in cash.", "$8 million", "cash"),
        ("- Gross margin up 6% pts to 66% (May 2011: 60%)", "66%", "gross margin"),
        ("Fuel prices rose 9% in May after falling 2% in April.", "2%", "fuel price"),
        ("Revenue in the range of $8 million to $9 million.", "$8 million", "revenue"),
        ("Acme had a net loss for the second quarter of 2011 (“Q2-11”) of $8 million.", "$8 million", "net loss"),
        ("Net profit in local currency was $8 million, growing 0.2%.", "0.2%", "net profit"),
        ("Core prices are running below 2 percent.", "2 percent", "core price"),
        ("Sales came to $5 million, and operating expenses to $3 million.", "$3 million", "operating expense"),
        ("Revenues were $5.2 million and the net loss $1.1 million.", "$1.1 million", "net loss"),
        ("Sensitivity was 88 percent and specificity 79 percent.", "79 percent", "specificity"),
        ("The firm has a workforce of 203 and 31 issued patents.", "31", "issued patent"),
        ("The number of pumps in clinical testing has risen to ten.", "ten", "pump · clinical"),
        ("We sold 410 pumps, which brings the number of pumps in use to 940.", "940", "pump · in operation"),
        ("We opened four branches, bringing the number of branches to 56.", "56", "branch"),
        ("Of the 58 patients who were treated, most went home.", "58", "patient · treat"),
        ("Responses have lasted a median of 8.4 months.", "8.4 months", "median response duration"),
        ("Our goal is to file for approval in 2014.", "2014", "file"),
        ("Six of the ten pumps in the clinic are wholly owned.", "ten", "pump · clinical"),
        ("Six of the ten pumps in the clinic are wholly owned.", "Six", "wholly owned pump · clinical"),
        ("Only three of the ten pumps are ours.", "three", "wholly owned pump"),
        (
            "The trial, which began in 2009, completed enrollment in October 2011.",
            "October 2011",
            "complete enrollment",
        ),
        ("Clinical trials of six pumps are under way.", "six", "pump · clinical"),
        ("Three of our own pumps are in the clinic.", "Three", "wholly owned pump · clinical"),
        ("The firm has seven pumps, four of which are in the clinic.", "four", "pump · clinical"),
        ("Data from 38 patients treated with AB-901 were presented.", "38", "patient · treat"),
        ("Enrollment in the trial was completed with 366 patients.", "366", "patient · enroll"),
        ("In the trial, 366 patients took part.", "366", "patient · enroll"),
        ("It will close two shops, leaving about 75 employees.", "75", "employee"),
        ("Royalties begin at 3% and rise to 5%.", "3%", "royalty"),
        ("This brings to nine the number of pumps in clinical testing.", "nine", "pump · clinical"),
        ("Of the 112 patients treated, 49 had a response.", "112", "patient · treat"),
        ("Seven clinical-stage pumps utilize the technology.", "Seven", "pump · clinical"),
        (
            "The duration was 7 months and the median time to progression 6.9 months.",
            "6.9 months",
            "median progression time",
        ),
        ("Survival was 30.9 months compared to 25.1 months (hazard ratio 0.68).", "0.68", "hazard ratio"),
        (
            "The data are expected in the second half of 2012 rather than the first.",
            "second half of 2012",
            "expect data",
        ),
        (
            "The FDA granted accelerated approval to Zelva on May 2, 2012.",
            "May 2, 2012",
            "accelerated grant approval",
        ),
        ("The agreement, which was due to expire in August 2012, goes on.", "August 2012", "expire agreement"),
        ("The research term has been extended to August 2014.", "August 2014", "expiry research term"),
        ("Guidance for 2013: revenue between $36 and $40 million; no dividend.", "$36 and $40 million", "revenue"),
        ("Fourteen of the 43 evaluable patients achieved a remission.", "Fourteen", "evaluable patient · achieve"),
        ("Data are expected at the meeting in June 2013.", "June 2013", "expect data"),
        ("If all goes well, we would apply for a licence in 2014.", "2014", "apply"),
        ("The enrolment is behind plan, and we now aim to file in 2014.", "2014", "file"),
        ("The application is now foreseen for the middle of 2014.", "middle of 2014", "foresee application"),
        ("The bridge is the seventh longest steel bridge.", "seventh", "longest rank steel bridge"),
        ("The contract has a three-year term.", "three-year", "term"),
        ("The film grossed $7 million in North America.", "$7 million", "north america gross"),
        ("Net income (GAAP) of $4 million was a record.", "$4 million", "net income"),
        ("Islands (1.1%) were surveyed.", "1.1%", "island"),
        ("With inflation well above 2 percent, the bank waits.", "2 percent", "inflation"),
        ("Rates of use--including nights--rose 5 percent.", "5 percent", "use rate"),
        ("Borealis ran a 10,000-patient trial.", "10,000", "patient trial · run"),
        ("By 2014 we expect seven such pumps in stock.", "seven", "pump"),
        ("Our cash at year-end, $412 million, was the most ever.", "$412 million", "cash"),
        ("It cut its revenue outlook for the year to between $4 million and $5 million.", "$4 million", "revenue"),
        ("The dividend was cut to ten cents.", "ten cents", "dividend"),
        ("The sale, which is subject to review, should reach $9 million.", "$9 million", "sale"),
        ("Losses from the storm now total $107 million.", "$107 million", "loss"),
        ("Repairs have cost the Group $251 million.", "$251 million", "cost"),
        ("Borealis reported net sales of Aqua of $8 million.", "$8 million", "aqua net sale"),
        ("The deal brings payments to us of up to $41 million.", "$41 million", "payment"),
        ("It pays us $18 million a year in research funding.", "$18 million", "research funding"),
        ("The trial has enrolled 212 of a planned 300 patients.", "212", "patient · enroll"),
        ("The Bank, with 54 branches, finished its move in May.", "54", "branch"),
        ("It opened four branches, bringing the total to 56.", "56", "branch"),
        ("Revenue was $5 million and net income was $1 million.", "$5 million", "revenue"),
        ("Revenue was $5 million and net income was $1 million.", "$1 million", "net income"),
        ("It said that sales in 2008 came to $63 million.", "$63 million", "sale"),
        ("Revenue for May, as reclassified, of $11 million was low.", "$11 million", "revenue"),
        ("The fleet numbers 31 aircraft.", "31", "aircraft"),
        ("The plant can make 600 kilograms annually.", "600 kilograms", "production"),
        ("Total revenue and other income of $9 million was up.", "$9 million", "income other total revenue"),
        ("Total revenue and other income rose to $9 million.", "$9 million", "income other total revenue"),
        ("Sales are expected to grow 20% in constant currencies.", "20%", "sale"),
        ("We announced an award from UNICEF of an additional $110 million.", "$110 million", "award"),
        ("Strong shipments, a surprise, also boosted revenue 32% to $7 million.", "$7 million", "revenue"),
        ("Output -- the goods produced by mills in Leeds -- increased at an annual rate of 2%.", "2%", "output"),
        ("Net (loss) income for the year was $5 million.", "$5 million", "net income"),
        ("We had a good quarter, with comparable sales up 9%.", "9%", "comparable sale"),
        ("The average selling price rose to $300,000.", "$300,000", "average selling price"),
        ("The greatest growth was seen in Leeds (10%), followed by York (9%).", "9%", "greatest york growth"),
        ("Growth came from our 3 currently marketed products.", "3", "marketed product"),
        ("We expect a net loss in the low $40 million range.", "$40 million", "net loss"),
        ("Net sales of Aquavit, which increased 5%, were high.", "5%", "aquavit net sale"),
        ("The index for purchases, which measures prices, increased 5%.", "5%", "purchase index"),
    ],
)
def test_a_figure_is_of_the_noun_that_it_counts_or_values(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


def test_two_wordings_of_one_state_give_one_measure() -> None:
    clinic = claim_of("There are currently six Orbit compounds in the clinic.", "six")
    testing = claim_of("Six Orbit compounds are now in clinical testing.", "Six")
    trials = claim_of("Six Orbit compounds are in clinical trials.", "Six")

    assert clinic.measure == testing.measure == trials.measure
    assert "clinical" == clinic.measure.state


def test_preclinical_is_another_state_than_clinical_and_entering_another_than_being_in() -> None:
    states = [
        claim_of(f"Six Orbit compounds {where}.", "Six").measure.state
        for where in ("are in preclinical testing", "are in clinical testing", "will move into clinical testing")
    ]

    assert ["preclinical", "clinical", "entering clinical"] == states


def test_a_rule_may_name_further_nouns_and_wordings_of_its_measure() -> None:
    states = (("clinical", ("being tried in patients",)),)
    pull = Pull("compound", nouns=("drug candidate",), states=states, nature="snapshot")
    declared = claim_of("Six new drug candidates are being tried in patients.", "Six", pulls=(pull,))

    assert ("compound", (), "clinical") == (declared.measure.head, declared.measure.scope, declared.measure.state)
    assert "snapshot" == declared.nature
    assert "candidate" == claim_of("Six mayoral candidates are being heard.", "Six", pulls=(pull,)).measure.head


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("Borealis may earn $32 million per site.", "$32 million", "site"),
        ("Borealis may earn up to $70 million for each resulting product.", "$70 million", "product"),
        ("For each licence, Borealis receives a $1 million upfront payment.", "$1 million", "license"),
        ("The loss was $0.24 per share.", "$0.24", "share"),
        ("The fee is $5 a month.", "$5", "month"),
        ("It pays $40,000 annually.", "$40,000", "year"),
        ("Revenue was $3 million.", "$3 million", None),
    ],
)
def test_per_is_part_of_what_is_measured(text: str, words: str, unit: str | None) -> None:
    assert unit == claim_of(text, words).per


def test_of_which_counts_a_part_of_the_whole_before_it() -> None:
    text = "Ten Orbit compounds are now in clinical testing, of which three are wholly owned by us."
    whole, part = claim_of(text, "Ten"), claim_of(text, "three")

    assert whole.span == part.part_of
    assert ("compound", ("orbit", "wholly owned"), "clinical") == (
        part.measure.head,
        part.measure.scope,
        part.measure.state,
    )


def test_a_count_whose_noun_follows_takes_none_from_the_count_before() -> None:
    text = "After 1,200 tests, there were 36 confirmed cases and 12 deaths due to the fever."

    assert ["test", "case", "death"] == [claim_of(text, words).measure.head for words in ("1,200", "36", "12")]


def test_parts_behind_a_dash_share_the_noun_and_the_modality_of_their_whole() -> None:
    text = "We expect five other pumps to ship next year - two built by ourselves and three through our partners."
    whole, two, three = (claim_of(text, word) for word in ("five", "two", "three"))

    assert [whole.span] * 2 == [two.part_of, three.part_of]
    assert ["pump"] * 2 == [two.measure.head, three.measure.head]
    assert ["forecast"] * 2 == [two.modality, three.modality]
    assert "partnered" in three.measure.scope


def test_a_list_of_parts_by_place_counts_parts() -> None:
    text = "There are 11 cases, 5 in the north and 6 in the south."

    assert [claim_of(text, "11").span] * 2 == [c.part_of for c in claims_of(text) if c.mention.text in "56"]


RELEASE = "TORONTO, June 14, 2012 (WIRE) -- Borealis Pumps, Inc. (Nasdaq: BRLS), a maker of pumps, reports.\n\n"


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("The Company employs 500 people.", "500", "Borealis Pumps"),
        ("We employ 500 people.", "500", "Borealis Pumps"),
        ("Our plant employs 500 people.", "500", "plant"),
        ("Acme licensed rights to two sites in 2009.", "two", "Acme"),
        ("Acme licensed the rights and has 12 wells in production.", "12", "Acme"),
        ("There are six pumps in stock.", "six", "Borealis Pumps"),
        ("Acme's revenue was $3 million.", "$3 million", "Acme"),
        ("Revenue was $3 million.", "$3 million", "Borealis Pumps"),
        ("Borealis Pumps paid $3 million for it.", "$3 million", "Borealis Pumps"),
    ],
)
def test_a_figure_belongs_to_the_issuer_or_to_whom_the_sentence_names(text: str, words: str, subject: str) -> None:
    assert subject == claim_of(RELEASE + text, words).subject


def test_it_stands_for_the_subject_of_the_clause_before() -> None:
    text = (
        RELEASE + "In 2009 Acme licensed rights to two sites, and under those licenses it has 12 wells in production."
    )

    assert "Acme" == claim_of(text, "12").subject


def test_milestone_totals_keep_their_agreement_and_partner_apart() -> None:
    text = RELEASE + (
        "Acme licensed the right to use our pump technology. The licenses were taken under a 2000 agreement. "
        "For each license, Borealis is entitled to receive milestone payments potentially totaling $34 million."
    )
    claim = claim_of(text, "$34 million")

    assert ("Acme", "2000 agreement", "license") == (claim.counterparty, claim.agreement, claim.per)


def test_a_comparative_shares_the_measure_of_the_figure_before_it() -> None:
    text = "Revenue was $47.3 million in 2011, up 15% year over year from $41 million in 2010."
    now, growth, before = (claim_of(text, words) for words in ("$47.3", "15%", "$41"))

    assert ["revenue"] * 3 == [str(c.measure) for c in (now, growth, before)]
    assert [set(), {"change"}, {"prior"}] == [set(c.flags) for c in (now, growth, before)]


def test_a_comparative_that_names_its_own_noun_is_of_that_noun() -> None:
    text = "Net loss was $2 million, compared with net income of $4 million in 2010."

    assert ["net loss", "net income"] == [str(claim_of(text, words).measure) for words in ("$2", "$4")]


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Sales were $5 million in Germany and $3 million in France.", "$5 million", "germany sale"),
        ("Sales were $5 million in Germany and $3 million in France.", "$3 million", "france sale"),
        ("Sales rose 4% in the U.S. and fell 6% outside the U.S.", "6%", "outside united states sale"),
        ("Sales rose 4% in Canada and 6% in other countries.", "6%", "outside canada sale"),
        ("Sales for the quarter in the United States were $5 million.", "$5 million", "united states sale"),
        ("In Spain, sales were $5 million and costs $2 million.", "$2 million", "spain cost"),
        ("German sales were $5 million.", "$5 million", "germany sale"),
        ("US sales were $5 million.", "$5 million", "united states sale"),
        ("The UK had 138 cases of the fever.", "138", "fever united kingdom case"),
        ("Sales were up 5% at Leeds Mills and 3% at York Mills.", "3%", "mills york sale"),
        ("Sales were up 5% at Leeds Mills.", "5%", "sale"),
        ("It took a stake of $5 million in China Motors.", "$5 million", "stake"),
    ],
)
def test_a_figure_of_a_place_is_not_of_all(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


def test_a_wire_service_in_brackets_is_no_part_of_the_name_behind_it() -> None:
    wire = "LEEDS, March 4, 2012 - PRISM Wire (Release Service - Release Distribution) - "
    claim = claim_of(f"{wire}Larkfield Mills (Nasdaq: LRKF) had revenue of $5 million.", "$5 million")

    assert "Larkfield Mills" == claim.subject


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Meanwhile, the number of working days lost to strike action was 220,000 in January.", "working day"),
        ("Larkfield had annual adjusted profit of $18 million.", "adjusted annual profit"),
    ],
)
def test_what_leads_a_sentence_is_not_what_is_counted(text: str, measure: str) -> None:
    words = "220,000" if "220,000" in text else "$18 million"
    assert measure == str(claim_of(text, words).measure)


def test_a_figure_per_share_says_the_figure_before_it_once_more() -> None:
    claim = claim_of("The net loss was $3.2 million, or $0.24 per share.", "$0.24")

    assert ("net loss", "share") == (str(claim.measure), claim.per)


def test_a_result_told_again_per_share_under_its_name_is_of_the_same_time() -> None:
    text = (
        "In 2013 Larkfield reported a net loss of $10 million, or $0.16 loss per share, compared to net income of "
        "$9 million, or basic and diluted income per share of $0.14, in 2012."
    )
    expected = {"$10": ("net loss", 2013, None), "$0.16": ("net loss", 2013, "share")}
    expected |= {"$9": ("net income", 2012, None), "$0.14": ("net income", 2012, "share")}
    claims = {words: claim_of(text, words) for words in expected}

    assert expected == {
        w: (str(c.measure), c.as_of and c.as_of.end and c.as_of.end.year, c.per) for w, c in claims.items()
    }


def test_a_profit_beside_a_loss_per_share_is_per_share() -> None:
    text = "The loss per share was 73 pence, compared to a profit of 42 pence."

    assert "share" == claim_of(text, "42 pence").per
    assert claim_of(text.replace("42 pence", "£4.2 million"), "£4.2 million").per is None


def test_a_change_is_told_far_behind_its_verb() -> None:
    assert "change" in claim_of("Turnover fell in the retail sector by 0.9% in May.", "0.9%").flags


def test_a_result_on_another_basis_is_told_for_itself() -> None:
    text = "In 2013 Larkfield reported net income of $9 million, or adjusted income per share of $0.24."

    assert ["net income", "adjusted income"] == [str(claim_of(text, words).measure) for words in ("$9", "$0.24")]


def test_an_acronym_a_title_and_a_phase_are_claims_in_words() -> None:
    text = 'The compound AB-901 is in Phase III testing," said Dana Whitlock, Chief Financial Officer of Borealis.'
    by_head = {c.measure.head: c for c in claims_of(text)}

    assert ("AB-901", "III") == (by_head["phase"].subject, by_head["phase"].value)
    assert ("Dana Whitlock", "Chief Financial Officer") == (by_head["title"].subject, by_head["title"].value)


def test_a_count_of_products_that_are_owned_says_nothing_of_the_product_before_it() -> None:
    text = "Besides AB-901, we expect five others in June, two of them wholly owned by Borealis."

    assert "ownership" not in {c.measure.head for c in claims_of(text)}


def test_where_a_product_stands_is_a_claim_without_a_figure() -> None:
    text = "Applications for zolmarin (AB-901), our first drug, are under review. It is wholly owned by the Company."
    found = {c.measure.head: (c.subject, c.value) for c in claims_of(text)}

    assert ("AB-901", "under review") == found["phase"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("AB-901 remains preclinical.", "preclinical"),
        ("AB-901 remains preclinical work.", None),
        ("Borealis has stopped investing in AB-901.", "discontinued"),
        ("Borealis discontinued AB-901.", "discontinued"),
        ("Borealis has not discontinued AB-901.", None),
        ("AB-901 has been abandoned.", "discontinued"),
        ("Development of AB-901 in asthma has ended.", "discontinued"),
        ("Development of AB-901 is not being pursued further.", "discontinued"),
        ("AB-901, whose development Borealis gave up last year, is old.", "discontinued"),
        ("Development of the pump has ended.", None),
        ("AB-901, an antibody: IND submitted.", "IND filed"),
        ("Borealis filed an IND for AB-901 in May.", "IND filed"),
        ("The IND for AB-901 was cleared.", "IND filed"),
        ("Borealis plans an IND for AB-901.", None),
        ("The FDA has granted accelerated approval to AB-901.", "approved"),
        ("AB-901 won conditional approval in Europe.", "approved"),
        ("The FDA approved AB-901 in May.", "approved"),
        ("The FDA approved the price of AB-901.", None),
        ("Trials test AB-901 against an approved COVID-19 vaccine.", None),
    ],
)
def test_what_became_of_a_product_is_told_in_words(text: str, state: str | None) -> None:
    told = [(c.subject, c.value, c.modality) for c in claims_of(text) if c.measure.head == "phase"]

    assert ([("AB-901", state, "actual")] if state else []) == told


def test_a_list_of_names_is_counted_and_marked() -> None:
    claim = claim_of("Our partners include Acme, Borealis (a member of the Cobalt Group), Dunlin and Eider.", "Acme")

    assert ("partner", Quantity.exactly(4), {"listed"}) == (claim.measure.head, claim.value, set(claim.flags))


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("It was 40.", "40", "no word beside it says of what"),
        ("Last year, when Borealis reported $2 million.", "$2 million", "no word beside it says of what"),
        ('They said: "We grow." (1) Trusts are counted.', "1", "it marks a note or an item of a list"),
        ("He finished 8th at the gala.", "8th", "no word beside it says of what"),
        ("Sales changed in recent months.", "recent months", "its value is not known"),
    ],
)
def test_what_is_not_understood_is_listed_with_its_reason(text: str, words: str, reason: str) -> None:
    assert reason == reason_for(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sales were $3 million for the four weeks ended May 27, 2012.", "four weeks"),
        ("Sales were $3 million and $5 million for the three and six months ended May 31, 2012.", "three"),
        ("Sales for the three-month period ended March 31, 2012 were $3 million.", "three-month"),
        ("Sales for the 26 weeks to 27 May 2012 rose 4%.", "26 weeks"),
        ("Sales were $9 million in the 53-week fiscal year 2011.", "53-week"),
        ("Over the past 12 months, sales rose 4%.", "past 12 months"),
        ("Borealis sold 40 mills in the same three months of 2011.", "three months"),
    ],
)
def test_the_length_of_the_period_of_other_figures_is_no_fact_of_its_own(text: str, words: str) -> None:
    assert "it says of which days the figures beside it are" == reason_for(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The contract runs for 24 months.", "24 months"),
        ("Borealis will open two mills in the next six months.", "next six months"),
        ("Patients are treated for a period of 16 weeks.", "16 weeks"),
        ("After 12 months of treatment, 40% were free of pain.", "12 months"),
    ],
)
def test_a_length_of_time_that_something_takes_is_a_fact(text: str, words: str) -> None:
    assert "duration" == claim_of(text, words).mention.kind


def test_a_safe_harbour_gives_no_claims_but_the_dates_of_filings() -> None:
    text = RELEASE + (
        "This press release includes forward-looking statements under the Private Securities Litigation Reform Act. "
        "The 12 risks that could cause results to differ materially are in our Form 10-K for the fiscal year ended "
        "June 30, 2011."
    )
    page = read(fc.Document.from_text(text, "release.txt", TODAY))
    harbour = [c for c in page.claims if c.section == "safe_harbour"]

    assert {"date"} == {c.mention.kind for c in harbour}
    assert "12" in {u.mention.text for u in page.unread}


def test_the_documents_own_date_is_a_claim() -> None:
    claim = claim_of(RELEASE, "June 14, 2012")

    assert ("document", ("date",), "fixed") == (claim.measure.head, claim.measure.scope, claim.nature)


@pytest.mark.parametrize(
    "text",
    [
        "TORONTO, May 3, 2012 -- Borealis Pumps, Inc. (Nasdaq: BRLS) today opened 12 shops.",
        'Borealis Pumps Ltd. (the "Company") opened 12 shops.',
        "Today 12 shops opened.\n\nAbout Borealis Pumps, Inc.\n\nThe firm makes pumps.",
        "Today 12 shops opened.\n\nSOURCE: Borealis Pumps, Inc.",
        "Borealis Pumps, Inc. opened 12 shops.",
        "York, 3 May 2012 - Borealis Pumps plc (LSE: BRP) opened 12 shops.\n\nAbout Borealis\n\nThe firm makes pumps.",
    ],
)
def test_the_issuer_is_found_where_releases_name_it(text: str) -> None:
    assert "Borealis Pumps" == claim_of(text, "12").subject


def test_an_acronym_of_somebody_else_is_no_issuer() -> None:
    assert "" == claim_of('At the Academy of Rivers ("AR") there were 12 talks.', "12").subject


def test_what_is_too_long_for_a_sentence_is_refused() -> None:
    assert "its sentence is too long to be one" == reason_for("Pumps cost $5, " * 500, "$5")


def test_the_setting_says_what_a_bare_dollar_is() -> None:
    page = read(fc.Document.from_text("Revenue was $5 million.", "r.txt", TODAY), setting=Setting(currency="CAD"))

    assert ["CAD"] == [c.value.unit for c in page.claims if isinstance(c.value, Quantity)]


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("The plant can start 900 eight-inch discs a week.", "900", "disc"),
        ("The dividend goes up to 12 cents.", "12 cents", "dividend"),
        ("Possible milestone payments rise to $65 million in total.", "$65 million", "milestone possible payment"),
        ("The mill, which we value at $34 million, is large.", "$34 million", "mill"),
        ("Net income under Generally Accepted Accounting Principles of $3 million is low.", "$3 million", "net income"),
        ("Milestones under the licence of $5 million were paid.", "$5 million", "milestone"),
        ("The idle rate rose 0.2 pts to 5.2%.", "5.2%", "idle rate"),
        ("For 2013 Contoso projects revenue of $12 million.", "$12 million", "revenue"),
        ("Contoso stands to receive $12 million in milestones.", "$12 million", "milestone"),
        ("Contoso, acquired in 2010 with a contingent value right, contributed sales of $12 million.", "$12", "sale"),
    ],
)
def test_what_an_amount_is_of_may_stand_before_its_verb_or_behind_it(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Northwind bought Contoso, whose revenue was $5 million.", "$5 million", "Contoso"),
        ("Contoso, whose 40 shops are in Ohio, has revenue of $5 million.", "$5 million", "Contoso"),
        ("Northwind, Inc. is old. The Valves division had revenue of $5 million.", "$5 million", "valve division"),
        ("Northwind, Inc. is old. Its portfolio comprises 240 patents.", "240", "Northwind"),
    ],
)
def test_whose_figure_it_is(text: str, words: str, subject: str) -> None:
    assert subject == claim_of(text, words).subject


def test_a_result_per_share_is_so_behind_the_length_of_its_period() -> None:
    text = "Earnings per share for the 13 weeks ended May 4, 2013 of $1.14 are up."

    assert "share" == claim_of(text, "$1.14").per


@pytest.mark.parametrize(
    "text", ["We make 900 pumps every month.", "Every month we make 900 pumps.", "We make 900 pumps a month."]
)
def test_how_often_is_per_what(text: str) -> None:
    assert "month" == claim_of(text, "900").per


def test_a_name_that_projects_revenues_tells_a_forecast() -> None:
    claim = claim_of("For fiscal 2012, Borealis projects revenues of $25 million.", "$25 million")

    assert ("revenue", (), "forecast") == (claim.measure.head, claim.measure.scope, claim.modality)


def test_only_the_earnings_are_per_share_where_revenue_stands_before_them() -> None:
    text = "It expects revenue of $40 million and earnings per share of $0.12."

    assert [None, "share"] == [claim_of(text, words).per for words in ("$40 million", "$0.12")]


def test_whose_aim_it_is_is_not_said_by_the_aim() -> None:
    text = "Borealis Pumps, Inc. (Nasdaq: BRLS) makes pumps. Our aim remains to reach profitability in 2013."

    assert "Borealis Pumps" == claim_of(text, "2013").subject


def test_what_an_amount_is_per_stands_before_it_as_well() -> None:
    text = "• Net loss per share of $(0.09) versus $(1.06); adjusted net income (loss) per share of $0.26"
    told = [(str(c.measure), c.per) for c in claims_of(text) if c.mention.kind == "money"]

    assert [("net loss", "share"), ("net loss", "share"), ("adjusted net income", "share")] == told


def test_a_result_attributable_to_somebody_is_no_result_of_an_interest() -> None:
    text = (
        "Net loss attributable to controlling interest of $57.5 million in 2011 compares to a profit of $55.7 million."
    )

    assert "attributable net loss" == str(claim_of(text, "$57.5 million").measure)
    assert "prior" in claim_of(text, "$55.7 million").flags


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Car registrations posted a robust increase of 5%.", "5%", "car registration"),
        ("Contoso posted a 5% increase in sales.", "5%", "sale"),
        ("Official data showed an increase of 5%.", "5%", "increase"),
        ("Shares fell 40 percent to $10.51 in premarket trading.", "$10.51", "share"),
        ("Contoso saw its sales increase 7% to £2bn.", "7%", "sale"),
        ("Contoso had a robust 41% volume growth of Aqua.", "41%", "aqua volume"),
        ("Total cash cost per ounce rose 12%.", "12%", "cash total cost"),
        ("It will make a $50 million milestone payment and subsequent royalties.", "$50 million", "milestone payment"),
        ("25% of Albafen treated patients were alive.", "25%", "albafen share treated patient"),
    ],
)
def test_a_figure_is_of_the_noun_that_it_belongs_to(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


def test_a_probability_is_no_figure() -> None:
    assert "0.03" not in [claim.mention.text for claim in claims_of("The response rate was 40% (p=0.03).")]


def test_a_count_is_compared_with_that_of_its_own_noun() -> None:
    text = "In July 758 stores were opened in 17 countries, down from the 1,054 stores opened in June."

    assert "store" == claim_of(text, "1,054").measure.head


def test_a_loss_that_something_is_compared_with_is_a_loss_of_it() -> None:
    text = "Adjusted EBITDA was $6.3 million in 2011, compared to a loss of $4.8 million in 2010."

    assert "adjusted ebitda loss" == str(claim_of(text, "$4.8 million").measure)


def test_the_mark_of_a_note_is_nobody() -> None:
    text = "(2) Liquidity includes cash and a $90 million facility maturing in September 2013"

    assert "2" not in [claim.subject for claim in claims_of(text)]


def test_prose_with_many_figures_is_no_table() -> None:
    text = (
        "Operating revenues increased to $9.7 million and $18.8 million for the three and six months ended June 30, "
        "2011, respectively, from $7.2 million and $14.2 million, respectively, in the same periods of 2010."
    )

    assert "operating revenue" == str(claim_of(text, "$18.8 million").measure)


def test_a_mark_on_a_line_of_its_own_begins_an_item() -> None:
    text = (
        "Our year:\n\n•\nConsolidated revenues of $311 million in 2011, an increase of $48 million\n\no\n"
        "Print revenues were $195 million in 2011, an increase of $17 million\n\n•\nGross profit of $82 million in 2011"
    )

    assert "consolidated revenue" == str(claim_of(text, "$311 million").measure)
    assert "print revenue" == str(claim_of(text, "$195 million").measure)
    assert "gross profit" == str(claim_of(text, "$82 million").measure)


def test_an_amount_of_which_another_is_a_part() -> None:
    claim = claim_of(
        "Borealis may earn £28 million in milestones, of which £4 million has been received.", "£4 million"
    )

    assert ("milestone", "actual", True) == (claim.measure.head, claim.modality, claim.part_of is not None)


def test_what_is_looked_for_is_a_forecast_of_what_was_counted() -> None:
    text = "Nine pumps are in clinical testing, and we look for twelve by the end of 2013."
    claim = claim_of(text, "twelve")

    assert ("pump", "clinical", "forecast") == (claim.measure.head, claim.measure.state, claim.modality)


def test_results_told_in_brackets_and_semicolons_are_no_table() -> None:
    text = (
        "Revenues $31.8 million (fiscal 2009: $27.7 million); net loss $38.6 million, or $0.66 per share (fiscal 2009: "
        "$41.3 million, or $0.80 per share)."
    )

    assert ["revenue", "net loss"] == [
        str(claim_of(text, words).measure) for words in ("$31.8 million", "$38.6 million")
    ]


@pytest.mark.parametrize(
    ("text", "subject", "phase"),
    [
        ("AB-901 is under review by the FDA.", "AB-901", "under review"),
        ("AB-901 received FDA approval in May.", "AB-901", "approved"),
        ("The FDA has accepted the BLA for AB-901.", "AB-901", "under review"),
        ("The application for AB-901 was accepted for review.", "AB-901", "under review"),
        ("Borealis submitted a BLA for AB-901 in May.", "AB-901", "submitted"),
    ],
)
def test_a_product_is_where_its_application_is(text: str, subject: str, phase: str) -> None:
    assert [(subject, phase)] == [(c.subject, c.value) for c in claims_of(text) if c.measure.head == "phase"]


def test_lines_without_marks_are_statements_of_their_own() -> None:
    text = (
        "Our Year\n\n    Net sales rose 12.0% to $2.4 million; comparable sales rose 4.7%\n"
        "    Operating income rose 20.4% to $151,800\n"
        "    Cash flow rose 11.9% to $969,700; debt rose 17.7% to $702,100\n"
    )

    assert "comparable sale" == str(claim_of(text, "4.7%").measure)
    assert "operating income" == str(claim_of(text, "20.4%").measure)


def test_profit_before_tax_is_a_profit() -> None:
    assert "before tax underlying profit" == str(
        claim_of("• Underlying profit before tax up 8% to £285.3m", "£285.3m").measure
    )


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Hartley's operates 402 shops.", "402", "shop · operate"),
        ("Contoso opened 33 shops, closed six, and ended the year with 316 shops.", "316", "shop"),
        ("The company finished the year with 531 shops.", "531", "shop"),
        ("All told, some 19,500 patients now wear our pumps.", "19,500", "patient"),
        ("The enrollment of 102 patients has been completed.", "102", "patient · enroll"),
        ("We have 287 shops in 16 states, and we will add 40 more in 2013.", "40", "shop · add"),
        ("The purchase, completed on May 4, 2012, came to $5 million.", "May 4, 2012", "complete purchase"),
        ("The launch in Japan is set for September.", "September", "date launch"),
        ("Under an agreement that matures in March 2014, we can borrow $5 million.", "2014", "mature agreement"),
    ],
)
def test_what_is_counted_is_in_the_state_that_the_sentence_brings_it_into(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


def test_the_owner_with_a_ticker_is_no_issuer() -> None:
    text = "Borealis A/S, wholly owned by Contoso AG (SIX: CNTS), opened 12 shops."

    assert "Borealis" == claim_of(text, "12").subject


def test_each_of_the_ranges_that_are_expected_has_its_own_noun() -> None:
    text = (
        "It expects its net loss to be between $56 million and $60 million, its net cash used in operations to be "
        "between $38 million and $42 million, and its capital expenditures to be between $1 million and $2 million."
    )
    told = [str(c.measure) for c in claims_of(text) if c.mention.kind == "money"]

    assert ["net loss", "cash net used", "capital expenditure"] == told


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("The net loss was $0.21 per basic and diluted share.", "share"),
        ("It could earn $200 million in milestones for each of the three targets.", "target"),
    ],
)
def test_what_stands_between_per_and_its_noun_is_left_out(text: str, per: str) -> None:
    assert {per} == {c.per for c in claims_of(text) if c.mention.kind == "money"}


def test_the_ends_of_a_confidence_interval_count_nothing() -> None:
    text = "The response rate was 43.7% (49 of 112 patients; 95% CI: 34.3, 53.4)."

    assert "it is an end of a confidence interval" == reason_for(text, "53.4")


def test_the_amounts_of_a_list_are_per_what_its_end_says() -> None:
    text = "It may receive $20 million in development milestones, $30 million in fees and $9 million for each product."

    assert ["product"] * 3 == [c.per for c in claims_of(text) if c.mention.kind == "money"]


def test_a_ratio_of_randomization_counts_nobody() -> None:
    assert "it says in which ratio" == reason_for("The trial will enroll 333 patients randomized 2:1.", "2:1")


@pytest.mark.parametrize(
    ("text", "measure", "subject"),
    [
        ("Since the merger in 2010, Ms. Roe added, savings of $5 million have been made.", "saving", "Northwind"),
        ("Sales, the company said, rose to $5 million.", "sale", "Northwind"),
        ("Contoso, he said, paid a fee of $5 million.", "fee", "Contoso"),
    ],
)
def test_who_tells_a_figure_stands_aside(text: str, measure: str, subject: str) -> None:
    claim = claim_of(f"Northwind, Inc. is old. {text}", "$5 million")

    assert (measure, subject) == (str(claim.measure), claim.subject)


def test_what_is_expected_to_close_is_the_transaction() -> None:
    claim = claim_of("The company expects the transaction to close in May 2013.", "May 2013")

    assert ("close transaction", "forecast") == (str(claim.measure), claim.modality)


def test_what_goes_to_a_party_is_that_partys_where_nobody_is_known_to_tell() -> None:
    text = (
        "On July 31, 2003, we announced that Contoso and Fabrikam entered into a collaboration. Extension of the "
        "collaboration could bring the total committed funding to Contoso up to $99 million."
    )
    claim = claim_of(text, "$99 million")

    assert ("Contoso", "Fabrikam") == (claim.subject, claim.counterparty)


PIPELINE = "Borealis's pipeline comprises 28 programs. Two of them are in phase 3, 15 in phase 2 and 11 in phase 1."


@pytest.mark.parametrize(("words", "phase"), [("Two", "phase 3"), ("15", "phase 2"), ("11", "phase 1")])
def test_the_counts_of_a_pipeline_phase_by_phase_are_of_its_programs(words: str, phase: str) -> None:
    assert f"program · {phase}" == str(claim_of(PIPELINE, words).measure)


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        (
            "The number of partnered programs in the clinic has almost doubled - from seven in May to 13 in June.",
            "13", "partnered program",
        ),
        (
            "Borealis filed an application, bringing the number of drugs in clinical trials to seven.",
            "seven", "drug · clinical",
        ),
        ("It has cash on hand of $60 million.", "$60 million", "cash"),
        ("Quarter Ends With $453 Million in Cash", "$453 Million", "cash"),
        ("It had cash, cash equivalents and marketable securities of $53 million.", "$53", "marketable security cash"),
        ("• 11.1% increase in interim dividend to 2.81p", "2.81p", "interim dividend"),
        ("Revenues from continuing operations of $16.5 million.", "$16.5 million", "continuing operation revenue"),
    ],
)  # fmt: skip
def test_what_a_figure_is_of_may_stand_behind_a_dash_or_a_participle(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


@pytest.mark.parametrize(
    "text",
    [
        "AB-10, an antibody targeting the CTLA-4 receptor, which is currently in Phase III development, is ours.",
        "AB-10 inhibits MET, VEGFR2 and RET and is in Phase III development.",
        "AB-10, a conjugate to B7-H3, is in Phase III.",
        "AB-10, which acts on PD-L1, is in Phase III.",
        "AB-10 is for HER-2 negative cancer and in Phase III.",
    ],
)
def test_what_a_medicine_works_on_is_in_no_phase(text: str) -> None:
    assert "AB-10" == claim_of(text, "Phase III").subject


def test_what_a_pipeline_has_is_its_owners() -> None:
    assert "Acme" == claim_of("Acme's clinical pipeline now comprises 21 programs.", "21").subject


@pytest.mark.parametrize("words", ["previous guidance: ", "previously ", "prior guidance of ", "earlier outlook was "])
def test_what_was_guided_before_is_of_the_measure_in_front_of_its_bracket(words: str) -> None:
    text = f"For 2012, Acme now expects revenue of $65 million ({words}$60 million)."

    assert "revenue" == claim_of(text, "$60 million").measure.head


def test_a_phase_is_that_of_the_product_that_a_preposition_ties_to_it() -> None:
    tied = "Acme submitted plans for a Phase II study in patients with arthritis (RA) for its lead drug AB-901."
    named = "Acme has plans for a Phase II trial in patients with arthritis, AdP-203."

    assert ["AB-901", "Acme"] == [claim_of(text, "Phase II").subject for text in (tied, named)]


def test_a_deal_that_was_signed_is_no_forecast_though_what_it_brings_is_one() -> None:
    text = "Borealis will have received $26 million since the deal was signed in December 2005."

    assert "actual" == claim_of(text, "December 2005").modality


def test_earnings_per_share_that_rose_by_some_percent_are_a_shares() -> None:
    assert "share" == claim_of("• Earnings per share up 21.5% to 7.22p", "7.22p").per


OPENING = "BOREALIS REPORTS RESULTS\n\nLEEDS, June 14, 2012 -- Borealis, Inc. today announced results.\n\n"


@pytest.mark.parametrize("said", ["Borealis, Inc. today said", "The company said", "According to the criteria of IFRS"])
def test_what_the_issuer_says_itself_is_no_report_of_somebody_else(said: str) -> None:
    claim = claim_of(f"{OPENING}{said} revenue was $3 million in 2011.", "$3 million")

    assert "attributed" not in claim.flags


@pytest.mark.parametrize("said", ["Analysts said", "According to Acme", "Dana Reed, who leads Borealis, said"])
def test_what_somebody_else_says_is_marked(said: str) -> None:
    claim = claim_of(f"{OPENING}{said} revenue was $3 million in 2011.", "$3 million")

    assert "attributed" in claim.flags


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Acme's net loss was $(2.09) per share.", "$(2.09)", "2.09"),
        ("Acme's net income was $(2.09) per share.", "$(2.09)", "-2.09"),
        ("Net cash used in operating activities was $(3.1) million.", "$(3.1) million", "3100000"),
    ],
)
def test_a_loss_in_brackets_is_a_loss_of_so_much(text: str, words: str, value: str) -> None:
    assert Decimal(value) == claim_of(text, words).value.written


def test_the_ends_of_a_range_of_losses_stand_in_order() -> None:
    value = claim_of("It expects a net loss of $(2.30) to $(2.10) per share.", "$(2.30)").value

    assert ("2.10", "2.30") == (str(value.low), str(value.high))


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Earnings before interest and taxes rose to $6 million.", "before interest tax earnings"),
        (
            "It had earnings before interest, taxes and amortisation of $6 million.",
            "amortization before interest tax earnings",
        ),
        ("Income before income taxes was $6 million.", "before tax income"),
        ("It paid taxes of $6 million.", "tax"),
    ],
)
def test_a_result_says_what_it_is_told_before(text: str, measure: str) -> None:
    assert measure == str(claim_of(text, "$6 million").measure)


@pytest.mark.parametrize("words", ["receives $6 million up front", "is handing over $6 million up front"])
def test_what_is_paid_up_front_is_an_upfront_payment(words: str) -> None:
    assert "upfront payment" == str(claim_of(f"Acme {words} under the agreement.", "$6 million").measure)


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Acme expects sales to come in at $6 million.", "$6 million", "sale"),
        ("Acme doubled its revenue to $6 million.", "$6 million", "revenue"),
        ("Acme doubled its revenue to $6 million.", "doubled", "revenue"),
        ("Acme has more than halved its debt to $6 million.", "$6 million", "debt"),
        ("Acme halved its loss forecast for 2013 to $6 million.", "$6 million", "loss"),
        ("Acme revised its loss estimate for mills in 2013 to $6 million.", "$6 million", "loss"),
        ("The company forecast revenue of $6 million.", "$6 million", "revenue"),
    ],
)
def test_what_is_doubled_or_foreseen_is_what_a_figure_is_of(text: str, words: str, measure: str) -> None:
    assert measure == str(claim_of(text, words).measure)


def test_an_estimate_that_was_revised_is_a_forecast() -> None:
    assert "forecast" == claim_of("Acme revised its loss estimate for 2013 to $6 million.", "$6 million").modality


def test_the_town_behind_a_company_is_no_partner() -> None:
    text = "LEEDS, Ill. and YORK -- Acme, Inc. (Nasdaq: ACM) and Borealis AG entered into an agreement.\n\n"
    claim = claim_of(text + "Under the agreement Acme receives an upfront payment of $6 million.", "$6 million")

    assert "Borealis" == claim.counterparty


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Of the $40 million that Contoso paid in 2007 half has been earned.", "pay"),
        ("Acme used the $40 million which it received from Contoso.", "receive"),
    ],
)
def test_a_relative_clause_says_what_a_sum_is(text: str, measure: str) -> None:
    assert measure == str(claim_of(text, "$40 million").measure)
