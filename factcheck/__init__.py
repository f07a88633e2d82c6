"""
factcheck: do the numbers and dates of dated documents agree with each other?

The public names are loaded when they are first asked for (PEP 562), since `import factcheck` is on the hook's path.
"""

from typing import TYPE_CHECKING

from factcheck.homes import from_homes

__version__ = "0.1.0"

_HOMES = {
    "Claim": "factcheck.model",
    "Coverage": "factcheck.model",
    "Finding": "factcheck.model",
    "Measure": "factcheck.model",
    "Mention": "factcheck.model",
    "Period": "factcheck.model",
    "Place": "factcheck.model",
    "Report": "factcheck.model",
    "Series": "factcheck.model",
    "Span": "factcheck.model",
    "Verdict": "factcheck.model",
    "Quantity": "factcheck.quantity",
    "Document": "factcheck.documents",
    "DocumentError": "factcheck.documents",
    "read_document": "factcheck.documents",
    "Vocabulary": "factcheck.record",
    "VocabularyError": "factcheck.record",
    "find_mentions": "factcheck.mentions",
    "pull_claims": "factcheck.claims",
    "Diff": "factcheck.differences",
    "diff": "factcheck.differences",
    "check": "factcheck.engine",
    "verify": "factcheck.engine",
}

__all__ = [
    "Claim",
    "Coverage",
    "Diff",
    "Document",
    "DocumentError",
    "Finding",
    "Measure",
    "Mention",
    "Period",
    "Place",
    "Quantity",
    "Report",
    "Series",
    "Span",
    "Verdict",
    "Vocabulary",
    "VocabularyError",
    "check",
    "diff",
    "find_mentions",
    "pull_claims",
    "read_document",
    "verify",
]


__getattr__ = from_homes(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])


if TYPE_CHECKING:
    from factcheck.claims import pull_claims
    from factcheck.differences import Diff, diff
    from factcheck.documents import Document, DocumentError, read_document
    from factcheck.engine import check, verify
    from factcheck.mentions import find_mentions
    from factcheck.model import (
        Claim,
        Coverage,
        Finding,
        Measure,
        Mention,
        Period,
        Place,
        Report,
        Series,
        Span,
        Verdict,
    )
    from factcheck.quantity import Quantity
    from factcheck.record import Vocabulary, VocabularyError
