"""A record that is carried where its documents are not."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_laws import TEXTS

from factcheck import claims
from factcheck.documents import Document
from factcheck.record.store.carried import RecordError, carry, read, written

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "factcheck" / "reports" / "schema" / "record.schema.json").read_text("utf-8"))
HEAD = '{"factcheck": "0.1.0", "record": 1}\n'


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The seeds in a folder of their own."""
    folder = tmp_path / "seeds"
    shutil.copytree(ROOT / "seeds", folder, ignore=shutil.ignore_patterns(".factcheck"))
    monkeypatch.chdir(folder)
    return folder


def without_documents() -> None:
    """Carry the record of the folder, and take its documents away."""
    for path in Path().glob("20*"):
        path.unlink()
    config = Path("factcheck.toml")
    config.write_text(config.read_text() + 'record = "record.jsonl"\n')


@given(TEXTS)
@settings(max_examples=30)
def test_what_is_carried_comes_back_as_it_was(text: str) -> None:
    document = Document.from_text(f"Larkfield news\n\n{text}\n\nNobody counts this.\n", "a.md", date(2012, 2, 3))
    page = claims.read(document)
    back = carry(page, "a.md").page("a.md")

    (again,) = read(written([carry(page, "a.md")], "0"))
    assert page.claims == back.claims == again.page("a.md").claims
    assert document.date == back.document.date
    for claim in back.claims:
        assert claim.mention.text == back.document.text[claim.span.start : claim.span.end]
        assert document.line(claim.span.start) == back.document.line(claim.span.start)
    assert len(document.text) == len(back.document.text)
    assert "Nobody" not in back.document.text


def test_the_seeds_are_written_after_the_schema_and_twice_the_same(run: Run, seeds: Path) -> None:
    first, second = run("record", "export")[1], run("record", "export", "--no-cache")[1]

    assert first == second
    for line in first.splitlines():
        Draft202012Validator(SCHEMA).validate(json.loads(line))


@pytest.mark.parametrize(
    "command",
    [
        ("verify", "Twelve TAP compounds are in the clinic."),
        ("timeline", "compounds in the clinic"),
        ("check", "drafts/2013-06-04_clinical-update.md"),
    ],
)
def test_a_record_that_is_carried_answers_like_its_documents(run: Run, seeds: Path, command: tuple[str, ...]) -> None:
    status, out, _ = run(*command)
    run("record", "export", "--output", "record.jsonl")
    without_documents()

    again = run(*command)
    # How much was seen is another matter: what became no claim is not carried.
    assert (status, [line for line in out.splitlines() if "numbers read" not in line]) == (
        again[0],
        [line for line in again[1].splitlines() if "numbers read" not in line],
    )


def test_a_document_that_is_here_takes_the_place_of_the_carried_one(run: Run) -> None:
    run("record", "export", "--output", "record.jsonl")
    config = Path("factcheck.toml")
    config.write_text(config.read_text() + 'record = "record.jsonl"\n')
    before = run("check", "--no-cache")
    Path("2013-06-04_mill.txt").rename("2013-06-04_copy.txt")

    assert before[1].splitlines()[-1] == run("check")[1].splitlines()[-1]


def test_records_are_taken_in_one_after_the_other(run: Run) -> None:
    run("record", "export", "2013-06-04_mill.txt", "--output", "one.jsonl")
    run("record", "export", "2013-07-09_school.txt", "--output", "two.jsonl")
    run("record", "export", "--output", "both.jsonl")

    said = 'record.jsonl: 1 document, 1 of them new\nsay in factcheck.toml: record = "record.jsonl"\n'
    assert (0, said, "") == run("record", "import", "one.jsonl")
    assert "record.jsonl: 2 documents, 1 of them new\n" in run("record", "import", "two.jsonl", "one.jsonl")[1]
    assert Path("both.jsonl").read_text() == Path("record.jsonl").read_text()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is no record: its first line does not say so"),
        ("[]\n", "is no record: its first line does not say so"),
        ('{"record": 9}\n', "is a record of format 9, and this version of factcheck reads 1"),
        (HEAD + "{}\n", "line 2 is no document of a record"),
        (HEAD + "[" * 9000, "line 2 is no document of a record"),
        (HEAD + '{"document": "a", "date": null, "gist": "", "length": 3, "lines": [7], "words": [], "spots": [], '
         '"claims": []}\n', "line 2 is no document of a record"),
        (HEAD + '{"document": "a", "date": "31 June", "gist": "", "length": 3, "lines": [], "words": [], "spots": [], '
         '"claims": []}\n', "line 2 is no document of a record"),
        (HEAD + 2 * '{"document": "a", "date": null, "gist": "", "length": 0, "lines": [], "words": [], "spots": [], '
         '"claims": []}\n', "line 3 tells of 'a' once more"),
    ],
)  # fmt: skip
def test_what_is_no_record_is_one_line(run: Run, content: str, said: str) -> None:
    Path("record.jsonl").write_text(content)
    with pytest.raises(RecordError):
        read(content)
    config = Path("factcheck.toml")
    config.write_text(config.read_text() + 'record = "record.jsonl"\n')

    for command in (("check",), ("record", "import", "record.jsonl")):
        status, out, err = run(*command)
        assert (2, "") == (status, out)
        assert err == f"factcheck: record.jsonl: {said}. Export it again: factcheck record export.\n"


@given(st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_no_turned_character_raises(dice) -> None:  # type: ignore[no-untyped-def]
    page = claims.read(Document.from_text("On 4 June 2013 Larkfield had about 12 mills, up 5%.", "a.txt"))
    text = list(written([carry(page, "a.txt")], "0"))
    for _ in range(3):
        text[dice.randrange(len(text))] = dice.choice('0a"{}[],:-')
    try:
        for carried in read("".join(text)):
            assert carried.page("a.txt").document.text is not None
    except RecordError as error:
        assert "\n" not in str(error)
