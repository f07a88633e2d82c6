"""Under which agreement, and with whom: what "this agreement", "the 2006 agreement" and "the licenses" stand for."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.claims import names, places
from factcheck.claims.clauses import Line
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


def agreement(line: Line) -> str | None:
    """The agreement that a sentence names by its year ("2006 agreement"), or None."""
    if DEALS.isdisjoint(line.bag):
        return None
    for k, letter in enumerate(line.tags):
        if letter in "yqk" and YEAR.fullmatch(line.words[k]):
            for j in range(k + 1, min(k + 4, len(line.words))):
                low = line.low(j)
                if low in DEALS:
                    return f"{line.words[k]} agreement"
    return None


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


def receiver(line: Line, parties: Collection[str]) -> str:
    """The party to which something goes, for a text that nobody is known to tell: "the funding to Contoso"; or ""."""
    for k, word in enumerate(line.lows):
        if word == "to" and line.tag(k + 1) == "N":
            name = names.plain_name(" ".join(line.words[slice(*names.run(line, k + 1))]))
            if name in parties:
                return name
    return ""


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
            and not names.is_issuer(name, issuer)
            and (before in PARTNER_BEFORE or after in ("a", "v", "m", "e", "d", "x", "r", "c"))
            and name not in found
        ):
            found.append(name)
        k = end + 1
    return found
