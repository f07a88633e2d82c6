"""
The reports of the seeds as files, to be read in review like code.

`UPDATE_GOLDEN=1 python -m pytest tests/test_golden.py tests/test_readme.py` writes them anew; the difference says what
changed for a user.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import browser
import pictures
import pytest

from factcheck.cli import main

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
DRAFT = "seeds/drafts/2013-06-04_clinical-update.md"
REPORTS = {
    "check.txt": ("check", "seeds"),
    "check_draft.txt": ("check", DRAFT),
    "checklist.md": ("checklist", DRAFT, "--format", "markdown"),
    "checklist.txt": ("checklist", "seeds/2011-06-14_bayer-milestone.md", "--uncovered-first"),
    "claims.txt": ("claims", "seeds"),
    "mentions.txt": ("mentions", "seeds"),
    "timeline.txt": ("timeline", "seeds"),
}


@pytest.mark.parametrize("name", REPORTS)
def test_the_report_is_the_one_that_was_reviewed(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)

    main(REPORTS[name])
    printed = capsys.readouterr().out

    if os.environ.get("UPDATE_GOLDEN"):
        (GOLDEN / name).write_text(printed, "utf-8")
    assert (GOLDEN / name).read_text("utf-8") == printed


def test_the_pictures_show_the_page_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = pictures.page(tmp_path)

    if (
        os.environ.get("UPDATE_GOLDEN")
        and not browser.missing()
        and pictures.KEPT.read_text("utf-8").strip() != pictures.digest(page)
    ):
        pictures.renew(tmp_path, page)
    assert pictures.KEPT.read_text("utf-8").strip() == pictures.digest(page)
    assert {path.name for path in pictures.DOCS.iterdir()} == {*pictures.PICTURES, pictures.KEPT.name}


def test_every_golden_report_has_its_command() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(REPORTS)
