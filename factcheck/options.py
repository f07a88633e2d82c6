"""
The commands of the command line, with their options.

To make the options of all of them takes as long as to start Python, so for a run only its command is made.
"""

from __future__ import annotations

import os
from argparse import ArgumentParser, HelpFormatter, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from factcheck import __version__

ENDINGS = """\
exit status:
  0  clean
  1  findings at or above --fail-on; for verify, a clash
  2  cannot run, or a document could not be read
  3  our own fault
"""

Add = Callable[..., ArgumentParser]
"""Adds a command: its name, its summary, its module in `factcheck.commands`, and there the function if not `run`."""


def parser(only: str | None = None) -> ArgumentParser:
    """All commands with their options; if `only` names a command, that one alone."""
    width = _width()
    top = ArgumentParser(
        prog="factcheck",
        description="Checks the numbers and dates of dated documents against each other.",
        epilog=ENDINGS,
        formatter_class=partial(RawDescriptionHelpFormatter, width=width),
    )
    top.add_argument("--version", action="version", version=f"factcheck {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True, prog="factcheck")

    def add(name: str, summary: str, module: str, function: str = "run") -> ArgumentParser:
        command = commands.add_parser(
            name,
            help=summary,
            description=summary[0].upper() + summary[1:] + ".",
            allow_abbrev=False,
            formatter_class=partial(HelpFormatter, width=width),
        )
        command.set_defaults(module=module, function=function)
        return command

    for command in (COMMANDS[only],) if only in COMMANDS else COMMANDS.values():
        command(add)
    return top


def _width() -> int:
    """The width of a line of help, as argparse has it from `shutil`, which brings all compressors along for it."""
    columns = 0
    with suppress(KeyError, ValueError):
        columns = int(os.environ["COLUMNS"])
    if columns <= 0:
        with suppress(OSError):  # a pipe
            columns = os.get_terminal_size().columns
    return (columns or 80) - 2


def _check(add: Add) -> None:
    check = add("check", "findings: what the documents say that cannot all stand", "check")
    _paths(check, "what to report on: files, folders or globs (default: what the configuration reads)")
    check.add_argument(
        "--fail-on",
        choices=("error", "warning", "note", "never"),
        help="the mildest finding that gives exit status 1 (default: the configuration's, else error)",
    )
    check.add_argument("--held", action="store_true", help="show also what was compared or recomputed, and holds")
    check.add_argument("--accepted", action="store_true", help="show also what was waived or is in the baseline")
    _today(check)
    _output(check)
    _reading(check, formats=("text", "json", "html", "markdown", "sarif", "github"))


def _claims(add: Add) -> None:
    claims = add("claims", "what was pulled, what was not understood and why", "claims")
    _paths(claims, "whose claims to list")
    _exit_code(claims, "something was not understood")
    _output(claims)
    _reading(claims, formats=("text", "json", "csv"))


def _mentions(add: Add) -> None:
    mentions = add("mentions", "every number, date and name as read, before anyone asks what it means", "mentions")
    _paths(mentions, "whose mentions to list")
    _exit_code(mentions, "some digits were not read")
    _reading(mentions)


def _timeline(add: Add) -> None:
    timeline = add("timeline", "the series over time, forecasts beside what came", "timeline")
    timeline.usage = "factcheck timeline [options] [MEASURE] [PATH ...]"
    timeline.add_argument(
        "arguments",
        nargs="*",
        metavar="MEASURE, PATH",
        help="words of the measure (default: all counts, sums and stages with two figures); then the documents to read",
    )
    _archives(timeline)
    _exit_code(timeline, "a forecast was not met by the next figure")
    _output(timeline)
    _reading(timeline, formats=("text", "json", "csv"))


def _verify(add: Add) -> None:
    verify = add("verify", "one sentence against the documents: agrees, clashes, or not comparable", "verify")
    verify.add_argument("sentence", metavar="SENTENCE", help="the sentence, in quotation marks")
    _paths(verify, "the documents to hold it against")
    _reading(verify)


def _diff(add: Add) -> None:
    diff = add("diff", "what became of the facts and of the text of a document", "diff")
    diff.usage = (
        "factcheck diff [options] OLD NEW\n       factcheck diff [options] FILE.docx\n"
        "       factcheck diff [options] --git REV [--staged] PATH ..."
    )
    diff.add_argument(
        "paths",
        nargs="*",
        metavar="OLD NEW, PATH",
        help="two documents, though they may share no sentence; one Word file with tracked changes; "
        "or with --git, or --boilerplate",
    )
    diff.add_argument("--git", metavar="REV", help="hold each PATH against what it was in a revision, like HEAD")
    diff.add_argument("--staged", action="store_true", help="with --git: each PATH as it is staged, not as it is here")
    diff.add_argument(
        "--boilerplate",
        action="store_true",
        help="the history of the paragraphs that recur in all documents, and their stale copies",
    )
    _exit_code(diff, "a fact or a hedge is not the same, or with --boilerplate a copy is stale")
    _output(diff)
    _reading(diff, formats=("text", "json", "html"))


def _checklist(add: Add) -> None:
    checklist = add("checklist", "the reviewer's page of one document, and the signatures on it", "checklist")
    checklist.usage = (
        "factcheck checklist [options] DOCUMENT\n       factcheck checklist sign [options] DOCUMENT NAME ..."
    )
    checklist.add_argument(
        "arguments",
        nargs="+",
        metavar="DOCUMENT, NAME",
        help="the document; with 'sign' before it, then the names of the lines to sign, or 'proved', 'times' or 'all'",
    )
    checklist.add_argument("--uncovered-first", action="store_true", help="show first what asks for a person")
    checklist.add_argument(
        "--previous", metavar="FILE", help="an earlier version, whose signatures count where nothing changed"
    )
    checklist.add_argument("--signoffs", metavar="FILE", help="default: signoffs.jsonl beside the configuration")
    checklist.add_argument("--as", dest="role", choices=("preparer", "reviewer"), help="sign: in which role")
    checklist.add_argument("--by", metavar="PERSON", help="sign: who")
    checklist.add_argument("--support", metavar="TEXT", help="sign: where the evidence is, like '10-Q p. 14' or a link")
    checklist.add_argument("--from", dest="slips", metavar="FILE", help="sign: the lines that the HTML page saved")
    checklist.add_argument("--withdraw", action="store_true", help="sign: take the signature back")
    _exit_code(checklist, "a line lacks a signature")
    _output(checklist)
    _reading(checklist, formats=("text", "json", "html", "markdown"))


def _rules(add: Add) -> None:
    rules = add("rules", "the rules that run, or whether rules do as their own examples say", "manual", "rules")
    rules.add_argument("what", nargs="?", choices=("list", "test"), default="list", help="default: list")
    rules.add_argument("paths", nargs="*", metavar="PATH", help="test: rule files or folders (default: all that run)")
    _reading(rules)


def _explain(add: Add) -> None:
    explain = add("explain", "the manual of one rule, with examples of what it finds and what it does not", "manual")
    explain.set_defaults(function="explain")
    explain.add_argument("topic", metavar="CODE", help="a code (FC301), a rule's name, or: vocabulary, configuration")
    _reading(explain)


def _vocabulary(add: Add) -> None:
    vocabulary = add(
        "vocabulary", "a draft of the vocabulary, with the evidence for each line", "vocabulary", "suggest"
    )
    vocabulary.add_argument("what", choices=("suggest",), help="what to do")
    _paths(vocabulary, "the documents to learn from")
    vocabulary.add_argument("--output", metavar="FILE", help="write the draft to a new file (default: print it)")
    _reading(vocabulary, formats=())


def _waive(add: Add) -> None:
    waive = add("waive", "accept one finding: one more entry in the file of waivers", "waive")
    waive.add_argument("code", metavar="CODE", help="the finding's code, or the name of its rule")
    waive.add_argument("place", metavar="PATH[:LINE]", help="where it is, as the report prints it")
    waive.add_argument("--reason", required=True, help="why it may stand")
    waive.add_argument("--by", required=True, metavar="NAME", help="who accepts it")
    waive.add_argument("--until", required=True, metavar="DAY", help="the last day on which it may, like 2027-01-31")
    _today(waive)
    _reading(waive, formats=())


def _baseline(add: Add) -> None:
    baseline = add("baseline", "mark today's findings as known; from then on the list only gets shorter", "baseline")
    how = baseline.add_mutually_exclusive_group()
    how.add_argument(
        "--shrink", action="store_true", help="only take out what is gone (the default where there is one)"
    )
    how.add_argument("--afresh", action="store_true", help="begin again with all findings of today")
    _today(baseline)
    _reading(baseline, formats=())


def _record(add: Add) -> None:
    record = add("record", "the record in a file that can be carried where the documents are not", "record")
    record.add_argument("what", metavar="export|import", choices=("export", "import"), help="what to do")
    _paths(record, "export: whose claims (default: what the configuration reads); import: files of records")
    record.add_argument("--output", metavar="FILE", help="export: write to a file; import: the record to add to")
    _reading(record, formats=())


def _init(add: Add) -> None:
    init = add("init", "write factcheck.toml and vocabulary.toml to begin with", "init")
    init.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where to (default: here)")


def _paths(command: ArgumentParser, summary: str) -> None:
    command.add_argument("paths", nargs="*", metavar="PATH", help=summary)
    _archives(command)


def _archives(command: ArgumentParser) -> None:
    command.add_argument(
        "--archives", action="store_true", help="read also what is in zip and gzip files, and attached to mails"
    )


def _output(command: ArgumentParser) -> None:
    command.add_argument("--output", metavar="FILE", help="write the report to a file (default: print it)")


def _today(command: ArgumentParser) -> None:
    command.add_argument("--today", metavar="DAY", help="the day on which waivers are judged (default: today)")


def _exit_code(command: ArgumentParser, when: str) -> None:
    command.add_argument("--exit-code", action="store_true", help=f"exit status 1 if {when}")


def _reading(command: ArgumentParser, formats: Sequence[str] = ("text", "json")) -> None:
    if formats:
        command.add_argument("--format", choices=formats, default="text", help="default: text")
    command.add_argument("--vocabulary", metavar="FILE", help="names and wordings (default: the configuration's)")
    command.add_argument(
        "--config", metavar="FILE", help="default: factcheck.toml or pyproject.toml, the nearest above"
    )
    command.add_argument("--no-local-rules", action="store_true", help="run only the rules that come with factcheck")
    command.add_argument("--no-cache", action="store_true", help="read every file, and keep nothing in .factcheck/")


COMMANDS: dict[str, Callable[[Add], None]] = {
    "check": _check,
    "claims": _claims,
    "mentions": _mentions,
    "timeline": _timeline,
    "verify": _verify,
    "diff": _diff,
    "checklist": _checklist,
    "rules": _rules,
    "explain": _explain,
    "vocabulary": _vocabulary,
    "waive": _waive,
    "baseline": _baseline,
    "record": _record,
    "init": _init,
}
