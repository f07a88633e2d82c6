"""
An event is expected for a later time than an earlier document said.

Plans move, and a later date is no contradiction.  But a reviewer wants to see every promise that moved, beside the
document that made it, before a reader asks.

Measured on 346 statements and releases of 2000 to 2026, by issuer: two notes, both true (a call moved by four days,
an outlook by a year).

Source: catalogue of checks, "Across documents and time".
"""

from factcheck.checks.foretold import slipped
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

FIRST = "We expect to submit the marketing application by the end of 2012."

RULE = Rule(
    code="FC406",
    name="milestone-slipped",
    summary="an event is expected later than before",
    severity="note",
    scope="record",
    check=slipped,
    asks=(CLAIMS,),
    good=(
        Good(
            "told again",
            (FIRST, "We plan to submit the marketing application in December 2012."),
            dates=("2011-05-02", "2012-05-02"),
        ),
    ),
    bad=(
        Bad(
            "half a year later",
            (FIRST, "We expect to submit the marketing application in the first half of 2013."),
            finds=("first half of 2013",),
            dates=("2011-05-02", "2012-05-02"),
        ),
    ),
    traps=(
        Good(
            "another event",
            (FIRST, "We expect to begin the second trial in the first half of 2013."),
            dates=("2011-05-02", "2012-05-02"),
        ),
        Good(
            "what begins and goes on",
            (
                "Beginning in March 2012, Northwind will raise its spending on trials.",
                "Beginning in May 2012, Northwind will raise its spending on trials.",
            ),
            dates=("2012-02-01", "2012-02-20"),
        ),
        Good(
            "the next one of a series",
            (
                "We will report the results of the quarter on May 4, 2012.",
                "We will report the results of the quarter on August 3, 2012.",
            ),
            dates=("2012-04-20", "2012-07-20"),
        ),
    ),
)
