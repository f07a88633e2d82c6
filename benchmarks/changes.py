"""
A change to a document in one place, and the figures that a document states twice.

Two equal figures are one fact told twice only if a careful reader has no doubt of it: "25 basis points" on one rate and
"25 basis points" on another, or revenue and a margin of 72% each, are two facts, equal by chance.  So the digits
before the zeros at the end, and the content words that the places share, must be five or more together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention, Span

FIGURES = frozenset({"number", "money", "percent", "measure"})
SILENT = frozenset({"contacts", "safe_harbour", "footnotes"})
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]{2,}")
EMPTY = frozenset(
    """the and for from with was were are had has have that this its our their which compared company million billion
    thousand approximately quarter quarterly year month three six nine twelve ended ending january february march april
    may june july august september october november december first second third fourth total per over about than more
    same period prior percent including inc""".split()
)
"""Words that say nothing of what a figure counts."""
BESIDE = 90
"""So many characters on each side of a figure are beside it."""
NO_DOUBT = 5
"""Digits and shared words together that leave a reader no doubt."""


class Change(NamedTuple):
    """Characters [start, end) of a document's text, and what stands there instead."""

    start: int
    end: int
    instead: str


Seeder = Callable[[Document], Iterator[Change]]


def stated_twice(document: Document) -> Iterator[Mention]:
    """The last of each figure of two digits or more that two sentences of the story, or rows of its tables, tell."""
    places: dict[object, dict[int, tuple[Mention, frozenset[str]]]] = defaultdict(dict)
    mentions = iter(find_mentions(document))
    mention = next(mentions, None)
    for number, sentence in enumerate(document.sentences):
        while mention and mention.span.start < sentence.span.end:
            quantity = mention.quantity
            digits = sum(letter.isdigit() for letter in mention.text)
            told = mention.kind in FIGURES and digits > 1 and sentence.section.kind not in SILENT
            if told and quantity and quantity.written:
                places[quantity.written, quantity.unit][number] = mention, _beside(document, mention, sentence.span)
            mention = next(mentions, None)
    for stated in places.values():
        *others, (last, words) = stated.values()
        if any(len(words & more) + _telling(last) >= NO_DOUBT for _, more in others):
            yield last


def _telling(mention: Mention) -> int:
    """How many digits tell a figure from others: "$145,950" has five, "25" has two, "10,000" one."""
    assert mention.quantity is not None and mention.quantity.written is not None
    return len(mention.quantity.written.normalize().as_tuple().digits)


def _beside(document: Document, mention: Mention, sentence: Span) -> frozenset[str]:
    """The content words beside a figure, within its sentence; in a table, those before it."""
    inside, span = document.to_plain(sentence), document.to_plain(mention.span)
    if not WORD.search(document.words(sentence)):
        inside = Span(0, span.end)
    before = document.plain[max(inside.start, span.start - BESIDE) : span.start]
    behind = document.plain[span.end : min(inside.end, span.end + BESIDE)]
    return frozenset(word.lower().rstrip("s") for word in WORD.findall(f"{before} {behind}")) - EMPTY


def put(mention: Mention, start: int, end: int, instead: str) -> Change:
    """The change of characters [start, end) of a mention's words."""
    return Change(mention.span.start + start, mention.span.start + end, instead)
