"""
Who bears or gets an amount, and for each of what: words that stand between the noun of an amount and its "of".

    "milestone payments to us of up to $40 million"                         milestone payments
    "net loss per share of $0.26"                                           net loss
    "net loss attributable to controlling interest of $57.5 million"        net loss
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.phrases import ATTRIBUTED, Head
from factcheck.claims.grammar.settled import RESULTS
from factcheck.model import Claim, Measure

BASES = frozenset("non-gaap gaap excluding".split())
"""What a sentence says once of every result in it."""
SET_APART = frozenset("excluding adjusting normalized normalised normalizing normalising".split())
"""What a sentence begins with that tells of another basis: "Normalized for currencies, revenue rose 18%"."""
TURNED = frozenset({"loss", "profit"})


def whom(line: Line, k: int, start: int) -> int:
    """Where the words before "of" at `k` end, without who is paid, pays or agrees: "a payment from Acme of"."""
    j = k - 1
    while j > start and line.tags[j] in "Ni":
        j -= 1
    paid = line.tags[j] == "t" or line.low(j) in ("from", "with")
    return j if j > start and j < k - 1 and paid else k


def attributed(line: Line, k: int, start: int) -> int:
    """The word before "of" at `k` that says whose an amount is, "attributable"; or 0."""
    for j in range(k - 1, max(start, k - 8), -1):
        if line.low(j) in ATTRIBUTED and line.low(j + 1) == "to":
            return j
        if line.tags[j] in "qy,;avm":
            break
    return 0


def per_what(line: Line, k: int, start: int) -> int:
    """Where the words before word `k` end without what they are counted for each of."""
    for j in range(k - 1, max(start, k - 5), -1):
        if line.low(j) == "per":
            aside = line.tags.rfind("(", start, j) if line.tags[j - 1] == ")" else -1
            return aside if aside > start else j  # "net income (loss) per share"
        if line.tags[j] not in "nsNjeuv":
            break
    return k


def on_basis(line: Line, i: int) -> frozenset[str]:
    """
    What sets a figure apart from the one of the books: "non-gaap" of "on a non-GAAP basis".

    An amount is also apart where its sentence begins with "excluding", or says it behind it.
    """
    leads = SET_APART.intersection(line.lows[:2])
    if not leads and "basis" not in line.bag and "excluding" not in line.bag:
        return frozenset()
    first = max(line.tags.rfind("q", 0, i), line.tags.rfind(";", 0, i)) + 1
    last = next((k for k in range(i + 1, len(line.tags)) if line.tags[k] in "q;"), len(line.tags))
    named = {
        line.low(k - 1)
        for k in range(max(first, 2), i)
        if line.low(k) == "basis" and line.low(k - 2) in ("a", "an", "on") and line.tag(k - 1) in ("j", "n", "N", "e")
    }
    if line.mention(i).kind == "percent":
        return frozenset(named | ({"excluding"} if leads else set()))
    return frozenset(named | ({"excluding"} if leads or "excluding" in line.lows[first:last] else set()))


def on_its_basis(head: Head, told: Sequence[Claim]) -> Head:
    """
    What a figure is compared with, on the basis of the figure before.

    "On a non-GAAP basis, net income was $6 million, compared to net income of $5 million": the second is non-GAAP too.
    "Adjusted EBITDA was $6 million, compared to a loss of $5 million": an adjusted EBITDA loss.
    """
    if not told:
        return head
    measure: Measure = told[-1].measure
    if not head.scope and head.noun in TURNED:
        # What "net income" is compared with is a net loss.
        return replace(head, scope=tuple(sorted({*measure.scope, measure.head} - RESULTS)))
    if head.noun != measure.head or not BASES.isdisjoint(head.scope):
        return head
    return replace(head, scope=tuple(sorted({*head.scope, *BASES.intersection(measure.scope)})))
