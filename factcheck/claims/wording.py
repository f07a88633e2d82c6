"""
Claims as a reader knows them: what one is of in the words of its own document, and its period.

"TAP compounds in the clinic" for (tap, compound, clinical); "December 2012" for its first to its last day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from msgspec import Struct

from factcheck.almanac import MONTHS, in_words
from factcheck.claims.grammar import lemmas
from factcheck.claims.states import STATES
from factcheck.documents import Document
from factcheck.model import Claim, Measure, Period, Span
from factcheck.patterns import pattern

WORD = pattern(r"\w[\w'’&/-]*")
WORDINGS = dict(STATES)
REACH = 6
"""How many words from its head noun a qualifier is looked for."""
BETWEEN = 2
"""How many words more than head and qualifiers a quote may hold: "terms of the licence"."""
LONGEST = 2_000
DAY = timedelta(days=1)
POINTS = ("date", "expiry", "period", "rank")
"""Qualifiers of ours that say which side of a thing is meant: "date of agreement"."""


class Word(Struct, frozen=True, order=True):
    start: int
    end: int
    forms: frozenset[str]  # in small letters as written, as a noun, as a verb


def wording(document: Document, claim: Claim) -> str | None:
    """
    The head noun with its qualifiers as the claim's sentence writes them, and the state; None where it does not.

    "of which three" and "up from $6 million" name no noun of their own.  What another sentence or the grammar added
    ("belong wholly to the Company") stands in front, in our words.
    """
    span = document.to_plain(claim.sentence)
    own = document.to_plain(claim.span)
    plain = document.plain[span.start : min(span.end, span.start + LONGEST)]
    at = Span(own.start - span.start, own.end - span.start)
    words = _words(plain, at)
    found = _nearest(words, claim.measure, at)
    if not found:
        return None
    start, end = found[0].start, found[-1].end
    spread = len(WORD.findall(plain, start, end)) > len(found) + BETWEEN
    if spread or at.meets(Span(start, end)) or ". " in plain[start:end]:
        said = " ".join(plain[word.start : word.end] for word in found)
    else:
        said = " ".join(plain[start:end].split())
    forms = frozenset().union(*(word.forms for word in found))
    unsaid = [name for name in claim.measure.scope if not forms.issuperset(name.split())]
    state = _state(plain, words, claim.measure.state)
    ours = [f"{name} of" if name in POINTS else name for name in unsaid]
    return " ".join((*ours, said, *([state] if state and state not in said else ())))


def spelled(measure: Measure) -> str:
    """A measure without a document: qualifiers, head and state as lemmas."""
    words = " ".join((*measure.scope, measure.head))
    return f"{words} ({measure.state})" if measure.state else words


def when(period: Period | None) -> str:
    """A period as a reader writes it: "19 December 2012", "December 2012", "2012", "4 to 8 June 2011"."""
    if period is None:
        return "no day"
    first, last = period.start, period.end
    if first is None or last is None:
        return f"{'since' if first else 'until'} {_day(first or last)}" if first or last else "any day"
    if first == last:
        return _day(first)
    if first.day == 1 and (last == date.max or (last + DAY).day == 1):
        if (first.month, last.month) == (1, 12):
            return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
        start, end = f"{MONTHS[first.month - 1]} {first.year}", f"{MONTHS[last.month - 1]} {last.year}"
        if start == end:
            return start
        return f"{start.removesuffix(f' {last.year}')} to {end}"
    if first.year == last.year:
        short = str(first.day) if first.month == last.month else f"{first.day} {MONTHS[first.month - 1]}"
        return f"{short} to {_day(last)}"
    return f"{_day(first)} to {_day(last)}"


def _day(day: date | None) -> str:
    return in_words(day) if day else ""


def _words(plain: str, at: Span) -> list[Word]:
    words = []
    for match in WORD.finditer(plain):
        if not at.meets(Span(*match.span())):
            low = match[0].lower()
            words.append(Word(match.start(), match.end(), frozenset((low, lemmas.noun(low), lemmas.verb(low)))))
    return words


def _nearest(words: list[Word], measure: Measure, at: Span) -> list[Word]:
    """The head and its qualifiers in the order of the text: those with most qualifiers, then nearest to the figure."""
    wanted = [part for name in measure.scope for part in name.split()]
    best: tuple[int, int, list[Word]] | None = None
    for k, head in enumerate(words):
        if measure.head not in head.forms:
            continue
        around = words[max(0, k - REACH) : k] + words[k + 1 : k + 1 + REACH]
        near = sorted(around, key=lambda word: (abs(word.start - head.start), word.start))
        found = {part: next((word for word in near if part in word.forms), None) for part in wanted}
        for name in measure.scope:  # "wholly", if "owned" stands too far away, is no word of it
            if any(found[part] is None for part in name.split()):
                found |= dict.fromkeys(name.split())
        held = {word for word in found.values() if word is not None}
        distance = head.start - at.end if head.start >= at.end else 2 * (at.start - head.end)
        rank = (sum(word is None for word in found.values()), distance)
        if best is None or rank < best[:2]:
            best = (*rank, sorted({head, *held}))
    return best[2] if best else []


def _state(plain: str, words: list[Word], state: str | None) -> str:
    """The state as the sentence words it, a verb in brackets: "employs 1,040 people" counts people (employs)."""
    if not state:
        return ""
    low = " ".join(plain.lower().split())
    known = (w for w in WORDINGS.get(state, ()) if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", low))
    verb = next((plain[word.start : word.end] for word in words if state in word.forms), state)
    return next(known, f"({verb})")
