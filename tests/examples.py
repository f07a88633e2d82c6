"""The examples of a rule as documents, and what a rule says of them."""

from __future__ import annotations

from datetime import date

from factcheck.documents import Document
from factcheck.engine import check
from factcheck.model import Finding
from factcheck.record import Vocabulary
from factcheck.rulebook import Bad, Good, Rule


def documents(example: Good | Bad) -> list[Document]:
    """The documents of an example, named so that their order of names is their order in the example."""
    days = [date.fromisoformat(day) for day in example.dates] or [None] * len(example.documents)
    return [
        Document.from_text(text, name=f"{number}.txt", date=day)
        for number, (text, day) in enumerate(zip(example.documents, days, strict=True), 1)
    ]


def findings(rule: Rule, example: Good | Bad) -> tuple[Finding, ...]:
    """What one rule alone finds in an example."""
    vocabulary = Vocabulary.from_toml(example.vocabulary) if example.vocabulary else None
    return check(documents(example), rules=[rule], vocabulary=vocabulary).findings
