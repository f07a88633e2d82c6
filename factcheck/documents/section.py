"""What a section is."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from factcheck.model import Span

SectionKind = Literal[
    "headline", "dateline", "body", "quotation", "list", "table", "boilerplate", "safe_harbour", "contacts", "footnotes"
]


class Section(Struct, frozen=True):
    """A stretch of the text that is read in one way.  `speaker` and `role` are set for quotations."""

    kind: SectionKind
    span: Span
    speaker: str | None = None
    role: str | None = None
