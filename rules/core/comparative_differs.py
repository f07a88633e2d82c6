"""
The figure of an earlier period, given for comparison, is not the one that was reported then.

"Compared with 5.1 percent last month" repeats a published figure.  If that month's document says 5.3, either one is
wrong or the figure was revised and nobody says so.  So it is where two documents give two figures for one earlier
period, and where a release says that its guidance was another than it was.  Where the document says that earlier
figures were restated, reclassified or revised, beside the figure or of all of them, it is a note; where it tells what
the figure was before, nothing.

Measured on 346 statements and releases of 2000 to 2026, by issuer: one finding, "$6.5" for $6.5 million, the cash of an
earlier year that another release gave as $6,452,589; of five comparatives of monthly central-bank announcements the one
that drifted is found and the four that hold stay silent.

Source: catalogue of checks, "Across documents and time"; audit practice, "agree to prior year".
"""

from factcheck.checks.comparatives import restated
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC404",
    name="comparative-differs",
    summary="a comparative is not what its own period's document said",
    severity="warning",
    scope="record",
    check=restated,
    asks=(CLAIMS,),
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
            finds="5.3 percent",
            dates=("2012-03-26", "2012-04-23"),
        ),
        Bad(
            "the quarter of the year before",
            (
                "Northwind's revenue for the quarter ended March 31, 2011 was $3.9 million.",
                "Northwind's revenue for the quarter ended March 31, 2012 was $4.4 million, compared with $3.7 million "
                "for the same quarter of the prior year.",
            ),
            finds="$3.7 million",
            dates=("2011-05-02", "2012-05-02"),
        ),
        Bad(
            "the headline says of which quarter the results are",
            (
                "Northwind Reports Second Quarter 2011 Results\n\nNorthwind had a good spring.\n\n"
                "* Revenue of $83.7 million\n* Net loss of $4.3 million",
                "Northwind Reports Second Quarter 2012 Results\n\nNorthwind had a good spring.\n\n"
                "* Revenue of $97.6 million, compared with $83.1 million in the second quarter of 2011\n"
                "* Net loss of $2.6 million",
            ),
            finds="$83.1 million",
            dates=("2011-08-02", "2012-08-02"),
        ),
        Bad(
            "in brackets behind its year",
            (
                "Northwind's revenue was £412.6 million in 2009.",
                "Northwind plc (LSE: NWD) increased revenue to £437.8 million (2009: £415.6 million) in 2010.",
            ),
            finds="£415.6 million",
            dates=("2010-02-25", "2011-02-24"),
        ),
        Bad(
            "the full year of a fourth quarter, and what is told a share",
            (
                "Northwind plc (LSE: NWD) had net income of $7.42 million for the fourth quarter of 2015. Net income "
                "for the full year was $28.15 million. The dividend for 2015 was 9.4p per share.",
                "Northwind plc (LSE: NWD) had net income of $31.02 million for 2016, compared with $28.45 million in "
                "2015. The dividend was 10.1p per share (2015: 9.7p).",
            ),
            finds=("$28.45 million", "9.7p"),
            dates=("2016-01-26", "2017-01-24"),
        ),
        Bad(
            "a measure of several words at the beginning",
            (
                "Annual recurring revenue was $254 million as of June 30, 2019.",
                "Annual recurring revenue was $301 million as of June 30, 2020, compared with $284 million as of "
                "June 30, 2019.",
            ),
            finds="$284 million",
            dates=("2019-08-01", "2020-07-30"),
        ),
        Bad(
            "what there was on a day",
            (
                "Cash totaled $88.3 million at December 31, 2011.",
                "The company ended the year with $74.6 million in cash, compared with cash of $81.3 million at the "
                "end of 2011.",
            ),
            finds="$81.3 million",
            dates=("2012-02-21", "2013-02-19"),
        ),
        Bad(
            "what two documents look back at",
            (
                "Northwind had $235.1 million in cash as of September 30, 2012, compared with $160.9 million as of "
                "June 30, 2012.",
                "Northwind had $220.4 million in cash as of December 31, 2012, compared with $169.0 million as of "
                "June 30, 2012.",
            ),
            finds="$169.0 million",
            dates=("2012-10-26", "2013-02-01"),
        ),
        Bad(
            "guidance that was another",
            (
                "Northwind expects a net loss of between $76 million and $80 million in 2013.",
                "Northwind has updated its guidance for the year ending December 31, 2013. It now expects a net loss "
                "of between $70 million and $72 million, compared to previous guidance of $74 million to $80 million.",
            ),
            finds="$74 million to $80 million",
            dates=("2012-10-26", "2013-02-01"),
        ),
    ),
    traps=(
        Good(
            "in brackets behind a part, the part of that time",
            (
                "Northwind, Inc. (Nasdaq: NWND) gave its results for the quarter ended March 31, 2003.\n\nOperating "
                "expenses were $7.0 million.",
                "Northwind, Inc. (Nasdaq: NWND) gave its results for the quarter ended March 31, 2004.\n\nOperating "
                "expenses totaled $9.2 million, of which $7.6 million went to research (2003: $5.5 million).",
            ),
            dates=("2003-04-22", "2004-04-27"),
        ),
        Good(
            "revised, with what it was before",
            (
                "The unemployment rate was 5.1 percent.",
                "The unemployment rate was 5.4 percent, compared with 5.3 percent last month. Last month's rate was "
                "revised from 5.1 percent.",
            ),
            dates=("2012-03-26", "2012-04-23"),
        ),
        Good(
            "two figures compared respectively",
            (
                "At December 31, 2012 Northwind had total assets of $196.0 million, including cash and receivables of "
                "$188.3 million.",
                "At December 31, 2013 Northwind had total assets of $154.7 million, including cash and receivables of "
                "$146.8 million, compared with balances at December 31, 2012 of $196.0 million and $188.3 million, "
                "respectively.",
            ),
            dates=("2013-02-08", "2014-02-06"),
        ),
        Good(
            "guidance that it was",
            (
                "Northwind expects a net loss of between $76 million and $80 million in 2013.",
                "Northwind has updated its guidance for the year ending December 31, 2013. It now expects a net loss "
                "of between $70 million and $72 million, compared to previous guidance of $76 million to $80 million.",
            ),
            dates=("2012-10-26", "2013-02-01"),
        ),
        Good(
            "a result and what it is per share",
            (
                "Northwind's net loss for the quarter ended September 30, 2011 was $5,815,468, or $0.91 per share.",
                "Northwind's net loss for the quarter ended September 30, 2012 was $6,318,914, or $0.31 per share, as "
                "compared to $5,815,468, or $0.91 per share, for the comparable period in 2011.",
            ),
            dates=("2011-11-14", "2012-11-14"),
        ),
        Good(
            "a year beside a quarter is that quarter of it",
            (
                "Northwind's gross margin was 94% for the year ended December 31, 2024.",
                "Northwind's gross margin was 93% for the three months ended March 31, 2025, compared to 92% for 2024.",
            ),
            dates=("2025-03-10", "2025-05-15"),
        ),
        Good(
            "the sales of a month, and those that were told in it",
            (
                "Northwind today reported sales of $11.79 billion for the four weeks ended September 1, 2019.",
                "Northwind reported sales of $16.84 billion for September 2020, up from $14.41 billion last year.",
            ),
            dates=("2019-09-05", "2020-10-07"),
        ),
        Good(
            "how much it rose, and how much it was",
            (
                "Northwind's rent for the year ended December 31, 2011 increased by $13.8 million, from $122.0 million "
                "in 2010 to $135.8 million in 2011.",
                "Northwind's rent was $194.5 million for 2012, compared with rent of $135.8 million for 2011.",
            ),
            dates=("2012-03-06", "2013-02-28"),
        ),
        Good(
            "converted at the rate of the day",
            (
                "Northwind had a net loss of DKK 965 million (USD 183 million) in 2008.",
                "Northwind had a net loss of DKK 1,011 million (USD 195 million) in 2009, compared to DKK 965 million "
                "(USD 186 million) in 2008.",
            ),
            dates=("2009-02-24", "2010-03-02"),
        ),
        Good(
            "a coarser telling",
            (
                "The unemployment rate was 5.12 percent.",
                "The unemployment rate was 5.4 percent, compared with 5.1 percent last month.",
            ),
            dates=("2012-03-26", "2012-04-23"),
        ),
        Good(
            "results of a quarter and of its half year",
            (
                "Northwind today gave its results for the three and six months ended June 30, 2011.\n\n"
                "Revenue was $15.2 million, up from $14.1 million.",
                "Northwind today gave its results for the three months ended June 30, 2012.\n\n"
                "Revenue was $8.2 million, compared with $7.9 million in the second quarter of 2011.",
            ),
            dates=("2011-08-02", "2012-08-02"),
        ),
        Good(
            "the month before the one that is told of",
            (
                "Northwind's vacancy rate rose to 5.6% in May from 5.1% in the previous month.",
                "Northwind's vacancy rate rose to 7.1% in August from 7.0% in July.",
            ),
            dates=("2022-08-05", "2022-09-25"),
        ),
        Good(
            "a month that is told in the next",
            (
                "Northwind's vacancy rate rose to 6.7% in June from 5.6% in May.",
                "Northwind's vacancy rate rose to 7.5% in August from 7.0% in July.",
            ),
            dates=("2022-07-25", "2022-09-23"),
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
