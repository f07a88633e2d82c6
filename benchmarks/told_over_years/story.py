"""Whole releases of one issuer over years, with the pairs of places that belong together and those that look so."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

import factcheck as fc

MARK = re.compile(r"«(\w+)\|([^«»]*)»")

Spot = tuple[str, int, int]


class Pair(NamedTuple):
    """Two marks, and of which kind of fact they are, or why they only look like one."""

    left: str
    right: str
    kind: str


class Story(NamedTuple):
    """An issuer's releases as (day, text with marks), in the order of their days."""

    name: str
    releases: tuple[tuple[str, str], ...]
    relations: tuple[Pair, ...]
    traps: tuple[Pair, ...]


def pairs(table: str) -> tuple[Pair, ...]:
    """One pair a line: two names of marks and the kind."""
    return tuple(Pair(*line.split(None, 2)) for line in table.strip().splitlines())


def read(story: Story) -> tuple[tuple[fc.Document, ...], dict[str, Spot]]:
    """The documents without marks, and where each mark stood.  Raises KeyError for a pair without its mark."""
    documents, spots = [], dict[str, Spot]()
    for day, marked in story.releases:
        name = f"{day}.txt"
        text, at = "", 0
        marked = marked.strip() + "\n"
        for found in MARK.finditer(marked):
            text += marked[at : found.start()]
            spots[found[1]] = (name, len(text), len(text) + len(found[2]))
            text += found[2]
            at = found.end()
        documents.append(fc.Document.from_text(text + marked[at:], name=name, date=date.fromisoformat(day)))
    for pair in (*story.relations, *story.traps):
        _ = spots[pair.left], spots[pair.right]
    return tuple(documents), spots
