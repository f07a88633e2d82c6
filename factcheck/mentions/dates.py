"""
The one door to dates, times, durations and sets: `read` gives the longest that begins at a place.

A word leads to the few readers that can begin with it; digits are told apart by what follows them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from factcheck.mentions import calendar, clock, fiscal, holidays, relative, sets, written
from factcheck.mentions.calendar import NOTHING, Stretch
from factcheck.mentions.durations import SPELLED, Length, length_at, single_count
from factcheck.mentions.months import (
    CLOCK_UNITS,
    MONTHS,
    ORDINALS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    TIMEX_UNITS,
    UNITS,
    WEEKDAYS,
)
from factcheck.mentions.reading import Reading, Setting
from factcheck.mentions.written import GAP, Found, Written, resolve
from factcheck.quantity import Quantity

Reader = Callable[[str, int, int, Setting], Found | None]
"""A reader is given the text, where the lead word begins and ends, and the setting."""

WORD = re.compile(r"[A-Za-z]+")
MONTH_BEFORE = re.compile(
    r"(?:\b(?:in|of|since|until|till|by|during|through|throughout|last|next|this|early|late|mid|from|to|between|and|or|for|"
    r"before|after|each|every|on|as of|around|following|past|,|versus|vs)[ \n-]|\()$",
    re.IGNORECASE,
)
SHORT_MONTH_BEFORE = re.compile(
    r"\b(?:in|of|since|until|till|by|during|through|throughout|last|next|this|early|late|mid|from|before|after)[ \n-]$",
    re.IGNORECASE,
)
NAME_NEXT = re.compile(r"[ \n][A-Z]")
THE_BEFORE = re.compile(r"\b(?:the|its|our|their|a|an)[ \n]$", re.IGNORECASE)
OF_ON = re.compile(r"[ \n](?:of|on|to|for|against)\b")
NAMES = frozenset(("april", "june", "august", "may", "march"))
AFTER_MAY = re.compile(r"[ \n](?:be|have|not|also|I|you|we|they|he|she|it)\b")
PAPER = re.compile(
    r"[ \n](?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Sun|Night[ \n]Football|Night[ \n]Live|Tribune)\b"
)
AFTER_WEEKDAY = re.compile(rf"\.?(?:,?{GAP}|-|,)(?:\(|the{GAP})?(?=[A-Za-z0-9])")
NUMBERED_DAY = re.compile(rf"(\d{{1,2}})(st|nd|rd|th)?(?![\d:/%A-Za-z]|[.,]\d|-\d)(?!{GAP}(?:[A-Za-z]))", re.IGNORECASE)
SPELLED_DAY = re.compile(rf"({written.NTH})\b", re.IGNORECASE)
SHORT_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?![\d%]|[/.,-]\d)")
WEEKDAY_BEFORE = re.compile(
    r"\b(?:on|or|and|by|until|till|week|this|next|last|every|each|,|to|from)[ \n]$", re.IGNORECASE
)
AT_TIME = re.compile(
    rf"(?:,?{GAP}(?:at{GAP}|@{GAP}?|from{GAP}|before{GAP}|after{GAP})?(?:about{GAP}|around{GAP})?|[.:-])(?=\d)",
    re.IGNORECASE,
)
AT_NOON = re.compile(rf"{GAP}at{GAP}(noon|midnight)\b", re.IGNORECASE)
ON_DATE = re.compile(
    rf"(?:{GAP}\([^()\n]{{1,12}}\){GAP}|,{GAP}|{GAP}(?:on{GAP})?(?:the{GAP})?|[ ][^\s\w,.;:()-][ ])(?=[A-Za-z\d])",
    re.IGNORECASE,
)
BARE_UNITS = re.compile(
    r"\b(?:for|in|over|after|of|recent|within|take|takes|took|several|many|during|last|lasted|spent|spend)[ \n]$",
    re.IGNORECASE,
)
ARTICLE_BEFORE = re.compile(
    r"\b(?:for|in|over|after|within|about|nearly|almost|than|of|roughly|least|around|by|lasted|took|as|"
    r"takes|take|spend|spent|during)[ \n]$",
    re.IGNORECASE,
)
LONG = re.compile(r"[- ](?:long|old)\b|[ \n](?:later|after|before|earlier|from|and)\b")
FIRST_MONTHS = re.compile(rf"(?:first|last|final|initial){GAP}", re.IGNORECASE)
THE_YEAR = re.compile(r"year\b(?![- ]e)", re.IGNORECASE)
OF = re.compile(rf"{GAP}(?:of|in){GAP}(?:the{GAP})?(?=[A-Za-z\d'])", re.IGNORECASE)
PER = re.compile(
    r"(?:[\d%]|\b(?:million|billion|thousand|dollars|percent|times|once|twice|days|hours|weeks|months))[ \n]$",
    re.IGNORECASE,
)
ON_THE = re.compile(r"\b(?:on|around|by|until|before|after|since|from)[ \n]the[ \n]$", re.IGNORECASE)
NTH_DAY = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)(?:{GAP}day)?(?:{GAP}(?:of{GAP})?(this|next|last){GAP}month\b)?", re.IGNORECASE
)
AFTER_NTH = re.compile(r"[ \t]*(?:$|[.,;:!?)\n]|-(?![A-Za-z\d]))")
FUTURE = re.compile(r"\b(?:the|near|distant|foreseeable)[ \n]$", re.IGNORECASE)
AFTER_FUTURE = re.compile(r"[ \t]*(?:$|[.,;:!?)\n\"']|(?:of|for|and|as|when|if|but|is|was|will)\b)")
COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
WEEK_OF = re.compile(rf"week{GAP}(?:of|beginning|starting|commencing|ended|ending){GAP}(?=[A-Za-z\d])", re.IGNORECASE)
TEXT_MONTH = re.compile(
    rf"(\d{{4}})(?:[-/]|{GAP})({'|'.join(sorted(MONTHS, key=len, reverse=True))})(?:[-/]|{GAP})(\d{{1,2}})(?!\d)",
    re.IGNORECASE,
)
SLASHED = re.compile(rf"(?:[-/]|\.{GAP})", re.IGNORECASE)


CURRENCY = re.compile(r"[$€£¥][ ]?$")


def read(plain: str, at: int, setting: Setting) -> Reading | None:
    """The date, time, duration or set that begins at `at`, the longest if several do; or None."""
    found = _best(plain, at, setting)
    if not found:
        return None
    if found.kind == "date":
        found = _with_clock(plain, found)
    return Reading(at, found.end, found.kind, found.quantity, found.stretch.period, found.stretch.timex, found.names)


def _best(plain: str, at: int, setting: Setting) -> Found | None:
    if plain[at : at + 1].isdigit():
        return _digits(plain, at, setting)
    word = WORD.match(plain, at)
    readers = READERS.get(word[0].lower()) if word else None
    if not word or not readers:
        return None
    best: Found | None = None
    for reader in readers:
        found = reader(plain, at, word.end(), setting)
        if found and (best is None or found.end > best.end):
            best = found
    return best


def base(plain: str, at: int, setting: Setting) -> Found | None:
    """A date that is not made of another; where the modified and the compound ones find their part."""
    if plain[at : at + 1].isdigit():
        return _dated_digits(plain, at, setting)
    word = WORD.match(plain, at)
    readers = BASE.get(word[0].lower()) if word else None
    if not word or not readers:
        return None
    best: Found | None = None
    for reader in readers:
        found = reader(plain, at, word.end(), setting)
        if found and (best is None or found.end > best.end):
            best = found
    return best


def _with_clock(plain: str, found: Found) -> Found:
    """A date with the clock time that follows it: "June 4 at 8:00 a.m. ET"."""
    period = found.stretch.period
    if not period or not period.is_day or (found.stretch.timex or "").find("T") > 0:
        if not (
            period and period.is_day and found.stretch.timex and found.stretch.timex[-4:-2] in ("TM", "TA", "TE", "TN")
        ):
            return found
    joint = AT_TIME.match(plain, found.end)
    time = clock.time_at(plain, joint.end(), day_known=True) if joint else None
    if time and joint:
        return Found(
            time.end, Stretch(period, time.timex(period.start)), "time", None, (time.zone,) if time.zone else ()
        )
    if (noon := AT_NOON.match(plain, found.end)) and period.start:
        hour = "12:00" if noon[1].lower() == "noon" else "00:00"
        return Found(noon.end(), Stretch(period, f"{period.start.isoformat()}T{hour}"), "time")
    return found


def _digits(plain: str, at: int, setting: Setting) -> Found | None:
    found = _dated_digits(plain, at, setting)
    if length := length_at(plain, at):
        away = relative.away_at(plain, at, length, setting, base)
        if away or found is None or length.end > found.end:
            return away or _duration(plain, at, length, setting)
    if found is None and (time := clock.time_at(plain, at)):
        return _timed(plain, at, time, setting)
    if found is None and (again := sets.set_at(plain, at, "times")):
        return Found(again[0], Stretch(None, again[1]), "set")
    return found


def _timed(plain: str, at: int, time: clock.Time, setting: Setting) -> Found:
    """A clock time, with the day that follows it: "9 a.m. Tuesday", "8:23 AM, Jul 9"."""
    names = (time.zone,) if time.zone else ()
    if joint := ON_DATE.match(plain, time.end):
        day = base(plain, joint.end(), setting)
        if (
            day
            and day.kind == "date"
            and day.stretch.period
            and day.stretch.period.is_day
            and day.stretch.timex != "PRESENT_REF"
        ):
            return Found(
                day.end, Stretch(day.stretch.period, time.timex(day.stretch.period.start)), "time", None, names
            )
    return Found(time.end, Stretch(None, time.timex(None)), "time", None, names)


def _dated_digits(plain: str, at: int, setting: Setting) -> Found | None:
    if CURRENCY.search(plain, max(0, at - 2), at):
        return None
    if found := written.day_first(plain, at, setting) or written.numeric(plain, at, setting):
        return found
    if found := written.listed_day(plain, at, setting):
        return found
    if found := fiscal.short_part_at(plain, at, setting) or fiscal.part_at(plain, at, setting):
        return found
    if found := fiscal.decade_at(plain, at, setting) or fiscal.year_at(plain, at, setting):
        return found
    return _nth_day(plain, at, setting)


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


def _duration(plain: str, at: int, length: Length, setting: Setting) -> Found:
    period = None
    if length.parts and len(length.parts) == 1 and length.parts[0][1] in ("month", "quarter", "year"):
        count, unit = length.parts[0]
        months = count * {"month": 1, "quarter": 3, "year": 12}[unit]
        if months <= 1200 and (ended := fiscal.ended_at(plain, length.end, months, setting)):
            period = ended.period
    if length.age:
        return Found(length.end, NOTHING, "measure", length.quantity)  # an age measures somebody; nothing lasts
    return Found(length.end, Stretch(period, length.timex), "duration", length.quantity)


def _month(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    name = plain[at:end].lower()
    month = MONTHS[name]
    lower = plain[at].islower()
    found = written.month_first(plain, at, end, month, setting)
    if found:
        # "may 5", "march 12": a verb, unless it is lower case throughout.
        return (
            None
            if lower
            and name in ("may", "march", "mar")
            and not plain[at : found.end].islower()
            and not any(c.isdigit() for c in plain[at : found.end])
            else found
        )
    if name in SHORT_MONTHS and name != "may":
        if plain[end : end + 1] != "." and not (
            SHORT_MONTH_BEFORE.search(plain, max(0, at - 12), at) and not NAME_NEXT.match(plain, end)
        ):
            return None
        return (
            None
            if lower
            else relative.bare_month(
                plain,
                at,
                end
                + (
                    plain[end : end + 1] == "."
                    and plain[end + 1 : end + 3] != ""
                    and plain[end + 1 : end + 3].strip()[:1].islower()
                ),
                month,
                setting,
            )
        )
    if name in NAMES:
        if lower or not (
            MONTH_BEFORE.search(plain, max(0, at - 12), at)
            or (THE_BEFORE.search(plain, max(0, at - 6), at) and not OF_ON.match(plain, end))
        ):
            return None
        if name in ("may", "march") and AFTER_MAY.match(plain, end):
            return None
    return relative.bare_month(plain, at, end, month, setting)


def _weekday(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """A weekday, with the date beside it: "Saturday, June 4" is the date's day, whatever weekday that is."""
    name = plain[at:end].lower()
    number = WEEKDAYS[name]
    if found := _date_beside(plain, end, number, setting):
        return found
    if setting.today:
        for found in (
            relative.weekdays_at(plain, at, end, number, setting),
            relative.weekday_and_distance(plain, at, end, number, setting, base),
        ):
            if found:
                return found
    if name in SHORT_WEEKDAYS:
        if name in ("sat", "sun", "wed", "mon") and plain[at].islower():
            return None
        if not WEEKDAY_BEFORE.search(plain, max(0, at - 7), at):
            return None
    if plain[at].isupper() and PAPER.match(plain, end):
        return None
    return relative.weekday_at(plain, at, end, number, setting)


def _date_beside(plain: str, end: int, number: int, setting: Setting) -> Found | None:
    """The date that follows a weekday's name, which ends at `end`."""
    if joint := AFTER_WEEKDAY.match(plain, end):
        there = joint.end()
        if plain[there : there + 1].isdigit():
            found = written.day_first(plain, there, setting) or written.numeric(plain, there, setting)
            found = (
                found or _short_numeric(plain, there, number, setting) or _numbered_day(plain, there, number, setting)
            )
        else:
            word = WORD.match(plain, there)
            found = None
            if word and word[0].lower() in MONTHS:
                found = written.month_first(plain, there, word.end(), MONTHS[word[0].lower()], setting)
                if found and found.stretch.timex and len(found.stretch.timex) < 8:
                    found = None  # "Monday, June 2011"
            elif (
                word
                and (nth := SPELLED_DAY.match(plain, there))
                and "the" in joint[0].lower()
                and (day := written.small(nth[1]))
            ):
                found = _day_with_weekday(nth.end(), number, day, setting)
        if found and "(" in joint[0]:
            found = found._replace(end=found.end + 1) if plain[found.end : found.end + 1] == ")" else None
        if found:
            return found
    return None


def _short_numeric(plain: str, at: int, weekday: int, setting: Setting) -> Found | None:
    """ "Friday 7/6": only a weekday beside it makes a fraction a day."""
    found = SHORT_NUMERIC.match(plain, at)
    if not found:
        return None
    first, second = int(found[1]), int(found[3])
    if first > 12 or (setting.language != "en" and second <= 12):
        first, second = second, first
    if not 1 <= first <= 12:
        return None
    return Found(found.end(), resolve(plain, at, Written(found.end(), None, first, second), setting))


def _numbered_day(plain: str, at: int, weekday: int, setting: Setting) -> Found | None:
    found = NUMBERED_DAY.match(plain, at)
    if not found or not 1 <= int(found[1]) <= 31:
        return None
    return _day_with_weekday(found.end(), weekday, int(found[1]), setting)


def _day_with_weekday(end: int, weekday: int, day: int, setting: Setting) -> Found:
    """ "Tuesday the 11th": the nearest 11th that is a Tuesday."""
    today = setting.today
    if today is None:
        return Found(end, NOTHING)
    near = []
    for step in range(-11, 12):
        there = calendar.shift(today.replace(day=1), step, "month")
        if there and (found := calendar.exact(there.year, there.month, day)) and found.weekday() == weekday:
            near.append(found)
    return Found(end, calendar.on(min(near, key=lambda d: abs((d - today).days)) if near else None))


def _today(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return relative.word_at(plain, at, end, setting)


def _which(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """ "this Friday (June 15)" is the date beside the weekday, "last month" a period beside the document's."""
    found = relative.which_at(plain, at, setting)
    if found and (which := relative.WHICH.match(plain, at)) and (word := WORD.match(plain, which.end())):
        name = word[0].lower()
        if name in WEEKDAYS and (day := _date_beside(plain, word.end(), WEEKDAYS[name], setting)):
            return day
    if (
        not found
        and setting.today
        and (which := relative.WHICH.match(plain, at))
        and which[1].lower() in ("this", "next")
    ):
        # "next 6th of April"
        day = base(plain, which.end(), setting) if DAY_OR_NTH.match(plain, which.end()) else None
        if day and day.kind == "date" and day.stretch.period and day.stretch.period.is_day and day.stretch.period.start:
            first = day.stretch.period.start
            if which[1].lower() == "next" and first <= setting.today:
                first = calendar.shift(first, 1, "year") or first
            return Found(day.end, calendar.on(first))
    return found


DAY_OR_NTH = re.compile(
    rf"\d{{1,2}}/\d{{1,2}}(?!\d)|(?:\d{{1,2}}(?:st|nd|rd|th)|{written.NTH}){GAP}of\b", re.IGNORECASE
)
WEEKEND = re.compile(r"\b(?:the|a)[ \n]$", re.IGNORECASE)


def _weekend(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """ "over the weekend": the nearest one."""
    if not WEEKEND.search(plain, max(0, at - 5), at) or not setting.today:
        return None
    # On Monday to Wednesday the last one is nearer, from Thursday on the next.
    day = calendar.shift(setting.today, -7 if setting.today.weekday() < 3 else 0, "day")
    return Found(end, calendar.on_weekend(day))


LONG_UNIT = re.compile(r"(?:hour|day|week|month|year|decade|century)s?-long\b", re.IGNORECASE)


def _long(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """ "a week-long visit", "a decades-long feud"."""
    found = LONG_UNIT.match(plain, at)
    if not found:
        return None
    name = plain[at:end].lower()
    if name.endswith("s"):
        size, code = TIMEX_UNITS[UNITS[name]]
        return Found(found.end(), Stretch(None, f"P{'T' if UNITS[name] in CLOCK_UNITS else ''}X{code}"), "duration")
    length = length_at(f"one {name}", 0)
    return Found(found.end(), Stretch(None, length.timex), "duration", length.quantity) if length else None


BETWEEN = re.compile(rf"between{GAP}(?=\d|[A-Za-z])", re.IGNORECASE)
AND = re.compile(rf"{GAP}and{GAP}")


def _between(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """ "between one and two years"."""
    start = BETWEEN.match(plain, at)
    first = single_count(plain, start.end(), article=False) if start else None
    joint = AND.match(plain, first.end) if first else None
    last = length_at(plain, joint.end(), article=False) if joint else None
    if not (first and last and first.low is not None and last.count.low is not None) or first.low >= last.count.low:
        return None
    if last.count.low != last.count.high or len(last.parts) > 1:
        return None
    range_ = length_at(f"{first.low}-{last.count.low} {last.unit}s", 0)
    return Found(last.end, Stretch(None, range_.timex), "duration", range_.quantity) if range_ else None


def _this_fiscal(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return fiscal.this_fiscal_at(plain, at, setting)


def _this_time(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return relative.this_time_at(plain, at, setting)


def _beside(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return relative.day_beside_at(plain, at, setting)


def _part(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return relative.part_at(plain, at, setting, base)


def _year_end(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return relative.year_end_at(plain, at, setting)


def _in_length(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return relative.in_length_at(plain, at, setting, base)


def _quarter(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return fiscal.part_at(plain, at, setting)


def _short_quarter(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return fiscal.short_part_at(plain, at, setting) if plain[at].isupper() else None


def _fiscal(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return fiscal.fiscal_at(plain, at, setting)


def _ended(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return fiscal.period_ended_at(plain, at, setting)


def _season(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return fiscal.season_at(plain, at, setting)


def _decade(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    if plain[max(0, at - 4) : at].lower().strip() not in ("the", "mid-", "rly", "ate"):
        return None
    return Found(end, calendar.in_decade(fiscal.DECADES[plain[at:end].lower()]))


def _holiday(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    found = holidays.holiday_at(plain, at)
    if not found:
        return None
    if year := holidays.YEAR.match(plain, found[0]):
        return Found(year.end(), calendar.on(found[1](int(year[1]))))
    if not setting.today:
        return Found(found[0], NOTHING)
    if which := holidays.OF_YEAR.match(plain, found[0]):
        return Found(which.end(), calendar.on(found[1](setting.today.year + relative.STEPS[which[1].lower()])))
    day = holidays.nearest_holiday(found[1], setting.today)
    if holidays.WEEK.match(plain, found[0]):
        return Found(holidays.WEEK.match(plain, found[0]).end(), calendar.in_week(day))  # type: ignore[union-attr]
    return Found(found[0], calendar.on(day))


def _count(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """A length of time whose count is a word: "three-year", "a year ago", "half an hour"."""
    length = length_at(plain, at)
    if not length:
        return None
    if away := relative.away_at(plain, at, length, setting, base):
        return away
    word = plain[at:end].lower()
    if word in ("a", "an") and length.count.low == 1 and len(length.parts) == 1:
        # "$3 a year" is a rate, "a day" no length of its own.
        if PER.search(plain, max(0, at - 10), at):
            return None
        if not ARTICLE_BEFORE.search(plain, max(0, at - 9), at) and not LONG.match(plain, length.end):
            return None
    return _duration(plain, at, length, setting)


def _units(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """Units with no count: "for weeks", "in recent years"."""
    unit = UNITS[plain[at:end].lower()]
    if not BARE_UNITS.search(plain, max(0, at - 9), at) or plain[at].isupper():
        return None
    size, code = TIMEX_UNITS[unit]
    timex = f"P{'T' if unit in CLOCK_UNITS else ''}X{code}"
    if ago := relative.AGO.match(plain, end):
        return Found(ago.end(), Stretch(None, "PAST_REF"))
    return Found(end, Stretch(None, timex), "duration")


RECENT = re.compile(rf"recent{GAP}(years|months|weeks|days|decades|quarters)\b", re.IGNORECASE)


def _recent(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    found = RECENT.match(plain, at)
    if not found:
        return None
    return Found(found.end(), Stretch(None, f"PX{TIMEX_UNITS[UNITS[found[1].lower()]][1]}"), "duration")


def _first_months(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    """ "first nine months of 2011": the months themselves."""
    found = FIRST_MONTHS.match(plain, at)
    length = length_at(plain, found.end(), article=False) if found else None
    if not length or len(length.parts) != 1:
        return None
    of = OF.match(plain, length.end)
    other = base(plain, of.end(), setting) if of else None
    if of and not other and setting.today and (year := THE_YEAR.match(plain, of.end())):
        other = Found(year.end(), calendar.in_year(setting.today.year))
    if not other or not other.stretch.period or not other.stretch.period.start or not other.stretch.period.end:
        if other and other.stretch.timex and other.stretch.timex.startswith("FY"):
            return Found(other.end, Stretch(None, other.stretch.timex))
        return None
    count, unit = length.parts[0]
    whole = other.stretch.period
    start, stop = whole.start, whole.end
    if plain[at].lower() == "f" and plain[at : at + 5].lower() == "first" or plain[at].lower() == "i":
        last = calendar.shift(calendar.shift(start, count, unit), -1, "day")
        period = calendar.span(start, last)
    else:
        first = calendar.shift(calendar.shift(calendar.shift(stop, 1, "day"), -count, unit), 0, "day")
        period = calendar.span(first, stop)
    if not period or not period.start or not period.end:
        return None
    return Found(other.end, Stretch(period, fiscal.months_timex(period.start, period.end)), "date")


def _spelled_day(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    return written.spelled_day_first(plain, at, setting)


def _week_of(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    found = WEEK_OF.match(plain, at)
    other = base(plain, found.end(), setting) if found else None
    if not found or not other or not other.stretch.period or not other.stretch.period.is_day:
        return None
    return Found(other.end, calendar.in_week(other.stretch.period.start))


def _future(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    if not FUTURE.search(plain, max(0, at - 12), at) or not AFTER_FUTURE.match(plain, end) or plain[at].isupper():
        return None
    return Found(end, Stretch(None, "FUTURE_REF"))


def _set(plain: str, at: int, end: int, setting: Setting) -> Found | None:
    found = sets.set_at(plain, at, plain[at:end].lower())
    return Found(found[0], Stretch(None, found[1]), "set") if found else None


def _table() -> tuple[dict[str, tuple[Reader, ...]], dict[str, tuple[Reader, ...]]]:
    plain: dict[str, list[Reader]] = {}
    made: dict[str, list[Reader]] = {}

    def lead(into: dict[str, list[Reader]], words: object, *readers: Reader) -> None:
        for word in words:  # type: ignore[attr-defined]
            into.setdefault(word, []).extend(readers)

    lead(plain, MONTHS, _month)
    lead(plain, WEEKDAYS, _weekday)
    lead(plain, (*relative.DAYS_AWAY, *relative.REFERENCES), _today)
    lead(plain, relative.STEPS, _which, _this_fiscal)
    lead(plain, ("this",), _this_time)
    lead(plain, ("first", "second", "third", "fourth", "final"), _quarter)
    lead(plain, ("q", "h"), _short_quarter)
    lead(plain, ("year", "quarter", "half"), _ended)
    lead(plain, ("fiscal", "financial", "fy"), _fiscal)
    lead(plain, SEASONS, _season)
    lead(plain, fiscal.DECADES, _decade)
    lead(plain, holidays.LEADS, _holiday)
    lead(plain, ("day",), _beside)
    lead(plain, ("weekend",), _weekend)
    lead(plain, written.TEENS.split("|"), _spelled_day)
    lead(made, [w for w in UNITS if w.rstrip("s") in ("hour", "day", "week", "month", "year", "decade")], _long)
    lead(made, ("between",), _between)
    lead(plain, ("week",), _week_of)
    lead(plain, ORDINALS, _spelled_day)
    lead(plain, ("twenty", "thirty"), _spelled_day)
    lead(made, ("early", "earlier", "late", "later", "mid", "middle", "beginning", "start", "end"), _part)
    lead(made, ("year", "midyear"), _year_end)
    lead(made, ("in", "within", "after"), _in_length)
    lead(made, (*SPELLED, "a", "an", "half", "several", "few", "couple"), _count)
    lead(made, ("days", "weeks", "months", "years", "decades", "hours", "minutes", "centuries"), _units)
    lead(made, ("recent",), _recent)
    lead(made, ("first", "last", "final"), _first_months)
    lead(made, ("future",), _future)
    lead(made, sets.AGAIN, _set)
    lead(made, ("two", "three", "four", "five", "six", "several", "many"), _set)
    both = {word: tuple([*plain.get(word, ()), *made.get(word, ())]) for word in {**plain, **made}}
    return {word: tuple(readers) for word, readers in plain.items()}, both


BASE, READERS = _table()

DATE_LEADS: frozenset[str] = frozenset(READERS)
"""Lower-case words that can begin a mention of this module; digits always can."""
