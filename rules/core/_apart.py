"""
Which two figures, one slip of the pen apart, are of two facts by what their own sentences say.

A slip alters one figure and leaves its time, its measure and what it is compared with as they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.checks.outline import PROSE
from factcheck.claims.pull import Pulled
from factcheck.model import Measure, Mention, Period, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

from ._figures import VAGUE

BRACKETED = pattern(r"\([^()]{0,24}\b(?:19|20)\d\d: ?$")
"""In front of a figure the year that it is of, in brackets behind the figure that it is compared with."""
NEAR = 40
"""Characters in front of a figure that can hold such a bracket."""


class Apart:
    """What the claims of a page say of its figures."""

    def __init__(self, page: Pulled) -> None:
        self._text, self._day = page.document.text, page.document.date
        self._claims = {claim.span: claim for claim in page.claims if claim.section in PROSE}
        self._fellows = _fellows(page)

    def of_two_comparisons(self, one: Sequence[Mention], other: Sequence[Mention]) -> bool:
        """
        Whether all figures on both sides are compared with others, and none of these is on both sides.

        "Orders were 29,900, compared to 30,200" and "repeat orders were 29,300, compared to 27,700".
        """
        if any(mention.span not in self._fellows for mention in (*one, *other)):
            return False
        here, there = (frozenset().union(*(self._fellows[m.span] for m in side)) for side in (one, other))
        return here.isdisjoint(there)

    def of_two_times(self, a: Mention, b: Mention) -> bool:
        """
        Whether both sentences name a time, and not the same one; the day of the document is the time of none.

        "Net income was $16.3 million, compared to $10.3 million for 2011", "loan growth of $165 million for the
        quarter".
        """
        told = [claim.as_of for m in (a, b) if (claim := self._claims.get(m.span)) and claim.as_of]
        times = [period for period in told if period != Period(self._day, self._day)]
        if len(times) < 2:
            return False
        one, other = times
        return not one.meets(other) or (one != other and not one.is_day and not other.is_day)

    def of_two_measures(self, a: Mention, b: Mention) -> bool:
        """
        Whether two comparatives in brackets are of two things, since they have no words but the year in common.

        "Net loss £24.3m (2003: £43.2m)" and "turnover £62.2m (2003: £53.2m)".
        """
        one, other = self._claims.get(a.span), self._claims.get(b.span)
        if one is None or other is None or not (self._bracketed(a) and self._bracketed(b)):
            return False
        heads = {one.measure.head, other.measure.head}
        return len(heads) == 2 and VAGUE.isdisjoint(heads)

    def _bracketed(self, mention: Mention) -> bool:
        start = mention.span.start
        return BRACKETED.search(self._text, max(0, start - NEAR), start) is not None


def _fellows(page: Pulled) -> dict[Span, frozenset[Decimal]]:
    """The other values that the sentence of each claim gives of its measure, where it gives any."""
    found: dict[tuple[Span, Measure, str, bool], dict[Span, Decimal]] = {}
    for claim in page.claims:
        value = claim.value
        if isinstance(value, Quantity) and value.written is not None:
            key = (claim.sentence, claim.measure, value.unit, "change" in claim.flags)
            found.setdefault(key, {})[claim.span] = value.written
    return {
        span: frozenset(other for at, other in values.items() if at != span)
        for values in found.values()
        for span in values
        if len(values) > 1
    }
