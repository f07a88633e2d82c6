"""`factcheck rules test`: whether rules do as their own examples say."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from factcheck import rulebook
from factcheck.endings import CLEAN, FOUND, CannotRun
from factcheck.examples import outcomes
from factcheck.reports.text import count
from factcheck.rulebook import Rule, RuleError
from factcheck.session import find_configuration, load_rules


def run(options: Namespace) -> int:
    """
    Print one line for each example that does not hold, then the count; 1 if there is one.

    Raises CannotRun for a path that holds no rule, or a rule that does not load.
    """
    if options.format != "text":
        raise CannotRun("factcheck rules test prints text only. Leave --format out.")
    rules = _named(options.paths) if options.paths else load_rules(options, find_configuration(options))
    told = [outcome for rule in rules for outcome in outcomes(rule)]
    faults = [outcome for outcome in told if outcome.fault]
    for rule, kind, name, fault in faults:
        print(f'{rule.path}: {rule.code} {kind} "{name}": {fault}' if name else f"{rule.path}: {rule.code}: {fault}")
    print(f"{count(len(rules), 'rule')}, {count(len(told), 'example')}, {len(faults)} not as they say")
    return FOUND if faults else CLEAN


def _named(paths: Iterable[str]) -> tuple[Rule, ...]:
    try:
        return tuple(rule for path in paths for rule in _read(Path(path)))
    except RuleError as error:
        raise CannotRun(str(error)) from error


def _read(path: Path) -> tuple[Rule, ...]:
    return (rulebook.load_rule(path),) if path.is_file() else rulebook.load((path,))
