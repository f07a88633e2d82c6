"""
The vocabulary: what people have confirmed about names, measures, acronyms and the fiscal year.

    fiscal_year_end = "06-30"

    [[entities]]
    name = "Northwind"
    kind = "company"
    aliases = [{ name = "Nordwind", until = 2004-08-19 }, { name = "Northwind", from = 2004-08-20 }, "Northwind Labs"]

    [[measures]]
    name = "compounds in the clinic"
    wordings = ["compounds in clinical testing", "product candidates in trials"]
    nature = "snapshot"

    [[acronyms]]
    short = "TAP"
    long = ["Toxin Antibody Pair", { name = "Targeted Antibody Pair", from = 2010-01-01 }]

    [[people]]
    name = "Dana Whitlock"
    aliases = ["Dana R. Whitlock"]

Everything works without one.  The file is read strictly: a misspelt key is a `VocabularyError` of one line.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

from msgspec import Struct

from factcheck.claims.grammar.lemmas import noun
from factcheck.model import Nature


class VocabularyError(Exception):
    """A vocabulary that cannot be read; the message is one line that names the file, the place and the way out."""


class Name(Struct, frozen=True, array_like=True):
    """One name and the days on which it holds, both included; None is an open end."""

    text: str
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the name was in use on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Entity(Struct, frozen=True, array_like=True):
    """A company, a product, an agreement, a person: one thing under all its names."""

    name: str
    aliases: tuple[Name, ...] = ()
    kind: str | None = None
    part_of: str | None = None  # the group that it belongs to

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every wording that means it, its own name first."""
        return tuple(dict.fromkeys((self.name, *(alias.text for alias in self.aliases))))


class Wording(Struct, frozen=True, array_like=True):
    """A measure under all its wordings."""

    name: str
    wordings: tuple[str, ...] = ()
    nature: Nature | None = None


class Acronym(Struct, frozen=True, array_like=True):
    """A short form and its long forms, each with the days on which it holds."""

    short: str
    long: tuple[Name, ...]


class Vocabulary(Struct, frozen=True, dict=True):
    """What people have confirmed.  The empty vocabulary confirms nothing and breaks nothing."""

    entities: tuple[Entity, ...] = ()
    measures: tuple[Wording, ...] = ()
    acronyms: tuple[Acronym, ...] = ()
    people: tuple[Entity, ...] = ()
    fiscal_year_end: tuple[int, int] | None = None  # month, day
    source: str = "vocabulary.toml"

    @classmethod
    def from_toml(cls, text: str, source: str = "vocabulary.toml") -> "Vocabulary":
        """The vocabulary in a TOML text; raises VocabularyError."""
        from factcheck.record.names.vocabulary_file import parse  # pydantic costs 100 ms, so only where there is a file

        return parse(text, source)

    @classmethod
    def read(cls, path: str | Path) -> "Vocabulary":
        """The vocabulary in a file; raises VocabularyError."""
        try:
            text = Path(path).read_text("utf-8")
        except OSError as error:
            raise VocabularyError(f"{path}: {error.strerror}. Check the path of the vocabulary.") from error
        except UnicodeDecodeError as error:
            raise VocabularyError(f"{path}: not UTF-8 text at byte {error.start}. Save the file as UTF-8.") from error
        return cls.from_toml(text, str(path))

    @cached_property
    def _entity_by_name(self) -> Mapping[str, Entity]:
        return {name.casefold(): entity for entity in self.entities for name in reversed(entity.all_names)}

    @cached_property
    def _person_by_name(self) -> Mapping[str, Entity]:
        return {name.casefold(): person for person in self.people for name in reversed(person.all_names)}

    @cached_property
    def _measure_by_wording(self) -> Mapping[frozenset[str], Wording]:
        return {
            words(wording): measure
            for measure in self.measures
            for wording in (*reversed(measure.wordings), measure.name)
        }

    def entity(self, name: str) -> Entity | None:
        """The entity that a name means, or None.  Case does not matter."""
        return self._entity_by_name.get(name.casefold())

    def person(self, name: str) -> Entity | None:
        """The person that a name means, or None."""
        return self._person_by_name.get(name.casefold())

    def measure(self, wording: str) -> Wording | None:
        """The measure whose wordings have just these content words, or None."""
        return self._measure_by_wording.get(words(wording)) if self.measures else None


SMALL = frozenset("a an and at by for from in is its of on our per that the their to was were which with".split())


@lru_cache(maxsize=4096)
def words(wording: str) -> frozenset[str]:
    """The content words of a wording, in lower case and without plural "s"."""
    letters = "".join(c if c.isalnum() else " " for c in wording.casefold())
    return frozenset(noun(word) for word in letters.split() if word not in SMALL)


EMPTY = Vocabulary()
