"""What kind of fact a figure is: fixed, cumulative, a snapshot or a flow over a period."""

from __future__ import annotations

from factcheck.claims.deals import PAYMENTS
from factcheck.claims.grammar.tenses import Tense
from factcheck.model import Measure, MentionKind, Modality, Nature
from factcheck.patterns import pattern

TERMS = PAYMENTS | {"price"}
FLOWS = frozenset(
    """revenue sale income loss earnings profit expense cost expenditure spending cash-flow growth increase
    decrease rise fall decline ebit ebitda eps margin production output shipment order booking billing turnover proceeds
    inflation used volume""".split()
)
STOCKS = frozenset(
    """cash equivalent balance debt asset liability equity price rate population employee staff headcount person member
    customer subscriber store branch office site partner portfolio capacity backlog inventory reserve share
    rating""".split()
)
LOSSES = frozenset("loss deficit shortfall outflow used".split())
"""What is told as a figure above zero: "a net loss of $(2.09) per share" is one of $2.09."""
TO_DATE = frozenset("cumulative cumulatively ever inception altogether".split())
BEGINS_AGAIN = pattern(r"\b(?:year|half|quarter|month|season)[ -]to[ -]date\b|\bso far (?:in )?this\b")
"""Of what a count begins again: "six sites opened in the financial year to date"."""
ONCE = frozenset(
    """date expiry birth found establish sign execute enter begin incorporate expire extend terminate merge acquire
    die""".split()
)
"""Events that a thing goes through once, so that their date does not change."""
FOUNDING = frozenset("found founding incorporate establish".split())


def of(words: str, kind: MentionKind, measure: Measure, tense: Tense, modality: Modality, since: bool) -> Nature | None:
    """The nature of a figure in a clause (`words`, in small letters), or None where its words do not say."""
    if since or "to date" in words or "so far" in words or not TO_DATE.isdisjoint(words.split()):
        return "flow" if BEGINS_AGAIN.search(words) else "cumulative"
    if measure.head in TERMS and (modality == "conditional" or "upfront" in measure.scope):
        return "fixed"
    if measure.head in FLOWS or kind == "percent":
        return "snapshot" if measure.head in STOCKS else "flow"
    happened = measure.head == "person" and tense == "perfect"  # "340 people have died", which nobody undoes
    held = measure.head in STOCKS or (measure.head in ("investment", "security") and "cash" in measure.scope)
    if (held and not happened) or kind == "ordinal":
        return "snapshot"
    if kind == "number":
        if tense == "present":
            return "snapshot"
        if tense == "perfect":
            return "cumulative"
    return None
