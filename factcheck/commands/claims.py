"""`factcheck claims`: what was pulled, and what was not understood."""

from __future__ import annotations

from argparse import Namespace

from factcheck.commands.giving import give, ink
from factcheck.endings import CLEAN, FOUND
from factcheck.reports import data, listing, spreadsheet
from factcheck.session import open_session


def run(options: Namespace) -> int:
    """Print the claims; 2 if a document could not be read, 1 with `--exit-code` if something was not understood."""
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    found = [claim for page in corpus.asked_pages for claim in page.claims]
    unread = [u for page in corpus.asked_pages for u in page.unread]
    match options.format:
        case "json":
            give(data.claims(found, unread, corpus), options)
        case "csv":
            give(spreadsheet.claims(found, corpus), options)
        case _:
            give(listing.claims(found, unread, corpus, ink(options)), options)
    return corpus.tell_unreadable() or (FOUND if options.exit_code and unread else CLEAN)
