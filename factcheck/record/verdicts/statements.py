"""
A sentence taken apart for comparing: its figures, what each one counts, whom it names, and when it holds.

Claims carry the measures that a record lines up.  A statement looks wider: it keeps the words around each figure, so
that one sentence from anywhere can be held against another ("rated under 4/10 by 40 critics").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from factcheck.almanac import MONTH_BEGINS, SHORT_WEEKDAYS
from factcheck.claims.grammar import lemmas
from factcheck.claims.grammar.lemmas import noun
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Claim, Mention, Place, Span
from factcheck.patterns import pattern
from factcheck.record.verdicts.days import ARTICLES, Day, day_of
from factcheck.record.verdicts.figures import Figure, figure, in_name, is_age_group
from factcheck.record.verdicts.notations import figures_in
from factcheck.record.verdicts.tokens import (
    AUXILIARIES,
    ENDS,
    SCOPES,
    STOPS,
    VERBS,
    Line,
    Token,
    is_verb,
    parted,
    stems,
    tokens_of,
)
from factcheck.record.wordings import COMMON, THINGS, WEAK, stem

OPENERS = frozenset("on in as at by after before since during with from for according".split())
INSIDE = frozenset({"in"})
PARTNERED = frozenset({"with", "from", "by"})
PRONOUNS = frozenset("it he she they we".split())
FEW = 3


def named(tokens: list[Token]) -> Iterator[Token]:
    """
    The capitalised words; the first word of the sentence only where a capital or a verb follows.

    In a title none names anybody: "Strong Balance Sheet With $5 Million in Cash".
    """
    words = [t for t in tokens if t.stem and not t.figure and t.text[:1].isalpha()]
    if len(words) > FEW and all(t.text[:1].isupper() for t in words):
        return
    first = next((i for i, t in enumerate(tokens) if t.text[:1].isalpha()), 0)
    for index, token in enumerate(tokens):
        if token.figure or not token.stem or not token.text[:1].isupper():
            continue
        if index == first:
            follower = tokens[index + 1].text if index + 1 < len(tokens) else ""
            mixed = any(letter.isupper() for letter in token.text[1:]) and not token.text.isupper()
            told = follower in VERBS or (follower in lemmas.VERBS and token.stem not in COMMON | WEAK)
            owns = token.text.endswith(("'s", "’s")) and token.stem not in COMMON | WEAK
            if not (mixed or follower[:1].isupper() or told or owns or follower in ("'", "’")):
                continue
        yield token


def behind(tokens: list[Token], links: frozenset[str]) -> Iterator[str]:
    """The stems of the capitalised words right behind one of some links: "in", "with"."""
    inside = False
    for token in tokens:
        low = token.text.casefold()
        if low in links or low in ("the", "and"):
            inside = inside or low in links
        elif inside and token.stem and token.text[:1].isupper():
            yield token.stem
        else:
            inside = False


def topic_of(tokens: list[Token], names: frozenset[str]) -> frozenset[str]:
    """
    Which of the names the main clause tells of: those of its first noun phrase, before the verb.

    "There have been 40 cases in Kent" tells of Kent.
    """
    start = next((i for i, t in enumerate(tokens) if t.text[:1].isalpha()), len(tokens))
    topic: set[str] = set()
    for token in tokens[start:]:
        low = token.text.casefold()
        if low == "for" and not topic:
            continue  # "Reviews for Harbour Lights have been mixed"
        if low == "there" and not topic:
            return frozenset(behind(tokens[start:], INSIDE)) & names
        if token.figure or low in VERBS or token.text in STOPS or low in OPENERS or low in PRONOUNS:
            break
        if token.stem in names and token.text[:1].isupper():
            topic.add(token.stem)
    return frozenset(topic)


SOURCE = pattern(
    r"\b(?:[Oo]n|aggregator|aggregation|website|site|according to|magazine|agency)"
    r" (?:(?:the )?(?:review )?(?:aggregator|aggregation|website|site) ){0,3}"
    rf"(?!(?:{MONTH_BEGINS}|{'|'.join(SHORT_WEEKDAYS)})[a-z]*\b)"
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})(?![\w'’-]| [a-z]{3,}s\b(?<!was|has))"
)
"""Not "on European routes"."""
REPORTS = pattern(
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})(?: ,[^,]{1,60},)?"
    r" (?:reports?|reported|gives?|gave|assigned|assigns|estimates?|estimated)\b"
)


class Statement(Struct, frozen=True):
    """
    One sentence: its figures, its days, its content words, whom it names and which sources it cites.

    `written` is the day of its document.
    """

    place: Place
    written: date | None
    figures: tuple[Figure, ...]
    days: tuple[Day, ...]
    words: frozenset[str]
    names: frozenset[str]
    topic: frozenset[str]
    sources: frozenset[str]
    partners: frozenset[str]
    verbs: frozenset[str]
    pattern: tuple[str, ...]  # each token by its stem, a word without one as it is, a date "day", a figure "0"
    spelt: Mapping[str, str]  # stem → the word as written, in the order of the text

    def said(self, stems: Iterable[str]) -> str:
        """Some of the stems as the statement writes them."""
        wanted = frozenset(stems)
        return " ".join(word for stem, word in self.spelt.items() if stem in wanted)

    @property
    def forms(self) -> frozenset[str]:
        """Its words in small letters, each as written and as a noun."""
        return frozenset(form for word in self.spelt.values() for form in (word.casefold(), noun(word)))

    def around(self, at: tuple[int, int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The pattern before and behind tokens [first, behind), up to other figures; around a day also up to days."""
        before, behind = self.pattern[: at[0]], self.pattern[at[1] :]
        others = ("0", self.pattern[at[0]])
        since = next((i for i, word in enumerate(reversed(before)) if word in others), len(before))
        until = next((i for i, word in enumerate(behind) if word in others), len(behind))
        return before[len(before) - since :], behind[:until]

    def also_named(self, names: frozenset[str]) -> Statement:
        """The same with more names, as stems."""
        return replace(self, words=self.words | names, names=self.names | names)


def statements(page: Pulled, translate: Callable[[str], str] | None = None) -> tuple[Statement, ...]:
    """The statements of a document that hold a figure or a day, in the order of the text; their words in English."""
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
        if told := statement(document, span, inside, claims, translate):
            out.append(told)
    return tuple(out)


def statement(
    document: Document,
    span: Span,
    mentions: Iterable[Mention],
    claims: Mapping[Span, Claim],
    translate: Callable[[str], str] | None = None,
) -> Statement | None:
    """The statement of a sentence with its mentions and what they claim, by their spans; None without any figure."""
    plain, starts = document.plain, ((m, document.to_plain(m.span).start) for m in mentions)
    # "Results for the nine months ended 31 March": a length of which nothing is claimed says of which period
    told = [m for m, at in starts if not is_age_group(m, plain, at) and (m.kind != "duration" or m.span in claims)]
    read = figures_in(document, document.to_plain(span), told)
    return _statement(document, span, read, claims, translate) if read else None


def _statement(
    document: Document,
    span: Span,
    read: list[tuple[Mention, Span]],
    claims: Mapping[Span, Claim],
    translate: Callable[[str], str] | None,
) -> Statement:
    plain = document.plain
    whole = document.to_plain(span)
    text = plain[whole.start : whole.end]
    sources = frozenset(w for form in (SOURCE, REPORTS) for m in form.finditer(text) for w in stems(m[1])) - COMMON
    tokens = list(tokens_of(plain, whole, translate))
    line = Line(document.name, plain, whole.start, tokens, claims)
    read = [(m, span) for m, span in read if not in_name(line, m, span)]
    dates = frozenset(span for m, span in read if m.kind in ("date", "time"))
    tokens = list(parted(tokens, [span for _, span in read], dates))
    line = Line(document.name, plain, whole.start, tokens, claims)
    figures: list[Figure] = []
    days: list[Day] = []
    since = 0  # the token behind the last day
    for mention, inside in read:
        if mention.kind in ("date", "time"):
            days.append(day_of(line, mention, inside, since))
            since = line.at(inside)[1]
        elif found := figure(line, mention, inside, figures[-1] if figures else None):
            figures.append(found)
    spelt: dict[str, str] = {}
    for token in tokens:
        spelt.setdefault(token.stem, token.text)
    # "Turnover was $5 million" and "adjusted EBITDA" count something, and name nobody.
    scopes = (word for figure in figures if figure.claim for word in figure.claim.measure.scope)
    counted = {*(figure.head for figure in figures), *map(stem, scopes)}
    counted &= {t.stem for t in tokens if t is tokens[0] or t.text.isupper()}
    names = frozenset(t.stem for t in named(tokens)) - sources - SCOPES - THINGS - counted
    return Statement(
        document.quote(span),
        document.date,
        tuple(figures),
        tuple(days),
        frozenset(t.stem for t in tokens if t.stem and not t.figure),
        names,
        topic_of(tokens, names),
        sources,
        frozenset(behind(tokens, PARTNERED)) & names,
        frozenset(_verbs(tokens)),
        tuple(map(_mark, tokens)),
        spelt,
    )


def _verbs(tokens: list[Token]) -> Iterator[str]:
    """The stems of the verbs; "reduced cost" has one, "per used car" none."""
    for before, token in pairwise(tokens):
        low = before.text.casefold()
        doing = low in AUXILIARIES or not (low in ENDS | ARTICLES or is_verb(before))
        if doing and token.stem and is_verb(token):
            yield token.stem


def _mark(token: Token) -> str:
    """A token's part in a pattern; "the largest" is told in words."""
    if token.figure and token.text.casefold() != "the":
        return "day" if token.day else "0"
    return token.stem or token.text.casefold()
