"""Clock times in words: "ten o'clock", "half past ten", "a quarter to nine", "eight a.m.", "at six thirty"."""

from __future__ import annotations

import re

from factcheck.mentions.times.clock import IN_THE, TO, Time, hour_of_part, until, zone_at
from factcheck.mentions.times.found import GAP
from factcheck.mentions.times.months import SMALL, TENS
from factcheck.mentions.times.written import COUNTED
from factcheck.patterns import pattern

HOURS = {word: n for word, n in SMALL.items() if 1 <= n <= 12}
_HOUR = "|".join(sorted(HOURS, key=lambda word: (-len(word), word)))
TOLD = pattern(
    rf"(?:(half{GAP}past|(?:an?{GAP})?quarter{GAP}(?:past|to)){GAP})?({_HOUR})"
    rf"(?:(?:{GAP}|-)((?:oh{GAP})?five|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:(?:-|{GAP})five)?))?"
    rf"(?:{GAP}?(?:([ap])\.?{GAP}?m\b\.?|(o'clock)\b))?(?![\w-])",
    re.IGNORECASE,
)
SIGNS = (
    "past", " in the ", " at night", "quarter", "clock", "m.", " pm", " am", "p m", "a m", "thirty", "forty", "fift",
    "twenty",
)  # fmt: skip
"""What stands in every time in words but "at six ten": looked for first, since number words are frequent."""
NEAR = 24
AT = pattern(r"(?:\b(?:at|by|from|until|till|before|after|around|about)|,)[ \n]$", re.IGNORECASE)
ENDS = pattern(rf"[ \t]*(?:$|[.,;:!?)\n](?!\d))|{GAP}(?:this|on|today|tonight|tomorrow|yesterday|every)\b")


def spelled_time_at(plain: str, at: int) -> Time | None:
    """The clock time in words that begins at `at`; hours and minutes alone need "at" before and nothing counted."""
    near = plain[at : at + NEAR].lower()
    found = TOLD.match(plain, at) if any(sign in near for sign in SIGNS) else None
    if not found:
        return None
    part, hour, minutes, half, full = found.groups()
    hours, rest = HOURS[hour.lower()], _minutes(minutes) if minutes else 0
    if part:
        if minutes or COUNTED.match(plain, found.end()):
            return None
        to = part.lower().endswith("to")
        hours, rest = (hours - 1) % 12 if to else hours, 30 if part[0] in "hH" else 45 if to else 15
        if to and not ENDS.match(plain, found.end()) and not half:
            return None  # "from a quarter to nine tenths"
    elif (
        not (half or full)
        and not (
            AT.search(plain, max(0, at - 8), at) and IN_THE.match(plain, found.end())  # "at three in the afternoon"
        )
        and not (minutes and AT.search(plain, max(0, at - 8), at) and ENDS.match(plain, found.end()))
    ):
        return None
    end, later, of_day = found.end(), (half or "").lower() == "p", None
    if not half and (of_day := IN_THE.match(plain, end)):
        end, hours = of_day.end(), hour_of_part(hours, of_day)
    if later and hours < 12:
        hours += 12
    elif (half or "").lower() == "a" and hours == 12:
        hours = 0
    end, zone = zone_at(plain, end)
    time = Time(end, (hours, rest), None, zone)
    return to_spelled(plain, until(plain, at, time)) if half or full or of_day else time


def to_spelled(plain: str, time: Time) -> Time:
    """A time with the end in words that stands behind it: "noon until one o'clock"."""
    joint = TO.match(plain, time.end) if time.last is None else None
    other = spelled_time_at(plain, joint.end()) if joint else None
    if not other or other.last:
        return time
    hours, minutes = other.start
    later = hours < 12 and other.start <= time.start  # "eleven o'clock to one o'clock"
    return Time(other.end, time.start, (hours + 12 * later, minutes), time.zone or other.zone)


def _minutes(words: str) -> int:
    parts = re.split(r"[-\s]+", words.lower())
    return sum(TENS.get(word) or SMALL.get(word) or 0 for word in parts)
