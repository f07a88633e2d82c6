"""A page becomes its text."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.documents import encoding
from factcheck.documents.extract import Extract
from factcheck.documents.formats import HEAD, DocumentError
from factcheck.documents.html import beside
from factcheck.documents.html.asides import asides
from factcheck.documents.html.page import Page
from factcheck.documents.html.seen import Sight
from factcheck.documents.html.tokens import Tokens
from factcheck.documents.html.tree import grow


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
