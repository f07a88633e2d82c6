"""How far an act has come by the words that tell it: planned, put off, ended, done, or only named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal

from factcheck.claims.deeds import COMING
from factcheck.claims.grammar.words import tag
from factcheck.claims.modality import FORECAST, PLANNED
from factcheck.record.acts import ACTS, BEFORE_NAMES, DOES
from factcheck.record.synonyms import stems_of

Stage = Literal["planned", "delayed", "begun", "named", "ended", "done"]
"""How far an act has come: begun where what comes before it is done, named where no verb tells that it was done."""

ENDED = frozenset(
    """discontinue discontinues discontinued discontinuing discontinuation terminate terminated terminates terminating
    termination cancel cancelled canceled cancels abandon abandoned abandons withdraw withdrew withdrawn halt halted
    suspend suspended scrapped shelved dropped ceased stop stops stopped""".split()
)
ACCOUNT = frozenset((("discontinued", "operations"), ("discontinued", "operation")))
"""A line of the accounts, and nothing that is ended now."""
NOT_DONE = frozenset(
    {
        *(("not", word) for word in ("to", "be", "being", "intend", "plan")),
        *((word, "down") for word in ("wind", "wound", "winding")),
        *((word, "ended") for word in ("has", "have", "had", "was", "were", "been")),
        ("called", "off"),
        ("given", "up"),
        ("gave", "up"),
        ("no", "longer"),
    }
)
DELAYED = frozenset("delay delays delayed postpone postponed postpones postponement slipped slip deferred".split())
PUT_OFF = frozenset((("on", "hold"), *((word, "off") for word in ("put", "puts", "putting"))))
COMES = COMING | {"upcoming", "next"}
"""Of a thing that is to come, "the planned trial"; beside a verb that tells what was these words say little."""
NO_PLAN = frozenset("project projects estimate estimates believe believes sees committed".split())
PLAN = (
    COMES
    | (PLANNED | FORECAST) - NO_PLAN
    | frozenset(
        """could would slated targeting track course await awaits awaiting awaited preparing prepare prepares forward if
    ready hoped efforts talks negotiations consider considers considering pending toward towards""".split()
    )
)
TO_COME = frozenset(
    (
        *((word, "to") for word in "is are due set look looks has have mean means about going".split()),
        ("look", "for"),
        ("looking", "for"),
        ("under", "construction"),
    )
)
SURE = frozenset("is are be been still now remain remains".split())
"""Before what is to come these words make a verb of it: "is now expected"."""
DONE = frozenset("has have was were had been completed".split())
UNDER_WAY = frozenset("building constructing built seeking weighing exploring negotiating acquiring expanding".split())
"""Behind "is" or "are being" an act of these words is not done yet."""
YET = frozenset((("not", "yet"), ("yet", "to"), ("yet", "been")))
LIKE = frozenset("as than previously originally".split())
"""Before what was to come: "completed as planned", "as we hoped"."""


def stage(lows: Sequence[str]) -> Stage:
    """How far an act has come by the words that tell it, in small letters."""
    lows = [low for k, low in enumerate(lows) if low != "due" or not _is_cause(lows[k + 1 : k + 3])]
    said, pairs = frozenset(lows), frozenset(pairwise(lows))
    ended = ENDED & said - {"discontinued" if not ACCOUNT.isdisjoint(pairs) else ""}
    if ended or not NOT_DONE.isdisjoint(pairs):
        return "ended"
    if not DELAYED.isdisjoint(said) or not PUT_OFF.isdisjoint(pairs):
        return "delayed"
    if not YET.isdisjoint(pairs) or any(_is_under_way(lows, k) for k in range(len(lows))):
        return "planned"
    ahead = [
        (lows[k - 1] if k else "", low)
        for k, low in enumerate(lows)
        if low in PLAN and LIKE.isdisjoint(lows[max(0, k - 2) : k])
    ]
    told = any(low not in COMES or before in SURE for before, low in ahead) or not TO_COME.isdisjoint(pairs)
    past = not DONE.isdisjoint(said) or any(low.endswith("ed") for low in said - PLAN)
    return "planned" if told or (ahead and not past) else "done"


def _is_cause(behind: Sequence[str]) -> bool:
    """Whether "due" with what stands behind it looks ahead to nothing: "due to higher sales", not "due to act"."""
    return len(behind) > 1 and behind[0] == "to" and (behind[1] in BEFORE_NAMES or tag(behind[1]) in "je")


def _is_under_way(lows: Sequence[str], k: int) -> bool:
    """Whether somebody is about word `k`: "is building", "are being built"."""
    return k > 0 and lows[k] in UNDER_WAY and lows[k - 1] in ({"being"} if lows[k] == "built" else BE)


BROUGHT = frozenset(
    """received receives receive won wins granted grants obtained gained secured got given gives gave came made has have
    had way announced announces reported reports presented presents completed signed entered formed concluded
    issued put placed imposed lifted removed holds hold owns own keeps keep retains retained""".split()
)
"""By these words a noun tells that something was done: "received approval", "is under way"."""
BE = frozenset("is are was were been be being now still".split())


def is_told(lows: Sequence[str], acts: Iterable[str]) -> bool:
    """Whether a verb of some words tells that one of some acts was done, or brings what a noun names."""
    said = frozenset().union(*(act.does | act.beside for act in ACTS if act.head in acts))
    return not BROUGHT.isdisjoint(lows) or any(
        ((tag(low) in "veu" and before not in BEFORE_NAMES) or (tag(low) == "g" and before in BE))
        and not said.isdisjoint(stems_of((low,)) | {low})
        for before, low in pairwise(("", *lows))
    )


MODAL = frozenset("will would could shall should won't".split())
COMING_IN = frozenset("come be follow become arrive begin start continue take close".split())
"""Verbs of which what is to come is the subject: "data will come in May"."""
NEAR, SUBJECT, TO_ACT, AFTER_MODAL = 8, 16, 8, 3
"""So many words from one that looks ahead to the act that it foretells; before "are", behind "to", behind "will"."""


def foretold(lows: Sequence[str], acts: Iterable[str]) -> frozenset[str]:
    """
    Those of some acts that words look ahead to: "expects to initiate a trial", "approval expected in May".

    In "the acquisition is expected to unlock potential" and "will highlight results" something else is to come.
    """
    ahead = [k for k, low in enumerate(lows) if low in PLAN or _is_under_way(lows, k)] + [
        k + 1 for k, pair in enumerate(pairwise(lows)) if pair in TO_COME | YET
    ]
    stems = [stems_of((low,)) | {low} for low in lows] if ahead else []
    told = {
        act
        for act in acts
        for k in ahead
        if any(not each.isdisjoint(DOES[act]) for each in stems[slice(*_reach(lows, k))])
    }
    return frozenset(told)


def _reach(lows: Sequence[str], k: int) -> tuple[int, int]:
    """The words [start, end) in which stands what the word at `k` looks ahead to."""
    if lows[k] in MODAL and COMING_IN.isdisjoint(lows[k + 1 : k + 3]):
        return k + 1, k + 1 + AFTER_MODAL
    if "to" in lows[k : k + 2]:
        return k + 1, k + 1 + TO_ACT
    sure = not SURE.isdisjoint(lows[max(0, k - 2) : k])
    return max(0, k - (SUBJECT if sure else NEAR)), k + 1 + NEAR
