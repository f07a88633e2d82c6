"""The figures of a drawing, and the words beside those that say something new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.quantity import Quantity, plain

LEFT, RIGHT, TOP, BOTTOM = 46, 344, 24, 142
"""The plot, in units of a picture of 360 by 170 (pixels where it is as wide as a phone)."""

LABELLED = 12
"""Dots that are labelled wherever they say something new; of more than that, outcomes, the first and the last one."""

LETTER, LINE = 6.2, 12.0
"""About the width of a digit and the height of a line of labels."""

APART = 5
"""Between the axis and a label, so that "3.26" is not read as a mark of the axis."""


@dataclass(frozen=True, slots=True)
class Dot:
    """
    A figure in the drawing.

    `x` and `y` are its centre; `left` to `right` the days that it is of; `top` to `bottom` what the words allow, with
    `up` and `down` where that has no end.  `made` is where a forecast's dashed line begins: the day of its document.
    """

    x: float
    y: float
    left: float
    right: float
    top: float
    bottom: float
    up: bool
    down: bool
    kind: str
    href: str
    said: str
    made: float | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """Words in the drawing above or below a dot, centred at `x`."""

    x: float
    y: float
    words: str


def labels(dots: Sequence[Dot], figures: Sequence[str], unit: str = "") -> tuple[Label, ...]:
    """The labels of dots with their figures, those with an outcome first, none over another one or over the unit."""
    taken: list[tuple[float, float, float, float]] = [(0.0, 0.0, len(unit) * LETTER, LINE)] if unit else []
    found = []
    for n in sorted(_telling(dots, figures), key=lambda n: (not dots[n].outcome, n)):
        dot = dots[n]
        outcome = {"not met by the next figure": "not met", "open": ""}.get(dot.outcome, dot.outcome)
        words = f"{figures[n]} {outcome}".strip()
        wide = len(words) * LETTER
        for x, y in _seats(dot, wide):
            box = (x - wide / 2 - 2, y - LINE + 2, x + wide / 2 + 2, y + 2)
            if not any(box[0] < t[2] and t[0] < box[2] and box[1] < t[3] and t[1] < box[3] for t in taken):
                taken.append(box)
                found.append(Label(round(x, 1), round(y, 1), words))
                break
    return tuple(found)


def _telling(dots: Sequence[Dot], figures: Sequence[str]) -> Iterator[int]:
    before = ""
    for n, (dot, figure) in enumerate(zip(dots, figures, strict=True)):
        new = figure != before
        before = figure
        if dot.outcome or (new and (len(dots) <= LABELLED or n == 0)) or (n == len(dots) - 1 and len(dots) > LABELLED):
            yield n


def _seats(dot: Dot, wide: float) -> Iterator[tuple[float, float]]:
    # Above or below; beside where a line goes up or down from the dot.
    x = min(max(dot.x, LEFT + APART + wide / 2), RIGHT + 10 - wide / 2)
    beside = [(dot.x + 8 + wide / 2, dot.y + 4), (dot.x - 8 - wide / 2, dot.y + 4)]
    if dot.bottom - dot.top >= 12:
        yield from ((x, y) for x, y in beside if LEFT <= x - wide / 2 and x + wide / 2 <= RIGHT + 12)
    if not dot.up:
        yield x, min(dot.y, dot.top) - 8
    if not dot.down and dot.y + 16 < BOTTOM:
        yield x, max(dot.y, dot.bottom) + 16


def short(value: Quantity, unit: Decimal) -> str:
    """A value as its label: "~47.7", "> 50", "38–42"."""
    ends = [plain(round(end / unit, 2)) for end in (value.low, value.high) if end is not None]
    if value.low is None or value.high is None:
        sign = {(True, True): "<", (True, False): "≤", (False, True): ">", (False, False): "≥"}
        return f"{sign[value.low is None, value.low_open or value.high_open]} {ends[0]}" if ends else ""
    if value.written is None:
        return "–".join(ends)
    about = {"about": "~", "nearly": "~"}.get(value.hedge, "")
    return f"{about}{plain(round(value.written / unit, 2))}"
