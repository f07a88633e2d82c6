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
    statuses,
    subjects,
    tables,
)
from factcheck.claims.clauses import Line
from factcheck.claims.heads import Head
from factcheck.documents import Document
from factcheck.documents.document import Sentence
from factcheck.documents.tables import read_tables
from factcheck.mentions import find_mentions
from factcheck.mentions.reading import Setting
from factcheck.model import Claim, Measure, Mention, MentionKind, Modality, Nature, Period, Pull, Span, Unread
from factcheck.quantity import Quantity

UNTOLD = frozenset({"safe_harbour", "contacts", "headline", "dateline"})
UNCOUNTED = frozenset({"identifier", "phone", "reference"})
FIGURES = clauses.FIGURES
ASIDES = frozenset({"boilerplate", "safe_harbour"})
"""Sections that look back at all agreements, so that none of them is the one spoken of."""
TELLINGS = frozenset({"announce", "report", "say", "disclose", "tell"})
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
    running = reader.read_tables(mentions, setting or Setting(document.date))
    at = 0
    for sentence in document.sentences:
        inside: list[tuple[int, int, Mention]] = []
        while at < len(running) and running[at].span.start < sentence.span.end:
            span = document.to_plain(running[at].span)
            inside.append((span.start, span.end, running[at]))
            at += 1
        reader.read(sentence, inside)
    return Pulled(document, mentions, tuple(sorted(reader.claims, key=_place)), tuple(sorted(reader.unread, key=_spot)))


def _place(claim: Claim) -> Span:
    return claim.mention.span


def _spot(unread: Unread) -> Span:
    return unread.mention.span


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
        self.told: date | None = document.date
        """The day of what is told: the document's, else that of its opening "On July 31, 2003, we announced"."""
        self.carried: Period | None = None
        self.before: Sentence | None = None
        self.now: Sentence | None = None
        self.spoken_of = ""  # the subject of the sentence before, for "it"
        self.reported: Period | None = None  # the quarter or year that the document reports on
        self.heading: Period | None = None  # the day that a heading names, for the clock times below it
        self.paragraph = -1
        self.agreement: str | None = None
        self.partners: tuple[str, ...] = ()
        self.dated_by = {evidence.span for evidence in document.dates if evidence.span}

    def read_tables(self, mentions: tuple[Mention, ...], setting: Setting) -> tuple[Mention, ...]:
        """The claims of the document's tables are added; what is left are the mentions of its running text."""
        left = mentions
        for table in read_tables(self.document):
            wanted = [m for m in left if table.span.holds(m.span) and m.kind not in UNCOUNTED]
            left = tuple(m for m in left if not table.span.holds(m.span))
            claims, unread = tables.read(self.document, table, wanted, self.issuer, setting)
            self.claims += claims
            self.unread += unread
        return left

    def read(self, sentence: Sentence, inside: list[tuple[int, int, Mention]]) -> None:
        """The claims of one sentence are added to `claims`, its other mentions to `unread`."""
        section = sentence.section
        self.before, self.now = self.now, sentence
        wanted = [m for _, _, m in inside if m.kind not in UNCOUNTED]
        if section.kind == "contacts":
            self._refuse(wanted, "it stands among the contacts")
            return
        span = self.document.to_plain(sentence.span)
        deal = deals.CLUE.search(self.document.plain, span.start, span.end)
        clue = section.kind not in UNTOLD and statuses.CLUE.search(self.document.plain, span.start, span.end)
        if not wanted and not deal and not clue:
            return
        line = clauses.line(self.document.plain, span.start, span.end, inside, section.kind == "headline")
        self._remember(line, section.kind)
        if clue:
            self._state_of_things(line, sentence)
        if not wanted:
            return
        paragraph = self.document.plain.rfind("\n\n", 0, span.start)
        if paragraph != self.paragraph:
            self.paragraph, self.carried = paragraph, None
        if self.today is None and self.told is not None and self.carried is None:
            self.carried = Period(self.told, self.told)
        if _is_table(line):
            self._refuse(wanted, "it stands in a table that lost its lines")
            return
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
                    if not asof.is_comparative(line, i):
                        period = asof.period_of(line, i)
                        if self.reported is None and section.kind != "boilerplate":
                            self.reported = period
                if (
                    self.told is None
                    and first == 0
                    and mention.kind == "date"
                    and (claim.measure.head in TELLINGS or line.low(0) == "it")
                ):
                    self.told = mention.period.start if mention.period and mention.period.is_day else None
        self.carried = period or self.carried
        self.spoken_of = next((c.subject for c in self.claims[first:] if c.subject), self.spoken_of)

    def _state_of_things(self, line: Line, sentence: Sentence) -> None:
        """The claims that stand in words and not in figures: the states of products, and how many a list names."""
        day = Period(self.told, self.told) if self.told else None
        for status in statuses.states(
            line, statuses.opening_product(self.document.words(self.before.span) if self.before else "")
        ):
            mention = self._quote(sentence, line, status.start, status.end, "phase", status.value)
            claim = self._plain(mention, status.head, status.subject, status.value, sentence)
            mode = modality.read(line, status.start)
            self.claims.append(replace(claim, as_of=day, modality=mode, nature="snapshot"))
        found = statuses.listing(line)
        if found:
            quantity = Quantity.exactly(found.names)
            mention = replace(self._quote(sentence, line, found.start, found.end, "number", ""), quantity=quantity)
            claim = self._plain(mention, found.head.noun, self.issuer, "", sentence)
            state = states.find(line.find(found.end, min(found.end + 12, len(line.words))), self.pulls)
            measure = Measure(found.head.noun, found.head.scope, state)
            self.claims.append(
                replace(
                    claim, measure=measure, value=quantity, as_of=day, nature="snapshot", flags=frozenset({"listed"})
                )
            )

    def _quote(self, sentence: Sentence, line: Line, start: int, end: int, kind: MentionKind, label: str) -> Mention:
        inside = self.document.to_plain(sentence.span)
        at = last = inside.start
        for k, word in enumerate(line.words[:end]):  # the words stand in the text in this order
            found = self.document.plain.find(word, last, inside.end)
            at = found if k == start else at
            last = found + len(word)
        span = self.document.to_text(Span(at, last))
        return Mention(span, self.document.text[span.start : span.end], kind, names=(label,) if label else ())

    def _refuse(self, mentions: list[Mention], reason: str) -> None:
        self.unread += (Unread(m, reason, self.document.name) for m in mentions)

    def _remember(self, line: Line, section: str) -> None:
        if section in ASIDES or not deals.is_deal(line):
            return
        others = deals.partners(line, self.issuer)
        named = deals.agreement(line)
        if named:
            self.agreement = named
        elif not deals.points_back(line) and others and not set(others) & set(self.partners):
            self.agreement = None
        if others and not set(others) <= set(self.partners):
            self.partners = tuple(others)

    def _partner(self, subject: str) -> str | None:
        return next((name for name in self.partners if name != subject), None)

    def _claim(self, line: Line, i: int, mention: Mention, sentence: Sentence, first: int) -> Claim | str:
        if mention.kind in FIGURES:
            return self._figure(line, i, mention, sentence, first)
        if mention.kind in ("date", "time", "set"):
            return self._date(line, i, mention, sentence, first)
        return self._words(line, i, mention, sentence)

    # figures

    def _figure(self, line: Line, i: int, mention: Mention, sentence: Sentence, first: int) -> Claim | str:
        if mention.quantity is None:
            return "its value is not known"
        if marks.is_list_mark(line, i):
            return "it counts the items of a list"
        start, end = clauses.clause(line, i)
        flags = marks.words(line, i, mention.quantity.hedge)
        model = self._compared(line, i, mention, first)
        if model is not None:
            head: Head | None = Head(model.measure.head, model.measure.scope, i, i + 1)
            whole = None
        else:
            head, whole = self._head(line, i, mention, start, end, first)
        if head is None:
            head = heads.label(line, i)
        if head is None:
            return "no head noun beside it"
        mode = modality.read(line, i)
        when = asof.read(line, i, mode, self.told, self.carried, "prior" in flags, (head.start, head.end))
        if head.noun in heads.CHANGES and model is None:
            model = next((c for c in reversed(self.claims[first:]) if c.mention.kind in FIGURES), None)
            head = head._replace(noun=model.measure.head, scope=model.measure.scope, change=True) if model else head
        if model is not None and marks.restates(line, i):
            when = when._replace(as_of=model.as_of, horizon=model.horizon)
            flags |= model.flags & {"prior", "change"}
        elif "prior" in flags and asof.is_year_before(line, when.word if when.word >= 0 else i + 1):
            base = model or next((c for c in self.claims[first:] if "prior" not in c.flags), None)
            when = when._replace(as_of=asof.year_before(base.as_of) if base else None)
        if when.as_of is None and not when.carried and "prior" not in flags and self.reported:
            spoken = asof.the_period(line, start, end)
            if spoken and asof.months(self.reported) == spoken:
                when = when._replace(as_of=self.reported, carried=True)
        if head.change:
            flags |= {"change"}
        if when.carried:
            flags |= {"carried"}
        scope, state = head.scope, None
        if whole is not None:
            quality = partof.quality(line, i, end)
            scope = tuple(sorted({*whole.measure.scope, *head.scope, *([quality] if quality else [])}))
            state = (None if quality else self._state(line, i, head, end)) or whole.measure.state
        elif mention.kind == "percent" and line.tag(i + 1) == "o":
            group = clauses.governor(line, i)
            scope = tuple(sorted({*scope, "share"}))
            state = states.of_verb(heads.verb_lemma(line, group)) if group else None
        elif mention.kind in ("number", "ordinal"):
            state = self._state(line, i, head, end)
        if mention.kind == "ordinal":
            scope = tuple(sorted({*scope, "rank"}))
        measure = Measure(self._noun(head.noun), scope, state)
        deal = measure.head in deals.TERMS and sentence.section.kind not in ASIDES
        deal = deal and (mention.kind in ("money", "duration") or deals.is_deal(line))
        deal = deal or (mention.kind == "money" and head.start <= i < head.end and deals.is_deal(line))
        subject = model.subject if model else subjects.whose(line, i, head, self.issuer, self.spoken_of)
        if mode == "actual":
            mode = self._ahead(when.as_of)
        if whole is not None and mode == "actual":
            mode, when = whole.modality, when._replace(as_of=whole.as_of, horizon=whole.horizon)
        return Claim(
            mention,
            measure,
            subject=subject,
            value=mention.quantity,
            as_of=when.as_of,
            modality=mode,
            hedge=mention.quantity.hedge,
            per=per.read(line, i, start, end),
            part_of=whole.span if whole is not None and partof.is_part(line, i, self._word(line, whole)) else None,
            speaker=sentence.section.speaker,
            counterparty=self._partner(subject) if deal else None,
            agreement=(deals.agreement(line) or self.agreement) if deal else None,
            nature="fixed"
            if deal and mention.kind == "money" and when.word >= 0 and mode == "actual"
            else natures.of(
                line,
                i,
                start,
                end,
                mention.kind,
                measure,
                asof.tense(line, clauses.governor(line, i)),
                mode,
                when.since,
            ),
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
        head = heads.of_number(line, i, start, end)
        if head is None and mention.kind == "duration":
            event = events.what(line, i)
            head = event.head if event else None
        return head, None

    def _compared(self, line: Line, i: int, mention: Mention, first: int) -> Claim | None:
        """The earlier figure of the sentence whose measure this one shares: "was $8 million, up 5% from $7 million"."""
        if not self.claims[first:]:
            return None
        figures = [c for c in self.claims[first:] if c.mention.kind in FIGURES]
        if figures and marks.restates(line, i):
            return figures[-1]
        earlier = [c for c in figures if "change" not in c.flags]
        same = [c for c in earlier if c.mention.kind == mention.kind and _unit(c.mention) == _unit(mention)]
        if same and marks.prior(line, i) and not marks.names_its_own(line, i):
            return same[-1]
        if same and marks.grows_to(line, i):
            return same[-1]
        if earlier and marks.aside_change(line, i):
            return earlier[-1]
        return None

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

    def _ahead(self, period: Period | None) -> Modality:
        """What is told as a fact of days to come is planned: "data are being presented on June 4", said in May."""
        late = self.today and period and period.start and period.start >= self.today
        late = late and period and not (period.end and self.today and period.end <= self.today)
        return "planned" if late else "actual"

    # dates and clock times

    def _date(self, line: Line, i: int, mention: Mention, sentence: Sentence, first: int) -> Claim | str:
        if mention.period is None and mention.timex is None:
            return "its days are not known"
        if mention.span in self.dated_by or (sentence.section.kind == "dateline" and mention.kind == "date"):
            event: events.Event | None = events.Event(Head("document", ("date",), i, i + 1))
        else:
            event = events.what(line, i)
        if event is None:
            figure = next((c for c in reversed(self.claims[first:]) if c.mention.kind in FIGURES), None)
            if figure is None:
                return "no event beside it"
            event = events.Event(Head(figure.measure.head, (*figure.measure.scope, "period"), i, i + 1))
        head = event.head
        mode = modality.read(line, i) if event.told else "actual"
        as_of = mention.period
        if mention.kind == "time" and as_of is None:
            as_of = self.heading
        if mode == "actual":
            mode = self._ahead(as_of)
        if sentence.section.kind == "headline" and as_of and as_of.is_day:
            self.heading = as_of
        measure = Measure(self._noun(head.noun), head.scope)
        deal = measure.head in deals.TERMS and sentence.section.kind not in ASIDES
        subject = subjects.whose(line, i, head, self.issuer, self.spoken_of)
        return Claim(
            mention,
            measure,
            subject=subject,
            value=mention.period or mention.timex or "",
            as_of=as_of,
            modality=mode,
            hedge="none",
            speaker=sentence.section.speaker,
            counterparty=self._partner(subject) if deal else None,
            agreement=(deals.agreement(line) or self.agreement) if deal else None,
            nature=self._lasting(line, i, event, measure, subject, deal),
            document=self.document.name,
            sentence=sentence.span,
            section=sentence.section.kind,
            flags=marks.words(line, i, "none"),
        )

    def _lasting(self, line: Line, i: int, event: events.Event, measure: Measure, subject: str, deal: bool) -> Nature:
        """ "fixed" for what happens once and is named exactly enough to be known again, else "flow"."""
        named = (
            self.agreement or self._partner(subject) if deal else measure.head == "document" or subject != self.issuer
        )
        once = set(measure.scope) & natures.ONCE or measure.head in natures.ONCE
        start, end = clauses.clause(line, i)
        return "fixed" if once and named and "q" not in line.tags[start:end] else "flow"

    # acronyms, roles and phases

    def _words(self, line: Line, i: int, mention: Mention, sentence: Sentence) -> Claim | str:
        day = Period(self.today, self.today) if self.today else None
        parts = mention.names
        if mention.kind == "phase":
            subject = subjects.of_phase(line, i, self.issuer)
            label = parts[0] if parts else mention.text
            mode = modality.read(line, i)
            when = asof.read(line, i, mode, self.told)
            claim = self._plain(mention, "phase", subject, label, sentence)
            mode = self._ahead(when.as_of) if mode == "actual" else mode
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


def _is_table(line: Line) -> bool:
    """Whether a "sentence" is a run of figures: many of them, and hardly a verb."""
    figures = line.tags.count("q") - line.tags.count("(q)")
    return figures >= 6 and len(line.groups) * 5 < figures


def _unit(mention: Mention) -> str:
    return mention.quantity.unit if mention.quantity else ""


def _is_period(period: Period) -> bool:
    return period.start is not None and period.end is not None and 25 < (period.end - period.start).days <= LONG
