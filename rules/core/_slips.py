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

from ._figures import KINDS, NAME, NEUTRAL, SECTIONS, STOPS, WORD

FEWEST_DIGITS, MOST_DIGITS, MOST_SLIPS = 4, 18, 5
SHARED = 2
"""So many words beside them have two figures in common at least."""
BEFORE, BEHIND = 80, 60
"""So many characters on each side are beside a figure."""
LARGE = Decimal(100)
"""Smaller numbers count many things in one document."""
FEW, WORDS_A_FIGURE = 5, 3
"""A sentence with more than FEW figures and fewer than so many words for each is a table."""
ROW_DIGITS, LONGEST_ROW = 6, 160
"""In two rows of one name, figures of so many digits are compared; so many characters are read back for the name."""
LABEL = re.compile(r"[A-Za-z][A-Za-z ,&'/\u2019-]*")
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

    One of the two stands in a sentence and the other may stand in a table, or both are long and stand in rows of one
    name.  If both figures are written twice, they are two facts.
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
    found: list[Slip] = []
    for (unit, _), values in alike.items():
        for one, other in combinations(values, 2):
            both = written[unit, one], written[unit, other]
            if _one_slip(one, other) and min(map(len, both)) == 1:
                found += _beside_the_same(page, both, told)
                if len(found) > MOST_SLIPS:
                    return  # "Mill 1 employs 1,101 people. Mill 2 employs 1,102 people. …" is a list
    yield from found


def _beside_the_same(
    page: Pulled, both: tuple[list[Mention], list[Mention]], told: Mapping[Span, Span]
) -> Iterator[Slip]:
    for pair in product(*both):
        a, b = sorted(pair, key=lambda mention: mention.span)
        if a.span in told or b.span in told:
            shared = _beside(page, a, told) & _beside(page, b, told)
            if len(shared) >= SHARED and told.get(a.span) != told.get(b.span):
                yield Slip(a, b, shared)
        elif len(_digits(a)) >= ROW_DIGITS and (label := _label(page, a)) == _label(page, b) and len(label) >= SHARED:
            yield Slip(a, b, label)


def _label(page: Pulled, mention: Mention) -> frozenset[str]:
    """The content words of the row of a table that a figure stands in: the last words before it."""
    start = page.document.to_plain(mention.span).start
    words = LABEL.findall(page.document.plain, max(0, start - LONGEST_ROW), start)
    return (
        frozenset(stem(word) for word in WORD.findall(words[-1].lower()) if word not in SILENT)
        if words
        else frozenset()
    )


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


def repeated(page: Pulled) -> Iterator[Slip]:
    """
    The sums and the larger numbers that two sentences of a document give alike, hedges apart, for one thing.

    They share the words right beside them and one more, and do not each name somebody whom the other does not.
    """
    values: dict[tuple[str, Decimal], list[Mention]] = {}
    for mention in page.mentions:
        quantity = mention.quantity
        least = {"money": Decimal(0), "number": LARGE}.get(mention.kind)
        if quantity and quantity.written and least is not None and abs(quantity.written) >= least:
            values.setdefault((quantity.unit, quantity.written), []).append(mention)
    crowded = [group for group in values.values() if len({m.quantity.hedge for m in group if m.quantity}) > 1]
    told = _told(page) if crowded else {}
    for group in crowded:
        for a, b in combinations([mention for mention in group if mention.span in told], 2):
            if told[a.span] == told[b.span] or not _same_neighbours(page, a, b, told):
                continue
            shared = _beside(page, a, told) & _beside(page, b, told)
            one, other = _names(page, told[a.span]), _names(page, told[b.span])
            if len(shared) >= SHARED and not (one - other and other - one):
                yield Slip(a, b, shared)


def _names(page: Pulled, sentence: Span) -> frozenset[str]:
    """The capitalised words of a sentence, but for its first."""
    words = page.document.words(sentence)
    return frozenset(name[0].lower() for name in NAME.finditer(words) if name.start()) - NEUTRAL


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


def _same_neighbours(page: Pulled, a: Mention, b: Mention, told: Mapping[Span, Span]) -> bool:
    """Whether two numbers count one thing, or two sums have one of the two words on the same side in common."""
    (before, behind), (before_b, behind_b) = _words(page, a, told), _words(page, b, told)
    if a.kind == "number":
        return bool(behind and behind_b) and behind[0] == behind_b[0]
    return bool({*before[-2:]} & {*before_b[-2:]} or {*behind[:2]} & {*behind_b[:2]})


def _beside(page: Pulled, mention: Mention, told: Mapping[Span, Span]) -> frozenset[str]:
    """The content words beside a figure: in its sentence, or around it in a table."""
    before, behind = _words(page, mention, told)
    return frozenset((*before, *behind))


def _words(page: Pulled, mention: Mention, told: Mapping[Span, Span]) -> tuple[list[str], list[str]]:
    """The stems of the content words before and behind a figure, in the order of the text."""
    document = page.document
    span = document.to_plain(mention.span)
    start, end = max(0, span.start - BEFORE), span.end + BEHIND
    if mention.span in told:
        sentence = document.to_plain(told[mention.span])
        start, end = max(start, sentence.start), min(end, sentence.end)
    return _stems(document.plain, start, span.start), _stems(document.plain, span.end, end)


def _stems(plain: str, start: int, end: int) -> list[str]:
    words = (word.lower() for word in WORD.findall(plain, start, end) if word not in STOPS)
    return [stem(word) for word in words if word not in SILENT and word not in NEUTRAL]
