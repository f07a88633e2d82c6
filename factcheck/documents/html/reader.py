"""A page becomes its text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.documents import encoding
from factcheck.documents.extract import Aside, Extract
from factcheck.documents.formats import HEAD, DocumentError
from factcheck.documents.html import beside
from factcheck.documents.html.page import Page
from factcheck.documents.html.pen import Lines
from factcheck.documents.html.seen import Sight
from factcheck.documents.html.tokens import Tokens
from factcheck.documents.html.tree import BLOCKS, grow
from factcheck.documents.origin import Origin
from factcheck.patterns import pattern

COMMENT = pattern(r"<!--\s{0,40}factcheck\b", re.IGNORECASE)
BLOCK = pattern(rf"</?(?:{'|'.join(sorted(BLOCKS))})(?=[\s/>])", re.IGNORECASE)


def asides(source: str, text: str, origin: Origin) -> Iterator[Aside]:
    """The comments of a page to factcheck, in its order; `origin` leads from its text back into the source."""
    if "<!--" not in source:
        return
    runs: list[tuple[int, int]] = []
    for match in COMMENT.finditer(source):
        if not runs:
            lines = Lines(source)
            places = zip(origin.starts, origin.spots, strict=True)
            # A blank line between paragraphs has the place of what follows it, and belongs to neither.
            runs = sorted((lines.at(spot), start) for start, spot in places if not text[start : start + 1].isspace())
        close = source.find("-->", match.end())
        end = close + len("-->") if close >= 0 else len(source)
        following = bisect_left(runs, (match.start(), 0))
        touched = following > 0 and not BLOCK.search(source, runs[following - 1][0], match.start())
        run = following - 1 if touched else following
        yield Aside(runs[run][1] if run < len(runs) else len(text), source[match.start() : end])
        if close < 0:
            return  # what follows is read, and is no comment


def extract(content: bytes, name: str) -> Extract:
    """The text of an HTML file; raises DocumentError where its encoding is not known."""
    try:
        decoded = encoding.decode(content, beside.charset(content[:HEAD]))
    except encoding.EncodingError as error:
        raise DocumentError(f"{name}: {error}") from None
    page = read(decoded.text)
    return replace(page, remarks=(*page.remarks, decoded.remark)) if decoded.remark else page


def read(source: str) -> Extract:
    """The text of a page whose characters are known."""
    tokens = Tokens(source)
    root = grow(tokens)
    sight = Sight(root, source)
    page = Page(source, sight)
    page.write(root)
    extract = page.scribe.extract(beside.title(root, source), beside.dates(root, source, sight), tokens.remarks)
    return replace(extract, asides=tuple(asides(source, extract.text, extract.origin)))
