"""
A share of people or things is more than all of them.

"112% of patients" and "62% responded and 45% did not" cannot be.  Growth, targets and prior years are no wholes in this
sense: "sales were 112% of last year's" is left alone.

Measured on 346 statements and releases of 2000 to 2026: no finding.

Source: GRIM and statcheck (what is reported must at least be possible).
"""

from factcheck.checks.ratios import impossible_shares
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC113",
    name="share-exceeds-whole",
    summary="a share of people or things above 100 %",
    severity="warning",
    scope="document",
    check=impossible_shares,
    good=(
        Good("all of them", ("The letter reached 100% of customers.",)),
        Good("opposites", ("In the trial 62% responded and 38% did not.",)),
    ),
    bad=(
        Bad("above 100", ("The letter reached 112% of customers.",), ("112%",)),
        Bad("opposites", ("In the trial 62% responded and 45% did not.",), ("45%",)),
    ),
    traps=(
        Good("of last year", ("Sales were 112% of last year's.",)),
        Good("growth", ("The number of customers grew 112%.",)),
        Good("two questions", ("In the trial 62% responded and 45% had an earlier therapy.",)),
        Good("a possessive", ("The offer met 112% of customers' hopes.",)),
    ),
)
