"""
The titles that people bear, in one normal form each, and where they stand in a text.

"President & CEO" is "President and Chief Executive Officer".
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.patterns import pattern

SHORT_TITLES = {
    "CEO": "Chief Executive Officer",
    "CFO": "Chief Financial Officer",
    "COO": "Chief Operating Officer",
    "CTO": "Chief Technology Officer",
    "CIO": "Chief Information Officer",
    "CMO": "Chief Medical Officer",
    "CSO": "Chief Scientific Officer",
    "CCO": "Chief Commercial Officer",
    "CBO": "Chief Business Officer",
    "CLO": "Chief Legal Officer",
    "CRO": "Chief Revenue Officer",
    "CHRO": "Chief Human Resources Officer",
    "EVP": "Executive Vice President",
    "SVP": "Senior Vice President",
    "VP": "Vice President",
    "chief executive": "Chief Executive Officer",
}
RANK = (
    r"(?:(?:[Ff]ormer|[Oo]utgoing|[Ii]ncoming|[Ii]nterim|[Aa]cting|[Dd]eputy|[Aa]ssistant|[Aa]ssociate|[Ss]enior"
    r"|[Ee]xecutive|[Gg]roup|[Cc]orporate|[Rr]egional|[Nn]on-[Ee]xecutive|[Vv]ice|[Gg]lobal|[Cc]o-?) ?-?)"
)
CORE = (
    r"(?:C(?:[EFOTIMSBLCR]|HR)O|[SE]?VP"
    r"|[Cc]hief (?:(?:[A-Za-z]+ ){1,2}(?:and |& )?(?:[A-Za-z]+ )?[Oo]fficer|[Ee]xecutive|[Ee]conomist|[Ss]cientist"
    r"|[Ss]trategist|of [Ss]taff)"
    r"|[Vv]ice[ -][Pp]resident|[Pp]resident|[Cc]hair(?:man|woman|person)?(?: of the [Bb]oard(?: of [Dd]irectors)?)?"
    r"|[Dd]irector[ -][Gg]eneral|(?:(?:Medical|Scientific|Clinical|Technical|Creative|Editorial|Commercial|Research"
    r"|Finance|Sales|Marketing) )?[Dd]irector|[Gg]eneral [Mm]anager|[Mm]anaging [Pp]artner|(?:[Cc]o-)?[Ff]ounder"
    r"|[Tt]reasurer|[Ss]ecretary[ -][Gg]eneral|[Ss]ecretary|[Gg]overnor|[Ss]uperintendent"
    r"|[Aa]dministrator|[Cc]ommissioner"
    r"|[Gg]eneral [Cc]ounsel|[Cc]ontroller|[Mm]anaging [Dd]irector)(?![A-Za-z0-9])"
)
TITLE = rf"{RANK}{{0,3}}{CORE}"
TITLES = pattern(
    rf"(?<![\w-]){TITLE}(?:(?:, | and | & |, and |/){TITLE}){{0,3}}(?: Emeritus| [Dd]esignate\b|[- ][Ee]lect\b)?"
)
TO_COME = ("esignate", "lect")
"""Ends of titles that are not held yet: "CEO designate", "President-elect"."""
ONE_TITLE = pattern(TITLE)
RANKS = pattern(rf"(?:{RANK})+(?={CORE})")
# Letters that every title has: the long pattern is tried only where they stand.
STEMS = (
    "hief ", "resident", "hair", "irector", "ounder", "reasurer", "ecretary", "overnor", "ounsel", "ontroller",
    "anager", "artner", "dministrator", "ommissioner"
)  # fmt: skip
TITLE_WORDS = frozenset(
    "chief president chair chairman chairwoman chairperson director founder treasurer secretary governor counsel "
    "controller manager partner administrator commissioner cofounder cochair cochairman cochairwoman vp evp svp "
    "ceo cfo coo cto cio cmo cso cbo clo cco cro chro".split()
)
"""The same as whole words in small letters."""
SHORT = pattern(r"C(?:[EFOTIMSBLCR]|HR)O(?![A-Za-z0-9])")
BACK = pattern(
    rf"(?<![\w-])(?:{RANK}){{0,4}}(?:(?:[A-Z][a-z]+|[Gg]eneral|[Mm]anaging) )?[A-Za-z]?(?:[Cc]o-)?[A-Za-z]?$"
)
CHAIR = pattern(r"[Cc]hair(?:man|woman|person)?(?: of the [Bb]oard(?: of [Dd]irectors)?)?(?![A-Za-z])")


def leads(plain: str) -> list[int]:
    """The places at which a title may stand, in order."""
    found = [match.start() for match in SHORT.finditer(plain)]
    for stem in (*STEMS, "VP"):
        at = plain.find(stem)
        while at >= 0:
            found.append(at)
            at = plain.find(stem, at + 1)
    return sorted(found)


def title_at(plain: str, start: int, at: int) -> re.Match[str] | None:
    """The title around the lead `at`, which begins at `start` at the earliest."""
    back = BACK.search(plain, max(start, at - 60), at)
    for begin in (back.start() if back else at, max(start, at - 1), at):
        match = TITLES.match(plain, begin)
        if match and match.end() > at:
            return match
    return None


@lru_cache(maxsize=512)
def title(written: str) -> str:
    """A title in full, its parts in a fixed order: "CEO & President" is "President and Chief Executive Officer"."""
    parts = [_full(match[0]) for match in ONE_TITLE.finditer(" ".join(written.split()))]
    if written.endswith(TO_COME):
        parts[-1] = f"Incoming {parts[-1]}"
    return " and ".join(sorted(dict.fromkeys(parts), key=_order))


VICE = pattern(r"\b[Vv]ice-")


def _full(part: str) -> str:
    words = VICE.sub("Vice ", part.strip())
    lead = ""
    if before := RANKS.match(words):
        lead, words = before[0], words[before.end() :]
    words = CHAIR.sub("Chair", words)
    whole = SHORT_TITLES.get(f"{lead}{words}".lower()) or lead + (
        SHORT_TITLES.get(words) or SHORT_TITLES.get(words.lower()) or words
    )
    small = ("of", "and", "the")
    return " ".join(
        word if word in small or word[:1].isupper() else word.capitalize() for word in whole.replace("&", "and").split()
    )


def _order(part: str) -> tuple[int, str]:
    for rank, word in enumerate(("Founder", "Chair", "President", "Executive Officer", "Operating Officer", "Chief")):
        if word in part:
            return rank, part
    return 9, part
