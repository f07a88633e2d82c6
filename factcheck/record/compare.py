"""
One statement against another: which figures speak of the same, and whether they can both be true.

Slots keep figures apart: kind, noun, qualifiers, "per", part and whole, modality, denial.  The words that two figures
share say which of several is meant, and never whether two numbers agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.model import Place
from factcheck.quantity import Interval, Quantity
from factcheck.record import same_days
from factcheck.record.statements import Figure, Statement
from factcheck.record.wordings import STATES, THINGS, WEAK, exclude, stem

GENERIC = frozenset(map(stem, ("company", "group", "corporation")))
"""Capitalised words that stand for a name: "the Company"."""
PAYING = frozenset(map(stem, ("pay", "paid")))
AVERAGE, SCORE = stem("average"), stem("score")
NEAR_ENOUGH = Decimal("0.33")
"""How far apart two figures may lie, as a share of the larger, where the evidence does not name whose figure it is."""
MARGIN = 2
"""By how much a figure must share more with the sentence than others before it alone is meant."""
FAR = "the evidence does not name whose figure it is, and the figures lie far apart"


OTHER_DAYS = "they speak of different days"


class Comparison(NamedTuple):
    """
    One figure or day of the sentence (`asked`) against one of the evidence.

    `why` says what keeps them apart, or shows both; `score` how much they share; `day` is the evidence's document's.
    """

    outcome: Literal["agrees", "clashes", "not_comparable"]
    why: str
    asked: Place
    evidence: Place
    arithmetic: str = ""
    day: date | None = None
    score: int = 0
    pair: tuple[Quantity, Quantity] | None = None


def compare(
    claim: Statement, evidence: Statement, day: date | None, about: frozenset[str] = frozenset()
) -> tuple[Comparison, ...]:
    """
    What one statement of a document of `day` says about the figures of a sentence; () if nothing.

    `about` are the names of the sentence that the document has anywhere: "the Company" may be one of them.
    """
    if not claim.words & evidence.words:
        return ()
    apart = _apart(claim, evidence, day)
    if apart:
        days = [(a.place, b.place, 1) for a in claim.days for b in evidence.days[:1]]
        figures = [(f.place, r[0][1].place, r[0][0]) for f in claim.figures if (r := _rivals(f, claim, evidence))]
        pairs = figures if claim.figures else days
        return tuple(Comparison("not_comparable", apart, asked, told, score=score) for asked, told, score in pairs)
    found = tuple(_figures(claim, evidence, day)) if claim.figures else ()
    # "3 leases signed on 8 May" and "4 leases signed on 9 May" are two events; of one, all figures agree.
    if not claim.figures or (_event_days(claim, evidence) and all(c.outcome == "agrees" for c in found)):
        found += tuple(_days(claim, evidence, day))
    elif claim.days and not _same_time(claim, evidence, day):
        found = tuple(c._replace(outcome="not_comparable", why=OTHER_DAYS) for c in found)
    the_company = bool(about and evidence.names) and evidence.names <= GENERIC
    if the_company or _named(claim, evidence) or _near_enough(claim, evidence, found):
        return found
    return tuple(c._replace(outcome="not_comparable", why=FAR) for c in found)


def _apart(claim: Statement, evidence: Statement, day: date | None) -> str:
    """Why nothing in two statements can be compared, in words, or ""."""
    if claim.sources and evidence.sources and not claim.sources & evidence.sources:
        return "they cite different sources"
    things = exclude(claim.words & THINGS, evidence.words & THINGS, (THINGS,))
    if things:
        return f"one speaks of a {things.replace(' and ', ', the other of a ')}"
    if claim.places and evidence.places and not claim.places & evidence.names | claim.names & evidence.places:
        return f"they speak of different places: {_list(claim.places)} and {_list(evidence.places)}"
    topic = evidence.topic - GENERIC
    if topic and claim.names and not (claim.names & evidence.words or topic & claim.words):
        return f"they name different things: {_list(claim.names)} and {_list(evidence.topic)}"
    if claim.figures and claim.days and not _event_days(claim, evidence) and not _same_time(claim, evidence, day):
        return OTHER_DAYS
    return ""


def _same_time(claim: Statement, evidence: Statement, day: date | None) -> bool:
    """Whether a day of the sentence can be one of the evidence's days, or of its document's where it tells none."""
    told = evidence.days or ((same_days.told_on(evidence.place, day),) if day else ())
    return not told or any(same_days.meet(a, b) for a in claim.days for b in told)


def _event_days(claim: Statement, evidence: Statement) -> bool:
    """Whether both tell the day of one event, which does not move: "signed on 8 March" beside "signed on 9 March"."""
    counted = {figure.head for figure in claim.figures if figure.kind == "count"}  # "12 deaths on 3 May" are no event
    return any(
        a.turn == b.turn == "in" and a.event == b.event != "" and a.event not in counted
        for a in claim.days
        for b in evidence.days
    )


def _list(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def _named(claim: Statement, evidence: Statement) -> bool:
    """Whether the evidence names what the sentence speaks of, or names nothing and is of the sentence's very day."""
    one_day = any(a.period and a.period.is_day and same_days.meet(a, b) for a in claim.days for b in evidence.days)
    return bool(claim.names & evidence.words or claim.words & evidence.topic or (one_day and not evidence.names))


def _near_enough(claim: Statement, evidence: Statement, found: tuple[Comparison, ...]) -> bool:
    """Whether all figures of a subject that is not named lie near enough to be told of one thing."""
    pairs = [(c.pair[0].written, c.pair[1].written) for c in found if c.pair is not None]
    if pairs:
        known = [(a, b) for a, b in pairs if a is not None and b is not None]
        return (len(known) == len(pairs) and all(_near(a, b) for a, b in known)) or any(_alike(a, b) for a, b in known)
    apart = [same_days.months_apart(a, b) for a in claim.days for b in evidence.days]
    return bool((claim.words - claim.names) & evidence.words) and any(m is not None and m <= 12 for m in apart)


def _near(a: Decimal, b: Decimal) -> bool:
    # Of small numbers the next one is near: two and three.
    return abs(a - b) <= max(NEAR_ENOUGH * max(abs(a), abs(b)), Decimal(1))


def _alike(a: Decimal, b: Decimal) -> bool:
    # "140 reviews" twice is one film's; two small numbers are alike by chance.
    return min(a, b) >= 20 and abs(a - b) * 50 <= max(a, b)


def _figures(claim: Statement, evidence: Statement, day: date | None) -> Iterator[Comparison]:
    all_rivals = [(figure, _rivals(figure, claim, evidence)) for figure in claim.figures]
    for figure, rivals in all_rivals:
        # "90 are ill, 6 in hospital" beside "89 are ill, and 5": each figure there answers the one it shares most with.
        others = [other[0] for f, other in all_rivals if f is not figure and other]
        free = [(score, r) for score, r in rivals if not any(r is o and score < most for most, o in others)]
        if not free:
            continue
        comparison, rival = _weigh(figure, free, day)
        if comparison.outcome == "clashes" and any(o is rival and most >= free[0][0] for most, o in others):
            why = "another figure of the sentence is nearer to it"
            comparison = comparison._replace(outcome="not_comparable", why=why)
        yield comparison


def _rivals(figure: Figure, claim: Statement, evidence: Statement) -> list[tuple[int, Figure]]:
    """The figures of the evidence that can speak of the same thing, with what they share, the nearest first."""
    scored = [(score, other) for other in evidence.figures if (score := _score(figure, other, claim, evidence)) > 0]
    if figure.kind == "count" and figure.head and any(other.head == figure.head for _, other in scored):
        # "1,684 students who speak 20 languages" has no 20 students.
        scored = [(score, other) for score, other in scored if other.head == figure.head]
    return sorted(scored, key=lambda s: (-s[0], s[1].place.span))


def _score(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> int:
    """How much two figures share, 0 where a slot keeps them apart."""
    if a.future != b.future or a.negative != b.negative or (a.per and b.per and a.per != b.per):
        return 0
    if not _one_scale(a, b) or exclude(a.near, b.near) or a.near & STATES != b.near & STATES:
        return 0
    left, right = a.near & claim.sources, b.near & evidence.sources
    if left and right and not left & right:
        return 0  # "77/100 by one magazine and 89 % by another"
    averaged = AVERAGE in a.near, AVERAGE in b.near
    if averaged == (True, False) and a.kind != "count":
        return 0
    shared = a.near & b.near
    same_head = a.head == b.head != ""
    nouns = same_head or a.head in b.near - WEAK or b.head in a.near - WEAK
    if a.kind == "ordinal" and not (nouns and len(shared) > 1):
        return 0
    if a.kind in ("count", "ordinal"):
        # "a rating of 4.2" beside "211 reviews": other nouns, written to other places.
        if a.head and b.head and not nouns and (len(shared) < 2 or a.quantity.step != b.quantity.step):
            return 0
        left, right = a.qualities - b.qualities - evidence.words, b.qualities - a.qualities - claim.words
        if same_head and left and right:
            return 0
    common = len(shared) + 3 * len(shared & claim.names)
    alone = sum(f.kind == a.kind for f in evidence.figures) == sum(f.kind == a.kind for f in claim.figures) == 1
    if a.kind.startswith("money"):
        dated = b.day is not None and len(claim.days) == 1 and claim.days[0].turn == "in"
        if dated and b.day is not None and not same_days.meet(claim.days[0], b.day):
            return 0  # "$3 million in May 2008, beside $1 million in June 2006": each sum has its own month
        if not dated and not same_head and shared <= claim.names | PAYING:
            return 0  # a name is paid many sums
        common += 3 * dated
    told = claim.names & evidence.words or claim.sources & evidence.sources
    if not same_head and not common and not (alone and told):
        return 0
    others = frozenset().union(*(f.near for f in claim.figures if f is not a))
    strange = len((b.near & evidence.names) - a.near - (claim.names - others))
    if strange and b.part and not a.part:
        return 0  # "11 cases, 6 of them in the south" has six in the south only
    apart = strange * (6 if b.part else 2)
    return max(1, 6 + 3 * same_head + common + 2 * (a.part == b.part) - apart)


def _one_scale(a: Figure, b: Figure) -> bool:
    """Whether two figures can be compared: of one kind, two ages, or an average in percent and one "of 10"."""
    averages = AVERAGE in a.near and AVERAGE in b.near and {a.kind, b.kind} == {"percent", "of 10"}
    return a.kind == b.kind or averages or _ages(a, b) or _scores(a, b)


def _scores(a: Figure, b: Figure) -> bool:
    """Whether two figures are scores, one without its scale: "an average rating of 4.2" beside "4.2/10"."""
    plain, scaled = (a, b) if a.kind == "count" else (b, a)
    if plain.kind != "count" or not scaled.kind.startswith("of ") or not plain.head == scaled.head == SCORE:
        return False
    top = plain.quantity.written
    return top is not None and top <= Decimal(scaled.kind[3:]) and (AVERAGE in plain.near) == (AVERAGE in scaled.near)


def _ages(a: Figure, b: Figure) -> bool:
    """Whether two figures are ages, one of them without "years": "at the age of 14"."""
    return {a.kind, b.kind} == {"count", "year"} and "age" in a.near and "age" in b.near


def _weigh(figure: Figure, rivals: list[tuple[int, Figure]], day: date | None) -> tuple[Comparison, Figure]:
    best = rivals[0][0]
    meeting = [r for score, r in rivals if score >= best - MARGIN and agree(*_scaled(figure, r))]
    rival = meeting[0] if meeting else rivals[0][1]
    left, right = pair = _scaled(figure, rival)
    words = f"{figure.place.text} here, {rival.place.text} there"
    found = Comparison("agrees", words, figure.place, rival.place, "", day, best, pair)
    if meeting:
        return found._replace(arithmetic=f"{left.interval} meets {right.interval}"), rival
    if len({r.quantity.written for score, r in rivals if score == best}) > 1:
        return found._replace(outcome="not_comparable", why="several figures there could be meant"), rival
    sum_ = f"{left.interval} and {right.interval} share no value"
    return found._replace(outcome="clashes", arithmetic=sum_), rival


def _scaled(a: Figure, b: Figure) -> tuple[Quantity, Quantity]:
    """The two quantities on one scale: 4.4 of 10 beside 44 percent is 44."""
    if a.kind == b.kind or _ages(a, b) or _scores(a, b):
        return a.quantity, b.quantity
    if a.kind == "percent":
        return a.quantity, _tenfold(b.quantity)
    return _tenfold(a.quantity), b.quantity


def _tenfold(quantity: Quantity) -> Quantity:
    ends = (quantity.written, quantity.low, quantity.high)
    written, low, high = (None if end is None else end * 10 for end in ends)
    return replace(quantity, written=written, low=low, high=high, step=quantity.step * 10)


def agree(a: Quantity, b: Quantity) -> bool:
    """
    Whether two figures can be one.  Symmetric.

    Written to the same place, the figures themselves are compared, so "more than 47" is not 47, nor "more than nine" 9;
    else each may have been rounded at its last place.
    """
    if (a.step == b.step or {a.step, b.step} == {Decimal(0), Decimal(1)}) and {a.hedge, b.hedge} != {"none"}:
        return Interval(a.low, a.high, a.low_open, a.high_open).meets(Interval(b.low, b.high, b.low_open, b.high_open))
    return a.meets(b)


def _days(claim: Statement, evidence: Statement, day: date | None) -> Iterator[Comparison]:
    """The days of a sentence without figures against those that a statement gives for the same event."""
    for asked in claim.days:
        scored = [
            (
                2 * len(asked.near & told.near) + len(claim.words & told.near) + 4 * (asked.event == told.event != ""),
                told,
            )
            for told in evidence.days
            if same_days.same_turn(asked, told) and asked.near & told.near and same_days.is_short(told)
            if not asked.event or not told.event or asked.event == told.event
        ]
        best = max((score for score, _ in scored), default=0)
        event = (claim.words & evidence.words) - claim.names
        if not best or not event or not (claim.names & evidence.words or len(event) > 1 or len(evidence.days) == 1):
            continue
        rivals = [told for score, told in scored if score == best]
        known = [(told, pair) for told in rivals if (pair := same_days.allowed_pair(asked, told)) is not None]
        meeting = [(told, pair) for told, pair in known if same_days.agree(asked, told, pair)]
        for told, (left, right) in (meeting or known)[:1]:
            words = f"{asked.place.text} here, {told.place.text} there"
            found = Comparison("agrees", words, asked.place, told.place, f"{left} meets {right}", day, best)
            if meeting:
                yield found
            elif len(known) == 1:
                yield found._replace(outcome="clashes", arithmetic=f"{left} and {right} share no day")
