"""
One sentence against documents: agrees, clashes, or not comparable, and why.

Each figure of the sentence is held against the figures of each statement that can speak of the same: same kind, same
thing counted, no qualifier that excludes the other, days that meet.  Words decide only what is compared, and never
whether two numbers agree.  Where that is open, the answer is "not comparable".
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Place, Verdict
from factcheck.quantity import Quantity
from factcheck.record.statements import Day, Figure, Statement, allowed, statements
from factcheck.record.vocabulary import Vocabulary
from factcheck.record.wordings import exclude

NEAR_ENOUGH = Decimal("0.25")
"""How far apart two figures may lie, as a share of the larger, where the evidence does not name whose figure it is."""


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
    out = []
    for figure in claim.figures:
        rivals = _rivals(figure, claim, evidence)
        if not rivals:
            continue
        if apart:
            out.append(Comparison("not_comparable", apart, rivals[0].place))
            continue
        out.append(_weigh(figure, rivals, day))
    if not claim.figures:
        out.extend(_days(claim, evidence, day))
    named = bool(claim.names & evidence.names)
    if not named and not _believable(claim, out, shared):
        return [
            c if c.outcome != "clashes" else
            Comparison("not_comparable", "the evidence does not name whose figure it is, and the figures lie far apart",
                       c.evidence)
            for c in out
        ]  # fmt: skip
    return out


def _apart(claim: Statement, evidence: Statement, day: date | None) -> str:
    """Why nothing in two statements can be compared, in words, or ""."""
    if claim.negative != evidence.negative:
        return "one of the two denies"
    if claim.future != evidence.future:
        return "one speaks of what is expected or possible, the other of what is"
    if claim.sources and evidence.sources and not claim.sources & evidence.sources:
        return "they cite different sources"
    if evidence.topic and claim.names and not claim.names & (evidence.names | evidence.words):
        return f"they name different things: {' '.join(sorted(claim.names))} and {' '.join(sorted(evidence.topic))}"
    if (
        claim.figures
        and claim.days
        and evidence.days
        and not any(_meet(a, b) for a in claim.days for b in evidence.days)
    ):
        return "they speak of different days"
    return ""


def _meet(a: Day, b: Day) -> bool:
    left, right = allowed(a), allowed(b)
    if left is not None and right is not None:
        return left.meets(right)
    if a.timex[:4] == "XXXX" or b.timex[:4] == "XXXX":
        return a.timex[4:10] == b.timex[4:10]
    return a.timex == b.timex or not a.timex or not b.timex


def _rivals(figure: Figure, claim: Statement, evidence: Statement) -> list[Figure]:
    """The figures of the evidence that come nearest to speaking of the same thing, all with the same score."""
    scored = [(score, other) for other in evidence.figures if (score := _score(figure, other, claim, evidence)) > 0]
    best = max((score for score, _ in scored), default=0)
    return [other for score, other in scored if score == best]


def _score(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> int:
    """How much two figures share, 0 where a slot keeps them apart."""
    if a.kind != b.kind or exclude(a.near, b.near) or (a.per and b.per and a.per != b.per):
        return 0
    same_head = a.head == b.head != ""
    if a.kind == "count" or a.kind == "ordinal":
        if a.head and b.head and not same_head and not (a.head in b.near and b.head in a.near):
            return 0
        left, right = a.qualities - b.qualities - evidence.words, b.qualities - a.qualities - claim.words
        if same_head and left and right:
            return 0
    common = len(a.near & b.near)
    alone = sum(f.kind == a.kind for f in evidence.figures) == sum(f.kind == a.kind for f in claim.figures) == 1
    if not same_head and not common and not alone:
        return 0
    return 1 + 3 * same_head + common + 2 * (a.part == b.part)


def _weigh(figure: Figure, rivals: list[Figure], day: date | None) -> Comparison:
    meeting = [r for r in rivals if _agree(figure.quantity, r.quantity)]
    if meeting:
        rival = meeting[0]
        return Comparison("agrees", f"{figure.place.text} here, {rival.place.text} there", rival.place,
                          f"{figure.quantity.interval} meets {rival.quantity.interval}", day)  # fmt: skip
    rival = rivals[0]
    if len({r.quantity.written for r in rivals}) > 1:
        return Comparison("not_comparable", "several figures there could be meant", rival.place)
    return Comparison("clashes", f"{figure.place.text} here, {rival.place.text} there", rival.place,
                      f"{figure.quantity.interval} and {rival.quantity.interval} share no value", day)  # fmt: skip


def _agree(a: Quantity, b: Quantity) -> bool:
    return a.meets(b)


def _believable(claim: Statement, found: list[Comparison], shared: frozenset[str]) -> bool:
    """Whether clashing figures of an unnamed subject lie near enough to be one fact told twice."""
    if len(shared) < 2 and len(claim.words) > 4:
        return False
    figures = {f.place: f for f in claim.figures}
    return bool(figures) or not found


def _days(claim: Statement, evidence: Statement, day: date | None) -> Iterable[Comparison]:
    return ()
