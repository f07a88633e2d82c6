"""
Figures per share in a text that holds no count of shares: the results beside them imply one, and it is one company's.

    The loss was $9.7 million, or $0.41 per share …              23.7 million shares
    … for the year it was $38.7 million, or $16.4 per share       2.4 million shares

Shares are issued, split and bought back, so that only a figure that is out of line with all others of its document is
looked at, and only a slip of the pen that brings it back into line tells that it is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from factcheck.checks.amounts import rounded, swapped
from factcheck.checks.outline import place
from factcheck.checks.per_share_told import AROUND, Told, results_told
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Mention
from factcheck.quantity import Interval, plain

_ALIKE, _NEAR = Decimal("1.6"), Decimal("1.1")
"""Within so many times the counts of two years are one company's; and within so many, where more than a FEW agree."""
_FEW = 2


def shares_implied(page: Pulled) -> Iterator[Clash]:
    """The figures per share that imply another count of shares than all others, and a slip away imply theirs."""
    implied: dict[tuple[str, str], tuple[Told, Interval]] = {}
    for told in results_told(page):
        if shares := told.shares():
            implied.setdefault((told.net.text, told.per.text), (told, shares))
    # Of two that are out of line with each other the later one is pointed at, if it may be a slip.
    for key, (told, shares) in reversed(implied.items()):
        others = [other for another, other in implied.items() if another != key]
        counts = [count for _, count in others]
        if not all(_meet(a, b, _ALIKE) for a, b in combinations(counts, 2)):
            continue
        near = _NEAR if len(counts) > _FEW else AROUND if len(counts) == _FEW else _ALIKE
        if not counts or any(_meet(shares, count, near) for count in counts):
            continue
        around = near if len(counts) > 1 else Decimal(1)
        for per in _slips(told.per):
            count = told.shares(per)
            if count and _meet(count, counts[0], around):
                yield _clash(page, told, shares, *others[0], per)
                if len(implied) == _FEW:
                    return
                break


def _clash(page: Pulled, told: Told, shares: Interval, other: Told, others: Interval, per: Decimal) -> Clash:
    at, here, there = place(page, told.per), rounded(shares, 0), rounded(others, 0)
    return Clash(
        at,
        f"{at.text} per share here makes {here} shares of {told.net.text}; there are {there} by {other.per.text} of "
        f"{other.net.text}",
        (place(page, told.net), place(page, other.per), place(page, other.net)),
        f"{told.net.text} / {at.text} = {here}; {other.net.text} / {other.per.text} = {there}",
        hint=f"{plain(per)} would fit",
    )


def _slips(figure: Mention) -> Iterator[Decimal]:
    """The size of a figure with two neighbouring digits exchanged, then with its point, or the result's, elsewhere."""
    value = figure.quantity
    if value is None or value.written is None or not value.step:
        return
    size = abs(value.written)
    yield from map(abs, swapped(value))
    yield from (size / 10, size * 10, size * 1000)  # a result in billions that is one of millions


def _meet(a: Interval, b: Interval, around: Decimal) -> bool:
    """Whether two counts may be one, or `around` times more or less."""
    assert a.low is not None and a.high is not None
    return Interval(a.low / around, a.high * around).meets(b)
