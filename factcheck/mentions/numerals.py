"""What begins with a digit: told apart by what follows it."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import (
    calendar,
    clock,
    fiscal,
    lasting,
    numeric,
    sets,
    spelled_clock,
    weekdays,
    written,
    years,
)
from factcheck.mentions.times.calendar import NOTHING, Stretch
from factcheck.mentions.times.distance import away_at, counted_on
from factcheck.mentions.times.durations import SHORT, length_at
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.months import BEFORE_UNITS, MONTH_PATTERN, MONTHS, UNITS, WEEKDAYS
from factcheck.mentions.times.written import COUNTED, LAST_DAY, Written, resolve, year_at
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


AT_TIME = pattern(
    rf"(?:,?{GAP}(?:at{GAP}|@{GAP}?|from{GAP}|before{GAP}|after{GAP})?(?:about{GAP}|around{GAP})?|[.:-])(?=\d)",
    re.IGNORECASE,
)
AT_HOUR = pattern(rf"{GAP}at{GAP}(\d{{1,2}})(?=[ \t]*(?:$|[.,;!?)\n](?!\d)))", re.IGNORECASE)
AT_NOON = pattern(rf"{GAP}(?:(?:at|AT){GAP}((?i:noon|midnight|midday))\b|(noon|midnight|midday)\b(?! [A-Z]))")
ON_DATE = pattern(
    rf"(?:{GAP}\([^()\n]{{1,12}}\){GAP}|,{GAP}|{GAP}(?:on{GAP})?(?:the{GAP})?|[ ][^\s\w,.;:()-][ ])(?=[A-Za-z\d])",
    re.IGNORECASE,
)
CLOCKED = pattern(r"T\d")
CURRENCY = pattern(r"[$€£¥][ ]?$")
ON_THE = pattern(r"\b(?:on|around|by|until|before|after|since|from)[ \n]the[ \n]$", re.IGNORECASE)
NTH_DAY = pattern(
    rf"(\d{{1,2}})(?:st|nd|rd|th)(?:{GAP}day)?(?:{GAP}(?:of{GAP})?(this|next|last){GAP}month\b)?", re.IGNORECASE
)
TITLE = pattern(r"[\"']\d+ [A-Z]")
TITLE_BEHIND = pattern(r"[.,!?]?[\"']")
LINKED = ("d ", "r ", "& ", "d\n", "r\n", ", ", ",\n")
AFTER_NTH = pattern(r"[ \t]*(?:$|[.,;:!?)\n]|-(?![A-Za-z\d]))")
PEEK = pattern(
    r"(\d+)(?P<part>(?:,\d{3})+|\.\d+)?(?:(?P<nth>st|nd|rd|th)\b)?"
    r"(?P<sign>[:/.-](?=\d)|,[ ](?=\d{1,2}(?:,|[ ](?:and|or|&)))"
    r"|/(?=[A-Z])|'(?=s)|[ ]\d/|[ ]-[ ](?=\d)|-(?=[ ](?:to|or|and)[ ]|,[ ]\w))?"
    r"(?:[,+½¼¾]?[ \t\n]{0,20}-?\(?(?P<word>[A-Za-z]+))?",
    re.IGNORECASE,
)
FOLLOWING: frozenset[str] = frozenset(
    (
        *MONTHS, *UNITS, *SHORT, *WEEKDAYS, *BEFORE_UNITS, *(zone.lower() for zone in clock.OFFSETS),
        *"plus and or to in at of a p am pm o noon midnight half halves q h fiscal s times et ct mt pt ist".split(),
        *"eastern central mountain pacific tonight through thru until e c m mons".split(),
        *"ad bc bce b qfy hfy".split(),
    )
)  # fmt: skip
"""Words behind a number that can make it part of a date, a time or a length; after all others it is none."""


def read(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The date, length, time or set that begins with the digit at `at`."""
    peek = PEEK.match(plain, at)
    if not peek:
        return None  # a digit of another script
    digits, word = peek[1], peek["word"]
    if not (peek["nth"] or peek["sign"] or (word and word.lower() in FOLLOWING)):
        if len(digits) == 4 and not peek["part"]:
            return years.year_at(plain, at, setting)  # "1990s" has a word behind it
        if len(digits) == 2 and plain[at - 1 : at] == "'" and at > 1:
            return years.short_year_at(plain, at)
        if len(digits) != 8 and not (len(digits) <= 2 and plain[at - 2 : at] in LINKED and at >= 2):
            return None
    return _read(plain, at, setting, base)


def with_clock(plain: str, found: Found) -> Found:
    """A date with the clock time that follows it: "June 4 at 8:00 a.m. ET"."""
    period = found.stretch.period
    if not period or not period.is_day or CLOCKED.search(found.stretch.timex or ""):
        return found
    if (found.end < len(plain) - 2 and plain[found.end] in " +-") and (other := counted_on(plain, found)):
        return other
    joint = AT_TIME.match(plain, found.end)
    time = clock.time_at(plain, joint.end(), day_known=True) if joint else None
    if time and joint:
        return Found(
            time.end, Stretch(period, time.timex(period.start)), "time", None, (time.zone,) if time.zone else ()
        )
    # "tomorrow at 8" is in the morning, "tonight at 8" is not, and "tonight at 12" is no longer tonight.
    later = found.stretch.timex is not None and found.stretch.timex.endswith(("TAF", "TEV", "TNI"))
    if (bare := AT_HOUR.match(plain, found.end)) and 1 <= int(bare[1]) <= (11 if later else 12):
        day_time = clock.Time(bare.end(), (int(bare[1]) + 12 * later, 0))
        return Found(bare.end(), Stretch(period, day_time.timex(period.start)), "time")
    if (noon := AT_NOON.match(plain, found.end)) and period.start:
        hour = "00:00" if noon[noon.lastindex or 0].lower() == "midnight" else "12:00"
        return Found(noon.end(), Stretch(period, f"{period.start.isoformat()}T{hour}"), "time")
    return found


def _read(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    if hours := clock.hundred_hours_at(plain, at):
        return _timed(plain, hours, setting, base)
    found = date_at(plain, at, setting)
    if length := length_at(plain, at):
        if TITLE_BEHIND.match(plain, length.end) and TITLE.match(plain, at - 1):
            return Found(length.end, NOTHING, "identifier")  # the programme "60 Minutes"
        away = away_at(plain, at, length, setting, base)
        if away or found is None or length.end > found.end:
            return away or lasting.duration(plain, length, setting)
    elif found is None and (shared := lasting.shared_at(plain, at, setting)):
        return shared
    if found is None and (time := clock.time_at(plain, at)):
        return _timed(plain, time, setting, base)
    if found is None and (week := weekdays.nth_week_at(plain, at, setting, base)):
        return week
    if found is None and (again := sets.set_at(plain, at, "times")):
        return Found(again[0], Stretch(None, again[1]), "set")
    return found


NOON_DAY = pattern(
    rf"{GAP}(?:(?:on{GAP})?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday)\b",
    re.IGNORECASE,
)
BEFORE_NOON = pattern(r"\b(?:at|by|until|till|before|after|from|to|around|about)[ \n]$", re.IGNORECASE)


def noon_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A time with a name: "at noon on Friday", "by midnight"."""
    found = clock.NAMED.match(plain, at)
    if not found:
        return None
    end, zone = clock.zone_at(plain, found.end())
    time = clock.until(plain, at, clock.Time(end, (0 if found[1].lower() == "midnight" else 12, 0), None, zone))
    time = spelled_clock.to_spelled(plain, time)
    counted = found.end() - found.start() > len(found[1])  # "twelve noon"
    if not (
        counted or time.last or BEFORE_NOON.search(plain, max(0, at - 8), at) or NOON_DAY.match(plain, found.end())
    ):
        return None
    return _timed(plain, time, setting, base)


def spelled_clock_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A time in words: "ten o'clock on Friday", "half past ten"."""
    time = spelled_clock.spelled_time_at(plain, at)
    return _timed(plain, time, setting, base) if time else noon_at(plain, at, setting, base)


def _timed(plain: str, time: clock.Time, setting: Setting, base: Base) -> Found:
    """A clock time, with the day that follows it: "9 a.m. Tuesday", "8:23 AM, Jul 9"."""
    names = (time.zone,) if time.zone else ()
    if joint := ON_DATE.match(plain, time.end):
        day = base(plain, joint.end(), setting)
        period = day.stretch.period if day and day.kind == "date" and day.stretch.timex != "PRESENT_REF" else None
        if day and period and period.is_day:
            return Found(day.end, Stretch(period, time.timex(period.start)), "time", None, names)
    return Found(time.end, Stretch(None, time.timex(None)), "time", None, names)


def date_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The date that begins with the digit at `at`."""
    if CURRENCY.search(plain, max(0, at - 2), at):
        return None
    if found := written.day_first(plain, at, setting) or numeric.numeric(plain, at, setting):
        return found
    if found := listed_day(plain, at, setting):
        return found
    if found := fiscal.short_part_at(plain, at, setting) or fiscal.part_at(plain, at, setting):
        return found
    if plain[at] in "69" and plain.startswith("M", at + 1) and (found := fiscal.first_months_at(plain, at)):
        return found
    if found := years.decade_at(plain, at, setting) or years.year_at(plain, at, setting):
        return found
    return weekdays.nth_weekday_at(plain, at, setting) or _nth_day(plain, at, setting)


def _nth_day(plain: str, at: int, setting: Setting) -> Found | None:
    """A day that is only numbered: "on the 18th", "the 15th day of next month"."""
    found = NTH_DAY.match(plain, at)
    if not found or not setting.today:
        return None
    number = int(found[1])
    if found[2]:
        step = {"this": 0, "next": 1, "last": -1}[found[2].lower()]
        there = calendar.shift(setting.today.replace(day=1), step, "month")
        return Found(found.end(), calendar.on(calendar.exact(there.year, there.month, number)) if there else NOTHING)
    if not ON_THE.search(plain, max(0, at - 12), at) or not AFTER_NTH.match(plain, found.end()):
        return None
    near = []
    for step in (-1, 0, 1):
        there = calendar.shift(setting.today.replace(day=1), step, "month")
        if there and (day := calendar.exact(there.year, there.month, number)):
            near.append(day)
    today = setting.today
    return Found(found.end(), calendar.on(min(near, key=lambda d: abs((d - today).days)))) if near else None
