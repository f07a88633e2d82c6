"""Definitions of acronyms, and phases of trials."""

import pytest

from factcheck.mentions import acronyms, phases


def found(text: str) -> list[tuple[str, ...]]:
    return [reading.names for reading in acronyms.read_all(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("its Targeted Pump Payload (TPP) technology", ("TPP", "Targeted Pump Payload")),
        ("its Pressure-Activated Drive (PAD) line", ("PAD", "Pressure-Activated Drive")),
        ("multiple myeloma (MM) is", ("MM", "multiple myeloma")),
        ("patients with non-Hodgkin's lymphoma (NHL)", ("NHL", "non-Hodgkin's lymphoma")),
        ("with lenalidomide (Len) daily", ("Len", "lenalidomide")),
        ("antibody-drug conjugates (ADCs) work", ("ADCs", "antibody-drug conjugates")),
        ("the U.S. Food and Drug Administration (FDA) said", ("FDA", "Food and Drug Administration")),
        ("the TPP (Targeted Pump Payload) line", ("TPP", "Targeted Pump Payload")),
        ('the Central Pump Office ("CPO") said', ("CPO", "Central Pump Office")),
        ("the American Association of Pump Makers (AAPM)", ("AAPM", "American Association of Pump Makers")),
        ("the Central Pump Office's (CPO) view", ("CPO", "Central Pump Office")),
        ("with carbon monoxide (CO) in it", ("CO", "carbon monoxide")),
        ("Targeted Pump\nPayload (TPP) is", ("TPP", "Targeted Pump Payload")),
        ("a Targeted Pump Payload, or TPP, is", ("TPP", "Targeted Pump Payload")),
        ("known as NanoPump Shells, or NPS, it is", ("NPS", "NanoPump Shells")),
        ("an Investigational Pump Drug application, or IPD, was", ("IPD", "Investigational Pump Drug")),
        ("TPP, Borealis's Targeted Pump Payload technology, is", ("TPP", "Targeted Pump Payload")),
    ],
)
def test_an_acronym_has_its_long_form(text: str, names: tuple[str, ...]) -> None:
    assert [names] == found(text)


def test_the_span_is_that_of_the_short_form() -> None:
    text = "Targeted Pump Payload (TPP) is"
    (acronym,) = acronyms.read_all(text)

    assert "TPP" == text[acronym.start : acronym.end]


@pytest.mark.parametrize(
    "text",
    [
        "Acme, Inc. (Nasdaq: ACME)",
        "in the third quarter (Q3) of 2012",
        "sold pumps (12 of them)",
        'Acme, Inc. (the "Company")',
        "at the end (CT) of it",
        "Pumps were sold. Prices (TPP) rose.",
        "the second part (II)",
        "Income (Loss) per share",
        "expenses 364 354 of income (EXIN)",
        "principles generally accepted in the United States (GAAP)",
    ],
)
def test_what_is_no_definition_is_left_alone(text: str) -> None:
    assert [] == found(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("in Phase III testing", ("III",)),
        ("a Phase I/II study", ("I/II",)),
        ("a phase 1/2 trial", ("I/II",)),
        ("its Phase 2b trial", ("IIb",)),
        ("its Phase IIA trial", ("IIa",)),
        ("Phases II and III", ("II", "III")),
        ("Phase 2 and Phase 3 trials", ("II", "III")),
        ("a Phase-3 trial", ("III",)),
        ("a phase three trial", ("III",)),
        ("PHASE 1 RESULTS", ("I",)),
    ],
)
def test_a_phase_is_named_in_roman_numerals(text: str, names: tuple[str, ...]) -> None:
    assert [names] == [reading.names for reading in phases.read_all(text)]


@pytest.mark.parametrize(
    "text", ["in phase 5 of", "phase 2.5", "emphases 1", "a phase three times as long", "phase 12"]
)
def test_another_phase_is_none_of_a_trial(text: str) -> None:
    assert [] == phases.read_all(text)
