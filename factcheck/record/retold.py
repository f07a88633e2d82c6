"""
Whether two figures of two documents are of one thing that is told in other words, and how much speaks for it.

Slots that differ keep two tellings apart, and so do words that make a part of a whole.  What one side counts and the
other tells ties them at once; else the words that they share, the rarer the more, and figures of one size speak for it.
How much two tellings share only lays them side by side, and never decides whether two values agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.claims.states import STATES
from factcheck.documents import Document
from factcheck.model import Claim, Period, Series, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.entities import Names
from factcheck.record.joins import NARROWING
from factcheck.record.same import QUALITIES, canonical
from factcheck.record.synonyms import (
    CAPITALISED,
    HOUSES,
    LENT,
    NARROW,
    PLAIN_STEMS,
    PROFIT,
    SALES,
    VAGUE_STEMS,
    one_stem,
    stems_of,
)
from factcheck.record.wordings import exclude

BOTH_WAYS = frozenset({"money", "percent", "measure"})
"""Kinds whose every word is another figure: net revenue and revenue."""
AROUND, BESIDE = 120, 50
"""So many characters on each side of a figure speak of it, and so many are beside it, within its sentence."""
SHOWN = 3
"""So many claims stand for a series: the first and the last ones."""
ONE_SIZE = Decimal(20)
"""What is so many times as much is another thing."""
CLOSE = Decimal("1.6")
"""Two figures of one thing often lie so near: the larger is less than so many times the smaller."""
FEW = Decimal(12)
"""Counts up to here are equal by chance."""
NAMED_STATES = frozenset(state for state, _ in STATES)
EARNING = frozenset(("earn", "lose"))
ENDING = frozenset("expiry expire extend lapse terminate mature renew run".split())
"""By these words a day is the one on which something ends."""
WORD = pattern(r"[A-Za-z][\w'’&-]*")
NAME = pattern(r"(?<=[a-z,;)] )[A-Z][\w&-]+|\b[A-Z]{2,}[\w-]*\d[\w-]*")
"""A capitalised word within a sentence, or the code of a product anywhere."""
LONG_NAME = pattern(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+){2,4}\b")
ANAPHOR = pattern(r"(?:The|This|These|It|Its|Their|They)\b")


class Telling(NamedTuple):
    """What a claim and the words around it say, as stems: what is counted, what is told, and whose names are said."""

    claim: Claim
    measure: frozenset[str]
    state: frozenset[str]
    beside: frozenset[str]
    told: frozenset[str]
    names: frozenset[str]
    narrow: frozenset[str]  # words that make it a part, or another figure, of what its noun counts
    subject: str
    partner: str
    issuers: bool  # whether it is told of whoever wrote the document


def is_told(claim: Claim) -> bool:
    """
    Whether a claim stands in prose, and is no day that is not named for itself.

    "Today" and "this year" are of every sentence, and the name of a row is all that a table tells.
    """
    if "table" in claim.flags:
        return False
    if not isinstance(claim.value, Period):
        # "For the three months ended May 31" says how long, and of what it says it.
        return claim.mention.kind != "duration" or "end" not in _words(claim)
    # A date that is only the time of a figure, or of nothing, is no event.
    period = not {"date", "period", "compare"}.isdisjoint(_words(claim))
    return any(letter.isdigit() for letter in claim.mention.text) and (not period or claim.nature == "fixed")


def _words(claim: Claim) -> tuple[str, ...]:
    return (claim.measure.head, *claim.measure.scope)


def tellings(series: Series, pages: Mapping[str, Pulled], names: Names, own: frozenset[str]) -> Iterator[Telling]:
    """What the first and the last claims of a series tell; `own` are the stems of the issuer's name."""
    claims = tuple(filter(is_told, series.claims))
    for claim in claims if len(claims) <= SHOWN else (claims[0], *claims[1 - SHOWN :]):
        document = pages[claim.document].document
        plain, span, sentence = document.plain, document.to_plain(claim.span), document.to_plain(claim.sentence)
        start, end = max(sentence.start, span.start - AROUND), min(sentence.end, span.end + AROUND)
        words = f"{_before(document, sentence)}{plain[start : span.start]} {plain[span.end : end]}"
        first, last = max(start, span.start - BESIDE), min(end, span.end + BESIDE)
        measure = canonical(claim, names)
        state = stems_of((measure.state or "",)) - VAGUE_STEMS
        stems = stems_of((measure.head, *measure.scope)) | state
        subject = names.subject(claim.subject, claim.document)
        yield Telling(
            claim,
            _kept(stems, claim) - own,
            state,
            stems_of(WORD.findall(f"{plain[first : span.start]} {plain[span.end : last]}")) - own - PLAIN_STEMS,
            (stems_of(WORD.findall(words)) | stems | _letters(words)) - own,
            frozenset() if claim.section == "headline" else stems_of(NAME.findall(words)) - own - CAPITALISED,
            _narrowing(claim),
            subject,
            names.canonical(claim.counterparty) if claim.counterparty else "",
            _is_house(subject, names.issuers.get(claim.document, "")),
        )


def _before(document: Document, sentence: Span) -> str:
    """The names of the sentence before, where this one goes on with its thing: "The plant …", "It …"."""
    plain = document.plain
    if not ANAPHOR.match(plain, sentence.start):
        return ""
    start = max(plain.rfind("\n\n", 0, sentence.start), sentence.start - 2 * AROUND, 0)
    told = plain[start : sentence.start].rstrip()
    last = max(told.rfind(". ", 0, -1), 0)
    return "".join(f"and {name} " for name in NAME.findall(told[last:]))


def _letters(words: str) -> frozenset[str]:
    """The first letters of names of three words and more: an "Investigational New Drug application" is an IND."""
    return frozenset("".join(word[0] for word in name.split()).casefold() for name in LONG_NAME.findall(words))


def _is_house(subject: str, issuer: str) -> bool:
    """Whether a subject is whoever wrote: the issuer, its bank ("Larkfield Bank" of Larkfield Bancorp), "Service"."""
    if subject == issuer or subject in HOUSES:
        return True
    words, own = subject.split(), issuer.split()
    return len(words) > 1 and bool(own) and words[:-1] == own[: len(words) - 1] and words[-1] in HOUSES


def _narrowing(claim: Claim) -> frozenset[str]:
    words = frozenset(_words(claim))
    if isinstance(claim.value, Period):  # a day is told of an event, whatever its noun is narrowed by
        ends = frozenset({"expiry"}) if words & ENDING else frozenset()
        return ends | {word for word in words if word.startswith("phase")}
    if claim.mention.kind == "percent":
        words -= {"share"}
    silent = {"annual", "yearly"} if _yearly(claim) or "annual" in words else frozenset()
    return words & NARROWING - silent


def apart(a: Telling, b: Telling) -> bool:
    """Whether something keeps two tellings apart, whatever words they share.  Symmetric."""
    one, other = a.claim, b.claim
    if (one.part_of is None) != (other.part_of is None) and QUALITIES.isdisjoint(a.measure | b.measure):
        return True
    if not (_same_per(one, other) and _same(a.partner, b.partner) and _same(one.agreement, other.agreement)):
        return True
    if not (_subject_told(a, b) and _subject_told(b, a)) or ("change" in one.flags) != ("change" in other.flags):
        return True
    if _enters(one) != _enters(other) or _other_state(one, other):
        return True
    return bool(exclude(a.measure, b.measure)) or _two_labels(one, other)


def _other_state(a: Claim, b: Claim) -> bool:
    """Whether things are counted in a state that has a name, and in another: "in the clinic" and "shown"."""
    one, other = a.measure.state, b.measure.state
    return bool(one and other) and one != other and not NAMED_STATES.isdisjoint((one, other))


def _two_labels(a: Claim, b: Claim) -> bool:
    """Whether two days are those by which two things are called: "the 2003 agreement", "a 2006 agreement"."""
    if not (isinstance(a.value, Period) and isinstance(b.value, Period) and a.measure.head == b.measure.head):
        return False
    return "date" in a.measure.scope and "date" in b.measure.scope and not a.value.meets(b.value)


def again(a: Telling, b: Telling) -> bool:
    """Whether one side tells all that the other counts, and nothing keeps them apart.  Symmetric."""
    one, other = a.claim, b.claim
    if apart(a, b) or (one.modality == "conditional") != (other.modality == "conditional"):
        return False
    if (a.state and b.state and a.state != b.state) or (a.names - b.told and b.names - a.told):
        return False
    lacks, lacked = a.measure - b.told, b.measure - a.told
    # "Ten, of which three are wholly owned" tells of what is wholly owned, and ten counts all.
    narrows = lacks | lacked if isinstance(one.value, Period) else a.measure ^ b.measure
    if narrows & NARROW - ({one_stem("annual")} if _yearly(one) or _yearly(other) else frozenset()):
        return False
    shared = (a.told & b.told) - PLAIN_STEMS
    if not (a.measure and b.measure):
        # "Northwind paid $92 million for Larkfield Mills" says by the name alone what was bought.
        named = shared & (a.names | b.names)
        return bool(named) and (len(shared) > 2 or len(named) > 1)
    if (lacks or lacked) if one.mention.kind in BOTH_WAYS else (lacks and lacked):
        return False
    if a.measure.isdisjoint(b.measure):
        # "Raised $60 million in its initial public offering", "the initial public offering raised $54 million"
        return not (lacks or lacked) and len(shared) > 2
    alike = one.mention.kind == "number" or not a.measure.isdisjoint(SALES)
    return len(shared) > 1 or (alike and a.measure == b.measure)


def likeness(a: Telling, b: Telling, weight: Mapping[str, float]) -> float:
    """How much speaks for two tellings of one thing, 0 where something keeps them apart; `weight` is of rare words."""
    if (a.narrow != b.narrow and not _earned(a, b)) or apart(a, b):
        return 0.0
    near = _nearness(a.claim, b.claim)
    if near < 0:
        return 0.0
    common = a.beside & b.beside
    beside = _weigh(common, weight) / min(_weigh(a.beside, weight), _weigh(b.beside, weight)) if common else 0.0
    said = len(a.measure & b.told) + len(b.measure & a.told)
    counted = said / max(1, len(a.measure) + len(b.measure))
    told = _weigh((a.told & b.told) - PLAIN_STEMS, weight)
    other_names = bool(a.names - b.told and b.names - a.told)
    other_state = bool(a.state and b.state and a.state != b.state)
    return 3 * beside + 2 * counted + 2 * near + 2 * told - 1.5 * other_names - other_state


def _earned(a: Telling, b: Telling) -> bool:
    """Whether only "net" parts two results, and a verb or a share tells one: "earned $2", "net income of $2.10"."""
    told = a.claim.per == b.claim.per == "share" or not EARNING.isdisjoint((a.claim.measure.head, b.claim.measure.head))
    return told and a.narrow ^ b.narrow == {"net"} and not (a.measure | b.measure).isdisjoint(PROFIT)


def _weigh(words: frozenset[str], weight: Mapping[str, float]) -> float:
    return sum(weight.get(word, 0.0) for word in sorted(words))


def _nearness(a: Claim, b: Claim) -> float:
    """1 for two figures of one size, 0 for others, -1 where one is many times the other."""
    left, right = _size(a), _size(b)
    if left is None or right is None:
        return 0.0
    low, high = sorted((left, right))
    if low <= 0 or high > ONE_SIZE * low:
        return -1.0 if low != high else 1.0
    if high <= FEW and not isinstance(a.value, Period) and a.mention.kind in ("number", "ordinal"):
        return 0.5  # two of this and two of that
    return 1.0 if high < CLOSE * low else 0.0


def _size(claim: Claim) -> Decimal | None:
    value = claim.value
    if not isinstance(value, Quantity):
        return None
    return next((abs(n) for n in (value.written, value.high, value.low) if n is not None), None)


def _kept(stems: frozenset[str], claim: Claim) -> frozenset[str]:
    """What a measure counts by its stems: sales are net sales here, and "60 percent of" is a share of anything."""
    silent = VAGUE_STEMS
    if claim.mention.kind == "percent":
        silent |= {one_stem("share")}
    elif claim.mention.kind == "measure" or claim.per:
        silent |= {one_stem("annual")}
    elif not stems.isdisjoint(SALES):
        silent |= {one_stem("net")}
    elif not stems.isdisjoint(LENT):
        silent |= {one_stem("outstanding")}
    return stems - silent


def _enters(claim: Claim) -> bool:
    """Whether things are counted that are on their way into a state, and not in it."""
    return (claim.measure.state or "").startswith("entering")


def _same_per(a: Claim, b: Claim) -> bool:
    """Whether both are per the same; how long it takes may be left unsaid: "a capacity of 100,000 tonnes"."""
    left, right = (None if _yearly(claim) else claim.per for claim in (a, b))
    return left == right


def _yearly(claim: Claim) -> bool:
    return claim.per in ("year", "annum")


def _same(a: str | None, b: str | None) -> bool:
    return not a or not b or a == b


def _subject_told(a: Telling, b: Telling) -> bool:
    """Whether the sentence of `b` may be about the subject of `a`: the issuer, a thing, or somebody who is named."""
    if a.subject == b.subject or not a.subject or not b.subject or a.issuers or a.claim.subject[:1].islower():
        return True
    return not stems_of((a.subject,)).isdisjoint(b.told)
