"""Comparisons before a figure, which make it a bound: "a rating higher than 20 %", "richer than the 15th"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factcheck.patterns import pattern
from factcheck.quantity import Quantity

THAN = r"(?: than)? (?:a |an |the age of )?$"
LESS = (
    "under|less|fewer|lower|smaller|shorter|younger|worse|below|short of|slower|narrower|lighter|cheaper|poorer|earlier"
)
ABOVE = pattern(
    r"\b(?:over|more|higher|greater|larger|bigger|better|longer|later|above|past|older|exceed(?:ed|ing|s)?)"
    rf"{THAN}|\b(?!(?:{LESS}|other|rather)\b)[a-z]+er than (?:a |an )?$|\bafter the age of $",
    re.IGNORECASE,
)
BELOW = pattern(rf"\b(?:{LESS}){THAN}|\bbefore the age of $", re.IGNORECASE)
AVERAGED = pattern(r"\baverag\w+ (?:on |over |out ){0,2}$", re.IGNORECASE)
RANKED = r"(?: than)? (?:the )?(?:# ?|number |no\. )?$"
AHEAD = pattern(rf"\b(?:ahead of|better|richer|wealthier|bigger|taller|longer|faster|older){RANKED}", re.IGNORECASE)
BEHIND = pattern(rf"\b(?:behind|worse|poorer|smaller|shorter|slower|younger){RANKED}", re.IGNORECASE)
TOP = pattern(r"\b[Tt]op $")
EITHER = pattern(rf"\b(?:above|below|over|under|higher|lower){RANKED}", re.IGNORECASE)
"""Of a rank, "above the 15th" may be the 14th or the 16th."""
WITHIN = 24
"""How many characters before a figure are read."""


def bounded(quantity: Quantity, plain: str, start: int, kind: str) -> Quantity | None:
    """
    The quantity of the figure at plain character `start`, with a comparison before it; None if it may be either.

    "Averaged over 44 reviews" bounds nothing; "richer than the 15th" is a smaller number.
    """
    lead = plain[max(0, start - WITHIN) : start]
    if kind == "ordinal" and EITHER.search(lead):
        return None
    if quantity.written is None:
        return quantity
    if kind == "count" and AVERAGED.search(lead):
        return Quantity.exactly(quantity.written, quantity.step, quantity.unit)
    if kind == "ordinal":
        if TOP.search(lead):
            return replace(quantity, low=None, hedge="at_most")
        above, below = BEHIND.search(lead), AHEAD.search(lead)
    elif quantity.hedge != "none":
        return quantity
    else:
        above, below = ABOVE.search(lead), BELOW.search(lead)
    if above:
        return replace(quantity, low=quantity.written, high=None, low_open=True, high_open=False, hedge="more_than")
    if below:
        return replace(quantity, low=None, high=quantity.written, low_open=False, high_open=True, hedge="less_than")
    return quantity


def denied(quantity: Quantity) -> Quantity | None:
    """What is left where a bound is denied: "does not have more than 50" is at most 50; None for no bound."""
    match quantity.hedge:
        case "more_than":
            return replace(quantity, low=None, high=quantity.low, low_open=False, high_open=False, hedge="at_most")
        case "at_least":
            return replace(quantity, low=None, high=quantity.low, low_open=False, high_open=True, hedge="less_than")
        case "less_than":
            return replace(quantity, low=quantity.high, high=None, low_open=False, high_open=False, hedge="at_least")
        case "at_most":
            return replace(quantity, low=quantity.high, high=None, low_open=True, high_open=False, hedge="more_than")
        case _:
            return None
