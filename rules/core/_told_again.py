"""The figures of sentences that an issuer may tell again, each with digests of the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.claims.brands import TRADE
from factcheck.claims.issuers import issuer
from factcheck.claims.names import LONG_NAME
from factcheck.claims.pull import Pulled
from factcheck.digests import digest
from factcheck.documents.document import Sentence
from factcheck.mentions.numbers.hedges import BOUNDS, NEAR
from factcheck.model import Mention, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.facets import Facet
from factcheck.rulebook import Fields

from ._figures import KINDS, NAME
from ._retelling import ABSOLUTE, DEED, LEVEL, PERIODIC, RELATIVE, RESULT, YEAR_END

LIGHT = frozenset(
    """a an the of in on at by for with from across to and or as is are was were be been has have had it its our their
    we they that this which will would can may all total # ^ $""".split()
)
WINDOWS = ((0, 4, 4), (0, 1, 5), (0, 8, 1), (3, 3, 2))
"""So many words of the beginning of its sentence, right before a figure and right behind it say what it is."""
HEAVY = ((2, 2), (1, 3), (4, 1))
"""So many words that say something, right before a figure and right behind it, do so as well: "owns 47.7% of"."""
PASSING = frozenset("also addition additionally currently now still today company".split())
"""Words with which a sentence is joined to the one before it."""
CONTENT, LEAST = 3, 8
"""Words that say something and make a window one of its own; words of a sentence that is one as a whole."""
BESIDE = 5
"""A name so many words from a figure belongs to what those that say something are told of."""
AROUND = 9
"""So many words on each side say whether a figure is a result, and a name in them tells of what."""


def around(words: list[str], at: int) -> str:
    """The words on both sides of a figure that say something, in one text."""
    return " ".join(sorted(set(words[max(0, at - AROUND) : at + AROUND + 1]) - LIGHT - PASSING))


def keys(written: list[str], words: list[str], at: int, whose: str, dated: bool) -> Iterator[str]:
    """The digests of the windows around a figure: the same in two documents if both say the same there."""
    if not dated and PERIODIC.search(" ".join(words)):
        return  # "Net sales of $929 million increased 12% compared to $833 million", quarter after quarter
    if len(words) >= LEAST and not LEVEL.search(" ".join(words)):
        yield _digest(whose, str(words[:at].count("#")), *words)
    if not dated and RESULT.search(" ".join(words[max(0, at - AROUND) : at + AROUND])):
        return
    # "38 percent of the market", "21 percent of the European market"
    named = _named(written, at, AROUND)
    for opening, before, behind in WINDOWS:
        # The ends of a sentence are words as well: "^ with # enterprise customers using".
        start, end = max(0, at - before), at + 1 + behind
        pieces = (
            words[: min(opening, start)],
            ["^"] * max(0, before - at) + words[start:at],
            words[at + 1 : end] + ["$"] * max(0, end - len(words)),
        )
        if len({word for piece in pieces for word in piece} - LIGHT) >= CONTENT:
            yield _digest(whose, *named, *map(" ".join, pieces))
    heavy = [[word for word in side if word not in LIGHT | PASSING] for side in (words[:at], words[at + 1 :])]
    for before, behind in HEAVY:
        sides = ["^", *heavy[0]][-before:], [*heavy[1], "$"][:behind]
        if len({*sides[0], *sides[1]} - {"^", "$"}) >= CONTENT:
            yield _digest(whose, *_named(written, at, BESIDE), *map(" ".join, sides))


def _named(written: list[str], at: int, reach: int) -> list[str]:
    """The words with a capital that stand within so many words of a figure, the first of the sentence left out."""
    return sorted({word for word in written[max(1, at - reach) : at + reach + 1] if word[0].isupper()})


def _digest(*parts: str) -> str:
    return digest("\n".join(parts), 10)


WORD = pattern(r"#|[A-Za-z][\w'’&-]*")
OPENING = 600
"""Characters in which a long name says whose statement it is, where no company speaks."""
NAMED = pattern(r"(?!(?:The|Our|Its|This|In|At|On|For|As|Of|To) )(?:[A-Z][\w&-]+,? ){2}")
"""A sentence that begins with a name: "The Group employs" is told of whoever writes."""
NUMBERED = pattern(r"\b[A-Z][a-z]+ (?:\d[A-Za-z]?|[IVX]{1,4}|[A-Z])\b")
"""A name that says which of several is meant: "Phase 2", "Class A"."""
HEDGES = frozenset(" ".join((*NEAR, *BOUNDS, "some")).split())
MARK = pattern(TRADE)
MOST = 6
"""Figures of a sentence that lists them."""
SILENT = frozenset({"table", "contacts", "footnotes", "headline", "dateline"})
TIMED = ("19", "20", " year", " month")
"""What an absolute time has in it."""


class Figure(Fields, frozen=True):
    """
    A figure, where it stands, and the digests of the words around it.

    `around` are the words on both sides that say something, `names` those that its sentence names, each in one text.
    """

    quantity: Quantity
    place: Place
    keys: tuple[str, ...]
    around: str
    names: str


Told = tuple[Figure, ...]
"""The figures of one sentence, in order."""


def _read(page: Pulled) -> Iterator[Told]:
    document = page.document
    house = issuer(document) or next(iter(LONG_NAME.findall(document.plain, 0, OPENING)), "")
    claimed = {c.mention.span: c.value for c in page.claims if isinstance(c.value, Quantity)}
    author = house.casefold()
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in page.document.sentences:
        inside: list[Mention] = []
        while mention and mention.span.start < sentence.span.end:
            if mention.kind in KINDS and mention.quantity and mention.quantity.written is not None:
                inside.append(mention)
            mention = next(mentions, None)
        if (
            0 < len(inside) <= MOST
            and sentence.section.kind not in SILENT
            and (told := _told(page, claimed, inside, sentence, author))
        ):
            yield told


def _told(
    page: Pulled, claimed: Mapping[Span, Quantity], figures: list[Mention], sentence: Sentence, author: str
) -> Told:
    """The figures of a sentence; none where it tells of another time in every document, or nobody says it."""
    text = _masked(page, figures, sentence)
    if day := page.document.date:
        text = YEAR_END.sub(f"year {day.year}", text)
    named = NAMED.match(text)  # "Northwind, Inc. serves" is told of Northwind, whoever writes it
    if not (named or author):
        return ()
    # A year, or "a year": most sentences have neither.
    times = tuple(found[0] for found in ABSOLUTE.finditer(text)) if any(map(text.__contains__, TIMED)) else ()
    if RELATIVE.search(ABSOLUTE.sub(" ", text) if times else text) or (not times and DEED.match(text)):
        return ()
    written = [word for word in WORD.findall(text) if word.lower() not in HEDGES]
    words = [word.lower() for word in written]
    places = [at for at, word in enumerate(words) if word == "#"]
    whose = f"{'' if named else author}\n{times}"
    named_there = {name.lower() for name in NAME.findall(f". {text}")} - LIGHT
    names = " ".join(sorted(named_there.union(name.lower().replace(" ", "-") for name in NUMBERED.findall(text))))
    return tuple(
        _figure(
            page,
            claimed.get(mention.span),
            mention,
            tuple(keys(written, words, at, whose, bool(times))),
            around(words, at),
            names,
        )
        for mention, at in zip(figures, places, strict=True)
    )


def _masked(page: Pulled, figures: list[Mention], sentence: Sentence) -> str:
    """The words of a sentence with a "#" for each figure."""
    pieces, start = [], sentence.span.start
    for mention in figures:
        pieces.append(page.document.text[start : mention.span.start].replace("#", " "))
        start = mention.span.end
    pieces.append(page.document.text[start : sentence.span.end].replace("#", " "))
    return " ".join(MARK.sub("", " # ".join(pieces)).split())


def _figure(
    page: Pulled, claimed: Quantity | None, mention: Mention, keys: tuple[str, ...], around: str, names: str
) -> Figure:
    # Of "a net loss of $(2.09)" the claim is a loss of $2.09.
    quantity = claimed or mention.quantity
    assert quantity is not None
    return Figure(quantity, page.document.quote(mention.span), keys, around, names)


REPEATED = Facet(
    "repeated sentences",
    _read,
    lambda told, *_: (key for figure in told for key in figure.keys),
    Told,
)
