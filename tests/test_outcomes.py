"""What is to be done and what became of it is one series where one act is done to one thing, and none where two are."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

HEAD = "Larkfield Biotech, Inc. (Nasdaq: LRKF) reported on its business.\n\n"


def told(*texts: str) -> list[tuple[str, list[str]]]:
    """The planned acts in releases of which each was a year after the one before: what each is, and how far it was."""
    days = (date(2004 + n, 5, 4) for n in range(len(texts)))
    read = [fc.Document.from_text(f"{HEAD}{t}\n", name=f"{d}.txt", date=d) for d, t in zip(days, texts, strict=False)]
    series = (one for one in fc.check(read).series if one.measure.scope == ("planned",) and one.nature == "snapshot")
    return [(f"{one.measure.head} of {one.subject}", [str(claim.value) for claim in one.claims]) for one in series]


@pytest.mark.parametrize(
    ("early", "later", "act", "stages"),
    [
        (
            "We expect to initiate a Phase II trial of AB-901 in the second half of 2004.",
            "Larkfield has begun dosing patients in a Phase II trial of AB-901.",
            "start of a trial of AB-901",
            ["planned", "done"],
        ),
        (
            "Larkfield plans to submit a marketing application for AB-901 by year-end.",
            "The filing of the application for AB-901 has been postponed.",
            "filing of AB-901",
            ["planned", "delayed"],
        ),
        (
            "Top-line data from the AB-901 study are due in the autumn.",
            "AB-901 met the primary endpoint of the study.",
            "data of AB-901",
            ["planned", "done"],
        ),
        (
            "We intend to launch AB-901 in the autumn.",
            "Larkfield has discontinued the development of AB-901.",
            "launch of AB-901",
            ["planned", "ended"],
        ),
        (
            "The acquisition of Adatum is expected to close in June.",
            "Adatum became part of Larkfield in March.",
            "purchase of Adatum",
            ["planned", "done"],
        ),
        (
            "We will build a plant in Leeds.",
            "The Leeds plant was opened by the mayor.",
            "opening of Leeds",
            ["planned", "done"],
        ),
        (
            "Larkfield has filed an NDA for AB-901.",
            "The FDA has approved AB-901.",
            "approval of AB-901",
            ["begun", "done"],
        ),
        (
            "The application for AB-901 is being reviewed by the agency.",
            "AB-901 was approved in May.",
            "approval of AB-901",
            ["begun", "done"],
        ),
        (
            "Enrollment in the AB-901 study is complete.",
            "AB-901 failed to prolong survival.",
            "data of AB-901",
            ["begun", "done"],
        ),
        (
            "Larkfield has licensed AB-901 to Adatum under an agreement signed in March.",
            "Larkfield has recovered the rights to AB-901 from Adatum.",
            "return of rights of AB-901",
            ["begun", "done"],
        ),
        (
            "Larkfield means to sell its plant in Leeds.",
            "The Leeds plant was sold in March.",
            "sale of a business of Leeds",
            ["planned", "done"],
        ),
        (
            "AB-901 is new. Final survival data, once looked for in 2003, are now expected in the autumn of 2004.",
            "AB-901 met its main goal.",
            "data of AB-901",
            ["planned", "done"],
        ),
        (
            "Larkfield will build a plant in Vietnam; it should begin production in 2006.",
            "The plant in Vietnam, once to be opened in 2006, has been put on hold.",
            "opening of Vietnam",
            ["planned", "planned", "delayed"],
        ),
        (
            "The sale of the Topaz project should close by the end of the year.",
            "In January Adatum bought the Topaz project.",
            "sale of a business of Topaz",
            ["planned", "done"],
        ),
        (
            "We plan to start a Phase III trial of AB-901 in ovarian cancer.",
            "The Phase III trial in ovarian cancer, ALDER, was stopped.",
            "start of a trial of AB-901",
            ["planned", "ended"],
        ),
        (
            "ALDER, the Phase III trial of AB-901, is fully enrolled.",
            "ALDER showed longer progression-free survival.",
            "data of AB-901",
            ["begun", "done"],
        ),
        (
            "The agency is to decide on the application for AB-901 by June.",
            "The application for AB-901 was withdrawn.",
            "approval of AB-901",
            ["planned", "ended"],
        ),
        (
            "OmniPen is new. European approval is expected this summer.",
            "The Leedsbridge talks ended. In July 2004 the CE Mark came through.",
            "approval of OmniPen",
            ["done", "planned"],
        ),
        (
            "A new plant near Hue, Vietnam, will be built.",
            "The plant in Vietnam has been given up.",
            "opening of Vietnam",
            ["planned", "ended"],
        ),
        (
            "The sale of Sunfield to Adatum should be completed in the third quarter.",
            "Adatum has bought Sunfield.",
            "sale of a business of Sunfield",
            ["planned", "done"],
        ),
        (
            "The partner Adatum has an option on AB-901.",
            "The partner Adatum did not exercise its option on AB-901, which has lapsed.",
            "option of AB-901",
            ["begun", "done"],
        ),
        (
            "Larkfield is considering the sale of its plant in Leeds.",
            "Adatum bought the plant in Leeds.",
            "sale of a business of Leeds",
            ["planned", "done"],
        ),
        (
            "Larkfield will acquire Adatum Corp. The merger is expected to close soon.",
            "Adatum was acquired in March.",
            "purchase of Adatum",
            ["planned", "planned", "done"],
        ),
        (
            "We will build a plant in Leeds.",
            "The start of the plant in Leeds has been put off.",
            "opening of Leeds",
            ["planned", "delayed"],
        ),
        (
            "Partners work on AB-901, which is under review.",
            "AB-901 was approved in May.",
            "approval of AB-901",
            ["begun", "done"],
        ),
        (
            "Larkfield has filed an NDA for AB-901.",
            "An approvable letter on AB-901 was issued.",
            "approval of AB-901",
            ["begun", "done"],
        ),
        (
            "We will launch Benafar with Magna Care in the autumn.",
            "Benafar was approved in March. We launched Benafar at Congress Hall.",
            "launch of Benafar",
            ["planned", "done"],
        ),
        (
            "The agency has the file of AB-901 and named March 8, 2005 as its action date.",
            "AB-901 was approved in March.",
            "approval of AB-901",
            ["begun", "planned", "done"],
        ),
        (
            "Top-line data from ALDER, the Phase III trial of AB-901 in gout, remain on track for the autumn.",
            "AB-901 met the primary endpoint of ALDER.",
            "data of AB-901",
            ["planned", "done"],
        ),
        (
            "Larkfield is building a plant in Leeds.",
            "The plant in Leeds opened in May.",
            "opening of Leeds",
            ["planned", "done"],
        ),
        (
            "AB-901 has not yet been approved in Japan.",
            "AB-901 was approved in Japan.",
            "approval of AB-901",
            ["planned", "done"],
        ),
        (
            "We plan to launch belalintide.",
            "Belalintide was launched in May.",
            "launch of belalintide",
            ["planned", "done"],
        ),
        (
            "An expansion of the plant in Leeds is under way.",
            "The plant in Leeds has been expanded.",
            "opening of Leeds",
            ["planned", "done"],
        ),
        (
            "We will launch AB-901 in June.",
            "AB-901 has been on the market since June 2004.",
            "launch of AB-901",
            ["planned", "done"],
        ),
        (
            "Partners work on naloxanol, which is under review.",
            "In May Benafar (naloxanol) was approved.",
            "approval of Benafar",
            ["begun", "done"],
        ),
        (
            "The partner Adatum has an option on AB-901.",
            "The partner Adatum and Larkfield have ended their option agreement on AB-901.",
            "option of AB-901",
            ["begun", "ended"],
        ),
        (
            "Larkfield plans to seek approval of AB-901.",
            "The office issued a negative opinion on AB-901.",
            "approval of AB-901",
            ["begun", "done"],
        ),
    ],
    ids=(
        "trial",
        "filing",
        "data",
        "ended",
        "purchase",
        "plant",
        "filed",
        "under review",
        "enrolled",
        "licensed",
        "sale",
        "part without a noun",
        "on hold",
        "bought",
        "use",
        "named trial",
        "withdrawn",
        "due then",
        "given up",
        "sale of a name",
        "option",
        "considered",
        "the merger",
        "put off",
        "which is reviewed",
        "letter",
        "what is approved",
        "date in commas",
        "explained in commas",
        "is building",
        "not yet",
        "substance",
        "under way",
        "since then",
        "in brackets",
        "have ended",
        "opinion",
    ),
)
def test_a_plan_and_what_came_of_it_are_one_series(early: str, later: str, act: str, stages: list[str]) -> None:
    assert (act, stages) in told(early, later)


TO_BEGIN = "A Phase II trial is to begin in the autumn."
SENT = "LEEDS, 4 May 2004 -- (Postwire) --"
PLAN = "We expect to initiate a Phase II trial of AB-901 in psoriasis."


@pytest.mark.parametrize(
    ("early", "later"),
    [
        (PLAN, "We have initiated a Phase II trial of CD-902 in psoriasis."),
        (f"AB-901 is our drug. {TO_BEGIN}", "CD-902 is our drug. The Phase II trial has begun."),
        (PLAN, "We have initiated a Phase III trial of AB-901 in psoriasis."),
        (PLAN, "We have initiated a Phase II trial of AB-901 in gout."),
        ("We plan to initiate a Phase II trial of a product.", "We have initiated a Phase II trial of a product."),
        ("We plan to launch AB-901 in Japan.", "We launched AB-901 in Canada."),
        ("We will open a plant in Leeds.", "We opened an office in Leeds."),
        ("Data from the AB-901 study will be presented.", "We reported preclinical data on AB-901."),
        ("The Phase II trial of AB-901 has begun.", "The Phase II trial of AB-901 began in a hospital."),
        ("We hope to complete the purchase of Adatum.", "We completed the purchase of Proseware."),
        (PLAN, "We initiated a Phase II trial of AB-901 in psoriasis on May 3, 2001."),
        ("Larkfield has filed an NDA for AB-901.", "CD-902, which was approved in May 2004, is like AB-901."),
        (f"{SENT} We plan to launch a medicine.", f"{SENT} The medicine was launched."),
        ("We will build a plant in Leeds.", "The York plant was opened in January; the fourth, in Leeds, is large."),
        ("Larkfield has filed an NDA for AB-901.", "A payment of $5 million is made if AB-901 is approved."),
        (
            "CD-902 is our drug. AB-LV33 does well; a Phase III trial could start soon.",
            "CD-902 began a Phase III trial.",
        ),
        (
            "We intend to launch AB-901.",
            "Development of AB-901 cost $2 million, the discontinued operations $1 million.",
        ),
        ("Larkfield will acquire Adatum. A merger is expected to close in June.", "Adatum owns a shop."),
    ],
    ids=(
        "product",
        "product before",
        "phase",
        "use",
        "no name",
        "country",
        "works",
        "preclinical",
        "no plan",
        "company",
        "day before",
        "which is another",
        "who sends it",
        "semicolon",
        "if",
        "code",
        "line of the accounts",
        "a merger",
    ),
)
def test_two_things_are_no_series(early: str, later: str) -> None:
    assert [] == told(early, later)


@pytest.mark.parametrize(
    ("later", "again"),
    [
        ("The hold on the AB-901 study was placed in May 2004.", True),
        ("A hold on the AB-901 study was placed in May 2003.", False),
        ("A hold on the AB-902 study was placed in May 2004.", False),
        ("A hold was placed on the AB-901 study.", False),
    ],
    ids=("its month", "another", "another product", "no day"),
)
def test_what_was_done_is_told_again_by_its_day(later: str, again: bool) -> None:
    first = "Larkfield announced today that a hold was placed on the AB-901 study."
    read = [
        fc.Document.from_text(HEAD + text, name=f"{day}.txt", date=day)
        for text, day in ((first, date(2004, 5, 4)), (later, date(2005, 5, 4)))
    ]

    assert again is any(str(one.measure) == "hold" for one in fc.check(read).series)


def test_the_course_of_a_product_is_beside_its_phases() -> None:
    texts = ("AB-901 is in Phase II.", "An NDA for AB-901 was filed.", "We seek a path toward approval of AB-901.")
    read = [
        fc.Document.from_text(HEAD + text, name=f"{n}.txt", date=date(2004 + n, 5, 4)) for n, text in enumerate(texts)
    ]

    course = next(one for one in fc.check(read).series if str(one.measure) == "phase" and one.subject == "AB-901")

    assert ["0.txt", "1.txt"] == sorted({claim.document for claim in course.claims})


def test_who_has_the_rights_to_a_product_is_one_series() -> None:
    texts = ("Larkfield owns all rights to AB-901.", "The rights to AB-902 are ours.", "Adatum has licensed AB-901.")
    read = [
        fc.Document.from_text(HEAD + text, name=f"{n}.txt", date=date(2004 + n, 5, 4)) for n, text in enumerate(texts)
    ]

    found = [one for one in fc.check(read).series if str(one.measure) == "rights"]

    assert [("AB-901", ["0.txt", "2.txt"])] == [
        (one.subject, [claim.document for claim in one.claims]) for one in found
    ]


def test_what_goes_on_with_a_product_is_done_to_it() -> None:
    found = told(f"AB-901 is our lead product. {TO_BEGIN}", "The Phase II trial of AB-901 has begun.")

    assert [("start of a trial of AB-901", ["planned", "done"])] == found


def test_what_is_done_in_a_trial_is_done_to_its_product() -> None:
    plan = "Data from ALDER, our Phase III trial of AB-901, are expected in the autumn. The ALDER trial goes well."

    found = told(plan, "We reported positive data on AB-901.")

    assert ("data of AB-901", ["planned", "done"]) in found


def test_a_plan_shows_for_when_it_is_and_an_act_when_it_was_done() -> None:
    plan = "Larkfield plans to submit an application for AB-901 in October 2004."
    done = "The application for AB-901 was submitted on February 7, 2005."
    read = [
        fc.Document.from_text(HEAD + text, name=f"{day}.txt", date=day)
        for day, text in ((date(2004, 5, 4), plan), (date(2005, 5, 4), done))
    ]

    series = next(one for one in fc.check(read).series if (one.measure.head, one.subject) == ("filing", "AB-901"))

    planned, told = series.claims
    assert ("planned", "2004-10-01 to 2004-10-31") == (planned.modality, str(planned.horizon))
    assert ("actual", "2005-02-07") == (told.modality, str(told.as_of))


def test_what_was_planned_for_a_month_is_told_again_by_it() -> None:
    found = told(
        "We will launch AB-901 in May 2005.", "AB-901 was launched.", "AB-901, launched in May 2005, sells well."
    )

    assert ("launch of AB-901", ["done", "planned", "done"]) in found


def test_what_many_releases_say_alike_is_no_plan() -> None:
    assert [] == told(*["We may launch AB-901 in Japan; we will launch AB-901 soon."] * 3, "We launched AB-901.")


@pytest.mark.parametrize(
    ("words", "later"),
    [
        (
            "The Adatum acquisition is expected to unlock great potential in the years ahead.",
            "Adatum became part of Larkfield in March.",
        ),
        (
            "The talk will highlight how AB-901 fared, as data from other houses have shown.",
            "AB-901 met the primary endpoint of the study.",
        ),
        (
            "Larkfield is committed to starting new trials of AB-901 wherever patients need it.",
            "Larkfield has begun dosing patients in a Phase II trial of AB-901.",
        ),
    ],
)
def test_what_is_to_come_is_what_the_words_ahead_govern(words: str, later: str) -> None:
    assert [] == told(words, later)
