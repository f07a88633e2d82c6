"""The record: the claims of all documents, lined up over time."""

from typing import TYPE_CHECKING

from factcheck.homes import from_homes

__all__ = ["Record", "Vocabulary", "VocabularyError"]

# The cache is asked what has changed before anything of a record is needed.
__getattr__ = from_homes(
    __name__,
    {
        "Record": "factcheck.record.record",
        "Vocabulary": "factcheck.record.names.vocabulary",
        "VocabularyError": "factcheck.record.names.vocabulary",
    },
)

if TYPE_CHECKING:
    from factcheck.record.names.vocabulary import Vocabulary, VocabularyError
    from factcheck.record.record import Record
