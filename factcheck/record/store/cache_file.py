"""
The file of the cache: made, opened, locked, and taken away where it is not ours to the letter.

Runs at the same time share a lock on the folder; only a run that is alone takes a damaged file away, since SQLite must
not lose a file under somebody's hands.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from functools import partial
from pathlib import Path
from typing import IO

from factcheck.record.store.cache import FORMAT, TABLES, Cache

FOLDER, FILE, LOCK = ".factcheck", "cache.sqlite", "lock"
PATIENCE = 5.0
"""Seconds that a run waits while another one writes."""


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
        return Cache(_connected(folder), partial(_let_go, folder, lock))
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
                return Cache(connection, partial(_let_go, folder, lock))
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
    try:
        # Closed also by Ctrl-C: a traceback that is kept keeps the file open, and another run out of it.
        with ExitStack() as failed:
            connection = failed.enter_context(closing(sqlite3.connect(place, timeout=PATIENCE, isolation_level=None)))
            _set_up(connection)
            failed.pop_all()
    except UnicodeDecodeError as error:  # what SQLite says of a damaged table quotes it
        raise sqlite3.DatabaseError("damaged") from error
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    """Make our tables in a file that is empty; raises sqlite3.DatabaseError where it holds anything else."""
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


def _tables(connection: sqlite3.Connection) -> tuple[int, tuple[str, ...]]:
    """The format and all that a file defines, since a view or a trigger of somebody else would run with ours."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    return version, tuple(str(sql) for (sql,) in rows)


def _let_go(folder: Path, lock: IO[bytes], damaged: bool) -> None:
    """Leave the folder to others; a damaged file is taken away, unless another run is using it."""
    if damaged and _alone(lock):
        _remove(folder)
    lock.close()


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
