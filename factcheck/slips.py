"""Slips of the pen: two words or figures that differ as a slip makes them differ."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.quantity import Quantity

TELLING = 3
"""So many digits make a figure that no other is like by chance."""


def slipped(a: Quantity, b: Quantity) -> bool:
    """Whether two figures of three digits or more, written to one place, differ by a slip; their signs may."""
    if a.written is None or b.written is None or a.step != b.step or not a.step:
        return False
    one, other = (f"{abs(value / a.step):.0f}" for value in (a.written, b.written))
    return len(one) >= TELLING and one_slip(one, other)


def one_slip(a: str, b: str) -> bool:
    """Whether two words of one length differ in one letter or digit, or have two neighbours exchanged.  Symmetric."""
    apart = _apart(a, b)
    if len(apart) == 2:
        first, second = apart
        return second == first + 1 and a[first] == b[second] and a[second] == b[first]
    return len(apart) == 1


def one_apart(a: str, b: str) -> bool:
    """Whether two words of one length differ in one letter or digit.  Symmetric."""
    return len(_apart(a, b)) == 1


def exchanged(word: str) -> Iterator[str]:
    """The word with two neighbouring letters or digits exchanged, for every two that differ, from the left."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _apart(a: str, b: str) -> list[int]:
    """Where two words of one length differ; nowhere for those of two lengths."""
    return [at for at in range(len(a)) if a[at] != b[at]] if len(a) == len(b) else []
