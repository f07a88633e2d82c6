"""The series of a page: what tells something over time, drawn where it can be, and every figure with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.claims.wording import when
from factcheck.documents import Document
from factcheck.model import Period, Place, Series
from factcheck.reports import timeline
from factcheck.reports.pages import anchors
from factcheck.reports.pages.anchors import Anchors
from factcheck.reports.pages.chart import Chart, chart
from factcheck.reports.pages.rows import Link
from factcheck.reports.places import Places, clean
from factcheck.reports.text import count
from factcheck.reports.values import in_full, say


@dataclass(frozen=True, slots=True)
class Line:
    """A series with its drawing, if it has one, and its figures as a table."""

    anchor: str
    title: str
    chart: Chart | None
    points: tuple[Entry, ...]
    documents: tuple[str, ...]
    outcomes: tuple[str, ...]
    places: tuple[Place, ...]

    @property
    def link(self) -> Link:
        """The way to the series, with how many figures it has."""
        return Link(f"{self.title}: {count(len(self.points), 'figure')}", self.anchor)


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure of a series."""

    day: str
    words: str
    value: str
    modality: str
    where: Link
    outcome: str


def _in_order(series: Sequence[Series]) -> tuple[Series, ...]:
    # What tells something over time as `factcheck timeline` does, then the facts that are told more than once.
    told = timeline.told(series)
    rest = [one for one in series if any(isinstance(claim.value, Period) for claim in one.claims)]
    return (*told, *sorted(rest, key=lambda one: (timeline.title(one), str(one.claims[0].place))))


def lines(
    series: Sequence[Series], documents: Mapping[str, Document], days: Mapping[str, date | None], names: Anchors
) -> Iterator[Line]:
    """The series as they are drawn, those that tell something over time first."""
    places = Places(documents.values())
    for number, track in enumerate(timeline.tracks(_in_order(series), days), start=1):
        drawn = chart(track, days, names)
        yield Line(
            anchor=anchors.series(number),
            title=clean(timeline.heading(track.series, documents).removesuffix(f" ({track.series.nature})")),
            chart=drawn,
            points=tuple(_entry(point, places, names) for point in track.points),
            documents=tuple(dict.fromkeys(names.document(point.claim.document) for point in track.points)),
            outcomes=tuple(dict.fromkeys(_outcome(point) for point in track.points if point.outcome)),
            places=tuple(point.claim.place for point in track.points),
        )


def _entry(point: timeline.Point, places: Places, names: Anchors) -> Entry:
    claim = point.claim
    return Entry(
        day=when(point.period),
        words=clean(claim.mention.text),
        value=in_full(claim.value),
        modality=claim.modality if claim.modality != "actual" else "",
        where=Link(places.of(claim.place), names.place(claim.place)),
        outcome=f"{point.outcome}: {point.why}" if point.outcome else "",
    )


def _outcome(point: timeline.Point) -> str:
    return f"{point.claim.modality} {say(point.claim.value)} for {when(point.period)}: {point.outcome}, {point.why}"
