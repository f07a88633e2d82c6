"""
The finder: cheap evidence first, readers only there, the longest reading wins.

One pattern finds the digits, signs and words with which a mention can begin; what is masked as an identifier, an
acronym or a role is not read again.  A date wins over a number of the same length, so that "in 2011" is a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents import Document
from factcheck.mentions import acronyms, dates, hedges, identifiers, leads, money, multiples, numbers, phases, roles, words
from factcheck.mentions.reading import Reading, Setting
from factcheck.model import Mention, Span
from factcheck.quantity import Quantity

LEADS = leads.pattern(words.LEADS | multiples.LEADS | dates.DATE_LEADS | {"a", "an", "point"})
WINDOW = 400  # characters that one reading may look at behind its lead
TIME_BEFORE = re.compile(
    r"\b(?:for|in|past|last|next|first|previous|prior|recent|over|within|consecutive|straight|these|those|the|following|of)[ \n]$",
    re.IGNORECASE,
)
HEDGED = frozenset(("number", "money", "percent", "measure", "duration", "multiple"))


def find_mentions(document: Document, setting: Setting | None = None) -> tuple[Mention, ...]:
    """All mentions, in the order of `span.start`; they never overlap."""
    plain = document.plain
    setting = setting or Setting()
    if setting.today is None:
        setting = setting._replace(today=document.date)
    if stated := money.stated(plain):
        setting = setting._replace(currency=stated)
    text, to_text = document.text, document.to_text
    return tuple(
        Mention(span, text[span.start : span.end], r.kind, r.quantity, r.period, r.timex, r.names)
        for r in readings(plain, setting)
        for span in (to_text(Span(r.start, r.end)),)
    )


def masks(plain: str) -> list[Reading]:
    """What is read over the whole text, in order and apart: identifiers first, then phases, acronyms and roles."""
    return identifiers.apart(
        [*identifiers.read_all(plain), *phases.read_all(plain), *acronyms.read_all(plain), *roles.read_all(plain)]
    )


def readings(plain: str, setting: Setting) -> Iterator[Reading]:
    """The readings of a plain text, left to right."""
    masked = masks(plain)
    count, following, done = len(masked), 0, 0
    for at in leads.find(LEADS, plain):
        if at < done:
            continue
        while following < count and masked[following].start <= at:
            if masked[following].start >= done:
                yield masked[following]
                done = masked[following].end
            following += 1
        if at < done:
            continue
        best = read(plain, at, setting)
        if best and best.start < done:
            best = read_behind(plain, done, at, setting)  # "10 rmb 20 usd": the code is taken
        if not best:
            continue
        while following < count and masked[following].start < done:
            following += 1
        if following < count and masked[following].start < best.end:
            continue
        yield best
        done = best.end
    yield from (mask for mask in masked[following:] if mask.start >= done)


def read(plain: str, at: int, setting: Setting) -> Reading | None:
    """The longest reading that begins at `at`, hedged as the words around it say; or None."""
    date = dates.read(plain, at, setting)
    number = numbers.read(plain, at, setting)
    best = number if number and (not date or number.end > date.end or is_share(plain, at, number, date)) else date
    if best and isinstance(best.quantity, Quantity) and best.kind in HEDGED:
        quantity = best.quantity
        if quantity.hedge in ("none", "between"):
            hedged = hedges.hedged(plain, best.start, best.end, best.kind, quantity)
            if hedged is not quantity:
                return best._replace(quantity=hedged)
    return best


def read_behind(plain: str, done: int, at: int, setting: Setting) -> Reading | None:
    """The reading that begins at `at` where what stands before `done` is taken."""
    found = read(plain[done : at + WINDOW], at - done, setting)
    return found and found._replace(start=found.start + done, end=found.end + done)


def is_share(plain: str, at: int, number: Reading, date: Reading) -> bool:
    """Whether "three quarters" are shares of something, and not of a year."""
    if number.end != date.end or date.quantity is None or date.quantity.unit != "quarter":
        return False
    return bool(number.quantity and number.quantity.parts) and not TIME_BEFORE.search(plain, max(0, at - 14), at)
