"""
A word says up and the figures go down, or the other way round.

"Decreased to $8.1 million from $6.5 million" contradicts itself, and no other document is needed to see it: two figures
were exchanged, or the word was left over from last time.  Losses, deficits and outflows are left alone, since they
"decrease" in sign while their size grows; so are "improved", "narrowed" and figures that rounding makes equal.

Measured on 346 statements and releases of 2000 to 2026: no finding; with the word turned round or the two figures
exchanged, 42 of 42 are found.

Source: newsroom line-by-line checking; the same test on earnings tables is common in audit software.
"""

from factcheck.checks.recompute import directions
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC106",
    name="direction-runs-against-figures",
    summary="a word for up or down against the figures beside it",
    severity="error",
    scope="document",
    check=directions,
    tick="consistent",
    good=(
        Good("up", "Turnover increased to $8.1 million from $6.5 million."),
        Good(
            "a contraction beside a growth",
            "Output is to contract 1.6 percent, sharply down from the earlier estimate of 0.7 percent growth.",
        ),
        Good("equal after rounding", "Turnover rose to $8.1 million from $8.1 million."),
    ),
    bad=(
        Bad(
            "an item behind one that speaks of losses",
            "◾ An allowance for losses of 2.10%;\n◾ A margin of 4.16%, down from 4.07% in May;\n◾ No debt.",
            "down",
        ),
        Bad(
            "an earlier expectation",
            "Turnover will be $106 million to $109 million, down from its previous expectation of $95 million.",
            "down",
        ),
        Bad(
            "dividends of a quarter, and of a year",
            "A 21% decrease in the dividend, from 39 cents a share to 47 cents, or to $1.88 per share a year.",
            "decrease",
        ),
        Bad(
            "a level that is told again as a share of sales",
            "Operating income decreased to $5.5 million, or 4.7% of turnover, compared to $4.3 million, or 3.7% of "
            "turnover, a year ago.",
            "decreased",
        ),
        Bad(
            "guidance",
            "We are increasing our 2013 sales guidance to a range of $5.05 to $5.15 from the $5.70 to $6.10 range.",
            "increasing",
        ),
        Bad("round percentages", "We see a chance of 45 percent (up from 50 percent in May).", "up"),
        Bad(
            "from between",
            "Expectations were lowered from between $3.20 and $3.28 to between $3.81 and $3.91.",
            "lowered",
        ),
        Bad(
            "cents a share, one apart",
            "Diluted earnings per share of $0.57, an increase of 2% from diluted earnings per share of $0.58.",
            "increase",
        ),
        Bad("from … to", "The jobless rate fell from 4.1 percent to 4.3 percent.", "fell"),
        Bad(
            "a revision",
            "Employment was revised from 2,170,600 to 2,171,900, a downward revision of 1,300.",
            "downward revision",
        ),
        Bad("two ranges", "We expect $2.55 to $2.65 a share, down from our previous range of $2.45 to $2.60.", "down"),
    ),
    traps=(
        Good(
            "a currency, by what another one costs",
            "The average value of the yen against the dollar rose to 161 from 221 a year earlier.",
        ),
        Good(
            "revenues behind a profit",
            "It earned $431 million on revenues of $3.14 billion, down slightly from its 2012 profit of $442 million.",
        ),
        Good(
            "a share, and what it was a year ago",
            "In Leeds the rate of use rose 0.6 percent to 53.6 percent, against 67.3 percent one year ago.",
        ),
        Good(
            "up on the week, and less than a year ago",
            (
                "In Leeds, the mill count was up 14 to 164, against 422 one year ago.",
                "The figure for clerks rose by 2,000 in the month to 436,500 compared with 470,700 a year earlier.",
            ),
        ),
        Good(
            "what a rise does to another figure",
            "The rise brought annual inflation to 19.8 percent compared with 23.7 percent at the end of February.",
        ),
        Good(
            "a change that another word moves",
            (
                "The bill would raise the permissible reduction in rents to 10 percent from 5 percent.",
                "Northwind is reducing the size of its pool for raises to 3.5 percent of pay from 5.5 percent.",
            ),
        ),
        Good(
            "growth beside growth",
            "Lending rose by 8.8 percent in the February year from January's 9.5 percent rise, compared with a 13.6 "
            "percent increase in the February year before.",
        ),
        Good(
            "the next item of a list",
            "Northwind raised prices to $78,415 for its van, up from $76,500, and to $63,520 for its car, up from "
            "$61,970.",
        ),
        Good(
            "held against something else",
            "Exports of bread came to $180 million, compared with $147 million for flour, a drop of 42 percent.",
        ),
        Good(
            "a range of guidance, and what it was before",
            "It now expects 400,000 to 410,000 ounces in 2012, down from 410,000 to 430,000, and growth of 2 to 3 "
            "percent, down from 3 to 4 percent.",
        ),
        Good(
            "what others had expected, in front of a second verb",
            "Turnover of $5.8 million topped the consensus of $5.4 million and increased from $5.6 million.",
        ),
        Good(
            "levels that the word in front of the second verb has told",
            "Northwind lowered its sales guidance range from $3.6 billion to $3.8 billion to $3.4 billion to $3.6 "
            "billion and raised its guidance range for earnings to $4.25 to $4.50 from $3.75 to $4.25.",
        ),
        Good(
            "a peak, and a change in front of what it was before",
            "Rents grew at nearly half their 10% peak in March and a fall from 5.8% in May.  They were 3.7% higher on "
            "the year, compared with 5.2% in April, a rise in every town.",
        ),
        Good(
            "a word behind levels that another word has told",
            (
                "The mill index rose to 49.8 from 47.9 in August, signaling only a fractional decline in orders.",
                "Bread accounted for 2.19 percent of flour growth, down from 2.42 percent in the second quarter, as "
                "spending growth for cakes slowed.",
                "The county contributed 0.30 percent, down from 0.46 percent, as growth in its mills fell.",
            ),
        ),
        Good(
            "growth that slowed",
            (
                "Flour price growth cooled further in August, slowing to 2.1 percent a year from 2.4 percent in July.",
                "Annual flour price growth eased in May, rising 1.8 percent year-over-year compared with 2.4 percent "
                "in April, although monthly growth slightly increased from a revised 0.2 percent to 0.3 percent.",
                "The decline in flour prices deepened further in May, to 4.1 percent from 3.8 percent.",
                "The rate of increase softened to 2.1% from 2.4%, and the pace of price increases halved to 1.1% from "
                "2.2%.",
                "The mill slowed the decline in orders to 3.0 percent from 4.1 percent; it raised its forecast for "
                "the fall to 2.4 percent from 2.1 percent.",
            ),
        ),
        Good(
            "a range of growth, and the growth of last year",
            "For the 13 weeks ending January 27, store sales are now forecast to increase 2 percent to 3 percent "
            "versus a 4 percent gain last year.",
        ),
        Good("another thought", "Income was $17.3 million as compared to $14.3 million last year despite lower rent."),
        Good("a range narrowed", "We lowered our outlook to $2.45 to $2.50 from $2.40 to $2.60."),
        Good("a loss", "The net loss decreased to $8.1 million from $6.5 million."),
        Good("below zero", "The night fell from -5 degrees to -10 degrees."),
        Good("a place in a ranking", "The firm climbed from 10 to 4 in the ranking."),
        Good("something else is counted", "Enrolment rose to 45 patients from 60 clinics."),
        Good("a denial", "Turnover did not fall to $8.1 million from $6.5 million."),
        Good("improved", "The ratio improved to 61% from 64%."),
        Good("up to", "We will pay up to $40 million, from $65 million in total."),
        Good("a bound", "The workforce was reduced to fewer than 50 people from more than 40."),
    ),
)
