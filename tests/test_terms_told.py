"""What was settled once, told again by another document in other words (FC434)."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.rulebook import bundled

RULES = tuple(rule for rule in bundled() if rule.code == "FC434")
FIRST, LATER = date(2014, 3, 3), date(2015, 5, 5)
LICENSE = "and Contoso today announced a license. "
RESULTS = "reported results. "


def found(first: str, later: str, day: date = LATER) -> list[tuple[str, str]]:
    texts = [
        fc.Document.from_text(
            f"LEEDS, {at:%B} {at.day}, {at.year} -- Northwind, Inc. (Nasdaq: NWD) {text}", str(at), at
        )
        for at, text in ((FIRST, first), (day, later))
    ]
    return [(finding.severity, finding.at.text) for finding in fc.check(texts, RULES).findings]


@pytest.mark.parametrize(
    ("first", "later", "figure"),
    [
        (
            "today announced that it earned a milestone of $12.5 million from Contoso.",
            "The $15.5 million that it received from Contoso in March 2014 was spent.",
            "$15.5 million",
        ),
        (
            LICENSE + "Northwind could receive up to $205 million if all regulatory milestones are met and up to $275 "
            "million in sales milestones.",
            "Regulatory milestones could bring Northwind up to a further $255 million from Contoso, and sales "
            "milestones up to $275 million.",
            "$255 million",
        ),
        (
            LICENSE
            + "It comes with a milestone of $60 million from Contoso. It could bring $1.7 billion in milestones.",
            "Contoso has paid the $63 million that fell due in March 2014.",
            "$63 million",
        ),
        (
            LICENSE + "Northwind will pay Contoso 15 percent of net sales of pumps.",
            "Under the agreement of March 2014 it pays Contoso 18 percent of net sales.",
            "18 percent",
        ),
        (
            "will invest $680 million to build its third mill, in Halden.",
            "The third mill in Halden, an investment of $660 million, is open; the fourth, in York, has a cost of "
            "about $1.1 billion.",
            "$660 million",
        ),
        (
            "today announced a restructuring that will reduce its Halden workforce by 25 percent, or 340 employees.",
            "In March 2014 its workforce in Halden was reduced by 370.",
            "370",
        ),
        (
            RESULTS + "Study 9101 is a Phase 3 trial of a cream in 562 patients.",
            "Study 9101 included 592 patients.",
            "592",
        ),
        (
            "today announced that Contoso will acquire a 15% interest in Halden Solar.",
            "Contoso joined Halden Solar in March 2014 with a 19% interest.",
            "19%",
        ),
        (
            "will bring its Halden plant to 160 megawatts next year.",
            "The new 180-megawatt plant in Halden works well.",
            "180-megawatt",
        ),
    ],
)
def test_a_term_is_known_in_other_words(first: str, later: str, figure: str) -> None:
    assert [figure] == [at for _, at in found(first, RESULTS + later)]


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (
            LICENSE + "Contoso will make an upfront payment of $15 million for an option.",
            "Contoso exercised the option that it got in March 2014 and will pay $45 million.",
        ),
        (
            "reported results. The first Phase 3 trial of AB-1 enrolled 245 patients.",
            "A second Phase 3 trial of AB-1, which enrolled 246 patients, met its endpoint.",
        ),
        (
            "reported results. Study 101 of AB-1 in gout enrolled 245 patients.",
            "Study 102 of AB-1 in gout enrolled 246 patients.",
        ),
        (
            "today announced that it has earned a milestone of $12 million from Contoso.",
            "In the first quarter of 2014 it received $15 million from Contoso.",
        ),
        (LICENSE + "Contoso will pay $45 million in three instalments.", "Contoso paid $15 million in March 2014."),
        ("today announced that Contoso paid it $25 million.", "In March 2014 Northwind paid Contoso $28 million."),
        (
            "reported results. In February 2014 Contoso paid $2.5 million for pumps.",
            "In February 2014 it received $2.6 million from Contoso for valves.",
        ),
        (
            LICENSE + "Contoso will pay Northwind $25 million and Adatum $15 million.",
            "In March 2014 Contoso paid Adatum $15 million and Northwind $25 million.",
        ),
        (
            LICENSE + "Contoso will make an upfront payment of $25 million; Adatum will make one of $45 million.",
            "In March 2014 Adatum paid $45 million upfront.",
        ),
        (
            "today said that Contoso exercised its option on AB-1, for which it earned $35 million.",
            "For AB-2, on which Contoso exercised its option in March 2014, it earned $36 million.",
        ),
        (
            "reported results. The Phase 2 trial of AB-210 was enrolled with 120 patients.",
            "Of the Phase 2 trial of AB-210, 100 patients were enrolled in an extension.",
        ),
    ],
)
def test_two_things_told_alike_are_two(first: str, later: str) -> None:
    assert [] == found(first, RESULTS + later)


def test_a_price_may_be_adjusted_at_the_closing() -> None:
    bought = "agreed to buy Grantley Valve for {}."

    assert [] == found(bought.format("$62 million"), "has completed its purchase of Grantley Valve for $63 million.")
