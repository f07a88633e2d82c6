"""Colours, where a terminal shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TextIO

from msgspec import Struct

if TYPE_CHECKING:
    from factcheck.model import Severity

COLOURS: dict[Severity, str] = {"error": "31", "warning": "33", "note": "36"}


class Ink(Struct, frozen=True):
    """Marks words, or leaves them as they are where `on` is false."""

    on: bool = False

    @classmethod
    def of(cls, stream: TextIO, environment: Mapping[str, str]) -> Ink:
        """Colours for a terminal; none in a pipe, for a "dumb" terminal, or where NO_COLOR is set (no-color.org)."""
        return cls(stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb")

    def bold(self, words: str) -> str:
        return self._mark("1", words)

    def dim(self, words: str) -> str:
        return self._mark("2", words)

    def severity(self, severity: Severity, words: str) -> str:
        return self._mark(COLOURS[severity], words)

    def _mark(self, code: str, words: str) -> str:
        return f"\x1b[{code}m{words}\x1b[0m" if self.on else words
