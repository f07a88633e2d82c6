"""Texts in German, French and Spanish: their language is told by their words, their figures and dates are read."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.mentions.find import find_mentions
from factcheck.mentions.reading import Setting

GERMAN = "Am 4. Juni 2012 eröffnete die Reederei den Hafen mit 1.234,5 Tonnen Fracht und rund 3.000 Gästen."
FRENCH = "Le 4 juin 2012, les ouvriers du port ont chargé 1,5 tonne pour le musée de la ville."
SPANISH = "El 4 de junio de 2012 se abrió el puerto con 3.000 visitantes y una carga de 2,5 toneladas."


def read(text: str) -> fc.Document:
    return fc.Document.from_text(text, name="note.txt", date=date(2012, 6, 20))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", GERMAN),
        ("fr", FRENCH),
        ("es", SPANISH),
        ("en", "We sailed up the Rio de la Plata on June 4 with 3,000 guests and a cargo of 2.5 tons."),
        ("en", "Sales: 3,000. Costs: 2,500."),
        ("en", "Le Monde et la Banque de France"),
        ("en", ""),
    ],
)
def test_the_words_of_a_text_tell_its_language(language: str, text: str) -> None:
    assert language == read(text).language


@pytest.mark.parametrize(
    ("text", "values"),
    [(GERMAN, ["1234.5", "3000"]), (FRENCH, ["1.5"]), (SPANISH, ["3000", "2.5"])],
)
def test_a_comma_begins_the_decimals_where_the_text_is_in_another_language(text: str, values: list[str]) -> None:
    found = [m for m in fc.find_mentions(read(text)) if m.quantity]

    assert values == [str(m.quantity.written) for m in found if m.quantity]


@pytest.mark.parametrize("text", [GERMAN, FRENCH, SPANISH])
def test_the_months_of_the_texts_language_are_read(text: str) -> None:
    assert "2012-06-04" in [m.timex for m in fc.find_mentions(read(text))]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Das Werk wurde im März 2011 und nicht mit dem Hafen eröffnet.", "2011-03"),
        ("Die Zahlen wurden am 31.12.2011 von der Bank und dem Rat bestätigt.", "2011-12-31"),
        ("Le port et les quais ont été vendus en février 2011 par une banque.", "2011-02"),
        ("La venta se cerró el lunes 3 de octubre de 2011 con una firma y por el precio fijado.", "2011-10-03"),
    ],
)
def test_months_and_days_of_other_languages(text: str, timex: str) -> None:
    assert timex in [m.timex for m in fc.find_mentions(read(text))]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Der Umsatz stieg auf 3,5 Mio. Euro und wurde von dem Rat bestätigt.", "money", 3_500_000),
        ("Der Umsatz stieg auf 2 Milliarden Euro und wurde von dem Rat bestätigt.", "money", 2_000_000_000),
        ("Les ventes ont été de 2 milliards d'euros pour les ports et dans la ville.", "money", 2_000_000_000),
        ("Las ventas del puerto se cifran en 3 millones de euros con los costes.", "money", 3_000_000),
        ("Der Anteil stieg um 5 Prozent und wurde von dem Rat bestätigt.", "percent", 5),
        ("Les ventes ont augmenté de 5 pour cent et ont été dans la ville et les ports.", "percent", 5),
    ],
)
def test_scales_and_units_of_other_languages(text: str, kind: str, value: int) -> None:
    [found] = fc.find_mentions(read(text))

    assert found.quantity is not None
    assert (kind, value) == (found.kind, found.quantity.written)


def test_a_configured_language_wins_over_the_words_of_the_text() -> None:
    table = "Umsatz: 3.000 Tonnen, 31.12.2011"
    values = {}
    for language in (None, "en", "de"):
        found = find_mentions(read(table), Setting(language=language))
        values[language] = [m.quantity.written for m in found if m.quantity]

    assert {None: [3], "en": [3], "de": [3000]} == values


def test_english_that_is_configured_holds_in_a_german_text() -> None:
    found = find_mentions(read(GERMAN), Setting(language="en"))

    assert "2012-06-04" not in [m.timex for m in found]
