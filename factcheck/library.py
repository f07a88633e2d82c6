"""
The documents of a run as they are read: from the cache where nothing has changed, else from their files.

A page out of the cache is worth as much as one that is read now: what cannot be read from the cache is read from the
file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from functools import cache as once
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck import engine
from factcheck.digests import digest
from factcheck.documents import Document, DocumentError
from factcheck.model import Finding, Held, Mention, Unread
from factcheck.paths import Paths
from factcheck.processes import processors, spread
from factcheck.reader import Reader
from factcheck.record import ties
from factcheck.record.facets import FacetFault
from factcheck.record.store import stored
from factcheck.record.store.kept import KeptDocument, KeptPage, claims_of, claims_text
from factcheck.record.store.reading import Reading
from factcheck.record.store.stock import Stock, stamp
from factcheck.record.store.stored import Unkept
from factcheck.selection import Unreadable

if TYPE_CHECKING:
    from factcheck.claims.pull import Pulled
    from factcheck.record.store.cache import Cache

MANY = 48
"""Documents to be read from which on a second process pays."""
BATCH = 200
"""Documents that are kept in one step."""
FOUND = tuple[Finding | Held, ...]
PARTS = {"document": Document, "mentions": tuple[Mention, ...], "unread": tuple[Unread, ...]}
"""What the kept texts of a page are of, beside its claims."""


class Library:
    """
    Where a run takes its documents from.

    `stock` is what is known of them; `folder` is that of the configuration, from which the cache counts its paths.
    `watch` is told how many documents have been read, of how many.
    """

    def __init__(
        self,
        reader: Reader,
        stock: Stock | None = None,
        folder: Path = Path(),
        tell: Callable[[str], None] = lambda line: None,
        watch: Callable[[int, int], None] | None = None,
    ) -> None:
        self._stock = stock or Stock()
        self.reader, self.cache = reader, self._stock.cache
        self._folder, self._tell, self._watch = folder, tell, watch
        self._asked: set[str] = set()
        self._paths = Paths()
        self._wrote = self._silent = False
        self._examine = True
        self._elsewhere: set[str] = set()
        self._fresh: dict[str, Pulled] = {}
        self._again: dict[str, Pulled] = {}
        self._examined: list[tuple[Reading, str]] = []

    def read(self, names: Sequence[str], examine: bool = True) -> dict[str, Pulled | Unreadable | None]:
        """
        What each file holds, by its name: a page, the reason why it cannot be read, or None for an empty one.

        What is read now is examined at once, unless nobody has asked about it.
        """
        self._asked.update(names)
        self._examine = examine
        read: dict[str, Pulled | Unreadable | None] = {}
        fresh: list[str] = []
        for name in names:
            reading = self._stock.reading(name)
            if reading is None:
                fresh.append(name)
            else:
                read[name] = self._kept(reading)
        moved, self._stock.moved = self._stock.moved, []
        self._keep(moved=moved)
        batch: list[Reading] = []
        for done, (name, found) in enumerate(self._anew(fresh), 1):
            if isinstance(found, Reading):
                batch.append(found)
                self._stock.add(found)
                page = self._fresh.pop(name, None)
                read[name] = page if page and len(fresh) < MANY else self._kept(found)
            else:
                read[name] = found
            if len(batch) == BATCH or done == len(fresh):
                self._keep(batch)
                batch = []
            if self._watch:
                self._watch(done, len(fresh))
        return read

    def adopted(self, pages: Iterable[Pulled]) -> Iterator[Pulled]:
        """Pages that were read elsewhere, whose documents nobody examines here."""
        for page in pages:
            self._elsewhere.add(page.document.name)
            yield page

    def found(self, page: Pulled) -> tuple[Finding | Held, ...]:
        """What the rules for one document find in a page; raises RuleFault."""
        name = page.document.name
        if name in self._elsewhere:
            return ()
        reading = self._stock.reading(name)
        if reading is None:
            return self.reader.examine(page)
        try:
            known: FOUND = stored.load(self._text(reading, "found"), FOUND)
            return known
        except Unkept:
            found = self.reader.examine(page)
            with suppress(Unkept):
                self._examined.append((reading, stored.dump(found)))
            return found

    def reading(self, name: str) -> Reading | None:
        """What the cache holds of a document as it is now, or None."""
        return None if self._silent else self._stock.reading(name)

    @property
    def sound(self) -> bool:
        """Whether all that was asked for is what the files held when they were looked at."""
        return not self._again

    def settle(self) -> None:
        """
        Keep what the rules have found in pages that had been read without being examined.

        A run that has written something also forgets the files that nobody asked for and that are gone.
        """
        examined, self._examined = self._examined, []
        self._write(lambda cache: cache.keep_found(examined), bool(examined))
        idle = [r.path for r in self._stock.known.values() if r.name not in self._asked] if self._wrote else []
        gone = [path for path in idle if not (self._folder / path).exists()]
        self._write(lambda cache: cache.keep(gone=gone), bool(gone))

    def _kept(self, reading: Reading) -> Pulled:
        """The page of a reading, whose texts are read when they are asked for."""
        day = None if reading.day is None else date.fromordinal(reading.day)
        part = partial(self._part, reading)
        return KeptPage.of(KeptDocument.of(reading.name, day, reading.gist, part), part)

    def _part(self, reading: Reading, name: str) -> Any:
        """A part of a kept page, by name."""
        try:
            text = self._text(reading, name)
            return claims_of(text) if name == "claims" else stored.load(text, PARTS[name])
        except Unkept:  # the cache is damaged, or another run has just read a newer version of the file
            if reading.name not in self._again:
                self._again[reading.name] = self.reader.page(self.reader.document(reading.name))
            return getattr(self._again[reading.name], name)

    def _text(self, reading: Reading, name: str) -> str:
        """A text of a reading; raises Unkept."""
        here: str = getattr(reading, name)
        return here or (self.cache.text(reading, name) if self.cache else "")

    def _anew(self, names: Sequence[str]) -> Iterator[tuple[str, Pulled | Unreadable | Reading | None]]:
        """Files as they are read now: as a reading where it is kept or comes from another process, else as a page."""
        count = processors() if len(names) >= MANY else 1
        # What another process cannot make a reading of is read by this one, which can tell why.
        made = spread(self.made, names, count) if count > 1 else (None for _ in names)
        yield from ((name, reading or self._alone(name)) for name, reading in zip(names, made, strict=True))

    def _alone(self, name: str) -> Pulled | Unreadable | Reading | None:
        """One file, read by this process."""
        if self.cache:
            made = self._made(name)
            if made is not None:
                self._fresh[name], reading = made
                return reading
        try:
            document = self.reader.document(name)
        except DocumentError as error:
            return Unreadable(name, str(error).removeprefix(f"{name}: "))
        if not document.text.strip():
            return None
        whole = once(partial(self.reader.page, document))
        return KeptPage.of(document, lambda name: getattr(whole(), name))

    def made(self, name: str) -> Reading | None:
        """The reading of a file; None where it is not a document, is empty, or changes while it is read."""
        made = self._made(name)
        return made and made[1]

    def _made(self, name: str) -> tuple[Pulled, Reading] | None:
        """The page of a file, and its reading."""
        then = stamp(name, self._stock.began)
        if then is None:
            return None
        try:
            path = self._path(name)
            (name + path).encode()
        except ValueError:  # a name of bytes that are no text cannot be kept as text, nor one on another drive
            return None
        try:
            content = Path(name).read_bytes()
            page = self.reader.page(self.reader.document(name, content))
        except (DocumentError, OSError):
            return None
        if not page.document.text.strip() or stamp(name, self._stock.began) != then:
            return None
        found = ""
        if self._examine:
            with suppress(engine.RuleFault, Unkept):  # whoever asks for it is told
                found = stored.dump(self.reader.examine(page))
        try:
            tied = ties.tie(page, self.reader.facets.values(), self.reader.vocabulary)
        except FacetFault:  # it is raised again where the record is read whole, under its rule's name
            tied = ties.LOOSE
        except Unkept:
            return None
        try:
            document, mentions, unread = map(stored.dump, (page.document, page.mentions, page.unread))
            listed = claims_text(tied.items) if tied.known else stored.dump(page.claims)
        except Unkept:
            return None
        day = page.document.date.toordinal() if page.document.date else None
        known = page.document.gist, tied.told, tied.known
        texts = document, mentions, listed, unread, found
        return page, Reading(name, path, then, digest(content), day, *known, *texts, tied.items)

    def _path(self, name: str) -> str:
        return self._paths.seen(self._paths.real(name), str(self._folder))

    def _keep(self, readings: Sequence[Reading] = (), moved: Sequence[Reading] = ()) -> None:
        """Write down what was read."""
        self._write(lambda cache: cache.keep(readings, moved), bool(readings or moved))

    def _write(self, write: Callable[[Cache], None], needed: bool) -> None:
        """Write where there is something to write; where that cannot be done, say so once and go on without."""
        if self.cache is None or not needed:
            return
        import sqlite3

        try:
            write(self.cache)
            self._wrote = True
        except sqlite3.Error as error:
            if not self._silent:
                self._tell(f"the cache could not be written ({error}), and the check goes on without it.")
            self._silent = True
