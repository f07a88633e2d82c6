"""Mentions become claims: measure, subject, as-of, modality, part-of."""

from typing import TYPE_CHECKING

from factcheck.homes import from_homes

__all__ = ["pull_claims", "read"]

__getattr__ = from_homes(__name__, {"pull_claims": "factcheck.claims.pull", "read": "factcheck.claims.pull"})

if TYPE_CHECKING:
    from factcheck.claims.pull import pull_claims, read
