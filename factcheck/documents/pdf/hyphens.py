"""
A hyphen at the end of a line: the cut of a long word ("mile-/stone"), or one that the word has ("early-/stage").

What the document writes elsewhere decides; where it is silent, a hyphen stays beside figures, capitals and the words
that make compounds, and goes between the halves of any other word.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from factcheck.patterns import pattern

WORD = pattern(r"[A-Za-z][A-Za-z-]*")
TAIL = pattern(r"[A-Za-z][A-Za-z-]*$")
HEAD = pattern(r"[a-z][a-z-]*")
LONGEST = 60
"""Letters of a word that is looked at."""
PREFIXES = frozenset("de dis fore im in inter ir mis out over pre re sub trans un under up".split())
"""What a cut leaves at the end of a line far more often than a compound does: "in-/dependent", "under-/paid"."""
FIRST = frozenset(
    "best double early eight eighty fifty first five forty four full half high large late long low market mid mid-year"
    " near nine ninety non second self seven seventy short single six sixty small third thirty three twelve twenty two"
    " well world year".split()
)
"""Words that a hyphen follows."""
SECOND = frozenset(
    "acting administered adjusted aged approved assisted backed based bearing bound branded centric class commissioned"
    " controlled cost cycle dated day defined dependent derived driven edge effective efficient equity established"
    " expected expressing facing flow free friendly funded generation grade growth held high income independent"
    " intensive known label leading led level limiting linked listed lived looking loss made making margin market"
    " million month months naive needed negative neutral new old oriented owned party phase positive priced producing"
    " profit proof quarter range rate rated ready related reported resistant rich risk run scale sensitive series sized"
    " specific speed sponsored stage standard standing state storey story style supported target targeted term tier"
    " tonne treated type value weight winning year years".split()
)
"""Words that a hyphen stands in front of."""


class Hyphens:
    """What the lines of a document say of its hyphens."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._hyphened: set[str] = set()
        for line in lines:
            for word in WORD.findall(line):
                low = word.lower().strip("-")
                (self._hyphened if "-" in low else self._whole).add(low)

    def between(self, before: str, after: str) -> Literal["", "kept", "cut"]:
        """What becomes of the hyphen that ends a line, the next line being known; "" where there is none."""
        if not before.endswith(("-", "\u2010", "\u00ad")) or before[-2:-1] in ("", " ", "-") or after[:1] in ("", " "):
            return ""
        if before.endswith("\u00ad"):
            return "cut"
        tail, head = TAIL.search(before[-LONGEST:-1]), HEAD.match(after[:LONGEST])
        if not tail or not head:
            return "kept"  # "2011-/2012", "IMGN-/901", "non-/GAAP"
        first, second = tail[0].lower(), head[0].strip("-")
        if f"{first}-{second}" in self._hyphened:
            return "kept"
        if first + second in self._whole:
            return "cut"
        last, opening = first.split("-")[-1], second.split("-")[0]
        if last in PREFIXES:
            return "cut"
        return "kept" if last in FIRST or opening in SECOND or tail[0].isupper() else "cut"
