"""
Figures that are said to be a share of sales, against the sales that the document states elsewhere.

    Net sales were $412.6 million …
    Operating income of $47.0 million, or 11.4% of sales          47.0 / 412.6 = 11.4 %

Whose sales are meant is not said, so a share is only wrong where the document's story gives one figure for its sales,
of the same period, and the share comes out with no other figure that stands beside sales, in prose or in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from msgspec import Struct

from factcheck.checks import hints
from factcheck.checks.amounts import exact, places, rounded, scaled, share
from factcheck.checks.changes import quantity
from factcheck.checks.outline import ABOUT, MONEY, PERCENT, TIME, Outline, outlines, place
from factcheck.checks.tables import figure
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity

_SALES = r"(?:sales|revenues?|turnover)"
_WHOLE = rf"of (?:(?:our|its|the|total|net|consolidated|company|group) ){{0,3}}{_SALES}\b"
_PART_FIRST = pattern(
    rf"(?P<part>{MONEY})(?: (?:for|in) the (?:quarter|year|period|half|{TIME}))?"
    r"(?:,? (?:or|representing|equal to|equivalent to|which (?:is|was)) | [(](?:or )?)"
    rf"(?:{ABOUT} )?(?P<percent>{PERCENT}) {_WHOLE}(?=[.,;)]|$| and\b| compared| versus| vs\b)",
    re.IGNORECASE,
)
_MARGIN = pattern(
    rf"(?P<part>{MONEY})(?: (?:for|in) the (?:quarter|year|period|half|{TIME}))?,? [(]?(?:which )?"
    r"(?:representing|represents|reflecting|resulting in|yielding|for|with|and|or|equal to) "
    rf"an? (?P<of>gross|operating|net) (?:profit )?margin of (?:{ABOUT} )?(?P<percent>{PERCENT})",
    re.IGNORECASE,
)
"""A result and its margin, which is its share of sales: "$29 million, representing a gross margin of 61%"."""
_OF = {
    "gross": pattern(r"\bgross (?:profit|margin)\b", re.IGNORECASE),
    "operating": pattern(r"\boperating (?:profit|income|earnings|loss)\b|\bfrom operations\b", re.IGNORECASE),
    "net": pattern(r"\bnet (?:profit|income|earnings|loss)\b", re.IGNORECASE),
}
"""The result that a margin is of: an operating income "with a gross margin of 61%" is no gross profit."""
_RESULT = pattern(
    r"\b(?:(?:gross|operating|net|pre-?tax) (?:profit|income|earnings|loss)|earnings before|EBITDA|EBIT|expenses?|SG&A"
    r"|R&D|expenditures?|costs?|cash flow)\b",
    re.IGNORECASE,
)
"""What companies measure against all of their sales."""
_AHEAD = r"expect|anticipat|forecast|target|guidance|outlook|project|\bwill\b|would|could|organic"
AHEAD = pattern(rf"{_AHEAD}|pro forma|adjusted", re.IGNORECASE)
_OF_A_PART = pattern(
    r"\b(?:segment|division|business|region|product|brand|customer|subsidiar|branch|store|compar|versus|vs\b|from\b"
    rf"|against|acqui)|{_AHEAD}",
    re.IGNORECASE,
)
_NAME = pattern(r"[a-z,;] (?!Company|EBITDA|EBIT|GAAP|SG&A|R&D)[A-Z][\w&-]")
_STATED = pattern(
    rf"(?P<lead>(?:[\w&'’-]+ )?)(?<![\w&'’-])(?:(?:net|total|consolidated|quarterly|record) ){{0,3}}{_SALES}"
    rf"(?: (?:for|in|during) (?:the )?{TIME})?"
    r" (?:of|was|were|totall?ed|reached|(?:rose|increased|grew|fell|declined|decreased)"
    rf"(?: (?:by )?{PERCENT})?(?:,)? to) (?:{ABOUT} )?(?P<figure>{MONEY})",
    re.IGNORECASE,
)
OWN = frozenset(
    """reported the with on had of its our generated and announced posted achieved company company's net total
    consolidated quarterly record""".split()
)
"""What may stand in front of "sales" that are all of them."""
_ROW = pattern(_SALES, re.IGNORECASE)
_SCALES = (Decimal(1), Decimal(1000), Decimal(10**6))
_MOST = 400
"""Figures beside sales that are tried; a document with more of them is a report."""


class Share(Struct, frozen=True):
    """A figure, and what share of sales it is said to be."""

    outline: Outline
    start: int
    part: Mention
    percent: Mention

    def fits(self, whole: Interval) -> bool:
        """Whether the figure is the said share of some sales."""
        implied = self.of(whole)
        return implied is not None and implied.meets(exact(quantity(self.percent)))

    def of(self, whole: Interval) -> Interval | None:
        """What share of some sales the figure is, in percent."""
        return share(exact(quantity(self.part)), whole)


def shares_of_sales(page: Pulled) -> Iterator[Clash | Held]:
    """The figures that are said to be a share of sales."""
    told = list(_told(page))
    stated = list(_stated(page)) if told else []
    for one in told:
        fitting = next((sales for sales in stated if one.fits(exact(quantity(sales)))), None)
        if fitting:
            yield _outcome(page, one, fitting, True)
        else:
            own = _of_its_time(page, one, stated)
            if own and _all_one(own) and _is_of_all(page, one, own[0]):
                yield from _unless_of_others(page, one, own[0])


def _told(page: Pulled) -> Iterator[Share]:
    for outline in outlines(page, " of sales", "sales", "revenue", "turnover", " margin of ", figures=2):
        if PERCENT in outline.line:
            for found in (*_PART_FIRST.finditer(outline.line), *_margins(outline)):
                part, percent = (outline.mentions[found.start(side)] for side in ("part", "percent"))
                if quantity(part).written and quantity(percent).written:
                    yield Share(outline, found.start(), part, percent)


def _margins(outline: Outline) -> Iterator[re.Match[str]]:
    """Where a sentence tells a margin of the result in front of it."""
    for found in _MARGIN.finditer(outline.line):
        results = [
            (match.end(), of) for of, form in _OF.items() for match in form.finditer(outline.line, 0, found.start())
        ]
        if results and max(results)[1] == found["of"].lower():
            yield found


def _stated(page: Pulled) -> Iterator[Mention]:
    """All sales, as the story gives them for its own period."""
    for outline in outlines(page, "sales", "revenue", "turnover"):
        if outline.sentence.section.kind == "boilerplate" or AHEAD.search(outline.line):
            continue
        for found in _STATED.finditer(outline.line):
            mention = outline.mentions[found.start("figure")]
            if quantity(mention).written and not set(found["lead"].lower().split()) - OWN:
                yield mention


def _of_its_time(page: Pulled, one: Share, stated: list[Mention]) -> list[Mention]:
    """The sales of the period of a figure, or without one as it is, where some are, else all: those of the year too."""
    days = {claim.span: claim.as_of for claim in page.claims}
    then = days.get(one.part.span)
    return [sales for sales in stated if days.get(sales.span) == then] or stated


def _all_one(stated: list[Mention]) -> bool:
    first, *others = map(quantity, stated)
    return all(first.meets(other) and first.unit == other.unit for other in others)


def _is_of_all(page: Pulled, one: Share, sales: Mention) -> bool:
    """Whether a figure is a result of the whole company, of the period of its sales."""
    before = one.outline.line[: one.start].rpartition("; ")[2].rpartition(": ")[2]  # "Gross Profit: Gross profit was"
    if quantity(one.part).unit != quantity(sales).unit or not _RESULT.search(before):
        return False
    if _OF_A_PART.search(before) or _NAME.search(before):
        return False
    days = {claim.span: claim.as_of for claim in page.claims}
    then, now = days.get(one.part.span), days.get(sales.span)
    return then == now if then and now else TIME not in one.outline.line


def _unless_of_others(page: Pulled, one: Share, sales: Mention) -> Iterator[Clash | Held]:
    if not any(one.fits(whole) for whole in _beside_sales(page)):
        yield _outcome(page, one, sales, False)


def _beside_sales(page: Pulled) -> Iterator[Interval]:
    found: list[Interval] = []
    for outline in outlines(page, "sales", "revenue", "turnover"):
        found += (exact(quantity(m)) for at, m in outline.mentions.items() if outline.line[at] == MONEY)
    for table in page.document.tables:
        for row in table.rows:
            if _ROW.search(row.label.words):
                cells = [cell.interval for cell in map(figure, row.cells) if cell and cell.quantity.written]
                found += (scaled(cell, scale) for cell in cells for scale in _SCALES)
    yield from found[:_MOST]


def _outcome(page: Pulled, one: Share, sales: Mention, fits: bool) -> Clash | Held:
    at, evidence = place(page, one.percent), (place(page, one.part), place(page, sales))
    said, implied = quantity(one.percent), one.of(exact(quantity(sales)))
    result = f"{rounded(implied, places(said))} %" if implied else "not known"
    how = f"{one.part.text} / {sales.text}"
    arithmetic = f"{how} = {result}; written {at.text}"
    if fits:
        return Held(at, f"{at.text} is {how}", evidence, arithmetic)

    def would_fit(value: Decimal) -> bool:
        return implied is not None and exact(Quantity.exactly(value, said.step, said.unit)).meets(implied)

    return Clash(
        at, f"{at.text} of sales here; {how} is {result}", evidence, arithmetic, hint=hints.slip(said, would_fit)
    )
