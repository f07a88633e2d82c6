"""What a release goes on with where it names nothing, and what is bought, is told again over the years."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

HEAD = "Larkfield Biotech, Inc. (Nasdaq: LRKF) reported on its business.\n\n"
DEAL = "Larkfield announced today that it will acquire Adatum, Inc. and Contoso Mills.\n\n"


def told(*texts: str) -> dict[str, list[str]]:
    """The acts in releases of which each was a year after the one before: what each is, and how far it was."""
    days = (date(2004 + n, 5, 4) for n in range(len(texts)))
    read = [fc.Document.from_text(f"{HEAD}{t}\n", name=f"{d}.txt", date=d) for d, t in zip(days, texts, strict=False)]
    series = (one for one in fc.check(read).series if one.nature == "snapshot")
    return {f"{one.measure.head} of {one.subject}": [str(claim.value) for claim in one.claims] for one in series}


@pytest.mark.parametrize(
    "later",
    [
        "AB-901 came with the acquisition of Adatum, and AB-902 with another.",
        "Its mice, which the Company obtained with its 2004 purchase of Adatum, Inc., stand in Leeds.",
        "Costs rose after the acquisition of Adatum.",
    ],
)
def test_a_company_is_bought_once_and_told_of_again(later: str) -> None:
    first = "Larkfield announced today that it has acquired Adatum, Inc., a maker of AB-901 in Leeds, England."

    assert 2 == len(told(first, later)["purchase of Adatum"])


def test_of_two_that_are_bought_the_closing_is_that_of_the_one_named_last() -> None:
    plan = f"{DEAL}Adatum makes flour.\n\nContoso: Larkfield will pay $9 million. Closing is expected in June."

    found = told(plan, "Larkfield completed the acquisition of Contoso in June 2004.")

    assert {"purchase of Contoso": ["planned", "planned", "done"]} == found


def test_the_plant_that_is_to_be_built_begins_to_work() -> None:
    plan = "Larkfield will make flour in a leased factory in Adatum. Production is expected to begin in the spring."

    assert ["planned", "done"] == told(plan, "The line in Adatum has started production.")["opening of Adatum"]


def test_the_shutdown_is_that_of_the_plant_before() -> None:
    plan = "Larkfield will close its factory in Adatum. The shutdown is expected to be complete by June."

    found = told(plan, "The Adatum factory, which was shut down in April, is for sale.")

    assert ["planned", "planned", "done"] == found["opening of Adatum"]


def test_what_begins_is_a_trial_where_it_has_the_name_of_one() -> None:
    plan = "AB-901 is expected to enter Phase III in autumn."
    done = "ASPEN, a Phase III study of AB-901, goes well. In all, ASPEN began in August 2004."

    assert ["done", "planned", "done"] == told(plan, done)["start of a trial of AB-901"]


@pytest.mark.parametrize(
    "later",
    [
        "Revenue rose, due to a milestone that was earned when AB-901 was approved in May.",
        "Revenue rose, due to higher sales of AB-901, which was approved in May.",
    ],
)
def test_what_is_due_to_a_cause_is_no_plan(later: str) -> None:
    assert ["begun", "done"] == told("Larkfield has filed an NDA for AB-901.", later)["approval of AB-901"]


def test_the_main_clause_goes_on_behind_an_aside() -> None:
    early = "AB-901 is in Phase II."
    later = "The development of AB-901, licensed from Adatum in 2003, was ended in March 2005."

    assert ["II", "ended"] == told(early, later)["phase of AB-901"]
