"""Things that stand along a text, and which of them meet a stretch of it, without looking at all of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from factcheck.model import Span

Item = TypeVar("Item")


class Along(Generic[Item]):
    """Items by their spans, kept in the order in which they are given, which is that of their starts."""

    def __init__(self, items: Iterable[Item], span: Callable[[Item], Span]) -> None:
        self.items = tuple(items)
        self._spans = [span(item) for item in self.items]
        self._starts = [one.start for one in self._spans]
        self._longest = max((one.end - one.start for one in self._spans), default=0)

    def meeting(self, stretch: Span) -> list[Item]:
        """The items that share a character with a stretch, in their order."""
        first = bisect_left(self._starts, stretch.start - self._longest)
        last = bisect_left(self._starts, stretch.end)
        return [self.items[k] for k in range(first, last) if self._spans[k].meets(stretch)]

    def starting(self, start: int, end: int) -> tuple[Item, ...]:
        """The items that begin at characters [start, end), in their order."""
        return self.items[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
