"""
The figure of an earlier period, given for comparison, is not the one that was reported then.

"Compared with 5.1 percent last month" repeats a published figure.  If that month's document says 5.3, either one is
wrong or the figure was revised and nobody says so.  A sentence that speaks of restating or reclassifying is a note.

Source: catalogue of checks, "Across documents and time"; audit practice, "agree to prior year".
"""

from factcheck.checks.comparatives import restated
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC404",
    name="comparative-differs",
    summary="a comparative is not what its own period's document said",
    severity="warning",
    scope="record",
    check=restated,
    good=(
        Good(
            "the figure that was reported",
            (
                "The unemployment rate was 5.1 percent.",
                "The unemployment rate was 5.4 percent, compared with 5.1 percent last month.",
            ),
            dates=("2012-03-26", "2012-04-23"),
        ),
    ),
    bad=(
        Bad(
            "another figure",
            (
                "The unemployment rate was 5.1 percent.",
                "The unemployment rate was 5.4 percent, compared with 5.3 percent last month.",
            ),
            finds=("5.3 percent",),
            dates=("2012-03-26", "2012-04-23"),
        ),
    ),
    traps=(
        Good(
            "a coarser telling",
            (
                "The unemployment rate was 5.12 percent.",
                "The unemployment rate was 5.4 percent, compared with 5.1 percent last month.",
            ),
            dates=("2012-03-26", "2012-04-23"),
        ),
        Good(
            "another month",
            (
                "The unemployment rate was 5.1 percent.",
                "The unemployment rate was 5.4 percent, compared with 5.3 percent last month.",
            ),
            dates=("2012-02-26", "2012-04-23"),
        ),
    ),
)
