"""
The nouns of `model` as JSON, the same in the answer of every command: places, claims, figures, periods.

Numbers of documents are strings ("170500000", "0.34"), since they are decimals and not floats; characters count from
0 and end half-open, lines and columns from 1.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from factcheck.model import Claim, Period, Place, Span, Value
from factcheck.quantity import Quantity
from factcheck.reports.places import Places

Json = dict[str, Any]


def as_claim(claim: Claim, places: Places) -> Json:
    """A claim with all of its slots."""
    return {
        "at": as_place(claim.place, places),
        "sentence": as_span(claim.sentence),
        "section": claim.section,
        "kind": claim.mention.kind,
        "measure": {
            "name": str(claim.measure),
            "head": claim.measure.head,
            "scope": list(claim.measure.scope),
            "state": claim.measure.state,
        },
        "subject": claim.subject,
        "value": as_value(claim.value),
        "as_of": as_period(claim.as_of),
        "modality": claim.modality,
        "hedge": claim.hedge,
        "per": claim.per,
        "part_of": as_span(claim.part_of) if claim.part_of else None,
        "speaker": claim.speaker,
        "counterparty": claim.counterparty,
        "agreement": claim.agreement,
        "nature": claim.nature,
        "horizon": as_period(claim.horizon),
        "flags": sorted(claim.flags),
    }


def as_place(place: Place, places: Places) -> Json:
    """A quote: its span in the text, and where it stands in the file."""
    spot = places.spot(place.document, place.span.start)
    return {
        "document": place.document,
        "line": spot.line,
        "column": spot.column,
        "page": spot.page,
        "paragraph": spot.paragraph,
        "part": spot.part,
        "box": list(spot.box) if spot.box else None,
        **as_span(place.span),
        "text": place.text,
    }


def as_span(span: Span) -> Json:
    """Characters [start, end) of a text."""
    return {"start": span.start, "end": span.end}


def as_value(value: Value) -> Json:
    """What a claim says: a quantity, a period or words, told apart by `type`."""
    match value:
        case Quantity():
            return {"type": "quantity", **as_quantity(value)}
        case Period():
            return {"type": "period", "start": as_day(value.start), "end": as_day(value.end)}
        case _:
            return {"type": "words", "words": value}


def as_quantity(quantity: Quantity) -> Json:
    """A written number, and what its words allow."""
    return {
        "written": _number(quantity.written),
        "low": _number(quantity.low),
        "high": _number(quantity.high),
        "low_open": quantity.low_open,
        "high_open": quantity.high_open,
        "step": _number(quantity.step),
        "unit": quantity.unit,
        "unit_assumed": quantity.assumed,
        "hedge": quantity.hedge,
        "parts": [_number(part) for part in quantity.parts],
    }


def as_period(period: Period | None) -> Json | None:
    """The first and the last day of a period, null where it has none."""
    return {"start": as_day(period.start), "end": as_day(period.end)} if period else None


def as_day(day: object) -> str | None:
    """A day as 2011-06-04."""
    return str(day) if day else None


def _number(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"
