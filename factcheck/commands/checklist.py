"""`factcheck checklist`: the reviewer's page of one document, and the signatures on it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from factcheck.checklist import Checklist, Item, draw_up, settle, signoffs
from factcheck.checklist.signoffs import Signed, Signoff, measure_of
from factcheck.corpus import Corpus
from factcheck.endings import CLEAN, FOUND, CannotRun
from factcheck.reports import checklist as drawn
from factcheck.reports import data
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places
from factcheck.session import Session, open_session

SIGN = "sign"
WHOLE = {"all": ("proved", "to tie", "clash", "not understood"), "proved": ("proved",)}
"""What may be signed at once, by the states of its items."""


def run(options: Namespace) -> int:
    """Print the checklist, or sign; 1 with `--exit-code` if a line lacks a signature."""
    if options.arguments[0] == SIGN:
        return sign(options)
    if len(options.arguments) != 1:
        raise CannotRun("a checklist is of one document. Name one, or say: factcheck checklist sign DOCUMENT NAME.")
    session, corpus, checklist = _drawn_up(options, options.arguments[0])
    if checklist is None:
        return corpus.tell_unreadable() or _empty(corpus)
    signed = settle(checklist, signoffs.read(_file(options, session)), _earlier(options))
    sheet = drawn.Sheet(checklist, signed, Places(corpus.documents), options.uncovered_first)
    if options.format == "json":
        print(drawn.data(sheet, data.documents(corpus)))
    elif options.format == "markdown":
        sys.stdout.write(drawn.markdown(sheet))
    else:
        sys.stdout.write(drawn.text(sheet, Ink.of(sys.stdout, os.environ)))
    open_lines = any(not line.by_both for line in signed)
    return corpus.tell_unreadable() or (FOUND if options.exit_code and open_lines else CLEAN)


def sign(options: Namespace) -> int:
    """Write sign-offs for the lines that are named, and say how many."""
    if len(options.arguments) < 3:
        raise CannotRun("say what to sign: factcheck checklist sign DOCUMENT NAME… (or 'proved', or 'all').")
    if not options.role or not options.by:
        raise CannotRun("say who signs: --as preparer or --as reviewer, and --by with the name.")
    session, corpus, checklist = _drawn_up(options, options.arguments[1])
    if checklist is None:
        return corpus.tell_unreadable() or _empty(corpus)
    path = _file(options, session)
    signed = settle(checklist, signoffs.read(path), _earlier(options))
    lines = list(zip(checklist.items, signed, strict=True))
    chosen = _chosen(lines, options.arguments[2:], checklist.document.name)
    if options.role == "reviewer":
        _four_eyes(chosen, options.by)
    today = date.today()  # a door of the command line: nothing below it reads the clock
    new = [_signoff(item, line, checklist, options, today) for item, line in chosen]
    signoffs.append(path, new)
    what = "withdrawn" if options.withdraw else "signed"
    print(f"{path.name}: {len(new)} of {len(lines)} lines {what} by {options.by} as {options.role}")
    return CLEAN


def _drawn_up(options: Namespace, name: str) -> tuple[Session, Corpus, Checklist | None]:
    session = open_session(options, [name])
    corpus = session.gather([name])
    if len(corpus.reported) != 1:
        raise CannotRun(f"{name}: holds {len(corpus.reported)} documents. A checklist is of one; name it.")
    if not corpus.asked:
        return session, corpus, None
    report = session.judge(corpus)
    return session, corpus, draw_up(report, corpus.documents, corpus.asked[0].name, session.rules)


def _empty(corpus: Corpus) -> int:
    print("".join(f"{name}: no claims" for name in corpus.empty))
    return CLEAN


def _file(options: Namespace, session: Session) -> Path:
    return Path(options.signoffs) if options.signoffs else session.found.folder / signoffs.FILE


def _earlier(options: Namespace) -> str:
    return Path(os.path.relpath(options.previous)).as_posix() if options.previous else ""


def _chosen(lines: Sequence[tuple[Item, Signed]], names: Sequence[str], document: str) -> list[tuple[Item, Signed]]:
    """The lines that are named by the first letters of their keys, or by 'all' or 'proved'; raises CannotRun."""
    chosen: dict[str, tuple[Item, Signed]] = {}
    for name in names:
        states = WHOLE.get(name)
        hits = [line for line in lines if (line[0].state in states if states else line[0].words.startswith(name))]
        if not states and len(hits) != 1:
            how = "no line" if not hits else f"{len(hits)} lines"
            raise CannotRun(
                f"{document}: {how} of its checklist begins with {name!r}. Take the name from the checklist."
            )
        chosen.update((line[0].words, line) for line in hits)
    if not chosen:
        raise CannotRun(f"{document}: its checklist has no such line. Nothing was signed.")
    return sorted(chosen.values(), key=lambda line: line[0].number)


def _four_eyes(chosen: Sequence[tuple[Item, Signed]], by: str) -> None:
    own = [item for item, line in chosen if line.preparer and line.preparer.by.casefold() == by.casefold()]
    if own:
        raise CannotRun(f"{by} signed line {own[0].key} as preparer. A reviewer is somebody else; nothing was signed.")


def _signoff(item: Item, line: Signed, checklist: Checklist, options: Namespace, today: date) -> Signoff:
    support = options.support if options.support is not None else line.support
    return Signoff(
        document=checklist.document.name,
        words=item.words,
        evidence=item.evidence,
        said=" ".join(item.place.text.split()),
        measure=measure_of(item),
        role=options.role,
        by=options.by,
        day=today,
        support=support,
        withdrawn=options.withdraw,
    )
