"""Deals and trials: who pays whom, under which agreement, and whose phase it is."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.claims import trials

ISSUER = "Contoso, Inc. (Nasdaq: CNT) has news.\n\n"


def claim(text: str, figure: str) -> fc.Claim:
    document = fc.Document.from_text(ISSUER + text, name="release.txt", date=date(2012, 6, 14))
    return next(c for c in fc.pull_claims(document) if c.mention.text == figure)


@pytest.mark.parametrize(
    ("text", "subject", "partner"),
    [
        ("Northwind will pay Contoso $18 million upfront.", "Northwind", "Contoso"),
        ("Under the license, Northwind paid us a fee of $18 million.", "Northwind", "Contoso"),
        ("Northwind pays Fabrikam $18 million to end the partnership.", "Northwind", "Fabrikam"),
        (
            "Brook-Miller Shaw and we formed a collaboration. BMS will make an upfront payment of $18 million.",
            "Brook-Miller Shaw",
            "Contoso",
        ),
        ("Contoso licensed rights to Albafen(R) from Northwind for a fee of $18 million.", "Contoso", "Northwind"),
    ],
)
def test_an_amount_goes_from_one_party_to_the_other(text: str, subject: str, partner: str) -> None:
    found = claim(text, "$18 million")

    assert (subject, partner) == (found.subject, found.counterparty)


def test_whom_an_amount_goes_to_is_no_part_of_what_it_is() -> None:
    told = "Northwind had already paid Fabrikam $5 million as part of the deal."

    assert fc.Measure("payment") == claim(told, "$5 million").measure


@pytest.mark.parametrize(
    ("text", "agreement"),
    [
        ("Under the license agreement signed in December 2005, we may receive a fee of $5 million.", "2005 agreement"),
        ("We entered into a license with Northwind in 2006 and received a fee of $5 million.", "2006 agreement"),
        ("Under the May 2006 license agreement with Northwind, we received a fee of $5 million.", "2006 agreement"),
        ("Under our license agreement with Northwind, we received a fee of $5 million in 2006.", None),
        ("In its May 2006 report, our agreement with Northwind brought a fee of $5 million.", None),
    ],
)
def test_an_agreement_is_called_by_the_year_in_which_it_was_made(text: str, agreement: str | None) -> None:
    assert agreement == claim(text, "$5 million").agreement


def test_what_may_be_paid_under_an_old_agreement_is_said_of_today() -> None:
    told = claim("Under the agreement signed in December 2005, we may receive up to $5 million.", "$5 million")

    assert date(2012, 6, 14) == (told.as_of and told.as_of.start)


@pytest.mark.parametrize(
    ("text", "figure", "per"),
    [
        ("Northwind acquired Fabrikam for $420 million in cash, or $12.50 per share.", "$420 million", None),
        ("Holders receive $4.00 in cash per Fabrikam share, a total of $46 million.", "$46 million", None),
        ("Holders receive $4.00 in cash per Fabrikam share, a total of $46 million.", "$4.00", "share"),
    ],
)
def test_the_price_of_a_share_is_not_that_of_the_company(text: str, figure: str, per: str | None) -> None:
    assert per == claim(text, figure).per


def test_an_amount_in_a_list_is_of_the_words_before_it() -> None:
    text = "We will receive $50 million upfront, development and sales milestones up to $95 million, and royalties."

    assert "milestone" == claim(text, "$95 million").measure.head


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("We continue two Phase II studies with AB-901 to treat asthma.", "AB-901"),
        ("We began our first Phase II clinical trial with the antibody AB-901 in May.", "AB-901"),
        ("Northwind began a Phase II study in CD30-positive patients with an oral GLP-1 analogue.", "Northwind"),
        ("AB-901 is new. AB-901 does well. The Phase II programme will start in May.", "AB-901"),
        ("AB-901 is new. AB-901 does well. Northwind began a Phase II study of another antibody.", "Northwind"),
        ("AB-901 and AB-902 are new. The Phase II programme will start in May.", "Contoso"),
        ("AB-901 is new. AB-901 does well. We have nine products in Phase I and five in Phase II.", "Contoso"),
        ("Northwind started a Phase II trial of its vaccine candidate, AB-901.", "AB-901"),
        ("Northwind showed in a Phase II trial that it is superior to zanomycin.", "Northwind"),
        ("The Kinedra(R) drug technology helps. Kinedra(R) is in use. The Phase II programme starts.", "Contoso"),
    ],
)
def test_a_phase_is_that_of_the_only_product_told_of(text: str, subject: str) -> None:
    assert subject == claim(text, "Phase II").subject


def test_what_is_planned_of_something_else_makes_no_plan_of_a_phase() -> None:
    text = "We continue Phase II trials with AB-901 in asthma, with filings in this use planned for 2014."

    assert "actual" == claim(text, "Phase II").modality


@pytest.mark.parametrize(
    "text",
    [
        "The contract requires us to deliver 40 doses of AB-901.",
        "The payment is related to the start of 40 trials of AB-901.",
    ],
)
def test_a_verb_that_only_leads_to_a_count_is_no_state(text: str) -> None:
    assert claim(text, "40").measure.state is None


def test_the_end_of_a_word_is_no_name_of_a_trial() -> None:
    assert frozenset({"KALYRECO"}) == trials.names("A study of AB-901 and KALYRECO (an old drug) went well.")


@pytest.mark.parametrize("names", [("Contoso", "CNT"), ("GreatBritainFoods", "GBF")])
def test_letters_stand_for_a_company_in_all_documents(names: tuple[str, str]) -> None:
    early = "Contoso, Inc. (Nasdaq: CNT) has news. Contoso and GreatBritainFoods plc (GBF) now have shops."
    texts = (f"{early}\n\n{name} employs 40 people." for name in names)
    found = [fc.Document.from_text(text, name=f"{at}.txt", date=date(2010 + at, 5, 4)) for at, text in enumerate(texts)]

    staff = [len(series.claims) for series in fc.check(found).series if series.measure.head == "employee"]

    assert [2] == staff


def test_who_is_called_the_group_in_brackets_is_the_one_named_before() -> None:
    text = "Contoso BioMed plc ('Contoso BioMed' or 'the Group') (LSE: CNT) has news.\n\nRevenue was £5 million."
    document = fc.Document.from_text(text, name="a.txt", date=date(2012, 6, 14))

    assert ["Contoso BioMed"] == [c.subject for c in fc.pull_claims(document)]
