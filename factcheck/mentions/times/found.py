"""What every reader of an expression of time gives, and the gap that its words may stand apart."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from factcheck.mentions.reading import Setting
from factcheck.mentions.times.calendar import Stretch
from factcheck.model import MentionKind
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

GAP = r"(?:[ \t]{1,4}(?:\n[ \t]{0,20})?|\n[ \t]{0,20})"
WORD = pattern(r"[A-Za-z]+")


class Found(Struct, frozen=True):
    """Where an expression of time ends, its days, and for lengths of time how long it is."""

    end: int
    stretch: Stretch
    kind: MentionKind = "date"
    quantity: Quantity | None = None
    names: tuple[str, ...] = ()


Base = Callable[[str, int, Setting], Found | None]
"""The reader of any date, for those that are made of another: "two weeks before May 13"."""


STEPS: dict[str, int] = {
    "this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "latest": -1,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip
"""Words for a period's place: 0 is the document's own, -1 the one before it."""
