"""WordprocessingML: parsed without entities, network or depth, and its elements called by their short names."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14:",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
}
"""The spaces of names that are told apart; elements of the text itself have no prefix, all others "?:"."""


class DamagedError(Exception):
    """XML that cannot be parsed."""


def parse(content: bytes) -> Any:
    """The root element; raises DamagedError, also for what is nested deeper than 256."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedError from error


@lru_cache(maxsize=4096)
def short(tag: str) -> str:
    """The short name of an element or attribute: "p", "mc:Choice"."""
    if not tag.startswith("{"):
        return f"?:{tag}"
    space, _, name = tag[1:].partition("}")
    return PREFIXES.get(space, "?:") + name


def name(element: Any) -> str:
    """The short name of an element; "" for what is none."""
    return short(element.tag) if isinstance(element.tag, str) else ""


def child(element: Any, *path: str) -> Any:
    """The first child of a name, or its child in turn; None where there is none, or no element."""
    for step in path:
        if element is None:
            return None
        element = next((inner for inner in element if name(inner) == step), None)
    return element


def value(element: Any, attribute: str = "val") -> str:
    """An attribute by its short name; "" where it is not there, or the element is None."""
    if element is None:
        return ""
    return next((str(words) for key, words in element.attrib.items() if short(key) == attribute), "")


def is_on(element: Any) -> bool | None:
    """Whether a property is switched on; None where the element is None."""
    return None if element is None else value(element) not in ("0", "false", "off", "none")


def number(words: str) -> int | None:
    """The number in an attribute, None where it is none or has no sense."""
    return int(words) if words.isascii() and words.isdecimal() and len(words) < 6 else None
