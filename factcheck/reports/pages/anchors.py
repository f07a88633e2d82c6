"""The names by which the parts of a page are linked: documents, places in them, rows, findings and series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.model import Place


@dataclass(frozen=True, slots=True)
class Anchors:
    """The documents of a page by their numbers, counted from 1 in the order of the page."""

    numbers: Mapping[str, int]

    @classmethod
    def of(cls, names: Iterable[str]) -> Anchors:
        """The anchors of the documents with these names."""
        return cls({name: number for number, name in enumerate(names, start=1)})

    def document(self, name: str) -> str:
        """A document's anchor, "" where it is not on the page."""
        return f"d{self.numbers[name]}" if name in self.numbers else ""

    def place(self, place: Place) -> str:
        """The anchor of a place in the text; of its document where the place has no words."""
        document = self.document(place.document)
        return f"{document}c{place.span.start}" if document and place.span.start < place.span.end else document

    def row(self, name: str, at: int) -> str:
        """The anchor of the row that tells of the figure at a character."""
        return f"{self.document(name)}r{at}"


def finding(number: int) -> str:
    """The anchor of a finding."""
    return f"f{number}"


def series(number: int) -> str:
    """The anchor of a series."""
    return f"s{number}"
