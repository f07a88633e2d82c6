"""
The formats that are read, each with the endings of its files, what its content looks like, and what it needs.

A reader is a module with a function `extract(content: bytes, name: str) -> Extract`, imported when the first file of
its format is read.  A format without a reader is text: `Document.from_text` reads it as it stands.
"""

from __future__ import annotations

import os
import re
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol, cast

from msgspec import Struct

from factcheck.patterns import pattern

if TYPE_CHECKING:
    from factcheck.documents.extract import Extract
    from factcheck.documents.fold import Edit

ARCHIVES = (".zip", ".gz")
"""How archives end, which are no documents and may hold some."""
LARGEST = 64 * 2**20
"""Bytes of the largest file that is read."""
HEAD = 4096
"""Bytes at the top of a file that tell its format."""


class DocumentError(Exception):
    """A file that cannot be read as a document; the message is one line that names the file and the way out."""


class Marks(Protocol):
    """What a module knows of one kind of markup; the text has been through `fold.even`."""

    def edits(self, text: str) -> list[Edit]:
        """What a reader of the text does not see, with what is read instead."""

    def front_matter(self, text: str) -> str:
        """The text up to the end of what says its date and title beside its prose, "" where nothing does."""


class Format(Struct, frozen=True):
    """
    One format.

    `name` is how a message calls it ("HTML"), `endings` are in lower case with their dots; `reader` the module that
    reads it, "" for text; `needs` the libraries that the reader imports, which come with the extra `extra`; `markup`
    the module that knows the marks of a text.  `magic` is what its files begin with, b"" where that does not tell;
    `tracked` says that a file may keep its text as it was, which its reader's function `before` gives.
    """

    name: str
    endings: tuple[str, ...]
    reader: str = ""
    extra: str = ""
    needs: tuple[str, ...] = ()
    markup: str = "markdown"
    magic: bytes = b""
    tracked: bool = False

    def marks(self) -> Marks:
        """What is markup in a text of this format."""
        return cast("Marks", import_module(f"factcheck.documents.{self.markup}"))

    def extract(self, content: bytes, name: str) -> Extract:
        """What the reader gives for a file's bytes; raises DocumentError, also where a library is not installed."""
        return self._read("extract", content, name)

    def before(self, content: bytes, name: str) -> Extract:
        """The same as it was before its tracked changes; raises DocumentError, also where it has none."""
        if not self.tracked:
            raise DocumentError(
                f"{name}: keeps no tracked changes, as a Word file does. Name both, or one with --git REV."
            )
        return self._read("before", content, name)

    def _read(self, function: str, content: bytes, name: str) -> Extract:
        missing = [library for library in self.needs if find_spec(library) is None]
        if missing:
            raise DocumentError(f"{name}: {self.name} needs {missing[0]}: pip install 'factcheck-docs[{self.extra}]'.")
        from factcheck.documents.extract import TooMuch  # brings dates along, which a look at the endings does not need

        read = getattr(import_module(self.reader), function)
        try:
            extract: Extract = read(content, name)
        except TooMuch as error:
            raise DocumentError(f"{name}: {error}") from None
        return extract


TEXT = Format("text", (".txt",))
MARKDOWN = Format("Markdown", (".md", ".markdown"))
HTML = Format("HTML", (".html", ".htm", ".xhtml"), "factcheck.documents.html.reader")
RESTRUCTURED = Format("reStructuredText", (".rst", ".rest"), markup="restructured")
ASCIIDOC = Format("AsciiDoc", (".adoc", ".asciidoc"), markup="asciidoc")
MAIL = Format("mail", (".eml",), "factcheck.documents.mail")
WORD = Format(
    "Word", (".docx",), "factcheck.documents.word.reader", "docx", ("lxml",), magic=b"PK\x03\x04", tracked=True
)
PDF = Format("PDF", (".pdf",), "factcheck.documents.pdf.reader", "pdf", ("pypdfium2",), magic=b"%PDF-")
FORMATS = (TEXT, MARKDOWN, RESTRUCTURED, ASCIIDOC, HTML, MAIL, WORD, PDF)

# A page, also one behind the lines that the archive of the SEC puts in front of it.
LIKE_HTML = pattern(
    r"(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,1000}-->\s*|<DOCUMENT>\s*|<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^<]{0,300}"
    r"|<TEXT>\s*){0,12}<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE,
)

HEADER = pattern(r"([A-Za-z][A-Za-z0-9-]{1,50}):(?:[ \t]|$)")
POSTMARKS = frozenset(("received", "return-path", "message-id", "mime-version", "delivered-to", "x-mailer"))
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"

BY_ENDING = {ending: format for format in FORMATS for ending in format.endings}
ENDINGS = tuple(BY_ENDING)
"""How the names of all files end that a folder is searched for."""

# What is no document, by the bytes that it begins with, and the way out.
FOREIGN = (
    (
        b"PK\x03\x04",
        "is a zip archive, which is not followed. Say --archives, or unpack it and name what is in it.",
    ),
    (b"\x1f\x8b", "is packed by gzip, which is not followed. Say --archives, or unpack it first."),
    (b"BZh", "is packed by bzip2, which is not followed. Unpack it first."),
    (b"\xfd7zXZ\0", "is packed by xz, which is not followed. Unpack it first."),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "is an old Office or Outlook file, or locked with a password. Save it as .docx without one, .eml or text.",
    ),
    (b"{\\rtf", "is RTF. Save it as .docx or as text."),
)


def of_content(head: bytes) -> Format | None:
    """The format that the first bytes of a file tell, None where they tell none."""
    if head.startswith(PDF.magic):
        return PDF
    if head.startswith(WORD.magic):
        return WORD if b"word/" in head else None
    text = head.decode("latin-1").lstrip("ï»¿þÿ\0 \t\r\n").replace("\0", "")
    if LIKE_HTML.match(text):
        return HTML
    return MAIL if _is_mail(text) else None


def _is_mail(head: str) -> bool:
    """Whether a file begins with the headers of a mail: those that post offices write, not "Date:" and "To:" alone."""
    names = set()
    for line in head.splitlines():
        if line[:1] in (" ", "\t"):
            continue
        header = HEADER.match(line)
        if not header:
            break
        names.add(header[1].lower())
    return len(names) > 2 and bool(names & POSTMARKS)


def of_name(name: str) -> Format:
    """The format that a file's ending tells; text where it tells none."""
    return BY_ENDING.get(os.path.splitext(name)[1].lower(), TEXT)  # noqa: PTH122  a `Path` takes ten times as long


def is_open_document(head: bytes) -> bool:
    """Whether a zip archive says that it holds an OpenDocument text."""
    return head.startswith(WORD.magic) and OPEN_DOCUMENT in head[:200]


def foreign(head: bytes) -> str:
    """Why a file is no document, by its first bytes, with the way out; "" where it may be one."""
    if is_open_document(head):
        return "is an OpenDocument text. Save it as .docx or as text."
    return next((reason for magic, reason in FOREIGN if head.startswith(magic)), "")
