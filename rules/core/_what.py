"""What a figure is said of: its measure, whether it is a level or a change, and its time."""

from __future__ import annotations

from factcheck.rulebook import Fields

from ._when import LENGTHS, may_be_one

OPTIONAL = frozenset("total gaap b overall consolidat dilut common attributabl stockholder shareholder".split())
"""Stems that one telling may have and another leave out."""


class Said(Fields, frozen=True):
    """
    The stems of the measure; the sign of a change, 0 where it is left open, and None for a level; what is of an
    earlier time, or still to come; and what is said of the time.
    """

    words: frozenset[str]
    sign: int | None = None
    prior: bool = False
    ahead: bool = False
    times: frozenset[str] = frozenset()

    def is_of(self, other: Said) -> bool:
        """Whether both are said of one measure, of its level or its change, at one time."""
        if (self.prior, self.ahead, self.sign is None) != (other.prior, other.ahead, other.sign is None):
            return False
        if (self.sign or 0) * (other.sign or 0) < 0:
            return False
        if self.prior and not (self.times & LENGTHS and other.times & LENGTHS):
            return False  # "83% versus 91%" of a quarter, "83% versus 90%" of half a year
        one, two = self.words - OPTIONAL, other.words - OPTIONAL
        return bool(one) and one == two and may_be_one(self.times, other.times)

    def is_like(self, other: Said) -> bool:
        """Whether both are the level, or both a change, of measures of which one may be named more fully."""
        if self.prior or other.prior or (self.sign is None) != (other.sign is None):
            return False
        shared = self.words & other.words
        return bool(shared) and shared in (self.words, other.words)


NOTHING = Said(frozenset())
