"""
Figures that are one slip of the pen apart, and stand beside the same words.

Two sums of four digits that differ in one are hardly ever two facts told in the same words, so the digits themselves
are the evidence here, and no slot needs to be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations, product
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Span
from factcheck.record.wordings import SILENT, stem

from ._figures import KINDS, NEUTRAL, SECTIONS, STOPS, WORD

FEWEST_DIGITS, MOST_DIGITS = 4, 18
SHARED = 2
"""So many words beside them have two figures in common at least."""
BEFORE, BEHIND = 80, 60
"""So many characters on each side are beside a figure."""
FEW, WORDS_A_FIGURE = 5, 3
"""A sentence with more than FEW figures and fewer than so many words for each is a table."""
LOWER = re.compile(r"\b[a-z]{2,}")
THOUSANDS = frozenset({Decimal(1000), Decimal(1_000_000)})

Unit = tuple[str, Decimal]


class Slip(NamedTuple):
    """Two figures that are one digit apart, or have two neighbouring digits exchanged; `shared` are their words."""

    earlier: Mention
    later: Mention
    shared: frozenset[str]


def slips(page: Pulled) -> Iterator[Slip]:
    """
    The figures of a document that are one slip of the pen apart and have the same words beside them.

    One of the two stands in a sentence, the other may stand in a table.  If both figures are written twice, they are
    two facts.
    """
    figures = [(mention, digits) for mention in page.mentions if (digits := _digits(mention))]
    if len(figures) < 2:
        return
    told = _told(page)
    written: dict[tuple[Unit, str], list[Mention]] = {}
    for mention, digits in figures:
        written.setdefault((_unit(mention), digits), []).append(mention)
    alike: dict[tuple[Unit, str], list[str]] = {}
    for unit, digits in written:
        # Figures one digit apart are equal with that digit left out; exchanged digits are the same digits, sorted.
        masks = (digits[:at] + "_" + digits[at + 1 :] for at in range(len(digits)))
        for mask in (*masks, "".join(sorted(digits))):
            alike.setdefault((unit, mask), []).append(digits)
    for (unit, _), values in alike.items():
        for one, other in combinations(values, 2):
            both = written[unit, one], written[unit, other]
            if _one_slip(one, other) and min(map(len, both)) == 1:
                yield from _beside_the_same(page, both, told)


def _beside_the_same(
    page: Pulled, both: tuple[list[Mention], list[Mention]], told: Mapping[Span, Span]
) -> Iterator[Slip]:
    for pair in product(*both):
        a, b = sorted(pair, key=lambda mention: mention.span)
        if (a.span in told or b.span in told) and told.get(a.span) != told.get(b.span):
            shared = _beside(page, a, told) & _beside(page, b, told)
            if len(shared) >= SHARED:
                yield Slip(a, b, shared)


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
    crowded = [by_value for by_value in sums.values() if len(by_value) > 1]
    told = _told(page) if crowded else {}
    for by_value in crowded:
        for low, high in combinations(sorted(by_value), 2):
            if high / low in THOUSANDS:
                prose = [[m for m in by_value[value] if m.span in told] for value in (low, high)]
                yield from _beside_the_same(page, (prose[0], prose[1]), told)


def _told(page: Pulled) -> dict[Span, Span]:
    """The figures that stand in prose, with their sentences; a run of figures with hardly a word is a table."""
    told: dict[Span, Span] = {}
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in page.document.sentences:
        inside = []
        while mention and mention.span.start < sentence.span.end:
            if mention.kind in KINDS:
                inside.append(mention.span)
            mention = next(mentions, None)
        if not inside or sentence.section.kind not in SECTIONS:
            continue
        words = len(LOWER.findall(page.document.words(sentence.span))) if len(inside) > FEW else 0
        if len(inside) <= FEW or words >= len(inside) * WORDS_A_FIGURE:
            told.update(dict.fromkeys(inside, sentence.span))
    return told


def _unit(mention: Mention) -> Unit:
    return (mention.quantity.unit, mention.quantity.step) if mention.quantity else ("", Decimal(0))


def _digits(mention: Mention) -> str:
    quantity = mention.quantity
    if mention.kind not in KINDS or quantity is None or quantity.written is None or quantity.step <= 0:
        return ""
    if quantity.written.adjusted() - quantity.step.adjusted() >= MOST_DIGITS:
        return ""
    digits = str(abs(int(quantity.written / quantity.step)))
    return digits if len(digits.strip("0")) >= FEWEST_DIGITS else ""


def _one_slip(a: str, b: str) -> bool:
    apart = [at for at in range(len(a)) if a[at] != b[at]]
    if len(apart) == 1:
        return True
    return len(apart) == 2 and apart[1] == apart[0] + 1 and a[apart[0]] == b[apart[1]]


def _beside(page: Pulled, mention: Mention, told: Mapping[Span, Span]) -> frozenset[str]:
    """The content words beside a figure: in its sentence, or around it in a table."""
    document = page.document
    span = document.to_plain(mention.span)
    start, end = span.start - BEFORE, span.end + BEHIND
    if mention.span in told:
        sentence = document.to_plain(told[mention.span])
        start, end = max(start, sentence.start), min(end, sentence.end)
    before = WORD.findall(document.plain, max(0, start), span.start)
    behind = WORD.findall(document.plain, span.end, end)
    words = (word.lower() for word in (*before, *behind) if word not in STOPS)
    return frozenset(stem(word) for word in words if word not in SILENT | NEUTRAL)
