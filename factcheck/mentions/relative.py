"""
Dates that count from the document's: "yesterday", "last month", "two weeks ago", "in the next twelve months".

They never count from today's clock.  Without a document date the words are kept with no period.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from factcheck.mentions import calendar
from factcheck.mentions.calendar import NOTHING, Stretch
from factcheck.mentions.durations import Length, length_at
from factcheck.mentions.fiscal import fiscal_year_of, of_fiscal_part
from factcheck.mentions.holidays import holiday_at, nearest_holiday
from factcheck.mentions.months import (
    CLOCK_UNITS,
    MONTHS,
    PARTS_OF_DAY,
    SEASONS,
    SHORT_MONTHS,
    TIMEX_UNITS,
    UNITS,
    WEEKDAYS,
)
from factcheck.mentions.reading import Setting
from factcheck.mentions.tense import lean
from factcheck.mentions.written import GAP, Found, Written, resolve
from factcheck.model import Period

Base = Callable[[str, int, Setting], Found | None]
"""The reader of any date, for those that are made of another: "two weeks before May 13"."""

WORD = re.compile(r"[A-Za-z]+")

DAYS_AWAY = {"today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1, "yesterday": -1}
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF",
}  # fmt: skip

STEPS = {
    "this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip
WHICH = re.compile(
    rf"(?:this{GAP})?({'|'.join(STEPS)})(?:{GAP}|(?<=last)(?=month))(?:full{GAP}|calendar{GAP})?", re.IGNORECASE
)
OVER_THE = re.compile(r"\b(?:over|during|in|within|for|throughout|across)[ \n]the[ \n]$", re.IGNORECASE)
THE = re.compile(r"\bthe[ \n]$", re.IGNORECASE)
OF = re.compile(rf"{GAP}of\b")
PART_OF_DAY = re.compile(rf"{GAP}(morning|afternoon|evening|night)\b", re.IGNORECASE)
THIS_TIME = re.compile(rf"this{GAP}time{GAP}(next|last){GAP}(year|month|week)\b", re.IGNORECASE)
DAY_BESIDE = re.compile(rf"day{GAP}(before{GAP}yesterday|after{GAP}tomorrow)\b", re.IGNORECASE)
BEFORE_DISTANCE = re.compile(rf",?{GAP}(?=[\dA-Za-z])")
THROUGH = re.compile(rf"(?:{GAP}(?:through|thru|to){GAP}|[ ]?-[ ]?)({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
THEN_WEEKDAY = re.compile(rf"{GAP}on{GAP}(?:a{GAP})?({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
IN_WEEK = re.compile(
    rf",?{GAP}(?:of{GAP})?(?:the{GAP})?(next|last|this|previous|past|coming|following){GAP}week\b", re.IGNORECASE
)
WEEK_THEN_DAY = re.compile(rf"(?:{GAP}|{GAP}?-{GAP}?|{GAP}on{GAP})({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)


def on_day(plain: str, end: int, day: date | None) -> Found:
    """A day, with the part of it that is named behind: "Friday morning" is 2000-01-07TMO."""
    stretch = calendar.on(day)
    if (part := PART_OF_DAY.match(plain, end)) and stretch.timex:
        code = PARTS_OF_DAY[part[1].lower()]
        return Found(part.end(), Stretch(stretch.period, f"{stretch.timex}T{code}"))
    return Found(end, stretch)


def word_at(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """One word: "today", "yesterday", "now"."""
    word = plain[at:end].lower()
    today = setting.today
    if word in DAYS_AWAY:
        if today is None:
            return Found(end, NOTHING)
        day = calendar.shift(today, DAYS_AWAY[word], "day")
        if word == "tonight" and day:
            return Found(end, Stretch(Period(day, day), f"{day.isoformat()}TNI"))
        return on_day(plain, end, day)
    if plain[at:end] == "Now":
        return None  # "Now, she said": a turn of speech
    timex = REFERENCES.get(word)
    if timex == "PAST_REF":
        return Found(end, Stretch(None, timex))
    return Found(end, Stretch(Period(today, today) if today else None, timex)) if timex else None


def day_beside_at(plain: str, at: int, setting: Setting) -> Found | None:
    """ "the day before yesterday", "the day after tomorrow"."""
    found = DAY_BESIDE.match(plain, at)
    if not found or not setting.today:
        return None
    away = -2 if found[1].lower().startswith("before") else 2
    return Found(found.end(), calendar.on(calendar.shift(setting.today, away, "day")))


def this_time_at(plain: str, at: int, setting: Setting) -> Found | None:
    """ "by this time next year": the same day of the next year."""
    found = THIS_TIME.match(plain, at)
    if not found or not setting.today:
        return None
    day = calendar.shift(setting.today, 1 if found[1].lower() == "next" else -1, found[2].lower())
    return Found(found.end(), calendar.on(day))


def which_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A period by its place beside the document's: "last month", "next Friday", "the past three years"."""
    found = WHICH.match(plain, at)
    if not found:
        return None
    which, after = found[1].lower(), found.end()
    step = STEPS[which]
    if step and (length := length_at(plain, after, article=False)):
        return window(plain, at, length, step, setting)
    word = WORD.match(plain, after)
    if not word:
        return None
    name, end = word[0].lower(), word.end()
    if name in ("night", "evening") and which == "last":
        day = calendar.on(calendar.shift(setting.today, -1, "day"))
        return Found(end, Stretch(day.period, f"{day.timex}T{PARTS_OF_DAY[name]}" if day.timex else None))
    if name in UNITS:
        return _unit(plain, at, end, which, name, setting)
    if name in WEEKDAYS:
        return _weekday(plain, at, end, which, WEEKDAYS[name], setting)
    if name in MONTHS and (name not in SHORT_MONTHS or name == "may") and not word[0].islower():
        return _month(plain, at, end, which, MONTHS[name], setting)
    if name in SEASONS:
        return _season(end, which, name, setting)
    if name in PARTS_OF_DAY and which == "this":
        stretch = calendar.on(setting.today)
        code = PARTS_OF_DAY[name]
        return Found(end, Stretch(stretch.period, f"{stretch.timex}T{code}" if stretch.timex else None))
    if setting.today and (holiday := holiday_at(plain, after)):
        way = step or (1 if lean(plain, at, end) > 0 else 0)
        return Found(holiday[0], calendar.on(nearest_holiday(holiday[1], setting.today, way)))
    return None


def window(plain: str, at: int, length: Length, step: int, setting: Setting) -> Found | None:
    """The days that a length of time covers on one side of the document's date: "the past three years"."""
    if OF.match(plain, length.end):
        return None
    period = None
    if setting.today and length.parts:
        other: date | None = setting.today
        for count, unit in length.parts:
            other = calendar.shift(other, count * step, unit)
        period = calendar.span(setting.today, other) if step > 0 else calendar.span(other, setting.today)
    return Found(length.end, Stretch(period, length.timex), "duration", length.quantity)


def _unit(plain: str, at: int, end: int, which: str, name: str, setting: Setting) -> Found | None:
    unit, step, today = UNITS[name], STEPS[which], setting.today
    if name.endswith("s"):  # "coming years"
        size, code = TIMEX_UNITS[unit]
        if unit in ("second", "weekend") or which in ("this", "last", "next"):
            return None
        return Found(end, Stretch(None, f"P{'T' if unit in CLOCK_UNITS else ''}X{code}"), "duration")
    if unit in ("second", "minute", "fortnight") or name in ("night", "min", "sec"):
        return None
    if OF.match(plain, end) and unit in ("day", "week", "quarter"):
        return None
    if which == "past" or (
        which in ("last", "next", "coming") and unit != "quarter" and OVER_THE.search(plain, max(0, at - 16), at)
    ):
        if length := _one(end, unit):
            return window(plain, at, length, step, setting)
    if unit == "hour":
        return Found(end, calendar.on(today))
    if today is None:
        return Found(end, NOTHING)
    if unit == "day":
        # "the next day" of a story is not the document's next day.
        if which not in ("last", "next", "following", "previous") or (
            THE.search(plain, max(0, at - 4), at) and lean(plain, at, end) < 0
        ):
            return None
        return Found(end, calendar.on(calendar.shift(today, step, "day")))
    if which == "following" and lean(plain, at, end) < 0:
        return None
    there = calendar.shift(today, step, "week" if unit == "weekend" else unit)
    if there is None:
        return Found(end, NOTHING)
    if unit == "week":
        found = Found(end, calendar.in_week(there))
        if day := WEEK_THEN_DAY.match(plain, end):
            away = WEEKDAYS[day[1].lower()] - there.weekday()
            return Found(day.end(), calendar.on(calendar.shift(there, away, "day")))
        return found
    if unit == "weekend":
        return Found(end, calendar.on_weekend(there))
    if unit == "month":
        return Found(end, calendar.in_month(there.year, there.month))
    if unit == "quarter":
        if setting.fiscal_year_end not in (None, (12, 31)):
            return Found(end, _fiscal_quarter(today, step, setting))
        return Found(end, calendar.in_quarter(there.year, (there.month + 2) // 3))
    if unit == "year":
        return Found(end, calendar.in_year(there.year))
    if unit == "decade":
        return Found(end, calendar.in_decade(there.year))
    return Found(end, calendar.in_century(there.year))


def _fiscal_quarter(today: date, step: int, setting: Setting) -> Stretch:
    there = calendar.shift(today, step, "quarter")
    year = fiscal_year_of(there, setting) if there else None
    if there is None or year is None:
        return NOTHING
    for number in (1, 2, 3, 4):
        stretch = of_fiscal_part(year, number, "quarter", setting)
        if stretch.period and stretch.period.holds(there):
            return stretch
    return NOTHING


def _one(end: int, unit: str) -> Length | None:
    found = length_at(f"one {unit}", 0)
    return found._replace(end=end) if found else None


def _weekday(plain: str, at: int, end: int, which: str, weekday: int, setting: Setting) -> Found:
    today = setting.today
    if today is None:
        return Found(end, Stretch(None, f"XXXX-WXX-{weekday + 1}"))
    ahead = (weekday - today.weekday()) % 7
    if which in ("next", "following"):
        away = 7 - today.weekday() + weekday
    elif which in ("coming", "upcoming"):
        away = ahead or 7
    elif which in ("previous", "prior", "preceding"):
        away = weekday - today.weekday() - 7
    elif which in ("last", "past"):
        away = ahead - 7
    else:
        away = ahead - 7 if ahead and lean(plain, at, end) < 0 else ahead
    return on_day(plain, end, calendar.shift(today, away, "day"))


def weekday_and_distance(plain: str, at: int, end: int, weekday: int, setting: Setting, base: Base) -> Found | None:
    """ "Monday two weeks from now": that weekday of the week (from Sunday on) in which the distance ends."""
    joint = BEFORE_DISTANCE.match(plain, end)
    length = length_at(plain, joint.end()) if joint else None
    if not joint or not length:
        return None
    away = away_at(plain, joint.end(), length, setting, base)
    return in_that_week(away, weekday, away.end) if away else None


def in_that_week(found: Found, weekday: int, end: int) -> Found | None:
    """The weekday of the week, from Sunday on, of a day."""
    period = found.stretch.period
    if not period or not period.is_day or not period.start:
        return None
    day = calendar.shift(period.start, (weekday + 1) % 7 - (period.start.weekday() + 1) % 7, "day")
    return Found(end, calendar.on(day))


def weekdays_at(plain: str, at: int, end: int, weekday: int, setting: Setting) -> Found | None:
    """ "Monday through Friday": from that Monday to the next Friday."""
    joint = THROUGH.match(plain, end)
    if not joint or not setting.today:
        return None
    first = weekday_at(plain, at, end, weekday, setting).stretch
    last = WEEKDAYS[joint[1].lower()]
    if not first.period or not first.period.start:
        return None
    return Found(
        joint.end(),
        calendar.joined(first, calendar.on(calendar.shift(first.period.start, (last - weekday) % 7, "day"))),
    )


def weekday_at(plain: str, at: int, end: int, weekday: int, setting: Setting) -> Found:
    """A weekday by itself, near the document's date; "Friday next week"."""
    today = setting.today
    if today is None:
        return Found(end, Stretch(None, f"XXXX-WXX-{weekday + 1}"))
    if week := IN_WEEK.match(plain, end):
        away = STEPS[week[1].lower()] * 7 + weekday - today.weekday()
        return Found(week.end(), calendar.on(calendar.shift(today, away, "day")))
    way = 0
    if min((weekday - today.weekday()) % 7, (today.weekday() - weekday) % 7) > 1:
        way = lean(plain, at, end)
    return on_day(plain, end, calendar.weekday_near(weekday, today, way))


def _month(plain: str, at: int, end: int, which: str, month: int, setting: Setting) -> Found | None:
    today, step = setting.today, STEPS[which]
    if today is None:
        return Found(end, Stretch(None, f"XXXX-{month:02d}"))
    if step < 0:
        year = today.year - (month >= today.month)
    elif step > 0:
        year = today.year + (month <= today.month)
    else:
        year = today.year
    return Found(end, calendar.in_month(year, month))


def _season(end: int, which: str, name: str, setting: Setting) -> Found | None:
    if setting.today is None:
        return Found(end, NOTHING)
    code, first = SEASONS[name]
    step, today = STEPS[which], setting.today
    near = [calendar.in_season(year, code, first) for year in (today.year - 1, today.year, today.year + 1)]
    if step < 0:
        near = [s for s in near if s.period and s.period.end and s.period.end < today][-1:]
    elif step > 0:
        near = [s for s in near if s.period and s.period.start and s.period.start > today][:1]
    else:
        near = near[1:2]
    return Found(end, near[0]) if near else None


AGO = re.compile(rf"{GAP}ago\b", re.IGNORECASE)
FROM_NOW = re.compile(rf"{GAP}(?:from{GAP}(?:now|today)|hence)\b", re.IGNORECASE)
LATER = re.compile(
    rf"{GAP}(later|earlier|before|after|out)\b(?!{GAP}(?:the|a|an|this|that|its|their|they|we|he|she|it|being)\b)",
    re.IGNORECASE,
)
BESIDE = re.compile(
    rf"{GAP}(?:(before|prior{GAP}to)|after|from|following|since){GAP}(?:the{GAP}(?:year{GAP})?)?(?=[A-Za-z\d])",
    re.IGNORECASE,
)
COMPARED = re.compile(r"\b(?:from|compared|versus|vs|against|than|year|in the)\b", re.IGNORECASE)
ROUNDED = re.compile(
    r"\b(?:about|around|nearly|almost|over|than|approximately|roughly|some|least|most|to|only|just)[ \n]$",
    re.IGNORECASE,
)


def away_at(plain: str, at: int, length: Length, setting: Setting, base: Base) -> Found | None:
    """
    A length of time as a distance: "two weeks ago", "three weeks from tomorrow", "2 weeks before May 13, 1999".

    A whole count is counted to the day, as a contract counts; the TIMEX3 value keeps the unit's precision.  Vague
    ("a few", "about") and round counts of years give the whole year or month instead.
    """
    found = _away(plain, at, length, setting, base)
    if found and (day := THEN_WEEKDAY.match(plain, found.end)):
        return in_that_week(found, WEEKDAYS[day[1].lower()], day.end()) or found
    return found


def _away(plain: str, at: int, length: Length, setting: Setting, base: Base) -> Found | None:
    today = setting.today
    if ago := AGO.match(plain, length.end):
        return Found(ago.end(), distance(plain, at, length, -1, setting))
    if now := FROM_NOW.match(plain, length.end):
        return Found(now.end(), distance(plain, at, length, 1, setting))
    if (beside := BESIDE.match(plain, length.end)) and length.parts:
        other = base(plain, beside.end(), setting)
        if other and other.stretch.period and other.stretch.period.start and other.kind == "date":
            day: date | None = other.stretch.period.start
            for count, unit in length.parts:
                day = calendar.shift(day, -count if beside[1] else count, unit)
            if other.stretch.period.is_day or "since" in beside[0].lower():
                return Found(other.end, calendar.on(day))
    if (later := LATER.match(plain, length.end)) and today:
        # "Two weeks later" in a story counts from the story; only where no verb leads away from the document's date.
        if lean(plain, at, later.end()) == 0 and not COMPARED.search(plain, max(0, at - 40), at):
            way = -1 if later[1].lower() in ("earlier", "before") else 1
            return Found(later.end(), distance(plain, at, length, way, setting))
    return None


def distance(plain: str, at: int, length: Length, way: int, setting: Setting) -> Stretch:
    """The days that lie a length of time before (-1) or after (1) the document's date."""
    today = setting.today
    if today is None:
        return NOTHING
    unit = length.parts[-1][1] if length.parts else length.unit
    if not length.parts:
        if length.unit in CLOCK_UNITS:
            return calendar.on(today)
        if length.count.low is None or length.count.low != length.count.high:
            return Stretch(None, "PAST_REF" if way < 0 else "FUTURE_REF")
        # "half a year ago", "2.5 years ago"
        months = length.count.low * {"year": 12, "decade": 120, "month": 1, "quarter": 3}.get(length.unit, 0)
        day = calendar.shift(today, int(months) * way, "month") if months else None
        return calendar.in_month(day.year, day.month) if day else NOTHING
    day = today
    for count, each in length.parts:
        if each in CLOCK_UNITS:
            hours = count * {"hour": 3600, "minute": 60, "second": 1}[each]
            day = calendar.shift(day, hours // 86400 * way, "day") if day else None
        else:
            day = calendar.shift(day, count * way, each)
    if day is None:
        return NOTHING
    coarse = around(day, unit)
    number = length.parts[0][0]
    round_number = unit == "decade" or unit == "century" or (unit == "year" and number >= 10 and number % 5 == 0)
    if round_number or (unit in ("month", "year") and ROUNDED.search(plain, max(0, at - 14), at)):
        return coarse
    return Stretch(Period(day, day), coarse.timex)


def around(day: date, unit: str) -> Stretch:
    """The calendar period of a unit around a day."""
    if unit == "week":
        return calendar.in_week(day)
    if unit in ("month", "quarter"):
        return calendar.in_month(day.year, day.month)
    if unit in ("year", "decade"):
        return calendar.in_year(day.year)
    if unit == "century":
        return calendar.in_century(day.year)
    return calendar.on(day)


IN = re.compile(
    rf"(?:(in)|within|after){GAP}(?:(?:about|around|approximately|roughly|another|just){GAP})?~?(?:only{GAP})?",
    re.IGNORECASE,
)
NOT_AWAY = re.compile(
    rf"{GAP}(?:of|after|from|following|before|ended|ending|prior|since|to|or|and|at|instead|and)\b|{GAP}to{GAP}|-",
    re.IGNORECASE,
)
RATE_BEFORE = re.compile(
    r"\b(?:first|lowest|highest|largest|biggest|smallest|best|worst|most|least|fastest|slowest|strongest|weakest|once|twice|"
    r"times|one|time|low|high|only|ever|increase|decline|drop|[a-z]+est)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
TIME = re.compile(rf"'?s?'?{GAP}time\b", re.IGNORECASE)


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
    if not length or (not length.parts and length.count.low is None and length.unit not in CLOCK_UNITS):
        return None
    if time := TIME.match(plain, length.end):
        return Found(time.end(), distance(plain, at, length, 1, setting))
    if away := away_at(plain, found.end(), length, setting, base):
        return away if found[1] or plain[at].lower() == "w" else None
    if NOT_AWAY.match(plain, length.end) and plain[length.end : length.end + 5] != " from":
        return None
    if lean(plain, at, length.end) < 0 or RATE_BEFORE.search(plain, max(0, at - 60), at):
        return None
    there = Found(length.end, distance(plain, at, length, 1, setting))
    if day := THEN_WEEKDAY.match(plain, there.end):
        return in_that_week(there, WEEKDAYS[day[1].lower()], day.end()) or there
    return there


def sub_period(stretch: Stretch, which: str, today: date | None) -> Stretch:
    """
    A part of a period: its first, middle or last third ("early", "mid", "late"), or up to or from the document's date
    ("earlier", "later").  The TIMEX3 value stays that of the whole.
    """
    period = stretch.period
    if not period or not period.start or not period.end or period.is_day:
        return stretch
    if which in ("earlier", "later"):
        if not today or not period.holds(today):
            return stretch
        return Stretch(Period(period.start, today) if which == "earlier" else Period(today, period.end), stretch.timex)
    count = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    if period.start.day == 1 and count >= 3:
        step = count // 3
        begin = period.start.year * 12 + period.start.month - 1
        first, size = {"early": (0, step), "mid": (step, count - 2 * step), "late": (count - step, step)}[which]
        year, month = divmod(begin + first, 12)
        return Stretch(calendar.months(year, month + 1, size), stretch.timex)
    days = (period.end - period.start).days + 1
    step = days // 3
    first, size = {"early": (0, step), "mid": (step, step), "late": (2 * step, days - 2 * step)}[which]
    begin_day = calendar.shift(period.start, first, "day")
    return Stretch(calendar.span(begin_day, calendar.shift(begin_day, size - 1, "day")), stretch.timex)


MOD = re.compile(
    rf"(early|earlier|late|later|mid|middle|beginning|start|end)(?:-|{GAP})(?:in{GAP}|of{GAP}|on{GAP})?(the{GAP})?",
    re.IGNORECASE,
)
THIS_UNIT = re.compile(r"(year|month|quarter|week|decade|century)\b(?!-)", re.IGNORECASE)
YEAR_END = re.compile(
    rf"year(?:-|{GAP})end\b(?:{GAP}(?:of{GAP})?((?:19|20)\d\d)(?!\d|[.,]\d))?|midyear\b", re.IGNORECASE
)


def part_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A part of a period: "early 2012", "late last year", "mid-June", "later this year", "the end of the year"."""
    found = MOD.match(plain, at)
    if not found:
        return None
    which = {"middle": "mid", "beginning": "early", "start": "early"}.get(found[1].lower(), found[1].lower())
    if found[1].lower() in ("middle", "beginning", "start", "end") and "of" not in found[0].lower().split():
        return None
    if (
        found[2]
        and (unit := THIS_UNIT.match(plain, found.end()))
        and (which not in ("earlier", "later") or found[0].split()[1:2] == ["in"])
    ):
        if not setting.today:
            return Found(unit.end(), NOTHING)
        other: Found | None = _unit(f"this {unit[1]}", 0, 5 + len(unit[1]), "this", unit[1].lower(), setting)
        other = other._replace(end=unit.end()) if other else None
    else:
        other = base(plain, found.end(), setting)
    if not other or other.kind != "date" or not other.stretch.timex or other.stretch.timex.endswith("_REF"):
        return None
    stretch = other.stretch
    if which == "end":
        period = stretch.period
        return Found(other.end, calendar.on(period.end) if period and period.end else Stretch(None, stretch.timex))
    if which in ("earlier", "later") and stretch.timex[:1].isdigit() and stretch.period and not setting.today:
        return Found(other.end, stretch)
    return Found(other.end, sub_period(stretch, which, setting.today))


def year_end_at(plain: str, at: int, setting: Setting) -> Found | None:
    """ "year-end 2011", "year end": the last day of the year."""
    found = YEAR_END.match(plain, at)
    if not found or (not found[1] and not setting.today):
        return None
    year = int(found[1]) if found[1] else setting.today.year if setting.today else 0
    if found[0].lower() == "midyear":
        return Found(found.end(), sub_period(calendar.in_year(year), "mid", None))
    month, day = setting.fiscal_year_end or (12, 31)
    return Found(found.end(), calendar.on(calendar.exact(year, month, day) or calendar.month_end(year, month)))


OF_YEAR = re.compile(rf"{GAP}(?:of{GAP})?(this|next|last){GAP}year\b", re.IGNORECASE)
LIST_YEAR = re.compile(
    rf"(?:,{GAP}(?:{'|'.join(MONTHS)})){{0,6}},?{GAP}(?:and|or){GAP}(?:{'|'.join(MONTHS)})(?:,?{GAP}|{GAP}of{GAP})(\d{{4}})(?![\d%]|[.,]\d)",
    re.IGNORECASE,
)


def bare_month(plain: str, at: int, end: int, month: int, setting: Setting) -> Found:
    """A month by itself: of "this year" or of the list's year if that is said, else of the year that is nearest."""
    if (which := OF_YEAR.match(plain, end)) and setting.today:
        return Found(which.end(), calendar.in_month(setting.today.year + STEPS[which[1].lower()], month))
    if shared := LIST_YEAR.match(plain, end):
        return Found(end, calendar.in_month(int(shared[1]), month))
    return Found(end, resolve(plain, at, Written(end, None, month, None), setting))
