"""
Tables that have their lines: pipe tables, and aligned text whose cells stand two spaces (or a tab) apart.

In a pipe table "||" says that the head in front of it stands above this column too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from factcheck.almanac import MONTH
from factcheck.documents.document import Document
from factcheck.documents.heads import heads_above
from factcheck.documents.table import Cell, Row, Table, scale
from factcheck.model import Span
from factcheck.patterns import pattern

PIPE_RULE = pattern(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t:-]*)*$")
RULE = pattern(r"[ \t|+:=_-]*$")
CELL = pattern(r"[^ \t|](?:[^ \t|]| (?=[^ \t|]))*")
"""A run of words one space apart; "$" and its figure may stand further apart, see `_cells`."""
LONE_SIGN = pattern(r"\(?[$€£¥]$|(?:US|C|A)\$$")
YEAR_HEAD = pattern(
    r"(?:(?:FY|YTD|[1-4]Q|Q[1-4]|[12]H|H[12]) ?)?(?:19|20)\d\d(?:[ -](?:YTD|[Yy]ear[ -]to[ -][Dd]ate))?"
    r"(?: \(?[A-Z]{0,2}[$€£¥] ?['’]?(?:mn?|bn|k|000|million|thousand)?\)?)?"  # "2013 £m"
)
TAILS = (")", "%", ")%", "%)")
BRACKETED = pattern(r"\([^()]*\)")
NAME = pattern(r"[^\W\d_][^\d|]*[^\W\d_]{2}")
"""A head in the midst of a table: "Print", and not "NM"."""
ASIDE = pattern(r"\(.*\)|(?:in|\$ in) (?:thousand|million|billion)s\b.*", re.IGNORECASE)
"""What stands in front of the heads and is none: "($ in millions, except per share amounts)"."""
WHEN = pattern(
    r"(?:19|20)\d\d|\b[QH][1-4]\b|\b[1-4][QH]\b|\b(?:ended|as of|months?|quarter|year)\b"
    rf"|\b{MONTH} \d",
    re.IGNORECASE,
)
"""What says in a head which time its column is of."""


def lined_tables(document: Document) -> tuple[Table, ...]:
    """The tables of a document's sections that are tables, in order."""
    return tuple(
        table
        for section in document.sections
        if section.kind == "table"
        for table in _table(document, document.to_plain(section.span))
    )


def _table(document: Document, span: Span) -> Iterator[Table]:
    if piped := _piped(document, span):
        yield _noted(document, span, span, *piped)
        return
    grid = [(line, cells) for line in _lines(document.plain, span) if (cells := _cells(document, line))]
    width = max((len(cells) - 1 for _, cells in grid if _has_figures(cells)), default=0)
    if width < 1:
        return
    edges = _edges(document, [cells for _, cells in grid], width)
    heads = Heads(width)
    rows: list[Row] = []
    start = span.start
    for line, cells in grid:
        if rows and _is_second_head(cells, width):  # another table below, of the same width
            yield _noted(document, Span(start, line.start), span, heads.names, rows)
            heads, rows, start = Heads(width), [], line.start
        if not rows and (not _has_figures(cells) or _is_head(cells, width)):
            heads.add(cells)
            continue
        filled: list[Cell | None] = [None] * width
        for k, cell in _columns(document, cells[1:], edges):
            filled[k] = cell
        rows.append(Row(cells[0], tuple(filled)))
    if rows:
        yield _noted(document, Span(start, span.end), span, heads.names, rows)


class Heads:
    """The words above each of some columns, as its lines of heads are added, top line first."""

    def __init__(self, width: int) -> None:
        self.columns: list[list[str]] = [[] for _ in range(width)]
        self.uneven: list[list[str]] = []  # lines whose names do not divide the columns among them

    def add(self, line: list[Cell]) -> None:
        """One more line of heads, whose first cell may be a corner."""
        width = len(self.columns)
        words = [cell.words for cell in line]
        corner = words[0] if len(words) == width + 1 or (len(words) > 1 and ASIDE.fullmatch(words[0])) else ""
        words = words[bool(corner) :]
        if len(words) == 1 and not WHEN.search(words[0]):
            return  # a title, or the name of the group of rows below: "Revenues"
        years = [bool(YEAR_HEAD.fullmatch(name)) for name in words]
        if len(years) == width:
            self.uneven = [names for names in self.uneven if not self._spread(names, years)]
        if width % len(words) or (len(words) < width and all(map(BRACKETED.fullmatch, words))):
            self.uneven.append(words)
            return
        timed = [name for name in words if WHEN.search(name)]
        if WHEN.search(corner) and all(map(YEAR_HEAD.fullmatch, timed)):
            # "Q2 2026 | Print | Brand | Total"; "Three Months Ended June 30, | 2026 | 2025 | % Change"
            words = [f"{corner} {name}" if name in timed or not timed else name for name in words]
        for k, column in enumerate(self.columns):
            column.append(words[k * len(words) // width])

    def _spread(self, names: list[str], years: list[bool]) -> bool:
        """Write names over the runs of columns with years, and without, one each; False where they do not fit."""
        runs = [list(run) for _, run in groupby(range(len(years)), key=years.__getitem__)]
        if len(names) != len(runs):
            return False
        if any(WHEN.search(name) and not years[run[0]] for name, run in zip(names, runs, strict=True)):
            return False
        for name, run in zip(names, runs, strict=True):
            for k in run:
                self.columns[k].append(name)
        return True

    @property
    def names(self) -> list[list[str]]:
        """The words of each column; without their times where another line of times stands above no certain columns."""
        if not any(WHEN.search(name) for names in self.uneven for name in names):
            return self.columns
        return [[name for name in column if not WHEN.search(name)] for column in self.columns]


def _noted(document: Document, span: Span, whole: Span, heads: list[list[str]], rows: list[Row]) -> Table:
    """The table at a span of the `whole`, with what is said of its scale in it or above it."""
    names = tuple(" ".join(filter(None, words)) for words in heads)
    if not any(names):  # a blank line stands between the heads and the rows
        names = heads_above(document.plain, span.start, len(names))
    own = scale(document.plain, span)
    return Table(document.to_text(span), names, tuple(rows), *(own if own[1] else scale(document.plain, whole)))


Slots = list[Cell | None]


def _piped(document: Document, span: Span) -> tuple[list[list[str]], list[Row]] | None:
    """The heads and rows of a table whose pipes tell the columns; None where they do not."""
    lines = list(_lines(document.plain, span))
    if any(document.plain[line.start : line.end].lstrip()[0] != "|" for line in lines):
        return None
    grid = [_slots(document, line) for line in lines]
    if any(_is_cut_up(slots) for slots, _ in grid):
        return None  # "| $ | 16.4 | )": a figure in three cells
    width = max((len(slots) - 1 for slots, _ in grid), default=0)
    heads: list[list[str]] = [[] for _ in range(width)]
    rows: list[Row] = []
    for slots, spread in grid:
        label, *cells = slots
        figures = [cell for cell in cells if cell and cell.is_figure]
        if not rows and (not figures or all(YEAR_HEAD.fullmatch(cell.words) for cell in figures)):
            if any(cells):
                for k, cell in enumerate(cells):
                    above = slots[spread[k + 1]] if k + 1 in spread else cell
                    heads[k].append(above.words if above else "")
                continue
            if not any(heads):
                continue  # a title, and no name of a group of rows
        cells += [None] * (width - len(cells))
        rows.append(Row(label or Cell(Span(0, 0), ""), tuple(cells)))
    return (heads, rows) if width and any(any(row.cells) for row in rows) else None


def _is_cut_up(slots: Slots) -> bool:
    """Whether a sign or a bracket has a cell of its own beside a figure; "£" at the head of a column has none."""
    words = [cell.words if cell else "" for cell in slots]
    figures = [bool(cell and cell.is_figure) for cell in slots]
    return any(
        (LONE_SIGN.match(here) and figures[k + 1]) or (words[k + 1] in TAILS and figures[k])
        for k, here in enumerate(words[:-1])
    )


def _slots(document: Document, line: Span) -> tuple[Slots, dict[int, int]]:
    """The cells of a line by their pipes, None where one is blank; which of them are written further left."""
    plain = document.plain
    slots: Slots = []
    spread: dict[int, int] = {}
    at = plain.index("|", line.start) + 1
    while at <= line.end:
        end = plain.find("|", at, line.end)
        end = line.end if end < 0 else end
        words = plain[at:end]
        if end == line.end and not words.strip():
            break
        if not words and slots:
            spread[len(slots)] = spread.get(len(slots) - 1, len(slots) - 1)
        start = at + len(words) - len(words.lstrip())
        inside = Span(start, start + len(words.strip()))
        slots.append(Cell(document.to_text(inside), " ".join(words.split())) if words.strip() else None)
        at = end + 1
    return slots, spread


def _lines(plain: str, span: Span) -> Iterator[Span]:
    at = span.start
    for line in plain[span.start : span.end].split("\n"):
        end = at + len(line)
        if line.strip() and not PIPE_RULE.match(line) and not RULE.match(line):
            yield Span(at, end)
        at = end + 1


def _cells(document: Document, line: Span) -> list[Cell]:
    """
    The cells of one line, a currency sign put to the figure that follows it and a bracket to its opening.

    Their words leave out a pipe in between: "$ | 3,955" is "$ 3,955".
    """
    plain = document.plain
    out: list[Span] = []
    for match in CELL.finditer(plain, line.start, line.end):
        span = Span(match.start(), match.end())
        before = plain[out[-1].start : out[-1].end] if out else ""
        if out and (LONE_SIGN.match(before) or (plain[span.start : span.end] in TAILS)):
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return [Cell(document.to_text(span), re.sub(r"[\s|]+", " ", plain[span.start : span.end])) for span in out]


def _has_figures(line: list[Cell]) -> bool:
    return any(cell.is_figure for cell in line[1:])


def _is_head(line: list[Cell], width: int) -> bool:
    """Whether all its figures are years or days ("June 30, 2011", "2010"): a line of heads."""
    figures = [cell.words for cell in line if cell.is_figure]
    return len(line) >= width and all(YEAR_HEAD.fullmatch(words) for words in figures)


def _is_second_head(line: list[Cell], width: int) -> bool:
    """Whether a line below the first rows names the columns anew: "Q2 2025 | Print | Brand | Total"."""
    names = [cell.words for cell in line[1:]]
    return len(names) == width > 1 and len({*names}) == width and all(NAME.search(name) for name in names)


def _edges(document: Document, grid: list[list[Cell]], width: int) -> list[int]:
    """The right edge, in characters from the line's start, of each column: from the first full line."""
    full = next(line for line in grid if _has_figures(line) and len(line) - 1 == width)
    return [_edge(document, cell) for cell in full[1:]]


def _edge(document: Document, cell: Cell) -> int:
    start = document.plain.rfind("\n", 0, document.to_plain(cell.span).end) + 1
    return document.to_plain(cell.span).end - start


def _is_packed(document: Document, cells: list[Cell]) -> bool:
    """Whether a line has pipes between its cells alone: blank cells were left out, and nothing is aligned."""
    inside = Span(document.to_plain(cells[0].span).start, document.to_plain(cells[-1].span).end)
    above = document.plain.rfind("\n", 0, inside.start) + 1
    pipes = document.plain.count("|", inside.start, inside.end)
    return pipes >= len(cells) - 1 and "|" not in document.plain[above : inside.start]


def _columns(document: Document, cells: list[Cell], edges: list[int]) -> Iterator[tuple[int, Cell]]:
    """Each cell with its column: in order where the line is full or has pipes, else by the nearest right edge."""
    packed = len(cells) > 1 and _is_packed(document, cells)
    if len(cells) >= len(edges) or packed:  # then the order is all that tells
        yield from zip(range(len(edges)), cells, strict=False)
        return
    taken = -1
    for cell in cells:
        edge = _edge(document, cell)
        k = min(range(len(edges)), key=lambda k: (abs(edges[k] - edge), k))
        if k > taken:
            taken = k
            yield k, cell
