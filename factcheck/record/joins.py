"""
Which facts are one although a side leaves a slot unsaid: "six compounds" beside "six TAP compounds in the clinic".

A slot that one side leaves open may be filled by the other, if that is the only fact that fits.  Where two facts that
differ from each other would both fit ("the TAP compounds", "the ADC compounds"), the vague one stays alone: one
candidate is taken, several are not.  Words that narrow a figure to a part ("wholly owned", "remaining", "net") are
never filled in, and neither is what is counted per what.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from factcheck.record.same import Slots

NARROWING = frozenset(
    """additional adjusted annual approved average basic bonus clinical collaborator commercial competitor
    consolidated core customer diluted discontinued domestic early entry executive existing external female final first
    five foreign former four fourth full future half holder home internal international last late lead leading local
    male marketed member men monthly more negative net new next non-core online operating organic other outside
    outstanding own owned part partner partnered per phase positive preclinical previous prior pro-forma proforma
    proprietary quarterly regional remaining research retail sales second senior separate several share six special
    subsidiary third three top two underlying unique upfront use wholly-owned women worldwide young yearly""".split()
) | {"wholly owned", "rank", "change", "period", "end", "date", "expiry"}
"""Qualifiers that make another figure of the same noun, so that their absence is another figure too."""

DATED = frozenset({"signed", "start"})
"""Events whose days are lined up although a side names the thing more fully; other days are told of many things."""

MOST = 24
"""A noun with more different measures of one subject is told apart by its words alone; keeps large records linear."""


def joined(facts: Iterable[Slots]) -> Mapping[Slots, Slots]:
    """The fullest of the facts that each one is; itself for what stands alone."""
    blocks: dict[Hashable, list[Slots]] = defaultdict(list)
    for fact in facts:
        blocks[(fact.subject, fact.unit, fact.measure.head, fact.per, fact.part)].append(fact)
    lead: dict[Slots, Slots] = {}
    for block in blocks.values():
        if 1 < len(block) <= MOST:
            _settle(block, lead)
    return lead


def _settle(block: Sequence[Slots], lead: dict[Slots, Slots]) -> None:
    """Join the facts of one block that fit, each with the only others that it fits."""
    fits = {a: [b for b in block if b is not a and _fit(a, b)] for a in block}
    sure = {a for a in block if all(_fit(b, c) for b in fits[a] for c in fits[a] if b is not c)}
    for a in sorted(sure, key=_fullest):
        if a not in lead:
            for b in (a, *fits[a]):
                if b in sure:
                    lead.setdefault(b, a)


def _fullest(fact: Slots) -> tuple[int, str]:
    filled = sum(map(bool, (fact.counterparty, fact.agreement, fact.measure.state))) + len(fact.measure.scope)
    return -filled, str(fact)


def _fit(a: Slots, b: Slots) -> bool:
    """Whether nothing that both say differs.  Symmetric."""
    if a.agreement and b.agreement and a.agreement != b.agreement:
        return False
    if not _one_name(a.counterparty, b.counterparty):
        return False
    if a.measure.state != b.measure.state:
        return False
    left, right = frozenset(a.measure.scope), frozenset(b.measure.scope)
    if left == right:
        return True
    return (left < right or right < left) and _counts_things(a) and not any(_narrows(word) for word in left ^ right)


def _narrows(word: str) -> bool:
    return word in NARROWING or word.startswith("phase")


def _one_name(a: str, b: str) -> bool:
    """Whether one name may be the other, cut short: "Contoso" and "Contoso Healthcare"; an unsaid one may be any."""
    return f"{a} ".startswith(f"{b} " if b else "") or f"{b} ".startswith(f"{a} " if a else "")


def _counts_things(fact: Slots) -> bool:
    return fact.unit == "count" or (fact.unit == "date" and fact.measure.state in DATED)
