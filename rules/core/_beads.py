"""
The figures of a page as they follow each other, and what that says of two of them.

"Net income was $2.2 million, or $0.33 per share" stands twice: what is per share holds the two results together.  So
does a row: "51,146  16,178  38,340" and "51,146  16,718  38,340" are one row, told twice.
"""

from __future__ import annotations

from factcheck.checks.levels import POINTS
from factcheck.claims.pull import Pulled
from factcheck.model import Mention
from factcheck.patterns import pattern
from factcheck.quantity import last_place
from factcheck.record.wordings import stem

from ._beside import FAR, MANY, stems
from ._figures import KINDS, NEUTRAL

NEXT, LATER = 40, 80
"""So many characters stand at most between a figure and the next; and where a sentence compares the two."""
COMPARING = frozenset(map(stem, "compare compared versus vs from".split()))
"""Words that stand in a sentence for the next column of a row."""
SAY_WHEN = frozenset(map(stem, NEUTRAL)) | COMPARING
ROW = 8
"""So many figures to each side may be of one row."""
HUNDRED = 100
LETTERS = pattern(r"[A-Za-z]")
STOP = pattern(r"[.;]\s|\n\s*\n")


class Beads:
    """The figures of a page as they follow each other: "$2.2 million, or $0.33 per share"."""

    def __init__(self, page: Pulled) -> None:
        self.document = page.document
        self.figures = [m for m in page.mentions if m.kind in KINDS]
        self.at = {mention.span: i for i, mention in enumerate(self.figures)}

    def anchored(self, a: Mention, b: Mention) -> bool:
        """
        Whether the figure right before, or right behind, is the same in both places, with the same words between.

        "83% versus 91%" may be said of two quarters: a figure of few digits is held only by one of another kind.
        """
        for way in (-1, 1):
            one, other = self._next(a, way), self._next(b, way)
            if (
                one
                and other
                and one[1] - COMPARING == other[1] - COMPARING
                and _same(one[0], other[0])
                and _holds(one[0], a)
            ):
                return True
        return False

    def agreement(self, a: Mention, b: Mention, known: frozenset[str]) -> int:
        """
        How many digits tell the figures around two figures, in their rows, that are the same in both; 0 if one differs.

        "$330,790, compared to $339,256" follow each other as two columns of a row do; the words `known` may stand
        between them.
        """
        digits = 0
        for way in (-1, 1):
            i, j = self.at[a.span], self.at[b.span]
            for _ in range(ROW):
                i, j = self._in_row(i, way, known), self._in_row(j, way, known)
                if i < 0 or j < 0 or not _of_one_kind(self.figures[i], self.figures[j]):
                    break
                if not _same(self.figures[i], self.figures[j]):
                    return 0
                digits += _telling(self.figures[i])
        return digits

    def in_one_table(self, a: Mention, b: Mention) -> bool:
        """Whether both figures stand in one table."""
        return any(table.span.holds(a.span) and table.span.holds(b.span) for table in self.document.tables)

    def beside(self, a: Mention, b: Mention) -> bool:
        """Whether the value of `a` stands within the row, or the few figures, around `b`."""
        i = self.at[b.span]
        around = self.figures[max(0, i - ROW) : i + ROW + 1]
        return any(other is not b and _same(a, other) and self._near(b, other) for other in around)

    def _near(self, a: Mention, b: Mention) -> bool:
        return not LETTERS.search(self._between(a, b))

    def _in_row(self, i: int, way: int, known: frozenset[str]) -> int:
        """The index of the next figure of a row, -1 where there is none."""
        following = i + way
        if i < 0 or not 0 <= following < len(self.figures):
            return -1
        between = self._between(self.figures[i], self.figures[following])
        if len(between) > LATER:
            return -1
        if not LETTERS.search(between):
            return following
        compared = not STOP.search(between) and stems(between) & COMPARING and stems(between) <= SAY_WHEN | known
        return following if compared else -1

    def _next(self, mention: Mention, way: int) -> tuple[Mention, frozenset[str]] | None:
        i = self.at[mention.span] + way
        if not 0 <= i < len(self.figures):
            return None
        other = self.figures[i]
        between = self._between(mention, other)
        return (other, stems(between)) if len(between) <= NEXT and not STOP.search(between) else None

    def _between(self, a: Mention, b: Mention) -> str:
        first, last = sorted((a.span, b.span))
        return self.document.plain[self.document.to_plain(first).end : self.document.to_plain(last).start]


def _of_one_kind(a: Mention, b: Mention) -> bool:
    """Whether both are shares of a hundred, or neither is: a column of changes stands behind some rows only."""
    return (a.kind == "percent") == (b.kind == "percent")


def _same(a: Mention, b: Mention) -> bool:
    one, other = a.quantity, b.quantity
    if one is None or other is None or one.written is None or other.written is None:
        return False
    return abs(one.written) == abs(other.written)


def _telling(mention: Mention) -> int:
    """How many digits tell a figure from others: "$0.06" has two, since it is one of a hundred."""
    quantity = mention.quantity
    if quantity is None or not quantity.written:
        return 0
    return max(len(quantity.written.normalize().as_tuple().digits), -quantity.step.adjusted() if quantity.step else 0)


def _holds(anchor: Mention, held: Mention) -> bool:
    one, other = anchor.quantity, held.quantity
    if one is None or other is None or not one.written or not other.written or one.unit in POINTS:
        return False  # "decreased by 25 basis points to": all rates of a central bank move by one step
    digits = _telling(anchor)
    far = abs(one.written.adjusted() - other.written.adjusted()) >= FAR
    return digits > 1 and (digits >= MANY or one.unit != other.unit or far)


def is_rounded(rough: Mention, fine: Mention) -> bool:
    """Whether a figure is another one rounded to hundreds or more, of which three digits are left: 498,000, 498,200."""
    one, other = rough.quantity, fine.quantity
    if one is None or other is None or not (one.written and other.written):
        return False
    place = last_place(one.written)
    long = place >= HUNDRED * one.step and abs(one.written) >= HUNDRED * place
    return long and last_place(other.written) < place and abs(one.written - other.written) <= place / 2
