"""Under which agreement, and with whom: what "this agreement", "the 2006 agreement" and "the licenses" stand for."""

from __future__ import annotations

from factcheck.claims import names, places
from factcheck.claims.grammar.clauses import Line
from factcheck.patterns import pattern

DEALS = frozenset("agreement collaboration license contract alliance partnership deal".split())
NOUNS = DEALS | frozenset(
    "agreements collaborations licenses licence licences licensed option arrangement collaborate exercised".split()
)
PAYMENTS = frozenset("payment fee milestone royalty upfront funding term period consideration".split())
TERMS = PAYMENTS | frozenset("license target option extension candidate collaboration agreement renewal".split())
MANY = pattern(
    r"\b(?:agreements|collaborations|alliances|partnerships|deals|contracts|licen[cs]es) with (?:[a-z-]+ ){1,6}?"
    r"(?:companies|partners|parties|licensees|firms)\b"
)
"""Several agreements at once: "license agreements with leading pharmaceutical companies"."""
CLUES = ("agree", "licen", "collab", "option", "alliance", "partnership")
"""Parts of words without one of which a sentence speaks of no agreement."""
YEAR = pattern(r"\b(?:19|20)\d\d\b")
PLACED = frozenset("of in at".split())
PARTNER_BEFORE = frozenset("with by from and".split())


MADE = frozenset("signed announced established entered executed formed concluded dated reached initiated".split())
"""What was done with an agreement on the day by which it is called."""


def agreement(line: Line) -> str | None:
    """
    The agreement that a sentence names by its year, or None.

    "The 2006 agreement", "the May 2006 agreement", "the agreement signed in May 2006", "we entered into a license with
    Acme in 2006".
    """
    if DEALS.isdisjoint(line.bag):
        return None
    for k, letter in enumerate(line.tags):
        if letter in "yqk" and named_by(line, k) in DEALS and (year := YEAR.search(line.words[k])):
            return f"{year[0]} agreement"
        if letter == "y" and (made := year_made(line, k)):
            return f"{made} agreement"
    return None


def named_by(line: Line, y: int) -> str:
    """The last word of what the date at word `y` names: "agreement" behind "the May 2006 license", "" for none."""
    k = y + 1
    while line.tag(k) in ("n", "N", "j") and line.tag(k + 1) in ("n", "N", "s"):
        k += 1
    return line.low(k) if line.tag(y + 1) in ("n", "N", "s", "j") else ""


def year_made(line: Line, k: int) -> int:
    """The year of the date at word `k`, where an agreement was made then; 0 where none was."""
    if MADE.isdisjoint(line.bag):
        return 0
    start = max(line.tags.rfind("y", 0, k), line.tags.rfind("q", 0, k), line.tags.rfind(";", 0, k), k - 12) + 1
    period = line.mention(k).period
    told = not MADE.isdisjoint(line.lows[start:k]) and not DEALS.isdisjoint(line.lows[start:k])
    dated = told and period is not None and line.mention(k).timex != "PRESENT_REF"
    return period.start.year if dated and period and period.start else 0


def points_back(line: Line) -> bool:
    """Whether a sentence speaks of an agreement named before: "under this agreement", "for each license"."""
    words = line.lows
    return any(
        word in NOUNS and k and words[k - 1] in ("this", "the", "that", "each", "these", "those", "its", "our")
        for k, word in enumerate(words)
    )


def is_deal(line: Line) -> bool:
    """Whether a sentence speaks of an agreement at all."""
    return not NOUNS.isdisjoint(line.bag)


LOOSE = frozenset("payment sum amount fee money consideration receive pay get earn make due total hand".split())
"""Words for an amount of a deal that say nothing of what it is paid for."""
PASSING = frozenset("pay receive get".split())
"""Verbs that say of an amount only that it goes from one to another."""
SIGNED = pattern(
    r"(?:paid |payable |due |received )?\b(?:up[ -]?front|(?:on|upon|at|for) (?:the )?(?:signing|signature|execution)\b"
    r"|(?:initial|signing|signature) (?:cash )?(?:payment|fee|sum)\b)"
)
AIMS = r"(?:milestones?|targets|goals|objectives|events|hurdles)\b"
REACHED = pattern(
    rf"\bmilestones?\b|\b(?:achiev|attain|reach|meet)[a-z]* [a-z, ]{{0,50}}{AIMS}|\b(?:success|progress)-[a-z]+"
)
ON_REACHING = pattern(
    r"(?:, )?(?:[a-z]+ ){0,3}?(?:dependent|dependant|depending|contingent|conditional|subject|linked|tied|based|if|on"
    rf"|upon|as|for|when) [a-z, ]{{0,70}}{AIMS}|in (?:[a-z]+ ){{0,2}}?(?:success|progress)-[a-z]+"
)
"""What follows an amount that is paid when something has been reached."""


def term(line: Line, i: int, start: int) -> str:
    """
    For what the amount at word `i` of the clause begun at `start` is paid under a deal, "" where it does not say.

    "Will make an initial payment of", "receives $15 million on signature" is paid upfront; "further sums on reaching
    agreed targets" are milestones.
    """
    first = max((k + 1 for k in line.at if start <= k < i and line.tags[k] == "q"), default=start)
    if first > start:  # "$4 million at signing, and a further $60 million as milestones are reached"
        first = max((k + 1 for k in range(first, i) if line.tags[k] in ",c"), default=first)
    last = min((k for k in line.at if i < k and line.tags[k] == "q"), default=len(line.tags))
    before, behind = line.find(first, i), line.find(i + 1, last)
    if SIGNED.search(before):
        return "upfront"
    if REACHED.search(before) or ON_REACHING.match(behind):
        return "milestone"
    return "upfront" if SIGNED.match(behind) else ""


def partners(line: Line, issuer: str) -> list[str]:
    """The other parties that a sentence names: subjects, and names behind "with", "by", "from" and "and"."""
    found: list[str] = []
    k = 0
    while k < len(line.tags):
        if line.tags[k] != "N" or line.low(k) in names.NO_NAMES:
            k += 1
            continue
        start, end = names.run(line, k)
        name = names.plain_name(" ".join(line.words[start:end]))
        before, after = line.low(start - 1), line.tag(end)
        if (
            len(name) > 2
            and before not in PLACED  # "Contoso A/S of Copenhagen"
            and not name.isupper()
            and name.lower() not in names.COMPANY
            and not places.is_region(name)  # "Acme, Inc. of Basel, Switzerland"
            and not places.one_name(name.split()[-1])  # "Eastern Europe"
            and not names.is_issuer(name, issuer)
            and (before in PARTNER_BEFORE or after in ("a", "v", "m", "e", "d", "x", "r", "c"))
            and name not in found
        ):
            found.append(name)
        k = end + 1
    return found
