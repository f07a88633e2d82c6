"""
Who has signed for what: `signoffs.jsonl`, one JSON object a line, oldest first.

A sign-off is bound to the hash of sentence and evidence, and to no line number.  It stands as long as both are what
they were; a changed sentence, or changed evidence, opens exactly its line again.  Lines are only ever added to the
file: a later sign-off for one item and role takes the place of the earlier, and one that is withdrawn says so.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, TypeVar

from factcheck import files
from factcheck.checklist.items import Checklist, Item
from factcheck.endings import CannotRun

if TYPE_CHECKING:
    from pydantic import ConfigDict

Role = Literal["preparer", "reviewer"]
ROLES: tuple[Role, ...] = ("preparer", "reviewer")

FILE = "signoffs.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signoff:
    """
    One person's word for one item of one document.

    `words` and `evidence` are the hashes of the item as it was signed; `said` and `measure` say what was signed, so
    that a line that was opened again can tell of it; `support` is where the evidence is ("10-Q p. 14", a link).
    """

    document: str
    words: str
    evidence: str
    said: str
    measure: str
    role: Role
    by: str
    day: date
    support: str = ""
    withdrawn: bool = False

    __pydantic_config__: ClassVar[ConfigDict] = {"extra": "forbid", "title": "signoffs.jsonl, one line"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A line that was picked on the page of a checklist: its two hashes as they were then, and who signs for it."""

    words: str
    evidence: str
    role: Role
    by: str
    support: str = ""

    __pydantic_config__: ClassVar[ConfigDict] = {"extra": "forbid", "title": "signed lines, one line"}


@dataclass(frozen=True, slots=True)
class Signed:
    """
    How far an item is signed.

    `support` is the last reference given, kept though the line was opened again; `opened` says why it was, in words;
    `carried` is the name of the earlier version that was signed, "" where it was this document.
    """

    preparer: Signoff | None = None
    reviewer: Signoff | None = None
    support: str = ""
    opened: str = ""
    carried: str = ""

    @property
    def by_both(self) -> bool:
        return self.preparer is not None and self.reviewer is not None


def read(path: Path) -> tuple[Signoff, ...]:
    """The sign-offs of a file, in its order, none where there is no file; raises CannotRun for a line that is none."""
    return _lines(path, Signoff, "restore the file from the repository's history") or ()


def slips(path: Path) -> tuple[Slip, ...]:
    """The lines that were saved from the page of a checklist; raises CannotRun, also where there is no such file."""
    found = _lines(path, Slip, "save the lines from the page again")
    if found is None:
        raise CannotRun(f"{path}: there is no such file. Check the path.")
    return found


Entry = TypeVar("Entry", Signoff, Slip)


def _lines(path: Path, kind: type[Entry], way_out: str) -> tuple[Entry, ...] | None:
    text = files.read(path, str(path), f"Please {way_out}.")
    if text is None:
        return None
    from pydantic import TypeAdapter, ValidationError

    adapter = TypeAdapter(kind)
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(adapter.validate_json(line))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"]))
            raise CannotRun(
                f"{path}:{number}: {f'{where}: ' if where else ''}{first['msg']}. Take the line out, or {way_out}."
            ) from error
    return tuple(found)


def append(path: Path, signoffs: Iterable[Signoff]) -> None:
    """Add sign-offs to the file, all or none; raises CannotRun."""
    from pydantic import TypeAdapter

    adapter = TypeAdapter(Signoff)
    lines = b"".join(adapter.dump_json(signoff) + b"\n" for signoff in signoffs)
    try:
        # One write at the end of the file: two who sign at once do not write over each other.
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            size = os.fstat(file).st_size
            torn = size and os.pread(file, 1, size - 1) != b"\n"
            os.write(file, b"\n" + lines if torn else lines)
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        raise CannotRun(f"{path}: cannot be written ({error.strerror}). Name another file with --signoffs.") from error


def settle(checklist: Checklist, signoffs: Sequence[Signoff], earlier: str = "") -> tuple[Signed, ...]:
    """
    How far each item is signed, in the order of the items.

    `earlier` names an earlier version of the document, whose sign-offs count where sentence and evidence are the same.
    """
    names = [name for name in (earlier, checklist.document.name) if name]
    own = [s for name in names for s in signoffs if s.document == name]  # this document's own word comes last
    known = {item.words for item in checklist.items}
    lost = [s for s in _standing(own) if s.words not in known]
    by_words: dict[str, list[Signoff]] = {}
    for signoff in own:
        by_words.setdefault(signoff.words, []).append(signoff)
    return tuple(_signed(item, by_words.get(item.words, ()), lost, checklist.document.name) for item in checklist.items)


def measure_of(item: Item) -> str:
    """What an item is of, in one line: two versions of one sentence share it."""
    return f"{item.claim.measure} | {item.claim.subject}" if item.claim else item.kind


def _standing(signoffs: Iterable[Signoff]) -> list[Signoff]:
    last: dict[tuple[str, str], Signoff] = {}
    for signoff in signoffs:
        last[signoff.words, signoff.role] = signoff
    return [s for s in last.values() if not s.withdrawn]


def _signed(item: Item, own: Sequence[Signoff], lost: list[Signoff], document: str) -> Signed:
    standing = _standing(own)
    holding = {s.role: s for s in standing if s.evidence == item.evidence}
    stale = [s for s in standing if s.evidence != item.evidence]
    opened = ""
    if stale:
        opened = f"{_names(stale)} signed it, and the evidence has changed since"
    elif not own and (stale := _taken(item, lost)):
        opened = f'{_names(stale)} signed it as "{stale[0].said}", and the sentence has changed since'
    elif own and not standing:
        opened = f"{own[-1].by} withdrew it on {own[-1].day}"
    references = [s.support for s in (*stale, *holding.values()) if s.support]
    carried = next((s.document for s in holding.values() if s.document != document), "")
    return Signed(
        holding.get("preparer"), holding.get("reviewer"), references[-1] if references else "", opened, carried
    )


def _taken(item: Item, lost: list[Signoff]) -> list[Signoff]:
    # The sign-offs of a lost line that had the same words, else the same measure; each explains one line that is open.
    said, measure = " ".join(item.place.text.split()), measure_of(item)
    of = next((s for s in lost if s.said == said), None) or next((s for s in lost if s.measure == measure), None)
    mine = [s for s in lost if of is not None and s.words == of.words]
    lost[:] = [s for s in lost if s not in mine]
    return mine


def _names(signoffs: Iterable[Signoff]) -> str:
    return " and ".join(dict.fromkeys(f"{s.by} ({s.role}, {s.day})" for s in signoffs))
