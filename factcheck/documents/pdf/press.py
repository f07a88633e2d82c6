"""
A PDF is read in a process of its own, which may use so much memory and time and no more.

One process reads all files of a run.  It is replaced when it has ended over one of them, so that a hostile file costs
its own reading and nothing else.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import cache
from typing import IO, Any

from factcheck.documents.pdf import sheets
from factcheck.documents.pdf.sheets import Sheet

PATIENCE = 240.0
"""Seconds by the clock for one file, where the processor's time cannot be limited or the process waits for nothing."""


class Failed(Exception):
    """A PDF that could not be read; the message says why and what to do, without the file's name."""


class Refused(Failed):
    """A PDF that PDFium does not read, and says so."""


FAILED = "cannot be read within the limits of memory and time. It may be damaged: print it to a new PDF."
ERRORS = {
    4: "is locked with a password. Save a copy without one.",
    5: "is locked in a way that is not known. Save a copy that is not.",
    sheets.TOO_MANY_LETTERS: f"has more than {sheets.MOST_LETTERS:,} letters. Split it.",
    sheets.TOO_MANY_PAGES: f"has more than {sheets.MOST_PAGES:,} pages. Split it.",
}
DAMAGED = "is no PDF that can be read: it is damaged, or has no pages. Print it to a new PDF."


class Press:
    """The process, started when the first file is read."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()

    def read(self, content: bytes) -> Iterator[Sheet | dict[str, str]]:
        """The pages of a file in order, at last what it says of itself; raises Failed."""
        with self._turn:
            answered = False
            try:
                yield from self._read(content)
                answered = True
            except Refused:
                answered = True
                raise
            finally:
                if not answered:  # nobody knows what the process would say next
                    self.close()

    def _read(self, content: bytes) -> Iterator[Sheet | dict[str, str]]:
        process = self._running()
        asked, told = process.stdin, process.stdout
        assert asked is not None and told is not None
        clock = threading.Timer(PATIENCE, process.kill)
        clock.daemon = True
        clock.start()
        try:
            asked.write(len(content).to_bytes(8, "big"))
            asked.write(content)
            asked.flush()
            yield from _pages(told)
        except (OSError, EOFError, ValueError) as error:
            raise Failed(FAILED) from error
        finally:
            clock.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            program = [sys.executable, "-P", sheets.__file__]
            self._process = subprocess.Popen(
                program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        return self._process

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _pages(told: IO[bytes]) -> Iterator[Sheet | dict[str, str]]:
    while line := told.readline():
        said: dict[str, Any] = json.loads(line)
        if "error" in said:
            raise Refused(ERRORS.get(said["error"], DAMAGED))
        if "about" in said:
            yield said["about"]
            return
        yield sheets.unpack(said, told)  # type: ignore[arg-type]
    raise EOFError


def press() -> Press:
    """The press of this process; one that was forked off has its own."""
    return _press(os.getpid())


@cache
def _press(process: int) -> Press:
    made = Press()
    atexit.register(made.close)
    return made
