"""
Claims of a table: the row's label is the measure, the column's head the period, the note above it the scale.

    (in thousands)      Three months ended June 30,
                              2011        2010
    License revenue         $ 3,955     $ 2,100      license revenue, 3,955,000 USD, as of the quarter
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from factcheck.claims import natures
from factcheck.claims.grammar import lemmas
from factcheck.claims.nouns import labels
from factcheck.claims.periods import columns as columns_of
from factcheck.documents import Document
from factcheck.documents.table import Cell, Row, Table
from factcheck.mentions.numbers import currencies
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Measure, Mention, Nature, Period, Span, Unread
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

SHARES = frozenset({"share", "shares"})
EXCEPT = pattern(r"\b(?:except(?:ing)?(?: for)?|but|other than|apart from|save)\b(?P<what>.*)", re.IGNORECASE)
"""What a note leaves out of its scale: "in thousands, except share and per share data"."""
PER_WHAT = pattern(r"\bper[- ](?:\w+ )?(?:share|unit)s?\b(?: (?:data|amounts?|information|figures))?", re.IGNORECASE)
NOT_SCALED = frozenset({"ratio", "percentage", "percent", "rate", "yield", "multiple"})
"""Heads of rows and columns whose figures are in no currency, and in no thousands of it."""
NEGATIVE = pattern(r"(?:US)?[$€£¥]?\s?\(\s?(?:US)?[$€£¥]?\s?\.?\d[\d,.]*(?!\s?[,–-]\s?\d)")
"""A cell in brackets; "14.8 (14.1, 15.4)" has an interval in brackets, and "333 (42%)" a share."""
SCALED = pattern(r"(?:million|billion|thousand|[MmBbKk]n?|\d ?p|¢|cents?)\)?$")
"""A figure that says its own scale, or is in pence."""
AHEAD = frozenset({"estimate", "estimated", "guidance", "outlook", "forecast", "projected", "low", "high", "midpoint"})
"""Words of a column that tells what is still to come."""
NOTES = frozenset({"note", "notes", "page"})
"""Columns that lead to the notes of a statement."""
CENTS, THOUSAND = Decimal("0.01"), 1000
IN_PERCENT = pattern(r"%|\bpercent\b", re.IGNORECASE)
"""The head of a column of percentages: "% Change", "Percent Change"."""
PERCENT = pattern(r"[-–(]{0,2}[\d.,]+[ |)]{0,5}%\)?")
MULTIPLE = pattern(r"\d ?[x×]$|\d ?:\d")
SIGNS = {"$": "", "€": "EUR", "£": "GBP", "¥": "JPY"}
CODE = pattern(r"\b[A-Z]{3}\b")
CODES = (currencies.CODES | currencies.ALIASES.keys()) - currencies.WORDLIKE


def read(
    document: Document,
    table: Table,
    mentions: Sequence[Mention],
    subject: str,
    results: Period | None,
    setting: Setting,
) -> tuple[list[Claim], list[Unread]]:
    """
    One claim for each figure in a cell; what stands in the table and is no cell's figure, with the reason.

    `results` is the period that the document gives results for: of columns with nothing but years it is that period.
    """
    claims: list[Claim] = []
    unread: list[Unread] = []
    cells = _cells(table)
    at = next(cells, None)
    heads = columns_of.in_full(table.heads, setting.today)
    periods = columns_of.periods(heads, results, document.title, setting)
    columns = [labels.column(head) for head in heads]
    spared = _spared(table.note)
    per_share = labels.PER_SHARE.search(table.note) is not None and EXCEPT.search(table.note) is None
    money = _currency(table, mentions, setting)
    usual = _usual_step(mentions)
    noted = EXCEPT.search(table.note)
    per_unit = noted is not None and PER_WHAT.search(noted["what"]) is not None
    for mention in mentions:
        # Cells and mentions both stand in the order of the text: one walk over both.
        while at is not None and at[2].span.end <= mention.span.start:
            at = next(cells, None)
        found = at if at is not None and at[2].span.meets(mention.span) else None
        if found is None or mention.quantity is None or mention.quantity.written is None:
            unread.append(Unread(mention, "it names a row or a column of a table", document.name))
            continue
        k, row, cell = found
        label, column = row.label.words, columns[k]
        measure = labels.measure(label, column)
        if measure is None:
            unread.append(Unread(mention, "its row has no label", document.name))
            continue
        if column and column <= NOTES:
            unread.append(Unread(mention, "it names a row or a column of a table", document.name))
            continue
        head = heads[k]
        # No statement in thousands tells cents, apart from what its note leaves out: "except per unit data".
        finer = mention.quantity.step == CENTS and (CENTS < usual or (per_unit and table.scale == THOUSAND))
        plain = finer or labels.named(label).volume
        names, own = labels.named(f"{label} {head}"), labels.own_unit(label, setting.currency)
        value = _value(mention, cell, names, head, table, money, measure, spared, plain, own)
        ahead = bool(column & AHEAD) or _is_ahead(periods[k], setting.today)
        claims.append(
            Claim(
                mention,
                measure,
                subject=subject,
                value=value,
                as_of=periods[k],
                modality="forecast" if ahead else "actual",
                hedge=value.hedge,
                per="share" if per_share or labels.named(label).per_share else None,
                document=document.name,
                sentence=Span(row.label.span.start, cell.span.end),
                section="table",
                nature=_nature(measure, periods[k]),
                flags=frozenset({"table", "change"} if column & labels.CHANGES else {"table"}),
            )
        )
    return claims, unread


def _cells(table: Table) -> Iterator[tuple[int, Row, Cell]]:
    for row in table.rows:
        for k, cell in enumerate(row.cells):
            if cell is not None and cell.is_figure:
                yield k, row, cell


def _spared(note: str) -> frozenset[str]:
    """The lemmas that a note leaves out of its scale: "except for book-to-bill ratios" → book-to-bill, ratio."""
    found = EXCEPT.search(note)
    what = PER_WHAT.sub(" ", found["what"]) if found else ""
    return frozenset(lemmas.noun(word.lower()) for word in labels.WORD.findall(what)) - {
        "data",
        "amount",
        "number",
        "and",
        "for",
    }


def _value(
    mention: Mention,
    cell: Cell,
    names: labels.Named,
    head: str,
    table: Table,
    money: str,
    measure: Measure,
    spared: frozenset[str],
    plain: bool,
    own: Quantity | None,
) -> Quantity:
    """
    The cell's figure in full: scaled by the note, negative in brackets, in the table's currency.

    `names` is what the words of its row and column say, whose `head` may say that it counts in percent; `spared` are
    the nouns that the note leaves out, and what is `plain` is not scaled.  What its row says of its `own` unit holds
    before all that is said of the table.
    """
    quantity = mention.quantity
    assert quantity is not None and quantity.written is not None
    sign = Decimal(-1) if NEGATIVE.match(cell.words) and quantity.written > 0 else Decimal(1)  # "$ (0.45)"
    percent = quantity.unit == "percent" or bool(PERCENT.fullmatch(cell.words) or IN_PERCENT.search(head))
    ratio = percent or mention.kind == "multiple" or bool(MULTIPLE.search(cell.words)) or measure.head in NOT_SCALED
    # A loss per share is told in dollars, whatever the statements are in; a count only if the note leaves it out.
    whole = (
        plain
        or ratio
        or names.per_share
        or bool(SCALED.search(mention.text))
        or not (spared - SHARES).isdisjoint(names.lemmas)
        or (names.counted and not spared.isdisjoint(SHARES))
    )
    factor = Decimal(1) if whole else Decimal(table.scale)
    bare = names.counted or ratio or (names.volume and mention.kind != "money")
    unit = "percent" if percent else quantity.unit or ("" if bare else money)
    told = percent or SCALED.search(mention.text) or quantity.unit not in ("", own.unit if own else "")
    if own and own.written and not told and not (own.unit == "percent" and "%" in cell.words):  # "333 (42%)"
        # "$0.34" is not in cents, whatever its row says.
        factor, unit = max(own.written, Decimal(bool(quantity.unit))), own.unit or unit
    written = quantity.written * factor * sign
    return replace(quantity, written=written, low=written, high=written, step=quantity.step * factor, unit=unit)


def _usual_step(mentions: Sequence[Mention]) -> Decimal:
    """The place of the last digit that most figures of a table have."""
    steps = Counter(m.quantity.step for m in mentions if m.quantity and m.quantity.written and m.quantity.step)
    return max(steps, key=lambda step: (steps[step], step)) if steps else Decimal(1)


def _nature(measure: Measure, period: Period | None) -> Nature:
    """A balance on a day, else a sum, of which that of a year is no running total of those of the quarters."""
    return "snapshot" if period and period.is_day and measure.head not in natures.FLOWS else "flow"


def _is_ahead(period: Period | None, today: date | None) -> bool:
    """Whether a period has not ended, so that what is told of it is expected."""
    return period is not None and today is not None and period.end is not None and period.end > today


def _currency(table: Table, mentions: Iterable[Mention], setting: Setting) -> str:
    """
    The one currency that the table's cells name, or "".

    Where each sum says its own scale, "£663.4m" and "55p", a bare figure is none.
    """
    sums = [cell.words for _, _, cell in _cells(table) if not SIGNS.keys().isdisjoint(cell.words)]
    if table.scale == 1 and sums and all(map(SCALED.search, sums)):
        return ""
    named = {m.quantity.unit for m in mentions if m.kind == "money" and m.quantity is not None}
    # "$     3,955": a sign set apart from its figures is no part of a money mention.
    signs = {sign for _, _, cell in _cells(table) for sign in cell.words if sign in SIGNS}
    signs |= {sign for sign in table.note if sign in SIGNS}
    named |= {currencies.ALIASES.get(code, code) for code in CODE.findall(table.note) if code in CODES}
    named |= {SIGNS[sign] or setting.currency or "USD" for sign in signs}
    return named.pop() if len(named) == 1 else ""
