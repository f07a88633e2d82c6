"""What two releases tell of one thing in words, with no figure, is one series; of two things it is none."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

HEAD = "Larkfield Biotech, Inc. (Nasdaq: LRKF) reported on its business.\n\n"
OTHERS = (
    "Sales in Asia rose.", "The board met in York.", "Costs fell a little.", "A new plant was built near Leeds.",
    "Two shops closed.", "The weather was mild.", "Our staff did well.", "The auditors have signed.", "Rents went up.",
    "The harbour froze.",
)  # fmt: skip
"""What other releases of the issuer tell."""


def told(*texts: str) -> list[list[str]]:
    """What each series of statements holds in releases of which each was a year after the one before."""
    read = []
    for n, text in enumerate((*texts, *OTHERS)):
        day = date(2000 + n, 5, 4)
        read.append(fc.Document.from_text(f"{HEAD}{text}\n", name=f"{day}.txt", date=day))
    series = (one for one in fc.check(read).series if one.measure.head == "statement")
    return [[claim.mention.text for claim in one.claims] for one in series]


VOUCHER = "Larkfield will ask for a Priority Review Voucher"


@pytest.mark.parametrize(
    ("early", "later"),
    [
        (f"{VOUCHER}.", "The agency has granted Larkfield a Priority Review Voucher."),
        ("We will file for protection under Chapter Eleven.", "Larkfield emerged from Chapter Eleven protection."),
        ("We are hoping for Royal Assent to the harbour bill.", "The harbour bill was given royal assent."),
    ],
)
def test_what_is_told_again_in_other_words_is_one_series(early: str, later: str) -> None:
    assert [[early, later]] == told(early, later)


@pytest.mark.parametrize(
    ("early", "later"),
    [
        (f"{VOUCHER} for Kinedra.", "Larkfield will ask for a Priority Review Voucher for Movantra."),
        (f"{VOUCHER} for LB-101.", "Larkfield will ask for a Priority Review Voucher for LB-202."),
        ("The Phase 2 study in severe river blindness began.", "The Phase 3 study in severe river blindness began."),
        (f"{VOUCHER} in May 2001.", "Larkfield asked for a Priority Review Voucher in May 1999."),
        (f"{VOUCHER}.", "Larkfield will not ask for a Priority Review Voucher."),
        ("Larkfield announced that it won the harbour tender.", "Larkfield announced that it won a harbour tender."),
        ("The harbour tender brought $5 million.", "The harbour tender brought $9 million."),
        ("The harbour tender committee of Larkfield.", "About the harbour tender committee."),
        ("So said the spokesman of the harbour board.", "So said a spokesman of the harbour board."),
        ("We entered into a kite pact with Contoso.", "The kite pact with Contoso was entered into in a hurry."),
    ],
    ids=(
        "name",
        "code",
        "phase",
        "day",
        "denied",
        "twice new",
        "figures",
        "no verb",
        "only said",
        "agreement",
    ),
)
def test_what_is_kept_apart_is_no_series(early: str, later: str) -> None:
    assert [] == told(early, later)


def test_what_every_release_says_is_no_event() -> None:
    assert [] == told(*["A replay of the conference call will be held in the archive."] * 3)


def test_what_is_told_again_only_many_years_later_is_hardly_the_same() -> None:
    assert [] == told("Larkfield won the harbour tender.", *OTHERS, "Larkfield has won the harbour tender.")


def test_two_that_exclude_each_other_do_not_meet_through_a_third() -> None:
    found = told(f"{VOUCHER} for Kinedra.", f"{VOUCHER}.", f"{VOUCHER} for Movantra.")

    assert all(not ("Kinedra" in " ".join(series) and "Movantra" in " ".join(series)) for series in found)
