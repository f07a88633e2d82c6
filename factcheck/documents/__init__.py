"""A file becomes a Document: its text, its date with provenance, its sections and sentences."""

from typing import TYPE_CHECKING

from factcheck.homes import from_homes

__all__ = [
    "DateEvidence",
    "Document",
    "DocumentError",
    "Origin",
    "Section",
    "Sentence",
    "Spot",
    "read_before",
    "read_content",
    "read_document",
]

# The configuration asks for the endings of files, and for nothing else of this package.
__getattr__ = from_homes(
    __name__,
    {
        "DateEvidence": "factcheck.documents.dating",
        "Document": "factcheck.documents.document",
        "DocumentError": "factcheck.documents.formats",
        "Origin": "factcheck.documents.origin",
        "Section": "factcheck.documents.section",
        "Sentence": "factcheck.documents.document",
        "Spot": "factcheck.documents.origin",
        "read_before": "factcheck.documents.reading",
        "read_content": "factcheck.documents.reading",
        "read_document": "factcheck.documents.reading",
    },
)

if TYPE_CHECKING:
    from factcheck.documents.dating import DateEvidence
    from factcheck.documents.document import Document, Sentence
    from factcheck.documents.formats import DocumentError
    from factcheck.documents.origin import Origin, Spot
    from factcheck.documents.reading import read_before, read_content, read_document
    from factcheck.documents.section import Section
