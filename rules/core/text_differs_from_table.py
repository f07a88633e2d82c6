"""
The text gives a figure that its own table gives otherwise.

The table comes from the books and the text is typed, so this is where a release most often disagrees with itself.
Compared are figures of one measure, unit and period, without their sign, with the rounding of both and the table's
"in thousands" allowed for.  A figure that meets another column of its row is left alone.

Measured on 346 statements and releases of 2000 to 2026: two findings in one document, and they are one slip (an expense
and the profit that rests on it differ by the same $844); 51 figures hold, and of one digit changed in each of these 47
are found here.

Source: audit practice, "agree the narrative to the statements".
"""

from factcheck.checks.prose_and_table import prose_and_table
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

RULE = Rule(
    code="FC203",
    name="text-differs-from-table",
    summary="a figure of the text against the same figure in the table",
    severity="warning",
    scope="document",
    check=prose_and_table,
    tick="agreed",
    good=(
        Good("rounded", (TEXT.format(revenue="8.1") + TABLE,)),
        Good("rounded, and written out", (TEXT.replace(" million.", ".").format(revenue="8,100,000") + TABLE,)),
        Good(
            "a loss in brackets",
            (LOSS.format(loss="3.2") + TABLE,),
        ),
    ),
    bad=(
        Bad("digits exchanged", (TEXT.format(revenue="8.213") + TABLE,), finds=("$8.213 million",)),
        Bad(
            "a loss per share",
            (SHARE.format(share="0.45") + TABLE.replace("Total assets ", PER_SHARE),),
            finds=("$0.45",),
        ),
        Bad(
            "a loss",
            (LOSS.format(loss="2.3") + TABLE,),
            finds=("$2.3 million",),
        ),
    ),
    traps=(
        Good(
            "the part of the loss that is the owners'",
            (
                LOSS.format(loss="3.1")
                + TABLE.replace("Total assets ", "Net loss attributable to us  (3,104)     (2,590)\nTotal assets "),
            ),
        ),
        Good(
            "a division's",
            (
                "LEEDS, July 30, 2012 -- For the three months ended June 30, 2012, the Company reported net revenue of "
                "$8.1 million. The Valves division generated net revenue of $7.3 million.\n" + TABLE,
            ),
        ),
        Good("the other column's figure", (TEXT.format(revenue="6.5") + TABLE,)),
        Good(
            "another basis",
            (TEXT.replace("Net revenue", "Adjusted net revenue").format(revenue="8.4") + TABLE,),
        ),
        Good(
            "another length",
            (
                "LEEDS, July 30, 2012 -- Net revenue for the six months ended June 30, 2012 was $15.4 million.\n"
                + TABLE,
            ),
        ),
        Good("a subsidiary's", (TEXT.format(revenue="2.1") + TABLE,)),
    ),
)
