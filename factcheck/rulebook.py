"""
Rules: what one is, and how rule files are found.

A rule file is a module with a docstring and one `RULE`.  It is read by path, never imported by name: a stranger's
folder takes the same road as ours, and `rules` is the name of somebody else's package.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, Self

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from factcheck.digests import digest
from factcheck.model import SEVERITIES, Clash, Held, Pull, Severity
from factcheck.paths import Paths

if TYPE_CHECKING:
    from factcheck.record.facets import Facet

Scope = Literal["document", "record"]
Tick = Literal["footed", "recalculated", "agreed", "consistent"]

DISTRIBUTION = "factcheck-docs"


class RuleError(Exception):
    """A rule file that cannot be used; the message is one line that names the file and the way out."""


class Good(Struct, frozen=True):
    """
    Documents, oldest first, in which the rule finds nothing.  A trap is a good that looks bad.

    A single document may be given as its text; it is kept as a tuple of one.
    """

    name: str
    documents: tuple[str, ...] | str
    dates: tuple[str, ...] = ()  # ISO days of the documents; () where they say it themselves
    vocabulary: str = ""  # TOML

    def __post_init__(self) -> None:
        _several(self, "documents")


class Bad(Struct, frozen=True):
    """Documents, oldest first, and the exact words that the rule points at, in order; a single one as a text."""

    name: str
    documents: tuple[str, ...] | str
    finds: tuple[str, ...] | str
    dates: tuple[str, ...] = ()
    vocabulary: str = ""

    def __post_init__(self) -> None:
        _several(self, "documents", "finds")


def _several(example: Struct, *fields: str) -> None:
    """Make a text that stands alone in a field a tuple of one."""
    for field in fields:
        if isinstance(text := getattr(example, field), str):
            force_setattr(example, field, (text,))


class Rule(Struct, frozen=True):
    """
    One check with its code.

    `check` is given one `Pulled` (scope "document") or the whole `Record` (scope "record") and yields clashes, and
    `Held` for what it recomputed and found to hold.  `pull` names the measures that the rule needs beyond the general
    ones.  `tick` says what it proves of a figure where it yields `Held`: the sum was footed, the figure recalculated,
    two places agree; "consistent" proves nothing and only rules nothing out.  `asks` are the facets by which a rule of
    scope "record" knows the other documents, () where it looks into each by itself; None where it may read anything,
    and then nothing can be left unread.  A rule that `yields` goes by the digits alone, and says nothing of places that
    another one warns of.  `docstring` and `path` are filled in by the loader.
    """

    code: str
    name: str
    summary: str
    severity: Severity
    scope: Scope
    check: Callable[[Any], Iterable[Clash | Held]]
    good: tuple[Good, ...] = ()
    bad: tuple[Bad, ...] = ()
    traps: tuple[Good, ...] = ()
    pull: tuple[Pull, ...] = ()
    tick: Tick = "recalculated"
    asks: tuple[Facet[Any], ...] | None = None
    yields: bool = False
    docstring: str = ""
    path: str = ""


class Fields(Struct, frozen=True, array_like=True):
    """What a rule makes values of its own from: a class of it is made in a fifth of the time of a named tuple's."""

    def but(self, **changes: Any) -> Self:
        """The same with other values in some fields."""
        return replace(self, **changes)


@cache
def bundled() -> tuple[Rule, ...]:
    """The rules that come with the package, in the order of their codes."""
    return load((bundled_folder(),))


def bundled_folder() -> Path:
    """
    Where our own rules lie: the checkout's `rules/`, else the `factcheck/rules` that the wheel carries.

    The checkout goes first, since an editable install may leave a stale copy beside the package; but only if the
    `pyproject.toml` there is ours, since in somebody's project `rules/` is somebody's.
    """
    package = Path(__file__).resolve().parent
    checkout = package.parent
    try:
        project = (checkout / "pyproject.toml").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        project = ""
    ours = re.search(rf'^name = "{DISTRIBUTION}"$', project, re.MULTILINE)  # to read it as TOML takes 4 ms
    return checkout / "rules" if ours and (checkout / "rules").is_dir() else package / "rules"


def load(folders: Iterable[str | Path]) -> tuple[Rule, ...]:
    """
    The rules of folders and of the folders directly inside them, in the order of their codes.

    Files whose names begin with "_" or "." are no rules.  Raises RuleError for a folder that is not there or holds no
    rule, for a file that does not load or has no proper `RULE`, and for a code, a name or a facet's name used twice.
    """
    rules: list[Rule] = []
    paths = Paths()
    for folder in map(Path, folders):
        files = list(_rule_files(folder))
        if not files:
            reason = "holds no rule file" if folder.is_dir() else "is not a folder"
            raise RuleError(f"{folder}: {reason}. Name a folder with one Python file a rule.")
        rules += (load_rule(file, paths) for file in files)
    taken: dict[str, str] = {}
    asked: dict[str, Facet[Any]] = {}
    for rule in rules:
        for facet in rule.asks or ():
            if asked.setdefault(facet.name, facet) is not facet:
                raise RuleError(f"{rule.path}: there is another facet {facet.name!r}. Give this one a new name.")
        for key, what in ((rule.code, f"{rule.code} is"), (rule.name, f"the name {rule.name!r} is")):
            if key in taken:
                raise RuleError(f"{rule.path}: {what} taken by {taken[key]}. Give this rule a new one.")
            taken[key] = rule.path
    return tuple(sorted(rules, key=lambda rule: rule.code))


def _rule_files(folder: Path) -> Iterable[Path]:
    if not folder.is_dir():
        return
    inside = [folder / child.name for child in os.scandir(folder) if child.is_dir() and child.name[0] not in "._"]
    for home in (folder, *sorted(inside)):
        names = sorted(file.name for file in os.scandir(home) if file.name.endswith(".py") and file.name[0] not in "._")
        yield from (home / name for name in names)


def load_rule(file: str | Path, paths: Paths | None = None) -> Rule:
    """The rule of one file, with its docstring and path filled in; raises RuleError."""
    file = Path(file)
    module = _module(file, paths or Paths())
    rule = getattr(module, "RULE", None)
    if rule is None:
        raise RuleError(f"{file}: there is no RULE in it. Add `RULE = Rule(...)`, or begin the file's name with '_'.")
    if not isinstance(rule, Rule):
        raise RuleError(f"{file}: RULE is a {type(rule).__name__}. Make it a factcheck.rulebook.Rule.")
    docstring = (module.__doc__ or "").strip()
    if not docstring:
        raise RuleError(f"{file}: there is no docstring. Say what the rule catches, why it matters, and its source.")
    if rule.severity not in SEVERITIES:
        raise RuleError(f"{file}: severity is {rule.severity!r}. Use one of: {', '.join(SEVERITIES)}.")
    if rule.scope not in ("document", "record"):
        raise RuleError(f"{file}: scope is {rule.scope!r}. Use 'document' or 'record'.")
    if not callable(rule.check):
        raise RuleError(f"{file}: check is a {type(rule.check).__name__}. Give it a function that yields clashes.")
    return replace(rule, docstring=docstring, path=str(file))


def _module(file: Path, paths: Paths) -> ModuleType:
    home, _ = os.path.split(paths.real(str(file)))
    name = f"{_package(home)}.{file.stem}"
    spec = spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise RuleError(f"{file}: this is no Python file. Give it the ending .py.")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # a rule file is somebody's code: whatever it raises, the message names the file
        del sys.modules[name]
        raise RuleError(f"{file}: {_in_one_line(error)}. Repair the file or take it out of the folder.") from error
    return module


@cache
def _package(home: str) -> str:
    """
    The name of the package whose modules are the rules of a folder, given by its path without links.

    Each folder is a package of its own under a private name, so that `from ._names import …` finds the sibling, and two
    folders that both have a `dates.py` do not meet.
    """
    name = f"_factcheck_rules_{digest(home, 8)}"
    if name not in sys.modules:
        package = ModuleType(name)
        package.__path__ = [home]
        sys.modules[name] = package
    return name


def _in_one_line(error: Exception) -> str:
    if isinstance(error, SyntaxError):
        return f"line {error.lineno}: {error.msg}"
    return f"{type(error).__name__}: {error}".replace("\n", " ").rstrip(".")
