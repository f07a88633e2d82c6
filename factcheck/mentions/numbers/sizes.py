"""Figures of which only the size is told: "low single digits", "mid-teens", "the high 80s", "double-digit growth"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.mentions.reading import Reading
from factcheck.mentions.times.years import DECADES
from factcheck.model import MentionKind
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

PARTS = {"low": (0, 4), "lower": (0, 4), "mid": (3, 7), "high": (6, 10), "upper": (6, 10)}
"""Part of ten → where it begins and ends; they overlap, since nobody says where one of them stops."""
_PART = rf"({'|'.join(PARTS)})"
TOLD = pattern(
    rf"(?:{_PART}(?:-?[ -]to[ -]{_PART})?[ -])?"
    rf"(?:(single|double|triple)[ -]digits?|(teens|{'|'.join(DECADES)})|([2-9]0)'?s)(?![A-Za-z])",
    re.IGNORECASE,
)
UNITS = {"single": 1, "double": 10, "triple": 100}
SHARE = pattern(r"[ -]?%|[ -]per ?cent(?:age)?\b(?! points?\b)", re.IGNORECASE)
OF_GROWTH = pattern(
    r"(?:[ -][a-z]{1,20}){0,2}[ ]"
    r"(?:growth|increases?|declines?|decreases?|gains?|rates?|margins?|returns?|reductions?)\b",
    re.IGNORECASE,
)
GREW = pattern(
    r"\b(?:gr[eo]w|increas|declin|decreas|rose|ris|fell|fall|up|down|margin)\w*[ \n](?:[a-z]{1,12}[ \n]){0,3}$",
    re.IGNORECASE,
)
LEADS = frozenset((*PARTS, *UNITS))


def read(plain: str, at: int) -> Reading | None:
    """What is told by its size alone at `at`, as a range; percent where the words around it say so."""
    found = TOLD.match(plain, at)
    if not found:
        return None
    first, last, digits, tens, figure = (group and group.lower() for group in found.groups())
    share = SHARE.match(plain, found.end())
    if not digits and (not first or ("mid" in (first, last) and tens != "teens" and not share)):
        return None  # "the 80s", "the mid-80s": years
    base = 0 if digits else 10 if tens == "teens" else DECADES[tens] % 100 if tens else int(figure or 0)
    unit = UNITS[digits] if digits else 1
    begin, end = (PARTS[first][0], PARTS[last or first][1]) if first else (0, 10)
    low, high = max(base + unit * begin, unit), base + unit * end
    kind: MentionKind = "number"
    if share or OF_GROWTH.match(plain, found.end()) or GREW.search(plain, max(0, at - 48), at):
        kind = "percent"
    quantity = Quantity(None, Decimal(low), Decimal(high), hedge="between", unit="percent" if kind == "percent" else "")
    return Reading(at, share.end() if share else found.end(), kind, quantity)
