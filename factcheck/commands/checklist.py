"""`factcheck checklist`: the reviewer's page of one document, and the signatures on it."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.checklist import Checklist, Item, draw_up, settle, signoffs
from factcheck.checklist.items import STATES, State
from factcheck.checklist.signoffs import Role, Signed, Signoff, measure_of
from factcheck.commands.giving import give, ink
from factcheck.corpus import Corpus
from factcheck.endings import CLEAN, FOUND, CannotRun
from factcheck.reports import checklist as drawn
from factcheck.reports import data
from factcheck.reports.places import Places
from factcheck.reports.sheet import Sheet
from factcheck.session import Session, open_session

SIGN = "sign"
WHOLE: Mapping[str, tuple[State, ...]] = {"all": STATES, "proved": ("proved",), "times": ("time",)}
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
    sheet = Sheet(checklist, signed, Places(corpus.documents), options.uncovered_first)
    match options.format:
        case "json":
            give(drawn.data(sheet, data.documents(corpus)), options)
        case "markdown":
            give(drawn.markdown(sheet), options)
        case "html":
            from factcheck.reports.pages import checklist as pages

            give(pages.page(sheet), options)
        case _:
            give(drawn.text(sheet, ink(options)), options)
    open_lines = any(not line.by_both for line in signed)
    return corpus.tell_unreadable() or (FOUND if options.exit_code and open_lines else CLEAN)


def sign(options: Namespace) -> int:
    """Write sign-offs for the lines that are named, or that were saved from the page, and say how many."""
    named = options.arguments[2:]
    if len(options.arguments) < 2 or bool(named) == bool(options.slips):
        raise CannotRun("say what to sign: factcheck checklist sign DOCUMENT NAME… (proved, times, all, --from FILE).")
    if named and not (options.role and (options.by or "").strip()):
        raise CannotRun("say who signs: --as preparer or --as reviewer, and --by with the name.")
    session, corpus, checklist = _drawn_up(options, options.arguments[1])
    if checklist is None:
        return corpus.tell_unreadable() or _empty(corpus)
    path = _file(options, session)
    signed = settle(checklist, signoffs.read(path), _earlier(options))
    lines = list(zip(checklist.items, signed, strict=True))
    today = date.today()  # a door of the command line: nothing below it reads the clock
    chosen = _from_page(lines, Path(options.slips)) if options.slips else _from_names(lines, options, checklist)
    _four_eyes(chosen)
    name = checklist.document.name
    signoffs.append(path, [_signoff(entry, name, today, options.withdraw) for entry in chosen])
    what = "withdrawn" if options.withdraw else "signed"
    people = ", ".join(sorted({f"{entry.by} as {entry.role}" for entry in chosen}))
    print(f"{path.name}: {len(chosen)} of {len(lines)} lines {what} by {people}")
    return CLEAN


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that somebody signs for."""

    item: Item
    before: Signed
    role: Role
    by: str
    support: str


def _from_names(lines: Sequence[tuple[Item, Signed]], options: Namespace, checklist: Checklist) -> list[Entry]:
    by = " ".join(options.by.split())
    return [
        Entry(item, line, options.role, by, line.support if options.support is None else options.support)
        for item, line in _chosen(lines, options.arguments[2:], checklist.document.name)
    ]


def _from_page(lines: Sequence[tuple[Item, Signed]], path: Path) -> list[Entry]:
    """The lines of a file that the page saved; raises CannotRun where one of them has changed since, or is gone."""
    by_words = {item.words: (item, line) for item, line in lines}
    entries = []
    for number, slip in enumerate(signoffs.slips(path), 1):
        item, line = by_words.get(slip.words, (None, None))
        if item is None or line is None or item.evidence != slip.evidence or not slip.by.strip():
            what = "has no name" if not slip.by.strip() else "has changed since the page was drawn"
            raise CannotRun(f"{path}:{number}: this line {what}. Draw the checklist anew; nothing was signed.")
        entries.append(Entry(item, line, slip.role, " ".join(slip.by.split()), slip.support))
    if not entries:
        raise CannotRun(f"{path}: there is no line in it. Pick lines on the page and save them; nothing was signed.")
    return entries


def _drawn_up(options: Namespace, name: str) -> tuple[Session, Corpus, Checklist | None]:
    session = open_session(options, [name])
    # The earlier version of a document says what this one says, and proves none of it.
    corpus = session.gather([name]).without(_earlier(options))
    if len(corpus.reported) != 1:
        raise CannotRun(f"{name}: holds {len(corpus.reported)} documents. A checklist is of one; name it.")
    if not corpus.asked:
        return session, corpus, None
    report = session.judge(corpus, whole=True)
    return session, corpus, draw_up(report, corpus.documents, corpus.asked[0].name, session.rules)


def _empty(corpus: Corpus) -> int:
    print("".join(f"{name}: no claims" for name in corpus.empty))
    return CLEAN


def _file(options: Namespace, session: Session) -> Path:
    return Path(options.signoffs) if options.signoffs else session.found.folder / signoffs.FILE


def _earlier(options: Namespace) -> str:
    return Path(os.path.relpath(options.previous)).as_posix() if options.previous else ""


def _chosen(lines: Sequence[tuple[Item, Signed]], names: Sequence[str], document: str) -> list[tuple[Item, Signed]]:
    """The lines named by the first letters of their keys, or by "all", "proved" or "times"; raises CannotRun."""
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


def _four_eyes(entries: Sequence[Entry]) -> None:
    for entry in entries:
        own = entry.before.preparer
        if entry.role == "reviewer" and own and own.by.casefold() == entry.by.casefold():
            raise CannotRun(
                f"{entry.by} signed line {entry.item.key} as preparer. A reviewer is somebody else; nothing was signed."
            )


def _signoff(entry: Entry, document: str, today: date, withdrawn: bool) -> Signoff:
    return Signoff(
        document=document,
        words=entry.item.words,
        evidence=entry.item.evidence,
        said=" ".join(entry.item.place.text.split()),
        measure=measure_of(entry.item),
        role=entry.role,
        by=entry.by,
        day=today,
        support=entry.support,
        withdrawn=withdrawn,
    )
