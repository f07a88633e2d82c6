"""The command line: what is read, what is reported, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run

from factcheck.config import find
from factcheck.corpus import gather
from factcheck.documents import Document
from factcheck.library import Library
from factcheck.reader import Reader
from factcheck.selection import select
from factcheck.session import show_progress


def test_threads_are_laid_only_for_a_report_that_shows_them(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = [("check", "--no-cache", "--format", name) for name in ("text", "json", "sarif", "github", "markdown")]
    shown = [run(*command) for command in plain]
    monkeypatch.setattr("factcheck.record.Record.threads", property(lambda record: 1 / 0))

    assert shown == [run(*command) for command in plain]
    assert 3 == run("check", "--no-cache", "--format", "html")[0]


def test_a_finding_says_where_what_against_what_and_what_to_do(run: Run) -> None:
    status, out, _ = run("check", "2013-07-09_school.txt")

    assert out.splitlines()[:5] == [
        "2013-07-09_school.txt:3: XY101 this is no date [warning]",
        '    2013-07-09_school.txt:3: "soon"',
        '    2013-07-09_school.txt:1: "Larkfield hires"',
        "    soon = 0 days",
        "    Name a day.",
    ]
    assert status == 0  # a warning blocks nothing until somebody asks


def test_the_last_line_says_how_much_was_read(run: Run) -> None:
    _, out, _ = run("check")

    assert out.splitlines()[-1].startswith("2 documents: ")
    assert out.splitlines()[-1].endswith(" compared, 1 clash (1 warning)")


@pytest.mark.parametrize(("fail_on", "status"), [("error", 0), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on_names_the_mildest_finding_that_fails(run: Run, fail_on: str, status: int) -> None:
    assert run("check", "--fail-on", fail_on)[0] == status


def test_the_configuration_may_set_fail_on(run: Run) -> None:
    Path("factcheck.toml").write_text('documents = ["*.txt"]\nrules = ["checks"]\nfail_on = "warning"\n')

    assert run("check")[0] == 1


def test_the_configuration_may_name_a_folder(run: Run) -> None:
    Path("factcheck.toml").write_text('documents = ["drafts"]\nrules = ["checks"]\n')

    assert "drafts/next.txt:3: XY101" in run("check")[1]


def test_documents_that_name_no_file_are_told(run: Run) -> None:
    Path("factcheck.toml").write_text('documents = ["release/*.txt"]\n')

    assert run("check")[:2] == (
        0,
        "0 documents: nothing was read. Name a file or a folder, or set documents in factcheck.toml.\n",
    )


def test_paths_choose_what_is_reported_and_the_configuration_what_is_read(run: Run) -> None:
    status, out, _ = run("check", "2013-06-04_mill.txt", "--fail-on", "note")

    assert "XY101" not in out
    assert "1 document held against 1 other: " in out
    assert status == 0


def test_what_is_excluded_is_left_out_of_folders_and_read_when_named(run: Run) -> None:
    assert "drafts" not in run("check", ".")[1]
    assert "drafts/next.txt:3: XY101" in run("check", "drafts/next.txt")[1]
    assert "drafts/next.txt:3: XY101" in run("check", "drafts")[1]


def test_a_glob_in_quotation_marks_is_a_glob(run: Run) -> None:
    _, out, _ = run("check", "*_school.txt")

    assert "2013-07-09_school.txt:3: XY101" in out


def test_without_a_configuration_only_the_paths_given_are_read(run: Run) -> None:
    Path("factcheck.toml").unlink()

    assert "1 document alone: " in run("check", "2013-07-09_school.txt")[1]
    assert "XY101" not in run("check", "2013-07-09_school.txt")[1]  # nobody named the folder of rules


def test_local_rules_can_be_left_out(run: Run) -> None:
    assert "XY101" not in run("check", "--no-local-rules")[1]
    assert "XY101" not in run("rules", "--no-local-rules")[1]


def test_the_configuration_is_that_of_the_folder_of_the_paths(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("..")

    assert "newsroom/2013-07-09_school.txt:3: XY101" in run("check", "newsroom")[1]


def test_several_paths_take_the_configuration_of_the_folder_that_holds_them_all(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("..")
    Path("other").mkdir()
    Path("other/notes.txt").write_text("Larkfield has 12 mills.\n")

    assert "XY101" in run("check", "newsroom/2013-06-04_mill.txt", "newsroom/2013-07-09_school.txt")[1]
    assert "XY101" not in run("check", "newsroom", "other")[1]
    assert "XY101" in run("check", "newsroom", "other", "--config", "newsroom/factcheck.toml")[1]


def test_a_table_in_pyproject_is_a_configuration(run: Run) -> None:
    Path("factcheck.toml").unlink()
    Path("pyproject.toml").write_text('[tool.factcheck]\nrules = ["checks"]\nfail_on = "warning"\n')

    assert run("check", "2013-07-09_school.txt")[0] == 1


def test_long_work_shows_progress_on_a_terminal_and_wipes_it_out_again(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(58):
        Path(f"{number}.txt").write_text("Nothing new.\n")
    gather(select(["."], find(Path.cwd())), Library(Reader(), watch=show_progress))

    shown = capsys.readouterr().err
    assert shown.startswith("\r[####################....] reading 50 of 60\x1b[K")
    assert shown.endswith("\r\x1b[K")
    assert run("check")[2] == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line_that_names_the_way_out(run: Run) -> None:
    command = [sys.executable, "-m", "factcheck", "check", "2013-07-09_school.txt", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}

    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, env=environment, stdout=full, stderr=subprocess.PIPE, check=False)

    assert (2, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert done.stderr.startswith(b"factcheck: standard output: No space left on device.")


def test_colours_and_a_bar_are_for_a_terminal_and_never_for_a_pipe(run: Run) -> None:
    for number in range(58):
        Path(f"{number}.txt").write_text("Nothing new.\n")
    command = [sys.executable, "-m", "factcheck", "check", "2013-07-09_school.txt", "--no-cache"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent), "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    ours, theirs = os.openpty()

    with subprocess.Popen(command, stdout=theirs, stderr=theirs, env=environment):
        os.close(theirs)
        shown = b"".join(iter(lambda: _read(ours), b"")).decode()
    os.close(ours)
    piped = subprocess.run(command, env=environment, capture_output=True, check=True)

    assert "] checking 60 documents\x1b[K" in shown
    assert "\x1b[33mXY101\x1b[0m this is no date" in shown
    assert b"\x1b" not in piped.stdout and piped.stderr == b""


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so where the other end is closed
        return b""


def test_a_vocabulary_that_is_named_takes_the_place_of_the_configured_one(run: Run) -> None:
    Path("vocabulary.toml").write_text("[[entities]]\nnmae = 1\n")
    Path("words.toml").write_text('[[entities]]\nname = "Larkfield Mills"\n')

    assert run("check")[0] == 2
    assert run("check", "--vocabulary", "words.toml")[0] == 0


def test_a_copy_of_a_document_is_reported_under_the_name_that_was_asked_for(run: Run) -> None:
    Path("z.txt").write_bytes(Path("2013-07-09_school.txt").read_bytes())

    assert run("check", "z.txt")[1].startswith("z.txt:3: XY101")


def test_the_same_input_gives_the_same_bytes(run: Run) -> None:
    assert run("check") == run("check")
    assert run("check", "2013-07-09_school.txt", "2013-06-04_mill.txt")[1] == run("check", ".")[1]


def test_neither_hash_nor_locale_nor_time_zone_reaches_the_report() -> None:
    root = Path(__file__).parent.parent
    command = [sys.executable, "-m", "factcheck", "check", "seeds", "--format", "json", "--held"]
    settings = (
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "PYTHONIOENCODING": "ascii"},
    )

    first, second = (
        subprocess.run(command, cwd=root, env={**os.environ, **setting}, capture_output=True, check=True).stdout
        for setting in settings
    )
    assert first == second
    assert first.isascii() is False  # so that the encoding was put to the test


def test_quotes_never_reach_the_terminal_as_commands(run: Run) -> None:
    Path("2013-07-09_school.txt").write_text("A\x1b[2J\u202ebc\n\nLARKFIELD, July 9, 2013 -- Now or soon.\n", "utf-8")

    _, out, _ = run("check", "2013-07-09_school.txt")

    assert '"A\\x1b[2J\\u202ebc"' in out
    assert "\x1b" not in out


def test_claims_lists_values_and_what_was_not_understood(run: Run) -> None:
    status, out, _ = run("claims", "2013-06-04_mill.txt")

    assert status == 0
    assert any(line.split()[:3] == ["3", '"12"', "12"] for line in out.splitlines())


def test_mentions_lists_digits_that_nothing_covers(run: Run) -> None:
    Path("2013-06-04_mill.txt").write_text("Mills\n\nLARKFIELD, June 4, 2013 -- We run 12 mills.\n", "utf-8")

    status, out, _ = run("mentions", "2013-06-04_mill.txt", "--exit-code")

    assert status == 0
    assert any(line.split() == ["3", "number", '"12"', "12"] for line in out.splitlines())
    assert any("June 4, 2013" in line and "2013-06-04" in line for line in out.splitlines())


def test_verify_ends_with_1_on_a_clash(run: Run) -> None:
    assert run("verify", "Larkfield Mills has 12 mills.")[0] == 0
    status, out, _ = run("verify", "On June 4, 2013 Larkfield Mills had 13 mills.")
    assert status == 1
    assert out.startswith("clashes: ")
    assert "2013-06-04_mill.txt:3" in out


def test_rules_lists_our_own_and_those_of_the_configuration(run: Run) -> None:
    _, out, _ = run("rules")

    assert any(line.split()[:3] == ["XY101", "warning", "soon-is-no-date"] for line in out.splitlines())
    assert any(line.startswith("FC901") for line in out.splitlines())


@pytest.mark.parametrize("name", ["XY101", "xy101", "soon-is-no-date"])
def test_explain_shows_docstring_and_examples(run: Run, name: str) -> None:
    _, out, _ = run("explain", name)

    assert "Readers ask when.  Source: house style." in out
    assert 'It finds: soon\n    We open soon.\n    -> points at: "soon"' in out
    assert "It leaves alone: a day\n    We open on June 5, 2013." in out


def test_explain_answers_an_unknown_code_with_a_near_one(run: Run) -> None:
    assert run("explain", "XY110") == (
        2, "", "factcheck: there is no rule 'XY110'. Did you mean 'XY101'? All of them: factcheck rules\n",
    )  # fmt: skip


def test_init_writes_files_that_are_read_again(run: Run) -> None:
    Path("fresh").mkdir()

    assert run("init", "fresh") == (0, "fresh/factcheck.toml: written\nfresh/vocabulary.toml: written\n", "")
    Path("fresh/a.txt").write_text("Larkfield\n\nLARKFIELD, June 4, 2013 -- Larkfield has 12 mills.\n")
    assert run("check", "fresh")[0] == 0


def test_every_comment_in_a_new_vocabulary_is_right_when_it_is_uncommented(run: Run) -> None:
    from factcheck.commands.init import VOCABULARY

    lines = [line[2:] for line in VOCABULARY.splitlines() if line.startswith("# ") and ("=" in line or "[[" in line)]
    Path("vocabulary.toml").write_text("\n".join(lines))

    assert run("check", "--fail-on", "never")[0] == 0
    assert len(lines) == 14


def test_init_refuses_to_overwrite(run: Run) -> None:
    before = Path("factcheck.toml").read_bytes()

    status, out, err = run("init")

    assert (status, out) == (2, "")
    assert err == (
        "factcheck: factcheck.toml: it is there already, and nothing was written. Edit it, or name another folder.\n"
    )
    assert Path("factcheck.toml").read_bytes() == before
    assert not Path("vocabulary.toml").exists()


def test_timeline_takes_a_measure_then_paths(run: Run) -> None:
    Path("2013-07-09_school.txt").write_text("Mills\n\nLARKFIELD, July 9, 2013 -- Larkfield Mills has 14 mills.\n")

    _, out, _ = run("timeline", "mills", "2013-06-04_mill.txt", "2013-07-09_school.txt")

    assert ["2013-06-04", '"12"', "12"] in [line.split()[:3] for line in out.splitlines()]
    assert ["2013-07-09", '"14"', "14"] in [line.split()[:3] for line in out.splitlines()]


def test_a_measure_of_two_words_without_quotation_marks_is_explained(run: Run) -> None:
    status, _, err = run("timeline", "mills", "open")

    assert status == 2
    assert "Put a measure of several words in quotation marks." in err


def test_a_measure_that_no_series_has_is_said_to_have_none(run: Run) -> None:
    status, out, _ = run("timeline", "ships")

    assert status == 0
    assert out.startswith("no series of 'ships'.")


def test_a_fault_of_a_rule_names_rule_and_document_and_quotes_no_text(run: Run) -> None:
    rule = Path("checks/soon_is_no_date.py")
    rule.write_text(
        rule.read_text().replace('    at = text.find("soon")', '    at = text.index("Not to be quoted") + int(text)')
    )

    status, _, err = run("check")

    assert status == 3
    assert err.startswith("Traceback (most recent call last):")
    assert "checks/soon_is_no_date.py: XY101 failed in 2013-06-04_mill.txt: ValueError" in err
    assert "Larkfield" not in err


def test_a_fault_of_ours_names_the_document_and_quotes_no_text(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(document: Document, *_: object) -> None:
        raise ValueError(document.text)

    monkeypatch.setattr("factcheck.claims.read", read)

    status, _, err = run("check", "2013-07-09_school.txt")

    assert status == 3
    assert err.endswith(
        "factcheck: ValueError on 2013-07-09_school.txt. This is a fault of factcheck, and not of the document.\n"
    )
    assert "Larkfield" not in err


def test_nothing_heavy_is_imported_to_say_the_version() -> None:
    code = "import sys, factcheck.cli as c\ntry: c.main(['--version'])\nexcept SystemExit: print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    heavy = {"pydantic", "dateparser", "rapidfuzz", "json", "factcheck.engine", "factcheck.mentions"}
    assert set(done.stdout.split()) & heavy == set()


def test_a_reader_who_has_seen_enough_is_not_shouted_at(run: Run) -> None:
    text = "LARKFIELD, June 4, 2013 -- " + "Larkfield has 12 mills. " * 4000
    Path("2013-06-04_mill.txt").write_text(text)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}

    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", "mentions", "2013-06-04_mill.txt"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
    ) as process:  # fmt: skip
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()

        assert process.stderr.read() == b""


def test_interrupting_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.commands.check.run", interrupted)

    assert run("check") == (130, "", "")


def test_json_says_the_same_as_text(run: Run) -> None:
    _, out, _ = run("check", "--format", "json")

    finding = json.loads(out)["findings"][0]
    assert (finding["code"], finding["at"]["document"], finding["at"]["line"]) == ("XY101", "2013-07-09_school.txt", 3)
    assert [place["text"] for place in finding["evidence"]] == ["Larkfield hires"]


def test_paths_are_seen_as_the_system_sees_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.paths import Paths

    (tmp_path / "inside" / "deeper").mkdir(parents=True)
    (tmp_path / "inside" / "a.txt").write_text("Ten mills.")
    (tmp_path / "link.txt").symlink_to("inside/a.txt")
    (tmp_path / "folder").symlink_to("inside")
    monkeypatch.chdir(tmp_path / "inside")
    paths, known = (
        ["a.txt", "./a.txt", "../link.txt", "../folder/a.txt", "..", ".", "", str(tmp_path / "x.txt")],
        Paths(),
    )

    for path in paths:
        assert os.path.realpath(path) == known.real(path)
    for path in filter(None, paths):
        for start in (".", str(tmp_path), "deeper"):
            assert os.path.relpath(path, start) == known.seen(path, start)
