"""
A number in words and the figure in brackets behind it are not the same.

Contracts and notices write a number twice, "sixty (60) days", so that one guards the other; when a draft changes, often
only one of them is changed.  A single digit behind a larger number in words is left alone: it may be a footnote's mark.

Measured on 346 statements and releases of 2000 to 2026, 36 of other companies and 573 manuals, licences and notes: no
finding.  Of 85 counts in words that got the next number in brackets behind them 85 are found, none that got its own.

Source: rules of contract drafting ("words prevail over figures", e.g. UCC § 3-114), which exist since the two differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.amounts import declared, exact
from factcheck.checks.outline import MONEY, NUMBER, PERCENT, TIME, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.rulebook import Bad, Good, Rule

_FIGURE = f"[{NUMBER}{PERCENT}{MONEY}{TIME}]"
_TWICE = pattern(rf"(?P<first>{_FIGURE}) ?[(](?P<second>{_FIGURE})[)]")
_TWICE_INSIDE = pattern(r"(?P<words>[A-Za-z][A-Za-z -]{1,60}?) ?[(](?P<figure>\d{1,9}|\d{1,3}(?:,\d{3}){1,3})[)]")


def words_and_figures(page: Pulled) -> Iterator[Clash | Held]:
    """Numbers that are written in words and again in figures: "ten (11)", "sixty (90) days"."""
    for outline in outlines(page):
        if "(" not in outline.line and not any("(" in mention.text for mention in outline.mentions.values()):
            continue
        for found in _TWICE.finditer(outline.line):
            first, second = (outline.mentions[found.start(side)] for side in ("first", "second"))
            a, b = first.quantity, second.quantity
            if a is not None and b is not None and not first.has_digits and second.has_digits:
                yield from _twice(outline.place(*found.span("first")), a, outline.place(*found.span("second")), b)
        for mention in outline.mentions.values():
            within = _TWICE_INSIDE.match(mention.text)
            if within and mention.quantity is not None:
                words, figure = (
                    Place(page.document.name, Span(mention.span.start + start, mention.span.start + end), within[side])
                    for side in ("words", "figure")
                    for start, end in (within.span(side),)
                )
                number = Decimal(within["figure"].replace(",", ""))
                yield from _twice(words, mention.quantity, figure, Quantity.exactly(number, unit=mention.quantity.unit))


def _twice(words: Place, a: Quantity, figures: Place, b: Quantity) -> Iterator[Clash | Held]:
    if not _same_thing(a, b):
        return
    if declared(a).meets(exact(b)):
        yield Held(words, f"{words.text} is {figures.text}", (figures,), f"{words.text} = {figures.text}")
    else:
        message = f"{words.text} in words here, and {figures.text} in figures"
        yield Clash(words, message, (figures,), f"{words.text} ≠ {figures.text}")


def _same_thing(words: Quantity, figures: Quantity) -> bool:
    # A figure alone may be a footnote's mark behind a large number: "forty (1) companies".
    if words.written is None or figures.written is None or figures.parts:
        return False
    if words.unit != figures.unit or not words.written:
        return False  # "nil (738)": nothing now, and what it was before
    return not (figures.written < 10 <= words.written and not figures.unit)


RULE = Rule(
    code="FC109",
    name="words-differ-from-figures",
    summary="a number in words against the figure in brackets",
    severity="error",
    scope="document",
    check=words_and_figures,
    tick="agreed",
    good=(
        Good("the same", "The notice period is sixty (60) days, and the term five (5) years."),
        Good("money", "The fee is two million dollars ($2,000,000)."),
    ),
    bad=(
        Bad("a count", "There are ten (11) compounds in testing.", "ten"),
        Bad("a term", "The notice period is sixty (90) days.", "sixty"),
        Bad("money", "The fee is two million dollars ($2,500,000).", "two million dollars"),
    ),
    traps=(
        Good("a footnote", "The plan covers forty (1) companies."),
        Good("a share", "The plan covers ten (25%) of the companies."),
        Good("a label", "Phase two (2b) begins in May."),
        Good("nothing now", "Shipments were nil (738) of barley and 5,600 (216) of oats."),
        Good("another year", "Revenue was $8.1 million (2012) and $6.5 million (2011)."),
    ),
)
