"""The tables of a document, whatever became of their lines."""

from __future__ import annotations

from factcheck.documents.document import Document
from factcheck.documents.flattened import flattened_tables
from factcheck.documents.lined import lined_tables
from factcheck.documents.stacked import stacked_tables
from factcheck.documents.table import Table


def read_tables(document: Document) -> tuple[Table, ...]:
    """
    All tables of a document, in order; they do not overlap.

    Of two forms in which one stretch can be read, the one with lines goes before one cell a line, and that before
    labels and figures that run on.
    """
    found = list(lined_tables(document))
    for tables in (stacked_tables(document), flattened_tables(document)):
        found += [table for table in tables if not any(table.span.meets(other.span) for other in found)]
    return tuple(sorted(found, key=lambda table: table.span))
