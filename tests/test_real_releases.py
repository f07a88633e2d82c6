"""
The five real releases behind the seeds, where FACTCHECK_REAL_RELEASES names their folder.

Their texts are not ours to carry, so these tests run only where somebody has them: what must be reported is, what
must not be is not.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import factcheck as fc

FOLDER = os.environ.get("FACTCHECK_REAL_RELEASES")
pytestmark = pytest.mark.skipif(not FOLDER, reason="FACTCHECK_REAL_RELEASES names no folder")
HOME = Path(FOLDER or ".")
SANOFI = """
[[entities]]
name = "Sanofi"
kind = "company"
aliases = [
    { name = "Aventis", until = 2004-08-19 },
    { name = "sanofi-aventis", from = 2004-08-20, until = 2011-05-05 },
    { name = "Sanofi", from = 2011-05-06 },
]
"""


@pytest.fixture(scope="module")
def documents() -> list[fc.Document]:
    return [fc.read_document(path) for path in sorted(HOME.glob("*.txt"))]


@pytest.fixture(scope="module")
def report(documents: list[fc.Document]) -> fc.Report:
    return fc.check(documents)


def records(kind: str) -> list[dict[str, Any]]:
    lines = (HOME / "truth.jsonl").read_text("utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["record"] == kind]


def year(place: fc.Place) -> str:
    return Path(place.document).name[:4]


def test_nothing_else_is_reported_than_what_a_reviewer_wants_to_see(report: fc.Report) -> None:
    assert {
        ("FC414", "warning"),
        ("FC503", "note"),
        ("FC515", "note"),
        ("FC902", "warning"),
    } == {(f.code, f.severity) for f in report.findings if f.code != "FC904"}
    assert not [f for f in report.findings if f.severity == "error"]


def test_the_forecast_of_twelve_is_not_met_by_the_next_figure(report: fc.Report) -> None:
    [finding] = [f for f in report.findings if f.code == "FC414"]

    assert {"2011", "2012"} == {year(p) for p in (finding.at, *finding.evidence)}
    assert {"twelve", "ten"} == {p.text.lower() for p in (finding.at, *finding.evidence)}


def test_one_acronym_with_two_expansions_and_one_person_with_two_titles_are_notes(report: fc.Report) -> None:
    for code in ("FC503", "FC515"):
        [finding] = [f for f in report.findings if f.code == code]
        assert "2008" in {year(p) for p in (finding.at, *finding.evidence)}


def test_a_vocabulary_that_dates_the_names_shows_a_name_used_before_it_existed(
    documents: list[fc.Document], tmp_path: Path
) -> None:
    (tmp_path / "vocabulary.toml").write_text(SANOFI, "utf-8")

    report = fc.check(documents, vocabulary=tmp_path / "vocabulary.toml")

    assert {("2008", "note")} == {(year(f.at), f.severity) for f in report.findings if f.code == "FC416"}


def test_the_compounds_in_the_clinic_are_one_series(report: fc.Report) -> None:
    told = {
        tuple((year(c.place), c.mention.text.lower(), c.modality) for c in s.claims)
        for s in report.series
        if any(c.mention.text == "Ten" for c in s.claims)
    }

    six = ("2011", "six", "actual")
    assert {(six, six, ("2011", "twelve", "forecast"), ("2012", "ten", "actual"))} == told


def test_the_document_without_a_date_gets_none(documents: list[fc.Document]) -> None:
    assert [None] == [d.date for d in documents if Path(d.name).name.startswith("2003")]


def test_no_false_alarm_is_raised(report: fc.Report) -> None:
    for trap in records("false_alarm"):
        sides = [(trap[s]["file"], fc.Span(trap[s]["start"], trap[s]["end"])) for s in ("a", "b")]
        for finding in report.findings:
            places = [(Path(p.document).name, p.span) for p in (finding.at, *finding.evidence)]
            assert not all(any(n == name and s.meets(span) for n, s in places) for name, span in sides), trap["why"]


def test_no_identifier_is_a_claim(report: fc.Report) -> None:
    said = {c.mention.text for c in report.claims}

    assert not said & {"94-9343", "8017", "8013", "901", "3419", "19", "450", "354", "10", "781", "1754"}
