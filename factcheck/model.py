"""
The nouns: what every stage takes and gives.

All values are frozen and hold tuples, the flags of a claim a frozenset.  A `Span` counts characters of
`Document.text`, the text as it was given, half-open.  Numbers are `Decimal`; days are `datetime.date`, and a `Period`
includes both of its ends.

What is kept in the cache is written as a list of its parts (`array_like`), under its name where another noun may stand
in its place (`tag`).  Annotations are values here, not texts, each of which would be compiled to read what is kept.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from factcheck.quantity import Quantity

Modality = Literal["actual", "planned", "forecast", "conditional"]
Nature = Literal["fixed", "cumulative", "snapshot", "flow"]
Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("note", "warning", "error")  # mildest first

MentionKind = Literal[
    "number", "money", "percent", "ordinal", "duration", "measure", "multiple",
    "date", "time", "set", "identifier", "phone", "reference", "acronym", "role", "phase",
]  # fmt: skip


class Span(Struct, frozen=True, array_like=True, order=True):
    """Characters [start, end) of a document's text."""

    start: int
    end: int

    def meets(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class Period(Struct, frozen=True, array_like=True, tag=True):
    """Whole days from `start` to `end`, both included; None is an open end."""

    start: date | None
    end: date | None

    def holds(self, day: date) -> bool:
        """Whether `day` is one of the period's days."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def meets(self, other: "Period") -> bool:
        """Whether the two share a day."""
        return (self.start is None or other.end is None or self.start <= other.end) and (
            other.start is None or self.end is None or other.start <= self.end
        )

    @property
    def is_day(self) -> bool:
        """Whether it is one single day."""
        return self.start is not None and self.start == self.end

    def __str__(self) -> str:
        if self.is_day:
            return str(self.start)
        return f"{self.start or '…'} to {self.end or '…'}"


class Mention(Struct, frozen=True, array_like=True):
    """
    What is written, before anyone asks what it means.

    `text` is the quote of `span`.  `quantity` is there for the kinds that count or measure, `period` for those that
    name days, `timex` (a TIMEX3 value) for dates, times, durations and sets.  `names` holds the parts of the kinds
    that are words: an acronym's (short, long), a role's (person, title), a phase's (label).
    """

    span: Span
    text: str
    kind: MentionKind
    quantity: Quantity | None = None
    period: Period | None = None
    timex: str | None = None
    names: tuple[str, ...] = ()

    @property
    def has_digits(self) -> bool:
        """Whether any of it is written in digits: "June 4", and not "today" or "two"."""
        return any(map(str.isdigit, self.text))


class Measure(Struct, frozen=True, array_like=True):
    """
    What is counted or valued, as typed slots.  Two measures are one only if all slots are.

    `head` is the lemma of the head noun ("compound"), `scope` its qualifiers as sorted lemmas ("tap",), `state` the
    named state that the things are in ("clinical testing").
    """

    head: str
    scope: tuple[str, ...] = ()
    state: str | None = None

    def __str__(self) -> str:
        words = " ".join((*self.scope, self.head))
        return f"{words} · {self.state}" if self.state else words


Value = Quantity | Period | str


class Claim(Struct, frozen=True, array_like=True):
    """
    A mention with its slots filled.

    `subject` is whose figure it is, "" where the sentence does not say; `as_of` the period that the figure describes,
    None where neither sentence nor document says; `part_of` the span of the claim whose subset it counts ("of which
    three"); `document` the name of its document and `sentence` the span of its sentence.  `flags` are words about the
    sentence that rules ask for: "prior" (a comparative of an earlier period), "change" (how much something changed),
    "to" (where a change ended), "carried" (the period is an earlier sentence's), "listed" (a count of names), "table",
    "approximate", "restated", "corrected", "negated", "attributed", "converted" (said in brackets once more, in another
    currency).
    """

    mention: Mention
    measure: Measure
    subject: str
    value: Value
    as_of: Period | None
    modality: Modality
    hedge: str
    per: str | None = None
    part_of: Span | None = None
    speaker: str | None = None
    counterparty: str | None = None
    agreement: str | None = None
    nature: Nature | None = None
    document: str = ""
    sentence: Span = Span(0, 0)
    section: str = "body"
    horizon: Period | None = None
    flags: frozenset[str] = frozenset()

    @property
    def span(self) -> Span:
        return self.mention.span

    @property
    def place(self) -> "Place":
        """Where it stands, with its words."""
        return Place(self.document, self.mention.span, self.mention.text)


class Pull(Struct, frozen=True):
    """
    A measure that a rule needs: which nouns name it, and which wordings name one state.

    `Pull("compound", nouns=("compound", "product candidate"), states=(("clinical", ("in the clinic", "in clinical
    testing")),), nature="snapshot")` makes "six compounds in the clinic" and "six product candidates in clinical
    testing" one measure.
    """

    head: str
    nouns: tuple[str, ...]
    states: tuple[tuple[str, tuple[str, ...]], ...] = ()
    nature: Nature | None = None


class Unread(Struct, frozen=True, array_like=True):
    """A number or date that was seen and did not become a claim, with the reason in words."""

    mention: Mention
    reason: str
    document: str


class Place(Struct, frozen=True, array_like=True):
    """A quote: the document's name, the span, and the words there."""

    document: str
    span: Span
    text: str


class Series(Struct, frozen=True):
    """The claims of one measure of one subject, in the order of their as-of periods."""

    measure: Measure
    subject: str
    nature: Nature
    claims: tuple[Claim, ...]
    per: str | None = None
    agreement: str | None = None


class Clash(Struct, frozen=True):
    """
    What a check yields: a place, and the places that it cannot stand beside.

    `arithmetic` shows the sum or the intervals in one line; `severity` is given only to be milder than the rule's.
    """

    at: Place
    message: str
    evidence: tuple[Place, ...] = ()
    arithmetic: str = ""
    severity: Severity | None = None
    hint: str = ""


class Held(Struct, frozen=True, array_like=True, tag=True):
    """
    What a check may yield beside clashes: a figure that it recomputed or compared, and that holds.

    A reviewer ticks it with its arithmetic in view; it also counts the figure as compared.  `rule` is filled in by
    the engine.
    """

    at: Place
    message: str
    evidence: tuple[Place, ...] = ()
    arithmetic: str = ""
    rule: str = ""


class Acceptance(Struct, frozen=True, array_like=True):
    """Why a finding does not count: a waiver of the file or of a comment, or the baseline, which gives no reason."""

    kind: Literal["waiver", "comment", "baseline"]
    reason: str = ""
    by: str = ""
    until: date | None = None


class Finding(Struct, frozen=True, array_like=True, tag=True):
    """
    A clash with a rule's code and severity, ready to report.

    `accepted` is filled in where waivers are looked at, `fingerprint` where somebody looks at it.
    """

    code: str
    severity: Severity
    message: str
    at: Place
    evidence: tuple[Place, ...] = ()
    arithmetic: str = ""
    hint: str = ""
    rule: str = ""
    fingerprint: str = ""
    accepted: Acceptance | None = None


class Coverage(Struct, frozen=True):
    """How many numbers and dates were seen, became claims, and were compared with another claim."""

    seen: int = 0
    read: int = 0
    compared: int = 0

    @classmethod
    def sum(cls, each: "Iterable[Coverage]") -> "Coverage":
        """That of several documents together."""
        sums = [(c.seen, c.read, c.compared) for c in each]
        return cls(*map(sum, zip(*sums, strict=True)))


class Report(Struct, frozen=True):
    """
    What a run gives: findings in order of place and code, all claims, all series, and the coverage.

    `coverage_of` is that of each document, in the order of their names.
    """

    findings: tuple[Finding, ...]
    claims: tuple[Claim, ...]
    series: tuple[Series, ...]
    coverage: Coverage
    unread: tuple[Unread, ...] = ()
    held: tuple[Held, ...] = ()
    coverage_of: tuple[tuple[str, Coverage], ...] = ()


class Verdict(Struct, frozen=True):
    """One sentence against documents: "clashes" if anything clashes, else "agrees" if anything agrees."""

    outcome: Literal["agrees", "clashes", "not_comparable"]
    why: str
    evidence: tuple[Place, ...] = ()
    arithmetic: str = ""


__all__ = [
    "SEVERITIES", "Acceptance", "Claim", "Clash", "Coverage", "Decimal", "Finding", "Held", "Measure", "Mention",
    "Modality", "Nature", "Period", "Place", "Pull", "Quantity", "Report", "Series", "Severity", "Span", "Unread",
    "Value", "Verdict",
]  # fmt: skip
