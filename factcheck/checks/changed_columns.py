"""
Columns of a table that tell by how much two others differ: "2013 | 2012 | $ Change | % Change".

Which two columns are compared is nowhere said, so the table itself is asked: where most rows hold, the others are held
against it, and a column that holds nowhere is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from factcheck.checks.amounts import difference, magnitude, percent_change, places, rounded
from factcheck.checks.bases import OTHER_BASIS
from factcheck.checks.recompute import absolute_changes, percent_changes
from factcheck.checks.tables import Figure, figure, place
from factcheck.claims.pull import Pulled
from factcheck.documents.table import Cell, Table
from factcheck.model import Clash, Held
from factcheck.patterns import pattern
from factcheck.quantity import Interval

_CHANGE = pattern(r"\b(?:change|chg|growth|variance|increase|decrease|yoy|y/y)\b", re.IGNORECASE)
_PERCENT = pattern(r"%|\bpercent\b", re.IGNORECASE)
_ANOTHER_BASIS = pattern(rf"{OTHER_BASIS}|excluding|adjusted|points?\b", re.IGNORECASE)
_GLUED = r"(?<=\d)(?:p|m|bn)\b"
_SCALE = pattern(_GLUED, re.IGNORECASE)
"""A unit or a scale that is glued to its number: "39.1p", "455.4m"."""
_BESIDE = pattern(rf"%| (?:million|billion|thousand)\b|{_GLUED}", re.IGNORECASE)
_LARGEST = 500
"""Percent; what grew more is told as "NM", or in another way."""
_LEAST = 2


class _Row(Struct, frozen=True):
    """One row of a column of changes: its name, the figure of the change, and those of the times that it compares."""

    label: str
    change: Figure
    after: Figure
    before: Figure


def percents(page: Pulled) -> Iterator[Clash | Held]:
    """The percentages of changes, in sentences and in the columns of tables."""
    yield from percent_changes(page)
    yield from _in_columns(page, True)


def differences(page: Pulled) -> Iterator[Clash | Held]:
    """The differences that changes state, in sentences and in the columns of tables."""
    yield from absolute_changes(page)
    yield from _in_columns(page, False)


def _in_columns(page: Pulled, percent: bool) -> Iterator[Clash | Held]:
    change, sign = (percent_change, " %") if percent else (difference, "")
    for table in page.document.tables:
        for k, (after, before) in _compared(table):
            yield from _judged(page, table, k, list(_rows(table, k, after, before, percent)), change, sign)


def _compared(table: Table) -> Iterator[tuple[int, tuple[int, int]]]:
    """The columns of changes, each with the two columns of times right before it, the later one first."""
    changes = [_CHANGE.search(head) is not None for head in table.heads]
    for k, head in enumerate(table.heads):
        if not changes[k] or _ANOTHER_BASIS.search(head):
            continue
        times = [i for i in range(k) if not changes[i]][-2:]
        heads = [table.heads[i] for i in times]
        if len(times) == 2 and heads[0] != heads[1] and all(any(map(str.isdigit, words)) for words in heads):
            yield k, (times[0], times[1])


def _rows(table: Table, k: int, after: int, before: int, percent: bool) -> Iterator[_Row]:
    """The rows whose change is in percent, or those where it is not: "Change" may hold "+18%" and "+700,000"."""
    for row in table.rows:
        told = row.cells[k] if len(row.cells) > k else None
        shares = _PERCENT.search(table.heads[k]) is not None
        if told is None or percent != (shares or _PERCENT.search(told.words) is not None):
            continue
        levels = (row.cells[after], row.cells[before])
        if percent and not shares and any(cell and _PERCENT.search(cell.words) for cell in levels):
            continue  # from 92% to 91% is a point less, and 1.1 percent
        scales = {found[0] if (found := _SCALE.search(cell.words)) else "" for cell in (*levels, told) if cell}
        if len(scales) > 1 and not (percent and len(scales - {""}) == 1 and not _SCALE.search(told.words)):
            continue  # "8.45m | 7.75m | +700,000"
        change, now, then = (figure(_bare(row.cells[i])) for i in (k, after, before))
        if change and now and then and now.quantity.written and then.quantity.written:
            yield _Row(row.label.words, change, now, then)


def _bare(cell: Cell | None) -> Cell | None:
    """The cell with its number alone; where two of a row have other scales, the row does not hold."""
    return Cell(cell.span, _BESIDE.sub("", cell.words).replace(" )", ")").strip().lstrip("+")) if cell else None


def _judged(
    page: Pulled,
    table: Table,
    k: int,
    rows: list[_Row],
    result: Callable[[Interval, Interval], Interval | None],
    unit: str,
) -> Iterator[Clash | Held]:
    told = [(row, outcome) for row in rows if (outcome := _told(result(row.after.interval, row.before.interval), unit))]
    missed = [(row, outcome) for row, outcome in told if not _agree(row.change.interval, outcome)]
    if len(told) - len(missed) < max(_LEAST, 2 * len(missed)):
        return
    for row, outcome in told:
        at, evidence = place(page, row.change), (place(page, row.after), place(page, row.before))
        said = rounded(outcome, places(row.change.quantity))
        how = f"{evidence[0].text} against {evidence[1].text} is {said}{unit}"
        if (row, outcome) in missed:
            yield Clash(at, f'{at.text} here as "{table.heads[k]}" of "{row.label}"; {how}', evidence, how)
        else:
            yield Held(at, how, evidence)


def _told(outcome: Interval | None, unit: str) -> Interval | None:
    """The outcome, unless it is too large to be told as a percentage."""
    if outcome is None or outcome.low is None or outcome.high is None:
        return None
    return outcome if not unit or max(abs(outcome.low), abs(outcome.high)) <= _LARGEST else None


def _agree(written: Interval, outcome: Interval) -> bool:
    """Whether the two meet, their signs apart: a table may call what is better an increase."""
    return (magnitude(written) or written).meets(magnitude(outcome) or outcome) or written.meets(outcome)
