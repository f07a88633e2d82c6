"""How long the cash lasts, and how much of whom somebody holds, over the years."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

HEAD = "Larkfield Biotech, Inc. (Nasdaq: LRKF) reported on its business.\n\n"


def told(head: str, *texts: str) -> dict[str, list[str]]:
    """The series of one kind in releases of which each was a year after the one before."""
    days = (date(2004 + n, 5, 4) for n in range(len(texts)))
    read = [fc.Document.from_text(f"{HEAD}{t}\n", name=f"{d}.txt", date=d) for d, t in zip(days, texts, strict=False)]
    series = (one for one in fc.check(read).series if str(one.measure) == head)
    return {one.subject: [str(claim.value) for claim in one.claims] for one in series}


@pytest.mark.parametrize(
    ("early", "later", "until"),
    [
        ("Our cash should last into 2006.", "Our funds now carry us through 2007.", ["2006", "2007"]),
        (
            "Cash and investments are sufficient to meet our needs into the first half of 2005.",
            "Cash was $9 million, which is expected to support operations until the end of 2006.",
            ["first half of 2005", "end of 2006"],
        ),
    ],
)
def test_how_long_the_cash_lasts_is_one_series(early: str, later: str, until: list[str]) -> None:
    found = told("runway", early, later)

    assert {"Larkfield Biotech": until} == found


def test_what_else_lasts_is_no_cash() -> None:
    assert {} == told("runway", "Our patents last into 2006.", "The lease of the plant will carry us through 2007.")


@pytest.mark.parametrize(
    "later",
    [
        "Larkfield owns one-third of Adatum, a baker.",
        "We hold an interest of approximately 33% in Adatum A/S.",
        "In May Larkfield sold its shares of Adatum, which reduced its ownership to 11%.",
        "Larkfield sold 2 million Adatum shares, leaving it with approximately 5%.",
        "Larkfield has a 12% equity interest in Adatum.",
    ],
)
def test_how_much_of_another_company_is_held_is_one_series(later: str) -> None:
    found = told("holding", "Larkfield, which now owns 64%, tells of the results of Adatum.", later)

    assert ["Adatum"] == [*found]


def test_what_two_hold_of_a_company_stays_two() -> None:
    assert {} == told("holding", "Larkfield will own 64% of Adatum.", "Contoso now owns 21% of Adatum.")


def test_what_a_part_of_a_house_is_called_over_the_years_is_one_series() -> None:
    early = "Through its Adatum division, Larkfield makes flour."
    later = "Adatum began as a mill and became a subsidiary in 2005."

    assert {"Adatum": ["division", "subsidiary"]} == told("standing", early, later)
    assert {} == told("standing", early, "Contoso, a wholly owned subsidiary, bakes bread.")
