"""
How counted things stand in a sentence: in a state that it names, or in one that its verb brings them into.

    "the number of our drugs in the clinic has risen to ten"   clinical
    "of the 58 patients who were treated"                      treat
"""

from __future__ import annotations

from factcheck.claims import states
from factcheck.claims.grammar import clauses, lemmas, tenses, verbs
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.letters import NOW
from factcheck.claims.grammar.phrases import COUNTERS, Head
from factcheck.claims.nouns import partof
from factcheck.claims.nouns.leftwards import TO, TOTALS
from factcheck.claims.subjects import TAKERS
from factcheck.model import Pull
from factcheck.patterns import pattern

ENTERING = "entering "
BRINGING = frozenset({"bringing", "taking", "raising", "leaving"})
ENROLLED = frozenset("enrollment enrolment recruitment accrual".split())
ENDING = frozenset("complete close finish conclude".split())
TIMED = frozenset({"since", "after", "before", "until", "once"})
"""What follows these is told of another time: "9,800 patients received it since it came on the market"."""
SPANNED = frozenset("end finish close begin start open".split())
"""Verbs of a span of time, which say nothing of what there was then."""
MOVED = frozenset("reduce cut lower raise lift trim slash build".split())
"""Verbs that bring a figure to a level: what stands behind their "to" was not itself reduced."""
DEEDS = {
    "elimination": "eliminate", "creation": "create", "addition": "add", "closure": "close", "closing": "close",
    "opening": "open", "loss": "lose", "sale": "sell", "purchase": "buy", "acquisition": "acquire",
    "delivery": "deliver", "enrollment": "enroll", "enrolment": "enroll", "recruitment": "enroll",
    "repurchase": "repurchase", "construction": "build",
}  # fmt: skip
"""What is done with the things that are counted, as nouns and as verbs."""
TRIALS = frozenset({"trials", "studies", "testing"})
COUNTED = TOTALS | COUNTERS | frozenset("all most each rights license licenses options".split())
"""What stands behind these is still what the verb tells of: "a total of four branches", "licensed rights to two"."""
WITH_OBJECT = pattern("[nNskq]")
NEAR = 12
"""So many words before a count such a word may stand."""


def of(line: Line, i: int, head: Head, end: int, pulls: tuple[Pull, ...]) -> str | None:
    """The state that is named behind the figure, else the one that its verb brings things into."""
    last = max(head.end, i + 1)
    if is_whole(line, i):  # what is told of six of ten is not told of the ten
        told = next((g[0] for g in line.groups if g[0] >= last), end)
        return states.find(line.find(last, min(told, end)), pulls)
    if line.low(i + 1) == "of" and line.low(i + 2) in partof.PRONOUNS:  # "seven drugs, four of which are in the clinic"
        last, end = i + 3, clauses.clause(line, i + 3)[1]
    if line.tag(last) == "w" and line.tag(last + 1) == "a":  # "six compounds that are in the clinic"
        end = clauses.clause(line, last + 1)[1]
    stop = line.tags.find("q", last, end)
    if is_aside(line, i):  # "With 480 employees, the company has a drug on the market"
        comma = line.tags.find(",", last, end)
        end = comma if comma >= 0 else end
    aside = next((k for k in range(last, end) if line.low(k) in TIMED), end)
    found = states.find(line.find(last, stop if 0 <= stop < aside else aside), pulls)
    if found is None and head.end < i:  # "the number of our drugs in the clinic has risen to ten"
        found = states.find(line.find(head.end, i), pulls)
    if found and found.startswith(ENTERING) and not NOW.isdisjoint(line.lows[:end]):
        perfect = tenses.tense(line, clauses.governor(line, i)) == "perfect"
        found = found.removeprefix(ENTERING) if perfect else found  # "seven have now advanced into clinical trials"
    group = clauses.governor(line, i)
    given = _given(line, head, last)
    if given and group and group[0] > i:  # "data from 38 patients treated with AB-901 were presented"
        return found or given
    if head.noun in TAKERS and group and _enrolls(line, group):
        return found or "enroll"
    deed = _of_deed(line, i)
    found = deed if deed == "clinical" else found
    done = of_verb(line, i) or _relative(line, last) or given
    return found or deed or _of_pipeline(line, i) or done or _being(line, last)


BEING = pattern(r"p[je]?n(?![nsNo])")
"""A preposition and a bare noun, in letters: "in isolation", "on strike"."""


AMONG = frozenset("in on under at".split())


def _being(line: Line, k: int) -> str | None:
    """What the things counted in front of word `k` are said to be in: "5,500 people are in isolation"."""
    group = next((g for g in line.groups if g[0] == k), None)
    found = BEING.match(line.tags, group[1]) if group and verbs.verb_lemma(line, group) == "be" else None
    return (
        f"{line.low(found.start())} {line.low(found.end() - 1)}" if found and line.low(found.start()) in AMONG else None
    )


def _of_deed(line: Line, i: int) -> str | None:
    """The state that a noun brings things into: "the enrollment of 102 patients was completed"."""
    k = i - 1
    while k > 0 and line.tags[k] in "hd":
        k -= 1
    if line.tag(k) != "o":
        return None
    if line.low(k - 1) in TRIALS and line.low(k - 2) in ("clinical", "human"):
        return "clinical"  # "clinical trials of six drugs are under way"
    return DEEDS.get(line.low(k - 1))


def _of_pipeline(line: Line, i: int) -> str | None:
    """The state that a pipeline has for all that is in it: "our clinical pipeline now comprises 21 programs"."""
    if "pipeline" not in line.bag:
        return None
    start, _ = clauses.clause(line, i)
    tested = any(line.low(k) == "pipeline" and line.low(k - 1) == "clinical" for k in range(start, i))
    return "clinical" if tested else None


def _relative(line: Line, w: int) -> str | None:
    """The state that a passive brings things into behind a "who" at word `w`: "of the 58 patients who were treated"."""
    if line.tag(w) != "w":
        return None
    group = next((g for g in line.groups if g[0] == w + 1), None)
    passive = group is not None and line.tags[group[0]] == "a" and line.tags[group[1] - 1] == "e"
    return states.of_verb(verbs.verb_lemma(line, group)) if group and passive else None


def _enrolls(line: Line, group: tuple[int, int]) -> bool:
    """Whether a verb says who was in a trial: "enrollment was completed with 366 patients", "366 took part"."""
    verb = verbs.verb_lemma(line, group)
    ended = verb in ENDING and not ENROLLED.isdisjoint(line.bag)
    return ended or (verb == "take" and line.low(group[1]) == "part")


def _given(line: Line, head: Head, k: int) -> str | None:
    """The state that a participle at word `k` tells of people: "of the 112 patients treated, 49 had a response"."""
    told = head.noun in TAKERS and line.tag(k) == "e" and line.tag(k + 1) in ("", ",", "p", "c", ")")
    return states.of_verb(lemmas.verb(line.low(k))) if told else None


def of_verb(line: Line, i: int) -> str | None:
    """The state that the verb of the figure at word `i` brings things into."""
    if is_aside(line, i) or not BRINGING.isdisjoint(line.lows[max(0, i - NEAR) : i]):
        return None  # "opened four branches, bringing the number of branches to 56"
    group = clauses.governor(line, i)
    if group and not _is_moved(line, i, group):
        return None
    verb = verbs.verb_lemma(line, group) if group else ""
    if group and verb in MOVED and "to" in line.lows[max(group[1], i - 3) : i]:
        return None  # "the headcount has been reduced to 112"
    if group and verb in SPANNED and not {"with", "at"}.isdisjoint(line.lows[group[1] : i]):
        return None  # "ended the year with 316 stores", "at 5% of all loans"
    return states.of_verb(verb) if verb else None


def _is_moved(line: Line, i: int, group: tuple[int, int]) -> bool:
    """
    Whether a verb says something of what is counted at word `i`, and not of an object in front of it alone.

    No sites are enrolled in "enrolls 27 patients at six sites"; but "operates in 16 states", "opened a total of four
    branches", "flew nine million, up from eight million".
    """
    k = i - 1
    while k >= 0 and line.tags[k] in "hdrj":
        k -= 1
    compared = line.low(k) in TO and line.tag(i + 1) not in ("n", "s", "N", "j")
    if line.tag(k) not in ("p", "o") or compared or line.low(k - 1) in COUNTED:
        return True
    return group[1] > i or WITH_OBJECT.search(line.tags, group[1], k) is None


def is_whole(line: Line, i: int) -> bool:
    """Whether the figure at word `i` is what another is a part of: "six of the ten"."""
    return line.tags[max(0, i - 3) : i] == "qod"


def says_total(line: Line, i: int) -> bool:
    """ "Opened four branches, bringing the total to 56": the total has the noun of the figure before, and no state."""
    return "total" in line.lows[max(0, i - 3) : i]


def is_aside(line: Line, i: int) -> bool:
    """Whether a figure stands behind a "with" of its own: "The Bank, with 54 branches, finished its move in May"."""
    k = i - 1
    while k > 0 and line.tags[k] in "hrd":
        k -= 1
    return line.low(k) == "with" and line.tag(k - 1) in (",", "")
