"""
One sentence against documents: agrees, clashes, or not comparable, and why.

Each figure of the sentence is held against the figures of each statement that can speak of the same: same kind, same
thing counted, no qualifier that excludes the other, days that meet.  Words decide only what is compared, and never
whether two numbers agree.  Where that is open, the answer is "not comparable".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Period, Place, Verdict
from factcheck.quantity import Interval, Quantity
from factcheck.record.statements import Day, Figure, Statement, allowed, statements
from factcheck.record.vocabulary import Vocabulary
from factcheck.record.wordings import THINGS, WEAK, exclude, stem

AVERAGE = stem("average")
NEAR_ENOUGH = Decimal("0.33")
"""How far apart two figures may lie, as a share of the larger, where the evidence does not name whose figure it is."""


FAR = "the evidence does not name whose figure it is, and the figures lie far apart"


class Comparison(NamedTuple):
    """One figure of the sentence against one of the evidence; `why` says what keeps them apart, or the arithmetic."""

    outcome: Literal["agrees", "clashes", "not_comparable"]
    why: str
    evidence: Place
    arithmetic: str = ""
    day: date | None = None


def verify(sentence: str, documents: Document | Iterable[Document], vocabulary: Vocabulary | None = None) -> Verdict:
    """
    The verdict on a sentence: any clash → "clashes", else any agreement → "agrees", else "not_comparable".

    A sentence without a date of its own is held against the newest documents that speak of its figures, since an
    older figure may have changed in good order.
    """
    pages = (documents,) if isinstance(documents, Document) else tuple(documents)
    asked = Document.from_text(sentence, "sentence")
    claims = statements(asked, find_mentions(asked))
    if not any(c.figures or c.days for c in claims):
        return Verdict("not_comparable", "the sentence has no figure and no date")
    found = [
        comparison
        for page in pages
        for evidence in statements(page, find_mentions(page))
        for claim in claims
        for comparison in _compare(claim, evidence, page.date)
    ]
    dated = [c for c in found if c.outcome != "not_comparable"]
    if not any(c.days for c in claims):
        newest = max((c.day for c in dated if c.day), default=None)
        dated = [c for c in dated if c.day is None or c.day == newest]
    for outcome in ("clashes", "agrees"):
        chosen = [c for c in dated if c.outcome == outcome]
        if chosen:
            return Verdict(
                "clashes" if outcome == "clashes" else "agrees",
                "; ".join(dict.fromkeys(c.why for c in chosen)),
                tuple(dict.fromkeys(c.evidence for c in chosen)),
                "; ".join(dict.fromkeys(c.arithmetic for c in chosen if c.arithmetic)),
            )
    reasons = dict.fromkeys(c.why for c in found)
    return Verdict(
        "not_comparable",
        "; ".join(list(reasons)[:3]) or "no document speaks of these figures",
        tuple(dict.fromkeys(c.evidence for c in found))[:3],
    )


def _compare(claim: Statement, evidence: Statement, day: date | None) -> Iterable[Comparison]:
    """What one statement of a document says about the figures of the sentence."""
    shared = claim.words & evidence.words
    if not shared:
        return []
    apart = _apart(claim, evidence, day)
    out: list[tuple[Comparison, tuple[Quantity, Quantity] | None]] = []
    for figure in claim.figures:
        rivals = _rivals(figure, claim, evidence)
        if rivals and apart:
            out.append((Comparison("not_comparable", apart, rivals[0][1].place), None))
        elif rivals:
            comparison, rival = _weigh(figure, rivals, day)
            others = (f for f in claim.figures if f is not figure)
            if comparison.outcome == "clashes" and any(
                _score(f, rival, claim, evidence) >= rivals[0][0] for f in others
            ):
                comparison = Comparison("not_comparable", "another figure of the sentence is nearer to it", rival.place)
            out.append((comparison, _scaled(figure, rival)))
    if not claim.figures and not apart:
        out.extend((c, None) for c in _days(claim, evidence, day))
    if (
        claim.names & evidence.names
        or claim.words & evidence.topic
        or (not evidence.names and _one_day(claim, evidence))
        or _near_enough(claim, evidence, out)
    ):
        return [c for c, _ in out]
    return [Comparison("not_comparable", FAR, c.evidence) if c.outcome == "clashes" else c for c, _ in out]


def _apart(claim: Statement, evidence: Statement, day: date | None) -> str:
    """Why nothing in two statements can be compared, in words, or ""."""
    if claim.sources and evidence.sources and not claim.sources & evidence.sources:
        return "they cite different sources"
    things = exclude(claim.words & THINGS, evidence.words & THINGS, (THINGS,))
    if things:
        return f"one speaks of a {things.replace(' and ', ', the other of a ')}"
    if claim.places and evidence.places and not claim.places & evidence.names | claim.names & evidence.places:
        return f"they speak of different places: {_list(claim.places)} and {_list(evidence.places)}"
    if evidence.topic and claim.names and not (claim.names & evidence.words or evidence.topic & claim.words):
        return f"they name different things: {_list(claim.names)} and {_list(evidence.topic)}"
    if (
        claim.figures
        and claim.days
        and evidence.days
        and not any(_meet(a, b) for a in claim.days for b in evidence.days)
    ):
        return "they speak of different days"
    return ""


def _list(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def _meet(a: Day, b: Day) -> bool:
    pair = _pair(a, b)
    if pair is not None:
        return pair[0].meets(pair[1])
    # Days without a year: "early March" holds "4 March".
    left, right = a.timex[4:10], b.timex[4:10]
    return not left or not right or left.startswith(right) or right.startswith(left)


def _rivals(figure: Figure, claim: Statement, evidence: Statement) -> list[tuple[int, Figure]]:
    """The figures of the evidence that can speak of the same thing, with what they share, the nearest first."""
    scored = [(score, other) for other in evidence.figures if (score := _score(figure, other, claim, evidence)) > 0]
    return sorted(scored, key=lambda s: (-s[0], s[1].place.span))


def _one_scale(a: str, b: str) -> bool:
    """Whether two kinds can be compared: the same, or an average in percent and one "of 10"."""
    return a == b or {a, b} == {"percent", "of 10"}


def _ages(a: Figure, b: Figure) -> bool:
    """Whether two figures are ages, one of them without "years": "at the age of 14"."""
    return {a.kind, b.kind} == {"count", "year"} and "age" in a.near and "age" in b.near


def _score(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> int:
    """How much two figures share, 0 where a slot keeps them apart."""
    if a.future != b.future or a.negative != b.negative:
        return 0
    if (
        not (_one_scale(a.kind, b.kind) or _ages(a, b))
        or exclude(a.near, b.near)
        or (a.per and b.per and a.per != b.per)
    ):
        return 0
    same_head = a.head == b.head != ""
    nouns = same_head or a.head in b.near - WEAK or b.head in a.near - WEAK
    if a.kind == "ordinal" and not (nouns and len(a.near & b.near) > 1):
        return 0
    if a.kind in ("count", "ordinal"):
        if a.head and b.head and not nouns and len(a.near & b.near) < 2:
            return 0
        left, right = a.qualities - b.qualities - evidence.words, b.qualities - a.qualities - claim.words
        if same_head and left and right:
            return 0
    others = frozenset().union(*(f.near for f in claim.figures if f is not a))
    shared = a.near & b.near
    common = len(shared) + 3 * len(shared & claim.names)
    averaged = AVERAGE in a.near, AVERAGE in b.near
    if a.kind != b.kind and averaged != (True, True) and not _ages(a, b):
        return 0
    if averaged == (True, False) and a.kind != "count":
        return 0
    alone = sum(f.kind == a.kind for f in evidence.figures) == sum(f.kind == a.kind for f in claim.figures) == 1
    if not same_head and not common and not (alone and claim.names & evidence.words):
        return 0
    strange = len((b.near & evidence.names) - a.near - (claim.names - others))
    apart = strange * (6 if b.part else 2)  # "11 cases, 6 of them in the south" has six in the south only
    return max(1, 6 + 3 * same_head + common + 2 * (a.part == b.part) - apart)


MARGIN = 2
"""By how much a figure must share more with the sentence than others before it alone is meant."""


def _weigh(figure: Figure, rivals: list[tuple[int, Figure]], day: date | None) -> tuple[Comparison, Figure]:
    best = rivals[0][0]
    meeting = [r for score, r in rivals if score >= best - MARGIN and agree(*_scaled(figure, r))]
    rival = meeting[0] if meeting else rivals[0][1]
    words = f"{figure.place.text} here, {rival.place.text} there"
    left, right = _scaled(figure, rival)
    if meeting:
        sum_ = f"{left.interval} meets {right.interval}"
        return Comparison("agrees", words, rival.place, sum_, day), rival
    if len({r.quantity.written for score, r in rivals if score == best}) > 1:
        return Comparison("not_comparable", "several figures there could be meant", rival.place), rival
    sum_ = f"{left.interval} and {right.interval} share no value"
    return Comparison("clashes", words, rival.place, sum_, day), rival


def _scaled(a: Figure, b: Figure) -> tuple[Quantity, Quantity]:
    """The two quantities on one scale: 4.4 of 10 beside 44 percent is 44."""
    if a.kind == b.kind or _ages(a, b):
        return a.quantity, b.quantity
    if a.kind == "percent":
        return a.quantity, tenfold(b.quantity)
    return tenfold(a.quantity), b.quantity


def tenfold(quantity: Quantity) -> Quantity:
    """Ten times the quantity."""
    ends = (quantity.written, quantity.low, quantity.high)
    written, low, high = (None if end is None else end * 10 for end in ends)
    return replace(quantity, written=written, low=low, high=high, step=quantity.step * 10)


def agree(a: Quantity, b: Quantity) -> bool:
    """
    Whether two figures can be one.  Symmetric.

    Written to the same place, the figures themselves are compared, so "more than 47" is not 47, and "over 30 %" is not
    "30 %"; else each may have been rounded at its last place.
    """
    if a.step == b.step and {a.hedge, b.hedge} != {"none"}:
        return Interval(a.low, a.high, a.low_open, a.high_open).meets(Interval(b.low, b.high, b.low_open, b.high_open))
    return a.meets(b)


def _one_day(claim: Statement, evidence: Statement) -> bool:
    return any(a.period and a.period.is_day and _meet(a, b) for a in claim.days for b in evidence.days)


def _near_enough(
    claim: Statement, evidence: Statement, found: list[tuple[Comparison, tuple[Quantity, Quantity] | None]]
) -> bool:
    """Whether all figures of a subject that is not named lie near enough to be told of one thing."""
    pairs = [(a.written, b.written) for _, pair in found if pair is not None for a, b in (pair,)]
    if not pairs:
        return bool((claim.words - claim.names) & evidence.words) and any(
            _months_apart(a, b) <= 12 for a in claim.days for b in evidence.days
        )
    return all(a is not None and b is not None and _near(a, b) for a, b in pairs)


def _months_apart(a: Day, b: Day) -> int:
    pair = _pair(replace(a, turn="in"), replace(b, turn="in"))
    if pair is None or pair[0].start is None or pair[1].start is None:
        return 10_000
    return abs((pair[0].start - pair[1].start).days) // 30


def _near(a: Decimal, b: Decimal) -> bool:
    # Of small numbers the next one is near: two and three, 6 % and 10 %.
    return abs(a - b) <= max(NEAR_ENOUGH * max(abs(a), abs(b)), Decimal(1))


def _days(claim: Statement, evidence: Statement, day: date | None) -> Iterable[Comparison]:
    """The days of a sentence without figures against those that a statement gives for the same words."""
    for asked in claim.days:
        scored = [
            (2 * len(asked.near & told.near) + len(claim.words & told.near), told)
            for told in evidence.days
            if _same_turn(asked, told) and asked.near & told.near and _short(told)
        ]
        best = max((score for score, _ in scored), default=0)
        rivals = [told for score, told in scored if score == best]
        event = (claim.words & evidence.words) - claim.names
        if not rivals or not event or not (claim.names & evidence.words or len(event) > 1 or len(evidence.days) == 1):
            continue
        known = [(told, pair) for told in rivals if (pair := _pair(asked, told)) is not None]
        meeting = [(told, pair) for told, pair in known if _days_agree(asked, told, pair)]
        for told, (left, right) in (meeting or known)[:1]:
            words = f"{asked.place.text} here, {told.place.text} there"
            if meeting:
                yield Comparison("agrees", words, told.place, f"{left} meets {right}", day)
            elif len(known) == 1:
                yield Comparison("clashes", words, told.place, f"{left} and {right} share no day", day)


def _days_agree(asked: Day, told: Day, pair: tuple[Period, Period]) -> bool:
    """Whether two dates can be one; of two ranges ("from 1970 to 1977") both ends must be."""
    if "/" in asked.timex and "/" in told.timex and asked.timex.count("-") == told.timex.count("-"):
        return pair[0] == pair[1]
    return pair[0].meets(pair[1])


def _pair(asked: Day, told: Day) -> tuple[Period, Period] | None:
    """The days that two dates allow; one without a year takes it from the other."""
    if asked.period is None and told.period is not None and told.period.start is not None:
        asked = _dated(asked, told.period.start.year)
    elif told.period is None and asked.period is not None and asked.period.start is not None:
        told = _dated(told, asked.period.start.year)
    left, right = allowed(asked), allowed(told)
    return (left, right) if left is not None and right is not None else None


YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")


def _dated(day: Day, year: int) -> Day:
    found = YEARLESS.fullmatch(day.timex)
    if found is None or not 1 <= year <= 9999 or found[0] == "XXXX-02-29":
        return day
    on = date(year, int(found[1]), int(found[2]))
    return replace(day, period=Period(on, on))


def _short(day: Day) -> bool:
    """Whether a date is finer than a decade; "the 20th century" says no more than "long ago"."""
    period = day.period
    return period is None or period.start is None or period.end is None or (period.end - period.start).days < 3700


def _same_turn(a: Day, b: Day) -> bool:
    """Whether two dates say when something was; "as of 4 May" says only when it was counted."""
    plain = ("in", "after", "before")
    return (a.turn == b.turn != "as of") or (a.turn in plain and b.turn in plain)
