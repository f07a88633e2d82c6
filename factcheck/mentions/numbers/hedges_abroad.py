"""Hedges in German, French and Spanish, in front of a figure: "mehr als 250", "près de 40", "hasta 100"."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.mentions.numbers.hedges import widened
from factcheck.quantity import Hedge, Quantity

Words = Mapping[Hedge, str]

GERMAN: Words = {
    "more_than": "mehr als|über|gut|oberhalb von",
    "at_least": "mindestens|wenigstens|nicht weniger als|ab",
    "less_than": "weniger als|unter",
    "at_most": "höchstens|maximal|nicht mehr als",
    "up_to": "bis zu",
    "nearly": "knapp|fast|beinahe|nahezu",
    "about": "rund|etwa|circa|ungefähr|zirka|annähernd|rd.|schätzungsweise|um die",
}
FRENCH: Words = {
    "more_than": "plus de|plus d'|supérieur à|supérieure à",
    "at_least": "au moins|au minimum|pas moins de|un minimum de",
    "less_than": "moins de|moins d'|inférieur à|inférieure à",
    "at_most": "au plus|au maximum|pas plus de|un maximum de",
    "up_to": "jusqu'à",
    "nearly": "près de|près d'|presque",
    "about": "environ|quelque|autour de|de l'ordre de|approximativement|à peu près|aux alentours de",
}
SPANISH: Words = {
    "more_than": "más de|superior a|superiores a|por encima de",
    "at_least": "al menos|por lo menos|como mínimo|un mínimo de|no menos de",
    "less_than": "menos de|inferior a|inferiores a|por debajo de",
    "at_most": "como máximo|un máximo de|no más de",
    "up_to": "hasta",
    "nearly": "casi|cerca de",
    "about": "unos|unas|alrededor de|aproximadamente|en torno a|cerca de unos",
}
BY_LANGUAGE = {
    language: {word: hedge for hedge, words in table.items() for word in words.split("|")}
    for language, table in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
}
LONGEST = max(len(word) for words in BY_LANGUAGE.values() for word in words)


LOOSE, FEW = frozenset(("über", "unter", "gut", "quelque")), 20
"""What means other things in front of a small figure: "ein Bericht über 2 Werke"."""


def hedged(plain: str, start: int, quantity: Quantity, language: str | None) -> Quantity:
    """The quantity of the figure at `start` with what the hedge in front of it allows."""
    known = BY_LANGUAGE.get(language or "", {})
    before = plain[max(0, start - LONGEST - 2) : start].rstrip(" \n$€£").lower()
    words = before.replace("\n", " ").split(" ")
    for count in (4, 3, 2, 1):
        told = " ".join(words[-count:])
        if hedge := known.get(told):
            if told in LOOSE and not quantity.unit and quantity.written is not None and quantity.written < FEW:
                break
            return widened(quantity, hedge)
    return quantity
