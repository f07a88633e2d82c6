"""Percent, percentage points and basis points behind a number: "%", "per cent", "percentage points", "bps"."""

from __future__ import annotations

import re

from factcheck.patterns import pattern

_LEVEL = r" (?:to|from|above|below) (?:(?:the|a|its) )?[\d.]{1,6} ?(?:%|per ?cent\b)"
"""A level of which points are some: "rose 0.1 pts to 5.2%", "up 14 points from the 75% of 2012"."""
PERCENT = pattern(
    r"[ ]{0,2}%(?P<points>[ -](?:point|pt)s?\b)?"
    r"|[ \n-]?per[ -]?cent(?:age)?s?(?P<points2>[ \n-]points?)?(?![A-Za-z])"
    r"|[ \n-]percentage[ \n-](?P<points3>points?)(?![A-Za-z])"
    r"|[ \n-]?pct(?:\.(?=[ \n][a-z\d(]|[,;)]))?(?![A-Za-z])|[ ]?(?-i:pc)(?![A-Za-z])"
    r"|[ -]Prozent(?P<points6>punkten?)?(?![A-Za-z])|[ ](?:pour[ ]cent|por[ ]ciento)(?![A-Za-z])"
    r"|[ ](?P<points7>points?[ ]de[ ]pourcentage|puntos?[ ]porcentual(?:es)?)(?![A-Za-z])"
    r"|[ ](?P<basis3>Basispunkten?|points?[ ]de[ ]base|puntos?[ ]básicos?)(?![A-Za-z])"
    r"|[ ]?(?P<points4>ppts?|pps?|p\.p\.)(?![A-Za-z])"
    rf"|[ ](?P<points5>points?|pts?)(?={_LEVEL})"
    r"|[ \n-](?P<basis>basis[ \n-]points?)(?![A-Za-z])|[ -]?(?P<basis2>bps?)(?![A-Za-z/])",
    re.IGNORECASE,
)
PERCENT_BEGINS = ("%", "p", "P", "b", "B")


def percent_behind(plain: str, at: int) -> tuple[int, str] | None:
    """The end and the unit of the percent behind the number that ends at `at`: percent, percentage or basis point."""
    if plain[at : at + 3].lstrip(" \n-")[:1] not in PERCENT_BEGINS:
        return None
    match = PERCENT.match(plain, at)
    return (match.end(), _unit(match)) if match else None


def _unit(match: re.Match[str]) -> str:
    named = (match.lastgroup or "").rstrip("1234567")
    return {"basis": "basis_point", "points": "percentage_point"}.get(named, "percent")
