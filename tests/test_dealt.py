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


def test_what_became_of_a_plant_is_one_series_also_in_a_town_from_where_somebody_writes() -> None:
    first = "LEEDS, England, May 4, 2004 -- Larkfield announced today that the Leeds factory began production."
    later = "LEEDS, England, May 4, 2005 -- Larkfield reported its results.\n\nThe Leeds pilot plant was closed in May."

    assert {"plant of Leeds": ["done", "done"]} == told(first, later)


def test_a_state_has_several_plants() -> None:
    found = told("Our plant in Ohio began production.", "The third factory in Ohio started production in May.")

    assert "plant of Ohio" not in found


def test_several_products_are_not_the_one_that_was_named_last() -> None:
    early = "We plan to file a BLA for AB-901 next year."
    later = "AB-901 goes well.\n\nMore than 35 of these product candidates have had INDs submitted."

    assert "filing of AB-901" not in told(early, later)


def test_a_trial_is_of_what_its_house_tells_of_and_not_of_what_that_is_compared_with() -> None:
    early = "AB-901 is our lead product. We like AB-901. Final data for AB-901 are expected in 2005."
    named = "ALDER is a Phase III study. ALDER compares AB-901 with everolimus. In ALDER everolimus was well tolerated."

    found = told(early, f"{named}\n\nLarkfield reported that the ALDER study met its primary endpoint.")

    assert {"planned", "done"} == {*found.get("data of AB-901", ())}


def test_a_trial_that_is_to_be_completed_is_completed() -> None:
    early = "We expect to complete the Phase II study of AB-901 by the end of 2004."

    assert ["planned", "done"] == told(early, "AB-901 has completed its Phase II study.")[
        "completion of a trial of AB-901"
    ]
