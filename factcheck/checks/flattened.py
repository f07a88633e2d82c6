"""
Tables that lost their lines: labels and figures run on, as a release gives them when it is pasted as text.

    Net loss$ (5,262) $ (5,358) Net loss per common share$ (2.62) $ (11.20) Total assets $ 10,833 $ 8,156

Words and the figures behind them are a row.  Where figures were set without a space ("5,255,2954,413,267"), a comma
and three digits end one; without a comma nothing does, and the row then has fewer figures than its neighbours and
belongs to no table with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.documents import Document
from factcheck.documents.tables import Cell, Row, Table
from factcheck.model import Span

_FIGURE = re.compile(
    r"(?:US)?[$€£¥]?\s{0,40}\(?[ ]?[$€£¥]?[ ]?"
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2}(?!\d))?|\d+(?:\.\d+)?|(?<=[\s$€£¥])[-–—](?=[\s$€£¥]))[ ]?\)?"
)
_BETWEEN = re.compile(r"[\s$€£¥]*")
_LABEL = re.compile(r"[^\W\d_][^\n]{0,160}")
_TALK = re.compile(r"[a-z]{2,}[.!?;] +[A-Z]|\b(?:was|were|is|are|has|had|will|said|compared|increased|decreased)\b")
"""What no label of a row holds: the end of a sentence, or a verb that tells."""
_EVIDENCE = re.compile(r"[Tt]otal|TOTAL|per .{0,24}share|[Gg]ross profit")
_LEAST, _ODD = 3, 3


def flattened_tables(document: Document, apart: Iterable[Span] = ()) -> Iterator[Table]:
    """
    The runs of three rows or more with equally many figures, two at least, in order; their heads are not known.

    A row in between with another number of figures has no cells: what belongs to which column cannot be told.

    `apart` are spans of the text that are read as tables already.
    """
    if not _EVIDENCE.search(document.plain):
        return
    taken = [document.to_plain(span) for span in apart]
    run: list[Row] = []
    odd: list[Row] = []  # rows behind the run that have another number of figures
    for row, span in _rows(document):
        if any(span.meets(other) for other in taken):
            continue
        if run and row.label.words and len(row.cells) == len(run[0].cells):
            run += [*(Row(other.label, ()) for other in odd), row]
            odd = []
        elif run and row.label.words and len(odd) < _ODD:
            odd.append(row)
        else:
            yield from _table(run)
            run = _even([*odd, row] if row.label.words else [])
            odd = []
    yield from _table(run)


def _even(rows: list[Row]) -> list[Row]:
    """The last of some rows that have equally many figures."""
    start = len(rows)
    while start and len(rows[start - 1].cells) == len(rows[-1].cells):
        start -= 1
    return rows[start:]


def _table(rows: list[Row]) -> Iterator[Table]:
    if sum(bool(row.cells) for row in rows) >= _LEAST and len(rows[0].cells) >= 2:
        last = rows[-1].cells[-1] or rows[-1].label
        yield Table(Span(rows[0].label.span.start, last.span.end), tuple("" for _ in rows[0].cells), tuple(rows))


def _rows(document: Document) -> Iterator[tuple[Row, Span]]:
    # A row for each run of figures with its label; one with an empty label where the words before it are a sentence.
    plain = document.plain
    cells: list[Span] = []
    start = 0  # of the label
    for found in _FIGURE.finditer(plain):
        span = _trimmed(plain, found.start(), found.end())
        if cells and not _BETWEEN.fullmatch(plain, cells[-1].end, span.start):
            yield _row(document, start, cells)
            start, cells = cells[-1].end, []
        cells.append(span)
    if cells:
        yield _row(document, start, cells)


def _trimmed(plain: str, start: int, end: int) -> Span:
    words = plain[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip())))


def _row(document: Document, start: int, cells: list[Span]) -> tuple[Row, Span]:
    plain = document.plain
    words = plain[max(start, cells[0].start - 200) : cells[0].start]
    last = words.rstrip().rpartition("\n")[2]
    found = _LABEL.search(last)
    label = found[0].strip() if found and not _TALK.search(words) else ""
    at = Span(cells[0].start, cells[0].start)
    if label:
        begin = plain.rfind(label, start, cells[0].start)
        at = Span(begin, begin + len(label))
    row = Row(
        Cell(document.to_text(at), " ".join(label.split())),
        tuple(Cell(document.to_text(cell), " ".join(plain[cell.start : cell.end].split())) for cell in cells),
    )
    return row, Span(at.start, cells[-1].end)
