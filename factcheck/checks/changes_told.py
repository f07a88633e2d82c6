"""
One change that a document tells twice: in its headline and in its story, or twice of one figure.

    Sales rise 6 percent                                     net sales of $412.6 million, up 8.0 percent from …
    Net sales of $412.6 million, up 80% year over year       net sales of $412.6 million, up 8.0 percent from …

What a change is against (the year before, the quarter before, in constant currency) is often left unsaid.  So two
changes of one figure are compared only where neither names a basis that the other does not, and a headline only where
the story tells one change of the whole company's sales or result, and its percentage stands nowhere in the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations

from factcheck.checks.amounts import exact, magnitude
from factcheck.checks.bases import OTHER_BASIS, is_of
from factcheck.checks.changes import Change, changes, quantity
from factcheck.checks.outline import NO_VALUE, PERCENT, TIME, Outline, outlines, place
from factcheck.checks.shares_of_sales import AHEAD, OWN
from factcheck.checks.ways import directions
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Place
from factcheck.patterns import pattern
from factcheck.quantity import Interval

_BASIS = pattern(
    rf"{OTHER_BASIS}|adjusted|annuali[sz]ed|sequential|quarter[- ]over[- ]quarter|month|exclud"
    r"|(?:prior|previous|preceding) quarter",
    re.IGNORECASE,
)
"""What a change is of, or against, beside the figure of a year ago."""
_NOUNS = (
    ("sales", r"sales|revenues?|turnover"),
    ("net income", r"net (?:income|profit|earnings)"),
    ("operating income", r"operating (?:income|profit|earnings)"),
    ("orders", r"orders|bookings"),
    ("dividend", r"dividends?"),
)
_OWN_KIND = r"(?:(?:net|total|consolidated|quarterly|record|annual|cash|shareholder|regular) ){0,3}"
_NAMED = {
    name: pattern(
        rf"(?P<lead>[\w&'’-]+ )?(?<![\w&'’-]){_OWN_KIND}(?:{words})\b",
        re.IGNORECASE,
    )
    for name, words in _NOUNS
}
_HEADED = {
    name: pattern(
        rf"\b(?:{words}) (?:(?:is|are|was|were) )?(?P<word>[a-z]+) (?:by )?(?P<percent>{PERCENT})"
        r"(?=[,;.:]|$| in\b| on\b)",
        re.IGNORECASE,
    )
    for name, words in _NOUNS
}
_WORD = pattern(r"[a-z]{4,}")
_SPAN = pattern(r"\b(?:annual|half|year|quarter)\b", re.IGNORECASE)
_LAST_YEAR = pattern(r"year[- ](?:ago|earlier|before)|(?:prior|last|previous)[- ]year", re.IGNORECASE)
_YEAR_AGO = "a year ago"
_YEAR = (300, 560)
"""So many days before a document ended the period of a year before the one that it tells."""
_TELLING = 3
"""So many digits tell one figure from the others of a document."""
_BESIDE = 60
"""So many characters before a figure say what it is."""


def changes_told(page: Pulled) -> Iterator[Clash | Held]:
    """The percentages of changes that are told twice."""
    yield from _of_one_figure(page)
    yield from _in_headlines(page)


def _of_one_figure(page: Pulled) -> Iterator[Clash | Held]:
    by_level: dict[tuple[str, str], list[Change]] = {}
    for change in changes(page):
        level = quantity(change.after) if change.after else None
        if level is None or level.written is None or level.unit == "percent" or not change.of("percent"):
            continue
        if len(level.written.normalize().as_tuple().digits) >= _TELLING and not _apart(change):
            by_level.setdefault((level.unit, str(level.written.normalize())), []).append(change)
    for told in by_level.values():
        doubted: set[Place] = set()
        for one, other in combinations(told, 2):
            if one.outline is other.outline or not _alike(one, other):
                continue
            for found in _compare(page, one, other):
                if isinstance(found, Held):
                    yield found
                elif doubted.isdisjoint((one.word, other.word)):  # told three times, one figure is wrong once
                    doubted |= {one.word, other.word}
                    yield found


def _apart(change: Change) -> bool:
    return is_of(change, _BASIS) or bool(AHEAD.search(change.outline.line))


def _alike(one: Change, other: Change) -> bool:
    """Whether two changes are of one thing, and against one: the words in front agree, and what they are against."""
    if one.sign * other.sign < 0 or not _words(one) & _words(other):
        return False
    if one.before and other.before and not quantity(one.before).meets(quantity(other.before)):
        return False
    then = [_times(change) or {_YEAR_AGO} for change in (one, other)]
    return then[0] == then[1]


def _words(change: Change) -> set[str]:
    assert change.after is not None
    at = _at(change.outline, change.after)
    return set(_WORD.findall(change.outline.low, max(0, at - _BESIDE), at))


def _times(change: Change) -> set[str]:
    # The periods behind the percentage: "up 8% from the third quarter", "up 12% from a year ago".
    at = _at(change.outline, change.of("percent")[0])
    line, mentions = change.outline.line, change.outline.mentions
    behind = (m for place, m in mentions.items() if place > at and line[place] == TIME)
    return {_when(m, change.outline.page.document.date) for m in behind}


def _when(mention: Mention, today: date | None) -> str:
    """A year ago as one word, whether it is counted or named: "the prior year", "the first quarter of 2013"."""
    if _LAST_YEAR.search(mention.text):
        return _YEAR_AGO
    end = mention.period.end if mention.period else None
    if end and today and _YEAR[0] < (today - end).days < _YEAR[1]:
        return _YEAR_AGO
    return mention.timex or mention.text


def _at(outline: Outline, mention: Mention) -> int:
    return next((at for at, m in outline.mentions.items() if m.span.end == mention.span.end), 0)


def _compare(page: Pulled, one: Change, other: Change) -> Iterator[Clash | Held]:
    # The one that shows the figure of the year before is the evidence.
    here, there = (one, other) if other.before or not one.before else (other, one)
    ours, theirs = here.of("percent"), there.of("percent")
    pairs = [(a, b) for a in ours for b in theirs if _agree(a, b)]
    if pairs:
        (a, b), *_ = pairs
        yield Held(place(page, a), f"{a.text} in both places", (place(page, b),))
    elif len(ours) == len(theirs) == 1 and here.after:
        a, b = ours[0], theirs[0]
        of = place(page, here.after)
        yield Clash(place(page, a), f"{of.text} here with {a.text}, and with {b.text} there", (place(page, b), of))


def _agree(a: Mention, b: Mention) -> bool:
    # "5 percent" and "6 percent" are two, though both might be 5.5.
    one, other = quantity(a), quantity(b)
    if one.written is not None and other.written is not None and one.hedge == other.hedge and one.step == other.step:
        return abs(one.written) == abs(other.written)
    return _size(a).meets(_size(b))


def _size(mention: Mention) -> Interval:
    value = exact(quantity(mention))
    return magnitude(value) or value


def _in_headlines(page: Pulled) -> Iterator[Clash | Held]:
    for outline in outlines(page, PERCENT):
        if outline.sentence.section.kind != "headline" or _BASIS.search(outline.line):
            continue
        for name, form in _HEADED.items():
            for found in form.finditer(outline.line):
                if any(directions(found["word"])):
                    yield from _against_story(page, name, outline, found)


def _against_story(page: Pulled, name: str, heading: Outline, found: re.Match[str]) -> Iterator[Clash | Held]:
    headed = heading.mentions[found.start("percent")]
    story = list(_story(page, name))
    fitting = next((told for _, told in story if _agree(headed, told)), None)
    if fitting:
        at, words = place(page, headed), f"{fitting.text} in the text"
        yield Held(at, f"{headed.text} in the headline", (place(page, fitting),), words)
        return
    if not story or any(not _size(told).meets(_size(story[0][1])) for _, told in story) or _stands(page, headed):
        return
    outline, first = story[0]
    clause = heading.line.rfind("; ", 0, found.start()) + 1
    if not _periods(heading, clause, found.end()) <= _periods(outline, 0, len(outline.line)):
        return  # "First-half sales rise 11%" over what the second quarter brought
    message = f"{name} by {headed.text} in the headline, and by {first.text} in the text"
    yield Clash(place(page, headed), message, (place(page, first),))


def _periods(outline: Outline, start: int, end: int) -> set[str]:
    """The periods that characters [start, end) of a line name."""
    times = {m.timex or m.text for at, m in outline.mentions.items() if start <= at < end and outline.line[at] == TIME}
    return times | {found[0].lower() for found in _SPAN.finditer(outline.line, start, end)}


def _stands(page: Pulled, headed: Mention) -> bool:
    """Whether another percentage of the document is the one of the headline."""
    others = (m for m in page.mentions if m.kind == "percent" and m.quantity and m.span != headed.span)
    return any(_agree(m, headed) for m in others)


def _story(page: Pulled, name: str) -> Iterator[tuple[Outline, Mention]]:
    """The percentages by which the whole company's figure changed, as they are told behind the headline."""
    for change in changes(page):
        percents, shown = change.of("percent"), change.after
        if not percents or change.outline.sentence.section.kind in ("headline", "boilerplate") or _apart(change):
            continue
        at = _at(change.outline, shown or percents[0])
        named = list(_NAMED[name].finditer(change.outline.line, 0, at))
        if not named or set((named[-1]["lead"] or "").lower().split()) - OWN:
            continue
        if not re.search(NO_VALUE + "{90}", change.outline.line[named[-1].end() : at]):
            yield change.outline, percents[0]
