"""Where a span stands in its file, and how its words are quoted on one line."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable

from factcheck.documents import Document, Spot
from factcheck.model import Place, Span

LONGEST = 120
"""Characters of a quote that are shown; a longer one is cut in its middle."""

HIDDEN = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))
"""Kinds of characters that a terminal obeys, or does not show, instead of printing them."""


class Places:
    """Where the characters of some documents stand in their files."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = {document.name: document for document in documents}
        self._starts: dict[str, list[int]] = {}

    def document(self, name: str) -> Document | None:
        """The document of a name, None where it is not known."""
        return self._documents.get(name)

    def spot(self, name: str, at: int) -> Spot:
        """Where character `at` stands in the file; line 1 where the document is not known."""
        document = self._documents.get(name)
        if document is not None and document.origin is not None:
            return document.origin.spot(at)
        starts = self._lines(name)
        line = bisect_right(starts, at)
        return Spot(line, at - starts[line - 1] + 1)

    def verbatim(self, name: str) -> bool:
        """Whether the characters of the document's text are those of its file, so that offsets mean the same."""
        return name in self._documents and self._documents[name].origin is None

    def of(self, place: Place) -> str:
        """The place as "path:line", or "path:page 2" where the file has no lines."""
        return self.at(place.document, place.span)

    def at(self, name: str, span: Span) -> str:
        """The start of a span in the same form."""
        return f"{clean(name)}:{clean(str(self.spot(name, span.start)))}"

    def _lines(self, name: str) -> list[int]:
        if name not in self._starts:
            text = self._documents[name].text if name in self._documents else ""
            starts = [0]
            while (end := text.find("\n", starts[-1])) >= 0:
                starts.append(end + 1)
            self._starts[name] = starts
        return self._starts[name]


def quote(text: str) -> str:
    """The words in double quotes, on one line."""
    words = clean(text)
    if len(words) > LONGEST:
        words = f"{words[: LONGEST // 2 - 1]}…{words[-LONGEST // 2 :]}"
    return f'"{words}"'


def clean(text: str) -> str:
    """
    The text on one line: white space as single spaces, and what a terminal would obey written out.

    A document may hold "\\x1b[2J", which empties the screen, or U+202E, which turns the line round.
    """
    return "".join(_seen(c) for c in " ".join(text.split()))


def _seen(character: str) -> str:
    if " " <= character <= "~" or unicodedata.category(character) not in HIDDEN:
        return character
    return escaped(character)


def escaped(character: str) -> str:
    """A character as a program writes it, in letters that everybody sees: "\\x1b", "\\u202e"."""
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
