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
from itertools import takewhile

from msgspec.structs import replace

from factcheck.claims.grammar import lemmas
from factcheck.claims.nouns import labels
from factcheck.claims.periods import stretches
from factcheck.documents import Document
from factcheck.documents.table import Cell, Row, Table
from factcheck.mentions.numbers import currencies
from factcheck.mentions.reading import Setting
from factcheck.mentions.times import dates
from factcheck.mentions.times.ended import months_to
from factcheck.mentions.times.months import MONTH_PATTERN, MONTHS
from factcheck.model import Claim, Measure, Mention, Period, Span, Unread
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
NUMBERED = pattern(r"\b([1-4]Q|Q[1-4]) ?((?:19|20)\d\d)\b")
NOTES = frozenset({"note", "notes", "page"})
"""Columns that lead to the notes of a statement."""
CENTS, THOUSAND = Decimal("0.01"), 1000
YEAR = pattern(r"\b(?:19|20)\d\d\b")
MONTH_YEAR = pattern(rf"\b({MONTH_PATTERN})([- ]['’]?)(\d\d)\b", re.IGNORECASE)
SPAN = pattern(r"\b(?:(three|six|nine|twelve) months|(quarter|half[- ]year|year)) ended\b", re.IGNORECASE)
LENGTHS = {"three": 3, "quarter": 3, "six": 6, "half-year": 6, "half year": 6, "nine": 9, "twelve": 12, "year": 12}
IN_PERCENT = pattern(r"%|\bpercent\b", re.IGNORECASE)
"""The head of a column of percentages: "% Change", "Percent Change"."""
PERCENT = pattern(r"[-–(]{0,2}[\d.,]+[ |)]{0,5}%\)?")
MULTIPLE = pattern(r"\d ?[x×]$|\d ?:\d")
SIGNS = {"$": "", "€": "EUR", "£": "GBP", "¥": "JPY"}
CODE = pattern(r"\b[A-Z]{3}\b")
CODES = (currencies.CODES | currencies.ALIASES.keys()) - currencies.WORDLIKE
WORD_START = pattern(r"(?<!\w)\w")


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
    heads = _in_full(table.heads, setting.today)
    periods = _in_each_year(results, heads) or _periods(heads, setting)
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
                nature="flow",  # a balance may fall, and a year's sum is no running total of the quarter's
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


def _in_full(heads: Sequence[str], today: date | None) -> Sequence[str]:
    """
    The heads with the years of their months in full: "Dec 08" beside "Dec 09" is "Dec 2008", and no 8 December.

    As they are unless all those months were over `today`, the last not long ago, and one of them is told in two years
    that follow each other or each is tied to its year: "Mar-10", "Dec-08".
    """
    found = [match for head in heads if (match := MONTH_YEAR.search(head))]
    months = {(2000 + int(match[3]), MONTHS[match[1].lower()]) for match in found}
    if len(months) < 2 or not today or any(map(YEAR.search, heads)):
        return heads
    tied = all(match[2] != " " for match in found)
    last = max(months)
    over = last < (today.year, today.month) and last[0] >= today.year - 2
    if not over or not (tied or any((year + 1, month) in months for year, month in months)):
        return heads
    return [MONTH_YEAR.sub(r"\1 20\3", head) for head in heads]


def _in_each_year(results: Period | None, heads: Sequence[str]) -> list[Period | None]:
    """
    The period that a document gives results for, in the year of each column; nothing where its year has no column.

    "Results for the six months ended March 31, 2015" above "2015", "2014" and "Change".
    """
    if results is None or results.end is None or str(results.end.year) not in heads:
        return []
    if any(YEAR.search(head) and not YEAR.fullmatch(head) for head in heads):
        return []
    years = [int(head) - results.end.year if YEAR.fullmatch(head) else None for head in heads]
    return [None if by is None else stretches.in_other_year(results, by) for by in years]


def _periods(heads: Sequence[str], setting: Setting) -> list[Period | None]:
    """The period of each column; of a title with a day above columns with years that of the title in each year."""
    words = zip(*map(str.split, heads), strict=False)
    title = " ".join(same[0] for same in takewhile(lambda same: len(set(same)) == 1, words))
    years = [YEAR.findall(head.removeprefix(title)) for head in heads]
    if SPAN.search(title) and len(YEAR.findall(title)) == 1 and all(len(found) == 1 for found in years):
        # "Six months ended June 30, 2007" above "2007" and "H1: 2006"
        heads = [YEAR.sub(found[0], title) for found in years]
    return [_period(head, setting) for head in heads]


def _period(head: str, setting: Setting) -> Period | None:
    """The period that a column's head names: "Three months ended June 30, 2011", "December 31, 2010", "2011"."""
    if setting.own_quarters:  # nobody counts the calendar's quarters in a table of a fiscal year
        head = NUMBERED.sub(r"\1 FY \2", head)
    named = [
        found
        for start in WORD_START.finditer(head)
        if (found := dates.read(head, start.start(), setting)) and found.kind == "date" and found.period
    ]
    if not named:
        return None
    best = max(named, key=lambda reading: reading.end - reading.start)
    ended = SPAN.search(head)
    if best.period and ended and best.period.end:
        told = months_to(best.period.end, LENGTHS[(ended[1] or ended[2]).lower()])
        return told.period if told else None
    return best.period
