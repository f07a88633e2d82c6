"""What comes again: "daily", "every Monday", "twice a week", "each quarter"."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Setting
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.durations import length_at
from factcheck.mentions.times.found import GAP, WORD, Found
from factcheck.mentions.times.months import MONTHS, SEASONS, TIMEX_UNITS, UNITS, WEEKDAY_PATTERN, WEEKDAYS
from factcheck.patterns import pattern

ADVERBS: dict[str, str] = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M", "semiannually": "P6M", "yearly": "P1Y",
    "annually": "P1Y", "biannually": "P6M", "biennially": "P2Y",
    "semimonthly": "P0.5M", "semiweekly": "P0.5W",
}  # fmt: skip
"""Words that say by themselves how often."""

PREFIXED = pattern(r"(?:semi|bi)-(annually|weekly|monthly)\b", re.IGNORECASE)  # "semi-annually" is not "annually"
EVERY = pattern(
    rf"(?:every|each)(?:{GAP}(other|second|third|fourth|fifth|sixth|tenth)(?={GAP}[A-Za-z]))?{GAP}([A-Za-z]+)",
    re.IGNORECASE,
)
DAY_OF_MONTH = pattern(rf"{GAP}([12]?\d|3[01])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)")
DAY_OF_EVERY = pattern(
    rf"([12]?\d|3[01])(?:st|nd|rd|th)(?:{GAP}day)?{GAP}of{GAP}(?:every|each){GAP}month\b", re.IGNORECASE
)
NTH_OF_EVERY = pattern(
    rf"(?:first|second|third|fourth|last|1st|2nd|3rd|4th|final){GAP}(?:({WEEKDAY_PATTERN})|(day)|(week)){GAP}"
    rf"(?:of|in){GAP}(?:every|each){GAP}(month|quarter|year|week)\b",
    re.IGNORECASE,
)
EVERY_COUNT = pattern(rf"every{GAP}(?=\d|[A-Za-z])", re.IGNORECASE)
TIMES = pattern(
    rf"(?:once|twice|thrice|(?:\d{{1,3}}|two|three|four|five|six|seven|eight|nine|ten|several|many){GAP}times)"
    rf"{GAP}(?:(?:an?|per|each|every){GAP}([A-Za-z]+)|(daily|weekly|monthly|yearly|annually|quarterly)\b)",
    re.IGNORECASE,
)
FORM = pattern(rf"{GAP}(?:Reports?|Form|Meeting|News|Mail|Mirror|Telegraph|Express|Star|Herald)\b")
PAPER = pattern(r" [A-Z][a-z]")
DAYS: dict[str, str] = {
    **{f"{name}s": f"XXXX-WXX-{n + 1}" for name, n in WEEKDAYS.items() if name.endswith("day")},
    "weekends": "XXXX-WXX-WE",
}
"""Days that come again, in the plural → their TIMEX3 value."""
AGAIN = frozenset((*ADVERBS, *DAYS, "semi", "bi", "every", "each", "once", "twice", "thrice"))


def set_at(plain: str, at: int, word: str) -> tuple[int, str] | None:
    """Where the set that begins at `at` ends, and its TIMEX3 value; `word` is its first word in lower case."""
    if word in ("semi", "bi"):
        found = PREFIXED.match(plain, at)
        timex = ADVERBS.get(f"{word}{found[1].lower()}") if found else None
        return (found.end(), timex) if found and timex else None
    if word in ADVERBS:
        end = at + len(word)
        # "Quarterly Report", "Daily Mail": a name; "the daily Gazette", "a weekly": a newspaper.
        if (plain[at].isupper() and FORM.match(plain, end)) or (plain[at].islower() and PAPER.match(plain, end)):
            return None
        return end, ADVERBS[word]
    if word in ("every", "each"):
        if (found := EVERY.match(plain, at)) and (
            timex := _each(found[2].lower(), NTHS[found[1] and found[1].lower()])
        ):
            if len(timex) == 7 and not found[1] and (day := DAY_OF_MONTH.match(plain, found.end())):
                return day.end(), f"{timex}-{int(day[1]):02d}"  # "every June 4"
            return found.end(), timex
        if (count := EVERY_COUNT.match(plain, at)) and (length := length_at(plain, count.end(), article=False)):
            return length.end, length.timex
        return None
    if word in DAYS:
        return (at + len(word), DAYS[word]) if ON_BEFORE.search(plain, max(0, at - 10), at) else None
    near = plain[at : at + 40]
    if (" every" in near or " each" in near) and (found := NTH_OF_EVERY.match(plain, at)):
        # "the first Monday of every month"
        timex = f"XXXX-WXX-{WEEKDAYS[found[1].lower()] + 1}" if found[1] else _each(found[4].lower(), 1)
        return (found.end(), timex) if timex else None
    if (" every" in near or " each" in near) and (found := DAY_OF_EVERY.match(plain, at)):
        return found.end(), f"XXXX-XX-{int(found[1]):02d}"  # "the 15th of each month"
    if found := TIMES.match(plain, at):
        if found[2]:
            return found.end(), ADVERBS[found[2].lower()]
        if found[1].lower() in UNITS:
            return found.end(), _each(found[1].lower(), 1) or ""
    return None


NTHS = {None: 1, "other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "tenth": 10}
ON_BEFORE = pattern(r"(?:\b(?:on|and|or|most|until|from|to|weekly|daily|open|closed|week)|[,&(])[ \n]$", re.IGNORECASE)
"""What stands before days that come again: "on Mondays and Thursdays", not the band "Happy Mondays"."""


def _each(word: str, count: int) -> str | None:
    if word in WEEKDAYS:
        return f"XXXX-WXX-{WEEKDAYS[word] + 1}"
    if word in MONTHS and word not in ("may", "march", "mar"):
        return f"XXXX-{MONTHS[word]:02d}"
    if word in SEASONS and word != "fall":
        return f"XXXX-{SEASONS[word][0]}"
    if word in UNITS and not word.endswith("s"):
        size, code = TIMEX_UNITS[UNITS[word]]
        if code == "WE":
            return "XXXX-WXX-WE"
        return f"P{'T' if UNITS[word] in ('hour', 'minute', 'second') else ''}{size * count}{code}"
    if word in ("morning", "evening", "afternoon"):
        return {"morning": "XXXX-XX-XXTMO", "evening": "XXXX-XX-XXTEV", "afternoon": "XXXX-XX-XXTAF"}[word]
    return None


def read(plain: str, at: int, setting: Setting) -> Found | None:
    """The set that begins with the word at `at`."""
    word = WORD.match(plain, at)
    found = set_at(plain, at, word[0].lower()) if word else None
    return Found(found[0], Stretch(None, found[1]), "set") if found else None
