"""`factcheck rules test`: a stranger's rules by their own examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli import main

RULE = '''"""
A word is left over.

Nobody wants it.

Source: house style.
"""
from factcheck.model import Clash, Place, Span
from factcheck.rulebook import Bad, Good, Rule


def words(page):
    at = page.document.text.find("foo")
    if at >= 0:
        yield Clash(Place(page.document.name, Span(at, at + 3), "foo"), "foo is left over")


RULE = Rule(
    code="XY101", name="foo-left", summary="foo is left over", severity="note", scope="document", check=words,
    good=(Good("none", ("All is {good}.",)),), bad=(Bad("one", ("A foo is here.",), finds=("{finds}",)),),
)
'''


@pytest.fixture
def rule(tmp_path: Path) -> Path:
    """Where the stranger's rule lies."""
    return tmp_path / "foo_left.py"


def test_a_rule_that_does_as_its_examples_say_passes(rule: Path, capsys: pytest.CaptureFixture[str]):
    rule.write_text(RULE.replace("{good}", "well").replace("{finds}", "foo"), "utf-8")

    status = main(["rules", "test", str(rule)])

    assert status == 0
    assert capsys.readouterr().out == "1 rule, 2 examples, 0 not as they say\n"


def test_a_false_alarm_and_other_words_are_told_one_line_each(rule: Path, capsys: pytest.CaptureFixture[str]):
    rule.write_text(RULE.replace("{good}", "foo").replace("{finds}", "A foo"), "utf-8")

    status = main(["rules", "test", str(rule.parent)])

    assert status == 1
    assert capsys.readouterr().out.splitlines() == [
        f'{rule}: XY101 good "none": points at "foo", not at nothing',
        f'{rule}: XY101 bad "one": points at "foo", not at "A foo"',
        "1 rule, 2 examples, 2 not as they say",
    ]


def test_a_rule_that_raises_fails_its_examples(rule: Path, capsys: pytest.CaptureFixture[str]):
    rule.write_text(RULE.replace("at >= 0", "at / 0"), "utf-8")

    status = main(["rules", "test", str(rule)])

    assert status == 1
    assert "XY101 failed in 1.txt: ZeroDivisionError" in capsys.readouterr().out


def test_a_folder_without_rules_cannot_be_tested(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    status = main(["rules", "test", str(tmp_path)])

    assert status == 2
    assert "holds no rule file" in capsys.readouterr().err
