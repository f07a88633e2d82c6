"""
A count of what there is on a day is smaller later, and no document between them says why.

Readers follow such counts from release to release.  A fall that nobody explains is either news that was left out or a
slip.  A document in between that tells of an end (discontinued, sold, closed) explains it; a rise is ordinary.

Measured on 346 statements and releases of 2000 to 2026, by issuer: nothing found.

Source: catalogue of checks, "Across documents and time".
"""

from factcheck.checks.over_time import shrank
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

TEN = "Northwind has ten drug compounds in clinical testing."
NINE = "Northwind has nine drug compounds in clinical testing."

RULE = Rule(
    code="FC403",
    name="count-fell-unexplained",
    summary="a count fell and no document says why",
    severity="warning",
    scope="record",
    check=shrank,
    asks=(CLAIMS,),
    good=(
        Good("it grows", (NINE, TEN), dates=("2012-03-01", "2012-09-01")),
        Good(
            "explained by an event",
            (TEN, "Northwind has discontinued one of its compounds after a failed trial.", NINE),
            dates=("2012-03-01", "2012-06-01", "2012-09-01"),
        ),
    ),
    bad=(
        Bad("one gone without a word", (TEN, NINE), finds="nine", dates=("2012-03-01", "2012-09-01")),
        Bad(
            "under two names of whoever writes",
            (
                "Northwind, Inc. (Nasdaq: NWD) met.\n\nIt has ten drug compounds in clinical testing, three of them "
                "wholly owned by Northwind.",
                "Northwind, Inc. (Nasdaq: NWD) met.\n\nIt has nine drug compounds in clinical testing, three of them "
                "wholly owned by the Company.",
            ),
            finds="nine",
            dates=("2012-03-01", "2012-09-01"),
        ),
    ),
    traps=(
        Good(
            "what was opened in nine months, and in three",
            (
                "During the first nine months of 2011, Northwind opened 94 new stores.",
                "During the first three months of 2012, Northwind opened 37 new stores.",
            ),
            dates=("2011-10-13", "2012-04-12"),
        ),
        Good(
            "what was opened in the year to date",
            (
                "Northwind has opened 16 new sites this financial year.",
                "Northwind has opened 13 new sites in the financial year to date.",
                "Northwind has opened six new sites in the financial year to date.",
            ),
            dates=("2010-09-26", "2011-09-20", "2012-08-01"),
        ),
        Good(
            "what nobody has",
            (
                "Over 900 firefighters continue to battle 27 major wildfires in Leeds.",
                "More than 800 firefighters continue to battle 25 major wildfires in Leeds.",
            ),
            dates=("2012-09-20", "2012-09-27"),
        ),
        Good(
            "another state",
            (TEN, "Northwind has six drug compounds in preclinical testing."),
            dates=("2012-03-01", "2012-09-01"),
        ),
        Good(
            "a part and not the whole",
            (TEN, "Northwind has ten drug compounds in clinical testing, of which three are wholly owned."),
            dates=("2012-03-01", "2012-09-01"),
        ),
        Good(
            "explained under another noun",
            (
                "Northwind has 1,830 employees.",
                "Our workforce was reduced to 1,765 last year.",
                "Northwind has 1,690 employees.",
            ),
            dates=("2012-03-01", "2012-06-01", "2012-09-01"),
        ),
        Good(
            "told with the figure itself",
            ("Two of Northwind's nine glass plants will be closed in May.", "Northwind has seven glass plants."),
            dates=("2012-03-01", "2012-09-01"),
        ),
        Good(
            "cash, which is spent",
            (
                "Northwind had $220.4 million in cash and cash equivalents as of December 31, 2012.",
                "Northwind had $195.0 million in cash and cash equivalents as of June 30, 2013.",
            ),
            dates=("2013-02-01", "2013-08-02"),
        ),
        Good(
            "a better rank",
            (
                "Northwind is the fourth-largest bank in the valley.",
                "Northwind is the third-largest bank in the valley.",
            ),
            dates=("2012-03-01", "2012-09-01"),
        ),
        Good(
            "a rate, which goes up and down",
            (
                "The unemployment rate is unchanged at 6.4 percent.",
                "The unemployment rate is unchanged at 6.1 percent.",
            ),
            dates=("2012-03-01", "2012-09-01"),
        ),
        Good(
            "another company's",
            (
                "About Northwind\n\n" + TEN + "\n",
                "About Contoso\n\nContoso has nine drug compounds in clinical testing.\n",
            ),
            dates=("2012-03-01", "2012-09-01"),
        ),
    ),
)
