"""Which files are read, and which of them are reported."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import Path

from factcheck.config import Found
from factcheck.documents import Document, DocumentError, read_document
from factcheck.documents.formats import ENDINGS
from factcheck.endings import CANNOT_RUN, CLEAN, CannotRun

SHORT = 50
"""Documents that are read before anybody asks what takes so long."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read as a document, and why, in one line."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """
    The documents that were read, in the order of their names.

    `reported` holds the names of those that were asked about (all of them where nobody asked); `empty` the names of
    the asked files with no text in them, which are no documents; `unreadable` files that were to be read and could
    not.  `beside` are files that findings may point at and that are no documents, like the file of waivers.  Every
    name is the file's path as seen from the working folder.
    """

    documents: tuple[Document, ...]
    reported: frozenset[str]
    empty: tuple[str, ...]
    unreadable: tuple[Unreadable, ...]
    beside: tuple[Document, ...] = ()

    @property
    def quotable(self) -> tuple[Document, ...]:
        """All that a place may point into."""
        return self.documents + self.beside

    @property
    def asked(self) -> tuple[Document, ...]:
        """The documents that are reported on."""
        return tuple(document for document in self.documents if document.name in self.reported)

    def tell_unreadable(self) -> int:
        """Say on stderr what could not be read, one line each; the exit status: 2 if there was any, else 0."""
        for unreadable in self.unreadable:
            print(f"factcheck: {unreadable.name}: {unreadable.reason}", file=sys.stderr)
        return CANNOT_RUN if self.unreadable else CLEAN


def gather(paths: Sequence[str], found: Found, progress: bool = False) -> Corpus:
    """
    The corpus of the paths given and of the configuration found.

    The paths choose what is reported, the configuration's documents are read beside them; with no paths everything is
    reported.  `exclude` thins out folders and globs, never a file that is named.  Raises CannotRun for a path that
    does not exist.
    """
    named = _expand(paths, found)
    configured = tuple(_configured(found)) if found.path is not None or not paths else ()
    files = _distinct((*named, *configured))
    asked = {_name(path) for path in named} if paths else {_name(path) for path in files}
    progress = progress and len(files) > SHORT
    documents: list[Document] = []
    empty: list[str] = []
    unreadable: list[Unreadable] = []
    for done, path in enumerate(files):
        if progress and done % SHORT == 0:
            sys.stderr.write(f"\rreading {done} of {len(files)}\x1b[K")
        name = _name(path)
        if name not in asked and len(empty) == len(asked):
            break  # all that was asked about is empty, so there is nothing to hold against the others
        try:
            document = read_document(name)
        except DocumentError as error:
            unreadable.append(Unreadable(name, str(error).removeprefix(f"{name}: ")))
            continue
        if document.text.strip():
            documents.append(replace(document, name=name))
        elif name in asked:
            empty.append(name)
    if progress:
        sys.stderr.write("\r\x1b[K")
    return Corpus(
        tuple(sorted(_without_copies(documents, asked), key=lambda d: d.name)),
        frozenset(asked),
        tuple(sorted(empty)),
        tuple(sorted(unreadable, key=lambda u: u.name)),
    )


def _endings() -> str:
    return f"{', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}"


def home(paths: Sequence[str]) -> Path:
    """The folder where the search for a configuration begins: the one that holds all paths, else the working one."""
    folders = []
    for path in paths:
        place = os.path.abspath(path)
        while not os.path.isdir(place) and place != os.path.dirname(place):
            place = os.path.dirname(place)
        folders.append(place)
    try:
        return Path(os.path.commonpath(folders)) if folders else Path.cwd()
    except ValueError:  # two drives have nothing in common
        return Path.cwd()


def _expand(paths: Sequence[str], found: Found) -> tuple[str, ...]:
    # The files that the command line names, in the order of the paths.
    files: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            inside = list(_walk(path))
            # "check drafts/" is asked on purpose, also where drafts are left out of everything else.
            hits = inside if _excluded(path, found) else [file for file in inside if not _excluded(file, found)]
            if not hits:
                raise CannotRun(f"{path}: there is nothing to read in it. Documents end in {_endings()}.")
        elif os.path.exists(path):
            hits = [path]
        else:
            hits = [hit for hit in _glob(path) if not _excluded(hit, found)] if glob.has_magic(path) else []
            if not hits:
                raise CannotRun(f"{path}: there is no such file or folder.")
        files += hits
    return tuple(files)


def _configured(found: Found) -> Iterator[str]:
    for pattern in found.config.documents:
        inside = os.path.join(glob.escape(str(found.folder)), pattern)
        yield from (file for file in _glob(inside) if not _excluded(file, found))


def _glob(pattern: str) -> list[str]:
    return sorted(hit for hit in glob.glob(pattern, recursive=True) if os.path.isfile(hit))


def _walk(folder: str) -> Iterator[str]:
    # Links to folders are not followed, and names that begin with a dot belong to tools.
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (
            os.path.join(place, name)
            for name in sorted(files)
            if not name.startswith(".") and name.lower().endswith(ENDINGS)
        )


def _excluded(path: str, found: Found) -> bool:
    # "drafts/" and "drafts" cover what lies inside; "*-old.txt" covers the name wherever it stands.
    inside = os.path.relpath(os.path.realpath(path), os.path.realpath(found.folder)).replace(os.sep, "/")
    parts = inside.split("/")
    above = ["/".join(parts[: end + 1]) for end in range(len(parts))]
    return any(
        any(fnmatchcase(part, bare) for part in above) or ("/" not in bare and fnmatchcase(parts[-1], bare))
        for bare in (pattern.rstrip("/") for pattern in found.config.exclude)
    )


def _distinct(paths: Iterable[str]) -> list[str]:
    kept: dict[str, str] = {}
    for path in paths:
        kept.setdefault(os.path.realpath(path), path)
    return list(kept.values())


def _without_copies(documents: list[Document], asked: set[str]) -> list[Document]:
    # Of a document and its copy the engine keeps one.  It must be the one that was asked about, or its findings would
    # be reported as the other's, that is, not at all.
    if all(document.name in asked for document in documents):
        return documents
    reported = {(d.date, " ".join(d.text.split())) for d in documents if d.name in asked}
    return [d for d in documents if d.name in asked or (d.date, " ".join(d.text.split())) not in reported]


def _name(path: str) -> str:
    try:
        return os.path.relpath(path).replace(os.sep, "/")
    except ValueError:  # another drive
        return os.path.abspath(path).replace(os.sep, "/")
