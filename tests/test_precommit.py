"""The hooks, through the real pre-commit, in a repository with releases, a vocabulary and rules of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from newsroom import build
from test_revisions import git

from factcheck.documents.formats import ENDINGS

ROOT = Path(__file__).parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
SCHOOL = Path("2013-07-09_school.txt")
VOCABULARY = '[[people]]\nname = "Dana Whitlock"\n\n[[people]]\nname = "Dana Whitlack"\n'


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two releases, committed, whose own rule blocks, and in which the hooks are those of here."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "pre-commit"))
    folder = build(tmp_path / "newsroom")
    monkeypatch.chdir(folder)
    rule = Path("checks/soon_is_no_date.py")
    rule.write_text(rule.read_text().replace('severity="warning"', 'severity="error"'))
    SCHOOL.write_text(SCHOOL.read_text().replace("soon", "in August 2013"))
    Path("vocabulary.toml").write_text(VOCABULARY)
    here = [
        {**hook, "language": "system", "entry": hook["entry"].replace("factcheck", f"{sys.executable} -m factcheck", 1)}
        for hook in HOOKS
    ]
    Path(".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": here}]}))
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "Two releases")
    return folder


def pre_commit(*arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pre_commit", *arguments, "--color=never"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("hook", HOOKS, ids=[hook["id"] for hook in HOOKS])
def test_a_hook_is_given_every_kind_of_document_that_is_read(hook: dict[str, object]) -> None:
    files = re.compile(str(hook["files"]))

    assert [] == [ending for ending in ENDINGS if not files.search(f"releases/a{ending}")]
    assert files.search("A.TXT")
    assert not files.search("a.py")
    assert hook["require_serial"]


def test_a_commit_with_a_fault_is_stopped_by_our_rules_and_those_of_the_repository(newsroom: Path) -> None:
    SCHOOL.write_text(SCHOOL.read_text().replace("in August 2013", "on Tuesday, August 7, 2013, soon"))
    git("add", ".")

    status, out = pre_commit("run", "factcheck")
    assert 1 == status
    assert f"{SCHOOL}:3: FC301 Tuesday stands beside 7 August 2013, which is a Wednesday [error]" in out
    assert f"{SCHOOL}:3: XY101 this is no date [error]" in out
    assert "2013-06-04_mill.txt:1:" not in out


def test_what_was_wrong_before_does_not_stop_a_commit_that_does_not_touch_it(newsroom: Path) -> None:
    SCHOOL.write_text(SCHOOL.read_text() + "It opens soon.\n")
    git("add", ".")
    git("commit", "-qm", "A fault", "--no-verify")
    Path("2013-08-01_note.txt").write_text("LARKFIELD, August 1, 2013 -- Larkfield Mills has 12 mills.\n")
    git("add", ".")

    status, out = pre_commit("run", "factcheck")
    assert (0, True) == (status, "Passed" in out)


def test_the_vocabulary_of_the_repository_is_used(newsroom: Path) -> None:
    Path("2013-08-01_note.txt").write_text('"Good," said Dana Whitlock, CEO.\n\nDana Whitlack, CFO, agreed.\n')
    git("add", ".")
    assert 0 == pre_commit("run", "factcheck")[0]

    Path("vocabulary.toml").write_text("")
    git("add", ".")
    status, out = pre_commit("run", "factcheck")
    assert (0, True) == (status, "[warning]" in out)  # a warning does not stop, and is seen
    config = Path("factcheck.toml")
    config.write_text(config.read_text() + 'fail_on = "warning"\n')
    git("add", ".")
    assert 1 == pre_commit("run", "factcheck")[0]


def test_the_diff_tells_what_is_staged_and_lets_it_pass(newsroom: Path) -> None:
    mill = Path("2013-06-04_mill.txt")
    mill.write_text(mill.read_text().replace("12 mills", "13 mills"))
    git("add", ".")
    mill.write_text(mill.read_text().replace("13 mills", "14 mills"))

    status, out = pre_commit("run", "factcheck-diff")
    assert 0 == status
    assert "changed mills: 13 here, 12 there" in out
    # The lines in brackets are pre-commit's own, and name a file by the time.
    assert not [line for line in out.splitlines() if "14" in line and not line.startswith("[")]


def test_a_commit_of_other_files_asks_nothing(newsroom: Path) -> None:
    Path("notes.py").write_text("soon = 1\n")
    git("add", ".")

    assert "no files to check" in pre_commit("run", "factcheck")[1]
