"""
One release in two formats: documents of one day that say the same in nearly the same words.

A release lies in the archive as a web page, as a PDF and as the mail that it was sent with.  Read three times, every
drift would count three times.  But a PDF that differs from its page in one figure is no copy: that difference is what
the check is for, so two documents are one only if neither has a figure that the other lacks while it lacks one too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePosixPath

from msgspec import Struct

from factcheck.claims.pull import Pulled
from factcheck.documents.formats import FORMATS, of_name
from factcheck.model import Mention
from factcheck.patterns import pattern

WORD = pattern(r"\w+")
ALIKE = 0.9
"""The share of the shorter one's words that must stand in the longer one, which may have a menu or page headers."""
LONGER = 0.6
"""The share of the longer one's words that must stand in the shorter one."""
ONLY_HERE = 0.25
"""The largest share of figures that one of them may have and the other not: the numbers of pages, a menu's."""
FIGURES = frozenset({"number", "money", "percent", "duration", "measure", "multiple", "date", "time"})


class Twin(Struct, frozen=True, order=True):
    """A document that is another one in another format, by their names."""

    name: str
    of: str

    @property
    def remark(self) -> str:
        """What every report says of it."""
        return f"is {self.of} in another format, and counted once"


def twins(pages: Iterable[Pulled], asked: Iterable[str]) -> tuple[Twin, ...]:
    """The documents to leave out, each with the one that is kept: one that was asked about, in the plainest format."""
    groups: dict[tuple[date | None, str], list[Pulled]] = {}
    pages = tuple(pages)
    if len({page.document.name.rpartition(".")[2] for page in pages}) < 2:
        return ()  # all of one format, as in most archives
    for page in pages:
        day = page.document.date
        # Without a day only the name tells that two files may be one release.
        stem = "" if day else PurePosixPath(page.document.name).stem
        groups.setdefault((day, stem), []).append(page)
    wanted = frozenset(asked)
    found = [twin for group in groups.values() if len(group) > 1 for twin in _among(group, wanted)]
    return tuple(sorted(found))


def _among(group: list[Pulled], asked: frozenset[str]) -> Iterator[Twin]:
    if len({of_name(page.document.name) for page in group}) < 2:
        return

    def rank(page: Pulled) -> tuple[bool, int, str]:
        name = page.document.name
        return name not in asked, FORMATS.index(of_name(name)), name

    kept: list[Pulled] = []
    for page in sorted(group, key=rank):
        same = next((other for other in kept if _are_one(page, other)), None)
        if same is None:
            kept.append(page)
        else:
            yield Twin(page.document.name, same.document.name)


def _are_one(a: Pulled, b: Pulled) -> bool:
    if of_name(a.document.name) is of_name(b.document.name):
        return False
    here, there = (Counter(WORD.findall(page.document.plain.lower())) for page in (a, b))
    common = sum((here & there).values())
    sizes = sorted((sum(here.values()), sum(there.values())))
    if not common or common < ALIKE * sizes[0] or common < LONGER * sizes[1]:
        return False
    figures = [Counter(_figure(m) for m in page.mentions if m.kind in FIGURES) for page in (a, b)]
    only = [sum((figures[0] - figures[1]).values()), sum((figures[1] - figures[0]).values())]
    return not all(only) and max(only) <= ONLY_HERE * max(1, max(sum(f.values()) for f in figures))


def _figure(mention: Mention) -> tuple[object, ...]:
    quantity = mention.quantity
    if quantity is None:
        return mention.kind, mention.timex or mention.text
    return mention.kind, quantity.written, quantity.low, quantity.high, quantity.unit
