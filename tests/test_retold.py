"""Two texts that tell the same facts and share no sentence differ in none; one altered figure is reported alone."""

from __future__ import annotations

import pytest

import factcheck as fc
from factcheck import claims
from factcheck.record.names.entities import Names
from factcheck.record.names.vocabulary import EMPTY
from factcheck.record.pairs.facts import facts_of
from factcheck.record.pairs.matching import Table
from tests.test_diff_forms import DAY, diff, told


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "BRX-901 was made by Dorn and is wholly owned by the company.",
            "With BRX-901 both the making and the whole of the ownership are Dorn's.",
            id="whole ownership",
        ),
        pytest.param(
            "The Borvex talk: 10:30-10:45 am, hall 4.",
            "Borvex has a talk of a quarter of an hour, 10:30 to 10:45 in the morning.",
            id="the length of a stretch",
        ),
        pytest.param(
            "Dorn's show of pumps in Leeds takes place on May 4-8, 2021.",
            "For five days, from 4 May to 8 May 2021, Leeds has Dorn's show of pumps.",
            id="the days of a stretch",
        ),
        pytest.param(
            "Data on BRX-901 are shown on May 4, 2021 (abstract #8841).",
            'BRX-901 has a talk on 4 May 2021. Abstract number 8841 is called "Data on BRX-901".',
            id="the number of an abstract",
        ),
        pytest.param(
            "Dorn keeps a dual-hall structure in Hull and Perth.",
            "Dorn keeps two halls, in Hull and in Perth.",
            id="dual",
        ),
        pytest.param(
            "Dorn is the world's first commercial supplier of tidal pumps.",
            "No one in the world supplied tidal pumps commercially before Dorn.",
            id="first",
        ),
        pytest.param(
            "The Borvex service is on offer in the cloud and on site.",
            "There are two ways to have the service: Borvex comes in the cloud, or it runs on site.",
            id="what only arranges a list",
        ),
        pytest.param(
            "Dorn's brush brings one of its own coatings to the hull.",
            "A brush takes one such agent, proprietary to Dorn, to hulls specifically.",
            id="one such",
        ),
        pytest.param(
            "Dorn was guided by the Division of Hydraulics 4 in November.",
            'In November Dorn was guided by Division of Hydraulics 4 ("DH4").',
            id="a number in a name",
        ),
        pytest.param(
            "Borvex is an investigational first-in-class therapy.",
            "Borvex, investigational and the first therapy in its class, is by Dorn.",
            id="first in class",
        ),
        pytest.param(
            "Dorn will show initial results of a trial of Borvex.",
            "What Dorn will show of Borvex: First results of a trial.",
            id="initial",
        ),
        pytest.param(
            "Hull lies above the ore of the Black Hythe and Frome mines.",
            "Hull is situated above the ore of two mines, Frome and Black Hythe.",
            id="the count of two names",
        ),
        pytest.param(
            "The Whitby-Jack, HFS, and 147 zones also present attractive targets.",
            "Three more zones, 147, HFS and Whitby-Jack, are attractive as targets, too.",
            id="the count of a number's names",
        ),
        pytest.param(
            "Borvex expresses both spike (S) and nucleocapsid (N) antigens.",
            "Two antigens are expressed by Borvex, the nucleocapsid (N) and the spike (S), for the purpose.",
            id="the count of names with their signs",
        ),
        pytest.param(
            "The approval enables Dorn to start work with this partner, Hale.",
            "With one partner in particular, Dorn said, work can start: Hale.",
            id="one in particular",
        ),
        pytest.param(
            "The first assays are 586.7 g/t Au over 0.5 meters and 14.3 g/t Au over 5.0 meters.",
            "The first assays are 0.5 m at 586.7 grams of gold per tonne and 5.0 m at 14.3 grams per tonne.",
            id="grades",
        ),
        pytest.param(
            "The Borvex poster is shown on Saturday, June 12, 2021, from 18:30 to 18:30 CEST in the hall.",
            "The Borvex poster is in the hall. On 12 June 2021 both the start and the end are at 18:30 CEST.",
            id="an hour that is both ends",
        ),
        pytest.param(
            "The sector has improved, but the summer's rise in cases slowed its recovery.",
            "The sector got better; its recovery was slowed by the rise in cases during the summer.",
            id="a season's",
        ),
        pytest.param(
            "With the 21,887,631 shares held, the 6,444,415 that Dorn tendered satisfied the condition.",
            "Dorn tendered 6,444,415 shares and held 21,887,631. The two numbers combined satisfied the condition.",
            id="the two numbers",
        ),
        pytest.param(
            "Alexey V. Darnov, M.D., Associate Director of the Stevens Center and Professor at Hull, will talk.",
            "Alexey V. Darnov, M.D. He is at Hull as a Professor and as Associate Director of the Stevens Center.",
            id="a title away from its name",
        ),
        pytest.param(
            "Dorn will keep the rate until employment is full and inflation has risen to 2 percent.",
            "Dorn will keep the rate until two conditions hold. Employment must be full, inflation at 2 percent.",
            id="two conditions",
        ),
        pytest.param(
            "The Fox mine has inferred resources of 549,000 gold ounces at Hull.",
            "At Hull the Fox mine has a further 0.549 million ounces that are inferred.",
            id="gold ounces",
        ),
        pytest.param(
            "Dorn owns approximately 47.7% of Hale Copper.",
            "Close to half of Hale Copper, about 47.7 percent, belongs to Dorn.",
            id="close to half",
        ),
        pytest.param(
            "Dorn to begin works in Hull next week\n\nThe works of Dorn begin in Hull on Monday, March 8.",
            "In Hull the works of Dorn begin on Monday, 8 March.",
            id="next week",
        ),
        pytest.param(
            "Works take place on West 12th Street and on West 13th Street in Hull.",
            "In Hull works take place on West 12th and West 13th Street.",
            id="streets",
        ),
        pytest.param(
            "For the quarter ended December 31, 2020, assets reached $305.2 million by the end of the quarter.",
            "On the last day of December Dorn had assets of $305.2 million; the quarter ended on 31 December 2020.",
            id="the end of the quarter",
        ),
        pytest.param(
            "The meeting of Dorn will be held on May 4, 2021 at our branch located at 310 Main Street in Hull.",
            "On 4 May 2021 Dorn meets in the branch at 310 Main Street, Hull.",
            id="an address",
        ),
    ],
)
def test_a_fact_is_kept_in_words_that_name_no_figure(old: str, new: str) -> None:
    rest = " Dorn has 47 mills and £12.4 million of debt."

    assert ([], [], []) == told(diff(old + rest, new + rest))[1:]


def test_a_length_that_is_not_that_of_its_stretch_is_added() -> None:
    old = "The Borvex talk: 10:30-10:45 am, hall 4. Dorn has 47 mills."
    new = "Dorn has 47 mills. Borvex has a talk of half an hour, 10:30 to 10:45 in the morning."

    assert ["half an hour"] == told(diff(old, new))[3]


def test_a_count_that_arranges_a_list_is_a_change_where_both_tell_it() -> None:
    old = "Dorn closes the deal when three conditions hold. The board, the bank and the union must agree."
    new = "Board, bank and union must agree: the deal of Dorn waits until four conditions hold. So it is."

    assert ["three > four"] == told(diff(old, new))[1]


def test_an_altered_code_is_a_change_and_a_code_of_its_own_is_none() -> None:
    old = "Dorn merged with Hale on May 4, 2021, under Section 3-106.1 of the Corporation Law. Dorn has 47 mills."
    new = "Section 3-160.1 of the Corporation Law governed the merger of Dorn with Hale on 4 May 2021. It has 47 mills."

    assert ["Section 3-106 > Section 3-160"] == told(diff(old, new))[1]
    assert [] == told(diff(old, new.replace("3-160.1", "22.14")))[1]


def test_an_altered_code_with_brackets_is_a_change() -> None:
    old = "Dorn will use the proceeds of its shares within the meaning of subsection 66.1(6) of the Income Tax Act."
    new = "As the Income Tax Act has it in subsection 61.1(6), the proceeds of its shares are for Dorn to use."

    assert ["subsection 66.1(6) > subsection 61.1(6)"] == told(diff(old, new))[1]


def test_no_more_than_so_much_is_up_to_so_much() -> None:
    old = "Dorn will buy up to $300 million of Hale's bonds."
    new = "Hale's bonds will be bought by Dorn, for at most $300,000,000."

    assert () == diff(old, new).hedged


ACCOUNTS = """\
Balance sheet, March 31, 2021 2020
Cash {cash}  $3,118,460
Gross Loans   61,204,377   52,310,942
Reserve for doubtful accounts   ({reserve})   (513,207)
Other Assets   2,480,115   2,266,901
TOTAL ASSETS  $67,311,606  $57,183,096
Earnings Per Share - YTD  $1.84  $1.62
"""
IN_WORDS = """\
Cash was $4,237,015 ($3,118,460). Loans were $61,204,377 ($52,310,942), from which doubtful accounts take away
$610,901 ($513,207); with other assets of $2,480,115 ($2,266,901), the sum of all assets is $67,311,606
($57,183,096). Dorn earned $1.84 a share since the start of the year ($1.62).
"""


def test_a_table_is_told_in_sentences_with_the_year_before_in_brackets() -> None:
    old = ACCOUNTS.format(cash="$4,237,015", reserve="610,901")

    assert ([], [], []) == told(diff(old, IN_WORDS))[1:]


@pytest.mark.parametrize(
    ("old", "new"), [("$4,237,015", "$4,327,015"), ("$513,207", "$531,207"), ("$2,266,901", "$2,266,907")]
)
def test_a_sum_of_a_table_that_is_altered_in_the_sentences_is_reported_alone(old: str, new: str) -> None:
    table = ACCOUNTS.format(cash="$4,237,015", reserve="610,901")

    found = told(diff(table, IN_WORDS.replace(old, new)))

    assert new in " ".join((*found[1], *found[3])) and len(found[1]) + len(found[3]) == 1


def test_a_hedge_goes_with_the_telling_that_has_it() -> None:
    old = "Pump sales up 47%\n\nSales of pumps were £12.4 million in 2020, about 47% more than in 2019."
    new = "About 47% more came from pumps, £12.4 million. So pump sales are up 47%."

    assert () == diff(old, new).hedged


def test_of_two_tellings_of_a_bound_the_one_with_its_hedge_is_kept() -> None:
    old = "* Borvex offers a 4,600+ cell pump with better flow\n\nBorvex features more than 4,600 cells."
    new = "Over 4,600 cells sit on the pump, with flow that is better."

    assert () == diff(old, new).hedged


def test_of_a_stretch_with_one_altered_end_the_other_end_is_none_of_its_own() -> None:
    old = (
        "Works happen in Hull. Construction is scheduled Monday through Friday from 7:00am to 5:00pm. Roads may close."
    )
    new = "Crews will be at work in Hull on weekdays, Monday to Friday, beginning at 8 in the morning and stopping at 5"

    found = told(
        diff(f"{old} Dorn has 47 mills.", f"{new} in the afternoon. Closed roads are possible. Dorn has 47 mills.")
    )

    assert (["7:00am to 5:00pm > 8 in the morning"], [], []) == found[1:]


def test_the_same_quarter_of_another_year_is_that_quarter() -> None:
    old = "Dorn reported a reduced net loss of $2.1 million in Q4 2020, below the loss of $18.5 million in Q4 2019."
    new = "Net, Dorn lost $2.1 million in the fourth quarter of 2020, against 18.5 million in the same quarter of {}."

    assert "2019" in told(diff(old, new.format(2019)))[0]
    assert "2018" not in told(diff(old, new.format(2018)))[0]


def test_a_month_is_known_where_a_day_of_it_is_told() -> None:
    pages = [
        claims.read(fc.Document.from_text(text, name=name, date=DAY))
        for text, name in (
            ("Dorn meets on July 15, 2021.", "a.txt"),
            ("Dorn meets in July. It sails in August.", "b.txt"),
        )
    ]
    old, new = (facts_of(page, Names.of([page.document for page in pages], EMPTY), relative=False) for page in pages)
    table = Table(old, new)

    assert [True, False] == [table.known(fact, 0) for fact in new]
