"""`factcheck diff`: two documents, or one at two times, and what became of the facts and of the text."""

from __future__ import annotations

import glob
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import claims
from factcheck.commands.giving import give, ink
from factcheck.corpus import Corpus
from factcheck.differences import Diff, compare
from factcheck.documents import Document, DocumentError, read_before, read_content, read_document
from factcheck.documents.formats import ENDINGS
from factcheck.endings import CANNOT_RUN, CLEAN, FOUND, CannotRun
from factcheck.reports import differences
from factcheck.reports.places import Places, clean
from factcheck.reports.text import count
from factcheck.session import Session, open_session

if TYPE_CHECKING:
    from factcheck.claims.pull import Pulled
    from factcheck.revisions import Revision


def run(options: Namespace) -> int:
    """Print the differences; 1 with `--exit-code` if a fact or a hedge is not the same."""
    if options.boilerplate:
        from factcheck.commands import boilerplate

        return boilerplate.run(options)
    if options.git is not None:
        return over_time(options)
    if options.staged:
        raise CannotRun(
            "--staged says what is held against a revision. Name it: factcheck diff --git HEAD --staged PATH."
        )
    if len(options.paths) not in (1, 2):
        raise CannotRun("two documents are compared. Name both, or one with --git REV.")
    session = open_session(options, options.paths)
    old, new = (_page(document, session) for document in _documents(*options.paths))
    found = compare(old, new, session.vocabulary)
    give(_report(found, old, new, options), options)
    return FOUND if options.exit_code and _differ(found) else CLEAN


def over_time(options: Namespace) -> int:
    """
    Print what became of each document since a revision; it informs, and fails only where `--exit-code` asks for it.

    A document that cannot be read is told on stderr and left out; with `--exit-code` the status is then 2.
    """
    from factcheck.revisions import revision

    if not options.paths:
        raise CannotRun("name the documents to hold against a revision: factcheck diff --git HEAD PATH.")
    before = revision(options.git)
    session = open_session(options, options.paths)
    status = CLEAN
    told: list[str] = []
    # The names in their order, so that a list that came in parts, or in another order, reads the same.
    paths = sorted({path for named in options.paths for path in _named(named, before, options.staged)})
    if options.format != "text" and len(paths) != 1:
        raise CannotRun(f"{options.format.upper()} is of one document. Name one PATH with --format {options.format}.")
    if not paths:
        give(f"no document there has changed since {before.name}\n", options)
    for path in paths:
        try:
            former, *documents = _versions(path, before, staged=options.staged)
        except DocumentError as error:
            print(f"factcheck: {error}", file=sys.stderr)
            status = CANNOT_RUN
            continue
        old, new = (_page(document, session) for document in documents)
        found = compare(old, new, session.vocabulary)
        was = f", which was {clean(former)}" if former != path else ""
        told.append(_report(found, old, new, options, f"{clean(path)}{was}: "))
        if not options.output:  # each as soon as it is known
            give(told.pop(), options)
        if _differ(found) and status == CLEAN:
            status = FOUND
    if options.output:
        give("".join(told), options)
    return status if options.exit_code else CLEAN


def _named(path: str, before: Revision, staged: bool) -> Sequence[str]:
    """The documents that a path means: itself, or what has changed in a folder or among the files of a pattern."""
    if not Path(path).is_dir() and (glob.escape(path) == path or os.path.lexists(path)):
        return (path,)
    return [name for name in before.changed(path, staged) if name.lower().endswith(ENDINGS)]


def _versions(path: str, before: Revision, staged: bool) -> tuple[str, Document, Document]:
    """
    The name that a document had, and it as it was and as it is; one that is not there is empty.

    Raises DocumentError, and CannotRun.
    """
    from factcheck.revisions import STAGED

    was, former = before.content(path), path
    now = STAGED.content(path) if staged else None
    if was is None and (renamed := before.renamed(staged).get(path)):
        was, former = before.content(renamed), renamed
    if was is None and (now is None if staged else not os.path.lexists(path)):
        where = "the index" if staged else "the working folder"
        raise CannotRun(f"{path}: is neither in {before.name} nor in {where}. Check the path.")
    old = read_content(was or b"", f"{before.name}:{former}")
    if staged or not os.path.lexists(path):
        return former, old, read_content(now or b"", path)
    return former, old, read_document(path)


def _page(document: Document, session: Session) -> Pulled:
    return claims.read(document, tuple(pull for rule in session.rules for pull in rule.pull), session.setting)


def _report(found: Diff, old: Pulled, new: Pulled, options: Namespace, label: str = "") -> str:
    both = {page.document.name: page.document for page in (old, new)}
    if options.format == "json":
        return differences.json(found, Corpus(tuple(both.values()), frozenset(both), (), ()))
    if options.format == "html":
        from factcheck.reports.pages import redline

        return redline.page(found, old.document, new.document)
    if label and not old.document.text.strip():
        return f"{label}new, with {count(len(new.claims), 'fact')}\n"
    if label and not new.document.text.strip():
        return f"{label}gone, with {count(len(old.claims), 'fact')}\n"
    names = old.document.name, new.document.name
    return differences.text(found, *names, Places(both.values()), ink(options), label)


def _differ(found: Diff) -> bool:
    return bool(found.changed or found.dropped or found.added or found.hedged)


def _documents(old: str, new: str | None = None) -> tuple[Document, Document]:
    """The two documents; of one Word file its text before its tracked changes, and after them."""
    try:
        return (read_before(old), read_document(old)) if new is None else (read_document(old), read_document(new))
    except DocumentError as error:
        raise CannotRun(str(error)) from error
