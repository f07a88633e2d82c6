"""
Days on which something happened, which stay those days for good: which of two statements are of one event, and agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from factcheck.claims.wording import when
from factcheck.model import Period
from factcheck.record.names.entities import Names
from factcheck.record.opposites import exclude
from factcheck.record.verdicts import same_days, times
from factcheck.record.verdicts.comparison import Comparison, agree
from factcheck.record.verdicts.contrast import contrast
from factcheck.record.verdicts.days import ANNOUNCED, PUBLISHED, Day
from factcheck.record.verdicts.likeness import EACH
from factcheck.record.verdicts.statements import Statement
from factcheck.record.verdicts.subjects import GENERIC, RARE
from factcheck.record.verdicts.tokens import stems
from factcheck.record.wordings import WEAK, stem

TELLINGS = frozenset(("", ANNOUNCED, PUBLISHED))
"""What every document tells of its own day."""
REPEATED = frozenset(map(stem, EACH))
"""What happens again and again."""


def shared(claim: Statement, evidence: Statement) -> bool:
    """Whether both tell the day of one event, which does not move: "signed on 8 March" beside "signed on 9 March"."""
    counted = {figure.head for figure in claim.figures if figure.kind == "count"}  # "12 deaths on 3 May" are no event
    if any(
        f.head == g.head != "" and f.kind == g.kind == "count" and not agree(f.quantity, g.quantity)
        for f in claim.figures
        for g in evidence.figures
    ):
        return False  # "opened 12 shops in 2015" and "will open 15 shops in 2016"
    return any(
        a.turn == b.turn == "in" and a.event == b.event != "" and a.event not in counted
        for a in times.main_days(claim)
        for b in times.main_days(evidence)
    )


def compared(claim: Statement, evidence: Statement, names: Names) -> Iterator[Comparison]:
    """The days of a sentence without figures against those that a statement gives for the same event."""
    for asked in map(same_days.latest, claim.days):
        scored = [
            (_share(asked, told, claim), told)
            for told in (same_days.facing(asked, told) for told in evidence.days)
            if same_days.same_turn(asked, told) and same_days.one_mood(asked, told) and asked.near & told.near
            if same_days.one_event(asked, told)
        ]
        best = max((score for score, _ in scored), default=(0, 0.0))
        event = (claim.words & evidence.words) - claim.names
        rivals = [told for score, told in scored if score == best]
        one_event = any(told.event == asked.event != "" for told in rivals)
        if not best[0] or not (event or one_event):
            continue
        if all(_other_event(asked, told, claim, evidence) for told in rivals):
            continue  # "opened its first shop in 1990" and "opened its first factory in 1997"
        if not (claim.names & evidence.words or len(event) > 1 or len(evidence.days) == 1 or one_event):
            continue
        rivals = [told for told in rivals if _one_thing(asked, told, claim, evidence, names)]
        known = [(told, pair) for told in rivals if (pair := same_days.allowed_pair(asked, told)) is not None]
        meeting = [(told, pair) for told, pair in known if same_days.agree(asked, told, pair)]
        for told, (left, right) in (meeting or known)[:1]:
            words = f"{asked.place.text} here, {told.place.text} there"
            written = evidence.written
            found = Comparison("agrees", words, asked.place, told.place, "", written, best[0], best[0], None, written)
            if meeting and not same_days.one_hour(asked, told):
                yield replace(found, outcome="clashes", arithmetic=f"{when(left)}, and two hours")
            elif meeting:
                one = when(left) if left == right else f"{when(left)} here, {when(right)} there: one day can be in both"
                yield replace(found, arithmetic=one)
            elif len(known) == 1:
                sum_ = f"{when(left)} here, {when(right)} there: no day is in both"
                yield replace(found, outcome="clashes", arithmetic=sum_)


def _one_thing(asked: Day, told: Day, claim: Statement, evidence: Statement, names: Names) -> bool:
    """
    Whether two days tell of one thing in a record: "completed an offering in May", "the study completed in July".

    What a document tells of its own day is news of it: "today fined two carriers" is no other fine.
    """
    written = evidence.written
    if written is None:
        return True
    same_event = asked.event == told.event and asked.event not in TELLINGS
    if told.period == Period(written, written) and not same_event:
        return False
    issuer = frozenset(stems(names.issuers.get(evidence.place.document, "")))
    silent = claim.verbs | evidence.verbs | WEAK | GENERIC | issuer | {asked.event}
    here, there = asked.near - silent - claim.names, told.near - silent - evidence.names
    common = (here & there) | ((claim.names & evidence.names) - issuer)
    months = same_days.months_apart(asked, told)
    if months is not None and months > 1 and claim.words & evidence.words & REPEATED:
        return False  # "a quarterly dividend, payable on 26 June"
    if not same_event:
        return same_days.is_to_the_day(asked) and len(common) >= RARE  # not "rose in May" and "rose in June"
    return bool(common) or not (here and there)


def _other_event(asked: Day, told: Day, claim: Statement, evidence: Statement) -> bool:
    """Whether one verb tells of two things; of two verbs the events say whether they are one."""
    if exclude(asked.near, told.near):
        return True
    one_verb = asked.verb == told.verb and asked.event == told.event and bool(asked.verb or asked.event)
    return one_verb and bool(contrast(asked, told, claim, evidence))


def _share(asked: Day, told: Day, claim: Statement) -> tuple[int, float]:
    """What two days share, and how much that is of what the evidence tells of its day."""
    shared = asked.near & told.near
    if asked.near == told.near and asked.event == told.event:
        return len(claim.spelt) * 4, 1.0  # told in the same words
    event = 4 * (asked.event == told.event != "" or asked.verb == told.verb != "")
    return 2 * len(shared) + len(claim.words & told.near) + event, len(shared) / max(1, len(told.near))
