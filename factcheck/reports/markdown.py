"""
The findings as Markdown, to paste into a pull request.

The words of documents stand in code spans, where no renderer reads anything into them; elsewhere they are escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.corpus import Corpus
from factcheck.model import Finding, Place, Report
from factcheck.reports.accepted import said, standing
from factcheck.reports.places import Places, clean
from factcheck.reports.text import coverage

MARKS = re.compile(r"([\\`*_\[\]<>~$#!{}])")
ACTIVE = re.compile(r"@|://|www\.|#\d", re.IGNORECASE)
"""What GitHub makes a link or a mention of, wherever it stands but in code."""


def check(report: Report, corpus: Corpus) -> str:
    """How much was read, a table of the findings, then each with its words, its arithmetic and the way out."""
    places = Places(corpus.quotable)
    found = standing(report.findings)
    lines = ["# factcheck", "", escaped(coverage(report, corpus)), ""]
    if found:
        lines += _table(("", "severity", "code", "where", "what"), (_row(n, f, places) for n, f in enumerate(found, 1)))
    for number, finding in enumerate(found, 1):
        lines += _finding(number, finding, places)
    once = [f"{t.name}: {t.remark}" for t in corpus.twins]
    lines += [line for words in once for line in (escaped(words), "")]
    accepted = [finding for finding in report.findings if finding.accepted]
    if accepted:
        lines += ["## Accepted", ""]
        lines += _table(("code", "where", "what", "why"), (_accepted(finding, places) for finding in accepted))
    return "\n".join(lines).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """The text on one line, with nothing in it that Markdown or GitHub acts on."""
    return " ".join(_word(word) for word in clean(text).split(" "))


def code(text: str) -> str:
    """The text on one line as a code span, fenced by more backticks than it holds."""
    words = clean(text)
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", words)), default=0))
    space = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{space}{words}{space}{fence}" if words else ""


def _word(word: str) -> str:
    # In a table a code span may not hold a bar, whoever reads it.
    parts = (code(part) if ACTIVE.search(part) else _marked(part) for part in word.split("|"))
    return r"\|".join(parts)


def _marked(words: str) -> str:
    return MARKS.sub(r"\\\1", words.replace("&", "&amp;"))


def _where(place: Place, places: Places) -> str:
    # A path in a cell of a table; as code where it may be, since some readers take "notes.md" for an address.
    path = places.of(place)
    return escaped(path) if "|" in path else code(path)


def _table(heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def _row(number: int, finding: Finding, places: Places) -> tuple[str, ...]:
    where = _where(finding.at, places)
    return str(number), finding.severity, finding.code, where, escaped(finding.message)


def _accepted(finding: Finding, places: Places) -> tuple[str, ...]:
    why = escaped(said(finding.accepted)) if finding.accepted else ""
    return finding.code, _where(finding.at, places), escaped(finding.message), why


def _finding(number: int, finding: Finding, places: Places) -> Iterator[str]:
    yield f"## {number}. {finding.code} {finding.rule} ({finding.severity})"
    yield ""
    yield f"**{escaped(finding.message)}**"
    yield ""
    sides = [("here", finding.at), *(("there", place) for place in finding.evidence)]
    for side, place in sides:
        if place.text.strip():
            yield f"- {side}, {code(places.of(place))}: {code(place.text)}"
    yield ""
    if finding.arithmetic:
        yield code(finding.arithmetic)
        yield ""
    if finding.hint:
        yield escaped(finding.hint)
        yield ""
