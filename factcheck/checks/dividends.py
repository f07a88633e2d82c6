"""
Dividends of a quarter or a month against those of a year: "47 cents a quarter, or $1.88 per share on an annual basis".

A dividend is declared to the cent, so that a year's is four times a quarter's.  Where the rate was changed during the
year its sum is another; so only what is called annualized, or an annual rate or basis, has to be the product, and what
is called an annual dividend where two digits exchanged make it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from factcheck.checks.amounts import declared, exact, rounded, scaled, swapped
from factcheck.checks.changes import quantity
from factcheck.checks.outline import HEDGE, MONEY, TIME, outlines, place
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

_PAID = (
    pattern(
        rf"(?P<each>{TIME}) (?:(?! annual)[^;{TIME}]){{0,90}}?\bdividends?\b(?P<figures>(?:(?! annual|;).){{0,160}})",
        re.IGNORECASE,
    ),
    pattern(rf"\bdividends?\b[^;{MONEY}]{{0,60}}? of (?P<figures>{MONEY})(?: (?:per|a) share)? (?P<each>{TIME})", re.I),
)
_YEARLY = pattern(
    rf"\bannuali[sz]ed (?:[\w-]+ ){{0,4}}?(?:of|to|is|at|equals) {HEDGE}?(?P<called>{MONEY})"
    rf"|\b(?:annual|yearly|indicated) (?:[\w-]+ ){{0,3}}?(?:rate|basis)(?: (?:per|of|for) [\w ]{{1,20}})?"
    rf" (?:of|to|is|at|equals) {HEDGE}?(?P<rated>{MONEY})"
    rf"|(?P<said>{MONEY})(?: (?:per|a) (?:\w+ )?share)?,? (?:on an )?(?:annuali[sz]ed|annual (?:basis|rate))\b",
    re.IGNORECASE,
)
"""What is four times a quarter's by its name."""
_OF_A_YEAR = pattern(
    rf"\bannual (?:[\w-]+ ){{0,2}}?dividend(?! yield)(?:[^;.{MONEY}]|{MONEY} per share){{0,110}}? (?:to|of) "
    rf"(?P<figure>{MONEY})",
    re.IGNORECASE,
)
_OTHER = pattern(r"\b(?:special|extra|supplemental|variable|preferred|preference|series [A-Z])\b", re.IGNORECASE)
_FIGURES = pattern(MONEY)
_TIMES = (("quarter", 4), ("month", 12))
_MOST = 3
"""Regular dividends that one document tells of; more are those of several companies."""
_LARGEST = Decimal(100)
"""Of one share, in whole units of money; what is more is the sum of all shares."""


class Paid(Struct, frozen=True):
    """What is paid on a share each time, and how often a year."""

    mention: Mention
    times: int


def dividends(page: Pulled) -> Iterator[Clash | Held]:
    """The dividends of a year, against those that the document says are paid during it."""
    paid, named, loose = list(_paid(page)), list(_yearly(page)), list(_of_a_year(page))
    years = [year.span for year in (*named, *loose)]
    paid = [one for one in paid if one.mention.span not in years]
    if len({quantity(one.mention).written for one in paid}) > _MOST or not paid:
        return
    for year in (*named, *loose):
        fitting = [one for one in paid if _makes(one, quantity(year))]
        if fitting:
            yield Held(place(page, year), f"{year.text} a year", (place(page, fitting[0].mention),), _how(fitting[0]))
            yield from _declared_otherwise(page, fitting[0], year, paid)
        elif year in named:
            yield _clash(page, year, min(paid, key=lambda one: _far(one, quantity(year))))
        elif slipped := next((one for one in paid if _exchanged(one, year)), None):
            yield _clash(page, year, slipped)


def _clash(page: Pulled, year: Mention, one: Paid) -> Clash:
    at, other = place(page, year), place(page, one.mention)
    return Clash(at, f"{at.text} a year here, and {_how(one)}", (other,), f"{_how(one)}; written {at.text}")


def _far(one: Paid, year: Quantity) -> Decimal:
    return abs((quantity(one.mention).written or Decimal(0)) * one.times - (year.written or Decimal(0)))


def _how(one: Paid) -> str:
    value = quantity(one.mention)
    return f"{one.times} × {one.mention.text} = {rounded(scaled(declared(value), Decimal(one.times)), 4)}"


def _makes(one: Paid, year: Quantity) -> bool:
    value = quantity(one.mention)
    return value.unit == year.unit and scaled(declared(value), Decimal(one.times)).meets(exact(year))


def _exchanged(one: Paid, year: Mention) -> bool:
    """Whether two digits exchanged in what is paid, or in what the year brings, make one the product of the other."""
    value, whole = quantity(one.mention), quantity(year)
    return any(
        _makes(Paid(one.mention, one.times), Quantity.exactly(other, whole.step, whole.unit))
        for other in swapped(whole)
    ) or any(
        scaled(declared(Quantity.exactly(other, value.step, value.unit)), Decimal(one.times)).meets(exact(whole))
        for other in swapped(value)
    )


def _declared_otherwise(page: Pulled, right: Paid, year: Mention, paid: Sequence[Paid]) -> Iterator[Clash]:
    """A dividend that with two digits exchanged makes the year's: "74 cents", where four times 47 do."""
    other = quantity(right.mention)
    for one in paid:
        value = quantity(one.mention)
        if value.written != other.written and other.written in tuple(swapped(value)):
            at = place(page, one.mention)
            message = f"{at.text} here, and {right.mention.text} there make {year.text} a year"
            yield Clash(at, message, (place(page, right.mention), place(page, year)), _how(right))


def _paid(page: Pulled) -> Iterator[Paid]:
    for outline in outlines(page, "dividend", figures=1):
        for found in () if _OTHER.search(outline.line) else (m for form in _PAID for m in form.finditer(outline.line)):
            each = outline.mentions[found.start("each")].text.lower()
            times = next((times for word, times in _TIMES if each.startswith(word) or each == f"each {word}"), 0)
            for figure in _FIGURES.finditer(outline.line, *found.span("figures")) if times else ():
                if _is_of_a_share(mention := outline.mentions[figure.start()]):
                    yield Paid(mention, times)


def _yearly(page: Pulled) -> Iterator[Mention]:
    for outline in outlines(page, "annual", "indicated", figures=1):
        if not _OTHER.search(outline.line) and ("dividend" in outline.low or "rate" in outline.low):
            for found in _YEARLY.finditer(outline.line):
                at = max(found.start(name) for name in ("called", "rated", "said"))
                if _is_of_a_share(outline.mentions[at]):
                    yield outline.mentions[at]


def _of_a_year(page: Pulled) -> Iterator[Mention]:
    for outline in outlines(page, "annual", figures=1):
        if "dividend" in outline.low and not _OTHER.search(outline.line):
            for found in _OF_A_YEAR.finditer(outline.line):
                if _is_of_a_share(mention := outline.mentions[found.start("figure")]):
                    yield mention


def _is_of_a_share(mention: Mention) -> bool:
    value = mention.quantity
    return value is not None and value.written is not None and 0 < value.written < _LARGEST and value.hedge == "none"
