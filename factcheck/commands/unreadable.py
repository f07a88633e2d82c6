"""
A document cannot be read: it is no text, its bytes are damaged, or it may not be opened.

It is never counted as clean.  The other documents are still checked, and the exit status is 2.  What cannot be read
never reaches the rules, so this finding comes from the command itself, and has no examples.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.corpus import Corpus, Unreadable
from factcheck.model import Clash, Finding, Place, Span
from factcheck.rulebook import Rule


def unreadable(file: Unreadable) -> Iterator[Clash]:
    """The clash of one file with the wish to read it."""
    yield Clash(Place(file.name, Span(0, 0), ""), file.reason)


RULE = Rule(
    code="FC901",
    name="unreadable-document",
    summary="a document cannot be read",
    severity="error",
    scope="document",
    check=unreadable,
    docstring=(__doc__ or "").strip(),
)


def findings(corpus: Corpus) -> tuple[Finding, ...]:
    """One finding for each file that could not be read, in the order of their names."""
    return tuple(
        Finding(RULE.code, RULE.severity, clash.message, clash.at, rule=RULE.name)
        for file in corpus.unreadable
        for clash in unreadable(file)
    )
