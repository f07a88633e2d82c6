"""`factcheck verify`: one sentence against the documents."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from factcheck import engine
from factcheck.endings import CLEAN, FOUND
from factcheck.model import Severity, Verdict
from factcheck.reports import data
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places, clean, quote
from factcheck.session import open_session


def run(options: Namespace) -> int:
    """Print the verdict; 2 if a document could not be read, 1 if the sentence clashes."""
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    verdict = engine.verify(options.sentence, corpus.documents, session.vocabulary, session.setting)
    if options.format == "json":
        print(data.verdict(options.sentence, verdict, corpus))
    else:
        sys.stdout.write(text(verdict, Places(corpus.documents), Ink.of(sys.stdout, os.environ)))
    return corpus.tell_unreadable() or (FOUND if verdict.outcome == "clashes" else CLEAN)


def text(verdict: Verdict, places: Places, ink: Ink) -> str:
    """The outcome with its reason, then the evidence, then the arithmetic."""
    severity: Severity = "error" if verdict.outcome == "clashes" else "note"
    outcome = verdict.outcome.replace("_", " ")
    lines = [f"{ink.severity(severity, outcome)}: {clean(verdict.why)}"]
    lines += [f"    {ink.dim(places.of(place) + ':')} {quote(place.text)}" for place in verdict.evidence]
    lines += [f"    {clean(verdict.arithmetic)}"] if verdict.arithmetic else []
    return "".join(f"{line}\n" for line in lines)
