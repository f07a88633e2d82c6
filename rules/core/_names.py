"""How the rules of this folder write days in their messages, whatever the locale."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def written(day: date) -> str:
    """A day as messages write it, whatever the locale: "5 June 2013"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
