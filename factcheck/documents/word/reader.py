"""A .docx file becomes an extract: body, text boxes and tables in their order, then the notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any

from msgspec import structs

from factcheck.documents import grid
from factcheck.documents.dating import DateEvidence
from factcheck.documents.extract import Comment, Extract, Scribe
from factcheck.documents.formats import DocumentError
from factcheck.documents.origin import Spot
from factcheck.documents.word import comments, markup
from factcheck.documents.word.letters import RAISED
from factcheck.documents.word.numbering import Numbering
from factcheck.documents.word.package import Package
from factcheck.documents.word.story import Block, Cell, Paragraph, Side, Story, Table
from factcheck.documents.word.styles import Styles
from factcheck.model import Span
from factcheck.patterns import pattern

DAY = pattern(r"(\d{4})-(\d\d)-(\d\d)")
LONGEST_CELL = 90
"""Characters; a table with longer cells lays out prose, and its cells are read one after the other."""
FIGURE = pattern(r"[-–—(]{0,2}[$€£¥]? ?\d[\d.,]{0,30}\)?%?|[$€£¥]|[-–—]")


def extract(content: bytes, name: str) -> Extract:
    """The text of a .docx file as it will stand when its changes are accepted; raises DocumentError."""
    return _Reading(content, name, "after").extract()


def before(content: bytes, name: str) -> Extract:
    """The text as it was before its tracked changes; raises DocumentError, also where there are none."""
    reading = _Reading(content, name, "before")
    found = reading.extract()
    if not reading.changes:
        raise DocumentError(f"{name}: has no tracked changes. Name two documents.")
    return found


class _Reading:
    """One file as it is read from one side."""

    def __init__(self, content: bytes, name: str, side: Side) -> None:
        self._package = Package(content, name)
        self._name = name
        self._styles = Styles(self._package.related("styles"))
        self._numbering = Numbering(self._package.related("numbering"))
        self._story = Story(side, self._styles, self._note)
        self._notes: dict[tuple[str, str], int] = {}  # kind and id, with the number of the mark
        self._open = comments.still_open(self._package)
        self._anchors: dict[str, dict[str, int]] = {}
        self._signed: dict[str, Span] = {}  # the paragraphs in which comments have their signs
        self._scribe = Scribe()
        self._paragraphs = self._tables = self._boxes = 0
        self._title = ""

    @property
    def changes(self) -> int:
        """How many tracked changes the text had."""
        return self._story.changes

    def extract(self) -> Extract:
        """The text with all that the file says beside it."""
        root = self._package.root(self._package.main)
        body = markup.child(root, "body")
        if body is None:
            raise DocumentError(f"{self._name}: has no text part. Open it in Word and save it again as .docx.")
        self._write(self._story.read(body))
        self._write_notes()
        found = self._scribe.extract(self._title, remarks=self._remarks())
        return structs.replace(found, made=tuple(self._dates()), comments=tuple(self._comments()))

    def _note(self, kind: str, number: str) -> str:
        """The mark of a footnote or endnote, by the order in which they are read."""
        return str(self._notes.setdefault((kind, number), len(self._notes) + 1)).translate(RAISED)

    def _write(self, blocks: Sequence[Block], part: str = "") -> None:
        """Write blocks one after the other; `part` names what they belong to, "" for the body."""
        at = own = 0
        listed = False
        while at < len(blocks):
            block = blocks[at]
            if isinstance(block, Table):
                self._table(block, part)
                at, listed = at + 1, False
                continue
            tabbed = _tabbed(blocks, at)
            if len(tabbed) > 1:
                first = self._paragraphs + 1 if not part else own + 1
                self._set_apart()
                spots = [Spot(paragraph=first + k, part=part) for k in range(len(tabbed))]
                grid.write(self._scribe, grid.laid_out(map(_by_tabs, tabbed, spots)))
            else:
                tabbed = [block]
                listed = self._paragraph(block, part, own + 1, listed)
            own += len(tabbed)
            self._paragraphs += 0 if part else len(tabbed)
            for box in (box for paragraph in tabbed for box in paragraph.boxes):
                self._boxes += 1
                self._write(box, f"text box {self._boxes}")
                listed = False
            at += len(tabbed)

    def _paragraph(self, paragraph: Paragraph, part: str, number: int, below_item: bool) -> bool:
        """Write a paragraph; whether it is the item of a list."""
        words = paragraph.words.strip()
        mark = self._numbering.mark(*paragraph.listed) if paragraph.listed and paragraph.listed[0] else ""
        if words:
            if below_item and mark:
                self._scribe.write("\n")
            else:
                self._set_apart()
        else:
            self._paragraphs -= 0 if part else 1  # nobody counts a paragraph without words
        start = len(self._scribe)
        if words:
            spot = Spot(paragraph=number if part else self._paragraphs + 1, part=part)
            self._scribe.write(f"{mark} {words}" if mark else words, spot)
            if not part and not self._title and paragraph.style.lower() == "title":
                self._title = " ".join(words.split())
        lead = len(paragraph.words) - len(paragraph.words.lstrip()) - (len(mark) + 1 if mark else 0)
        end = len(self._scribe)
        for anchor in paragraph.anchors:
            place = min(max(start + anchor.at - lead, start), end)
            if anchor.kind == "sign":
                self._signed.setdefault(anchor.comment, Span(start, end))
            else:
                self._anchors.setdefault(anchor.comment, {}).setdefault(anchor.kind, place)
        return bool(mark) and bool(words)

    def _set_apart(self) -> None:
        if len(self._scribe):
            self._scribe.write("\n\n")

    def _table(self, table: Table, part: str) -> None:
        self._tables += 1
        own = f"{part}, table {self._tables}" if part else f"table {self._tables}"
        if not _has_data(table):
            for number, row in enumerate(table.rows, 1):
                for cell in row:
                    self._write(cell.blocks, f"{own}, row {number}")
            return
        lines = [
            tuple(
                grid.Box(cell.column, cell.across, (grid.Piece(_words(cell), Spot(part=f"{own}, row {number}")),))
                for cell in row
            )
            for number, row in enumerate(table.rows, 1)
        ]
        self._set_apart()
        grid.write(self._scribe, grid.laid_out(lines))

    def _write_notes(self) -> None:
        roots: dict[str, dict[str, Any]] = {}
        places: Counter[str] = Counter()
        while len(self._notes) > sum(places.values()):  # a note may have a mark, whose note then stands behind it
            (kind, key), number = list(self._notes.items())[sum(places.values())]
            places[kind] += 1
            if kind not in roots:
                root = self._package.related(f"{kind}s")
                roots[kind] = {markup.value(note, "id"): note for note in (() if root is None else root)}
            if key not in roots[kind]:
                continue
            blocks = list(self._story.read(roots[kind][key]))
            mark = str(number).translate(RAISED)
            if blocks and isinstance(blocks[0], Paragraph):
                blocks[0] = replace(blocks[0], words=f"{mark} {blocks[0].words.strip()}")
            self._write(blocks, f"{kind} {places[kind]}")

    def _comments(self) -> Iterator[Comment]:
        """The open comments on what is read, in the order of the text."""
        found = []
        for key, (author, words) in self._open.items():
            ends = self._anchors.get(key, {})
            span = self._signed.get(key)
            if "start" in ends and ends.get("end", 0) > ends["start"]:
                span = Span(ends["start"], ends["end"])
            if span is not None and span.start < span.end:
                found.append(Comment(span, author, words))
        yield from sorted(found, key=lambda c: (c.span.start, c.span.end, c.author, c.words))

    def _dates(self) -> Iterator[DateEvidence]:
        """The days on which the file was made and last saved."""
        properties = self._package.properties()
        for kind in ("dcterms:created", "dcterms:modified"):
            said = markup.child(properties, kind)
            if said is not None and (match := DAY.match((said.text or "").strip())):
                try:
                    yield DateEvidence(date(int(match[1]), int(match[2]), int(match[3])), "metadata")
                except ValueError:
                    continue

    def _remarks(self) -> Iterator[str]:
        if self.changes:
            yield (
                f"{self.changes} tracked changes are read as accepted"
                if self.changes > 1
                else ("1 tracked change is read as accepted")
            )


def _words(cell: Cell) -> str:
    """What stands in a cell, on one line."""
    return " ".join(" ".join(_every(cell.blocks)).split())


def _every(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.words
        else:
            for row in block.rows:
                for cell in row:
                    yield from _every(cell.blocks)


def _has_data(table: Table) -> bool:
    """Whether a table has short cells side by side; one that lays out prose is no table to a reader."""
    rows = [[words for cell in row if (words := _words(cell))] for row in table.rows]
    if not any(len(row) > 1 for row in rows):
        return False
    return all(len(words) <= LONGEST_CELL for row in rows for words in row[1:]) and not any(
        isinstance(block, Table) for row in table.rows for cell in row for block in cell.blocks
    )


def _tabbed(blocks: Sequence[Block], at: int) -> list[Paragraph]:
    """The paragraphs from a place on whose tabs make a table: figures stand behind them."""
    found: list[Paragraph] = []
    for block in islice(blocks, at, None):
        if not isinstance(block, Paragraph) or "\t" not in block.words.strip() or block.listed or "\n" in block.words:
            break
        found.append(block)
    figures = sum(1 for p in found if any(FIGURE.fullmatch(cell.strip()) for cell in p.words.split("\t")[1:]))
    return found if 2 * figures >= len(found) else found[:1]


def _by_tabs(paragraph: Paragraph, spot: Spot) -> grid.Line:
    cells = paragraph.words.split("\t")
    return tuple(
        grid.Box(column, 1, (grid.Piece(words.strip(), spot),)) for column, words in enumerate(cells) if words.strip()
    )
