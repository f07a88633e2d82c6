"""What a document goes on with where it names nothing: "the merger", "closing is expected", "the plant"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.names import WORD
from factcheck.companies import FORM
from factcheck.patterns import pattern
from factcheck.record.acts import DEALT, DOES, SITE
from factcheck.record.synonyms import one_stem
from factcheck.record.timeline.passages import NOTHING, Passage

PURCHASE, OPENING = "purchase", "opening"
PLACES = frozenset((OPENING, SITE))
BOUGHT = pattern(
    r"\b(?i:acquir(?:e[sd]?|ing)|acquisition of|bu(?:y|ys|ying)|bought|purchas(?:e[sd]?|ing)|purchase of|takeover of"
    r"|merge[rd]? with|merging with)(?: all| and| of| the| its| privately| held| remaining| outstanding| company){0,5}"
    rf" ([A-Z][\w’'&-]*(?: (?:and |& |of )?[A-Z][\w’'&-]*){{0,5}}(?:{FORM} and [A-Z][\w’'&-]*)?)"
)
"""The names of what is bought, right behind that."""
GOES_ON = 3
"""So many sentences behind one that names it a deal is meant by "the merger"."""
LAST = 10_000
"""More sentences than a document has."""
MOST = 3
"""Of no more names one is meant by "the plant"."""
INDEFINITE = frozenset("a an another any other new further additional several two three".split())
DEALING = frozenset().union(*(DOES[act] for act in DEALT))
"""Words of what is done with companies and at places."""


class Dealt:
    """What acts were done to, while a document is read: the last sentence that may go on with it, and its names."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[int, frozenset[str]]] = {}
        self.last: dict[str, frozenset[str]] = {}  # which of these were named last

    def read(self, said: frozenset[str]) -> None:
        """Read the words of a sentence."""
        for act, (_, named) in self.known.items():
            self.last[act] = said & named or self.last[act]

    def add(self, act: str, part: Passage, named: frozenset[str]) -> None:
        """Keep in mind what an act was done to, and a purchase that a document announces to its end."""
        if self.known.get(act, (0, NOTHING))[0] < LAST:
            about = act == PURCHASE and (part.new or part.sentence.section.kind == "headline")
            self.known[act] = (LAST if about else part.number + GOES_ON, named)
            self.last[act] = named

    def going_on(self, part: Passage, acts: frozenset[str]) -> frozenset[str]:
        """What is meant by a part of a sentence that tells of some acts, and does not name it."""
        for act in sorted(acts | PLACES if OPENING in acts else acts) if _goes_on(part) else ():
            until, named = self.known.get(act, (-1, NOTHING))
            if part.number <= until and (act not in PLACES or len(named) <= MOST):
                return self.last[act]
        return NOTHING


def _goes_on(part: Passage) -> bool:
    """Whether a part of a sentence may go on with what was told, and tells of nothing new: "the plant", not "a"."""
    return "any" not in part.lows and not any(
        low in INDEFINITE and not DEALING.isdisjoint(part.lows[k + 1 : k + 4]) for k, low in enumerate(part.lows)
    )


def bought_in(told: Sequence[Passage]) -> frozenset[str]:
    """The names that some parts of a sentence tell to be bought, right behind that."""
    found = BOUGHT.search(told[0].page.document.plain, told[0].place.start, told[-1].place.end)
    return frozenset(map(one_stem, WORD.findall(found[1]))) if found else NOTHING
