"""Two figures side by side, told again with one of them a slip of the pen away (FC432)."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.rulebook import bundled

RULES = tuple(rule for rule in bundled() if rule.code == "FC432")
LOSS = "reported results for the first quarter of 2010. The net loss was $20.6 million, or $0.34 per share."


def found(first: str, later: str) -> list[str]:
    days = (date(2010, 5, 3), date(2011, 5, 5))
    texts = [
        fc.Document.from_text(
            f"LEEDS, {at:%B} {at.day}, {at.year} -- Northwind, Inc. (Nasdaq: NWD) {text}", str(at), at
        )
        for at, text in zip(days, (first, later), strict=True)
    ]
    return [finding.at.text for finding in fc.check(texts, RULES).findings]


@pytest.mark.parametrize(
    ("first", "later", "figure"),
    [
        (
            LOSS,
            "Net income was $2.2 million, compared with a loss of $25.6 million, or $0.34 per share.",
            "$25.6 million",
        ),
        (LOSS, "Net income was $2.2 million, compared with a loss of $20.6 million, or $0.37 per share.", "$0.37"),
        (
            "reported results. In ORBIT median survival was 11.2 months with the cream and 4.0 months with placebo.",
            "The approval rests on ORBIT; its median survival was 14.2 months, as against 4.0 months with placebo.",
            "14.2 months",
        ),
    ],
)
def test_the_figure_beside_it_says_which_is_told_again(first: str, later: str, figure: str) -> None:
    assert [figure] == found(first, "reported results. " + later)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (LOSS, LOSS.replace("2010", "2011").replace("$20.6", "$25.6")),
        (
            "today announced that it bought 125 mills for $14.5 million.",
            "today announced that it bought 125 mills for $14.8 million.",
        ),
        (
            "reported results. It runs 125 shops with 13,450 staff in Leeds and York.",
            "reported results. It runs 125 shops with 13,550 staff in Leeds and York.",
        ),
        (
            "reported results. For 2012 it expects a net loss of $45.3 million, or $1.25 per share.",
            "reported results. For 2012 it expects a net loss of $45.8 million, or $1.25 per share.",
        ),
    ],
)
def test_pairs_of_two_times_are_two(first: str, later: str) -> None:
    assert [] == found(first, later)
