"""
A multiple differs from the one that the two figures beside it give.

"More than doubled to $7.9 million from $4.1 million" is 1.9 times.  A bare "doubled" is allowed 15 % to either side,
since people say it of 1.8 too; "2.5-fold" is taken as written, and "more than" and "nearly" as bounds.

Measured on 346 statements and releases of 2000 to 2026: no finding.

Source: newsroom line-by-line checking; rounding as intervals after XBRL Calculations 1.1.
"""

from factcheck.checks.recompute import multiple_changes
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC120",
    name="multiple-differs",
    summary="a multiple against the figures beside it",
    severity="warning",
    scope="document",
    check=multiple_changes,
    good=(
        Good("doubled", ("Turnover doubled to $8.1 million from $4.0 million.",)),
        Good("more than", ("Turnover more than doubled to $8.6 million from $4.1 million.",)),
    ),
    bad=(
        Bad("tripled", ("Turnover tripled to $8.1 million from $4.0 million.",), ("tripled",)),
        Bad("more than", ("Turnover more than doubled to $7.9 million from $4.1 million.",), ("doubled",)),
        Bad("in digits", ("Turnover had a 2.5-fold rise to $8.1 million from $4.0 million.",), ("2.5-fold",)),
    ),
    traps=(
        Good("loosely", ("Turnover doubled to $7.6 million from $4.1 million.",)),
        Good("another thing", ("Orders tripled, and turnover rose to $8.1 million from $4.0 million.",)),
        Good("one level only", ("Turnover tripled to $8.1 million.",)),
    ),
)
