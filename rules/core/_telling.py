"""What a sentence says beside its figures: whom it names, when it was, and whether it is told again."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.names import ANAPHOR, NAME
from factcheck.documents import Document
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.record.synonyms import one_stem, stems_of
from factcheck.record.wordings import SILENT
from factcheck.rulebook import Fields

from ._roles import BUILT, DEAL, ISSUE, SALE
from ._stated import STUDIED

CHANGED = pattern(r"\b(?:amend|restructured|renegotiat|revis|adjust|expand|upgrad|enlarg)")
"""That what was settled is settled anew."""
WORD = pattern(r"[\w&-]+")
FIRST = pattern(r"\W*([A-Z][\w&-]+)")
NEWS = pattern(
    r"\b(?:today|now|announce[sd]?|plans?|agreed|pays|receives|gets|grants|licenses|acquires|buys|sells"
    r"|ha(?:s|ve) (?:agreed|given|granted|licensed|entered|signed|received|acquired|bought|sold|completed|closed))\b"
)
"""That something is told as it happens."""
PAST = pattern(
    r"\b(?:which|whose|who|had|under|since|previously|earlier|already|last|former|after|before|for which)\b"
    r"|\b[Aa]s (?:stated|reported|announced) (?:earlier|before|previously)\b"
    r"|\b(?:complet(?:ed|es|ion of)|closed) (?:its|the|their)\b"
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
FOR = pattern(r"[^;,]{0,60}?\bfor ([a-z]{4,})(?=[,.;]| and\b| in\b|$)")
"""What is paid for: "from Contoso for pumps"."""
RANK = pattern(
    r"\b([Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Aa]nother|[Ff]urther|[Aa]dditional|[Oo]ther) (?:[\w-]+ ){0,3}"
    rf"(?:trial|study|milestone|payment|fee|{DEAL})\b",
)
"""That it is one of several: "a second Phase 3 trial"."""
PAYER = pattern(
    r"\b([A-Z][\w&'’-]*|[Ww]e|[Cc]ompany) (?:(?:will|has|have|also|is|to|agreed|may) ){0,3}(?:pays?|paid|paying)\b"
)
RECEIVED = pattern(r"\b(?:receiv(?:e[ds]?|ing)|earn(?:s|ed|ing)?|br(?:ought|ings?))\b")
EXERCISED = pattern(r"\bexercis\w+ (?:of )?(?:its|the|an|this|that) option")
OURS = frozenset(("we", "company"))
NUMBERED = pattern(r"\b(?:[Ss]tudy|[Tt]rial|[Pp]rotocol) (\d[\w-]*)")
"""A study that has a number for its name."""
ADJECTIVE = pattern(r"[A-Z][a-z]+-[a-z]+")
PHASES = frozenset("phase stage grade i ii iia iib iii iv".split())
"""What is written with a capital and names nothing."""
LONGEST = 366
"""A period of more days is none in which one thing was settled."""

Days = tuple[int, int]
"""The first and the last day of a period, as ordinals, both inclusive."""


class Said(Fields, frozen=True):
    """What a sentence says beside its figures; with the names of the one before, if it goes on with that."""

    names: frozenset[str]
    first: str
    days: tuple[Days, ...]
    news: bool
    past: bool
    phase: str
    fields: frozenset[str]
    exercised: bool


Piece = tuple[Span, tuple[Mention, ...]]
"""A sentence as it is plain, with its mentions."""
NOTHING: Piece = (Span(0, 0), ())


def first_of(text: str) -> str:
    """The word with a capital that a sentence begins with, "" where it says nothing: "The", "In"."""
    found = FIRST.match(text)
    word = found[1].lower() if found else ""
    return "" if word in SILENT else word


def in_one_text(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def said_in(document: Document, here: Piece, before: Piece, house: frozenset[str]) -> Said | None:
    """
    What a sentence says, None of what is settled anew.

    One that goes on with the one before has its periods too, and its names; so has one that has no names of its own.
    """
    text = document.plain[here[0].start : here[0].end]
    if CHANGED.search(text):
        return None
    again = ANAPHOR.match(text) is not None
    names = names_in(text)
    nobody = names | {first_of(text)} <= house | {""}
    last = document.plain[before[0].start : before[0].end] if again or nobody else ""
    phase = next((m.names[0] for m in here[1] if m.kind == "phase"), "")
    fields = frozenset(map(one_stem, FIELD.findall(text))) - GENERAL if phase or STUDIED.search(text) else frozenset()
    return Said(
        (names | names_in(last)) - _of_phases(here, before),
        first_of(text),
        _days(here[1]) or (_days(before[1]) if again else ()),
        NEWS.search(text) is not None,
        PAST.search(text) is not None,
        phase,
        fields,
        EXERCISED.search(text) is not None,
    )


def rank_in(clause: str) -> str:
    """Which of several a clause tells of, "" for the only one."""
    found = RANK.search(clause)
    return found[1].lower() if found else ""


def goods_in(behind: str) -> frozenset[str]:
    """What a sum is paid for, by the words behind it."""
    found = FOR.match(behind)
    return frozenset((one_stem(found[1]),)) if found else frozenset()


def way_of(before: str, house: frozenset[str]) -> str:
    """Whether a sum is paid to a house, "in", or by it, "out"; "" where the words before it do not say."""
    payers = PAYER.findall(before)
    if payers:
        return "out" if payers[-1].lower() in house | OURS else "in"
    return "in" if RECEIVED.search(before) else ""


def names_in(text: str) -> frozenset[str]:
    """The words with a capital within a text, and the numbers of studies; "Gram-positive" is no name."""
    named = (name.lower() for name in NAME.findall(text) if not ADJECTIVE.fullmatch(name))
    return frozenset((*named, *NUMBERED.findall(text))) - PHASES


def _of_phases(*pieces: Piece) -> frozenset[str]:
    """The words of phases, which are no names: "Phase IIb"."""
    phases = (mention.text for _, mentions in pieces for mention in mentions if mention.kind == "phase")
    return frozenset(word for phase in phases for word in WORD.findall(phase.lower()))


def _days(mentions: Sequence[Mention]) -> tuple[Days, ...]:
    """The periods that some mentions name, those of more than a year left out."""
    periods = [m.period for m in mentions if m.kind == "date" and m.period]
    days = ((p.start.toordinal(), (p.end or p.start).toordinal()) for p in periods if p.start)
    return tuple(day for day in days if day[1] - day[0] < LONGEST)


def days_in(document: Document, mentions: Sequence[Mention], spans: Sequence[Span]) -> tuple[Days, ...]:
    """The periods named in the first of some spans that has any: those of a figure, and not of the one beside it."""
    for span in spans:
        if days := _days([m for m in mentions if m.kind == "date" and span.holds(document.to_plain(m.span))]):
            return days
    return ()
