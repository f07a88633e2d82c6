"""
A percentage of change differs from the one that the two figures beside it give.

A reader who divides the figures gets another number than the sentence does.  Both are worked out with the rounding of
the figures as written: $8.1 million from $6.5 million is a rise of 22.9 to 26.4 %, so "25%" agrees and "35%" does not.
Percentages in constant currency, organic growth and yearly averages are of other figures and are left alone.

Measured on 346 statements and releases of 2000 to 2026: one warning and one note, both true; 26 percentages hold.  Of
percentages with one digit changed 84 % are found; the rest still round to the figures beside them.

Source: recomputing what is reported, as statcheck (Nuijten et al. 2016) does for p-values; rounding as intervals after
XBRL Calculations 1.1.
"""

from factcheck.checks.changed_columns import percents
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC104",
    name="percent-change-differs",
    summary="a percentage of change against the figures beside it",
    severity="warning",
    scope="document",
    check=percents,
    good=(
        Good("rounded figures", "Turnover rose 25% to $8.1 million from $6.5 million."),
        Good("no level after", "Loans fell $548 million, or 2.6%, from $20.7 billion in September."),
        Good(
            "of the figure that the sentence before tells",
            "It had sales of $35.9 million. This represents an 8% decrease compared to sales of $39.0 million.",
        ),
        Good(
            "behind a sentence that tells of a change itself",
            "Turnover fell by $3.1 million. This represents an 8% decrease compared to turnover of $39.0 million.",
        ),
        Good("a loss in brackets", "The result went down 25% from $(6.5) million to $(8.1) million."),
    ),
    bad=(
        Bad(
            "beside another basis in brackets",
            "Turnover was up 6% to $117.0 million compared to $114.8 million (up 4% in constant currency).",
            "6%",
        ),
        Bad(
            "another scale",
            "Turnover was $19.64 billion, an increase of 8.1 percent from $18.16 million last year.",
            "8.1 percent",
        ),
        Bad(
            "which represents",
            "Sales were $8.1 million, which represents a 35% rise when compared to sales of $6.5 million.",
            "35%",
        ),
        Bad(
            "of the figure that the sentence before tells",
            "It had sales of $35.9 million. This represents an 18% decrease compared to sales of $39.0 million.",
            "18%",
        ),
        Bad("two figures", "Turnover rose 35% to $8.1 million from $6.5 million.", "35%"),
        Bad("a difference and a level", "Costs declined by $2 million, or 73%, to $3.4 million.", "73%"),
        Bad("behind the level", "Fees rose to $5.6 million, or 21%, from $5.0 million.", "21%"),
        Bad("more than", "Fees were $56.1 million, 5.3 percent more than the $54.2 million of May.", "5.3 percent"),
        Bad("above", "Fees were $56.1 million, 5.3 percent above the $54.2 million of May.", "5.3 percent"),
        Bad(
            "dividends, which are not rounded",
            "It declared a 5.6% increase in the quarterly dividend, from $0.90 per share to $0.96 per share.",
            "5.6%",
        ),
        Bad(
            "beside the growth of a part that has its own percentage",
            "Sales were $46.2 million, a 10.7 percent increase from $38.5 million on organic growth of 3.1%.",
            "10.7 percent",
        ),
        Bad(
            "in another unit as well",
            "Output increased by 8% to 2,728 kg (87,700 oz) in the June quarter from 2,303 kg (74,000 oz).",
            "8%",
        ),
        Bad("in brackets before it", "The dividend was 28.5p (2012: 27.1p), an increase of 7%.", "7%"),
        Bad(
            "the difference before it",
            "Employment rose by 12,400 in May to 2,184,300, an increase of 0.9 percent on the month.",
            "0.9 percent",
        ),
        Bad("over", "Fees were $46 million in May, up 22% over $41 million in April.", "22%"),
        Bad("pence in brackets", "• Earnings up 48% to 7.65p per share (H1 2012: 5.98p)", "48%"),
        Bad(
            "a column of a table",
            "2013 | 2012 | $ Change | % Change\nFlour | 224.2 | 218.1 | 6.1 | 2.8 | %\nBread | 82.3 | 76.3 | 6.0 | "
            "9.7 | %\nCakes | 74.7 | 68.4 | 6.3 | 9.2 | %",
            "9.7 | %",
        ),
        Bad("an increase of", "Sales were 810 units compared with 650 units, an increase of 14.6%.", "14.6%"),
    ),
    traps=(
        Good(
            "one result, and another",
            "Northwind, which announced a profit of $5.3 billion compared with $2.8 billion in 2012, said its current "
            "profits rose by 19 percent.",
        ),
        Good(
            "a level, and how much more it is",
            (
                "The value of the works was $376.9 billion, or six percent more than the $355.6 billion of 2012.",
                "The mill sowed between 3.58 and 3.78 million acres, or two to seven percent less than the 3.85 "
                "million acres of 2012.",
            ),
        ),
        Good(
            "above another level than the one before",
            "The amount outstanding was $24.5 billion, up from January's $24.1 billion and 4.0 percent above the total "
            "three months earlier.",
        ),
        Good(
            "what it did before",
            "Sales fell $20.1 billion, or 4.5 percent, to $428.75 billion after rising by three percent in December to "
            "$448.82 billion.",
        ),
        Good("a year at the end of a line", "It sold 1.3 million loaves in 2012, a rise of 14 percent over\n2011."),
        Good("a round number in words", "It sold three million loaves, up 61 percent over 1,850,109 in 2012."),
        Good(
            "growth on the year behind a forecast that is revised",
            "The forecast of flour output was raised to 2.765 billion tons from a previous estimate of 2.761 billion "
            "tons, indicating a two percent increase year-on-year.",
        ),
        Good(
            "two measures in one sentence",
            "Fees increased 5.9% from the $22.1 million of May while rent was up 15.7% from $12.1 million.",
        ),
        Good(
            "two changes of one level, from two days",
            "Deposits rose 28% to $2.35 billion, an increase of $514 million from the second quarter of 2007 and an "
            "increase of $47 million or 2% compared to March 31, 2008.",
        ),
        Good(
            "a share that has a sign of money too",
            "Gross margin was $41.7% and was 2.6% lower than last quarter's $44.3%.",
        ),
        Good(
            "a profit behind a loss",
            "Northwind had net income of $9.4 million, an increase of $10.9 million, or 717 percent, from the $1.5 "
            "million net loss of 2012.",
        ),
        Good("what is paid to all is rounded", "Dividends of $1.2 billion are an increase of 6% from $1.1 billion."),
        Good("of another basis", "Sales rose 3% to $46.2 million from $38.5 million, an organic growth at the mills."),
        Good(
            "the difference and its percentage before what was less",
            "Cash used of $9.4 million was $3.7 million, or 28.2% lower than the $13.1 million of last year.",
        ),
        Good("in words", "Turnover rose eight percent to $7.25 billion from $6.74 billion."),
        Good("over what it was", "Fees were $16.5 million, a 10% increase over $15.0 million for the same period."),
        Good("more than a share", "Sales were $56.1 million, 3.5 percent more than the plan, and costs $54.2 million."),
        Good("constant currency", "Turnover rose 35% in constant currency to $8.1 million from $6.5 million."),
        Good("the cause's own figure", "Loans fell 3% from $20.2 billion, due to a $570 million fall in one line."),
        Good("nearly", "Turnover rose nearly 2% to $104.5 million, compared to $102.7 million."),
        Good(
            "a second comparison",
            "Fees rose 11% to $5.0 million from $4.9 million in March and from $4.5 million a year ago.",
        ),
        Good("a share of something else", "Income fell to $56 million from $60.1 million, or 12% of sales."),
        Good("a level before the verb", "Turnover of $812.4 million increased 12% compared to $727.3 million."),
        Good("an and that goes on", "Northwind carried 61.2 million parcels, up 16% and 35.0 million letters, up 20%."),
        Good("a level before up", "Sales of £2.1bn up 32% (2012: £1.6bn)."),
        Good(
            "a column on another basis",
            "2013 | 2012 | % Change in constant currency\nFlour | 224.2 | 218.1 | 4.8 %\nBread | 82.3 | 76.3 | 9.7 "
            "%\nCakes | 74.7 | 68.4 | 11.2 %",
        ),
        Good("a scale said once", "The budget rose 10.6% from $47 to $52 million."),
    ),
)
