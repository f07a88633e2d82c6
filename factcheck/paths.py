"""Paths of many files in few folders: what is asked of a folder is asked once."""

from __future__ import annotations

import os

DOTS = ("", ".", "..")


class Paths:
    """What paths lead to, and how they look from elsewhere, for as long as no folder is moved."""

    def __init__(self) -> None:
        self._real: dict[str, str] = {}
        self._seen: dict[tuple[str, str], str] = {}

    def real(self, path: str) -> str:
        """The path without links, as `os.path.realpath` gives it."""
        folder, name = os.path.split(path)
        if folder not in self._real:
            self._real[folder] = os.path.realpath(folder)
        whole = os.path.join(self._real[folder], name)
        return os.path.realpath(path) if name in DOTS or os.path.islink(whole) else whole

    def seen(self, path: str, start: str = os.curdir) -> str:
        """The path as seen from a folder, as `os.path.relpath` gives it; raises ValueError on another drive."""
        folder, name = os.path.split(path)
        if name in DOTS:
            return os.path.relpath(path, start)
        known = self._seen.get((folder, start))
        if known is None:
            known = self._seen[folder, start] = os.path.relpath(folder or os.curdir, start)
        return name if known == os.curdir else os.path.join(known, name)
