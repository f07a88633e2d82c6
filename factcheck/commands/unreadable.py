"""
What could not be read, as findings: it is no text, its bytes are damaged, or it may not be opened.

It is never counted as clean.  The other documents are still checked, and the exit status is 2.  What cannot be read
never reaches the rules, so these findings of FC901 come from the command itself.
"""

from __future__ import annotations

from factcheck.corpus import Corpus
from factcheck.model import Finding, Place, Span

CODE, NAME = "FC901", "unreadable-document"


def findings(corpus: Corpus) -> tuple[Finding, ...]:
    """One finding for each file that could not be read, in the order of their names."""
    return tuple(
        Finding(CODE, "error", file.reason, Place(file.name, Span(0, 0), ""), rule=NAME) for file in corpus.unreadable
    )
