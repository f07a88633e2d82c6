"""
Who speaks in a document, and what a company's name is without its legal form.

Found by what releases write of themselves: "About Northwind, Inc.", "Northwind (Nasdaq: NWND)", "SOURCE Northwind plc".
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims import names
from factcheck.companies import EXCHANGE, LEGAL_FORM
from factcheck.documents import Document
from factcheck.patterns import pattern
from factcheck.record.renamings import FORM, NAME

SELVES = frozenset(
    {
        "",
        "we",
        "us",
        "our",
        "ours",
        "company",
        "the company",
        "our company",
        "the group",
        "group",
        "the firm",
        "board",
        "the board",
        "board of directors",
        "management",
        "bank",
        "the bank",
        "committee",
        "the committee",
        "pipeline",
        "clinical pipeline",
        "product pipeline",
    }
)
"""Subjects that mean whoever wrote the text."""

LEGAL = pattern(rf",?\s+(?:{LEGAL_FORM}|Company|Holdings|& Co)\.?(?=$|[\s,;:)])")
# Every line is led by its own end, which is looked for faster than a beginning.
ABOUT = pattern(rf"\n[ \t#*_]*About ({NAME}{FORM})[ \t*_:]*$", re.MULTILINE)
LISTED = rf"\((?:{EXCHANGE}|OMX|OTC[A-Z]*)[^()\n]{{0,20}}:"
LISTING = pattern(LISTED)
TICKER = pattern(rf"({NAME}{FORM})[\])#(\s]{{0,12}}\(?[\"“]?{LISTED}")
SYMBOL = pattern(r" ?([A-Z][A-Z0-9.]{1,7})(?=[;,) ])")
SOURCE = pattern(rf"\n[ \t]*(?:SOURCE|Source):? ({NAME}{FORM})")
BOARD = pattern(r"^(?:[Tt]he )?(?:Board(?: of Directors)?|Directors|Management) of (?:the )?(?=[A-Z])")
"""Who speaks for a company is no other one: "The Board of Directors of Contoso (NYSE: CNT) today announced"."""
PRODUCT = pattern(r"[®™]|\wTM\b|\((?:R|TM)\)")
"""The mark of a product, about which a heading may be as well: "About Cytovax™"."""
TODAY = pattern(
    rf"(?:^|[–—] ?|-- ?|[-:] |\) |\n)(?:The )?({NAME}) "
    r"(?:today (?:announced|reported|said|left|kept|raised|lowered|cut)|(?:announced|reported|said) today)\b"
)
"""The first words of a release that gives neither legal form nor ticker."""
LISTED_IN, SPOKEN = 3000, 900
"""So far into a text its opening may give a ticker, and its first sentence may say who speaks."""


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """A company's name without its legal form and its article: "The Northwind Company, Inc." → "Northwind"."""
    name = names.PLACE.sub("", " ".join(name.split()).strip(" ,.;:"))
    while True:
        shorter = LEGAL.sub("", name).strip(" ,.;:")
        if not shorter or shorter == name:
            break
        name = shorter
    name = name.removesuffix("'s").removesuffix("’s").rstrip("'’")
    name = BOARD.sub("", name)
    return name[4:] if name.lower().startswith("the ") and len(name) > 4 else name


def issuer(document: Document) -> str:
    """
    Who speaks in a document, bare, or "" where it does not say.

    The name with a ticker in the opening, else the source line, else the only "About" heading, else the first name with
    a legal form in the opening, else who "today announced" something there.
    """
    return _speaker(document.plain)


@lru_cache(maxsize=8)
def _speaker(plain: str) -> str:
    """The same of its text, which several ask for one after the other."""
    opening = _listed(plain)
    if opening:
        return bare(opening[1])
    lines = f"\n{plain}"
    source = SOURCE.search(lines)
    if source:
        return bare(source[1])
    headings = {bare(m[1]) for m in ABOUT.finditer(lines) if not PRODUCT.search(m[0])}
    if len(headings) == 1:
        return headings.pop()
    if headings:
        return ""
    spoken = TODAY.search(plain, 0, SPOKEN)
    said = bare(spoken[1]) if spoken else ""
    return bare(names.opening(plain)) or (said if said.casefold() not in SELVES else "") or _masthead(plain)


def _masthead(plain: str) -> str:
    """A first line that is a name of its own and is told of later: "Contoso Bank", and "Contoso Bank's board"."""
    line = plain.lstrip().partition("\n")[0].strip()
    words = line.split()
    if not 2 <= len(words) <= 5 or not all(word[:1].isupper() and word.isalpha() for word in words):
        return ""
    if plain.count(line) < 2 or any(f" {word.lower()}" in plain for word in words if word not in ("Bank", "Office")):
        return ""
    return bare(line)


@lru_cache(maxsize=8)
def _listed(plain: str) -> re.Match[str] | None:
    """
    The first name with a ticker in the opening, but no owner's, and no "the Group" in brackets before it.

    What "a member of the Adatum Group (SIX: ADT)" says is not said by Adatum.
    """
    found = TICKER.finditer(plain, 0, LISTED_IN) if LISTING.search(plain, 0, LISTED_IN) else ()
    named = (m for m in found if bare(m[1]).casefold() not in SELVES)
    return next((m for m in named if not names.OWNER.search(plain, max(0, m.start() - 24), m.start())), None)


def symbol(document: Document) -> str:
    """The letters under which the issuer is listed, "" where it does not say."""
    opening = _listed(document.plain)
    found = SYMBOL.match(document.plain, opening.end()) if opening else None
    return found[1] if found else ""
