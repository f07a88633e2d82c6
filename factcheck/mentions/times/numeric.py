"""Dates all in digits: "2011-06-04", "31.12.2012", "12/31/2012", "2011-W23", and "Friday 7/6"."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.found import GAP, Found
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS
from factcheck.mentions.times.written import Written, resolve, two_digit_year
from factcheck.patterns import pattern

ISO = pattern(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")
ISO_WEEK = pattern(r"(\d{4})-W(\d\d)(?:-([1-7]))?(?!\d)")
NUMERIC = pattern(
    r"(\d{1,2})([-/.])(\d{1,2})(?:\2|(?<=/\d\d), ?(?=\d{4})|(?<=/\d), ?(?=\d{4}))(\d{4}|\d\d)(?![\d%]|[.,/-]\d(?!\d?:))"
)
COMPACT = pattern(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d%]|[.,]\d)")
STAMPED = pattern(r"(\d{1,2})([A-Za-z]{3,9})((?:19|20)\d\d|\d\d)(?![\dA-Za-z%]|[.,]\d)")
"""A date as a stamp prints it: "04JUN2011"."""
YEAR_FIRST = pattern(
    rf"(\d{{4}})(?:[-/]|,?{GAP})({MONTH_PATTERN})(?:[-/]|{GAP})(\d{{1,2}})(?![\d%]|[.,]\d)", re.IGNORECASE
)
SHORT_NUMERIC = pattern(rf"(\d{{1,2}})/(\d{{1,2}})(?![\d%/A-Za-z]|[.,-]\d)(?!{GAP}of\b)")
AT_TIME = pattern(
    rf",?{GAP}(?:at{GAP}|@{GAP}?)(?:\d{{1,2}}(?::[0-5]\d|(?::[0-5]\d)?{GAP}?[ap]\.?m\b)|noon\b|midnight\b)", re.I
)
YEAR_MONTH = pattern(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d%/A-Za-z]|[.,-]\d)")
YEAR_THEN_MONTH = pattern(rf"((?:19|20)\d\d)[-/]({MONTH_PATTERN})(?![-/\w])", re.IGNORECASE)
MONTH_SLASH_YEAR = pattern(r"(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\d%/A-Za-z]|[.,-]\d)")
BESIDE_WEEKDAY = pattern(r"(\d{1,2})([/.-])(\d{1,2})(?![\d%]|[/.,-]\d)")
COUNTED = pattern(rf"{GAP}(?:\(|[a-z]{{4,24}}s\b|(?:wo)?men\b|people\b|children\b)")
SHORT_BEFORE = pattern(
    r"\b(?:(this|next|last)|on|until|since|(by|through|thru|as of|before|after|dated|ended|ending))[ \n]$",
    re.IGNORECASE,
)


IN_FULL = pattern(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/%]|[.,-]\d)")


@lru_cache(maxsize=4)
def days_come_first(plain: str) -> bool:
    """Whether a text writes its days before its months: "30/05/2013" does, and then "02/06/2013" is in June."""
    days = False
    for found in IN_FULL.finditer(plain):
        first, second = int(found[1]), int(found[3])
        if first <= 12 < second <= 31:
            return False
        days = days or (12 < first <= 31 and second <= 12)
    return days


def numeric(plain: str, at: int, setting: Setting) -> Found | None:
    """A date all in digits."""
    if found := ISO.match(plain, at):
        year, first, second = int(found[1]), int(found[3]), int(found[4])
        if first > 12 >= second:
            first, second = second, first
        stretch = calendar.on(calendar.exact(year, first, second))
        if found[5] and stretch.timex:
            stretch = Stretch(stretch.period, f"{stretch.timex}T{found[5]}{found[6] or ''}")
        return Found(found.end(), stretch)
    if found := ISO_WEEK.match(plain, at):
        return Found(found.end(), calendar.in_iso_week(int(found[1]), int(found[2]), int(found[3] or 0)))
    if found := NUMERIC.match(plain, at):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if len(found[4]) == 2:
            year = two_digit_year(year)
        # 9/6/2012 and 9-6-2012 are American, 6.9.2012 is not.
        if first > 12 or (second <= 12 and (found[2] == "." or setting.foreign or days_come_first(plain))):
            first, second = second, first
        return Found(found.end(), calendar.on(calendar.exact(year, first, second)))
    letters = plain[at + 1 : at + 4].lstrip("0123456789")
    if len(letters) > 1 and letters.isalpha() and (found := STAMPED.match(plain, at)) and found[2].lower() in MONTHS:
        year = int(found[3]) if len(found[3]) == 4 else two_digit_year(int(found[3]))
        return Found(found.end(), calendar.on(calendar.exact(year, MONTHS[found[2].lower()], int(found[1]))))
    if (found := YEAR_FIRST.match(plain, at)) or (found := COMPACT.match(plain, at)):
        month = int(found[2]) if found[2].isdigit() else MONTHS[found[2].lower()]
        return Found(found.end(), calendar.on(calendar.exact(int(found[1]), month, int(found[3]))))
    if found := YEAR_THEN_MONTH.match(plain, at):
        return Found(found.end(), calendar.in_month(int(found[1]), MONTHS[found[2].lower()]))
    if (found := YEAR_MONTH.match(plain, at)) and int(found[2]) != (int(found[1]) + 1) % 100:
        return Found(found.end(), calendar.in_month(int(found[1]), int(found[2])))  # "2011-12" is two years
    if found := MONTH_SLASH_YEAR.match(plain, at):
        return Found(found.end(), calendar.in_month(int(found[2]), int(found[1])))
    if found := SHORT_NUMERIC.match(plain, at):
        before = SHORT_BEFORE.search(plain, max(0, at - 8), at)
        if not AT_TIME.match(plain, found.end()) and (not before or _is_fraction(plain, found, before)):
            return None
        first, second = int(found[1]), int(found[2])
        if first > 12 or (second <= 12 and (setting.foreign or days_come_first(plain))):
            first, second = second, first
        if 1 <= first <= 12:
            return Found(found.end(), resolve(plain, at, Written(found.end(), None, first, second), setting))
    return None


def _is_fraction(plain: str, found: re.Match[str], before: re.Match[str]) -> bool:
    """Whether it is rather a share: "on 2/3 majority", "by 5/16 of a point", "by 12/20 patients"."""
    first, second = int(found[1]), int(found[2])
    if not before[1] and first < second <= (16 if before[2] else 10):
        return True
    return bool(before[2] and COUNTED.match(plain, found.end()))


def beside_weekday(plain: str, at: int, setting: Setting) -> Found | None:
    """The 7/6 of "Friday 7/6": only a weekday beside it makes a fraction a day."""
    found = BESIDE_WEEKDAY.match(plain, at)
    if not found:
        return None
    first, second = int(found[1]), int(found[3])
    if first > 12 or (setting.foreign and second <= 12):
        first, second = second, first
    if not 1 <= first <= 12:
        return None
    return Found(found.end(), resolve(plain, at, Written(found.end(), None, first, second), setting))
