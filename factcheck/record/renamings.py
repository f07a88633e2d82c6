"""
What a text says outright about names that changed: who was called what, and since when.

    "Fabrikam Glass (formerly Fabricam)"                      Fabricam → Fabrikam Glass
    "Contoso Flow, which changed its name from Contoso Pumps" Contoso Pumps → Contoso Flow
    "known until 2010 as Contoso Pumps"                       Contoso Pumps → the name before it
    "Contoso-Adatum, formed by the merger of Contoso and Adatum"
    "changed the name of its Aqua pumps to Hydro"             Aqua → Hydro
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.patterns import pattern

# Possessive, and from the start of a word only: a text of capitals alone must not be tried from each of them.
WORD = r"\b[A-Z][\w&'’-]*+"
NAME = rf"{WORD}(?: (?:of |the |& |de ){{0,2}}{WORD}){{0,6}}"
SMALL = rf"(?:{NAME}|\b[a-z]{{4,}}-[a-z]{{4,}}\b)"
"""A name that may be written small: "sanofi-aventis"."""
LEGAL_FORM = r"(?:,? (?:Inc|Corp|Corporation|Ltd|Co|LLC|PLC|plc|AG|SE|SA|S\.A|NV|N\.V|GmbH)\b\.?)?"
TICKER = r"(?: ?\([^()\n]{1,40}\))?"
SINCE = r"(?: (?:since|until|from|in|on|before|last) (?:[\w]+,? ){0,4}[\w]+)?"
"""A time that may stand between: "known until 2010 as", "until last month"."""
UNTIL = (
    r"(?:until|till|before|prior to) (?:(?:early|late|mid) )?"
    r"(?:last (?:week|month|year|spring|summer|autumn|fall)|recently|(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?\d{4})"
)
"""The end of a name's time: "until last month", "until May 2010"."""
THING = r"(?: [a-z]+){0,2}"
"""What it is: "the Hydro pump, formerly Aqua"."""

FORMERLY = pattern(
    rf"({NAME}(?:, Inc\.)?),? \(?(formerly|previously|f/k/a|now|n/k/a)(?: known as| called)? ({SMALL})(?=[),.; ])"
)
RENAMED = pattern(
    rf"({NAME}){LEGAL_FORM},?(?: has| have| is| was| had| will| been| be| to){{0,4}} "
    rf"(?:chang(?:ed?|es|ing) its (?:corporate |company )?name(?: from ({NAME}){LEGAL_FORM})? to"
    rf"|renamed(?: itself| as)?|rebranded(?: itself)? as|doing business as|d/b/a) [\"“]?({NAME})"
)
"""A name, the one that it had, and the one that it took."""
KNOWN = pattern(
    rf"({NAME}){LEGAL_FORM}{TICKER}{THING},? \(?(?:which (?:was|were) |then )?"
    rf"(?:(?:formerly|previously|originally|once|then) (?:known as|called|named|marketed as|sold as|traded as) "
    rf"|(?:known|called) {UNTIL} as |{UNTIL},? (?:known as |called |named )?)(?:the )?[\"“]?({SMALL})"
    rf"|({NAME}){LEGAL_FORM}{TICKER}{THING},? \(?(?:which was )?(?:known as|called|named) (?:the )?({SMALL}),? {UNTIL}"
)
"""The later name and the one that it had, twice."""
FROM = pattern(
    rf"({NAME}){LEGAL_FORM}{TICKER},? which (?:has |had )?(?:recently )?"
    rf"(?:changed its (?:corporate |company )?name from|was renamed from) [\"“]?({NAME})"
)
SINCE_CALLED = pattern(
    rf"({NAME}){TICKER}, as (?:the )?({NAME}) (?:has|have) been (?:called|known|named|renamed)\b"
    rf"|({NAME}){TICKER}, as (?:the )?({NAME}) is (?:now|today) (?:called|known)\b"
)
"""Two of later and former, then two of former and later."""
MERGED = pattern(
    rf"({NAME}){LEGAL_FORM}{TICKER},? (?:(?:the|a) (?:company|group|bank|firm) )?(?:which was )?(?:formed|created"
    rf"|established|the product){SINCE} (?:by|from|through|of) the (?:merger|combination) of ({NAME}){LEGAL_FORM}"
    rf" (?:and|with) ({NAME})"
)
"""The later name and the two that went into it."""
GIVEN = pattern(
    rf"(?:changed|changes|will change|has changed) the name of (?:its |the |our )?({NAME}){THING} to [\"“]?({NAME})"
    rf"|({NAME}){THING},? (?:which )?(?:has been|was|is being|will be|is) (?:renamed|rebranded)(?: as)? [\"“]?({NAME})"
)
"""A former name and the one that was given, twice."""

CLUES = (
    "formerly", "previously", "originally", "known", "called", "name", "d/b/a", "doing business as", "rebranded",
    "f/k/a", "n/k/a", "(now ", ", now ", "merger of", "combination of", "until ", "marketed as", "sold as",
)  # fmt: skip
"""Words without one of which a text tells of no other name."""


def renamings(plain: str) -> Iterator[tuple[re.Match[str], str, str]]:
    """Each telling that somebody or something took another name, with the former and the later one."""
    if not any(words in plain for words in CLUES):
        return
    for found in FORMERLY.finditer(plain):
        later, former = (found[1], found[3]) if found[2] not in ("now", "n/k/a") else (found[3], found[1])
        yield found, former, later
    for found in RENAMED.finditer(plain):
        yield found, found[2] or found[1], found[3]
    for found in KNOWN.finditer(plain):
        yield found, found[2] or found[4], found[1] or found[3]
    for found in FROM.finditer(plain):
        yield found, found[2], found[1]
    for found in SINCE_CALLED.finditer(plain):
        yield found, found[2] or found[3], found[1] or found[4]
    for found in MERGED.finditer(plain):
        for former in (found[2], found[3]):
            yield found, former, found[1]
    for found in GIVEN.finditer(plain):
        yield found, found[1] or found[3], found[2] or found[4]
