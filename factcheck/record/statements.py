"""
A sentence taken apart for comparing: its figures, what each one counts, whom it names, and when it holds.

Claims carry the measures that a record lines up.  A statement looks wider: it keeps the words around each figure, so
that one sentence from anywhere can be held against another ("rated under 4/10 by 40 critics").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.documents import Document
from factcheck.model import Mention, Period, Place, Span
from factcheck.quantity import Quantity
from factcheck.record.wordings import PHRASES, SILENT, stem

TOKEN = re.compile(r"[^\W\d_][\w'’]*(?:[-.&][\w'’]+)*\.?|\d[\d,.]*|[^\w\s]")
LONGEST_PHRASE = max(len(words) for words in PHRASES)
STOPS = frozenset(',;:()–—[]|{}"“”*')
ENDS = frozenset(
    "of in on at by for from to with and or but as is are was were be been has have had that which who".split()
)
FUTURE = re.compile(
    r"\b(?:expects?|expected|anticipates?|forecasts?|projects?|projected|plans? to|planned|guidance|could|may|might"
    r"|would|will|potential|potentially|entitled|outlook|aims? to|intends? to)\b",
    re.IGNORECASE,
)
NEGATIVE = re.compile(r"\b(?:not|never|no longer|neither|nor|without)\b|n['’]t\b", re.IGNORECASE)
PART = re.compile(
    r"\b(?:of which|of whom|of these|of those|of them|out of which|including|includes|among them|among which)\b", re.I
)
PER = re.compile(r"\b(?:per|for each|for every|each|every) (?:resulting |new |single )?([a-z]+)", re.IGNORECASE)
SOURCE = re.compile(
    r"\b(?:on|aggregator|website|site|by|to|from|source|magazine|agency)"
    r" (?:(?:the )?(?:review )?(?:aggregator|website|site) ){0,2}"
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
    counted, `qualities` its qualifiers, `near` all content words of its clause; `per` and `part` as in a claim.
    """

    place: Place
    kind: str
    quantity: Quantity
    head: str
    qualities: frozenset[str]
    near: frozenset[str]
    per: str = ""
    part: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a statement, as the days that its preposition allows ("after 5 April")."""

    place: Place
    period: Period | None
    timex: str
    turn: str  # "in", "after", "before", "since", "until"
    near: frozenset[str]


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence: its figures, its days, its content words, whom it names and which sources it cites."""

    place: Place
    figures: tuple[Figure, ...]
    days: tuple[Day, ...]
    words: frozenset[str]
    names: frozenset[str]
    topic: frozenset[str]
    sources: frozenset[str]
    future: bool
    negative: bool


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int
    stem: str  # "" for words that say nothing


def statements(document: Document, mentions: tuple[Mention, ...]) -> tuple[Statement, ...]:
    """The statements of a document that hold a figure or a day, in the order of the text."""
    out = []
    at = 0
    for sentence in document.sentences:
        while at < len(mentions) and mentions[at].span.start < sentence.span.start:
            at += 1
        inside = []
        while at < len(mentions) and mentions[at].span.start < sentence.span.end:
            inside.append(mentions[at])
            at += 1
        if any(m.quantity is not None or m.timex is not None for m in inside):
            out.append(_statement(document, sentence.span, inside))
    return tuple(out)


def _statement(document: Document, span: Span, mentions: list[Mention]) -> Statement:
    plain = document.plain
    whole = document.to_plain(span)
    tokens = list(_tokens(plain, whole))
    spans = [document.to_plain(m.span) for m in mentions]
    text = plain[whole.start : whole.end]
    sources = frozenset(w for pattern in (SOURCE, REPORTS) for m in pattern.finditer(text) for w in _stems(m[1]))
    taken = [s for s, m in zip(spans, mentions, strict=True) if m.quantity is not None or m.timex is not None]
    figures, days = [], []
    for mention, inside in zip(mentions, spans, strict=True):
        place = Place(document.name, mention.span, mention.text)
        before, after = _clause(tokens, inside, taken)
        near = frozenset(t.stem for t in (*before, *after) if t.stem)
        if mention.kind in ("date", "time"):
            if mention.timex is not None or mention.period is not None:
                days.append(Day(place, mention.period, mention.timex or "", _turn(plain, inside.start), near))
        elif mention.quantity is not None and (kind := _kind(mention)):
            head, qualities = _head(before, after, kind)
            per = PER.search(plain, inside.end, min(inside.end + 40, whole.end))
            part = PART.search(plain, max(whole.start, inside.start - 24), inside.start) is not None
            figures.append(
                Figure(place, kind, _widened(mention.quantity, plain, inside.start), head, qualities, near,
                       stem(per[1]) if per else "", part)
            )  # fmt: skip
    names = frozenset(_names(tokens, taken)) - sources
    return Statement(
        Place(document.name, span, document.text[span.start : span.end]),
        tuple(figures),
        tuple(days),
        frozenset(t.stem for t in tokens if t.stem),
        names,
        _topic(tokens) & names,
        sources,
        FUTURE.search(text) is not None,
        NEGATIVE.search(text) is not None,
    )


def _tokens(plain: str, span: Span) -> Iterator[_Token]:
    raw = [(m[0], m.start(), m.end()) for m in TOKEN.finditer(plain, span.start, span.end)]
    low = [text.casefold() for text, _, _ in raw]
    at = 0
    while at < len(raw):
        text, start, end = raw[at]
        for length in range(min(LONGEST_PHRASE, len(raw) - at), 1, -1):
            phrase = PHRASES.get(tuple(low[at : at + length]))
            if phrase:
                yield _Token(plain[start : raw[at + length - 1][2]].lower(), start, raw[at + length - 1][2], phrase)
                at += length
                break
        else:
            word = text.rstrip(".") if len(text) > 1 else text
            yield _Token(word, start, end, "" if not word[:1].isalpha() or low[at] in SILENT else stem(word))
            at += 1


def _stems(text: str) -> Iterator[str]:
    return (stem(word) for word in text.split() if word.casefold() not in SILENT)


def _clause(tokens: list[_Token], inside: Span, taken: list[Span]) -> tuple[list[_Token], list[_Token]]:
    """The tokens on both sides of a figure, up to the next stop, the next figure or eight words."""
    after: list[_Token] = []
    before: list[_Token] = []
    for token in tokens:
        if token.start >= inside.end:
            if token.text in STOPS or len(after) == 8 or any(s.start <= token.start < s.end for s in taken):
                break
            after.append(token)
    for token in reversed(tokens):
        if token.end <= inside.start:
            if token.text in STOPS or len(before) == 8 or any(s.start <= token.start < s.end for s in taken):
                break
            before.insert(0, token)
    return before, after


def _head(before: list[_Token], after: list[_Token], kind: str) -> tuple[str, frozenset[str]]:
    """The noun that a figure counts, and its qualifiers: "34 new cases were" → case, {new}; "a score of 7" → score."""
    run: list[_Token] = []
    if kind == "count" or kind.startswith(("ordinal", "money")):
        for token in after[:5]:
            if token.text.casefold() in ENDS or not token.text[:1].isalpha():
                break
            run.append(token)
    full = [t.stem for t in run if t.stem]
    if full:
        return full[-1], frozenset(full[:-1])
    for token in reversed(before):
        if token.stem and token.text[:1].islower():
            return token.stem, frozenset()
    return "", frozenset()


def _kind(mention: Mention) -> str:
    quantity = mention.quantity
    assert quantity is not None
    if mention.kind == "money":
        return f"money {quantity.unit}"
    if mention.kind == "number":
        return f"of {quantity.parts[1].normalize():f}" if len(quantity.parts) == 2 else (quantity.unit or "count")
    if mention.kind in ("percent", "duration", "measure"):
        return quantity.unit
    return mention.kind if mention.kind == "ordinal" else ""


ABOVE = re.compile(
    r"\b(?:higher|greater|larger|bigger|better|longer|later|above|past|exceed(?:ed|ing|s)?)(?: than)? (?:a |an )?$",
    re.I,
)
BELOW = re.compile(r"\b(?:lower|smaller|shorter|worse|below|short of)(?: than)? (?:a |an )?$", re.IGNORECASE)


def _widened(quantity: Quantity, plain: str, start: int) -> Quantity:
    """The quantity, with a comparison that stands before its mention: "a rating higher than 20 %"."""
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


TURNS = re.compile(
    r"\b(after|before|since|until|till|by|from|through|to|prior to|later than|earlier than)(?: the)? ?$", re.I
)
TURN = {
    "after": "after", "later than": "after", "before": "before", "prior to": "before", "earlier than": "before",
    "since": "since", "from": "since", "until": "until", "till": "until", "through": "until", "to": "until", "by": "in",
}  # fmt: skip


def _turn(plain: str, start: int) -> str:
    found = TURNS.search(plain, max(0, start - 16), start)
    return TURN[found[1].lower()] if found else "in"


def allowed(day: Day) -> Period | None:
    """The days that a date with its preposition allows, or None where the date is not known to the day."""
    period = day.period
    if period is None:
        return None
    if day.turn == "after":
        return Period(period.end + timedelta(1), None) if period.end and period.end < date.max else None
    if day.turn == "before":
        return Period(None, period.start - timedelta(1)) if period.start and period.start > date.min else None
    return period


def _names(tokens: list[_Token], taken: list[Span]) -> Iterator[str]:
    """Stems of capitalised words; the first word of the sentence only where a capital or a verb follows."""
    for index, token in enumerate(tokens):
        if not token.stem or not token.text[:1].isupper() or any(s.start <= token.start < s.end for s in taken):
            continue
        if index == 0:
            follower = tokens[1].text if len(tokens) > 1 else ""
            if not (follower[:1].isupper() or follower in VERBS or follower in ("'", "’")):
                continue
        yield token.stem


VERBS = frozenset(
    "is are was were has have had holds held scored sold earned grossed recorded registered reported gave".split()
)
OPENERS = frozenset("on in as at by after before since during with from for according".split())


def _topic(tokens: list[_Token]) -> frozenset[str]:
    """The stems of the first noun phrase of the main clause: after "On 4 May ," and up to the first verb or stop."""
    start = 0
    if tokens and tokens[0].text.casefold() in OPENERS:
        start = next((i + 1 for i, t in enumerate(tokens) if t.text == ","), len(tokens))
    topic: set[str] = set()
    for token in tokens[start:]:
        low = token.text.casefold()
        if low in VERBS or token.text in STOPS or low in ("there", "it"):
            break
        if token.stem:
            topic.add(token.stem)
    return frozenset(topic)
