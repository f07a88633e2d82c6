"""What a fact is by nature: fixed, cumulative, a snapshot, or a flow over a period; and what each may do over time."""

from __future__ import annotations

from factcheck.claims.natures import STOCKS
from factcheck.model import Claim, Nature, Period
from factcheck.record.names.vocabulary import EMPTY, Vocabulary

CUMULATIVE_WORDS = frozenset(
    {"cumulative", "date", "ever", "inception", "launch", "treated", "enrolled", "dosed", "sold"}
)
SNAPSHOT_HEADS = STOCKS | frozenset("compound candidate patient target product director".split())


def nature(claim: Claim, vocabulary: Vocabulary = EMPTY) -> Nature:
    """
    The nature of a claim: what the vocabulary says, else what the pull said, else what its own words say.

    Days that something was signed or started on, and sums agreed in a deal, are fixed; money and percents are flows
    of their period; counts are snapshots, unless the words say "to date".
    """
    confirmed = vocabulary.measure(str(claim.measure))
    if confirmed is not None and confirmed.nature is not None:
        return confirmed.nature
    if claim.nature is not None:
        return claim.nature
    if isinstance(claim.value, Period):
        return "fixed"
    words = {*claim.measure.scope, *(claim.measure.state or "").split()}
    if words & CUMULATIVE_WORDS:
        return "cumulative"
    if claim.measure.head in SNAPSHOT_HEADS:
        return "snapshot"
    return "flow"
