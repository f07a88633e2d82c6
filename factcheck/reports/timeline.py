"""The series over time: every figure with its day, and beside a forecast what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from factcheck.claims.natures import LOSSES
from factcheck.claims.wording import spelled, wording
from factcheck.documents import Document
from factcheck.model import Claim, Measure, Period, Series
from factcheck.quantity import Quantity
from factcheck.record.forecasts import Outcome, State, horizon, outcomes
from factcheck.record.names.vocabulary import words
from factcheck.reports.ink import Ink
from factcheck.reports.naming import basis
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.table import table
from factcheck.reports.values import FLAGS, say

APART = frozenset({"change", "prior", "restated", "corrected", "converted"})
"""Flags of figures that are not read like the others of their series: the rise of sales beside sales."""


@dataclass(frozen=True, slots=True)
class Point:
    """
    One figure of a series; `outcome` and `why` are set for forecasts with a horizon.

    The value of `claim` has the sign that it has in the series: a loss in one of income is below zero.
    """

    claim: Claim
    outcome: State | None = None
    why: str = ""

    @property
    def period(self) -> Period | None:
        """The days that the figure describes, or is expected for."""
        return self.claim.horizon or self.claim.as_of


@dataclass(frozen=True, slots=True)
class Track:
    """A series and its figures in the order of their days."""

    series: Series
    points: tuple[Point, ...]


def tracks(series: Iterable[Series], days: Mapping[str, date | None]) -> tuple[Track, ...]:
    """The tracks of some series; `days` are the dates of the documents by name."""
    return tuple(_track(s, days) for s in series)


def _track(series: Series, days: Mapping[str, date | None]) -> Track:
    came = {
        o.forecast.place: o for o in outcomes(series, lambda claim: days.get(claim.document)) if horizon(o.forecast)
    }
    signed = ((c.place, _signed(c, series)) for c in series.claims)
    return Track(
        series,
        tuple(Point(c, came[at].state, _why(came[at])) if at in came else Point(c) for at, c in signed),
    )


def _is_loss(one: Claim | Series) -> bool:
    return one.measure.head in LOSSES


def _signed(claim: Claim, series: Series) -> Claim:
    if isinstance(claim.value, Quantity) and _is_loss(claim) != _is_loss(series):
        return replace(claim, value=claim.value.negated())
    return claim


def chosen(series: Iterable[Series], wording: str, asked: Iterable[Measure]) -> tuple[Series, ...]:
    """
    The series that a wording means, those that most documents tell first.

    They are the series of the measures `asked`, as which the wording is read in a sentence ("compounds in the clinic"
    finds "compound · clinical"), with these scope words or more, and those that have all words of the wording in
    their measure, subject, partner or agreement.
    """
    wanted, measures = words(wording), tuple(asked)
    return _longest_first(
        s for s in series if (wanted and wanted <= _words(s)) or any(_covers(m, s.measure) for m in measures)
    )


def _covers(asked: Measure, measure: Measure) -> bool:
    return (
        asked.head == measure.head
        and set(asked.scope) <= set(measure.scope)
        and (asked.state is None or asked.state == measure.state)
    )


def told(series: Iterable[Series]) -> tuple[Series, ...]:
    """The series that tell something over time: counts, sums and stages with two figures, in the order of `chosen`."""
    return _longest_first(
        s for s in series if len(s.claims) > 1 and not any(isinstance(c.value, Period) for c in s.claims)
    )


def _longest_first(series: Iterable[Series]) -> tuple[Series, ...]:
    # Figures before words, then what is told by most documents; names break the tie.
    def place(one: Series) -> tuple[bool, int, str, str]:
        documents = {claim.document for claim in one.claims}
        return not _counts(one), -len(documents), title(one), str(one.claims[0].place)

    return tuple(sorted(series, key=place))


def _counts(series: Series) -> bool:
    return any(isinstance(claim.value, Quantity) for claim in series.claims)


def text(found: Iterable[Track], documents: Iterable[Document], ink: Ink) -> str:
    """One table a series: day, figure as written and as read, place, and what came of a forecast."""
    known = {document.name: document for document in documents}
    places = Places(known.values())
    blocks = [_block(track, known, places, ink) for track in found]
    return "\n".join(blocks)


def _block(track: Track, documents: Mapping[str, Document], places: Places, ink: Ink) -> str:
    rows = [
        (
            str(point.period or "no date"),
            quote(point.claim.mention.text),
            say(point.claim.value),
            point.claim.modality if point.claim.modality != "actual" else "",
            ", ".join(_remarks(point.claim, track.series)),
            places.of(point.claim.place),
            f"{point.outcome}: {point.why}" if point.outcome else "",
        )
        for point in _once(track.points)
    ]
    heads = ("day", "said", "value", "modality", "remark", "where", "what came of it")
    return f"{ink.bold(clean(heading(track.series, documents)))}\n{table(heads, rows)}\n"


def _remarks(claim: Claim, series: Series) -> Iterator[str]:
    if _is_loss(claim) != _is_loss(series):
        yield f"told as {claim.measure.head}"
    for flag in sorted(claim.flags & APART):
        yield FLAGS[flag]


def _once(points: Iterable[Point]) -> Iterator[Point]:
    """The points, what a document says several times in the same words without a figure once."""
    seen: set[tuple[str, object]] = set()
    for point in points:
        said = (point.claim.document, point.claim.value)
        if not isinstance(point.claim.value, str) or said not in seen:
            seen.add(said)
            yield point


def heading(series: Series, documents: Mapping[str, Document]) -> str:
    """A count or a sum in the words of the first document that names it, and whose: "TAP compounds — Northwind"."""
    if not _counts(series):
        return title(series)
    named = (wording(documents[claim.document], claim) for claim in series.claims if claim.document in documents)
    told = next((words for words in named if words), None) or spelled(series.measure)
    parts = (
        told,
        basis(told, series.per),
        f"under {series.agreement}" if series.agreement else "",
        f"— {series.subject}" if series.subject else "",
        f"({series.nature})",
    )
    return " ".join(part for part in parts if part)


def title(series: Series) -> str:
    """The series in one line: measure, whose, per what, under what, and the nature of its figures."""
    parts = [
        str(series.measure) or "(no measure)",
        f"of {series.subject}" if series.subject else "",
        f"per {series.per}" if series.per else "",
        f"under {series.agreement}" if series.agreement else "",
    ]
    nature = f"({series.nature})" if _counts(series) else ""
    return " ".join(part for part in (*parts, nature) if part)


def _words(series: Series) -> frozenset[str]:
    claim = series.claims[0]
    said = (str(series.measure), series.subject, series.agreement, series.per, claim.counterparty)
    return frozenset().union(*(words(part) for part in said if part))


def _why(outcome: Outcome) -> str:
    if outcome.by is None:
        return "no later figure"
    claim = outcome.by
    days = claim.as_of if claim.modality == "actual" else horizon(claim)
    return f"{quote(claim.mention.text)} {'on' if days and days.is_day else 'for'} {days}, {clean(claim.document)}"
