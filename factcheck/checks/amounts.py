"""Arithmetic on what words allow: the sums, differences and shares of intervals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from msgspec.structs import replace

from factcheck.quantity import Interval, Quantity, plain
from factcheck.slips import exchanged

HUNDRED, MILLION = Decimal(100), Decimal(10**6)
_ZERO = Decimal(0)


def total(parts: Iterable[Interval]) -> Interval:
    """All sums of one number from each part."""
    low: Decimal | None = _ZERO
    high: Decimal | None = _ZERO
    low_open = high_open = False
    for part in parts:  # a table is added up in many ways, so that no interval is made on the way
        low = None if low is None or part.low is None else low + part.low
        high = None if high is None or part.high is None else high + part.high
        low_open, high_open = low_open or part.low_open, high_open or part.high_open
    return Interval(low, high, low_open, high_open)


def scaled(interval: Interval, factor: Decimal) -> Interval:
    """The interval times a number other than 0."""
    low = None if interval.low is None else interval.low * factor
    high = None if interval.high is None else interval.high * factor
    if factor > 0:
        return Interval(low, high, interval.low_open, interval.high_open)
    return Interval(high, low, interval.high_open, interval.low_open)


def difference(after: Interval, before: Interval) -> Interval:
    """All numbers that one of `after` can exceed one of `before` by."""
    return after + scaled(before, Decimal(-1))


def product(a: Interval, b: Interval) -> Interval:
    """All products of one number from each of two intervals, neither of which goes below 0."""
    low = None if a.low is None or b.low is None else a.low * b.low
    high = None if a.high is None or b.high is None else a.high * b.high
    return Interval(low, high)


def magnitude(interval: Interval) -> Interval | None:
    """The interval without its sign; None if it holds numbers of both signs."""
    if interval.low is not None and interval.low >= 0:
        return interval
    return scaled(interval, Decimal(-1)) if interval.high is not None and interval.high <= 0 else None


def percent_change(after: Interval, before: Interval) -> Interval | None:
    """
    By how many percent `after` can exceed `before`; negative for a fall.

    Both are taken without their sign, since a loss of "$(8.1) million" grows as its figure does.  None where the two
    differ in sign or `before` may be nothing: no share of it says anything then.
    """
    if (after.high is not None and after.high < 0) != (before.high is not None and before.high < 0):
        return None
    above, below = magnitude(after), magnitude(before)
    if above is None or below is None or not below.low:
        return None
    low = _ZERO if below.high is None else (above.low or _ZERO) / below.high
    high = None if above.high is None else above.high / below.low
    return Interval((low - 1) * HUNDRED, None if high is None else (high - 1) * HUNDRED)


def share(part: Interval, whole: Interval) -> Interval | None:
    """What percentage `part` can be of `whole`; None where it cannot be said."""
    change = percent_change(part, whole)
    if change is None or change.low is None:
        return None
    return Interval(change.low + HUNDRED, None if change.high is None else change.high + HUNDRED)


def quotient(part: Interval, whole: Interval) -> Interval | None:
    """How many times `whole` the `part` can be; None where it cannot be said."""
    percent = share(part, whole)
    return scaled(percent, 1 / HUNDRED) if percent else None


def exact(value: Quantity) -> Interval:
    """
    A quantity as wide as its words and digits make it.

    A count of single things ("1,150") was not rounded; "$4,700,000" is "$4.7 million", and "$200,000" is what it says.
    "Eight percent" was rounded as "8 percent" is.
    """
    if value.unit == "percent" and not value.step and value.hedge == "none" and not value.parts:
        whole = value.written is not None and value.written == value.written.to_integral_value()
        return replace(value, step=Decimal(1)).interval if whole else value.interval
    if not value.unit and value.step == 1 and value.written is not None and value.hedge == "none":
        return Interval(value.written, value.written)
    millions = value.is_written_out and value.written is not None and abs(value.written) >= MILLION
    return value.coarse if millions else value.interval


def declared(value: Quantity) -> Interval:
    """A quantity as it is written, to the last digit: "0.95" is 0.95."""
    return Interval(value.written, value.written) if value.written is not None else value.interval


def coarse(value: Quantity) -> Interval:
    """
    A quantity as wide as its last digit that is not zero makes it: "$20 million" as 15 to 25.

    A zero behind the decimal point was written to be read: "64.0%" is no wider than it says.  Its step is then no
    power of a thousand, or below one.  No more is "50 percent" beside "45 percent".
    """
    if value.unit == "percent":
        return value.interval
    exponent = value.step.normalize().as_tuple().exponent if value.step else 0
    return value.interval if isinstance(exponent, int) and (exponent < 0 or exponent % 3) else value.coarse


def swapped(value: Quantity) -> Iterator[Decimal]:
    """The numbers that a figure has with two neighbouring digits exchanged; none where it has no last place."""
    if value.written is None or value.step <= 0:
        return
    # As many digits before and behind the point as are written: "0.05" has three.
    digits = str(int(abs(value.written) / value.step)).zfill(1 - min(0, value.step.normalize().adjusted()))
    for other in exchanged(digits):
        if digits[0] != "0" or other[0] == "0":  # nobody writes "1.08" for "0.18"
            yield (Decimal(other) * value.step).copy_sign(value.written)


def rounded(interval: Interval, places: int = 1) -> str:
    """An interval in words, its ends to some decimal places: "22.9 to 26.4", "3.2 million to 3.4 million"."""
    low, high = (None if end is None else spoken(_round(end, places)) for end in (interval.low, interval.high))
    if low == high and low is not None:
        return low
    if low is None:
        return f"at most {high}"
    return f"at least {low}" if high is None else f"{low} to {high}"


LARGEST = Decimal(10**18)
"""Beyond it a number is shown as it is: no more digits can be kept, and nobody writes such sums."""


def _round(value: Decimal, places: int) -> Decimal:
    return round(value, places) if abs(value) < LARGEST else value


def spoken(value: Decimal) -> str:
    """A number as people write it: 3400000 → "3.4 million", 1340967 → "1,340,967", 68833323.5 → "68.833 million"."""
    for scale, word in ((Decimal(10**9), " billion"), (Decimal(10**6), " million")):
        if scale <= abs(value) < LARGEST and (value % (scale / 1000) == 0 or value % 1):
            return plain(round(value / scale, 3)) + word
    return plain(value)


def places(quantity: Quantity) -> int:
    """How many decimal places a result wants that is set beside a figure: one more than the figure has."""
    exponent = quantity.step.normalize().as_tuple().exponent if quantity.step else 0
    return min(max(-exponent, 0) + 1, 6) if isinstance(exponent, int) else 1


def centred(interval: Interval) -> str:
    """A bounded interval by its middle: "8.1 ± 0.05", or "8" where it is one value."""
    assert interval.low is not None and interval.high is not None
    middle, half = (interval.low + interval.high) / 2, (interval.high - interval.low) / 2
    return f"{plain(middle)} ± {plain(half)}" if half else plain(middle)
