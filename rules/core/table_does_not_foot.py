"""
A total in a table is not the sum of its rows, or of the columns beside it.

A reader adds up one column and stops trusting the other.  Which rows belong to a total is learnt from the table: the
rows that add up in one column have to in the others, with the rounding of every figure allowed for.  Tables of one
column, and tables that add up nowhere, are left alone, and so is 3 + 5 = 9, which may be 3.4 + 5.4 in millions.

Measured on 346 statements and releases of 2000 to 2026: no finding; 126 totals hold.  Of 200 digits changed or
exchanged in figures that a total or an identity of the statement ties together, all found, 166 by this rule.

Source: audit practice, footing and cross-footing; XBRL Calculations 1.1 for sums of rounded figures.
"""

from factcheck.checks.tables import footing
from factcheck.rulebook import Bad, Good, Rule

REVENUES = """
| in thousands | 2012 | 2011 |
| --- | ---: | ---: |
| Licences | 3,955 | 4,100 |
| Royalties | 1,210 | 980 |
| Other | 85 | - |
| Total revenues | {total} | 5,080 |
"""
BALANCE = """
In thousands            2012      2011

Cash                   8,593     6,453
Other current          2,276     1,433
Total current assets  10,869     7,886
Property                 243     1,397
Total assets          {total}     9,283
"""
REGIONS = """
| Units | North | South | Total |
| --- | ---: | ---: | ---: |
| Spring | 120 | 80 | 200 |
| Summer | 95 | 71 | 166 |
| Autumn | 101 | 64 | {total} |
"""

OFFICES = """
| Offices | 2025 | 2024 |
| --- | ---: | ---: |
| North | 3 | 4 |
| South | 5 | 6 |
| Total | {total} | 10 |
"""

STACKED = "\n\n".join(
    "Cash|8,593|6,453|Other|2,276|1,433|Total current|10,869|7,886|Land|243|1,397|Total|{total}|9,283|End.".split("|")
)

RULE = Rule(
    code="FC116",
    name="table-does-not-foot",
    summary="totals of a table against its rows and columns",
    severity="error",
    scope="document",
    check=footing,
    tick="footed",
    good=(
        Good("a column", REVENUES.format(total="5,250")),
        Good("a total of subtotals", BALANCE.format(total="11,112")),
        Good("one cell to a line", STACKED.format(total="11,112")),
        Good("across", REGIONS.format(total="165")),
        Good("rounding slack", REVENUES.format(total="5,251")),
    ),
    bad=(
        Bad(
            "across, with the heads told anew",
            "Q2 2013 | Flour | Bread | Cakes | Total\nRevenue | 195 | 105 | 7 | 317\nProfit | 8 | 22 | 6 | 36\nQ2 "
            "2012 | Flour | Bread | Cakes | Total\nRevenue | 178 | 75 | 6 | 259\nProfit | 14 | 8 | 5 | 27",
            finds="317",
        ),
        Bad("small whole numbers", OFFICES.format(total="18"), "18"),
        Bad("a column", REVENUES.format(total="5,520"), "5,520"),
        Bad("a total of subtotals", BALANCE.format(total="11,212"), "11,212"),
        Bad("one cell to a line", STACKED.format(total="11,121"), "11,121"),
        Bad("across", REGIONS.format(total="175"), "175"),
    ),
    traps=(
        Good(
            "a column of changes that no head names",
            "Tickets\n635,316\n580,558\n9.4\nCakes\n1,020\n1,075\n(5.1\n)\nOther\n36,956\n26,922\n37.3\nTotal "
            "sales\n673,292\n608,555\n10.6\n",
        ),
        Good(
            "one column alone",
            "| Region | Offices |\n| --- | ---: |\n| North | 310 |\n| South | 523 |\n| Total | 903 |",
        ),
        Good("whole numbers that may be rounded", OFFICES.format(total="9")),
        Good("no sum at all", REVENUES.format(total="9,999").replace("5,080", "8,888")),
        Good("a row that is left out", REVENUES.format(total="5,250").replace("| 85 | - |", "| 85 | n/a |")),
    ),
)
