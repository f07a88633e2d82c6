"""Values out of JSON that somebody else may have written: what is not what it should be raises, and makes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar, get_args

from factcheck.documents import Spot
from factcheck.model import Claim, Measure, Mention, MentionKind, Modality, Nature, Period, Quantity, Span
from factcheck.quantity import Hedge

Json = dict[str, Any]
T = TypeVar("T")


def as_claim(told: Json, length: int) -> Claim:
    """A claim whose spans lie in a text of that length."""
    ((kind, value),) = told["value"].items()
    span = partial(as_span, length=length)
    readers: dict[str, Callable[[Any], Any]] = {
        "mention": lambda m: as_mention(m, length),
        "measure": as_measure,
        "subject": as_words,
        "value": lambda _: {"quantity": as_quantity, "period": as_period, "words": as_words}[kind](value),
        "as_of": lambda period: maybe(as_period, period),
        "modality": one_of(Modality),
        "hedge": as_words,
        "per": as_words,
        "part_of": span,
        "speaker": as_words,
        "counterparty": as_words,
        "agreement": as_words,
        "nature": one_of(Nature),
        "sentence": span,
        "section": as_words,
        "horizon": as_period,
        "flags": lambda flags: frozenset(each(flags, as_words)),
    }
    return Claim(**_made(told, readers))


def as_mention(told: Json, length: int) -> Mention:
    readers: dict[str, Callable[[Any], Any]] = {
        "span": lambda span: as_span(span, length),
        "text": as_words,
        "kind": one_of(MentionKind),
        "quantity": as_quantity,
        "period": as_period,
        "timex": as_words,
        "names": lambda names: each(names, as_words),
    }
    return Mention(**_made(told, readers))


def as_quantity(told: Json) -> Quantity:
    numbers = dict.fromkeys(("written", "low", "high"), partial(maybe, as_number))
    readers: dict[str, Callable[[Any], Any]] = {
        **numbers,
        "low_open": as_truth,
        "high_open": as_truth,
        "step": as_number,
        "unit": as_words,
        "hedge": one_of(Hedge),
        "parts": lambda parts: each(parts, as_number),
        "assumed": as_truth,
    }
    return Quantity(**_made(told, readers))


def as_period(told: Json) -> Period:
    return Period(**_made(told, {"start": partial(maybe, as_day), "end": partial(maybe, as_day)}))


def as_measure(told: Json) -> Measure:
    return Measure(**_made(told, {"head": as_words, "scope": lambda scope: each(scope, as_words), "state": as_words}))


def as_spot(told: Json) -> Spot:
    readers: dict[str, Callable[[Any], Any]] = {
        **dict.fromkeys(("line", "column", "page", "paragraph"), as_whole),
        "part": as_words,
        "box": lambda box: tuple(map(float, box)),
    }
    return Spot(**_made(told, readers))


def _made(told: Json, readers: dict[str, Callable[[Any], Any]]) -> Json:
    return {name: readers[name](value) for name, value in told.items()}


def each(values: Any, read: Callable[[Any], T]) -> tuple[T, ...]:
    """What each item of a list is."""
    if not isinstance(values, list):
        raise TypeError("no list")
    return tuple(map(read, values))


def maybe(read: Callable[[Any], T], value: Any) -> T | None:
    """None, or what the value is."""
    return None if value is None else read(value)


def as_span(value: Any, length: int) -> Span:
    """A span that lies in a text of that length."""
    start, end = each(value, as_whole)
    if not 0 <= start <= end <= length:
        raise ValueError("outside of the text")
    return Span(start, end)


def as_words(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no words")
    return value


def as_whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("no whole number")
    return value


def as_truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value


def as_number(value: Any) -> Decimal:
    number = Decimal(as_words(value))
    if not number.is_finite():
        raise ValueError("no number")
    return number


def as_day(value: Any) -> date:
    return date.fromisoformat(as_words(value))


def one_of(kind: Any) -> Callable[[Any], Any]:
    """What reads one of the words of a type."""
    known = get_args(kind)

    def read(value: Any) -> Any:
        if value not in known:
            raise ValueError("an unknown word")
        return value

    return read
