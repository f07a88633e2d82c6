"""The language of a text, by its most frequent words: English unless a text says otherwise clearly."""

from __future__ import annotations

from typing import Literal

from factcheck.patterns import pattern

Language = Literal["en", "de", "fr", "es"]

HEAD = 2000  # characters that are looked at
WORD = pattern(r"[^\W\d_]+")
ENGLISH = frozenset("the of and to is was for that with by on at from this are has have we our its".split())
OTHERS: tuple[tuple[Language, frozenset[str]], ...] = (
    (
        "de",
        frozenset(
            "der das und ist nicht mit von dem den ein eine einen einem für auf wurde wurden im sich zu als auch nach "
            "bei hat haben wird werden über um rund wir zum zur vom seit".split()
        ),
    ),
    (
        "fr",
        frozenset(
            "le les des et est une un dans pour sur par avec qui du au aux été sont ce cette plus nous ont depuis "
            "entre chez leur son".split()
        ),
    ),
    (
        "es",
        frozenset(
            "el los las del y una un por para con se su al fue más como lo ha han desde entre sobre este esta".split()
        ),
    ),
)
"""Words that every page of a language holds, without those that mean something in English ("die", "war", "am")."""


def of(plain: str) -> Language:
    """
    The language in which a text is written.

    Another than English needs three of its words and twice as many as there are English ones, so that "the Rio de la
    Plata" and a quotation leave a text English.
    """
    head = plain[:HEAD]
    if " the " in head:
        return "en"
    words = WORD.findall(head.lower())
    english = sum(word in ENGLISH for word in words)
    best: Language = "en"
    most = max(2, 2 * english)
    for language, known in OTHERS:
        if len(known.intersection(words)) < 3:
            continue
        count = sum(word in known for word in words)
        if count > most:
            best, most = language, count
    return best


def beside(words: str, other: Language) -> Language:
    """The language of a sentence that is held against a text: that of the text, unless it tells its own."""
    own = of(words)
    return own if own != "en" or not ENGLISH.isdisjoint(WORD.findall(words.lower())) else other
