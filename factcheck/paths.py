"""Paths of many files in few folders: what is asked of a folder is asked once."""

from __future__ import annotations

import glob
import os
from collections.abc import Collection, Iterator
from fnmatch import filter as matching
from itertools import groupby

DOTS = ("", ".", "..")
SEVERAL = 8
"""So many files of one folder, and the folder is asked what it holds; fewer are asked one by one."""


class Paths:
    """What paths lead to, and how they look from elsewhere, for as long as no folder is moved."""

    def __init__(self) -> None:
        self._real: dict[str, str] = {}  # of folders, with a separator at the end
        self._seen: dict[tuple[str, str], str] = {}  # the same
        self._plain: dict[str, Collection[str]] = {}  # of folders: the names of the files that are no links

    def files(self, pattern: str) -> Iterator[str]:
        """The files that a pattern with "*" and "**" leads to, in the order of their paths."""
        folder, name = _parted(pattern)
        if folder and name != "**" and glob.has_magic(name) and not glob.has_magic(folder):
            yield from self._inside(folder, name)
            return
        for folder, found in groupby(sorted(glob.glob(pattern, recursive=True)), lambda hit: _parted(hit)[0]):
            hits = list(found)
            if len(hits) >= SEVERAL and folder not in self._plain:
                _, self._plain[folder] = _entries(folder)
            plain = self._plain.get(folder, ())
            yield from (hit for hit in hits if _parted(hit)[1] in plain or os.path.isfile(hit))

    def _inside(self, folder: str, pattern: str) -> Iterator[str]:
        """The files of one folder whose names are like a pattern, in the order of their names."""
        names, plain = _entries(folder)
        self._plain[folder] = plain
        if not pattern.startswith("."):  # as `glob` has it
            names = [name for name in names if not name.startswith(".")]
        for name in sorted(matching(names, pattern)):
            if name in plain or os.path.isfile(folder + name):
                yield folder + name

    def real(self, path: str) -> str:
        """The path without links, as `os.path.realpath` gives it."""
        folder, name = _parted(path)
        if name in DOTS or (name not in self._plain.get(folder, ()) and os.path.islink(path)):
            return os.path.realpath(path)
        if folder not in self._real:
            self._real[folder] = os.path.join(os.path.realpath(folder), "")
        return self._real[folder] + name

    def seen(self, path: str, start: str = os.curdir) -> str:
        """The path as seen from a folder, as `os.path.relpath` gives it; raises ValueError on another drive."""
        folder, name = _parted(path)
        if name in DOTS:
            return os.path.relpath(path, start)
        known = self._seen.get((folder, start))
        if known is None:
            way = os.path.relpath(folder or os.curdir, start)
            known = self._seen[folder, start] = "" if way == os.curdir else os.path.join(way, "")
        return known + name


def _entries(folder: str) -> tuple[list[str], frozenset[str]]:
    """All names in a folder, and those of files that are no links."""
    try:
        with os.scandir(folder or os.curdir) as found:
            entries = list(found)
            plain = frozenset(entry.name for entry in entries if entry.is_file(follow_symlinks=False))
            return [entry.name for entry in entries], plain
    except OSError:
        return [], frozenset()


def _parted(path: str) -> tuple[str, str]:
    """The folder of a path and the name, as `os.path.split` gives them in three times the time."""
    if os.altsep:  # Windows, where a path may also begin with a drive
        return os.path.split(path)
    start = path.rfind(os.sep) + 1
    return path[:start], path[start:]
