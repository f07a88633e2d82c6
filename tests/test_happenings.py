"""What became of an agreement, a business, a dispute or a product is one series, where words alone tell it."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.record.names.medicines import other_names

HEAD = "Larkfield Biotech, Inc. (Nasdaq: LRKF) reported on its business.\n\n"


def told(head: str, *texts: str) -> list[tuple[str, list[str]]]:
    """The subjects and the words of the series of one kind that four years give, the oldest first; no plans."""
    days = (date(2010 + n, 5, 4) for n in range(len(texts)))
    read = [fc.Document.from_text(HEAD + t, name=f"{d}.txt", date=d) for t, d in zip(texts, days, strict=False)]
    return [
        (series.subject, [" ".join(claim.mention.text.split()) for claim in series.claims])
        for series in fc.check(read).series
        if str(series.measure) == head
    ]


@pytest.mark.parametrize(
    ("head", "early", "later", "subject", "words"),
    [
        (
            "agreement",
            "We entered into a research collaboration with Contoso.",
            "The Contoso collaboration, which ended in 2010, cost much.",
            "Contoso",
            ["entered into a research collaboration with Contoso", "Contoso collaboration, which ended in 2010"],
        ),
        (
            "agreement",
            "Contoso will receive an upfront payment of $15 million.",
            "Larkfield entered into an agreement with Contoso.",
            "Contoso",
            ["Contoso will receive an upfront payment", "entered into an agreement with Contoso"],
        ),
        (
            "approval",
            "Kinedra(R) is under review. The PDUFA date is May 1.",
            "The agency has approved Kinedra, it said.",
            "Kinedra",
            ["The PDUFA date is May 1", "approved Kinedra"],
        ),
        (
            "study",
            "We work on Kinedra(R). The Investigational New Drug application remains on clinical hold.",
            "The trial of Kinedra showed no harm.",
            "Kinedra",
            ["The Investigational New Drug application remains on clinical hold", "trial of Kinedra showed"],
        ),
        (
            "endpoint",
            "Kinedra(R) is in a trial in 400 patients who had not been given any other medicine for two years"
            " and were seen every week by a doctor for at least five years more, and its primary goal is survival.",
            "Kinedra met its primary endpoint.",
            "Kinedra",
            ["primary goal", "Kinedra met its primary endpoint"],
        ),
        (
            "business",
            "We agreed to acquire Adatum Bancorp. The acquisition has been approved.",
            "Costs of the Adatum Bancorp acquisition were high.",
            "Adatum",
            ["acquire Adatum", "The acquisition", "Adatum Bancorp acquisition"],
        ),
        (
            "approval",
            "An application for the marketing authorisation of Kinedra(TM) is planned.",
            "The office issued a negative opinion on Kinedra.",
            "Kinedra",
            ["marketing authorisation of Kinedra", "negative opinion on Kinedra"],
        ),
        (
            "agreement",
            "A deal with Contoso was signed.",
            "Contoso is backing out of its deal on pumps.",
            "Contoso",
            ["deal with Contoso was signed", "Contoso is backing out of its deal"],
        ),
        (
            "agreement",
            "Heads of terms for Kinedra(R) are under discussion.",
            "We signed an agreement for Kinedra.",
            "Kinedra",
            ["Heads of terms for Kinedra", "signed an agreement for Kinedra"],
        ),
        (
            "business",
            "We agreed to acquire Adatum Bancorp.",
            "Costs of the Adatum Bancorp acquisition were high. The deal with Adatum is done.",
            "Adatum",
            ["acquire Adatum", "Adatum Bancorp acquisition"],
        ),
        (
            "business",
            "The board decided to divest the injectables business.",
            "The sale of the Injectable business went well.",
            "injectables",
            ["divest the injectables", "sale of the Injectable"],
        ),
        (
            "dispute",
            "The level of the royalty is disputed by Fabrikam.",
            "Proceedings commenced against Fabrikam last week.",
            "Fabrikam",
            ["disputed by Fabrikam", "Proceedings commenced against Fabrikam"],
        ),
        (
            "study",
            "Enrolment in our trial of Kinedra(R) began well.",
            "Kinedra failed to reach its primary endpoint.",
            "Kinedra",
            ["Enrolment in our trial of Kinedra", "Kinedra failed to reach its primary endpoint"],
        ),
        (
            "market",
            "Kinedra(R) remains off the market.",
            "Kinedra is now available in pharmacies.",
            "Kinedra",
            ["Kinedra(R) remains off the market", "Kinedra is now available"],
        ),
        (
            "agreement",
            "Contoso acquired rights to Kinedra(R).",
            "We regained all rights to Kinedra.",
            "Kinedra",
            ["acquired rights to Kinedra", "regained all rights to Kinedra"],
        ),
        (
            "royalty",
            "Growth came from royalties from Contoso.",
            "Contoso paid higher royalties.",
            "Contoso",
            ["royalties from Contoso", "Contoso paid higher royalties"],
        ),
        (
            "milestone",
            "We may receive milestone payments from Contoso.",
            "Contoso paid us a milestone payment in May.",
            "Contoso",
            ["milestone payments from Contoso", "Contoso paid us a milestone payment"],
        ),
        (
            "study",
            "Patients are being treated in the ASPEN trial, which began in Leeds.",
            "Enrollment in ASPEN was completed.",
            "ASPEN",
            ["ASPEN trial, which began", "Enrollment in ASPEN"],
        ),
        (
            "endpoint",
            "The primary endpoint of our study of Kinedra(R) is survival.",
            "Kinedra failed to reach its primary goal.",
            "Kinedra",
            ["primary endpoint of our study of Kinedra", "Kinedra failed to reach its primary goal"],
        ),
        (
            "guidance",
            "We reiterated our guidance for the year.",
            "The forecast for the year was lowered.",
            "Larkfield Biotech",
            ["reiterated our guidance", "forecast for the year was lowered"],
        ),
        (
            "making",
            "Litware will manufacture the cable.",
            "The cable was installed by Litware.",
            "Litware",
            ["Litware will manufacture", "installed by Litware"],
        ),
    ],
)
def test_what_two_documents_tell_of_one_name_is_one_series(
    head: str, early: str, later: str, subject: str, words: list[str]
) -> None:
    assert [(subject, words)] == told(head, early, later)


@pytest.mark.parametrize(
    ("head", "early", "later"),
    [
        ("agreement", "We entered into a collaboration with Contoso.", "We met Contoso in Leeds."),
        ("agreement", "We signed an agreement in London.", "We signed a license with London."),
        ("agreement", "Larkfield signed a license.", "We signed an agreement with Larkfield."),
        (
            "agreement",
            "We signed a license for Kinedra(R).",
            "Kinedra, an effective treatment option, will be a new therapeutic\noption for which approval was granted.",
        ),
        ("business", "We bought a plant from Contoso.", "Sales to Contoso rose."),
        ("guidance", "We forecast that sales will be reduced.", "Sales are forecast to be increased in our outlook."),
        ("dispute", "We disputed this with Partners.", "We sued to protect our partners, and Partners won."),
        (
            "market",
            "Kinedra(R) was launched.",
            "Nothing available today is as good in patients of this age and of their state of health as Kinedra.",
        ),
    ],
)
def test_a_name_of_which_nothing_is_told_makes_no_series(head: str, early: str, later: str) -> None:
    assert not told(head, early, later)


def test_a_newspaper_tells_of_a_company_that_it_names_in_short() -> None:
    pages = [
        fc.Document.from_text(text, name=f"{year}.txt", date=date(year, 5, 4))
        for year, text in enumerate(
            (
                f"{HEAD}We began a study of Kinedra(R).\n",
                "Contoso Pumps, Inc. (NYSE: CNT) today announced a loss.\n",
                "Larkfield has stopped its trial of Kinedra, it said.\n",
            ),
            2010,
        )
    ]
    told_of = [
        [claim.mention.text for claim in series.claims]
        for series in fc.check(pages).series
        if series.measure.head == "study"
    ]

    assert [["began a study of Kinedra", "stopped its trial of Kinedra"]] == told_of


def test_who_is_bought_is_told_of_in_the_release_of_the_buyer_too() -> None:
    buyer = "Contoso Pumps, Inc. (NYSE: CNT) today announced that it will acquire Larkfield Biotech for $9 million.\n"
    pages = [
        fc.Document.from_text(text, name=f"{year}.txt", date=date(year, 5, 4))
        for year, text in enumerate(
            (f"{HEAD}We had a good year.\n", buyer, f"{HEAD}The takeover of Larkfield is done.\n"), 2010
        )
    ]
    told_of = [
        [claim.mention.text for claim in series.claims]
        for series in fc.check(pages).series
        if (series.measure.head, series.subject) == ("business", "Larkfield Biotech")
    ]

    assert [["acquire Larkfield Biotech", "takeover of Larkfield"]] == told_of


def test_a_company_is_known_by_its_letters_where_a_document_says_so() -> None:
    early = "We signed an alliance with Contoso Labs Systems (CLS)."

    assert [("CLS", ["signed an alliance with Contoso", "alliance with CLS was extended"])] == [
        ("CLS", words) for _, words in told("agreement", early, "Our alliance with CLS was extended.")
    ]


def test_what_opens_a_release_is_told_of_its_day() -> None:
    opening = "LEEDS, May 4, 2010 – Larkfield announced today a collaboration with Contoso."
    later = "In May 2010 we established a collaboration with Contoso."

    assert [("Contoso", ["May 4, 2010", "announced today a collaboration with Contoso", later[3:-1]])] == [
        (subject, words) for subject, words in told("agreement", opening, later)
    ]


def test_an_item_is_told_of_the_product_in_the_heading_of_its_list_with_the_day_that_stands_nearest() -> None:
    item = "• Results of May 2010, and trial to be completed in June 2011"
    series = told("study", f"Kinedra™:\n{item}\n", "Enrolment in our trial of Kinedra is complete.")

    assert [("Kinedra", ["Enrolment in our trial of Kinedra", item])] == series


def test_a_sentence_that_names_nobody_goes_on_with_what_was_named_last() -> None:
    early = "We began a study of Kinedra(R). The study met its endpoint."
    later = "Kinedra is our drug. Its trial was stopped."

    assert [("Kinedra", ["began a study of Kinedra", "The study met", "Its trial was stopped"])] == told(
        "study", early, later
    )


def test_what_was_named_long_ago_or_beside_another_is_not_meant() -> None:
    early = "We began a study of Kinedra(R)."

    assert not told(
        "study", early, "Kinedra and AB-901 are ours. It rained. It was wet. It was cold. The study met them."
    )
    assert not told("study", f"{early} AB-901 is another.", "Contoso is our partner. The study was completed.")


def test_two_letters_and_the_names_that_they_stand_for_are_one_company() -> None:
    early = "We entered into an agreement with Northwind & Adatum."
    later = "The agreement with N&A was extended, says Northwind & Adatum."

    assert [("N&A", ["entered into an agreement with Northwind", "agreement with N&A was extended"])] == [
        ("N&A", words) for _, words in told("agreement", early, later)
    ]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Benafar, known chemically as belafumab, works.", {("benafar", "belafumab")}),
        ("We test belafumab (CL-214, BRK007).", {("cl-214", "belafumab"), ("brk007", "belafumab")}),
        ("It is CL-214 (belafumab, brand name Benafar).", {("cl-214", "belafumab"), ("benafar", "belafumab")}),
        ("The agency approved BENAFAR (belafumab) for pain.", {("benafar", "belafumab")}),
        ("Antibody (belafumab) works, as the antibody did.", set()),
        ("It has approved BENAFAR(TM) (belaprole sodium).", {("benafar", "belaprole")}),
        ("Trials of Benafar(R) (varicose veins) go on.", set()),
        ("Leeds, also known as the city of kites, (one, two) grows.", set()),
        ("It won KINEDRA (belafumab vedotin-axcd).", {("kinedra", "belafumab")}),
        ("It tests lorafumab-axcd (CL-214).", {("cl-214", "lorafumab")}),
        ("It tests dirafinostat (CLB-907).", {("clb-907", "dirafinostat")}),
        ("It tests belafumab vedotin, once CLB-LV1A.", {("clb-lv1a", "belafumab")}),
        ("Belafumab, a drug against LIV-1 that was earlier known as CL-214, works.", {("cl-214", "belafumab")}),
        ("It tests belafumab, or bela; the drug was known until lately as CL-214.", {("cl-214", "belafumab")}),
        ("Clara 0932, an Hsp90 inhibitor which was once CLB-305, works.", {("clb-305", "clara 0932")}),
        ("Contoso licenses CL-0917, a drug. It has renamed it CLB-427.", {("cl-0917", "clb-427")}),
        ("It tests CL-40, which it used to call CL-14.", {("cl-14", "cl-40")}),
        ("CL-214 has been given the generic name belafumab.", {("cl-214", "belafumab")}),
        ("CL-214, now called belafumab, works.", {("cl-214", "belafumab")}),
        ("It rests on belafumab, which we discovered and which was once called CL-214.", {("cl-214", "belafumab")}),
        ("It returns CL-214, the BRAF inhibitor belafumab.", {("cl-214", "belafumab")}),
        ("It tests CL-214, or belafumab, in gout.", {("cl-214", "belafumab")}),
        ("It tests CL-214 or belafumab in gout.", set()),
        ("The trials are ALDER-1 (CL214-306) and others.", {("cl214-306", "alder-1")}),
        ("Some took belafumab once CL-401 was at hand.", set()),
        ("Contoso has CL-214 and now AB-401.", set()),
    ],
)
def test_a_medicine_is_one_under_its_code_its_substance_and_its_brand(words: str, names: set[tuple[str, str]]) -> None:
    assert names == set(other_names(words))
