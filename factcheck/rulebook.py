"""
Rules: what one is, and how rule files are found.

A rule file is a module with a docstring and one `RULE`.  It is read by path, never imported by name: a stranger's
folder takes the same road as ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from factcheck.model import Clash, Pull, Severity

Scope = Literal["document", "record"]


@dataclass(frozen=True, slots=True)
class Good:
    """Documents, oldest first, in which the rule finds nothing.  A trap is a good that looks bad."""

    name: str
    documents: tuple[str, ...]
    dates: tuple[str, ...] = ()  # ISO days of the documents; () where they say it themselves
    vocabulary: str = ""  # TOML


@dataclass(frozen=True, slots=True)
class Bad:
    """Documents, oldest first, and the exact words that the rule points at, in order."""

    name: str
    documents: tuple[str, ...]
    finds: tuple[str, ...]
    dates: tuple[str, ...] = ()
    vocabulary: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """
    One check with its code.

    `check` is given one `Pulled` (scope "document") or the whole `Record` (scope "record") and yields clashes.
    `pull` names the measures that the rule needs beyond the general ones.  `docstring` and `path` are filled in by
    the loader.
    """

    code: str
    name: str
    summary: str
    severity: Severity
    scope: Scope
    check: Callable[[Any], Iterable[Clash]]
    good: tuple[Good, ...] = ()
    bad: tuple[Bad, ...] = ()
    traps: tuple[Good, ...] = ()
    pull: tuple[Pull, ...] = ()
    docstring: str = ""
    path: str = ""
