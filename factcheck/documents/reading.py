"""A file becomes a Document."""

from __future__ import annotations

import codecs
from pathlib import Path

from factcheck.documents.document import Document

SNIFFED = 4096
"""Bytes at the head of a file in which a NUL tells that it is no text."""


class DocumentError(Exception):
    """A file that cannot be read as a document; the message is one line that names the file and the way out."""


def read_document(path: str | Path) -> Document:
    """The document in a text or Markdown file, named as the path is given; raises DocumentError."""
    path = Path(path)
    name = path.as_posix()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(f"{name}: there is no such file. Check the path.") from None
    except IsADirectoryError:
        raise DocumentError(
            f"{name}: is a folder. Name the files in it, or give a pattern such as {name}/*.txt."
        ) from None
    except OSError as error:
        raise DocumentError(f"{name}: cannot be opened ({error.strerror}).") from error
    return Document.from_text(_text(content, name), name)


def _text(content: bytes, name: str) -> str:
    """The characters of a file: UTF-8, UTF-16 with its mark, else the Windows western code page."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError:
            raise DocumentError(f"{name}: begins as UTF-16 and is damaged. Save it as UTF-8.") from None
    if b"\0" in content[:SNIFFED] or content.startswith(b"%PDF-"):
        raise DocumentError(f"{name}: is no text file. Save it as text (UTF-8) or Markdown.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    if not text or sum(character < " " and character not in "\t\n\r\f" for character in text[:SNIFFED]):
        raise DocumentError(f"{name}: its encoding is not known. Save it as UTF-8.")
    return text
