"""
Values as text that can be kept, and back: documents, mentions, claims, findings, vocabularies.

The text is JSON.  A cache may lie in a folder that came from somebody else, so what is read from it must not be able
to run: `pickle` calls what it is told to call, `marshal` may crash the interpreter, JSON gives lists and strings.
Only the classes that are listed here are made from it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any

from factcheck.claims.pull import Pulled
from factcheck.documents.dating import DateEvidence
from factcheck.documents.document import Document
from factcheck.documents.extract import Aside, Comment
from factcheck.documents.fold import Way
from factcheck.documents.origin import Origin, Printed, Spot
from factcheck.model import (
    Claim,
    Finding,
    Held,
    Measure,
    Mention,
    Period,
    Place,
    Quantity,
    Span,
    Unread,
)
from factcheck.record.vocabulary import Acronym, Entity, Name, Vocabulary, Wording

CLASSES: tuple[type[Any], ...] = (
    Span, Period, Quantity, Mention, Measure, Claim, Unread, Place, Finding, Held,
    Document, Aside, Comment, DateEvidence, Way, Origin, Printed, Spot, Pulled,
    Vocabulary, Name, Entity, Wording, Acronym,
)  # fmt: skip

# Strings, numbers, true, false and null are themselves; every other value is an object of one member, whose name says
# what it is: one of these, or the place of its class in the list.
TUPLE, SET, AGAIN, DECIMAL, DAY = "tsand"
BARE = frozenset({str, int, bool, float, type(None)})

_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Made once: `json.dumps` makes an encoder for every text that it does not write in its own way."""


class Unkept(Exception):
    """A value that is not kept, since it is of no class that is known here; or a text that is none of ours."""


def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else getattr(kind, "_fields", ())


SHAPE = ";".join(f"{kind.__name__}({','.join(_names(kind))})" for kind in CLASSES)
"""What the classes look like: a text that was written for another shape cannot be read."""


def _getter(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    names = _names(kind)
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda value: (only(value),)
    several: Callable[[Any], tuple[Any, ...]] = attrgetter(*names)
    return several


_TAGS = {kind: (str(place), _getter(kind)) for place, kind in enumerate(CLASSES)}


def dump(value: object) -> str:
    """The text of a value; a part that stands in it several times is written once.  Raises Unkept."""
    seen: dict[int, int] = {}

    def packed(value: Any) -> Any:
        kind = type(value)
        if kind in BARE:
            return value
        if kind is Decimal:
            return {DECIMAL: str(value)}
        known = _TAGS.get(kind)
        if known is not None:
            before = seen.get(id(value))
            if before is not None:
                return {AGAIN: before}
            tag, parts = known
            found = {tag: [part if type(part) in BARE else packed(part) for part in parts(value)]}
            seen[id(value)] = len(seen)
            return found
        if isinstance(value, tuple):  # also one with names, of a class that only its owner knows
            return {TUPLE: [part if type(part) in BARE else packed(part) for part in value]}
        if kind is frozenset:
            return {SET: [*map(packed, sorted(value))]}
        if kind is date:
            return {DAY: value.toordinal()}
        raise Unkept(f"{kind.__name__} is not kept")

    return _written(packed(value))


def load(text: str) -> Any:
    """The value of a text; raises Unkept for what `dump` does not write."""
    _made.clear()
    try:
        value = _read(text)
    except (ValueError, TypeError, ArithmeticError, LookupError, RecursionError) as error:
        raise Unkept("not a text of ours") from error
    if type(value) is list:
        raise Unkept("not a text of ours")
    return value


_made: list[Any] = []
"""The values of classes that the text in hand has given so far: what stands in it several times is written once."""


def _maker(kind: type[Any]) -> Callable[[list[Any]], Any]:
    def make(parts: list[Any]) -> Any:
        value = kind(*parts)
        _made.append(value)
        return value

    return make


_MAKERS: dict[str, Callable[[Any], Any]] = {
    **{str(place): _maker(kind) for place, kind in enumerate(CLASSES)},
    TUPLE: tuple,
    SET: frozenset,
    AGAIN: _made.__getitem__,
    DECIMAL: Decimal,
    DAY: date.fromordinal,
}


def _value(members: list[tuple[str, Any]]) -> Any:
    ((tag, parts),) = members
    return _MAKERS[tag](parts)


_read = json.JSONDecoder(object_pairs_hook=_value).decode
"""Values are made while the text is read, the inner ones first: in two thirds of the time of a second walk."""
