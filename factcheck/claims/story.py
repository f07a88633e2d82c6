"""What a document has told so far: whom it speaks of, the period it reports on, the agreement it is about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct, field

from factcheck.claims import brands, deals, issuers, names, statuses, trials
from factcheck.claims.grammar import lemmas
from factcheck.claims.grammar.clauses import Gloss, Line
from factcheck.claims.periods import outlook, stretches
from factcheck.claims.periods.outlook import SILENT, Outlook
from factcheck.claims.periods.paired import NONE
from factcheck.documents import Document
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Mention, Modality, Nature, Period, Pull, Span

ASIDES = frozenset({"boilerplate", "safe_harbour"})
"""Sections that look back at all agreements, so that none of them is the one spoken of."""


class Story(Struct):
    """
    The memory of one reading, from sentence to sentence.

    `told` is the day of what is told: the document's, else that of its opening "On July 31, 2003, we announced".
    `carried` is the month, quarter or year of the sentence before in the same paragraph or item of a list, `leading`
    that of what leads a list in, `reported` the one that the document reports on, `results` the one that its headline
    or its opening gives results for, `under` and `behind` that of the heading above and that of what leads in a list,
    `heading` the day in the last heading, `spoken_of` the last subject, for "it"; `headed` and `led` are what the
    heading, and the paragraph or what leads in a list, tell ahead.
    """

    document: Document
    pulls: tuple[Pull, ...]
    issuer: str = ""
    told: date | None = None
    carried: Period | None = None
    leading: Period | None = None
    reported: Period | None = None
    results: Period | None = None
    periods: frozenset[Period] = frozenset()  # all for which the opening gives results
    mixed: bool = False  # whether it gives them for two lengths at once
    under: Period | None = None
    behind: Period | None = None
    heading: Period | None = None
    headed: Outlook = SILENT
    led: Outlook = SILENT
    paired: Mapping[int, Period] = NONE  # by their words, the figures of the sentence that are told for several periods
    spoken_of: str = ""
    agreement: str | None = None
    partners: tuple[str, ...] = ()
    nouns: dict[str, tuple[tuple[frozenset[str], Pull], ...]] = field(default_factory=dict)
    dated_by: frozenset[Span] = frozenset()
    clues: tuple[tuple[int, int], ...] = ()  # where one of `statuses.CLUES` stands in the plain text, in order
    deal_clues: tuple[tuple[int, int], ...] = ()  # the same of `deals.CLUES`
    before: Sentence | None = None  # the sentence before
    counted: Claim | None = None  # the last count of the paragraph, for "of these"
    figures: tuple[Claim, ...] = ()  # those of the last sentence of the paragraph that has any, for "it rose"
    trials: frozenset[str] | None = None  # the names of the trials, once they have been asked for
    marked: frozenset[str] | None = None  # those of the brands
    alone: str | None = None  # the only product
    people: frozenset[str] = frozenset()  # the last names of all who bear a title
    gloss: Gloss | None = None  # where it is told in another language

    @classmethod
    def of(cls, document: Document, pulls: tuple[Pull, ...]) -> Story:
        """The story before its first sentence."""
        return cls(
            document,
            pulls,
            issuer=issuers.issuer(document) or issuers.told_of(document),
            told=document.date,
            nouns=_nouns(pulls),
            clues=_places(document.plain, statuses.CLUES),
            deal_clues=_places(document.plain, deals.CLUES),
            dated_by=frozenset(evidence.span for evidence in document.dates if evidence.span),
        )

    @property
    def foretold(self) -> Outlook:
        """What is told ahead for the sentence: by its paragraph or what leads in its list, and by its heading."""
        if self.led is SILENT or self.headed is SILENT:
            return self.headed if self.led is SILENT else self.led
        return Outlook(self.led.ahead or self.headed.ahead, self.led.period or self.headed.period)

    @property
    def given(self) -> Period | None:
        """The period whose figures are told here."""
        return self.behind or self.under or self.results

    @property
    def day(self) -> Period | None:
        """The day of what is told, as a period."""
        return Period(self.told, self.told) if self.told else None

    def turn(self, sentence: Sentence) -> None:
        """A sentence begins; a new paragraph carries no period over, and a list only what leads it in."""
        since = self.before.inside.start if self.before else 0
        if self.document.plain.find("\n\n", since, sentence.inside.start) >= 0:
            self.carried = None
            self.counted = None
            self.figures = ()
            if sentence.section.kind != "list":
                self.led, self.behind = SILENT, None
        if sentence.section.kind == "list":
            plain, begin = self.document.plain, sentence.inside.start
            if self.before is None or self.before.section.kind != "list":
                self.leading = self.carried
            elif "\n" in plain[self.before.inside.end : begin] and not plain[begin : begin + 1].isalnum():
                # Another item, which has the quarter of all, and not the month of the one before.
                short = self.carried is not None and stretches.months(self.carried) < stretches.QUARTER
                self.carried = self.leading if short else self.carried
        if self.document.date is None and self.carried is None:
            self.carried = self.day

    def foretell(self, line: Line, section: str, period: Period | None) -> None:
        """Remember what a heading or a sentence with this period tells ahead for those behind it."""
        if period and period.end and self.told and period.end <= self.told:
            return  # "2012 guidance", looked back at in 2013
        if section == "headline":
            self.headed = outlook.of_heading(line, period)
        elif section != "list":
            told = outlook.of_sentence(line, period)
            self.led = told if told != SILENT else self.led

    def meet(self, line: Line, section: str) -> None:
        """Remember the agreement and the partners that a sentence names."""
        if section in ASIDES or not deals.is_deal(line):
            return
        others = self.parties(line)
        named = deals.agreement(line)
        if named:
            self.agreement = named
        elif not deals.points_back(line) and others and not set(others) & set(self.partners):
            self.agreement = None
        if others and not set(others) <= set(self.partners):
            self.partners = tuple(others)

    def parties(self, line: Line) -> list[str]:
        """The other parties that a sentence names: no people with titles, and no products, which bear a mark."""
        plain = self.document.plain
        return [
            name
            for name in deals.partners(line, self.issuer)
            if name.split()[-1] not in self.people and not any(f"{name}{mark}" in plain for mark in brands.MARKS)
        ]

    def brands(self) -> frozenset[str]:
        """The names that bear the mark of a product, but the issuer's."""
        if self.marked is None:
            found = brands.names(self.document.plain)
            self.marked = frozenset(name for name in found if not names.is_issuer(name, self.issuer))
        return self.marked

    def product(self) -> str:
        """The only product that the document tells of, or ""."""
        if self.alone is None:
            self.alone = brands.only(self.document.plain, self.brands())
        return self.alone

    def trial(self, line: Line) -> str:
        """The trial that a sentence is about, "" where it names none or several."""
        if self.trials is None:
            self.trials = trials.names(self.document.plain)
        return trials.told_of(line, self.trials)

    def named_in_full(self, name: str) -> str:
        """The partner for whose name letters stand, "BMS" for Bristol-Myers Squibb; else the name itself."""
        return next((whole for whole in self.partners if names.is_short_for(name, whole)), name)

    def partner(self, subject: str) -> str | None:
        """The other party of the agreement spoken of, from the side of `subject`."""
        others = [name for name in self.partners if not names.are_one(name, subject)]
        if self.issuer and subject != self.issuer and len(others) < len(self.partners):
            return self.issuer
        return others[0] if others else None

    def measure(self, noun: str, scope: tuple[str, ...], state: str | None = None) -> tuple[Measure, Nature | None]:
        """
        The measure under the name that the rules know it by, and the nature that they give it.

        "product candidate" → "compound": the words of the wording are no qualifiers any more.
        """
        for words, pull in self.nouns.get(noun, ()):
            if words <= {*scope}:
                kept = tuple(word for word in scope if word not in words)
                return Measure(pull.head, kept, state), pull.nature
        return Measure(noun, scope, state), None

    def ahead(self, period: Period | None) -> Modality:
        """What is told as a fact of days to come is planned: "data are being presented on June 4", said in May."""
        today = self.document.date
        if today is None or period is None or period.start is None:
            return "actual"
        return "planned" if period.start >= today and (period.end is None or period.end > today) else "actual"

    def worded(self, mention: Mention, measure: Measure, subject: str, value: str, sentence: Sentence) -> Claim:
        """A claim in words, as of the day of what is told."""
        return Claim(
            mention,
            measure,
            subject,
            value,
            self.day,
            "actual",
            "none",
            speaker=sentence.section.speaker,
            document=self.document.name,
            sentence=sentence.span,
            section=sentence.section.kind,
        )


def _places(plain: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where any of some words stands in a text, in order."""
    found = []
    for word in words:
        at = plain.find(word)
        while at >= 0:
            found.append((at, at + len(word)))
            at = plain.find(word, at + 1)
    return tuple(sorted(found))


def stands_in(places: Sequence[tuple[int, int]], span: Span) -> bool:
    """Whether one of some places, which are in order, lies inside a span."""
    at = bisect_left(places, (span.start, 0))
    return at < len(places) and places[at][1] <= span.end


def _nouns(pulls: tuple[Pull, ...]) -> dict[str, tuple[tuple[frozenset[str], Pull], ...]]:
    """The wordings of the rules' measures by their last word, those with the most words first."""
    found: dict[str, list[tuple[frozenset[str], Pull]]] = {}
    for pull in pulls:
        for noun in dict.fromkeys((pull.head, *pull.nouns)):
            *before, last = (lemmas.noun(word) for word in noun.split())
            found.setdefault(last, []).append((frozenset(before), pull))
    return {last: tuple(sorted(wordings, key=lambda w: -len(w[0]))) for last, wordings in found.items()}
