"""
Rows of a financial statement that are one by definition, and do not come out.

Total assets are total liabilities and equity; revenue less the cost of what was sold is the gross profit; the cash at
the beginning and its change are the cash at the end.  The rows are known by their labels, and the definition is held
against a table only where it comes out in one of its columns, so that a statement by another scheme is left alone.

Source: FASB Concepts Statement No. 8, elements of financial statements; the calculation linkbases of the US GAAP
taxonomy.
"""

from factcheck.checks.identities import identities
from factcheck.rulebook import Bad, Good, Rule

BALANCE = """
In thousands                                  2012      2011

Total assets                                14,305     8,127
Total liabilities                            5,012     3,019
Total stockholders' equity                   9,293     5,108
Total liabilities and stockholders' equity  {total}     8,127
"""
FLAT = (
    "Revenue $ 8,120 $ 7,310 Cost of goods sold (3,402) (3,105) Gross profit {profit} 4,205 "
    "Total operating expenses 2,200 2,100"
)

LABOUR = (
    "Table 1. Labour force, thousands\n"
    "                     Jan 2019    Feb 2019\n"
    "Employed              2,171.9     2,184.3\n"
    "Unemployed              122.0       118.9\n"
    "Labour force          2,293.9     {force}\n"
    "Unemployment rate, %      5.3         5.2\n"
)

RULE = Rule(
    code="FC117",
    name="statement-does-not-balance",
    summary="rows of a statement that are one by definition",
    severity="warning",
    scope="document",
    check=identities,
    tick="footed",
    good=(
        Good("labour force", (LABOUR.format(force="2,303.2"),)),
        Good("a balance sheet", (BALANCE.format(total="14,305"),)),
        Good("figures that ran on", (FLAT.format(profit="4,718"),)),
    ),
    bad=(
        Bad("labour force", (LABOUR.format(force="2,330.2"),), finds=("2,330.2",)),
        Bad("one digit", (BALANCE.format(total="14,350"),), finds=("14,350",)),
        Bad("gross profit", (FLAT.format(profit="4,781"),), finds=("4,781",)),
    ),
    traps=(
        Good(
            "a row that has lost a figure",
            (
                "Flour 12 14 Rye 31 42 Revenue 8,120 7,010 Cost of sales 3,400 Gross profit 4,720 3,910 "
                "Operating income 1,200 900 Net income 800 600",
            ),
        ),
        Good(
            "another scheme",
            ("Revenue 8,120 7,310 Cost of goods sold 3,402 3,105 Gross profit 4,500 4,000 Total expenses 2,200 2,100",),
        ),
        Good(
            "rounded",
            ("Revenue 8.1 7.3 Cost of goods sold 3.4 3.1 Gross profit 4.8 4.2 Total expenses 2.2 2.1",),
        ),
    ),
)
