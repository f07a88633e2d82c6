"""`factcheck vocabulary suggest`: a draft of the vocabulary, with the evidence for each line."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from factcheck.endings import CLEAN, CannotRun
from factcheck.record import Record
from factcheck.record.names.suggest import suggest as learn
from factcheck.reports.places import Places
from factcheck.reports.vocabulary import draft
from factcheck.session import open_session


def suggest(options: Namespace) -> int:
    """Print the draft, or write it to a file that is not there yet; 2 if a document could not be read."""
    if options.output and Path(options.output).exists():
        raise CannotRun(f"{options.output}: is there already. Name another file, or print the draft without --output.")
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    record = Record.of(corpus.asked_pages, session.vocabulary)
    text = draft(learn(record), Places(corpus.documents))
    if options.output:
        _write(Path(options.output), text)
    else:
        sys.stdout.write(text)
    return corpus.tell_unreadable() or CLEAN


def _write(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise CannotRun(f"{path}: cannot be written ({error.strerror}). Choose another place.") from error
