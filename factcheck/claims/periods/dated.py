"""A date or a clock time becomes a claim: the event that it dates."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims import deals, events, marks, modality, natures, subjects
from factcheck.claims.events import Event
from factcheck.claims.grammar import clauses, tenses
from factcheck.claims.grammar.clauses import FIGURES, Line
from factcheck.claims.grammar.phrases import Head
from factcheck.claims.story import ASIDES, Story
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Nature

WIRES = ("prnewswire", "businesswire", "globenewswire", "marketwire", "marketwired", "primenewswire")
"""Who spreads a release, named behind its day."""
LAWS = frozenset({"act", "acts", "law", "code", "statute"})
FILINGS = frozenset("form report reports filed filing filings annual quarterly registration prospectus".split())


def read(story: Story, line: Line, i: int, sentence: Sentence, earlier: Sequence[Claim]) -> Claim | str:
    """The claim of the date at word `i`, or why there is none; `earlier` are the claims of its sentence so far."""
    mention = line.mention(i)
    section = sentence.section.kind
    if mention.period is None and mention.timex is None:
        return "its days are not known"
    if line.low(i - 1) == "of" and line.low(i - 2) in LAWS:
        return "it names a law"
    if section == "safe_harbour" and FILINGS.isdisjoint(line.bag):
        return "it stands in a safe-harbour paragraph"
    event = _event(story, line, i, section, earlier)
    if event is None:
        return "no word beside it says what happened"
    head = event.head
    as_of = mention.period
    if mention.kind == "time" and as_of is None:
        as_of = story.heading
    if section == "headline" and as_of and as_of.is_day:
        story.heading = as_of
    mode = modality.read(line, i) if event.told else "actual"
    ended, today = (period.end if period else None for period in (as_of, story.day))
    if mode != "actual" and ended and (not today or ended < today):
        mode = "actual" if _has_happened(line, i) else mode
    if mode == "actual":
        mode = story.ahead(as_of)
    measure, _ = story.measure(head.noun, head.scope)
    # "The three-month period ended June 30" is no term of an agreement.
    deal = measure.head in deals.TERMS and "end" not in measure.scope and section not in ASIDES
    subject = story.issuer if event.apart else subjects.whose(line, i, head, story.issuer, story.spoken_of)
    partner = story.partner(subject) if deal else None
    if partner and partner == story.issuer:
        subject, partner = partner, subject  # "Contoso holds five licenses under the 2006 agreement", with us
    return Claim(
        mention,
        measure,
        subject=subject,
        value=mention.period or mention.timex or "",
        as_of=as_of,
        modality=mode,
        hedge="none",
        speaker=sentence.section.speaker,
        counterparty=partner,
        agreement=(deals.agreement(line) or story.agreement) if deal else None,
        nature=_nature(story, line, i, measure, subject, deal),
        document=story.document.name,
        sentence=sentence.span,
        section=section,
        flags=marks.words(line, i, "none", story.issuer),
    )


def _has_happened(line: Line, i: int) -> bool:
    """
    Whether the verb of a day tells the past: "will have received $2 since the deal was signed in May".

    It stands before the day, else behind it: "In May, it raised its guidance".
    """
    group = next((g for g in reversed(line.groups) if g[1] <= i), None) or clauses.governor(line, i)
    return (
        group is not None
        and tenses.tense(line, group) == "past"
        and modality.TELLERS.isdisjoint(line.lows[group[0] : group[1]])
    )


def _event(story: Story, line: Line, i: int, section: str, earlier: Sequence[Claim]) -> Event | None:
    mention = line.mention(i)
    wired = line.low(i + 1).lstrip("/").startswith(WIRES)  # "LEEDS, Sept. 20 /PRNewswire/ -- Contoso today announced"
    if mention.span in story.dated_by or ((wired or section == "dateline") and mention.kind == "date"):
        return Event(Head("document", ("date",), i, i + 1))
    event = events.what(line, i)
    if event is None:  # "Net revenue of $6 million for the first quarter": the figure's period
        figure = next((c for c in reversed(earlier) if c.mention.kind in FIGURES), None)
        if figure is not None:
            return Event(Head(figure.measure.head, tuple(sorted({*figure.measure.scope, "period"})), i, i + 1))
    return event


TOLD_OF = frozenset("result earnings revenue sale income profit loss report statement guidance".split())


def _nature(story: Story, line: Line, i: int, measure: Measure, subject: str, deal: bool) -> Nature:
    """ "fixed" for what happens once and is named exactly enough to be known again, else "flow"."""
    if measure.head in natures.FOUNDING and not measure.scope:
        return "fixed"  # of whoever is founded, which happens once
    if deal:
        named = bool(story.agreement or story.partner(subject))
    else:
        named = measure.head == "document" or subject.casefold() != story.issuer.casefold()
    if "date" in measure.scope and measure.head in TOLD_OF:
        return "flow"  # "Reports Second Quarter 2012 Results", and next year those of another one
    once = measure.head in natures.ONCE or not natures.ONCE.isdisjoint(measure.scope)
    return "fixed" if once and named and "q" not in line.tags[slice(*clauses.clause(line, i))] else "flow"
