"""
A sentence with each mention folded into one character, so that a pattern can read its grammar.

"sales rose 35% to $8.1 million" becomes "sales rose P to M": what is written between the figures stays as words, and
each figure keeps its way back to the mention.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.claims.pull import Pulled
from factcheck.documents.document import Sentence
from factcheck.model import Mention, MentionKind, Place, Span

# Private characters of Unicode: no text has them, and one that does is cleaned of them.
MONEY, PERCENT, NUMBER, TIME, MULTIPLE, OTHER = "\ue001\ue002\ue003\ue004\ue005\ue006"
VALUE = f"[{MONEY}{PERCENT}{NUMBER}]"
"""A pattern for one figure that can be compared with another."""
NO_VALUE = f"[^{MONEY}{PERCENT}{NUMBER}]"

PROSE = ("headline", "body", "quotation", "list", "boilerplate")

_SIGNS: dict[MentionKind, str] = {
    "money": MONEY,
    "percent": PERCENT,
    "number": NUMBER,
    "measure": NUMBER,
    "date": TIME,
    "time": TIME,
    "duration": TIME,
    "set": TIME,
    "multiple": MULTIPLE,
}
_FOLDED = re.compile("\\s+|[\ue000-\ue00f]")


@dataclass(frozen=True, slots=True)
class Outline:
    """One sentence: `line` is its plain text, any white space one blank, with a sign for each mention."""

    page: Pulled
    sentence: Sentence
    line: str
    mentions: Mapping[int, Mention]  # by where their signs stand in the line
    back: tuple[int, ...]  # for each character of the line, where it stands in the document's plain text

    def place(self, start: int, end: int) -> Place:
        """The words of the document for characters [start, end) of the line, at least one."""
        document = self.page.document
        first, last = self.mentions.get(start), self.mentions.get(end - 1)
        inside = document.to_text(Span(self.back[start], self.back[end - 1] + 1))
        span = Span(first.span.start if first else inside.start, last.span.end if last else inside.end)
        return Place(document.name, span, document.text[span.start : span.end])


def place(page: Pulled, mention: Mention) -> Place:
    """Where a mention stands, with its words."""
    return Place(page.document.name, mention.span, mention.text)


def outlines(page: Pulled, evidence: re.Pattern[str], kinds: tuple[str, ...] = PROSE) -> Iterator[Outline]:
    """The sentences that hold a mention and the evidence, in order; of sections of these kinds."""
    document, starts = page.document, [mention.span.start for mention in page.mentions]
    for sentence in document.sentences:
        if sentence.section.kind not in kinds:
            continue
        first, last = (bisect_left(starts, at) for at in (sentence.span.start, sentence.span.end))
        if first == last:
            continue
        inside = document.to_plain(sentence.span)
        if evidence.search(document.plain, inside.start, inside.end):
            yield outline(page, sentence, page.mentions[first:last])


def outline(page: Pulled, sentence: Sentence, mentions: tuple[Mention, ...]) -> Outline:
    """The outline of one sentence and the mentions inside it."""
    document = page.document
    inside = document.to_plain(sentence.span)
    line: list[str] = []
    back: list[int] = []
    signs: dict[int, Mention] = {}
    at = inside.start

    def fold(upto: int) -> None:
        start = at
        for gap in _FOLDED.finditer(document.plain, at, upto):
            back.extend((*range(start, gap.start()), gap.start()))
            line.append(document.plain[start : gap.start()] + " ")
            start = gap.end()
        back.extend(range(start, upto))
        line.append(document.plain[start:upto])

    for mention in mentions:
        span = document.to_plain(mention.span)
        fold(span.start)
        signs[len(back)] = mention
        line.append(_SIGNS.get(mention.kind, OTHER))
        back.append(span.start)
        at = span.end
    fold(inside.end)
    return Outline(page, sentence, "".join(line), signs, tuple(back))
