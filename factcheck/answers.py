"""
Answers: what a check has said, said again where everything is as it was then.

A hook runs again for the same commit, and over all files after it.  What an answer rests on is the question: how the
command was called and where, the set-up of the repository, and what its documents hold.  An answer is kept under a
digest of all that, so that whatever has changed asks another question.
"""

from __future__ import annotations

import os
import sqlite3
from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from factcheck.config import Found
from factcheck.digests import digest
from factcheck.record.store.cache import ANSWER
from factcheck.record.store.stock import Stock
from factcheck.selection import Selection

MOST = 2**20
"""Characters of an answer that is kept."""


class Answer(Struct, frozen=True):
    """What a command prints, and its exit status."""

    text: str
    status: int


class Question(Struct, frozen=True):
    """A question without its documents, and the names of those."""

    asked: str
    names: tuple[str, ...]

    @classmethod
    def of(
        cls, options: Namespace, found: Found, selection: Selection, vocabulary: Path | None, surroundings: str
    ) -> Question:
        """The question that the command line asks; `surroundings` tells what else its answer rests on, like the day."""
        called = sorted((name, value) for name, value in vars(options).items() if name != "at_end")
        files = (vocabulary, found.waivers, found.baseline, found.record)
        told = (surroundings, os.getcwd(), called, found, *map(_held, files), sorted(selection.asked))  # noqa: PTH109
        return cls(digest("\n".join(map(repr, told))), selection.names)

    def answer(self, stock: Stock) -> Answer | None:
        """What was said when everything was as it is, None where nobody knows."""
        name = self._name(stock)
        if stock.cache is None or not name:
            return None
        again, _, kept = stock.cache.setting(name).partition("\n")
        status, _, text = kept.partition("\n")
        if again != name:  # not kept, or another answer, by a damage that leaves each text whole
            return None
        if stock.moved:
            with suppress(sqlite3.Error):  # the next one compares their bytes again
                stock.cache.keep(moved=stock.moved)
        return Answer(text, int(status))

    def keep(self, answer: Answer, stock: Stock) -> None:
        """Write down what was said, for the next one who asks; where that cannot be done, do nothing."""
        name = self._name(stock)
        if stock.cache is None or not name or len(answer.text) > MOST:
            return
        with suppress(sqlite3.Error):  # whoever writes what was read says why nothing can be written
            stock.cache.keep_answer(name, f"{name}\n{answer.status}\n{answer.text}")

    def _name(self, stock: Stock) -> str:
        """Under what an answer is kept, "" where a document is not known as it is now."""
        state = stock.state(self.names)
        return ANSWER + digest(f"{stock.key} {self.asked} {state}") if state else ""


def _held(path: Path | None) -> str:
    """What a file of the set-up holds, "" where there is none."""
    try:
        return digest(path.read_bytes()) if path else ""
    except OSError:
        return ""
