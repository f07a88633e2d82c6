"""The file of waivers: strict models of what people write, and one clear line for what they mistype."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from factcheck.config import nearest
from factcheck.endings import CannotRun
from factcheck.model import Place, Span
from factcheck.patterns import pattern
from factcheck.waivers.identity import Identity, one_line
from factcheck.waivers.waiver import Waiver

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Code = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,8}[0-9]{2,6}$")]
ENTRY = pattern(r"^[ \t]*\[\[[ \t]*waivers[ \t]*\]\]", re.MULTILINE)

HEAD = """\
# Findings that people have accepted.  `factcheck waive` adds one; each has a reason, a name and a last day.
# One holds while the code, the documents and these words in them stay the same.
"""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Place(_Strict):
    document: Text
    words: str


class _Waiver(_Strict):
    code: Code
    places: Annotated[tuple[_Place, ...], Field(min_length=1)]
    nth: Annotated[int, Field(ge=1)] = 1
    reason: Text
    by: Text
    until: date

    @property
    def identity(self) -> Identity:
        places = {(place.document, one_line(place.words)) for place in self.places}
        return Identity(self.code, tuple(sorted(places)), self.nth)


class _File(_Strict):
    waivers: tuple[_Waiver, ...] = ()


def parse(text: str, source: str) -> tuple[Waiver, ...]:
    """The waivers in a TOML text, in its order; raises CannotRun with one line that begins with `source`."""
    try:
        file = _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise CannotRun(f"{source}: not TOML: {error}.") from error
    except ValidationError as error:
        raise CannotRun(f"{source}: {_first(error)}") from error
    heads = [Span(*head.span()) for head in ENTRY.finditer(text)]
    if len(heads) != len(file.waivers):  # written as an array in one line, or a reason quotes a head
        heads = [Span(0, 0)] * len(file.waivers)
    return tuple(
        Waiver(w.code, w.reason, Place(source, head, text[head.start : head.end]), w.by, w.until, w.identity)
        for w, head in zip(file.waivers, heads, strict=True)
    )


def with_entry(text: str, identity: Identity, reason: str, by: str, until: date) -> str:
    """The text of a file of waivers with one more at its end."""
    lines = ["[[waivers]]", f"code = {_string(identity.code)}", "places = ["]
    lines += [f"    {{ document = {_string(name)}, words = {_string(words)} }}," for name, words in identity.places]
    lines += ["]"]
    lines += (
        [f"nth = {identity.nth}  # of those that are alike, in the order of the report"] if identity.nth > 1 else []
    )
    lines += [f"reason = {_string(reason)}", f"by = {_string(by)}", f"until = {until.isoformat()}"]
    before = text or HEAD
    return f"{before}{'' if before.endswith(chr(10)) else chr(10)}\n" + "".join(f"{line}\n" for line in lines)


def _string(words: str) -> str:
    # A basic string of TOML is written as one of JSON, but for DEL, which TOML wants as an escape.
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _first(error: ValidationError) -> str:
    # Only the first complaint: the line must stay one line, and the rest comes with the next run.
    # A misspelt key goes before the key that is then missing.
    found = error.errors(include_url=False, include_input=False)
    first = next((one for one in found if one["type"] == "extra_forbidden"), found[0])
    steps = first["loc"]
    place = " ".join(str(step + 1) if isinstance(step, int) else step for step in steps) or "file"
    if first["type"] == "string_pattern_mismatch":
        return f"{place}: this is no code of a rule. Write one like FC403; all of them: factcheck rules"
    if first["type"] != "extra_forbidden":
        return f"{place}: {first['msg'][0].lower()}{first['msg'][1:]}."
    model = _Place if "places" in steps[:-1] else _Waiver if "waivers" in steps[:-1] else _File
    keys = sorted(model.model_fields)
    near = nearest(str(steps[-1]), keys) or f" Known here: {', '.join(keys)}."
    return f"{place}: unknown key.{near}"
