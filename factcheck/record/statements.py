"""
A sentence taken apart for comparing: its figures, what each one counts, whom it names, and when it holds.

Claims carry the measures that a record lines up.  A statement looks wider: it keeps the words around each figure, so
that one sentence from anywhere can be held against another ("rated under 4/10 by 40 critics").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from factcheck.documents import Document
from factcheck.model import Mention, Period, Place, Span
from factcheck.quantity import Quantity
from factcheck.record.wordings import PHRASES, SILENT, THINGS, WEAK, stem

TOKEN = re.compile(r"[^\W\d_][\w'’]*(?:[-.&][\w'’]+)*\.?|\d[\d,.]*|[^\w\s]")
HUNDRED = Decimal(100)
LONGEST_PHRASE = max(len(words) for words in PHRASES)
STOPS = frozenset(',;:()–—[]|{}"“”*')
ENDS = frozenset(
    (
        "of in on at by for from to with and or but as is are was were be been has have had that which who whom during "
        "due while when where since until after before among between across under over against into through within "
        "because it they he she this these those there will would can could may might did does do per based linked via"
    ).split()
)
FUTURE = re.compile(
    r"\b(?:expect(?:s|ed)|anticipat(?:es|ed)|forecast|project(?:s|ed)|plans? to|planned|scheduled|guidance|could|may"
    r"|might|would|will|potential|potentially|entitled|outlook|aims? to|intends? to)\b"
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
    future: bool = False
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a statement, as the days that its preposition allows ("after 5 April")."""

    place: Place
    period: Period | None
    timex: str
    turn: str  # "in", "after", "before", "since", "until", "as of"
    near: frozenset[str]


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
    text = plain[whole.start : whole.end]
    sources = frozenset(w for pattern in (SOURCE, REPORTS) for m in pattern.finditer(text) for w in _stems(m[1]))
    # "currently 127 cases": a word for the present says nothing that parts a figure from its clause.
    mentions = [m for m in mentions if m.timex != "PRESENT_REF"]
    spans = [document.to_plain(m.span) for m in mentions]
    taken = [s for s, m in zip(spans, mentions, strict=True) if m.quantity is not None or m.timex is not None]
    figures: list[Figure] = []
    days: list[Day] = []
    last_day = whole.start
    for mention, inside in _rated(plain, mentions, spans):
        place = Place(document.name, mention.span, mention.text)
        before, after = _clause(tokens, inside, taken)
        near = frozenset(t.stem for t in (*before, *after) if t.stem)
        if mention.kind in ("date", "time"):
            if mention.timex is not None or mention.period is not None:
                turn = _turn(plain, inside.start)
                days.append(
                    Day(place, mention.period, mention.timex or "", turn, near | _told(tokens, inside, last_day))
                )
                last_day = inside.end
        elif mention.quantity is not None and (kind := _kind(mention)) and not _in_name(before, after, mention):
            head, qualities = _head(before, after, kind)
            last = figures[-1] if figures else None
            part = PART.search(plain, max(whole.start, inside.start - 24), inside.start) is not None
            if not head and last is not None and last.kind == kind:
                # "775 cases, of which 346 were in the north, 416 in the south": the last two count cases as well.
                head, qualities, part = last.head, last.qualities, True
            per = PER.search(plain, inside.end, min(inside.end + 40, whole.end))
            lead = _lead(plain, whole.start, inside.start)
            figures.append(
                Figure(place, kind, _widened(mention.quantity, plain, inside.start, kind), head, qualities, near,
                       stem(per[1]) if per else "", part, FUTURE.search(lead) is not None,
                       NEGATIVE.search(lead) is not None)
            )  # fmt: skip
    named = [t for t in _named(tokens, taken) if t.stem not in sources | SCOPES | THINGS]
    names = frozenset(t.stem for t in named)
    return Statement(
        Place(document.name, span, document.text[span.start : span.end]),
        tuple(figures),
        tuple(days),
        frozenset(t.stem for t in tokens if t.stem),
        names,
        frozenset(_places(tokens)) & names,
        _topic(tokens, named),
        sources,
    )


RATED = re.compile(r" ?/ ?")


def _rated(plain: str, mentions: list[Mention], spans: list[Span]) -> Iterator[tuple[Mention, Span]]:
    """The mentions with their plain spans; "7.5" and "10" of "7.5/10" as one, with its two parts."""
    skip = False
    for index, (mention, span) in enumerate(zip(mentions, spans, strict=True)):
        if skip:
            skip = False
            continue
        if index + 1 < len(mentions) and mention.kind == mentions[index + 1].kind == "number" and mention.quantity:
            top = mentions[index + 1].quantity
            if top and top.written and RATED.fullmatch(plain, span.end, spans[index + 1].start):
                skip = True
                parts = (mention.quantity.written or Decimal(0), top.written)
                yield replace(mention, quantity=replace(mention.quantity, parts=parts)), span
                continue
        if mention.quantity and len(mention.quantity.parts) == 2 and mention.kind == "number":
            mention = replace(mention, quantity=_scaled(mention.quantity))
        yield mention, span


def _scaled(quantity: Quantity) -> Quantity:
    """A ratio as its upper part: "60 out of 100" as 60, so that ratings of one scale are compared as written."""
    whole = quantity.parts[1]
    ends = (quantity.written, quantity.low, quantity.high)
    written, low, high = (None if end is None else end * whole for end in ends)
    return replace(quantity, written=written, low=low, high=high, step=quantity.step * whole)


def _tokens(plain: str, span: Span) -> Iterator[_Token]:
    raw = [(m[0], m.start(), m.end()) for m in TOKEN.finditer(plain, span.start, span.end)]
    low = [text.casefold() for text, _, _ in raw]
    at = 0
    while at < len(raw):
        text, start, end = raw[at]
        for length in range(min(LONGEST_PHRASE, len(raw) - at), 1, -1):
            phrase = PHRASES.get(tuple(low[at : at + length]))
            if phrase:
                yield _Token(plain[start : raw[at + length - 1][2]], start, raw[at + length - 1][2], phrase)
                at += length
                break
        else:
            word = text.rstrip(".") if len(text) > 1 else text
            yield _Token(word, start, end, "" if not word[:1].isalpha() or low[at] in SILENT else stem(word))
            at += 1


def _stems(text: str) -> Iterator[str]:
    return (stem(word) for word in text.split() if word.casefold() not in SILENT)


def _told(tokens: list[_Token], inside: Span, since: int) -> frozenset[str]:
    """
    The stems that tell what happened on a day: from the day before up to this one, and behind it up to a stop.

    "Born in Leeds, the fourth of nine, on 2 May" tells of a birth; so does "On 2 May, she was born".
    """
    told = [t.stem for t in tokens if t.stem and since <= t.start and t.end <= inside.start]
    behind = [t for t in tokens if t.start >= inside.end]
    if behind and behind[0].text == "," and not told:
        behind = behind[1:]
    stop = next((i for i, t in enumerate(behind) if t.text in STOPS), len(behind))
    return frozenset(told) | {t.stem for t in behind[:stop] if t.stem}


def _in_name(before: list[_Token], after: list[_Token], mention: Mention) -> bool:
    """Whether a number belongs to a name: "Harbour Lights 3 was released", "a Top 100 player"."""
    quantity = mention.quantity
    if mention.kind != "number" or quantity is None or quantity.written is None or not mention.text.isdigit():
        return False
    named = bool(before) and before[-1].text[:1].isupper() and before[-1].stem != ""
    closed = not after or after[0].text.casefold() in VERBS | ENDS
    return named and (closed or (quantity.hedge == "none" and quantity.written % 100 == 0))


LINKS = frozenset("and with for against based while but plus including".split())


def _clause(tokens: list[_Token], inside: Span, taken: list[Span]) -> tuple[list[_Token], list[_Token]]:
    """
    The tokens on both sides of a figure that speak of it: up to a stop, eight words, or the next figure's share.

    Between two figures a linking word begins the share of the second: in "$5 million abroad and a total of $9 million"
    "abroad" belongs to the five, "a total of" to the nine.
    """
    split = next((i for i, token in enumerate(tokens) if token.start >= inside.end), len(tokens))
    first = next((i for i, token in enumerate(tokens) if token.end > inside.start), len(tokens))
    if first < 2 and split < len(tokens) and tokens[split].text == ",":
        split += 1  # "On 3 May , she was born": the comma does not part the day from its clause
    if first and tokens[first - 1].text == "(":
        first -= 1  # "Fabrikam ( 67 )": what stands before the bracket is what is counted
    after = _until(tokens[split : split + 9], taken)
    before = _until(tokens[max(0, first - 9) : first][::-1], taken)
    if after and _is_figure(after[-1], taken):
        link = next((i for i, token in enumerate(after) if _links(token)), None)
        after = after[:link] if link is not None else after[:-1]
    if before and _is_figure(before[-1], taken):
        links = [i for i, token in enumerate(before) if _links(token)]
        before = before[: links[-1]] if links else before[:-1]
    return before[::-1], after


def _links(token: _Token) -> bool:
    return token.text in LINKS


def _is_figure(token: _Token, taken: list[Span]) -> bool:
    return any(s.start <= token.start < s.end for s in taken)


def _until(tokens: list[_Token], taken: list[Span]) -> list[_Token]:
    """The tokens up to the first stop, or up to and with the first token of a figure."""
    out = []
    for token in tokens:
        if token.text in STOPS:
            break
        out.append(token)
        if _is_figure(token, taken):
            break
    return out


def _head(before: list[_Token], after: list[_Token], kind: str) -> tuple[str, frozenset[str]]:
    """The noun that a figure counts, and its qualifiers: "34 new cases were" → case, {new}; "a score of 7" → score."""
    run: list[_Token] = []
    if kind == "count" or kind.startswith(("ordinal", "money")):
        for token in after[:7]:
            low = token.text.casefold()
            if low in ENDS or not low[:1].isalpha() or (low.endswith("ed") and any(t.stem for t in run)):
                break
            run.append(token)
    full = [t.stem for t in run if t.stem and t.stem not in SCOPES]
    if not full or full[-1] in WEAK:
        verb = _done(after)
        if verb or not full:
            full = [*full, verb] if verb else full
    if full:
        return full[-1], frozenset(full[:-1]) - WEAK
    for token in reversed(before):
        if token.stem and token.text[:1].islower():
            return token.stem, frozenset()
    return "", frozenset()


AUXILIARIES = frozenset("have has had were are was been being remain".split())


def _done(after: list[_Token]) -> str:
    """The stem of the verb behind the first auxiliary: "281 people in the north have died" → death."""
    behind = False
    for token in after:
        low = token.text.casefold()
        if low in ("who", "that", "which"):
            return ""
        if behind and low not in AUXILIARIES:
            return token.stem if token.text[:1].islower() else ""
        behind = behind or low in AUXILIARIES
    return ""


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


TURNS = re.compile(
    r"\b(after|before|since|until|till|by|from|through|to|prior to|later than|earlier than)(?: the)? ?$", re.I
)
TURN = {
    "after": "after", "later than": "after", "before": "before", "prior to": "before", "earlier than": "before",
    "since": "since", "from": "since", "until": "until", "till": "until", "through": "until", "to": "until", "by": "in",
}  # fmt: skip


AS_OF = re.compile(r"\b[Aa]s of(?: the)? ?$")


def _turn(plain: str, start: int) -> str:
    if AS_OF.search(plain, max(0, start - 12), start):
        return "as of"
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


def _lead(plain: str, start: int, end: int) -> str:
    """The words before a figure from the last stop on."""
    cut = max(plain.rfind(stop, start, end) for stop in ",;:()")
    return plain[max(cut, start) : end]


def _named(tokens: list[_Token], taken: list[Span]) -> Iterator[_Token]:
    """The capitalised words; the first word of the sentence only where a capital or a verb follows."""
    first = next((i for i, t in enumerate(tokens) if t.text[:1].isalpha()), 0)
    for index, token in enumerate(tokens):
        if not token.stem or not token.text[:1].isupper() or any(s.start <= token.start < s.end for s in taken):
            continue
        if index == first:
            follower = tokens[index + 1].text if index + 1 < len(tokens) else ""
            if not (follower[:1].isupper() or follower in VERBS or follower in ("'", "’")):
                continue
        yield token


SCOPES = frozenset({"domestic", "foreign", "worldwide", "gross", "us", "covid-19"})
"""Capitalised words that say where a sum was taken in, or of what, and not whose it is."""


def _places(tokens: list[_Token]) -> Iterator[str]:
    """The stems of the capitalised words right behind "in"."""
    inside = False
    for token in tokens:
        if token.text.casefold() in ("in", "the", "and"):
            inside = inside or token.text.casefold() == "in"
        elif inside and token.stem and token.text[:1].isupper():
            yield token.stem
        else:
            inside = False


VERBS = frozenset(
    "is are was were has have had holds held scored sold earned grossed recorded registered reported gave".split()
)
OPENERS = frozenset("on in as at by after before since during with from for according".split())


def _topic(tokens: list[_Token], named: list[_Token]) -> frozenset[str]:
    """The names in the first noun phrase of the main clause: after "On 4 May ," and up to the first verb or stop."""
    start = next((i for i, t in enumerate(tokens) if t.text[:1].isalpha()), len(tokens))
    if start < len(tokens) and tokens[start].text.casefold() in OPENERS:
        start = next((i + 1 for i, t in enumerate(tokens) if t.text == ","), len(tokens))
    topic: set[str] = set()
    for token in tokens[start:]:
        low = token.text.casefold()
        if low in VERBS or token.text in STOPS or low in ("there", "it"):
            break
        if token in named:
            topic.add(token.stem)
    return frozenset(topic)
