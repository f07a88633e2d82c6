"""The claims of one document."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Mention, Pull, Unread


@dataclass(frozen=True, slots=True)
class Pulled:
    """One document with its mentions, its claims, and the mentions that became none, with the reason."""

    document: Document
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...]


def pull_claims(document: Document) -> tuple[Claim, ...]:
    """The claims of a document, in the order of their spans."""
    return read(document).claims


def read(document: Document, pulls: tuple[Pull, ...] = (), setting: Setting | None = None) -> Pulled:
    """A document with all that is read in it."""
    mentions = find_mentions(document)
    return Pulled(document, mentions, (), tuple(Unread(m, "no measure beside it", document.name) for m in mentions))
