"""The tree: imports point one way, and heavy or foreign libraries stay where they belong."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factcheck"
LAYERS = (
    ("homes",),
    ("almanac", "digests", "endings", "files", "options", "paths", "processes", "programs", "quantity", "slips"),
    ("companies", "patterns"),
    ("locales",),
    ("model",),
    ("documents",),
    ("mentions",),
    ("claims",),
    ("record",),
    ("checks",),
    ("rulebook",),
    ("engine",),
    ("checklist",),
    ("examples",),
    ("passages",),
    ("reworded",),
    ("boilerplate", "differences"),
    ("edition",),
    ("config", "revisions"),
    ("selection",),
    ("answers", "waivers"),
    ("reader",),
    ("library",),
    ("nearby",),
    ("corpus",),
    ("session",),
    ("reports",),
    ("commands",),
    ("cli",),
    ("__main__",),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")
RULES = sorted((ROOT / "rules").rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """The dotted names of all that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            dots = "." * node.level
            yield from (f"{dots}{node.module or ''}.{alias.name}" for alias in node.names)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_imports_only_what_stands_above_it(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")

    ours = {name.split(".")[1] for name in imports(path) if name.startswith("factcheck.")}
    assert {name for name in ours if name in LEVEL and LEVEL[name] > LEVEL[own]} == set()


def test_the_rooms_of_the_record_know_nothing_of_each_other() -> None:
    rooms = ("verdicts", "pairs", "timeline", "store")

    found = {
        (room, name.split(".")[2])
        for room in rooms
        for path in (PACKAGE / "record" / room).glob("*.py")
        for name in imports(path)
        if name.startswith("factcheck.record.")
    }
    assert {(room, other) for room, other in found if other in rooms and other != room} == set()


def test_no_check_and_no_rule_rests_on_the_timeline_which_is_for_the_eye() -> None:
    users = {named(path) for path in (*RULES, *(PACKAGE / "checks").glob("*.py")) for name in imports(path)
             if name.startswith("factcheck.record.timeline")}  # fmt: skip

    assert users == set()


def test_every_module_has_its_layer() -> None:
    assert {path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in MODULES} == set(LEVEL)


@pytest.mark.parametrize(
    ("library", "folders"),
    [
        ("dateparser", {"factcheck/mentions/times"}),
        ("rapidfuzz", {"factcheck", "factcheck/record/names", "factcheck/record/pairs", "factcheck/checks"}),
        ("pydantic", {"factcheck", "factcheck/record/names", "factcheck/checklist", "factcheck/waivers"}),
        ("argparse", {"factcheck", "factcheck/commands"}),
        ("jinja2", {"factcheck/reports/pages"}),
    ],
)
def test_a_library_is_imported_only_where_it_belongs(library: str, folders: set[str]) -> None:
    users = {named(path.parent) for path in MODULES for name in imports(path) if name.split(".")[0] == library}

    assert users <= folders


@pytest.mark.parametrize("path", RULES, ids=named)
def test_a_rule_imports_factcheck_the_standard_library_and_names_of_its_own_folder(path: Path) -> None:
    roots = {name if name.startswith(".") else name.split(".")[0] for name in imports(path)}

    assert {root for root in roots if not _allowed(root)} == set()


def _allowed(root: str) -> bool:
    return root == "factcheck" or root in sys.stdlib_module_names or root.startswith("._")


@pytest.mark.parametrize("path", [*MODULES, *RULES], ids=named)
def test_nothing_imports_the_rules_by_name(path: Path) -> None:
    assert [name for name in imports(path) if name.split(".")[0] == "rules"] == []


@pytest.mark.parametrize("name", ["engine.py", "rulebook.py", "session.py"])
def test_the_engine_never_names_a_rule(name: str) -> None:
    codes = {f'"{path.stem}"' for path in RULES}
    text = (PACKAGE / name).read_text("utf-8")

    assert not re.search(r"\bFC\d{3}\b", text)
    assert {code for code in codes if code in text} == set()


def test_the_stages_read_no_clock_and_no_file() -> None:
    stages = [path for path in MODULES if path.relative_to(PACKAGE).parts[0] in ("mentions", "claims", "checks")]

    calls = {
        (named(path), node.func.attr)
        for path in stages
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert {call for call in calls if call[1] in ("today", "now", "utcnow", "read_text", "read_bytes", "open")} == set()
