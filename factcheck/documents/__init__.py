"""A file becomes a Document: its text, its date with provenance, its sections and sentences."""

from factcheck.documents.dating import DateEvidence
from factcheck.documents.document import Document, Sentence
from factcheck.documents.formats import DocumentError
from factcheck.documents.origin import Origin, Spot
from factcheck.documents.reading import read_before, read_content, read_document
from factcheck.documents.section import Section

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
