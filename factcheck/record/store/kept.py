"""Documents and pages out of the cache: what names them is known at once, the rest is read when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Any

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim
from factcheck.record.facets import CLAIMS
from factcheck.record.store import stored
from factcheck.record.ties import Item


class KeptDocument(Document, frozen=True, dict=True):
    """A document whose text is not read yet."""

    @classmethod
    def of(cls, name: str, day: date | None, gist: str, part: Callable[[str], Any]) -> KeptDocument:
        """The document of this name and day; `part` gives it whole, by the name "document"."""
        document = cls("", name, day, (), "")
        document.__dict__.update(gist=gist, _part=part)
        return document


class KeptPage(Pulled, frozen=True, dict=True):
    """A page whose mentions and claims are not read yet."""

    @classmethod
    def of(cls, document: Document, part: Callable[[str], Any]) -> KeptPage:
        """The page of a document; `part` gives its mentions and claims, by name."""
        page = cls(document, (), (), ())
        page.__dict__["_part"] = part
        return page


class _Part:
    """A field of a document that brings all the others when it is asked for first."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        if instance is None:
            return self
        values = instance.__dict__
        whole = values["_part"]("document")
        values.update((name, getattr(whole, name)) for name in UNREAD if name not in values)
        return values[self.name]


class _Own:
    """A field of a page, which comes alone."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        if instance is None:
            return self
        values = instance.__dict__
        return values.setdefault(self.name, values["_part"](self.name))


UNREAD = tuple(name for name in Document.__struct_fields__ if name not in ("name", "date"))
"""What of a document its file says, and not the cache at once."""

# Neither sets anything, so that what was read once is found before them.
for _name in UNREAD:
    setattr(KeptDocument, _name, _Part(_name))
for _name in ("mentions", "claims", "unread"):
    setattr(KeptPage, _name, _Own(_name))


def claims_text(items: Iterable[Item]) -> str:
    """The claims of a page as one text: those of each sentence on a line, as they are kept under their facet."""
    return "\n".join(item.text for item in items if item.facet == CLAIMS.name) or stored.dump(())


def claims_of(text: str) -> tuple[Claim, ...]:
    """The claims of a page out of such a text; raises Unkept."""
    sentences = stored.load_lines(text, CLAIMS.kind)
    return tuple(sorted(chain.from_iterable(sentences), key=attrgetter("span")))
