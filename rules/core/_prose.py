"""Which figures of a page stand in prose, and in which sentences; the others are figures of a table."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from factcheck.checks.outline import PROSE
from factcheck.checks.ways import directions
from factcheck.claims.pull import Pulled
from factcheck.model import Span
from factcheck.patterns import pattern

from ._figures import KINDS

WORD = pattern(r"(?<!\d)[A-Za-z][\w'’&-]*")
FEW, WORDS_A_FIGURE, WORDS_IN_A_TITLE = 5, 3, 2
"""A sentence with more than FEW figures and fewer than so many words for each is a table."""
MOVES_PER_FIGURE = 2
"""Lines of a headline tell a change in every so many figures: "EPS Increased 4.4% to $7.14"."""
GLUED = pattern(r"(?<=[\d)%])(?=[A-Z][a-z]+ )")
"""Where a line ended that was pasted without its end: "805,577 671,077For the three months"."""
LOWER, CAPITALISED = pattern(r"\b[a-z]{2,}"), pattern(r"\b[A-Za-z]{2,}")
LETTER, BESIDE_IT = pattern(r"[A-Za-z]"), pattern(r"[)%]{0,2}\s[\s$€£(-]*")

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
        if inside and sentence.section.kind in PROSE:
            for piece in _pieces(page, sentence.span) if len(inside) > FEW else (sentence.span,):
                figures = [span for span in inside if piece.holds(span)]
                whole = piece == sentence.span
                if _is_row(page, figures, piece):
                    continue
                if _is_told(page, piece, len(figures), whole, sentence.section.kind == "headline"):
                    told.update(dict.fromkeys(figures, piece))
    return told


def _is_told(page: Pulled, span: Span, figures: int, whole: bool, headline: bool) -> bool:
    text = page.document.words(span)
    if whole and figures <= FEW:
        return WORD.search(text) is not None
    if len(LOWER.findall(text)) >= figures * WORDS_A_FIGURE:
        return True
    if not whole or len(CAPITALISED.findall(text)) < figures * WORDS_IN_A_TITLE:
        return False
    # All words of a headline may have capitals, and of the lines below it.
    return headline or MOVES_PER_FIGURE * sum(1 for _ in directions(text)) >= figures


def _is_row(page: Pulled, figures: list[Span], span: Span) -> bool:
    """Whether figures stand beside figures, with no word between them or behind: "Gross income  51,146  16,178"."""
    document = page.document
    first, *others = [document.to_plain(figure) for figure in figures] or [span]
    if not others:
        return False
    gaps = [document.plain[a.end : b.start] for a, b in pairwise((first, *others))]
    rest = document.plain[others[-1].end : document.to_plain(span).end]
    return not LETTER.search(rest) and all(BESIDE_IT.fullmatch(gap) for gap in gaps)


def _pieces(page: Pulled, sentence: Span) -> list[Span]:
    """A sentence, cut where the end of a line was lost."""
    document = page.document
    inside = document.to_plain(sentence)
    cuts = [inside.start, *(m.start() for m in GLUED.finditer(document.plain, inside.start, inside.end)), inside.end]
    if len(cuts) == 2:
        return [sentence]
    return [document.to_text(Span(start, end)) for start, end in pairwise(cuts)]
