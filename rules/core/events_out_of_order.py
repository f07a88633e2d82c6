"""
Two days stand in an order that the events cannot have.

A dividend is paid before its day of record, a replay ends before its call. Both sentences are copied from the last
quarter, and one of the two days is forgotten; nor is a dividend paid more than half a year after its day of record.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding; 10 pairs of days hold,
and with the year of the later one made a year less all 10 are found.

Source: catalogue of checks, "Dates and time"; SEC Rule 10b-17, record and payment dates.
"""

from factcheck.checks.event_order import event_order
from factcheck.rulebook import Bad, Good, Rule

CALL = (
    "LEEDS, April 26, 2013 -- Northwind will host a conference call on Tuesday, April 30, 2013 at 9:00 a.m. ET.\n\n"
    "A replay of the call will be available at www.northwind.example through {end}.\n"
)
DIVIDEND = (
    "LEEDS, April 26, 2013 -- Northwind declared a dividend of $0.12 per share, payable on {paid} to shareholders of "
    "record on May 15, 2013.\n"
)

RULE = Rule(
    code="FC308",
    name="events-out-of-order",
    summary="a dividend paid before its record day, a replay that ends before its call",
    severity="warning",
    scope="document",
    check=event_order,
    tick="consistent",
    good=(
        Good("a replay after the call", CALL.format(end="May 7, 2013")),
        Good("paid after the record day", DIVIDEND.format(paid="May 31, 2013")),
    ),
    bad=(
        Bad("last quarter's replay", CALL.format(end="February 7, 2013"), finds="February 7, 2013"),
        Bad(
            "the days of the replay",
            "LEEDS, May 6, 2014 -- Northwind will host a conference call on May 6, 2014 at 9:00 a.m. ET.\n\nA replay "
            "will be available from 1:00 p.m. on May 6 through April 20, 2014.\n",
            finds="May 6 through April 20, 2014",
        ),
        Bad("paid too early", DIVIDEND.format(paid="May 1, 2013"), finds="May 1, 2013"),
        Bad("last year's day of record", DIVIDEND.format(paid="May 31, 2014"), finds="May 31, 2014"),
        Bad(
            "the record day first",
            "Holders of record on May 15, 2013 will be paid the dividend on May 1, 2013.",
            finds="May 1, 2013",
        ),
    ),
    traps=(
        Good(
            "two calls",
            "LEEDS, April 26, 2013 -- Northwind will host a conference call on Tuesday, April 30, 2013.\n\nNorthwind "
            "held a conference call on March 5, 2013.\n\nA replay of the call will be available through April 5, "
            "2013.\n",
        ),
        Good(
            "a range of hours",
            "LEEDS, April 26, 2013 -- Northwind will host a conference call on April 30, 2013.\n\nA replay will be "
            "available from 11:00 a.m. until midnight.\n",
        ),
        Good(
            "last year's dividend",
            "The dividend payable on May 31, 2013 to shareholders of record on May 15, 2013 is $0.02 above that paid "
            "on June 1, 2012.",
        ),
    ),
)
