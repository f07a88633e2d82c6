"""Documents and pages out of the cache: what names them is known at once, the rest is read when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import Any

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim
from factcheck.record import stored
from factcheck.record.facets import CLAIMS
from factcheck.record.ties import Item


class KeptDocument(Document):
    """A document whose text is not read yet; `part` gives it whole, by the name "document"."""

    def __init__(self, name: str, day: date | None, gist: str, part: Callable[[str], Any]) -> None:
        self.__dict__.update(name=name, date=day, gist=gist, _part=part)


class KeptPage(Pulled):
    """A page whose mentions and claims are not read yet; `part` gives them, by name."""

    def __init__(self, document: Document, part: Callable[[str], Any]) -> None:
        self.__dict__.update(document=document, _part=part)


class _Part:
    """A field of a document that brings all the others when it is asked for first."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        if instance is None:
            return self
        values = instance.__dict__
        whole = values["_part"]("document")
        values.update((field.name, getattr(whole, field.name)) for field in fields(whole) if field.name not in values)
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


# Neither sets anything, so that what was read once is found before them.
for _field in fields(Document):
    setattr(KeptDocument, _field.name, _Part(_field.name))
for _field in fields(Pulled):
    setattr(KeptPage, _field.name, _Own(_field.name))


def claims_text(items: Iterable[Item]) -> str:
    """The claims of a page as one text: those of each sentence on a line, as they are kept under their facet."""
    return "\n".join(item.text for item in items if item.facet == CLAIMS.name) or stored.dump(())


def claims_of(text: str) -> tuple[Claim, ...]:
    """The claims of a page out of such a text; raises Unkept."""
    sentences = stored.load_lines(text, CLAIMS.kind)
    return tuple(sorted(chain.from_iterable(sentences), key=attrgetter("span")))
