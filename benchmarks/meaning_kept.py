"""Changes that keep the meaning, and must stay silent: another form, rounding, scale, wording or order of the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from changes import Change, Seeder

from factcheck.documents import Document
from factcheck.mentions import find_mentions

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
DATED = re.compile(rf"\b(?P<weekday>{WEEKDAYS}), (?:{MONTHS}) \d{{1,2}}, \d{{4}}")
DATE = re.compile(rf"\b(?P<month>{MONTHS}) (?P<day>\d{{1,2}}), (?P<year>(?:19|20)\d\d)\b")
SUM = re.compile(r"\$(?P<number>\d+(?:\.\d+)?) (?P<scale>million|billion)")
ROUNDED = re.compile(r"\$(?P<number>\d{2,3}\.\d) (?P<scale>million|billion)")
LETTERS = "two three four five six seven eight nine".split()
HEDGES = {
    "more than": "over",
    "approximately": "about",
    "at least": "no less than",
    "up to": "as much as",
    "nearly": "almost",
    "over": "in excess of",
    "about": "roughly",
}
WORDS = {
    "increased": "rose",
    "decreased": "fell",
    "compared to": "compared with",
    "expects": "anticipates",
    "expected": "anticipated",
    "will begin": "is to begin",
    "announced": "has announced",
    "year-over-year": "from a year earlier",
    "revenues": "revenue",
    "totaled": "was",
}
VERBS = re.compile(rf"\b(?:{'|'.join(WORDS)})\b(?= )")
PAIR = re.compile(r"(?<=, )(?P<one>[A-Z][a-z]{3,}) and (?P<other>[A-Z][a-z]{3,})(?=[.,;])")


def short_weekday(document: Document) -> Iterator[Change]:
    """ "Tuesday, June 4" as "Tue., June 4"."""
    for found in DATED.finditer(document.text):
        yield Change(*found.span("weekday"), found["weekday"][:3] + ".")


def day_first(document: Document) -> Iterator[Change]:
    """ "June 4, 2013" as "4 June 2013"."""
    for found in DATE.finditer(document.text):
        yield Change(*found.span(), f"{found['day']} {found['month']} {found['year']}")


def in_full(document: Document) -> Iterator[Change]:
    """ "$170.5 million" as "$170,500,000"."""
    for mention in find_mentions(document):
        found = re.fullmatch(r"\$(\d+(?:\.\d+)?) million", mention.text)
        if mention.kind == "money" and found and mention.quantity and mention.quantity.written:
            yield Change(mention.span.start, mention.span.end, f"${int(mention.quantity.written):,}")


def other_scale(document: Document) -> Iterator[Change]:
    """ "$1.25 billion" as "$1,250 million", "$250 million" as "$0.25 billion"."""
    for found in SUM.finditer(document.text):
        number = Decimal(found["number"])
        if found["scale"] == "billion":
            yield Change(*found.span(), f"${(number * 1000).normalize():,f} million")
        elif number >= 100 and number % 10 == 0:
            yield Change(*found.span(), f"${(number / 1000).normalize()} billion")


def rerounded(document: Document) -> Iterator[Change]:
    """ "$170.5 million" as "about $171 million"."""
    for found in ROUNDED.finditer(document.text):
        before = document.text[max(0, found.start() - 15) : found.start()]
        if not re.search(r"(?:[-–]|\b(?:to|than|least|over|about|nearly|approximately)) $", before):
            number = Decimal(found["number"]).quantize(Decimal(1), ROUND_HALF_UP)
            yield Change(*found.span(), f"about ${number} {found['scale']}")


def in_letters(document: Document) -> Iterator[Change]:
    """ "4 mills" as "four mills"."""
    for mention in find_mentions(document):
        behind = document.text[mention.span.end : mention.span.end + 4]
        if mention.kind == "number" and re.fullmatch("[2-9]", mention.text) and re.fullmatch(" [a-z]{3}", behind):
            yield Change(mention.span.start, mention.span.end, LETTERS[int(mention.text) - 2])


def in_words(document: Document) -> Iterator[Change]:
    """ "12.5%" as "12.5 percent"."""
    for mention in find_mentions(document):
        if mention.kind == "percent" and re.fullmatch(r"[\d.]+%", mention.text):
            yield Change(mention.span.end - 1, mention.span.end, " percent")


def same_hedge(document: Document) -> Iterator[Change]:
    """ "More than 50" as "over 50", "approximately" as "about"."""
    for found in re.finditer(rf"\b(?:{'|'.join(HEDGES)})(?= \$?\d)", document.text):
        yield Change(*found.span(), HEDGES[found[0]])


def wide_space(document: Document) -> Iterator[Change]:
    """A space in front of a unit becomes one that does not break."""
    for found in re.finditer(r"(?<=\d) (?=million|percent|billion|basis)", document.text):
        yield Change(*found.span(), "\u00a0")


def other_words(document: Document) -> Iterator[Change]:
    """ "Increased" as "rose", "expects" as "anticipates", "announced" as "has announced"."""
    for found in VERBS.finditer(document.text):
        yield Change(*found.span(), WORDS[found[0]])


def other_order(document: Document) -> Iterator[Change]:
    """The last two names of a list, the other way round."""
    for found in PAIR.finditer(document.text):
        yield Change(*found.span(), f"{found['other']} and {found['one']}")


KEPT: tuple[Seeder, ...] = (
    short_weekday, day_first, in_full, other_scale, rerounded, in_letters, in_words, same_hedge, wide_space,
    other_words, other_order,
)  # fmt: skip
