"""One series as a drawing: figures by their days, what the words allow as intervals, forecasts with their horizon."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from factcheck.claims.wording import when
from factcheck.quantity import Quantity
from factcheck.reports.pages.anchors import Anchors
from factcheck.reports.pages.dots import BOTTOM, LEFT, RIGHT, TOP, Dot, Label, labels, short
from factcheck.reports.pages.scales import Days, Values
from factcheck.reports.timeline import Point, Track
from factcheck.reports.values import say

DESCRIBED = 12
"""Figures that the description of a drawing names; its table has all."""


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is drawn of a series; `changes` is whether it says two different things."""

    unit: str
    description: str
    ticks_x: tuple[tuple[float, str], ...]
    ticks_y: tuple[tuple[float, str], ...]
    line: tuple[tuple[float, float], ...]
    dots: tuple[Dot, ...]
    labels: tuple[Label, ...]
    changes: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the values from `low` to `high` lie between two ends of the plot."""

    low: float
    high: float
    start: int
    end: int

    def at(self, value: float) -> float:
        """The place of a value, to a tenth of a pixel."""
        share = (value - self.low) / ((self.high - self.low) or 1)
        return round(self.start + share * (self.end - self.start), 1)


Drawn = tuple[Point, Quantity, tuple[date, date]]
"""A figure that can be drawn, with its value and its first and last day."""


def chart(track: Track, days: Mapping[str, date | None], anchors: Anchors) -> Chart | None:
    """The drawing of a track; None where fewer than two of its figures have a value and days of their own."""
    drawn = tuple(_drawn(track))
    if len({days_of for _, _, days_of in drawn}) < 2:
        return None
    made = [day for point, _, _ in drawn if point.outcome and (day := days.get(point.claim.document))]
    x = Days.of(min((*made, *(first for _, _, (first, _) in drawn))), max((*made, *(end for _, _, (_, end) in drawn))))
    y = Values.of(*_reach(drawn), whole=all(not v.unit and e == int(e) for _, v, _ in drawn for e in _ends(v)))
    across = Axis(x.first.toordinal(), x.last.toordinal(), LEFT, RIGHT)
    upward = Axis(float(y.low), float(y.high), BOTTOM, TOP)
    dots = tuple(
        _dot(one, across, upward, days.get(one[0].claim.document), anchors.place(one[0].claim.place)) for one in drawn
    )
    unit = " ".join(part for part in (_unit(drawn[0][1].unit), y.scale) if part)
    return Chart(
        unit=unit,
        description=_description([_told(point) for point, _, _ in drawn]),
        ticks_x=tuple((across.at(day.toordinal()), label) for day, label in x.ticks),
        ticks_y=tuple((upward.at(float(value)), label) for value, label in y.ticks),
        line=_line(track, dots),
        dots=dots,
        labels=labels(dots, [short(value, y.unit) for _, value, _ in drawn], unit),
        changes=len({(value.interval, point.claim.modality) for point, value, _ in drawn}) > 1,
    )


def _drawn(track: Track) -> Iterator[Drawn]:
    for point in track.points:
        period, value = point.period, point.claim.value
        if period and period.start and period.end and isinstance(value, Quantity) and _ends(value):
            yield point, value, (period.start, period.end)


def _ends(value: Quantity) -> tuple[Decimal, ...]:
    # A number of hundreds of digits is no place on a screen.
    ends = (value.written, value.low, value.high)
    return tuple(end for end in ends if end is not None and end.is_finite() and abs(end) < Decimal(10) ** 18)


def _reach(drawn: Sequence[Drawn]) -> tuple[Decimal, Decimal]:
    ends = [end for _, value, _ in drawn for end in _ends(value)]
    return min(ends), max(ends)


def _dot(one: Drawn, across: Axis, upward: Axis, made: date | None, href: str) -> Dot:
    point, value, (first, last) = one
    left, right = across.at(first.toordinal()), across.at(last.toordinal())
    ends = sorted(upward.at(float(end)) for end in _ends(value))
    middle = upward.at(float(value.written)) if value.written in _ends(value) else round((ends[0] + ends[-1]) / 2, 1)
    start = across.at(made.toordinal()) if made and point.outcome else None
    x = right if point.claim.horizon is None and point.claim.as_of and right - left < 8 else (left + right) / 2
    return Dot(
        x=round(x, 1),
        y=middle,
        left=left,
        right=right,
        top=TOP - 6.0 if value.high is None else ends[0],
        bottom=BOTTOM - 2.0 if value.low is None else ends[-1],
        up=value.high is None,
        down=value.low is None,
        kind="actual" if point.claim.modality == "actual" else "forecast",
        href=href,
        said=_told(point),
        made=start if start is not None and start < left else None,
        outcome=point.outcome or "",
    )


def _line(track: Track, dots: Iterable[Dot]) -> tuple[tuple[float, float], ...]:
    # What is a state or a running total goes on from figure to figure; a flow is of its own days.
    if track.series.nature == "flow":
        return ()
    steps = sorted({(dot.x, dot.y) for dot in dots if dot.kind == "actual" and not (dot.up or dot.down)})
    return tuple(steps) if len({x for x, _ in steps}) == len(steps) else ()


def _description(told: Sequence[str]) -> str:
    rest = len(told) - DESCRIBED
    return "; ".join((*told[:DESCRIBED], *([f"and {rest} more in the table"] if rest > 0 else ())))


def _told(point: Point) -> str:
    days = f"for {when(point.period)}" if point.claim.horizon else when(point.period)
    forecast = f", {point.claim.modality}" if point.claim.modality != "actual" else ""
    outcome = f", {point.outcome}" if point.outcome else ""
    return f"{say(point.claim.value)}, {days}{forecast}{outcome}"


def _unit(unit: str) -> str:
    if len(unit) < 3 or unit.isupper() or unit == "percent":
        return unit
    return f"{unit.replace('_', ' ')}s"
