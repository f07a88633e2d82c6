"""A document against what it was: `factcheck diff --git`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from conftest import Run

MILL = Path("2013-06-04_mill.txt")


def git(*arguments: str) -> None:
    who = ["-c", "user.name=Ann", "-c", "user.email=ann@larkfield.example", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def committed(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A newsroom whose releases are committed."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)  # the suite may itself run in a hook
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "Two releases")
    return run


def test_a_document_is_held_against_what_it_was(committed: Run) -> None:
    MILL.write_text(MILL.read_text().replace("12 mills", "13 mills"))

    status, out, err = committed("diff", "--git", "HEAD", str(MILL))
    assert (0, "") == (status, err)
    assert f"{MILL}:3: changed" in out
    assert f'HEAD:{MILL}:3: "12"' in out
    assert out.endswith(f"{MILL}: 1 fact changed, 1 kept, 0 dropped, 0 added\n")
    assert 1 == committed("diff", "--git", "HEAD", str(MILL), "--exit-code")[0]


def test_what_is_staged_counts_and_not_what_lies_here(committed: Run) -> None:
    MILL.write_text(MILL.read_text().replace("12 mills", "13 mills"))
    git("add", str(MILL))
    MILL.write_text(MILL.read_text().replace("13 mills", "14 mills"))

    out = committed("diff", "--git", "HEAD", "--staged", str(MILL))[1]
    assert "13 here, 12 there" in out
    assert "14 here, 12 there" in committed("diff", "--git", "HEAD", str(MILL))[1]


def test_nothing_that_changed_is_one_line_a_document_in_the_order_of_their_names(committed: Run) -> None:
    out = committed("diff", "--git", "HEAD", "2013-07-09_school.txt", str(MILL))[1]

    assert [f"{MILL}: 0 facts changed, 2 kept, 0 dropped, 0 added", "2013-07-09_school.txt: 0 facts changed"] == [
        line[: 64 if "mill" in line else 38] for line in out.splitlines()
    ]


def test_a_document_that_is_new_or_gone_is_said_to_be(committed: Run) -> None:
    Path("new.txt").write_text("Larkfield has 3 schools.")
    git("add", "new.txt")
    MILL.unlink()

    assert "new.txt: new, with 1 fact\n" == committed("diff", "--git", "HEAD", "--staged", "new.txt")[1]
    assert f"{MILL}: gone, with 2 facts\n" == committed("diff", "--git", "HEAD", str(MILL))[1]


def test_a_document_that_was_renamed_is_held_against_itself(committed: Run) -> None:
    MILL.write_text(MILL.read_text() + "\n" + "It mills what its neighbours grow.\n" * 9)
    git("commit", "-qam", "More")
    git("mv", str(MILL), "2013-06-04 neue Mühle [2].txt")
    new = Path("2013-06-04 neue Mühle [2].txt")
    new.write_text(new.read_text().replace("12 mills", "13 mills"))
    git("add", ".")

    for staged in ([], ["--staged"]):
        out = committed("diff", "--git", "HEAD", *staged, str(new))[1]
        assert f'HEAD:{MILL}:3: "12"' in out
        assert out.endswith(f"{new}, which was {MILL}: 1 fact changed, 1 kept, 0 dropped, 0 added\n")


@pytest.mark.parametrize("named", [".", "*.txt", "../newsroom/"])
def test_of_a_folder_or_a_pattern_the_documents_are_told_that_changed(
    committed: Run, named: str, tmp_path: Path
) -> None:
    named = named.replace("newsroom", Path.cwd().name)
    assert "no document there has changed since HEAD\n" == committed("diff", "--git", "HEAD", named)[1]
    MILL.write_text(MILL.read_text().replace("12 mills", "13 mills"))
    Path("2013-08-01_barn.txt").write_text("LEEDS, August 1, 2013 -- Larkfield has two barns.\n")

    last = [line for line in committed("diff", "--git", "HEAD", named)[1].splitlines() if not line.startswith(" ")]
    assert ["1 fact changed, 1 kept", "new, with 2 facts"] == [
        line.split(": ")[-1].removesuffix(", 0 dropped, 0 added") for line in (last[-2], last[-1])
    ]


def test_before_the_first_commit_all_is_new(run: Run) -> None:
    git("init", "-q")
    git("add", ".")

    assert (0, f"{MILL}: new, with 2 facts\n", "") == run("diff", "--git", "HEAD", "--staged", str(MILL))


def test_a_document_in_another_folder_and_with_an_odd_name_is_found(
    committed: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = Path("drafts/: -x 'ü.txt")
    odd.write_text("Larkfield has 3 schools.")
    git("add", ".")
    git("commit", "-qm", "Odd")
    odd.write_text("Larkfield has 4 schools.")
    monkeypatch.chdir("drafts")

    assert "4 here, 3 there" in committed("diff", "--git", "HEAD", ": -x 'ü.txt")[1]
    assert "../2013-06-04_mill.txt: 0 facts" in committed("diff", "--git", "HEAD", "../2013-06-04_mill.txt")[1]


def test_a_document_that_cannot_be_read_informs_and_stops_only_where_asked(committed: Run) -> None:
    Path("photo.txt").write_bytes(bytes(range(256)))
    git("add", "photo.txt")

    status, out, err = committed("diff", "--git", "HEAD", "--staged", "photo.txt", str(MILL))
    assert 0 == status
    assert err.startswith("factcheck: photo.txt: ")
    assert out.startswith(f"{MILL}: 0 facts changed")
    assert 2 == committed("diff", "--git", "HEAD", "--staged", "photo.txt", "--exit-code")[0]


def test_what_git_keeps_elsewhere_is_not_taken_for_the_document(committed: Run) -> None:
    MILL.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n")
    git("add", ".")

    assert "pointer" in committed("diff", "--git", "HEAD", "--staged", str(MILL))[2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--git", "nix", "2013-06-04_mill.txt"), "git knows no such revision"),
        (("--git", "--upload-pack=id", "2013-06-04_mill.txt"), ""),
        (("--git=-x", "2013-06-04_mill.txt"), "no revision begins with a dash"),
        (("--git", "HEAD", "nix.txt"), "is neither in HEAD nor in the working folder"),
        (("--git", "HEAD", "a.txt", "b.txt", "--format", "json"), "Name one PATH"),
        (("--staged", "a.txt", "b.txt"), "Name it: factcheck diff --git HEAD --staged PATH."),
        (("2013-06-04_mill.txt",), "Name both, or one with --git REV."),
    ],
)
def test_a_wrong_question_is_one_line(committed: Run, arguments: tuple[str, ...], said: str) -> None:
    if not said:
        with pytest.raises(SystemExit):
            committed("diff", *arguments)
        return
    status, out, err = committed("diff", *arguments)

    assert (2, "", 1) == (status, out, err.count("\n"))
    assert said in err


def test_no_repository_and_no_git_are_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(Path.cwd().parent))
    assert (2, 1) == (
        run("diff", "--git", "HEAD", str(MILL))[0],
        run("diff", "--git", "HEAD", str(MILL))[2].count("\n"),
    )

    monkeypatch.setenv("PATH", str(Path("drafts").absolute()))
    assert "git is not installed" in run("diff", "--git", "HEAD", str(MILL))[2]


def test_the_json_of_a_document_against_its_past_is_one_object(committed: Run) -> None:
    import json

    found = json.loads(committed("diff", "--git", "HEAD", str(MILL), "--format", "json")[1])

    assert [str(MILL), f"HEAD:{MILL}"] == [document["name"] for document in found["documents"]]
