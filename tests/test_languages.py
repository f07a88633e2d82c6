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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Umsatz lag bei 4,8 Mrd. € und wurde von dem Rat bestätigt.", ("4,8 Mrd. €", 4_800_000_000, "EUR")),
        (
            "Der Umsatz lag bei 5 Mio. US-Dollar und wurde von dem Rat gebilligt.",
            ("5 Mio. US-Dollar", 5_000_000, "USD"),
        ),
        ("Der Anteil stieg um 25 Basispunkte und wurde von dem Rat bestätigt.", ("25 Basispunkte", 25, "basis_point")),
        ("Les ventes ont été de 1 234,5 M€ pour les ports et dans la ville.", ("1 234,5 M€", 1_234_500_000, "EUR")),
        ("La venta se cifra en 5 mil millones de euros con los costes.", ("5 mil millones de euros", 5 * 10**9, "EUR")),
        ("La venta se cifra en 4,8 millones de dólares con los costes.", ("4,8 millones de dólares", 4_800_000, "USD")),
        ("Le délai de la société est de 3 mois pour les ports et dans la ville.", ("3 mois", 3, "month")),
        ("El plazo del puerto es de 5 años con los costes y por ley.", ("5 años", 5, "year")),
    ],
)
def test_sums_and_lengths_as_they_are_written_abroad(text: str, found: tuple[str, int, str]) -> None:
    [mention] = fc.find_mentions(read(text))

    assert mention.quantity is not None
    assert found == (mention.text, mention.quantity.written, mention.quantity.unit)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Das Haus hat mehr als 250 Filialen und nicht von der Bank.", "more_than"),
        ("Das Haus hat bis zu 250 Filialen und nicht von der Bank.", "up_to"),
        ("Das Haus hat 240 bis 250 Filialen und nicht von der Bank.", "between"),
        ("Das ist ein Bericht über 12 Filialen und nicht von der Bank.", "none"),
        ("La société a près de 250 magasins dans les ports et la ville.", "nearly"),
        ("La société a au moins 250 magasins dans les ports et la ville.", "at_least"),
        ("El grupo tiene más de 250 tiendas en los puertos y por la costa.", "more_than"),
        ("El grupo tiene unas 250 tiendas en los puertos y por la costa.", "about"),
    ],
)
def test_a_bound_is_no_value_in_any_language(text: str, hedge: str) -> None:
    [mention] = fc.find_mentions(read(text))

    assert mention.quantity is not None
    assert hedge == mention.quantity.hedge


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Im 3. Quartal 2011 wurde das Werk von der Bank verkauft.", "2011-Q3"),
        ("Im ersten Halbjahr wurde das Werk von der Bank verkauft.", "2012-H1"),
        ("Au premier semestre 2011, les ports et la ville ont été vendus.", "2011-H1"),
        ("El tercer trimestre de 2011 se cerró con los costes y por debajo.", "2011-Q3"),
        ("Die Sitzung ist am Mittwoch, dem 4. Juli 2012 um 10:30 Uhr und nicht im Werk.", "2012-07-04T10:30"),
        ("L'assemblée se tiendra le mercredi 4 juillet 2012 à 10h30 dans les locaux et la ville.", "2012-07-04T10:30"),
        ("La junta se celebrará el 4 de julio de 2012 a las 10:30 horas con los socios y turnos.", "2012-07-04T10:30"),
    ],
)
def test_quarters_and_hours_of_other_languages(text: str, timex: str) -> None:
    assert timex in [m.timex for m in fc.find_mentions(read(text))]


RESULTS = {
    "de": (
        "Nordwind AG mit mehr Umsatz\n\nHamburg, {day}. Mai {year} – Die Nordwind AG legt ihre Zahlen für das erste "
        "Quartal vor. Der Umsatz stieg um 2,5 % auf {sum} Mio. Euro. Der Gewinn fiel auf 24,5 Mio. Euro. Zum "
        "31. März {year} gab es {staff} Mitarbeiter. Im Bereich Pumpen sank der Umsatz auf 41 Mio. Euro."
    ),
    "fr": (
        "Vent du Nord : résultats\n\nParis, le {day} mai {year} – Vent du Nord a publié ses résultats du premier "
        "trimestre. Les ventes ont augmenté de 2,5 % à {sum} millions d'euros. Le bénéfice a reculé à 24,5 millions "
        "d'euros. Au 31 mars {year}, le groupe comptait {staff} salariés. Les ventes de pompes ont reculé à 41 M€."
    ),
    "es": (
        "Viento del Norte: resultados\n\nMadrid, {day} de mayo de {year} – Viento del Norte presenta los resultados "
        "del primer trimestre. Las ventas subieron un 2,5 % a {sum} millones de euros. El beneficio bajó a 24,5 "
        "millones de euros. A 31 de marzo de {year} el grupo contaba con {staff} empleados. Las ventas de bombas "
        "bajaron a 41 millones de euros."
    ),
}


@pytest.mark.parametrize("language", RESULTS)
def test_releases_of_two_years_in_another_language_stand_in_one_series(language: str) -> None:
    told = [
        RESULTS[language].format(day=5, year=2013, sum="123,5", staff=310),
        RESULTS[language].format(day=6, year=2014, sum="133,5", staff=340),
    ]
    documents = [fc.Document.from_text(text, name=f"{n}.txt", date=None) for n, text in enumerate(told)]

    report = fc.check(documents)

    assert [date(2013, 5, 5), date(2014, 5, 6)] == [document.date for document in documents]
    assert not [f.message for f in report.findings if f.severity != "note"]
    series = [{c.mention.text[:5] for c in s.claims} for s in report.series]
    for two in ({"310", "340"}, {"123,5", "133,5"}):
        assert any(two <= told for told in series)


def test_a_list_of_german_days_is_read_as_days() -> None:
    text = "Termine der Gesellschaft und wie sie sind\n\n15. März 2012: Bilanz und das Jahr\n16. Mai 2012: Sitzung"

    assert ["2012-03-15", "2012-05-16"] == [m.timex for m in fc.find_mentions(read(text))]


def test_a_segment_abroad_is_no_second_total() -> None:
    text = RESULTS["de"].format(day=5, year=2013, sum="123,5", staff=310)

    told = {c.mention.text: (str(c.measure), c.subject) for c in fc.pull_claims(fc.Document.from_text(text, "a.txt"))}

    assert ("revenue", "Nordwind") == told["123,5 Mio. Euro"]
    assert told["123,5 Mio. Euro"] != told["41 Mio. Euro"]


REPORT = (
    "Zum 31. März 2012 hatte die Nordwind AG 12.600 Mitarbeiter, und das ist nicht wenig. Der Gewinn fiel auf "
    "24,5 Mio. Euro. Das Unternehmen hat 12 Werke in Europa und mehr als 40 in Asien."
)


@pytest.mark.parametrize(
    ("sentence", "outcome", "arithmetic"),
    [
        ("Zum 31. März 2012 hatte Nordwind 12.700 Mitarbeiter.", "clashes", "12,700 ≠ 12,600"),
        ("Nordwind hatte 12.600 Mitarbeiter.", "agrees", "12,600 = 12,600"),
        ("Der Gewinn lag bei 24,5 Mio. Euro.", "agrees", "24,500,000 = 24,500,000"),
        ("Nordwind hat 13 Werke in Europa.", "clashes", "13 ≠ 12"),
        ("At March 31, 2012 Nordwind had 12,700 employees.", "clashes", "12,700 ≠ 12,600"),
        ("The profit was EUR 24.5 million.", "agrees", "24,500,000 = 24,500,000"),
        ("Der Gewinn von Contoso lag bei 23,5 Mio. Euro.", "not_comparable", ""),
    ],
)
def test_a_sentence_is_read_as_the_documents_that_it_is_held_against(
    sentence: str, outcome: str, arithmetic: str
) -> None:
    verdict = fc.verify(sentence, read(REPORT))

    assert (outcome, arithmetic) == (verdict.outcome, verdict.arithmetic)
