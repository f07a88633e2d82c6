"""Earlier figures of which a document says that they are others now, and what rules make of them."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

SOLD = "Northwind plc (LSE: NWD) had revenue of $901 million in 2013, compared with $869 million in 2012"
BRACKET = "Northwind plc (LSE: NWD) increased revenue to $901 million ({}) in 2013."


def severities(*told: str) -> list[str]:
    """How much each finding weighs, where the first document tells what the last one tells again as another figure."""
    days = [date(2013, 2, 20), date(2014, 2, 19), date(2014, 5, 20)]
    first = "Northwind plc (LSE: NWD) had revenue of $878 million in 2012."
    texts = [first, *told]
    documents = [
        fc.Document.from_text(text, f"{day}.txt", day) for text, day in zip(texts, days[: len(texts)], strict=True)
    ]
    return [f.severity for f in fc.check(documents).findings if f.code in ("FC404", "FC422")]


@pytest.mark.parametrize(
    "text",
    [
        f"{SOLD}. Prior-year figures have been restated to conform to the current presentation.",
        f"{SOLD}. Figures for 2012 have been recast for the new standard.",
        f"{SOLD}. The comparative reflects the reclassification of freight.",
        f"{SOLD}.\n\nIt opened two mills in the year.\n\nNote: Comparative figures have been restated.",
        f"{SOLD}.\n\nResults of the Leeds mill are shown as discontinued operations in both years.",
        f"Amounts for 2012 were reclassified for the new segments. {SOLD}.",
        f"{SOLD.replace('$869', 'a revised $869')}.",
        f"{SOLD}, after a revision of earlier data.",
        BRACKET.format("2012 restated: $869 million"),
        BRACKET.format("2012: $869 million*") + "\n\n* Restated for the new standard.",
        BRACKET.format("2012: $869 million(1)") + "\n\n(1) Re-presented without the Leeds mill.",
    ],
)
def test_a_figure_that_is_said_to_be_restated_is_a_note(text: str) -> None:
    assert ["note"] == severities(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{SOLD}.",
        f"{SOLD}. It revised its guidance for 2014.",
        f"{SOLD}. Figures for 2012 have not been restated.",
        f"{SOLD}. Its shareholders adopted amended and restated articles for all periods.",
        f"{SOLD}.\n\n* Restated for the new standard.",
    ],
)
def test_what_was_not_restated_or_is_another_thing_excuses_no_figure(text: str) -> None:
    assert ["warning"] == severities(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{SOLD} (revised from $878 million).",
        f"{SOLD} (previously reported as $878 million).",
        f"{SOLD}. The 2012 figure has been revised from the $878 million reported earlier.",
        "Northwind plc (LSE: NWD) had revenue of $901 million in 2013. Revenue in 2012 was $869 million. Figures of "
        "2012 have been restated.",
    ],
)
def test_a_figure_beside_what_it_was_before_is_no_finding(text: str) -> None:
    assert [] == severities(text)


def test_a_figure_that_a_document_in_between_restated_is_told_again_as_that() -> None:
    restated = f"{SOLD}. The 2012 figure has been restated."

    assert severities(restated) == severities(restated, f"{SOLD}.") == ["note"]


def test_a_restatement_among_the_risks_restates_nothing() -> None:
    risk = (
        "Factors that could cause actual results to differ from these forward-looking statements include the impact of "
        "the restatement of prior periods and competition."
    )
    document = fc.Document.from_text(
        f"{SOLD}.\n\nForward-Looking Statements\n\n{risk}\n", name="a", date=date(2014, 2, 3)
    )
    assert [claim.mention.text for claim in fc.pull_claims(document) if "restated" in claim.flags] == []
