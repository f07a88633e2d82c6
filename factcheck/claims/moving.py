"""Changes: whether a figure says by how much something changed, or where the change led."""

from __future__ import annotations

from factcheck.claims.grammar import clauses
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.directions import CHANGES, FALLING, RISING
from factcheck.claims.nouns.leftwards import BARE_RATES, GROWING, HEDGES, PACED
from factcheck.patterns import pattern

CHANGE_VERBS = (RISING | FALLING) | frozenset(
    "gained gain gains eased improved improve widened narrowed edged ticked crept inched".split()
)
CHANGED = frozenset("improvement reduction growth uptick".split())
"""Nouns with which "of" tells how much something changed: "an improvement of $3 million"."""
RAISING = frozenset("raise raises raised raising".split())
OTHERWISE = frozenset("up due owing thanks relative".split())
"""Before the "to" of no change: "rose, due to $6 million of costs"."""
BEING = frozenset("is are was were be been being".split())
MAKING = frozenset("make makes made making".split())
FAR = 16
"""So many words before the "to" of a change its verb may stand: "increased by $1, from $2 for the same period to"."""
BETWEEN = pattern(r"q[po][djyen]{0,5}y,?$")
"""A figure and its time in letters: "$4 million in the year ended May 1,"."""


def moves(line: Line) -> bool:
    """Whether a sentence has a word for a change at all."""
    return not CHANGE_VERBS.isdisjoint(line.bag)


def change(line: Line, i: int) -> bool:
    """Whether the figure at word `i` says by how much something changed."""
    by = -1
    last = at_rate(line, i) if "rate" in line.bag else i
    for k in range(last - 1, max(-1, last - 6), -1) if moves(line) or not CHANGED.isdisjoint(line.bag) else ():
        low, letter = line.low(k), line.tags[k]
        if low in RAISING and line.mention(i).kind == "money" and by < 0 and line.low(k - 1) not in BEING:
            return False  # "raised $16 million by a placing", and not "was raised $5 a ton"
        if low in CHANGE_VERBS:
            if low == "up" and (line.low(k - 1) in MAKING or line.low(k + 1) == "at"):
                return False  # "women make up 30 % of the staff", "was up at 43 tons"
            return low not in ("lower", "higher") or line.tag(k - 1) in ("a", "v")
        if low == "by":
            by = k
            if line.tag(k - 1) == "c":  # "rose by 1.2 percent in Leeds and by 1.3 percent in York"
                first = line.tags.rfind("q", 0, k - 1)
                return first >= 0 and change(line, first)
            continue
        if low == "of" and (line.low(k - 1) in CHANGE_VERBS or line.low(k - 1) in CHANGED):
            return True
        if low == "over" and (line.tag(k + 1) == "d" or line.tag(k - 2) == "q"):
            break  # "an improvement over the $2 million of 2010", "a 6% increase over $2 million"
        if letter in "rhd" or (low in HEDGES and low != "to"):
            continue
        if letter == "c" and line.mention(i).kind == "percent":  # "revenue grew 53% sequentially and 42% in a year"
            first = line.tags.rfind("q", max(0, k - 4), k)
            return first >= 0 and line.mention(first).kind == "percent" and change(line, first)
        if by >= 0 and _moved(line, i, by):
            return True
        break
    following = line.low(i + 1)
    return (
        following in CHANGES
        or following in ("higher", "lower", "above", "below")
        or (following in ("more", "less", "fewer") and line.low(i + 2) == "than")
    )


def _moved(line: Line, i: int, by: int) -> bool:
    """Whether the verb of the figure at word `i` tells of a change, far from its "by": "fell in Leeds by 5%"."""
    group = clauses.governor(line, i)
    if group is None or group[1] > by or "q" in line.tags[group[1] : by]:
        return False
    return not CHANGE_VERBS.isdisjoint(line.lows[group[0] : group[1]])


def at_rate(line: Line, i: int) -> int:
    """The word "at" of "at an annual rate of" before the figure at word `i`, else `i`."""
    of = i - 1 if line.tag(i - 1) == "o" else i - 2
    if line.tag(of) != "o" or line.low(of - 1) not in BARE_RATES:
        return i
    k = of - 2
    while line.low(k) in PACED or line.tag(k) == "d":
        k -= 1
    return k if line.low(k) == "at" else i


BESIDE = frozenset("up down higher lower increase decrease increasing decreasing rise decline improvement".split())


def aside_change(line: Line, i: int) -> bool:
    """Whether the figure is a change told beside the figure before it: ", up 5%", "(+18%)", ", an increase of 5%"."""
    if line.mention(i).text[:1] in "+-−" or (line.tag(i - 1) == "(" and line.tag(i - 2) == "q"):
        return line.tag(i - 1) == "(" and line.tag(i - 2) != "N"  # "(+7%)", but "in Leeds (+7%) and York (+3%)"
    if line.low(i - 1) == "from":
        return False  # "down from $154 million": a level
    for k in range(i - 1, max(-1, i - 6), -1):
        if line.low(k) in BESIDE and line.low(k + 1) != "to":
            return any(line.tag(j) in (",", "(", "c", "—") for j in (k - 1, k - 2, k - 3))
        if line.tags[k] in "qv,;":
            return False
    return False


def target(line: Line, i: int) -> bool:
    """Whether the figure is where a change ended: "rose to 5 percent", "raised … by 25 basis points to 5 percent"."""
    if "to" not in line.bag or not moves(line):
        return False
    k = i - 1
    while k > 0 and (line.tags[k] in "hrd" or (line.low(k) in HEDGES and line.low(k) != "to")):
        k -= 1
    return (
        line.low(k) == "to"
        and line.low(k - 1) not in OTHERWISE
        and any(line.low(j) in CHANGE_VERBS for j in range(k - 1, max(-1, k - FAR), -1))
    )


def grows_to(line: Line, i: int) -> bool:
    """Whether the figure before it grew to the one at word `i`: "$2 million in 2024, growing to $4 million"."""
    return line.low(i - 1) == "to" and line.low(i - 2) in GROWING


def moved_to(line: Line, i: int) -> bool:
    """Whether the figure before it went to the one at word `i`: "from $4 million in the year ended May 1 to $8"."""
    time = BETWEEN.search(line.tags, 0, i - 1) if line.low(i - 1) == "to" else None
    return time is not None and line.low(time.start() - 1) == "from"
