"""The tense of what a sentence tells, by the letters and the words of its verbs."""

from __future__ import annotations

from typing import Literal

from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.lemmas import VERBS

Tense = Literal["past", "present", "perfect", "future", "none"]

PAST_FORMS = frozenset(
    form for form, infinitive in VERBS.items() if form != infinitive and not form.endswith("ing")
) - frozenset("is are has does goes am been being done taken given gone seen known written".split())


def tense(line: Line, group: tuple[int, int] | None) -> Tense:
    """The tense of a verb group; "none" without one."""
    if group is None:
        return "none"
    letters = line.tags[group[0] : group[1]]
    first = line.low(group[0])
    if letters[0] == "m":
        return "future"
    if letters[0] == "a":
        if first in ("was", "were", "had", "did", "wasn't", "weren't", "didn't", "hadn't"):
            return "past"
        if first in ("has", "have") and len(letters) > 1 and letters[-1] in "evna":
            return "perfect"
        return "present"
    if letters[-1] == "g":
        return "none"
    main = line.low(group[1] - 1) if letters[0] != "v" else first
    if letters[0] == "t":
        return "none"
    if main in PAST_FORMS or main.endswith("ed"):
        return "past"
    return "present"
