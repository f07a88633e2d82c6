"""
A sentence taken apart for comparing: its figures, what each one counts, whom it names, and when it holds.

Claims carry the measures that a record lines up.  A statement looks wider: it keeps the words around each figure, so
that one sentence from anywhere can be held against another ("rated under 4/10 by 40 critics").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Mention, Period, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.bounds import bounded
from factcheck.record.ratings import rated
from factcheck.record.tokens import (
    ENDS,
    SCOPES,
    VERBS,
    Token,
    behind,
    clause,
    event_of,
    head_of,
    named,
    stems,
    stood_before,
    tokens_of,
    told,
    topic_of,
)
from factcheck.record.turns import turn_of
from factcheck.record.wordings import THINGS

HUNDRED = Decimal(100)
PART = pattern(
    r"\b(?:of which|of whom|of these|of those|of them|out of which|including|includes?|among them|among which)\b", re.I
)
SOURCE = pattern(
    r"\b(?:[Oo]n|aggregator|aggregation|website|site|according to|magazine|agency)"
    r" (?:(?:the )?(?:review )?(?:aggregator|aggregation|website|site) ){0,3}"
    r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)"
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})"
)
REPORTS = pattern(
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})(?: ,[^,]{1,60},)? (?:reports?|reported|gives?|gave|assigned|assigns)\b"
)
TO = pattern(r"\b(?:to|through|until|till)\b")
INSIDE = frozenset({"in"})
PARTNERED = frozenset({"with", "from"})


@dataclass(frozen=True, slots=True)
class Figure:
    """
    One figure with the words that say what it counts.

    `kind` is what it can be compared with ("count", "percent", "money USD", "of 10", …), `head` the stem of the noun
    counted, `qualities` its qualifiers, `near` all content words of its clause; `part` whether it counts a part of
    another; `claim` what was pulled of it.
    """

    place: Place
    kind: str
    quantity: Quantity
    head: str
    qualities: frozenset[str]
    near: frozenset[str]
    part: bool = False
    claim: Claim | None = None


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
    partners: frozenset[str]
    spelt: Mapping[str, str]  # stem → the word as written, in the order of the text

    def said(self, stems: Iterable[str]) -> str:
        """Some of the stems as the statement writes them."""
        wanted = frozenset(stems)
        return " ".join(word for stem, word in self.spelt.items() if stem in wanted)

    def also_named(self, names: frozenset[str]) -> Statement:
        """The same with more names, as stems."""
        return replace(self, words=self.words | names, names=self.names | names)


def statements(page: Pulled) -> tuple[Statement, ...]:
    """The statements of a document that hold a figure or a day, in the order of the text."""
    document = page.document
    claims = {claim.span: claim for claim in page.claims}
    out = []
    at = 0
    # "currently 127 cases": a word for the present says nothing that parts a figure from its clause.
    telling = [m for m in page.mentions if (m.quantity or m.timex) and m.timex != "PRESENT_REF"]
    for span in (sentence.span for sentence in document.sentences):
        while at < len(telling) and telling[at].span.start < span.start:
            at += 1
        inside = []
        while at < len(telling) and telling[at].span.start < span.end:
            inside.append(telling[at])
            at += 1
        if read := rated(document, document.to_plain(span), inside):
            out.append(_statement(document, span, read, claims))
    return tuple(out)


def _statement(
    document: Document, span: Span, read: list[tuple[Mention, Span]], claims: Mapping[Span, Claim]
) -> Statement:
    plain = document.plain
    whole = document.to_plain(span)
    text = plain[whole.start : whole.end]
    sources = frozenset(w for form in (SOURCE, REPORTS) for m in form.finditer(text) for w in stems(m[1]))
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
            if turn in ("since", "until") and TO.search(mention.text):
                turn = "in"  # "from 5 March to 26 April" has both its ends
            event = near | told(tokens, since, first, split)
            happened = event_of(tokens, first, split)
            days.append(Day(place, mention.period, mention.timex or "", turn, event, happened))
            since = split
        elif (
            mention.quantity is not None
            and (kind := _kind(mention, plain, inside.start))
            and not (_in_name(before, after, mention) or ERA.match(plain, inside.end))
            and (quantity := bounded(mention.quantity, plain, inside.start, kind)) is not None
        ):
            head, qualities = head_of(before, after, kind)
            if not near and first:  # "has most of the deaths, with 66 as of 18 March": what the clause before counts
                near, head = stood_before(tokens, first)
            last = figures[-1] if figures else None
            part = PART.search(plain, max(whole.start, inside.start - 24), inside.start) is not None
            if not head and last is not None and last.kind == kind == "count":
                # "775 cases, of which 346 were in the north, 416 in the south": the last two count cases as well.
                head, qualities, part = last.head, last.qualities, True
            if mention.text.endswith("old"):
                near |= {"age"}
            figures.append(Figure(place, kind, quantity, head, qualities, near, part, claim=claims.get(mention.span)))
    spelt: dict[str, str] = {}
    for token in tokens:
        spelt.setdefault(token.stem, token.text)
    names = frozenset(t.stem for t in named(tokens)) - sources - SCOPES - THINGS
    return Statement(
        Place(document.name, span, document.text[span.start : span.end]),
        tuple(figures),
        tuple(days),
        frozenset(t.stem for t in tokens if t.stem),
        names,
        frozenset(behind(tokens, INSIDE)) & names,
        topic_of(tokens, names),
        sources,
        frozenset(behind(tokens, PARTNERED)) & names,
        spelt,
    )


def _in_name(before: list[Token], after: list[Token], mention: Mention) -> bool:
    """Whether a number belongs to a name: "Harbour Lights 3 was released", "a Top 100 player"."""
    quantity = mention.quantity
    if mention.kind != "number" or quantity is None or quantity.written is None or not mention.text.isdigit():
        return False
    named = bool(before) and before[-1].text[:1].isupper() and before[-1].stem != ""
    closed = not after or after[0].text.casefold() in VERBS | ENDS
    return named and (closed or (quantity.hedge == "none" and quantity.written % 100 == 0))


ERA = pattern(r" ?B\.?C\b")


SCALES = frozenset(map(Decimal, (5, 10, 20)))
NUMBERED = pattern(r"# ?$")


def _kind(mention: Mention, plain: str, start: int) -> str:
    quantity = mention.quantity
    assert quantity is not None
    if mention.kind == "money":
        return f"money {quantity.unit}"
    if mention.kind == "number" and len(quantity.parts) == 2:
        whole = quantity.parts[1]
        return "percent" if whole == HUNDRED else f"of {whole.normalize():f}" if whole in SCALES else "count"
    if mention.kind == "number":
        return "ordinal" if NUMBERED.search(plain, max(0, start - 2), start) else quantity.unit or "count"
    if mention.kind in ("percent", "duration", "measure"):
        return quantity.unit
    return mention.kind if mention.kind == "ordinal" else ""
