"""
Blocks become text: lines are joined to paragraphs, words cut at a line's end are put together, tables are aligned.

Every character keeps the page and the box of the letter that it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.documents.origin import Printed, Spot
from factcheck.documents.pdf import tabled
from factcheck.documents.pdf.hyphens import Hyphens
from factcheck.documents.pdf.layout import Block, Grid, Prose
from factcheck.documents.pdf.pieces import Piece
from factcheck.patterns import pattern

WORD_SPACE = 0.3
"""Of the size: room for a space, and a little for what rounding takes."""
PITCH = 1.2
"""Of the size: how far lines stand apart where a document does not show it."""
FEW = 8
"""Lines that show nothing: they may all be paragraphs."""
LOOSER = 1.22
"""Of the pitch: from which on a new paragraph begins."""
LOOSEST = 1.6
"""The same where the words go on in the middle of a sentence."""
BULLET = pattern(r"(?:[•●▪◦‣·○■]|(?P<weak>[-–—*o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\(\d{1,2}\))) ")
"""The mark of a list's item; a weak one may also stand in a sentence, "two compounds / - A1 and A2 - are"."""
NOTE = pattern(r"[⁰¹²³⁴-⁹]|[*†‡§](?! )")
SMALL = 0.92
"""Of the text's size: that of the notes at the foot of a page."""
ENDED = pattern(r"[.!?:;][\"'”’)\]]{0,3}[⁰¹²³⁴-⁹]{0,3}$")
CUT = pattern(r"[a-z][-\u2010\u00ad]$")
LOWER = pattern(r"[\"'“‘(]?[a-z]")

Paged = tuple[int, Block]
"""A block and its page, counted from 1."""


class Paper:
    """A text as it is written, with the places of its characters."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._length = 0
        self._starts: list[int] = []
        self._spots: list[Spot] = []
        self._edges: list[int] = []
        self._end = 0

    def put(self, piece: Piece, page: int) -> None:
        """Write the words of a piece."""
        boxes = piece.boxes
        box = (min(boxes[0::4]), min(boxes[1::4]), max(boxes[2::4]), max(boxes[3::4]))
        self._starts.append(self._length)
        self._spots.append(
            Spot(page=page, box=(round(box[0], 1), round(box[1], 1), round(box[2], 1), round(box[3], 1)))
        )
        self._edges += (round(10 * left) for left in boxes[0::4])
        self._end = round(10 * boxes[-2])
        self._words.append(piece.words)
        self._length += len(piece.words)

    def pad(self, words: str) -> None:
        """Write what stands between two words; it is put to the letter in front of it."""
        self._words.append(words)
        self._edges += [self._end] * len(words)
        self._length += len(words)

    def part(self) -> None:
        """Begin a paragraph."""
        if self._length:
            self.pad("\n\n")

    def cut(self) -> None:
        """Take back the last character."""
        self._words[-1] = self._words[-1][:-1]
        self._end = self._edges.pop()
        self._length -= 1

    def done(self) -> tuple[str, Printed]:
        """The text, and the way back."""
        edges = (*self._edges, self._end)
        return "".join(self._words), Printed(tuple(self._starts), tuple(self._spots), edges)


@dataclass(frozen=True, slots=True)
class _Line:
    piece: Piece
    page: int
    edge: float  # where its column ends
    starts: bool  # a paragraph, whatever stands in front


def write(blocks: Sequence[Paged], beside: Sequence[Paged] = ()) -> tuple[str, Printed]:
    """The text of a document's blocks in the order of reading, then its footnotes, then what stands `beside`."""
    body = _body_size(blocks)
    main: list[Paged] = []
    notes: list[Paged] = []
    for page, block in blocks:
        text, note = _parted(block, body)
        main += [(page, part) for part in text]
        notes += [(page, part) for part in note]
    hyphens = Hyphens(line.words for _, block in blocks if isinstance(block, Prose) for line in block.lines)
    pitch = _pitch(blocks)
    edges = _columns([*main, *notes, *beside])
    paper = Paper()
    for part in (main, notes, *([block] for block in beside)):
        before: _Line | None = None
        for page, block in part:
            if isinstance(block, Grid):
                paper.part()
                tabled.write(paper, block, page)
                before = None
                continue
            for line in _lines(block, page, edges, pitch):
                _go_on(paper, before, line, hyphens)
                before = line
    return paper.done()


def _lines(block: Prose, page: int, edges: dict[int, float], pitch: float) -> Iterator[_Line]:
    """The lines of a block, each with whether a paragraph begins with it."""
    margin = min(line.left for line in block.lines)
    edge = block.edge if block.narrow else max(edges[_column(margin)], block.edge)
    before: Piece | None = None
    for line in block.lines:
        starts = True
        if before is not None:
            size = max(before.size, line.size)
            apart = (before.base - line.base) / (pitch * size)
            # A raised mark moves its line down: "capital" / "expenditures¹" are no two paragraphs.
            loose = apart > (LOOSEST if LOWER.match(line.words) and not ENDED.search(before.words) else LOOSER)
            other = abs(before.size - line.size) > 0.1 * size
            indented = (
                0.8 * size < line.left - before.left < 4 * size
                and before.left - margin < 0.5 * size
                and not BULLET.match(before.words)
            )
            starts = loose or other or (indented and not BULLET.match(line.words))
        yield _Line(line, page, edge, starts)
        before = line


def _go_on(paper: Paper, before: _Line | None, line: _Line, hyphens: Hyphens) -> None:
    """Write a line behind another one: in the same sentence, on a line of its own, or as a paragraph."""
    piece = line.piece
    if before is None:
        paper.part()
    elif _flows(before, line):
        kind = hyphens.between(before.piece.words, piece.words)
        if kind == "cut":
            paper.cut()
        paper.pad("" if kind else " ")
    else:
        paper.pad("\n\n" if line.starts or _is_apart(before, line) else "\n")
    paper.put(piece, line.page)


def _flows(before: _Line, line: _Line) -> bool:
    """Whether a line goes on with what the line in front began."""
    a, b = before.piece, line.piece
    apart = _is_apart(before, line)
    if (line.starts and not apart) or abs(a.size - b.size) > 0.1 * max(a.size, b.size) or NOTE.match(b.words):
        return False
    if CUT.search(a.words) and LOWER.match(b.words):
        return True
    mark = BULLET.match(b.words)
    if mark and (not mark["weak"] or ENDED.search(a.words)):
        return False
    full = a.right + WORD_SPACE * a.size + _width(b, 2 if mark else 1) > before.edge
    if apart:
        return not ENDED.search(a.words) and (full or bool(LOWER.match(b.words))) and len(a.words.split()) > 3
    return full


def _is_apart(before: _Line, line: _Line) -> bool:
    """Whether a line stands on another page or in another column than the one in front of it."""
    return line.page != before.page or line.piece.base >= before.piece.base


def _width(piece: Piece, words: int) -> float:
    """How wide its first words are."""
    length = len(" ".join(piece.words.split(" ", words)[:words]))
    whole = piece.right - piece.left
    if abs(piece.boxes[-2] - piece.boxes[0] - whole) > 0.5:  # written upwards or downwards
        return whole * length / len(piece.words)
    return piece.boxes[4 * length - 2] - piece.boxes[0]


def _parted(block: Block, body: float) -> tuple[list[Block], list[Block]]:
    """A block without the notes at its foot, and these."""
    if isinstance(block, Grid):
        return [block], []
    at = len(block.lines)
    first = at
    while at and block.lines[at - 1].size <= SMALL * body:
        at -= 1
        if NOTE.match(block.lines[at].words):
            first = at
    parts = (block.lines[:first], block.lines[first:])
    text, notes = ([Prose(lines, block.edge, block.narrow)] if lines else [] for lines in parts)
    return list(text), list(notes)


def _body_size(blocks: Iterable[Paged]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for _, block in blocks:
        if isinstance(block, Prose):
            for line in block.lines:
                sizes[round(line.size, 1)] += len(line.words)
    return max(sorted(sizes), key=lambda size: sizes[size], default=0.0)


def _pitch(blocks: Iterable[Paged]) -> float:
    """How far the lines of a paragraph stand apart, as a multiple of their size: a quarter stand no further."""
    found = sorted(
        ratio
        for _, block in blocks
        if isinstance(block, Prose)
        for a, b in pairwise(block.lines)
        if abs(a.size - b.size) < 0.05 * a.size and 0.8 < (ratio := (a.base - b.base) / a.size) < 2.6
    )
    if len(found) < FEW:
        return min([*found, PITCH])
    return found[len(found) // 4]


def _column(left: float) -> int:
    return round(left / 4)


def _columns(blocks: Iterable[Paged]) -> dict[int, float]:
    """The right edge of all that begins at one left edge."""
    edges: dict[int, float] = {}
    for _, block in blocks:
        if isinstance(block, Prose) and not block.narrow:
            key = _column(min(line.left for line in block.lines))
            edges[key] = max(edges.get(key, 0.0), block.edge)
    # The narrow ones are asked about too, by those that are not.
    for _, block in blocks:
        if isinstance(block, Prose):
            edges.setdefault(_column(min(line.left for line in block.lines)), block.edge)
    return edges
