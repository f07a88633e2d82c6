"""
What a sentence says of where, when or how its figures are counted, which keeps them apart from those of another.

    By the July 7 survey, 61 percent agreed.        By the June 30 survey, 64 percent agreed.
    The average price of 13-week notes was 98.28.   The average price of 26-week notes was 97.48.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.almanac import MONTH
from factcheck.claims.periods.stretches import months
from factcheck.claims.places import named_in
from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Period
from factcheck.patterns import pattern
from factcheck.rulebook import Fields

from ._said import Sayings

DIVIDED = pattern(r"(?:By|In terms of|On the) ([a-z][a-z -]{2,30}?)(?: side| front)?,")
"""What a sentence begins with that tells the same things in other parts: "by industry", "on the expenditure side"."""
BASED = pattern(r"\b[Oo]n an? ([a-z][a-z -]{2,30}) basis\b")
SET_IN = pattern(r"(?:In|For) (?:the )?([A-Z][^,;.\d]{1,40}),")
"""What a sentence begins with whose figures are of one place alone."""
NUMBERED = pattern(rf"\b(?!{MONTH}\b)([A-Z][\w-]*+) (\d{{1,2}}|[IVX]{{1,4}}|[A-Z])\b(?![.,]\d|%)")
"""The name of one of several things: "VIEW 1", "Unit B"."""
TERM = pattern(
    r"\b(\d{1,3}|one|two|three|four|five|six|seven|nine|ten|twelve|fifteen|twenty|thirty)-(?:year|month|week|day)\b"
)
"""How long what a figure is of runs: "the 5-year rate", "13-week bills"."""


class Setting(Fields, frozen=True):
    """One setting: its kind, which of its kind, and whether a sentence begins with it, so that it is of all in it."""

    kind: str
    which: object
    opens: bool = False


def are_apart(one: tuple[Setting, ...], other: tuple[Setting, ...]) -> bool:
    """
    Whether two sentences name days, numbers of a thing, places or bases of their figures, and none alike.

    "By the July 7 survey" and "by the June 30 survey", "VIEW 1" and "VIEW 2", "the 5-year rate" and "the 15-year",
    "in China" and "for India", "on an actual basis" and "on a like-for-like basis".  What a sentence begins with
    ("In China, steel use rose", "By industry, farming grew") is of all its figures: the other need not name any.
    """
    here, there = ({(each.kind, each.which) for each in side} for side in (one, other))
    both = {kind for kind, _ in here} & {kind for kind, _ in there}
    opened = {each.kind for each in (*one, *other) if each.opens}
    return bool((both | opened) - {kind for kind, _ in here & there})


def settings(page: Pulled, sayings: Sayings, mention: Mention) -> Iterator[Setting]:
    """What the sentence of a figure says of where, when or how it is counted."""
    sentence = sayings.told.get(mention.span)
    if sentence is None:
        return
    text = page.document.text[sentence.start : sentence.end]
    yield from (Setting(found[1], found[2]) for found in NUMBERED.finditer(text))
    for one in page.mentions:
        if one.period and sentence.holds(one.span) and one.period.start != page.document.date and _is_short(one.period):
            yield Setting("day" if one.period.is_day else "month", one.period)
    yield from (Setting("term", found[1].lower()) for found in TERM.finditer(text))
    yield from (Setting("basis", found[1], not found.start()) for found in BASED.finditer(text))
    if divided := DIVIDED.match(text):
        yield Setting("parts", divided[1].lower(), True)
    if places := named_in(text, 0, len(text)):
        opening = SET_IN.match(text)
        yield Setting("place", places, bool(opening and named_in(text, *opening.span(1))))


def _is_short(period: Period) -> bool:
    """Whether it is a day or a month: longer ones are told in too many ways."""
    return period.is_day or months(period) == 1
