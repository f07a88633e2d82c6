"""The levels of a change, as their sentence means them and not as they are written."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.checks.outline import NUMBER
from factcheck.model import Mention, Span
from factcheck.quantity import Quantity

POINTS = ("basis_point", "percentage_point")
"""The units in which percentages are apart."""


def in_percent_too(
    line: str, at: int | None, said: tuple[Mention, ...], after: Mention | None, before: Mention | None
) -> Mention | None:
    """The level before as a percentage, where the other one is: "up 90 basis points to 34.2 percent from 33.3"."""
    if at is None or before is None or before.quantity is None or before.quantity.unit or line[at] != NUMBER:
        return before
    if after is None or after.quantity is None or after.quantity.unit != "percent":
        return before
    if not any(m.quantity is not None and m.quantity.unit in POINTS for m in said):
        return before
    return replace(before, quantity=replace(before.quantity, unit="percent"))


def unhedged(mention: Mention) -> Mention:
    """The level that stands behind "over", which compares and is no bound: "a 10% increase over $15.0 million"."""
    value = mention.quantity
    if value is None or value.hedge != "more_than" or value.written is None:
        return mention
    return replace(mention, quantity=Quantity.exactly(value.written, value.step, value.unit))


def apart(mention: Mention) -> tuple[Mention, Mention] | None:
    """The two figures of what looks like a range and is none: "up $4.2 million to $16.4 million from $13.1 million"."""
    value = mention.quantity
    first, link, second = mention.text.partition(" to ")
    if value is None or value.written is not None or value.low is None or value.high is None or not link:
        return None
    if not first[0].isdigit() and not second[0].isdigit() and first[0] != second[0]:
        return None  # of two currencies
    start, end = mention.span.start, mention.span.end
    low, high = (Quantity.exactly(number, value.step, value.unit) for number in (value.low, value.high))
    return (
        Mention(Span(start, start + len(first)), first, mention.kind, low),
        Mention(Span(end - len(second), end), second, mention.kind, high),
    )
