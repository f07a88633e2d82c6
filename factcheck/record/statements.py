"""
A sentence taken apart for comparing: its figures, what each one counts, whom it names, and when it holds.

Claims carry the measures that a record lines up.  A statement looks wider: it keeps the words around each figure, so
that one sentence from anywhere can be held against another ("rated under 4/10 by 40 critics").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.documents import Document
from factcheck.model import Mention, Period, Place, Span
from factcheck.quantity import Quantity
from factcheck.record.ratings import rated
from factcheck.record.tokens import (
    ENDS,
    SCOPES,
    VERBS,
    Token,
    clause,
    event_of,
    head_of,
    named,
    places,
    stems,
    tokens_of,
    told,
    topic_of,
)
from factcheck.record.turns import turn_of
from factcheck.record.wordings import THINGS, stem

HUNDRED = Decimal(100)
FUTURE = re.compile(
    r"\b(?:expect(?:s|ed)?|anticipat(?:es?|ed)|forecasts?|project(?:s|ed)|plans? to|planned|scheduled|guidance|could"
    r"|may|might|would|will|potential|potentially|entitled|outlook|aims? to|intends? to"
    r"|(?:is|are|was|were) to(?! date))\b"
)
NEGATIVE = re.compile(r"\b(?:not|never|no longer|neither|nor|without)\b|n['’]t\b")
PART = re.compile(
    r"\b(?:of which|of whom|of these|of those|of them|out of which|including|includes?|among them|among which)\b", re.I
)
PER = re.compile(r"\b(?:per|for each|for every|each|every) (?:resulting |new |single )?([a-z]+)", re.IGNORECASE)
SOURCE = re.compile(
    r"\b(?:[Oo]n|aggregator|aggregation|website|site|according to|magazine|agency)"
    r" (?:(?:the )?(?:review )?(?:aggregator|aggregation|website|site) ){0,3}"
    r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)"
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})"
)
REPORTS = re.compile(
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})(?: ,[^,]{1,60},)? (?:reports?|reported|gives?|gave|assigned|assigns)\b"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """
    One figure with the words that say what it counts.

    `kind` is what it can be compared with ("count", "percent", "money USD", "of 10", …), `head` the stem of the noun
    counted, `qualities` its qualifiers, `near` all content words of its clause; `per` and `part` as in a claim; `day`
    the day told right behind it.
    """

    place: Place
    kind: str
    quantity: Quantity
    head: str
    qualities: frozenset[str]
    near: frozenset[str]
    per: str = ""
    part: bool = False
    future: bool = False
    negative: bool = False
    day: Day | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a statement, as the days that its preposition allows ("after 5 April")."""

    place: Place
    period: Period | None
    timex: str
    turn: str  # "in", "after", "before", "since", "until", "as of"
    near: frozenset[str]
    event: str  # the stem of the word that says what happened, "" where none is at hand


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence: its figures, its days, its content words, whom it names and which sources it cites."""

    place: Place
    figures: tuple[Figure, ...]
    days: tuple[Day, ...]
    words: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    topic: frozenset[str]
    sources: frozenset[str]

    def also_named(self, names: frozenset[str]) -> Statement:
        """The same with more names, as stems."""
        return replace(self, words=self.words | names, names=self.names | names)


GLUED = re.compile(r"(?<=[a-z]{4}|\d{4})\.(?=[A-Z][a-z]*[ ,])")
"""A stop whose space was lost when the text was copied: "since 2019.It has"."""


def statements(document: Document, mentions: tuple[Mention, ...]) -> tuple[Statement, ...]:
    """The statements of a document that hold a figure or a day, in the order of the text."""
    out = []
    at = 0
    # "currently 127 cases": a word for the present says nothing that parts a figure from its clause.
    telling = [m for m in mentions if (m.quantity or m.timex) and m.timex != "PRESENT_REF"]
    for span in _pieces(document):
        while at < len(telling) and telling[at].span.start < span.start:
            at += 1
        inside = []
        while at < len(telling) and telling[at].span.start < span.end:
            inside.append(telling[at])
            at += 1
        if read := rated(document, document.to_plain(span), inside):
            out.append(_statement(document, span, read))
    return tuple(out)


def _pieces(document: Document) -> Iterator[Span]:
    """The sentences, cut where a stop is glued to the next one."""
    for sentence in document.sentences:
        start = sentence.span.start
        for stop in GLUED.finditer(document.text, start, sentence.span.end):
            yield Span(start, stop.end())
            start = stop.end()
        yield Span(start, sentence.span.end)


def _statement(document: Document, span: Span, read: list[tuple[Mention, Span]]) -> Statement:
    plain = document.plain
    whole = document.to_plain(span)
    text = plain[whole.start : whole.end]
    sources = frozenset(w for pattern in (SOURCE, REPORTS) for m in pattern.finditer(text) for w in stems(m[1]))
    tokens = list(tokens_of(plain, whole, [span for _, span in read]))
    starts, ends = [t.start for t in tokens], [t.end for t in tokens]
    figures: list[Figure] = []
    days: list[Day] = []
    since = 0  # the token behind the last day
    for mention, inside in read:
        place = Place(document.name, mention.span, mention.text)
        first, split = bisect_right(ends, inside.start), bisect_left(starts, inside.end)
        before, after = clause(tokens, first, split)
        near = frozenset(t.stem for t in (*before, *after) if t.stem)
        if mention.kind in ("date", "time"):
            turn = turn_of(plain, inside.start)
            event = near | told(tokens, since, first, split)
            happened = event_of(tokens, first, split)
            days.append(Day(place, mention.period, mention.timex or "", turn, event, happened))
            since = split
        elif (
            mention.quantity is not None
            and (kind := _kind(mention))
            and not (_in_name(before, after, mention) or _is_compared(mention, plain, inside.start))
        ):
            head, qualities = head_of(before, after, kind)
            last = figures[-1] if figures else None
            part = PART.search(plain, max(whole.start, inside.start - 24), inside.start) is not None
            if not head and last is not None and last.kind == kind == "count":
                # "775 cases, of which 346 were in the north, 416 in the south": the last two count cases as well.
                head, qualities, part = last.head, last.qualities, True
            if mention.text.endswith("old"):
                near |= {"age"}
            per = PER.search(plain, inside.end, min(inside.end + 40, whole.end))
            lead = _lead(plain, whole.start, inside.start)
            figures.append(
                Figure(place, kind, _widened(mention.quantity, plain, inside.start, kind), head, qualities, near,
                       stem(per[1]) if per else "", part, FUTURE.search(lead) is not None,
                       NEGATIVE.search(lead) is not None)
            )  # fmt: skip
    figures = [replace(figure, day=_day_of(figure, figures, days)) for figure in figures]
    names = frozenset(t.stem for t in named(tokens)) - sources - SCOPES - THINGS
    return Statement(
        Place(document.name, span, document.text[span.start : span.end]),
        tuple(figures),
        tuple(days),
        frozenset(t.stem for t in tokens if t.stem),
        names,
        frozenset(places(tokens)) & names,
        topic_of(tokens, names),
        sources,
    )


def _day_of(figure: Figure, figures: list[Figure], days: list[Day]) -> Day | None:
    """The day behind a figure and before the next one of its kind: "$3 million in May 2008"."""
    start = figure.place.span.end
    ends = (other.place.span.start for other in figures if other.kind == figure.kind)
    end = min((e for e in ends if e >= start), default=None)
    behind = (d for d in days if start <= d.place.span.start and (end is None or d.place.span.start < end))
    return next((d for d in behind if d.turn == "in"), None)


def _in_name(before: list[Token], after: list[Token], mention: Mention) -> bool:
    """Whether a number belongs to a name: "Harbour Lights 3 was released", "a Top 100 player"."""
    quantity = mention.quantity
    if mention.kind != "number" or quantity is None or quantity.written is None or not mention.text.isdigit():
        return False
    named = bool(before) and before[-1].text[:1].isupper() and before[-1].stem != ""
    closed = not after or after[0].text.casefold() in VERBS | ENDS
    return named and (closed or (quantity.hedge == "none" and quantity.written % 100 == 0))


BEFORE_RANK = {"ordinal": re.compile(r"\bthan (?:the )?$"), "number": re.compile(r"\b(?:above|below|than) # ?$")}


def _is_compared(mention: Mention, plain: str, start: int) -> bool:
    """Whether a rank is only what something is compared with: "richer than the 15th of the list", "below #2"."""
    pattern = BEFORE_RANK.get(mention.kind)
    return pattern is not None and pattern.search(plain, max(0, start - 12), start) is not None


def _kind(mention: Mention) -> str:
    quantity = mention.quantity
    assert quantity is not None
    if mention.kind == "money":
        return f"money {quantity.unit}"
    if mention.kind == "number" and len(quantity.parts) == 2:
        return "percent" if quantity.parts[1] == HUNDRED else f"of {quantity.parts[1].normalize():f}"
    if mention.kind == "number":
        return quantity.unit or "count"
    if mention.kind in ("percent", "duration", "measure"):
        return quantity.unit
    return mention.kind if mention.kind == "ordinal" else ""


ABOVE = re.compile(
    r"\b(?:over|more|higher|greater|larger|bigger|better|longer|later|above|past|older|exceed(?:ed|ing|s)?)"
    r"(?: than)? (?:a |an |the age of )?$|\bafter the age of $",
    re.IGNORECASE,
)
BELOW = re.compile(
    r"\b(?:under|less|fewer|lower|smaller|shorter|younger|worse|below|short of)(?: than)? (?:a |an |the age of )?$"
    r"|\bbefore the age of $",
    re.IGNORECASE,
)


AVERAGED = re.compile(r"\baverag\w+ (?:on |over |out ){0,2}$", re.IGNORECASE)


def _widened(quantity: Quantity, plain: str, start: int, kind: str) -> Quantity:
    """
    The quantity, with a comparison that stands before its mention: "a rating higher than 20 %".

    "Averaged over 44 reviews" bounds nothing.
    """
    if kind == "count" and quantity.written is not None and AVERAGED.search(plain, max(0, start - 24), start):
        return Quantity.exactly(quantity.written, quantity.step, quantity.unit)
    if quantity.hedge != "none" or quantity.written is None:
        return quantity
    lead = plain[max(0, start - 24) : start]
    if ABOVE.search(lead):
        return Quantity(
            quantity.written, quantity.written, None, low_open=True, step=quantity.step, unit=quantity.unit,
            hedge="more_than", parts=quantity.parts,
        )  # fmt: skip
    if BELOW.search(lead):
        return Quantity(
            quantity.written, None, quantity.written, high_open=True, step=quantity.step, unit=quantity.unit,
            hedge="less_than", parts=quantity.parts,
        )  # fmt: skip
    return quantity


def _lead(plain: str, start: int, end: int) -> str:
    """The words before a figure from the last stop on."""
    start = max(start, end - 200)
    cut = max(plain.rfind(stop, start, end) for stop in ",;:()")
    return plain[max(cut, start) : end]
