"""
One change is told with two percentages: in the headline and in the story, or twice of one figure.

"Sales rise 6 percent" over a story with "net sales of $412.6 million, an increase of 8.0 percent", or "net sales of
$412.6 million, up 80% year over year" among the highlights: the line that everybody reads was not changed with the
text.  A change is compared where its figure is the same and neither place names a basis (organic, from the quarter
before) that the other does not; a headline where the story tells one change of the whole company's sales, result or
orders.  A percentage that stands elsewhere in the document may be of something else and is left alone.

Measured on 346 statements and releases of 2000 to 2026, none of which tells a change so: no finding.

Source: newsroom practice, "check the headline against the story".
"""

from factcheck.checks.changes_told import changes_told
from factcheck.rulebook import Bad, Good, Rule

STORY = (
    "Northwind Reports Its First Quarter\n\nSales rise {headed}\n\nLEEDS, May 6, 2014 -- Northwind today reported net "
    "sales of $412.6 million for the quarter ended March 31, 2014, an increase of 8.0 percent from $382.0 million in "
    "the first quarter of 2013.\n\n• Net sales of $412.6 million, up {listed}\n\nFlour sales were $165.0 million, up "
    "10 percent from $150.0 million.\n\nOf all mills, 31 percent are in Leeds."
)

RULE = Rule(
    code="FC202",
    name="change-told-otherwise",
    summary="one change is told with two percentages",
    severity="warning",
    scope="document",
    check=changes_told,
    tick="agreed",
    good=(Good("rounded in the headline", STORY.format(headed="8 percent", listed="8.0%")),),
    bad=(
        Bad("in the headline", STORY.format(headed="6 percent", listed="8.0%"), "6 percent"),
        Bad("among the highlights", STORY.format(headed="8 percent", listed="80% year over year"), "80%"),
        Bad("from a year ago", STORY.format(headed="8%", listed="6.0% from a year ago"), "6.0%"),
    ),
    traps=(
        Good("a part of the company", STORY.format(headed="10 percent", listed="8.0%")),
        Good("another basis", STORY.format(headed="6 percent organically", listed="8.0%")),
        Good(
            "from quarter to quarter",
            "Net sales of $412.6 million were up 8.0 percent from $382.0 million.\n\nNet sales of $412.6 million, up "
            "2.1% sequentially.",
        ),
        Good("against another quarter", STORY.format(headed="8%", listed="2.1% from the fourth quarter of 2013")),
        Good(
            "against two years",
            "Net sales of $412.6 million were up 8.0% from 2013.\n\nNet sales of $412.6 million were up 14.1% from "
            "2012.",
        ),
        Good(
            "half a year over a quarter",
            "Northwind's First-Half Sales Rise 11%\n\nLEEDS, July 24, 2013 -- Northwind's second-quarter sales "
            "increased 9.2% to $210.4 million.\n\nFirst-half sales were $402.3 million.",
        ),
        Good(
            "quarter and year",
            "Northwind Sales Rise 12%\n\nLEEDS, May 6, 2014 -- Net sales rose 8.0% to $412.6 million in the "
            "quarter.\n\nNet sales rose 9.5% to $1.61 billion in the year.",
        ),
        Good(
            "two figures that are equal by chance",
            "Flour brought $41.6 million, up 8%, in May.\n\nBread brought $41.6 million, up 5%, in June.",
        ),
    ),
)
