"""
Seeded faults in what an earlier document of the issuer states too: in real documents, and in `retold_stories`.

As in `changes`, two equal figures are one fact told again only if a careful reader has no doubt of it.  Across
documents time is the first doubt: a margin of 89% of a year and one of 89% of its first quarter are two facts, and so
are two rate rises by 25 basis points.  So a figure of fewer than five digits must have more words in common with the
other place, stand in no row, be no change, and name no time and nobody that the other does not name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

import retold_stories
from changes import FIGURES, NO_DOUBT, Change, Told, may_both_be, put, telling, told_in, value
from told_over_years.story import Spot, read

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention, Span

MORE = NO_DOUBT + 1
"""Digits and shared words of one figure in two documents that leave a reader no doubt."""
STEP = re.compile(
    r"\b(?:by|additional|another|further|more than \d+|in(?:crease|crement)s? of) (?:[a-z]+ ){0,2}[$€£]?$"
)
"""That a figure is a change, or one more of several, which every document may tell anew."""
TIME = re.compile(
    r"\b(?:(?:19|20)\d\d|(?:first|second|third|fourth) quarter|(?:three|six|nine|twelve)[ -]months?|Q[1-4]|half[ -]year"
    r"|full[ -]year"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b"
)
RELATIVE = re.compile(r"\b(?:the|this) (?:quarter|year|half|month|period|week)\b")
"""A time that is another one in every document."""
NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w&-]+")
CLAUSE = re.compile(r"[;:]|\. |\b(?:compared|versus|vs)\b")
REACH, NEAR = 90, 50
"""Characters on each side of a figure in which its time is told, and somebody is named whose it is."""
TWO_YEARS = timedelta(days=2 * 366)
"""A figure that stood only in older documents may be another thing's: a pace of purchases, a cap ten years later."""
MONTHS = frozenset("January February March April May June July August September October November December".split())


def told_before(document: Document, earlier: Iterable[Document]) -> Iterator[tuple[Change, Document]]:
    """One digit of each figure that a document states once, and the last earlier document of its issuer that does."""
    own = told(document)
    count = Counter(value(one.mention) for one in own)
    since = (document.date or date.max) - TWO_YEARS
    before = [(page, told(page)) for page in reversed(tuple(earlier)) if page.date and page.date > since]
    for one in own:
        if count[value(one.mention)] > 1 or "/" in one.mention.text or _is_step(one.mention):
            continue  # which is told twice in one document; a fraction of a rate is changed by `level`
        for page, others in before:
            same = (other for other in others if value(other.mention) == value(one.mention))
            fact = next((other for other in same if _one_fact(document, one, page, other)), None)
            if fact:
                change = one_digit(one.mention)
                if not may_both_be(one.mention, change, fact.mention):
                    yield change, page
                break


@lru_cache(maxsize=512)
def told(document: Document) -> tuple[Told, ...]:
    return tuple(told_in(document))


def _one_fact(document: Document, one: Told, page: Document, other: Told) -> bool:
    """Whether a careful reader has no doubt that equal figures of two documents are one fact."""
    digits, shared = telling(one.mention), len(one.words & other.words)
    if digits >= NO_DOUBT:
        return shared > 0
    if digits + shared < MORE or None in (one.prior, other.prior):
        return False
    if any(_open(*where) for where in ((document, one), (page, other))):
        return False
    times, other_times = _times(document, one), _times(page, other)
    names, other_names = _names(document, one), _names(page, other)
    if names - other_names and other_names - names:
        return shared >= 2 * NO_DOUBT  # which is a whole sentence
    return times == other_times


def _is_step(mention: Mention) -> bool:
    """Whether a figure is a change by its unit: "25 basis points"."""
    return mention.quantity is not None and mention.quantity.unit.endswith("_point")


def _open(document: Document, one: Told) -> bool:
    """Whether a figure may be another one in every document: a change, or the figure of "the quarter"."""
    before, behind = _beside(document, one)
    return bool(STEP.search(before[-40:]) or RELATIVE.search(f"{CLAUSE.split(before)[-1]} {CLAUSE.split(behind)[0]}"))


def _times(document: Document, one: Told) -> frozenset[str]:
    """The times that the clause of a figure names."""
    before, behind = _beside(document, one)
    clauses = CLAUSE.split(before)[-1], CLAUSE.split(behind, maxsplit=1)[0]
    return frozenset(found[0].lower() for words in clauses for found in TIME.finditer(words))


def _names(document: Document, one: Told) -> frozenset[str]:
    before, behind = _beside(document, one)
    return frozenset(NAME.findall(f"{before[-NEAR:]} {behind[:NEAR]}")) - MONTHS


def _beside(document: Document, one: Told) -> tuple[str, str]:
    inside, span = document.to_plain(one.sentence), document.to_plain(one.mention.span)
    return (
        document.plain[max(inside.start, span.start - REACH) : span.start],
        document.plain[span.end : min(inside.end, span.end + REACH)],
    )


def one_digit(mention: Mention) -> Change:
    """
    A digit of a figure as another: the middle one, or the last of two.

    Of what is only about so much it is the first: "about $25.00" and "$25.30" are no two figures.
    """
    digits = [at for at, letter in enumerate(mention.text) if letter.isdigit()]
    at = digits[-1] if len(digits) < 3 else digits[len(digits) // 2]
    if mention.quantity and mention.quantity.hedge in ("about", "nearly"):
        at = digits[0]
    return put(mention, at, at + 1, str((int(mention.text[at]) + 3) % 10 or 1))


NUMBERS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()


def another(mention: Mention) -> Change | None:
    """A figure with another digit or number word, a date with another day or, where it has none, another year."""
    if mention.kind == "date":
        day, year = (re.search(form, mention.text) for form in (r"\b\d{1,2}\b", r"\b\d{4}\b"))
        if day:
            return put(mention, *day.span(), str(int(day[0]) + 5 if int(day[0]) < 23 else int(day[0]) - 5))
        return put(mention, *year.span(), str(int(year[0]) - 1)) if year else None
    if sum(letter.isdigit() for letter in mention.text) > 1:
        return one_digit(mention)
    if digit := re.search(r"\d", mention.text):
        return put(mention, *digit.span(), str((int(digit[0]) + 3) % 10))
    word = re.search(r"[a-z]+(?= |$)", mention.text.lower())
    if word and word[0] in NUMBERS:
        return put(mention, *word.span(), NUMBERS[(NUMBERS.index(word[0]) + 3) % len(NUMBERS)])
    return None


def retold() -> Iterator[tuple[int, str, tuple[Document, ...], Change]]:
    """The changes to `retold_stories`: the half, the kind, the releases up to the changed one, and what is changed."""
    for number, story in enumerate(retold_stories.STORIES):
        documents, spots = read(story)
        for pair in story.relations:
            left, right = (_told_at(documents, spots[name]) for name in (pair.left, pair.right))
            later = next(document for document in documents if document.name == spots[pair.right][0])
            for mention in right:
                if any(_alike(mention, other) for other in left) and (change := another(mention)):
                    yield number % 2, pair.kind, tuple(d for d in documents if d.name <= later.name), change
                    break


def _told_at(documents: Iterable[Document], spot: Spot) -> list[Mention]:
    name, start, end = spot
    document = next(document for document in documents if document.name == name)
    return [
        m
        for m in find_mentions(document)
        if m.kind in FIGURES | {"date", "duration"} and Span(start, end).holds(m.span)
    ]


def _alike(one: Mention, other: Mention) -> bool:
    if one.quantity and other.quantity:
        return one.quantity.written is not None and one.quantity.written == other.quantity.written
    return bool(one.period and other.period and one.period.meets(other.period))
