"""Claims and records made by hand: a small factory that hides the fields that do not matter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from factcheck.claims import read
from factcheck.documents import Document
from factcheck.model import Claim, Measure, Mention, Period, Span
from factcheck.quantity import Quantity
from factcheck.record import Record, Vocabulary
from factcheck.rulebook import bundled

PULLS = tuple(pull for rule in bundled() for pull in rule.pull)


def day(text: str) -> Period:
    """The one day as a period."""
    on = date.fromisoformat(text)
    return Period(on, on)


def claim(value: int | str = 10, **slots: Any) -> Claim:
    """A claim of ten compounds in clinical testing, but for the slots named."""
    quantity = slots.pop("quantity", None) or Quantity.exactly(Decimal(value))
    kind = slots.pop("kind", "number")
    span = Span(slots.pop("at", 0), slots.pop("at_end", 3))
    given: dict[str, Any] = {
        "measure": Measure("compound", ("tap",), "clinical"),
        "subject": "Northwind",
        "as_of": None,
        "modality": "actual",
        "hedge": "none",
        "nature": "snapshot",
        "document": "a.txt",
    } | slots
    return Claim(Mention(span, str(value), kind, quantity), value=quantity, **given)


def record(texts: Iterable[tuple[str, str | None]], vocabulary: Vocabulary | None = None) -> Record:
    """The record of (text, ISO day) pairs, named 1.txt, 2.txt and so on."""
    pages = [
        read(Document.from_text(text, f"{number}.txt", date.fromisoformat(on) if on else None), PULLS)
        for number, (text, on) in enumerate(texts, 1)
    ]
    return Record.of(pages, vocabulary)
