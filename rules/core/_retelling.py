"""Words that say of what time a figure is, and whether every document tells it anew."""

from __future__ import annotations

import re

from factcheck.almanac import MONTHS
from factcheck.patterns import pattern

MONTH = f"(?-i:{'|'.join(MONTHS)})"
DAY = rf"(?:{MONTH}) (?:\d{{1,2}}, )?(?:19|20)\d\d"
PART = "(?:first|second|third|fourth) (?:fiscal )?(?:quarter|half)"
LENGTH = "(?:(?:three|six|nine|twelve)[ -]months?|quarter|half|year)"
ABSOLUTE = pattern(
    rf"(?:{PART} of (?:fiscal )?|{LENGTH} (?:period )?(?:ended|ending) )?(?:{DAY}|(?:19|20)\d\d)"
    "|(?:a|per|each) (?:year|month)(?! (?:ago|earlier|before|later))"
)
"""A time that is the same one in every document."""
YEAR_END = pattern(r"\bend of the year\b|\byear[ -]end\b")
RELATIVE = pattern(
    rf"\b(?:quarter|half|year|month|week|day|fiscal|annual|today|yesterday|tomorrow|recent|prior|period|{MONTH})"
    r"(?:s|ly)?\b",
    re.IGNORECASE,
)
_FIGURES = r"revenues?|sales|premiums?|incomes?|loss(?:es)?|profits?|earnings|eps|margins?|expenses?|backlog"
RESULT = pattern(
    rf"\b(?:{_FIGURES}|ebitda|cash|deposits|loans|debt|dividends?|prices?|inflation|unemployment|payments?|fees?"
    r"|milestones?|(?:funds|discount|policy) rate|basis points?"
    r"|(?:increas|decreas|rais|lower|reduc)(?:e[sd]?|ing|ed|s)?)\b",
    re.IGNORECASE,
)
"""What may be another figure in every document, though no time stands beside it."""
PERIODIC = pattern(rf"\b(?:{_FIGURES}|ebitd?a?x?|cash flows?)\b")
"""What every release tells anew of its own period, though it may not say so."""
DEED = pattern(r"[^\w\n]{0,4}(?:[A-Z][a-z]+ed|Sold|Bought|Won|Built|Began|Made|Met|Set) ")
"""How a list of what was done in a period begins each item: "Closed on one property for $15.8 million"."""
LEVEL = pattern(r"\b(?:funds|discount|policy) rate\b")
