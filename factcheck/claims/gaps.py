"""
Heads that the nearest verb does not give: where a verb is left out, and where it stands for the noun.

    "sales were $5 million and the net loss $1 million"   loss, (net)
    "responses lasted a median of 8.4 months"             duration, (median, response)
"""

from __future__ import annotations

from factcheck.claims.clauses import Line, governor
from factcheck.claims.phrases import Head, phrase, subject, verb_lemma
from factcheck.patterns import pattern

GAPPED = pattern(r"q[po]?y?,?cd?([jne]{0,3}[ns])$")
"""A figure, maybe its time, and a noun behind "and", in letters: "$5 million in May, and the net loss"."""
AVERAGES = frozenset({"median", "mean", "average"})


def gapped(line: Line, k: int, verb: int) -> Head | None:
    """
    The noun before word `k` for which the verb that ends at word `verb` is not said again, behind a figure of its own.

    "Sales were $5 million and the net loss $1 million", "sales came to $5 million, and expenses to $3 million".
    """
    found = GAPPED.search(line.tags, verb, k)
    return phrase(line, found.start(1), found.end(1)) if found else None


def lasted(line: Line, i: int, start: int) -> Head | None:
    """ "Responses lasted a median of 8.4 months": the median duration of the response; None where nothing lasted."""
    group = governor(line, i)
    if group is None or group[1] > i or verb_lemma(line, group) != "last":
        return None
    what = subject(line, group[0], start)
    if what is None:
        return None
    said = AVERAGES.intersection(line.lows[group[1] : i])
    return Head("duration", tuple(sorted({*what.scope, what.noun, *said})), what.start, i)
