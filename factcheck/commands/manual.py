"""`factcheck rules` and `factcheck explain`: the manual."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence

from factcheck.config import nearest
from factcheck.endings import CannotRun
from factcheck.reports.ink import Ink
from factcheck.reports.places import quote
from factcheck.rulebook import Bad, Good, Rule
from factcheck.session import find_configuration, load_rules


def rules(options: Namespace) -> int:
    """Print the rules that run, in the order of their codes, or test them by their examples."""
    if options.what == "test":
        from factcheck.commands import examples

        return examples.run(options)
    found = known(options)
    if options.format == "json":
        from factcheck.reports import data

        print(data.rules(found))
    else:
        from factcheck.reports.table import table

        heads = ("code", "severity", "name", "what it catches")
        print(table(heads, ((r.code, r.severity, r.name, r.summary) for r in found), indent=""))
    return 0


def explain(options: Namespace) -> int:
    """Print the manual of a rule, or of one of the files that people write; raises CannotRun for what is neither."""
    topic = options.topic.casefold()
    if topic in ("vocabulary", "configuration"):
        from factcheck.commands.init import CONFIGURATION, VOCABULARY

        sys.stdout.write(VOCABULARY if topic == "vocabulary" else CONFIGURATION)
        return 0
    found = known(options)
    rule = the_rule(options.topic, found)
    if options.format == "json":
        from factcheck.reports import data

        print(data.rule(rule))
    else:
        sys.stdout.write("".join(f"{line.rstrip()}\n" for line in page(rule)))
    return 0


def the_rule(name: str, rules: Sequence[Rule]) -> Rule:
    """The rule of a code or a name, in small letters or large; raises CannotRun with the nearest one."""
    asked = name.casefold()
    for rule in rules:
        if asked in (rule.code.casefold(), rule.name.casefold()):
            return rule
    names = [known for rule in rules for known in (rule.code, rule.name)]
    near = nearest(name.upper(), names) or nearest(asked, names)
    raise CannotRun(f"there is no rule {name!r}.{near} All of them: factcheck rules")


def known(options: Namespace) -> tuple[Rule, ...]:
    """All rules in force, in the order of their codes."""
    return load_rules(options, find_configuration(options))


def page(rule: Rule) -> Iterator[str]:
    """The lines of a rule's manual: what it is, why it matters, what it finds, and what it leaves alone."""
    ink = Ink.of(sys.stdout, os.environ)
    yield f"{ink.severity(rule.severity, rule.code)} {ink.bold(rule.name)} ({rule.severity}): {rule.summary}"
    yield ""
    yield from rule.docstring.splitlines()
    groups = (("It finds", rule.bad), ("It leaves alone", rule.good), ("It is not taken in by", rule.traps))
    for title, examples in groups:
        for example in examples:
            yield ""
            yield ink.bold(f"{title}: {example.name}")
            yield from _example(example)


def _example(example: Good | Bad) -> Iterator[str]:
    for number, document in enumerate(example.documents):
        day = example.dates[number] if number < len(example.dates) else ""
        if number or day:
            yield f"    -- {day or 'a later document'}"
        yield from (f"    {line}" for line in document.strip().splitlines())
    if isinstance(example, Bad):
        yield f"    -> points at: {', '.join(quote(words) for words in example.finds)}"
