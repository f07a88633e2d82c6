"""The record: the claims of all documents, lined up over time."""

from factcheck.record.record import Record
from factcheck.record.same import Sameness, same
from factcheck.record.vocabulary import Vocabulary, VocabularyError

__all__ = ["Record", "Sameness", "Vocabulary", "VocabularyError", "same"]
