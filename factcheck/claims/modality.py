"""Whether a figure is a fact, a plan, a forecast, or depends on something."""

from __future__ import annotations

from factcheck.claims.grammar import clauses, tenses
from factcheck.claims.grammar.clauses import Line
from factcheck.model import Modality

CONDITIONAL = frozenset(
    """could may might would potentially potential entitled eligible if unless conditional contingent can possible
    possibly""".split()
)
PLANNED = frozenset(
    """plan plans planned planning intend intends intended hope hopes aim aims aimed scheduled due committed agreed
    budgeted budgets""".split()
)
FORECAST = frozenset(
    """will expect expects expected expecting anticipate anticipates anticipated forecasted project projects
    projected estimate estimates shall won't believe believes predict predicts predicted foresee foresees foreseen
    forecast forecasts sees should forecasting projecting anticipating expecting""".split()
)
HOLDING = frozenset(
    """seat hold accommodate carry fit contain store house take make produce turn process handle treat grow weigh live
    fly travel speak""".split()
)
APPROVALS = frozenset("approval approvals marketing authorization authorisation".split())
"""What was granted though it is called conditional."""
FILLING = frozenset("enroll enrol include recruit randomize randomise treat test".split())
"""What a trial still has to do that is "designed to" do it."""
ONWARDS = frozenset("go later eventually subsequently finally ultimately then".split())
"""Words behind "would" that make it the future of a story: "it would go on to sell two million copies"."""
ON_COURSE = frozenset("course track schedule target".split())
LOOKING = frozenset({"look", "looks", "looking", "looked"})
"""Verbs that tell a forecast before "for": "we look for twelve by the end of the year"."""
OUTLOOKS = frozenset("guidance outlook forecast forecasts likely projection projections".split())
TELLERS = CONDITIONAL | PLANNED | FORECAST | OUTLOOKS
TELLING = "vemrgx"
"""The letters of words that can tell a modality: "projects" is a forecast as a verb and none as a noun."""


OF_ANOTHER = frozenset(("sep", "nep", "Nep"))
"""A participle behind the noun that it is said of, in letters."""


def read(line: Line, i: int) -> Modality:
    """The modality of the figure at word `i`, from the verb group that governs it and the words around it."""
    group = clauses.governor(line, i)
    if group and group[1] <= i and line.low(group[1] - 1) in LOOKING and line.low(group[1]) == "for":
        return "forecast"
    if group and line.low(group[1] - 1) == "seen" and line.low(group[0]) in ("is", "are"):
        return "forecast"  # "output is now seen growing 4%"
    if group and line.low(group[1]) == "on" and line.low(group[1] + 1) in ON_COURSE:
        return "planned"  # "is on course for submission in the third quarter"
    if TELLERS.isdisjoint(line.bag):
        return _plan(line, group)
    start, end = clauses.own(line, i)
    near: set[str] = set()
    for k in (*range(start, end), *(range(*group) if group else ())):
        low = line.lows[k]
        if low not in TELLERS or line.words[k] == "May":  # the month: "played between April and May"
            continue
        if line.words[k] == "Will" and not k and line.tag(1) == "N":
            continue  # "Will Lind was elected in 2012"
        if low == "contingent" and line.low(k + 1) == "value":
            continue  # a contingent value right is a security
        if low in ("potentially", "possibly") and k > i and line.tag(k + 1) in ("j", "n"):
            continue  # "rose to $17 million by a charge for potentially uncollectible receivables"
        if low == "conditional" and line.low(k + 1) in APPROVALS:
            continue
        if low == "can" and line.low(k + 1) in HOLDING:
            continue  # "the hall can seat 500" is so today
        if low == "would" and line.low(k + 1) in ONWARDS:
            continue
        if line.tags[k] in TELLING:
            if line.low(k - 2) == "according" or (low in ("plan", "plans") and line.tag(k + 1) in ("v", "a", "e")):
                continue  # "rose 2%, according to estimates", "the analysis plan showed"
            if line.tags[k] == "g" and line.tag(k - 1) not in ("a", "r"):
                continue
            if k > i and line.tags[k - 1 : k + 2] in OF_ANOTHER and "p" in line.tags[i + 1 : k]:
                continue  # "continues Phase III trials in asthma, with submissions planned for 2005"
            attribute = line.tags[k] == "e" and line.tag(k + 1) in ("n", "N", "s", "j")
            if line.low(k - 1) not in ("than", "as") and not attribute:
                near.add(low)  # not "more than expected" and "the expected conditions", which are said of facts
        elif low in CONDITIONAL or (low in OUTLOOKS and not (k > i and _is_told(line, group, i))):
            near.add(low)
    if near & CONDITIONAL:
        return "conditional"
    if near & FORECAST or near & OUTLOOKS:
        return "forecast"
    if near & PLANNED:
        return "planned"
    return _plan(line, group)


def _is_told(line: Line, group: tuple[int, int] | None, i: int) -> bool:
    """Whether a verb before a figure tells what was: "sales rose to $2 million, so that it raised its guidance"."""
    return group is not None and group[1] <= i and tenses.tense(line, group) == "past"


def _plan(line: Line, group: tuple[int, int] | None) -> Modality:
    """ "is to receive" and "is set to open" are planned, "was confirmed to have reached" and "had to pay" are not."""
    if group is None:
        return "actual"
    if line.tags.startswith("at", group[0]) and line.low(group[0]) != "had":
        return "planned"
    if line.low(group[1] - 1) in FILLING and line.find(group[1] - 3, group[1] - 1) == "designed to":
        return "planned"  # "is designed to enroll 450 patients"
    set_to = line.tags[slice(*group)].startswith("avt") and line.low(group[0] + 1) == "set"  # not "was set to 5%"
    return "planned" if set_to else "actual"
