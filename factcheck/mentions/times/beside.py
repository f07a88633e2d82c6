"""Days and periods told by others beside them: "the eve of June 4", "the week before last", "the year after next"."""

from __future__ import annotations

import re

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.months import SMALL, WEEKDAY_PATTERN, WEEKDAYS
from factcheck.patterns import pattern

EVE_OF = pattern(rf"eve{GAP}of{GAP}(?:the{GAP})?(?=[A-Za-z\d])", re.IGNORECASE)
OVER_NEXT = pattern(
    rf"(?:(year|quarter|month|week|weekend|night)|({WEEKDAY_PATTERN})){GAP}(?:(before{GAP}last)|after{GAP}next)\b"
    rf"(?!{GAP}(?:year|quarter|month|week|night|{WEEKDAY_PATTERN})\b)",
    re.IGNORECASE,
)


COUNTED_DAYS = pattern(
    rf"(\d{{1,2}}|{'|'.join(SMALL)}){GAP}({WEEKDAY_PATTERN})s{GAP}(?:(ago)|from{GAP}(?:now|today))\b", re.IGNORECASE
)


def weekdays_away_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The last or next but so many of a weekday: "three Fridays ago", "two Sundays from now"."""
    found = COUNTED_DAYS.match(plain, at)
    if not found or not setting.today:
        return None
    count = int(found[1]) if found[1].isdigit() else SMALL[found[1].lower()]
    ahead = (WEEKDAYS[found[2].lower()] - setting.today.weekday()) % 7
    away = ahead - 7 * count if found[3] else (ahead or 7) + 7 * (count - 1)
    return Found(found.end(), calendar.on(calendar.shift(setting.today, away, "day")))


def eve_of_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The day before a day: "the eve of the 4th of June"."""
    found = EVE_OF.match(plain, at)
    other = base(plain, found.end(), setting) if found else None
    period = other.stretch.period if other and other.kind == "date" else None
    if not other or not period or not period.is_day:
        return None
    return Found(other.end, calendar.on(calendar.shift(period.start, -1, "day")))


def over_next_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The period but one: "the week before last", "the Friday before last", "the year after next"."""
    near = plain[at : at + 24]
    found = OVER_NEXT.match(plain, at) if "before" in near or "after" in near else None
    if not found:
        return None
    way = -2 if found[3] else 2
    if not setting.today:
        return Found(found.end(), calendar.somewhen(way // 2))
    if found[2]:
        ahead = (WEEKDAYS[found[2].lower()] - setting.today.weekday()) % 7
        return Found(found.end(), calendar.on(calendar.shift(setting.today, ahead + 7 * (way - (way > 0)), "day")))
    name = found[1].lower()
    if name == "night":
        day = calendar.shift(setting.today, way, "day")
        return Found(found.end(), Stretch(calendar.on(day).period, f"{day.isoformat()}TNI")) if day else None
    day = calendar.shift(setting.today, way, "week" if name == "weekend" else name)
    if not day:
        return Found(found.end(), calendar.somewhen(way // 2))
    return Found(found.end(), calendar.whole(day, name))
