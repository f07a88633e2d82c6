"""
What is told again in other words: series that a reader lays side by side though their slots are not the same.

"Is scheduled to open in the first quarter" and "start-up of the plant is planned for the third": whether two figures
can clash is decided on slots alone, and no rule looks at a thread.  A thread only shows, on the timeline, that the same
thing came up again.  It is tied by words: what one side counts must stand in the sentence of the other, and neither
may name somebody, or a part, that the other does not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Period, Series
from factcheck.patterns import pattern
from factcheck.record.entities import Names
from factcheck.record.same import QUALITIES, canonical, unit
from factcheck.record.series import in_time
from factcheck.record.synonyms import LENT, NARROW, PLAIN_STEMS, SALES, VAGUE_STEMS, one_stem, stems_of
from factcheck.record.wordings import exclude, stem

BOTH_WAYS = frozenset({"money", "percent", "measure"})
"""Kinds whose every word is another figure: net revenue and revenue."""
AROUND = 120
"""So many characters on each side of a figure speak of it, within its sentence."""
CROWD = 40
"""A word of so many series of one issuer ties none of them, which keeps large records linear."""
SHOWN = 3
"""So many claims stand for a series: the first and the last ones."""
WORD = pattern(r"[A-Za-z][\w'’&-]*")
NAME = pattern(r"(?<=[a-z,;)] )[A-Z][\w&-]+|\b[A-Z]{2,}[\w-]*\d[\w-]*")
"""A capitalised word within a sentence, or the code of a product anywhere."""


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
        if not isinstance(first.value, str) and any(map(_told_of, one.claims)):
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


def _told_of(claim: Claim) -> bool:
    """
    Whether a claim stands in prose, and is no day that is not named for itself.

    "Today" and "this year" are of every sentence, and the name of a row is all that a table tells.
    """
    if "table" in claim.flags:
        return False
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
    near = _Near()
    members: dict[int, list[int]] = {}
    for number in block:
        others = (other for other in near.of(tellings[number]) if other in members)
        fits = (other for other in others if all(_fit(tellings[number], tellings[m]) for m in members[other]))
        found = next(fits, None)
        if found is None:
            members[number] = [number]
        else:
            members[found].append(number)
            lead[number] = found
        near.add(number, tellings[number])


class _Near:
    """The series so far that may fit a new one: they count a word that it tells, or tell one that it counts."""

    def __init__(self) -> None:
        self.counted: dict[str, list[int]] = defaultdict(list)
        self.told: dict[str, list[int]] = defaultdict(list)
        self.named: dict[str, list[int]] = defaultdict(list)  # those that say by a name alone what they count

    def add(self, number: int, tellings: Sequence[Telling]) -> None:
        for telling in tellings:
            for word in telling.measure:
                self.counted[word].append(number)
            for word in telling.told:
                self.told[word].append(number)
            for word in telling.names if not telling.measure else ():
                self.named[word].append(number)

    def of(self, tellings: Sequence[Telling]) -> list[int]:
        found: set[int] = set()
        for telling in tellings:
            lists = [self.counted.get(word, ()) for word in (telling.measure or telling.names)]
            # All that one side counts must be told by the other: the rarest word of it is enough.
            lists += sorted((self.told.get(word, ()) for word in (telling.measure or telling.names)), key=len)[:1]
            lists += [self.named.get(word, ()) for word in telling.told]
            found.update(number for some in lists if len(some) <= CROWD for number in some)
        return sorted(found)


def _tellings(series: Series, pages: Mapping[str, Pulled], names: Names, own: frozenset[str]) -> Iterator[Telling]:
    claims = tuple(filter(_told_of, series.claims))
    for claim in claims if len(claims) <= SHOWN else (claims[0], *claims[1 - SHOWN :]):
        document = pages[claim.document].document
        span, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
        start, end = max(sentence.start, span.start - AROUND), min(sentence.end, span.end + AROUND)
        words = f"{document.plain[start : span.start]} {document.plain[span.end : end]}"
        measure = canonical(claim, names)
        state = stems_of((measure.state or "",)) - VAGUE_STEMS
        stems = stems_of((measure.head, *measure.scope)) | state
        yield Telling(
            claim,
            _kept(stems, claim) - own,
            state,
            (frozenset(filter(None, map(one_stem, WORD.findall(words)))) | stems) - own,
            frozenset() if claim.section == "headline" else stems_of(NAME.findall(words)) - own,
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
