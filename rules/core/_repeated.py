"""Figures that a document gives twice with the same digits: on two scales, or with two hedges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import TYPE_CHECKING

from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Span

from ._beside import MANY, WITHOUT_DOUBT, beside
from ._figures import NAME, NEUTRAL
from ._prose import told_in
from ._slips import MOST_DIGITS, Slip, beside_the_same

if TYPE_CHECKING:
    from ._said import Sayings

MORE = 2
"""So many more shared words than needed leave no doubt although other names stand by."""
LARGE = Decimal(100)
"""Smaller numbers count many things in one document."""
THOUSANDS = frozenset({Decimal(1000), Decimal(1_000_000)})


def scales(page: Pulled) -> Iterator[Slip]:
    """The sums of money in sentences that have the same digits and are thousands or millions of each other."""
    sums: dict[tuple[str, tuple[int, ...]], dict[Decimal, list[Mention]]] = {}
    for mention in page.mentions:
        quantity = mention.quantity
        if mention.kind == "money" and quantity and quantity.written and abs(quantity.written.adjusted()) < MOST_DIGITS:
            digits = quantity.written.normalize().as_tuple().digits
            if len(digits) > 1:
                by_value = sums.setdefault((quantity.unit, digits), {})
                by_value.setdefault(abs(quantity.written), []).append(mention)
    crowded = [(key, by_value) for key, by_value in sums.items() if len(by_value) > 1]
    if not crowded:
        return
    from ._said import Sayings  # most documents need none

    told = told_in(page)
    sayings = Sayings(page, told)
    for (_, digits), by_value in crowded:
        for low, high in combinations(sorted(by_value), 2):
            if high / low in THOUSANDS:
                prose = [[m for m in by_value[value] if m.span in told] for value in (low, high)]
                said = {(a.span, b.span): Slip(a, b, sayings.words(a, b)) for a, b in _in_order(prose, sayings)}
                known = beside_the_same(page, (prose[0], prose[1]), told, len(digits) + 1, {})
                yield from ({(slip.earlier.span, slip.later.span): slip for slip in known} | said).values()


def repeated(page: Pulled) -> Iterator[Slip]:
    """
    The sums and the larger numbers that two sentences of a document give alike, hedges apart, for one thing.

    They do not each name somebody whom the other does not.
    """
    values: dict[tuple[str, Decimal], list[Mention]] = {}
    for mention in page.mentions:
        quantity = mention.quantity
        least = {"money": Decimal(0), "number": LARGE}.get(mention.kind)
        if quantity and quantity.written and least is not None and abs(quantity.written) >= least:
            digits = len(quantity.written.normalize().as_tuple().digits)
            # A long sum in a table may have lost its "$".
            values.setdefault(("" if digits >= MANY else quantity.unit, quantity.written), []).append(mention)
    crowded = [
        (value, group)
        for (_, value), group in values.items()
        if len({m.quantity.hedge for m in group if m.quantity}) > 1
    ]
    if not crowded:
        return
    from ._said import Sayings  # most documents need none

    told = told_in(page)
    sayings = Sayings(page, told)
    for value, group in crowded:
        digits = len(value.normalize().as_tuple().digits)
        for a, b in combinations(group, 2):
            here, there = told.get(a.span), told.get(b.span)
            if here == there or digits == 1 or (digits < MANY and not (here and there)):
                continue
            one, other = beside(page, a, told), beside(page, b, told)
            doubt = WITHOUT_DOUBT - digits - len(one.wide & other.wide)
            sure = doubt <= -MORE or (doubt <= 0 and _same_names(page, here, there))
            # A sum of five digits in prose that a row has too is the same one, whatever the row is called.
            same = (sure and one.near & other.near) or (digits >= MANY and bool(here) != bool(there))
            if same or sayings.agree(a, b):
                yield Slip(a, b, one.wide & other.wide, sure=sayings.are_told_again(a, b))


def _same_names(page: Pulled, here: Span | None, there: Span | None) -> bool:
    """Whether two sentences do not each name somebody whom the other does not."""
    if not here or not there:
        return True
    one, other = _names(page, here), _names(page, there)
    return not (one - other and other - one)


def _names(page: Pulled, sentence: Span) -> frozenset[str]:
    """The capitalised words of a sentence, but for its first."""
    words = page.document.words(sentence)
    return frozenset(name[0].lower() for name in NAME.finditer(words) if name.start()) - NEUTRAL


def _in_order(both: Sequence[list[Mention]], sayings: Sayings) -> Iterator[tuple[Mention, Mention]]:
    """The pairs of figures that are said of one thing, the earlier one first."""
    for a, b in product(*both):
        if sayings.agree(a, b):
            yield (a, b) if a.span < b.span else (b, a)
