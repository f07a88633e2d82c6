"""The heads of a table's columns, where they stand in words above it: "Three Months Ended June 30, 2025 2024"."""

from __future__ import annotations

import re

from factcheck.almanac import MONTH
from factcheck.patterns import pattern

_TOKEN = pattern(
    rf"(?P<span>(?:(?:three|six|nine|twelve) months?|quarter|half[- ]year|years?|period)(?: period)? ended)"
    rf"|(?P<day>{MONTH} ?\d\d?(?!\d))|(?P<year>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_GAP = pattern(r"[^\d]{0,60}")
_REACH = 300
"""How many characters above the first row its heads may begin."""


def heads_above(plain: str, at: int, width: int) -> tuple[str, ...]:
    """
    The heads of `width` columns whose first row begins at character `at`; empty ones where they are not certain.

    Asked for are as many years as there are columns, and days and lengths ("three months ended") that divide evenly
    among them: "Three Months Ended Six Months Ended June 30, June 30, 2025 2024 2025 2024".
    """
    unknown = ("",) * width
    tokens = list(_TOKEN.finditer(plain, max(0, at - _REACH), at))
    while tokens and not _GAP.fullmatch(plain, tokens[-1].end(), at):
        return unknown  # other figures stand between
    for last in range(len(tokens) - 1, 0, -1):
        if not _GAP.fullmatch(plain, tokens[last - 1].end(), tokens[last].start()):
            tokens = tokens[last:]
            break
    years = [place for place, token in enumerate(tokens) if token["year"]]
    if len(years) < width:
        return unknown
    if len(years) > width:  # those of a title before
        tokens = tokens[years[-width - 1] + 1 :]
    named = {kind: [t[0] for t in tokens if t[kind]] for kind in ("span", "day", "year")}
    spans, days = named["span"], named["day"]
    if any(words and width % len(words) for words in (spans, days)) or (spans and not days):
        return unknown
    if any(span.lower().startswith("period") for span in spans):
        return unknown  # of three months, or of nine
    return tuple(
        " ".join(words[k * len(words) // width].strip() for words in (spans, days, named["year"]) if words)
        for k in range(width)
    )
