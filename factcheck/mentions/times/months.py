"""
The words of the calendar: months, weekdays, units, ordinals, seasons.

Every table is keyed by lower-case words without their abbreviating dot.  The small number words here are only those
that dates are made of ("the twenty-third", "three weeks ago").
"""

from __future__ import annotations

from factcheck import almanac
from factcheck.mentions.numbers import words

_FULL = tuple(name.lower() for name in almanac.MONTHS)
MONTHS: dict[str, int] = {
    **{name: n for n, name in enumerate(_FULL, 1)},
    **{name[:3]: n for n, name in enumerate(_FULL, 1)},
    "sept": 9,
}
"""Month names and their abbreviations → 1 to 12."""

MONTH_PATTERN = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
"""All month names for a pattern that ignores case; a word boundary must follow."""

SHORT_MONTHS = frozenset(MONTHS) - frozenset(_FULL)
_DAYS = {name[:3].lower(): n for n, name in enumerate(almanac.WEEKDAYS)}
_SHORT_DAYS = {short: _DAYS[short[:3]] for short in map(str.lower, almanac.SHORT_WEEKDAYS)}
WEEKDAYS: dict[str, int] = {**{name.lower(): n for n, name in enumerate(almanac.WEEKDAYS)}, **_SHORT_DAYS}
"""Weekday names and their abbreviations → 0 (Monday) to 6."""

WEEKDAY_PATTERN = (
    "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
"""All weekday names for a pattern that ignores case; a word boundary must follow."""

SHORT_WEEKDAYS = frozenset(_SHORT_DAYS)
UNITS: dict[str, str] = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour",
    "day": "day", "days": "day", "night": "day", "nights": "day",
    "week": "week", "weeks": "week", "wk": "week", "wks": "week", "fortnight": "fortnight", "fortnights": "fortnight",
    "weekend": "weekend", "weekends": "weekend",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter", "qtr": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
}  # fmt: skip
"""Words of units of time → the unit's name."""

BEFORE_UNITS = tuple(
    """more additional consecutive full straight successive whole long short calendar business working further
    extra""".split()
)
"""What may stand between a number and its unit of time."""

TIMEX_UNITS: dict[str, tuple[int, str]] = {
    "second": (1, "S"), "minute": (1, "M"), "hour": (1, "H"), "day": (1, "D"), "week": (1, "W"),
    "fortnight": (2, "W"), "month": (1, "M"), "quarter": (3, "M"), "year": (1, "Y"), "decade": (10, "Y"),
    "century": (100, "Y"), "weekend": (1, "WE"),
}  # fmt: skip
"""Unit → how many of which TIMEX3 unit it is: a quarter is three months."""

CLOCK_UNITS = frozenset(("second", "minute", "hour"))
SMALL: dict[str, int] = {word: n for n, word in enumerate((*words.UNITS, *words.TEENS))}
TENS: dict[str, int] = {word: 10 * n for n, word in enumerate(words.TENS, 2)}
ORDINALS: dict[str, int] = {
    **{word: n for n, word in enumerate((*words.UNIT_NTHS, *words.TEEN_NTHS), 1)},
    "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
"""Ordinal words → the number; "twenty-third" is made of TENS and these."""

SEASONS: dict[str, tuple[str, int]] = {
    "spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9), "winter": ("WI", 12),
}  # fmt: skip
"""Season → its TIMEX3 code and its first month; seasons are those of the northern half, in whole months."""

PARTS_OF_DAY: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "noon": "MI",
}  # fmt: skip
"""Part of a day → its TIMEX3 code."""
