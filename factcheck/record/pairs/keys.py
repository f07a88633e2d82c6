"""
What a value is known by where two documents are compared: a key that is equal for equal values, the kind of what may
take its place, and how rare it is.
"""

from __future__ import annotations

from collections.abc import Hashable
from decimal import Decimal

from msgspec.structs import replace

from factcheck.documents import Document
from factcheck.mentions.numbers import unit_names
from factcheck.model import Claim, Mention, Period, Value
from factcheck.quantity import Quantity
from factcheck.record.pairs.forms import YEAR, clock_of, forms

SCALED = {
    "year": ("month", Decimal(12)),
    "week": ("day", Decimal(7)),
    "basis_point": ("percentage_point", Decimal("0.01")),
}
"""Units that are whole multiples of another: "one year" and "twelve months" are one duration."""


def _scaled(unit: str) -> tuple[str, Decimal]:
    """The unit in which values of a unit are compared, and how many of it one is."""
    return SCALED.get(unit) or unit_names.base(unit)


def is_list(claim: Claim) -> bool:
    """Whether a count is that of a list of names: "Acme, Contoso and Fabrikam" is three, which nobody wrote."""
    mention = claim.mention
    return mention.kind == "number" and not mention.has_digits and ("," in mention.text or " and " in mention.text)


def kind(claim: Claim, subject: str) -> Hashable:
    """What a value must share with another that takes its place: unit, or length of the period, or whose title."""
    match value := _measured(claim):
        case Quantity():
            unit = _scaled(value.unit)[0]
            if value.is_money:
                return "money"
            if unit in ("percent", "percentage_point"):
                return "percent"
            if claim.mention.kind in ("ordinal", "multiple"):
                return claim.mention.kind
            if claim.mention.kind == "duration":
                return next((form[0] for form in forms(claim.mention, value)), "duration")
            return "list" if is_list(claim) else unit or "count"
        case Period():
            return _length(value)
        case _:
            named = claim.mention.kind in ("role", "phase", "acronym")
            return (claim.mention.kind, claim.measure.head if named else "", subject if named else "")


def _length(period: Period) -> str:
    if period.start is None or period.end is None:
        return "open"
    days = (period.end - period.start).days + 1
    return next((name for limit, name in ((10, "days"), (31, "month"), (100, "quarter")) if days <= limit), "year")


def key(claim: Claim, document: Document | None, subject: str) -> Hashable:
    """What the value of a claim is known by; a title or a long form is one beside its owner only."""
    value = value_key(_measured(claim), claim.mention, document)
    return (subject, value) if claim.mention.kind in ("role", "acronym") else value


def _measured(claim: Claim) -> Value:
    """The value of a claim, a count of a unit as so much of it: "549,000 gold ounces"."""
    value, unit = claim.value, unit_names.WORDS.get(claim.measure.head)
    if isinstance(value, Quantity) and unit and not value.unit and claim.mention.kind == "number":
        return replace(value, unit=unit)
    return value


def value_key(value: Value, mention: Mention, document: Document | None) -> Hashable:
    """What a value is known by, equal for equal values; with a `document` days count from its own."""
    match value:
        case Quantity():
            if mention.kind == "duration" and value.written is None and None in (value.low, value.high):
                return (mention.timex, value.low, value.high)
            unit, times = _scaled(value.unit)
            numbers = (value.written,) if value.written is not None else (value.low, value.high)
            kind = mention.kind if mention.kind in ("ordinal", "multiple") else unit
            return (kind, *(None if number is None else (number * times).normalize() for number in numbers))
        case Period():
            day = document.date if document is not None else None
            ends = value.start, value.end
            if clock := clock_of(mention):
                return (clock, *ends)
            if day is None or YEAR.search(mention.text):
                return ends
            if mention.has_digits:
                return ("of its year", *((end.year - day.year, end.month, end.day) if end else None for end in ends))
            return ("from its day", *((end - day).days if end else None for end in ends))
        case _:
            return (mention.kind, value.casefold())


def rare(value: Value) -> int:
    """How little chance there is that two equal values are two facts, from 0 for "two" to 5 for "$170.5 million"."""
    match value:
        case Quantity():
            number = value.written if value.written is not None else value.high
            if number is None:
                return 2
            digits = len(number.normalize().as_tuple().digits)
            small = 1 if abs(number) <= 12 and not value.unit else 0
            return max(0, min(5, digits + (2 if value.unit else 1) - 2 * small))
        case Period():
            return {"days": 4, "month": 3, "quarter": 3, "year": 2, "open": 1}[_length(value)]
        case _:
            return 3
