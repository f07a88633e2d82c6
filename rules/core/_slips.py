"""
Figures that are one slip of the pen apart, and stand beside the same words.

Two sums of four digits that differ in one are hardly ever two facts told in the same words, so the digits themselves
are the evidence here, and no slot needs to be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations, product
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Span
from factcheck.quantity import last_place

from ._beads import Beads
from ._beside import (
    BEHIND,
    LONGEST_ROW,
    MANY,
    SOME,
    WITHOUT_DOUBT,
    Beside,
    Told,
    beside,
    of_two_times,
    one_row,
    one_story,
    one_telling,
    spelled,
    told_in,
)
from ._figures import KINDS, NAME, NEUTRAL

MOST_DIGITS, MOST_SLIPS, REPEATED = 18, 5, 2
FEW_DIGITS = 3
"""So many digits tell a figure between two rows that have another figure in common right beside it."""
MOST_IN_TITLE = 12
MORE = 2
"""So many more shared words than needed leave no doubt although other names stand by."""
LARGE = Decimal(100)
"""Smaller numbers count many things in one document."""
THOUSANDS = frozenset({Decimal(1000), Decimal(1_000_000)})

Unit = tuple[str, Decimal]


class Slip(NamedTuple):
    """
    Two figures that are one digit apart, or have two neighbouring digits exchanged; `shared` are their words.

    `way` tells which of the two, for a reader.
    """

    earlier: Mention
    later: Mention
    shared: frozenset[str]
    way: str = ""


def slips(page: Pulled) -> Iterator[Slip]:
    """
    The figures of a document that are one slip of the pen apart and have the same words beside them.

    If both figures are written twice, they are two facts.
    """
    written: dict[Unit, dict[str, list[Mention]]] = {}
    for mention in page.mentions:
        for unit, digits in forms(mention):
            written.setdefault(unit, {}).setdefault(digits, []).append(mention)
    crowded = [(by_digits, values) for by_digits in written.values() for values in _alike(by_digits)]
    if not crowded:
        return
    told, beads = told_in(page), Beads(page)
    sides: dict[Span, Beside] = {}
    alone = _alone_in_title(page, told)
    found: dict[tuple[Span, Span], Slip] = {}
    for by_digits, values in crowded:
        for one, other in combinations(values, 2):
            both = by_digits[one], by_digits[other]
            if one_slip(one, other) and min(map(len, both)) == 1:
                # A value that the document repeats is one that it is about.
                telling = max(_telling(one), _telling(other))
                # A share of two digits is repeated by chance: "+2.2%" stands behind many things.
                again = max(map(len, both)) > REPEATED and (telling >= SOME or not _in_percent(both[0][0]))
                for slip in _beside_the_same(page, both, told, telling + again, sides, beads, alone):
                    found.setdefault((slip.earlier.span, slip.later.span), slip._replace(way=way(one, other)))
                if len(found) > MOST_SLIPS:
                    return  # "Mill 1 employs 1,101 people. Mill 2 employs 1,102 people. …" is a list
    yield from found.values()


def _alike(figures: Iterable[str]) -> Iterable[list[str]]:
    """The figures that may be one slip apart, two or more at a time."""
    first: dict[str, str] = {}
    alike: dict[str, list[str]] = {}  # only of two or more: most figures are like no other
    for digits in figures:
        for mask in masks(digits):
            other = first.setdefault(mask, digits)
            if other != digits:
                alike.setdefault(mask, [other]).append(digits)
    return alike.values()


def masks(digits: str) -> Iterator[str]:
    """What figures one slip apart have in common: all digits but one, or all of them in another order."""
    yield from (f"{digits[:at]}_{digits[at + 1 :]}" for at in range(len(digits)))
    yield "".join(sorted(digits))


def _beside_the_same(
    page: Pulled,
    both: tuple[list[Mention], list[Mention]],
    told: Told,
    digits: int,
    sides: dict[Span, Beside],
    beads: Beads | None = None,
    alone: frozenset[Span] = frozenset(),
) -> Iterator[Slip]:
    # `sides` remembers what stands beside each figure: most are one of several pairs.
    for pair in product(*both):
        a, b = sorted(pair, key=lambda mention: mention.span)
        if told.get(a.span) is None or told.get(a.span) != told.get(b.span):
            if beads and beads.in_one_table(a, b):
                continue  # "Impairment of assets | 0.03 | 0.07 | 0.04 | 0.07": its own means tell the two apart
            one, other = (sides.get(m.span) or sides.setdefault(m.span, beside(page, m, told)) for m in (a, b))
            shared = one.wide & other.wide
            if beads and _meet(a, b):  # "over 500%" and "509%"
                continue
            anchor = beads is not None and bool(shared or digits >= MANY) and beads.anchored(a, b)
            held = anchor and one.row and other.row and one.near & other.near and digits >= FEW_DIGITS
            agreed = beads.agreement(a, b, one.near | other.near) if beads else 0
            if held or one_row(one, other, digits, agreed, _in_percent(a)):
                yield Slip(a, b, shared)
                continue
            if beads and (beads.beside(a, b) or beads.beside(b, a)):
                continue  # the next column of the row has it
            if beads and digits <= MANY and not anchor and of_two_times(one, other):
                continue  # "$1.44 per share", and "compared to $1.49 per share"
            titled = a.span in alone and one_story(one, other, digits, _in_percent(a))
            if titled or one_telling(one, other, digits, anchor):
                yield Slip(a, b, shared)


def _alone_in_title(page: Pulled, told: Told) -> frozenset[Span]:
    """The figures of the title that no other figure of the document meets: the story has to tell them, and does not."""
    figures = [m for m in page.mentions if m.kind in KINDS and m.quantity and m.quantity.written]
    heading = [m for m in figures[:MOST_IN_TITLE] if m.span in told and _in_title(page, told[m.span])]
    return frozenset(m.span for m in heading if not any(o is not m and _tells(o, m) for o in figures))


def _tells(a: Mention, b: Mention) -> bool:
    one, other = a.quantity, b.quantity
    if one is None or other is None or one.unit != other.unit or not one.meets(other):
        return False
    if not (one.written and other.written) or not (one.is_bound or other.is_bound):
        return True
    low, high = sorted((abs(one.written), abs(other.written)))  # "up to $118 million" is not told by "$14 million"
    return low == high or (one.hedge != other.hedge and high <= 2 * low)


def _in_title(page: Pulled, sentence: Span) -> bool:
    return page.document.words(sentence) in page.document.title


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
    told = told_in(page) if crowded else {}
    for (_, digits), by_value in crowded:
        for low, high in combinations(sorted(by_value), 2):
            if high / low in THOUSANDS:
                prose = [[m for m in by_value[value] if m.span in told] for value in (low, high)]
                yield from _beside_the_same(page, (prose[0], prose[1]), told, len(digits) + 1, {})


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
    told = told_in(page) if crowded else {}
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
            if (sure and one.near & other.near) or (digits >= MANY and bool(here) != bool(there)):
                yield Slip(a, b, one.wide & other.wide)


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


def forms(mention: Mention) -> Iterator[tuple[Unit, str]]:
    """The digits of a figure to its last place written, and to its last that is not zero: 1850000 and 185."""
    quantity = mention.quantity
    if mention.kind not in KINDS or quantity is None or not quantity.written or quantity.step <= 0:
        return
    for step in dict.fromkeys((quantity.step.normalize(), last_place(quantity.written))):
        if quantity.written.adjusted() - step.adjusted() < MOST_DIGITS:
            # As many digits before and behind the point: "$0.06" and "$0.36".
            digits = str(abs(int(quantity.written / step))).zfill(1 - min(0, step.adjusted()))
            # A long sum in a table may have lost its "$".
            bare = mention.kind in ("number", "money") and _telling(digits) >= MANY
            if len(digits) > 1:
                yield ("" if bare else quantity.unit, step), digits


def _meet(a: Mention, b: Mention) -> bool:
    """Whether both can be true; "about $194.67 billion" is no rounder than its digits."""
    if a.quantity is None or b.quantity is None or not {a.quantity.hedge, b.quantity.hedge} - {"none", "about"}:
        return False
    if a.quantity.hedge == b.quantity.hedge:
        return False  # "up to $118 million" and "as much as $148 million" are two bounds of one thing
    return a.quantity.meets(b.quantity)


def _in_percent(mention: Mention) -> bool:
    return mention.quantity is not None and mention.quantity.unit.startswith("percent")


def _telling(digits: str) -> int:
    """How many digits tell a figure from others: those before the zeros at its end."""
    return len(digits.strip("0"))


def one_slip(a: str, b: str) -> bool:
    """Whether figures of equally many digits differ in one, or in the order of two neighbours."""
    apart = [at for at in range(len(a)) if a[at] != b[at]]
    if len(apart) == 1:
        return True
    return len(apart) == 2 and apart[1] == apart[0] + 1 and a[apart[0]] == b[apart[1]]


def message(page: Pulled, slip: Slip) -> str:
    """The two figures and the words that both have beside them, for a reader."""
    at = page.document.to_plain(slip.later.span)
    shared = spelled(slip.shared, page.document.plain[max(0, at.start - LONGEST_ROW) : at.end + BEHIND])
    words = f"with the same words beside them ({shared})" if shared else "in the same place of a row"
    return f"{slip.later.text} here, {slip.earlier.text} there, {words}"


def way(a: str, b: str) -> str:
    """How two figures that are one slip apart differ, for a reader."""
    return "the two differ by two digits exchanged" if sorted(a) == sorted(b) else "the two are one digit apart"
