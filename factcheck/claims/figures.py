"""A figure becomes a claim: its head noun, its state, when it holds, how surely, whose it is, of which whole a part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from factcheck.claims import (
    asof,
    bearers,
    clauses,
    deals,
    events,
    gaps,
    heads,
    lemmas,
    marks,
    modality,
    natures,
    outlook,
    partof,
    per,
    phrases,
    reported,
    standing,
    states,
    subjects,
)
from factcheck.claims.clauses import FIGURES, Line
from factcheck.claims.phrases import Head
from factcheck.claims.story import ASIDES, Story
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Mention, Nature
from factcheck.quantity import Quantity

PRODUCTS = {"produce": "production", "make": "production", "mine": "production", "ship": "shipment", "sell": "sale"}
"""What a verb makes of an amount of something: "produced 2 million tons of steel" is steel production."""


CLINICAL = frozenset({"clinical-stage", "clinical-phase"})
"""Words before what is counted that say that it is in the clinic."""


class Basis(NamedTuple):
    """
    What a figure is of.

    `like` is the earlier figure of the sentence whose measure it shares ("from $6 million"), `whole` the earlier count
    that it is a part of or shares the noun with ("of which three"); `again` says that it is what `like` counted before,
    `beside` that it stands beside another part of the whole ("two of them are in Phase 3, 15 in Phase 2").
    """

    head: Head
    like: Claim | None = None
    whole: Claim | None = None
    again: bool = False
    beside: bool = False


def read(story: Story, line: Line, i: int, sentence: Sentence, earlier: Sequence[Claim]) -> Claim | str:
    """The claim of the figure at word `i`, or why there is none; `earlier` are the claims of its sentence so far."""
    mention = line.mention(i)
    quantity = mention.quantity
    if quantity is None:
        return "its value is not known"
    if marks.is_list_mark(line, i):
        return "it marks a note or an item of a list"
    if reason := marks.statistic(line, i):
        return reason
    if mention.kind == "duration" and marks.names_period(line, i):
        return "it says of which days the figures beside it are"
    start, end = clauses.clause(line, i)
    figures = [c for c in earlier if c.mention.kind in FIGURES]
    basis = _basis(story, line, i, start, end, figures)
    if basis is None:
        return "no word beside it says of what"
    head, like, whole, _, beside = basis
    flags = marks.words(line, i, quantity.hedge)
    if like is not None and marks.listed_with(line, i):
        flags |= like.flags & {"prior"}
    mode = modality.read(line, i)
    if mode == "actual" and outlook.is_ahead(line, i, story.foretold):
        mode = "forecast"
    when = asof.read(line, i, mode, story.told, story.carried, "prior" in flags, (head.start, head.end))
    if like is not None and marks.restates(line, i):
        when = when._replace(as_of=like.as_of, horizon=like.horizon)
        flags |= like.flags & {"prior", "change"}
        if (
            line.tag(i - 1) == "("
            and mention.kind == like.mention.kind == "money"
            and _unit(mention) != _unit(like.mention)
        ):
            flags |= {"converted"}
    else:
        when = reported.settled(story, line, i, when, flags, like or next(iter(figures), None))
    if mode == "forecast" and mention.kind in ("money", "percent"):
        when = outlook.dated(when, story.foretold, story.day)
    if whole is not None and mode == "actual" and whole in earlier and mention.kind == "number":
        mode, when = whole.modality, when._replace(as_of=whole.as_of, horizon=whole.horizon)
    measure, known = _measure(story, line, i, end, basis)
    if mention.kind == "money" and measure.head in deals.LOOSE:
        term = deals.term(line, i, start)
        said = {word.replace("up-front", "upfront") for word in measure.scope}
        measure = Measure("payment", (term,)) if term and term not in said else measure
    if mode in ("forecast", "planned") and mention.kind == "number" and partof.is_owned_whole(line, i):
        mode, when, measure = "actual", asof.When(story.day), replace(measure, state=None)
    if mode == "actual" and reported.is_result(story, line, measure, sentence, when, flags):
        when = when._replace(as_of=story.results, carried=True)
    if mode == "actual":
        mode = story.ahead(when.as_of)
    if head.change:
        flags |= {"change"}
    if when.carried:
        flags |= {"carried"}
    if mode == "actual" and quantity.hedge == "up_to" and "milestone" in (measure.head, *measure.scope):
        mode = "conditional"  # "pays up to $34 million in milestones": what has to be reached first
    deal = _is_deal(line, i, measure, head) and sentence.section.kind not in ASIDES
    subject = like.subject if like else subjects.whose(line, i, head, story.issuer, story.spoken_of)
    if deal and not subject:
        subject = deals.receiver(line, story.partners)
    if measure.head in subjects.TAKERS and measure.state is None:
        group = clauses.governor(line, i)  # "was given to 80 patients": giving is a state only of medicines
        given = group is not None and phrases.verb_lemma(line, group) == "give"
        measure = replace(measure, state="give") if given else measure
    trial = story.trial(line) if measure.head in subjects.TAKERS and mention.kind == "number" else ""
    if trial:
        subject = trial
    elif measure.head in subjects.TAKERS and measure.state in subjects.TREATING:
        subject = subjects.medicine(line, i) or subject
        phase = next((m.text.lower() for m in line.mentions if m.kind == "phase"), "")
        if phase:  # "64 patients in the Phase I trial" are not all patients
            measure = replace(measure, scope=tuple(sorted({*measure.scope, phase})))
    nature: Nature | None = known or "fixed"
    if known is None and not (deal and mention.kind == "money" and when.word >= 0 and mode == "actual"):
        tense = asof.tense(line, clauses.governor(line, i))
        nature = natures.of(line.find(start, end), mention.kind, measure, tense, mode, when.since)
    return Claim(
        mention,
        measure,
        subject=subject,
        value=quantity,
        as_of=when.as_of,
        modality=mode,
        hedge=quantity.hedge,
        per=per.read(line, i, start, end) or _shared_per(line, i, like),
        part_of=whole.span if whole is not None and (beside or _is_part(line, i, whole, earlier)) else None,
        speaker=sentence.section.speaker,
        counterparty=_partner(story, line, subject) if deal else None,
        agreement=(deals.agreement(line) or story.agreement) if deal else None,
        nature=nature,
        document=story.document.name,
        sentence=sentence.span,
        section=sentence.section.kind,
        horizon=when.horizon,
        flags=flags,
    )


def _basis(story: Story, line: Line, i: int, start: int, end: int, figures: list[Claim]) -> Basis | None:
    mention = line.mention(i)
    like = _like(line, i, figures) if figures else None
    if like is not None:
        return Basis(Head(like.measure.head, like.measure.scope, i, i + 1), like)
    if mention.kind == "number" and story.counted and partof.points_to(line, i):
        told = story.counted
        return Basis(Head(told.measure.head, told.measure.scope, i, i + 1), told, again=True)
    if mention.kind == "number" and partof.is_elliptical(line, i):
        counts = [c for c in figures if c.mention.kind == "number" and c.part_of is None]
        if line.low(i + 1) == "more":  # "has 287 stores in 16 states, and will add 40 more"
            counts = [c for c in counts if line.tag(_word(line, c) - 1) != "p"] or counts
        siblings = [c for c in figures if c.part_of is not None and c.mention.kind == "number"]
        last = next((c for c in reversed(figures) if c.mention.kind == "number"), None)
        if siblings and (last is siblings[-1] or not counts) and line.tag(i + 1) in ("p", "a"):
            # "Two of them are in Phase 3, 15 in Phase 2 and 11 in Phase 1": of the same whole
            whole = next((c for c in (story.counted, *figures) if c and c.span == siblings[-1].part_of), None)
            if line.low(i - 1) in partof.PRONOUNS:
                whole = siblings[-1]  # "17 are of partners, of which two are in Phase 3"
            if whole is not None:
                return Basis(Head(whole.measure.head, (), i, i + 1), whole=whole, beside=True)
        if counts and (line.tag(i + 1) != "o" or line.low(i + 2) in partof.PRONOUNS or partof.is_share(line, i)):
            return Basis(Head(counts[-1].measure.head, (), i, i + 1), whole=counts[-1])
        if story.counted and not counts and partof.points_back(line, i):  # "Of these, three are ours"
            return Basis(Head(story.counted.measure.head, (), i, i + 1), whole=story.counted)
    if mention.kind == "money" and line.low(i - 1) in partof.PRONOUNS and line.low(i - 2) == "of":
        amounts = [c for c in figures if c.mention.kind == "money" and c.part_of is None]
        if amounts:  # "£28 million in milestones, of which £4 million has been received"
            return Basis(Head(amounts[-1].measure.head, (), i, i + 1), whole=amounts[-1])
    if mention.kind == "ordinal" and partof.is_elliptical(line, i):  # "… three drugs. A fourth, AB-9, also has …"
        counted = next((c for c in reversed(figures) if c.mention.kind == "number"), story.counted)
        if counted is not None and mention.text.lower().startswith(("a ", "another ")):
            return Basis(Head(counted.measure.head, counted.measure.scope, i, i + 1))
    find = heads.of_amount if mention.kind in ("money", "percent") else heads.of_number
    head = gaps.lasted(line, i, start) if mention.kind == "duration" else gaps.numbered(line, i, end)
    head = head or (gaps.bracketed(line, i) if "(" in line.tags[:i] else None) or find(line, i, start, end)
    named = head is not None and head.noun == "period" and mention.period is not None  # "the three-month period ended"
    if mention.kind == "duration" and (head is None or named):
        event = events.what(line, i)
        head = event.head if event else head
    head = head or phrases.label(line, i)
    if (
        head is not None and head.noun in phrases.CHANGES and figures
    ):  # "a $1 million decrease" of what was named before
        last = figures[-1]
        return Basis(head._replace(noun=last.measure.head, scope=last.measure.scope, change=True), last)
    if head is not None and marks.prior(line, i):
        unit = mention.kind, _unit(mention)
        head = bearers.turned(head, [c for c in figures if (c.mention.kind, _unit(c.mention)) == unit])
    return Basis(head) if head else None


def _like(line: Line, i: int, figures: list[Claim]) -> Claim | None:
    """The earlier figure of the sentence whose measure this one shares: "was $8 million, up 5% from $7 million"."""
    if marks.restates(line, i):
        return figures[-1]
    mention = line.mention(i)
    lasting = [c for c in figures if "change" not in c.flags]
    same = [c for c in lasting if c.mention.kind == mention.kind and _unit(c.mention) == _unit(mention)]
    if same and marks.prior(line, i) and not marks.names_its_own(line, i):
        # "The loss was $6 million, including an impairment of $4 million, compared to $1 million": of the loss
        return next((c for c in reversed(same) if not partof.is_included(line, _word(line, c))), same[-1])
    if same and same[-1].flags & {"prior"} and marks.listed_with(line, i):
        return same[-1]  # "compared with $7 million and $16 million for the comparable periods"
    if same and (marks.grows_to(line, i) or marks.moved_to(line, i) or marks.was_guided(line, i)):
        return same[-1]
    return lasting[-1] if lasting and marks.aside_change(line, i) else None


def _measure(story: Story, line: Line, i: int, end: int, basis: Basis) -> tuple[Measure, Nature | None]:
    head, like, whole, again, _ = basis
    if like is not None and again:
        return like.measure, like.nature
    kind = line.mention(i).kind
    scope, state = {*head.scope}, None
    if kind == "money":
        scope |= bearers.on_basis(line, i)
    if whole is not None:
        told = len(line.tags) if "w" in line.tags[end : end + 2] else end  # "17 are programs that partners initiated"
        quality = partof.quality(line, i, told)
        scope |= {*whole.measure.scope, *([quality] if quality else [])}
        if not standing.says_total(line, i):
            state = (None if quality else standing.of(line, i, head, end, story.pulls)) or whole.measure.state
    elif kind == "percent" and line.tag(i + 1) == "o":
        scope.add("share")
        state = standing.of_verb(line, i)
    elif kind in ("number", "ordinal"):
        quality = None if standing.is_whole(line, i) else partof.predicate(line, head.end, end)
        scope |= {quality} if quality else set()
        staged = CLINICAL & scope
        scope -= staged
        state = standing.of(line, i, head, end, story.pulls)
        if state is None and standing.is_aside(line, i) and line.tag(head.end) == "e":
            state = states.of_verb(lemmas.verb(line.low(head.end)))  # "With the eight branches acquired, …"
        state = "clinical" if staged and state is None else state  # "seven clinical-stage drugs use the technology"
    elif kind == "measure" and (
        made := PRODUCTS.get("make" if head.noun == "make" else standing.of_verb(line, i) or "")
    ):
        return story.measure(made, tuple(sorted({*scope, head.noun} - {made, "make"})), None)
    if kind == "ordinal":
        scope.add("rank")
    return story.measure(head.noun, tuple(sorted(scope)), state)


def _is_deal(line: Line, i: int, measure: Measure, head: Head) -> bool:
    """Whether a figure belongs to the terms of an agreement."""
    kind = line.mention(i).kind
    if measure.head in deals.TERMS:
        return kind in ("money", "duration") or deals.is_deal(line)
    return kind == "money" and head.start <= i < head.end and deals.is_deal(line)


def _partner(story: Story, line: Line, subject: str) -> str | None:
    """The other party of a deal's figure: the only one that its sentence names, else the one spoken of."""
    told = line.find(0, len(line.lows))
    named = [
        name
        for name in deals.partners(line, story.issuer)
        if name != subject and any(f"{word} {name.lower()}" in told for word in ("with", "from", "by", "to"))
    ]
    return named[0] if len(named) == 1 else story.partner(subject)


def _shared_per(line: Line, i: int, like: Claim | None) -> str | None:
    """What a figure is per with the one that it is compared with: "10.1p per share (2015: 9.7p)"."""
    if like is None or marks.in_brackets(line, i):
        return like.per if like else None
    return per.shared(line, like, _word(line, like))


def _is_part(line: Line, i: int, whole: Claim, earlier: Sequence[Claim]) -> bool:
    return whole not in earlier or partof.is_share(line, i) or partof.is_part(line, i, _word(line, whole))


def _word(line: Line, claim: Claim) -> int:
    return next((k for k in line.at if line.mention(k) is claim.mention), 0)


def _unit(mention: Mention) -> str:
    return mention.quantity.unit if isinstance(mention.quantity, Quantity) else ""
