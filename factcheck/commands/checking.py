"""What a check says: the report on the documents that were asked about, and the exit status."""

from __future__ import annotations

from argparse import Namespace

from msgspec.structs import replace

from factcheck.answers import Answer
from factcheck.commands import unreadable
from factcheck.commands.accepting import accept
from factcheck.commands.giving import ink
from factcheck.corpus import Corpus
from factcheck.endings import CANNOT_RUN, CLEAN, FOUND
from factcheck.model import SEVERITIES, Coverage, Finding, Held, Report
from factcheck.selection import Selection
from factcheck.session import Session


def answer(session: Session, selection: Selection, options: Namespace) -> tuple[Answer, bool]:
    """The answer to what was asked; and whether it lasts as long as its documents and the set-up do."""
    corpus = session.read(selection)
    report = session.judge(corpus, whole=options.format == "html")
    report, corpus, idle = accept(report, corpus, session, options)
    report = asked(report, corpus)
    text = told(report, corpus, session, options)
    # What is said of an idle waiver rests on documents that are elsewhere.
    lasting = not idle and corpus.library is not None and corpus.library.sound
    if corpus.unreadable:
        return Answer(text, CANNOT_RUN), False
    fail_on = options.fail_on or session.found.config.fail_on
    fails = fail_on != "never" and any(_fails(f, SEVERITIES.index(fail_on)) for f in report.findings)
    return Answer(text, FOUND if fails else CLEAN), lasting


def told(report: Report, corpus: Corpus, session: Session, options: Namespace) -> str:
    """The report in the format that was asked for; only its module is imported."""
    match options.format:
        case "json":
            from factcheck.reports import data

            return data.check(report, corpus)
        case "html":
            from factcheck.reports.pages import check

            return check.page(report, corpus)
        case "sarif":
            from factcheck.reports import sarif

            return sarif.check(report, corpus, session.rules)
        case "github":
            from factcheck.reports import github

            return github.check(report, corpus)
        case "markdown":
            from factcheck.reports import markdown

            return markdown.check(report, corpus)
        case _:
            from factcheck.reports import text

            return text.check(report, corpus, ink(options), held=options.held, accepted=options.accepted)


def asked(report: Report, corpus: Corpus) -> Report:
    """The report cut down to what was asked about, with a finding for every document that could not be read."""
    findings = (*(f for f in report.findings if _about(f, corpus)), *unreadable.findings(corpus))
    return replace(
        report,
        findings=tuple(sorted(findings, key=lambda f: (f.at.document, f.at.span, f.code, f.message))),
        held=tuple(held for held in report.held if _about(held, corpus)),
        coverage=Coverage.sum(coverage for name, coverage in report.coverage_of if name in corpus.reported),
    )


def _about(found: Finding | Held, corpus: Corpus) -> bool:
    # Whether it points at a document that was asked about, or stands against one, or is about a waiver of one.
    shown = corpus.reported.union(document.name for document in corpus.beside)
    return any(place.document in shown for place in (found.at, *found.evidence))


def _fails(finding: Finding, mildest: int) -> bool:
    return finding.accepted is None and SEVERITIES.index(finding.severity) >= mildest
