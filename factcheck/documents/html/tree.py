"""The elements of a page as a tree, end tags that HTML lets one leave out put in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from factcheck.documents.extract import TooMuch
from factcheck.documents.html.tokens import Start, Token, Words

DEEPEST = 100
"""How deep elements may stand in each other; what is deeper is read as if it stood there."""

MOST = 1_000_000
"""Elements of a page that are read, each with a start and an end."""

VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav ol optgroup option p pre section summary table tbody"
    " td tfoot th thead tr ul caption".split()
)
ENDS_P = BLOCKS - frozenset("body html td th tr tbody tfoot thead caption option optgroup".split()) | {"hr"}
"""What ends a paragraph that is still open."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What a start tag ends, and what it does not look beyond.
IMPLIED: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "menu", "dir"))),
    "dt": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "dd": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "option": (frozenset(("option",)), frozenset(("select", "datalist"))),
    "td": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "th": (frozenset(("td", "th")), frozenset(("tr", "table"))),
    "tr": (frozenset(("tr", "td", "th", "caption", "colgroup")), frozenset(("table",))),
    **dict.fromkeys(
        ("tbody", "thead", "tfoot"),
        (frozenset(("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup")), frozenset(("table",))),
    ),
}
SCOPE = frozenset(("html", "table", "td", "th", "caption", "template", "object", "marquee", "button"))
"""What an end tag from outside does not reach into."""
OUTER = frozenset(("table", "tr", "tbody", "thead", "tfoot", "body", "html"))
P = frozenset(("p",))


class Element:
    """An element: its tag, attributes, children in order, and where its start tag stands."""

    __slots__ = ("at", "attributes", "children", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], at: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.at = at
        self.children: list[Element | Words] = []

    def walk(self) -> Iterator[Element]:
        """The element and all that stand in it, in order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]


class Trunk:
    """The elements that are open, outermost first."""

    def __init__(self) -> None:
        self.root = Element("", {}, 0)
        self._open = [self.root]
        self._tags: Counter[str] = Counter()
        self._beyond: Counter[str] = Counter()  # those that stand too deep to have children of their own

    def put(self, child: Element | Words) -> None:
        """Put something into the innermost element."""
        self._open[-1].children.append(child)

    def start(self, element: Element) -> None:
        """Open an element, closing what its start tag ends: a paragraph, an item, a row."""
        tag = element.tag
        if tag in ENDS_P and self._tags["p"]:
            self._close_up_to(P, SCOPE)
        if tag in HEADINGS and self._open[-1].tag in HEADINGS:
            self._cut(len(self._open) - 1)
        if tag in IMPLIED:
            self._close_up_to(*IMPLIED[tag])
        self.put(element)
        if tag in VOID:
            return
        if len(self._open) < DEEPEST:
            self._open.append(element)
            self._tags[tag] += 1
        else:
            self._beyond[tag] += 1

    def end(self, tag: str) -> None:
        """Close the innermost element of a tag, as far as its end tag reaches."""
        if self._beyond[tag]:
            self._beyond[tag] -= 1
            return
        if not self._tags[tag] and tag not in HEADINGS:
            if tag in ("p", "br"):
                self.put(Element(tag, {}, 0))  # browsers read "</p>" and "</br>" alone as a break
            return
        for place in range(len(self._open) - 1, 0, -1):
            open_ = self._open[place].tag
            if open_ == tag or (open_ in HEADINGS and tag in HEADINGS):
                self._cut(place)
                return
            if open_ in SCOPE and tag not in OUTER:
                return
            if open_ in BLOCKS and tag not in BLOCKS:
                return  # "<b><p>one</b> two": the mark of a word does not end its paragraph

    def _close_up_to(self, tags: frozenset[str], scope: frozenset[str]) -> None:
        """Close the outermost of `tags` that is open inside the nearest of `scope`."""
        found = 0
        if any(self._tags[tag] for tag in tags):
            for place in range(len(self._open) - 1, 0, -1):
                if self._open[place].tag in tags:
                    found = place
                elif self._open[place].tag in scope:
                    break
        if found:
            self._cut(found)

    def _cut(self, place: int) -> None:
        self._tags.subtract(element.tag for element in self._open[place:])
        del self._open[place:]


def grow(tokens: Iterable[Token]) -> Element:
    """The tree of some tokens; its root is none of the page's own elements.  Raises TooMuch."""
    trunk = Trunk()
    for number, token in enumerate(tokens):
        if number > 2 * MOST:
            raise TooMuch(f"has more than {MOST:,} elements. Split it.")
        if isinstance(token, Words):
            trunk.put(token)
        elif isinstance(token, Start):
            trunk.start(Element(*token))
        else:
            trunk.end(token.tag)
    return trunk.root
