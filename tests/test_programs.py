"""Patterns that an earlier run compiled: they are the same patterns, and what is wrong with them is compiled anew."""

from __future__ import annotations

import marshal
import re
import sys
from pathlib import Path

import pytest

from factcheck import programs

SOURCES = (
    (r"(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+)|(\d)(?=x)", 0), (r"(?i:about|nearly) \b[^\W\d_]+", re.MULTILINE),
    (r"ä|[“”]{2,}", re.IGNORECASE), (rb"\x00[\x80-\xff]*", 0), (r"a++(?>b|c)", re.VERBOSE | re.ASCII),
)  # fmt: skip


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of its own for the programs, and none known yet."""
    monkeypatch.setattr(programs, "_place", lambda: str(tmp_path / "patterns"))
    monkeypatch.setattr(programs, "_known", None)
    monkeypatch.setattr(programs, "_missing", [])
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "patterns"


@pytest.mark.parametrize(("source", "flags"), SOURCES)
def test_a_pattern_that_was_kept_is_the_pattern(
    place: Path, monkeypatch: pytest.MonkeyPatch, source: str | bytes, flags: int
) -> None:
    first = programs.compiled(source, flags)
    programs.keep()
    monkeypatch.setattr(programs, "_known", None)
    monkeypatch.setattr(programs.re, "compile", None)  # type: ignore[attr-defined]
    again = programs.compiled(source, flags)

    assert first == again
    assert (first.groups, first.groupindex, first.flags) == (again.groups, again.groupindex, again.flags)


@pytest.mark.parametrize(
    "content",
    [b"", b"nonsense", marshal.dumps(1), marshal.dumps(((), {})), marshal.dumps((("other",), {("a", 0): ()}))],
)
def test_a_file_that_is_not_of_this_installation_is_not_used(place: Path, content: bytes) -> None:
    place.write_bytes(content)

    assert re.compile("a+b") == programs.compiled("a+b", 0)


def test_a_program_that_python_refuses_is_compiled_anew(place: Path) -> None:
    programs.compiled("a+b", 0)
    programs.keep()
    maker, known = marshal.loads(place.read_bytes())
    known["a+b", 0] = (0, b"\xff" * 16, 0, {}, ())
    place.write_bytes(marshal.dumps((maker, known)))
    programs._known = None

    assert re.compile("a+b") == programs.compiled("a+b", 0)


def test_nothing_is_written_where_python_writes_no_modules(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    programs.compiled("a+b", 0)
    programs.keep()

    assert not place.exists()


def test_a_source_that_is_no_pattern_is_an_error_as_ever(place: Path) -> None:
    with pytest.raises(re.error):
        programs.compiled("(", 0)
