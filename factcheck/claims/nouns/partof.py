"""Counts of a part: "of which three", "two of the ten", "two … and three …" after "five"."""

from __future__ import annotations

from factcheck.claims.grammar.clauses import Line
from factcheck.patterns import pattern

PRONOUNS = frozenset("which whom these those them".split())
ATTRIBUTES = frozenset("issued granted registered approved installed branded patented certified confirmed".split())
"""Participles that narrow the noun behind them: "31 issued patents", and not "two developed fever"."""
TOTALS = frozenset("total sum number out".split())
NEAR = 12
"""So many words before a count "the number of" may say what it is of."""
AMONG = frozenset("including included among excluding excludes".split())


def is_elliptical(line: Line, i: int) -> bool:
    """Whether the count at word `i` leaves its noun unsaid: "of which three are ours", "two developed by us"."""
    following = line.tag(i + 4 if line.tags.startswith("(q)", i + 1) else i + 1)  # "13 (21%) had a response"
    if line.low(i - 1) in PRONOUNS and line.low(i - 2) == "of" and following not in ("s", "N"):
        return True
    if line.low(i - 1) == "to" and "number" in line.lows[max(0, i - NEAR) : i]:
        return False  # "which brings the number of readers in use to 940"
    if line.low(i - 1) == "of" and line.tag(i - 2) == "n" and line.low(i - 2) not in TOTALS:
        return False  # "has 58 reviews and an average score of 6.4"
    if line.low(i + 1) in ATTRIBUTES and line.tag(i + 2) in ("n", "N", "s", "j"):
        return False  # "a staff of 203 and 31 issued patents"
    if line.tags.startswith("es", i + 1):
        return False  # "four programmes as well as its two marketed products"
    return following in (
        "",
        "a",
        "v",
        "m",
        "p",
        ",",
        "c",
        "e",
        "r",
        ")",
        "o",
        "w",
        "b",
        "x",
        ";",
        "—",
        "–",
        "?",
        "!",
    ) or (following == "o" and line.low(i + 2) in PRONOUNS)


def is_share(line: Line, i: int) -> bool:
    """Whether the count at word `i` is told by whose they are: "two of our own and three of our partners"."""
    if line.tag(i + 1) != "o" or line.low(i + 2) not in OURS or "own" not in line.bag:
        return False
    return line.low(i + 3) == "own" or line.low(i + 3).startswith(PARTNERS)


OURS = frozenset("our its their".split())
PARTNERS = ("collaborat", "partner", "licensee", "alliance")
"""How the words for those begin with whom something is shared."""


def is_included(line: Line, i: int) -> bool:
    """Whether the figure at word `i` is told as included in the one before it: ", including an impairment of $4"."""
    before = line.tags.rfind("q", 0, i) + 1
    return not AMONG.isdisjoint(line.lows[before:i]) and before > 0


def is_owned_whole(line: Line, i: int) -> bool:
    """Whether the count at word `i` is all that somebody has, of which some are told: "will shut 70 of its 604"."""
    return line.low(i - 1) in OURS and line.low(i - 2) == "of" and line.tag(i - 3) == "q"


def is_of_which(line: Line, i: int) -> bool:
    """Whether the figure at word `i` is a part of the one before: "of which about $4 million has been received"."""
    k = i - 1
    while line.tag(k) in tuple("rh"):
        k -= 1
    return line.low(k) in PRONOUNS and line.low(k - 1) == "of"


def points_to(line: Line, i: int) -> bool:
    """Whether the count at word `i` is one that was told before: "we expect this number to grow to seven"."""
    near = range(max(1, i - 8), i)
    return any(line.low(k) in NUMBERS and line.low(k - 1) in ("this", "that") and line.tag(k + 1) != "o" for k in near)


NUMBERS = frozenset("number total figure count".split())
IT = pattern(r"[cbr,]{0,3}(?:p?d{0,2}j?(?:no)?y,?)?(?:[diw]r?|dn)[mva]")
SELVES = frozenset("it this that they number total figure amount".split())
BEING = frozenset("be is are was were been".split())


def is_it(line: Line, i: int, start: int) -> bool:
    """Whether the figure at word `i` is "it" in its clause: "at the end of May it had been $3 million"."""
    found = IT.match(line.tags, start)
    told = found is not None and not SELVES.isdisjoint(line.lows[start : found.end()])
    return told and line.low(i - 1) in BEING and found is not None and set(line.tags[found.end() : i]) <= {"a"}


FARTHER = frozenset("higher lower more less above below better worse".split())
"""Behind a figure these say by how much something differs: "£63,727 higher than in 2009"."""


def goes_on(line: Line, i: int, start: int) -> bool:
    """
    Whether the figure at word `i` is of what was told before its clause.

    "However, this slipped from 5.7%", "In the year-ago quarter they had been $3 million".
    """
    found = IT.match(line.tags, start)
    told = found is not None and not SELVES.isdisjoint(line.lows[start : found.end()])
    return told and FARTHER.isdisjoint(line.lows[i + 1 : i + 4])


def is_part(line: Line, i: int, whole: int) -> bool:
    """Whether the count at word `i` is of a part of the earlier count at word `whole`."""
    for k in range(i - 1, max(whole, i - 4), -1):
        if line.low(k) in AMONG or (line.low(k) in PRONOUNS and line.low(k - 1) in ("of", "among")):
            return True
    if line.tag(i + 1) == "o" and line.low(i + 2) in PRONOUNS:
        return True
    opening = whole - 1 - (line.tag(whole - 1) == "d")
    if line.low(opening) == "of" and line.tag(opening - 1) in ("", ",", ";"):
        return True  # "Of the 62 evaluable patients, 13 (21%) had a response"
    between = line.tags[whole + 1 : i]
    if line.tag(i + 1) == "p" and "," in between and not set(between) & set("vam"):
        return True  # "11 cases, 5 in the north and 6 in the south"
    return any(mark in between for mark in "—–:(")


def points_back(line: Line, i: int) -> bool:
    """Whether a count is of things that the sentence before counted: "Of these, three are ours", "Two of them are"."""
    if line.low(i + 1) == "of" and line.low(i + 2) in PRONOUNS and line.tag(i + 3) not in tuple("jnsNeg"):
        return True  # but "30 of these candidates" says what it counts
    return any(line.low(k) in ("these", "those", "them") and line.low(k - 1) == "of" for k in range(max(1, i - 4), i))


def predicate(line: Line, start: int, end: int) -> str | None:
    """What a verb says of the things counted: "seven compounds in the clinic are with partners" → "partnered"."""
    for k in range(start, min(end, start + 8)):
        if line.low(k) not in ("are", "were", "is"):
            continue
        following = line.find(k + 1, min(end, k + 4))
        if following.startswith(("wholly owned", "wholly-owned", "our own", "ours")):
            return "wholly owned"
        if following.startswith(("with partners", "with our partners", "partnered", "with collaborators")):
            return "partnered"
        return None
    return None


def quality(line: Line, i: int, end: int) -> str | None:
    """What sets a part apart, as one qualifier: "three are wholly owned", "through our partners" → "partnered"."""
    k = i + 1
    while k < end and k < i + 10 and line.tags[k] not in ";q":
        low = line.low(k)
        if (low, line.low(k + 1)) == ("as", "well"):
            return None  # "five in Phase 2 as well as our own drugs"
        if low in ("owned", "proprietary", "own", "ours", "belong"):
            return "wholly owned"
        if low.startswith(PARTNERS):
            return "partnered"
        k += 1
    return None
