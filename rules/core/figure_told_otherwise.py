"""
Two documents give two figures of one measure for one period.

A figure of a quarter, a year or a day that is over does not change.  When a later document gives another one and says
nothing of a restatement, one of the two is wrong, or they count different things under the same words.  A figure that
has its period from an earlier sentence is held only against one that is a slip of the pen away.

Measured on 346 real documents, by issuer: nothing found.  No fault was seeded across documents, so it warns.

Source: audit practice, "agree to the prior document"; the duplicate-fact rule of the SEC's EDGAR Filer Manual.
"""

from factcheck.checks.over_time import told_otherwise
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

SHEET = (
    "Larkfield Mills (Nasdaq: LARK) gave its results for the quarter ended {0}.\n\n"
    "(in thousands)       {0}    December 31, 2011\n"
    "Cash                   17,204       21,377\nInventory               4,117        {1}\n"
)
CONFORMED = "Certain prior period amounts have been reclassified to conform to the current period presentation."
QUARTER = "Larkfield Mills today gave its results for the quarter ended {1}.\n\nNet revenue was {0}."
AGAIN = QUARTER.format("$2.0 million", "March 31, 2012") + " In the year-ago quarter it had been {}."

RULE = Rule(
    code="FC422",
    name="figure-told-otherwise",
    summary="two documents give two figures for one period",
    severity="warning",
    scope="record",
    check=told_otherwise,
    asks=(CLAIMS,),
    good=(
        Good(
            "rounded",
            (
                "Net revenue of Larkfield Mills was $8.1 million in 2011.",
                "Net revenue of Larkfield Mills was $8,123,000 in 2011.",
            ),
            dates=("2012-02-14", "2012-05-15"),
        ),
        Good(
            "another year",
            (
                "Net revenue of Larkfield Mills was $8.1 million in 2011.",
                "Net revenue of Larkfield Mills was $8.4 million in 2012.",
            ),
            dates=("2012-02-14", "2013-02-12"),
        ),
        Good(
            "another country",
            (
                "Net revenue of Larkfield Mills was $8.1 million in Germany in 2011.",
                "In 2011 net revenue of Larkfield Mills was $12.4 million, and $3.2 million in France.",
            ),
            dates=("2012-02-14", "2012-05-15"),
        ),
    ),
    bad=(
        Bad(
            "one year, two revenues",
            (
                "Net revenue of Larkfield Mills was $8.1 million in 2011.",
                "Net revenue of Larkfield Mills was $8.4 million in 2011.",
            ),
            finds="$8.4 million",
            dates=("2012-02-14", "2012-05-15"),
        ),
        Bad(
            "one country, two revenues",
            (
                "Net revenue of Larkfield Mills in 2011 was $8.1 million in Germany and $3.2 million in France.",
                "German net revenue of Larkfield Mills was $9.1 million in 2011.",
            ),
            finds="$9.1 million",
            dates=("2012-02-14", "2012-05-15"),
        ),
        Bad(
            "one day, two counts",
            ("Larkfield Mills had 5 mills on June 1, 2012.", "Larkfield Mills had 7 mills on June 1, 2012."),
            finds="7",
            dates=("2012-06-04", "2012-07-05"),
        ),
        Bad(
            "of the quarter that the document is on, a digit apart",
            (QUARTER.format("$710,000", "March 31, 2011"), AGAIN.format("$719,000")),
            finds="$719,000",
            dates=("2011-05-03", "2012-05-03"),
        ),
    ),
    traps=(
        Good(
            "the last year's end, reclassified",
            (SHEET.format("March 31, 2012", "3,902"), f"{SHEET.format('June 30, 2012', '3,702')}\n{CONFORMED}\n"),
            dates=("2012-05-03", "2012-08-02"),
        ),
        Good(
            "of the quarter that the document is on, and of another figure",
            (QUARTER.format("$710,000", "March 31, 2011"), AGAIN.format("$684,000")),
            dates=("2011-05-03", "2012-05-03"),
        ),
        Good(
            "columns of the year to date, of two months",
            (
                "Larkfield Mills Reports May Output\n\n| | May 2012 | YTD 2012 | YTD 2011 |\n"
                "| --- | --- | --- | --- |\n| Bales | 31,400 | 157,200 | 148,100 |",
                "Larkfield Mills Reports June Output\n\n| | June 2012 | YTD 2012 | YTD 2011 |\n"
                "| --- | --- | --- | --- |\n| Bales | 31,900 | 189,100 | 178,600 |",
            ),
            dates=("2012-06-12", "2012-07-11"),
        ),
        Good(
            "columns of the year to date whose month is not told",
            (
                "Larkfield Mills Reports\n\n| | 2012 year to date | 2011 year to date |\n| --- | --- | --- |\n"
                "| Bales | 157,200 | 148,100 |",
                "Larkfield Mills Reports\n\n| | 2012 year to date | 2011 year to date |\n| --- | --- | --- |\n"
                "| Bales | 189,100 | 178,600 |",
            ),
            dates=("2012-06-12", "2012-07-11"),
        ),
        Good(
            "the year to date, told in two months",
            (
                "YTD 2012 net revenue of Larkfield Mills was $3.1 million.",
                "YTD 2012 net revenue of Larkfield Mills was $3.9 million.",
            ),
            dates=("2012-06-12", "2012-07-11"),
        ),
        Good(
            "a loss with brackets and without",
            (
                "Net loss per share of Larkfield Mills was $2.09 in 2011.",
                "Net loss per share of Larkfield Mills was $(2.09) in 2011.",
            ),
            dates=("2012-02-14", "2012-05-15"),
        ),
        Good(
            "a year that is not over",
            (
                "Larkfield Blood Centre needs donors. So far this year it has collected 114,900 units.",
                "Larkfield Blood Centre needs donors. In 2011 the centre collected 118,400 units.",
            ),
            dates=("2011-12-12", "2012-02-14"),
        ),
        Good(
            "last year at this time, told in two weeks",
            (
                "The flour rate is 3.42 percent. Last year at this time, the flour rate was 3.83 percent.",
                "The flour rate is 3.51 percent. Last year at this time, the flour rate was 3.79 percent.",
            ),
            dates=("2013-05-09", "2013-05-16"),
        ),
        Good(
            "a restatement",
            (
                "Net revenue of Larkfield Mills was $8.1 million in 2011.",
                "As restated, net revenue of Larkfield Mills was $8.4 million in 2011.",
            ),
            dates=("2012-02-14", "2012-05-15"),
        ),
        Good(
            "all figures of the year restated",
            (
                "Net revenue of Larkfield Mills was $8.1 million in 2011.",
                "Net revenue of Larkfield Mills was $9.2 million in 2012. Net revenue was $8.4 million in 2011. "
                "Certain prior-year amounts have been reclassified to conform to the current presentation.",
            ),
            dates=("2012-02-14", "2013-02-12"),
        ),
        Good(
            "the year of what it is compared with",
            (
                "Net loss was $12.7 million, or $0.41 per share, in 2011.",
                "Net loss was $9.2 million, or $0.29 per share, compared with a net loss of $12.7 million, or $0.41 "
                "per share, in 2011.",
            ),
            dates=("2012-02-14", "2013-02-19"),
        ),
        Good(
            "a part in one place",
            (
                "LEEDS, February 14, 2012 -- Larkfield Mills has looms.\n\nSales in Canada were $8.1 million in 2011.",
                "LEEDS, May 15, 2012 -- Larkfield Mills has looms.\n\nSales were $62 million in 2011.",
            ),
            dates=("2012-02-14", "2012-05-15"),
        ),
        Good(
            "a part of its kind",
            ("Larkfield Mills sold 31,400 new looms in 2011.", "Larkfield Mills sold 22,700 used looms in 2011."),
            dates=("2012-02-14", "2012-05-15"),
        ),
        Good(
            "by other means",
            (
                "Larkfield Mills shipped 31,400 bales by rail in 2011.",
                "Larkfield Mills shipped 22,700 bales by lorry in 2011.",
            ),
            dates=("2012-02-14", "2012-05-15"),
        ),
        Good(
            "of a group",
            (
                "The accident rate was 5.4% in April 2012.",
                "The accident rate among apprentices was 12.8% in April 2012.",
            ),
            dates=("2012-05-15", "2012-08-14"),
        ),
        Good(
            "shares that do two things",
            (
                "In March 2012, 92.1% of pupils began a course within 18 weeks.",
                "In March 2012, 87.4% of pupils at the mill were seen within four hours.",
            ),
            dates=("2012-05-15", "2012-08-14"),
        ),
        Good(
            "of a part that has a name",
            ("The mill spun 1.84 million bales in 2011.", "The weaving shed at Dell spun 212,000 bales in 2011."),
            dates=("2012-02-14", "2012-05-15"),
        ),
        Good(
            "a change",
            ("That was a decline of $3 million from 2011.", "That was a decline of $4 million from 2011."),
            dates=("2012-05-15", "2012-08-14"),
        ),
        Good(
            "another company",
            (
                "Net revenue of Larkfield Mills was $8.1 million in 2011.",
                "Net revenue of Ashby Looms was $8.4 million in 2011.",
            ),
            dates=("2012-02-14", "2012-05-15"),
        ),
    ),
)
