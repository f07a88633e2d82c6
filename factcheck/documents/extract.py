"""What a reader of a format gives: the text as a person reads it, with what its file says beside the text."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from factcheck.documents.dating import DateEvidence
from factcheck.documents.origin import Origin, Spot
from factcheck.model import Span


class Comment(Struct, frozen=True, array_like=True):
    """What somebody noted beside a stretch of the text, and nobody has resolved."""

    span: Span
    author: str
    words: str


MOST = 1_000_000
"""Pieces of a text whose places are kept."""


class TooMuch(Exception):
    """More than a reader takes in: the message says of what, and the way out."""


class Aside(Struct, frozen=True, array_like=True):
    """
    A comment to factcheck that readers of the file do not see: its words as written, with the marks around them.

    `at` is a character of the text in the paragraph that the comment touches, or in the next one where it touches none.
    """

    at: int
    words: str


class Extract(Struct, frozen=True):
    """
    The text of a file that is more than text.

    `title` is the one that the file gives for itself, "" where it gives none; `dates` what it says beside the text
    about its day, strongest first; `remarks` what a person should know of the reading, one clause each without the
    file's name ("attachment a.pdf is not followed").  `made` is when the file was made, which is the weakest of dates;
    `gaps` are parts that could not be read, in the form of remarks; `comments` those that are open, in order.
    `marked` says that the text may have marks of Markdown, as what people type has; `asides` are the
    comments that speak to factcheck.
    """

    text: str
    origin: Origin
    title: str = ""
    dates: tuple[DateEvidence, ...] = ()
    remarks: tuple[str, ...] = ()
    marked: bool = False
    asides: tuple[Aside, ...] = ()
    made: tuple[DateEvidence, ...] = ()
    gaps: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()


class Scribe:
    """A text as it is written down piece by piece, each with its spot; `extract` gives what was written."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._starts: list[int] = []
        self._spots: list[Spot] = []
        self._length = 0

    def __len__(self) -> int:
        """How many characters have been written."""
        return self._length

    def write(self, words: str, spot: Spot | None = None) -> None:
        """Write down some characters; without a spot they belong to the run in front of them.  Raises TooMuch."""
        if not words:
            return
        if spot is not None:
            if len(self._starts) >= MOST:
                raise TooMuch(f"has more than {MOST:,} pieces of text. Split it.")
            self._starts.append(self._length)
            self._spots.append(spot)
        self._pieces.append(words)
        self._length += len(words)

    def extract(
        self,
        title: str = "",
        dates: Iterable[DateEvidence] = (),
        remarks: Iterable[str] = (),
        marked: bool = False,
    ) -> Extract:
        """What has been written so far."""
        origin = Origin(tuple(self._starts), tuple(self._spots))
        return Extract("".join(self._pieces), origin, title, tuple(dates), tuple(remarks), marked)
