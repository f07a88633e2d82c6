"""
Values as text that can be kept, and back: documents, mentions, claims, findings, vocabularies.

The text is JSON.  A cache may lie in a folder that came from somebody else, so what is read from it must not be able
to run: `pickle` calls what it is told to call, `marshal` may crash the interpreter.  Here only the kind of value is
made that the reader of a text asks for.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import MsgspecError
from msgspec.json import Decoder, Encoder

_encode = Encoder(order="deterministic").encode
"""Also of a set the text is the same in every run."""


class Unkept(Exception):
    """A value that is not kept, since it is of no kind that can be read again; or a text that is none of ours."""


def dump(value: object) -> str:
    """The text of a value, on one line; raises Unkept."""
    try:
        return _encode(value).decode()
    except (MsgspecError, TypeError, ValueError, RecursionError) as error:
        raise Unkept(f"{type(value).__name__} is not kept") from error


def load(text: str, kind: Any) -> Any:
    """The value of a text, which is of this kind: a type like `tuple[Claim, ...]`; raises Unkept."""
    try:
        return _decoder(kind).decode(text)
    except (MsgspecError, TypeError, ValueError, RecursionError) as error:
        raise Unkept("not a text of ours") from error


def load_lines(text: str, kind: Any) -> list[Any]:
    """The values of a text that has one on each line; raises Unkept."""
    try:
        return _decoder(kind).decode_lines(text)
    except (MsgspecError, TypeError, ValueError, RecursionError) as error:
        raise Unkept("not a text of ours") from error


@cache
def _decoder(kind: Any) -> Decoder[Any]:
    return Decoder(kind)
