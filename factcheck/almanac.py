"""The names of months and weekdays in English, and a day in words, whatever the locale."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")
SHORT_WEEKDAYS = ("Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun")
NAMES = frozenset(name.lower() for name in (*MONTHS, *WEEKDAYS))
"""The names in full, in small letters."""
SHORT_NAMES = frozenset(name.lower() for name in (*SHORT_MONTHS, *SHORT_WEEKDAYS))
"""The names cut short, in small letters and without their dot."""

MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(SHORT_MONTHS)})\.?)"
"""The name of a month for a pattern, also cut short: "September", "Sept.", "Sep"; what may follow is yours to say."""
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
"""The name of a weekday in full, for a pattern."""
MONTH_BEGINS = "|".join(name[:3] for name in MONTHS)
"""How the name of a month begins, for a pattern."""


def in_words(day: date) -> str:
    """A day as messages and reports write it: "5 June 2013"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
