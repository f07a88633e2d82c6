"""Days with a name: "Thanksgiving Day", "Easter 2018", "Christmas Eve"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from factcheck.mentions.reading import Setting
from factcheck.mentions.times.calendar import easter, exact, in_week, nth_weekday, on, shift
from factcheck.mentions.times.found import GAP, STEPS, Found
from factcheck.mentions.times.tense import lean
from factcheck.patterns import pattern

Finder = Callable[[int], date | None]


def _fixed(month: int, day: int) -> Finder:
    return lambda year: exact(year, month, day)


def _nth(month: int, weekday: int, nth: int, after: int = 0) -> Finder:
    return lambda year: shift(nth_weekday(year, month, weekday, nth), after, "day")


def _easter(after: int) -> Finder:
    return lambda year: shift(easter(year), after, "day") if year > 0 else None


HOLIDAYS: dict[str, Finder] = {
    "new year's day": _fixed(1, 1), "new year day": _fixed(1, 1), "new year's eve": _fixed(12, 31),
    "new year": _fixed(1, 1), "new years": _fixed(1, 1),
    "martin luther king day": _nth(1, 0, 3), "groundhog day": _fixed(2, 2), "valentine's day": _fixed(2, 14),
    "presidents day": _nth(2, 0, 3), "presidents' day": _nth(2, 0, 3), "saint patrick's day": _fixed(3, 17),
    "st. patrick's day": _fixed(3, 17), "saint patrick": _fixed(3, 17), "earth day": _fixed(4, 22),
    "good friday": _easter(-2), "easter sunday": _easter(0), "easter monday": _easter(1), "easter": _easter(0),
    "ash wednesday": _easter(-46), "palm sunday": _easter(-7), "pentecost": _easter(49),
    "mother's day": _nth(5, 6, 2), "father's day": _nth(6, 6, 3), "memorial day": _nth(5, 0, -1),
    "international workers' day": _fixed(5, 1), "may day": _fixed(5, 1), "juneteenth": _fixed(6, 19),
    "independence day": _fixed(7, 4), "bastille day": _fixed(7, 14), "labor day": _nth(9, 0, 1),
    "columbus day": _nth(10, 0, 2), "halloween": _fixed(10, 31), "veterans day": _fixed(11, 11),
    "election day": _nth(11, 0, 1, after=1), "thanksgiving day": _nth(11, 3, 4), "thanksgiving": _nth(11, 3, 4),
    "black friday": _nth(11, 3, 4, after=1), "christmas eve": _fixed(12, 24), "christmas day": _fixed(12, 25),
    "boxing day": _fixed(12, 26), "christmas": _fixed(12, 25),
    "cyber monday": _nth(11, 3, 4, after=4), "giving tuesday": _nth(11, 3, 4, after=5), "mardi gras": _easter(-47),
    "shrove tuesday": _easter(-47), "maundy thursday": _easter(-3), "holy thursday": _easter(-3),
    "ascension day": _easter(39), "whit monday": _easter(50), "pentecost sunday": _easter(49),
    "all saints' day": _fixed(11, 1), "all saints day": _fixed(11, 1), "canada day": _fixed(7, 1),
    "australia day": _fixed(1, 26), "anzac day": _fixed(4, 25), "remembrance day": _fixed(11, 11),
    "armistice day": _fixed(11, 11), "april fools' day": _fixed(4, 1), "april fool's day": _fixed(4, 1),
    "april fools day": _fixed(4, 1), "cinco de mayo": _fixed(5, 5),
    "martin luther king jr. day": _nth(1, 0, 3), "washington's birthday": _nth(2, 0, 3),
    "guy fawkes night": _fixed(11, 5),
}  # fmt: skip
"""Names in lower case → the day of a year.  Days of the United States where countries differ."""

LEADS = frozenset(name.split()[0].split("'")[0].rstrip(".") for name in HOLIDAYS)
NAME = pattern(
    "|".join(re.escape(name).replace(r"\ ", GAP) for name in sorted(HOLIDAYS, key=lambda n: (-len(n), n))),
    re.IGNORECASE,
)
THEN_DAY = pattern(rf"{GAP}day", re.IGNORECASE)
WEEK = pattern(rf"{GAP}week(?:end)?\b")
OF_YEAR = pattern(rf"{GAP}(?:of{GAP})?(this|next|last){GAP}year\b", re.IGNORECASE)
YEAR = pattern(rf"(?:,?{GAP}(?:of{GAP}|in{GAP})?)((?:19|20)\d\d)(?!\d|[.,]\d)")
ENDS = pattern(r"(?![A-Za-z])")


FAR = 165  # days to the nearest holiday from which on the sentence is asked whether it looks ahead or back


def holiday_at(plain: str, at: int) -> tuple[int, Finder] | None:
    """Where the holiday that begins at `at` ends, and how to find its day in a year."""
    if plain[at : at + 3].lower() == "may" and not (plain[at].isupper() and THEN_DAY.match(plain, at + 3)):
        return None  # the month or the verb
    found = NAME.match(plain, at)
    if not found or not ENDS.match(plain, found.end()):
        return None
    return found.end(), HOLIDAYS[" ".join(found[0].lower().split())]


def nearest_holiday(finder: Finder, today: date, way: int = 0) -> date | None:
    """The nearest of its days: the last before `today` for -1, the next after it for 1."""
    days = [day for year in (today.year - 1, today.year, today.year + 1) if (day := finder(year))]
    if way:
        days = [day for day in days if (day - today).days * way > 0]
    return min(days, key=lambda day: abs((day - today).days)) if days else None


def read(plain: str, at: int, setting: Setting) -> Found | None:
    """The day with a name that begins at `at`: of the year that is said, else the nearest."""
    found = holiday_at(plain, at)
    if not found:
        return None
    end, finder = found
    if year := YEAR.match(plain, end):
        return Found(year.end(), on(finder(int(year[1]))))
    if not setting.today:
        return None  # "A Bad Christmas": as likely a title as a day
    if which := OF_YEAR.match(plain, end):
        return Found(which.end(), on(finder(setting.today.year + STEPS[which[1].lower()])))
    day = nearest_holiday(finder, setting.today)
    if day and abs((day - setting.today).days) > FAR and (way := lean(plain, at, end)):
        day = nearest_holiday(finder, setting.today, way)
    if week := WEEK.match(plain, end):
        return Found(week.end(), in_week(day))
    return Found(end, on(day))
