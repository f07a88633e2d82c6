"""
A range begins with its larger end, or with its later day.

"Between $42 million and $38 million" is a range whose ends were exchanged or of which one was not updated.  Ranges of
losses and of negative figures, opening hours, and what merely has two sides (a difference, a ratio, a choice "between")
are left alone; days are compared only where both name their year.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding.  Of 60 ranges whose ends
change places 51 are found; some others stand beside a word for a change ("a growth rate of 29% to 26%").

Source: newsroom line-by-line checking; XBRL and TIMEX3 both define an interval by its start, then its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.amounts import exact
from factcheck.checks.changes import quantity
from factcheck.checks.outline import ABOUT, NUMBER, TIME, VALUE, YEAR, Outline, outlines
from factcheck.checks.ways import directions, way
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.rulebook import Bad, Good, Rule

_HEDGE = f"(?:(?:{ABOUT}|an estimated) )?"
_BETWEEN = pattern(
    rf"(?P<before>\b[\w-]+ )?\bbetween {_HEDGE}(?P<first>{VALUE}) and {_HEDGE}(?P<second>{VALUE})(?P<noun> [a-z]+s\b)?",
    re.IGNORECASE,
)
_GUIDED = pattern(
    rf"\b(?:of|at|be|is|are|range|between|expects?|anticipates?|projects?|forecasts?) {_HEDGE}(?P<first>{VALUE})"
    rf"(?: to | ?[-–] ?){_HEDGE}(?P<second>{VALUE})(?P<noun> [a-z]+s\b)?",
    re.IGNORECASE,
)
_GUIDING = ("expect", "anticipat", "guidance", "outlook", "forecast", "project", "range of")
_UP_TO = pattern(rf"(?P<first>{NUMBER}),? (?P<second>{NUMBER})(?P<noun> [a-z]+s\b)?")
_DAYS = pattern(
    rf"\b(?:between (?P<first>{TIME}) and|from (?P<start>{TIME}) (?:to|through|until)) (?P<second>{TIME})", re.I
)
_SHARES = pattern(
    rf"\b(?:of|range|between|representing|reflecting|rate|margin|growth) (?:{ABOUT} )?"
    r"(?P<range>(?P<first>\d{1,3}(?:\.\d+)?)%? ?[-–] ?(?P<second>\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent))",
    re.IGNORECASE,
)
"""Percentages that run backwards over a dash, which are read as no range: "growth of 17-15%"."""
_SCALED = pattern(
    r"[^\d−-]*(?P<first>\d{1,3}(?:\.\d+)?)(?: ?[-–] ?| to )\D{0,4}(?P<second>\d[\d,.]*\d|\d) (?:m|b|tr)illion"
)
"""A range whose scale is said once, and is not that of a larger first end: "$30 to $28 million"."""
_CELL = pattern(
    r"(?:\||\s{2})[ \t]*(?P<range>(?:US)?[$€£]? ?(?P<first>\d[\d,]*(?:\.\d+)?)%?(?: [mb]illion)? to [$€£]? ?"
    r"(?P<second>\d[\d,]*(?:\.\d+)?)%?(?: [mb]illion)?)(?=[ \t]*(?:\||\n|\s{2}|$))"
)
"""A range that is all of a cell: "| $185 million to $175 million |"."""
# These have two sides and no order.
_SIDES = pattern(
    r"differ|gap|spread|ratio|split|choice|choos|decid|distinguish|compar|relation|alternat|mov|swap|switch|fluctuat|swing"
    r"|distance|correlat|divid|shar|scor|margin|match|tie|agree|link|conver|transition|discrepan|even$|interact",
    re.IGNORECASE,
)
_DOWNWARDS = pattern(r"\bloss|negative|deficit|decline|decrease|reduc|below zero|minus", re.IGNORECASE)
_NEAR = 60  # characters in front of a range in which a word may say that it is a fall
_CLOCK = 24  # "between 9 and 5" are opening hours


def ranges(page: Pulled) -> Iterator[Clash | Held]:
    """Ranges of figures and days: the first end must not lie above the second."""
    for outline in outlines(page, *_GUIDING, figures=2):
        for found in _GUIDED.finditer(outline.line):
            if not _may_fall(outline, found.start()):
                yield from _figures(outline, found)
    for outline in outlines(page, "between", "from", "up to"):
        for found in _BETWEEN.finditer(outline.line) if "between " in outline.low else ():
            if not _SIDES.match((found["before"] or "").lower()) and not _DOWNWARDS.search(outline.line):
                yield from _figures(outline, found)
        for found in _UP_TO.finditer(outline.line):
            if quantity(outline.mentions[found.start("second")]).hedge == "up_to" and not any(directions(outline.line)):
                yield from _figures(outline, found)
        for found in _DAYS.finditer(outline.line) if outline.line.count(TIME) > 1 else ():
            yield from _days(outline, found)
    yield from _written_as_one(page)


def _written_as_one(page: Pulled) -> Iterator[Clash]:
    """Ranges over a dash, with one scale, or in a cell of a table, whose first numeral is the larger."""
    for outline in outlines(page, "%", "percent", "per cent"):
        for found in _SHARES.finditer(outline.line):
            if not _may_fall(outline, found.start(), falling=True):
                yield from _numerals(outline.place(*found.span("range")), found)
    for outline in outlines(page, figures=1):
        for at, mention in outline.mentions.items():
            ranged = mention.quantity is not None and mention.quantity.hedge == "between"
            scaled = _SCALED.fullmatch(mention.text) if ranged else None
            if scaled and not _may_fall(outline, at, falling=True):
                yield from _numerals(outline.place(at, at + 1), scaled)
    document = page.document
    for section in document.sections:
        inside, lined = document.to_plain(section.span), section.kind == "table"
        if not lined and document.plain.find("|", inside.start, inside.end) < 0:
            continue
        for found in _CELL.finditer(document.plain, inside.start, inside.end):
            if not lined and found[0][0] != "|":
                continue  # two blanks between the words of a text are no cell's end
            row = document.plain[document.plain.rfind("\n", 0, found.start()) + 1 : found.start()]
            if not _DOWNWARDS.search(row):
                span = document.to_text(Span(*found.span("range")))
                yield from _numerals(document.quote(span), found)


def _numerals(place: Place, found: re.Match[str]) -> Iterator[Clash]:
    first, second = (Decimal(found[end].replace(",", "")) for end in ("first", "second"))
    if first > second:
        yield Clash(place, f"the range runs from {found['first']} down to {found['second']}", (), f"{first} > {second}")


def _may_fall(outline: Outline, at: int, falling: bool = False) -> bool:
    """Whether a range may run downwards: it is of a loss, or a word says that something changes (or that it falls)."""
    before = outline.line[max(0, at - _NEAR) : at]
    words = directions(before)
    return _DOWNWARDS.search(outline.line) is not None or any(not falling or way(before, w)[0] < 0 for w in words)


def _figures(outline: Outline, found: re.Match[str]) -> Iterator[Clash | Held]:
    first, second = (quantity(outline.mentions[found.start(side)]) for side in ("first", "second"))
    if first.written is None or second.written is None or first.parts or second.parts:
        return
    # "Between 15 and 12 percent" names the unit once; "12 to 15 cents" is written in one that money is not counted in.
    if first.unit != second.unit and (first.unit or second.unit != "percent"):
        return
    if first.written < 0 or second.written < 0:
        return
    if not (second.unit or found["noun"]) and max(first.written, second.written) <= _CLOCK:
        return
    # Ends that are written alike were chosen, and not rounded: "in the range of $6 million to $5 million".  A hedge of
    # the first end is of both, and so is the scale of the second: "$30 to $28 million".
    low, high = exact(Quantity.exactly(first.written, first.step)).low, exact(second).high
    apart = first.step == second.step or (low is not None and high is not None and low > high)
    yield _outcome(outline, found.start("first"), found.start("second"), apart and first.written > second.written)


def _days(outline: Outline, found: re.Match[str]) -> Iterator[Clash | Held]:
    start = found.start("first") if found["first"] else found.start("start")
    first, second = outline.mentions[start], outline.mentions[found.start("second")]
    # "From November 15 to January 31": without their years the two may lie in different ones.
    if not (first.period and second.period and YEAR.search(first.text) and YEAR.search(second.text)):
        return
    begin, end = first.period.start, second.period.end
    if begin and end:
        yield _outcome(outline, start, found.start("second"), begin > end)


def _outcome(outline: Outline, first: int, second: int, falls: bool) -> Clash | Held:
    at = outline.place(first, second + 1)
    low, high = outline.place(first, first + 1), outline.place(second, second + 1)
    if falls:
        return Clash(
            at, f"the range runs from {low.text} down to {high.text}", (low, high), f"{low.text} > {high.text}"
        )
    return Held(at, f"{low.text} is below {high.text}", (low, high), f"{low.text} ≤ {high.text}")


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
        Good("ends below zero", "The outlook for EBITDA is DKK -800 to -600 million."),
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
