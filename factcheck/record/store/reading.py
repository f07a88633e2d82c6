"""What is known of a file that was read: what it was then, and what was found in it, as texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from factcheck.record.ties import Item


class Stamp(Struct, frozen=True):
    """
    A file without being read: when its bytes and when its entry changed, in nanoseconds, and its size.

    Both times are 0 where they cannot be relied on: a file may change again in the tick of the clock in which it was
    read.
    """

    changed: int
    touched: int
    size: int


class Reading(Struct, frozen=True):
    """
    What is known of one document; the texts from `document` on are what `stored` writes, "" until they are asked for.

    `path` is the file as seen from the configuration's folder, `digest` that of its bytes, `day` the ordinal of the
    document's date, `gist` what two copies have in common, `found` what the rules for one document find in it.  `told`,
    `known` and `items` are those of `Tied`; `known` is "" where the items could not be made.
    """

    name: str
    path: str
    stamp: Stamp
    digest: str
    day: int | None
    gist: str
    told: str = ""
    known: str = ""
    document: str = ""
    mentions: str = ""
    claims: str = ""
    unread: str = ""
    found: str = ""
    items: tuple[Item, ...] = ()
