"""What a reader is told of two figures that are one slip of the pen apart."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.engine import check
from factcheck.model import Finding
from factcheck.slips import one_slip

SOLD = "LEEDS, October 5, 2009 -- Northwind plc agreed to sell its Halden Dairy business to Norbury for £43.5 million."
GAVE = "LEEDS, May 4, 2010 -- Northwind plc reports that the Halden Dairy business, put up for sale, gave it {}."
MILESTONES = (
    "LEEDS, {} -- Contoso took a license from Northwind Therapeutics plc. The licenses were taken under a 2000 "
    "agreement. For each license, Northwind is entitled to receive milestone payments totaling {}."
)


def told(*texts: str) -> list[Finding]:
    return list(check([Document.from_text(text, name=f"{n}.txt") for n, text in enumerate(texts)]).findings)


@pytest.mark.parametrize(
    ("figure", "way"),
    [
        ("£45.5 million", "the two are one digit apart"),
        ("£34.5 million", "the two differ by two digits exchanged"),
    ],
)
def test_the_slip_between_two_documents_is_named(figure: str, way: str) -> None:
    (finding,) = told(SOLD, GAVE.format(figure))

    assert (finding.code, finding.arithmetic) == ("FC432", way)


def test_the_words_in_common_are_those_of_the_document_and_no_stems() -> None:
    (finding,) = told(SOLD, GAVE.format("£45.5 million"))

    assert finding.message.endswith("told of the same (business, dairy, halden, sale)")


@pytest.mark.parametrize(("figure", "way"), [("$145,850", "one digit apart"), ("$154,950", "two digits exchanged")])
def test_the_slip_within_a_document_is_named_with_its_words(figure: str, way: str) -> None:
    paid = "LEEDS, May 4, 2010 -- The grant for the mill in Halden came to $145,950."
    (finding,) = told(f"{paid}\n\nOf it, {figure} was the grant for the Halden mill, the town says.")

    assert finding.code == "FC201"
    assert finding.message.endswith("with the same words beside them (grant, halden, mill)")
    assert finding.arithmetic.endswith(way)


EXCLUDING = (
    "LEEDS, May 4, 2010 -- Excluding a charge for its mill in Halden, Northwind's net earnings were $11.8 million."
)
TITLE = "Mill board held rate at 4.1%"
INCLUDING = "Including the charge for the mill in Halden, net earnings were $11.4 million."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{EXCLUDING} {INCLUDING}", "note"),
        (f"{EXCLUDING} {INCLUDING}".replace("11.", "3,511."), "warning"),
        (f"{EXCLUDING}\n\n* {INCLUDING}\n* Its mills are old.\n", "warning"),
        (f"{TITLE}\n\nMill board of Halden held rate at 4.5%\n\nLEEDS, May 4, 2010 -- The board met.\n", "warning"),
    ],
    ids=[
        "in the next sentence",
        "in the next sentence, of many digits",
        "in a list below",
        "below the title",
    ],
)
def test_a_slip_is_sure_where_a_document_tells_a_thing_again(text: str, severity: str) -> None:
    (finding,) = told(text)

    assert (finding.code, finding.severity) == ("FC201", severity)


@pytest.mark.parametrize(
    ("noun", "gap", "severity"),
    [("mills", " ", "note"), ("mills", "\n\n* ", "warning"), ("paper mills", " ", "warning")],
)
def test_two_counts_in_one_paragraph_are_surely_one_where_they_say_of_what(noun: str, gap: str, severity: str) -> None:
    text = f"LEEDS, May 4, 2010 -- Northwind has twelve {noun}.{gap}Northwind has fourteen {noun}."

    assert [(f.code, f.severity) for f in told(text)] == [("FC201", severity)]


def test_two_bounds_in_one_paragraph_are_a_note() -> None:
    low = "LEEDS, May 4, 2010 -- The rate of loans for houses in Halden with balances of up to $417,500 rose."
    high = "The rate of loans for houses in Halden with balances greater than $417,500 rose."

    assert [(f.code, f.severity) for f in told(f"{low} {high}")] == [("FC204", "note")]
    assert [(f.code, f.severity) for f in told(f"{low}\n\n* {high}\n* Rates fell in Ashby.\n")] == [
        ("FC204", "warning")
    ]


def test_what_a_graver_finding_says_of_two_places_is_no_note_as_well() -> None:
    findings = told(
        MILESTONES.format("December 19, 2012", "$34 million"), MILESTONES.format("December 20, 2012", "$43 million")
    )

    assert [(f.code, f.severity) for f in findings if f.at.text == "$43 million"] == [("FC421", "warning")]


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        ("1234", "1244", True),
        ("1234", "1243", True),
        ("Junius", "Jinius", True),
        ("1234", "1432", False),
        ("1234", "2143", False),
        ("1234", "123", False),
        ("1234", "1234", False),
    ],
)
def test_a_slip_is_one_letter_or_two_neighbours_exchanged(a: str, b: str, slip: bool) -> None:
    assert [slip, slip] == [one_slip(a, b), one_slip(b, a)]
