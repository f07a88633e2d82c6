"""Which files a run reads, and which of them it reports on."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from msgspec import Struct

from factcheck.config import Config, Found
from factcheck.documents.formats import ARCHIVES, ENDINGS, FORMATS, DocumentError
from factcheck.endings import CannotRun
from factcheck.paths import Paths


class Unreadable(Struct, frozen=True):
    """A file that could not be read as a document, and why, in one line."""

    name: str
    reason: str


class Selection(Struct, frozen=True):
    """
    The names of the files that are read, and of those among them that were asked about (all where nobody asked).

    `broken` are archives that cannot be used.  A name is the file's path as seen from the working folder; `paths` knows
    what they lead to.
    """

    names: tuple[str, ...]
    asked: frozenset[str]
    broken: tuple[Unreadable, ...]
    paths: Paths


def select(paths: Sequence[str], found: Found) -> Selection:
    """
    The files of the paths given and of the configuration found.

    The paths choose what is reported, the configuration's documents are read beside them; with no paths everything is
    reported.  `exclude` thins out folders and globs, never a file that is named.  Raises CannotRun for a path that
    does not exist.
    """
    known = Paths()
    named = _expand(paths, found, known)
    configured = tuple(_configured(found, known)) if found.path is not None or not paths else ()
    names = [name_of(path, known) for path in _distinct((*named, *configured), known)]
    asked = {name_of(path, known) for path in named} if paths else set(names)
    broken: list[Unreadable] = []
    if found.config.archives:
        names, asked, broken = _with_inside(names, asked)
    return Selection(tuple(names), frozenset(asked), tuple(broken), known)


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


def name_of(path: str, known: Paths) -> str:
    """The name of the file at a path: the path as seen from the working folder."""
    try:
        return known.seen(path).replace(os.sep, "/")
    except ValueError:  # another drive
        return os.path.abspath(path).replace(os.sep, "/")


def _with_inside(names: Sequence[str], asked: set[str]) -> tuple[list[str], set[str], list[Unreadable]]:
    """The documents with those inside of files, in their place; those asked about; the files that cannot be used."""
    from factcheck.documents import packed  # brings documents along, as nothing else here does

    every: list[str] = []
    wanted = set(asked)
    broken = []
    for name in names:
        archive = packed.is_archive(name)
        inner: tuple[str, ...] = ()
        try:
            inner = packed.inside(name) if archive or packed.is_mail(name) else ()
            if archive and not inner:
                broken.append(Unreadable(name, f"holds no document. Documents end in {_endings()}."))
        except DocumentError as error:
            broken.append(Unreadable(name, str(error).removeprefix(f"{name}: ")))
        every += inner if archive else (name, *inner)
        if name in asked:
            wanted.update(inner)
            if archive:
                wanted.discard(name)
    return list(dict.fromkeys(every)), wanted, broken


def _endings() -> str:
    first = [format.endings[0] for format in FORMATS]
    return f"{', '.join(first[:-1])} or {first[-1]}"


def _expand(paths: Sequence[str], found: Found, known: Paths) -> tuple[str, ...]:
    # The files that the command line names, in the order of the paths.
    files: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            inside = list(_walk(path, _known_endings(found)))
            # "check drafts/" is asked on purpose, also where drafts are left out of everything else.
            hits = inside if _excluded(path, found, known) else [f for f in inside if not _excluded(f, found, known)]
            if not hits:
                raise CannotRun(f"{path}: there is nothing to read in it. Documents end in {_endings()}.")
        elif os.path.exists(path) or (found.config.archives and _inside_of_one(path)):
            hits = [path]
        else:
            files_of = known.files(path) if glob.has_magic(path) else ()
            hits = [hit for hit in files_of if not _excluded(hit, found, known)]
            if not hits:
                raise CannotRun(f"{path}: there is no such file or folder.")
        files += hits
    return tuple(files)


def _configured(found: Found, known: Paths) -> Iterator[str]:
    patterns = found.config.documents
    if found.config.archives and patterns == Config().documents:
        patterns += tuple(f"**/*{ending}" for ending in ARCHIVES)
    for pattern in patterns:
        folder = os.path.join(str(found.folder), pattern)
        if os.path.isdir(folder):  # "releases" is all that lies below it, as on the command line
            files: Iterable[str] = _walk(folder, _known_endings(found))
        else:
            files = known.files(os.path.join(glob.escape(str(found.folder)), pattern))
        yield from (file for file in files if not _excluded(file, found, known))


def _known_endings(found: Found) -> tuple[str, ...]:
    return (*ENDINGS, *ARCHIVES) if found.config.archives else ENDINGS


def _inside_of_one(path: str) -> bool:
    from factcheck.documents import packed

    return bool(packed.holder(path))


def _walk(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    # Links to folders are not followed, and names that begin with a dot belong to tools.
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (
            os.path.join(place, name)
            for name in sorted(files)
            if not name.startswith(".") and name.lower().endswith(endings)
        )


def _excluded(path: str, found: Found, known: Paths) -> bool:
    # "drafts/" and "drafts" cover what lies inside; "*-old.txt" covers the name wherever it stands.
    if not found.config.exclude:
        return False
    inside = known.seen(known.real(path), os.path.realpath(found.folder)).replace(os.sep, "/")
    parts = inside.split("/")
    above = ["/".join(parts[: end + 1]) for end in range(len(parts))]
    return any(
        any(fnmatchcase(part, bare) for part in above) or ("/" not in bare and fnmatchcase(parts[-1], bare))
        for bare in (pattern.rstrip("/") for pattern in found.config.exclude)
    )


def _distinct(paths: Iterable[str], known: Paths) -> list[str]:
    kept: dict[str, str] = {}
    for path in paths:
        kept.setdefault(known.real(path), path)
    return list(kept.values())
