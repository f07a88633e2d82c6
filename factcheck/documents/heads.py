"""The heads of a table's columns, where they stand in words above it: "Three Months Ended June 30, 2025 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from factcheck.almanac import MONTH, MONTHS, SHORT_MONTHS
from factcheck.documents.document import Document
from factcheck.documents.table import Row, Table, scale
from factcheck.model import Span
from factcheck.patterns import pattern

_TOKEN = pattern(
    rf"(?P<span>(?:(?:three|six|nine|twelve) months?|quarter|half[- ]year|years?|period)(?: period)? ended)"
    rf"|(?P<day>{MONTH} ?\d\d?(?!\d))|(?P<year>(?:Q[1-4] )?(?:19|20)\d\d)",
    re.IGNORECASE,
)
_YEARS = pattern(r"(?:(?:19|20)\d\d)+")
_MONTHS = (*MONTHS, *SHORT_MONTHS, *(f"{month}." for month in SHORT_MONTHS))
"""What a label ends with that is the head of a column: "December" in front of "31,2025"."""
_TITLE = pattern(r"\n\s*\n|\bended\b|\bstatements?\b", re.IGNORECASE)
"""What stands between two tables, and not between two parts of one."""
_ODD = 3
_GAP = pattern(r"[^\d]{0,60}")
_REACH = 300
"""How many characters above the first row its heads may begin."""
_SO_FAR = ("twelve months", "nine months", "six months")
LEAST = 3
"""Rows with figures that make a table where no line shows that there is one."""


def without_lines(document: Document, rows: Sequence[Row]) -> Iterator[Table]:
    """The table that some rows are which follow one another in a text without its lines; none if they are too few."""
    if sum(bool(row.cells) for row in rows) >= LEAST and len(rows[0].cells) >= 2:
        last = rows[-1].cells[-1] or rows[-1].label
        span = Span(rows[0].label.span.start, last.span.end)
        inside = document.to_plain(span)
        heads = heads_above(document.plain, inside.start, len(rows[0].cells))
        yield Table(span, heads, tuple(rows), *scale(document.plain, inside))


def gathered(document: Document, rows: Iterable[Row]) -> Iterator[Table]:
    """
    The tables that rows make where no line shows that there is one.

    Of one that is parted by rows which cannot be told from each other, each part has the heads of the first.
    """
    above: Table | None = None
    for table in _runs(document, rows):
        if above is not None and not any(table.heads) and len(table.heads) == len(above.heads):
            # A title stands in the label of its first row.
            start, end = document.to_plain(above.span).end, document.to_plain(table.rows[0].label.span).end
            if not _TITLE.search(document.plain, start, end):
                table = replace(table, heads=above.heads, scale=above.scale, note=above.note)
        yield table
        above = table


def _runs(document: Document, rows: Iterable[Row]) -> Iterator[Table]:
    """
    The runs of three rows or more with equally many figures, two at least, in order.

    A row in between with another number of figures has no cells: what belongs to which column cannot be told.  A row
    without a label ends a run.
    """
    run: list[Row] = []
    odd: list[Row] = []  # rows behind the run that have another number of figures
    for row in rows:
        if row.label.words.endswith(_MONTHS) or any(_YEARS.fullmatch(cell.words) for cell in row.cells if cell):
            yield from without_lines(document, run)
            run, odd = [], []  # heads of columns: another table begins
        elif run and row.label.words and len(row.cells) == len(run[0].cells):
            run += [*(Row(other.label, ()) for other in odd), row]
            odd = []
        elif run and row.label.words and len(odd) < _ODD:
            odd.append(row)
        else:
            yield from without_lines(document, run)
            run = _even([*odd, row] if row.label.words else [])
            odd = []
    yield from without_lines(document, run)


def _even(rows: list[Row]) -> list[Row]:
    """The last of some rows that have equally many figures."""
    start = len(rows)
    while start and len(rows[start - 1].cells) == len(rows[-1].cells):
        start -= 1
    return rows[start:]


def heads_above(plain: str, at: int, width: int) -> tuple[str, ...]:
    """
    The heads of `width` columns whose first row begins at character `at`; empty ones where they are not certain.

    Asked for are as many years as there are columns, and days and lengths ("three months ended") that divide evenly
    among them: "Three Months Ended Six Months Ended June 30, June 30, 2025 2024 2025 2024".
    """
    unknown = ("",) * width
    tokens = list(_TOKEN.finditer(plain, max(0, at - _REACH), at))
    while tokens and not _GAP.fullmatch(plain, tokens[-1].end(), at):
        return unknown  # other figures stand between
    for last in range(len(tokens) - 1, 0, -1):
        if not _GAP.fullmatch(plain, tokens[last - 1].end(), tokens[last].start()):
            tokens = tokens[last:]
            break
    years = [place for place, token in enumerate(tokens) if token["year"]]
    if len(years) < width:
        return unknown
    if len(years) > width:  # those of a title before
        tokens = tokens[years[-width - 1] + 1 :]
    named = {kind: [t[0] for t in tokens if t[kind]] for kind in ("span", "day", "year")}
    spans, days = named["span"], named["day"]
    if any(words and width % len(words) for words in (spans, days)) or (spans and not days):
        return unknown
    if any(span.lower().startswith("period") for span in spans):  # of three months, or of nine
        spans = _since_the_year_began(plain, at, days[0])
        if not spans:
            return unknown
    return tuple(
        " ".join(words[k * len(words) // width].strip() for words in (spans, days, named["year"]) if words)
        for k in range(width)
    )


def _since_the_year_began(plain: str, at: int, day: str) -> list[str]:
    """
    The longest stretch that the tables above let end on a day, for cash flows, which are told of the year so far.

    "CASH FLOWS For the Period Ended September 30" below "Three Months Ended September 30, Nine Months Ended September
    30" are of nine months; none for what is no cash flow.
    """
    if "cash flow" not in plain[max(0, at - _REACH) : at].lower():
        return []
    told = plain[:at].lower()
    return next(([f"{length} ended"] for length in _SO_FAR if f"{length} ended {day.lower()}" in told), [])
