"""Finding rule files: by path, each folder a world of its own, and one clear line for each that cannot be used."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from factcheck import rulebook
from factcheck.rulebook import Bad, Good, RuleError

FILE = '''\
"""
A release says "soon".

Readers ask when.  Source: house style.
"""

from factcheck.rulebook import Rule

RULE = Rule("{code}", "{name}", "soon", "{severity}", "{scope}", lambda page: ())
'''


def write(folder: Path, file_name: str = "soon.py", **slots: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    given = {"code": "XY101", "name": "soon", "severity": "warning", "scope": "document", **slots}
    file = folder / file_name
    file.write_text(FILE.format(**given))
    return file


def test_a_rule_knows_its_docstring_and_its_file(tmp_path: Path) -> None:
    file = write(tmp_path)

    (rule,) = rulebook.load([tmp_path])

    assert rule.path == str(file)
    assert rule.docstring.startswith('A release says "soon".')


def test_rules_come_in_the_order_of_their_codes(tmp_path: Path) -> None:
    write(tmp_path, "a.py", code="XY202", name="a")
    write(tmp_path / "more", "b.py", code="XY101", name="b")

    assert [rule.code for rule in rulebook.load([tmp_path])] == ["XY101", "XY202"]


def test_files_and_folders_with_an_underscore_or_a_dot_are_no_rules(tmp_path: Path) -> None:
    write(tmp_path)
    for name in ("_names.py", ".hidden.py"):
        (tmp_path / name).write_text("raise SystemError")
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "old.py").write_text("raise SystemError")

    assert len(rulebook.load([tmp_path])) == 1


def test_two_folders_may_have_siblings_of_one_name(tmp_path: Path) -> None:
    for number, folder in enumerate(("one", "two")):
        file = write(tmp_path / folder)
        (tmp_path / folder / "_names.py").write_text(f'CODE = "XY10{number}"\nNAME = "{folder}"\n')
        text = file.read_text().replace('"XY101", "soon"', "CODE, NAME")
        file.write_text(text.replace("\nRULE", "\nfrom ._names import CODE, NAME\n\nRULE"))

    found = rulebook.load([tmp_path / "one", tmp_path / "two"])

    assert [(rule.code, rule.name) for rule in found] == [("XY100", "one"), ("XY101", "two")]


def test_a_folder_named_rules_that_can_be_imported_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path / "rules")
    rulebook.load([tmp_path / "rules"])

    assert "rules" not in sys.modules
    assert str(tmp_path) not in sys.path


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("RULE = Rule(\n", r"line 1: .+\. Repair the file or take it out of the folder\."),
        ("import no_such_thing\n", r"ModuleNotFoundError: No module named 'no_such_thing'\. Repair the file"),
        ("x = 1 / 0\n", r"ZeroDivisionError: division by zero\. Repair the file"),
        ('"""It says soon."""\n', r"there is no RULE in it\. Add `RULE = Rule\(\.\.\.\)`"),
        ('"""It says soon."""\nRULE = 5\n', r"RULE is a int\. Make it a factcheck\.rulebook\.Rule\."),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line_with_its_name(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "soon.py"
    file.write_text(text)

    with pytest.raises(RuleError, match=rf"^{file}: {message}") as raised:
        rulebook.load([tmp_path])
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("slots", "message"),
    [
        ({"severity": "fatal"}, r"severity is 'fatal'\. Use one of: note, warning, error\."),
        ({"scope": "page"}, r"scope is 'page'\. Use 'document' or 'record'\."),
    ],
)
def test_a_slot_that_cannot_be_is_named(tmp_path: Path, slots: dict[str, str], message: str) -> None:
    write(tmp_path, **slots)

    with pytest.raises(RuleError, match=message):
        rulebook.load([tmp_path])


def test_a_rule_without_a_docstring_is_no_rule(tmp_path: Path) -> None:
    file = write(tmp_path)
    file.write_text(file.read_text().split('"""\n', 2)[2])

    with pytest.raises(RuleError, match="there is no docstring"):
        rulebook.load([tmp_path])


def test_one_document_and_one_place_may_be_given_as_their_texts() -> None:
    assert Good("none", ("All is well.",)) == Good("none", "All is well.")
    assert Bad("one", ("Come soon.",), ("soon",)) == Bad("one", "Come soon.", "soon")


def test_a_code_that_is_taken_names_both_files(tmp_path: Path) -> None:
    first, second = write(tmp_path, "a.py", name="a"), write(tmp_path, "b.py", name="b")

    with pytest.raises(RuleError) as raised:
        rulebook.load([tmp_path])
    assert str(raised.value) == f"{second}: XY101 is taken by {first}. Give this rule a new one."


def test_a_name_that_is_taken_names_both_files(tmp_path: Path) -> None:
    write(tmp_path, "a.py", code="XY101")
    write(tmp_path, "b.py", code="XY102")

    with pytest.raises(RuleError, match="the name 'soon' is taken by"):
        rulebook.load([tmp_path])


def test_a_folder_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="nowhere: is not a folder"):
        rulebook.load([tmp_path / "nowhere"])


def test_a_folder_without_rules_is_said_to_be_empty(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="holds no rule file"):
        rulebook.load([tmp_path])


def test_our_rules_are_taken_from_our_checkout_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "factcheck"
    shutil.copytree(Path(rulebook.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    write(package / "rules", code="XY201", name="carried")
    write(tmp_path / "rules", code="XY101", name="beside")
    monkeypatch.setattr(rulebook, "__file__", str(package / "rulebook.py"))

    for project, folder in (
        ('[project]\nname = "somebody-else"\n', package / "rules"),
        ("name = [", package / "rules"),
        ('[project]\nname = "factcheck-docs"\n', tmp_path / "rules"),
    ):
        (tmp_path / "pyproject.toml").write_text(project)
        assert rulebook.bundled_folder() == folder
    (tmp_path / "pyproject.toml").unlink()
    assert rulebook.bundled_folder() == package / "rules"
