"""The timeline: a series as rows, each figure with its days and, beside a forecast, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from factcheck.model import Claim, Period, Series
from factcheck.record.forecasts import Outcome, horizon, outcomes


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of a series; `period` is what it describes, or was expected for; `outcome` only for forecasts."""

    claim: Claim
    period: Period | None
    outcome: Outcome | None = None


def rows(series: Series, day: Callable[[Claim], date | None]) -> tuple[Row, ...]:
    """The rows of a series in the order of their periods; `day` gives the date of a claim's document."""
    came = {id(outcome.forecast): outcome for outcome in outcomes(series, day)}
    return tuple(Row(c, horizon(c) or c.as_of, came.get(id(c))) for c in series.claims)
