"""Codes that look like numbers, masked before numbers are read."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Reading

CODE = re.compile(r"\b[A-Z]{2,6}-?\d{2,}\b|#\w+|\bBAY \d\d-\d{4}\b")


def read_all(plain: str) -> list[Reading]:
    """All identifiers and phones of a plain text."""
    return [Reading(m.start(), m.end(), "identifier") for m in CODE.finditer(plain)]
