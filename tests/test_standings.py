"""How far a product has come is told by its document, its other names and its disease, where a sentence does not."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

HEAD = "Larkfield Biotech, Inc. (Nasdaq: LRKF) today reported on its business.\n\n"
EARLY = "Larkfield began a Phase I study of AB-901 in liver cancer."


def phases(*texts: str) -> list[set[str]]:
    """The first words of the sentences in each series of phases."""
    days = (date(2010 + n, 5, 4) for n in range(len(texts)))
    read = [fc.Document.from_text(HEAD + t, name=f"{d}.txt", date=d) for t, d in zip(texts, days, strict=False)]
    told = {document.name: document for document in read}
    return [
        {
            str(claim.value) + " " + told[claim.document].words(claim.sentence).lstrip("•o ").split()[0]
            for claim in series.claims
        }
        for series in fc.check(read).series
        if series.measure.head == "phase"
    ]


@pytest.mark.parametrize(
    "later",
    [
        "Enrollment for AB-901 goes well. Data from the Phase II study are due.",
        "Data from the liver cancer Phase II study are due. AB-902 and AB-903 are new.",
        "Data show Kinedra (AB-901) at work. Kinedra enters Phase II.",
        "AB-902 and AB-903 are new.\n\nAB-901\n• Data from the Phase II study are due\n",
        "AB-902 and AB-903 are new.\n\n• Progress with AB-901:\no Data from the Phase II study are due\n",
        "Data are due in Phase II trials of two drugs, AB-901 and AB-902. AB-903 is new.",
        "Data show that AB-901 is in two pivotal Phase II trials in CD30-positive patients. AB-903 is new.",
        "AB-901/KB001 and AB-902 are new. Kinedra (AB-901/KB001) is at hand. Data of KB001 in Phase II are due.",
        "AB-902 is new. We develop KB1007 (also known as AB-901). Data from the KB1007 Phase II study are due.",
        "Data show that AB-901, an inhibitor of MET, VEGFR2 and CD4, is in Phase II.",
        "Data show that AB-901 and AB-902 are both in Phase II.",
    ],
)
def test_a_phase_is_of_the_product_that_its_document_tells_of(later: str) -> None:
    assert [series for series in phases(EARLY, later) if {"I Larkfield", "II Data"} <= series or "II Kinedra" in series]


def test_what_is_told_of_no_product_is_of_no_series() -> None:
    told = phases("AB-901 and AB-902 do well. We are in Phase II.", "AB-901 and AB-902 do well. Both are in Phase III.")

    assert [{"II We"}, {"III Both"}] == sorted(told, key=str)


@pytest.mark.parametrize(
    "later",
    [
        "AB-901 and AB-902 do well. Data from the Phase II study are due.",
        "AB-901 does well. Data show six products in Phase II.",
        "Data from the Phase II study of AB-902 are due.",
        "AB-902 is new.\n\n• Progress with AB-901:\n• Data from the Phase II study are due\n",
        "AB-902 is new.\n\nAB-901\n\n• Data from the Phase II study are due\n",
    ],
)
def test_a_phase_stays_alone_where_several_products_or_others_are_told_of(later: str) -> None:
    assert not [series for series in phases(EARLY, later) if {"I Larkfield", "II Data"} <= series]


ACCEPTED = "accepted for filing"
FILED = "We plan to file the Kinedra™ New Drug Application in the fourth quarter of 2010."


@pytest.mark.parametrize(
    ("later", "told"),
    [
        ("KINEDRA was approved on September 12, 2011.", [("new drug application", 2010), ("approved", 2011)]),
        ("The FDA has accepted for filing the sNDA for Kinedra.", [("new drug application", 2010), (ACCEPTED, 2011)]),
        ("Kinedra(R) is sold in Leeds. AB-901 was approved in May 2011.", []),
        ("Kinedra and Norvax™ were approved in May 2011.", []),
    ],
)
def test_what_is_told_of_the_approval_of_a_product_is_one_series(later: str, told: list[tuple[str, int]]) -> None:
    days = (date(2010, 5, 4), date(2011, 10, 4))
    read = [
        fc.Document.from_text(HEAD + text, name=f"{day}.txt", date=day)
        for text, day in zip((FILED, later), days, strict=True)
    ]
    approvals = [series for series in fc.check(read).series if str(series.measure) == "approval"]

    assert told == [
        (claim.value, claim.as_of.end.year)
        for series in approvals
        for claim in series.claims
        if claim.as_of and claim.as_of.end
    ]


def test_two_brands_of_one_substance_are_one_product() -> None:
    told = ((name, f"{name}(TM) (norvamycin for injection) was approved.") for name in ("Kinedra", "Albafen"))
    read = [
        fc.Document.from_text(HEAD + text, name=name, date=date(2010 + n, 5, 4)) for n, (name, text) in enumerate(told)
    ]
    named = [series for series in fc.check(read).series if series.measure.head == "name"]

    assert [{"Kinedra", "norvamycin", "Albafen"}] == [{claim.value for claim in series.claims} for series in named]
