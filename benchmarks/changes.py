"""A change to a document in one place, and the figures that a document states twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention

FIGURES = frozenset({"number", "money", "percent", "measure"})
SILENT = frozenset({"contacts", "safe_harbour", "footnotes"})


class Change(NamedTuple):
    """Characters [start, end) of a document's text, and what stands there instead."""

    start: int
    end: int
    instead: str


Seeder = Callable[[Document], Iterator[Change]]


def stated_twice(document: Document) -> Iterator[Mention]:
    """The last of each figure of two digits or more that stands in two sentences of the story or more."""
    places: dict[object, dict[int, Mention]] = defaultdict(dict)
    mentions = iter(find_mentions(document))
    mention = next(mentions, None)
    for number, sentence in enumerate(document.sentences):
        while mention and mention.span.start < sentence.span.end:
            quantity = mention.quantity
            digits = sum(letter.isdigit() for letter in mention.text)
            told = mention.kind in FIGURES and digits > 1 and sentence.section.kind not in SILENT
            if told and quantity and quantity.written:
                places[quantity.written, quantity.unit][number] = mention
            mention = next(mentions, None)
    for stated in places.values():
        if len(stated) > 1:
            yield list(stated.values())[-1]


def put(mention: Mention, start: int, end: int, instead: str) -> Change:
    """The change of characters [start, end) of a mention's words."""
    return Change(mention.span.start + start, mention.span.start + end, instead)
