"""
Sums without a currency, which the sum that they are compared with tells.

    "rose to €668m last year from 443 million in 2007"      EUR 443,000,000
    "a loss of 92 million euros against a profit of 271 million in the same quarter"
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from factcheck.mentions.reading import Reading
from factcheck.mentions.times.named import COMPARING
from factcheck.patterns import pattern

COMPARED = pattern(
    rf"\b(?:{COMPARING}|compared[ \n](?:with|to))[ \n](?:(?:an?|the)[ \n](?:[a-z]+[ \n]){{1,3}}of[ \n])?"
    r"(?:(?:about|around|approximately|nearly|just|some|over|only)[ \n]){0,2}$",
    re.IGNORECASE,
)
SCALED = pattern(r"(?:million|billion|trillion|[mb]n|m)$")
ENDS = pattern(
    r"[,.;:)]|[ \n](?:in|for|during|a[ \n](?:year|quarter|month)|last|the[ \n](?:year|quarter|same|previous|prior|first"
    r"|second|third|fourth)|one[ \n]year|earlier|previously|reported|recorded|expected|at[ \n]the|and|or)\b|$"
)
"""What may follow a sum; a noun makes it a count: "from 4.1 million tons"."""
END = pattern(r"[.;](?=\s)|\n\n")
NEAR = 120
"""No further behind the sum that it is compared with."""


def with_currency(plain: str, found: Reading, before: Reading) -> Reading:
    """The number as a sum in the currency of the sum `before`, where it is compared with that; else as it is."""
    if before.quantity is None or found.quantity is None or found.kind != "number":
        return found
    if found.quantity.unit or found.start - before.end > NEAR or not SCALED.search(plain, found.start, found.end):
        return found
    told = COMPARED.search(plain, before.end, found.start)
    if not told or not ENDS.match(plain, found.end) or END.search(plain, before.end, found.start):
        return found
    sum_ = replace(found.quantity, unit=before.quantity.unit, assumed=before.quantity.assumed)
    return replace(found, kind="money", quantity=sum_)
