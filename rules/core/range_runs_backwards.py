"""
A range begins with its larger end, or with its later day.

"Between $42 million and $38 million" is a range whose ends were exchanged or of which one was not updated.  Ranges of
losses and of negative figures, opening hours, and what merely has two sides (a difference, a ratio, a choice "between")
are left alone; days are compared only where both name their year.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding.  Of 60 ranges whose ends
change places 51 are found; some others stand beside a word for a change ("a growth rate of 29% to 26%").

Source: newsroom line-by-line checking; XBRL and TIMEX3 both define an interval by its start, then its end.
"""

from factcheck.checks.in_order import ranges
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC111",
    name="range-runs-backwards",
    summary="the first end of a range above the second",
    severity="warning",
    scope="document",
    check=ranges,
    tick="consistent",
    good=(
        Good("money", "Cash use will be between $38 million and $42 million."),
        Good("a scale said once", "Cash use will be between $38 and $42 million."),
        Good("days", "The lease runs from June 2010 to May 2014."),
    ),
    bad=(
        Bad("money", "Cash use will be between $42 million and $38 million.", "$42 million and $38 million"),
        Bad("guidance", "We expect sales of $1.78 billion to $1.72 billion.", "$1.78 billion to $1.72 billion"),
        Bad("a range of", "Sales are to be in the range of $30 million to $28 million.", "$30 million to $28 million"),
        Bad("next to each other", "We expect sales of $6 million to $5 million.", "$6 million to $5 million"),
        Bad("a scale said once, and a dash", "Sales may approach $30–25 million.", "$30–25 million"),
        Bad("percentages over a dash", "Sales grew at a rate of 17-15% in 2012.", "17-15%"),
        Bad("a confidence interval", "The share was 57.8% (95% CI, 63.2 to 52.0).", "63.2 to 52.0"),
        Bad(
            "in a table",
            "Guidance | Quarter | Year\nSales | $185 million to $175 million | 690 to 710\nMargin | 26% to 28% | 7%",
            "$185 million to $175 million",
        ),
        Bad("percentages that are written twice", "We expect a margin of 21.5%-20.5%.", "21.5%-20.5%"),
        Bad(
            "a cell of a row that stands alone", "Sales | $195 million to $185 million", "$195 million to $185 million"
        ),
        Bad("percentages", "Growth will be between 15 and 12 percent.", "15 and 12 percent"),
        Bad("counts", "We will treat between 80 and 60 patients.", "80 and 60"),
        Bad("years", "The lease runs from June 2014 to May 2010.", "June 2014 to May 2010"),
    ),
    traps=(
        Good("a unit of another size", "We expect earnings per share of 12 to 15 cents."),
        Good("a forecast of a loss", "We expect a net loss of $80 million to $76 million."),
        Good("guidance that was cut", "We have cut our guidance for sales to $1.78 billion to $1.72 billion."),
        Good("guidance", "We expect sales of $1.68 billion to $1.72 billion."),
        Good("a loss", "We expect a loss of between $42 million and $38 million."),
        Good("a difference", "The difference between 62% and 55% is small."),
        Good("opening hours", "The office is open between 9 and 5."),
        Good("a fall", "Sales fell from $42 million to $38 million."),
        Good("the turn of the year", "The offer stands from November 15 to January 31."),
        Good("a fall over a dash", "Sales declined at a rate of 17-15% in 2012. It was a 5-3% vote."),
        Good("by an amount, to a level", "Sales increased by $651,000 to $30.3 million."),
        Good("votes", "The board was split between 7 and 5."),
    ),
)
