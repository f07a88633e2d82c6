"""The words of a page in the order in which a person reads them, blank lines between paragraphs."""

from __future__ import annotations

import re

from factcheck.documents import grid
from factcheck.documents.extract import Scribe
from factcheck.documents.html import tables
from factcheck.documents.html.pen import Lines, Pen
from factcheck.documents.html.seen import Sight
from factcheck.documents.html.tokens import Words
from factcheck.documents.html.tree import BLOCKS, HEADINGS, Element
from factcheck.patterns import pattern

UP = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
RAISED = pattern(r"[0-9+−-]{1,4}(?:,[0-9]{1,3}){0,5}")
MARK = 24
"""Characters up to which what is raised may be a mark."""
MARKS = {"TM": "™", "SM": "℠", "tm": "™", "sm": "℠"}
PARAGRAPH = 120
"""Characters from which on what stands in a "div" of its own is a paragraph, and no line of an address."""
PAGE_NUMBER = pattern(r"(?:page )?(?:[-–—] ?)?(?:[A-Z]-)?\d{1,3}(?: ?[-–—])?(?: of \d{1,3})?", re.IGNORECASE)
PARTED = HEADINGS | frozenset("p table hr blockquote pre section article figure".split())
LISTS = frozenset(("ul", "ol", "menu", "dir"))
EDGAR = frozenset(("document", "type", "sequence", "filename", "description"))
"""The lines that the archive of the SEC puts in front of a page."""


class Page:
    """A page as it is written down."""

    def __init__(self, source: str, sight: Sight) -> None:
        self.scribe = Scribe()
        self._source = source
        self._sight = sight
        self._lines = Lines(source)

    def write(self, root: Element) -> None:
        """Write down all that is read of a page."""
        self._write(root, Pen(self._source, self._lines, self.scribe.write), pre=False, depth=0)

    def _write(self, element: Element, pen: Pen, pre: bool, depth: int) -> None:
        number = _first_number(element)
        for place, child in enumerate(element.children):
            if isinstance(child, Words):
                if element.tag not in EDGAR:
                    pen.copy_as_it_stands(child) if pre else pen.copy(child)
            elif child.tag == "br":
                pen.end_line(child.at)
            elif child.tag == "hr":
                pen.part(2, child.at)
            elif not self._sight.reads(child) or (not pen.flat and self._is_page_number(element, place)):
                if child.tag in BLOCKS:
                    pen.part(2 if child.tag == "p" else 1, child.at)
            elif child.tag == "sup":
                self._write_raised(child, pen, pre)
            elif child.tag == "q":
                pen.say('"', child.at)
                self._write(child, pen, pre, depth)
                pen.say('"', child.at)
            elif child.tag == "table" and not pen.flat:
                self._write_table(child, pen, depth)
            elif child.tag == "li" and not pen.flat:
                pen.part(1, child.at)
                pen.lead = "  " * max(0, depth - 1) + _mark(element, number)
                number = number + 1 if number is not None else None
                self._write(child, pen, pre, depth)
                pen.lead = ""
                pen.part(1, child.at)
            elif child.tag in BLOCKS:
                gap = self._gap(child, depth)
                pen.part(gap, child.at)
                self._write(child, pen, pre or child.tag == "pre", depth + (child.tag in LISTS))
                pen.part(gap, child.at)
            else:
                self._write(child, pen, pre, depth)

    def _gap(self, block: Element, depth: int) -> int:
        """How a block is parted from what stands around it: 1 by a line's end, 2 by a blank line."""
        if block.tag in LISTS:
            return 1 if depth else 2
        return 2 if block.tag in PARTED or self._sight.of(block).seen > PARAGRAPH else 1

    def _write_raised(self, raised: Element, pen: Pen, pre: bool) -> None:
        """Raised digits as raised digits, so that "10<sup>6</sup>" is no 106 and a note's mark belongs to no number."""
        # What stands raised in what is raised is asked once and not at every level: it would double the time of each.
        short = self._sight.of(raised).seen <= MARK and all(
            inner.tag != "sup" for inner in raised.walk() if inner is not raised
        )
        words = self._words(raised) if short else ""
        if RAISED.fullmatch(words):
            pen.say(words.translate(UP), raised.at)
        elif words in MARKS:
            pen.say(MARKS[words], raised.at)
        else:
            self._write(raised, pen, pre, depth=0)

    def _words(self, element: Element) -> str:
        """What is read of an element, on one line."""
        return "".join(piece.words for piece in self._pieces(element))

    def _is_page_number(self, parent: Element, place: int) -> bool:
        """Whether a block is the number of a page of paper, beside the mark where that page ends."""
        block = parent.children[place]
        if not isinstance(block, Element) or block.tag not in BLOCKS or self._sight.of(block).seen > 12:
            return False
        beside = [
            c for c in parent.children[max(0, place - 2) : place + 3] if isinstance(c, Element) and c is not block
        ]
        ends = any(c.tag == "hr" or "page-break" in c.attributes.get("style", "").lower() for c in beside)
        return ends and bool(PAGE_NUMBER.fullmatch(self._words(block)))

    def _write_table(self, table: Element, pen: Pen, depth: int) -> None:
        pen.part(2, table.at)
        self._write_loose(table, pen)
        rows = tables.rows(table, self._sight)
        lines = tables.as_lines(rows, self._sight, self._pieces)
        if not lines:
            for row in rows:
                self._write_row(row, pen, depth)
            pen.part(2, table.at)
            return
        # A title above the table, and notes below it, are paragraphs.
        first = next(k for k, line in enumerate(lines) if len(line) > 1 or line[0].column)
        last = len(lines) - next(k for k, line in enumerate(reversed(lines)) if len(line) > 1)
        for line in lines[:first]:
            self._write_line(line, pen)
        pen.put("", lines[first][0].pieces[0].spot)
        grid.write(self.scribe, lines[first:last])
        pen.part(2, table.at)
        for line in lines[last:]:
            self._write_line(line, pen)

    def _write_line(self, line: grid.Line, pen: Pen) -> None:
        for box in line:
            for piece in box.pieces:
                pen.put(piece.words, piece.spot)
        pen.part(2, 0)

    def _write_loose(self, table: Element, pen: Pen) -> None:
        """What stands in a table and in none of its cells: its caption, and what a browser shows above it."""
        for child in table.children:
            if isinstance(child, Words):
                pen.copy(child)
            elif child.tag in ("tr", "tbody", "thead", "tfoot", "colgroup", "col"):
                if child.tag not in ("colgroup", "col"):
                    self._write_loose(child, pen)
            elif child.tag not in ("td", "th") and self._sight.reads(child):
                self._write(child, pen, pre=False, depth=0)
                pen.part(2 if child.tag == "caption" else 1, child.at)

    def _write_row(self, row: tables.Row, pen: Pen, depth: int) -> None:
        """A row of a table that lays out the page: an item, a line of short words, or one paragraph after the other."""
        filled = [cell.element for cell in row if self._sight.of(cell.element).seen]
        weights = [self._sight.of(cell) for cell in filled]
        pen.part(1, 0)
        if len(filled) > 1 and weights[0].seen <= 6 and tables.BULLET.fullmatch(mark := self._words(filled[0])):
            pen.part(2 if sum(weight.seen for weight in weights) > PARAGRAPH else 1, 0)
            pen.lead = f"{mark} "
            filled = filled[1:]
        elif all(weight.seen < 80 and not weight.tables for weight in weights):
            for cell in filled:
                pen.space(cell.at)
                self._write(cell, pen, pre=False, depth=depth)
            return
        for cell in filled:
            pen.part(self._gap(cell, depth), cell.at)
            self._write(cell, pen, pre=False, depth=depth)
            pen.part(self._gap(cell, depth), cell.at)
        pen.lead = ""

    def _pieces(self, cell: Element) -> tuple[grid.Piece, ...]:
        """The words of a cell on one line, with their spots."""
        found: list[grid.Piece] = []
        pen = Pen(self._source, self._lines, lambda words, spot: found.append(grid.Piece(words, spot)), flat=True)
        self._write(cell, pen, pre=False, depth=0)
        return tuple(found)


def _first_number(element: Element) -> int | None:
    """The number of the first item of a numbered list, None for anything else."""
    if element.tag != "ol":
        return None
    start = element.attributes.get("start", "1")
    return int(start) if start.isascii() and start.isdigit() and len(start) < 5 else 1


def _mark(list_: Element, number: int | None) -> str:
    if number is None:
        return "- "
    notes = "footnote" in list_.attributes.get("class", "")
    return f"[{number}] " if notes else f"{number}. "
