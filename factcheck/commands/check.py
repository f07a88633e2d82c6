"""`factcheck check`: the findings."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from dataclasses import replace

from factcheck import engine
from factcheck.commands import unreadable
from factcheck.corpus import Corpus
from factcheck.endings import CANNOT_RUN, CLEAN, FOUND
from factcheck.model import SEVERITIES, Finding, Report
from factcheck.session import open_session


def run(options: Namespace) -> int:
    """Print the findings; 2 if a document could not be read, 1 if one of them is at or above `--fail-on`."""
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    report = engine.check(corpus.documents, session.rules, session.vocabulary, session.setting)
    report = asked(report, corpus)
    if options.format == "json":
        from factcheck.reports import data

        print(data.check(report, corpus))
    else:
        from factcheck.reports import text
        from factcheck.reports.ink import Ink

        sys.stdout.write(text.check(report, corpus, Ink.of(sys.stdout, os.environ)))
    if corpus.unreadable:
        return CANNOT_RUN
    fail_on = options.fail_on or session.found.config.fail_on
    if fail_on != "never" and any(_reaches(f, SEVERITIES.index(fail_on)) for f in report.findings):
        return FOUND
    return CLEAN


def asked(report: Report, corpus: Corpus) -> Report:
    """The report cut down to what was asked about, with a finding for every document that could not be read."""
    findings = [
        finding
        for finding in report.findings
        if any(place.document in corpus.reported for place in (finding.at, *finding.evidence))
    ]
    return replace(
        report,
        findings=tuple(
            sorted(
                (*findings, *unreadable.findings(corpus)), key=lambda f: (f.at.document, f.at.span, f.code, f.message)
            )
        ),
    )


def _reaches(finding: Finding, mildest: int) -> bool:
    return SEVERITIES.index(finding.severity) >= mildest
