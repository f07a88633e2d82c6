"""The wheel: what it carries, and that it runs in an empty environment beside somebody else's `rules/`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from newsroom import build
from test_precommit import SCHOOL, newsroom, pre_commit
from test_revisions import git

import factcheck

ROOT = Path(__file__).parent.parent
__all__ = ["newsroom"]  # a fixture


def execute(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """A command run in a folder, without the checkout on its path."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    done = execute(sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", folder, ROOT, folder=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty environment with the wheel and what it asks for: the folder of its programs."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    done = execute(programs / "python", "-m", "pip", "install", "--quiet", wheel, folder=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return programs


def test_the_wheel_carries_the_rules_and_the_schemas_inside_the_package(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    ours = {f"factcheck/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "rules").rglob("*.py")}
    assert ours <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"factcheck", "factcheck_docs"}
    assert "factcheck/reports/schema/factcheck.schema.json" in names
    assert "factcheck/py.typed" in names
    pages = ROOT / "factcheck" / "reports" / "pages" / "templates"
    assert {path.relative_to(ROOT).as_posix() for path in pages.iterdir()} <= names
    assert [name for name in names if "__pycache__" in name] == []


def test_the_wheel_is_named_after_the_distribution(wheel: Path) -> None:
    assert wheel.name == f"factcheck_docs-{factcheck.__version__}-py3-none-any.whl"


def test_it_runs_in_another_folder_that_has_rules_of_its_own(environment: Path, tmp_path: Path) -> None:
    newsroom = build(tmp_path / "newsroom", 'documents = ["*.txt"]\nrules = ["rules"]\n')
    (newsroom / "checks").rename(newsroom / "rules")
    (newsroom / "weekday.txt").write_text("LARKFIELD, June 4, 2013 -- The school opens on Tuesday, June 5, 2013.\n")

    done = execute(environment / "factcheck", "check", folder=newsroom)

    assert done.stderr == ""
    assert done.returncode == 1
    assert "2013-07-09_school.txt:3: XY101" in done.stdout  # the folder's own rule
    assert "weekday.txt:1: FC301" in done.stdout  # one of ours


def test_rules_that_nobody_named_do_not_run(environment: Path, tmp_path: Path) -> None:
    newsroom = build(tmp_path / "newsroom", "")
    (newsroom / "checks").rename(newsroom / "rules")
    (newsroom / "rules" / "shout.py").write_text("raise SystemExit('this must not run')\n")

    done = execute(environment / "python", "-m", "factcheck", "check", folder=newsroom)

    assert "XY101" not in done.stdout
    assert (done.returncode, done.stderr) == (0, "")


def test_the_command_says_the_version(environment: Path, tmp_path: Path) -> None:
    assert execute(environment / "factcheck", "--version", folder=tmp_path).stdout == (
        f"factcheck {factcheck.__version__}\n"
    )


def test_the_hook_installs_itself_and_finds_the_fault(
    newsroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = tmp_path / "ours"
    shutil.copytree(ROOT, ours, ignore=shutil.ignore_patterns(".*_cache", ".venv", ".git", "__pycache__", ".factcheck"))
    git("-C", str(ours), "init", "-q")
    git("-C", str(ours), "add", ".")
    git("-C", str(ours), "commit", "-qm", "factcheck")
    SCHOOL.write_text(SCHOOL.read_text().replace("in August 2013", "on Tuesday, August 7, 2013, soon"))
    git("add", ".")

    monkeypatch.delenv("PYTHONPATH")
    status, out = pre_commit("try-repo", str(ours), "factcheck")
    assert 1 == status
    assert f"{SCHOOL}:3: FC301 " in out
    assert f"{SCHOOL}:3: XY101 " in out
