"""Periods that point back at one that was named before: "that year", "the same day", "the following month"."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.months import PARTS_OF_DAY
from factcheck.mentions.times.named import CLUE, named_before
from factcheck.mentions.times.near_days import part_of_day
from factcheck.patterns import pattern

UNITS = ("year", "quarter", "month", "week", "day")
PARTS = ("night", "evening", "morning", "afternoon")
# "said that week 24 …" and "that day-long" name nothing before them; "the same quarter last year" says which itself.
POINTER = pattern(
    rf"(?:that(?:{GAP}same)?|same){GAP}(year|quarter|month|week|day|night|evening|morning|afternoon)\b(?![-'])"
    rf"(?!{GAP}(?:of|in|a|an|last|one|the|prior|previous|earlier|that|as|two|when|\d))",
    re.IGNORECASE,
)
THE = pattern(r"\bthe[ \n]$", re.IGNORECASE)
SAYING = pattern(r"\b(?:sa(?:id|ys?|ying)|so|reported|announced|believes?|thinks?|than)[ \n]$", re.IGNORECASE)
NEXT = pattern(rf"(?:following|next){GAP}(year|month|week|day|morning|afternoon|evening)\b(?![-'])", re.IGNORECASE)


def read(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The period that "that year" or "the same day" points back at; None where none is named before."""
    found = POINTER.match(plain, at)
    if not found:
        return None
    before = SAYING if found[0][0] in "Tt" else THE
    if bool(before.search(plain, max(0, at - 12), at)) == (before is SAYING):
        return None
    unit = found[1].lower()
    if unit in PARTS:
        day = named_before(plain, at, "day", setting, base)
        return Found(found.end(), part_of_day(day, unit, 0)) if day else None
    day = named_before(plain, at, unit, setting, base)
    return Found(found.end(), calendar.whole(day, unit)) if day else None


def next_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The period behind the one that was named before: "the next day" of a story, "the following year"."""
    found = NEXT.match(plain, at)
    if not found or not THE.search(plain, max(0, at - 5), at):
        return None
    word = found[1].lower()
    unit = word if word in UNITS else "day"
    day = calendar.shift(named_before(plain, at, unit, setting, base), 1, unit)
    if not day:
        return None
    if word in PARTS_OF_DAY:
        return Found(found.end(), Stretch(calendar.on(day).period, f"{day.isoformat()}T{PARTS_OF_DAY[word]}"))
    return Found(found.end(), calendar.whole(day, unit))


BESIDE = pattern(
    rf"(year|month|week|day|night|evening){GAP}(before|after)\b(?=[ \t]*(?:[.,;:?!)]|$|\n\n)|{GAP}(?:and|but)\b)", re.I
)


def beside_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The period beside the one that was named before: "down from 450 the year before"; a day, else the document's."""
    near = plain[at : at + 16]
    found = BESIDE.match(plain, at) if "before" in near or "after" in near else None
    if not found or not THE.search(plain, max(0, at - 5), at):
        return None
    word = found[1].lower()
    unit = "day" if word in PARTS else word
    named = named_before(plain, at, unit, setting, base)
    if not named and word == "day" and not CLUE.search(plain):
        named = setting.today  # no other day is named from which it could be counted
    day = calendar.shift(named, -1 if found[2].lower() == "before" else 1, unit)
    if not day:
        return None
    return Found(found.end(), part_of_day(day, word, 0) if word in PARTS else calendar.whole(day, unit))
