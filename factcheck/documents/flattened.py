"""
Tables that lost their lines: labels and figures run on, as a release gives them when it is pasted as text.

    Net loss$ (5,262) $ (5,358) Net loss per common share$ (2.62) $ (11.20) Total assets $ 10,833 $ 8,156

Words and the figures behind them are a row.  Where figures were set without a space ("5,255,2954,413,267"), a comma
and three digits end one; without a comma nothing does, and the row then has fewer figures than its neighbours and
belongs to no table with them.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.documents.document import Document
from factcheck.documents.heads import LEAST, gathered
from factcheck.documents.table import Cell, Row, Table
from factcheck.model import Span
from factcheck.patterns import pattern

_FIGURE = pattern(  # what a figure can begin with is asked first, since most of it may be missing
    r"(?=[\s\dU$€£¥(–—-])(?:US)?[$€£¥]?\s{0,40}\(?[ ]?[$€£¥]?[ ]?"
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2}(?!\d))?|\d+(?:\.\d+)?|(?<=[\s$€£¥])[-–—](?=[\s$€£¥])(?!\s{1,3}[a-z]))"
    r"[ ]?(?:\)?[ ]?%)?[ ]?\)?"
)
_BETWEEN = pattern(r"[\s$€£¥]*")
_LABEL = pattern(r"[^\W\d_][^\n]{0,160}")
_GROUP = pattern(
    r"(?:(?i:assets|liabilities|equity|expenses|activities)|\((?i:expense|unaudited)\))"
    r"(?::\s{0,9}(?=[A-Z(])|\s{0,9}(?=Total\b|Cash\b|Current\b)|(?=[A-Z][a-z]))"
)
"""The title of a group in front of its first row: "ASSETSCurrent assets:Cash", "Stockholders' equity Total assets"."""
_TITLES = ("assets", "liabilities", "equity", "expenses", "activities", "(expense", "(unaudited")
_TALK = pattern(r"[a-z]{2,}[.!?;] +[A-Z]|\b(?:was|were|is|are|has|had|will|said|compared|increased|decreased)\b")
"""What no label of a row holds: the end of a sentence, or a verb that tells."""
_GOES_ON = pattern(r"[ ]?[.,;][ \n]")
"""What stands behind the figures of a sentence that goes on, and of no row."""
_PAIR = pattern(  # one set of characters first: it is what a search skips to
    r"[\d,](?:(?<=\d)(?=[\s$€£¥()%])(?:[%)]{0,2}[\s$€£¥]{0,40}[\s$€£¥(][ $]{0,3}\d|\)\(\d)|(?<=,)\d{3}\d)"
)
"""Two figures beside each other, as hardly ever in a sentence."""
_APART, _WIDEST = 400, 80
"""Characters between two rows at most; characters of the figures of one row behind the first two."""


def flattened_tables(document: Document) -> Iterator[Table]:
    """The tables of a document whose labels and figures run on, in order."""
    yield from gathered(document, _rows(document))


def _rows(document: Document) -> Iterator[Row]:
    # A row for each run of figures with its label; one with an empty label where the words before it are a sentence.
    plain = document.plain
    for begin, end in _crowds(plain):
        cells: list[Span] = []
        start = begin  # of the label
        for found in _FIGURE.finditer(plain, begin, end):
            span = _trimmed(plain, found.start(), found.end())
            if cells and not _BETWEEN.fullmatch(plain, cells[-1].end, span.start):
                yield _row(document, start, cells, told=start > begin and _goes_on(plain, start))
                start, cells = cells[-1].end, []
            cells.append(span)
        if cells:
            yield _row(document, start, cells, told=start > begin and _goes_on(plain, start))
        yield Row(Cell(Span(0, 0), ""), ())


def _crowds(plain: str) -> Iterator[tuple[int, int]]:
    """The stretches of text in which figures often stand beside figures, from the words before the first."""
    start = last = -1
    count = 0
    for found in _PAIR.finditer(plain):
        if last >= 0 and found.start() - last > _APART:
            if count >= LEAST:
                yield max(0, start - _APART), last
            start, count = found.start(), 0
        start = found.start() if start < 0 else start
        last, count = found.end() + _WIDEST, count + 1
    if count >= LEAST:
        yield max(0, start - _APART), min(last, len(plain))


def _trimmed(plain: str, start: int, end: int) -> Span:
    words = plain[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip())))


def _own_words(label: str) -> str:
    low = label.lower()  # most labels have no title of a group, which is asked first
    return _GROUP.split(label)[-1].strip() if any(title in low for title in _TITLES) else label.strip()


def _goes_on(plain: str, at: int) -> bool:
    """Whether a sentence goes on there."""
    return _GOES_ON.match(plain, at) is not None


def _row(document: Document, start: int, cells: list[Span], *, told: bool) -> Row:
    """The row of some figures and the words in front of them from `start` on; they are no label where `told`."""
    plain = document.plain
    words = plain[max(start, cells[0].start - 200) : cells[0].start]
    last = words.rstrip().rpartition("\n")[2]
    found = _LABEL.search(last)
    label = _own_words(found[0]) if found and not (told or _TALK.search(words)) else ""
    at = Span(cells[0].start, cells[0].start)
    if label:
        begin = plain.rfind(label, start, cells[0].start)
        at = Span(begin, begin + len(label))
    return Row(
        Cell(document.to_text(at), " ".join(label.split())),
        tuple(Cell(document.to_text(cell), " ".join(plain[cell.start : cell.end].split())) for cell in cells),
    )
