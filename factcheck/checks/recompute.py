"""Figures that are said of a change, worked out again from the figures beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factcheck.checks import hints
from factcheck.checks.amounts import (
    coarse,
    declared,
    difference,
    exact,
    magnitude,
    percent_change,
    places,
    rounded,
    scaled,
    share,
    total,
)
from factcheck.checks.bases import OTHER_BASIS, is_of
from factcheck.checks.changes import Change, changes, quantity
from factcheck.checks.outline import place
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Severity
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

# The percentage is then of something else than the two figures beside it.
_ANOTHER_BASIS = pattern(
    rf"{OTHER_BASIS}|annuali[sz]ed|annual rate|compound annual|CAGR|per annum|on average|of which"
    r"|\b(?:a|per|each) year\b(?! ago| earlier| before)",
    re.IGNORECASE,
)
_REVISED = pattern(
    r"\b(?:previous|earlier|prior|initial) (?:[a-z]+ )?(?:estimates?|forecasts?|projections?|outlook)\b", re.IGNORECASE
)
_ON_THE_YEAR = pattern(r"year[- ]o(?:n|ver)[- ]year", re.IGNORECASE)
"""Behind a forecast that is revised: "to 2.76 billion tons from a previous estimate of 2.75, up 2% year-on-year"."""
_RESTATED = pattern(r"restat|reclassif|split[- ]adjusted", re.IGNORECASE)
# "The loss decreased to $8 million from $6 million" holds for the signed figure and not for the words; a place in a
# ranking rises as its number falls, as the yen does that "rose to 161 against the dollar from 221"; and "did not rise"
# says nothing.
_SIGNED = pattern(
    r"\bloss(?:es)?\b|deficit|negative|outflow|shortfall|net debt|\bused in\b|\bburn|\brank|\bplaces?\b"
    r"|position|league|\bnot\b|n't\b|\bnever\b|no longer|instead of|rather than"
    r"|(?:against|to) the (?:U\.?S\.? )?(?:dollar|euro|pound|yen|currency)\b|exchange rate",
    re.IGNORECASE,
)
_TURNED, _TURNING = pattern(r"\bloss(?:es)?\b|deficit"), pattern(r"profit|income|earnings|surplus")
"""Between "a profit of $2 million" and "a loss of $3 million" lie $5 million."""
_SEQUENCE = pattern(r"sequential|quarter[- ]over[- ]quarter", re.IGNORECASE)
"""By how much a margin changed within the year, perhaps beside what it was a year ago."""
_ROUGH = ("about", "nearly")
_DIVIDEND = pattern(r"\b(?:dividends?|distributions?)\b(?! (?:yield|cover))", re.IGNORECASE)
_LARGEST_DIVIDEND = 100
"""Of one share, in whole units of money: what all shares are paid is rounded as other sums are."""

Width = Callable[[Quantity], Interval]


class Sum(Struct, frozen=True):
    """
    One way to work a figure out: `result` from the intervals of `of`, in the order of `how`, which has a {} for each.

    The result carries the sign of the change; None where it cannot be worked out.
    """

    of: tuple[Mention, ...]
    how: str
    result: Callable[..., Interval | None]
    unit: str = ""

    def by(self, width: Width) -> Interval | None:
        """The result where each figure is as wide as `width` makes it."""
        return self.result(*(width(quantity(mention)) for mention in self.of))


def percent_changes(page: Pulled) -> Iterator[Clash | Held]:
    """The percentages of changes, from both levels, or from one level and the difference."""
    for change in changes(page):
        shares = change.of("percent")
        # "Earnings of $9 million, up 717 percent from a loss of $1 million": of what, each house says for itself.
        line, levels = change.outline.line, change.after and change.before
        apart = levels and (_is_crossed(change) or (_REVISED.search(line) and _ON_THE_YEAR.search(line)))
        if shares and change.unit != "percent" and not apart and not is_of(change, _ANOTHER_BASIS):
            yield from _compare(change, shares, _percent(change))


def absolute_changes(page: Pulled) -> Iterator[Clash | Held]:
    """The differences that changes state, from both levels."""
    for change in changes(page):
        if change.after and change.before and change.unit != "percent":
            lost = _TURNED.search(change.outline.line) and not _TURNING.search(change.outline.line)
            alike = lost or _below_zero(change.after) == _below_zero(change.before)
            sum_ = Sum((change.after, change.before), _difference(change), _by_size if alike else difference)
            levels = exact(quantity(change.after)), exact(quantity(change.before))
            apart = total(levels) if _is_crossed(change) else None
            told = (m for m in change.of(change.unit) if not (apart and exact(quantity(m)).meets(apart)))
            yield from _compare(change, tuple(told), sum_)


def _by_size(after: Interval, before: Interval) -> Interval:
    """The difference of two levels whatever their signs: a loss of $(8.1) million grows as its figure does."""
    return difference(magnitude(after) or after, magnitude(before) or before)


def _is_crossed(change: Change) -> bool:
    """Whether the sentence of a change tells of a loss and of a profit."""
    return bool(_TURNED.search(change.outline.line) and _TURNING.search(change.outline.line))


def point_changes(page: Pulled) -> Iterator[Clash | Held]:
    """
    The percentage points and basis points between two percentages.

    "A margin of 12.8%, compared to 9.1%, an increase of 3.7%" may mean points as well; it is left alone where either
    reading holds.
    """
    for change in changes(page):
        if (
            change.unit != "percent"
            or not (change.after and change.before)
            or is_of(change, _ANOTHER_BASIS)
            or _SEQUENCE.search(change.outline.line)
        ):
            continue
        how, pair = _difference(change), (change.after, change.before)
        yield from _compare(change, change.of("percentage_point"), Sum(pair, how, difference, " points"))
        yield from _compare(change, change.of("basis_point"), Sum(pair, how, _basis_points, " basis points"))
        shares, grown = change.of("percent"), _percent(change)
        if grown and (implied := grown.by(exact)):
            rest = tuple(m for m in shares if not _fits(exact(quantity(m)), implied, change.sign))
            yield from _compare(change, rest if len(rest) == len(shares) else (), Sum(pair, how, difference, " points"))


def _basis_points(after: Interval, before: Interval) -> Interval:
    return scaled(difference(after, before), Decimal(100))


def directions(page: Pulled) -> Iterator[Clash | Held]:
    """The words for up and down, against the levels."""
    for change in changes(page):
        if not (change.after and change.before and change.sign) or _SIGNED.search(change.outline.line):
            continue
        if _below_zero(change.after) or _below_zero(change.before):
            continue
        after, before = place(page, change.after), place(page, change.before)
        if not _runs_against(change):
            yield Held(change.word, f"{change.word.text} to {after.text} from {before.text}", (after, before))
            continue
        yield Clash(
            at=change.word,
            message=f'"{change.word.text}" here, from {before.text} to {after.text}',
            evidence=(after, before),
            arithmetic=f"{after.text} is {'less' if change.sign > 0 else 'more'} than {before.text}",
            severity=_severity(change, _runs_against(change, coarse)),
        )


def _difference(change: Change) -> str:
    return "{1} - {0}" if change.sign < 0 else "{0} - {1}"


def _percent(change: Change) -> Sum | None:
    deltas, sign = change.of(change.unit), change.sign or 1
    if change.after and change.before:
        how = "1 - {} / {}" if sign < 0 else "{} / {} - 1"
        return Sum((change.after, change.before), how, percent_change, " %")
    if not deltas:
        return None
    if change.before:
        return Sum((deltas[0], change.before), "{} / {}", lambda d, b: _signed(share(d, b), sign), " %")
    if change.after and change.sign:
        how = "{0} / ({1} - {0})" if sign > 0 else "{0} / ({1} + {0})"
        return Sum((deltas[0], change.after), how, lambda d, a: _of_what_was(d, a, sign), " %")
    return None


def _of_what_was(delta: Interval, after: Interval, sign: int) -> Interval | None:
    # The difference stands above and below the line: the share is greatest where it is, and the level is least.
    if delta.low is None or delta.high is None or after.low is None or after.high is None:
        return None
    low, high = (
        share(Interval(d, d), Interval(a - sign * d, a - sign * d))
        for d, a in ((delta.low, after.high), (delta.high, after.low))
    )
    if low is None or high is None:
        return None
    return _signed(Interval(low.low, high.high), sign)


def _signed(interval: Interval | None, sign: int) -> Interval | None:
    return interval if interval is None or sign > 0 else scaled(interval, Decimal(-1))


def _compare(change: Change, written: tuple[Mention, ...], sum_: Sum | None) -> Iterator[Clash | Held]:
    # Several figures of one kind ("up 12% on the year and 3% on the quarter"): one of them has to fit.
    width = declared if _is_declared(change) else exact
    implied = sum_.by(width) if sum_ else None
    if not written or sum_ is None or implied is None or _runs_against(change):
        return
    fitting = next((m for m in written if _fits(exact(quantity(m)), implied, change.sign)), None)
    first = fitting or written[0]
    outcome = magnitude(implied) or implied
    how = sum_.how.format(*(mention.text for mention in sum_.of))
    result = f"{rounded(outcome, places(quantity(first)))}{sum_.unit}"
    at, evidence = place(change.outline.page, first), tuple(place(change.outline.page, m) for m in sum_.of)
    arithmetic = f"{how} = {result}; written {first.text}"
    after, before = change.after, change.before
    told = f"from {before.text} to {after.text} is" if before and after and sum_.of == (after, before) else f"{how} is"
    if fitting:
        yield Held(at, f"{first.text} is {how}", evidence, arithmetic)
        return
    if any(_fits_with(change, sum_, written, level) for level in change.later):
        return  # "to $5.0 million from $4.9 million in March, and 11% from $4.5 million a year ago"
    loosely = sum_.by(coarse if width is exact else width)
    clear = loosely is not None and not any(_fits(quantity(m).coarse, loosely, change.sign) for m in written)
    yield Clash(
        at=at,
        message=f"{first.text} here; {told} {result}",
        evidence=evidence,
        arithmetic=arithmetic,
        severity=_severity(change, clear),
        hint=_hint(change, first, sum_),
    )


def _is_declared(change: Change) -> bool:
    """Whether the levels are dividends of a share, which are paid to the cent and not rounded."""
    levels = [quantity(level) for level in (change.after, change.before) if level]
    small = all(q.written is not None and abs(q.written) < _LARGEST_DIVIDEND and q.hedge == "none" for q in levels)
    return small and _DIVIDEND.search(change.outline.line) is not None


def _fits_with(change: Change, sum_: Sum, written: tuple[Mention, ...], level: Mention) -> bool:
    other = replace(sum_, of=tuple(level if m is change.before else m for m in sum_.of)).by(exact)
    return other is not None and any(_fits(exact(quantity(m)), other, change.sign) for m in written)


def _fits(written: Interval, implied: Interval, sign: int) -> bool:
    written = magnitude(written) or written  # "declined $25.9 million (-37%)"
    if sign:
        return written.meets(implied if sign > 0 else scaled(implied, Decimal(-1)))
    return written.meets(implied) or written.meets(scaled(implied, Decimal(-1)))


def _below_zero(level: Mention) -> bool:
    low = quantity(level).low
    return low is not None and low < 0


def _runs_against(change: Change, width: Width = exact) -> bool:
    # The levels go the other way than the word: a finding of its own, and no percentage can fit then.
    if not (change.after and change.before and change.sign):
        return False
    after, before = (width(quantity(level)) for level in (change.after, change.before))
    by_size = magnitude(after), magnitude(before)
    if by_size[0] and by_size[1]:
        after, before = by_size[0], by_size[1]
    gain = difference(after, before)
    if (
        change.after.quantity
        and change.after.quantity.hedge == "between"
        and None not in (*_ends(after), *_ends(before))
    ):
        moved = [b - a for a, b in zip(_ends(before), _ends(after), strict=True) if a is not None and b is not None]
        return all(step * change.sign < 0 for step in moved)  # of two ranges both ends move
    # "$0.57" and "$0.58" are no one figure, though 0.575 could be either.
    low, high = (gain.low, gain.high) if change.sign > 0 else _ends(scaled(gain, Decimal(-1)))
    return high is not None and high <= 0 and low != 0


def _severity(change: Change, clear: bool) -> Severity | None:
    # A clash that a coarser reading of round figures removes is a note, and so is one of figures that say "about".
    mentions = (*change.amounts, change.after, change.before)
    rough = any(m is not None and quantity(m).hedge in _ROUGH for m in mentions)
    return None if clear and not rough and not _RESTATED.search(change.outline.line) else "note"


def _hint(change: Change, written: Mention, sum_: Sum) -> str:
    def would_fit(mention: Mention, value: Decimal) -> bool:
        other = Quantity.exactly(value, quantity(mention).step)
        figures = [other if m is mention else quantity(m) for m in sum_.of]
        implied = sum_.result(*(figure.interval for figure in figures))
        said = other if mention is written else quantity(written)
        return implied is not None and _fits(said.interval, implied, change.sign)

    for mention in (written, *sum_.of):
        if slip := hints.slip(quantity(mention), lambda value, m=mention: would_fit(m, value)):  # type: ignore[misc]
            return f"{mention.text}: {slip}"
    return ""


def _ends(interval: Interval) -> tuple[Decimal | None, Decimal | None]:
    return interval.low, interval.high
