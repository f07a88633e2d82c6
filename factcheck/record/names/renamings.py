"""
What a text says outright about names that changed: who was called what, and since when.

    "Fabrikam Glass (formerly Fabricam)"                      Fabricam → Fabrikam Glass
    "Contoso Flow, which changed its name from Contoso Pumps" Contoso Pumps → Contoso Flow
    "known until 2010 as Contoso Pumps"                       Contoso Pumps → the name before it
    "Contoso-Adatum, formed by the merger of Contoso and Adatum"
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from factcheck.companies import FORM, NAME
from factcheck.documents import Document
from factcheck.documents.titles import ONE_TITLE
from factcheck.mentions import find_mentions
from factcheck.patterns import pattern

SMALL = rf"(?:{NAME}|\b[a-z]{{4,}}-[a-z]{{4,}}\b)"
"""A name that may be written small: "sanofi-aventis"."""
TICKER = r"(?: ?\([^()\n]{1,40}\))?"
SINCE = r"(?: (?:since|until|from|in|on|before|last) (?:[\w]+,? ){0,4}[\w]+)?"
"""A time that may stand between: "known until 2010 as", "until last month"."""
UNTIL = (
    r"(?:until|till|before|prior to) (?:(?:early|late|mid) )?"
    r"(?:last (?:week|month|year|spring|summer|autumn|fall)|recently|[A-Z][a-z]+(?! \d)"
    r"|(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?\d{4}"
    rf"|(?:the|its) (?:merger|acquisition|purchase|takeover) (?:of|with|by) {NAME})"
)
"""The end of a name's time: "until last month", "until May 2010"."""
THING = r"(?: (?!and\b)[a-z]+){0,2}"
"""What it is: "the Hydro pump, formerly Aqua"."""
APPOSED = rf"(?:{THING}|, (?:the|its|our|an?)(?: [a-z][a-z-]*+){{1,4}})"
"""The same, or in words of its own: "Hydro, the heat pump for small homes formerly called Aqua"."""

NUMBERED = rf"{NAME}(?: (?!(?:19|20)\d\d\b)\d{{1,4}}\b)?"
"""A name that may end in a figure: "Hydro 5"."""
FORMERLY = pattern(
    rf"({NUMBERED}){FORM}{TICKER}{THING}(?:,? \(?(formerly|previously|f/k/a)"
    r"|(?:,|,? \(| (?=now (?:known|called))) ?(now|n/k/a)|(?:, | \()(originally|earlier|once))"
    rf"(?: known as| called)? ({NUMBERED}|{SMALL})(?=[),.:; ])"
)
RENAMED = pattern(
    rf"({NAME}){FORM}(?:{TICKER},?(?: has| have| today){{0,2}} (?:announced|reported)(?: today)? that"
    rf" (?:it|[Tt]he Company))?,?(?: has| have| is| was| had| will| been| be| to| which){{0,4}} "
    rf"(?:chang(?:ed?|es|ing) its (?:corporate |company )?name(?: from ({NAME}){FORM})? to"
    r"|renamed(?: itself| as)?|rebranded(?: itself)? as|doing business as|d/b/a"
    r"|(?:adopt(?:s|ed|ing)?|tak(?:es?|en|ing)|took) the (?:new |corporate |company )?name(?: of)?"
    r"|operates under the name(?: of)?|now (?:called|known as)|(?<=will be )(?:called|known as)"
    rf") [\"“]?({NUMBERED})"
)
"""A name, the one that it had, and the one that it took."""
KNOWN = pattern(
    rf"({NAME}){FORM}{TICKER}{APPOSED},? \(?(?:which (?:was |were )?|then )?"
    r"(?:(?:formerly|previously|originally|once|then) (?:known as|called|named|marketed as|sold as|traded as) (?:the )?"
    r"|(?:now )?the new (?:corporate |company )?name (?:of|for) "
    rf"|(?:known|called) {UNTIL} as |{UNTIL},? (?:was |were )?(?:known as |called |named )?)(?:the )?[\"“]?({SMALL})"
    rf"|({NAME}){FORM}{TICKER}{THING},? \(?(?:which )?(?:was |had been )?(?:known as|called|named"
    rf"|(?:operat|trad)(?:ed|ing) (?:as|under the name(?: of)?)|did business as) (?:the )?"
    rf"({SMALL}){FORM},? {UNTIL}"
)
"""The later name and the one that it had, twice."""
MERGED = pattern(
    rf"({NAME}){FORM}{TICKER},? (?:(?:the|a) (?:company|group|bank|firm) )?(?:which was )?(?:formed|created"
    rf"|established|the product){SINCE} (?:by|from|through|of) the (?:merger|combination) of ({NAME}){FORM}"
    rf" (?:and|with) ({NAME})"
)
"""The later name and the two that went into it."""

CLUES = (
    "formerly", "previously", "originally", "known", "called", "name", "d/b/a", "business as", "rebranded", "f/k/a",
    "n/k/a", "(now ", ", now ", "merger of", "combination of", "until ", "marketed as", "sold as", ", earlier ",
    "(earlier ", ", once ", "(once ",
)  # fmt: skip
"""Words without one of which a text tells of no other name."""
BEFORE, BEHIND = 240, 160
"""So far from such a word its names begin and end at most: names, legal form and ticker, with some words between."""


def renamings(plain: str) -> Iterator[tuple[re.Match[str], str, str]]:
    """Each telling that somebody or something took another name, with the former and the later one."""
    return (telling for telling in _tellings(plain) if not any(map(ONE_TITLE.match, telling[1:])))


def _tellings(plain: str) -> Iterator[tuple[re.Match[str], str, str]]:
    parts = tuple(beside(plain, CLUES))

    def found(form: re.Pattern[str], *words: str) -> Iterator[re.Match[str]]:
        told = (part for part in parts if not words or any(plain.find(word, *part) >= 0 for word in words))
        return (match for part in told for match in form.finditer(plain, *part))

    for match in found(FORMERLY, "formerly", "previously", "originally", "earlier", "once", "f/k/a", "now", "n/k/a"):
        if match[4] and plain[match.end()] == " ":
            continue  # "sales in Leeds, once Vale Mill opens"
        former, later = (match[1], match[5]) if match[3] else (match[5], match[1])
        if len(match[5]) > 1:
            yield match, former, later
    for match in found(RENAMED, "name", "rebranded", "business as", "d/b/a", "called", "known"):
        yield match, match[2] or match[1], match[3]
    for match in found(KNOWN):
        yield match, match[2] or match[4], match[1] or match[3]
    for match in found(MERGED, "merger of", "combination of"):
        for former in (match[2], match[3]):
            yield match, former, match[1]


def beside(plain: str, clues: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The parts [start, end) of a text around some words: elsewhere every name would be tried for nothing."""
    start = end = -1
    for clue in sorted(places(plain, clues)):
        if clue - BEFORE > end >= 0:
            yield start, end
            start = -1
        if start < 0:
            start = plain.rfind(" ", 0, max(0, clue - BEFORE)) + 1  # no name is cut in a word
        end = plain.find(" ", clue + BEHIND)
        end = len(plain) if end < 0 else end
    if start >= 0:
        yield start, end


def places(plain: str, clues: Iterable[str]) -> Iterator[int]:
    """Where some words stand in a text, word by word."""
    for clue in clues:
        at = plain.find(clue)
        while at >= 0:
            yield at
            at = plain.find(clue, at + 1)


REACH = 60
"""So many characters on each side of a telling may say when it was, within its sentence."""
STOP = pattern(r"[.;:]\s|\n\s*\n")
NO_LATER = pattern(r"\b[Bb]y (?:the )?(?:(?:early|mid|late|end|start|beginning)[ -](?:of )?)?$")
"""In front of a day on which a name held already, and nobody knows since when: "by July 2001 it had been renamed"."""


def first_day(document: Document, found: re.Match[str]) -> date | None:
    """
    The first day on which the later name of a telling may have held, where the words beside it say a time.

    "Contoso (now Fabrikam)" does not, nor "(formerly Contoso)": it is called so since some day before.
    """
    plain = document.plain
    if plain[found.end() : found.end() + 1] == ")":
        return None
    before = plain[max(0, found.start() - REACH) : found.start()]
    after = plain[found.end() : found.end() + REACH]
    stops = [stop.end() for stop in STOP.finditer(before)]
    stop = STOP.search(after)
    words = before[stops[-1] if stops else 0 :] + found[0] + (after[: stop.start()] if stop else after)
    near = Document.from_text(words, document.name, document.date)
    days = [
        m.period.start
        for m in find_mentions(near)
        if m.kind == "date"
        and m.timex != "PRESENT_REF"
        and m.period
        and m.period.start
        and not NO_LATER.search(words, 0, m.span.start)
    ]
    return min(days, default=None)


CHAIN = 3
"""So many changes of one name are followed; two that became each other end there."""


def followed(name: str, renamed: Mapping[str, str]) -> str:
    """The last name of a thing that was renamed several times, by what each former name leads to."""
    for _ in range(CHAIN):
        later = renamed.get(name)
        if later is None:
            break
        name = later
    return name
