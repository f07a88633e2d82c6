"""What was settled once about a deal, a plant or a study, as a release tells it: each figure with its role."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.checks.outline import PROSE
from factcheck.claims.issuers import bare, issuer
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Mention, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, plain
from factcheck.record.forecasts import AHEAD
from factcheck.rulebook import Fields

from ._figures import NEUTRAL
from ._roles import role_of
from ._stated import NO_NAME, OPENING, named_of
from ._telling import (
    NOTHING,
    WORD,
    Days,
    Piece,
    Said,
    days_in,
    first_of,
    goods_in,
    in_one_text,
    names_in,
    rank_in,
    said_in,
    way_of,
)

REACH, BEHIND = 170, 110
"""So many characters in front of a figure, and so many behind it, say what it is."""
STILL = pattern(r"\b(?:so far|[Tt]o date|instal\w+|tranches?)\b")
"""That a sum is not yet at its end, or paid in parts."""
OR = pattern(r",? or (?:about |approximately |some )?")
CUT = pattern(r"[,;:()\n]|\.\s")
LEFT_OUT = frozenset({"change", "restated", "corrected", "negated", "prior", "table", "attributed"})
LISTED = pattern(r"\([^()]{0,60}:[^()]{0,60}\)")
CUT_OF_STAFF = "cut of the workforce"
"""A term that is a change by itself."""


class Term(Fields, frozen=True):
    """
    A figure with its role.

    `names` are the words with a capital within its sentence, `near` those of its own clause, `first` is the one that
    the sentence begins with, `parties` are those of its claim and `about` those with which its document opens, each in
    one text; `days` are the periods that its sentence names, `day` is that of its document; `news` says that it is told
    as it happens, `past` that it is told again; `phase` is the one its sentence names, `fields` what a study is of, and
    `ahead` says that it is planned.  `rank` is the word that it is one of several, `exercised` says that an option was,
    `way` whether it was paid to the house or by it, and `beside` are the other figures of its sentence.
    """

    role: str
    unit: str
    digits: str
    quantity: Quantity
    place: Place
    names: str
    near: str
    first: str
    parties: str
    about: str
    house: str
    day: int
    days: tuple[Days, ...]
    news: bool
    past: bool
    phase: str
    ahead: bool
    fields: str
    rank: str
    exercised: bool
    way: str
    beside: str


def read(page: Pulled) -> Iterator[Term]:
    """The figures of a dated document in English that have a role, in the order of the text."""
    document = page.document
    if document.language != "en" or document.date is None:
        return
    claims = {claim.span: claim for claim in page.claims}
    house = issuer(document).casefold()
    about: frozenset[str] | None = None
    before = NOTHING
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in document.sentences:
        inside: list[Mention] = []
        while mention and mention.span.start < sentence.span.end:
            if sentence.span.holds(mention.span):
                inside.append(mention)
            mention = next(mentions, None)
        if sentence.section.kind not in PROSE:
            before = NOTHING
            continue
        beside: frozenset[str] | None = None
        for piece in _pieces(document, sentence.inside, inside):
            if found := tuple(_roles(document, piece)):
                said = said_in(document, piece, before, frozenset(house.split()))
                if about is None:
                    about = frozenset(named_of(document.plain)) - _of_the_lead(document)
                beside = _figures(inside) if beside is None else beside
                if said is not None:
                    yield from _terms(document, claims, found, said, piece[0], house, about, beside)
            before = piece


def _figures(mentions: Sequence[Mention]) -> frozenset[str]:
    """The figures of a sentence, with their units."""
    quantities = (mention.quantity for mention in mentions)
    return frozenset(f"{plain(each.written)}{each.unit}" for each in quantities if each and each.written)


def _pieces(document: Document, sentence: Span, mentions: Sequence[Mention]) -> Iterator[Piece]:
    """A sentence, in parts where it has semicolons: "the third mill cost $68 million; the fourth, $81 million"."""
    start, text = sentence.start, document.plain
    while start < sentence.end:
        at = text.find("; ", start, sentence.end)
        part = Span(start, sentence.end if at < 0 else at)
        yield part, tuple(mention for mention in mentions if part.holds(document.to_plain(mention.span)))
        start = part.end + 2


def _of_the_lead(document: Document) -> frozenset[str]:
    """The words of the date line and of a listing, which stand in front of every release: "LEEDS -- (Nasdaq: NWD)"."""
    lines = [document.words(section.span) for section in document.sections if section.kind == "dateline"]
    words = (*lines, *LISTED.findall(document.plain, 0, OPENING))
    return frozenset(word for line in words for word in WORD.findall(line.lower()))


def _terms(
    document: Document,
    claims: Mapping[Span, Claim],
    found: Sequence[tuple[Mention, str, tuple[Days, ...]]],
    said: Said,
    sentence: Span,
    house: str,
    about: frozenset[str],
    beside: frozenset[str],
) -> Iterator[Term]:
    """The terms of a sentence."""
    own = frozenset(house.split()) | NO_NAME | NEUTRAL
    for mention, role, days in found:
        claim, quantity = claims.get(mention.span), mention.quantity
        left_out = LEFT_OUT - {"change"} if role == CUT_OF_STAFF else LEFT_OUT
        if quantity is None or not quantity.written or (claim and claim.flags & left_out):
            continue
        at = document.to_plain(mention.span)
        start = max(sentence.start, at.start - REACH)
        front, back = document.plain[start : at.start], document.plain[at.end : sentence.end]
        money = mention.kind == "money"
        sides = (claim.counterparty or "", claim.subject) if claim else ()
        parties = frozenset(word for party in sides for word in bare(party).casefold().split()) - own
        yield Term(
            role,
            quantity.unit,
            plain(quantity.written),
            quantity,
            document.quote(mention.span),
            in_one_text((said.names | parties) - own),
            in_one_text(_near(document, mention, sentence) - own),
            said.first,
            in_one_text(parties),
            in_one_text(about - own),
            house,
            document.date.toordinal() if document.date else 0,
            days or said.days,
            said.news,
            said.past,
            said.phase,
            claim is not None and claim.modality in AHEAD,
            in_one_text(goods_in(back) if money else said.fields),
            rank_in(f"{CUT.split(front)[-1] if money else front}#{CUT.split(back, maxsplit=1)[0]}"),
            said.exercised,
            way_of(front, frozenset(house.split())) if money else "",
            " ".join(sorted(beside - {f"{plain(quantity.written)}{quantity.unit}"})),
        )


def _near(document: Document, mention: Mention, sentence: Span) -> frozenset[str]:
    """The words with a capital between the commas around a figure, and the first of the sentence if it is there."""
    at, text = document.to_plain(mention.span), document.plain
    start = max(sentence.start, at.start - REACH)
    before = CUT.split(text[start : at.start])
    behind = CUT.split(text[at.end : min(sentence.end, at.end + BEHIND)], maxsplit=1)[0]
    first = first_of(before[-1]) if len(before) == 1 and start == sentence.start else ""
    names = names_in(f"{before[-1]} {behind}")
    return names | {first} if first else names


def _roles(document: Document, piece: Piece) -> Iterator[tuple[Mention, str, tuple[Days, ...]]]:
    """The figures of a sentence that have a role, with their periods; other figures end what is said of one."""
    text, inside = document.plain, piece[0]
    figures = [(m, document.to_plain(m.span)) for m in piece[1] if m.quantity]
    ends = [inside.start, *(at.end for _, at in figures)]
    starts = [*(at.start for _, at in figures), inside.end]
    last, role = "", ""
    for (mention, at), start, end in zip(figures, ends, starts[1:], strict=False):
        before = text[max(start, at.start - REACH) : at.start]
        behind = text[at.end : min(end, at.end + BEHIND)]
        # "25 percent, or 340 employees", "for DKK 1.2 billion (USD 240 million)"
        again = OR.fullmatch(before) or (before.strip() == "(" and last == mention.kind == "money")
        role = role if again else role_of(mention.kind, before, behind)
        last = mention.kind
        clause = CUT.split(text[at.end : inside.end], maxsplit=1)[0]
        if role and not STILL.search(f"{before} {clause}"):
            spans = (at.end, at.end + len(clause)), (start, at.start), (inside.start, at.start), (at.end, inside.end)
            yield mention, role, days_in(document, piece[1], [Span(*span) for span in spans])
