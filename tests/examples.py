"""The examples of a rule as documents, and what a rule says of them: as `factcheck rules test` reads them."""

from __future__ import annotations

from factcheck.examples import documents, findings

__all__ = ["documents", "findings"]
