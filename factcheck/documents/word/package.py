"""
The parts of a .docx file: a zip archive of XML, opened so that no file can ask for more than it is worth.

Nothing is unpacked to disk, no link is followed, and what a header says of sizes is not believed.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from typing import Any

from factcheck.documents.formats import DocumentError
from factcheck.documents.word import markup

LARGEST_PART = 64 * 2**20
"""Bytes of one part, unpacked; a thousand pages have a third of that."""
MOST_TAGS = 3_000_000
"""Of one part."""
MOST_MEMBERS = 20_000
ENTRY = b"PK\x01\x02"
DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)


class Package:
    """A .docx file; every method raises DocumentError where the file is damaged or hostile."""

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        if content.count(ENTRY) > MOST_MEMBERS:
            raise self._error("has more members than a Word file has")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except BROKEN:
            raise self._error("is a damaged Word file") from None
        self._members: dict[str, zipfile.ZipInfo] = {}
        self._twice: set[str] = set()
        for member in self._archive.infolist():
            key = member.filename.lstrip("/").lower()
            if key in self._members:
                self._twice.add(key)
            self._members[key] = member
        self.main = self._related("", "officeDocument") or "word/document.xml"
        if self.main.lower() not in self._members:
            raise self._error("is a zip archive without a Word text in it", "Unpack it and name the documents in it.")

    def related(self, kind: str) -> Any:
        """The root of the part that the text calls by a kind of relation ("footnotes"), None where there is none."""
        path = self._related(self.main, kind)
        return self.root(path) if path else None

    def properties(self) -> Any:
        """The root of the part that says who made the file and when, None where there is none."""
        path = self._related("", "metadata/core-properties")
        return self.root(path) if path else None

    def root(self, path: str) -> Any:
        """The root element of a part, None where there is no such part."""
        content = self._part(path)
        if content is None:
            return None
        if any(mark in content for mark in DOCTYPES):
            raise self._error("declares a document type, which no Word file does")
        if content.count(b"<") > MOST_TAGS:
            raise self._error(f"has more than {MOST_TAGS:,} marks in {posixpath.basename(path)}", "Split it.")
        try:
            return markup.parse(content)
        except markup.DamagedError:
            raise self._error(f"is damaged in {posixpath.basename(path)}") from None

    def _part(self, path: str) -> bytes | None:
        key = path.lower()
        member = self._members.get(key)
        if member is None:
            return None
        if key in self._twice:
            raise self._error(f"holds {posixpath.basename(path)} twice")
        try:
            with self._archive.open(member) as part:
                content = part.read(LARGEST_PART + 1)
        except BROKEN:
            raise self._error(f"is damaged in {posixpath.basename(path)}") from None
        if len(content) > LARGEST_PART:
            raise self._error(f"unpacks to more than {LARGEST_PART // 2**20} MB", "Split it.")
        return content

    def _related(self, source: str, kind: str) -> str:
        """The path of the part that another one calls by a kind of relation; "" where there is none in the file."""
        folder, base = posixpath.split(source)
        relations = self.root(posixpath.join(folder, "_rels", f"{base}.rels"))
        for relation in () if relations is None else relations.iter(f"{{{RELATIONS}}}Relationship"):
            if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
                return target.lstrip("/")
        return ""

    def _error(self, what: str, way_out: str = "Open it in Word and save it again as .docx.") -> DocumentError:
        return DocumentError(f"{self._name}: {what}. {way_out}")
