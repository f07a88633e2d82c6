"""`factcheck diff`: two documents, what became of the facts and of the text."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from factcheck import claims
from factcheck.corpus import Corpus
from factcheck.differences import compare
from factcheck.documents import Document, DocumentError, read_document
from factcheck.endings import CLEAN, FOUND, CannotRun
from factcheck.reports import differences
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places
from factcheck.session import open_session


def run(options: Namespace) -> int:
    """Print the differences; 1 with `--exit-code` if a fact or a hedge is not the same."""
    session = open_session(options, (options.old, options.new))
    pulls = tuple(pull for rule in session.rules for pull in rule.pull)
    old, new = (claims.read(_document(path), pulls, session.setting) for path in (options.old, options.new))
    found = compare(old, new, session.vocabulary)
    both = {page.document.name: page.document for page in (old, new)}
    if options.format == "json":
        print(differences.json(found, Corpus(tuple(both.values()), frozenset(both), (), ())))
    else:
        ink = Ink.of(sys.stdout, os.environ)
        places = Places(both.values())
        sys.stdout.write(differences.text(found, old.document.name, new.document.name, places, ink))
    differ = found.changed or found.dropped or found.added or found.hedged
    return FOUND if options.exit_code and differ else CLEAN


def _document(path: str) -> Document:
    try:
        return read_document(path)
    except DocumentError as error:
        raise CannotRun(str(error)) from error
