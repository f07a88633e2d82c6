"""
What of a page is seen, and what of that belongs to its text: no script, nothing hidden, no navigation and no footer.

Where it is not clear, it is kept: a menu that is read costs a line in a list, a paragraph that is not read costs a
finding.  So a part is left out only if its tag, its role or its name says what it is, and if it is a small part of the
page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.documents.html.tokens import Words
from factcheck.documents.html.tree import BLOCKS, HEADINGS, Element
from factcheck.patterns import pattern

UNSEEN = frozenset(
    "script style head title template noscript iframe object embed applet audio video canvas svg map noframes noembed"
    " datalist select textarea button input del s strike rp rt ix:header ix:hidden".split()
)
HIDING = pattern(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
FOR_EARS = frozenset(("sr-only", "visually-hidden", "screen-reader-text", "screen-reader-only", "visuallyhidden"))
BACK = frozenset(("doc-backlink",))
ROLES = frozenset(
    "navigation banner contentinfo search dialog alertdialog menu menubar toolbar tablist complementary".split()
)
NAMED = pattern(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|breadcrumbs?|cookies?|cookie\w{0,20}|consent|gdpr|onetrust|share"
    r"|sharing|social|newsletter|subscribe|related|recommended|comments|skip|advert|advertisement|ads|promo|modal|popup"
    r"|pagination|pager|sidebar|footer|copyright|login|search)(?=$|[\s_-])",
    re.IGNORECASE,
)
BLANK = pattern(r"&(?:nbsp|#160|#[xX][aA]0|ensp|emsp|thinsp);?|\xa0")
SMALL = 0.4
"""The largest share of a page that is left out for what it is called."""
LINKED = 0.75
"""The share of words in links from which on a list is navigation."""
ABOUT = pattern(r"about|contact|forward|media|release|statement|article|story|content|press", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Weight:
    """What is seen of an element: how many characters, how many of them in links, and how many of some elements."""

    seen: int = 0
    linked: int = 0
    links: int = 0
    tables: int = 0
    titles: int = 0


NOTHING = Weight()


class Sight:
    """Which elements of a page are read."""

    def __init__(self, root: Element, source: str) -> None:
        self._source = source
        self._weights: dict[Element, Weight] = {}
        self._weigh(root)
        self._whole = self._weights[root].seen
        self._left_out: set[Element] = set()
        self._judge(root, inside=False)

    def reads(self, element: Element) -> bool:
        """Whether an element is seen and belongs to the text."""
        return element in self._weights and element not in self._left_out

    def of(self, element: Element) -> Weight:
        """What is seen of an element; nothing of one that is hidden."""
        return self._weights.get(element, NOTHING)

    def _weigh(self, element: Element, link: bool = False) -> Weight:
        seen = linked = links = tables = titles = 0
        link = link or (element.tag == "a" and "href" in element.attributes)
        for child in element.children:
            if isinstance(child, Words):
                size = len(BLANK.sub("", self._source[child.start : child.end]).strip())
                seen += size
                linked += size if link else 0
            elif not hidden(child):
                weight = self._weigh(child, link)
                seen += weight.seen
                linked += weight.linked
                links += weight.links + (child.tag == "a" and weight.seen > 0)
                tables += weight.tables + (child.tag == "table")
                titles += weight.titles + (child.tag == "h1")
        self._weights[element] = Weight(seen, linked, links, tables, titles)
        return self._weights[element]

    def _judge(self, element: Element, inside: bool) -> None:
        """Leave out what stands around the text; `inside` an article its header and footer belong to it."""
        inside = inside or element.tag in ("article", "main") or element.attributes.get("role") in ("main", "article")
        for child in element.children:
            if isinstance(child, Element) and child in self._weights:
                if self._is_around(child, inside):
                    self._left_out.add(child)
                else:
                    self._judge(child, inside)

    def _is_around(self, element: Element, inside: bool) -> bool:
        if element.tag not in BLOCKS or element.tag in ("body", "html", "main", "article", "tbody", "tr"):
            return False
        weight = self._weights[element]
        if not weight.seen or weight.seen > SMALL * self._whole:
            return False
        dense = weight.linked >= LINKED * weight.seen
        if element.attributes.get("type") == "cite" or "gmail_quote" in element.attributes.get("class", ""):
            return True  # the mail that a mail answers to
        if element.tag == "nav" or element.attributes.get("role") in ROLES:
            return True
        if element.tag in ("ul", "ol", "menu", "div", "td", "section", "p") and dense and weight.links >= 4:
            return True
        if weight.titles or inside:
            return dense and weight.links >= 3
        if element.tag in ("header", "footer", "aside", "dialog", "menu"):
            return element.tag != "aside" or dense
        if element.tag == "form":
            return weight.seen < 400
        name = f"{element.attributes.get('id', '')} {element.attributes.get('class', '')}"
        return bool(NAMED.search(name)) and not ABOUT.search(name)


def hidden(element: Element) -> bool:
    """Whether an element is on the page and not seen."""
    attributes = element.attributes
    if element.tag in UNSEEN:
        return True
    if not attributes:
        return False
    if "hidden" in attributes or HIDING.search(attributes.get("style", "")):
        return True
    if attributes.get("role") in BACK or FOR_EARS.intersection(attributes.get("class", "").split()):
        return True
    if element.tag == "dialog" and "open" not in attributes:
        return True
    # Closed panels and menus are hidden from all; a word that is only hidden from ears is seen.
    return attributes.get("aria-hidden") == "true" and element.tag in BLOCKS - {"p", "li", "td", "th"} - HEADINGS
