"""
A later document lowers or moves a forecast and has no word for it.

A forecast may change, and a document that says "revised" or "previously" says so.  One that states the new figure as
if it had always been so will be read as a contradiction by everybody who kept the old one.

Measured on 346 statements and releases of 2000 to 2026, by issuer: one finding, a lowering whose reason follows only in
the next sentence.

Source: catalogue of checks, "Across documents and time".
"""

from factcheck.checks.foretold import lowered
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

TWELVE = "We expect twelve drug compounds to be in clinical testing by the end of 2012."

RULE = Rule(
    code="FC415",
    name="forecast-lowered",
    summary="a forecast is lowered or moved without a word",
    severity="warning",
    scope="record",
    check=lowered,
    asks=(CLAIMS,),
    good=(
        Good(
            "kept",
            (TWELVE, "We expect twelve drug compounds to be in clinical testing by the end of 2012."),
            dates=("2011-06-14", "2012-02-01"),
        ),
    ),
    bad=(
        Bad(
            "eleven in place of twelve",
            (TWELVE, "We expect eleven drug compounds to be in clinical testing by the end of 2012."),
            finds="eleven",
            dates=("2011-06-14", "2012-02-01"),
        ),
        Bad(
            "a lower range",
            (
                "Northwind expects revenue of $38 million to $42 million in 2012.",
                "Northwind expects revenue of $34 million to $37 million in 2012.",
            ),
            finds="$34 million to $37 million",
            dates=("2011-06-14", "2012-02-01"),
        ),
    ),
    traps=(
        Good(
            "said to be revised",
            (
                TWELVE,
                "We have revised our plans and now expect eleven drug compounds to be in clinical testing by the end "
                "of 2012.",
            ),
            dates=("2011-06-14", "2012-02-01"),
        ),
        Good(
            "the next month's pace",
            (
                "Beginning in January 2014, we will buy stock at a pace of $40 billion a month.",
                "Beginning in February 2014, we will buy stock at a pace of $35 billion a month.",
            ),
            dates=("2013-12-18", "2014-01-29"),
        ),
        Good(
            "of the world, and of a country",
            (
                "The United States will show the largest decline, with steel use expected to fall by 36.6% in 2014.",
                "Northwind forecasts that steel use will fall by 8.6% in 2014.",
            ),
            dates=("2013-04-27", "2013-10-12"),
        ),
        Good(
            "held against the one before",
            (
                "Northwind forecasts that steel use will fall by 14.9% in 2014.",
                "Northwind forecasts that steel use will fall by 8.6% in 2014.\n\nThis is an improvement over the "
                "spring forecast.",
            ),
            dates=("2013-04-27", "2013-10-12"),
        ),
        Good(
            "another year",
            (TWELVE, "We expect eleven drug compounds to be in clinical testing by the end of 2015."),
            dates=("2011-06-14", "2012-02-01"),
        ),
    ),
)
