"""What a page says of itself beside its text: its title, its day, its encoding."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

from factcheck.documents import dating
from factcheck.documents.dating import DateEvidence
from factcheck.documents.html.seen import Sight
from factcheck.documents.html.tokens import Words
from factcheck.documents.html.tree import Element
from factcheck.patterns import pattern

CHARSET = pattern(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
DATES = frozenset(
    "article:published_time og:published_time date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued"
    " dcterms.created pubdate publishdate publish-date publish_date publication_date publication-date date.issued"
    " citation_publication_date sailthru.date parsely-pub-date datepublished release_date".split()
)
PUBLISHED = pattern(r"\b(?:published|pubdate|entry-date|post-date|posted|release-date|date-published)\b", re.IGNORECASE)
LONGEST_JSON = 500_000
DEEPEST_JSON = 12


def charset(head: bytes) -> str:
    """The encoding that a page declares in its first bytes, "" where it declares none."""
    found = CHARSET.search(head)
    name = (found[1] or found[2]).decode("ascii").lower() if found else ""
    # HTML takes the code page of Windows for its subsets; a file that is read byte by byte is not UTF-16.
    return (
        "cp1252"
        if name in ("iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252")
        else name.replace("utf-16", "")
    )


def title(root: Element, source: str) -> str:
    """The title that the page has in its head, "" where it has none."""
    for element in root.walk():
        if element.tag == "title":
            return " ".join(unescape(_source_of(element, source)).split())
    return ""


def dates(root: Element, source: str, sight: Sight) -> tuple[DateEvidence, ...]:
    """The days on which the page says that it was published, each once, strongest first."""
    meta: list[date] = []
    linked: list[date] = []
    marked: list[date] = []
    times: list[date] = []
    for element in root.walk():
        attributes = element.attributes
        if element.tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop", "")
            if name.lower() in DATES:
                meta += _days(attributes.get("content", ""))
        elif element.tag == "script" and attributes.get("type", "").lower() == "application/ld+json":
            linked += _in_json(_source_of(element, source))
        elif element.tag == "time" and sight.reads(element):
            named = " ".join((attributes.get("class", ""), attributes.get("itemprop", ""), *attributes))
            days = list(_days(attributes.get("datetime", "")))
            times += days
            marked += days if PUBLISHED.search(named) or "datePublished" in named else ()
    told = [*linked, *meta, *marked, *(times[:1] if len(set(times)) == 1 else ())]
    return tuple(DateEvidence(day, "metadata") for day in dict.fromkeys(told))


def _source_of(element: Element, source: str) -> str:
    return "".join(source[child.start : child.end] for child in element.children if isinstance(child, Words))


def _days(words: str) -> Iterator[date]:
    if day := dating.in_value(words):
        yield day


def _in_json(words: str) -> Iterator[date]:
    """The days of the first thing in linked data that was published."""
    if len(words) > LONGEST_JSON:
        return
    try:
        data = json.loads(words)
    except (ValueError, RecursionError):
        return
    yield from list(_published(data, 0))[:1]


def _published(data: Any, depth: int) -> Iterator[date]:
    if depth > DEEPEST_JSON:
        return
    if isinstance(data, dict):
        value = data.get("datePublished")
        if isinstance(value, str):
            yield from _days(value)
        for inner in data.values():
            yield from _published(inner, depth + 1)
    elif isinstance(data, list):
        for inner in data:
            yield from _published(inner, depth + 1)
