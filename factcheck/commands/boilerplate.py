"""`factcheck diff --boilerplate`: the history of the paragraphs that recur, and their stale copies."""

from __future__ import annotations

from argparse import Namespace

from factcheck.boilerplate import histories
from factcheck.commands.giving import give, ink
from factcheck.endings import CLEAN, FOUND, CannotRun
from factcheck.reports import boilerplate as drawn
from factcheck.reports.places import Places
from factcheck.session import open_session


def run(options: Namespace) -> int:
    """Print the histories of what stands in the documents asked about; 1 with `--exit-code` if a copy is stale."""
    if options.git is not None or options.staged:
        raise CannotRun("--boilerplate follows documents by their dates. Leave out --git and --staged.")
    if options.format == "html":
        raise CannotRun("--boilerplate is told as text or json. Take --format text or --format json.")
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    found = tuple(
        history
        for history in histories(corpus.pages, session.vocabulary)
        if any(copy.document in corpus.reported for copy in history.copies)
    )
    if options.format == "json":
        give(drawn.json(found, corpus), options)
    else:
        give(drawn.text(found, Places(corpus.documents), ink(options)), options)
    stale = any(copy.document in corpus.reported for history in found for copy in history.stale)
    return corpus.tell_unreadable() or (FOUND if options.exit_code and stale else CLEAN)
