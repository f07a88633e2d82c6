"""
Points between two percentages that are not their difference.

"A margin of 64 per cent, up 90 basis points from 63.5" leaves the reader with two answers: 90 and 50.  Both percentages
are taken with their rounding.  A change that is told in percent of a percentage ("an increase of 3.7%" from 9.1 to 12.8
percent) may be meant in points or not, and is found only where neither holds.

Measured on 346 real documents: no finding.

Source: audit practice, recomputation of stated amounts; rounding as intervals after XBRL Calculations 1.1.
"""

from factcheck.checks.recompute import point_changes
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC118",
    name="points-differ",
    summary="percentage or basis points against the two percentages beside them",
    severity="warning",
    scope="document",
    check=point_changes,
    good=(
        Good("basis points", "The margin rose 50 basis points to 64.0 percent from 63.5 percent."),
        Good("rounded", "The margin increased 194 basis points to 73.7% compared to 71.7%."),
        Good("a percentage of one", "The margin rose 10% to 22 percent from 20 percent."),
    ),
    bad=(
        Bad(
            "an improvement", "Gross margin of 34.2%, an improvement of 60 basis points from 33.3%.", "60 basis points"
        ),
        Bad("points", "The mills stood at 89%, up 41 points from the 75% of 2012.", "41 points"),
        Bad(
            "points behind an or",
            "The margin improved to 43.2 percent from 33.3 percent, or by 90 basis points.",
            "90 basis points",
        ),
        Bad("the unit said once", "The margin was 64.0 per cent, up 60 basis points from 63.1.", "60 basis points"),
        Bad("basis points", "The margin rose 90 basis points to 64.0 percent from 63.5 percent.", "90 basis points"),
        Bad(
            "points behind both",
            "The margin was 26 percent, compared with 19 percent for 2012, an increase of 9 percentage points.",
            "9 percentage points",
        ),
        Bad(
            "percent that are points",
            "Gross margin was 12.8% in 2013, compared to 9.1% for 2012, an increase of 4.7%.",
            "4.7%",
        ),
    ),
    traps=(
        Good("one or the other", "The county cut its share from 11 percent in 2012 to three or four percent today."),
        Good(
            "what came before it",
            "The bank cut its rate to 11.5 percent, following a half percentage point reduction in base rates from 11 "
            "percent.",
        ),
        Good("rounded to whole percents", "The margin was 64 per cent, up 60 basis points from 63.1."),
        Good("within the year", "The margin rose 20 basis points sequentially to 34.2%, from 33.3% in 2013."),
        Good(
            "percent that are points, and right", "The margin was 12.8%, compared to 9.1% in 2012, an increase of 3.7%."
        ),
        Good(
            "against a forecast, and quicker than a year ago",
            "Growth hit 2.7%, up 0.6 percentage points from the May forecast, an acceleration from the 2.5% of May.",
        ),
        Good("another basis", "The margin rose 90 basis points organically to 64.0 percent from 63.5 percent."),
        Good("about", "The margin rose about 50 basis points to 64.0 percent from 63.5 percent."),
    ),
)
