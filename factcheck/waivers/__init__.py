"""Waivers and the baseline: findings that people have accepted, and whether they still may."""

from factcheck.waivers.identity import Identity, fingerprint, identities
from factcheck.waivers.settle import remarks, settle
from factcheck.waivers.waiver import Malformed, Waiver

__all__ = ["Identity", "Malformed", "Waiver", "fingerprint", "identities", "remarks", "settle"]
