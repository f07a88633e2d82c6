"""
Figures per share in a sentence: the net result beside them over the shares that the document counts elsewhere.

    Net income for the quarter was $0.2 million, or $0.31 per share.       over 31.2 million shares: 0.005 to 0.008

Which of the document's average counts of shares belongs to the sentence is nowhere said, so it fits if it fits any of
them, and some way around each: a count for the year is a little other than one for its last quarter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from factcheck.checks.amounts import exact, magnitude, quotient, rounded, scaled
from factcheck.checks.outline import ABOUT, MONEY, NO_VALUE, NUMBER, Outline, outlines, place
from factcheck.checks.per_share import SCALES, SHARES, per_share
from factcheck.checks.tables import figure
from factcheck.checks.tables import place as place_of
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Place
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

_WORDS = r"(?:net )?(?:income|loss|earnings|profit)"
_SHARE = r"(?:per|a|for each) (?:(?:basic|diluted|common|fully|outstanding|ordinary|and|[()]) ?){0,5}share"
_RESULT = (
    rf"\b(?:income|loss|earnings|profit)\b{NO_VALUE}{{0,80}}?(?P<net>{MONEY})(?: (?:in|for) the {NO_VALUE}{{0,40}}?)?,?"
)
_TOLD = (
    pattern(
        rf"{_RESULT} (?:[(]?or |[(]|and )(?:{ABOUT} )?(?P<per>{MONEY}),? {_SHARE}",
        re.IGNORECASE,
    ),
    pattern(
        rf"{_RESULT} or (?:an? )?(?:(?:total|basic|diluted) )?(?:loss|income|earnings) per (?:\w+ )?share"
        rf"(?: ?[-–] ?(?:basic|diluted))?,? of (?P<per>{MONEY})",
        re.IGNORECASE,
    ),
)
_THEN = pattern(
    rf"(?:compared|as compared|versus|up from|down from)(?: (?:to|with))? (?:an? |the )?(?:{_WORDS} of )?"
    rf"(?P<net>{MONEY}),? (?:[(]?or |[(])(?P<per>{MONEY}),? {_SHARE}",
    re.IGNORECASE,
)
"""What a result and its figure per share are compared with, the same kind of result."""
_COUNTED = (
    pattern(rf"\bweighted[- ]average{NO_VALUE}{{0,60}}?(?P<count>{NUMBER})", re.IGNORECASE),
    pattern(rf"{_SHARE},? based on (?:{ABOUT} )?(?P<count>{NUMBER}) (?:[a-z]+ ){{0,3}}shares\b", re.IGNORECASE),
)
AROUND = Decimal("1.2")
"""Within so many times a weighted average is another one of the company."""
_MOST = 40
"""Counts of shares that are tried; a document with more lists companies."""


class Count(Struct, frozen=True):
    """An average count of shares, as it is written, and where."""

    shares: Interval
    place: Place


class Told(Struct, frozen=True):
    """A result and what it is per share, in one sentence."""

    outline: Outline
    net: Mention
    per: Mention

    def result(self, count: Count, scale: Decimal) -> Interval | None:
        """The result over the shares, both without their signs, where the shares are counted in `scale`."""
        assert self.net.quantity is not None
        net = magnitude(exact(self.net.quantity))
        return quotient(net, scaled(count.shares, scale)) if net else None

    def shares(self, per: Decimal | None = None) -> Interval | None:
        """The count of shares that the result and what it is per share imply, or with `per` in its place."""
        assert self.net.quantity is not None and self.per.quantity is not None
        net, own = magnitude(exact(self.net.quantity)), self.per.quantity
        each = magnitude(exact(own if per is None else Quantity.exactly(per, own.step, own.unit)))
        count = quotient(net, each) if net and each else None
        return count if count and count.low is not None and count.high is not None else None

    def fits(self, result: Interval | None, around: Decimal = Decimal(1)) -> bool:
        """Whether what is written per share meets a result, or `around` times more or less."""
        assert self.per.quantity is not None
        written = magnitude(exact(self.per.quantity))
        if result is None or written is None or result.low is None or result.high is None:
            return True
        return written.meets(Interval(result.low / around, result.high * around))


def per_share_told(page: Pulled) -> Iterator[Clash | Held]:
    """The figures per share of the text, where the document counts its shares and one such figure of it comes out."""
    told = list(results_told(page))
    counts = [*_counted(page), *_in_tables(page)][:_MOST] if told else []
    if not counts:
        return
    best = [(one, *_best(one, counts)) for one in told]
    # Somewhere the quotient has to come out, or the text has to say what it divides by.
    sound = (
        any(one.fits(one.result(count, scale)) for one, count, scale in best)
        or any(_counted(page))
        or any(isinstance(found, Held) for found in per_share(page))
    )
    for one, count, scale in best:
        at, result = place(page, one.per), one.result(count, scale)
        if result is None:
            continue
        evidence = (place(page, one.net), count.place)
        arithmetic = f"{one.net.text} / {count.place.text} = {rounded(result, 3)}; written {at.text}"
        if one.fits(result):
            yield Held(at, f"{at.text} per share", evidence, arithmetic)
        elif sound and not any(one.fits(one.result(c, scale), AROUND) for c in counts):
            message = f"{at.text} per share here, and the result over the shares is {rounded(result, 3)}"
            yield Clash(at, message, evidence, arithmetic)


def results_told(page: Pulled) -> Iterator[Told]:
    """The results of the text that have what they are per share beside them."""
    for outline in outlines(page, "share", figures=2):
        found_there = [match for form in _TOLD for match in form.finditer(outline.line)]
        found_there += _THEN.finditer(outline.line) if found_there else ()
        for found in found_there:
            net, per = (outline.mentions[found.start(name)] for name in ("net", "per"))
            if not (net.quantity and per.quantity and net.quantity.written and per.quantity.written):
                continue
            if net.quantity.unit == per.quantity.unit:
                yield Told(outline, net, per)


def _counted(page: Pulled) -> Iterator[Count]:
    for outline in outlines(page, "weighted", "based on"):
        for found in (match for form in _COUNTED for match in form.finditer(outline.line)):
            mention = outline.mentions[found.start("count")]
            if mention.quantity and mention.quantity.written and mention.quantity.written > 0:
                yield Count(exact(mention.quantity), place(page, mention))


def _in_tables(page: Pulled) -> Iterator[Count]:
    for table in page.document.tables:
        for row in table.rows:
            if SHARES.search(row.label.words):
                for found in filter(None, map(figure, row.cells)):
                    if found.quantity.written and found.quantity.written > 0:
                        yield Count(found.interval, place_of(page, found))


def _best(told: Told, counts: Sequence[Count]) -> tuple[Count, Decimal]:
    """The count, and the scale in which it is written, that comes nearest to what is written per share."""
    assert told.per.quantity is not None and told.per.quantity.written is not None
    written = abs(told.per.quantity.written)

    def far(choice: tuple[Count, Decimal]) -> tuple[bool, Decimal]:
        result = told.result(*choice)
        middle = (result.low + result.high) / 2 if result and result.low is not None and result.high is not None else 0
        return not told.fits(result), max(middle / written, written / middle) if middle else Decimal("Infinity")

    return min(((count, scale) for count in counts for scale in SCALES if scale >= 1), key=far)
