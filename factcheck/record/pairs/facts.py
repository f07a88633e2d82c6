"""
What one claim says, in the form in which two documents are compared: a value, a kind, slots, and the words beside it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from functools import cached_property, lru_cache
from itertools import groupby
from typing import NamedTuple

from msgspec import Struct

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.mentions.times.tense import lean
from factcheck.model import Claim, Mention, Period, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.names.entities import Names
from factcheck.record.pairs.bare import UNKNOWN, bare_claims
from factcheck.record.pairs.forms import Form, forms, forms_beside, in_cell, kinds, posts, same_beside, stretch
from factcheck.record.pairs.keys import is_list, key, kind, rare
from factcheck.record.pairs.pointing import ARRANGED, END_OF, only_points, weekdays_of
from factcheck.record.wordings import SILENT, stem

MARKS = ".,;:!?()[]{}<>\"“”'‘’*_#|–—-"
"""What may stand around a word and is none of it."""
QUESTION = 200
"""How many characters of a question are read."""
STOP = pattern(r"[\n.!?]")
REACH = 60
"""How many characters on each side of a figure count as beside it."""

TIMED = frozenset({"date", "time", "set", "duration"})
"""The kinds of mention that tell a day, an hour or a length of time."""
SCALE = 100_000


class Slots(NamedTuple):
    """What the words beside a value say of it, in lower case, "" for what they do not say."""

    subject: str
    state: str
    per: str
    agreement: str
    modality: str
    part: bool
    phase: bool


class Fact(Struct, frozen=True, dict=True):
    """
    A claim as it is compared with those of another document.

    `sentence` counts the sentences with facts; `key` is the value, equal for equal values; `kind` keeps apart what can
    never replace each other (a price and a date); `head` and `scope` are stems, `told` those of its sentence; `at` is
    where it stands in the document, 0 to SCALE; `bare` marks a value of which nobody read what it is: it may tell a
    fact of the other document, and is none of its own; `asked` is the question that the sentence answers; `weekdays`
    are those that fall on one date of the document; `beside` is what its sentence says
    besides: how long its stretches are, and how large its shares.
    """

    claim: Claim
    document: Document
    sentence: int
    key: Hashable
    kind: Hashable
    subject: str
    partner: str
    head: str
    scope: frozenset[str]
    told: frozenset[str]
    at: int
    bare: bool
    asked: str
    weekdays: frozenset[str]
    beside: frozenset[Form]

    # Of a fact that stands in a sentence of both documents, as most do, hardly anybody asks for what follows.

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """Keys under which the value may be told otherwise."""
        claim, mention, value = self.claim, self.claim.mention, self.claim.value
        found = forms(mention, value)
        if isinstance(value, Quantity):
            if claim.section == "table" and mention.quantity:
                found = (*found, *in_cell(value, mention.quantity.written, self.bare))
            return (*found, *forms_beside(mention, value, self.document.plain, self._span))
        if mention.kind == "role" and isinstance(value, str):
            named = (("post", (self.subject, post)) for post in sorted(posts(value)))
            return (*found, ("role", value.casefold()), *named)
        return (*found, *same_beside(mention, self.document.plain, self._span))

    @property
    def timed(self) -> tuple[Form, ...]:
        """Those of its forms that name a day, an hour or a length of time."""
        return self.forms if self.claim.mention.kind in TIMED else ()

    @cached_property
    def kinds(self) -> tuple[Hashable, ...]:
        """Its kind and those of its forms: "within 72 hours" is a day and a length of time."""
        if self.kind == self.claim.mention.kind and self.kind in ("money", "percent"):
            return (self.kind,)  # that of all of its forms
        return kinds(self.kind, self.forms)

    @cached_property
    def implied(self) -> bool:
        """
        Whether nobody misses it: the count of a list of names, "the two companies", the "fiscal year" in front of the
        day of its end.
        """
        claim, mention = self.claim, self.claim.mention
        if is_list(claim) or mention.text.casefold() in self.weekdays:
            return True
        if mention.kind == "duration" and not self.beside.isdisjoint(self.forms):
            return True  # "a quarter of an hour, 11:30 to 11:45"
        if mention.kind == "number" and not mention.has_digits and _tenths(claim, "") in self.beside:
            return True  # "close to half, about 47.7%"
        if only_points(mention, self.document.plain, self._span, self.bare):
            return True
        if mention.kind == "role" and claim.section == "contacts":
            return isinstance(claim.value, str)  # whom to call is no news
        return self.bare and claim.section == "table" and mention.kind == "date"  # the head of a column

    @cached_property
    def passing(self) -> bool:
        """
        Whether it is missed by nobody who leaves it out: a count that only arranges what follows, "two ways: …", or a
        day that is only the end of the time told of, "by the end of the quarter it had".
        """
        mention = self.claim.mention
        if mention.kind == "date":
            ended = END_OF.fullmatch(mention.text) is not None
            return ended and lean(self.document.plain, self._span.start, self._span.end) < 1
        return mention.kind == "number" and ARRANGED.match(self.document.plain, self._span.end) is not None

    @cached_property
    def rare(self) -> int:
        """How little it says that two such values are equal by chance, from 0 (a small count) to 5 (a long sum)."""
        return rare(self.claim.value)

    @property
    def near(self) -> frozenset[str]:
        """The stems beside the figure."""
        around = self.document.to_plain(self.claim.sentence)
        words = _beside(self.document.plain, self._span, around)
        if self.asked and self._span.start - around.start < REACH:
            words = f"{words} {self.asked}"
        if is_list(self.claim):  # whoever counts "three partners, Acme, Borealis and Cobalt" has the names beside it
            words = f"{words} {self.claim.mention.text}"
        return _stems(words) & self.told

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

    @cached_property
    def _span(self) -> Span:
        """Where the figure stands in the plain text."""
        return self.document.to_plain(self.claim.mention.span)


def facts_of(page: Pulled, names: Names, relative: bool) -> list[Fact]:
    """
    The facts of a document in order, without the words for its own day ("today" says no more than the date does).

    With `relative`, days that are named from the document's own ("last month", "June 4") are known by their distance
    from it, so that two reports of different months say the same by the same words.
    """
    reader = _Reader(page, names, relative)
    claims = sorted((*page.claims, *bare_claims(page)), key=_start)
    told = (claim for claim in claims if not _own_day(claim.mention, page.document.date))
    sentences = enumerate(groupby(told, key=_sentence), 1)
    return [fact for count, (span, group) in sentences for fact in reader.facts(count, span, group)]


class _Reader:
    """Reads the facts of one document."""

    def __init__(self, page: Pulled, names: Names, relative: bool) -> None:
        self._document, self._names = page.document, names
        self._length = max(1, len(page.document.text))
        self._base = page.document if relative else None
        self._weekdays = frozenset(name for name, dates in weekdays_of(page).items() if dates == 1)
        self._subjects: dict[str, str] = {}
        self._measures: dict[tuple[str, tuple[str, ...]], tuple[str, frozenset[str]]] = {}

    def facts(self, count: int, sentence: Span, claims: Iterable[Claim]) -> Iterator[Fact]:
        """The facts of one sentence, in which these claims were read."""
        plain = self._document.plain
        around = self._document.to_plain(sentence)
        asked = _asked(plain, around.start)
        told = _stems(f"{plain[around.start : around.end]} {asked}")
        claims = tuple(claims)
        beside = frozenset(form for claim in claims if (form := stretch(claim.mention) or _tenths(claim, "percent")))
        for claim in claims:
            subject = self._subject(claim)
            head, scope = self._measure(claim)
            yield Fact(
                claim=claim,
                document=self._document,
                sentence=count,
                key=key(claim, self._base, subject),
                kind=kind(claim, subject),
                subject=subject,
                partner=self._names.canonical(claim.counterparty) if claim.counterparty else "",
                head=head,
                scope=scope,
                told=told,
                at=SCALE * claim.mention.span.start // self._length,
                bare=claim.measure is UNKNOWN,
                asked=asked,
                weekdays=self._weekdays,
                beside=beside,
            )

    def _subject(self, claim: Claim) -> str:
        if claim.subject not in self._subjects:
            self._subjects[claim.subject] = self._names.subject(claim.subject, claim.document)
        return self._subjects[claim.subject]

    def _measure(self, claim: Claim) -> tuple[str, frozenset[str]]:
        """The stems of its head and of its scope."""
        measure = claim.measure
        if (measure.head, measure.scope) not in self._measures:
            stems = _stem(measure.head.rpartition(" ")[2]), frozenset(map(_stem, measure.scope))
            self._measures[measure.head, measure.scope] = stems
        return self._measures[measure.head, measure.scope]


def _tenths(claim: Claim, unit: str) -> Form | None:
    """A share in tenths, be it in percent or a fraction: "half" and "47.7%" are five."""
    value = claim.value
    if not isinstance(value, Quantity) or not value.written or value.unit != unit:
        return None
    tenths = round(value.written / 10) if unit else round(value.written * 10)
    return ("tenths", tenths) if 0 < tenths < 10 else None


def _start(claim: Claim) -> int:
    return claim.mention.span.start


def _sentence(claim: Claim) -> Span:
    return claim.sentence


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    word = word.strip(MARKS).removesuffix("'s").removesuffix("’s")
    return "" if not word or word.casefold() in SILENT else stem(word)


@lru_cache(maxsize=4096)
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


def edited_title(a: Fact, b: Fact) -> bool:
    """Whether a title won or lost a post in a sentence that is much the same; elsewhere it is told by one of them."""
    if a.claim.mention.kind != "role" or a.forms[:1] == b.forms[:1]:
        return False
    return len(a.told & b.told) > 0.6 * max(len(a.told), len(b.told))
