"""Forecasts that the next figure does not meet, and forecasts that change without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.almanac import WEEKDAY
from factcheck.checks.figures import arithmetic, label, of_one, sentence
from factcheck.checks.stances import NEAR, REVISES, above, said
from factcheck.claims import places
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.grammar.phrases import FORESEEN
from factcheck.claims.wording import when
from factcheck.model import Claim, Clash, Period, Series
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.forecasts import AHEAD, Outcome, horizon, outcomes

UPDATES = pattern(
    r"\b(?:revis\w+|updat\w+|lower(?:s|ed|ing)|rais(?:es|ed|ing)|narrow(?:s|ed|ing)|reduc(?:es|ed|ing)|now expects?"
    r"|previous(?:ly)?|adjust(?:s|ed|ing)|delay(?:s|ed|ing)?"
    r"|(?:over|than|from|against) (?:the|its|our) (?:[a-z-]+ ){0,2}"
    r"(?:forecast|outlook|estimate|guidance|projection))\b",
    re.IGNORECASE,
)
"""What says so for a whole paragraph, or for all under a heading."""
POINTING = ("This ", "That ", "These ", "It ")
"""With these a paragraph goes on with the one before: "This is an improvement over the spring forecast"."""


def missed(record: Record) -> Iterator[Clash]:
    """A forecast that the next figure does not meet."""
    for series, outcome in foretold(record):
        if outcome.state != "not met by the next figure" or outcome.by is None:
            continue
        forecast, figure = outcome.forecast, outcome.by
        gap = "" if outcome.on_the_day else "; no document gives that date"
        yield Clash(
            figure.place,
            f"{forecast.mention.text} {label(record, forecast, *series.claims)} expected for {when(horizon(forecast))}"
            f"{gap}; the next figure is {figure.mention.text}, {when(figure.as_of)}: not met by the next figure",
            (forecast.place,),
            arithmetic(forecast, figure),
        )


def lowered(record: Record) -> Iterator[Clash]:
    """A forecast that a later document lowers or moves without a word that it does."""
    for _, outcome in foretold(record):
        if outcome.state not in ("lowered", "moved") or outcome.by is None:
            continue
        old, new = outcome.forecast, outcome.by
        if old.speaker != new.speaker or _says_so(record, new) or said(record, new):
            continue
        if _places(record, old) != _places(record, new):
            continue  # "steel use will contract by 8.6%" is that of the world, "in the United States by 36.6%" is not
        yield Clash(
            new.place,
            f"{label(record, new, old)} for {when(horizon(new))}: {new.mention.text} here, {old.mention.text} "
            f"for {when(horizon(old))} before; the forecast was {outcome.state} without a word",
            (old.place,),
            arithmetic(old, new),
        )


def _places(record: Record, claim: Claim) -> frozenset[str]:
    document = record.page[claim.document].document
    inside = document.to_plain(claim.sentence)
    return places.named_in(document.plain, inside.start, inside.end)


def _says_so(record: Record, claim: Claim) -> bool:
    """Whether a forecast is said to be a new one: in its sentence, its paragraph, the heading or what leads in."""
    if REVISES.search(sentence(record, claim)):
        return True
    document = record.page[claim.document].document
    plain, inside = document.plain, document.to_plain(claim.sentence)
    end = plain.find("\n\n", inside.end)
    if plain.startswith(POINTING, end + 2):
        end = plain.find("\n\n", end + 2)
    end = min(end if end >= 0 else len(plain), inside.end + NEAR)
    return bool(UPDATES.search(above(record, claim)) or UPDATES.search(plain, inside.end, end))


def foretold(record: Record) -> Iterator[tuple[Series, Outcome]]:
    """Every forecast with its outcome, once for each document and value."""
    for series in record.series:
        seen = set()
        if not any(c.modality in AHEAD for c in series.claims):
            continue
        for outcome in outcomes(series, record.day):
            key = (outcome.forecast.document, outcome.forecast.mention.text.casefold(), horizon(outcome.forecast))
            # "Worse than the forecast of a $2 million loss in 2013": a new one stands beside it.
            if key not in seen and "prior" not in outcome.forecast.flags:
                seen.add(key)
                yield series, outcome


def slipped(record: Record) -> Iterator[Clash]:
    """
    An event that a later document expects for later days: drift that time explains, and never a contradiction.

    Only events in whole ("submit application"), and only while the first day named still lies ahead: a call in May and
    a call in August are two calls.
    """
    for series in record.series:
        if WORKS & {series.measure.head, *series.measure.scope} or series.measure.head in NO_EVENTS:
            continue
        ahead = [c for c in series.claims if _is_deadline(record, c)]
        dated = sorted(
            ((then, c) for c in ahead if (then := record.day(c))), key=lambda d: (d[0], d[1].document, d[1].span)
        )
        for (_, before), (then, claim) in pairwise(dated):
            old, new = before.value, claim.value
            if not isinstance(old, Period) or not isinstance(new, Period) or before.document == claim.document:
                continue
            if old.end and new.start and then < old.end < new.start and of_one(record, before, claim):
                yield Clash(
                    claim.place,
                    f"{label(record, claim, before)} is expected for {claim.mention.text} here, "
                    f"for {before.mention.text} before",
                    (before.place,),
                )


WORKS = frozenset({"project", "work", "construction", "installation", "upgrade", "repair", "call", "meeting"})
"""Nouns under which every document has a thing of its own: "the project", "the work"."""
NO_EVENTS = CHANGES | FORESEEN | {"suggest", "predict", "expect", "show"}
"""Heads of what is foretold of every year anew: "the forecast for 2013", "suggest a growth in 2013"."""
WEEKLY = pattern(rf"\b{WEEKDAY}\b(?!,? \w+ \d)")
STARTS = pattern(r"\b(?:beginning|starting|effective|from|since|each|every)(?: in| on)? ?$", re.IGNORECASE)


def _is_deadline(record: Record, claim: Claim) -> bool:
    """Whether a claim says by when something is to be; "beginning in May" starts what goes on, and repeats."""
    if claim.modality not in AHEAD or not isinstance(claim.value, Period) or not claim.measure.scope:
        return False
    document = record.page[claim.document].document
    start = document.to_plain(claim.span).start
    return not WEEKLY.search(claim.mention.text) and not STARTS.search(document.plain[max(0, start - 16) : start])
