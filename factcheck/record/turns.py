"""Which side of a date is meant: "after 3 May", "before May", "as of 1 June"."""

from __future__ import annotations

import re

from factcheck.patterns import pattern

TURNS = pattern(
    r"\b(after|before|since|until|till|by|from|through|to|prior to|later than|earlier than)(?: the)? ?$", re.I
)
TURN = {
    "after": "after", "later than": "after", "before": "before", "prior to": "before", "earlier than": "before",
    "since": "since", "from": "since", "until": "until", "till": "until", "through": "until", "to": "until", "by": "by",
}  # fmt: skip


AS_OF = pattern(r"\b[Aa]s of(?: (before|after))?(?: the)? ?$")


def turn_of(plain: str, start: int) -> str:
    """ "after", "before", "since", "until", "as of" or "in", by the words before the date that begins at `start`."""
    if counted := AS_OF.search(plain, max(0, start - 18), start):
        return f"as of {counted[1]}" if counted[1] else "as of"
    found = TURNS.search(plain, max(0, start - 16), start)
    return TURN[found[1].lower()] if found else "in"
