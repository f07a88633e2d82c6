"""
What is told again in other words: series that a reader lays side by side though their slots are not the same.

"Is scheduled to open in the first quarter" and "start-up of the plant is planned for the third": whether two figures
can clash is decided on slots alone, and no rule looks at a thread.  A thread only shows, on the timeline, that the same
thing came up again.  It is tied by words: what one side counts must stand in the sentence of the other, and neither
may name somebody, or a part, that the other does not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Period, Series
from factcheck.patterns import pattern
from factcheck.record.entities import Names
from factcheck.record.joins import NARROWING
from factcheck.record.same import QUALITIES, canonical, unit
from factcheck.record.series import in_time
from factcheck.record.wordings import SILENT, exclude, stem

ONE: tuple[tuple[str, ...], ...] = (
    ("start", "begin", "open", "opening", "start-up", "startup", "launch", "commence", "stream", "introduce",
     "introduction", "initiate"),
    ("complete", "completion", "close", "closing", "finish", "conclude", "end"),
    ("buy", "purchase", "acquire", "acquisition", "takeover", "bought"),
    ("repurchase", "buyback"),
    ("file", "submit", "submission", "filing"),
    ("spend", "spending", "expenditure", "spent"),
    ("expire", "expiry", "protection", "protect"),
    ("stake", "interest", "own", "hold", "owned"),
    ("decide", "decision", "pdufa", "action"),
    ("install", "deliver", "ship"),
    ("eliminate", "cut", "reduce", "reduction"),
    ("position", "job"),
    ("approve", "approval"),
    ("plant", "mill", "factory", "facility", "site"),
    ("stock", "share"),
    ("client", "customer"),
    ("agreement", "collaboration", "alliance", "partnership", "deal", "transaction", "contract"),
    ("employ", "employee", "people", "person", "staff", "worker", "workforce"),
    ("study", "trial", "test"),
    ("goal", "target", "aim", "objective"),
)  # fmt: skip
"""Words that stand for one another where only what came up again is asked, the first for all of its row."""

EARNED = {
    "revenue": ("revenue", "revenues"),
    "gross": ("gross",),
    "earnings": ("earnings", "earning", "earn", "earned"),
}
VAGUE = frozenset(
    """pay receive range year date expect have period be make get set give come go put say see report include total
    amount number value term extend run operate maintain announce plan reach issue level rate end finish fly
    boast want serve consist rank budgeted
    become became appoint name join use used""".split()
)
"""Heads that are verbs, or say nothing of what is counted."""
BOTH_WAYS = frozenset({"money", "percent", "measure"})
"""Kinds whose every word is another figure: net revenue and revenue."""
PLAIN = frozenset(
    """company new annual annually year quarter month half first second third fourth million billion thousand percent
    approximately expect plan today announce inc corp ltd plc through under due now worldwide about include""".split()
)
"""Words in any sentence, which tie nothing."""
AROUND = 120
"""So many characters on each side of a figure speak of it, within its sentence."""
CROWD = 40
"""A word of so many series of one issuer ties none of them, which keeps large records linear."""
SHOWN = 3
"""So many claims stand for a series: the first and the last ones."""
WORD = pattern(r"[A-Za-z][\w'’&-]*")
NAME = pattern(r"(?<=[a-z,;)] )[A-Z][\w&-]+")


class Telling(NamedTuple):
    """What a claim and the words around it say, as stems: what is counted, what is told, and whose names are said."""

    claim: Claim
    measure: frozenset[str]
    state: frozenset[str]
    told: frozenset[str]
    names: frozenset[str]
    subject: str
    partner: str
    issuers: bool  # whether it is told of whoever wrote the document


def threads(series: Sequence[Series], pages: Mapping[str, Pulled], names: Names) -> tuple[Series, ...]:
    """The series, those of one thing made one, each in the place of its fullest."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, one in enumerate(series):
        first = one.claims[0]
        if not isinstance(first.value, str) and any(map(_says_when, one.claims)):
            issuer = names.issuers.get(first.document, "")
            blocks[issuer, unit(first).partition("_per_")[0]].append(number)
    lead: dict[int, int] = {}
    for (issuer, _), block in blocks.items():
        if len(block) > 1:
            _tie(block, series, pages, names, issuer, lead)
    groups: dict[int, list[Claim]] = {}
    for number, one in enumerate(series):
        groups.setdefault(lead.get(number, number), []).extend(one.claims)
    return tuple(
        series[number] if len(claims) == len(series[number].claims) else _one(series[number], claims)
        for number, claims in sorted(groups.items())
    )


def _says_when(claim: Claim) -> bool:
    """Whether a claim is no day, or one that is named for itself: "today" and "this year" are of every sentence."""
    if not isinstance(claim.value, Period):
        return True
    # A date that is only the time of a figure, or of nothing, is no event.
    period = not {"date", "period", "compare"}.isdisjoint((claim.measure.head, *claim.measure.scope))
    return any(letter.isdigit() for letter in claim.mention.text) and (not period or claim.nature == "fixed")


def _one(series: Series, claims: Sequence[Claim]) -> Series:
    return replace(series, claims=tuple(sorted(claims, key=in_time)))


def _tie(
    block: Sequence[int],
    series: Sequence[Series],
    pages: Mapping[str, Pulled],
    names: Names,
    issuer: str,
    lead: dict[int, int],
) -> None:
    """Join the series of one issuer and unit that fit, each to the first that it and all who are joined to it fit."""
    own = frozenset(stem(word) for word in WORD.findall(issuer))
    tellings = {number: tuple(_tellings(series[number], pages, names, own)) for number in block}
    having: dict[str, list[int]] = defaultdict(list)
    for number in block:
        for word in frozenset().union(*(t.told for t in tellings[number])):
            having[word].append(number)
    members: dict[int, list[int]] = {}
    for number in block:
        near = sorted({
            other
            for telling in tellings[number]
            for word in telling.told
            if len(having[word]) <= CROWD
            for other in having[word]
            if other < number and other in members
        })  # fmt: skip
        fits = (other for other in near if all(_fit(tellings[number], tellings[m]) for m in members[other]))
        found = next(fits, None)
        if found is None:
            members[number] = [number]
        else:
            members[found].append(number)
            lead[number] = found


def _tellings(series: Series, pages: Mapping[str, Pulled], names: Names, own: frozenset[str]) -> Iterator[Telling]:
    claims = tuple(filter(_says_when, series.claims))
    for claim in claims if len(claims) <= SHOWN else (claims[0], *claims[1 - SHOWN :]):
        document = pages[claim.document].document
        span, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
        start, end = max(sentence.start, span.start - AROUND), min(sentence.end, span.end + AROUND)
        words = f"{document.plain[start : span.start]} {document.plain[span.end : end]}"
        measure = canonical(claim, names)
        state = _said((measure.state or "",)) - VAGUE_STEMS
        stems = _said((measure.head, *measure.scope)) | state
        yield Telling(
            claim,
            _kept(stems, claim) - own,
            state,
            (frozenset(filter(None, map(_stem, WORD.findall(words)))) | stems) - own,
            frozenset(filter(None, map(_stem, NAME.findall(words)))) - own,
            subject := names.subject(claim.subject, claim.document),
            names.canonical(claim.counterparty) if claim.counterparty else "",
            subject == names.issuers.get(claim.document, ""),
        )


def _fit(some: Sequence[Telling], others: Sequence[Telling]) -> bool:
    """Whether a claim of one series tells again what a claim of another does, in another document."""
    return any(a.claim.document != b.claim.document and _again(a, b) for a in some for b in others)


def _again(a: Telling, b: Telling) -> bool:
    one, other = a.claim, b.claim
    if (one.part_of is None) != (other.part_of is None) and QUALITIES.isdisjoint(a.measure | b.measure):
        return False
    if not (_same_per(one, other) and _same(a.partner, b.partner) and _same(one.agreement, other.agreement)):
        return False
    if not (_subject_told(a, b) and _subject_told(b, a)):
        return False
    if (one.modality == "conditional") != (other.modality == "conditional") or _enters(one) != _enters(other):
        return False
    if a.state and b.state and a.state != b.state:
        return False
    if (a.names - b.told and b.names - a.told) or exclude(a.measure, b.measure):
        return False
    lacks, lacked = a.measure - b.told, b.measure - a.told
    # "Ten, of which three are wholly owned" tells of what is wholly owned, and ten counts all.
    narrows = lacks | lacked if isinstance(one.value, Period) else a.measure ^ b.measure
    if narrows & NARROW:
        return False
    shared = (a.told & b.told) - PLAIN_STEMS
    if not (a.measure and b.measure):
        # "Northwind paid $92 million for Larkfield Mills" says by the name alone what was bought.
        named = shared & (a.names | b.names)
        return bool(named) and (len(shared) > 2 or len(named) > 1)
    if (lacks or lacked) if one.mention.kind in BOTH_WAYS else (lacks and lacked):
        return False
    if a.measure.isdisjoint(b.measure):
        return False
    alike = one.mention.kind == "number" or not a.measure.isdisjoint(SALES)
    return len(shared) > 1 or (alike and a.measure == b.measure)


def _said(words: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, (_stem(part) for word in words for part in word.split())))


def _kept(stems: frozenset[str], claim: Claim) -> frozenset[str]:
    """What a measure counts by its stems: sales are net sales here, and "60 percent of" is a share of anything."""
    silent = VAGUE_STEMS
    if claim.mention.kind == "percent":
        silent |= {_stem("share")}
    elif claim.mention.kind == "measure" or claim.per:
        silent |= {_stem("annual")}
    elif not stems.isdisjoint(SALES):
        silent |= {_stem("net")}
    return stems - silent


def _enters(claim: Claim) -> bool:
    """Whether things are counted that are on their way into a state, and not in it."""
    return (claim.measure.state or "").startswith("entering")


def _same_per(a: Claim, b: Claim) -> bool:
    """Whether both are per the same; how long it takes may be left unsaid: "a capacity of 100,000 tonnes"."""
    left, right = (None if claim.per in ("year", "annum") else claim.per for claim in (a, b))
    return left == right


def _same(a: str | None, b: str | None) -> bool:
    return not a or not b or a == b


def _subject_told(a: Telling, b: Telling) -> bool:
    """Whether the sentence of `b` may be about the subject of `a`: the issuer, a thing, or somebody who is named."""
    if a.subject == b.subject or not a.subject or not b.subject or a.issuers or a.claim.subject[:1].islower():
        return True
    return not _said((a.subject,)).isdisjoint(b.told)


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    low = word.casefold()
    return "" if low in SILENT else _FIRST.get(low) or _FIRST.get(stem(low)) or stem(low)


_FIRST = {form: row[0] for row in ONE for word in row for form in (word, stem(word))} | {
    # What a film grosses is its revenue; a company's earnings are not.
    form: word for word, forms in EARNED.items() for form in forms
}  # fmt: skip
SALES = frozenset(map(_stem, ("sale", "revenue")))
VAGUE_STEMS = frozenset(filter(None, map(_stem, VAGUE)))
PLAIN_STEMS = frozenset(filter(None, map(_stem, PLAIN)))
NARROW = frozenset(map(stem, ("wholly", *NARROWING))) - {row[0] for row in ONE}
