"""A rule's own examples: read as documents, checked by this one rule, and told where it does not do as they say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from factcheck.documents import Document
from factcheck.engine import RuleFault, check
from factcheck.model import Finding
from factcheck.record import Vocabulary, VocabularyError
from factcheck.rulebook import Bad, Good, Rule


class Outcome(NamedTuple):
    """One example and what became of it: `fault` is "" where the rule does as the example says."""

    rule: Rule
    kind: str  # "good", "bad" or "trap"
    name: str
    fault: str


def documents(example: Good | Bad) -> list[Document]:
    """
    The documents of an example, named so that their order of names is their order in the example.

    Raises ValueError where a date is no ISO day, or where there are not as many dates as documents.
    """
    days: list[date | None] = [date.fromisoformat(day) for day in example.dates]
    days = days or [None] * len(example.documents)
    if len(days) != len(example.documents):
        raise ValueError(f"{len(example.documents)} documents and {len(days)} dates")
    width = len(str(len(days)))
    return [
        Document.from_text(text, name=f"{number:0{width}}.txt", date=day)
        for number, (text, day) in enumerate(zip(example.documents, days, strict=True), 1)
    ]


def findings(rule: Rule, example: Good | Bad) -> tuple[Finding, ...]:
    """
    What one rule alone finds in an example, in order of place.

    Raises what the rule raises (RuleFault), ValueError for wrong dates, and VocabularyError.
    """
    vocabulary = Vocabulary.from_toml(example.vocabulary) if example.vocabulary else None
    return check(documents(example), rules=[rule], vocabulary=vocabulary).findings


def outcomes(rule: Rule) -> Iterator[Outcome]:
    """
    Every example of a rule with what became of it, and one more where a rule has no good or no bad document.

    Good documents and traps are silent; a bad one is found at exactly its words, in order.
    """
    for kind, examples in (("good", rule.good), ("bad", rule.bad), ("trap", rule.traps)):
        for example in examples:
            yield Outcome(rule, kind, example.name, _fault(rule, example))
        if not examples and kind != "trap":
            yield Outcome(rule, kind, "", f"the rule has no {kind} document")


def _fault(rule: Rule, example: Good | Bad) -> str:
    try:
        found = tuple(finding.at.text for finding in findings(rule, example))
    except (ValueError, VocabularyError, RuleFault) as error:
        return str(error)
    wanted = (*example.finds,) if isinstance(example, Bad) else ()
    if found == wanted:
        return "" if wanted or isinstance(example, Good) else "a bad document names the words to point at"
    return f"points at {_quoted(found)}, not at {_quoted(wanted)}"


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{" ".join(each.split())}"' for each in words) or "nothing"
