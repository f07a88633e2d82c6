"""Words of direction: that something rises or falls, and what such a change is called."""

from __future__ import annotations

RISING = frozenset(
    """increase increases increased increasing rise rises risen rising rose grow grows grown growing grew climb climbs
    climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advanced expanded
    expanding raise raises raised raising leapt spiked rebounded up higher""".split()
)
FALLING = frozenset(
    """decrease decreases decreased decreasing decline declines declined declining fall falls fallen falling fell drop
    drops dropped dropping lower lowers lowered lowering reduce reduces reduced reducing shrank shrink shrinks
    contracted contracting slip slips slipped slipping slid plunge plunges plunged plunging plummet plummets plummeted
    plummeting tumble tumbles tumbled tumbling dipped slumped sank cut down""".split()
)
CHANGES = frozenset(
    """increase decrease rise decline drop growth fall reduction gain improvement jump climb change surge hike cut
    advance uptick""".split()
)
"""Nouns for a change, without their ending."""
