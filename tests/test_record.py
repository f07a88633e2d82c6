"""The record: which claims speak of one fact, in what order, and whose they are."""

from datetime import date

import pytest
from hand_made import claim, day, record
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims.issuers import bare, issuer
from factcheck.documents import Document
from factcheck.model import Measure, Span
from factcheck.quantity import Quantity
from factcheck.record import Record, Vocabulary
from factcheck.record.names.entities import Names
from factcheck.record.natures import nature
from factcheck.record.same import Sameness, Slots, alike, same

NAMES = Names()


def test_two_claims_with_the_same_slots_are_one_fact_whatever_their_dates_and_values():
    assert Sameness("same") == same(claim(6, as_of=day("2011-05-26")), claim(10, as_of=day("2012-12-19")), NAMES)


@pytest.mark.parametrize(
    ("other", "outcome", "why"),
    [
        (claim(measure=Measure("compound", ("tap",), "preclinical")), "different", "states differ"),
        (claim(measure=Measure("compound", ("tap",), None)), "not comparable", "in which state"),
        (claim(measure=Measure("compound", ("partner",), "clinical")), "different", "scope differs"),
        (claim(measure=Measure("compound", (), "clinical")), "not comparable", "only one side says 'tap'"),
        (claim(measure=Measure("patient", ("tap",), "clinical")), "different", "compound and patient"),
        (claim(subject="Fabrikam"), "different", "subject differs"),
        (claim(per="target"), "not comparable", "what it is counted per"),
        (claim(agreement="2006 agreement"), "not comparable", "under which agreement"),
        (claim(part_of=Span(0, 9)), "different", "a part of the other's whole"),
        (claim(quantity=Quantity.exactly(10, 1, "USD")), "different", "units differ"),
    ],
)
def test_a_slot_that_differs_parts_two_facts_and_a_missing_one_leaves_it_open(other, outcome, why):
    found = same(claim(), other, NAMES)

    assert outcome == found.outcome
    assert why in found.why


def test_per_target_and_per_product_are_two_facts():
    found = same(claim(per="target"), claim(per="product"), NAMES)

    assert Sameness("different", "per differs: target and product") == found


SLOTS = st.builds(
    Slots,
    subject=st.sampled_from(["", "northwind", "fabrikam"]),
    measure=st.builds(
        Measure,
        st.sampled_from(["compound", "patient"]),
        st.sampled_from([(), ("tap",), ("partner", "tap")]),
        st.sampled_from([None, "clinical", "preclinical"]),
    ),
    unit=st.sampled_from(["count", "USD"]),
    per=st.sampled_from(["", "target", "product"]),
    counterparty=st.sampled_from(["", "contoso"]),
    agreement=st.sampled_from(["", "2006 agreement"]),
    part=st.booleans(),
)


@settings(derandomize=True)
@given(SLOTS, SLOTS)
def test_sameness_is_symmetric_and_a_fact_is_the_same_as_itself(a: Slots, b: Slots):
    assert alike(a, b).outcome == alike(b, a).outcome
    assert "same" == alike(a, a).outcome


@settings(derandomize=True)
@given(SLOTS, SLOTS)
def test_what_is_the_same_has_the_same_slots_so_that_series_find_what_comparing_all_pairs_finds(a: Slots, b: Slots):
    assert ("same" == alike(a, b).outcome) == (a == b)


SIX = "Northwind, Inc. (Nasdaq: NWND) has six linker compounds in the clinic."
TEN = "Northwind, Inc. (Nasdaq: NWND) has ten linker compounds in clinical testing."


def counts(found: Record) -> list[list[str]]:
    return [[c.mention.text for c in s.claims] for s in found.series if s.measure.head == "compound"]


def test_two_wordings_of_one_state_make_one_series():
    assert [["six", "ten"]] == counts(record([(SIX, "2011-05-26"), (TEN, "2012-12-19")]))


def test_the_order_of_the_documents_changes_nothing():
    forth, back = record([(SIX, "2011-05-26"), (TEN, "2012-12-19")]), record([(TEN, "2012-12-19"), (SIX, "2011-05-26")])

    assert counts(forth) == counts(back)
    assert [p.document.date for p in forth.pages] == [p.document.date for p in back.pages]


def test_a_copy_of_a_document_adds_nothing():
    once, twice = record([(SIX, "2011-05-26")]), record([(SIX, "2011-05-26"), (SIX + "\n", "2011-05-26")])

    assert once.claims == twice.claims


def test_a_statement_repeated_on_another_day_is_no_copy():
    assert [["six", "six"]] == counts(record([(SIX, "2011-05-26"), (SIX, "2011-06-14")]))


def test_undated_documents_come_last():
    assert ["2.txt", "1.txt"] == [p.document.name for p in record([(SIX, None), (TEN, "2012-12-19")]).pages]


def test_two_companies_in_one_folder_never_share_a_series():
    theirs = "Fabrikam, Inc. (Nasdaq: FABR) has nine linker compounds in the clinic."

    assert [["nine"], ["ten"]] == sorted(counts(record([(TEN, "2012-03-01"), (theirs, "2012-09-01")])))


def test_the_vocabulary_joins_the_names_of_one_company():
    theirs = "Nordwind AG (Nasdaq: NRDW) has nine linker compounds in the clinic."
    names = Vocabulary.from_toml('[[entities]]\nname = "Northwind"\naliases = ["Nordwind"]')

    assert [["nine", "ten"]] == counts(record([(theirs, "2009-03-01"), (TEN, "2012-12-19")], names))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BOSTON -- Northwind Labs, Inc. (Nasdaq: NWND) today announced a deal.", "Northwind Labs"),
        ("Some news.\n\nSOURCE: Northwind Labs, Inc.\n", "Northwind Labs"),
        ("Some news.\n\nAbout Northwind Labs\n\nNorthwind makes inhalers.\n", "Northwind Labs"),
        ("Some news.\n\nAbout Northwind\n\nA maker.\n\nAbout Fabrikam\n\nAnother.\n", ""),
        ("Northwind, Inc. tests belafumab.\n\nAbout Belafumab\n\nA drug.\n", "Northwind"),
        ("Northwind Glass plc (Northwind) (LSE: NWD) reported sales.", "Northwind Glass"),
        ("LEEDS (Wire) - Northwind Plc (NWD.L) said sales rose.", "Northwind"),
        ("Glass maker Northwind has reported a 4% rise in sales.", "Northwind"),
        ("Australia's Northwind Glass reported a rise in sales on Friday.", "Northwind Glass"),
        ("Northwind Glass Reports Sales\n\nSales rose.", "Northwind Glass"),
        ("Brook, the glass maker, filed Call Reports in May.", ""),
        ("Sales rose, the Office for National Statistics reported.", ""),
        ("Some news.", ""),
    ],
)
def test_who_speaks_is_read_from_ticker_source_line_or_the_only_about_heading(text: str, name: str):
    assert name == issuer(Document.from_text(text, "a.txt"))


def test_a_name_is_bare_without_legal_form_and_article():
    assert "Northwind" == bare("The Northwind Company, Inc.")
    assert "Fabrikam" == bare("Fabrikam Ltd.")


def test_members_of_a_group_are_learnt_from_the_text():
    found = record([("Genova (a member of the Romero Group) and Contoso are partners.", "2011-05-26")])

    assert {"Genova": "Romero Group"} == dict(found.names.groups)


def test_a_former_name_that_the_text_gives_is_joined_with_the_later_one():
    old = "Ostwind, Inc. (Nasdaq: OSTW) has six linker compounds in the clinic."
    new = "Nordwind, Inc. (Nasdaq: NRDW), formerly Ostwind, has ten linker compounds in the clinic."
    told = "Nordwind (formerly Ostwind) makes inhalers."

    assert [["six", "ten"]] == counts(record([(old, "2009-03-01"), (new, "2012-12-19"), (told, "2012-12-20")]))


def test_the_nature_is_the_vocabularys_else_the_claims_own():
    confirmed = Vocabulary.from_toml(
        '[[measures]]\nname = "tap compounds in clinical testing"\nwordings = ["tap compound clinical"]\n'
        'nature = "cumulative"'
    )

    assert "cumulative" == nature(claim(), confirmed)
    assert "snapshot" == nature(claim())
    assert "fixed" == nature(
        claim(nature=None, measure=Measure("deal")).__class__(
            **{**_fields(claim(nature=None)), "value": day("2010-10-19")}
        )
    )


def _fields(made) -> dict:
    return {name: getattr(made, name) for name in made.__slots__}


def test_the_date_of_a_claims_document_is_at_hand():
    found = record([(SIX, "2011-05-26")])

    assert {date(2011, 5, 26)} == {found.day(c) for c in found.claims}
