"""
The text of one part of a Word file (body, footnote, comment) as paragraphs and tables, on either side of its changes.

"after" is the text as it will stand: what was inserted is in, what was deleted is out, what was moved stands where it
was moved to.  "before" is the text as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from factcheck.documents.word import markup, styles
from factcheck.documents.word.letters import MARK, RAISED, letters, symbol
from factcheck.documents.word.markup import name, value
from factcheck.documents.word.styles import Look, Styles

Side = Literal["before", "after"]
GONE = {"after": frozenset(("del", "moveFrom")), "before": frozenset(("ins", "moveTo"))}
"""Elements around text that one side does not have."""
TRACKED = frozenset.union(*GONE.values())
CELL_GONE = {"after": "cellDel", "before": "cellIns"}
WRAPPERS = frozenset(
    "ins del moveFrom moveTo hyperlink smartTag sdt sdtContent customXml fldSimple dir bdo rubyBase ruby mc:Choice"
    " m:oMathPara m:oMath txbxContent".split()
)
"""Elements whose text is read where they stand."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where in a paragraph something is marked: the start, the end or the sign of a comment."""

    at: int
    kind: Literal["start", "end", "sign"]
    comment: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its words (line ends are breaks in it), its list's number and level, its style's name."""

    words: str
    listed: tuple[int, int] | None = None
    style: str = ""
    anchors: tuple[Anchor, ...] = ()
    boxes: tuple[tuple[Block, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, from which column on and over how many; what it holds."""

    column: int
    across: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its rows."""

    rows: tuple[tuple[Cell, ...], ...]


Block = Paragraph | Table


@dataclass(slots=True)
class _Open:
    """A paragraph that is being read; it goes on behind a mark that this side does not have."""

    words: list[str] = field(default_factory=list)
    length: int = 0
    anchors: list[Anchor] = field(default_factory=list)
    boxes: list[tuple[Block, ...]] = field(default_factory=list)

    def add(self, words: str) -> None:
        self.words.append(words)
        self.length += len(words)


class Story:
    """
    One reading of some parts of a file.

    `note` is called with each mark of a footnote or endnote that is read ("footnote", its id) and gives the mark.
    `changes` counts the tracked changes of text that were met.
    """

    def __init__(self, side: Side, styles: Styles, note: Callable[[str, str], str]) -> None:
        self._side: Side = side
        self._styles = styles
        self._note = note
        self._fields: list[bool] = []  # of each open field whether its result has begun
        self._follows_fields = True
        self.changes = 0

    def read(self, container: Any) -> tuple[Block, ...]:
        """The paragraphs and tables of an element that holds them."""
        self._fields = []
        self._follows_fields = _balanced(container)
        return tuple(self._blocks(container))

    def _blocks(self, container: Any) -> Iterator[Block]:
        open_ = _Open()
        look, properties = styles.PLAIN, None
        for element in self._content(container):
            if name(element) == "tbl":
                if open_.words or open_.boxes:
                    yield _closed(open_, look, properties)
                    open_ = _Open()
                if rows := tuple(self._rows(element)):
                    yield Table(rows)
                continue
            properties = markup.child(element, "pPr")
            look = self._styles.look(value(markup.child(properties, "pStyle")))
            self._inline(element, open_, look)
            if not self._mark_is_gone(properties):
                yield _closed(open_, look, properties)
                open_ = _Open()
        if open_.words or open_.boxes:
            yield _closed(open_, look, properties)

    def _content(self, container: Any) -> Iterator[Any]:
        """The paragraphs and tables of an element, also inside of what only wraps them."""
        for element in container:
            kind = name(element)
            if kind in ("p", "tbl"):
                yield element
            elif kind in GONE[self._side]:
                self.changes += 1
            elif kind == "mc:AlternateContent":
                yield from self._content(_chosen(element))
            elif kind in WRAPPERS:
                yield from self._content(element)

    def _mark_is_gone(self, properties: Any) -> bool:
        """Whether the mark at a paragraph's end is not there on this side: it goes on with the next one."""
        return self._is_off(markup.child(properties, "rPr"))

    def _is_off(self, properties: Any) -> bool:
        """Whether what has these properties is not there on this side."""
        marks = [name(e) for e in (() if properties is None else properties) if name(e) in TRACKED]
        self.changes += len(marks)
        return not GONE[self._side].isdisjoint(marks)

    def _rows(self, table: Any) -> Iterator[tuple[Cell, ...]]:
        for row in _inside(table, "tr"):
            properties = markup.child(row, "trPr")
            if self._is_off(properties):
                continue
            column = markup.number(value(markup.child(properties, "gridBefore"))) or 0
            cells = []
            for cell in _inside(row, "tc"):
                own = markup.child(cell, "tcPr")
                across = min(max(markup.number(value(markup.child(own, "gridSpan"))) or 1, 1), 100)
                if own is None or not self._is_gone(own):
                    cells.append(Cell(column, across, tuple(self._blocks(cell))))
                column += across
            yield tuple(cells)

    def _is_gone(self, cell: Any) -> bool:
        """Whether a cell goes on what stands above it, or is not there on this side."""
        for element in cell:
            kind = name(element)
            if kind in ("vMerge", "hMerge") and value(element) != "restart":
                return True
            if kind == CELL_GONE[self._side]:
                self.changes += 1
                return True
        return False

    def _inline(self, element: Any, open_: _Open, look: Look) -> None:
        """What stands in a paragraph, or in an element inside of it."""
        for inner in element:
            kind = name(inner)
            if kind == "r":
                self._run(inner, open_, look)
            elif kind in GONE[self._side]:
                self.changes += 1
            elif kind in TRACKED:
                self.changes += 1
                self._inline(inner, open_, look)
            elif kind == "mc:AlternateContent":
                self._inline(_chosen(inner), open_, look)
            elif kind in WRAPPERS:
                self._inline(inner, open_, look)
            elif kind == "m:r":
                open_.add("".join(text.text or "" for text in inner if name(text) == "m:t"))
            elif kind.startswith("m:") and not kind.endswith("Pr"):
                self._inline(inner, open_, look)
            elif kind in ("commentRangeStart", "commentRangeEnd"):
                edge: Literal["start", "end"] = "start" if kind.endswith("Start") else "end"
                open_.anchors.append(Anchor(open_.length, edge, value(inner, "id")))

    def _run(self, run: Any, open_: _Open, above: Look) -> None:
        properties = markup.child(run, "rPr")
        look = above
        if properties is not None:
            own = self._styles.look(value(markup.child(properties, "rStyle")))
            look = styles.of_run(properties).over(own).over(above)
        words = _Open()
        for element in run:
            self._piece(element, words, look)
        text = "".join(words.words)
        if look.raised and MARK.fullmatch(text.strip()):
            text = text.translate(RAISED)
        open_.boxes += words.boxes
        open_.anchors += (Anchor(open_.length + a.at, a.kind, a.comment) for a in words.anchors)
        if not look.hidden and text:
            open_.add(text)

    def _piece(self, element: Any, open_: _Open, look: Look) -> None:
        """One element of a run."""
        kind = name(element)
        if kind == "fldChar":
            self._field(value(element, "fldCharType"))
        elif kind in ("drawing", "pict", "object"):
            if not look.hidden:
                open_.boxes += (tuple(self._blocks(box)) for box in _text_boxes(element))
        elif kind == "mc:AlternateContent":
            for inner in _chosen(element):
                self._piece(inner, open_, look)
        elif kind == "commentReference":
            open_.anchors.append(Anchor(open_.length, "sign", value(element, "id")))
        elif self._follows_fields and not all(self._fields):
            return  # the order that makes a field, which nobody sees
        elif kind in ("t", "delText"):
            open_.add(letters(element.text or ""))
        elif kind in ("tab", "ptab"):
            open_.add("\t")
        elif kind in ("br", "cr"):
            open_.add("\n")
        elif kind == "noBreakHyphen":
            open_.add("-")
        elif kind == "sym":
            open_.add(symbol(value(element, "font"), value(element, "char")))
        elif kind in ("footnoteReference", "endnoteReference"):
            if value(element, "customMarkFollows") not in ("1", "true", "on"):
                open_.add(self._note(kind.removesuffix("Reference"), value(element, "id")))
        elif kind == "ruby":
            self._inline(element, open_, look)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def _closed(open_: _Open, look: Look, properties: Any) -> Paragraph:
    listed = styles.listed(properties) or look.listed
    return Paragraph(
        "".join(open_.words), listed, look.name, tuple(open_.anchors), tuple(box for box in open_.boxes if box)
    )


def _balanced(container: Any) -> bool:
    """Whether every field that begins has its end; in a damaged file one without would swallow the rest."""
    deep = 0
    for element in container.iter("{*}fldChar"):
        kind = value(element, "fldCharType")
        deep += (kind == "begin") - (kind == "end")
        if deep < 0:
            return False
    return deep == 0


def _chosen(alternatives: Any) -> Any:
    """The one of several forms of the same thing that is read: the first that has text, else the fallback."""
    forms = [form for form in alternatives if name(form) in ("mc:Choice", "mc:Fallback")]
    return next((form for form in forms if next(form.iter("{*}t", "{*}delText"), None) is not None), ())


def _text_boxes(element: Any) -> Iterator[Any]:
    """The text boxes in a drawing, in order, each in one of its forms."""
    for inner in element:
        kind = name(inner)
        if kind == "txbxContent":
            yield inner
        elif kind == "mc:AlternateContent":
            yield from _text_boxes(_chosen(inner))
        else:
            yield from _text_boxes(inner)


def _inside(element: Any, kind: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, also inside of what only wraps them."""
    for inner in element:
        if name(inner) == kind:
            yield inner
        elif name(inner) in WRAPPERS:
            yield from _inside(inner, kind)
