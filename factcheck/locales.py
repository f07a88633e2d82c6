"""
How German, French and Spanish write days and hours: "4. Juni 2011", "lundi 4 juin 2011 à 10h30", "4 de junio de 2011".

The names come from dateparser's locale data, which is loaded when a document in that language is first read; English
costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib import import_module

from msgspec import Struct

from factcheck import almanac
from factcheck.patterns import pattern

GERMAN_MONTHS = "Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez"
"""How the names of months begin in German, for a pattern that must not wait for the locale's data."""
GAP = r"(?:[ \t]{1,4}(?:\n[ \t]{0,20})?|\n[ \t]{0,20})"
CLOCKS = {
    "de": r"(\d{1,2})(?:[:.]([0-5]\d))? ?Uhr\b",
    "fr": r"(\d{1,2}) ?[h:] ?([0-5]\d)\b",
    "es": r"(\d{1,2})[:.]([0-5]\d)(?: ?h(?:oras)?\b|(?!\d))",
}
"""The hour and the minutes of a clock time."""
PARTS = {
    "de": (
        r"(?:(?:(1)|(2)|(3)|(4))\.|(erste)[nsmr]?|(zweite)[nsmr]?|(dritte)[nsmr]?|(vierte)[nsmr]?)",
        r"(?:(Quartals?)|Halbjahr(?:e?s)?)\b(?: des Jahres)?",
    ),
    "fr": (
        r"(?:(?:(1)(?:er)?|(2)|(3)|(4))(?:[eè]?me|nd|e|è)?|(premier)|(deuxième|second)|(troisième)|(quatrième))",
        r"(?:(trimestre)|semestre)\b(?: de)?",
    ),
    "es": (
        r"(?:(?:(1)|(2)|(3)|(4))(?:\.?[ºo]|er)?|(primer)|(segundo)|(tercer)|(cuarto))",
        r"(?:(trimestre)|semestre)\b(?: de| del)?",
    ),
}
"""The number of a quarter or half, and its name, a group where it is a quarter."""
UNITS = {
    "de": "day: tag tage tagen | week: woche wochen | month: monat monate monaten | year: jahr jahre jahren"
    " | hour: stunde stunden | minute: minute minuten",
    "fr": "day: jour jours | week: semaine semaines | month: mois | year: an ans année années | hour: heure heures"
    " | minute: minute minutes",
    "es": "day: día días | week: semana semanas | month: mes meses | year: año años | hour: hora horas"
    " | minute: minuto minutos",
}
"""The words for units of time."""


class Locale(Struct, frozen=True):
    """
    The words of one language: its months in small letters → 1 to 12, its weekdays → 1 to 7, and their patterns.

    `day` has the number, the month and the year, or None, as its groups 1 to 3; `month` the month and the year;
    `clock` the hour and the minutes, or None; `at` stands between a day and its hour, `lead` is a weekday in front of a
    day.  `length` has a count and a unit of time, whose English name `units` tells.  `part` is a quarter or half: of
    its groups 1 to 8 the one that matches tells its number, from 1 to 4 twice, 9 is for a quarter, 10 the year or None.
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    units: dict[str, str]
    lead: re.Pattern[str]
    day: re.Pattern[str]
    month: re.Pattern[str]
    clock: re.Pattern[str]
    at: re.Pattern[str]
    length: re.Pattern[str]
    part: re.Pattern[str]


@cache
def locale(language: str | None) -> Locale | None:
    """The words of a language, None for one that is not known, as English."""
    if language not in CLOCKS:
        return None
    info = import_module(f"dateparser.data.date_translation_data.{language}").info
    months, weekdays = _named(info, almanac.MONTHS, 1), _named(info, almanac.WEEKDAYS, 3)
    month, weekday = _words(months), _words(weekdays)
    number, name = PARTS[language]
    entries = (entry.split(": ") for entry in UNITS[language].split(" | "))
    units = {word: unit for unit, words in entries for word in words.split()}
    year = rf"(?:(?:{GAP}(?:de{GAP}|del{GAP})?)(\d{{4}})(?![\d%]|[.,]\d))"
    return Locale(
        months,
        weekdays,
        units,
        pattern(rf"\b({weekday})\.?,?{GAP}(?:de[nmr]{GAP}|le{GAP}|el{GAP})?$", re.IGNORECASE),
        pattern(
            rf"(?:(?:{weekday})\.?,?{GAP}(?:de[nmr]{GAP}|le{GAP}|el{GAP})?)?(\d{{1,2}})(?:\.|er|º)?{GAP}?(?:de{GAP})?"
            rf"({month})\b\.?{year}?",
            re.IGNORECASE,
        ),
        pattern(rf"({month})\b\.?{year}", re.IGNORECASE),
        pattern(CLOCKS[language]),
        pattern(rf",?{GAP}(?:(?:um|à|a{GAP}las?){GAP})?"),
        pattern(rf"(\d{{1,3}}){GAP}({_words(units)})\b", re.IGNORECASE),
        pattern(rf"{number}{GAP}{name}(?:{GAP}(\d{{4}})(?![\d%]|[.,]\d))?", re.IGNORECASE),
    )


def _named(info: dict[str, list[str]], names: tuple[str, ...], shortest: int) -> dict[str, int]:
    """The words for months or weekdays, with their numbers from 1 on."""
    return {
        word.lower().rstrip("."): number
        for number, name in enumerate(names, 1)
        for word in info.get(name.lower(), ())
        if word[0].isalpha() and len(word) >= shortest
    }


def _words(table: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(table, key=lambda word: (-len(word), word)))
