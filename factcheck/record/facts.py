"""
What one claim says, in the form in which two documents are compared: a value, a kind, slots, and the words beside it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Mention, Period, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.bare import UNKNOWN, bare_claims
from factcheck.record.entities import Names
from factcheck.record.forms import Form, forms, forms_beside, kinds, posts
from factcheck.record.keys import is_list, key, kind, rare
from factcheck.record.pointing import only_points, weekdays_of
from factcheck.record.wordings import SILENT, stem

MARKS = ".,;:!?()[]{}<>\"“”'‘’*_#|–—-"
"""What may stand around a word and is none of it."""
QUESTION = 200
"""How many characters of a question are read."""
STOP = pattern(r"[\n.!?]")
REACH = 60
"""How many characters on each side of a figure count as beside it."""

IN_FRONT, BEHIND = 12, 24
"""How many characters right beside a figure are looked at, be they of another sentence: "the", ", which ended on"."""

SCALE = 100_000
LEAST_CELL, ZERO = 100, Decimal(0)
"""From here on the digits of a figure in a table say which it is."""


class Slots(NamedTuple):
    """What the words beside a value say of it, in lower case, "" for what they do not say."""

    subject: str
    state: str
    per: str
    agreement: str
    modality: str
    part: bool
    phase: bool


class Fact(Struct, frozen=True):
    """
    A claim as it is compared with those of another document.

    `sentence` counts the sentences with facts; `key` is the value, equal for equal values; `kind` keeps apart what can
    never replace each other (a price and a date); `head` and `scope` are stems; `beside` are the words beside the
    figure, `told` the stems of its sentence; `at` is where it stands in the document, 0 to SCALE; `implied` marks what
    nobody misses: the count of a list of names, "the two companies", the "fiscal year" in front of the day of its end;
    `rare` how little it says that two such values are equal by chance, from 0 (a small count) to 5 (a sum to three
    digits); `forms` are keys under which the value may be told otherwise, and `kinds` its kind and theirs: "within 72
    hours" is a day and a length of time, "the end of 2022" a day and a year; `bare` marks a value of which nobody read
    what it is: it may tell a fact of the other document, and is none of its own.
    """

    claim: Claim
    sentence: int
    key: Hashable
    kind: Hashable
    subject: str
    partner: str
    head: str
    scope: frozenset[str]
    beside: str
    told: frozenset[str]
    at: int
    implied: bool
    rare: int
    forms: tuple[tuple[str, Hashable], ...]
    kinds: tuple[Hashable, ...]
    bare: bool

    # Of a fact that stands in a sentence of both documents, as most do, hardly anybody asks for what follows.

    @property
    def near(self) -> frozenset[str]:
        """The stems beside the figure."""
        return _stems(self.beside) & self.told

    @property
    def slots(self) -> Slots:
        """What the words beside the value say of it."""
        claim = self.claim
        return Slots(
            self.subject,
            (claim.measure.state or "").casefold(),
            (claim.per or "").casefold(),
            (claim.agreement or "").casefold(),
            claim.modality,
            claim.part_of is not None,
            claim.mention.kind == "phase",
        )


Known = dict[Hashable, tuple[list[Hashable], list[Fact]]]
"""The facts of sentences, by their words: what was read in each, and what came of it."""


def facts_of(page: Pulled, names: Names, relative: bool, known: Known) -> list[Fact]:
    """
    The facts of a document in order, without the words for its own day ("today" says no more than the date does).

    With `relative`, days that are named from the document's own ("last month", "June 4") are known by their distance
    from it, so that two reports of different months say the same by the same words.  `known` are the facts of sentences
    that were met before, here or in the other document; those of this one are added.
    """
    reader = _Reader(page, names, relative, known)
    claims = sorted((*page.claims, *bare_claims(page)), key=_start)
    told = (claim for claim in claims if not _own_day(claim.mention, page.document.date))
    sentences = enumerate(groupby(told, key=_sentence), 1)
    return [fact for count, (span, group) in sentences for fact in reader.facts(count, span, list(group))]


class _Reader:
    """Reads the facts of one document."""

    def __init__(self, page: Pulled, names: Names, relative: bool, known: Known) -> None:
        self._document, self._names, self._known = page.document, names, known
        self._length = max(1, len(page.document.text))
        self._base = page.document if relative else None
        self._weekdays = frozenset(name for name, dates in weekdays_of(page).items() if dates == 1)
        self._subjects: dict[str, str] = {}
        self._measures: dict[tuple[str, tuple[str, ...]], tuple[str, frozenset[str]]] = {}

    def facts(self, count: int, sentence: Span, claims: list[Claim]) -> Iterator[Fact]:
        """The facts of one sentence, in which these claims were read."""
        plain = self._document.plain
        around = self._document.to_plain(sentence)
        asked = _asked(plain, around.start)
        first, last = claims[0].mention.span, claims[-1].mention.span
        left = min(0, first.start - sentence.start - IN_FRONT)
        words = asked, plain[max(0, around.start + left) : around.end + max(0, last.end - sentence.end + BEHIND)]
        read = [self._rests_on(claim, sentence) for claim in claims]
        if words not in self._known or self._known[words][0] != read:
            told = _stems(f"{plain[around.start : around.end]} {asked}")
            self._known[words] = read, [self._fact(claim, around, told, asked) for claim in claims]
        for fact, claim in zip(self._known[words][1], claims, strict=True):
            at = SCALE * claim.mention.span.start // self._length
            yield replace(fact, claim=claim, sentence=count, at=at)

    def _rests_on(self, claim: Claim, sentence: Span) -> Hashable:
        """What a fact rests on, beside the words of its sentence."""
        mention = claim.mention
        return (
            mention.span.start - sentence.start,
            mention.text,
            mention.kind,
            mention.quantity,
            mention.period,
            mention.timex,
            claim.value,
            claim.measure,
            self._subject(claim),
            claim.counterparty,
            claim.section,
            mention.text.casefold() in self._weekdays,
            self._base and self._base.date,
        )

    def _subject(self, claim: Claim) -> str:
        if claim.subject not in self._subjects:
            self._subjects[claim.subject] = self._names.subject(claim.subject, claim.document)
        return self._subjects[claim.subject]

    def _fact(self, claim: Claim, around: Span, told: frozenset[str], asked: str) -> Fact:
        """The fact of a claim, in a sentence at `around` in the plain text, as long as nobody asks where that is."""
        plain, mention, measure = self._document.plain, claim.mention, claim.measure
        span = self._document.to_plain(mention.span)
        if (measure.head, measure.scope) not in self._measures:
            stems = _stem(measure.head.rpartition(" ")[2]), frozenset(map(_stem, measure.scope))
            self._measures[measure.head, measure.scope] = stems
        subject = self._subject(claim)
        head, scope = self._measures[measure.head, measure.scope]
        beside = _beside(plain, span, around)
        if asked and span.start - around.start < REACH:
            beside = f"{beside} {asked}"
        listed = is_list(claim)
        if listed:  # whoever counts "three partners, Acme, Borealis and Cobalt" has the names beside the figure
            beside = f"{beside} {mention.text}"
        bare = claim.measure is UNKNOWN
        points = only_points(mention, plain, span, bare)
        points |= bare and claim.section == "table" and mention.kind == "date"  # the head of a column
        own, others = kind(claim, subject), forms(mention, claim.value)
        if mention.kind == "role" and isinstance(claim.value, str):
            named = (("post", (subject, post)) for post in sorted(posts(claim.value)))
            others = (*others, ("role", claim.value.casefold()), *named)
            points |= claim.section == "contacts"  # whom to call is no news
        if claim.section == "table" and isinstance(claim.value, Quantity) and mention.quantity:
            others = (*others, *_in_cell(claim.value, mention.quantity.written or ZERO, bare))
        if isinstance(claim.value, Quantity):
            others = (*others, *forms_beside(mention, claim.value, plain, span))
        return Fact(
            claim=claim,
            sentence=0,
            key=key(claim, self._base, subject),
            kind=own,
            subject=subject,
            partner=self._names.canonical(claim.counterparty) if claim.counterparty else "",
            head=head,
            scope=scope,
            beside=beside,
            told=told,
            at=0,
            implied=listed or points or mention.text.casefold() in self._weekdays,
            rare=rare(claim.value),
            forms=others,
            kinds=kinds(own, others),
            bare=bare,
        )


def _in_cell(value: Quantity, written: Decimal, bare: bool) -> Iterator[Form]:
    """
    The other forms of a figure in a table: as a sum of money, though the table names no currency, and as it is written.

    Of a row without a label nobody read in what it counts, be it thousands: its figures are told by their digits.
    """
    if value.written is not None and not (value.unit or bare):
        yield "sum", (abs(value.written).normalize(),)
    if abs(written) >= LEAST_CELL:
        yield "cell", abs(written).normalize()


def _start(claim: Claim) -> int:
    return claim.mention.span.start


def _sentence(claim: Claim) -> Span:
    return claim.sentence


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    word = word.strip(MARKS).removesuffix("'s").removesuffix("’s")
    return "" if not word or word.casefold() in SILENT else stem(word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(_stem, text.split())))


def _asked(plain: str, start: int) -> str:
    """The question right in front of an answer: "How many are in the clinic? Six at present"."""
    before = plain[max(0, start - QUESTION) : start].rstrip(" \n*_#")
    return STOP.split(before[:-1])[-1] if before.endswith("?") else ""


def _beside(plain: str, span: Span, sentence: Span) -> str:
    """The words beside a figure, without its own, up to the ends of its sentence."""
    left, right = span.start - REACH, span.end + REACH
    before = plain[max(left, sentence.start) : span.start]
    behind = plain[span.end : min(right, sentence.end)]
    # A word that is cut by the reach is left out.
    before = before.partition(" ")[2] if left > sentence.start else before
    behind = behind.rpartition(" ")[0] if right < sentence.end else behind
    return f"{before} {behind}"


def _own_day(mention: Mention, day: date | None) -> bool:
    if mention.kind != "date" or mention.has_digits:
        return False
    return mention.timex == "PRESENT_REF" or (mention.period is not None and mention.period == Period(day, day))


def slotted(a: Slots, b: Slots) -> float:
    """How much two sets of slots speak for one fact, or against it."""
    score = alike(a.state, b.state, 0.5, -1) + alike(a.per, b.per, 1, -2) + alike(a.agreement, b.agreement, 0.5, -1)
    # "Phase III" is said of every other drug: whose phase it is counts for more than whose figure.
    score += alike(a.subject, b.subject, 0.5, -2 if a.phase else -0.5)
    return score + (0.5 if a.modality == b.modality else 0) + (0.5 if a.part == b.part else -0.5)


def alike(a: str, b: str, same: float, other: float) -> float:
    """`same` or `other`, as two slots say; 0 where one says nothing."""
    return 0 if not a or not b else same if a == b else other


def edited_title(a: Fact, b: Fact) -> bool:
    """Whether a title won or lost a post in a sentence that is much the same; elsewhere it is told by one of them."""
    if a.claim.mention.kind != "role" or a.forms[:1] == b.forms[:1]:
        return False
    return len(a.told & b.told) > 0.6 * max(len(a.told), len(b.told))
