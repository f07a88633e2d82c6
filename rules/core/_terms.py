"""What was settled once about a deal, a plant or a study, as a release tells it: each figure with its role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from factcheck.checks.outline import PROSE
from factcheck.claims.issuers import bare, issuer
from factcheck.claims.names import ANAPHOR, NAME
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Mention, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, plain
from factcheck.record.forecasts import AHEAD
from factcheck.record.synonyms import one_stem, stems_of
from factcheck.record.wordings import SILENT
from factcheck.rulebook import Fields

from ._figures import NEUTRAL
from ._roles import BUILT, DEAL, ISSUE, SALE, role_of
from ._stated import NO_NAME, OPENING, STUDIED, named_of

REACH = 170
"""So many characters in front of a figure, and half as many behind it, say what it is."""
CHANGED = pattern(r"\b(?:amend|restructur|renegotiat|revis|adjust|expand|upgrad|enlarg)|\b(?:so far|to date)\b")
"""That what was settled is settled anew, or not yet at an end."""
OR = pattern(r",? or (?:about |approximately |some )?")
CUT = pattern(r"[,;:()\n]|\.\s")
WORD = pattern(r"[\w&-]+")
FIRST = pattern(r"\W*([A-Z][\w&-]+)")
LEFT_OUT = frozenset({"change", "restated", "corrected", "negated", "prior", "table", "attributed"})
NEWS = pattern(
    r"\b(?:today|now|announce[sd]?|plans?|agreed|pays|receives|gets|grants|licenses|acquires|buys|sells"
    r"|ha(?:s|ve) (?:agreed|given|granted|licensed|entered|signed|received|acquired|bought|sold|completed|closed))\b"
)
"""That something is told as it happens."""
PAST = pattern(
    r"\b(?:which|whose|who|had|under|since|previously|earlier|already|last|former|after|before|for which)\b"
    r"|, (?:[a-z]+ly )?(?:acquired|bought|sold|signed|awarded|won|licensed|partnered|closed|completed|an? )"
    rf"|\b[Tt]he (?:[$€£\d]|(?:[\w-]+ ){{0,3}}(?:{DEAL}|{SALE}|{BUILT}|{ISSUE}|trial|study)\b)"
)
"""That something is told again: "Grantley, bought for $67 million", "the £27 million mill"."""
FIELD = pattern(r"\b(?:in|with|of|for|against) (?:[a-z-]+ ){0,2}?([a-z-]{4,})\b(?! (?:of|with|to)\b)")
"""What a study is of: "in gout", "with advanced arthritis"."""
GENERAL = stems_of(
    """patient trial study subject people adult child woman man center centre site country combination treatment result
    enrollment total placebo dose phase year month week clinical randomized controlled""".split()
)
"""What is said of any study."""
LISTED = pattern(r"\([^()]{0,60}:[^()]{0,60}\)")
LONGEST = 366
"""A period of more days is none in which one thing was settled."""

Days = tuple[int, int]
"""The first and the last day of a period, as ordinals, both inclusive."""


class Term(Fields, frozen=True):
    """
    A figure with its role.

    `names` are the words with a capital within its sentence, `near` those of its own clause, `first` is the one that
    the sentence begins with, `parties` are those of its claim and `about` those with which its document opens, each in
    one text; `days` are the periods that its sentence names, `day` is that of its document; `news` says that it is told
    as it happens, `past` that it is told again; `phase` is the one its sentence names, `fields` what a study is of, and
    `ahead` says that it is planned.
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


class Said(Fields, frozen=True):
    """What a sentence says beside its figures; with the names of the one before, if it goes on with that."""

    names: frozenset[str]
    first: str
    days: tuple[Days, ...]
    news: bool
    past: bool
    phase: str
    fields: frozenset[str]


Piece = tuple[Span, tuple[Mention, ...]]
"""A sentence as it is plain, with its mentions."""
NOTHING: Piece = (Span(0, 0), ())


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
        here = sentence.inside, tuple(inside)
        if sentence.section.kind in PROSE and (found := tuple(_roles(document, inside, sentence.inside))):
            said = _said(document, here, before)
            if about is None:
                about = frozenset(named_of(document.plain)) - _of_the_lead(document)
            if said is not None:
                yield from _terms(document, claims, found, said, sentence.inside, house, about)
        before = here


def _of_the_lead(document: Document) -> frozenset[str]:
    """The words of the date line and of a listing, which stand in front of every release: "LEEDS -- (Nasdaq: NWD)"."""
    lines = [document.words(section.span) for section in document.sections if section.kind == "dateline"]
    words = (*lines, *LISTED.findall(document.plain, 0, OPENING))
    return frozenset(word for line in words for word in WORD.findall(line.lower()))


def _terms(
    document: Document,
    claims: Mapping[Span, Claim],
    found: Sequence[tuple[Mention, str]],
    said: Said,
    sentence: Span,
    house: str,
    about: frozenset[str],
) -> Iterator[Term]:
    """The terms of a sentence; two figures of one role tell two things, and neither is held against anything."""
    own = frozenset(house.split()) | NO_NAME | NEUTRAL
    told = Counter((role, mention.quantity.unit) for mention, role in found if mention.quantity)
    for mention, role in found:
        claim, quantity = claims.get(mention.span), mention.quantity
        if quantity is None or not quantity.written or (claim and claim.flags & LEFT_OUT):
            continue
        if told[role, quantity.unit] > 1:
            continue
        sides = (claim.counterparty or "", claim.subject) if claim else ()
        parties = frozenset(word for party in sides for word in bare(party).casefold().split()) - own
        yield Term(
            role,
            quantity.unit,
            plain(quantity.written),
            quantity,
            document.quote(mention.span),
            _text((said.names | parties) - own),
            _text(_near(document, mention, sentence) - own),
            said.first,
            _text(parties),
            _text(about - own),
            house,
            document.date.toordinal() if document.date else 0,
            said.days,
            said.news,
            said.past,
            said.phase,
            claim is not None and claim.modality in AHEAD,
            _text(said.fields),
        )


def _near(document: Document, mention: Mention, sentence: Span) -> frozenset[str]:
    """The words with a capital between the commas around a figure, and the first of the sentence if it is there."""
    at, text = document.to_plain(mention.span), document.plain
    start = max(sentence.start, at.start - REACH)
    before = CUT.split(text[start : at.start])
    behind = CUT.split(text[at.end : min(sentence.end, at.end + REACH // 2)], maxsplit=1)[0]
    first = _first(before[-1]) if len(before) == 1 and start == sentence.start else ""
    names = frozenset(name.lower() for name in NAME.findall(f"{before[-1]} {behind}"))
    return names | {first} if first else names


def _first(text: str) -> str:
    """The word with a capital that a sentence begins with, "" where it says nothing: "The", "In"."""
    found = FIRST.match(text)
    word = found[1].lower() if found else ""
    return "" if word in SILENT else word


def _text(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def _said(document: Document, here: Piece, before: Piece) -> Said | None:
    """What a sentence says, None of what is settled anew; one that goes on with the one before has its periods too."""
    text = document.plain[here[0].start : here[0].end]
    if CHANGED.search(text):
        return None
    again = ANAPHOR.match(text) is not None
    last = document.plain[before[0].start : before[0].end] if again else ""
    phase = next((m.names[0] for m in here[1] if m.kind == "phase"), "")
    fields = frozenset(map(one_stem, FIELD.findall(text))) - GENERAL if phase or STUDIED.search(text) else frozenset()
    return Said(
        frozenset(name.lower() for name in (*NAME.findall(text), *NAME.findall(last))) - _of_phases(here, before),
        _first(text),
        _days(here[1]) or (_days(before[1]) if again else ()),
        NEWS.search(text) is not None,
        PAST.search(text) is not None,
        phase,
        fields,
    )


def _of_phases(*pieces: Piece) -> frozenset[str]:
    """The words of phases, which are no names: "Phase IIb"."""
    phases = (mention.text for _, mentions in pieces for mention in mentions if mention.kind == "phase")
    return frozenset(word for phase in phases for word in WORD.findall(phase.lower()))


def _days(mentions: Sequence[Mention]) -> tuple[Days, ...]:
    """The periods that some mentions name, those of more than a year left out."""
    periods = [m.period for m in mentions if m.kind == "date" and m.period]
    days = ((p.start.toordinal(), (p.end or p.start).toordinal()) for p in periods if p.start)
    return tuple(day for day in days if day[1] - day[0] < LONGEST)


def _roles(document: Document, mentions: Sequence[Mention], inside: Span) -> Iterator[tuple[Mention, str]]:
    """The figures of a sentence that have a role; other figures end what is said of one."""
    text = document.plain
    figures = [(m, document.to_plain(m.span)) for m in mentions if m.quantity]
    last, role = "", ""
    for k, (mention, at) in enumerate(figures):
        start = max(inside.start, at.start - REACH, figures[k - 1][1].end if k else 0)
        stop = min(inside.end, at.end + REACH // 2, figures[k + 1][1].start if k + 1 < len(figures) else inside.end)
        before = text[start : at.start]
        # "25 percent, or 340 employees", "for DKK 1.2 billion (USD 240 million)"
        again = OR.fullmatch(before) or (before.strip() == "(" and last == mention.kind == "money")
        role = role if again else role_of(mention.kind, before, text[at.end : stop])
        last = mention.kind
        if role:
            yield mention, role
