"""The names of months and weekdays in English, and a day in words, whatever the locale."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
"""The name of a month for a pattern, also cut short: "September", "Sept.", "Sep"; what may follow is yours to say."""
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
"""The name of a weekday in full, for a pattern."""


def in_words(day: date) -> str:
    """A day as messages and reports write it: "5 June 2013"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
