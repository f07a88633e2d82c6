"""The comments of a Word file that nobody has resolved."""

from __future__ import annotations

from typing import Any

from factcheck.documents.word.markup import name, value
from factcheck.documents.word.package import Package


def still_open(package: Package) -> dict[str, tuple[str, str]]:
    """The author and the words of each open comment by its id; replies belong to what they answer."""
    root = package.related("comments")
    settled = _settled(package.related("commentsExtended"))
    found: dict[str, tuple[str, str]] = {}
    for comment in () if root is None else root:
        paragraphs = [element for element in comment.iter() if name(element) == "p"]
        if settled.isdisjoint(value(paragraph, "w14:paraId") for paragraph in paragraphs):
            words = " ".join("".join(_words(paragraph)) for paragraph in paragraphs)
            found[value(comment, "id")] = value(comment, "author"), " ".join(words.split())
    return found


def _words(paragraph: Any) -> Any:
    for element in paragraph.iter():
        if name(element) == "t":
            yield element.text or ""
        elif name(element) in ("tab", "br"):
            yield " "


def _settled(root: Any) -> frozenset[str]:
    """The paragraphs with which comments end that are done, or that answer another one."""
    return frozenset(
        value(element, "w15:paraId")
        for element in (() if root is None else root)
        if value(element, "w15:done") in ("1", "true") or value(element, "w15:paraIdParent")
    ) - {""}
