"""
An event is expected for a later time than an earlier document said, or came later.

Plans move, and a later date is no contradiction.  But a reviewer wants to see every promise that moved, beside the
document that made it, before a reader asks.  Other words may tell it where both name the product, place or partner.

Measured on 346 statements and releases of 2000 to 2026, by issuer: two notes, both true (a call moved by four days,
an outlook by a year).  In invented releases over years, benchmarks/relations.py, twelve notes, each on two places that
belong together.

Source: catalogue of checks, "Across documents and time".
"""

from collections.abc import Iterator

from factcheck.checks.foretold import slipped
from factcheck.checks.promised import PROMISED, slipped_again
from factcheck.model import Clash
from factcheck.record import Record
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule


def moved(record: Record) -> Iterator[Clash]:
    """What one measure tells of one event, and what other words tell of it by its name."""
    told = list(slipped(record))
    yield from told
    places = {(clash.at, clash.evidence) for clash in told}
    yield from (clash for clash in slipped_again(record) if (clash.at, clash.evidence) not in places)


FIRST = "We expect to submit the marketing application by the end of 2012."

RULE = Rule(
    code="FC406",
    name="milestone-slipped",
    summary="an event is expected later than before, or came later",
    severity="note",
    scope="record",
    check=moved,
    asks=(CLAIMS, PROMISED),
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
            finds="first half of 2013",
            dates=("2011-05-02", "2012-05-02"),
        ),
        Bad(
            "in other words",
            (
                "Construction of the Leeds mill has begun; it is scheduled to open in the first half of 2012.",
                "Start-up of operations aside, the Leeds mill is now due to be opened in March 2013.",
            ),
            finds="March 2013",
            dates=("2011-05-02", "2012-03-02"),
        ),
        Bad(
            "came late",
            (
                "Delivery of AB-901 to Japan is planned for the third quarter of 2011.",
                "AB-901 was delivered to Japan on March 4, 2012.",
            ),
            finds="March 4, 2012",
            dates=("2011-05-02", "2012-05-02"),
        ),
    ),
    traps=(
        Good(
            "another place, in other words",
            (
                "The Leeds mill is scheduled to open in the first half of 2012.",
                "Our mill in York was opened on March 4, 2013.",
            ),
            dates=("2011-05-02", "2013-05-02"),
        ),
        Good(
            "another phase",
            (
                "We expect to begin a Phase I trial of AB-901 in March 2011.",
                "The Phase II trial of AB-901 was begun in May 2012.",
            ),
            dates=("2011-02-02", "2012-06-02"),
        ),
        Good(
            "in time",
            (
                "Delivery of AB-901 to Japan is planned for the third quarter of 2011.",
                "AB-901 was delivered to Japan on August 4, 2011.",
            ),
            dates=("2011-05-02", "2012-05-02"),
        ),
        Good(
            "the day of the telling",
            (
                "Close to the record crop, FABRIKAM boosted the rye production forecast by two percent in the report "
                "out this morning – to an even 13 billion bushels. Still expected to be the second, it is short of the "
                "record.",
                "Rye production was forecast at 13.2 billion bushels, down 2 percent from the August forecast, but up "
                "from the record of last year, FABRIKAM said in its Sept. 10 Crop Production Report.",
            ),
            dates=("2011-09-11", "2012-09-11"),
        ),
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
