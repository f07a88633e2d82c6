"""
The milestones held out under one agreement, on one basis, come to two different totals.

"Up to $32 million per target" is a term of the deal.  It is repeated in release after release by hand, beside the
totals of other deals, and is easily taken from the wrong one.  Totals of two agreements, of two partners, per target
and per product, or with the upfront payment and without, are never compared; nor is a total with what was paid.

Measured on five releases of one company, whose five totals belong to five agreements or bases: nothing found.

Source: catalogue of checks, "Across documents and time", traps T3 and T6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.figures import label, of_one
from factcheck.model import Claim, Clash, Series
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, apart
from factcheck.record import Record
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

AMENDED = pattern(
    r"\b(?:amend\w*|restat\w*|renegotiat\w*|expand\w*|extend\w*|revis\w*|increas\w*|additional)\b", re.IGNORECASE
)


def totals_differ(record: Record) -> Iterator[Clash]:
    """
    Sums of money held out as milestones that differ under one agreement and on one basis.

    What keeps two sums apart is another agreement or partner, another basis (per target, per product), or more in the
    sum ("upfront and milestone payments"): these are slots, so they are other series.  Where neither agreement nor
    partner is named, nothing is compared.
    """
    for series in record.series:
        if "milestone" not in (series.measure.head, *series.measure.scope):
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


FIRST = (
    "Under the 2006 agreement, Northwind is entitled to receive milestone payments potentially totaling $32 million "
    "per target."
)

RULE = Rule(
    code="FC421",
    name="milestone-total-differs",
    summary="two totals of milestones under one agreement",
    severity="warning",
    scope="record",
    check=totals_differ,
    asks=(CLAIMS,),
    good=(
        Good("the same total", (FIRST, FIRST + " It was signed with Fabrikam."), dates=("2008-08-12", "2009-02-03")),
    ),
    bad=(
        Bad(
            "another total",
            (
                FIRST,
                "Under the 2006 agreement, Northwind is entitled to receive milestone payments potentially totaling "
                "$38 million per target.",
            ),
            finds="$38 million",
            dates=("2008-08-12", "2009-02-03"),
        ),
    ),
    traps=(
        Good(
            "two agreements with one partner, neither of which is named",
            (
                "Northwind and Fabrikam signed a first deal in 2002. Under that agreement, Northwind may receive from "
                "Fabrikam milestone payments of up to $500 million if all Lumivax products are sold.",
                "Under our agreement with Fabrikam, Northwind may receive from Fabrikam milestone payments "
                "of up to $800 million and royalties on the sales of Kelvora.",
            ),
            dates=("2007-01-08", "2010-08-03"),
        ),
        Good(
            "another agreement",
            (
                FIRST,
                "Under the 2003 agreement, Northwind is entitled to receive milestone payments potentially totaling "
                "$30 million per target.",
            ),
            dates=("2008-08-12", "2009-02-03"),
        ),
        Good(
            "another basis",
            (
                FIRST,
                "Under the 2006 agreement, Northwind is entitled to receive milestone payments potentially totaling "
                "$170 million per product.",
            ),
            dates=("2008-08-12", "2009-02-03"),
        ),
        Good(
            "with the upfront payment",
            (
                FIRST,
                "Under the 2006 agreement, Northwind is entitled to receive upfront and milestone payments potentially "
                "totaling $35 million per target.",
            ),
            dates=("2008-08-12", "2009-02-03"),
        ),
    ),
)
