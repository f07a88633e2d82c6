"""How a file becomes a page, with all that is known before any of them is read."""

from __future__ import annotations

from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from factcheck import claims, engine
from factcheck.documents import Document, read_document
from factcheck.documents.reading import read_content
from factcheck.mentions.reading import Setting
from factcheck.record.facets import CLAIMS, Facet

if TYPE_CHECKING:
    from factcheck.claims.pull import Pulled
    from factcheck.model import Finding, Held, Pull
    from factcheck.record import Vocabulary
    from factcheck.rulebook import Rule

NO_SETTING = Setting()


class Reader(Struct, frozen=True, dict=True):
    """How a file becomes a page: with the measures that some rules pull, and with what is known of every document."""

    rules: tuple[Rule, ...] = ()
    setting: Setting = NO_SETTING
    vocabulary: Vocabulary | None = None
    archives: bool = False

    def document(self, name: str, content: bytes | None = None) -> Document:
        """
        The document in a file, or with `archives` inside of one, under this very name; raises DocumentError.

        `content` is that of the file, where somebody has it.
        """
        if self.archives:
            from factcheck.documents import packed

            return replace(packed.document(name), name=name)
        found = read_document(name) if content is None else read_content(content, PurePath(name).as_posix())
        return replace(found, name=name)

    def page(self, document: Document) -> Pulled:
        """A document with all that is read in it."""
        return claims.read(document, self.pulls, self.setting)

    def examine(self, page: Pulled) -> tuple[Finding | Held, ...]:
        """What the rules for one document find in it; raises RuleFault."""
        return engine.examine(page, self.rules)

    @cached_property
    def pulls(self) -> tuple[Pull, ...]:
        """The measures that the rules need beyond the general ones."""
        return tuple(pull for rule in self.rules for pull in rule.pull)

    @cached_property
    def facets(self) -> dict[str, Facet[Any]]:
        """What the rules for all documents ask of each, by name."""
        return {facet.name: facet for facet in (CLAIMS, *(facet for rule in self.rules for facet in rule.asks or ()))}
