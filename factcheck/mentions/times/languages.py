"""
Months and weekdays in other languages: "4. Juni 2011", "lundi 4 juin 2011", "4 de junio de 2011".

The names come from dateparser's locale data, which is loaded when a document in that language is first read; English
costs nothing.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from msgspec import Struct

from factcheck.mentions.reading import Setting
from factcheck.mentions.times import calendar
from factcheck.mentions.times.found import GAP, Found
from factcheck.mentions.times.months import MONTHS, WEEKDAYS
from factcheck.mentions.times.written import Written, resolve
from factcheck.patterns import pattern

LANGUAGES = ("de", "fr", "es")
"""The languages whose names are known beside English's."""


class Names(Struct, frozen=True):
    """The words of one language: its months in lower case, and the patterns made of them."""

    months: dict[str, int]
    day: re.Pattern[str]
    month: re.Pattern[str]


@cache
def names(language: str) -> Names | None:
    """The names of a language, None for one that is not known."""
    if language not in LANGUAGES:
        return None
    info = import_module(f"dateparser.data.date_translation_data.{language}").info
    english = ((name, number) for name, number in MONTHS.items() if len(name) > 3 or name == "may")
    months = {word.lower().rstrip("."): n for name, n in english for word in info.get(name, ()) if word[0].isalpha()}
    full = ((name, number) for name, number in WEEKDAYS.items() if name.endswith("day"))
    days = {word.lower().rstrip("."): n for name, n in full for word in info.get(name, ()) if len(word) > 2}
    month, weekday = _words(months), _words(days)
    year = rf"(?:(?:{GAP}(?:de{GAP}|del{GAP})?)(\d{{4}})(?![\d%]|[.,]\d))"
    return Names(
        months,
        pattern(
            rf"(?:(?:{weekday})\.?,?{GAP}(?:den{GAP}|le{GAP}|el{GAP})?)?(\d{{1,2}})(?:\.|er|º)?{GAP}?(?:de{GAP})?"
            rf"({month})\b\.?{year}?",
            re.IGNORECASE,
        ),
        pattern(rf"({month})\b\.?{year}", re.IGNORECASE),
    )


def _words(table: dict[str, int]) -> str:
    return "|".join(re.escape(word) for word in sorted(table, key=lambda word: (-len(word), word)))


def read(plain: str, at: int, setting: Setting) -> Found | None:
    """The date with a month's name of the document's language that begins at `at`."""
    known = names(setting.language) if setting.language else None
    if not known:
        return None
    if found := known.day.match(plain, at):
        year = int(found[3]) if found[3] else None
        date = Written(found.end(), year, known.months[found[2].lower()], int(found[1]))
        return Found(found.end(), resolve(plain, at, date, setting))
    if found := known.month.match(plain, at):
        return Found(found.end(), calendar.in_month(int(found[2]), known.months[found[1].lower()]))
    return None
