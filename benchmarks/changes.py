"""
A change to a document in one place, and the figures that a document states twice.

Two equal figures are one fact told twice only if a careful reader has no doubt of it: "25 basis points" on one rate and
"25 basis points" on another, or revenue and a margin of 72% each, are two facts, equal by chance.  So the digits
before the zeros at the end, and the content words that the places share, must be five or more together.  And sentences
that are built alike are not enough for a figure of fewer than five digits, which may be equal by chance in them:

- one place gives it for an earlier time and the other does not: "a margin of 93%, compared to 95%" of one quarter and
  "94%, compared to 93%" of a year before are two margins;
- the two places compare it with two other figures: "83% versus 91%" of a quarter, "83% versus 90%" of the half year;
- each gives it of something else that it names: "10M Contoso shares" from one partner, "10M Fabrikam shares" from the
  other;
- each names another length of time, or another day: an index that fell 1.3 percent in December, and 1.3 percent over
  the last 12 months; a dividend announced on April 29, and the next one on July 29;
- one says that something rose so much, the other that something fell: "up 42%", "down 42%".

Two rows of one table are never one fact, however many digits they share: "net income" and "net income attributable to
shareholders" are equal in a year without other shareholders, basic and diluted earnings in a year with few options.

And a change is a fault only if the two figures cannot both be true: "$124,630,000" is still "$124.6 million".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention, Span
from factcheck.quantity import Quantity

FIGURES = frozenset({"number", "money", "percent", "measure"})
SILENT = frozenset({"contacts", "safe_harbour", "footnotes"})
WORD = re.compile(r"[A-Za-z][A-Za-z'’-]{2,}")
EMPTY = frozenset(
    """the and for from with was were are had has have that this its our their which compared company million billion
    thousand approximately quarter quarterly year month three six nine twelve ended ending january february march april
    may june july august september october november december first second third fourth total per over about than more
    same period prior percent including inc""".split()
)
"""Words that say nothing of what a figure counts."""
PRIOR = re.compile(
    r"\b(?:(?:compared|versus|vs|against|than)\b[^.;\d]{0,40}|from (?:[a-z]+ ){0,3})[$€£]?$", re.IGNORECASE
)
"""That a figure is of an earlier time: "compared to revenue of …", "up from …"."""
AGAINST = re.compile(r"[^.;\d]{0,60}\b(?:compared (?:to|with)|versus|vs\.?|from|against)[^.;\d]{0,40}(\d[\d,.]*)")
NAME = re.compile(r" ([A-Z][\w&-]+) [a-z]+")
CLAUSE = re.compile(r"[;:•]|\. |\b(?:compared|versus|vs|from|than)\b")
LENGTH = re.compile(
    r"\b(?:(?P<quarter>quarter|three[ -]months?)|(?P<half>half|six[ -]months?)|(?P<nine>nine[ -]months?)"
    r"|(?P<year>full[ -]year|fiscal year|twelve[ -]months?|12[ -]months?)|(?P<month>in (?:January|February|March|April"
    r"|May|June|July|August|September|October|November|December)(?! \d)|over the month))\b",
    re.IGNORECASE,
)
DAY = re.compile(
    r"\b[Oo]n (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b"
)
UP, DOWN = (
    re.compile(rf"\b(?:{words})(?: (?:by|of|[a-z]+ly))? [$€£]?$", re.IGNORECASE)
    for words in (
        "up|increas(?:es?|ed|ing)|rose|growth|grew|growing",
        "down|decreas(?:es?|ed|ing)|declin(?:es?|ed|ing)|fell",
    )
)
BESIDE = 90
"""So many characters on each side of a figure are beside it."""
NO_DOUBT = 5
"""Digits and shared words together that leave a reader no doubt."""


class Change(NamedTuple):
    """Characters [start, end) of a document's text, and what stands there instead."""

    start: int
    end: int
    instead: str


Seeder = Callable[[Document], Iterator[Change]]


class Told(NamedTuple):
    """
    A figure in one place, with the content words beside it.

    `sentence` is where it stands; `prior` says that it is of an earlier time, None in a row, which does not say it;
    `against` is the figure that it is compared with, `name` a name right behind it; "" where there is none.  `times`
    are the lengths of time and the days that its clause names, `way` tells "up" or "down" of a change, and `table` is
    the table of a row.
    """

    mention: Mention
    sentence: Span
    words: frozenset[str]
    prior: bool | None
    against: str
    name: str
    times: frozenset[str] = frozenset()
    way: str = ""
    table: Span | None = None


def stated_twice(document: Document) -> Iterator[Mention]:
    """The last of each figure of two digits or more that two sentences of the story, or rows of its tables, tell."""
    for *_, last in told_again(document):
        yield last.mention


def told_again(document: Document) -> Iterator[list[Told]]:
    """The places of each figure of two digits or more that its last place tells again, at least two, in order."""
    places: dict[object, dict[Span, Told]] = defaultdict(dict)
    for told in told_in(document):
        places[value(told.mention)][told.sentence] = told
    for stated in places.values():
        *others, last = stated.values()
        same = [other for other in others if _one_fact(other, last)]
        if same:
            yield [*same, last]


def told_in(document: Document) -> Iterator[Told]:
    """The figures of two digits or more of the story and its tables, in the order of the text."""
    mentions = iter(find_mentions(document))
    mention = next(mentions, None)
    for sentence in document.sentences:
        while mention and mention.span.start < sentence.span.end:
            digits = sum(letter.isdigit() for letter in mention.text)
            told = mention.kind in FIGURES and digits > 1 and sentence.section.kind not in SILENT
            if told and mention.quantity and mention.quantity.written:
                yield _told(document, mention, sentence.span)
            mention = next(mentions, None)


def value(mention: Mention) -> object:
    """What two mentions of one figure have in common."""
    assert mention.quantity is not None
    return mention.quantity.written, mention.quantity.unit


def _one_fact(one: Told, other: Told) -> bool:
    """Whether a careful reader has no doubt that two equal figures are one fact."""
    if one.table is not None and one.table == other.table:
        return False
    digits = telling(other.mention)
    if len(one.words & other.words) + digits < NO_DOUBT:
        return False
    if digits >= NO_DOUBT:
        return True
    two_names = one.name and other.name and one.name != other.name
    two_pairs = one.against and other.against and one.against != other.against
    two_times = None not in (one.prior, other.prior) and one.prior != other.prior
    two_lengths = one.times and other.times and one.times.isdisjoint(other.times)
    two_ways = one.way and other.way and one.way != other.way
    return not (two_times or two_names or two_pairs or two_lengths or two_ways)


def telling(mention: Mention) -> int:
    """How many digits tell a figure from others: "$145,950" has five, "25" has two, "10,000" one."""
    assert mention.quantity is not None and mention.quantity.written is not None
    return len(mention.quantity.written.normalize().as_tuple().digits)


def _told(document: Document, mention: Mention, sentence: Span) -> Told:
    """A figure with what stands beside it within its sentence; in a table, before it."""
    inside, span = document.to_plain(sentence), document.to_plain(mention.span)
    if not WORD.search(document.words(sentence)):
        inside = Span(0, span.end)
    before = document.plain[max(inside.start, span.start - BESIDE) : span.start]
    behind = document.plain[span.end : min(inside.end, span.end + BESIDE)]
    words = frozenset(word.lower().rstrip("s") for word in WORD.findall(f"{before} {behind}")) - EMPTY
    against, name = AGAINST.match(behind), NAME.match(behind)
    in_row = re.search(r"\d[)%\s$€£(]*$", before) or re.match(r"[)%\s$€£(]*\d", behind)
    prior = None if in_row else PRIOR.search(before) is not None
    clause = f"{CLAUSE.split(before)[-1]} {CLAUSE.split(behind)[0]}"
    return Told(
        mention,
        sentence,
        words,
        prior,
        against[1] if against else "",
        name[1] if name else "",
        frozenset(found.lastgroup or "" for found in LENGTH.finditer(clause)) | frozenset(DAY.findall(clause)),
        next((way for way, form in (("up", UP), ("down", DOWN)) if form.search(before)), ""),
        next((table.span for table in document.tables if table.span.holds(mention.span)), None),
    )


def may_both_be(mention: Mention, change: Change, other: Mention) -> bool:
    """Whether a changed figure and another one can both be true: "$124,630,000" and "$124.6 million"."""
    start, end = change.start - mention.span.start, change.end - mention.span.start
    text = f"It was {mention.text[:start]}{change.instead}{mention.text[end:]}."
    read = next((m.quantity for m in find_mentions(Document.from_text(text, "changed", None)) if m.quantity), None)
    told = other.quantity
    if not (read and told and mention.quantity):
        return False
    if mention.quantity.hedge == told.hedge and told.written is not None:
        told = Quantity.exactly(
            told.written, told.step, told.unit
        )  # "more than 760,000" and "more than 763,000" are two
    return read.meets(told)


def put(mention: Mention, start: int, end: int, instead: str) -> Change:
    """The change of characters [start, end) of a mention's words."""
    return Change(mention.span.start + start, mention.span.start + end, instead)
