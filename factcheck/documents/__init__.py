"""A file becomes a Document: its text, its date with provenance, its sections and sentences."""

from factcheck.documents.document import Document, DocumentError, read_document

__all__ = ["Document", "DocumentError", "read_document"]
