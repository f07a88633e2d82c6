"""
The one door to dates, times, durations and sets: `read` gives the longest that begins at a place.

A word leads to the few readers that can begin with it; digits are told apart by what follows them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from factcheck.mentions import numerals
from factcheck.mentions.reading import Reading, Setting
from factcheck.mentions.times import (
    beside,
    distance,
    ended,
    fiscal,
    holidays,
    languages,
    lasting,
    month_names,
    near_days,
    pointers,
    portion,
    prior,
    relative,
    sets,
    spelled_clock,
    to_date,
    weekdays,
    written,
    years,
)
from factcheck.mentions.times.counted import SPELLED
from factcheck.mentions.times.found import STEPS, WORD, Found
from factcheck.mentions.times.months import MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS

Reader = Callable[[str, int, Setting], Found | None]
Table = dict[str, tuple[Reader, ...]]


def read(plain: str, at: int, setting: Setting) -> Reading | None:
    """The date, time, duration or set that begins at `at`, the longest if several do; or None."""
    if plain[at : at + 1].isdigit():
        found = numerals.read(plain, at, setting, base)
    else:
        found = _longest(READERS, plain, at, setting)
    if setting.foreign:
        foreign = languages.read(plain, at, setting)
        if foreign and (found is None or foreign.end > found.end):
            found = foreign
    if not found:
        return None
    if found.kind == "date":
        found = numerals.with_clock(plain, to_date.told_behind(plain, found, setting))
    return Reading(at, found.end, found.kind, found.quantity, found.stretch.period, found.stretch.timex, found.names)


def base(plain: str, at: int, setting: Setting) -> Found | None:
    """A date that is not made of another; where the modified and the compound ones find their part."""
    if plain[at : at + 1].isdigit():
        return numerals.date_at(plain, at, setting)
    return _longest(BASE, plain, at, setting)


def _longest(table: Table, plain: str, at: int, setting: Setting) -> Found | None:
    word = WORD.match(plain, at)
    if not word:
        return None
    best: Found | None = None
    for reader in table.get(word[0].lower(), ()):
        found = reader(plain, at, setting)
        if found and (best is None or found.end > best.end):
            best = found
    return best


def _single(plain: str, at: int, setting: Setting) -> Found | None:
    # The dates beside which another may be counted find no such others themselves: "two days after two days after …".
    return None


def _table(*rows: tuple[Iterable[str], Reader]) -> Table:
    readers: dict[str, tuple[Reader, ...]] = {}
    for words, reader in rows:
        for word in words:
            readers[word] = (*readers.get(word, ()), reader)
    return readers


_HALVES = ("first", "second", "third", "fourth", "final", "last", "front", "back", "latter")
_LONG = [word for word in UNITS if word.rstrip("s") in ("hour", "day", "week", "month", "year", "decade")]
_BARE = ("days", "weeks", "months", "years", "decades", "hours", "minutes", "centuries")
_PLAIN: tuple[tuple[Iterable[str], Reader], ...] = (
    (MONTHS, month_names.read),
    ((*near_days.DAYS_AWAY, *near_days.REFERENCES), near_days.word_at),
    (STEPS, fiscal.this_fiscal_at),
    (("this", "last", "next"), near_days.this_time_at),
    (("q", "h"), fiscal.short_part_at),
    (("year", "quarter", "half", "month", "week"), ended.period_ended_at),
    (("fiscal", "financial", "fy"), fiscal.fiscal_at),
    (("cy",), fiscal.calendar_year_at),
    (SEASONS, years.season_at),
    (years.DECADES, years.decade_word_at),
    (holidays.LEADS, holidays.read),
    (weekdays.NTHS, weekdays.nth_weekday_at),
    (("weekend",), weekdays.weekend_at),
    (("year", "quarter", "month", "week", "weekend", "night", *WEEKDAYS), beside.over_next_at),
    ((*ORDINALS, "twenty"), years.spelled_century_at),
    ((*written.TEENS.split("|"), *ORDINALS, "twenty", "thirty"), written.spelled_day_first),
    (("sixteen", "seventeen", "eighteen", "nineteen", "twenty", "two"), years.spelled_year_at),
)
BASE: Table = _table(
    *_PLAIN,
    (("day",), partial(near_days.day_beside_at, base=_single)),
    (WEEKDAYS, partial(weekdays.read, base=_single)),
    (STEPS, partial(relative.read, base=numerals.date_at)),
    (_HALVES, fiscal.part_at),
)
"""Lead word → the readers of dates that are not made of another."""

READERS: Table = _table(
    *_PLAIN,
    (WEEKDAYS, partial(weekdays.read, base=base)),
    (STEPS, partial(relative.read, base=base)),
    (_HALVES, partial(fiscal.part_at, base=base)),
    (("following", "next"), partial(pointers.next_at, base=base)),
    (("year", *prior.PRIOR), partial(prior.year_ago_at, base=base)),
    (("this", "next", "current", "last", *prior.PRIOR), partial(prior.years_part_at, base=base)),
    (("that", "same"), partial(pointers.read, base=base)),
    (("day", "week", "weekend", *WEEKDAYS), partial(near_days.day_beside_at, base=base)),
    (("week",), partial(weekdays.week_of_at, base=base)),
    (weekdays.NTHS, partial(weekdays.nth_week_at, base=base)),
    (("eve",), partial(beside.eve_of_at, base=base)),
    (("start", "beginning"), to_date.from_start),
    (
        "early earlier late later latter mid middle beginning start end rest remainder balance".split(),
        partial(portion.part_at, base=base),
    ),
    (("year", "yearend", "mid", "midyear"), portion.year_end_at),
    (("year", "ytd", "fiscal", "financial"), partial(to_date.read, base=base)),
    (("week", "month", "quarter", "year"), portion.unit_end_at),
    (("year", "month", "week", "day", "night", "evening"), partial(pointers.beside_at, base=base)),
    (("first", "last", "final", "initial"), partial(portion.first_months_at, base=base)),
    (("first", "last", "final"), partial(portion.edge_day_at, base=base)),
    (("in", "within", "after"), partial(distance.in_length_at, base=base)),
    ((*SPELLED, "a", "an", "another", "half", "several", "few", "couple"), partial(lasting.count_at, base=base)),
    (_BARE, lasting.units_at),
    (_LONG, lasting.long_at),
    (("recent",), lasting.recent_at),
    (("between",), lasting.between_at),
    (("future", "past"), near_days.all_time_at),
    ((*spelled_clock.HOURS, "half", "quarter", "a"), partial(numerals.spelled_clock_at, base=base)),
    (("noon", "midday", "midnight"), partial(numerals.noon_at, base=base)),
    ((*sets.AGAIN, "two", "three", "four", "five", "six", "several", "many", *_HALVES), sets.read),
)
"""Lead word → all readers."""

_NUMBERED = (
    *(f"q{number}" for number in range(1, 5)),
    *("h1", "h2"),
    *(f"cy{year}" for year in (*range(1990, 2050), *(f"{yy:02d}" for yy in range(50)))),
    *(
        f"{part}fy{year}"
        for part in ("q1", "q2", "q3", "q4", "h1", "h2")
        for year in (*range(2000, 2050), *(f"{yy:02d}" for yy in range(50)))
    ),
    *(f"fy{year}{mark}" for year in (*range(1990, 2050), *(f"{yy:02d}" for yy in range(100))) for mark in ("", "e")),
)
DATE_LEADS: frozenset[str] = frozenset((*READERS, *_NUMBERED))
"""Lower-case words, and those with a number in them, that can begin a mention of this module; digits always can."""
