"""
The findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.

GitHub shows ten annotations of each level a step; the gravest come first, and the rest stands in the log as a folded
group.  No line of a document can become a command: what opens one is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.corpus import Corpus
from factcheck.model import SEVERITIES, Finding, Report, Severity
from factcheck.reports.accepted import standing
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.text import coverage

SHOWN = 10
"""Annotations of one level that GitHub shows of one step."""

COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def check(report: Report, corpus: Corpus) -> str:
    """A command for each finding that stands, ten of a level at most; then the others; then how much was read."""
    places = Places(corpus.quotable)
    found = sorted(standing(report.findings), key=lambda f: -SEVERITIES.index(f.severity))
    shown: list[Finding] = []
    for severity in reversed(SEVERITIES):
        shown += [finding for finding in found if finding.severity == severity][:SHOWN]
    rest = [finding for finding in found if finding not in shown]
    lines = [annotation(finding, places) for finding in shown]
    lines += _folded(rest, places) if rest else ()
    if corpus.documents or corpus.unreadable:
        lines.append(coverage(report, corpus))
    return "".join(f"{line}\n" for line in lines)


def annotation(finding: Finding, places: Places) -> str:
    """The finding as one workflow command."""
    where: dict[str, object] = {"title": f"{finding.code} {finding.rule}".strip(), "file": finding.at.document}
    first, last = (places.spot(finding.at.document, at) for at in (finding.at.span.start, finding.at.span.end))
    if first.line is not None and first.page is None and first.paragraph is None:
        where |= {"line": first.line, "endLine": max(last.line or 0, first.line)}
        # GitHub takes columns only where the words end on the line on which they begin.
        if first.column and last.column and first.line == last.line:
            where |= {"col": first.column, "endColumn": max(last.column - 1, first.column)}
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{COMMANDS[finding.severity]} {properties}::{_data(_message(finding, places))}"


def _message(finding: Finding, places: Places) -> str:
    lines = [clean(finding.message)]
    lines += [f"{places.of(place)}: {quote(place.text)}" for place in finding.evidence if place.text.strip()]
    lines += [clean(line) for line in (finding.arithmetic, finding.hint) if line]
    return "\n".join(lines)


def _folded(found: list[Finding], places: Places) -> Iterator[str]:
    yield f"::group::{len(found)} more, which GitHub does not show beside the lines"
    for finding in found:
        line = f"- {places.of(finding.at)}: {finding.code} {clean(finding.message)} [{finding.severity}]"
        yield line.replace("##[", "#\u200b#[")  # "##[group]" is a command wherever in a line it stands
    yield "::endgroup::"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
