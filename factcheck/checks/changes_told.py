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

from msgspec import Struct

from factcheck.checks.amounts import exact, magnitude, percent_change, rounded
from factcheck.checks.bases import OTHER_BASIS, is_of
from factcheck.checks.changes import Change, changes, quantity
from factcheck.checks.outline import NO_VALUE, PERCENT, TIME, Outline, outlines, place
from factcheck.checks.shares_of_sales import AHEAD, OWN
from factcheck.checks.ways import A_CHANGE, directions
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
_BEGINS = r"(?:^|[.,;:] |\b(?:announces|reports|posts|declares|approves|delivers|generates|an?|the|its|our|with|by) )"
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
_NOUN_FORMS = {
    name: [
        pattern(form, re.IGNORECASE)
        for form in (
            rf"(?P<percent>{PERCENT}) {_OWN_KIND}(?:{words}) {A_CHANGE}\b",
            rf"(?P<percent>{PERCENT}) {A_CHANGE}\b (?:in|of) (?:the |its |our )?{_OWN_KIND}(?:{words})\b",
            rf"{_BEGINS}{_OWN_KIND}(?:{words}) {A_CHANGE}\b of (?P<percent>{PERCENT})",
        )
    ]
    for name, words in _NOUNS
}
"""A change told without a verb: "7% revenue growth", "a 5.6% increase in the dividend", "dividend increase of 5.6%"."""
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


class Story(Struct, frozen=True):
    """The percentage of one change that the story tells, as `written` or else worked out, and where."""

    outline: Outline
    percent: Interval
    shown: Mention
    words: str
    written: bool

    def is_told_by(self, headed: Mention) -> bool:
        """Whether the percentage of a headline is this one."""
        return _agree(headed, self.shown) if self.written else _size(headed).meets(self.percent)


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
            for found in _by_noun(outline, name):
                yield from _against_story(page, name, outline, found)


def _by_noun(outline: Outline, name: str) -> Iterator[re.Match[str]]:
    return (found for form in _NOUN_FORMS[name] for found in form.finditer(outline.line))


def _against_story(page: Pulled, name: str, heading: Outline, found: re.Match[str]) -> Iterator[Clash | Held]:
    headed = heading.mentions[found.start("percent")]
    story = list(_story(page, name))
    fitting = next((one for one in story if one.is_told_by(headed)), None)
    if fitting:
        yield Held(place(page, headed), f"{headed.text} in the headline", (place(page, fitting.shown),), fitting.words)
        return
    if not story or any(not one.percent.meets(story[0].percent) for one in story) or _stands(page, headed):
        return
    first = story[0]
    clause = heading.line.rfind("; ", 0, found.start()) + 1
    if not _periods(heading, clause, found.end()) <= _periods(first.outline, 0, len(first.outline.line)):
        return  # "First-half sales rise 11%" over what the second quarter brought
    result = first.shown.text if first.written else f"{rounded(first.percent)} %"
    message = f"{name} by {headed.text} in the headline, and by {result} in the text"
    yield Clash(place(page, headed), message, (place(page, first.shown),), first.words)


def _periods(outline: Outline, start: int, end: int) -> set[str]:
    """The periods that characters [start, end) of a line name."""
    times = {m.timex or m.text for at, m in outline.mentions.items() if start <= at < end and outline.line[at] == TIME}
    return times | {found[0].lower() for found in _SPAN.finditer(outline.line, start, end)}


def _stands(page: Pulled, headed: Mention) -> bool:
    """Whether another percentage of the document is the one of the headline."""
    others = (m for m in page.mentions if m.kind == "percent" and m.quantity and m.span != headed.span)
    return any(_agree(m, headed) for m in others)


def _story(page: Pulled, name: str) -> Iterator[Story]:
    """The changes of the whole company's figure that are told behind the headline."""
    for outline in outlines(page, PERCENT):
        if outline.sentence.section.kind in ("headline", "boilerplate") or _BASIS.search(outline.line):
            continue
        for found in _by_noun(outline, name) if not AHEAD.search(outline.line) else ():
            written = outline.mentions[found.start("percent")]
            yield Story(outline, _size(written), written, f"{written.text} in the text", True)
    for change in changes(page):
        shown = change.after or (change.of("percent") or (None,))[0]
        if shown is None or change.outline.sentence.section.kind in ("headline", "boilerplate") or _apart(change):
            continue
        named = list(_NAMED[name].finditer(change.outline.line, 0, _at(change.outline, shown)))
        if not named or set((named[-1]["lead"] or "").lower().split()) - OWN:
            continue
        if re.search(NO_VALUE + "{90}", change.outline.line[named[-1].end() : _at(change.outline, shown)]):
            continue
        for written in change.of("percent")[:1]:
            yield Story(change.outline, _size(written), written, f"{written.text} in the text", True)
        if not change.of("percent") and change.after and change.before and change.unit != "percent":
            implied = percent_change(exact(quantity(change.after)), exact(quantity(change.before)))
            size = magnitude(implied) if implied else None
            if size:
                words = f"{change.after.text} / {change.before.text} - 1 = {rounded(size)} %"
                yield Story(change.outline, size, change.after, words, False)
