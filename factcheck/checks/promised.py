"""
What was to happen by some day, told again in other words: as still to come, but later, or as done, but late.

    "We plan to file AB-901 in the first half of 2006."      filing of AB-901, ahead
    "The AB-901 dossier is due to be submitted in May 2007." the same, later

Two tellings are of one event if it is of one kind, both name the same product, place or partner and nothing parts them:
no other name on either side, no other phase, and no thing that only one side does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from factcheck.almanac import NAMES
from factcheck.claims.names import NAME
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Clash, Period, Place
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.record.forecasts import A_WHILE, AHEAD
from factcheck.record.names.entities import Names
from factcheck.record.synonyms import stems_of

KINDS = {
    "filing": "file submit submission filing apply application dossier seek",
    "approval": "approve approval clear clearance authorise authorize authorisation authorization",
    "launch": "launch introduce introduction",
    "opening": "open opening inaugurate start-up commission commissioning stream",
    "start": "start begin commence initiate initiation",
    "completion": "complete completion close closing finish conclude",
    "data": "data result results finding findings outcome",
    "delivery": "deliver delivery handover",
    "move": "move relocate relocation",
    "service": "service operation production",
}
"""Which words of a measure say what kind of event a day is of."""
KIND = {word: kind for kind, words in KINDS.items() for word in words.split()}
SILENT = stems_of(
    """expect expected plan planned intend anticipate target schedule due aim hope foresee envisage slate make be have
    take give receive gain get date period first new early late program programme year quarter month half now
    regulatory full commercial""".split()
)
"""Words of a measure that say nothing of what happens to what."""
STORY = frozenset({"body", "list", "quotation", "boilerplate"})
PHASE = pattern(r"\b[Pp]hase (?:[IV]{1,3}|[1-4])[ab]?\b")
NO_NAME = NAMES | frozenset(
    """company group board chief executive officer president chairman mr ms mrs dr new drug
    application license biologics marketing q1 q2 q3 q4 h1 h2""".split()
)
WORD = pattern(r"[a-z][a-z-]{2,}")
AROUND = 120
"""So many characters on each side of a day tell of it, within its sentence."""
OPEN = timedelta(days=120)
"""So long after its day something may be told of as still to come; later on it is another thing."""
CROWD = 24
"""A name of so many days of one kind is that of all things, and tells of none."""


class Promised(Struct, frozen=True, array_like=True):
    """
    A day that is told of an event: its kind, the names and the words beside it, each in one text.

    `things` are what it is done to, as stems; `ahead` tells whether the day was still to come, `start` and `end` are
    ISO days.
    """

    kind: str
    place: Place
    names: str
    things: str
    words: str
    ahead: bool
    start: str
    end: str


def _read(page: Pulled) -> Iterator[Promised]:
    for claim in page.claims:
        kind = _kind(claim)
        if kind and claim.section in STORY and _is_day(claim) and not _is_over(page, claim):
            yield _promised(page, claim, kind)


def _kind(claim: Claim) -> str:
    """The kind of event that a day is of, "" for none or for several."""
    kinds = {KIND[word] for word in (claim.measure.head, *claim.measure.scope) if word in KIND}
    if {"filing", "approval"} <= kinds:
        kinds -= {"approval"}  # "plans to seek approval"
    if len(kinds) == 2:
        kinds -= {"start", "completion", "service"}  # "began delivery", "complete the move"
    return kinds.pop() if len(kinds) == 1 else ""


def _is_day(claim: Claim) -> bool:
    value = claim.value
    if not isinstance(value, Period) or value.start is None or value.end is None or claim.mention.kind != "date":
        return False
    told = claim.modality in AHEAD or claim.modality == "actual"
    return told and claim.mention.timex != "PRESENT_REF" and not claim.flags & {"negated", "restated"}


def _is_over(page: Pulled, claim: Claim) -> bool:
    """Whether a day is no later than its document, and promises nothing: "in the report out this morning"."""
    day, value = page.document.date, claim.value
    if claim.modality not in AHEAD or day is None or not isinstance(value, Period):
        return False
    return value.end is not None and value.end <= day


def _promised(page: Pulled, claim: Claim, kind: str) -> Promised:
    document, value = page.document, claim.value
    assert isinstance(value, Period)
    sentence, span = document.to_plain(claim.sentence), document.to_plain(claim.span)
    start, end = max(sentence.start, span.start - AROUND), min(sentence.end, span.end + AROUND)
    words = f"{document.plain[start : span.start]} {document.plain[span.end : end]}"
    named = (*PHASE.findall(words), *NAME.findall(PHASE.sub("0", words)))
    names = {name.casefold() for name in named} - NO_NAME
    measure = (claim.measure.head, *claim.measure.scope)
    things = stems_of(word for word in measure if word not in KIND) - SILENT - stems_of(names)
    told = stems_of(WORD.findall(words.casefold()))
    return Promised(
        kind,
        claim.place,
        "\n".join(sorted(names)),
        " ".join(sorted(things)),
        " ".join(sorted(told)),
        claim.modality in AHEAD,
        str(value.start),
        str(value.end),
    )


def _ties(told: Promised, document: str, names: Names) -> Iterator[str]:
    house = names.issuers.get(document, "")
    return (f"{house}\n{told.kind}\n{name}" for name in _others(told, house, names))


def _others(told: Promised, house: str, names: Names) -> frozenset[str]:
    """The names beside a day, in the form that stands for all, but for those of whoever wrote."""
    own = house.split()
    canonical = {names.canonical(name) for name in told.names.split("\n") if name and name not in own}
    return frozenset(canonical - {house})


PROMISED = Facet("promised days", _read, _ties, Promised)


class _Told(Struct, frozen=True):
    then: date
    names: frozenset[str]
    promised: Promised


def slipped_again(record: Record) -> Iterator[Clash]:
    """Every event that the next document to tell of it expects later than was foretold, or saw come later."""
    groups: dict[tuple[str, str, str], list[_Told]] = defaultdict(list)
    for page, promised in record.facet(PROMISED):
        then = page.document.date
        if then is not None:
            house = record.names.issuers.get(page.document.name, "")
            others = _others(promised, house, record.names)
            for name in others:
                groups[house, promised.kind, name].append(_Told(then, others, promised))
    seen = set()
    for _, group in sorted(groups.items()):
        for told in group if len(group) <= CROWD else ():
            later = _next(told, group) if told.promised.ahead else None
            if later is not None and (key := (told.promised.place, later.promised.place)) not in seen:
                seen.add(key)
                yield _clash(told.promised, later.promised)


def _next(told: _Told, group: list[_Told]) -> _Told | None:
    """The only telling of the same event in the next document that has one, if it is later than foretold."""
    same = [other for other in group if told.then < other.then and _one_event(told, other)]
    first = min((other.then for other in same), default=None)
    those = [other for other in same if other.then == first]
    end = date.fromisoformat(told.promised.end)
    if len({other.promised.start for other in those}) != 1:
        return None
    start = date.fromisoformat(those[0].promised.start)
    stale = those[0].promised.ahead and those[0].then > end + OPEN
    return those[0] if end < start <= end + A_WHILE and not stale else None


def _one_event(a: _Told, b: _Told) -> bool:
    if a.names - b.names and b.names - a.names:
        return False  # AB-901 in Europe, AB-901 in Japan
    if {name for name in a.names ^ b.names if name.startswith("phase ")}:
        return False
    things, others = (frozenset(told.promised.things.split()) for told in (a, b))
    words, told = (frozenset(side.promised.words.split()) for side in (a, b))
    return not (things - told and others - words)


def _clash(before: Promised, after: Promised) -> Clash:
    return Clash(
        after.place,
        f"the {before.kind}: {after.place.text} here, {before.place.text} expected before",
        (before.place,),
    )
