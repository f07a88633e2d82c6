"""
When a figure holds by what its document reports on: "the quarter", "the prior year", a result that names no time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from factcheck.claims import natures
from factcheck.claims.grammar import clauses, tenses, verbs
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.letters import NOW
from factcheck.claims.periods import asof, compared, lengths, stretches
from factcheck.claims.periods.asof import When
from factcheck.claims.story import Story
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Period
from factcheck.quantity import Quantity

TOLD_IN = frozenset({"headline", "body", "list"})
"""Sections that tell the results of the document's period."""


MORE = (6, 9)
"""Months that are told beside the last quarter of them."""
NTH = frozenset("first second third fourth".split())
"""With these "the prior year second quarter" says which quarter it is."""


def settled(story: Story, line: Line, i: int, when: When, flags: frozenset[str], base: Claim | None) -> When:
    """When the figure holds, with "the prior year" counted from `base` and "the quarter" as the one reported on."""
    if "to" in flags and when.word >= 0 and base and stretches.is_part(base.as_of):
        # "for the third quarter of 2004 rose from $2 million for the same period in 2003 to $4 million in 2004"
        return replace(when, as_of=stretches.in_year(base.as_of, when.as_of))
    given = story.given
    to_date = when.as_of if when.word >= 0 and compared.is_to_date(line.low(when.word)) else None
    if to_date and given and given.start and given.end and to_date.end == story.told and to_date.holds(given.start):
        return replace(when, as_of=Period(to_date.start, given.end))  # "$5 million in the quarter and $16 year to date"
    of_another_year = base is not None and stretches.is_part(base.as_of)
    if "prior" in flags or (of_another_year and when.word >= 0 and compared.names_the_year(line, when.word)):
        own = when.word >= 0 and not NTH.isdisjoint(line.low(when.word).split())
        if compared.is_year_before(line, when.word if when.word >= 0 else i + 1) and not own:
            return replace(when, as_of=_year_before(story, line, when, base))
        if when.word >= 0 and base and (compared.names_the_year(line, when.word) or stretches.is_part(base.as_of)):
            return replace(when, as_of=stretches.in_year(base.as_of, when.as_of))
        return when
    if when.word >= 0 and compared.names_the_year(line, when.word) and not stretches.is_part(when.as_of):
        # "$4 million for the same quarter last year": the quarter that is told of, in that year, and never the whole
        told = next(filter(stretches.is_part, (story.carried, story.given, story.reported)), None)
        return replace(when, as_of=stretches.in_year(told, when.as_of) if told else None)
    spoken = lengths.spoken_of(line, i, *clauses.clause(line, i)) if when.word < 0 else 0
    known = (story.given, story.results, story.reported, story.carried)
    for period in known if spoken and when.as_of in (None, story.day) else ():
        if period and stretches.months(period) == spoken:
            return replace(when, as_of=period, carried=period == story.carried)
    quarter = story.given or story.reported
    unsaid = when.carried or when.as_of in (None, story.day)
    if spoken in MORE and unsaid and quarter and stretches.months(quarter) == stretches.QUARTER:
        return replace(when, as_of=stretches.up_to(quarter, spoken), carried=True)  # "For the six months, sales rose."
    if spoken == stretches.YEAR and (when.as_of is None or when.carried):
        quarter = story.carried or story.given or story.reported or (base.as_of if base else None)
        if quarter and stretches.is_last_quarter(quarter):  # "Net income for the full year was $28 million."
            return replace(when, as_of=stretches.up_to(quarter, spoken), carried=True)
    return when


def _year_before(story: Story, line: Line, when: When, base: Claim | None) -> Period | None:
    """The year before `base`; where it names no time, "the same period last year" is of what is reported on."""
    told = base.as_of if base and base.as_of != story.day else None
    if told is None and when.word >= 0 and compared.names_the_year(line, when.word):
        told = next(filter(stretches.is_part, (story.given, story.reported)), None)
    return stretches.year_before(told)


def at_the_end(line: Line, i: int, when: When, head: str) -> When:
    """The last day of the period for what a balance sheet tells: "ended the quarter with $52 million in cash"."""
    k = i - 1
    while line.tag(k) in tuple("rh"):
        k -= 1
    days = when.as_of
    if head in natures.FLOWS or line.low(k) != "with" or days is None or days.is_day:
        return when
    ended = not ENDING.isdisjoint(line.lows[max(0, k - 7) : k])
    return replace(when, as_of=Period(days.end, days.end)) if ended else when


ENDING = frozenset("end ends ended ending close closed finish finished exit exited".split())
SOON = 130
"""Within so many days a period is reported on."""


def by_comparatives(claims: Sequence[Claim], told: date | None) -> list[Claim]:
    """
    The figures of a sentence, those dated that name no time beside one of an earlier period.

    "Net income was $489,000, compared with $425,000 in the first quarter of 2004", told in May 2005, is of the first
    quarter of 2005: the same months a year later, else those behind.  Of two earlier ones the time of the second is
    that of both: "sales were $9, compared to $8, and fees were $3, compared to $2 in the first quarter of 2004".
    """
    dated = list(claims)
    later: Period | None = None
    for k, claim in reversed(list(enumerate(claims))):
        if "prior" in claim.flags and isinstance(claim.value, Quantity):
            later = claim.as_of or later
            dated[k] = claim if claim.as_of == later else replace(claim, as_of=later)
    claims = tuple(dated)
    for k, claim in enumerate(claims):
        told_now = claim.as_of is None and claim.modality == "actual" and "prior" not in claim.flags
        if told is None or not told_now or not isinstance(claim.value, Quantity):
            continue
        earlier = next((c for c in claims[k + 1 :] if c.flags & {"prior"} and c.measure == claim.measure), None)
        period = _reported_beside(earlier.as_of, told) if earlier is not None and earlier.as_of else None
        if period is not None:
            dated[k] = replace(claim, as_of=period, flags=claim.flags | {"carried"})
    return dated


def _reported_beside(earlier: Period, told: date) -> Period | None:
    for period in (stretches.year_after(earlier), stretches.behind(earlier)):
        if period and period.end and 0 < (told - period.end).days <= SOON:
            return period
    return None


ON_SHEET = frozenset("cash equivalent asset liability equity debt".split())
"""What a balance sheet tells of the last day of a period."""
STOOD = frozenset("be have hold end report total stand amount reach increase decrease rise fall grow decline".split())
"""Verbs that tell how much there was then: "total assets rose to $5 million", not "it sold assets of $5 million"."""


def result(
    story: Story, line: Line, i: int, measure: Measure, sentence: Sentence, when: When, flags: frozenset[str]
) -> Period | None:
    """
    The period of a figure that names no time and is one of the results given here: "* Revenue of $8 million".

    What a balance sheet tells is of the last day of it.
    """
    given = story.given
    if (
        given is None
        or when.word >= 0
        or when.carried
        or when.since
        or when.as_of not in (None, story.day)
        or "prior" in flags
        or sentence.section.kind not in TOLD_IN
        or sentence.section.speaker is not None
        or not line.bag.isdisjoint(NOW | asof.FAR | {"year-to-date", "ytd"})
    ):
        return None
    if measure.head in natures.FLOWS:
        return given
    told = clauses.governor(line, i) if measure.head in ON_SHEET else None
    stood = told and tenses.tense(line, told) == "past" and verbs.verb_lemma(line, told) in STOOD
    return Period(given.end, given.end) if stood else None
