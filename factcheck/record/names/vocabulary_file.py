"""The file behind the vocabulary: strict models of what people write, and one clear line for what they mistype."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from factcheck.model import Nature
from factcheck.record.names.vocabulary import Acronym, Entity, Name, Vocabulary, VocabularyError, Wording

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Name(_Strict):
    name: Text
    since: Annotated[date | None, Field(alias="from")] = None
    until: date | None = None

    def value(self) -> Name:
        return Name(self.name, self.since, self.until)


def _name(written: _Name | str) -> Name:
    return Name(written) if isinstance(written, str) else written.value()


class _Entity(_Strict):
    name: Text
    kind: Literal["company", "group", "product", "agreement", "person"] | None = None
    aliases: tuple[_Name | Text, ...] = ()
    part_of: Text | None = None

    def value(self) -> Entity:
        return Entity(self.name, tuple(_name(a) for a in self.aliases), self.kind, self.part_of)


class _Measure(_Strict):
    name: Text
    wordings: tuple[Text, ...] = ()
    nature: Nature | None = None


class _Acronym(_Strict):
    short: Text
    long: tuple[_Name | Text, ...]

    def value(self) -> Acronym:
        return Acronym(self.short, tuple(_name(n) for n in self.long))


class _File(_Strict):
    fiscal_year_end: Annotated[str, StringConstraints(pattern=r"^\d\d-\d\d$")] | None = None
    entities: tuple[_Entity, ...] = ()
    measures: tuple[_Measure, ...] = ()
    acronyms: tuple[_Acronym, ...] = ()
    people: tuple[_Entity, ...] = ()


_TABLES: dict[str | int, type[_Strict]] = {
    "entities": _Entity, "measures": _Measure, "acronyms": _Acronym, "people": _Entity, "aliases": _Name, "long": _Name,
}  # fmt: skip


def parse(text: str, source: str) -> Vocabulary:
    """The vocabulary in a TOML text; raises VocabularyError with one line."""
    try:
        file = _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise VocabularyError(f"{source}: not TOML: {error}.") from error
    except ValidationError as error:
        raise VocabularyError(f"{source}: {_first(error)}") from error
    entities = tuple(e.value() for e in file.entities)
    people = tuple(p.value() for p in file.people)
    for group in (entities, people):
        _unique(group, source)
    return Vocabulary(
        entities,
        tuple(Wording(m.name, m.wordings, m.nature) for m in file.measures),
        tuple(a.value() for a in file.acronyms),
        people,
        _year_end(file.fiscal_year_end, source),
        source,
    )


def _first(error: ValidationError) -> str:
    # Only the first complaint: the line must stay one line, and the rest comes with the next run.
    first = error.errors(include_url=False, include_input=False)[0]
    # A union adds the names of its members to the place ("_Name", "constrained-str"), which no writer knows.
    steps = [step for step in first["loc"] if isinstance(step, int) or (step.islower() and "[" not in step)]
    place = " ".join(str(step + 1) if isinstance(step, int) else step for step in steps) or "file"
    if first["type"] == "extra_forbidden":
        inner = next((_TABLES[step] for step in reversed(steps[:-1]) if step in _TABLES), _File)
        keys = sorted(field.alias or name for name, field in inner.model_fields.items())
        return f"{place}: unknown key. Known here: {', '.join(keys)}."
    return f"{place}: {first['msg'][0].lower()}{first['msg'][1:]}."


def _unique(group: tuple[Entity, ...], source: str) -> None:
    owner: dict[str, str] = {}
    for entity in group:
        for name in entity.all_names:
            if owner.setdefault(name.casefold(), entity.name) != entity.name:
                raise VocabularyError(
                    f"{source}: {name!r} names both {owner[name.casefold()]!r} and {entity.name!r}. "
                    "A name may mean one thing only."
                )


def _year_end(written: str | None, source: str) -> tuple[int, int] | None:
    if written is None:
        return None
    month, day = (int(part) for part in re.split("-", written))
    try:
        date(2000, month, day)
    except ValueError as error:
        raise VocabularyError(
            f"{source}: fiscal_year_end {written!r} is no day. Write month and day, as 06-30."
        ) from error
    return month, day
