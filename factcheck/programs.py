"""
Patterns as they were compiled by an earlier run, kept as Python keeps its modules: beside them, in `__pycache__`.

To compile the 430 patterns that one release asks for takes 150 ms, to load what came of it 5.  The file is one of the
installation and trusted as much as the `.pyc` files beside it; where Python writes none of those, this is not written
either.  Whatever is wrong with it, the patterns are compiled.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from importlib import import_module
from importlib.util import cache_from_source
from typing import Any

from factcheck import __version__

Key = tuple[str | bytes, int]
Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, groups, and their names both ways: what `_sre.compile` is given beside the source."""

MOST = 4000
"""Programs that are kept: a checkout that is worked on leaves old ones behind, and then begins again."""

_machine = import_module("_sre")
_known: dict[Key, Program] | None = None
_missing: list[Key] = []


def compiled(source: str | bytes, flags: int) -> re.Pattern[Any]:
    """The pattern of a source; raises re.error."""
    global _known
    if _known is None:
        _known = _load()
    key = source, int(flags)
    program = _known.get(key)
    if program is not None:
        try:
            settled, code, *rest = program
            made: re.Pattern[Any] = _machine.compile(source, settled, memoryview(code).cast("I").tolist(), *rest)
            return made
        except Exception:  # what is inside is Python's own, and may be something else in the next one
            pass
    _missing.append(key)
    return re.compile(source, flags)


def keep() -> None:
    """Write down what had to be compiled, for the next run; where that cannot be done, do nothing."""
    if not _missing or sys.dont_write_bytecode:
        return
    known = dict(_known or {}) if len(_known or {}) < MOST else {}
    with suppress(Exception):
        known.update((key, _program(*key)) for key in _missing)
        place = _place()
        beside = f"{place}.{os.getpid()}"
        with open(beside, "wb") as file:
            marshal.dump((_maker(), known), file)  # type: ignore[arg-type]
        os.replace(beside, place)
    _missing.clear()


def _program(source: str | bytes, flags: int) -> Program:
    """What Python's own compiler makes of a source, before it is made a pattern."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    parsed: Any = parser.parse(source, flags)
    code = compiler._code(parsed, flags)
    numbers: list[str | None] = [None] * parsed.state.groups
    for name, number in parsed.state.groupdict.items():
        numbers[number] = name
    settled = flags | parsed.state.flags
    return settled, array("I", code).tobytes(), parsed.state.groups - 1, dict(parsed.state.groupdict), tuple(numbers)


def _load() -> dict[Key, Program]:
    try:
        with open(_place(), "rb") as file:
            maker, known = marshal.loads(file.read())  # from a file it asks for a few bytes at a time
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return known if maker == _maker() and isinstance(known, dict) else {}


def _maker() -> tuple[object, ...]:
    """Whose programs they are: those of another Python, or of another version of ours, are not used."""
    return sys.version, _machine.MAGIC, _machine.CODESIZE, array("I").itemsize, __version__


def _place() -> str:
    return cache_from_source(__file__).removesuffix(".pyc") + ".patterns"
