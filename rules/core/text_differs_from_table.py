"""
The text gives a figure that its own table gives otherwise.

The table comes from the books and the text is typed, so this is where a release most often disagrees with itself.
Compared are figures of one measure, unit and period, without their sign, with the rounding of both and the table's
"in thousands" allowed for.  A figure that meets another column of its row is left alone.  Two figures that a sentence
compares, and the rows of another table, are a row told again where all but one are the row's: that one is found if it
is a slip of the pen away, whatever the row is called.

Measured on 346 statements and releases of 2000 to 2026: three findings, two of them one slip (an expense and the profit
that rests on it differ by the same $844) and one "$315.9 MM" beside 315,847,160; 66 figures hold.  Of one digit changed
in each of 51 that were tried 47 are found here.

Source: audit practice, "agree the narrative to the statements".
"""

from collections.abc import Iterator

from factcheck.checks.prose_and_table import prose_and_table
from factcheck.checks.rows_told import rows_told
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held
from factcheck.rulebook import Bad, Good, Rule

TABLE = """
In thousands

                           Three months ended June 30,
                               2012        2011

Net revenue                  8,123       6,541
Net loss                    (3,204)     (2,610)
Total assets                14,305       8,127
"""
LOSS = "LEEDS, July 30, 2012 -- Net loss for the three months ended June 30, 2012 was ${loss} million.\n"
SHARE = "LEEDS, July 30, 2012 -- Net loss for the three months ended June 30, 2012 was ${share} per share.\n"
PER_SHARE = "Net loss per common share    (0.41)      (0.35)\nTotal assets "
TEXT = "LEEDS, July 30, 2012 -- Net revenue for the three months ended June 30, 2012 was ${revenue} million.\n"


def against_tables(page: Pulled) -> Iterator[Clash | Held]:
    """The figures of the text, and of other tables, against the rows of a table."""
    told = list(prose_and_table(page))
    yield from told
    found = {outcome.at for outcome in told if isinstance(outcome, Clash)}
    yield from (clash for clash in rows_told(page) if clash.at not in found)


RULE = Rule(
    code="FC203",
    name="text-differs-from-table",
    summary="a figure of the text against the same figure in the table",
    severity="warning",
    scope="document",
    check=against_tables,
    tick="agreed",
    good=(
        Good("rounded", TEXT.format(revenue="8.1") + TABLE),
        Good("rounded, and written out", TEXT.replace(" million.", ".").format(revenue="8,100,000") + TABLE),
        Good("a loss in brackets", LOSS.format(loss="3.2") + TABLE),
    ),
    bad=(
        Bad("digits exchanged", TEXT.format(revenue="8.213") + TABLE, finds="$8.213 million"),
        Bad("a loss per share", SHARE.format(share="0.45") + TABLE.replace("Total assets ", PER_SHARE), finds="$0.45"),
        Bad("a loss", LOSS.format(loss="2.3") + TABLE, finds="$2.3 million"),
        Bad(
            "of two that are compared the one, in other words",
            "LEEDS, July 30, 2012 -- Sales and marketing expenses were $11.7 million, compared to $24.8 million.\n"
            + TABLE.replace("Net loss         ", "Sales and marketing  17,067     24,779\nNet loss         "),
            finds="$11.7 million",
        ),
        Bad(
            "a row of another table",
            "In millions\n\n| | 2012 | 2011 | 2010 |\n|---|---|---|---|\n| Net profit | 12.5 | 33.5 | 35.1 "
            "|\n\nStatement\n\n| | 2012 | 2011 | 2010 |\n|---|---|---|---|\n| Sales | 92,163,434 | 91,483,103 | "
            "95,074,880 |\n| Net and comprehensive profit | 12,463,434 | 35,483,103 | 35,074,880 |",
            finds="33.5",
        ),
    ),
    traps=(
        Good(
            "an adjusted figure",
            "LEEDS, July 30, 2012 -- Adjusted sales and marketing expenses were $11.7 million, compared to $24.8 "
            "million.\n"
            + TABLE.replace("Net loss         ", "Sales and marketing  17,067     24,779\nNet loss         "),
        ),
        Good(
            "the part of the loss that is the owners'",
            LOSS.format(loss="3.1")
            + TABLE.replace("Total assets ", "Net loss attributable to us  (3,104)     (2,590)\nTotal assets "),
        ),
        Good(
            "a division's",
            "LEEDS, July 30, 2012 -- For the three months ended June 30, 2012, the Company reported net revenue of "
            "$8.1 million. The Valves division generated net revenue of $7.3 million.\n" + TABLE,
        ),
        Good("the other column's figure", TEXT.format(revenue="6.5") + TABLE),
        Good("another basis", TEXT.replace("Net revenue", "Adjusted net revenue").format(revenue="8.4") + TABLE),
        Good(
            "another length",
            "LEEDS, July 30, 2012 -- Net revenue for the six months ended June 30, 2012 was $15.4 million.\n" + TABLE,
        ),
        Good("a subsidiary's", TEXT.format(revenue="2.1") + TABLE),
    ),
)
