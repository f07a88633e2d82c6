"""
A count announces a list, and the list names more or fewer.

"Four presentations: #8017, #8021 and #8044" leaves the reader looking for the fourth.  Counted are codes and names that
follow the count in its sentence, and the bullets below it.  Where "and" may be part of a name, every way to count is
allowed; "including", "such as" and the like promise no full list.

Measured on 346 statements and releases of 2000 to 2026: no finding; 2 lists hold.

Source: newsroom line-by-line checking ("count the items in every list").
"""

from factcheck.checks.lists import announced
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC110",
    name="count-differs-from-list",
    summary="an announced count against the list that follows",
    severity="warning",
    scope="document",
    check=announced,
    good=(
        Good(
            "codes",
            ("Three posters will be shown: #4017, #4021 and #4044.", "We show three posters: #4017, #4021 and #4044."),
        ),
        Good("a dash", "Data on two compounds - XMGN901 and SAR3419 - will be shown."),
        Good("names", "We work with three partners: Alder Pharma, Beech Inc. and Cedar, Inc."),
        Good("an and inside a name", "We have two offices: Bath and Wells, and York."),
    ),
    bad=(
        Bad(
            "names with brackets and marks behind them",
            "The mill sells four products: Cubo® (flour for injection), Enter™ (malt), and Dificid® (rye).",
            "four",
        ),
        Bad("bullets", "It covers four towns:\n\n- Alder\n- Beech\n- Cedar\n\nIt begins.\n", "four"),
        Bad("codes", "We show four posters: #4017, #4021 and #4044.", "four"),
        Bad("names", "We work with four partners: Alder Pharma, Beech and Cedar.", "four"),
        Bad("in brackets", "Data on three compounds (XMGN901 and SAR3419) will be shown.", "three"),
        Bad("a time between", "Partners chose four new targets this year: XGN779, XGN289 and XGN529.", "four"),
    ),
    traps=(
        Good("bullets", "It covers two towns:\n\n1. Alder\n\n   - a mill\n   - a kiln\n\n2. Beech\n\nIt begins.\n"),
        Good("including", "We show four posters, including: #4017, #4021 and #4044."),
        Good("towns and countries", "We have two offices: Lyon, France, and Rome, Italy."),
        Good("something else is listed", "Ten patients were treated: Alder, Beech and Cedar took part."),
        Good("a clause behind the colon", "We have two aims: to grow, and to stay independent, and to hire."),
        Good("an aside", "The three partners (see Alder and Beech) met."),
        Good("one each", "We show two posters each: #4017, #4021 and #4044."),
    ),
)
