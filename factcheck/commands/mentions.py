"""`factcheck mentions`: every number, date and name as read."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from collections.abc import Iterator

from factcheck.documents import Document
from factcheck.endings import CLEAN, FOUND
from factcheck.model import Mention, Place, Span
from factcheck.reports import data, listing
from factcheck.reports.ink import Ink
from factcheck.session import open_session

DIGITS = re.compile(r"\d[\d.,]*")


def run(options: Namespace) -> int:
    """Print the mentions; 2 if a document could not be read, 1 with `--exit-code` if digits were not read."""
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    pairs = [(page.document.name, mention) for page in corpus.asked_pages for mention in page.mentions]
    unread = [place for page in corpus.asked_pages for place in not_read(page.document, page.mentions)]
    if options.format == "json":
        print(data.mentions(pairs, unread, corpus))
    else:
        sys.stdout.write(listing.mentions(pairs, unread, corpus, Ink.of(sys.stdout, os.environ)))
    return corpus.tell_unreadable() or (FOUND if options.exit_code and unread else CLEAN)


def not_read(document: Document, mentions: tuple[Mention, ...]) -> Iterator[Place]:
    """The digits of a document's text that no mention covers, in order."""
    following = iter(mentions)
    mention = next(following, None)
    for digits in DIGITS.finditer(document.text):
        while mention is not None and mention.span.end <= digits.start():
            mention = next(following, None)
        if mention is None or mention.span.start >= digits.end():
            yield Place(document.name, Span(*digits.span()), digits[0])
