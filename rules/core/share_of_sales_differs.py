"""
A figure is not the share of sales that it is said to be.

"Operating income of $47.0 million, or 14.1% of sales" is 11.4% of the net sales of $412.6 million that the first
sentence gives.  The figure is held against the document only where its story gives one figure for its sales, of the
same period, and the share comes out with no other figure that stands beside sales, in prose or in a row: segments,
quarters and years have sales of their own, and which are meant is not said.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies, which tell few such shares: no
finding; six hold.

Source: recomputing what is reported, as statcheck (Nuijten et al. 2016) does for p-values; rounding as intervals after
XBRL Calculations 1.1.
"""

from factcheck.checks.shares_of_sales import shares_of_sales
from factcheck.rulebook import Bad, Good, Rule

STORY = (
    "LEEDS, May 6, 2014 -- Northwind reported net sales of $412.6 million for the quarter.\n\n{told}\n\n"
    "Flour sales were $165.0 million, and bread sales rose to $247.6 million."
)

RULE = Rule(
    code="FC120",
    name="share-of-sales-differs",
    summary="a figure that is said to be a share of sales",
    severity="warning",
    scope="document",
    check=shares_of_sales,
    good=(
        Good("of sales", STORY.format(told="Operating income was $47.0 million, or 11.4% of sales.")),
        Good("in brackets", STORY.format(told="• EBITDA of $61.5 million (14.9% of net sales)")),
        Good("a margin", STORY.format(told="Gross profit was $251.7 million, representing a gross margin of 61%.")),
        Good(
            "of sales that a table has",
            STORY.format(told="Operating income was $47.0 million, or 2.9% of sales.")
            + "\n\n(in millions)\n\n| | Quarter | Year |\n|---|---|---|\n| Net sales | 412.6 | 1,610.0 |",
        ),
    ),
    bad=(
        Bad(
            "sales at the beginning of a sentence, and a time between",
            "Net sales in the second quarter of 2013 increased 2% to $117.0 million.\n\nOperating income was $5.5 "
            "million for the quarter, or 7.4% of net sales.",
            "7.4%",
        ),
        Bad("of sales", STORY.format(told="Operating income was $47.0 million, or 14.1% of sales."), "14.1%"),
        Bad(
            "a margin",
            STORY.format(told="Gross Profit: Gross profit was $251.7 million, representing a gross margin of 81%."),
            "81%",
        ),
        Bad("in brackets", STORY.format(told="• EBITDA of $61.5 million (19.4% of net sales)"), "19.4%"),
        Bad(
            "beside the sales of a year",
            STORY.format(
                told="For the year 2013, net sales were $1.61 billion. Operating income was $47.0 million, or "
                "14.1% of sales, in the quarter."
            ),
            "14.1%",
        ),
    ),
    traps=(
        Good(
            "a margin of another result",
            STORY.format(
                told="Gross profit was $251.7 million. Operating income was $47.0 million, with a gross margin of 61%."
            ),
        ),
        Good(
            "of a segment",
            STORY.format(told="Operating income of the flour segment was $20.1 million, or 19.0% of sales."),
        ),
        Good(
            "of somebody who is named",
            STORY.format(told="At Fabrikam operating income was $20.1 million, or 19.0% of sales."),
        ),
        Good("a segment's sales", STORY.format(told="Operating income was $20.1 million, or 12.2% of sales.")),
        Good(
            "another period",
            STORY.format(told="For the full year 2013, gross profit was $500.0 million, or 32.0% of sales."),
        ),
        Good(
            "two figures of sales",
            STORY.format(
                told="Sales for the half year were $812 million.\n\nEBITDA was $61.5 million, or 19.4% of sales."
            ),
        ),
        Good("of anything", STORY.format(told="Exports came to $20.1 million, or 19.0% of sales.")),
        Good("expected", STORY.format(told="Capital expenditures are expected at $60 million, or 4% of sales.")),
    ),
)
