"""A table: rows and columns with the spans of their cells, whatever form it was printed in."""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.model import Span
from factcheck.patterns import pattern

FIGURE = pattern(r"[-+(]?[ ]?(?:[$€£¥]|US\$)?[ ]?\(?[-+]?\d|[-–—]$|n/?a$", re.IGNORECASE)
SCALE = pattern(
    r"\b(?:in|\$|€|£) ?(?:[A-Za-z.$]+ ){0,3}(thousand|million|billion)s?\b"
    r"|[$€£][’']?000s?\b|[$€£][’']? ?(m|bn)\b(?![.\w])"
    # "Table 1. Labour force, thousands", "(thousands of dollars, except per share amounts)", "(EUR million)"
    r"|[,(] ?(thousand|million|billion)s(?: of [a-z][a-z. ]{0,20}?)?(?:[ \t]*$|(?:(?:[,;]| except)[^()\n]{0,120})?\))"
    r"|\b(?:USD|EUR|GBP|CHF|[SND][EOK]K|PLN|AUD|NZD|CAD|JPY|RMB|CNY|INR|BRL|ZAR) (thousand|million|billion)s?\b",
    re.IGNORECASE | re.MULTILINE,
)
FACTORS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "m": 10**6, "bn": 10**9}
OWN = pattern(r"(?:[^()\n]{0,20}\))?(?:\d| ?\([\da-z]\))?[ \t|:$€£¥]+[-+(]?(?!(?:19|20)\d\d\b|\d\d? [A-Z])[\d.]")
"""Behind a scale in a row's label, its first figure, which is neither a year nor a day: "Revenue ($m) | 14.2"."""
REST = pattern(r"[^()|\n]{0,120}")
PER_SHARE_NOTE = pattern(r"\([^()\n]{0,60}\bper\b[^()\n]{0,40}\bshare\b[^()\n]{0,60}\)", re.IGNORECASE)
"""What says of the table below it that all its figures are per share: "(Per diluted share amounts, after-tax)"."""
NOTE_REACH = 300
"""How many characters above a table its "in thousands" may stand, blanks in a row being one."""


class Cell(Struct, frozen=True):
    """One cell: its span in the document's text and its words as a person reads them."""

    span: Span
    words: str

    @property
    def is_figure(self) -> bool:
        """Whether it holds a number, or the dash that stands for none."""
        return bool(FIGURE.match(self.words))


class Row(Struct, frozen=True):
    """A label and a cell, or None, for each of the table's columns."""

    label: Cell
    cells: tuple[Cell | None, ...]


class Table(Struct, frozen=True):
    """
    A table with at least one column of figures.

    `heads` has the words above each column, top line first; `scale` is 1, 1,000, 10**6 or 10**9 as said above or in
    it ("in thousands"); `note` is where that stands, with what it leaves out ("in thousands, except share data").
    Rows of heads are not among `rows`; a row that only names the group below it has no cells filled.
    """

    span: Span
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    scale: int = 1
    note: str = ""


def scale(plain: str, span: Span) -> tuple[int, str]:
    """
    The factor of a table at a span of the plain text, as said in it or just above, and the words that say so.

    What the label of a row says is of that row.
    """
    reach = _above(plain, span.start)
    above = list(SCALE.finditer(plain, reach, span.start))
    inside = (found for found in SCALE.finditer(plain, span.start, span.end) if not OWN.match(plain, found.end()))
    note = next(inside, above[-1] if above else None)
    between = max(note.end(), reach) if note else reach
    if nearer := PER_SHARE_NOTE.search(plain, between, span.start) if between < span.start else None:
        return 1, nearer[0]
    if note is None:
        return 1, ""
    factor = FACTORS[(next(filter(None, note.groups()), "thousand")).lower()]
    rest = None if note[0].endswith(")") else REST.match(plain, note.end())
    return factor, note[0] + (rest[0] if rest else "")


def _above(plain: str, at: int) -> int:
    """Where what stands above a table begins that is looked at."""
    left = NOTE_REACH
    while at > 0 and left:
        at -= 1
        left -= not plain[at : at + 2].isspace()
    return at
