"""The documents of a run, with what was read in them."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.endings import CANNOT_RUN, CLEAN
from factcheck.library import Library
from factcheck.record.twins import Twin, twins
from factcheck.selection import Selection, Unreadable, name_of

if TYPE_CHECKING:
    from factcheck.paths import Paths
    from factcheck.record.store.carried import Carried


class Corpus(Struct, frozen=True):
    """
    The documents that were read, in the order of their names.

    `reported` holds the names of those that were asked about (all of them where nobody asked); `empty` the names of
    the asked files with no text in them, which are no documents; `unreadable` files that were to be read and could
    not.  `beside` are files that findings may point at and that are no documents, like the file of waivers.  Every
    name is the file's path as seen from the working folder.  `pages` are the documents with what was read in them,
    `library` is where they were read.  `twins` are files that hold one of the documents in
    another format, and are counted once.
    """

    documents: tuple[Document, ...]
    reported: frozenset[str]
    empty: tuple[str, ...]
    unreadable: tuple[Unreadable, ...]
    beside: tuple[Document, ...] = ()
    pages: tuple[Pulled, ...] = ()
    library: Library | None = None
    twins: tuple[Twin, ...] = ()

    @property
    def quotable(self) -> tuple[Document, ...]:
        """All that a place may point into."""
        return self.documents + self.beside

    @property
    def asked(self) -> tuple[Document, ...]:
        """The documents that are reported on."""
        return tuple(document for document in self.documents if document.name in self.reported)

    @property
    def asked_pages(self) -> tuple[Pulled, ...]:
        """The same with what was read in them."""
        return tuple(page for page in self.pages if page.document.name in self.reported)

    def without(self, name: str) -> Corpus:
        """The same without one of the documents that are read beside those that were asked about."""
        if name in self.reported:
            return self
        return replace(
            self,
            documents=tuple(document for document in self.documents if document.name != name),
            pages=tuple(page for page in self.pages if page.document.name != name),
        )

    def tell_unreadable(self) -> int:
        """Say on stderr what was not read, one line each; the exit status: 2 if something could not be, else 0."""
        for twin in self.twins:
            print(f"factcheck: {twin.name}: {twin.remark}", file=sys.stderr)
        for unreadable in self.unreadable:
            print(f"factcheck: {unreadable.name}: {unreadable.reason}", file=sys.stderr)
        return CANNOT_RUN if self.unreadable else CLEAN


def gather(selection: Selection, library: Library, carried: Sequence[Carried] = (), home: Path = Path()) -> Corpus:
    """
    The corpus of the files selected, as the library reads them.

    `carried` are documents of a record, which counts its paths from `home`; a document that is read takes the place of
    the carried one.
    """
    asked = selection.asked
    read = library.read([name for name in selection.names if name in asked])
    if any(read.values()):  # else there is nothing to hold against the others
        read |= library.read([name for name in selection.names if name not in asked], examine=False)
    here = [page for page in read.values() if isinstance(page, Pulled)]
    unread = [file for file in read.values() if isinstance(file, Unreadable)]
    same = twins(here, asked)
    left_out = {twin.name for twin in same}
    whole = [page for page in here if page.document.name not in left_out]
    elsewhere = library.adopted(_elsewhere(carried, home, read, here, selection.paths))
    pages = _without_copies([*whole, *elsewhere], asked)
    return Corpus(
        tuple(page.document for page in pages),
        asked,
        tuple(sorted(name for name in asked if read.get(name, "") is None)),
        tuple(sorted((*selection.broken, *unread), key=lambda u: u.name)),
        pages=pages,
        library=library,
        twins=tuple(twin for twin in same if twin.name in asked),
    )


def _elsewhere(
    carried: Sequence[Carried], home: Path, read: Collection[str], here: Sequence[Pulled], paths: Paths
) -> Iterator[Pulled]:
    """The pages of a record whose documents, or copies of them, are not read by this run."""
    known = {(page.document.date, page.document.gist) for page in here} if carried else set()
    for told in carried:
        name = name_of(os.path.join(home, told.name), paths)
        if name not in read and (told.date, told.gist) not in known:
            yield told.page(name)


def _without_copies(pages: Sequence[Pulled], asked: Collection[str]) -> tuple[Pulled, ...]:
    # Of a document and its copy the engine keeps one.  It must be the one that was asked about, or its findings would
    # be reported as the other's, that is, not at all.
    reported = {(p.document.date, p.document.gist) for p in pages if p.document.name in asked}
    kept = [p for p in pages if p.document.name in asked or (p.document.date, p.document.gist) not in reported]
    return tuple(sorted(kept, key=lambda page: page.document.name))
