"""Days, quarters, hours and lengths in the document's language: "lundi 4 juin 2011 à 10h30", "3. Quartal", "5 años"."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.locales import Locale, locale
from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.calendar import Stretch
from factcheck.mentions.times.clock import Time
from factcheck.mentions.times.found import Found
from factcheck.mentions.times.quarters import bare_part, of_part
from factcheck.mentions.times.written import Written, resolve
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

HOUR_BEFORE = pattern(r"(?:\bum|\bà|\blas?|\bvon|\bbis|\bde|\bab|,)[ \n]$")


def read(plain: str, at: int, setting: Setting) -> Found | None:
    """What the document's language writes of time at `at`: a day, month, part of a year, length or hour; or None."""
    known = locale(setting.language)
    if not known:
        return None
    if found := known.day.match(plain, at):
        year = int(found[3]) if found[3] else None
        date = Written(found.end(), year, known.months[found[2].lower()], int(found[1]))
        return _with_hour(plain, Found(found.end(), resolve(plain, at, date, setting)), known)
    if found := known.month.match(plain, at):
        return Found(found.end(), calendar.in_month(int(found[2]), known.months[found[1].lower()]))
    if found := known.part.match(plain, at):
        number = next(group for group in range(1, 9) if found[group])
        return _part(plain, at, found, (number - 1) % 4 + 1, setting)
    if found := known.length.match(plain, at):
        count, unit = Decimal(found[1]), known.units[found[2].lower()]
        timex = f"P{'T' if unit in ('hour', 'minute') else ''}{count}{unit[0].upper()}"
        return Found(
            found.end(),
            Stretch(None, timex),
            "duration",
            Quantity(count, count, count, step=Decimal(1), unit=unit),
        )
    if (hour := _hour(plain, at, known)) and HOUR_BEFORE.search(plain, max(0, at - 5), at):
        return Found(hour.end, Stretch(None, hour.timex(None)), "time")
    return None


def _part(plain: str, at: int, found: re.Match[str], number: int, setting: Setting) -> Found | None:
    """A quarter or half of a year: "3. Quartal 2013", "premier semestre"."""
    part, own = "quarter" if found[9] else "half", setting.own_quarters
    if part == "half" and number > 2:
        return None
    if found[10]:
        return Found(found.end(), of_part(int(found[10]), number, part, own, setting))
    return Found(found.end(), bare_part(plain, at, found.end(), number, part, own, setting))


def _with_hour(plain: str, day: Found, known: Locale) -> Found:
    """A day with the hour behind it: "21. Mai 2014 um 10:30 Uhr"."""
    period, joint = day.stretch.period, known.at.match(plain, day.end)
    hour = _hour(plain, joint.end(), known) if joint and period and period.is_day else None
    return Found(hour.end, Stretch(period, hour.timex(period.start)), "time") if hour and period else day


def _hour(plain: str, at: int, known: Locale) -> Time | None:
    found = known.clock.match(plain, at)
    if not found or int(found[1]) > 24:
        return None
    return Time(found.end(), (int(found[1]), int(found[2] or 0)))
