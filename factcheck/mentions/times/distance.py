"""Distances from the document's date: "two weeks ago", "in 30 days", "three weeks from tomorrow"."""

from __future__ import annotations

import re
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar, prior
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.counted import SPELLED
from factcheck.mentions.times.durations import Length, length_at
from factcheck.mentions.times.found import GAP, Base, Found
from factcheck.mentions.times.months import CLOCK_UNITS, WEEKDAY_PATTERN, WEEKDAYS
from factcheck.mentions.times.named import COMPARING
from factcheck.mentions.times.tense import lean
from factcheck.model import Period
from factcheck.patterns import pattern

AGO = pattern(rf"{GAP}ago\b", re.IGNORECASE)
FROM_NOW = pattern(rf"{GAP}(?:from{GAP}(?:now|today)|hence)\b", re.IGNORECASE)
LATER = pattern(
    rf"{GAP}(?:(later|earlier|out)\b(?!{GAP}than\b)"
    rf"|(before|after)\b(?=[ \t]*(?:[.,;:!?)]|$|\n\n)|{GAP}(?:and|but|on|in|at|I|when|while)\b))",
    re.IGNORECASE,
)
TOLD_ON = pattern(rf"{GAP}(?:the|a|an|this|that|its|their|they|we|he|she|it|being)\b")
BESIDE = pattern(
    rf"{GAP}(?:(before|prior{GAP}to)|after|from|following|since){GAP}(?:the{GAP}(?:year{GAP})?)?(?=[A-Za-z\d])",
    re.IGNORECASE,
)
LASTING = pattern(r"\b(?:for|over|during)[ \n]$", re.IGNORECASE)
COMPARED = pattern(rf"\b(?:{COMPARING}|compared|year|in the)\b", re.IGNORECASE)
ROUNDED = pattern(
    r"\b(?:about|around|nearly|almost|over|than|approximately|roughly|some|least|most|to|only|just)[ \n]$",
    re.IGNORECASE,
)
WEEKDAY = pattern(WEEKDAY_PATTERN, re.IGNORECASE)
THEN_WEEKDAY = pattern(rf"{GAP}on{GAP}(?:a{GAP})?({WEEKDAY_PATTERN})\b", re.IGNORECASE)


PLUS = pattern(rf"{GAP}?(?:\+{GAP}?|(?<=[ ])-)(?=\d)")


def counted_on(plain: str, found: Found) -> Found | None:
    """The day so long after or before a day: "June 4, 2011 + 10 days"."""
    sign = PLUS.match(plain, found.end)
    length = length_at(plain, sign.end(), article=False) if sign else None
    if not sign or not length or not length.parts or any(unit in CLOCK_UNITS for _, unit in length.parts):
        return None
    day, way = found.stretch.period.start if found.stretch.period else None, 1 if "+" in sign[0] else -1
    for count, unit in length.parts:
        day = calendar.shift(day, count * way, unit)
    return Found(length.end, calendar.on(day))


def in_that_week(found: Found, weekday: int, end: int) -> Found | None:
    """The weekday of the week, from Sunday on, of a day."""
    period = found.stretch.period
    if not period or not period.is_day or not period.start:
        return None
    day = calendar.shift(period.start, (weekday + 1) % 7 - (period.start.weekday() + 1) % 7, "day")
    return Found(end, calendar.on(day))


def away_at(plain: str, at: int, length: Length, setting: Setting, base: Base) -> Found | None:
    """
    A length of time as a distance: "two weeks ago", "three weeks from tomorrow", "2 weeks before May 13, 1999".

    A whole count is counted to the day, as a contract counts; the TIMEX3 value keeps the unit's precision.  Vague
    ("a few", "about") and round counts of years give the whole year or month instead.
    """
    found = _away(plain, at, length, setting, base)
    if found and setting.today and len(length.parts) == 1 and (to_day := TO_THE_DAY.match(plain, found.end)):
        return _to_the_day(plain, to_day, length, setting) or found
    if found and (day := THEN_WEEKDAY.match(plain, found.end)):
        return in_that_week(found, WEEKDAYS[day[1].lower()], day.end()) or found
    return found


TO_THE_DAY = pattern(
    rf"(?<=ago){GAP}(?:(today)|(yesterday)|this{GAP}(week|month)|({WEEKDAY_PATTERN}))\b", re.IGNORECASE
)


def _to_the_day(plain: str, said: re.Match[str], length: Length, setting: Setting) -> Found | None:
    """The day or month that lies so long ago to the day: "a year ago today", "two years ago this month"."""
    today, (count, unit) = setting.today, length.parts[0]
    if said[4]:
        if unit != "week" or not today:
            return None  # "a year ago Tuesday" is told in a week's rhythm by nobody
        today = calendar.weekday_near(WEEKDAYS[said[4].lower()], today, lean(plain, said.start(), said.end()))
    elif said[2]:
        today = calendar.shift(today, -1, "day")
    day = calendar.shift(today, -count, unit)
    if day is None or unit in CLOCK_UNITS:
        return None
    return Found(said.end(), calendar.around(day, said[3].lower()) if said[3] else calendar.on(day))


def _away(plain: str, at: int, length: Length, setting: Setting, base: Base) -> Found | None:
    today = setting.today
    if ago := AGO.match(plain, length.end):
        return Found(ago.end(), distance(plain, at, length, -1, setting))
    if now := FROM_NOW.match(plain, length.end):
        return Found(now.end(), distance(plain, at, length, 1, setting))
    # "for 30 days from March 1" lasts so long and is no day.
    lasts = LASTING.search(plain, max(0, at - 8), at)
    if (beside := BESIDE.match(plain, length.end)) and length.parts and not lasts:
        other = base(plain, beside.end(), setting)
        if (
            "from" in beside[0]
            and today
            and (day := WEEKDAY.fullmatch(plain, beside.end(), other.end if other else -1))
        ):
            coming = calendar.weekday_near(WEEKDAYS[day[0].lower()], today, 1)
            other = Found(day.end(), calendar.on(coming))  # "a week from Tuesday" counts from the next one
        if other and other.stretch.period and other.stretch.period.start and other.kind == "date":
            there: date | None = other.stretch.period.start
            for count, unit in length.parts:
                there = calendar.shift(there, -count if beside[1] else count, unit)
            if other.stretch.period.is_day or "since" in beside[0].lower():
                return Found(other.end, calendar.on(there))
    later = LATER.match(plain, length.end)
    if not later:
        return None
    way = -1 if (later[1] or later[2]).lower() in ("earlier", "before") else 1
    if len(length.parts) == 1 and (told := prior.earlier(plain, at, length.parts[0], way, setting, base)):
        return Found(later.end(), told)
    # "Two weeks later" in a story counts from the story; only where no verb leads away from the document's date.
    if (
        not today
        or lean(plain, at, later.end())
        or TOLD_ON.match(plain, later.end())
        or COMPARED.search(plain, max(0, at - 40), at)
    ):
        return None
    return Found(later.end(), distance(plain, at, length, way, setting))


def distance(plain: str, at: int, length: Length, way: int, setting: Setting) -> Stretch:
    """The days that lie a length of time before (-1) or after (1) the document's date."""
    today = setting.today
    if today is None:
        return calendar.somewhen(way)
    unit = length.parts[-1][1] if length.parts else length.unit
    if not length.parts:
        if length.unit in CLOCK_UNITS:
            return calendar.on(today)
        if length.number.low is None or length.number.low != length.number.high:
            return Stretch(None, "PAST_REF" if way < 0 else "FUTURE_REF")
        # "half a year ago", "2.5 years ago"
        months = length.number.low * {"century": 1200, "decade": 120, "year": 12, "quarter": 3, "month": 1}.get(
            length.unit, 0
        )
        day = calendar.shift(today, int(months) * way, "month") if months else None
        return calendar.in_month(day.year, day.month) if day else calendar.somewhen(way)
    day = today
    for count, each in length.parts:
        if each in CLOCK_UNITS:
            hours = count * {"hour": 3600, "minute": 60, "second": 1}[each]
            day = calendar.shift(day, hours // 86400 * way, "day") if day else None
        else:
            day = calendar.shift(day, count * way, each)
    if day is None:
        return calendar.somewhen(way)
    coarse = calendar.around(day, unit)
    number = length.parts[0][0]
    round_number = unit == "decade" or unit == "century" or (unit == "year" and number >= 10 and number % 5 == 0)
    if round_number or (unit in ("month", "year") and ROUNDED.search(plain, max(0, at - 14), at)):
        return coarse
    return Stretch(Period(day, day), coarse.timex)


IN = pattern(
    rf"(?:(in)|within|after){GAP}(?:(?:about|around|approximately|roughly|another|just){GAP})?~?(?:only{GAP})?"
    rf"(?=\d|(?:an?|{'|'.join(sorted(SPELLED))}|half|several|few)\b)",
    re.IGNORECASE,
)
NOT_AWAY = pattern(
    rf"{GAP}(?:of|after|from|following|before|ended|ending|prior|since|to|or|and|at|instead)\b|-",
    re.IGNORECASE,
)
RATE_BEFORE = pattern(
    r"\b(?:first|lowest|highest|largest|biggest|smallest|best|worst|most|least|fastest|slowest|strongest|weakest|once|twice|"
    r"times|one|time|low|high|only|ever|increase|decline|drop|[a-z]+est)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
TIME = pattern(rf"'?s?'?{GAP}time\b", re.IGNORECASE)


def in_length_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """
    "in two weeks", "within 30 days": the day that lies so far ahead.

    In a sentence that looks back ("finished in two weeks"), or beside a record ("the first rise in five years"), the
    words are a length of time and no date.
    """
    found = IN.match(plain, at)
    if not found or not setting.today:
        return None
    length = length_at(plain, found.end())
    if not length or (not length.parts and length.number.low is None and length.unit not in CLOCK_UNITS):
        return None
    if time := TIME.match(plain, length.end):
        return Found(time.end(), distance(plain, at, length, 1, setting))
    if away := away_at(plain, found.end(), length, setting, base):
        return away if found[1] or plain[at].lower() == "w" else None
    way = lean(plain, at, length.end)
    told_on = NOT_AWAY.match(plain, length.end)
    if told_on and told_on[0].strip() != "from" and not (way > 0 and told_on[0].strip() == "and"):
        return None  # but "will begin in two weeks and last for six"
    if way < 0 or RATE_BEFORE.search(plain, max(0, at - 60), at):
        return None
    there = Found(length.end, distance(plain, at, length, 1, setting))
    if day := THEN_WEEKDAY.match(plain, there.end):
        return in_that_week(there, WEEKDAYS[day[1].lower()], day.end()) or there
    return there
