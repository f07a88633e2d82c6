"""Days of a list, which share the month of another: the 5 of "June 4 and 5", the 18 of "18 and 19 June"."""

from __future__ import annotations

import re

from factcheck.mentions.found import GAP, Found
from factcheck.mentions.months import MONTH_PATTERN, MONTHS
from factcheck.mentions.reading import Setting
from factcheck.mentions.written import COUNTED, LAST_DAY, Written, resolve, year_at
from factcheck.patterns import pattern

LIST_FIRST = pattern(
    rf"(\d{{1,2}})((?:st|nd|rd|th)?)(?:,{GAP}\d{{1,2}}(?:st|nd|rd|th)?){{0,6}}{GAP}(?:and|or|&){GAP}\d{{1,2}}(?:st|nd|rd|th)?"
    rf"{GAP}(?:of{GAP})?({MONTH_PATTERN})\b",
    re.IGNORECASE,
)
LINK = pattern(r"(?:\b(?:and|or)|&)[ \n]$", re.IGNORECASE)
LIST_BEFORE = pattern(
    rf"\b({MONTH_PATTERN})\.?{GAP}\d{{1,2}}(?:st|nd|rd|th)?(?:,{GAP}\d{{1,2}}(?:st|nd|rd|th)?){{0,6}},?{GAP}(?:and|or|&){GAP}$",
    re.IGNORECASE,
)
LISTED_AFTER = pattern(
    rf"(?:,{GAP}\d{{1,2}}(?:st|nd|rd|th)?){{0,6}},?{GAP}(?:and|or|&){GAP}\d{{1,2}}(?:st|nd|rd|th)?(?![\d%:/A-Za-z]|[.,]\d)"
    rf"(?:,{GAP}(\d{{4}})(?!\d)"
    rf"|(?!{GAP}?(?:percent|per cent|million|billion|thousand|basis|people|men|women|children|[a-z]{{3,}}s)\b))",
    re.IGNORECASE,
)
LIST_OPEN = pattern(
    rf"\b({MONTH_PATTERN})\.?{GAP}\d{{1,2}}(?:st|nd|rd|th)?(?:,{GAP}\d{{1,2}}(?:st|nd|rd|th)?){{0,6}},{GAP}$",
    re.IGNORECASE,
)


def listed_day(plain: str, at: int, setting: Setting) -> Found | None:
    """One more day of a list, without its month: the 5 of "June 4 and 5", the 18 of "18 and 19 June"."""
    if found := LIST_FIRST.match(plain, at):
        year = year_at(plain, found.end())
        date = Written(found.end(2), year[1] if year else None, MONTHS[found[3].lower()], int(found[1]))
        return Found(found.end(2), resolve(plain, at, date, setting))
    day = LAST_DAY.match(plain, at)
    if not day:
        return None
    if plain[at - 2 : at - 1] == ",":
        # the 5 of "June 4, 5 and 6, 2011"; of "on June 4, 5 people and 6 dogs" it is none
        after = LISTED_AFTER.match(plain, day.end())
        named = LIST_OPEN.search(plain, max(0, at - 48), at) if after else None
        if not after or not named:
            return None
        item = Written(day.end(), int(after[1]) if after[1] else None, MONTHS[named[1].lower()], int(day[1]))
        return Found(day.end(), resolve(plain, at, item, setting))
    if not LINK.search(plain, max(0, at - 6), at) or COUNTED.match(plain, day.end()):
        return None
    if not (named := LIST_BEFORE.search(plain, max(0, at - 48), at)):
        return None
    end, year_said = day.end(), None
    if tail := year_at(plain, end):
        end, year_said = tail
    return Found(end, resolve(plain, at, Written(end, year_said, MONTHS[named[1].lower()], int(day[1])), setting))
