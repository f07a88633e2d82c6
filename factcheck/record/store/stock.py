"""
What is known of files as they are now.

A file is the one that was read if its times and its size are, or else its bytes.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from factcheck.digests import digest
from factcheck.documents.formats import LARGEST
from factcheck.record.store.cache import Cache
from factcheck.record.store.reading import Reading, Stamp

SETTLED = 2_000_000_000
"""Nanoseconds after which a file's times tell whether it has changed: the coarsest clock of a file system has 2 s."""


class Stock:
    """
    The readings of a cache, none without one, and which of them are of files as they are now.

    `began` is when the run began, in nanoseconds of the system's clock.  `known` are all readings, by name; `moved`
    those that were asked for and whose files have other times by now.
    """

    def __init__(self, cache: Cache | None = None, began: int = 0) -> None:
        self.cache, self.began = cache, began
        self.known = cache.readings() if cache else {}
        self.moved: list[Reading] = []
        self._current: dict[str, Reading | None] = {}

    @property
    def key(self) -> str:
        """What all readings here depend on beside the file itself."""
        return self.cache.key if self.cache else ""

    def reading(self, name: str) -> Reading | None:
        """What is known of a file as it was when this was first asked; None where that is nothing."""
        if name not in self._current:
            self._current[name] = self._found(name)
        return self._current[name]

    def add(self, reading: Reading) -> None:
        """Take in what was read by this run."""
        self._current[reading.name] = reading

    def state(self, names: Iterable[str]) -> str:
        """A digest of all that these files hold; "" where one of them is not known as it is now."""
        readings = [(name, self.reading(name)) for name in names]
        if not all(reading for _, reading in readings):
            return ""
        return digest("\n".join(f"{reading.digest} {name}" for name, reading in readings if reading))

    def _found(self, name: str) -> Reading | None:
        reading = self.known.get(name)
        now = stamp(name, self.began) if reading else None
        if reading is None or now is None or not _same(reading, now):
            return None
        if now == reading.stamp or not now.changed:
            return reading
        moved = replace(reading, stamp=now)
        self.moved.append(moved)
        return moved


def stamp(name: str, began: int) -> Stamp | None:
    """A file as it is now, to a run that began then; None where it is none that is kept."""
    try:
        status = os.stat(name)
    except (OSError, ValueError):  # the second for what is no path
        return None
    if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
        return None
    times = status.st_mtime_ns, status.st_ctime_ns
    return Stamp(*(times if max(times) < began - SETTLED else (0, 0)), status.st_size)


def _same(reading: Reading, now: Stamp) -> bool:
    """Whether a file is the one that was read."""
    if now.size != reading.stamp.size:
        return False
    if now == reading.stamp and now.changed > 0:
        return True
    try:
        return digest(Path(reading.name).read_bytes()) == reading.digest
    except OSError:  # whoever reads it says why it cannot be read
        return False
