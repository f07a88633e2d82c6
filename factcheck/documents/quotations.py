"""Quotations inside body text, with who speaks and in what role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.documents.sections import Section


def parted(plain: str, sections: Sequence[Section]) -> Iterator[Section]:
    """The sections, with quotations parted from the body around them."""
    yield from sections
