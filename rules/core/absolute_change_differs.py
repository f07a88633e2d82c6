"""
A stated difference is not the difference of the two figures beside it.

"Up $4.2 million to $16.4 million from $13.1 million" leaves the reader with two answers: 4.2 and 3.3.  The difference
is worked out with the rounding of both figures, 3.2 to 3.4 here, so that "$3.2 million" agrees.

Measured on 346 statements and releases of 2000 to 2026: one warning, true ("a $0.6 decrease", in millions); 6 hold.

Source: audit practice, recomputation of stated amounts; rounding as intervals after XBRL Calculations 1.1.
"""

from factcheck.checks.changed_columns import differences
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC105",
    name="absolute-change-differs",
    summary="a stated difference against the figures beside it",
    severity="warning",
    scope="document",
    check=differences,
    good=(
        Good("exact", "Cash was up $3.3 million to $16.4 million from $13.1 million."),
        Good("agrees after rounding", "Cash was up $3.2 million to $16.4 million from $13.1 million."),
    ),
    bad=(
        Bad(
            "higher than",
            "Sales of $229.1 million were $25.2 million, or 11.8%, higher than the $204.9 million of 2012.",
            "$25.2 million",
        ),
        Bad(
            "a column of a table",
            "2013 | 2012 | $ Change\nFlour | 224.2 | 218.1 | 6.1\nBread | 82.3 | 76.3 | 8.0\nCakes | 74.7 | 68.4 | 6.3",
            "8.0",
        ),
        Bad(
            "a revision",
            "Employment was revised from 2,170,600 to 2,171,900, an upward revision of 3,100.",
            finds="3,100",
        ),
        Bad("one digit", "Cash was up $4.2 million to $16.4 million from $13.1 million.", "$4.2 million"),
        Bad(
            "losses in brackets",
            "The net loss decreased by $2.0 million to $(4.0) million from $(5.0) million.",
            "$2.0 million",
        ),
        Bad(
            "an increase of",
            "Total assets of $16.2 million, an increase of $9.2 million, or 103%, from $8.0 million.",
            "$9.2 million",
        ),
    ),
    traps=(
        Good("two levels of before", "Debt rose to $21.32 billion against $20.75 billion and $13.92 billion."),
        Good("one or the other", "Northwind aims to cut debt to $1.6 or $1.7 billion this year from $2.6 billion."),
        Good(
            "an item of income",
            "Northwind's profit rose to $44.1 million, after a $1 million extraordinary gain, from $35.1 million.",
        ),
        Good(
            "the quarter and the year",
            "Profit was $8 million in the quarter, down from $29 million, and $49 million in the year.",
        ),
        Good("a smaller loss in brackets", "The net loss fell by $1.0 million to $(4.0) million from $(5.0) million."),
        Good("one loss in brackets", "The net loss fell by $1.0 million to $4.0 million from $(5.0) million."),
        Good(
            "a larger loss in brackets, with its share",
            "The loss was £(5.0)m, compared with £(4.0)m in 2012, an increase of £1.0m or 25%.",
        ),
        Good(
            "a level of something else, which drove it",
            "Price growth of 7.7% to £275,945 drove an increase in profit to £294.2m from £252.6m.",
        ),
        Good(
            "levels that are told again in another currency",
            "Northwind's net income rose from $US1.9 billion ($2.1 billion) to $US2.2 billion ($2.4 billion) in the "
            "first nine months.",
        ),
        Good(
            "from a loss to a profit",
            "The mills reported an aggregate profit of $914 million in the fourth quarter of 2009, a $38.7 billion "
            "improvement from the $37.8 billion net loss the industry sustained in the fourth quarter of 2008.",
        ),
        Good("the cause's own figure", "Loans fell $5 million to $20 million from $25 million on a $7 million sale."),
        Good("another verb's figure", "It will cut 180 jobs and reduce its fleet from 57 to 50 aircraft by May."),
        Good("another currency", "Cash was up €4.2 million to $16.4 million from $13.1 million."),
        Good("only one level", "Cash was up $4.2 million to $16.4 million."),
    ),
)
