"""The words of direction: which way a change goes, or that there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.outline import PERCENT
from factcheck.claims.grammar.directions import CHANGES, FALLING, RISING
from factcheck.patterns import pattern

# Better or worse says nothing of more or less: a loss improves by falling.
_OPEN = """improve improves improved improving improvement gain gains gained gaining change changes changed changing
    narrow narrows narrowed narrowing widen widens widened widening revised revision"""
SIGNS = (
    dict.fromkeys(_OPEN.split(), 0) | dict.fromkeys((*RISING, "growth"), 1) | dict.fromkeys((*FALLING, "reduction"), -1)
)
A_CHANGE = f"(?:{'|'.join(sorted(CHANGES - {'change'}))})"
"""A pattern for the noun of a change whose way is told."""
THAN = {"more": 1, "less": -1, "fewer": -1, "above": 1, "below": -1}
"""Words that tell a change only behind a percentage: "3.5 percent more than the $54.2 million of a year ago"."""
_UPWARD = {"upward": 1, "downward": -1}
"""What a change that is left open may be called: "an upward revision of 1,300"."""
_CALLED = pattern(r"\b(upward|downward) $", re.IGNORECASE)
_WORD = pattern(r"\w+")


def directions(line: str) -> Iterator[re.Match[str]]:
    """The words for up, down, better and worse, in order."""
    # One look a word: a pattern that tries all of them everywhere takes ten times as long.
    return (
        word
        for word in _WORD.finditer(line)
        if (low := word[0].lower()) in SIGNS or (low in THAN and line[: word.start()].endswith(f"{PERCENT} "))
    )


def way(line: str, word: re.Match[str]) -> tuple[int, int]:
    """1 for up, -1 for down, 0 where the word leaves it open; and where its words begin: "a downward revision"."""
    called = _CALLED.search(line, max(0, word.start() - 10), word.start())
    if called:
        return _UPWARD[called[1].lower()], called.start()
    return (SIGNS | THAN)[word[0].lower()], word.start()
