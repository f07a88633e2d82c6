"""
Letters become pieces: runs of words on one line with no wide gap in them, raised figures told apart.

A space is where the file writes one or leaves room for one.  A piece ends at a gap of nearly a letter's height: the
space between two columns or two cells.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol, TypeVar

from factcheck.documents.pdf.sheets import Letter
from factcheck.patterns import pattern

SPACE = 0.15
"""Of the letters' size: a gap from which on two letters belong to two words."""
WIDE = 0.85
"""The same for two pieces."""
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MARK = pattern(r"\(?\d{1,2}(?:, ?\d{1,2})*\)?")
BULLET = pattern(r"[•●▪◦‣·○■–—*-]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\(\d{1,2}\)|[¹²³⁰⁴-⁹]{1,2}")
MARKED = 8
"""Letters of a mark at most: "1,2,3"."""
NEIGHBOURS = 400
"""Runs below a mark that are asked whether they carry it."""
BULLET_REACH = 5.0
"""Of the letters' size: how far a list's mark may stand from its item."""
LEADERS = pattern(r"(?:[.·…_] ?){4,}$")


@dataclass(frozen=True, slots=True)
class Piece:
    """
    Words on one line.

    `boxes` has left, bottom, right, top of each character on the page, in points; `left`, `right` and `base`, the line
    that it stands on, are measured along the direction of writing; `base` and `size` are those of its largest letters.
    """

    words: str
    boxes: array[float] = field(repr=False)
    left: float
    right: float
    base: float
    size: float

    @property
    def top(self) -> float:
        """Where its small letters end, so that lines set close do not meet."""
        return self.base + 0.6 * self.size

    @property
    def bottom(self) -> float:
        """A little below the line that it stands on."""
        return self.base - 0.1 * self.size


class _Levelled(Protocol):
    @property
    def left(self) -> float: ...
    @property
    def base(self) -> float: ...
    @property
    def size(self) -> float: ...


Put = TypeVar("Put", bound=_Levelled)


@dataclass(frozen=True, slots=True)
class _Run:
    """Letters that were painted one after the other; `base` is that of the line that they belong to."""

    letters: Sequence[Letter]
    base: float
    size: float

    @property
    def left(self) -> float:
        return self.letters[0].left

    @property
    def right(self) -> float:
        return self.letters[-1].right

    @property
    def words(self) -> str:
        return "".join(letter.text for letter in self.letters)


def read(letters: Iterable[Letter]) -> list[Piece]:
    """The pieces of letters of one direction, from the top down and from left to right."""
    return [piece for line in lines(list(_settled(list(_runs(letters))))) for piece in _joined(line)]


def lines(pieces: Sequence[Put]) -> Iterator[list[Put]]:
    """The pieces by the lines that they stand on, from the top down, each from left to right."""
    line: list[Put] = []
    largest: Put | None = None
    for piece in sorted(pieces, key=lambda p: (-p.base, p.left)):
        if largest is not None and not _level(largest, piece):
            yield sorted(line, key=lambda p: p.left)
            line, largest = [], None
        line.append(piece)
        if largest is None or piece.size > largest.size:
            largest = piece
    if line:
        yield sorted(line, key=lambda p: p.left)


def merged(pieces: Sequence[Piece], wide: str = " ") -> Piece:
    """Pieces of one line as one, with a space between them, or `wide` where the gap is one of columns."""
    if len(pieces) == 1:
        return pieces[0]
    largest = max(pieces, key=lambda p: p.size)
    words, boxes = pieces[0].words, array("f", pieces[0].boxes)
    for before, piece in pairwise(pieces):
        gap = wide if piece.left - before.right > 2.5 * largest.size else " "
        words += gap + piece.words
        for _ in gap:
            boxes.extend((*before.boxes[-4:-2], *piece.boxes[:1], *before.boxes[-1:]))
        boxes.extend(piece.boxes)
    return Piece(words, boxes, pieces[0].left, max(p.right for p in pieces), largest.base, largest.size)


def _level(a: _Levelled, b: _Levelled) -> bool:
    """Whether two pieces stand on one line: at one height, or one of them raised or lowered a little."""
    apart, size = abs(a.base - b.base), max(a.size, b.size)
    return apart <= 0.15 * size or (apart <= 0.5 * size and min(a.size, b.size) <= 0.85 * size)


def _runs(letters: Iterable[Letter]) -> Iterator[_Run]:
    """The letters as they were painted, cut where the line, the size or the column changes."""
    run: list[Letter] = []
    spaced = False
    for letter in letters:
        if letter.text == " ":
            spaced = True
            continue
        if run:
            last = run[-1]
            size = max(last.size, letter.size)
            gap = letter.left - last.right
            same = abs(last.base - letter.base) <= 0.1 * size and abs(last.size - letter.size) <= 0.12 * size
            room = gap > SPACE * size  # without a space in it: a raised mark may stand there, "million¹."
            if not same or not -0.5 * size < gap < WIDE * size or (room and not spaced):
                yield _run(run)
                run = []
            elif _twice(last, letter):
                continue
            elif room or (spaced and gap > -0.1 * size):
                run.append(_space(last, letter))
        run.append(letter)
        spaced = False
    if run:
        yield _run(run)


def _settled(runs: Sequence[_Run]) -> Iterator[_Run]:
    """The runs, small raised ones put to the line of the word that they touch: it may not be the nearest line."""
    by_base = sorted(runs, key=lambda run: run.base)
    bases = [run.base for run in by_base]
    tallest = max((run.size for run in runs), default=0.0)
    for run in runs:
        if len(run.letters) > MARKED:
            yield run
            continue
        below = by_base[bisect_left(bases, run.base - 0.6 * tallest) : bisect_left(bases, run.base)][:NEIGHBOURS]
        word = next((other for other in below if _carries(other, run)), None)
        yield run if word is None else _Run(run.letters, word.base, run.size)


def _carries(word: _Run, mark: _Run) -> bool:
    """Whether a run of small letters stands raised at the end or the beginning of a word."""
    if mark.size > 0.9 * word.size or not 0.12 * word.size < mark.base - word.base < 0.6 * word.size:
        return False
    return min(abs(mark.left - word.right), abs(word.left - mark.right)) < 0.3 * word.size


def _run(letters: Sequence[Letter]) -> _Run:
    return _Run(letters, letters[0].base, letters[0].size)


def _twice(a: Letter, b: Letter) -> bool:
    """Whether a letter is printed once more on the same place, to look bold."""
    return a.text == b.text and abs(a.left - b.left) < 0.15 * a.size


def _space(before: Letter, after: Letter) -> Letter:
    left, right = before.box, after.box
    box = (min(left[2], right[0]), min(left[1], right[1]), max(left[2], right[0]), max(left[3], right[3]))
    return Letter(" ", box, before.right, max(before.right, after.left), before.base, before.size)


def _joined(line: Sequence[_Run]) -> Iterator[Piece]:
    """The runs of one line, joined where no wide gap parts them; leaders ("Revenue ..... 3,955") are a gap."""
    open_: list[_Run] = []
    for run in line:
        if open_:
            before = open_[-1]
            if run.left < before.right - 0.5 * before.size and run.words == before.words:
                continue  # printed twice, to look bold
            mark = len(open_) == 1 and BULLET.fullmatch(before.words)
            if run.left - before.right >= (BULLET_REACH if mark else WIDE) * max(before.size, run.size):
                yield from _pieces(open_)
                open_ = []
        open_.append(run)
    yield from _pieces(open_)


def _pieces(runs: Sequence[_Run]) -> Iterator[Piece]:
    """The piece of some runs, without leaders at its end; none where leaders are all that it has."""
    largest = max(runs, key=lambda run: run.size)
    letters: list[Letter] = []
    for run in runs:
        if letters and run.left - letters[-1].right > SPACE * max(letters[-1].size, run.size):
            letters.append(_space(letters[-1], run.letters[0]))
        letters += _raised(run, largest)
    words = "".join(letter.text for letter in letters)
    if match := LEADERS.search(words):
        words = words[: match.start()].rstrip()
        letters = letters[: len(words)]
    if letters:
        boxes = array("f", (edge for letter in letters for edge in letter.box))
        right = max(letter.right for letter in letters)
        yield Piece(words, boxes, letters[0].left, right, largest.base, largest.size)


def _raised(run: _Run, largest: _Run) -> Sequence[Letter]:
    """The letters of a run; small figures above the line are a mark or a power, "mills¹"."""
    high = run.letters[0].base - largest.base > 0.12 * largest.size and run.size < 0.9 * largest.size
    if not high or not MARK.fullmatch(run.words.strip()):
        return run.letters
    return [letter._replace(text=letter.text.translate(RAISED)) for letter in run.letters]
