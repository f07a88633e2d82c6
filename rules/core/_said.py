"""
What the figures of a text are said of, and whether two of them are said of one thing.

Figures of two digits are often equal, or one digit apart, by chance.  So they are one fact only if the measure, its
level or its change, and the time are the same, and the words of the measure are the very same: "net loss" and
"adjusted net loss" are two.
"""

from __future__ import annotations

import re
from functools import cached_property

from factcheck.checks.amounts import magnitude
from factcheck.claims.pull import Pulled
from factcheck.documents.section import Section
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.record.issuers import issuer

from ._beside import label, stem_of, stems
from ._clauses import Reader, unit_of
from ._figures import KINDS
from ._parts import part_named
from ._prose import Told
from ._what import OPTIONAL, Said
from ._when import may_be_one, named

AGAIN = pattern(
    r"\W*(?:Now )?At (?:about |approximately )?[$€£]?\d[\d,.]*[^,;.\d]{0,30}, (?P<noun>[^,;.]{1,60}?)"
    r" (?:is|are|was|were|has|have|stands?|remains?)\b"
)
"""A sentence that begins with a level that was just told: "At 362.5 million barrels, inventories are 1.7% lower"."""


class Sayings:
    """What the figures of a page's text are said of, read where somebody asks."""

    def __init__(self, page: Pulled, told: Told) -> None:
        self.page, self.told = page, told
        self.read: dict[Span, dict[Span, Said]] = {}
        self.parts: dict[Span, frozenset[str]] = {}

    def agree(self, a: Mention, b: Mention) -> bool:
        """Whether two figures are said of one thing, of one part of the company, and not by two people."""
        here, there = self.told.get(a.span), self.told.get(b.span)
        if here is None or there is None:
            return bool(here or there) and self._in_row(*((a, b) if there is None else (b, a)))
        one, other = self.of(a), self.of(b)
        if one is None or other is None or here == there or not one.is_of(other):
            return False
        voices = {section.speaker for section in (self._section(here), self._section(there)) if section} - {None}
        return len(voices) < 2 and self._part(here) ^ self._part(there) <= one.words | other.words

    def may_head(self, a: Mention, b: Mention) -> bool:
        """Whether of two figures in prose one may be the other's in a heading, which says the same in fewer words."""
        one, other = self.of(a), self.of(b)
        if one is None or other is None or self._is_heading(a) == self._is_heading(b):
            return False
        # Neither need name its time: a heading leaves it to the story, and the story to what stands above.
        times = [named(self._line(m)) for m in (a, b)]
        same_time = may_be_one(*times) or not all(times)
        return one.is_like(other) and (one.sign or 0) * (other.sign or 0) >= 0 and same_time

    def _is_heading(self, mention: Mention) -> bool:
        """Whether a figure in prose stands in a heading."""
        section = self._section(self.told[mention.span])
        return section is not None and section.kind == "headline"

    def _line(self, mention: Mention) -> str:
        """The words of the sentence of a figure; in a heading, those of its line."""
        sentence, document = self.told[mention.span], self.page.document
        if not self._is_heading(mention):
            return document.words(sentence)
        before, after = Span(sentence.start, mention.span.start), Span(mention.span.end, sentence.end)
        return document.words(before).rpartition("\n")[2] + document.words(after).partition("\n")[0]

    def in_a_row(self, a: Mention, b: Mention) -> bool:
        """Whether that of two figures which stands in prose stands in a row of its name too: "GAAP" is one table's."""
        told = a if a.span in self.told else b
        cells = (m for m in self.page.mentions if m.kind in KINDS and m.span not in self.told)
        return any(meet(told, cell) and self._in_row(told, cell) for cell in cells)

    def in_prose(self, a: Mention, b: Mention) -> bool:
        """Whether neither of two figures stands in a table."""
        return a.span in self.told and b.span in self.told

    def words(self, a: Mention, b: Mention) -> frozenset[str]:
        """The stems of what two figures that agree are said of."""
        return (self.of(a) or self.of(b) or Said(frozenset())).words

    def of(self, mention: Mention) -> Said | None:
        """What a figure is said of; None in a table, and where it is unclear."""
        sentence = self.told.get(mention.span)
        if sentence is None:
            return None
        if sentence not in self.read:
            document, inside = self.page.document, self.inside[sentence]
            figures = [(one, document.to_plain(one.span)) for one in inside]
            said = self._reader.sentence(document.plain, document.to_plain(sentence), figures)
            self.read[sentence] = dict(zip((one.span for one in inside), said, strict=False))
            if (again := AGAIN.match(document.words(sentence))) and (before := self._told_again(sentence, again)):
                self.read[sentence][inside[0].span] = before
        return self.read[sentence].get(mention.span)

    def _told_again(self, sentence: Span, again: re.Match[str]) -> Said | None:
        """What the level is said of that the sentence before ends with, where this one begins with it again."""
        before = max((span for span in self.inside if span.end <= sentence.start), default=None)
        first = self.inside[sentence][0]
        if (
            before is None
            or self.page.document.text[before.end : sentence.start].strip(" \n")
            or first.quantity is None
        ):
            return None
        last = self.inside[before][-1]
        said = self.of(last)
        if said is None or said.prior or said.sign is not None or unit_of(last) != unit_of(first):
            return None
        named = self._reader.stems(again["noun"])
        return said if named and named <= said.words else None

    def _in_row(self, told: Mention, cell: Mention) -> bool:
        """Whether a cell is the level that a figure of the text tells: its row has the very words."""
        one = self.of(told)
        if one is None or one.sign is not None or one.ahead or one.prior:
            return False
        row = self._reader.stems(label(self.page, cell)) - OPTIONAL
        return bool(row) and row == one.words - OPTIONAL

    def _section(self, sentence: Span) -> Section | None:
        return next((one for one in self.page.document.sections if one.span.holds(sentence)), None)

    def _part(self, sentence: Span) -> frozenset[str]:
        """The names of the part of the company that the paragraph of a sentence speaks of."""
        if sentence not in self.parts:
            section = self._section(sentence)
            speaker = stems(section.speaker or "") if section else frozenset()
            named = part_named(self.page.document, self.page.document.to_plain(sentence))
            self.parts[sentence] = named - speaker - self._people - self._reader.own
        return self.parts[sentence]

    @cached_property
    def _people(self) -> frozenset[str]:
        """The stems of the names of people: no part of a company is "our chairman John Doe"."""
        return frozenset().union(*(stems(m.names[0]) for m in self.page.mentions if m.kind == "role"))

    @cached_property
    def _reader(self) -> Reader:
        acronyms = (m.names for m in self.page.mentions if m.kind == "acronym" and len(m.names) == 2)
        short = {stem_of(short.lower()): stems(long) for short, long in acronyms if short.lower() not in OPTIONAL}
        return Reader(stems(issuer(self.page.document)) | {"company", "group"}, short)

    @cached_property
    def inside(self) -> dict[Span, list[Mention]]:
        """The figures of every sentence, in order."""
        found: dict[Span, list[Mention]] = {}
        for mention in self.page.mentions:
            if mention.kind in KINDS and (sentence := self.told.get(mention.span)):
                found.setdefault(sentence, []).append(mention)
        return found


def meet(a: Mention, b: Mention) -> bool:
    """Whether two figures can be one, their signs apart: a loss of "$(1.6) million" and of "$1.6 million"."""
    if a.quantity is None or b.quantity is None:
        return False
    one, other = (magnitude(quantity.interval) or quantity.interval for quantity in (a.quantity, b.quantity))
    return one.meets(other)
