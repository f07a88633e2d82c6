"""What a reading depends on beside the file that is read: this program, the libraries, the rules, the setting."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.digests import digest

if TYPE_CHECKING:
    from factcheck.mentions.reading import Setting

LIBRARIES = frozenset(("site-packages", "dist-packages"))


def edition(ours: Path, others: Iterable[Path], setting: Setting, archives: bool = False) -> str:
    """
    A digest that changes whenever a file might be read in another way.

    `ours` is the folder of our own rules, which are part of this program; `others` hold those of the repository, which
    is checked out anew with other times.
    """
    rules = (f"{file.name}\n{digest(file.read_bytes())}" for file in _rules(others))
    return digest("\n".join((program(), *_inside(str(ours)), *_libraries(), repr(setting), str(archives), *rules)))


@cache
def program() -> str:
    """A digest of this program: its version, and its files as the folder shows them, since a checkout is worked on."""
    files = _inside(os.path.dirname(os.path.abspath(__file__)))
    return digest("\n".join((__version__, sys.version, *files)))


def _inside(folder: str) -> Iterator[str]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.endswith(".py"):
            status = entry.stat()
            yield f"{entry.name} {status.st_mtime_ns} {status.st_size}"
        elif entry.is_dir() and entry.name[0] not in "._":
            yield f"{entry.name}/"
            yield from _inside(entry.path)


def _libraries() -> Iterator[str]:
    """The installed libraries with their versions, since a PDF is read by one of them."""
    for path in sys.path:
        if os.path.basename(path) in LIBRARIES and os.path.isdir(path):
            yield from sorted(name for name in os.listdir(path) if name.endswith((".dist-info", ".egg-info")))


def _rules(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in filter(os.path.isdir, folders):
        inside = sorted(child for child in folder.iterdir() if child.is_dir() and child.name[0] not in "._")
        for home in (folder, *inside):
            yield from sorted(home.glob("*.py"))
