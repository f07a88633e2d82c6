"""
One release gives the results of two quarters: "third quarter" in the body of a fourth-quarter release, or last year's.

The release of the last quarter is the form for the next one, and one "third quarter" or one "2012" stays in it.  What a
document calls its results is compared wherever it does: in the headline, where it announces them, over its sections,
where it names the call that discusses them.  Results that are still to be reported, that are compared with, or that an
outlook names are those of another quarter by nature, and a document that gives results of three quarters is a review.
A period whose results are announced is over, and ended less than a year ago; it is the one that the text compares with
a year before, and no later one is told of.  No figure is compared with one of its own period.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding.  They name the quarter of
the results more than once in 77 places; with each made the one before, 73 are found.

Source: catalogue of checks, "Dates and time"; newsroom practice, last quarter's release as the form of the next.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from factcheck.checks.own_period import announced_otherwise, compared_with_itself
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Span
from factcheck.rulebook import Bad, Good, Rule

from ._quarters import Results, number, quarters, results

NAMES = ("first", "second", "third", "fourth")
MANY, MOSTLY = 3, 0.75
"""So often, and in such a share of all places with a quarter, a story tells of its own one."""


def left_over(page: Pulled) -> Iterator[Clash | Held]:
    """Every place that gives the results another quarter, or another year, than the others do; then days too old."""
    told = quarters(page)
    found = list(results(page, told)) if told else []
    numbers = [one.quarter for one in found]
    if len(set(numbers)) < 3:
        yield from _odd_one(found, numbers, "quarter", Counter(map(number, told)))
        dated = [one for one in found if one.year]
        yield from _odd_one(dated, [int(one.year) for one in dated], "year", Counter())
    if len(set(numbers)) == 1:
        yield from _against_story(page, found[0], told)
    yield from compared_with_itself(page)
    yield from announced_otherwise(page)


def _odd_one(found: list[Results], values: list[int], what: str, told: Counter[int]) -> Iterator[Clash | Held]:
    """The one place that differs from the others; of two, the one that the story, by its counts, does not tell of."""
    count = Counter(values)
    if len(count) < 2:
        for one in found[1:]:
            yield Held(one.place, f"the results have one {what}", (found[0].place,))
        return
    (usual, most), (odd, few) = count.most_common(2)
    if most == 1 and told[odd] > told[usual]:
        usual, odd = odd, usual
    at = next(one for one, value in zip(found, values, strict=True) if value == odd)
    other = next(one for one, value in zip(found, values, strict=True) if value == usual)
    if few == 1 and (most > 1 or (at.strong and other.strong) or (told[odd] == 1 and told[usual] > 1)):
        yield Clash(at.place, f"the results are those of {_said(at)} here, of {_said(other)} there", (other.place,))


def _against_story(page: Pulled, one: Results, told: list[re.Match[str]]) -> Iterator[Clash]:
    """Results of a quarter of which the story does not tell: it speaks of another one, time after time."""
    document = page.document
    others = [m for m in told if not one.place.span.meets(document.to_text(Span(*m.span())))]
    count = Counter(map(number, others))
    if not one.strong or not others:
        return
    ((usual, most),) = count.most_common(1)
    if usual != one.quarter and most >= MANY and most >= len(others) * MOSTLY and count[one.quarter] * MANY <= most:
        span = document.to_text(Span(*next(m for m in others if number(m) == usual).span()))
        other = document.quote(span)
        message = f"the results are those of {_said(one)} here, and the text tells of the {NAMES[usual - 1]} quarter"
        yield Clash(one.place, message, (other,), f"{most} times in {len(others)}")


def _said(one: Results) -> str:
    return f"the {NAMES[one.quarter - 1]} quarter" + (f" of 20{one.year}" if one.year else "")


RELEASE = (
    "Northwind Reports {title} Results\n\nLEEDS, February 7, 2013 -- Northwind, Inc. today announced financial results "
    "for the {lede}. Sales for the fourth quarter were $9 million.\n\nNorthwind will hold a call to discuss its fourth "
    "quarter {call} results.\n\n"
)

REPORTED_ON = "LEEDS, August 4, 2012 -- Northwind reported its results for the quarter ended March 31, 2012. {}"

RULE = Rule(
    code="FC310",
    name="quarter-left-over",
    summary="the results have another quarter or year in one place than in the others",
    severity="warning",
    scope="document",
    check=left_over,
    tick="consistent",
    good=(
        Good("one quarter", RELEASE.format(title="Fourth Quarter 2012", lede="fourth quarter of 2012", call="2012")),
        Good(
            "in other words",
            RELEASE.format(title="Q4 2012", lede="fourth quarter ended December 31, 2012", call="fiscal 2012"),
        ),
    ),
    bad=(
        Bad(
            "a period that is compared with itself",
            "In May 2011 sales rose to $609.4 million, compared to $565.1 million recorded for May 2011.",
            finds="May 2011",
        ),
        Bad(
            "last year's day in the text",
            REPORTED_ON.format("The quarter ended March 31, 2011 brought $3m, after $2m in the same period last year."),
            finds="March 31, 2011",
        ),
        Bad(
            "the last quarter's day where the results are announced",
            REPORTED_ON.format("Sales were $3m in the quarter ended June 30, 2012, $5m in months ended June 30, 2012."),
            finds="March 31, 2012",
        ),
        Bad(
            "the last quarter",
            RELEASE.format(title="Fourth Quarter 2012", lede="third quarter of 2012", call="2012"),
            finds="results for the third quarter of 2012",
        ),
        Bad(
            "the last year",
            RELEASE.format(title="Fourth Quarter 2012", lede="fourth quarter of 2012", call="2011"),
            finds="fourth quarter 2011 results",
        ),
        Bad(
            "against the story",
            "Northwind Reports Third Quarter 2012 Results\n\nLEEDS, February 7, 2013 -- Sales for the fourth quarter "
            "were $9 million. Costs for the fourth quarter were $3 million.\n\nThe fourth quarter was wet.",
            finds="Third Quarter 2012 Results",
        ),
        Bad(
            "of two places the one that the story does not tell of",
            "Northwind Reports Second Quarter 2013 Results\n\nLEEDS, May 2, 2013 -- Northwind, Inc. announced its "
            "results for the first quarter of 2013. In the first quarter, sales rose. In the first quarter, costs "
            "fell.",
            finds="Second Quarter 2013 Results",
        ),
        Bad(
            "an end that is more than a year ago",
            "LEEDS, May 6, 2013 -- Northwind announced its results for the first quarter ended March 31, 2012.",
            finds="March 31, 2012",
        ),
        Bad(
            "a period that is not over",
            "LEEDS, March 6, 2013 -- Northwind today reported results for the three months ended March 31, 2013.",
            finds="March 31, 2013",
        ),
    ),
    traps=(
        Good(
            "both are what it was before",
            "Sales for the quarter were $4.7 million, compared with $3.2 million for the same quarter of 2011, and "
            "sales for the year were $14.7 million, compared with $11.4 million for 2011.",
        ),
        Good(
            "the quarter that was outdone",
            "Northwind today announced that its third-quarter results bested second-quarter performance.",
        ),
        Good(
            "a figure of one period on another basis",
            "Adjusted sales for May 2012 were $9 million, compared to $8 million as expected for May 2012.",
        ),
        Good(
            "items of a list whose marks have a line each",
            "|\n-\n|\nFees increased to $4.4 million from $2.5 million in second quarter 2010.\n|\n-\n|\nOther income "
            "increased to $7.3 million compared to $4.5 million in second quarter 2010.",
        ),
        Good(
            "last year's quarter, and what came later",
            (
                REPORTED_ON.format("The loss was $3m, compared to $2m for the quarter ended March 31, 2011."),
                REPORTED_ON.replace("quarter", "half").format("Sales for the month ended May 31, 2012 rose twice."),
            ),
        ),
        Good(
            "compared with another quarter",
            RELEASE.format(title="Fourth Quarter 2012", lede="fourth quarter of 2012", call="2012")
            + "The result is up from the third quarter 2012 results.",
        ),
        Good(
            "results to come",
            RELEASE.format(title="Fourth Quarter 2012", lede="fourth quarter of 2012", call="2012")
            + "Northwind will report its first quarter 2013 results on May 7, 2013.",
        ),
        Good(
            "a review of the quarters",
            "First Quarter 2012 Results\n\nSecond Quarter 2012 Results\n\nThird Quarter 2012 Results\n\nAll went well.",
        ),
        Good(
            "results of last year that are not announced",
            "LEEDS, May 6, 2013 -- Sales were above the results for the quarter ended March 31, 2012.",
        ),
        Good(
            "what a quarter brings",
            RELEASE.format(title="Fourth Quarter 2012", lede="fourth quarter of 2012", call="2012")
            + "In the first quarter of 2013, Northwind anticipates first results from its new mill.",
        ),
    ),
)
