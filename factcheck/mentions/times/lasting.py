"""Lengths of time as they stand in a sentence: "three-year", "a week-long visit", "for weeks"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from factcheck.mentions.reading import Setting
from factcheck.mentions.times.beside import weekdays_away_at
from factcheck.mentions.times.calendar import NOTHING, Stretch
from factcheck.mentions.times.counted import single_count
from factcheck.mentions.times.distance import AGO, away_at
from factcheck.mentions.times.durations import Length, length_at
from factcheck.mentions.times.ended import ENDED, SIZES, ended_at, weeks_ended_at
from factcheck.mentions.times.found import GAP, WORD, Base, Found
from factcheck.mentions.times.months import CLOCK_UNITS, TIMEX_UNITS, UNITS
from factcheck.patterns import pattern

ARTICLE = pattern(r"an?\b", re.IGNORECASE)
ARTICLED = pattern(rf"an?{GAP}([A-Za-z]+)\b", re.IGNORECASE)
MEASURED = frozenset((*UNITS, *"few couple half quarter dozen hundred thousand short long full whole further".split()))
"""What stands behind the article of a length of time: "a year", "a few weeks"."""
BARE_UNITS = pattern(
    r"\b(?:for|in|over|after|of|recent|within|take|takes|took|several|many|during|last|lasted|spent|spend)[ \n]$",
    re.IGNORECASE,
)
IN_THE = pattern(r"\b(?:in|over|during|for|through)[ \n]the[ \n]$", re.IGNORECASE)
THAT_FOLLOWED = pattern(rf"{GAP}(?:that{GAP}(?:follow|preced)|to{GAP}come|ahead|since|leading{GAP}up)", re.IGNORECASE)
"""Behind "in the years": that followed, that preceded, to come."""
ARTICLE_BEFORE = pattern(
    r"\b(?:for|in|over|after|within|about|nearly|almost|than|roughly|least|around|by|lasted|took|as|"
    r"takes|take|spend|spent|during)[ \n]$",
    re.IGNORECASE,
)
LONG = pattern(r"[- ](?:long|old)\b|[ \n](?:later|after|before|earlier|from|and)\b")
PER = pattern(
    r"(?:[\d%]|\b(?:million|billion|thousand|dollars|percent|times|once|twice|days|hours|weeks|months))[ \n]$",
    re.IGNORECASE,
)


def duration(plain: str, length: Length, setting: Setting) -> Found:
    """A length of time, with the days that "ended June 30, 2011" behind it names; an age is a measure."""
    ended, behind = None, PERIODS.match(plain, length.end)
    end = behind.end() if behind else length.end
    if len(length.parts) == 1 and length.parts[0][0] <= 1200:
        count, unit = length.parts[0]
        if unit in ("month", "quarter", "year"):
            ended = ended_at(plain, end, count * SIZES[unit], setting)
        elif unit == "week":
            ended = weeks_ended_at(plain, end, count, setting)
    elif length.unit == "year" and length.timex == "P6M":  # "the half year ended 30 June"
        ended = ended_at(plain, end, 6, setting)
    period = ended.period if ended else None
    if length.age:
        return Found(length.end, NOTHING, "measure", length.quantity)  # an age measures somebody; nothing lasts
    return Found(length.end, Stretch(period, length.timex), "duration", length.quantity)


def count_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A length of time whose count is a word: "three-year", "a year ago", "half an hour"."""
    article = ARTICLE.match(plain, at)
    if article:
        behind = ARTICLED.match(plain, at)
        if not behind or behind[1].lower() not in MEASURED:
            return None
    length = length_at(plain, at)
    if not length:
        return weekdays_away_at(plain, at, setting) or shared_at(plain, at, setting)
    if plain.startswith("One day", at) and not AGO.match(plain, length.end):
        return None  # "One day, she said"
    if away := away_at(plain, at, length, setting, base):
        return away
    if plain[at : at + 2].lower() in ("a ", "a-", "an", "a\n") and length.number.high == 1 and len(length.parts) == 1:
        # "$3 a year" and "a $5m-a-year deal" are rates, "a day" no length of its own.
        if PER.search(plain, max(0, at - 10), at) or plain[at - 1 : at] == "-":
            return None
        if not ARTICLE_BEFORE.search(plain, max(0, at - 9), at) and not LONG.match(plain, length.end):
            return None
    found = duration(plain, length, setting)
    articled = article and length.number.low == 1 and len(length.parts) == 1
    return replace(found, quantity=None) if articled else found


SHARED = pattern(rf"(?:-,{GAP}\w{{1,12}}){{0,4}}-?,?{GAP}(?:and|or){GAP}")
HANGING = pattern(r"-[, \n]")
PERIODS = pattern(rf"(?:{GAP}|-)periods?(?={GAP}end)")


def shared_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The three of "three and six months ended June 30, 2011", or of "three- and six-month": its unit stands behind."""
    first = single_count(plain, at, article=False)
    joint = SHARED.match(plain, first.end) if first else None
    other = length_at(plain, joint.end(), article=False) if joint else None
    if not first or not other or first.low is None or other.unit not in ("month", "week", "year", "quarter"):
        return None
    behind = PERIODS.match(plain, other.end)
    length = length_at(f"{first.low} {other.unit}s", 0)
    if length and HANGING.match(plain, first.end):
        return duration(plain, replace(length, end=first.end + 1), setting)  # "six- and twelve-month"
    if not length or not ENDED.match(plain, behind.end() if behind else other.end):
        return None
    found = duration(plain, replace(length, end=behind.end() if behind else other.end), setting)
    return replace(found, end=first.end)


def units_at(plain: str, at: int, setting: Setting) -> Found | None:
    """Units with no count: "for weeks", "in recent years"."""
    word = WORD.match(plain, at)
    if word and (ago := AGO.match(plain, word.end())):
        return Found(ago.end(), Stretch(None, "PAST_REF"))  # "years ago"
    if not word or plain[at].isupper():
        return None
    told = BARE_UNITS.search(plain, max(0, at - 9), at) or (
        THAT_FOLLOWED.match(plain, word.end()) and IN_THE.search(plain, max(0, at - 14), at)
    )
    if not told:
        return None
    unit, end = UNITS[word[0].lower()], word.end()
    _, code = TIMEX_UNITS[unit]
    timex = f"P{'T' if unit in CLOCK_UNITS else ''}X{code}"
    return Found(end, Stretch(None, timex), "duration")


RECENT = pattern(rf"recent{GAP}(years|months|weeks|days|decades|quarters)\b", re.IGNORECASE)


def recent_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A stretch of no stated length: "recent weeks"."""
    found = RECENT.match(plain, at)
    if not found:
        return None
    return Found(found.end(), Stretch(None, f"PX{TIMEX_UNITS[UNITS[found[1].lower()]][1]}"), "duration")


LONG_UNIT = pattern(r"((?:hour|day|week|month|year|decade|century)s?)-long\b", re.IGNORECASE)


def long_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A length with "long": "a week-long visit", "a decades-long feud"."""
    found = LONG_UNIT.match(plain, at)
    if not found:
        return None
    name = found[1].lower()
    if name.endswith("s"):
        _, code = TIMEX_UNITS[UNITS[name]]
        return Found(found.end(), Stretch(None, f"P{'T' if UNITS[name] in CLOCK_UNITS else ''}X{code}"), "duration")
    length = length_at(f"one {name}", 0)
    return Found(found.end(), Stretch(None, length.timex), "duration", length.quantity) if length else None


BETWEEN = pattern(rf"between{GAP}(?=\d|[A-Za-z])", re.IGNORECASE)
AND = pattern(rf"{GAP}and{GAP}")


def between_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A range of lengths: "between one and two years"."""
    start = BETWEEN.match(plain, at)
    first = single_count(plain, start.end(), article=False) if start else None
    joint = AND.match(plain, first.end) if first else None
    last = length_at(plain, joint.end(), article=False) if joint else None
    if not (first and last and first.low is not None and last.number.low is not None) or first.low >= last.number.low:
        return None
    if last.number.low != last.number.high or len(last.parts) > 1:
        return None
    range_ = length_at(f"{first.low}-{last.number.low} {last.unit}s", 0)
    return Found(last.end, Stretch(None, range_.timex), "duration", range_.quantity) if range_ else None
