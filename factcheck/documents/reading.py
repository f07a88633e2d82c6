"""A file becomes a Document."""

from __future__ import annotations

import stat
from pathlib import Path

from msgspec.structs import replace

from factcheck.documents import encoding, formats
from factcheck.documents.document import Document
from factcheck.documents.formats import LARGEST, DocumentError, Format

LONGEST = 8_000_000
"""Characters of the longest text that is read: some 3,000 pages."""


def read_document(path: str | Path) -> Document:
    """
    The document in a file of any format that is known, named as the path is given; raises DocumentError.

    What the file holds decides how it is read, its ending only where the content does not tell.
    """
    path = Path(path)
    name = path.as_posix()
    return read_content(_content(path, name), name)


def read_content(content: bytes, name: str) -> Document:
    """The document in the bytes of a file of that name; raises DocumentError."""
    format, remark = _format(content, name)
    if format.reader:
        extract = format.extract(content, name)
        _bound(extract.text, name)
        document = Document.from_extract(extract, name)
    else:
        try:
            decoded = encoding.decode(content)
        except encoding.EncodingError as error:
            raise DocumentError(f"{name}: {error}") from None
        _bound(decoded.text, name)
        document = replace(Document.from_text(decoded.text, name), remarks=tuple(filter(None, (decoded.remark,))))
    return replace(document, remarks=(*document.remarks, remark)) if remark else document


def read_before(path: str | Path) -> Document:
    """
    The document as it was before its tracked changes, named after the path; raises DocumentError.

    Only Word files keep them, and it is an error where there are none.
    """
    path = Path(path)
    name = path.as_posix()
    content = _content(path, name)
    format, _ = _format(content, name)
    return Document.from_extract(format.before(content, name), f"{name} (before)")


def _bound(text: str, name: str) -> None:
    if len(text) > LONGEST:
        raise DocumentError(f"{name}: has more than {LONGEST // 10**6} million characters of text. Split it.")


def _format(content: bytes, name: str) -> tuple[Format, str]:
    """The format of a file, and what to say where its name tells another; raises DocumentError for what is none."""
    if not content:
        return formats.TEXT, ""
    head = content[: formats.HEAD]
    inside, outside = formats.of_content(head), formats.of_name(name)
    if outside.magic and head.startswith(outside.magic) and not formats.is_open_document(head):
        return outside, ""
    if inside is None:
        if reason := formats.foreign(head):
            raise DocumentError(f"{name}: {reason}")
        if outside is formats.HTML and b"<" not in content:
            return formats.TEXT, "has no tags and is read as text"
        return outside, ""
    return inside, "" if inside is outside else f"is {inside.name} by its content, and read as such"


def _content(path: Path, name: str) -> bytes:
    """The bytes of a regular file; a pipe or a device is never opened, since it may never end."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise DocumentError(f"{name}: is a folder. Name the files in it, or give a pattern such as {name}/*.txt.")
        if not stat.S_ISREG(status.st_mode):
            raise DocumentError(f"{name}: is no regular file. Save what it holds to one.")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)  # what the system says of the size may be wrong: /proc says 0
    except (FileNotFoundError, NotADirectoryError):
        raise DocumentError(f"{name}: there is no such file. Check the path.") from None
    except ValueError:
        raise DocumentError(f"{name}: is no path. Check it.") from None
    except OSError as error:
        raise DocumentError(f"{name}: cannot be opened ({error.strerror}).") from error
    if len(content) > LARGEST:
        raise DocumentError(f"{name}: has more than {LARGEST // 2**20} MB, the most that is read. Split it.")
    return content
