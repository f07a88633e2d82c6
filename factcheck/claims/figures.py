"""A figure becomes a claim: its head noun, its state, when it holds, how surely, whose it is, of which whole a part."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from factcheck.claims import deals, marks, modality, natures, parties, places, standing, states, subjects
from factcheck.claims.grammar import clauses, lemmas, phrases, tenses, verbs
from factcheck.claims.grammar.clauses import FIGURES, Line
from factcheck.claims.grammar.phrases import Head
from factcheck.claims.grammar.settled import RESULTS
from factcheck.claims.nouns import bearers, located, partof, per
from factcheck.claims.nouns.basis import Basis, basis_of, unit_of, word_of
from factcheck.claims.periods import asof, compared, lengths, outlook, reported, stretches
from factcheck.claims.story import ASIDES, Story
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Modality, Nature

PRODUCTS = {"produce": "production", "make": "production", "mine": "production", "ship": "shipment", "sell": "sale"}
"""What a verb makes of an amount of something: "produced 2 million tons of steel" is steel production."""


CLINICAL = frozenset({"clinical-stage", "clinical-phase"})
"""Words before what is counted that say that it is in the clinic."""
TESTED = subjects.MEDICINES | {"program", "programme", "project"}
"""What is in the clinic where it is called clinical: "28 clinical programs", but no clinical data."""


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
    if mention.kind == "duration" and (lengths.names_period(line, i) or lengths.months_at(line, i)):
        return "it says of which days the figures beside it are"
    start, end = clauses.clause(line, i)
    figures = [c for c in earlier if c.mention.kind in FIGURES]
    basis = basis_of(story, line, i, start, end, figures)
    if basis is None:
        return "no word beside it says of what"
    head, like, whole, beside = basis.head, basis.like, basis.whole, basis.beside
    mode, when, flags = _told(story, line, i, basis, figures)
    if mode == "actual" and lemmas.noun(line.low(head.end - 1)) in phrases.FORESEEN:
        mode = "forecast"  # "revised its loss estimate for 2008 to $10.4 billion"
    if whole is not None and mode == "actual" and whole in earlier and mention.kind == "number":
        mode, when = whole.modality, replace(when, as_of=whole.as_of, horizon=whole.horizon)
    measure, known = _measure(story, line, i, end, basis)
    measure = replace(measure, scope=tuple(w for w in measure.scope if w not in compared.YEAR_BEFORE))
    if quantity.is_negative and measure.head in natures.LOSSES:
        quantity = quantity.negated()
    if mention.kind == "money" and measure.head in deals.LOOSE:
        term = deals.term(line, i, start)
        said = {word.replace("up-front", "upfront") for word in measure.scope}
        measure = Measure("payment", (term,)) if term and term not in said else measure
    if mode in ("forecast", "planned") and mention.kind == "number" and partof.is_owned_whole(line, i):
        mode, when, measure = "actual", asof.When(story.day), replace(measure, state=None)
    if mode == "actual" and (given := reported.result(story, line, i, measure, sentence, when, flags)):
        when = replace(when, as_of=given, carried=True)
    if mode == "actual":
        mode = story.ahead(when.as_of)
    if head.change and line.low(i - 1) not in ("to", "from"):  # "a reduction in costs to $2 million": a level
        flags |= {"change"}
    if when.carried:
        flags |= {"carried"}
    if mode == "actual" and quantity.hedge == "up_to" and "milestone" in (measure.head, *measure.scope):
        mode = "conditional"  # "pays up to $34 million in milestones": what has to be reached first
    deal = parties.is_term(line, i, measure, head) and sentence.section.kind not in ASIDES
    if deal and measure.head in deals.PASSING and not measure.scope:
        measure = Measure("payment")
    tested = None if deal or mention.kind == "ordinal" else _tested(story, line, i, head)
    if like and tested is not None and "prior" in flags and (control := subjects.of_control(line, i)) is not None:
        subject = control
    else:
        subject = like.subject if like else subjects.whose(line, i, head, story.issuer, story.spoken_of, tested)
    to = parties.receiver(line, i, story) if deal else ""
    if deal:
        subject = story.named_in_full(subject) or to
    if measure.head in subjects.TAKERS:
        measure, subject = _taken(story, line, i, measure, subject)
    nature: Nature | None = known or "fixed"
    if known is None and not (deal and mention.kind == "money" and when.word >= 0 and mode == "actual"):
        tense = tenses.tense(line, clauses.governor(line, i))
        nature = natures.of(line.find(start, end), mention.kind, measure, tense, mode, when.since)
    return Claim(
        mention,
        measure,
        subject=subject,
        value=quantity,
        as_of=when.as_of,
        modality=mode,
        hedge=quantity.hedge,
        per=per.read(line, i, start, end) or _shared_per(line, i, like) or _earlier_per(line, i, basis, figures, flags),
        part_of=whole.span
        if whole is not None and (beside or _is_part(line, i, whole, earlier))
        else like.part_of
        if like is not None and "prior" in flags
        else None,
        speaker=sentence.section.speaker,
        counterparty=parties.partner(story, line, subject, to) if deal else None,
        agreement=(deals.agreement(line) or story.agreement) if deal else None,
        nature=nature,
        document=story.document.name,
        sentence=sentence.span,
        section=sentence.section.kind,
        horizon=when.horizon,
        flags=flags,
    )


def _told(
    story: Story, line: Line, i: int, basis: Basis, figures: list[Claim]
) -> tuple[Modality, asof.When, frozenset[str]]:
    """How surely a figure is told, of when it is, and the words about it that rules ask for."""
    mention, like = line.mention(i), basis.like
    flags = marks.words(line, i, mention.quantity.hedge if mention.quantity else "none", story.issuer)
    listed = bool(figures) and like is not None and marks.listed_with(line, i)
    if listed:
        flags |= figures[-1].flags & {"prior"}
    was_foretold = marks.was_foretold(line, i)
    mode = modality.read(line, i)
    if mode == "actual" and outlook.is_ahead(line, i, story.foretold):
        mode = "forecast"
    span = basis.head.start, basis.head.end
    own = story.paired.get(i)
    when = asof.read(line, i, mode, story.told, story.carried, "prior" in flags, span)
    # "$3 million ($4 million at year-end)", but "$3 million (€2 million as of May 4)"
    dated = like is not None and unit_of(mention) == unit_of(like.mention) and line.tag(i - 1) == "("
    if like is not None and marks.restates(line, i) and not (dated and i < when.word < line.tags.find(")", i)):
        when = replace(when, as_of=like.as_of, horizon=like.horizon)
        flags |= like.flags & {"prior", "change"}
        both_money = mention.kind == like.mention.kind == "money"
        if line.tag(i - 1) == "(" and both_money and unit_of(mention) != unit_of(like.mention):
            flags |= {"converted"}
    elif figures and marks.rests(line, i):  # "$0.09 per share, based on 42 million shares"
        when = replace(when, as_of=figures[-1].as_of, horizon=figures[-1].horizon, carried=False)
        flags |= figures[-1].flags & {"prior", "carried"}
    elif own is not None:
        when = asof.When(own, horizon=own if mode in ("forecast", "planned") else None, word=max(when.word, 0))
    elif was_foretold and like is not None:
        when = replace(when, as_of=like.as_of, horizon=like.horizon)
        flags |= like.flags & {"change"}
    else:
        when = reported.settled(story, line, i, when, flags, like or next(iter(figures), None))
        if when.word < i and not compared.YEAR_BEFORE.isdisjoint(basis.head.scope):
            # "Above the year-ago loss of $2", whose year is that of the figure before it
            when, flags = replace(when, as_of=stretches.year_before(when.as_of)), flags | {"prior"}
    when = reported.at_the_end(line, i, when, basis.head.noun)
    if listed and when.as_of is None and "prior" in flags:  # "compared with $3 million and $2 million in May"
        when = replace(when, as_of=figures[-1].as_of)
    behind = not was_foretold and ("prior" in flags or _is_behind(line, i))
    if mode == "forecast" and behind and asof.is_over(when.as_of, story.told):
        mode = "actual"  # "will increase by 6% in 2013, following growth of 3% in 2012"
    if mode == "forecast" and mention.kind in ("money", "percent"):
        when = outlook.dated(when, story.foretold, story.day)
    return mode, when, flags


AFTER = frozenset(("after", "following"))
"""What leads from a forecast to the figure of the time before."""


def _is_behind(line: Line, i: int) -> bool:
    """Whether a forecast goes on from the figure at word `i`: "will rise by 6%, after falling by 3% in 2012"."""
    for k in range(i - 1, max(0, i - 8), -1):
        if line.low(k) in AFTER:
            return True
        if line.tags[k] in "vam;,q":
            return False
    return False


def _tested(story: Story, line: Line, i: int, head: Head) -> str | None:
    """What was given to those whom a figure tells of, "" where it does not say; None where it tells of nobody."""
    if (
        line.bag.isdisjoint(subjects.CLINIC)
        or line.mention(i).kind == "money"
        or head.noun in subjects.STUDIES | TESTED
    ):
        return None
    return subjects.medicine(line, i, story.brands()) or story.trial(line) or story.product()


def _taken(story: Story, line: Line, i: int, measure: Measure, subject: str) -> tuple[Measure, str]:
    """Of patients and the like: what they were given or in which trial they were, and of which phase that was."""
    if measure.state is None:
        group = clauses.governor(line, i)  # "was given to 80 patients": giving is a state only of medicines
        given = group is not None and verbs.verb_lemma(line, group) == "give"
        measure = replace(measure, state="give") if given else measure
    if line.mention(i).kind == "number" and (trial := story.trial(line)):
        return measure, trial
    if measure.state in subjects.TREATING:
        subject = subjects.medicine(line, i, story.brands()) or subject
        phase = next((m.text.lower() for m in line.mentions if m.kind == "phase"), "")
        if phase:  # "64 patients in the Phase I trial" are not all patients
            measure = replace(measure, scope=tuple(sorted({*measure.scope, phase})))
    return measure, subject


LARGE = 1000
"""No result per share is as much."""
SHARING = frozenset(
    """be account represent constitute total reach increase decrease rise fall stand remain grow decline improve come
    average""".split()
)
"""Verbs whose subject has the share that a percentage is: "the margin was 45% of sales", not "we sold 45% of it"."""


def _shared_out(line: Line, i: int, head: Head) -> frozenset[str]:
    """What has the share at word `i`: the margin of "the gross margin was 45% of sales"; no words where nothing is."""
    group = clauses.governor(line, i)
    if group is None or group[1] > i or verbs.verb_lemma(line, group) not in SHARING:
        return frozenset()
    start, _ = clauses.clause(line, i)
    what = verbs.subject(line, group[0], start)
    return frozenset((what.noun, *what.scope)) - {head.noun} if what else frozenset()


def _measure(story: Story, line: Line, i: int, end: int, basis: Basis) -> tuple[Measure, Nature | None]:
    head, like, whole = basis.head, basis.like, basis.whole
    if like is not None and basis.again:
        return like.measure, like.nature
    kind = line.mention(i).kind
    scope, state = {*head.scope}, None
    if kind in ("money", "percent"):
        scope |= bearers.on_basis(line, i)
    if whole is not None:
        told = len(line.tags) if "w" in line.tags[end : end + 2] else end  # "17 are programs that partners initiated"
        quality = partof.quality(line, i, told)
        scope |= {*whole.measure.scope, *([quality] if quality else [])}
        if not standing.says_total(line, i):
            state = (None if quality else standing.of(line, i, head, end, story.pulls)) or whole.measure.state
    elif kind == "percent" and line.tag(i + 1) == "o":
        scope |= {"share", *_shared_out(line, i, head)}
        state = standing.of_verb(line, i)
    elif kind in ("number", "ordinal"):
        quality = None if standing.is_whole(line, i) else partof.predicate(line, head.end, end)
        scope |= {quality} if quality else set()
        staged = (CLINICAL | ({"clinical"} if head.noun in TESTED else set())) & scope
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
    else:
        scope = {places.OF.get(word, word) for word in scope} | located.at(line, i, head)
        scope |= {"combined"} if marks.is_of_both(line) else set()
    return story.measure(head.noun, tuple(sorted(scope)), state)


def _shared_per(line: Line, i: int, like: Claim | None) -> str | None:
    """What a figure is per with the one that it is compared with: "10.1p per share (2015: 9.7p)"."""
    if like is None or marks.in_brackets(line, i):
        return like.per if like else None
    shared = per.shared(line, like, word_of(line, like))
    here = line.mention(i).quantity
    # "$12 million, or $0.92 per share, compared to $11 million, or $0.84 per share"
    return None if shared == "share" and here and here.low and abs(here.low) >= LARGE else shared


def _earlier_per(line: Line, i: int, basis: Basis, figures: Sequence[Claim], flags: frozenset[str]) -> str | None:
    """
    What the figure of the year before is per with that of this year.

    "20 cents per share, … year-ago loss of 14 cents", "loss per share was 73 pence, compared to a profit of 42 pence".
    """
    noun = basis.head.noun
    if not compared.YEAR_BEFORE.isdisjoint(basis.head.scope):
        return next((c.per for c in reversed(figures) if c.measure.head == noun and c.per), None)
    last = figures[-1] if figures else None
    if last is None or "prior" not in flags or not {noun, last.measure.head} <= RESULTS:
        return None
    here, there = line.mention(i).quantity, last.mention.quantity
    small = here and there and here.low and there.low and max(abs(here.low), abs(there.low)) < LARGE
    return last.per if small and unit_of(line.mention(i)) == unit_of(last.mention) else None


def _is_part(line: Line, i: int, whole: Claim, earlier: Sequence[Claim]) -> bool:
    return whole not in earlier or partof.is_share(line, i) or partof.is_part(line, i, word_of(line, whole))
