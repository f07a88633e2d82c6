"""The terms of a deal: what was held out under one agreement, on one basis, stays what it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.figures import label, of_one
from factcheck.model import Claim, Clash, Series
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, apart
from factcheck.record import Record

AMENDED = pattern(
    r"\b(?:amend\w*|restat\w*|renegotiat\w*|expand\w*|extend\w*|revis\w*|increas\w*|additional)\b", re.IGNORECASE
)


def totals_differ(record: Record, word: str) -> Iterator[Clash]:
    """
    Sums of money held out for `word` ("milestone") that differ under one agreement and on one basis.

    What keeps two sums apart is another agreement or partner, another basis (per target, per product), or more in the
    sum ("upfront and milestone payments"): these are slots, so they are other series.  Where neither agreement nor
    partner is named, nothing is compared.
    """
    for series in record.series:
        if word not in (series.measure.head, *series.measure.scope):
            continue
        first: dict[str, Claim] = {}
        for claim in record.oldest_first(series.claims):
            if not _is_term(claim, series):
                continue
            earlier = first.setdefault(
                f"{claim.value.unit if isinstance(claim.value, Quantity) else ''} {claim.agreement or ''}", claim
            )
            if earlier.document == claim.document or _same_sum(earlier, claim):
                continue
            if AMENDED.search(record.page[claim.document].document.words(claim.sentence)):
                continue
            if not series.agreement and not of_one(record, earlier, claim):
                continue  # "if all Lumivax is sold" and "on sales of Kelvora": two agreements with one partner
            under = series.agreement or claim.counterparty
            basis = f" per {series.per}" if series.per else ""
            yield Clash(
                claim.place,
                f"{label(record, claim, earlier)}{basis} under {under}: {claim.mention.text} here, "
                f"{earlier.mention.text} there",
                (earlier.place,),
                apart(_sum(claim), _sum(earlier)),
            )


def _is_term(claim: Claim, series: Series) -> bool:
    return (
        claim.modality in ("conditional", "planned")
        and isinstance(claim.value, Quantity)
        and claim.value.is_money
        and bool(series.agreement or claim.counterparty)
        and claim.part_of is None
    )


def _sum(claim: Claim) -> Quantity:
    # "up to $32 million" and "up to $34 million" have most values in common, and are two terms all the same: the
    # ceiling itself is the term.
    value = claim.value
    assert isinstance(value, Quantity)
    if value.written is None:
        return value
    return Quantity.exactly(value.written, value.step, value.unit)


def _same_sum(a: Claim, b: Claim) -> bool:
    return _sum(a).meets(_sum(b))
