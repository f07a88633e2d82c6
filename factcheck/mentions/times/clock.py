"""Clock times: "8:00 a.m. ET", "8:00 am-12:00 noon CT", "10:00 Eastern", "14:15", "4 in the morning"."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from factcheck.mentions.times.calendar import nth_weekday, shift
from factcheck.mentions.times.found import GAP
from factcheck.patterns import pattern

HALF = r"a\.m\b\.?|p\.m\b\.?|[ap]m\b|noon\b|midnight\b|o'clock\b"
WHERE = (
    r"[ECMP][SD]?T\b|[ecmp][sd]t\b|(?i:GMT|UTC)(?:[ ]?[+-](?:1[0-4]|0?\d)(?::?[0-5]\d)?)?(?![\d:])\b|BST\b|CES?T\b"
    r"|IST\b|JST\b|AE[SD]T\b|(?:Eastern|Central|Mountain|Pacific)(?:[ ](?:Standard|Daylight)?[ ]?[Tt]ime)?\b"
)
ZONE = pattern(rf",?[ \t]?(?:\(({WHERE})\)|({WHERE}))|(?<=:\d\d)[ ]((?:[+-](?:0\d|1[0-4])[0-5]\d(?!\d)))")
"""The zone behind a time, by name or as mails have it: "13:51:39 -0700"."""
TIME = pattern(rf"(\d{{1,2}})(?:[:.]([0-5]\d)(?::[0-5]\d)?)?(?:{GAP}?({HALF}))?(?![\d%]|[.,:]\d)", re.IGNORECASE)
CLOCK = pattern(r"\d{1,2}:[0-5]\d")
TO = pattern(rf"[ \t]?-[ \t]?|{GAP}(?:to|until|till|through){GAP}", re.IGNORECASE)
NAMED = pattern(rf"(?:(?:12|twelve){GAP})?(noon|midday|midnight)\b", re.IGNORECASE)
AND = pattern(rf"{GAP}and{GAP}", re.IGNORECASE)
BETWEEN = pattern(r"\bbetween[ \n]$", re.IGNORECASE)
IN_THE = pattern(rf"{GAP}(?:in{GAP}the{GAP}(morning|afternoon|evening)|at{GAP}(night))\b", re.IGNORECASE)
BEFORE = pattern(r"(?:\bat|from|until|till|by|after|before|between|,|:|@|around|about)[ \t\n]$|^$", re.IGNORECASE)
OFFSETS: dict[str, str] = {
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "GMT": "Z", "UTC": "Z", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00",
    "JST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00",
}  # fmt: skip
"""Zones that fix their distance from Greenwich; IST is in India, Ireland and Israel, so it stays a name."""

SHIFTED = pattern(r"(?:(?:GMT|UTC)[ ]?)?([+-])(\d\d?):?(\d\d)?")
"""A zone by its distance: "UTC+2", "GMT-03:30", "-0700"."""
AMERICAN = {"E": ("EST", "EDT"), "C": ("CST", "CDT"), "M": ("MST", "MDT"), "P": ("PST", "PDT")}


class Time(Struct, frozen=True):
    """Hours and minutes as written, up to `end`; `last` is the other end of "8:00 am-12:00 noon"."""

    end: int
    start: tuple[int, int]
    last: tuple[int, int] | None = None
    zone: str = ""

    def timex(self, day: date | None) -> str:
        """The TIMEX3 value, with the day and the zone's distance from Greenwich where both are known."""
        head = f"{day.isoformat()}T" if day else "T"
        tail = offset(self.zone, day)
        text = f"{head}{self.start[0]:02d}:{self.start[1]:02d}{tail}"
        if not self.last:
            return text
        if day and self.last < self.start and (after := shift(day, 1, "day")):
            head = f"{after.isoformat()}T"  # "10 p.m. to 1 a.m."
        return f"{text}/{head}{self.last[0]:02d}:{self.last[1]:02d}{tail}"


def offset(zone: str, day: date | None) -> str:
    """The zone's distance from Greenwich on that day, "" where zone or day leave it open."""
    name = zone.upper()
    if shifted := SHIFTED.fullmatch(name):
        return f"{shifted[1]}{int(shifted[2]):02d}:{shifted[3] or '00'}"
    if name in OFFSETS:
        return OFFSETS[name]
    letter = name[:1]
    if letter not in AMERICAN or not (
        len(name) == 2 or name.split(" ")[0] in ("EASTERN", "CENTRAL", "MOUNTAIN", "PACIFIC")
    ):
        return ""
    standard, daylight = AMERICAN[letter]
    if "STANDARD" in name:
        return OFFSETS[standard]
    if "DAYLIGHT" in name:
        return OFFSETS[daylight]
    if day is None:
        return ""
    # Since 2007 from the second Sunday of March to the first of November (Energy Policy Act of 2005, section 110).
    if day.year >= 2007:
        begin, stop = nth_weekday(day.year, 3, 6, 2), nth_weekday(day.year, 11, 6, 1)
    else:
        begin, stop = nth_weekday(day.year, 4, 6, 1 if day.year >= 1987 else -1), nth_weekday(day.year, 10, 6, -1)
    return OFFSETS[daylight if begin and stop and begin <= day < stop else standard]


HUNDRED_HOURS = pattern(rf"([01]\d|2[0-3])[.:]?([0-5]\d)(?:{GAP}(?:hours|hrs)\b|(?=[ ](?:{WHERE})))")
AT_BEFORE = pattern(r"\b(?:at|by|from|until|till|before|after|around|about|between|to|and|,|\()[ \n]?$", re.IGNORECASE)


def hundred_hours_at(plain: str, at: int) -> Time | None:
    """A time as ships and armies tell it: "at 1300 hours", "0735 GMT"."""
    found = HUNDRED_HOURS.match(plain, at)
    if not found or not (plain[at] == "0" or AT_BEFORE.search(plain, max(0, at - 8), at)):
        return None
    end, zone = zone_at(plain, found.end())
    return Time(end, (int(found[1]), int(found[2])), None, zone)


def zone_at(plain: str, at: int) -> tuple[int, str]:
    """Where a time that reaches to `at` ends with the zone behind it, and the zone as written; `at` and "" for none."""
    zone = ZONE.match(plain, at)
    return (zone.end(), zone[zone.lastindex or 0]) if zone else (at, "")


def _joint(plain: str, at: int, end: int) -> re.Match[str] | None:
    """What leads from the time [at, end) to another: "9 to 11", "between 6 and 8"."""
    return TO.match(plain, end) or (AND.match(plain, end) if BETWEEN.search(plain, max(0, at - 9), at) else None)


def time_at(plain: str, at: int, day_known: bool = False) -> Time | None:
    """The clock time that begins with the digit at `at`; a bare "7:30" needs a word like "at" before it, or a day."""
    first = TIME.match(plain, at)
    if not first:
        return None
    if not first[3] and (told := _in_part_of_day(plain, at, first)):
        return told
    end, half, last = first.end(), first[3], None
    if joint := _joint(plain, at, end):
        other = TIME.match(plain, joint.end())
        if other and (other[3] or (first[2] and other[2])):
            last, end, half = other, other.end(), half or other[3]
    end, zone = zone_at(plain, end)
    sure = day_known or zone or BEFORE.search(plain, max(0, at - 8), at)
    if not half and not (zone or (sure and CLOCK.match(plain, at))):
        return None
    start = _hour(first, half, last)
    final = _hour(last, last[3] or half, None) if last else None
    if start is None or (last and final is None):
        return None
    time = Time(end, start, final, zone)
    return until(plain, at, time) if half else time


def _in_part_of_day(plain: str, at: int, first: re.Match[str]) -> Time | None:
    """An hour, or two, of a part of the day: "4 in the morning", "between 6 and 8 in the evening"."""
    last = None
    if joint := _joint(plain, at, first.end()):
        last = TIME.match(plain, joint.end())
    part = IN_THE.match(plain, last.end() if last and not last[3] else first.end())
    if not part or not (1 <= int(first[1]) <= 12 and (not last or 1 <= int(last[1]) <= 12)):
        return None
    hours = [(hour_of_part(int(found[1]), part), int(found[2] or 0)) for found in (first, last) if found]
    return until(plain, at, Time(part.end(), hours[0], hours[1] if last else None))


def hour_of_part(hours: int, part: re.Match[str]) -> int:
    """An hour from 1 to 12 as one of the day's 24, by the part of the day (IN_THE) behind it."""
    name, hours = (part[1] or part[2]).lower(), hours % 12
    return hours + 12 * (name in ("afternoon", "evening") or (name == "night" and hours > 4))  # "2 at night"


def until(plain: str, at: int, time: Time) -> Time:
    """A time from `at` on with the end that has a name, or stands behind one: "8 in the morning until noon"."""
    joint = _joint(plain, at, time.end) if time.last is None else None
    if not joint:
        return time
    end, last = joint.end(), None
    if named := NAMED.match(plain, end):
        end, last = named.end(), (12 if named[1].lower() != "midnight" else 24, 0)
    elif (other := TIME.match(plain, end)) and other[3]:
        end, last = other.end(), _hour(other, other[3], None)
    elif other and (part := IN_THE.match(plain, other.end())) and 1 <= int(other[1]) <= 12:
        end, last = (
            part.end(),
            (hour_of_part(int(other[1]), part), int(other[2] or 0)),
        )  # "noon and 1:00 in the afternoon"
    if last is None:
        return time
    end, zone = (end, time.zone) if time.zone else zone_at(plain, end)
    return Time(end, time.start, last, zone)


def _hour(found: re.Match[str], half: str | None, last: re.Match[str] | None) -> tuple[int, int] | None:
    hours, minutes = int(found[1]), int(found[2] or 0)
    name = (half or "").lower().replace(".", "")
    if name in ("am", "pm", "noon", "midnight") and not 1 <= hours <= 12:
        return (hours, minutes) if hours < 24 and found[2] else None
    if name == "pm" and hours < 12:
        # "11:30-1:00 pm": the first of the two is in the morning.
        before = last is not None and found[3] is None and hours % 12 > int(last[1]) % 12
        hours += 0 if before else 12
    elif (name == "am" and hours == 12) or name == "midnight":
        hours = 0
    return (hours, minutes) if hours < 24 or (hours == 24 and minutes == 0) else None
