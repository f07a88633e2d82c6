"""`factcheck record`: the record written to a file that can be carried, and taken in from one."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from factcheck import __version__, files
from factcheck.commands.accepting import from_home
from factcheck.config import Found, shown
from factcheck.endings import CLEAN, CannotRun
from factcheck.record.store.carried import carry, written
from factcheck.session import find_configuration, open_session, read_record

FILE = "record.jsonl"


def run(options: Namespace) -> int:
    """Export or import; 2 if a document could not be read."""
    if options.what == "import":
        return take_in(options)
    session = open_session(options, options.paths)
    corpus = session.gather(options.paths)
    home = session.found.home
    text = written((carry(page, from_home(page.document.name, home)) for page in corpus.asked_pages), __version__)
    if options.output:
        files.write(Path(options.output), text)
        print(f"{options.output}: {_documents(len(corpus.asked_pages))} written")
    else:
        sys.stdout.write(text)
    return corpus.tell_unreadable() or CLEAN


def take_in(options: Namespace) -> int:
    """Add the documents of some files to the record of this repository; one that it knows already is replaced."""
    if not options.paths:
        raise CannotRun("name the files to take in: factcheck record import FILE.")
    found = find_configuration(options)
    target = Path(options.output) if options.output else found.record or found.home / FILE
    known = {carried.name: carried for carried in (read_record(target) if target.exists() else ())}
    before = len(known)
    for path in options.paths:
        known |= {carried.name: carried for carried in read_record(Path(path))}
    files.write(target, written(known.values(), __version__))
    print(f"{shown(target)}: {_documents(len(known))}, {len(known) - before} of them new")
    if not _configured(found, target):
        print(f'say in {shown(found.path) if found.path else "factcheck.toml"}: record = "{target.name}"')
    return CLEAN


def _configured(found: Found, target: Path) -> bool:
    return found.record is not None and found.record.resolve() == target.resolve()


def _documents(number: int) -> str:
    return f"{number} document{'' if number == 1 else 's'}"
