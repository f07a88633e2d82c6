"""
The words around a figure: which of them speak of it.

A closed-class walk over the words of one sentence, without a parser: linking words and stops part the clauses.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims.grammar import lemmas
from factcheck.model import Claim, Span
from factcheck.patterns import pattern
from factcheck.record.wordings import EVENTS, PHRASES, SILENT, stem

TOKEN = pattern(r"[^\W\d_][\w'’]*(?:[-.&][\w'’]+)*\.?|\d[\d,.]*|[^\w\s]")
LONGEST_PHRASE = max(len(words) for words in PHRASES)
STOPS = frozenset(',;:()–—[]|{}"“”*')
ENDS = frozenset(
    (
        "of in on at by for from to with and or but as is are was were be been has have had that which who whom during "
        "due while when where since until after before among between across under over against into through within "
        "because it they he she this these those there will would can could may might did does do per based linked via"
    ).split()
)


class Token(Struct, frozen=True):
    """A word or mark at plain characters [start, end); `stem` is "" for words that say nothing."""

    text: str
    start: int
    end: int
    stem: str
    figure: bool  # whether it belongs to a number or a date
    day: bool = False  # whether it belongs to a date


def parted(tokens: Iterable[Token], taken: list[Span], days: frozenset[Span]) -> Iterator[Token]:
    """The tokens, those marked that belong to a figure; `taken` are the figures' spans, in order, of them `days`."""
    figures = iter(taken)
    figure = next(figures, None)
    for token in tokens:
        while figure is not None and figure.end <= token.start:
            figure = next(figures, None)
        inside = figure is not None and figure.start <= token.start
        yield replace(token, figure=True, day=figure in days) if inside else token


class Line(Struct, frozen=True, dict=True):
    """A sentence of `document` that begins at plain character `start`, as tokens, with the claims pulled there."""

    document: str
    plain: str
    start: int
    tokens: list[Token]
    claims: Mapping[Span, Claim]

    @cached_property
    def undated(self) -> list[Token]:
        """The tokens with those of dates as words that say nothing: "won the cup in 2009 by two games to one"."""
        return [replace(token, stem="", figure=False) if token.day else token for token in self.tokens]

    @cached_property
    def starts(self) -> list[int]:
        """Where each token starts."""
        return [token.start for token in self.tokens]

    @cached_property
    def ends(self) -> list[int]:
        """Where each token ends."""
        return [token.end for token in self.tokens]

    def at(self, inside: Span) -> tuple[int, int]:
        """The indexes of the first token of a span and of the first behind it."""
        return bisect_right(self.ends, inside.start), bisect_left(self.starts, inside.end)

    @property
    def verb(self) -> int:
        """Where the first word stands that is surely a verb; the start where there is none."""
        return next((token.start for token in self.tokens if is_verb(token)), self.start)


def tokens_of(plain: str, span: Span, translate: Callable[[str], str] | None = None) -> Iterator[Token]:
    """The words and marks of a sentence, in English; phrases of the table are one token."""
    raw = [(m[0], m.start(), m.end()) for m in TOKEN.finditer(plain, span.start, span.end)]
    if translate:
        raw = [(translate(word), start, end) for word, start, end in raw]
    low = [text.casefold().rstrip(".") for text, _, _ in raw]
    at = 0
    while at < len(raw):
        text, start, end = raw[at]
        for length in range(min(LONGEST_PHRASE, len(raw) - at), 1, -1):
            phrase = PHRASES.get(tuple(low[at : at + length]))
            if phrase:
                yield Token(plain[start : raw[at + length - 1][2]], start, raw[at + length - 1][2], phrase, False)
                at += length
                break
        else:
            word = text.rstrip(".") if len(text) > 1 else text
            # "Arm A", "class A": a letter, and no article.
            silent = (
                not word[:1].isalpha()
                or (len(word) == 1 and word.islower())
                or (low[at] in SILENT and not (word == "A" and at))
            )
            yield Token(word, start, end, "" if silent else stem(word), False)
            at += 1


def stems(text: str) -> Iterator[str]:
    """The stems of the words of a name."""
    return (stem(word) for word in text.split() if word.casefold() not in SILENT)


WINDOW = 12
LINKS = frozenset("and with for against based while but plus including".split())


def clause(tokens: list[Token], first: int, split: int) -> tuple[list[Token], list[Token]]:
    """
    The tokens before and behind a figure that speak of it: up to a stop, a dozen words, or the next figure's share.

    The figure's own tokens are [first, split).  Between two figures a linking word begins the share of the second: in
    "$5 million abroad and a total of $9 million" "abroad" belongs to the five, "a total of" to the nine.
    """
    if first and tokens[first - 1].text == "(":
        first -= 1  # "Fabrikam ( 67 )": what stands before the bracket is what is counted
    after = _until(tokens[split : split + WINDOW])
    before = _until(tokens[max(0, first - WINDOW) : first][::-1])
    if after and after[-1].figure:
        link = next((i for i, token in enumerate(after) if token.text in LINKS), None)
        after = after[:link] if link is not None else _without_next(after[:-1])
    if before and before[-1].figure:
        links = [i for i, token in enumerate(before) if token.text in LINKS]
        before = before[: links[-1]] if links else before[:-1]
    return before[::-1], after


def _without_next(after: list[Token]) -> list[Token]:
    """The tokens between two figures without the noun of the second: "worldwide on a" of "… on a budget of"."""
    if len(after) < 2 or after[-1].text != "of" or after[-2].stem in EVENTS:  # "at the end of three days"
        return after
    end = len(after) - 1
    while end and after[end - 1].stem:
        end -= 1
    return after[:end]


def stood_before(tokens: list[Token], first: int) -> frozenset[str]:
    """The stems of the clause before that of token `first`: "has most of the deaths, with 66"."""
    back = tokens[max(0, first - WINDOW) : first][::-1]
    stop = next((i for i, token in enumerate(back) if token.text in STOPS), len(back))
    return frozenset(t.stem for t in _until(back[stop + 1 :]) if t.stem)


def _until(tokens: list[Token]) -> list[Token]:
    """The tokens up to the first stop, or up to and with the first token of a figure."""
    out = []
    for token in tokens:
        if token.text in STOPS:
            break
        out.append(token)
        if token.figure:
            break
    return out


AUXILIARIES = frozenset("have has had is are was were been being remain will".split())
SCOPES = frozenset({"domestic", "foreign", "worldwide", "gross", "us", "covid-19"})
"""Capitalised words that say where a sum was taken in, or of what, and not whose it is."""
VERBS = frozenset(
    "is are was were has have had holds held scored sold earned cost grossed recorded registered reported gave "
    "will would can could may might shall should did does do became becomes".split()
)


def is_verb(token: Token) -> bool:
    """Whether a word is surely a verb: "has", "sold", "released"."""
    low = token.text.casefold()
    return low in VERBS or low in lemmas.VERBS or (low.endswith("ed") and token.text[:1].islower())
