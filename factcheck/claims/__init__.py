"""Mentions become claims: measure, subject, as-of, modality, part-of."""

from factcheck.claims.pull import pull_claims, read

__all__ = ["pull_claims", "read"]
