"""
The next figure after a forecast's last day does not meet the forecast.

Whoever reads the new figure will remember the old promise, so the writer should know of it.  The finding says whether
a document gives the very day; where none does, it says "not met by the next figure" and never "missed".

Measured on 346 statements and releases of 2000 to 2026, by issuer: nothing found; on five releases of one company the
one forecast that the next figure did not meet.

Source: catalogue of checks, "Across documents and time".
"""

from factcheck.checks.foretold import missed
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

TWELVE = "We expect twelve drug compounds to be in clinical testing by this time next year."

RULE = Rule(
    code="FC414",
    name="forecast-not-met",
    summary="the next figure does not meet a forecast",
    severity="warning",
    scope="record",
    check=missed,
    asks=(CLAIMS,),
    good=(
        Good("met", (TWELVE, "Twelve drug compounds are now in clinical testing."), dates=("2011-06-14", "2012-07-02")),
        Good(
            "more than was expected",
            (TWELVE, "Thirteen drug compounds are now in clinical testing."),
            dates=("2011-06-14", "2012-07-02"),
        ),
    ),
    bad=(
        Bad(
            "ten where twelve were expected",
            (TWELVE, "Ten drug compounds are now in clinical testing."),
            finds="Ten",
            dates=("2011-06-14", "2012-12-19"),
        ),
    ),
    traps=(
        Good(
            "a range with its currency in letters twice",
            (
                "Northwind AG expects sales of CHF 400 million to CHF 420 million for 2012.",
                "Northwind AG had sales of CHF 414 million in 2012.",
            ),
            dates=("2012-06-14", "2013-02-26"),
        ),
        Good(
            "cash a year later",
            (
                "Northwind Inc. expects to end 2009 with more than $550 million in cash.",
                "Northwind Inc. had $472.4 million in cash at December 31, 2010.",
            ),
            dates=("2009-08-06", "2011-02-28"),
        ),
        Good(
            "the horizon has not come",
            (TWELVE, "Ten drug compounds are now in clinical testing."),
            dates=("2011-06-14", "2012-02-01"),
        ),
        Good(
            "a ceiling and no promise",
            (
                "We expect as many as twelve drug compounds to be in clinical testing by this time next year.",
                "Ten drug compounds are now in clinical testing.",
            ),
            dates=("2011-06-14", "2012-12-19"),
        ),
    ),
)
