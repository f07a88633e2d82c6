"""
A running total is smaller in a later document: patients treated to date, units sold since launch.

Such a count can only grow, so a smaller one means that one of the two is wrong or that they count different things.
A lower floor after a higher one ("over 500" after "more than 600") is weaker and not false, and only noted.

Measured on 346 statements and releases of 2000 to 2026, by issuer: nothing found.

Source: catalogue of checks, "Across documents and time".
"""

from factcheck.checks.over_time import fell
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

RULE = Rule(
    code="FC402",
    name="running-total-fell",
    summary="a count that can only grow is smaller later",
    severity="warning",
    scope="record",
    check=fell,
    asks=(CLAIMS,),
    good=(
        Good(
            "it grows",
            (
                "To date, 612 patients have been treated with Northwind's inhaler.",
                "To date, 655 patients have been treated with Northwind's inhaler.",
            ),
            dates=("2012-03-01", "2012-09-01"),
        ),
    ),
    bad=(
        Bad(
            "it fell",
            (
                "To date, 612 patients have been treated with Northwind's inhaler.",
                "To date, 580 patients have been treated with Northwind's inhaler.",
            ),
            finds="580",
            dates=("2012-03-01", "2012-09-01"),
        ),
        Bad(
            "a weaker bound",
            (
                "To date, more than 600 patients have been treated with Northwind's inhaler.",
                "To date, more than 500 patients have been treated with Northwind's inhaler.",
            ),
            finds="500",
            dates=("2012-03-01", "2012-09-01"),
        ),
    ),
    traps=(
        Good(
            "a count that begins again each year",
            (
                "So far this year, 612 patients have been treated with Northwind's inhaler.",
                "So far this year, 180 patients have been treated with Northwind's inhaler.",
            ),
            dates=("2012-09-01", "2013-03-01"),
        ),
        Good(
            "a count of a year to date, which may be any company's year",
            (
                "Northwind has completed 230 conversions in the financial year to date.",
                "In the year to date Northwind has completed 81 conversions.",
            ),
            dates=("2012-08-01", "2013-01-09"),
        ),
        Good(
            "rounded the second time",
            (
                "To date, 612 patients have been treated with Northwind's inhaler.",
                "To date, more than 600 patients have been treated with Northwind's inhaler.",
            ),
            dates=("2012-03-01", "2012-09-01"),
        ),
    ),
)
