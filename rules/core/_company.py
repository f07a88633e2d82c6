"""
What stands beside two figures in their sentences and shows that a story tells of two things in nearly the same words.

    The first bond of 500 million has a coupon of 6.25 %.  The second of 200 million has a coupon of 6.75 %.

Whoever tells a thing twice in one part of a text tells something else of it twice as well: another figure, or all words
of what it is.  Where two sentences have no other figure in common, though each has some, they go on with the next
thing; and so they do where each says what the other does not.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model import Mention, Span
from factcheck.patterns import pattern

from ._beside import beside
from ._clauses import MOVES
from ._figures import BASIS
from ._labels import row_label
from ._said import Sayings, meet
from ._what import NOTHING

WORD = pattern(r"[A-Za-z][A-Za-z-]*")
ORDER = BASIS & frozenset(
    "first second third initial last previous prior former additional further other another remaining next new".split()
)
"""Which of several things a sentence is about."""
HUNDRED = Decimal(100)


def go_on(sayings: Sayings, a: Mention, b: Mention) -> bool:
    """Whether two figures stand in one part of a text, in sentences that tell of one thing after the other."""
    if not sayings.in_prose(a, b) or sayings.told[a.span] == sayings.told[b.span]:
        return False
    if sayings.part_of_page(a) != sayings.part_of_page(b):
        return False
    company = [(x, y) for x in _company(sayings, a) for y in _company(sayings, b) if _are_comparable(sayings, x, y)]
    if company and not any(_are_one(x, y) for x, y in company):
        return True
    here, there = _order(sayings, a), _order(sayings, b)
    if here and there and here.isdisjoint(there):
        return True
    return not sayings.have_another_in_common(a, b) and _say_two(sayings, a, b)


def add_up(sayings: Sayings, a: Mention, b: Mention) -> bool:
    """
    Whether one of two figures is the other and a third beside that together, or both are all of a hundred percent.

    "The bank offers notes of $700 million", "$500 million of 13-week notes and $200 million of 26-week notes".
    """
    if not (a.quantity and b.quantity and a.quantity.written and b.quantity.written):
        return False
    one, other, unit = abs(a.quantity.written), abs(b.quantity.written), a.quantity.unit
    if unit.startswith("percent"):
        return one + other == HUNDRED
    thirds = (m.quantity for m in _fellows(sayings, a if one < other else b))
    return any(q and q.written and q.unit == unit and abs(q.written) == abs(one - other) for q in thirds)


def _fellows(sayings: Sayings, mention: Mention) -> list[Mention]:
    """The other figures of the sentence of one."""
    sentence = sayings.told.get(mention.span)
    return [m for m in sayings.inside[sentence] if m is not mention] if sentence else []


def _company(sayings: Sayings, mention: Mention) -> list[Mention]:
    """The other figures of a sentence; where it has none, those of the one right before it."""
    if own := _fellows(sayings, mention):
        return own
    sentence = sayings.told[mention.span]
    if row_label(sayings.page.document.text[sentence.start : sentence.end]):
        return []  # the item above is of something else anyway
    before = max((one for one in sayings.inside if one.end <= sentence.start), default=None)
    between = sayings.page.document.text[before.end : sentence.start] if before else ""
    return sayings.inside[before] if before and not between.strip() and "\n\n" not in between else []


def _are_comparable(sayings: Sayings, a: Mention, b: Mention) -> bool:
    """Whether two figures are of one unit, and not of two measures as far as their words say it."""
    if not (a.quantity and b.quantity and a.kind == b.kind and a.quantity.unit == b.quantity.unit):
        return False
    one, other = sayings.of(a) or NOTHING, sayings.of(b) or NOTHING
    return (one.prior and other.prior) or not (one.words and other.words and one.words.isdisjoint(other.words))


def _are_one(a: Mention, b: Mention) -> bool:
    """Whether two figures may be one that is told twice: "7.2 %" and "7.3 %" are none, though both may be 7.25."""
    one, other = a.quantity, b.quantity
    if one and other and one.written and other.written and one.step == other.step and one.hedge == other.hedge:
        return abs(one.written) == abs(other.written)
    return meet(a, b)


def _order(sayings: Sayings, mention: Mention) -> frozenset[str]:
    """Which of several things the words of its sentence in front of a figure are about."""
    before = Span(sayings.told[mention.span].start, mention.span.start)
    return ORDER & frozenset(WORD.findall(sayings.page.document.words(before).lower()))


def _say_two(sayings: Sayings, a: Mention, b: Mention) -> bool:
    """Whether of what two figures are of each sentence says something more, and no word right beside them is one."""
    one, other = sayings.of(a), sayings.of(b)
    if one is None or other is None or not (one.words - other.words and other.words - one.words):
        return False
    near = (beside(sayings.page, m, sayings.told).near - MOVES for m in (a, b))
    return not any(len(word) > 1 for word in frozenset.intersection(*near))
