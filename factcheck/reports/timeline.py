"""The series over time: every figure with its day, and beside a forecast what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from factcheck.model import Claim, Period, Series
from factcheck.quantity import Quantity
from factcheck.record.vocabulary import Vocabulary, words
from factcheck.reports.ink import Ink
from factcheck.reports.places import Places, clean, quote
from factcheck.reports.table import table
from factcheck.reports.values import say

Outcome = Literal["", "met", "not met by the next figure", "lowered", "raised", "moved", "open"]

AHEAD = ("forecast", "planned")


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of a series; `outcome` and `why` are set for forecasts with a horizon."""

    claim: Claim
    outcome: Outcome = ""
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
    return tuple(Track(s, tuple(_point(claim, s, days) for claim in s.claims)) for s in series)


def chosen(series: Iterable[Series], wording: str, vocabulary: Vocabulary | None) -> tuple[Series, ...]:
    """
    The series that a wording means: those whose measure, subject, partner or agreement have all of its words.

    "compounds in the clinic" finds "compound" in the state "clinic"; a wording of the vocabulary finds its measure.
    """
    confirmed = vocabulary.measure(wording) if vocabulary else None
    wanted = words(confirmed.name if confirmed else wording)
    return tuple(s for s in series if wanted and wanted <= _words(s))


def told(series: Iterable[Series]) -> tuple[Series, ...]:
    """The series that tell something over time: two or more figures that can be set side by side."""
    return tuple(s for s in series if len({(c.document, c.span) for c in s.claims}) > 1)


def text(found: Iterable[Track], places: Places, ink: Ink) -> str:
    """One table a series: day, figure as written and as read, place, and what came of a forecast."""
    blocks = [_block(track, places, ink) for track in found]
    return "\n".join(blocks)


def _block(track: Track, places: Places, ink: Ink) -> str:
    rows = [
        (
            str(point.period or "no date"),
            quote(point.claim.mention.text),
            say(point.claim.value),
            point.claim.modality if point.claim.modality != "actual" else "",
            places.of(point.claim.place),
            clean(f"{point.outcome}{f': {point.why}' if point.why else ''}"),
        )
        for point in track.points
    ]
    heads = ("day", "said", "value", "modality", "where", "what came of it")
    return f"{ink.bold(clean(title(track.series)))}\n{table(heads, rows)}\n"


def title(series: Series) -> str:
    """The series in one line: measure, whose, per what, under what, and its nature."""
    parts = [
        str(series.measure) or "(no measure)",
        f"of {series.subject}" if series.subject else "",
        f"per {series.per}" if series.per else "",
        f"under {series.agreement}" if series.agreement else "",
    ]
    return f"{' '.join(part for part in parts if part)} ({series.nature})"


def _words(series: Series) -> frozenset[str]:
    claim = series.claims[0]
    said = (str(series.measure), series.subject, series.agreement, series.per, claim.counterparty)
    return frozenset().union(*(words(part) for part in said if part))


def _point(claim: Claim, series: Series, days: Mapping[str, date | None]) -> Point:
    said_on, value = days.get(claim.document), claim.value
    if claim.modality not in AHEAD or claim.horizon is None or said_on is None or not isinstance(value, Quantity):
        return Point(claim)
    later = [(c, c.value) for c in series.claims if isinstance(c.value, Quantity) and _after(said_on, days, c)]
    figures = [(c, v) for c, v in later if c.modality == "actual" and c.as_of is not None]
    ahead = [(c, v) for c, v in later if c.modality in AHEAD and c.horizon is not None]
    outcome, why = _by_figures(value, claim.horizon, figures) or _by_forecasts(value, claim.horizon, ahead) or OPEN
    return Point(claim, outcome, why)


OPEN: tuple[Outcome, str] = ("open", "no later figure")


def _after(day: date, days: Mapping[str, date | None], claim: Claim) -> bool:
    other = days.get(claim.document)
    return other is not None and other > day


def _by_figures(value: Quantity, horizon: Period, later: list[tuple[Claim, Quantity]]) -> tuple[Outcome, str] | None:
    # The first figure for a day that is not before the horizon settles it; one that reaches it earlier meets it.
    for claim, came in later:
        seen = f"{quote(claim.mention.text)} on {claim.as_of}, {clean(claim.document)}"
        if value.meets(came):
            return "met", seen
        if claim.as_of is not None and (claim.as_of.end or date.max) >= (horizon.start or date.min):
            return "not met by the next figure", seen
    return None


def _by_forecasts(value: Quantity, horizon: Period, later: list[tuple[Claim, Quantity]]) -> tuple[Outcome, str] | None:
    for claim, now in later:
        seen = f"{quote(claim.mention.text)} by {claim.horizon}, {clean(claim.document)}"
        if claim.horizon == horizon and not value.meets(now):
            return ("lowered" if _middle(now) < _middle(value) else "raised"), seen
        if claim.horizon != horizon and value.meets(now):
            return "moved", seen
    return None


def _middle(quantity: Quantity) -> Decimal:
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return sum(ends, Decimal(0)) / max(len(ends), 1)
