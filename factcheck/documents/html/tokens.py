"""
The tags and texts of an HTML file with their places.

Own code, and why: `selectolax` (lexbor) gives no places, `html.parser` takes quadratic time on "<!--<!--<!--" and reads
some marks otherwise from one Python to the next, and a whole HTML 5 tree with places is read at 1 MB a second.  Every
search here that fails is made once for a file, so that the time grows as the file does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from html.entities import html5
from types import MappingProxyType
from typing import NamedTuple

from factcheck.patterns import pattern

# An attribute's quotes count only behind its "=": <a title=Ann's>.
START = pattern(r"<([A-Za-z][^\s/>]*+)((?>[^>=]++|=[\s]*+(?>\"[^\"]*\"|'[^']*'|))*+)>")
END = pattern(r"</([A-Za-z][^\s/>]*+)[^>]*+>")
ATTRIBUTE = pattern(r"([^\s=/>\"']++)(?:\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s>]++)))?")
REFERENCE = pattern(r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
RAW = frozenset(("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"))
"""Elements whose content has no tags: it ends at their end tag alone."""


NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})


class Words(NamedTuple):
    """Characters [start, end) of the file that are text, references not yet read."""

    start: int
    end: int


class Start(NamedTuple):
    """A start tag at character `at`; an attribute that stands twice counts by its first."""

    tag: str
    attributes: Mapping[str, str]
    at: int


class End(NamedTuple):
    """An end tag."""

    tag: str


Token = Words | Start | End


class Tokens:
    """
    The tokens of a file, in order.

    `remarks` fills while they are read: what is not closed hides the rest of a page from a browser, and is told.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._last = source.rfind(">")  # no tag begins behind it
        self._unclosed: set[str] = set()  # what was looked for in vain; it will not be found further down either
        self.remarks: list[str] = []

    def __iter__(self) -> Iterator[Token]:
        source = self._source
        text = at = 0  # where the text at hand begins; where the search goes on
        while 0 <= (tag := source.find("<", at)) < self._last:
            token, end = self._tag(tag)
            if end < 0:
                at = tag + 1
                continue
            if tag > text:
                yield Words(text, tag)
            text = at = end
            if token is None:
                continue
            yield token
            if isinstance(token, Start) and token.tag in RAW:
                close = self._close_of(token.tag, end)
                if close > end:
                    yield Words(end, close)
                text = at = close
        if text < len(source):
            yield Words(text, len(source))

    def _tag(self, at: int) -> tuple[Token | None, int]:
        """The tag that begins here, None for what is no element, and its end; -1 where the "<" is text."""
        source = self._source
        mark = source[at + 1 : at + 2]
        if mark.isalpha() and mark.isascii():
            if "start tag" in self._unclosed or not (match := START.match(source, at)):
                return self._loose(at)
            return Start(match[1].lower(), attributes(match[2]), at), match.end()
        if mark == "/":
            end = END.match(source, at)
            if end:
                return End(end[1].lower()), end.end()
            return None, source.index(">", at) + 1
        if source.startswith("<!--", at):
            if source.startswith((">", "->"), at + 4):
                return None, source.index(">", at + 4) + 1
            close = self._find("-->", at + 4)
            if close < 0:
                self._tell("a comment is not closed, and what follows it is read")
                close = source.index(">", at) + 1
            return None, close
        if mark in ("!", "?"):
            return None, source.index(">", at) + 1
        return None, -1

    def _loose(self, at: int) -> tuple[Token | None, int]:
        """A start tag whose quotes are not closed: it ends at the next ">"."""
        self._unclosed.add("start tag")
        end = self._source.index(">", at) + 1
        return Start(re.split(r"[\s/>]", self._source[at + 1 : end], maxsplit=1)[0].lower(), NO_ATTRIBUTES, at), end

    def _close_of(self, tag: str, at: int) -> int:
        """Where the end tag of raw text begins; the end of the file where there is none."""
        if tag not in self._unclosed:
            close = re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE).search(self._source, at)
            if close:
                return close.start()
            self._unclosed.add(tag)
        if tag in ("script", "style"):
            self._tell(f"a {tag} is not closed, and what follows it is not seen")
            return len(self._source)
        return at

    def _find(self, mark: str, at: int) -> int:
        """The end of the next mark, -1 where there is none."""
        found = -1 if mark in self._unclosed else self._source.find(mark, at)
        if found < 0:
            self._unclosed.add(mark)
            return -1
        return found + len(mark)

    def _tell(self, remark: str) -> None:
        if remark not in self.remarks:
            self.remarks.append(remark)


def attributes(words: str) -> Mapping[str, str]:
    """The attributes of a start tag, names in lower case, references read."""
    if not words or words.isspace():
        return NO_ATTRIBUTES
    found: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(words):
        value = double or single or bare
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found


def reference(written: str) -> tuple[str, int]:
    """The character of a reference, and how much of what is written it takes: "&copy2013" is "©" and takes 5."""
    if written.endswith(";") or written[1] == "#":
        character = unescape(written)
        return (character, len(written)) if character != written else (written, len(written))
    for end in range(len(written), 2, -1):
        if written[1:end] in html5:
            return html5[written[1:end]], end
    return written, len(written)
