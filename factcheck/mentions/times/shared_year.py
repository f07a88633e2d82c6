"""The year that a date shares with a later one, behind which alone it is written: "June 3 and July 9, 2013"."""

from __future__ import annotations

import re

from factcheck.mentions.times.found import GAP
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS, WEEKDAYS
from factcheck.patterns import pattern

LINK = pattern(
    rf"(?P<all>,?{GAP}(?:and|or|&){GAP})|(?P<to>,?{GAP}(?:to|through|thru|until|till){GAP}|[ \t]?-[ \t]?)|,{GAP}",
    re.IGNORECASE,
)
ITEM = pattern(rf"((?:[A-Za-z]{{2,9}}\.?,?{GAP}){{0,4}})\d{{1,2}}(?:st|nd|rd|th)?(?![\d:%/A-Za-z]|\.\d)")
MONTH_BEHIND = pattern(rf"{GAP}(?:of{GAP})?([A-Za-z]{{3,9}})\b")
YEAR = pattern(rf",?{GAP}(\d{{4}})(?![\d%]|[.,]\d|[-/]\d)")
SMALL_WORDS = ("on", "the")
LONGEST = 8  # dates of one list
TURN = 10  # months: "December 31 and January 15, 2013" goes over the new year, "June 30 and March 31, 2013" does not


YEAR_BEFORE = pattern(
    rf"\b({MONTH_PATTERN})\.?[ \n](?:\d{{1,2}}(?:st|nd|rd|th)?,?[ \n])?((?:19|20)\d\d)"
    r"(?:[ ]?-[ ]?|,?[ \n](?:to|through|until|and|or|or from|and from)[ \n])$",
    re.IGNORECASE,
)


def year_before(plain: str, at: int, month: int) -> int | None:
    """The year of the date from which the one at `at` goes on: of the second of "January 3, 2017 to February 1"."""
    found = YEAR_BEFORE.search(plain, max(0, at - 40), at) if plain[at - 1 : at] in (" ", "\n", "-") else None
    return int(found[2]) + (month < MONTHS[found[1].lower()]) if found else None


def year_behind(plain: str, end: int, month: int) -> int | None:
    """
    The year of a day of `month` whose words end at `end` without one, as the last date of its list or range has it.

    A range goes forward, so that the first day of "December 28 to January 3, 2013" is of 2012.
    """
    at, last, ranges = end, month, False
    for _ in range(LONGEST):
        link = LINK.match(plain, at)
        item = ITEM.match(plain, link.end()) if link else None
        if not link or not item:
            return None
        for word in item[1].lower().replace(".", " ").replace(",", " ").split():
            if word in MONTHS:
                last = MONTHS[word]
            elif word not in WEEKDAYS and word not in SMALL_WORDS:
                return None
        at = item.end()
        if (name := MONTH_BEHIND.match(plain, at)) and name[1].lower() in MONTHS:
            last, at = MONTHS[name[1].lower()], name.end()
        ranges = ranges or link["to"] is not None
        if (link["all"] or link["to"]) and (year := YEAR.match(plain, at)):
            return int(year[1]) - (month - last >= (1 if ranges else TURN))
    return None
