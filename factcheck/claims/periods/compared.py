"""What a date is held against another for: "in the prior year", "from $3 million in 2010", "fell 13% from 2011"."""

from __future__ import annotations

from factcheck.claims.grammar import lemmas
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.directions import CHANGES
from factcheck.patterns import pattern

PARTS = frozenset("quarter year half month period periods months".split())
AGAINST = frozenset("than versus vs against".split())
COMPARE = frozenset("compared compares compare".split())
COMPARED = AGAINST | COMPARE | {"from"}
COMPARING = COMPARED | {"over"}
BEYOND = frozenset(("above", "below"))
SOURCES = frozenset("operations operating continuing discontinued investing financing".split())
"""Behind the "from" of "income from operations", which compares nothing."""
YEARLY = pattern(r"year|quarter|^(?:19|20)\d\d$|^[hq][1-4]\b")
"""What is told of a stretch of time: "8% on 2006", and no "8% on May 4"."""
FAR_COMPARED = COMPARE | {"versus", "vs"}
LENGTHS = frozenset({"duration", "ordinal"})
"""Kinds of figure that only lead to a date: "the first nine months of 2008"."""
FAR = 30
"""Words from "compared with" to its date: a loss, what it is per share, and on how many shares that rests."""
CLAUSAL = frozenset("abmv;")
"""Letters of a verb, or of the end of a clause."""
ENDS = frozenset("until till through by before within to onwards".split())
"""Behind "from 2010": a stretch, and nothing compared."""
YEAR_BEFORE = frozenset(("year-ago", "year-earlier", "prior-year"))
"""What a figure is called that is of the year before: "the year-ago loss of $2"."""


def is_year_before(line: Line, y: int) -> bool:
    """Whether a date is the year before whatever it is compared with: "in the prior year", "a year ago"."""
    low = line.low(y)
    if line.tag(y) == "d":  # "a year earlier", where no date was read
        return line.low(y + 1) == "year" and line.low(y + 2) in ("earlier", "ago", "before")
    return "year" in low and not is_to_date(low) and not any(c.isdigit() for c in low)


def is_to_date(low: str) -> bool:
    """Whether the words of a date are those of a year up to a day: "year to date", "2014 ytd"."""
    return "ytd" in low or "to date" in low or "to-date" in low


def names_the_year(line: Line, y: int) -> bool:
    """Whether a year says of which year is what it is compared with: "in the same quarter of 2011", "… last year"."""
    part = y - 1 - (line.tag(y - 1) == "d")  # "for the same period in the previous year"
    part -= line.low(part) in ("of", "in")
    return line.low(part) in PARTS and any(
        line.low(k) in ("same", "comparable", "corresponding") for k in range(part - 3, part)
    )


BEFORE = frozenset(
    """prior previous last earlier ago preceding corresponding comparable year-ago year-earlier prior-year
    same""".split()
)


def is_comparative(line: Line, y: int) -> bool:
    """Whether a date is that of an earlier period to compare with: "in the prior year", "from $3 million in 2010"."""
    if names_the_year(line, y):  # "over the same period in 2024"
        return True
    return not BEFORE.isdisjoint(line.low(y).split()) or of_prior(line, y) or line.low(y - 1) in BEFORE


def is_held_against(line: Line, y: int, i: int) -> bool:
    """Whether a date is what the figure at `i` is held against: "fell 13% from 2011", "by 5% over the prior year"."""
    against = y - 4 - (line.tag(y - 4) == "d")
    if names_the_year(line, y) and (line.low(against) in COMPARING or line.low(against - 1) in COMPARING):
        return True  # "an increase of $90,075 over the same period in 2024"
    if line.mention(y).kind == "date" and _is_compared(line, i, y):
        return True
    before = y - 1 - (line.tag(y - 1) == "d")
    held = BEYOND | (COMPARING if line.mention(i).kind == "percent" else COMPARED)  # but "$5 million over 2013"
    if line.low(before) == "on" and line.mention(i).kind == "percent" and before == i + 1:
        return line.mention(y).kind == "date" and YEARLY.search(line.low(y)) is not None  # "up 1.7% on last year"
    aside = line.tags[i + 1 : before]
    if line.low(before) == "over" and aside[:1] == "(" and aside.find(")") == len(aside) - 1:
        return True  # "an increase of $3 (or 9%) over 2023"
    if before > i and line.mention(y).kind == "date" and line.low(before) in held:
        return line.low(y + 1) not in ENDS
    if BEFORE.isdisjoint(line.low(y).split()) or not is_year_before(line, y):
        return False
    return not COMPARING.isdisjoint(line.lows[i + 1 : y])


def _is_compared(line: Line, i: int, y: int) -> bool:
    """Whether "compared with" leads from a figure to a date and to no figure: "compared to the end of 2009"."""
    for k in range(y - 1, max(i, y - 7), -1):
        if line.tags[k] not in "dnjopteNs":
            return False
        if line.low(k) in COMPARE:
            return line.low(k + 1) in ("to", "with")
    return False


def of_prior(line: Line, y: int) -> bool:
    """Whether a date belongs to a comparative: "compared with $3 million in 2010"."""
    if line.low(y - 1) == "over":
        k = y - 2 - (line.tag(y - 2) == ")")
        if lemmas.noun(line.low(k)) in CHANGES or (line.tag(k) == "q" and line.mention(k).kind == "percent"):
            return True  # "a 9% increase over 2023", "an increase of $3 (or 9%) over 2023"
    if COMPARED.isdisjoint(line.bag):
        return False
    near = range(max(0, y - 9), y)
    if any(line.lows[k] in COMPARED and line.low(k + 1) not in SOURCES for k in near):
        return True
    # "compared with a net loss of $3 million, or $0.41 per share, in 2010": no verb stands between
    far = next((k for k in range(y - 10, max(-1, y - FAR), -1) if line.low(k) in FAR_COMPARED), None)
    return far is not None and CLAUSAL.isdisjoint(line.tags[far + 1 : y])


def bracketed_date(line: Line, i: int) -> int:
    """
    The date before the figure at `i` in the same brackets, or -1.

    "(2009: £412 million)", "(H1 2015 17.7p)", "(H1 2015 on a like-for-like basis: 12.9%)".
    """
    if line.tags[max(0, i - 2) : i + 2] == "(yq)":
        return i - 1
    opened = line.tags.rfind("(", 0, i)
    if line.tag(i - 1) != ":" or opened < 0:
        return -1
    label = line.tags[opened + 1 : i - 1]
    told = any(t == "q" and line.mention(opened + 1 + k).kind not in LENGTHS for k, t in enumerate(label))
    return opened + 1 + label.index("y") if label.count("y") == 1 and ")" not in label and not told else -1


def of_an_aside(line: Line, y: int, i: int) -> bool:
    """Whether a date stands in brackets with a figure that it is of: "£437.8 million (2009: £412.6 million)"."""
    opened = line.tags.rfind("(", 0, y)
    closed = line.tags.find(")", y)
    if opened < 0 or closed < 0 or ")" in line.tags[opened:y]:
        return False
    if opened < i < closed:
        return line.tag(y + 1) in (":", "q") and bracketed_date(line, i) != y
    return any(line.tags[k] == "q" and line.mention(k).kind not in LENGTHS for k in range(opened, closed))
