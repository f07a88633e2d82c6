"""
What releases say that somebody will do, or has done: kinds of act by their words.

A small table, meant to be read: each row is an act, words of which one is told, and words of which one stands with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from factcheck.record.synonyms import one_stem, stems_of


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
RIGHTS = "rights"
"""Who may develop and sell a product, which changes with what is agreed and ended."""
SITE = "site"
DEVELOPMENT = "development"
"""What is told of only where it ends, and then it is an end to all that was planned for a place or for a product."""
ACTS = (
    _act(
        "start of a trial",
        "start enter advance move take go bring underway way progress proceed delay postpone suspend reopen reopened",
        TRIAL,
        "data",
    ),
    _act("start of a trial", "dose treat give", "first"),
    _act("start of a trial", "dose", "patient"),
    _act("start of a trial", "patient", "first", "line first-line", exact=True),
    _act("enrollment", "enroll recruit"),
    _act(
        "completion of a trial",
        "complete completes completed completing completion conclude concludes concluded finish finishes finished",
        "trial study phase",
        """enrollment enrolled enroll enrolling recruitment accrual dosing acquisition merger transaction sale agreement
        offering submission application analysis review construction""",
        exact=True,
    ),
    _act(
        "data",
        "data readout topline top-line unblind unblinded",
        never="financial fiscal revenue earnings profit call quarterly unaudited audited operating",
    ),
    _act("data", "endpoint endpoints goal", "meet met miss missed fail failed reach achieve primary"),
    _act("data", "analysis update", "survival os pfs clinical interim overall"),
    _act(
        "data",
        "show find found fail lengthen prolong improve",
        "survival os pfs progression progression-free benefit efficacy statistically",
        "expect expects expected partner partners",
    ),
    _act("data", "fail", "improve reach prolong lengthen separate demonstrate"),
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
        "complete completes completed completing completion finish finishes finished finishing withdrew withdrawn",
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
    _act(
        "review",
        "review reviews reviewed reviewing",
        "application applications agency fda ema european authorities nda bla maa submission under",
        "strategic financial",
        exact=True,
    ),
    _act("approval", "response approvable", "letter"),
    _act("approval", "mark", "ce"),
    _act("approval", "opinion opinions", "positive negative", exact=True),
    _act(
        "launch",
        """launch launches launched launching introduce introduces introduced introducing introduction available
        availability commercialize commercialise""",
        never=f"{TRIAL} trials {WORKS} plants stores production data call webcast replay archive",
        exact=True,
    ),
    _act("launch", "market", "come comes came since", exact=True),
    _act("launch", "market", "reach bring enter return release", "size research share value opportunity"),
    _act(
        "purchase",
        "buy acquire merge",
        never="product products solicitation securities common ebitda amortization growth",
    ),
    _act("purchase", "part", "become became"),
    _act("purchase", "close complete", "tender deal transaction merger acquisition purchase"),
    _act(
        "purchase",
        "closing",
        "expect expected expects anticipate anticipated anticipates subject occur occurred",
        "price stock trading plant facility store stores offering",
        exact=True,
    ),
    _act("sale of a business", "divest sell sale dispose disposal", f"business division unit subsidiary stake {WORKS}"),
    _act("sale of a business", "sale", "complete close"),
    _act(ALLIANCE, "agreement license", never="biologics great good"),
    _act(RIGHTS, "rights licensed license licence licenses licences", never="biologics", exact=True),
    _act("partner", "partner", "look find seek search"),
    _act("offering", "offering ipo", "initial public shares stock notes", exact=True),
    _act(
        "hold",
        "hold",
        "clinical partial fda study trial",
        "call webcast conference rights inds interest",
        exact=True,
    ),
    _act("hold", "pause pauses paused suspend suspends suspended resume resumes resumed", "study trial", exact=True),
    _act("agreement", "sign enter complete conclude negotiate", "agreement license deal contract"),
    _act("option", "exercise take use let lapse expire", "option"),
    _act("option", "opt opts opted", exact=True),
    _act("open option", "option", "has have holds hold open grants granted gives gave gets got", exact=True),
    _act(
        "opening",
        "build open start complete expand operation operate run suspend delay postpone",
        f"{WORKS} production construction",
        "trial trials phase clinical cash",
    ),
    _act("opening", "construction", WORKS),
    _act("opening", "shutdown closure", never="clinical government school", exact=True),
    _act("opening", "ground", "broke broken break breaking", exact=True),
    _act(
        "move",
        "move moves moved moving relocate relocates relocated relocating relocation",
        "headquarters office offices laboratory laboratories premises",
        exact=True,
    ),
    _act(DEVELOPMENT, "develop development trial study program programme work"),
    _act(SITE, WORKS),
    _act("delivery", "deliver handover"),
    _act(
        "return of rights",
        """return returns returned regain regains regained hand handed reacquire reacquires reacquired recover recovers
        recovered terminate terminates terminated termination ended ends back""",
        "right rights license licenses licence agreement agreements collaboration alliance",
        "months quarter year period payments biologics",
        exact=True,
    ),
)
"""The acts of a company that it tells before they are done."""
NEXT = {
    "filing": "approval",
    "review": "approval",
    "enrollment": "data",
    ALLIANCE: "return of rights",
    "open option": "option",
}
"""What is to follow an act: an application that is filed is to be approved."""
OWN = frozenset(("offering",))
"""What a house does with itself, and to nothing else."""
DEALT = frozenset(
    (
        "purchase",
        "sale of a business",
        "agreement",
        ALLIANCE,
        RIGHTS,
        "opening",
        "move",
        "return of rights",
        "option",
        "open option",
        SITE,
    )
)
"""What is done with companies and at places, and not only to products."""
PLACED = frozenset(("purchase", "sale of a business", "opening", "move", SITE))
"""What is done to companies and at places, and to no product that was named before."""
TOLD_BY = {
    word: tuple(act for act in ACTS if word in act.does) for word in sorted({w for act in ACTS for w in act.does})
}
SAID = frozenset(TOLD_BY)
"""Words by which an act may be told."""


BEFORE_NAMES = frozenset(
    "a an the its our their this that these those with in of for as against to any all no other non".split()
)
"""Behind these words a participle tells what a thing is: "an approved vaccine", "in advanced cancer"."""


def _telling(lows: Sequence[str]) -> frozenset[str]:
    """Some words in small letters without the participles that only tell what a thing is."""
    return frozenset(low for before, low in pairwise(("", *lows)) if before not in BEFORE_NAMES or low[-2:] != "ed")


def acts_in(told: Sequence[str], sentence: frozenset[str]) -> frozenset[str]:
    """The acts of which some words tell, in small letters; `sentence` are those of all around with their stems."""
    lows = _telling(told)
    words = lows | {one_stem(low) for low in lows if low.isalpha()}
    return frozenset(
        act.head for word in words & SAID for act in TOLD_BY[word] if act.is_in(lows if act.exact else words, sentence)
    )


DOES: dict[str, frozenset[str]] = {
    head: frozenset().union(*(act.does for act in ACTS if act.head == head)) for head in {act.head for act in ACTS}
}
"""The words of which each act is told, whatever stands beside them."""
