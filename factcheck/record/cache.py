"""
The cache on disk: what was read in which file, in one SQLite file beside the configuration.

It may be thrown away at any time and decides nothing: whatever is wrong with it, the documents are read again, and one
line says so.  It may also have come with somebody's repository, so it holds texts that are data (see `stored`), and a
file whose tables are not ours to the letter is not used.

Every step is one transaction, so a run that is killed leaves the state before or the state after it.  Runs at the same
time share a lock on the folder; only a run that is alone takes a damaged file away, since SQLite must not lose a file
under somebody's hands.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple
from zlib import crc32

from factcheck.record.stored import Unkept

FOLDER, FILE, LOCK = ".factcheck", "cache.sqlite", "lock"
FORMAT = 1
"""Raised whenever the tables change: a file of another format is made anew."""
PATIENCE = 5.0
"""Seconds that a run waits while another one writes."""
VERSIONS = 3
"""How many readings of one file are kept, so that two installations or two settings do not undo each other's work."""
FEW = 16
"""Texts of one kind that are asked for one by one; the next question brings all of them."""

TABLES = (
    "CREATE TABLE readings (name TEXT NOT NULL, key TEXT NOT NULL, path TEXT NOT NULL, changed INTEGER NOT NULL, "
    "touched INTEGER NOT NULL, size INTEGER NOT NULL, digest TEXT NOT NULL, day INTEGER, gist TEXT NOT NULL, "
    "document TEXT NOT NULL, mentions TEXT NOT NULL, claims TEXT NOT NULL, unread TEXT NOT NULL, "
    "found TEXT NOT NULL, UNIQUE (name, key))",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
)


class Stamp(NamedTuple):
    """
    A file without being read: when its bytes and when its entry changed, in nanoseconds, and its size.

    Both times are 0 where they cannot be relied on: a file may change again in the tick of the clock in which it was
    read.
    """

    changed: int
    touched: int
    size: int


class Reading(NamedTuple):
    """
    What is known of one document; the last five are texts that `stored` writes, "" until they are asked for.

    `path` is the file as seen from the configuration's folder, `digest` that of its bytes, `day` the ordinal of the
    document's date, `gist` what two copies have in common, `found` what the rules for one document find in it.
    """

    name: str
    path: str
    stamp: Stamp
    digest: str
    day: int | None
    gist: str
    document: str = ""
    mentions: str = ""
    claims: str = ""
    unread: str = ""
    found: str = ""


class Cache:
    """
    What earlier runs have read, in an open file.

    The readings are those under `key`, which stands for all that a reading depends on beside the file itself.
    """

    key = ""

    def __init__(self, folder: Path, connection: sqlite3.Connection, lock: IO[bytes]) -> None:
        self._folder = folder
        self._connection, self._lock = connection, lock
        self._many: dict[str, dict[tuple[str, str], str]] = {}
        self._asked: dict[str, int] = {}
        self.damaged = False

    def readings(self) -> dict[str, Reading]:
        """What is known of each document, by its name, without the texts."""
        try:
            rows = self._connection.execute(
                "SELECT name, path, digest, day, gist, changed, touched, size FROM readings WHERE key = ?", (self.key,)
            )
            return {row[0]: Reading(row[0], row[1], Stamp(*row[5:]), *row[2:5]) for row in rows}
        except (sqlite3.Error, TypeError):
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
                    f"SELECT name, digest, {column} FROM readings WHERE key = ?", (self.key,)
                )
                self._many[column] = {(name, digest): text for name, digest, text in rows}
            return _whole(self._many[column].get(key))
        except (sqlite3.Error, _Torn) as error:
            self.damaged = True
            raise Unkept("not what was written") from error

    def _one(self, reading: Reading, column: str) -> str | None:
        row = self._connection.execute(
            f"SELECT {column} FROM readings WHERE key = ? AND name = ? AND digest = ?",
            (self.key, reading.name, reading.digest),
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
        readings: Iterable[Reading] = (),
        moved: Iterable[Reading] = (),
        gone: Iterable[str] = (),
        settings: Iterable[tuple[str, str]] = (),
    ) -> None:
        """
        Write some readings and settings, and new stamps of readings that are known, and forget the paths that are gone.

        All in one step; raises sqlite3.Error.
        """
        write = self._connection.execute
        write("BEGIN IMMEDIATE")
        try:
            for r in readings:
                write("DELETE FROM readings WHERE name = ? AND key = ?", (r.name, self.key))
                texts = (_sealed(text) for text in r[6:])
                row = (r.name, self.key, r.path, *r.stamp, r.digest, r.day, r.gist, *texts)
                write("INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
                write(
                    "DELETE FROM readings WHERE name = ?1 AND rowid NOT IN "
                    "(SELECT rowid FROM readings WHERE name = ?1 ORDER BY rowid DESC LIMIT ?2)",
                    (r.name, VERSIONS),
                )
            for r in moved:
                write(
                    "UPDATE readings SET changed = ?, touched = ?, size = ? WHERE name = ? AND key = ? AND digest = ?",
                    (*r.stamp, r.name, self.key, r.digest),
                )
            for path in gone:
                write("DELETE FROM readings WHERE path = ?", (path,))
            for name, text in settings:
                write("REPLACE INTO settings VALUES (?, ?)", (name, _sealed(text)))
            write("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                write("ROLLBACK")
            raise

    def close(self) -> None:
        """Let go of the file; one that has shown to be damaged is taken away, unless another run is using it."""
        with suppress(sqlite3.Error):
            self._connection.close()
        if self.damaged and _alone(self._lock):
            _remove(self._folder)
        self._lock.close()


class _Torn(Exception):
    """A text that is not the one that was written."""


def open_cache(folder: Path, tell: Callable[[str], None]) -> Cache | None:
    """
    The cache in `folder`, made where there is none; None where it cannot be used.

    What is wrong with it is told in one line: it could not be written, or was damaged or of another format and has
    been made anew.
    """
    try:
        lock = _prepared(folder)
    except OSError as error:
        tell(f"{folder.name}: no cache is kept here ({error.strerror}).")
        return None
    try:
        return Cache(folder, _connected(folder), lock)
    except sqlite3.DatabaseError as error:
        # "unable to open", "disk I/O error", "readonly": the file may be whole, and only this run cannot use it.
        if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
            tell(f"{folder.name}: no cache is kept here ({error}).")
        elif _alone(lock):
            _remove(folder)
            with suppress(sqlite3.Error):
                connection = _connected(folder)
                _share(lock)
                tell(f"{folder.name}: the cache was damaged or of another format, and is made anew.")
                return Cache(folder, connection, lock)
            tell(f"{folder.name}: no cache is kept here.")
        else:
            tell(f"{folder.name}: the cache is damaged or of another format, and is not used by this run.")
    lock.close()
    return None


def _prepared(folder: Path) -> IO[bytes]:
    """The folder made, for its owner alone, and locked together with other runs; raises OSError."""
    if folder.is_symlink():
        raise NotADirectoryError(0, "it is a link")  # it may lead to a place where nothing of ours belongs
    if not folder.is_dir():
        folder.mkdir(mode=0o700, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        folder.chmod(0o700)
        ignore.write_text("*\n", "utf-8")
    lock = (folder / LOCK).open("ab")
    try:
        _share(lock)
    except OSError:
        lock.close()
        raise
    return lock


def _connected(folder: Path) -> sqlite3.Connection:
    """The file, with our tables in it; raises sqlite3.DatabaseError where it is not ours."""
    place = folder / FILE
    if place.is_symlink():
        raise sqlite3.DatabaseError("it is a link")
    connection = sqlite3.connect(place, timeout=PATIENCE, isolation_level=None)
    try:
        # What is lost when the machine loses power is read again, so nothing waits for the disk.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA trusted_schema = OFF")
        tables = _tables(connection)
        if tables == (0, ()):
            connection.execute("BEGIN IMMEDIATE")
            if _tables(connection) == (0, ()):  # no other run has been faster
                for table in TABLES:
                    connection.execute(table)
                connection.execute(f"PRAGMA user_version = {FORMAT}")
            connection.execute("COMMIT")
            tables = _tables(connection)
        if tables != (FORMAT, TABLES):
            raise sqlite3.DatabaseError("of another format")
    except BaseException:
        connection.close()
        raise
    return connection


def _tables(connection: sqlite3.Connection) -> tuple[int, tuple[str, ...]]:
    """The format and all that a file defines, since a view or a trigger of somebody else would run with ours."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    return version, tuple(str(sql) for (sql,) in rows)


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


def _remove(folder: Path) -> None:
    for name in (FILE, f"{FILE}-journal", f"{FILE}-wal", f"{FILE}-shm"):
        with suppress(OSError):
            (folder / name).unlink()


try:
    import fcntl
except ImportError:  # Windows, where a file that is in use cannot be taken away in any case

    def _share(lock: IO[bytes]) -> None:
        pass

    def _alone(lock: IO[bytes]) -> bool:
        return True

else:

    def _share(lock: IO[bytes]) -> None:
        fcntl.flock(lock, fcntl.LOCK_SH)

    def _alone(lock: IO[bytes]) -> bool:
        """Whether no other run is using the folder; no other can begin to until the lock is shared or closed."""
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
