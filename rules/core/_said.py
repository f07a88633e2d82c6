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
from factcheck.checks.levels import POINTS
from factcheck.checks.outline import PROSE
from factcheck.claims.issuers import issuer
from factcheck.claims.pull import Pulled
from factcheck.documents.section import Section
from factcheck.model import Claim, Mention, Span
from factcheck.patterns import pattern

from ._beside import label, stem_of, stems
from ._clauses import Reader
from ._figures import KINDS, in_title
from ._parts import part_named
from ._prose import Told
from ._what import OPTIONAL, Said
from ._when import may_be_one, named

FIRST = pattern(r"\W*([A-Z][\w-]*\w)\b")
"""The word that a sentence begins with."""
OF_ANOTHER = frozenset({"prior", "negated", "restated", "corrected"})
"""What is said of a figure that is not the one of its sentence's own time."""
PARAGRAPH = pattern(r"\n[ \t]*\n|(?<=[.!?:])[ \t]*\n")
"""Where a paragraph ends: at a blank line, and at the end of a line that ends a sentence."""
TELLING = 2
"""So many digits that are not zeros at the end tell a figure from others."""


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

    def of_one_time(self, a: Mention, b: Mention) -> bool:
        """Whether it is clear what two figures of prose are said of, and their times may be one."""
        one, other = self.of(a), self.of(b)
        return one is not None and other is not None and may_be_one(one.times, other.times)

    def of_one_measure(self, a: Mention, b: Mention) -> bool:
        """Whether two figures of prose are claimed of one measure, which one of the two may name more fully."""
        one, other = self.claims.get(a.span), self.claims.get(b.span)
        if one is None or other is None or (one.flags | other.flags) & OF_ANOTHER or one.per != other.per:
            return False
        if one.measure.head != other.measure.head or ("change" in one.flags) != ("change" in other.flags):
            return False
        return (set(one.measure.scope) & set(other.measure.scope)) in (set(one.measure.scope), set(other.measure.scope))

    def tell_both(self, a: Mention, b: Mention) -> bool:
        """Whether the sentence of one tells the other value too: "rose by 3.5%, and by 6.5% at constant currency"."""
        return any(
            fellow is not one and fellow.kind == other.kind and meet(fellow, other)
            for one, other in ((a, b), (b, a))
            if one.span in self.told
            for fellow in self.inside[self.told[one.span]]
        )

    def have_another_in_common(self, a: Mention, b: Mention) -> bool:
        """Whether the sentences of two figures of prose tell another figure alike, of two digits or more."""
        one, other = (
            {
                (m.quantity.unit, abs(m.quantity.written))
                for m in self.inside[self.told[figure.span]]
                if m is not figure and m.quantity and m.quantity.written and m.quantity.unit not in POINTS
            }
            for figure in (a, b)
        )
        return any(len(value.normalize().as_tuple().digits) >= TELLING for _, value in one & other)

    def are_told_again(self, a: Mention, b: Mention) -> bool:
        """
        Whether more than words and digits says that two figures are one that is told twice.

        A document tells a thing again in another part of it (a heading, a list, a table, what somebody says), beside
        another figure that both sentences have, or some paragraphs below, of the same thing and time.  What goes on
        in one paragraph rather tells of the next thing in the same words: "excluding the charge, …", "including it, …".
        """
        times = [claim.as_of for m in (a, b) if (claim := self._all_claims.get(m.span)) and claim.as_of]
        if not self.in_prose(a, b):
            return len(times) < 2 or times[0].meets(times[1])
        one, other = (self.part_of_page(m) for m in (a, b))
        if one != other or self.have_another_in_common(a, b):
            return True
        first, last = sorted((a.span, b.span))
        return (
            len(times) > 1
            and times[0] == times[1]
            and PARAGRAPH.search(self.page.document.text, first.end, last.start) is not None
            and self.agree(a, b)
        )

    def part_of_page(self, mention: Mention) -> object:
        """The kind of section in which a figure of prose stands; which of the lists, and whether it is the title."""
        sentence = self.told[mention.span]
        section = self._section(sentence)
        kind = section.kind if section else ""
        return section.span if section and kind == "list" else (kind, in_title(self.page.document, sentence))

    def of_two_names(self, a: Mention, b: Mention) -> bool:
        """Whether both sentences begin with a name, and not the same one: "GLADE-1 has a market of $10 million"."""
        one, other = (self._first_name(m) for m in (a, b))
        return bool(one and other) and one != other

    def _first_name(self, mention: Mention) -> str:
        """The name with which the sentence of a figure begins: a word that the document never writes small."""
        document, sentence = self.page.document, self.told.get(mention.span)
        found = FIRST.match(document.words(sentence)) if sentence else None
        if found is None or re.search(rf"\b{found[1].lower()}\b", document.plain):
            return ""
        return found[1] if stems(found[1]) - self.speakers else ""

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
        return self.read[sentence].get(mention.span)

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
            self.parts[sentence] = named - speaker - self.speakers
        return self.parts[sentence]

    @cached_property
    def _people(self) -> frozenset[str]:
        """The stems of the names of people: no part of a company is "our chairman John Doe"."""
        return frozenset().union(*(stems(m.names[0]) for m in self.page.mentions if m.kind == "role"))

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The stems of the names of those who speak: of people, and of the company itself."""
        return self._people | self._reader.own

    @cached_property
    def _reader(self) -> Reader:
        acronyms = (m.names for m in self.page.mentions if m.kind == "acronym" and len(m.names) == 2)
        short = {stem_of(short.lower()): stems(long) for short, long in acronyms if short.lower() not in OPTIONAL}
        return Reader(stems(issuer(self.page.document)) | {"company", "group"}, short)

    @cached_property
    def _all_claims(self) -> dict[Span, Claim]:
        return {claim.span: claim for claim in self.page.claims}

    @cached_property
    def claims(self) -> dict[Span, Claim]:
        """The claims of prose, by where they stand."""
        return {span: claim for span, claim in self._all_claims.items() if claim.section in PROSE}

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
