"""The claims of one document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from factcheck.claims import (
    asof,
    clauses,
    deals,
    events,
    heads,
    marks,
    modality,
    names,
    natures,
    partof,
    per,
    states,
    subjects,
)
from factcheck.claims.clauses import Line
from factcheck.claims.heads import Head
from factcheck.documents import Document
from factcheck.documents.document import Section, Sentence
from factcheck.mentions import find_mentions
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Measure, Mention, Period, Pull, Unread

UNCOUNTED = frozenset({"identifier", "phone", "reference"})
FIGURES = clauses.FIGURES
LONG = 366
"""A period of up to so many days is carried to the next sentence; a decade is not."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """One document with its mentions, its claims, and the mentions that became none, with the reason."""

    document: Document
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...]


def pull_claims(document: Document) -> tuple[Claim, ...]:
    """The claims of a document, in the order of their spans."""
    return read(document).claims


def read(document: Document, pulls: tuple[Pull, ...] = (), setting: Setting | None = None) -> Pulled:
    """A document with all that is read in it.  `pulls` bring further nouns and states under one name."""
    mentions = find_mentions(document)
    reader = Reader(document, pulls)
    at = 0
    for sentence in document.sentences:
        inside: list[tuple[int, int, Mention]] = []
        while at < len(mentions) and mentions[at].span.start < sentence.span.end:
            span = document.to_plain(mentions[at].span)
            inside.append((span.start, span.end, mentions[at]))
            at += 1
        reader.read(sentence, inside)
    return Pulled(document, mentions, tuple(reader.claims), tuple(reader.unread))


class Reader:
    """Reads the sentences of one document in order and remembers what later ones point back to."""

    def __init__(self, document: Document, pulls: tuple[Pull, ...]) -> None:
        self.document = document
        self.pulls = pulls
        self.heads = {noun: pull for pull in pulls for noun in (pull.head, *pull.nouns)}
        self.issuer = names.issuer(document)
        self.claims: list[Claim] = []
        self.unread: list[Unread] = []
        self.today: date | None = document.date
        self.carried: Period | None = None
        self.paragraph = -1
        self.agreement: str | None = None
        self.partner: str | None = None
        self.dated_by = {evidence.span for evidence in document.dates if evidence.span}

    def read(self, sentence: Sentence, inside: list[tuple[int, int, Mention]]) -> None:
        """The claims of one sentence are added to `claims`, its other mentions to `unread`."""
        section = sentence.section
        wanted = [m for _, _, m in inside if m.kind not in UNCOUNTED]
        if section.kind == "contacts":
            self._refuse(wanted, "it stands among the contacts")
            return
        span = self.document.to_plain(sentence.span)
        deal = any(
            word in self.document.plain[span.start : span.end] for word in ("agree", "licens", "collab", "option")
        )
        if not wanted and not deal:
            return
        line = clauses.line(self.document.plain, span.start, span.end, inside)
        self._remember(line, section)
        if not wanted:
            return
        paragraph = self.document.plain.rfind("\n\n", 0, span.start)
        if paragraph != self.paragraph:
            self.paragraph, self.carried = paragraph, None
        first = len(self.claims)
        period: Period | None = None
        for (_, _, mention), i in zip(inside, line.at, strict=True):
            if mention.kind in UNCOUNTED:
                continue
            if section.kind == "safe_harbour" and mention.kind not in ("date",):
                self._refuse([mention], "it stands in a safe-harbour paragraph")
                continue
            claim = self._claim(line, i, mention, sentence, first)
            if isinstance(claim, str):
                self._refuse([mention], claim)
            else:
                self.claims.append(claim)
                if mention.kind == "date" and mention.period is not None and _is_period(mention.period):
                    period = mention.period
        self.carried = period or self.carried

    def _refuse(self, mentions: list[Mention], reason: str) -> None:
        self.unread += (Unread(m, reason, self.document.name) for m in mentions)

    def _remember(self, line: Line, section: Section) -> None:
        if section.kind in ("safe_harbour", "boilerplate") or not deals.is_deal(line):
            return
        others = deals.partners(line, self.issuer)
        named = deals.agreement(line)
        if named:
            self.agreement = named
        elif not deals.points_back(line) and others and others[0] != self.partner:
            self.agreement = None
        if others:
            self.partner = others[0]

    def _claim(self, line: Line, i: int, mention: Mention, sentence: Sentence, first: int) -> Claim | str:
        if mention.kind in FIGURES:
            return self._figure(line, i, mention, sentence, first)
        if mention.kind in ("date", "time", "set"):
            return self._date(line, i, mention, sentence)
        return self._words(line, i, mention, sentence)

    # figures

    def _figure(self, line: Line, i: int, mention: Mention, sentence: Sentence, first: int) -> Claim | str:
        if mention.quantity is None:
            return "its value is not known"
        start, end = clauses.clause(line, i)
        head, whole = self._head(line, i, mention, start, end, first)
        if head is None:
            return "no head noun beside it"
        mode = modality.read(line, i)
        flags = marks.words(line, i, mention.quantity.hedge)
        when = asof.read(line, i, mode, self.today, self.carried, "prior" in flags)
        if head.change:
            flags |= {"change"}
        if when.carried:
            flags |= {"carried"}
        scope, state = head.scope, None
        if whole is not None:
            quality = partof.quality(line, i, end)
            scope = tuple(sorted({*whole.measure.scope, *head.scope, *([quality] if quality else [])}))
            state = whole.measure.state
        elif mention.kind not in ("money", "percent"):
            state = self._state(line, i, head, end)
        if mention.kind == "ordinal":
            scope = tuple(sorted({*scope, "rank"}))
        measure = Measure(self._noun(head.noun), scope, state)
        deal = measure.head in deals.TERMS and (mention.kind in ("money", "duration") or deals.is_deal(line))
        group = clauses.governor(line, i)
        told = asof.tense(line, group)
        return Claim(
            mention,
            measure,
            subject=subjects.whose(line, i, head, self.issuer),
            value=mention.quantity,
            as_of=when.as_of,
            modality=mode,
            hedge=mention.quantity.hedge,
            per=per.read(line, i, start, end),
            part_of=whole.span if whole is not None and partof.is_part(line, i, self._word(line, whole)) else None,
            speaker=sentence.section.speaker,
            counterparty=self.partner if deal else None,
            agreement=(deals.agreement(line) or self.agreement) if deal else None,
            nature=natures.of(line, i, start, end, mention.kind, measure, told, mode, when.since),
            document=self.document.name,
            sentence=sentence.span,
            section=sentence.section.kind,
            horizon=when.horizon,
            flags=flags,
        )

    def _head(
        self, line: Line, i: int, mention: Mention, start: int, end: int, first: int
    ) -> tuple[Head | None, Claim | None]:
        """The head of a figure, and the earlier count whose noun an elliptical one shares."""
        if mention.kind in ("money", "percent"):
            return heads.of_amount(line, i, start, end), None
        if mention.kind == "number" and partof.is_elliptical(line, i):
            counts = [c for c in self.claims[first:] if c.mention.kind == "number" and c.part_of is None]
            if counts and (line.tag(i + 1) != "o" or line.low(i + 2) in partof.PRONOUNS):
                whole = counts[-1]
                return Head(whole.measure.head, (), i, i + 1), whole
        return heads.of_number(line, i, start, end), None

    def _word(self, line: Line, claim: Claim) -> int:
        return next((k for k in line.at if line.mention(k) is claim.mention), 0)

    def _noun(self, noun: str) -> str:
        pull = self.heads.get(noun)
        return pull.head if pull else noun

    def _state(self, line: Line, i: int, head: Head, end: int) -> str | None:
        last = max(head.end, i + 1)
        stop = line.tags.find("q", last, end)
        named = states.find(line.find(last, stop if stop >= 0 else end), self.pulls)
        if named:
            return named
        group = clauses.governor(line, i)
        return states.of_verb(heads.verb_lemma(line, group)) if group else None

    # dates and clock times

    def _date(self, line: Line, i: int, mention: Mention, sentence: Sentence) -> Claim | str:
        if mention.period is None and mention.timex is None:
            return "its days are not known"
        if mention.span in self.dated_by or (sentence.section.kind == "dateline" and mention.kind == "date"):
            head: Head | None = Head("document", ("date",), i, i + 1)
        else:
            head = events.what(line, i)
        if head is None:
            return "no event beside it"
        mode = modality.read(line, i)
        if (
            mode == "actual"
            and self.today
            and mention.period
            and mention.period.start
            and mention.period.start > self.today
        ):
            mode = "planned"
        measure = Measure(self._noun(head.noun), head.scope)
        deal = measure.head in deals.TERMS
        return Claim(
            mention,
            measure,
            subject=subjects.whose(line, i, head, self.issuer),
            value=mention.period or mention.timex or "",
            as_of=mention.period,
            modality=mode,
            hedge="none",
            speaker=sentence.section.speaker,
            counterparty=self.partner if deal else None,
            agreement=(deals.agreement(line) or self.agreement) if deal else None,
            nature=None,
            document=self.document.name,
            sentence=sentence.span,
            section=sentence.section.kind,
            flags=marks.words(line, i, "none"),
        )

    # acronyms, roles and phases

    def _words(self, line: Line, i: int, mention: Mention, sentence: Sentence) -> Claim | str:
        day = Period(self.today, self.today) if self.today else None
        parts = mention.names
        if mention.kind == "phase":
            subject = subjects.whose(line, i, None, self.issuer)
            label = parts[0] if parts else mention.text
            mode = modality.read(line, i)
            when = asof.read(line, i, mode, self.today, None, False)
            claim = self._plain(mention, "phase", subject, label, sentence)
            return replace(claim, as_of=when.as_of, modality=mode, horizon=when.horizon)
        if len(parts) < 2:
            return f"an unfinished {mention.kind}"
        head = "expansion" if mention.kind == "acronym" else "title"
        return replace(self._plain(mention, head, parts[0], parts[1], sentence), as_of=day)

    def _plain(self, mention: Mention, head: str, subject: str, value: str, sentence: Sentence) -> Claim:
        return Claim(
            mention, Measure(head), subject, value, None, "actual", "none",
            speaker=sentence.section.speaker, document=self.document.name, sentence=sentence.span,
            section=sentence.section.kind,
        )  # fmt: skip


def _is_period(period: Period) -> bool:
    return period.start is not None and period.end is not None and 25 < (period.end - period.start).days <= LONG
