"""Whether a figure is a fact, a plan, a forecast, or depends on something."""

from __future__ import annotations

from factcheck.claims import clauses
from factcheck.claims.clauses import Line
from factcheck.model import Modality

CONDITIONAL = frozenset(
    """could may might would potentially potential entitled eligible if unless conditional contingent can possible 
    possibly""".split()
)
PLANNED = frozenset(
    "plan plans planned planning intend intends intended aim aims aimed scheduled due committed agreed".split()
)
FORECAST = frozenset(
    """will expect expects expected expecting anticipate anticipates anticipated forecast forecasts forecasted project projects
    projected estimate estimates guidance outlook shall won't believe believes likely predicts predict predicted
    foresee foresees sees""".split()
)


def read(line: Line, i: int) -> Modality:
    """The modality of the figure at word `i`, from the verb group that governs it and the words around it."""
    group = clauses.governor(line, i)
    start, end = clauses.clause(line, i)
    near = {line.low(k) for k in range(start, end) if line.tags[k] not in "qyk"}
    if group:
        near |= {line.low(k) for k in range(*group)}
    if near & CONDITIONAL:
        return "conditional"
    if near & FORECAST:
        return "forecast"
    if near & PLANNED:
        return "planned"
    if group and "t" in line.tags[group[0] : group[1]] and line.tags[group[0]] == "a":
        return "planned"
    return "actual"
