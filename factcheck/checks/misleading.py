"""What looks like a change and tells something else: alternatives, items of income, what another word moves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from factcheck.checks import change_forms as forms
from factcheck.checks.amounts import difference, exact, percent_change, scaled
from factcheck.checks.outline import NUMBER, PERCENT, VALUE, Outline
from factcheck.checks.ways import directions, way
from factcheck.model import Mention
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

NOUN = pattern(rf"(?:{forms.CHANGE.pattern}|raises?|cuts?)", re.IGNORECASE)
"""A word of direction that may be what another one moves: "reduced the size of the pool for raises to"."""
CLAUSE = pattern(rf"[,;:(]|{VALUE}")
OR_ELSE = pattern(rf"[ \n](?:or|and)[ \n](?P<figure>{VALUE})")
COMPARED = pattern(r"\b(?:from|compared|versus|vs|against|relative)\b", re.IGNORECASE)
NAMED = pattern(r"\b(revenues?|sales|income|profits?|earnings|loss(?:es)?|costs?|expenses?|assets) of (?:\w+ )?$", re.I)


def is_misleading(line: str, word: re.Match[str]) -> bool:
    """Whether a word of direction says nothing of the figures beside it."""
    low = word[0].lower()
    if low.startswith("gain") and forms.ITEM.search(line, max(0, word.start() - 20), word.start()):
        return True
    if not NOUN.fullmatch(low):
        return False
    return forms.BRINGS.match(line, word.end()) is not None or _is_moved(line, word)


def is_bound(outline: Outline, word: re.Match[str]) -> bool:
    """Whether "up" says how far and not which way: "up to $40 million"."""
    if word[0].lower() != "up" or outline.line[word.end() : word.end() + 4] != " to ":
        return False
    mention = outline.mentions.get(word.end() + 4)
    return mention is not None and mention.quantity is not None and mention.quantity.hedge == "up_to"


def _is_moved(line: str, word: re.Match[str]) -> bool:
    """Whether a word of the other way stands in front: "raises the permissible cut to 10 percent from 5"."""
    begin = max((found.end() for found in CLAUSE.finditer(line, 0, word.start())), default=0)
    sign = way(line, word)[0]
    return any(way(line, other)[0] * sign < 0 for other in directions(line) if begin <= other.start() < word.start())


def are_alternatives(line: str, at: int, told: Mapping[int, Mention]) -> bool:
    """Whether a level is one of two that are left open: "to 1.6 or 1.7 billion"."""
    other = OR_ELSE.match(line, at + 1)
    if other is None or line[at] != line[other.start("figure")] or line[at + 1 : at + 3] == ", ":
        return False
    a, b = told[at].quantity, told[other.start("figure")].quantity
    return a is not None and b is not None and a.unit == b.unit


def counts_others(line: str, before: int | None, after: int | None) -> bool:
    """Whether the second figure counts something else: "enrolment rose to 45 patients from 60 clinics"."""
    if before is None or line[before] != NUMBER or not (noun := forms.PLURAL.match(line, before + 1)):
        return False
    other = forms.PLURAL.match(line, after + 1) if after is not None else None
    return other is None or other[1].lower() != noun[1].lower()


def is_of_others(line: str, levels: Mapping[str, int], word: re.Match[str]) -> bool:
    """Whether what it is compared with is told of something else: "compared with $147 million for coffee, a drop"."""
    before, after = levels.get("before", -1), levels.get("after", -1)
    if before < 0:
        return False
    if before < word.start() and forms.OF_OTHERS.match(line, before + 1):
        return True
    nouns = [NAMED.search(line, max(0, at - 40), at) for at in (before, after)]
    was, now = ([noun[1].lower().rstrip("s") for noun in nouns if noun] + ["", ""])[:2]
    return (
        after >= 0 and bool(now) and was != now
    )  # "on revenues of $3.1 billion, down from its profit of $442 million"


def is_change(line: str, at: int, word: re.Match[str]) -> bool:
    """Whether a percentage is itself a change: "rose 8.8 percent, compared with a 13.6 percent increase"."""
    if line[at] != PERCENT or word[0].lower() in ("up", "down"):
        return False
    return forms.CHANGE_BEHIND.match(line, at + 1) is not None


def is_of_another_time(
    line: str,
    levels: Mapping[str, int],
    word: re.Match[str],
    said: tuple[Mention, ...],
    after: Mention,
    before: Mention,
) -> bool:
    """
    Whether a level that is only compared with is not what the difference was counted from.

    "Up 14 to 164, against 422 one year ago": the 14 came in a week.
    """
    at = levels["before"]
    joints = COMPARED.findall(line, max(0, at - 60), at)
    new, old = after.quantity, before.quantity
    if not joints or joints[-1].lower() == "from" or new is None or old is None:
        return False
    shares = new.unit == "percent"
    if shares and at < word.start():
        return False
    moved = [difference(exact(new), exact(old)), percent_change(exact(new), exact(old)) if shares else None]
    told = [m.quantity for m in said if m.quantity is not None and m.quantity.unit == new.unit]
    fitting = (
        exact(amount).meets(way_) or exact(amount).meets(scaled(way_, Decimal(-1)))
        for amount in told
        for way_ in moved
        if way_ is not None
    )
    return bool(told) and not any(fitting)


def is_level(first: Quantity, share: Quantity, base: Quantity, sign: int) -> bool:
    """
    Whether the first figure of "$377 million or six percent more than the $356 million" is the level and no difference.

    The nearer of the two readings is taken: 377 is 6 percent more than 356, and 106 percent of it.
    """
    top, told, below = (_middle(quantity) for quantity in (first, share, base))
    if not below or share.unit != "percent" or first.unit != base.unit:
        return False
    of_it = 100 * top / below
    return abs((of_it - 100) * (sign or 1) - told) < abs(of_it - told)


def _middle(quantity: Quantity) -> float:
    ends = [float(end) for end in (quantity.low, quantity.high) if end is not None]
    return sum(ends) / len(ends) if ends else 0.0
