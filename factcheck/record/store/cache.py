"""
The cache on disk: what was read in which file, in one SQLite file beside the configuration.

It may be thrown away at any time and decides nothing: whatever is wrong with it, the documents are read again, and one
line says so.  It may also have come with somebody's repository, so it holds texts that are data (see `stored`), and a
file whose tables are not ours to the letter is not used.

Every step is one transaction, so a run that is killed leaves the state before or the state after it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from zlib import crc32

from factcheck.digests import number
from factcheck.record.store.reading import Reading, Stamp
from factcheck.record.store.stored import Unkept

FORMAT = 3
"""Raised whenever the tables change: a file of another format is made anew."""
VERSIONS = 3
"""How many readings of one file are kept, so that two installations or two settings do not undo each other's work."""
AT_ONCE = 500
"""Ties in one question: SQLite takes so many values in any of its versions."""
FEW = 16
"""Texts of one kind that are asked for one by one; the next question brings all of them."""
ANSWER, ANSWERS = "answer ", 16
"""What the names of settings begin with that are answers, and how many are kept; the oldest goes first."""
NAMES = "names"
"""The setting that tells who is who in all readings together, as long as they are these."""

TABLES = (
    "CREATE TABLE readings (name TEXT NOT NULL, key TEXT NOT NULL, path TEXT NOT NULL, changed INTEGER NOT NULL, "
    "touched INTEGER NOT NULL, size INTEGER NOT NULL, digest TEXT NOT NULL, day INTEGER, gist TEXT NOT NULL, "
    "told TEXT NOT NULL, UNIQUE (name, key))",
    "CREATE TABLE texts (reading INTEGER PRIMARY KEY, known TEXT NOT NULL, document TEXT NOT NULL, "
    "mentions TEXT NOT NULL, claims TEXT NOT NULL, unread TEXT NOT NULL, found TEXT NOT NULL)",
    "CREATE TABLE items (number INTEGER PRIMARY KEY, reading INTEGER NOT NULL, facet TEXT NOT NULL, "
    "text TEXT NOT NULL)",
    "CREATE INDEX items_of ON items (reading)",
    "CREATE TABLE ties (tie INTEGER, item INTEGER, PRIMARY KEY (tie, item)) WITHOUT ROWID",
    "CREATE INDEX ties_of ON ties (item)",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
)

THIS = "SELECT rowid FROM readings WHERE name = ? AND key = ? AND digest = ?"


class Cache:
    """
    What earlier runs have read, in an open file.

    The readings are those under `key`, which stands for all that a reading depends on beside the file itself.
    """

    key = ""

    def __init__(self, connection: sqlite3.Connection, let_go: Callable[[bool], None]) -> None:
        self._connection, self._let_go = connection, let_go
        self._many: dict[str, dict[tuple[str, str], str]] = {}
        self._asked: dict[str, int] = {}
        self._seen = 0
        self.names = ""
        self.damaged = False

    def readings(self) -> dict[str, Reading]:
        """What is known of each document, by its name, without the texts; `names` is what was kept of all together."""
        columns = "name, path, digest, day, gist, told, changed, touched, size"
        try:
            with self._look() as read:
                rows = read(f"SELECT {columns} FROM readings WHERE key = ?", (self.key,)).fetchall()
                self._seen = self._state()
                self.names = self.setting(NAMES)
            return {r[0]: Reading(r[0], r[1], Stamp(*r[6:]), r[2], r[3], r[4], _whole(r[5])) for r in rows}
        except (sqlite3.Error, TypeError, _Torn, Unkept):
            self.damaged = True
            return {}

    def text(self, reading: Reading, column: str) -> str:
        """One text of a reading; raises Unkept where it is gone or not whole."""
        key = reading.name, reading.digest
        try:
            if column not in self._many:
                self._asked[column] = self._asked.get(column, 0) + 1
                if self._asked[column] <= FEW:
                    return _whole(self._one(reading, column))
                rows = self._connection.execute(
                    f"SELECT name, digest, {column} FROM readings JOIN texts ON reading = readings.rowid WHERE key = ?",
                    (self.key,),
                )
                self._many[column] = {(name, digest): text for name, digest, text in rows}
            return _whole(self._many[column].get(key))
        except (sqlite3.Error, _Torn) as error:
            self.damaged = True
            raise Unkept("not what was written") from error

    def _one(self, reading: Reading, column: str) -> str | None:
        row = self._connection.execute(
            f"SELECT {column} FROM texts WHERE reading = ({THIS})", (reading.name, self.key, reading.digest)
        ).fetchone()
        return row[0] if row else None

    def setting(self, name: str) -> str:
        """The text that was kept under a name, "" where there is none."""
        try:
            row = self._connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
            return _whole(row[0]) if row else ""
        except (sqlite3.Error, _Torn):
            self.damaged = True
            return ""

    def keep(
        self,
        readings: Collection[Reading] = (),
        moved: Iterable[Reading] = (),
        gone: Collection[str] = (),
        settings: Iterable[tuple[str, str]] = (),
    ) -> None:
        """
        Write some readings and settings, and new stamps of readings that are known, and forget the paths that are gone.

        All in one step; raises sqlite3.Error.
        """
        with self._step() as write:
            tied: list[tuple[int, int]] = []
            for r in readings:
                self._forget(
                    "name = ?1 AND (key = ?2 OR rowid NOT IN "
                    "(SELECT rowid FROM readings WHERE name = ?1 AND key != ?2 ORDER BY rowid DESC LIMIT ?3))",
                    (r.name, self.key, VERSIONS - 1),
                )
                texts = map(_sealed, (r.known, r.document, r.mentions, r.claims, r.unread, r.found))
                stamp = r.stamp.changed, r.stamp.touched, r.stamp.size
                row = (r.name, self.key, r.path, *stamp, r.digest, r.day, r.gist, _sealed(r.told))
                number = write(f"INSERT INTO readings VALUES ({', '.join('?' * len(row))})", row).lastrowid
                write("INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *texts))
                item = write("SELECT coalesce(max(number), 0) FROM items").fetchone()[0] + 1
                rows = ((item + n, number, each.facet, _sealed(each.text)) for n, each in enumerate(r.items))
                self._connection.executemany("INSERT INTO items VALUES (?, ?, ?, ?)", rows)
                tied += ((tie, item + n) for n, each in enumerate(r.items) for tie in self._own(each.ties))
            self._connection.executemany("INSERT INTO ties VALUES (?, ?)", sorted(tied))  # as they lie in the file
            for r in moved:
                write(
                    "UPDATE readings SET changed = ?, touched = ?, size = ? WHERE name = ? AND key = ? AND digest = ?",
                    (r.stamp.changed, r.stamp.touched, r.stamp.size, r.name, self.key, r.digest),
                )
            for path in gone:
                self._forget("path = ?", (path,))
            if readings or gone:
                self._disown(write)
            for name, text in settings:
                write("REPLACE INTO settings VALUES (?, ?)", (name, _sealed(text)))

    def keep_found(self, found: Iterable[tuple[Reading, str]]) -> None:
        """Write what the rules for one document find in some readings; raises sqlite3.Error."""
        with self._step() as write:
            for r, text in found:
                mine = (r.name, self.key, r.digest)
                write(f"UPDATE texts SET found = ? WHERE reading = ({THIS})", (_sealed(text), *mine))

    def tied(self, ties: Collection[int]) -> list[tuple[str, str, str]]:
        """
        The items that have one of these ties: the name of the document, the facet and the text of each, oldest first.

        Raises sqlite3.Error, and Unkept where a text is not whole or another run has written since `readings` looked.
        """
        wanted = self._own(ties)
        items: dict[int, tuple[str, str, str]] = {}
        with self._look() as read:
            for at in range(0, len(wanted), AT_ONCE):
                some = wanted[at : at + AT_ONCE]
                found = (
                    "SELECT number, name, facet, text FROM ties JOIN items ON number = item JOIN readings "
                    f"ON readings.rowid = reading WHERE key = ? AND tie IN ({', '.join('?' * len(some))})"
                )
                items.update((row[0], row[1:]) for row in read(found, (self.key, *some)))
            if self._state() != self._seen:
                raise Unkept("another run may have read a newer version")
        return [(name, facet, self._sound(text)) for _, (name, facet, text) in sorted(items.items())]

    def items(self, reading: Reading) -> list[tuple[int, str, str]]:
        """The number, the facet and the text of every item of a reading; raises sqlite3.Error and Unkept."""
        rows = self._connection.execute(
            "SELECT number, facet, items.text FROM items JOIN readings ON readings.rowid = reading "
            "WHERE name = ? AND key = ? AND digest = ? ORDER BY number",
            (reading.name, self.key, reading.digest),
        )
        return [(number, facet, self._sound(text)) for number, facet, text in rows]

    def tie_again(self, tied: Iterable[tuple[Reading, str, Iterable[tuple[int, Iterable[int]]]]]) -> None:
        """For some readings, what their ties rest on now, and the ties of each item; raises sqlite3.Error."""
        with self._step() as write:
            self._disown(write)
            for r, known, items in tied:
                mine = (r.name, self.key, r.digest)
                write(f"UPDATE texts SET known = ? WHERE reading = ({THIS})", (_sealed(known), *mine))
                for item, ties in items:
                    now = set(self._own(ties))
                    then = {tie for (tie,) in write("SELECT tie FROM ties WHERE item = ?", (item,))}
                    # Each tie lies on a page of its own, so only what has changed is written.
                    gone, new = ([(tie, item) for tie in sorted(some)] for some in (then - now, now - then))
                    self._connection.executemany("DELETE FROM ties WHERE tie = ? AND item = ?", gone)
                    self._connection.executemany("INSERT INTO ties VALUES (?, ?)", new)

    def keep_names(self, text: str) -> None:
        """
        Write who is who in all readings as this run knows them, unless another has written since `readings` looked.

        Raises sqlite3.Error.
        """
        with self._step() as write:
            if self._state() == self._seen:
                write("REPLACE INTO settings VALUES (?, ?)", (NAMES, _sealed(text)))

    def keep_answer(self, name: str, text: str) -> None:
        """Write an answer, which is a setting, and forget those that are too many; raises sqlite3.Error."""
        with self._step() as write:
            write("REPLACE INTO settings VALUES (?, ?)", (name, _sealed(text)))
            answers = f"FROM settings WHERE name LIKE '{ANSWER}%'"
            newest = f"SELECT rowid {answers} ORDER BY rowid DESC LIMIT {ANSWERS}"
            write(f"DELETE {answers} AND rowid NOT IN ({newest})")

    def _disown(self, write: Callable[..., sqlite3.Cursor]) -> None:
        """Forget who is who, since the readings or their ties are not what they were."""
        write("DELETE FROM settings WHERE name = ?", (NAMES,))

    def _own(self, ties: Iterable[int]) -> list[int]:
        """Ties as they are written: those of another key must not be met on the way."""
        salt = _salt(self.key)
        return sorted(tie ^ salt for tie in ties)

    def _sound(self, text: object) -> str:
        try:
            return _whole(text)
        except _Torn as error:
            self.damaged = True
            raise Unkept("not what was written") from error

    def _state(self) -> int:
        """A number that is another one once another run has written."""
        number: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return number

    @contextmanager
    def _look(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        """One state of the file: all that is read in it was there at one moment."""
        read = self._connection.execute
        read("BEGIN")
        try:
            yield read
        finally:
            read("COMMIT")

    @contextmanager
    def _step(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        """One transaction: all that is written in it is written, or, whatever is raised, nothing."""
        write = self._connection.execute
        write("BEGIN IMMEDIATE")
        with self._connection:  # commits, or rolls back: also on Ctrl-C, after which the file must not stay locked
            yield write

    def _forget(self, which: str, values: tuple[object, ...]) -> None:
        """Take out the readings for which a condition holds, with their items and ties."""
        readings = f"SELECT rowid FROM readings WHERE {which}"
        items = f"SELECT number FROM items WHERE reading IN ({readings})"
        self._connection.execute(f"DELETE FROM ties WHERE item IN ({items})", values)
        self._connection.execute(f"DELETE FROM items WHERE reading IN ({readings})", values)
        self._connection.execute(f"DELETE FROM texts WHERE reading IN ({readings})", values)
        self._connection.execute(f"DELETE FROM readings WHERE {which}", values)

    def close(self) -> None:
        """Let go of the file, and say whether it has shown to be damaged."""
        with suppress(sqlite3.Error):
            self._connection.close()
        self._let_go(self.damaged)


@lru_cache(maxsize=1)
def _salt(key: str) -> int:
    return number(key)


class _Torn(Exception):
    """A text that is not the one that was written."""


def _sealed(text: str) -> str:
    return f"{crc32(text.encode('utf-8', 'surrogatepass')):08x}{text}" if text else ""


def _whole(sealed: object) -> str:
    if sealed is None:
        raise Unkept("gone")  # another run has read the file anew, and this one does so too
    if sealed == "":
        return ""
    if not isinstance(sealed, str) or _sealed(sealed[8:]) != sealed:
        raise _Torn
    return sealed[8:]
