"""Dates with the name of their month: "June 4-8, 2011", "4 June 2011", "the fourth of July"."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from factcheck.mentions.numbers import words
from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import NOTHING, Stretch
from factcheck.mentions.times.found import GAP, STEPS, Found
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS, ORDINALS, SHORT_MONTHS, SMALL, TENS
from factcheck.mentions.times.shared_year import year_before, year_behind
from factcheck.mentions.times.tense import is_done, lean
from factcheck.patterns import pattern


class Written(Struct, frozen=True):
    """Year, month and day as far as they are written, and where the words end."""

    end: int
    year: int | None
    month: int
    day: int | None


def _words(table: dict[str, int]) -> str:
    return "|".join(sorted(table, key=lambda w: (-len(w), w)))


ONE_TO_NINE = "|".join(words.UNITS[1:])
TEENS = "|".join(words.TEENS)
NTH = rf"(?:(?:{_words(TENS)})(?:-|{GAP}))?(?:{_words(ORDINALS)})|(?:twenty|thirty)(?:-|{GAP})(?:{ONE_TO_NINE})"
REST = rf"(?:{_words(TENS)})(?:(?:-|{GAP})(?:{ONE_TO_NINE}))?|{TEENS}|(?:oh|o)(?:-|{GAP})(?:{ONE_TO_NINE})"
SPELLED_YEAR = pattern(
    rf",?{GAP}(?:of{GAP})?(?:(sixteen|seventeen|eighteen|nineteen|twenty)(?:{GAP}hundred)?(?:{GAP}and)?(?:-|{GAP})({REST})"
    rf"|two{GAP}thousand(?:{GAP}(?:and{GAP})?({REST}|{ONE_TO_NINE}))?)\b(?!-[a-z])",
    re.IGNORECASE,
)
ERA_YEAR = pattern(rf",?{GAP}(\d{{1,4}}){GAP}?(?:(AD|A\.D\.|CE)|(?:BCE?|B\.C\.))(?![A-Za-z])")
DASHED_YEAR = pattern(r"[-/](\d\d)(?![\d%]|[.,:/-]\d)")
THAT_YEAR = pattern(rf",?{GAP}(?:of{GAP})?(this|next|last){GAP}year\b(?!'|{GAP}(?:and|or|to)\b)", re.IGNORECASE)
STAMP_YEAR = pattern(r" \d\d:\d\d:\d\d(?: [A-Z]{3,4})? (\d{4})(?!\d)")
DAY = pattern(
    rf"\.?(?:{GAP}|[-/]|,{GAP})?(?:the{GAP})?(\d{{1,2}})(?:st|nd|rd|th)?(?![\d%A-Za-z]|[.:]\d|,\d{{3}}(?!\d))"
    rf"(?!{GAP}?(?:percent|per cent|million|billion|thousand|basis)\b)",
    re.IGNORECASE,
)
SPELLED_DAY = pattern(
    rf"\.?{GAP}(?:the{GAP})?({NTH}|(?:thirty|twenty)(?![- ][a-z]))\b(?!{GAP}(?:quarter|half|time)\b)", re.IGNORECASE
)
YEAR = pattern(
    rf"(?:{GAP}?,\s{{0,12}}|\.?{GAP}(?:of{GAP}|in{GAP})?|[-/])(\d{{4}})(?![\d%]|[.,]\d|[-/]\d)(?:{GAP}(B\.?E\b\.?))?"
)
MONTH_YEAR = pattern(rf"\.?(?:,?{GAP}(?:of{GAP}(?:the{GAP}year{GAP})?)?|[-/])(\d{{4}})(?![\d%]|[.,]\d|[-/]\d)")
SHORT_YEAR = pattern(
    rf"(?:,?{GAP}(?:of{GAP})?'(\d\d)|,?{GAP}(?:of{GAP})?([3-9]\d)(?=[ \t]*(?:$|[.,;:)\n](?!\d))))(?!\d)"
)
TO = pattern(rf"\.?[ \t]?-[ \t]?|\.?{GAP}(?:to|through|thru|until){GAP}(?:the{GAP})?", re.IGNORECASE)
# The far end of "June 4-10", and not what is counted in "June 4 -10 days".
LAST_DAY = pattern(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%/A-Za-z]|[.,-]\d)"
    rf"(?!{GAP}(?:(?:business|working|calendar|trading){GAP})?(?:days?|weeks?|months?|years?|hours?|minutes?|percent)\b)",
    re.IGNORECASE,
)
MONTH_WORD = pattern(rf"(?:{MONTH_PATTERN})\b", re.IGNORECASE)
SHORT_YEAR_BEHIND = pattern(rf"\.?(?:{GAP}|-)\d\d(?![\d%/A-Za-z-]|[.,:]\d|,?{GAP}\d)")
OLD_YEARS = 50
"""The two digits from which on a number behind a month is rather its year than a slip of the pen."""
DAY_FIRST = pattern(
    rf"(\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:(?:[ \t]?-[ \t]?|/|{GAP}(?:to|through|until){GAP}(?:the{GAP})?)(\d{{1,2}})(?:st|nd|rd|th)?)?"
    rf"(?:{GAP}(?:day{GAP})?(?:of{GAP})?|[-/.]|,{GAP})?({MONTH_PATTERN})\b(?!')",
    re.IGNORECASE,
)
COUNTED = pattern(
    rf"{GAP}?(?:percent|per cent|million|billion|thousand|basis|people|men|women|children"
    r"|(?!(?:was|this|plus|versus|has)\b)[a-z]{3,}s)\b"
)
"""What is counted behind a number that is therefore no day: "On June 4 and 5 members joined"."""
SPELLED_FIRST = pattern(rf"({NTH}|{TEENS})(?:{GAP}day)?{GAP}(?:of{GAP})?({MONTH_PATTERN})\b", re.IGNORECASE)


def two_digit_year(yy: int) -> int:
    """The year of two digits: 00 to 39 in this century, 40 to 99 in the last."""
    return 2000 + yy if yy < 40 else 1900 + yy


def year_at(plain: str, at: int) -> tuple[int, int] | None:
    """The year that follows a month and day, as (end, year); less than 1 for one before Christ."""
    if found := ERA_YEAR.match(plain, at):
        return found.end(), int(found[1]) if found[2] else -int(found[1])
    if found := YEAR.match(plain, at):
        year = int(found[1])
        return found.end(), year - 543 if found[2] else year
    if found := SHORT_YEAR.match(plain, at):
        return found.end(), two_digit_year(int(found[1] or found[2]))
    if spelled := spelled_year(plain, at):
        return spelled
    if found := STAMP_YEAR.match(plain, at):
        return found.end(), int(found[1])
    return None


def spelled_year(plain: str, at: int) -> tuple[int, int] | None:
    """The year in words that follows, as (end, year): "nineteen ninety-eight", "two thousand and five"."""
    found = SPELLED_YEAR.match(plain, at)
    if not found:
        return None
    rest = small(found[2] or found[3] or "") or 0
    return found.end(), (small(found[1]) or 0) * 100 + rest if found[1] else 2000 + rest


def that_year_at(plain: str, at: int, setting: Setting) -> tuple[int, int] | None:
    """The year beside the document's that follows a month and day, as (end, year): "June 4 of last year"."""
    found = THAT_YEAR.match(plain, at)
    return (found.end(), setting.today.year + STEPS[found[1].lower()]) if found and setting.today else None


def small(words: str) -> int | None:
    """The number of a day written in words: "twenty-third" is 23."""
    total = 0
    for word in re.split(r"[-\s]+", words.lower()):
        value = ORDINALS.get(word) or SMALL.get(word) or TENS.get(word)
        if word in ("oh", "o", ""):
            continue
        if value is None:
            return None
        total += value
    return total or None


def day_at(plain: str, at: int) -> tuple[int, int] | None:
    """The day that follows a month, as (end, day)."""
    if found := DAY.match(plain, at):
        return found.end(), int(found[1])
    if (found := SPELLED_DAY.match(plain, at)) and (day := small(found[1])):
        return found.end(), day
    return None


def resolve(plain: str, start: int, date: Written, setting: Setting) -> Stretch:
    """The days of what is written; a year that is not written is the nearest to the document's date."""
    year, month, day = date.year, date.month, date.day
    if year is None:
        if setting.today is None:
            if day is None:
                return Stretch(None, f"XXXX-{month:02d}")
            return Stretch(None, f"XXXX-{month:02d}-{day:02d}") if calendar.exact(2000, month, day) else NOTHING
        if day is None:
            year = calendar.nearest_month(month, setting.today)
            away = abs((year - setting.today.year) * 12 + month - setting.today.month)
            if away > 2 and (way := lean(plain, start, date.end)):
                year = calendar.nearest_month(month, setting.today, way)
            elif (year, month) > (setting.today.year, setting.today.month) and is_done(plain, start):
                year -= 1
        else:
            near = calendar.nearest(month, day, setting.today)
            if near and abs((near - setting.today).days) > 120 and (way := lean(plain, start, date.end)):
                near = calendar.nearest(month, day, setting.today, way)
            return calendar.on(near)
    if year < 0 and day is not None and calendar.exact(2000, month, day):
        return Stretch(None, f"BC{-year:04d}-{month:02d}-{day:02d}")  # the calendar of `date` begins later
    return calendar.on(calendar.exact(year, month, day)) if day is not None else calendar.in_month(year, month)


def month_first(plain: str, start: int, at: int, month: int, setting: Setting) -> Found | None:
    """A date that begins with a month whose name ends at `at`: "June 4", "June 4-8, 2011", "June 2011"."""
    first = day_at(plain, at)
    if first and COUNTED.match(plain, first[0]):
        no_day = first[1] > 31 and plain[start:at].lower() not in SHORT_MONTHS  # but "Aug 96 sales"
        if no_day or plain[max(0, start - 3) : start] in ("In ", "in "):
            first = None  # "By May 60 employees had left", "In March 2 ships sank"; a day would stand behind "on"
    if first and first[1] >= OLD_YEARS and (short := SHORT_YEAR_BEHIND.match(plain, at)):
        return Found(short.end(), calendar.in_month(two_digit_year(first[1]), month))  # "Aug 96"
    if not first:
        return month_and_year(plain, start, at, month, setting)
    end, day = first
    last: Written | None = None
    if joint := TO.match(plain, end):
        if (other := LAST_DAY.match(plain, joint.end())) and int(other[1]) > day:
            last = Written(other.end(), None, month, int(other[1]))
        elif (name := MONTH_WORD.match(plain, joint.end())) and (other_day := day_at(plain, name.end())):
            last = Written(other_day[0], None, MONTHS[name[0].lower()], other_day[1])
    if last:
        year = None
        if tail := year_at(plain, last.end):
            last = replace(last, end=tail[0], year=tail[1])
            year = tail[1] - (last.month < month)
        left = resolve(plain, start, Written(end, year, month, day), setting)
        right = resolve(plain, start, last, setting)
        both = calendar.joined(left, right)
        if both.timex or (left.timex and not right.timex and (year or plain[end : end + 1] == "-")):
            return Found(last.end, both)  # "June 28-31" ends on a day that there is not
    year = None
    if tail := year_at(plain, end) or that_year_at(plain, end, setting):
        end, year = tail
    else:
        year = year_behind(plain, end, month) or year_before(plain, start, month)
    return Found(end, resolve(plain, start, Written(end, year, month, day), setting))


def month_and_year(plain: str, start: int, at: int, month: int, setting: Setting) -> Found | None:
    """A month with its year, and ranges of months: "June 2011", "June to August 2011"."""
    if tail := MONTH_YEAR.match(plain, at):
        year = int(tail[1])
        end = tail.end()
        left = calendar.in_month(year, month)
        if (joint := TO.match(plain, end)) and (name := MONTH_WORD.match(plain, joint.end())):
            last_month = MONTHS[name[0].lower()]
            if last := MONTH_YEAR.match(plain, name.end()):
                both = calendar.joined(left, calendar.in_month(int(last[1]), last_month))
                if both.timex:
                    return Found(last.end(), both)
            elif name[0][0].isupper() and not day_at(plain, name.end()):  # "June 2013 through August"
                right = calendar.in_month(year + (last_month < month), last_month)
                return Found(name.end(), calendar.joined(left, right))
        return Found(end, left)
    if spelled := spelled_year(plain, at):
        return Found(spelled[0], calendar.in_month(spelled[1], month))
    if (tail := SHORT_YEAR.match(plain, at)) and tail[1]:
        return Found(tail.end(), calendar.in_month(two_digit_year(int(tail[1])), month))
    if (joint := TO.match(plain, at)) and (name := MONTH_WORD.match(plain, joint.end())):
        last_month = MONTHS[name[0].lower()]
        if day_at(plain, name.end()):
            return None
        if last := MONTH_YEAR.match(plain, name.end()):
            year = int(last[1])
            first = calendar.in_month(year - (last_month < month), month)
            return Found(last.end(), calendar.joined(first, calendar.in_month(year, last_month)))
        right = resolve(plain, start, Written(name.end(), None, last_month, None), setting)
        if right.period and right.period.start and plain[start].isupper() and name[0][0].isupper():
            first = calendar.in_month(right.period.start.year - (last_month < month), month)
            return Found(name.end(), calendar.joined(first, right))
    return None


def day_first(plain: str, at: int, setting: Setting) -> Found | None:
    """A date that begins with its day: "4 June 2011", "the 4th of June", "4-8 June 2011"."""
    found = DAY_FIRST.match(plain, at)
    if not found:
        return None
    day, last, month, end = int(found[1]), found[2], MONTHS[found[3].lower()], found.end()
    if found[3] in ("may", "march") and "of" not in found[0] and not YEAR.match(plain, end):
        return None  # "the 12 may attend", but "as of 22 march 2020"
    if found[3].lower() in SHORT_MONTHS and plain.startswith(".", end) and year_at(plain, end + 1):
        end += 1
    year = None
    if plain[end : end + 1] in ("-", "/") and (short := DASHED_YEAR.match(plain, end)) and plain[end] in found[0]:
        stamp = Written(short.end(), two_digit_year(int(short[1])), month, day)
        return Found(stamp.end, resolve(plain, at, stamp, setting))  # "10-Aug-12"
    if tail := year_at(plain, end) or that_year_at(plain, end, setting):
        end, year = tail
    date = resolve(plain, at, Written(end, year, month, day), setting)
    if last and int(last) > day:
        return Found(end, calendar.joined(date, resolve(plain, at, Written(end, year, month, int(last)), setting)))
    if (joint := TO.match(plain, end)) and (other := DAY_FIRST.match(plain, joint.end())) and not other[2]:
        last_end, last_month = other.end(), MONTHS[other[3].lower()]
        last_year = year + (last_month < month) if year else None
        if tail := year_at(plain, last_end):
            last_end, last_year = tail
            if year is None:
                date = resolve(plain, at, Written(end, last_year - (last_month < month), month, day), setting)
        right = resolve(plain, at, Written(last_end, last_year, last_month, int(other[1])), setting)
        if (both := calendar.joined(date, right)).timex:
            return Found(last_end, both)
    if year is None and (year := year_behind(plain, end, month) or year_before(plain, at, month)):
        date = resolve(plain, at, Written(end, year, month, day), setting)
    return Found(end, date)


def spelled_day_first(plain: str, at: int, setting: Setting) -> Found | None:
    """A date that begins with its day in words: "the fourth of July", "twenty-third day of September"."""
    found = SPELLED_FIRST.match(plain, at)
    day = small(found[1]) if found else None
    if not found or not day:
        return None
    end, year = found.end(), None
    if tail := year_at(plain, end):
        end, year = tail
    return Found(end, resolve(plain, at, Written(end, year, MONTHS[found[2].lower()], day), setting))
