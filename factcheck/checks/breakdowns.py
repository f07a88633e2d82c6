"""
Totals that are told in one sentence and broken down in the next ones: by a list of parts, or of what made a change.

    The mill has liquidity of $283.9 million.  Liquidity is comprised of $223.0 million of cash and $60.9 million of …
    Sales were $24.2 million higher than …  The increase was due to $15.0 million in bread, offset by $4.9 million in …
    Total sales were $120.2 million …  • Bread sales were $61.6 million …  • Cake sales were $58.6 million …

Only the first says that nothing is left out.  The causes of a change are held against it where those of another change
of the document make that one up, and the items of a list where two digits exchanged would make them the total.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, takewhile

from msgspec import Struct

from factcheck.checks.amounts import exact, magnitude, rounded, scaled, swapped, total
from factcheck.checks.changes import changes, quantity
from factcheck.checks.outline import HEDGE, MONEY, NO_VALUE, Outline, follows, outlines, place
from factcheck.checks.ways import A_CHANGE, SIGNS
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

_COMPRISED = pattern(
    r"^(?:(?:The|This|That|Our|Its|Total) )?(?P<noun>[A-Za-z-]{4,})(?: [a-z-]+)?"
    r" (?:(?:is|was|are|were) (?:comprised|composed|made up) of|consist(?:s|ed)? of|comprises?|comprised(?! of))"
    r" (?P<list>.+)",
    re.IGNORECASE,
)
_PART = pattern(rf"(?:^|,? and |, ){HEDGE}?(?P<part>{MONEY}) (?:of|in|from|for)\b")
_MORE = pattern(r"\b(?:includ|exclud|other|additional|less\b|net of|up to|remaind|rest\b)", re.IGNORECASE)
_CAUSE = pattern(
    rf"(?P<amount>{MONEY}) (?P<way>{A_CHANGE}) (?:in|for|at|from)\b",
    re.IGNORECASE,
)
_CAUSED = pattern(r"\b(?:due to|attributable to|driven by|reflect(?:s|ed|ing)?|result(?:s|ed) from)\b", re.IGNORECASE)
_IN_PART = pattern(
    r"\b(?:primarily|mainly|largely|partly|mostly|principally|chiefly|in part|including)\b", re.IGNORECASE
)
_TOTAL = pattern(
    rf"\bTotal (?:net |consolidated )?(?:revenues?|sales|turnover)\b{NO_VALUE}{{0,60}}?(?:[^{MONEY}]{{0,30}}?)"
    rf"(?:of|to|was|were|totall?ed) (?P<total>{MONEY})",
    re.IGNORECASE,
)
_LEVEL = pattern(rf"[•·◦o*–-] ?[A-Z][^{MONEY}]{{2,90}}? (?:of|to|was|were|totall?ed) (?P<level>{MONEY})")
_LEAST, _MOST = 2, 8
"""Parts that a total may have."""
_DIGITS = 3
"""In a figure of fewer, two digits exchanged are too often another figure."""


class Sum(Struct, frozen=True):
    """Parts, with the sign of each, where a sentence lists what made up something."""

    outline: Outline
    parts: tuple[tuple[Mention, int], ...]

    def by(self, changed: Mention | None = None, value: Decimal = Decimal(0)) -> Interval:
        """The sum; with another value in the place of one part."""
        return total(
            scaled(
                exact(
                    Quantity.exactly(value, quantity(part).step, quantity(part).unit)
                    if part is changed
                    else quantity(part)
                ),
                Decimal(sign),
            )
            for part, sign in self.parts
        )

    @property
    def how(self) -> str:
        """The sum in the words of its parts."""
        words = "".join(f"{' + ' if sign > 0 else ' - '}{part.text}" for part, sign in self.parts)
        return words.removeprefix(" + ").strip()


def breakdowns(page: Pulled) -> Iterator[Clash | Held]:
    """The totals that the sentence behind them, or the items of the list below them, break down."""
    yield from _comprised(page)
    yield from _causes(page)
    yield from _items(page)


def _comprised(page: Pulled) -> Iterator[Clash | Held]:
    for earlier, outline in pairwise(outlines(page)):
        found = _COMPRISED.match(outline.line)
        if found is None or not follows(earlier, outline) or _MORE.search(outline.line):
            continue
        named = re.search(
            rf"\b{re.escape(found['noun'])}\b{NO_VALUE}{{0,30}}? (?:of|was|were|is|at|totall?ed) (?P<goal>{MONEY})",
            earlier.line,
            re.IGNORECASE,
        )
        at = [found.start("list") + part.start("part") for part in _PART.finditer(found["list"])]
        parts = tuple((outline.mentions[k], 1) for k in at)
        if named and _LEAST <= len(parts) <= _MOST and outline.line.count(MONEY) == len(parts):
            yield _outcome(Sum(outline, parts), earlier.mentions[named.start("goal")])


def _outcome(sum_: Sum, goal: Mention) -> Clash | Held:
    page, result = sum_.outline.page, sum_.by()
    at, evidence = place(page, goal), tuple(place(page, part) for part, _ in sum_.parts)
    said = f"{sum_.how} = {rounded(result, 2)}"
    if _size(result).meets(_size(exact(quantity(goal)))):
        return Held(at, f"{sum_.how} is {goal.text}", evidence, said)
    return Clash(
        at, f"{goal.text} here, and {sum_.how} is {rounded(result, 2)}", evidence, f"{said}; written {goal.text}"
    )


def _size(interval: Interval) -> Interval:
    return magnitude(interval) or interval


def _causes(page: Pulled) -> Iterator[Clash | Held]:
    told = list(_caused(page))
    goals = [
        (change.outline, amount)
        for change in changes(page)
        for amount in change.of(change.unit)
        if quantity(amount).is_money
    ]
    if not told or not goals:
        return
    fitting = [next((m for o, m in goals if o is not s.outline and _fits(s, m)), None) for s in told]
    taken = {goal.span for goal in fitting if goal}
    for sum_, goal in zip(told, fitting, strict=True):
        if goal:
            yield _outcome(sum_, goal)
        elif taken:
            open_ = [m for o, m in goals if m.span not in taken and _is_above(page, o, sum_.outline)]
            if len({quantity(m).written for m in open_}) == 1:
                yield _outcome(sum_, open_[0])


def _fits(sum_: Sum, goal: Mention) -> bool:
    return quantity(goal).unit == quantity(sum_.parts[0][0]).unit and _size(sum_.by()).meets(exact(quantity(goal)))


def _is_above(page: Pulled, earlier: Outline, outline: Outline) -> bool:
    """Whether a sentence stands further down in the paragraph of another."""
    between = page.document.text[earlier.sentence.span.end : outline.sentence.span.start]
    return earlier.sentence.span < outline.sentence.span and "\n\n" not in between


def _caused(page: Pulled) -> Iterator[Sum]:
    for outline in outlines(page, "due to", "attributable", "driven by", "reflect", "resulted from", "results from"):
        found = list(_CAUSE.finditer(outline.line))
        if not _LEAST <= len(found) <= _MOST or outline.line.count(MONEY) != len(found):
            continue
        if not _CAUSED.search(outline.line) or _IN_PART.search(outline.line):
            continue
        yield Sum(
            outline,
            tuple((outline.mentions[m.start("amount")], SIGNS.get(m["way"].lower(), 1)) for m in found),
        )


def _items(page: Pulled) -> Iterator[Clash]:
    """A total of sales and the items of the list below it, where two digits exchanged in one make them the total."""
    told = list(outlines(page))
    for k, outline in enumerate(told):
        found = _TOTAL.search(outline.line)
        if found is None:
            continue
        goal = outline.mentions[found.start("total")]
        parts = list(_listed(told[k + 1 :]))
        if _LEAST <= len(parts) <= _MOST and all(quantity(m).unit == quantity(goal).unit for m, _ in parts):
            sum_ = Sum(outline, tuple(parts))
            if not _fits(sum_, goal) and any(
                sum_.by(part, value).meets(exact(quantity(goal)))
                for part, _ in parts
                if _digits(quantity(part)) >= _DIGITS
                for value in swapped(quantity(part))
            ):
                yield from (clash for clash in (_outcome(sum_, goal),) if isinstance(clash, Clash))


def _listed(below: Sequence[Outline]) -> Iterator[tuple[Mention, int]]:
    """The first level of each item of the list that begins here."""
    for outline in takewhile(lambda one: one.sentence.section.kind == "list", below):
        if found := _LEVEL.match(outline.line):
            yield outline.mentions[found.start("level")], 1


def _digits(value: Quantity) -> int:
    """How many digits are written, from the first that is not zero."""
    return len(str(int(abs(value.written) / value.step))) if value.written is not None and value.step else 0
