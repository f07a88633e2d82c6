"""
The characters of a file: by its byte order mark, UTF-8, the encoding that it declares, else a western code page.

UTF-8 goes before what is declared: bytes that are UTF-8 by chance are as good as never met, a page that was saved as
UTF-8 under an old declaration is.  Beyond that only what shows in the bytes is taken for more than a guess.
"""

from __future__ import annotations

import codecs

from msgspec import Struct

from factcheck.patterns import pattern

MARKS = (  # the longer one first: that of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SNIFFED = 4096
"""Bytes at the head of a file in which a NUL tells that it is no text."""
SHIFTED = ("iso-2022", "iso2022", "hz")
"""Encodings whose bytes are ASCII, so that they would pass for it."""
# "company’s", “Yes”, 5 – 6 as old Macs wrote them; in the code page of Windows they are "companyÕs", "ÒYesÓ", "5 Ð 6".
MAC = pattern(rb"[a-z]\xd5[a-z]|[\s(]\xd2[A-Za-z]|[.,!?a-z]\xd3\s|[a-z0-9 ]\xd0[a-z0-9 ]")
WINDOWS_QUOTES, WINDOWS_MARKS = pattern(rb"[\x92-\x94]"), pattern(rb"[\x80-\x9f]")
EURO = pattern(rb"\xa4 ?\d|\d ?\xa4")
"""The sign of the euro in Latin-9; in Latin-1 it would be one that nobody writes."""


class EncodingError(Exception):
    """Bytes that are no text; the message says why, and the way out."""


class Decoded(Struct, frozen=True):
    """The characters of a file, and what a person should know of how they were found, or ""."""

    text: str
    remark: str = ""


def decode(content: bytes, declared: str = "") -> Decoded:
    """
    The characters of some bytes; a UTF-8 mark stays as the first of them.

    `declared` is the encoding that the file claims for itself, "" where it claims none.  Raises EncodingError.
    """
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), "") or _wide(content[:SNIFFED])
    if encoding:
        try:
            return Decoded(content.decode(encoding))
        except UnicodeDecodeError:
            raise EncodingError(f"begins as {encoding[:6].upper()} and is damaged. Save it as UTF-8.") from None
    if b"\0" in content[:SNIFFED]:
        raise EncodingError("is no text file. Save it as text (UTF-8) or Markdown.")
    if not declared.startswith(SHIFTED):
        try:
            return Decoded(content.decode())  # as nearly all are
        except UnicodeDecodeError:
            pass
    guess, remark = _western(content)
    for name in (declared, "utf-8", guess):
        try:
            text = content.decode(name) if name else ""
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
        if name == "utf-8" or (text and not any(c < " " and c not in "\t\n\r\f" for c in text[:SNIFFED])):
            return Decoded(text, remark if name == guess else "")
    raise EncodingError("its encoding is not known. Save it as UTF-8.")


def _wide(head: bytes) -> str:
    """The encoding of text that has a NUL beside each letter and no mark."""
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        beside, letters = head[first::2], head[1 - first :: 2]
        if len(head) > 7 and beside.count(0) > 0.8 * len(beside) and not letters.count(0):
            return encoding
    return ""


def _western(content: bytes) -> tuple[str, str]:
    """The code page that bytes above ASCII speak for where they are not UTF-8, and what to say of it."""
    if not WINDOWS_QUOTES.search(content) and MAC.search(content):
        return "mac_roman", "is read as Mac OS Roman, which its quotes and dashes tell"
    if not WINDOWS_MARKS.search(content) and EURO.search(content):
        return "iso8859-15", "is read as ISO 8859-15, which its euro signs tell"
    return "cp1252", ""
