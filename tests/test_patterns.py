"""Patterns that wait: each is one, and none is compiled before it is asked."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.patterns import Pattern, pattern

PACKAGE = Path(__file__).parent.parent / "factcheck"
GRAMMAR = sorted(
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    for folder in ("documents", "mentions", "claims")
    for path in (PACKAGE / folder).rglob("*.py")
    if path.stem != "__init__"
)


def test_a_pattern_finds_what_it_would_have_found():
    assert "12" == pattern(r"\d+").search("of 12 mills")[0]
    assert [b"12", b"5"] == pattern(rb"\d+").findall(b"12 of 5")
    assert None is pattern("mills", re.IGNORECASE).fullmatch("Mill")
    assert "of # mills" == pattern(r"\d+").sub("#", "of 12 mills")


@pytest.mark.parametrize("module", GRAMMAR)
def test_every_pattern_of_the_grammar_is_one(module: str):
    for value in vars(importlib.import_module(module)).values():
        if isinstance(value, Pattern):
            assert isinstance(re.compile(value.pattern, value.flags), re.Pattern)


def test_reading_is_loaded_without_compiling_its_patterns():
    told = (
        "import factcheck.mentions.find as find; from factcheck.patterns import Pattern, Later; "
        "print([name for name, it in vars(find).items() if isinstance(it, Pattern) and not isinstance(it, Later)])"
    )

    found = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, cwd=PACKAGE.parent)

    assert "[]" == found.stdout.strip()
