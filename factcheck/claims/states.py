"""
The states that counted things are in, and the wordings that mean one state.

"six compounds in the clinic" and "six compounds in clinical testing" count one thing; "in preclinical testing",
although nearly the same letters, another; "to advance into clinical testing" counts those that enter the state.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck import patterns
from factcheck.model import Pull

STATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("clinical", (
        "in the clinic", "in clinical testing", "in clinical trials", "in clinical studies",
        "in clinical development", "in clinical evaluation", "in human testing", "in human trials", "in human studies",
        "being tested clinically", "in the clinical stage", "reached the clinic",
        "reached clinical testing", "reached clinical trials",
        *(f"being {done} in {whom}" for done in ("tested", "studied", "evaluated", "investigated")
          for whom in ("patients", "humans", "people", "man", "clinical trials", "clinical studies")),
        "in human clinical trials", "in phase i or later", "in phase 1 or later", "in phase i or beyond",
    )),
    ("preclinical", (
        "in preclinical testing", "in preclinical development", "in preclinical studies", "in pre-clinical testing",
        "in pre-clinical development", "in preclinical research",
    )),
    ("phase 1", ("in phase i", "in phase 1", "in phase one")),
    ("phase 2", ("in phase ii", "in phase 2", "in phase two")),
    ("phase 3", ("in phase iii", "in phase 3", "in phase three")),
    ("employ", ("on its payroll", "on the payroll", "on our payroll")),
    ("in development", ("in development", "under development", "being developed")),
    ("under review", ("under review", "under regulatory review", "awaiting approval", "pending approval")),
    ("approved", ("have been approved", "were approved", "are approved", "has been approved")),
    ("on the market", ("on the market", "commercially available", "being marketed", "on sale")),
    ("outstanding", ("outstanding", "in issue", "issued and outstanding")),
    ("in operation", ("in operation", "in service", "in use")),
    ("under construction", ("under construction", "being built")),
    ("under way", ("under way", "underway", "in progress", "ongoing")),
)  # fmt: skip


def pattern(states: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern for all wordings of all states, longest first, and the state of each."""
    names: dict[str, str] = {}
    for state, wordings in states:
        for wording in wordings:
            low = wording.lower()
            names.setdefault(low, state)
            if low.startswith("in "):
                names.setdefault("into" + low[2:], f"entering {state}")
    alternatives = "|".join(re.escape(w) for w in sorted(names, key=lambda w: (-len(w), w)))
    return patterns.pattern(rf"(?<![\w-])(?:{alternatives})(?![\w-])"), names


@lru_cache(maxsize=16)
def table(pulls: tuple[Pull, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """The states that the rules' measures name, before our own."""
    own = tuple(state for pull in pulls for state in pull.states)
    return pattern(own + STATES)


def find(words: str, pulls: tuple[Pull, ...]) -> str | None:
    """The state that a clause (lower case, single blanks) names, or None."""
    states, names = table(pulls)
    found = states.search(words)
    return names[found.group()] if found else None


NO_STATE = frozenset(
    """be have do get make see give take include comprise contain represent constitute say announce report expect
    anticipate believe total reach rise fall grow bring increase decrease decline drop hit exceed remain become stand
    come look need want show estimate plan intend continue begin start appear seem consist number amount average
    be-able range know find use utilize utilise incorporate rely base compare
    slip dip climb jump edge shrink swell put advance progress follow mark account lead allow relate require
    enable reflect involve demonstrate set shall satisfy post predict forecast project foresee""".split()
)


def of_verb(verb: str) -> str | None:
    """The state that an event brings things into: "presented", "licensed"; None for verbs that only say how many."""
    return None if verb in NO_STATE else verb
