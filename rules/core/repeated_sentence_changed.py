"""
A sentence that a company repeats word for word has one figure changed, and nothing says so.

"The company serves more than 760,000 customers" stands under every release.  When it says 780,000 one day, it was
brought up to date or mistyped, and a reader cannot tell which, so this is a note.  Sentences that tell of a time
("for the quarter", "in 2012") are left alone, since theirs is another figure every time.

Measured on 346 real documents: two notes, and both are true ("a personal investment of $220 million", then $225
million).  Of 80 figures that one of the last five documents of their issuer tells too, with one digit changed, 26
found: the others are told in other words, or for a time.

Source: newsroom practice, read the boilerplate against the last release.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Mention, Place
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record import Record
from factcheck.record.entities import issuer
from factcheck.record.facets import Facet
from factcheck.rulebook import Bad, Good, Rule

from ._figures import KINDS, PERIOD

WORD = pattern(r"[A-Za-z]{2,}")
TIME = pattern(
    r"\b(?:quarter|half|year|month|week|day|fiscal|annual|today|yesterday|currently|recent|prior|period)(?:s|ly)?\b",
    re.IGNORECASE,
)
NAMED = pattern(r"(?:[A-Z][\w&-]+,? ){2}")
"""A sentence that begins with a name."""
LEAST, MOST = 8, 6
"""Words that make a sentence one of its own; figures of which it may have so many, and is no list."""
SILENT = frozenset({"table", "contacts", "footnotes", "headline", "dateline"})


class Figure(NamedTuple):
    """A figure as it is written, its step as text, and where it stands."""

    written: str
    step: str
    hedge: str
    place: Place


class Sentence(NamedTuple):
    """What tells a sentence with its figures left out, under whom it names or its issuer; the figures in order."""

    key: str
    figures: tuple[Figure, ...]


def changed(record: Record) -> Iterator[Clash]:
    """Every sentence with one figure that the last document of the issuer with this sentence gives otherwise."""
    last: dict[str, Sentence] = {}
    for _, sentence in record.facet(REPEATED):
        earlier = last.get(sentence.key)
        last[sentence.key] = sentence
        if earlier is None or earlier.figures[0].place.document == sentence.figures[0].place.document:
            continue
        apart = [pair for pair in zip(sentence.figures, earlier.figures, strict=True) if not _meet(*pair)]
        if len(apart) == 1:
            here, there = apart[0]
            message = f"{here.place.text} here, {there.place.text} before, in the same words"
            yield Clash(here.place, message, (there.place,))


def _meet(a: Figure, b: Figure) -> bool:
    one, other = (Quantity.exactly(Decimal(figure.written), Decimal(figure.step)) for figure in (a, b))
    return a.hedge == b.hedge and one.meets(other)


def _read(page: Pulled) -> Iterator[Sentence]:
    document, author = page.document, issuer(page.document).casefold()
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in document.sentences:
        inside: list[Mention] = []
        while mention and mention.span.start < sentence.span.end:
            if mention.kind in KINDS and mention.quantity and mention.quantity.written is not None:
                inside.append(mention)
            mention = next(mentions, None)
        if not 0 < len(inside) <= MOST or sentence.section.kind in SILENT:
            continue
        words = _masked(page, inside, sentence.span.start, sentence.span.end)
        named = NAMED.match(words)  # "Northwind, Inc. serves" is told of Northwind, whoever writes it
        if not (named or author) or len(WORD.findall(words)) < LEAST or TIME.search(words) or PERIOD.search(words):
            continue
        whose = "" if named else author
        key = sha256(f"{whose}\n{len(inside)}\n{words}".encode()).hexdigest()[:20]
        yield Sentence(key, tuple(_figure(page, mention) for mention in inside))


def _masked(page: Pulled, figures: list[Mention], start: int, end: int) -> str:
    """The words of a sentence with a "#" for each figure."""
    pieces = []
    for mention in figures:
        pieces.append(page.document.text[start : mention.span.start])
        start = mention.span.end
    pieces.append(page.document.text[start:end])
    return " ".join("#".join(pieces).split())


def _figure(page: Pulled, mention: Mention) -> Figure:
    quantity = mention.quantity
    assert quantity is not None and quantity.written is not None
    place = Place(page.document.name, mention.span, mention.text)
    return Figure(str(quantity.written), str(quantity.step), f"{quantity.hedge} {quantity.unit}", place)


REPEATED = Facet(
    "repeated sentences", _read, lambda sentence, *_: (sentence.key,),
    lambda kept: Sentence(kept[0], tuple(Figure(*figure) for figure in kept[1])),
)  # fmt: skip

WATER = (
    "\n\nAbout Northwind\n\nNorthwind, Inc. is a water company that serves more than {} homes in the north of Wales."
)
FIRST = "LEEDS, June 4, 2013 -- Northwind, Inc. announced a new main in Leeds." + WATER
LATER = "LEEDS, July 9, 2013 -- Northwind, Inc. announced a new pump in York." + WATER

RULE = Rule(
    code="FC407",
    name="repeated-sentence-changed",
    summary="a sentence that is told again in the same words has another figure",
    severity="note",
    scope="record",
    check=changed,
    asks=(REPEATED,),
    good=(
        Good("the same figure", (FIRST.format("760,000"), LATER.format("760,000"))),
        Good("rounded", (FIRST.format("760,000"), LATER.format("0.76 million"))),
    ),
    bad=(Bad("one digit", (FIRST.format("760,000"), LATER.format("763,000")), finds=("763,000",)),),
    traps=(
        Good(
            "of another time",
            (
                "LEEDS, June 4, 2013 -- Northwind, Inc. sold 1,050 pumps of all makes in Wales in this quarter.",
                "LEEDS, July 9, 2013 -- Northwind, Inc. sold 1,080 pumps of all makes in Wales in this quarter.",
            ),
        ),
        Good(
            "another company",
            (FIRST.format("760,000"), LATER.format("763,000").replace("Northwind", "Contoso")),
        ),
    ),
)
