"""Forecasts that the next figure does not meet, and forecasts that change without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.figures import arithmetic, said, sentence, when
from factcheck.model import Clash, Series
from factcheck.record import Record
from factcheck.record.forecasts import AHEAD, Outcome, horizon, outcomes

REVISES = re.compile(
    r"\b(?:revis\w+|lower\w*|rais\w+|updat\w+|narrow\w*|widen\w*|reduc\w+|increas\w+|cut(?:s|ting)?|now expects?"
    r"|previous(?:ly)?|prior|earlier|compared|instead|delay\w*|postpon\w+|mov(?:ed|ing)|defer\w*|adjust\w*|no longer"
    r"|from the)\b",
    re.IGNORECASE,
)


def missed(record: Record) -> Iterator[Clash]:
    """A forecast that the next figure does not meet."""
    for series, outcome in foretold(record):
        if outcome.state != "not met by the next figure" or outcome.by is None:
            continue
        forecast, figure = outcome.forecast, outcome.by
        gap = "" if outcome.on_the_day else "; no document gives that date"
        yield Clash(
            figure.place,
            f"{forecast.mention.text} {series.measure} expected for {when(horizon(forecast))}{gap}; "
            f"the next figure is {said(figure)}: not met by the next figure",
            (forecast.place,),
            arithmetic(forecast, figure),
        )


def lowered(record: Record) -> Iterator[Clash]:
    """A forecast that a later document lowers or moves without a word that it does."""
    for series, outcome in foretold(record):
        if outcome.state not in ("lowered", "moved") or outcome.by is None:
            continue
        old, new = outcome.forecast, outcome.by
        if old.speaker != new.speaker or REVISES.search(sentence(record, new)):
            continue
        yield Clash(
            new.place,
            f"{series.measure} for {when(horizon(new))}: {new.mention.text} here, {old.mention.text} "
            f"for {when(horizon(old))} before; the forecast was {outcome.state} without a word",
            (old.place,),
            arithmetic(old, new),
        )


def foretold(record: Record) -> Iterator[tuple[Series, Outcome]]:
    """Every forecast with its outcome, once for each document and value."""
    for series in record.series:
        seen = set()
        if not any(c.modality in AHEAD for c in series.claims):
            continue
        for outcome in outcomes(series, record.day):
            key = (outcome.forecast.document, outcome.forecast.mention.text.casefold(), horizon(outcome.forecast))
            if key not in seen:
                seen.add(key)
                yield series, outcome
