"""
What one claim says, in the form in which two documents are compared: a value, a kind, slots, and the words beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from factcheck.almanac import WEEKDAYS
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Mention, Period, Span
from factcheck.patterns import pattern
from factcheck.record.entities import Names
from factcheck.record.forms import forms, kinds
from factcheck.record.keys import is_list, key, kind, rare, value_key
from factcheck.record.wordings import SILENT, stem

MARKS = ".,;:!?()[]{}<>\"“”'‘’*_#|–—-"
"""What may stand around a word and is none of it."""
HAS_DIGIT = pattern(r"\d").search
POINTING = pattern(r"\b(?:the|these|our|both|its)[ \n]$", re.IGNORECASE)
SIDES = pattern(r"[ \n](?:companies|firms|parties|partners|sides|groups|organi[sz]ations|businesses)\b")
THAT = pattern(r"(?:that|the same|same)\b.*|this (?:year|month|week)", re.IGNORECASE)
ONE_MORE = pattern(r"[ \n](?:additional|more|further)\b|[.,;:!?)]|[ ]?(?:\n|$)")
ONE_THAT = pattern(
    r"[ \n](?:that|which|who|whose|is|was|has|had|for|in|on|at|to|from|with|without|by|and|or|but|[a-z]{3,}ed"
    r"|\w+[ \n]each)\b"
)
"""Behind a "one" that stands for a noun, "and one aimed at cancers", or is one of many: "one poster each"."""
FIRST_TIME = pattern(r"[ \n]time[ \n](?:in|since|for)\b")
ENDED = pattern(r",?[ \n](?:that[ \n]|which[ \n])?(?:end(?:ed|ing|s)|to)(?:[ \n]on)?[ \n](?=[A-Z\d])")
REACH = 60
"""How many characters on each side of a figure count as beside it."""

SCALE = 100_000


class Slots(NamedTuple):
    """What the words beside a value say of it, in lower case, "" for what they do not say."""

    subject: str
    state: str
    per: str
    agreement: str
    modality: str
    part: bool
    phase: bool


class Fact(NamedTuple):
    """
    A claim as it is compared with those of another document.

    `sentence` counts the sentences with facts; `key` is the value, equal for equal values; `kind` keeps apart what can
    never replace each other (a price and a date); `head` and `scope` are stems; `near` the stems beside the figure,
    `told` those of its sentence; `at` is where it stands in the document, 0 to SCALE; `implied` marks what nobody
    misses: the count of a list of names, "the two companies", the "fiscal year" in front of the day of its end; `rare`
    how little it says that two such values are equal by chance, from 0 (a small count) to 5 (a sum to three digits);
    `forms` are keys under which the value may be told otherwise, and `kinds` its kind and theirs: "within 72 hours" is
    a day and a length of time, "the end of 2022" a day and a year.
    """

    claim: Claim
    sentence: int
    key: Hashable
    kind: Hashable
    subject: str
    partner: str
    slots: Slots
    head: str
    scope: frozenset[str]
    near: frozenset[str]
    told: frozenset[str]
    at: int
    implied: bool
    rare: int
    forms: tuple[tuple[str, Hashable], ...]
    kinds: tuple[Hashable, ...]


def facts_of(page: Pulled, names: Names, relative: bool) -> list[Fact]:
    """
    The facts of a document in order, without the words for its own day ("today" says no more than the date does).

    With `relative`, days that are named from the document's own ("last month", "June 4") are known by their distance
    from it, so that two reports of different months say the same by the same words.
    """
    document = page.document
    length = max(1, len(document.text))
    base = document if relative else None
    sentence = around = Span(-1, -1)
    told = frozenset[str]()
    count = 0
    found = []
    weekdays = _weekdays(page)
    subjects: dict[str, str] = {}
    measures: dict[tuple[str, tuple[str, ...]], tuple[str, frozenset[str]]] = {}
    for claim in page.claims:
        mention, measure = claim.mention, claim.measure
        if _own_day(mention, document.date):
            continue
        span = document.to_plain(mention.span)
        if claim.sentence != sentence:
            sentence = claim.sentence
            count += 1
            around = document.to_plain(sentence)
            told = _stems(document.plain[around.start : around.end])
        if claim.subject not in subjects:
            subjects[claim.subject] = names.subject(claim.subject, claim.document)
        if (measure.head, measure.scope) not in measures:
            stems = _stem(measure.head.rpartition(" ")[2]), frozenset(map(_stem, measure.scope))
            measures[measure.head, measure.scope] = stems
        subject = subjects[claim.subject]
        head, scope = measures[measure.head, measure.scope]
        near = _beside(document.plain, span, around) & told
        listed = is_list(claim)
        if listed:  # whoever counts "three partners, Acme, Borealis and Cobalt" has the names beside the figure
            near |= _stems(mention.text) & told
        own, others = kind(claim, subject), forms(mention, claim.value)
        if mention.kind == "role" and isinstance(claim.value, str):
            others = (*others, ("role", claim.value.casefold()))
        found.append(
            Fact(
                claim=claim,
                sentence=count,
                key=key(claim, base, subject),
                kind=own,
                subject=subject,
                partner=names.canonical(claim.counterparty) if claim.counterparty else "",
                slots=_slots(claim, subject),
                head=head,
                scope=scope,
                near=near,
                told=told,
                at=SCALE * mention.span.start // length,
                implied=listed or weekdays[mention.text.casefold()] == 1 or _understood(mention, document.plain, span),
                rare=rare(claim.value),
                forms=others,
                kinds=kinds(own, others),
            )
        )
    return found


def _weekdays(page: Pulled) -> Counter[str]:
    """On how many dates of a document each weekday falls: "Saturday brings the data" is then the "June 4" above."""
    dated = (m.period for m in page.mentions if m.period is not None and HAS_DIGIT(m.text))
    return Counter(
        WEEKDAYS[day.weekday()].lower() for day in {period.start for period in dated if period.is_day} if day
    )


def unread_keys(page: Pulled, relative: bool) -> Counter[Hashable]:
    """
    How often each value and form stands in a mention that was not understood: what one document claims the other may
    well say too.
    """
    found: Counter[Hashable] = Counter()
    for unread in page.unread:
        mention = unread.mention
        value = mention.quantity or mention.period
        if mention.kind == "role":
            found.update(("role", name.casefold()) for name in mention.names)
        if _own_day(mention, page.document.date):
            continue  # "now" tells of no day that the date of the document does not
        if value is not None:
            found[value_key(value, mention, page.document if relative else None)] += 1
        found.update(forms(mention, value))
    return found


@lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    word = word.strip(MARKS).removesuffix("'s").removesuffix("’s")
    return "" if not word or word.casefold() in SILENT else stem(word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(_stem, text.split())))


def _beside(plain: str, span: Span, sentence: Span) -> frozenset[str]:
    """The stems beside a figure, without its own, up to the ends of its sentence."""
    left, right = span.start - REACH, span.end + REACH
    before = plain[max(left, sentence.start) : span.start]
    behind = plain[span.end : min(right, sentence.end)]
    # A word that is cut by the reach is left out.
    before = before.partition(" ")[2] if left > sentence.start else before
    behind = behind.rpartition(" ")[0] if right < sentence.end else behind
    return _stems(f"{before} {behind}")


def _slots(claim: Claim, subject: str) -> Slots:
    named = (claim.measure.state or "", claim.per or "", claim.agreement or "")
    state, per, agreement = (slot.casefold() for slot in named)
    return Slots(
        subject, state, per, agreement, claim.modality, claim.part_of is not None, claim.mention.kind == "phase"
    )


def _own_day(mention: Mention, day: date | None) -> bool:
    if mention.kind != "date" or any(c.isdigit() for c in mention.text):
        return False
    return mention.timex == "PRESENT_REF" or (mention.period is not None and mention.period == Period(day, day))


def _understood(mention: Mention, plain: str, span: Span) -> bool:
    """
    Whether a figure only points: "the two companies" to those just named, "that year" and "fiscal year" to the day of
    its end, "the first time in six years" to the six years, "one more term" to the term; or says no more than "lately".
    """
    if any(c.isdigit() for c in mention.text):
        return False
    match mention.kind:
        case "number":
            named = POINTING.search(plain, max(0, span.start - 8), span.start) and SIDES.match(plain, span.end)
            single = mention.text.casefold() == "one" and (
                ONE_MORE.match(plain, span.end)
                or ONE_THAT.match(plain, span.end)
                or plain.endswith("more than ", 0, span.start)
            )
            return bool(named or single)
        case "ordinal":
            return bool(FIRST_TIME.match(plain, span.end))
        case "date" | "duration":
            vague = mention.timex in ("PAST_REF", "FUTURE_REF") and not forms(mention, None)
            beside = mention.text.endswith("day") and plain.endswith(", a ", 0, span.start)  # "19 July, a Friday"
            return bool(vague or beside or THAT.fullmatch(mention.text) or ENDED.match(plain, span.end))
        case _:
            return False
