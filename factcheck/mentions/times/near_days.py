"""Days named by a word: "today", "yesterday", "the day after tomorrow", "now", "in the future"."""

from __future__ import annotations

import re
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.found import GAP, WORD, Base, Found
from factcheck.mentions.times.months import PARTS_OF_DAY, WEEKDAY_PATTERN, WEEKDAYS
from factcheck.mentions.times.weekdays import on_day
from factcheck.model import Period
from factcheck.patterns import pattern

DAYS_AWAY = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "yesterday": -1}
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
}  # fmt: skip
THIS_TIME = pattern(
    rf"this{GAP}time{GAP}(?P<which>next|last){GAP}(?P<unit>year|month|week)\b"
    rf"|(?P<first>next|last){GAP}(?P<of>year|month|week){GAP}at{GAP}this{GAP}time\b",
    re.IGNORECASE,
)
DAY_BESIDE = pattern(
    rf"(?:(day)|week|(weekend)|({WEEKDAY_PATTERN})){GAP}(?:(before)|after|following){GAP}(?:the{GAP})?(?=[A-Za-z\d])",
    re.IGNORECASE,
)
THE_BEFORE = pattern(r"\bthe[ \n]$", re.IGNORECASE)
SHOW = pattern(r"[\"']? (?:show|program(?:me)?)\b", re.IGNORECASE)
AT_LARGE = pattern(
    r"\b(?:needs|challenges|demands|leaders|problems|questions|standards|(?:technolog|cit|econom)(?:y|ies)|children|youth"
    r"|generations?|world|workforce|society|medicines?|materials|solutions|products|consumers|customers) of[ \n]$",
    re.IGNORECASE,
)
"""Before a day that is none: "the challenges of tomorrow"."""
ALL_TIME = pattern(r"(future)|past\b", re.IGNORECASE)
BEFORE_FUTURE = pattern(r"\b(?:the|near|distant|foreseeable)[ \n]$", re.IGNORECASE)
BEFORE_PAST = pattern(r"\bin[ \n]the[ \n]$", re.IGNORECASE)
AFTER_ALL_TIME = pattern(
    r"[ \t]*(?:$|[.,;:!?)\n\"']|(?:of|for|and|as|when|if|but|is|was|were|has|had|have|will|that|which|holds|it|they|we"
    r"|he|she|you|I|the|this|these|there|to|or|with|by|may|can|could|should|must|because|unless|without)\b)"
)


def word_at(plain: str, at: int, setting: Setting) -> Found | None:
    """One word: "today", "yesterday", "now"."""
    found = WORD.match(plain, at)
    if not found:
        return None
    word, end = found[0].lower(), found.end()
    if found[0] == "Today" and (plain[max(0, at - 4) : at] == "USA " or SHOW.match(plain, end)):
        return None  # a newspaper, a programme
    today = setting.today
    if word in DAYS_AWAY:
        if plain[at - 3 : at - 1] == "of" and AT_LARGE.search(plain, max(0, at - 20), at):
            return Found(end, Stretch(None, calendar.somewhen(DAYS_AWAY[word]).timex))
        if today is None:
            return Found(end, calendar.somewhen(DAYS_AWAY[word]))
        day = calendar.shift(today, DAYS_AWAY[word], "day")
        if word == "tonight" and day:
            return Found(end, part_of_day(day, "night", 0))
        return on_day(plain, end, day)
    if found[0] == "Now":
        return None  # "Now, she said": a turn of speech
    timex = REFERENCES.get(word)
    if timex == "PAST_REF":
        return Found(end, Stretch(None, timex))
    return Found(end, Stretch(Period(today, today) if today else None, timex)) if timex else None


def part_of_day(day: date | None, part: str, way: int) -> Stretch:
    """A day named by one of its parts: "last night", "this morning"."""
    return Stretch(Period(day, day), f"{day.isoformat()}T{PARTS_OF_DAY[part]}") if day else calendar.somewhen(way)


def day_beside_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The day or week beside a day: "day before yesterday", "week before Christmas", "Monday after Easter"."""
    found = DAY_BESIDE.match(plain, at)
    if not found or not (found[1] or THE_BEFORE.search(plain, max(0, at - 5), at)):
        return None
    other = base(plain, found.end(), setting)
    period = other.stretch.period if other and other.kind == "date" else None
    if not other or not period or not period.is_day or not period.start or other.stretch.timex == "PRESENT_REF":
        return None
    way = -1 if found[4] else 1
    if found[1]:
        return Found(other.end, calendar.on(calendar.shift(period.start, way, "day")))
    if found[3]:
        ahead = (WEEKDAYS[found[3].lower()] - period.start.weekday()) % 7
        return Found(
            other.end, calendar.on(calendar.shift(period.start, (ahead or 7) if way > 0 else ahead - 7, "day"))
        )
    day = calendar.shift(period.start, way, "week")
    return Found(other.end, calendar.on_weekend(day) if found[2] else calendar.in_week(day))


def this_time_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The same day of another year, month or week: "by this time next year", "last year at this time"."""
    found = THIS_TIME.match(plain, at)
    if not found or not setting.today:
        return None
    which, unit = (found["which"] or found["first"]).lower(), (found["unit"] or found["of"]).lower()
    day = calendar.shift(setting.today, 1 if which == "next" else -1, unit)
    return Found(found.end(), calendar.on(day))


def all_time_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The future or the past at large: "in the near future", "in the past"; not "future results", "past the house"."""
    found = ALL_TIME.match(plain, at)
    if not found or not AFTER_ALL_TIME.match(plain, found.end()):
        return None
    if not (BEFORE_FUTURE if found[1] else BEFORE_PAST).search(plain, max(0, at - 12), at):
        return None
    return Found(found.end(), Stretch(None, "FUTURE_REF" if found[1] else "PAST_REF"))
