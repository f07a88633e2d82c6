"""The public door: the names that other people's scripts rest on, and what they give."""

from __future__ import annotations

import datetime
import inspect
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

import factcheck as fc

DAY = datetime.date(2013, 6, 4)
TEXT = "Larkfield has 12 mills and paid up to $170.5 million on June 4, 2013.\n"


def test_every_public_name_is_there() -> None:
    assert [name for name in fc.__all__ if getattr(fc, name, None) is None] == []
    assert set(fc.__all__) <= set(dir(fc))


def test_another_name_is_missing_in_the_usual_way() -> None:
    with pytest.raises(AttributeError, match="module 'factcheck' has no attribute 'chekc'"):
        fc.chekc  # noqa: B018


def test_importing_it_imports_nothing_but_what_knows_where_its_names_live() -> None:
    code = "import sys; before = set(sys.modules); import factcheck; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert [name for name in done.stdout.split() if name.startswith("factcheck")] == ["factcheck", "factcheck.homes"]
    assert {"pydantic", "dateparser", "rapidfuzz", "decimal"} & set(done.stdout.split()) == set()


@pytest.mark.parametrize(
    ("call", "parameters"),
    [
        (fc.Document.from_text, ["text", "name", "date"]),
        (fc.read_document, ["path"]),
        (fc.find_mentions, ["document"]),
        (fc.pull_claims, ["document"]),
        (fc.check, ["documents", "rules", "vocabulary"]),
        (fc.verify, ["sentence", "documents"]),
        (fc.diff, ["old", "new"]),
    ],
)
def test_a_call_keeps_its_parameters(call: object, parameters: list[str]) -> None:
    assert callable(call)
    assert list(inspect.signature(call).parameters)[: len(parameters)] == parameters


def test_the_text_of_a_document_is_the_text_given() -> None:
    text = "# Larkfield\r\n\r\nPaid \\$5 million*.\n"

    assert fc.Document.from_text(text, name="a.md", date=None).text == text


def test_a_document_may_have_no_date() -> None:
    assert fc.Document.from_text("Larkfield has 12 mills.", name="a.txt").date is None
    assert fc.Document.from_text("Larkfield has 12 mills.", name="a.txt", date=DAY).date == DAY


def test_a_file_is_read_and_what_is_no_document_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_bytes(bytes(range(256)))

    assert fc.read_document(tmp_path / "a.txt").text == TEXT
    for name in ("b.txt", "missing.txt"):
        with pytest.raises(fc.DocumentError, match=name):
            fc.read_document(tmp_path / name)


def test_mentions_quote_the_text_in_order() -> None:
    document = fc.Document.from_text(TEXT, name="a.txt", date=DAY)

    mentions = fc.find_mentions(document)

    assert [m.kind for m in mentions] == ["number", "money", "date"]
    assert [m.text.removeprefix("up to ") for m in mentions] == ["12", "$170.5 million", "June 4, 2013"]
    assert all(document.text[m.span.start : m.span.end] == m.text for m in mentions)


def test_a_quantity_is_what_the_words_allow() -> None:
    paid = fc.find_mentions(fc.Document.from_text(TEXT, name="a.txt", date=DAY))[1].quantity

    assert paid is not None
    assert (paid.written, paid.low, paid.high) == (Decimal(170500000), None, Decimal(170500000))
    assert (paid.unit, paid.hedge, paid.step, paid.low_open, paid.high_open) == ("USD", "up_to", 100000, False, False)


def test_a_date_is_a_period_with_its_timex() -> None:
    mention = fc.find_mentions(fc.Document.from_text(TEXT, name="a.txt", date=DAY))[2]

    assert (mention.period, mention.timex) == (fc.Period(DAY, DAY), "2013-06-04")


def test_a_claim_has_its_slots() -> None:
    claim = fc.pull_claims(fc.Document.from_text("Larkfield has 12 mills.", name="a.txt", date=DAY))[0]

    assert claim.mention.text == "12"
    assert (claim.measure.head, claim.modality, claim.hedge) == ("mill", "actual", "none")
    assert (claim.per, claim.part_of, claim.speaker) == (None, None, None)


def test_a_report_has_findings_claims_and_coverage() -> None:
    document = fc.Document.from_text("The mill opens on Tuesday, June 5, 2013.", name="a.txt", date=DAY)

    report = fc.check([document])

    (finding,) = report.findings
    assert (finding.code, finding.severity, finding.at.document) == ("FC301", "error", "a.txt")
    assert document.text[finding.at.span.start : finding.at.span.end] == finding.at.text
    assert report.claims == fc.pull_claims(document)
    assert report.coverage.seen >= report.coverage.read >= report.coverage.compared >= 0


def test_no_rules_give_no_findings() -> None:
    document = fc.Document.from_text("The mill opens on Tuesday, June 5, 2013.", name="a.txt", date=DAY)

    assert fc.check([document], rules=()).findings == ()


@pytest.mark.parametrize(
    ("sentence", "outcome"),
    [
        ("Larkfield has 12 mills.", "agrees"),
        ("Larkfield has 13 mills.", "clashes"),
        ("The moon has no mills.", "not_comparable"),
    ],
)
def test_a_verdict_says_agrees_clashes_or_not_comparable(sentence: str, outcome: str) -> None:
    document = fc.Document.from_text("Larkfield has 12 mills.", name="a.txt", date=DAY)

    assert fc.verify(sentence, document).outcome == outcome
    assert fc.verify(sentence, [document]).outcome == outcome
    assert fc.verify(sentence, document).why
