"""
What stands over a figure, or in front of it, and says which of several kinds it is.

    Trend estimates                             Seasonally adjusted estimates: the rate fell to 12.5%.
    Employment rose to 11,444,600.

Two labels that end alike and begin otherwise are of two kinds; "Highlights" and "Results" may tell one thing twice.
A line that only names the length of a period opens the results of another, in the short form of the wires:

    4th qtr net                                 Year
    Avg shrs 2,653,646 vs 1,826,858             Avg shrs 2,489,978 vs 1,826,858
"""

from __future__ import annotations

import re

from factcheck.documents import Document
from factcheck.patterns import pattern
from factcheck.record.wordings import stem

from ._prose import WORD

FAR_ABOVE = 1500
"""So many characters are read back for a label."""
LABEL = pattern(
    r"(?:^|\n)[ \t•*–-]*(?P<line>[A-Z][A-Za-z '’&/-]{2,58}[a-zA-Z])(?: ?\([^()\n\d]{1,40}\))?[ \t]*\n"
    r"|(?:^|[.!?]\s|\n)[ \t!•*–-]*(?:[A-Z][A-Z()' -]{5,60} )?(?P<lead>[A-Z][a-z'’-]+(?: [A-Za-z'’-]+){1,4}) ?:\s"
    r"|(?<![A-Z] )(?P<capitals>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+){1,5})(?: \([A-Z ]{3,40}\))?"
    r"(?= (?:[!•*–-] )?[A-Z][a-z])"
)
"""A heading in a line of its own, a label with a colon, or one in capitals that lost the end of its line."""

LENGTH = pattern(
    r"(?:full |fiscal )*"
    r"(?:(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th)|two|three|six|nine|twelve|\d{1,2})[ -])?"
    r"(?:fiscal )?(?:year|yr|half|quarter|qtr|months?|mths?|weeks?|wks)(?: (?:to|ended|end|through)\b[^.]{0,24})?",
    re.IGNORECASE,
)
"""All that a line says which opens the results of another period: "Year", "Nine mths", "1st half"."""

ROW = pattern(
    r"[ \t]*[•*–-]{1,2} (?P<item>[^\d\n]{2,80})(?=[\d$€£])"
    r"|(?P<label>[^\d\n:–]{2,50}?)(?: [–-]{1,2} |: ?)(?=[^\n]{0,60}$)"
)
"""A line of a list, with what it begins with: "May - No bids, 25 offered", "- Ohio River 125 pct bid"."""


def row_label(sentence: str) -> str:
    """What a sentence that is one line of a list begins with, "" where it is none."""
    found = ROW.match(sentence)
    return (found["item"] or found["label"] or "").strip() if found else ""


def label_of(document: Document, at: int) -> tuple[str, ...]:
    """The stems of the label nearest above a place of the plain text, in order; none without one."""
    last: tuple[str, ...] = ()
    for found in LABEL.finditer(document.plain, max(0, at - FAR_ABOVE), at):
        last = tuple(stem(word.lower()) for word in WORD.findall(next(filter(None, found.groups()))))
    return last


def period_above(document: Document, at: int) -> str:
    """The line of its own above a place of the plain text, in its block of lines, that only names a length; or ""."""
    plain = document.plain
    start = max(plain.rfind("\n\n", 0, at), at - FAR_ABOVE, 0)
    lines = (line.strip(" \t:.-") for line in reversed(plain[start:at].split("\n")[:-1]))
    return next((line.lower() for line in lines if LENGTH.fullmatch(line)), "")


def are_siblings(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two labels end alike, and each says before what the other does not: "Trend estimates"."""
    if not one or not other or one[-1] != other[-1]:
        return False
    here, there = set(one[:-1]), set(other[:-1])
    return bool(here - there and there - here)
