"""The findings for people: where, what, against what, and what to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from factcheck.corpus import Corpus
from factcheck.model import SEVERITIES, Finding, Held, Report
from factcheck.reports.accepted import counts, said, standing
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places, clean, quote

HOUSEKEEPING = "FC9"
"""How the codes begin that speak of reading and not of facts."""

NOTHING = "0 documents: nothing was read. Name a file or a folder, or set documents in factcheck.toml."


def check(report: Report, corpus: Corpus, ink: Ink, held: bool = False, accepted: bool = False) -> str:
    """
    The findings in the order of the report, then what was empty, how files were read, and how much was read.

    The first line of a finding is "path:line: CODE message [severity]"; its quotes, its arithmetic and the way out
    are indented below.  With `held`, what was compared and holds follows in the same form, as "[holds]".
    Findings that people have accepted are counted only; with `accepted` they are shown, and say why.
    """
    places = Places(corpus.quotable)
    shown = report.findings if accepted else standing(report.findings)
    lines = [line for finding in shown for line in _finding(finding, places, ink)]
    lines += [line for tick in report.held if held for line in _held(tick, places, ink)]
    lines += [f"{clean(name)}: no claims" for name in corpus.empty]
    lines += [f"{clean(t.name)}: {clean(t.remark)}" for t in corpus.twins]
    lines += [f"{clean(d.name)}: {clean(remark)}" for d in corpus.asked for remark in d.remarks]
    if corpus.documents or corpus.unreadable:
        lines.append(coverage(report, corpus))
    return "".join(f"{line}\n" for line in lines or [NOTHING])


def coverage(report: Report, corpus: Corpus) -> str:
    """How much was read of what was asked about: "5 documents: 212 of 240 numbers read, 131 compared, 2 clashes"."""
    read = report.coverage
    open_ones = standing(report.findings)
    clashes = [f for f in open_ones if not f.code.startswith(HOUSEKEEPING)]
    counted = Counter(finding.severity for finding in clashes)
    kinds = ", ".join(count(counted[s], s) for s in reversed(SEVERITIES) if counted[s])
    others = sum(document.name not in corpus.reported for document in corpus.documents)
    # A hook without a configuration reads the new document and no other, and says so.
    alone = " alone" if len(corpus.documents) == 1 else ""
    beside = f" held against {count(others, 'other')}" if others else alone
    parts = [
        f"{count(len(corpus.documents) - others, 'document')}{beside}: "
        f"{read.read} of {read.seen} numbers read, {read.compared} compared, "
        f"{_clashes(len(clashes))}{f' ({kinds})' if kinds else ''}"
    ]
    remarks = len(open_ones) - len(clashes)
    if remarks:
        parts.append(f"{count(remarks, 'remark')} on reading")
    parts += counts(report.findings)
    if corpus.unreadable:
        parts.append(f"{count(len(corpus.unreadable), 'document')} not read")
    return "; ".join(parts)


def count(number: int, noun: str) -> str:
    """ "1 error", "2 errors", "0 errors"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _clashes(number: int) -> str:
    return "0 clash" if number == 0 else f"{number} clash{'' if number == 1 else 'es'}"


def _finding(finding: Finding, places: Places, ink: Ink) -> Iterator[str]:
    code = ink.severity(finding.severity, finding.code)
    yield f"{ink.bold(places.of(finding.at))}: {code} {clean(finding.message)} [{finding.severity}]"
    yield from _below(finding, places, ink)
    if finding.hint:
        yield f"    {ink.dim(clean(finding.hint))}"
    if finding.accepted:
        yield f"    {ink.dim(clean(said(finding.accepted)))}"


def _held(held: Held, places: Places, ink: Ink) -> Iterator[str]:
    yield f"{ink.bold(places.of(held.at))}: {held.rule} {clean(held.message)} [holds]"
    yield from _below(held, places, ink)


def _below(found: Finding | Held, places: Places, ink: Ink) -> Iterator[str]:
    # The words on both sides, each with its place, and how they were compared; the first line has told its own place,
    # and the words there unless the message has them otherwise ("President and CEO").
    told = re.search(rf"(?<!\w){re.escape(clean(found.at.text))}(?!\w)", clean(found.message))
    for place in found.evidence if told and found.evidence else (found.at, *found.evidence):
        if place.text.strip():
            yield f"    {ink.dim(places.of(place) + ':')} {quote(place.text)}"
    if found.arithmetic:
        yield f"    {clean(found.arithmetic)}"
