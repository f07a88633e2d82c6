"""
Who speaks in a document, and what a company's name is without its legal form.

Found by what releases write of themselves: "About Northwind, Inc.", "Northwind (Nasdaq: NWND)", "SOURCE Northwind plc",
and by what newspapers write of them: "Northwind reported a rise in sales".
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck import almanac
from factcheck.claims import names, places
from factcheck.companies import EXCHANGE, FORM, LEGAL_FORM, NAME, SURE_FORM
from factcheck.documents import Document
from factcheck.patterns import pattern

SELVES = names.SELVES | frozenset(
    "|company|the company|our company|the group|group|the firm|board|the board|board of directors|management|bank"
    "|the bank|committee|the committee|pipeline|clinical pipeline|product pipeline".split("|")
)
"""Subjects that mean whoever wrote the text."""

LEGAL = pattern(rf",?\s+(?:{LEGAL_FORM}|Company|Holdings|& Co)\.?(?=$|[\s,;:)])")
# Every line is led by its own end, which is looked for faster than a beginning.
ABOUT = pattern(rf"\n[ \t#*_]*About ({NAME}{FORM})[ \t*_:]*$", re.MULTILINE)
LISTED = rf"\((?:{EXCHANGE}|OMX|OTC[A-Z]*)[^()\n]{{0,20}}:"
LISTING = pattern(LISTED)
# A short form may stand between: "Northwind plc ("Northwind" or the "Group") (LSE: NWD)".
TICKER = pattern(rf"({NAME}{FORM})(?: ?\([^()\n]{{1,60}}\))?[\])#(\s®™*]{{0,12}}\(?[\"“]?{LISTED}")
SYMBOL = pattern(r" ?([A-Z][A-Z0-9.]{1,7})(?=[;,) ])")
SOURCE = pattern(rf"\n[ \t]*(?:SOURCE:?|Source:) ({NAME}{FORM})")
BOARD = pattern(r"^(?:[Tt]he )?(?:Board(?: of Directors)?|Directors|Management) of (?:the )?(?=[A-Z])")
"""Who speaks for a company is no other one: "The Board of Directors of Contoso (NYSE: CNT) today announced"."""
INDUSTRY = pattern(r" (?:&|and) [Ii]ts [A-Z].*$")
"""What a heading is about beside the company: "About Contoso & Its Industry"."""
PRODUCT = pattern(r"[®™]|\wTM\b|\((?:R|TM)\)")
"""The mark of a product, about which a heading may be as well: "About Cytovax™"."""
TODAY = pattern(
    rf"(?:^|[–—,] ?|-- ?|[-:] |\) |\n|(?<=[a-z]) )(?:The )?({NAME}) ((?:has |have )?(?:today )?"
    r"(?i:announced|announces|reported|reports|posted|posts)(?: today)?|today (?:said|left|kept|raised|lowered|cut)"
    r"|said today)\b"
)
"""The first words of a release that gives neither legal form nor ticker, or of what a newspaper tells of it."""
BEFORE = pattern(rf"^(?:(?:{'|'.join(sorted(places.COUNTRIES))})['’]s |Shares (?:of|in) (?:the )?)(?=[A-Z])")
"""What may stand before a name: "Australia's Northwind Metals", "Shares of Northwind"."""
OFFICE = pattern(r"^(?:C[EFO]O|Chief|President|Chair(?:man|woman)?|Mayor|Minister|Governor) ")
"""What stands before the name of a person."""
OPENS = pattern(
    rf"\s*(?:The )?({NAME})(?:(?<=['’]s)| (?:has|have|is|was|said|says|saw|expects|plans|carried|[a-z]{{3,}}ed)\b)"
)
LISTED_IN, SPOKEN, OPENING, FIRST = 6000, 900, 500, 250
"""
So far into a text its opening may give a ticker, its first sentence may say who speaks, and a legal form alone may
introduce its issuer.
"""
OWNER = pattern(r"\b(?:owned by|(?:member|part|subsidiary|unit|division|arm) of)(?: the)? $")
"""What stands before the name of a house to which the one that writes belongs."""
THE_COMPANY = pattern(rf"({NAME}{FORM}) ?\((?:[^()]{{1,40}} or )?(?:the )?[\"“](?:the )?Company\b")
LEGAL_NAME = pattern(rf",?[ \n](?:(?:{SURE_FORM})\b|(?:{LEGAL_FORM})\.? \([A-Z]{{2,5}}(?:\.[A-Z]{{1,2}})?\))")
# A line may end inside a name: "ImmunoGen,⏎Inc. (Nasdaq: IMGN)".
STOP = pattern(
    rf"\n(?!(?:{LEGAL_FORM})\b)|--| - |[|–—•:]|(?<=\d)\. |\.\.\."
    r"|(?<=\d{4}) I |(?<=\d{4})\) ?-{1,2} |\b\d{4}[A-Z] (?=[A-Z])"
    rf"|\b{almanac.MONTH} \d{{1,2}} (?=[A-Z])"  # "LEEDS Dec 17 Northwind Corp said"
)
DATELINE_DAY = pattern(r"(?:(?:19|20)\d\d,?|\d{1,2},)$")
ENDING = pattern(rf"(?:{LEGAL_FORM})\.?\W*$")
LEADING = frozenset("For To From With By At In On As".split())
"""Words that have a capital in headlines alone: "Places $30 Million Order For Northwind plc"."""
SMALL = frozenset({"of", "and", "de", "for", "ng", "&"})


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """A company's name without its legal form and its article: "The Northwind Company, Inc." → "Northwind"."""
    name = names.PLACE.sub("", " ".join(name.split()).strip(" ,.;:"))
    while True:
        shorter = LEGAL.sub("", name).strip(" ,.;:")
        if not shorter or shorter == name:
            break
        name = shorter
    name = INDUSTRY.sub("", name).rstrip(" &")
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
    listed = _listed(plain) or THE_COMPANY.search(plain, 0, LISTED_IN)
    if listed:
        name = BEFORE.sub("", listed[1])
        first, _, rest = name.partition(" ")  # "Leeds, UK Northwind plc (LSE: NWD)"
        return bare(rest if rest and places.is_region(first) and plain[: listed.start()].endswith(", ") else name)
    lines = f"\n{plain}"
    source = SOURCE.search(lines)
    if source:
        return bare(source[1])
    headings = {
        bare(m[1]) for m in ABOUT.finditer(lines) if not (PRODUCT.search(m[0]) or _is_written_small(m[1], plain))
    }
    if len(headings) > 1:  # beside what is said of its subjects
        headings = {name for name in headings if name in plain[:OPENING]} or headings
    if len(headings) == 1:
        return headings.pop()
    if headings:
        return ""
    told, legal = _telling(plain), _opening(plain)
    one = names.are_one(told, legal) or (told.isupper() and told[:1] == legal[:1])
    if told and not one and plain.find(told) < plain.find(legal):
        return told  # "Northwind announced … The ore is milled by Contoso Inc."
    return legal or told or _masthead(plain)


def _is_written_small(heading: str, plain: str) -> bool:
    """Whether what one word of a heading names is mostly written small, as no company is: "a trial of belafumab"."""
    if not heading.isalpha():
        return False
    small, large = (len(re.findall(rf"\b{name}\b", plain)) for name in (heading.lower(), heading))
    return small >= large


def told_of(document: Document) -> str:
    """The name that a text begins with, where it has or does something and is told of again: "Northwind's sales"."""
    plain = document.plain
    found = OPENS.match(plain)
    name = bare(BEFORE.sub("", found[1])) if found else ""
    nobody = _is_nobody(name) or f" {name.lower()}" in plain
    return "" if nobody or name.isupper() or plain.count(name) < 2 else name


def _is_nobody(name: str) -> bool:
    """Whether what stands where a name may is none of a company: "The Group", "Germany", "In"."""
    return name.casefold() in SELVES | names.NO_NAMES or name in LEADING or bool(places.one_name(name))


def _telling(plain: str) -> str:
    """Who "today announced" something in the opening, or "reported" it in the first words; no part of a longer name."""
    for found in TODAY.finditer(plain, 0, SPOKEN):
        *_, last = ("", *plain[: found.start(1)].rpartition("\n")[2].removesuffix("The ").split())
        part = last in SMALL or (
            last.isalpha() and (last[0].isupper() or found[2][0].isupper())
        )  # "filed Call Reports"
        name = bare(BEFORE.sub("", found[1]))
        nobody = _is_nobody(name) or OFFICE.match(name) or f" {name.lower()} " in plain
        if not (part or nobody) and (found.start() < FIRST or "today" in found[0]):
            return name
    return ""


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
    named = (m for m in found if bare(m[1]).casefold() not in SELVES and not places.is_region(m[1]))
    return next((m for m in named if not OWNER.search(plain, max(0, m.start() - 24), m.start())), None)


def symbol(document: Document) -> str:
    """The letters under which the issuer is listed, "" where it does not say."""
    opening = _listed(document.plain)
    found = SYMBOL.match(document.plain, opening.end()) if opening else None
    return found[1] if found else ""


def _opening(plain: str) -> str:
    """The first company with its legal form in the opening sentences, or ""."""
    legal = LEGAL_NAME.search(plain, 0, OPENING)
    words = names.plain_name(_name_before(plain, legal.start())).split() if legal else []
    while words and (words[0].strip(".,").isdigit() or words[0].strip(".,").lower() in names.NO_NAMES):
        words.pop(0)  # "In the year to 31 March 2005 Borealis Airways plc carried"
    return bare(BEFORE.sub("", " ".join(words)))


def _name_before(text: str, end: int) -> str:
    """The capitalised words right before character `end`: "… Borealis Pumps, Inc. (" → "Borealis Pumps, Inc."."""
    words: list[str] = []
    for written in reversed(STOP.split(text[max(0, end - 100) : end])[-1].rstrip(" &").split()):
        word = written.lstrip("-")  # "November 11, 2008 -Northwind Ltd."
        if DATELINE_DAY.match(word) or (word.endswith(")") and words):
            # "Leeds, UK, 25 April 2008, Northwind plc", "On May 27, Northwind", "(Release Service) - Northwind, Inc."
            break
        if word.endswith(",") and words and not ENDING.match(words[-1]) and SMALL.isdisjoint(words):
            # "At its meeting in Leeds, Northwind Inc. said", "LEEDS, Ala. Northwind"; but "Larkfield, Brook & Company"
            while len(words) > 1 and places.is_region(words[-1]):
                words.pop()
            break
        named = not word or word[0].isupper() or word[0].isdigit() or (word in SMALL if words else word == "plc")
        if not named or word in LEADING:
            break
        if word:
            words.append(word)
    while words and words[-1] in SMALL:
        words.pop()
    return " ".join(reversed(words[:8]))
