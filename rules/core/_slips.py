"""
Figures that are one slip of the pen apart, and stand beside the same words.

Two sums of four digits that differ in one are hardly ever two facts told in the same words, so the digits themselves
are the evidence here, and no slot needs to be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations, product
from typing import TYPE_CHECKING

from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Span
from factcheck.quantity import last_place
from factcheck.record.opposites import exclude
from factcheck.rulebook import Fields
from factcheck.slips import one_slip

from ._beside import (
    BEHIND,
    LONGEST_ROW,
    MANY,
    REDEFINED,
    SOME,
    Beside,
    beside,
    of_two_times,
    one_row,
    one_story,
    one_telling,
    spelled,
)
from ._figures import KINDS, in_title, names_one
from ._prose import Told, told_in

if TYPE_CHECKING:
    from ._beads import Beads
    from ._said import Sayings

MOST_DIGITS, MOST_SLIPS, REPEATED = 18, 5, 2
FEW_DIGITS = 3
"""So many digits tell a figure between two rows that have another figure in common right beside it."""
SURE_DIGITS = 4
"""So many digits are hardly ever one slip apart by chance; figures of fewer may be two facts told in the same words."""
MOST_IN_HEADINGS = 12
FEW_WORDS = 2
"""So many words right beside two figures make them one, where their sentences tell another figure alike."""

Unit = tuple[str, Decimal]


class Slip(Fields, frozen=True):
    """
    Two figures that are one digit apart, or have two neighbouring digits exchanged; `shared` are their words.

    `way` tells which of the two, for a reader; `sure`, whether more than their words says that they are one fact.
    """

    earlier: Mention
    later: Mention
    shared: frozenset[str]
    way: str = ""
    sure: bool = True


def slips(page: Pulled) -> Iterator[Slip]:
    """
    The figures of a document that are one slip of the pen apart and have the same words beside them.

    If both figures are written twice, they are two facts.
    """
    if page.document.language != "en":
        return  # nobody knows which of its words say nothing: "de", "en", "les"
    written: dict[Unit, dict[str, list[Mention]]] = {}
    for mention in (m for m in page.mentions if m.kind in KINDS and not names_one(page.document, m)):
        for unit, digits in forms(mention):
            written.setdefault(unit, {}).setdefault(digits, []).append(mention)
    crowded = [(by_digits, values) for by_digits in written.values() for values in _alike(by_digits)]
    if not crowded:
        return
    from ._apart import Apart  # most documents need none of these
    from ._beads import Beads, is_rounded
    from ._said import Sayings

    told, beads = told_in(page), Beads(page)
    sayings = Sayings(page, told)
    sides: dict[Span, Beside] = {}
    apart = Apart(page, sayings)
    alone = _alone_in_headings(page, told)
    title = frozenset(span for span in alone if in_title(page.document, told[span]))
    found: dict[tuple[Span, Span], Slip] = {}

    for by_digits, values in crowded:
        for one, other in combinations(values, 2):
            both = by_digits[one], by_digits[other]
            if not one_slip(one, other) or apart.of_two_comparisons(*both):
                continue
            if any(apart.of_two_times(a, b) and sayings.of_one_measure(a, b) for a, b in product(*both)):
                continue  # "EPS of $1.03": one of two quarters, as the sentences behind it tell
            telling = max(_telling(one), _telling(other))
            for a, b in _said_once(both, sayings, beads, alone):
                if apart.of_two_facts(a, b, telling < MANY):
                    continue
                if not any(not sayings.in_prose(a, b) and {a.span, b.span} & set(pair) for pair in found):
                    found.setdefault((a.span, b.span), Slip(a, b, sayings.words(a, b), way(one, other)))
            if min(map(len, both)) == 1:
                # A value that the document repeats is one that it is about.
                # A share of two digits is repeated by chance: "+2.2%" stands behind many things.
                again = max(map(len, both)) > REPEATED and (telling >= SOME or not _in_percent(both[0][0]))
                alike = _told_alike(page, both, sayings, sides)
                for slip in (*beside_the_same(page, both, told, telling + again, sides, beads, title), *alike):
                    if not apart.of_two_facts(slip.earlier, slip.later, telling < MANY):
                        found.setdefault((slip.earlier.span, slip.later.span), slip.but(way=way(one, other)))
            if len(found) > MOST_SLIPS:
                return  # "Mill 1 employs 1,101 people. Mill 2 employs 1,102 people. …" is a list
    for slip in found.values():
        if not any(is_rounded(*pair) for pair in ((slip.earlier, slip.later), (slip.later, slip.earlier))):
            yield slip.but(sure=are_surely_one(sayings, slip.earlier, slip.later))


def are_surely_one(sayings: Sayings, a: Mention, b: Mention) -> bool:
    """Whether two figures have so many digits, or stand so, that their words alone need not say that they are one."""
    many = any(_telling(digits) >= SURE_DIGITS for mention in (a, b) for _, digits in forms(mention))
    return many or sayings.are_told_again(a, b)


def _said_once(
    both: tuple[list[Mention], list[Mention]], sayings: Sayings, beads: Beads, alone: frozenset[Span]
) -> Iterator[tuple[Mention, Mention]]:
    """The first pair of figures that are said of one thing, where one of the two is said of it only once."""
    alike = [
        (a, b) if a.span < b.span else (b, a)
        for a, b in product(*both)
        if not _meet(a, b)
        and (sayings.agree(a, b) or (not {a.span, b.span}.isdisjoint(alone) and sayings.may_head(a, b)))
        # The next column of the row has it, or another row of that name.
        and (sayings.in_prose(a, b) or not (beads.beside(a, b) or beads.beside(b, a) or sayings.in_a_row(a, b)))
    ]
    ones, others = ({m.span for pair in alike for m in pair} & {m.span for m in side} for side in both)
    if min(len(ones), len(others)) == 1:
        yield min(alike, key=lambda pair: (pair[0].span, pair[1].span))


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


def beside_the_same(
    page: Pulled,
    both: tuple[list[Mention], list[Mention]],
    told: Told,
    digits: int,
    sides: dict[Span, Beside],
    beads: Beads | None = None,
    alone: frozenset[Span] = frozenset(),
) -> Iterator[Slip]:
    """
    The pairs, one figure of each side, with the same words beside them.

    `sides` remembers what stands beside each figure: most are one of several pairs.
    """
    for pair in product(*both):
        a, b = sorted(pair, key=lambda mention: mention.span)
        if told.get(a.span) is None or told.get(a.span) != told.get(b.span):
            if beads and beads.in_one_table(a, b):
                continue  # "Impairment of assets | 0.03 | 0.07 | 0.04 | 0.07": its own means tell the two apart
            one, other = (sides.get(m.span) or sides.setdefault(m.span, beside(page, m, told)) for m in (a, b))
            shared = one.wide & other.wide
            if beads and _meet(a, b):  # "over 500%" and "509%"
                continue
            if beads and (beads.beside(a, b) or beads.beside(b, a)):
                continue  # the next column of the row has it
            anchor = beads is not None and bool(shared or digits >= MANY) and beads.anchored(a, b)
            held = anchor and one.row and other.row and one.near & other.near and digits >= FEW_DIGITS
            agreed = beads.agreement(a, b, one.near | other.near) if beads else 0
            if held or one_row(one, other, digits, agreed, _in_percent(a)):
                yield Slip(a, b, shared)
                continue
            # "$1.44 per share", and "compared to $1.49 per share"; "more than $2.5 million" is of no other level.
            sure = not anchor or _follows_another(page, told, a if one.prior else b)
            if beads and digits <= MANY and sure and of_two_times(one, other):
                continue
            titled = a.span in alone and one_story(one, other, digits, _in_percent(a))
            if titled or one_telling(one, other, digits, anchor):
                yield Slip(a, b, shared)


def _told_alike(
    page: Pulled, both: tuple[list[Mention], list[Mention]], sayings: Sayings, sides: dict[Span, Beside]
) -> Iterator[Slip]:
    """
    The pairs of two sentences that have words beside them and a measure in common, or words and another figure.

    "Contoso Pays $1.4 Million to Resolve Flour Claims" and "has paid the state $1.7 million to resolve claims of …".
    """
    told = sayings.told
    for pair in product(*both):
        a, b = sorted(pair, key=lambda mention: mention.span)
        if not sayings.in_prose(a, b) or told[a.span] == told[b.span] or _meet(a, b):
            continue
        one, other = (sides.get(m.span) or sides.setdefault(m.span, beside(page, m, told)) for m in (a, b))
        shared = len(one.near & other.near)
        if shared < FEW_WORDS or (one.basis ^ other.basis) & REDEFINED:
            continue
        if (one.prior, one.ahead) != (other.prior, other.ahead):
            continue
        measured = shared > FEW_WORDS and sayings.of_one_measure(a, b)
        if not (measured or sayings.have_another_in_common(a, b)) or not sayings.of_one_time(a, b):
            continue
        if not (exclude(one.wide, other.wide) or sayings.of_two_names(a, b)):
            yield Slip(a, b, one.wide & other.wide)


def _follows_another(page: Pulled, told: Told, mention: Mention) -> bool:
    """Whether a figure in prose stands behind another of its unit in its sentence."""
    sentence, unit = told.get(mention.span), mention.quantity and mention.quantity.unit
    return any(
        m.quantity and m.quantity.unit == unit and m.kind == mention.kind and told.get(m.span) == sentence
        for m in page.mentions
        if sentence and sentence.start <= m.span.start < mention.span.start
    )


def _alone_in_headings(page: Pulled, told: Told) -> frozenset[Span]:
    """The figures of headings that no other figure of the document meets: the story has to tell them, and does not."""
    figures = [m for m in page.mentions if m.kind in KINDS and m.quantity and m.quantity.written]
    spans = [sentence.span for sentence in page.document.sentences if sentence.section.kind == "headline"]
    heading = [m for m in figures if m.span in told and any(span.holds(m.span) for span in spans)][:MOST_IN_HEADINGS]
    return frozenset(m.span for m in heading if not any(o is not m and _tells(o, m) for o in figures))


def _tells(a: Mention, b: Mention) -> bool:
    one, other = a.quantity, b.quantity
    if one is None or other is None or one.unit != other.unit or not one.meets(other):
        return False
    if not (one.written and other.written) or not (one.is_bound or other.is_bound):
        return True
    low, high = sorted((abs(one.written), abs(other.written)))  # "up to $118 million" is not told by "$14 million"
    return low == high or (one.hedge != other.hedge and high <= 2 * low)


def forms(mention: Mention) -> Iterator[tuple[Unit, str]]:
    """The digits of a figure to its last place written, and to its last that is not zero: 1850000 and 185."""
    quantity = mention.quantity
    if quantity is None or not quantity.written or quantity.step <= 0:
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


def message(page: Pulled, slip: Slip) -> str:
    """The two figures and the words that both have beside them, for a reader."""
    at = page.document.to_plain(slip.later.span)
    shared = spelled(slip.shared, page.document.plain[max(0, at.start - LONGEST_ROW) : at.end + BEHIND])
    words = f"with the same words beside them ({shared})" if shared else "in the same place of a row"
    return f"{slip.later.text} here, {slip.earlier.text} there, {words}"


def way(a: str, b: str) -> str:
    """How two figures that are one slip apart differ, for a reader."""
    return "the two differ by two digits exchanged" if sorted(a) == sorted(b) else "the two are one digit apart"
