"""`factcheck claims`: what was pulled, and what was not understood."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from factcheck.endings import CLEAN, FOUND
from factcheck.reports import data, listing
from factcheck.reports.ink import Ink
from factcheck.session import open_session


def run(options: Namespace) -> int:
    """Print the claims; 2 if a document could not be read, 1 with `--exit-code` if something was not understood."""
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    found = [claim for page in corpus.asked_pages for claim in page.claims]
    unread = [u for page in corpus.asked_pages for u in page.unread]
    if options.format == "json":
        print(data.claims(found, unread, corpus))
    else:
        sys.stdout.write(listing.claims(found, unread, corpus, Ink.of(sys.stdout, os.environ)))
    return corpus.tell_unreadable() or (FOUND if options.exit_code and unread else CLEAN)
