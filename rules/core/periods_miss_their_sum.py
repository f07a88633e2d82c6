"""
Quarters do not make up the half, the nine months or the year.

Each quarter is reported by itself and the year in one figure, months later and by other hands.  Added up are sums of
money that flow, of one measure and issuer, over periods that follow one another without a gap; averages, rates and
figures per share are left out, and so is a period for which two documents give two figures.

Measured on 346 statements and releases of 2000 to 2026, by issuer: no finding; 95 sums of four issuers hold.

Source: audit practice, "roll forward the interim periods".
"""

from factcheck.checks.periods import sums_of_periods
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

FIRST = "Net revenue of Larkfield Mills was $4.1 million for the three months ended March 31, 2012."
SECOND = (
    "Net revenue of Larkfield Mills was $4.4 million for the three months ended June 30, 2012.\n\n"
    "Net revenue of Larkfield Mills was ${half} million for the six months ended June 30, 2012."
)
DATES = ("2012-05-02", "2012-08-01")

RULE = Rule(
    code="FC419",
    name="periods-miss-their-sum",
    summary="quarters against the half, nine months and the year",
    severity="warning",
    scope="record",
    check=sums_of_periods,
    asks=(CLAIMS,),
    tick="footed",
    good=(Good("they add up", (FIRST, SECOND.format(half="8.5")), dates=DATES),),
    bad=(Bad("a digit", (FIRST, SECOND.format(half="9.5")), finds="$9.5 million", dates=DATES),),
    traps=(
        Good("rounded", (FIRST, SECOND.format(half="8.6")), dates=DATES),
        Good(
            "restated",
            (FIRST, SECOND.format(half="9.5").replace("Net revenue of", "As restated, net revenue of")),
            dates=DATES,
        ),
        Good(
            "a part that a later document tells anew",
            (
                SECOND.format(half="9.5"),
                "Net revenue of Larkfield Mills was $5.9 million for the three months ended March 31, 2013 and $4.1 "
                "million for the three months ended March 31, 2012.",
            ),
            dates=("2012-08-01", "2013-05-02"),
        ),
        Good(
            "a figure a share",
            (
                "Net loss of Larkfield Mills was $0.24 per share for the three months ended March 31, 2012.",
                "Net loss of Larkfield Mills was $0.20 per share for the three months ended June 30, 2012.\n\n"
                "Net loss of Larkfield Mills was $0.43 per share for the six months ended June 30, 2012.",
            ),
            dates=DATES,
        ),
    ),
)
