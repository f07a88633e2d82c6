"""
The milestones held out under one agreement, on one basis, come to two different totals.

"Up to $32 million per target" is a term of the deal.  It is repeated in release after release by hand, beside the
totals of other deals, and is easily taken from the wrong one.  Totals of two agreements, of two partners, per target
and per product, or with the upfront payment and without, are never compared; nor is a total with what was paid.

Measured on five releases of one company, whose five totals belong to five agreements or bases: nothing found.

Source: catalogue of checks, "Across documents and time", traps T3 and T6.
"""

from functools import partial

from factcheck.checks.terms import totals_differ
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

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
    check=partial(totals_differ, word="milestone"),
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
