"""Hostile input and a wrong set-up: one clear line each, the right exit status, and no traceback."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import Run
from newsroom import RULE

import factcheck as fc
from factcheck.checks.amounts import rounded
from factcheck.documents.formats import FORMATS
from factcheck.quantity import Interval, plain

ENDINGS = f"{', '.join(format.endings[0] for format in FORMATS[:-1])} or {FORMATS[-1].endings[0]}"


def test_an_empty_file_has_no_claims(run: Run) -> None:
    Path("empty.txt").write_bytes(b"")

    assert run("check", "empty.txt") == (0, "empty.txt: no claims\n", "")


def test_a_file_of_blank_lines_is_empty(run: Run) -> None:
    Path("blank.txt").write_bytes(b"\n \r\n\t\n")

    assert run("check", "blank.txt") == (0, "blank.txt: no claims\n", "")


def test_a_binary_file_is_a_finding_and_the_others_are_still_checked(run: Run) -> None:
    Path("photo.txt").write_bytes(bytes(range(256)) * 20)

    status, out, err = run("check", "photo.txt", "2013-07-09_school.txt")

    assert status == 2
    assert err == ""
    assert sum(line.startswith("photo.txt:1: FC901 ") for line in out.splitlines()) == 1
    assert "2013-07-09_school.txt:3: XY101" in out
    assert out.endswith("; 1 document not read\n")


def test_five_megabytes_of_digits_are_read(run: Run) -> None:
    Path("digits.txt").write_bytes(b"1234567890" * 500_000)

    status, out, err = run("check", "digits.txt")

    assert (status, err) == (0, "")
    assert "numbers read" in out
    assert len(out) < 2_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_that_nobody_writes_to_is_refused_and_not_waited_for(run: Run) -> None:
    os.mkfifo("pipe.txt")

    status, out, _ = run("check", "pipe.txt")

    assert (2, 1) == (status, out.count("pipe.txt:1: FC901 is no regular file. Save what it holds to one. [error]"))


def test_a_folder_called_like_a_document_is_searched(run: Run) -> None:
    Path("x.txt").mkdir()
    Path("x.txt/one.txt").write_text("Larkfield has 12 mills.\n")

    assert "1 document held against 2 others: " in run("check", "x.txt")[1]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("long.txt", b"1 mill. " * 1_100_000, "has more than 8 million characters of text. Split it."),
        ("long.html", b"<p>" + b"1 mill. " * 1_100_000, "has more than 8 million characters of text. Split it."),
        ("huge.txt", None, "has more than 64 MB, the most that is read. Split it."),
    ],
)
def test_what_is_too_long_is_refused_in_one_line(run: Run, name: str, content: bytes | None, says: str) -> None:
    if content is None:
        with Path(name).open("wb") as file:
            file.truncate(100 * 2**20)  # a file of holes, which takes no room
    else:
        Path(name).write_bytes(content)

    assert f"{name}:1: FC901 {says} [error]\n" in run("check", name)[1]


@pytest.mark.parametrize("name", [b"two\nlines.html", b"\xff\xfe.html", "\u202eright.html".encode()])
def test_a_name_of_any_bytes_is_one_line_of_the_report(run: Run, name: bytes) -> None:
    path = os.fsdecode(name)
    Path(path).write_text("<p>LEEDS, June 4, 2013 -- The mill opens on Tuesday, July 10, 2013.")

    for format in ("text", "json"):
        status, out, err = run("check", path, "--format", format)
        assert (1, "") == (status, err)
        assert "weekday" in out or "FC301" in out
    lines = run("check", path)[1].encode("utf-8", "backslashreplace").decode().splitlines()
    assert 1 == sum(": FC301 " in line for line in lines)


def test_a_broken_rule_stops_the_run(run: Run) -> None:
    Path("checks/broken.py").write_text("RULE = Rule(\n")

    status, out, err = run("check")

    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "checks/broken.py: line 1: '(' was never closed" in err


def test_a_rule_that_raises_while_it_loads_stops_the_run(run: Run) -> None:
    Path("checks/raises.py").write_text("1 / 0\n")

    status, _, err = run("check")

    assert status == 2
    assert err.count("\n") == 1
    assert "checks/raises.py: ZeroDivisionError" in err


def test_a_rule_that_wants_to_leave_does_not_end_the_run_as_findings(run: Run) -> None:
    Path("checks/leaves.py").write_text("raise SystemExit(1)\n")

    status, out, err = run("check")

    assert (status, out) == (2, "")
    assert err == "factcheck: a rule calls sys.exit. Take the call out, or leave it out by --no-local-rules.\n"


def test_a_folder_whose_name_looks_like_a_glob_is_a_folder(run: Run) -> None:
    Path("[a]*").mkdir()
    Path("[a]*/factcheck.toml").write_text('documents = ["*.txt"]\n')
    Path("[a]*/one.txt").write_text("Larkfield has 12 mills.\n")

    assert "1 document alone: " in run("check", "[a]*")[1]


def test_a_code_used_twice_names_both_files(run: Run) -> None:
    Path("checks/soon_again.py").write_text(RULE.replace("soon-is-no-date", "soon-again"))

    status, _, err = run("check")

    assert status == 2
    assert err.count("\n") == 1
    assert "soon_is_no_date.py" in err
    assert "soon_again.py" in err
    assert "XY101 is taken by" in err


def test_a_misspelt_key_is_one_line(run: Run) -> None:
    Path("factcheck.toml").write_text('docuemnts = ["*.txt"]\n')

    assert run("check") == (
        2,
        "",
        "factcheck: factcheck.toml: there is no key 'docuemnts'. Did you mean 'documents'?\n",
    )


def test_a_path_that_does_not_exist_is_one_line(run: Run) -> None:
    assert run("check", "releases/2014.txt") == (
        2,
        "",
        "factcheck: releases/2014.txt: there is no such file or folder.\n",
    )


@pytest.mark.parametrize("path", ["x" * 5000, "no-such-*.txt", "a\nb"])
def test_any_path_that_does_not_exist_is_one_line(run: Run, path: str) -> None:
    status, out, err = run("check", path)

    assert (status, out) == (2, "")
    assert err.count("\n") == 1


def test_a_folder_with_nothing_to_read_is_no_clean_folder(run: Run) -> None:
    Path("pictures").mkdir()

    assert run("check", "pictures") == (
        2,
        "",
        f"factcheck: pictures: there is nothing to read in it. Documents end in {ENDINGS}.\n",
    )


def test_a_ring_of_links_is_walked_once(run: Run) -> None:
    Path("loop").symlink_to(Path.cwd(), target_is_directory=True)

    assert "2 documents: " in run("check", ".")[1]


def test_a_missing_vocabulary_is_one_line(run: Run) -> None:
    status, _, err = run("check", "--vocabulary", "words.toml")

    assert status == 2
    assert err.startswith("factcheck: words.toml: there is no such file.")


def test_a_broken_vocabulary_is_one_line(run: Run) -> None:
    Path("vocabulary.toml").write_text('[[entity]]\nnmae = "Larkfield"\n')

    status, out, err = run("check")

    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "vocabulary.toml" in err


def test_a_folder_of_rules_that_is_not_there_stops_the_run(run: Run) -> None:
    Path("factcheck.toml").write_text('rules = ["chekcs"]\n')

    status, _, err = run("check")

    assert status == 2
    assert "chekcs: is not a folder" in err


def test_an_unknown_option_is_status_2(run: Run) -> None:
    with pytest.raises(SystemExit) as ended:
        run("check", "--fial-on", "note")

    assert ended.value.code == 2


def test_a_phase_with_dates_respectively_is_read() -> None:
    text = "Cardol was in Phase II in 2011 and 2012, respectively."

    assert [
        c.value for c in fc.pull_claims(fc.Document.from_text(text, name="a.txt")) if c.mention.kind == "phase"
    ] == ["II"]


def test_the_last_day_of_the_calendar_has_a_year_before() -> None:
    text = "Revenue for the period ended December 31, 9999 was $5 million, compared with $4 million a year earlier."

    assert fc.check([fc.Document.from_text(text, name="a.txt")]).coverage.read >= 2


def test_a_sum_beyond_all_digits_is_shown_as_it_is() -> None:
    beyond = Decimal(10**30)

    assert rounded(Interval(beyond, beyond), 2) == plain(beyond)
