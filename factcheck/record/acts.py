"""
What releases say that somebody will do, or has done: kinds of act by their words, and how far an act has come.

A small table, meant to be read: each row is an act, words of which one is told, and words of which one stands with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from factcheck.claims.deeds import COMING
from factcheck.claims.grammar.words import tag
from factcheck.claims.modality import FORECAST, PLANNED
from factcheck.record.synonyms import stems_of

Stage = Literal["planned", "delayed", "begun", "named", "ended", "done"]
"""How far an act has come: begun where what comes before it is done, named where no verb tells that it was done."""


class Act(Struct, frozen=True):
    """
    A kind of act: the words of which one is said, those of which one stands `beside` it if there are any, and `never`.

    The first two stand for their other forms and for their rows of synonyms too, if the act is not `exact`.
    """

    head: str
    does: frozenset[str]
    beside: frozenset[str]
    never: frozenset[str]
    exact: bool

    def is_in(self, words: frozenset[str], around: frozenset[str]) -> bool:
        """Whether some words tell of it; `around` are those of their sentence, all with their stems."""
        if self.does.isdisjoint(words) or not self.never.isdisjoint(words):
            return False
        return not self.beside or not self.beside.isdisjoint(around)


def _act(head: str, does: str, beside: str = "", never: str = "", *, exact: bool = False) -> Act:
    said, near = (words.split() for words in (does, beside))
    if not exact:
        said, near = [*said, *stems_of(said)], [*near, *stems_of(near)]
    return Act(head, frozenset(said), frozenset(near), frozenset(never.split()), exact)


TRIAL = "trial phase clinic clinical testing dosing dosed"
WORKS = "plant mill factory line store shop office laboratory warehouse mine station hotel project terminal campus"
BUILT = stems_of(WORKS.split())
"""What is built and opened: a plant in Leeds is no office there."""
ALLIANCE = "alliance"
"""What is told of where it was made, and planned by nobody: whatever is done under an agreement names that."""
DEVELOPMENT = "development"
"""What is told of only where it ends, and then it is an end to all that was planned for a product."""
ACTS = (
    _act(
        "start of a trial",
        "start enter advance move take go bring underway way progress proceed delay postpone suspend reopen reopened",
        TRIAL,
        "data",
    ),
    _act("start of a trial", "dose treat give", "first"),
    _act("enrollment", "enroll recruit"),
    _act(
        "data",
        "data readout topline top-line unblind unblinded",
        never="financial fiscal revenue earnings profit call quarterly unaudited audited operating",
    ),
    _act("data", "endpoint endpoints goal", "meet met miss missed fail failed reach achieve primary"),
    _act("data", "analysis update", "survival os pfs clinical interim overall"),
    _act(
        "data",
        "show find found fail lengthen prolong improve benefit",
        "survival os pfs progression benefit efficacy statistically",
        "expect expects expected",
    ),
    _act(
        "filing",
        "file files filed filing submit submits submitted submitting submission dossier bla blas nda ndas maa ind inds",
        never="court lawsuit complaint patent sec report statement proxy bankruptcy abstract prescriptions",
        exact=True,
    ),
    _act(
        "filing",
        """seek seeks seeking sought ask asked asking apply applies applied applying request requested accept accepts
        accepted accepting""",
        "application applications approve approval clearance authorization authorisation licence license",
        exact=True,
    ),
    _act(
        "filing",
        "complete completes completed completing completion finish finishes finished finishing",
        "application applications submission bla nda maa",
        exact=True,
    ),
    _act(
        "approval",
        """approve approves approved approving approval approvals cleared clears clearance authorised authorized
        authorisation authorization authorizes pdufa""",
        never="""submit submits submitted submitting file files filed filing seek seeks seeking ask asked shareholder
        shareholders stockholders board currently""",
        exact=True,
    ),
    _act(
        "approval",
        "act acts action decide decides decided decision",
        "agency fda ema date review application applications",
        exact=True,
    ),
    _act("approval", "response", "letter"),
    _act("approval", "mark", "ce"),
    _act(
        "launch",
        """launch launches launched launching introduce introduces introduced introducing introduction available
        availability commercialize commercialise""",
        never=f"{TRIAL} trials {WORKS} plants stores production data call webcast replay archive",
        exact=True,
    ),
    _act("launch", "market", "reach bring enter return release", "size research share value opportunity"),
    _act("purchase", "buy acquire merge", never="product products solicitation securities ebitda amortization growth"),
    _act("purchase", "part", "become became"),
    _act("purchase", "close complete", "tender deal transaction merger acquisition purchase"),
    _act("sale of a business", "divest sell sale dispose disposal", f"business division unit subsidiary stake {WORKS}"),
    _act(ALLIANCE, "agreement license"),
    _act("hold", "put placed imposed lift lifts lifted remove removed", "hold", exact=True),
    _act("hold", "pause pauses paused suspend suspends suspended resume resumes resumed", "study trial", exact=True),
    _act("agreement", "sign enter complete conclude negotiate", "agreement license deal contract"),
    _act("option", "exercise take use", "option"),
    _act(
        "opening",
        "build open start complete expand operation operate run suspend delay postpone",
        f"{WORKS} production construction",
        "trial trials phase clinical",
    ),
    _act(
        "move",
        "move moves moved moving relocate relocates relocated relocating relocation",
        "headquarters office offices laboratory laboratories premises",
        exact=True,
    ),
    _act(DEVELOPMENT, "develop development trial study program programme"),
    _act("delivery", "deliver handover"),
    _act("return of rights", "return regain hand reacquire terminate end", "right license"),
)
"""The acts of a company that it tells before they are done."""
NEXT = {"filing": "approval", "enrollment": "data"}
"""What is to follow an act: an application that is filed is to be approved."""
DEALT = frozenset(("purchase", "sale of a business", "agreement", ALLIANCE, "opening", "move", "return of rights", "option"))
"""What is done with companies and at places, and not only to products."""
TOLD_BY = {
    word: tuple(act for act in ACTS if word in act.does) for word in sorted({w for act in ACTS for w in act.does})
}
SAID = frozenset(TOLD_BY)
"""Words by which an act may be told."""


def acts_in(lows: frozenset[str], stems: frozenset[str], sentence: frozenset[str]) -> frozenset[str]:
    """The acts of which some words tell, in small letters and by their stems; `sentence` are both of all around."""
    words = lows | stems
    return frozenset(
        act.head for word in words & SAID for act in TOLD_BY[word] if act.is_in(lows if act.exact else words, sentence)
    )


ENDED = frozenset(
    """discontinue discontinues discontinued discontinuing discontinuation terminate terminated terminates terminating
    termination cancel cancelled canceled cancels abandon abandoned abandons withdraw withdrew withdrawn halt halted
    suspend suspended scrapped dropped ceased""".split()
)
NOT_DONE = frozenset(
    {("not", "to"), ("called", "off"), ("given", "up"), ("no", "longer"), ("not", "be"), ("not", "being")}
)
DELAYED = frozenset("delay delays delayed postpone postponed postpones postponement slipped slip deferred".split())
COMES = COMING | {"upcoming", "next"}
"""Of a thing that is to come, "the planned trial"; beside a verb that tells what was these words say little."""
NO_PLAN = frozenset("project projects estimate estimates believe believes sees committed".split())
PLAN = (
    COMES
    | (PLANNED | FORECAST) - NO_PLAN
    | frozenset(
        """could would slated targeting track course await awaits awaiting awaited preparing prepare prepares forward
    ready hoped efforts talks pending potential potentially possible possibility toward towards pathway""".split()
    )
)
TO_COME = frozenset(
    (
        *((word, "to") for word in "is are due set look looks has have mean means".split()),
        ("look", "for"),
        *(("being", word) for word in ("reviewed", "considered", "examined")),
        *((word, "review") for word in ("under", "in")),
    )
)
SURE = frozenset("is are be been still now".split())
"""Before what is to come these words make a verb of it: "is now expected"."""
DONE = frozenset("has have was were had been completed".split())
LIKE = frozenset("as than previously originally".split())
"""Before what was to come: "completed as planned"."""


def stage(lows: Sequence[str]) -> Stage:
    """How far an act has come by the words that tell it, in small letters."""
    said, pairs = frozenset(lows), frozenset(pairwise(lows))
    if not ENDED.isdisjoint(said) or not NOT_DONE.isdisjoint(pairs):
        return "ended"
    if not DELAYED.isdisjoint(said):
        return "delayed"
    ahead = [(before, low) for before, low in pairwise(("", *lows)) if low in PLAN and before not in LIKE]
    told = any(low not in COMES or before in SURE for before, low in ahead) or not TO_COME.isdisjoint(pairs)
    past = not DONE.isdisjoint(said) or any(low.endswith("ed") for low in said - PLAN)
    return "planned" if told or (ahead and not past) else "done"


BROUGHT = frozenset(
    """received receives receive won wins granted grants obtained gained secured got given gives gave came made has have
    had way announced announces reported reports presented presents completed signed entered formed concluded
    made""".split()
)
"""By these words a noun tells that something was done: "received approval", "is under way"."""
BE = frozenset("is are was were been be being now still".split())
BEFORE_NAMES = frozenset(
    "a an the its our their this that these those with in of for as against to any all no other non".split()
)
"""Behind these words a participle tells what a thing is: "an approved vaccine", "in advanced cancer"."""


def is_told(lows: Sequence[str], acts: Iterable[str]) -> bool:
    """Whether a verb of some words tells that one of some acts was done, or brings what a noun names."""
    said = frozenset().union(*(DOES[act] for act in acts))
    return not BROUGHT.isdisjoint(lows) or any(
        (tag(low) in "veu" and before not in BEFORE_NAMES or (tag(low) == "g" and before in BE))
        and not said.isdisjoint(stems_of((low,)) | {low})
        for before, low in pairwise(("", *lows))
    )


MODAL = frozenset("will would could shall should won't".split())
COMING_IN = frozenset("come be follow become arrive begin start continue take".split())
"""Verbs of which what is to come is the subject: "data will come in May"."""
NEAR, SUBJECT, TO_ACT, AFTER_MODAL = 8, 16, 8, 3
"""So many words from one that looks ahead to the act that it foretells; before "are", behind "to", behind "will"."""


def foretold(lows: Sequence[str], acts: Iterable[str]) -> frozenset[str]:
    """
    Those of some acts that words look ahead to: "expects to initiate a trial", "approval expected in May".

    In "the acquisition is expected to unlock potential" and "will highlight results" something else is to come.
    """
    ahead = [k for k, low in enumerate(lows) if low in PLAN] + [
        k + 1 for k, pair in enumerate(pairwise(lows)) if pair in TO_COME
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
    return max(0, k - (SUBJECT if k and lows[k - 1] in SURE else NEAR)), k + 1 + NEAR


DOES: dict[str, frozenset[str]] = {
    head: frozenset().union(*(act.does for act in ACTS if act.head == head)) for head in {act.head for act in ACTS}
}
"""The words of which each act is told, whatever stands beside them."""
