"""
Twice a hostile text takes twice the work, which is counted, so that it is the same on every machine.

Counted are the calls of functions, and the characters over which patterns look for something: a walk over all figures
for each figure shows in the one, a search through a long sentence for each of its figures in the other.  The time that
longer texts take is shown by `benchmarks/growth.py`.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from types import FrameType
from typing import Any, NamedTuple

import pytest
from scripts import benchmark

from factcheck import Document, check
from factcheck.patterns import Pattern

SHORT = 3_000
"""Characters: what is done once for each document hardly counts beside what is done for them."""
MOST = 2.7
"""Times the work that twice the text may take; four is quadratic."""
ONCE = 2_000
"""Calls that a document costs, whatever it holds."""

PIECES: dict[str, str] = benchmark("growth").PIECES


class Work(NamedTuple):
    """The calls that a check makes, and the characters that its patterns look through."""

    calls: int
    characters: int


def work(text: str) -> Work:
    """The work of checking one text."""
    calls = 0

    def note(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal calls
        calls += 1

    document = Document.from_text(text, name="a.txt", date=date(2013, 6, 4))
    sys.setprofile(note)
    try:
        check([document])
    finally:
        sys.setprofile(None)
    with counted() as lengths:
        check([Document.from_text(text, name="a.txt", date=date(2013, 6, 4))])
    return Work(calls, sum(lengths))


@contextmanager
def counted() -> Iterator[list[int]]:
    """How far each search of a pattern goes: to what it finds, else to the end."""
    lengths: list[int] = []

    def counting(search: Callable[..., Any]) -> Callable[..., Any]:
        def run(text: str, start: int = 0, end: int = sys.maxsize) -> Any:
            found = search(text, start, end)
            lengths.append((found.end() if found else min(end, len(text))) - start)
            return found

        return run

    known = [(each, vars(each)["search"]) for each in gc.get_objects() if type(each) is Pattern]
    for each, search in known:
        vars(each)["search"] = counting(search)
    try:
        yield lengths
    finally:
        for each, search in known:
            vars(each)["search"] = search


@pytest.mark.parametrize("name", PIECES)
def test_twice_the_text_takes_twice_the_work(name: str) -> None:
    short, long = ((PIECES[name] * (size // len(PIECES[name]) + 1))[:size] for size in (SHORT, 2 * SHORT))
    work(short)  # what is loaded or remembered once
    one, two = work(short), work(long)
    assert two.calls < MOST * one.calls + ONCE
    assert two.characters < MOST * one.characters + ONCE
