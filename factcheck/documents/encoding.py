"""The characters of a file: by its byte order mark, the encoding that it declares, UTF-8, else a western code page."""

from __future__ import annotations

import codecs

MARKS = (  # the longer one first: that of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SNIFFED = 4096
"""Bytes at the head of a file in which a NUL tells that it is no text."""


class EncodingError(Exception):
    """Bytes that are no text; the message says why, and the way out."""


def decode(content: bytes, declared: str = "") -> str:
    """
    The characters of some bytes; a UTF-8 mark stays as the first of them.

    `declared` is the encoding that the file claims for itself, "" where it claims none.  Raises EncodingError.
    """
    for mark, encoding in MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                raise EncodingError(f"begins as {encoding.upper()} and is damaged. Save it as UTF-8.") from None
    if b"\0" in content[:SNIFFED]:
        raise EncodingError("is no text file. Save it as text (UTF-8) or Markdown.")
    for encoding in ("utf-8", declared, "cp1252"):
        try:
            text = content.decode(encoding) if encoding else ""
        except (UnicodeDecodeError, LookupError):
            continue
        if encoding == "utf-8" or (not any(c < " " and c not in "\t\n\r\f" for c in text[:SNIFFED]) and text):
            return text
    raise EncodingError("its encoding is not known. Save it as UTF-8.")
