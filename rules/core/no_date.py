"""
A document has no date, and nothing in it, in its name or beside it gives one.

"Next month", "a year ago" and "currently" then mean nothing, and no figure can be put in order of time: the rules about
time leave the document out, and this warning says so.  The date of what a document recounts is not taken for its own.

Measured on 346 real documents that were given with their dates: nothing; without them, every one that has no dateline.

Source: audit practice, a document without a date is no evidence of a state at a time.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Place, Span
from factcheck.rulebook import Bad, Good, Rule

SHOWN = 60
"""Characters of the opening that are quoted, at most."""


def undated(page: Pulled) -> Iterator[Clash]:
    """The document's opening words, if nothing dates it.  A blank document has nothing to date."""
    document = page.document
    opening = document.text.lstrip()
    if document.date is not None or not opening:
        return
    start = len(document.text) - len(opening)
    line = opening.partition("\n")[0].rstrip()
    end = start + (len(line) if len(line) <= SHOWN else max(line.rfind(" ", 0, SHOWN), 0) or SHOWN)
    span = Span(start, end)
    yield Clash(
        Place(document.name, span, document.text[start:end]),
        "nothing dates this document; the rules about time leave it out",
        hint="give it a dateline, front matter with a date, or a day in its file name",
    )


RULE = Rule(
    code="FC902",
    name="no-date",
    summary="a document has no date, and time rules leave it out",
    severity="warning",
    scope="document",
    check=undated,
    good=(
        Good("a dateline", "LEEDS, England, June 4, 2013 -- Northwind opened its mill today."),
        Good("a date that was given", "Northwind opened its mill today.", dates=("2013-06-04",)),
        Good("front matter", "---\ndate: 2013-06-04\n---\n\nNorthwind opened its mill today.\n"),
    ),
    bad=(
        Bad("no date at all", "Northwind opened its mill today.", finds="Northwind opened its mill today."),
        Bad(
            "only the date of what it recounts",
            "On July 31, 2003, we opened the mill.",
            finds="On July 31, 2003, we opened the mill.",
        ),
        Bad(
            "a long opening is quoted in part",
            "Northwind, which has made flour in the valley of the river Aire since its first mill, opened another.",
            finds="Northwind, which has made flour in the valley of the river",
        ),
    ),
    traps=(Good("a blank document", " \n\n"),),
)
