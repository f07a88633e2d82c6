"""Weekdays: beside a date, by themselves, in a week, as a range."""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar, numeric, written
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.distance import away_at, in_that_week
from factcheck.mentions.times.durations import length_at
from factcheck.mentions.times.found import GAP, STEPS, WORD, Base, Found
from factcheck.mentions.times.months import (
    MONTH_PATTERN,
    MONTHS,
    PARTS_OF_DAY,
    SHORT_WEEKDAYS,
    WEEKDAY_PATTERN,
    WEEKDAYS,
)
from factcheck.mentions.times.tense import lean
from factcheck.patterns import pattern

PART_OF_DAY = pattern(rf"{GAP}(morning|afternoon|evening|night)\b", re.IGNORECASE)
BEFORE_DISTANCE = pattern(rf",?{GAP}(?=[\dA-Za-z])")
# "postponed until Tuesday" looks ahead; "they had not met until Tuesday" looks back, as does "Until Tuesday, they had".
UNTIL = pattern(r"\b(?:until|till|as (?:soon|early) as)[ \n](?:[\w.:]{1,8}[ \n]){0,2}$")
NEVER = pattern(r"\b(?:not|no|never|had|\w+n't|only)\b[^.;]*$")
THROUGH = pattern(rf"\.?(?:{GAP}(?:through|thru|to){GAP}|[ ]?-[ ]?)({WEEKDAY_PATTERN})\b", re.IGNORECASE)
IN_WEEK = pattern(
    rf",?{GAP}(?:of{GAP})?(?:the{GAP})?(next|last|this|previous|past|coming|following){GAP}week\b", re.IGNORECASE
)


OTHERS = pattern(
    rf"(?:(?:,|,?{GAP}(?:and|or|to|through)){GAP}(?:{WEEKDAY_PATTERN})\b){{1,4}}(?={GAP}of{GAP})", re.IGNORECASE
)
"""The other days of one week: "Tuesday and Thursday of next week"."""


def on_day(plain: str, end: int, day: date | None) -> Found:
    """A day, with the part of it that is named behind: "Friday morning" is 2000-01-07TMO."""
    stretch = calendar.on(day)
    if (part := PART_OF_DAY.match(plain, end)) and stretch.timex:
        code = PARTS_OF_DAY[part[1].lower()]
        return Found(part.end(), Stretch(stretch.period, f"{stretch.timex}T{code}"))
    return Found(end, stretch)


def weekday_and_distance(plain: str, end: int, weekday: int, setting: Setting, base: Base) -> Found | None:
    """A weekday at a distance, "Monday two weeks from now": that of the week, from Sunday on, where it ends."""
    joint = BEFORE_DISTANCE.match(plain, end)
    length = length_at(plain, joint.end()) if joint else None
    if not joint or not length:
        return None
    away = away_at(plain, joint.end(), length, setting, base)
    return in_that_week(away, weekday, away.end) if away else None


def weekdays_at(plain: str, at: int, end: int, weekday: int, setting: Setting) -> Found | None:
    """From one weekday to another: "Monday through Friday"."""
    joint = THROUGH.match(plain, end)
    if not joint or not setting.today:
        return None
    last = WEEKDAYS[joint[1].lower()]
    if dated := date_beside(plain, joint.end(), last, setting):
        period = dated.stretch.period
        if not period or not period.is_day:
            return dated  # "Tuesday-Thursday, June 4-6"
        begun = calendar.on(calendar.shift(period.start, -((last - weekday) % 7), "day"))
        return Found(dated.end, calendar.joined(begun, dated.stretch))  # "Friday to Sunday, June 9"
    first = weekday_at(plain, at, end, weekday, setting).stretch
    if not first.period or not first.period.start:
        return None
    stop = calendar.on(calendar.shift(first.period.start, (last - weekday) % 7, "day"))
    week = IN_WEEK.match(plain, joint.end())
    return Found(week.end() if week else joint.end(), calendar.joined(first, stop))


def weekday_at(plain: str, at: int, end: int, weekday: int, setting: Setting) -> Found:
    """A weekday by itself, near the document's date; "Friday next week"."""
    today = setting.today
    if today is None:
        return Found(end, Stretch(None, f"XXXX-WXX-{weekday + 1}"))
    others = OTHERS.match(plain, end)
    if week := IN_WEEK.match(plain, others.end() if others else end):
        away = STEPS[week[1].lower()] * 7 + weekday - today.weekday()
        return Found(end if others else week.end(), calendar.on(calendar.shift(today, away, "day")))
    delayed = UNTIL.search(plain, max(0, at - 24), at) and not NEVER.search(plain, max(0, at - 90), at)
    way = 1 if delayed else 0
    if not way and min((weekday - today.weekday()) % 7, (today.weekday() - weekday) % 7) > 1:
        way = lean(plain, at, end)
    return on_day(plain, end, calendar.weekday_near(weekday, today, way))


NAMED = pattern(r"\b(?:Super|Bloody|Cyber|Man|Fat|Blue|Ruby|Manic|Casual|Taco|any given)[ \n]$")
PARTS_OF_DAYS = pattern(rf"{GAP}(morning|afternoon|evening|night)s\b", re.IGNORECASE)
PAPER = pattern(
    r"[ \n](?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|Sun|Night[ \n]Football|Night[ \n]Live|Tribune)\b"
)
OF_EVERY = pattern(rf"{GAP}(?:of|in){GAP}(?:every|each){GAP}[a-z]")  # "the first Monday of every month" is no one day
AFTER_WEEKDAY = pattern(rf"\.?(?:,?{GAP}|-|,)(?:\(|the{GAP})?(?=[A-Za-z0-9])")
NUMBERED_DAY = pattern(rf"(\d{{1,2}})(st|nd|rd|th)?(?![\d:/%A-Za-z]|[.,]\d|-\d)(?!{GAP}(?:[A-Za-z]))", re.IGNORECASE)
SPELLED_DAY = pattern(rf"({written.NTH})\b", re.IGNORECASE)
WEEKDAY_BEFORE = pattern(r"\b(?:on|or|and|by|until|till|week|this|next|last|every|each|,|to|from)[ \n]$", re.IGNORECASE)


def read(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A weekday, with the date beside it: "Saturday, June 4" is the date's day, whatever weekday that is."""
    word = WORD.match(plain, at)
    if not word:
        return None
    end = word.end()
    name = plain[at:end].lower()
    number = WEEKDAYS[name]
    if found := date_beside(plain, end, number, setting):
        return found
    behind_date = BEHIND_DATE.search(plain, max(0, at - 40), at)
    if setting.today and not behind_date:
        for found in (
            weekdays_at(plain, at, end, number, setting),
            weekday_and_distance(plain, end, number, setting, base),
        ):
            if found:
                return found
    if name in SHORT_WEEKDAYS:
        if name in ("sat", "sun", "wed", "mon") and plain[at].islower():
            return None
        if not WEEKDAY_BEFORE.search(plain, max(0, at - 7), at):
            return None
    if plain[at].isupper() and (PAPER.match(plain, end) or OF_EVERY.match(plain, end)):
        return None
    if plain[at].isupper() and NAMED.search(plain, max(0, at - 10), at):
        return None  # "Super Tuesday"
    if again := PARTS_OF_DAYS.match(plain, end):
        timex = f"XXXX-WXX-{number + 1}T{PARTS_OF_DAY[again[1].lower()]}"  # "Tuesday nights"
        return Found(again.end(), Stretch(None, timex), "set")
    if behind_date and (ENDS.match(plain, end) or THROUGH.match(plain, end)):
        return None  # the weekday of the date before it: "June 4, 2011 (Saturday)", "June 4-6 (Tuesday-Thursday)"
    return weekday_at(plain, at, end, number, setting)


def date_beside(plain: str, end: int, number: int, setting: Setting) -> Found | None:
    """The date that follows a weekday's name, which ends at `end`."""
    if joint := AFTER_WEEKDAY.match(plain, end):
        there = joint.end()
        if plain[there : there + 1].isdigit():
            found = written.day_first(plain, there, setting) or numeric.numeric(plain, there, setting)
            found = (
                found or numeric.beside_weekday(plain, there, setting) or _numbered_day(plain, there, number, setting)
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
                found = written.spelled_day_first(plain, there, setting) or _day_with_weekday(
                    nth.end(), number, day, setting
                )
        if found and "(" in joint[0]:
            found = replace(found, end=found.end + 1) if plain[found.end : found.end + 1] == ")" else None
        if found:
            return found
    return None


def _numbered_day(plain: str, at: int, weekday: int, setting: Setting) -> Found | None:
    found = NUMBERED_DAY.match(plain, at)
    if not found or not 1 <= int(found[1]) <= 31:
        return None
    return _day_with_weekday(found.end(), weekday, int(found[1]), setting)


def _day_with_weekday(end: int, weekday: int, day: int, setting: Setting) -> Found:
    """The nearest 11th that is a Tuesday, for "Tuesday the 11th"."""
    today = setting.today
    if today is None:
        return Found(end, Stretch(None, f"XXXX-XX-{day:02d}"))
    near = []
    for step in range(-11, 12):
        there = calendar.shift(today.replace(day=1), step, "month")
        if there and (found := calendar.exact(there.year, there.month, day)) and found.weekday() == weekday:
            near.append(found)
    return Found(end, calendar.on(min(near, key=lambda d: abs((d - today).days)) if near else None))


BEHIND_DATE = pattern(
    rf"\b(?:{MONTH_PATTERN})\b[^;\n]{{0,12}}\d(?:st|nd|rd|th)?"
    rf"(?:,? \((?:{WEEKDAY_PATTERN}\.?(?:-|{GAP}(?:to|through){GAP}))?|, )$",
    re.IGNORECASE,
)
ENDS = pattern(r"\.?[),.;\n]|$")
WEEKEND = pattern(r"weekend\b", re.IGNORECASE)
OF_DAYS = pattern(rf"{GAP}of{GAP}(?:the{GAP})?(?:\d|(?:{MONTH_PATTERN})\b)", re.IGNORECASE)
BEFORE_WEEKEND = pattern(r"\bthe[ \n]$", re.IGNORECASE)


def weekend_at(plain: str, at: int, setting: Setting) -> Found | None:
    """The nearest weekend: "over the weekend"."""
    found = WEEKEND.match(plain, at)
    if not found or not BEFORE_WEEKEND.search(plain, max(0, at - 5), at) or not setting.today:
        return None
    if OF_DAYS.match(plain, found.end()):
        return None  # "the weekend of June 9-10", whose days are read by themselves
    # On Monday to Wednesday the last one is nearer, from Thursday on the next.
    day = calendar.shift(setting.today, -7 if setting.today.weekday() < 3 else 0, "day")
    return Found(found.end(), calendar.on_weekend(day))


WEEK_OF = pattern(
    rf"week{GAP}(?:of|beginning|starting|commencing){GAP}(?!(?:{WEEKDAY_PATTERN})\b)(?=[A-Za-z\d])", re.IGNORECASE
)


NTH_WEEKDAY = pattern(
    rf"(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|final){GAP}({WEEKDAY_PATTERN}){GAP}(?:(?:of|in){GAP})?"
    rf"(?:(this|next|last){GAP}month\b|({MONTH_PATTERN})\b(?:,?{GAP}(?:of{GAP})?(\d{{4}})(?![\d%]|[.,]\d))?)",
    re.IGNORECASE,
)
NTHS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
    "last": -1, "final": -1,
}  # fmt: skip


def nth_weekday_at(plain: str, at: int, setting: Setting) -> Found | None:
    """A weekday by its place in a month: "first Friday of July", "last Monday in May 2012"."""
    found = NTH_WEEKDAY.match(plain, at)
    if not found:
        return None
    nth, weekday, today = NTHS[found[1].lower()], WEEKDAYS[found[2].lower()], setting.today
    if found[3]:
        there = calendar.shift(today and today.replace(day=1), STEPS[found[3].lower()], "month")
        if not there:
            return Found(found.end(), calendar.somewhen(STEPS[found[3].lower()]))
        return Found(found.end(), calendar.on(calendar.nth_weekday(there.year, there.month, weekday, nth)))
    month = MONTHS[found[4].lower()]
    if found[5]:
        return Found(found.end(), calendar.on(calendar.nth_weekday(int(found[5]), month, weekday, nth)))
    if not today:
        return Found(found.end(), Stretch(None, f"XXXX-{month:02d}-WXX-{weekday + 1}"))
    year = calendar.nearest_month(month, today, lean(plain, at, found.end()))
    return Found(found.end(), calendar.on(calendar.nth_weekday(year, month, weekday, nth)))


NTH_WEEK = pattern(
    rf"(first|second|third|fourth|last|1st|2nd|3rd|4th|final){GAP}(?:full{GAP})?(week|weekend){GAP}(?:of|in){GAP}(?=[A-Za-z\d])",
    re.IGNORECASE,
)


ON_WEEKDAY = pattern(rf"\.?,?{GAP}on{GAP}({WEEKDAY_PATTERN})\b", re.IGNORECASE)


def nth_week_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """A week or weekend by its place in a month: "first week of May", the ISO week in which its nth Thursday lies."""
    found = NTH_WEEK.match(plain, at) if "week" in plain[at : at + 24].lower() else None
    month = base(plain, found.end(), setting) if found else None
    period = month.stretch.period if month else None
    if not found or not month or not period or not period.start or not period.end:
        return None
    if len(month.stretch.timex or "") not in (4, 7) or month.stretch.timex == "PAST_REF":
        return None
    weekend, nth = found[2].lower() == "weekend", NTHS[found[1].lower()]
    edge = period.end if nth < 0 else period.start  # of a year, its last month or its first
    day = calendar.nth_weekday(edge.year, edge.month, 5 if weekend else 3, nth)
    if day and not weekend and (on := ON_WEEKDAY.match(plain, month.end)):
        away = WEEKDAYS[on[1].lower()] - day.weekday()  # "first week of May on Friday"
        return Found(on.end(), calendar.on(calendar.shift(day, away, "day")))
    return Found(month.end, calendar.on_weekend(day) if weekend else calendar.in_week(day))


def week_of_at(plain: str, at: int, setting: Setting, base: Base) -> Found | None:
    """The week of a day: "week of March 6"."""
    found = WEEK_OF.match(plain, at)
    other = base(plain, found.end(), setting) if found else None
    if not found or not other or not other.stretch.period or not other.stretch.period.is_day:
        return None
    return Found(other.end, calendar.in_week(other.stretch.period.start))
