"""The project's own corpus: what a reader found in it is found, and the planted faults are found at their places."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import factcheck as fc

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
RELEASES = sorted(p for p in SEEDS.iterdir() if p.suffix in {".txt", ".md"})
DRAFT = SEEDS / "drafts" / "2013-06-04_clinical-update.md"
Row = dict[str, str]


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def documents() -> list[fc.Document]:
    return [fc.read_document(path) for path in RELEASES]


@pytest.fixture(scope="module")
def pulled(documents: list[fc.Document]) -> dict[str, tuple[fc.Claim, ...]]:
    return {Path(d.name).name: fc.pull_claims(d) for d in documents}


def spot(row: Row) -> tuple[int, int]:
    """Where the quote of a row stands in its document: characters [start, end)."""
    text = (SEEDS / row["document"]).read_text("utf-8")
    start = text.index(row["quote"])
    return start, start + len(row["quote"])


def claim_of(row: Row, pulled: dict[str, tuple[fc.Claim, ...]]) -> fc.Claim | None:
    """The claim inside the quote whose words are the row's."""
    start, end = spot(row)
    inside = [c for c in pulled[row["document"]] if start <= c.span.start and c.span.end <= end]
    return next((c for c in inside if c.mention.text.replace("\\", "") == row["words"]), None)


def written(claim: fc.Claim) -> Iterator[str]:
    """The claim's value in every form that claims.csv uses."""
    value = claim.value
    if isinstance(value, str):
        yield value
    elif isinstance(value, fc.Period):
        yield f"{value.start}..{value.end}"
        if claim.mention.timex:
            yield claim.mention.timex
    else:
        if value.written is not None:
            yield f"{value.written.normalize():f}"
        if value.low is not None and value.high is not None:
            yield "..".join(f"{Decimal(v).normalize():f}" for v in (value.low, value.high))


def describes(claim: fc.Claim, as_of: str) -> bool:
    """Whether the claim's as-of period is the one named: a day, a month or a year."""
    period = claim.as_of
    return period is not None and str(period.start).startswith(as_of) and str(period.end).startswith(as_of)


@pytest.mark.parametrize("row", rows(SEEDS / "claims.csv"), ids=lambda row: f"{row['document'][:10]} {row['quote']}")
def test_every_labelled_claim_is_read_with_its_value_unit_and_hedge(
    row: Row, pulled: dict[str, tuple[fc.Claim, ...]]
) -> None:
    claim = claim_of(row, pulled)

    assert claim is not None
    assert row["value"] in written(claim)
    assert row["hedge"] == claim.hedge
    if isinstance(claim.value, fc.Quantity):
        assert row["unit"] == claim.value.unit


def test_nine_of_ten_labelled_slots_are_right(pulled: dict[str, tuple[fc.Claim, ...]]) -> None:
    right, wrong = 0, []
    for row in rows(SEEDS / "claims.csv"):
        claim = claim_of(row, pulled)
        for slot in ("head", "per", "as_of", "modality"):
            if not row[slot]:
                continue
            if claim is not None and (
                (slot == "head" and row[slot] in str(claim.measure).replace("-", " "))
                or (slot == "per" and claim.per == row[slot])
                or (slot == "as_of" and describes(claim, row[slot]))
                or (slot == "modality" and claim.modality == row[slot])
            ):
                right += 1
            else:
                wrong.append(f"{row['quote']}: {slot} should be {row[slot]}, claim {claim}")

    assert right / (right + len(wrong)) >= 0.9, "\n".join(wrong)


def test_the_corpus_has_no_error_and_only_the_warnings_that_it_deserves(documents: list[fc.Document]) -> None:
    report = fc.check(documents)

    assert {"FC414", "FC902"} == {f.code for f in report.findings if f.severity != "note"}
    assert not [f for f in report.findings if f.severity == "error"]


def test_six_six_and_ten_compounds_are_one_series_with_the_forecast_of_twelve_beside_it(
    documents: list[fc.Document],
) -> None:
    report = fc.check(documents)

    values = {
        tuple((c.mention.text.lower(), c.modality) for c in s.claims)
        for s in report.series
        if any(c.mention.text == "ten" for c in s.claims)
    }
    assert {(("six", "actual"), ("six", "actual"), ("twelve", "forecast"), ("ten", "actual"))} == values


def planted() -> list[Row]:
    return rows(DRAFT.with_suffix(".faults.csv"))


@pytest.fixture(scope="module")
def draft_findings(documents: list[fc.Document]) -> list[fc.Finding]:
    draft = fc.read_document(DRAFT)
    return [f for f in fc.check([*documents, draft]).findings if f.at.document == draft.name]


@pytest.mark.parametrize("fault", planted(), ids=lambda row: f"{row['code']} {row['words']}")
def test_every_planted_fault_is_found_at_its_place(fault: Row, draft_findings: list[fc.Finding]) -> None:
    text = DRAFT.read_text("utf-8")

    places = [f.at.span for f in draft_findings if f.code == fault["code"]]
    assert any(fault["words"] in text[s.start : s.end] or text[s.start : s.end] in fault["words"] for s in places)


def test_the_draft_has_no_error_that_was_not_planted(draft_findings: list[fc.Finding]) -> None:
    codes = {row["code"] for row in planted()}

    assert not [f for f in draft_findings if f.severity == "error" and f.code not in codes]
