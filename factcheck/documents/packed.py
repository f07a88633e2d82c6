"""
Documents inside files: members of zip and gzip archives, attachments of mails.

They are looked at only where somebody asks for them, one level deep, and are named like files in a folder:
"2013.zip/june/release.txt", "release.txt.gz/release.txt", "mail.eml/release.pdf".  Nothing is unpacked to the disk.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, count
from pathlib import Path, PurePath, PurePosixPath
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.documents.document import Document
from factcheck.documents.formats import ARCHIVES, ENDINGS, LARGEST, MAIL, DocumentError
from factcheck.documents.reading import read_content, read_document

if TYPE_CHECKING:
    from email.message import Message

MOST = 2_000
"""Documents in one file that are read."""
WHOLE = 2**30
"""Bytes that the documents in one archive may have together, by what it says of them."""


def inside(path: str) -> tuple[str, ...]:
    """
    The names of the documents in a file, in its order, each as "path/name"; () where it holds none.

    Raises DocumentError for an archive that cannot be used or that is too large.
    """
    return tuple(f"{path}/{name}" for name in _listed(path, *_stamp(path)))


def document(name: str) -> Document:
    """The document of that name, be it a file or inside of one; raises DocumentError."""
    if not os.path.exists(name):  # noqa: PTH110
        return _inner(name)
    found = read_document(name)
    if not is_mail(name):
        return found
    from factcheck.documents.mail import told

    # What is attached and is a document is read by itself.
    read = {told(file.removeprefix(f"{name}/")) for file in inside(name)}
    return replace(found, remarks=tuple(remark for remark in found.remarks if remark not in read))


def _inner(name: str) -> Document:
    path = holder(name)
    if path is None:
        raise DocumentError(f"{name}: there is no such file. Check the path.")
    content = _content(path, PurePath(name).relative_to(path).as_posix(), name)
    if len(content) > LARGEST:
        raise DocumentError(f"{name}: has more than {LARGEST // 2**20} MB, the most that is read. Split it.")
    return read_content(content, name)


def holder(name: str) -> str | None:
    """The file that a document inside of one lies in, None where there is none."""
    path = next((parent for parent in Path(name).parents if parent.is_file()), None)
    return path.as_posix() if path else None


def is_mail(path: str) -> bool:
    """Whether a file's name says that it is a mail, which is a document itself."""
    return path.lower().endswith(MAIL.endings)


def is_archive(path: str) -> bool:
    """Whether a file's name says that it is nothing but an archive."""
    return path.lower().endswith(ARCHIVES)


def _stamp(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        raise DocumentError(f"{path}: cannot be opened. Check the path.") from None
    if not stat.S_ISREG(status.st_mode):
        raise DocumentError(f"{path}: is no regular file. Save what it holds to one.")
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=64)
def _listed(path: str, changed: int, size: int) -> tuple[str, ...]:
    """The documents in a file, by the names that `_content` knows them by."""
    ending = PurePosixPath(path).suffix.lower()
    if ending == ".zip":
        names = list(_members(path))
    elif ending == ".gz":
        names = [PurePath(path).name[: -len(ending)]]
    else:
        names = [name for name, _ in _attached(path)]
    found = tuple(dict.fromkeys(name for name in names if name.lower().endswith(ENDINGS)))
    if len(found) > MOST:
        raise DocumentError(f"{path}: holds more than {MOST} documents. Split it.")
    return found


def _content(path: str, member: str, name: str) -> bytes:
    """One document in a file, and a byte more than is read where it is too large."""
    ending = PurePosixPath(path).suffix.lower()
    if ending == ".gz":
        return _unpacked(path, name)
    if ending != ".zip":
        found = dict(_attached(path))
        if member not in found:
            raise DocumentError(f"{name}: there is no such attachment.")
        return found[member]
    import zipfile
    import zlib

    try:
        with zipfile.ZipFile(path) as archive:
            known = {_plain(info.filename): info for info in reversed(archive.infolist())}
            if member not in known:
                raise DocumentError(f"{name}: there is no such document in the archive.")
            if known[member].flag_bits & 1:
                raise DocumentError(f"{name}: is locked with a password. Unpack it with that.")
            with archive.open(known[member]) as file:
                return file.read(LARGEST + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise _broken(name, error) from error


def _members(path: str) -> Iterator[str]:
    """The names of a zip archive's documents, without what tools put beside them."""
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            wanted = [info for info in archive.infolist() if not info.is_dir() and _plain(info.filename)]
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        raise _broken(path, error) from error
    wanted = [info for info in wanted if info.filename.lower().endswith(ENDINGS)]
    if sum(info.file_size for info in wanted) > WHOLE:
        raise DocumentError(f"{path}: its documents have more than {WHOLE // 2**20} MB together. Split it.")
    yield from (_plain(info.filename) for info in wanted)


def _plain(filename: str) -> str:
    """A member's name as a path that stays inside; "" for the files of tools."""
    parts = [part for part in filename.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "" if any(part.startswith((".", "__MACOSX")) for part in parts) else "/".join(parts)


def _unpacked(path: str, name: str) -> bytes:
    import gzip
    import zlib

    try:
        with gzip.open(path) as file:
            return bytes(file.read(LARGEST + 1))
    except (zlib.error, EOFError, OSError) as error:
        raise _broken(name, error) from error


def _attached(path: str) -> list[tuple[str, bytes]]:
    """What is attached to a mail, under names of which no two are the same."""
    from email import message_from_bytes, policy

    try:
        content = Path(path).read_bytes() if _stamp(path)[1] <= LARGEST else b""
        message = message_from_bytes(content, policy=policy.compat32)
    except OSError as error:
        raise _broken(path, error) from error
    except RecursionError:
        return []  # its parts stand too deep in each other, which the reader of mails says
    found: dict[str, bytes] = {}
    for file, raw in _attachments(message):
        plain = PurePosixPath(_plain(file) or "attachment")
        numbered = (str(plain.with_stem(f"{plain.stem} ({number})")) for number in count(2))
        found[next(name for name in chain((str(plain),), numbered) if name not in found)] = raw
    return list(found.items())


def _attachments(message: Message) -> Iterator[tuple[str, bytes]]:
    """The name of each file in a mail, and its bytes, in order; those of a mail that is attached are its own."""
    from factcheck.documents.mail import decoded

    waiting = [message]
    while waiting:
        part = waiting.pop()
        file = part.get_filename()
        if part.is_multipart():
            inside = part.get_payload() if part.get_content_type() != "message/rfc822" else ()
            waiting += [one for one in reversed(list(inside)) if not isinstance(one, str)]
        elif file is not None:
            raw = part.get_payload(decode=True)
            yield decoded(str(file)), raw if isinstance(raw, bytes) else b""


def _broken(name: str, error: Exception) -> DocumentError:
    said = " ".join(str(error).split()) or type(error).__name__
    return DocumentError(f"{name}: cannot be unpacked ({said}). Unpack it and name the documents in it.")
