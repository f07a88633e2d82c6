"""
What stands beside a figure, and how surely two figures with it are two tellings of one.

The digits and the words count together: two sums of six digits that differ in one are one fact told twice if they
share a single word, "14 %" and "11 %" are hardly ever, whatever stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.record.wordings import SILENT, exclude, stem

from ._figures import BASIS, KINDS, NAME, NEUTRAL, PERIOD, SECTIONS

BEFORE, BEHIND = 110, 70
"""So many characters on each side are beside a figure, up to the ends of its sentence."""
FEW, WORDS_A_FIGURE, WORDS_IN_A_TITLE = 5, 3, 2
"""A sentence with more than FEW figures and fewer than so many words for each is a table."""
LONGEST_ROW = 400
"""So many characters are read back for the name of a row."""
WORD = pattern(r"[A-Za-z][\w'’&-]*")
LOWER, CAPITALISED = pattern(r"\b[a-z]{2,}"), re.compile(r"\b[A-Za-z]{2,}")
LABEL = pattern(r"[A-Za-z][A-Za-z ,&'/\u2019\u2013\u2014-]*")
ASIDE = pattern(r"\((?!\s*[A-Z]{2,}\s*\))[^()\d]*\)")
"""What is put in parentheses in the name of a row, acronyms apart: "Adjusted EBITDA (a non-GAAP measure) 185,916"."""
CUT = pattern(r"[;:()]|, |\. |\n|\b(?:or|and|compared|versus|vs)\b|\d[\d,.]*%?", re.IGNORECASE)
"""What ends the words that a figure has for itself."""
CLAUSE = pattern(r"[;:]|\. |\b(?:compared|versus|vs|from)\b", re.IGNORECASE)
"""What ends the words that say of which time a figure is."""
LENGTH = pattern(
    r"\b(?:(?:two|three|four|six|nine|twelve|\d+)[ -])?(?:quarter|half|year|month|week|day|hour)(?:s|ly)?\b",
    re.IGNORECASE,
)
PRIOR = pattern(r"\b(?:compared|versus|vs|from|against|than|prior|previous|last year)\b[^.;]{0,40}$", re.IGNORECASE)
EMPTY = frozenset(
    """year quarter month months ended full quarterly million billion thousand usd inc corp ltd plc llc company
    reach reached rise rose risen grow grew grown fall fell increase increased increasing decrease decreased improve
    improved improving decline declined climb climbed total totaled totalled generate generated post posted achieve
    achieved record came bring brought represent representing""".split()
)
"""Words that say when, whose or which way, but not what a figure is of."""
APART = frozenset("gross earn earning earnings revenue revenues".split())
"""Words that are one of a film and not of a company, so that each stands for itself here."""
NEXT = 40
"""So many characters stand at most between a figure and the next."""
COMPARING = frozenset(map(stem, "compare compared versus vs from".split()))
"""Words that stand in a sentence for the next column of a row."""
ROW = 8
"""So many figures to each side may be of one row."""
FAR = 3
"""So many places apart are figures of two kinds, though both are money: a result and what it is per share."""
LETTERS = pattern(r"[A-Za-z]")
STOP = pattern(r"[.;]\s|\n\s*\n")
MANY, SOME = 5, 3
"""Digits before the zeros at the end: so many are hardly ever equal by chance, fewer than SOME often."""
NO_DOUBT = 2
"""More shared words than these beside a figure of three digits are enough, though each place says more."""
WITHOUT_DOUBT = 5
"""Digits and shared words together that leave a careful reader no doubt that a figure is told again."""


class Beside(NamedTuple):
    """
    The stems beside a figure: all, the nearest, those behind; names, words of basis and of time.

    `prior` says that it is of an earlier time, `row` that it stands in a table.
    """

    wide: frozenset[str]
    near: frozenset[str]
    behind: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    basis: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    prior: bool = False
    row: bool = False


Told = Mapping[Span, Span]
"""The figures that stand in prose, with their sentences."""


def told_in(page: Pulled) -> dict[Span, Span]:
    """The figures that stand in prose, with their sentences; a run of figures with hardly a word is a table."""
    told: dict[Span, Span] = {}
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in page.document.sentences:
        inside = []
        while mention and mention.span.start < sentence.span.end:
            if mention.kind in KINDS:
                inside.append(mention.span)
            mention = next(mentions, None)
        if not inside or sentence.section.kind not in SECTIONS:
            continue
        text = page.document.words(sentence.span)
        words = len(LOWER.findall(text)) if len(inside) > FEW else 0
        many = words >= len(inside) * WORDS_A_FIGURE
        if sentence.section.kind == "headline" and not many:  # all of its words may have capitals
            many = len(CAPITALISED.findall(text)) >= len(inside) * WORDS_IN_A_TITLE
        if many or (len(inside) <= FEW and WORD.search(text)):
            told.update(dict.fromkeys(inside, sentence.span))
    return told


def beside(page: Pulled, mention: Mention, told: Told) -> Beside:
    """What stands beside a figure: in its sentence, or in the name of its row."""
    document = page.document
    span = document.to_plain(mention.span)
    if mention.span not in told:
        behind = ASIDE.sub(" ", document.plain[max(0, span.start - LONGEST_ROW) : span.start])
        label = LABEL.findall(behind)
        words = _stems(label[-1]) if label else frozenset()
        return Beside(words, words, row=True)
    sentence = document.to_plain(told[mention.span])
    before = document.plain[max(sentence.start, span.start - BEFORE) : span.start]
    after = document.plain[span.end : min(sentence.end, span.end + BEHIND)]
    pieces = CUT.split(before)
    near = pieces.pop()
    while pieces and not _stems(near):  # "net income of $2.2 million, or $0.33"
        near = f"{pieces.pop()} {near}"
    times = CLAUSE.split(before)[-1], CLAUSE.split(after, maxsplit=1)[0]
    headline = document.words(told[mention.span]) in document.title
    behind = CUT.split(after, maxsplit=1)[0]
    near = f"{near} {behind}".lstrip(" *•-\n\t")
    return Beside(
        _stems(before) | _stems(after),
        _stems(near),
        _stems(behind),
        frozenset() if headline else frozenset(m[0].lower() for m in NAME.finditer(f". {near}")) - NEUTRAL,
        frozenset(word for word in map(str.lower, WORD.findall(near)) if word in BASIS),
        frozenset(m[0].lower() for piece in times for m in (*PERIOD.finditer(piece), *LENGTH.finditer(piece))),
        PRIOR.search(before) is not None,
    )


def _stems(words: str) -> frozenset[str]:
    low = (word for word in map(str.lower, WORD.findall(words)) if word not in SILENT and word not in EMPTY)
    return frozenset(word if word in APART else stem(word) for word in low)


def one_telling(a: Beside, b: Beside, digits: int, anchored: bool) -> bool:
    """
    Whether two figures are one fact, of which at least one is written with so many `digits` before its zeros.

    A figure that is `anchored` has a neighbour in common with the other, which is as good as two digits more.
    """
    digits += 2 * anchored
    wide, near = a.wide & b.wide, a.near & b.near
    if a.row and b.row:
        return digits >= MANY and bool(near) and (a.near == b.near or len(near) > 1 or anchored)
    if digits < MANY and a.names - b.names and b.names - a.names:
        return False
    if digits > SOME:
        return len(wide) > 1 or bool(near)
    if digits < SOME or exclude(a.near, b.near):
        return False
    if a.row or b.row:
        return anchored and len(near) > 1
    if a.prior != b.prior or a.basis != b.basis or not (a.periods <= b.periods or b.periods <= a.periods):
        return False
    same_behind = a.behind == b.behind and len(a.behind) > 1  # "$2.17 per share in cash"
    return same_behind or len(near) > NO_DOUBT or bool(near and near in (a.near, b.near))


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

    def beside(self, a: Mention, b: Mention) -> bool:
        """Whether the value of `a` stands within the row, or the few figures, around `b`."""
        i = self.at[b.span]
        around = self.figures[max(0, i - ROW) : i + ROW + 1]
        return any(other is not b and _same(a, other) and self._near(b, other) for other in around)

    def _near(self, a: Mention, b: Mention) -> bool:
        first, last = sorted((a.span, b.span))
        return not LETTERS.search(
            self.document.plain, self.document.to_plain(first).end, self.document.to_plain(last).start
        )

    def _next(self, mention: Mention, way: int) -> tuple[Mention, frozenset[str]] | None:
        i = self.at[mention.span] + way
        if not 0 <= i < len(self.figures):
            return None
        other = self.figures[i]
        first, last = sorted((mention.span, other.span))
        start, end = self.document.to_plain(first).end, self.document.to_plain(last).start
        between = self.document.plain[start:end]
        return (other, _stems(between)) if len(between) <= NEXT and not STOP.search(between) else None


def _same(a: Mention, b: Mention) -> bool:
    one, other = a.quantity, b.quantity
    if one is None or other is None or one.written is None or other.written is None:
        return False
    return abs(one.written) == abs(other.written)


def _holds(anchor: Mention, held: Mention) -> bool:
    one, other = anchor.quantity, held.quantity
    if one is None or other is None or not one.written or not other.written:
        return False
    digits = len(one.written.normalize().as_tuple().digits)
    far = abs(one.written.adjusted() - other.written.adjusted()) >= FAR
    return digits > 1 and (digits >= MANY or one.unit != other.unit or far)
