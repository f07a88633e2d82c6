"""Words put down one after the other: white space as a browser shows it, each word with its place in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from factcheck.documents.html.tokens import REFERENCE, Words, reference
from factcheck.documents.origin import Spot
from factcheck.patterns import pattern

CHUNK = pattern(
    r"(?P<words>(?:[^\s&]|&(?![\#A-Za-z]))++(?: [^\s&]++)*+)|(?P<space>\s++)"
    rf"|(?P<reference>{REFERENCE.pattern})|(?P<lone>&)"
)
LINE_END = pattern(r"\r\n|\r|\n")


class Lines:
    """The lines of a file."""

    def __init__(self, source: str) -> None:
        self._starts = [0, *(match.end() for match in LINE_END.finditer(source))]

    def spot(self, at: int) -> Spot:
        """The line and column of a character."""
        line = bisect_right(self._starts, at)
        return Spot(line, at - self._starts[line - 1] + 1)

    def at(self, spot: Spot) -> int:
        """The character at a line and column."""
        return self._starts[(spot.line or 1) - 1] + (spot.column or 1) - 1


class Pen:
    """
    Writes words and keeps back the space between them until it is known what follows.

    `flat` writes all on one line, as in the cell of a table.
    """

    def __init__(self, source: str, lines: Lines, write: Callable[[str, Spot], None], flat: bool = False) -> None:
        self.flat = flat
        self.lead = ""  # the mark of an item, in front of its first words
        self._source = source
        self._lines = lines
        self._write = write
        self._written = False
        self._breaks = 0
        self._space: int | None = None

    def part(self, breaks: int, at: int) -> None:
        """End the line (1) or the paragraph (2) at hand; `at` is where that stands."""
        if self.flat:
            self.space(at)
        else:
            self._breaks = max(self._breaks, min(breaks, 2))
            self._space = None

    def end_line(self, at: int) -> None:
        """End the line at hand, the paragraph if nothing has been written since the last one ended."""
        self.part(self._breaks + 1, at)

    def space(self, at: int) -> None:
        """Part the words in front from those that follow."""
        if not self._breaks and self._space is None:
            self._space = at

    def say(self, words: str, at: int) -> None:
        """Write words that begin at a place of the file."""
        self.put(words, self._lines.spot(at))

    def put(self, words: str, spot: Spot) -> None:
        """The same where the spot is known; no words at all end what is kept back."""
        if self._breaks and self._written:
            self._write("\n" * self._breaks, spot)
        elif self._space is not None and self._written:
            self._write(" ", self._lines.spot(self._space))
        self._breaks, self._space, self._written = 0, None, True
        if self.lead:
            self._write(self.lead, spot)
            self.lead = ""
        self._write(words, spot)

    def copy(self, words: Words) -> None:
        """Write the text of the file, white space as one space, references read."""
        for match in CHUNK.finditer(self._source, words.start, words.end):
            at = match.start()
            if match.lastgroup == "space":
                self.space(at)
            elif match.lastgroup == "reference":
                character, taken = reference(match[0])
                if character.isspace():
                    self.space(at)
                else:
                    self.say(character, at)
                if rest := match[0][taken:]:
                    self.say(rest, at + taken)
            else:
                self.say(match[0], at)

    def copy_as_it_stands(self, words: Words) -> None:
        """Write the text of the file with its spaces and line ends."""
        at = words.start
        for line in LINE_END.split(self._source[words.start : words.end]):
            if at > words.start:
                self.end_line(at)
            for match in re.finditer(rf"[^&]+|{REFERENCE.pattern}|&", line):
                character, taken = reference(match[0]) if len(match[0]) > 2 and match[0][0] == "&" else (match[0], 0)
                self.say(character + (match[0][taken:] if taken else ""), at + match.start())
            at += len(line)
            at += 2 if self._source.startswith("\r\n", at) else 1
