"""
The names of clinical trials: "the pivotal ALDER trial", "a Phase III trial, ASPEN, which …".

Patients are counted by trial: 287 in ALDER and 431 in ASPEN are two figures, also where one is told again years later.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.grammar.clauses import Line
from factcheck.patterns import pattern

NAME = r"[A-Z]{4,12}(?:-?\d{1,3})?"
NAMED = pattern(
    rf"\b(?:the|The|its|our|Our|pivotal|registration|III|II|3|2) ({NAME})(?: [a-z]{{3,12}})? (?:trial|study)\b"
    rf"|\b(?:trial|study|trials|studies)(?: (?:of|in|with) [^.;,()\n]{{1,60}})?[,(]? ?"
    rf"(?:which (?:we|is|was|the company) [a-z ]{{1,20}}|called |named |known as |dubbed )?"
    rf"(?<![\w-])({NAME})\b(?= ?[,).(:]| (?:trial|study))"
    rf"|\b[Ee]nrollment (?:in|of) ({NAME})\b"
    rf"|\b[Ii]n ({NAME}), (?:a total of )?\d[\d,]{{0,8}} (?:patients|people|subjects)\b"
    rf"|\b({NAME}), (?:an?|the|our|its) (?:[\w-]{{1,20}} ){{0,4}}(?:trial|study)\b"
    rf"|\b({NAME}) (?:has |had |will )?(?:accrued?|enroll(?:ed)?|randomi[sz]ed?)\b"
)
"""A name between "the" and "trial", behind "trial" and "enrollment in", before "a trial", and one that enrolled."""


@lru_cache(maxsize=256)
def names(plain: str) -> frozenset[str]:
    """The names of the trials that a text tells of."""
    return frozenset(next(filter(None, found.groups())) for found in NAMED.finditer(plain))


def told_of(line: Line, known: frozenset[str]) -> str:
    """The one of some trials that a sentence names, "" where it names none or several."""
    found = known.intersection(line.words)
    return next(iter(found)) if len(found) == 1 else ""
