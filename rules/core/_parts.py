"""
The part of a company that a paragraph speaks of: a segment or a subsidiary that its opening, or its heading, names.

    Halden Dairies
    Operating income was $5.2 million, up 4%.           of the dairies, though the sentence does not say so
"""

from __future__ import annotations

from factcheck.documents import Document
from factcheck.model import Span
from factcheck.patterns import pattern
from factcheck.record.wordings import SILENT

from ._beside import stem_of
from ._figures import NAME, NEUTRAL
from ._prose import WORD

GENERAL = (
    frozenset(
        """results highlights financial operating operations balance sheet liquidity outlook guidance summary review
        cash flow capital overview business update key performance about quarterly fiscal full gaap non-gaap including
        today based recent other income loss losses margin margins gross profit profits sales revenue revenues expense
        expenses chief officer executive president chairman chairwoman chair ceo cfo director tax taxes ebitda eps sg&a
        dividend dividends earnings items net adjusted position statements""".split()
    )
    | NEUTRAL
    | SILENT
)
"""Words of headings and openings that name no part of a company."""
LONGEST_HEADING, LONGEST_OPENING, LONGEST_LEAD = 70, 110, 300
LEAD = pattern(r"\b(?:today|reported|announced|reports|announces)\b")
"""What the first paragraph says, which speaks for the whole company."""
FIGURE = pattern(r"[$€£]?\d")
ITEM = pattern(r"\n\s*(?:[•*–—◦-]|o )\s")
AT_ITS_END = pattern(r"\s*\([^()\n]*\)$")
"""What a heading puts in brackets at its end: "Ovens (Halden)", "Results (unaudited)"."""
MARKS = ' –—-:•*$€£(\n\t"“'
LONG = 3
"""Shorter words have small letters in titles too."""
SMALL = 6
"""One word in so many may begin with a small letter in a title."""


def part_named(document: Document, sentence: Span) -> frozenset[str]:
    """The stems of the names in the opening and the heading of the paragraph of a sentence of the plain text."""
    plain = document.plain
    above = plain.rfind("\n\n", 0, sentence.start)
    start = above + 2
    if above < 0 or LEAD.search(plain, start, start + LONGEST_LEAD) or _has_dateline(document, start):
        return frozenset()
    items = list(ITEM.finditer(plain, above, sentence.start + 1))
    if items:
        start = items[-1].end()
    end = min(start + LONGEST_OPENING, sentence.start if sentence.start > start else sentence.end)
    figure = FIGURE.search(plain, start, end)
    opening = plain[start : figure.start() if figure else end]
    words = [] if _in_capitals(opening) else [found[0] for found in NAME.finditer(f". {opening.lstrip(MARKS)}")]
    if not items:
        line = AT_ITS_END.sub("", plain[:above].rstrip().rpartition("\n")[2])
        words += WORD.findall(line) if _is_heading(line) and line not in document.title else []
    return frozenset(stem_of(word) for word in map(str.lower, words) if word not in GENERAL)


def _has_dateline(document: Document, start: int) -> bool:
    """Whether a paragraph of the plain text is the first of the story."""
    at = document.to_text(Span(start, start + 1)).start
    return any(section.kind == "dateline" and section.span.start == at for section in document.sections)


def _is_heading(line: str) -> bool:
    """Whether a line is short, without a figure, and no sentence."""
    return len(line) < LONGEST_HEADING and line[-1:].isalnum() and not FIGURE.search(line)


def _in_capitals(words: str) -> bool:
    """Whether nearly all long words begin with a capital, as in a title."""
    capitals = [str(word)[0].isupper() for word in WORD.findall(words) if len(word) > LONG]
    return SMALL * capitals.count(False) < len(capitals)
