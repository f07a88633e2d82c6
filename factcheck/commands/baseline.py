"""`factcheck baseline`: the findings that were there when the checker came; from then on they only get fewer."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from factcheck import files
from factcheck.commands.accepting import from_home, today_of, with_identities
from factcheck.commands.unreadable import CODE as UNREADABLE
from factcheck.config import shown
from factcheck.endings import CLEAN, CannotRun
from factcheck.reports.places import clean
from factcheck.reports.text import count
from factcheck.session import open_session
from factcheck.waivers import baseline
from factcheck.waivers.settle import CODE as WAIVER

NEVER = frozenset({UNREADABLE, WAIVER})
"""What no baseline takes in: a document that cannot be read is never counted as clean, nor is a waiver that lapsed."""


def run(options: Namespace) -> int:
    """
    Write the baseline, or take out of it what is gone; 2 if a document could not be read.

    An entry is gone if its documents were read, or are no longer there, and it was not found.  What is new is never
    taken in, but for `--afresh`.  Raises CannotRun for `--shrink` without a baseline, and for a file that is none.
    """
    session = open_session(options)
    corpus = session.gather(())
    home, path = session.found.home.resolve(), session.found.baseline
    source = shown(path)
    known = None if options.afresh else baseline.read(path, source)
    if options.shrink and known is None:
        raise CannotRun(f"{source}: there is no such file. Write it first: factcheck baseline")
    found = with_identities(session, corpus, today_of(options))
    read = {from_home(document.name, home) for document in corpus.documents}
    now = {mark for finding, mark in found if finding.accepted is None and finding.code not in NEVER}
    if known is None:
        kept, told = now, f"{count(len(now), 'finding')} in the baseline"
    else:
        gone = {
            mark
            for mark in set(known) - now
            if all(document in read or not Path(home / document).exists() for document in mark.documents)
        }
        kept, new = set(known) - gone, len(now - set(known))
        told = f"{count(len(kept), 'finding')} left in the baseline, {len(gone)} gone"
        told += f"; {new} new not taken in" if new else ""
    files.write(path, baseline.as_text(kept))
    print(f"{clean(source)}: {told}")
    return corpus.tell_unreadable() or CLEAN
