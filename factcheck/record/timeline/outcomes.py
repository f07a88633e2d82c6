"""
What was to be done and what became of it, where words tell both, and what was done and is told again by its day.

    planned start of a trial of AB-901: "expects to initiate a Phase II trial" (May), "has begun dosing" (October)
    planned approval of Kinedra:        "filed an NDA for Kinedra" (2009), "the FDA has approved Kinedra" (2010)
    planned purchase of Adatum:         "will acquire Adatum" (2008), "became part of Northwind" (2009)
    hold of Kinedra:                    "today placed a hold on …" (April 4), "the hold of April" (the year after)

Two tellings are of one act where both have a name of what it is done to, and nothing parts them: another product or
place, phase or use on either side.  These series are for the eye, and no rule looks at them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from msgspec.structs import replace

from factcheck.model import Measure, Period, Series
from factcheck.record.acts import BUILT, DEALT, DEVELOPMENT, NEXT, RIGHTS, SITE
from factcheck.record.series import once
from factcheck.record.synonyms import stems_of
from factcheck.record.timeline.deeds import AHEAD, SETTLED, Deed, spelt, told_of
from factcheck.record.timeline.passages import NOTHING
from factcheck.record.timeline.posts import series_in_words

AFTER = timedelta(days=4 * 366)
"""So long after it was planned something may be told as done."""
ENDS = {
    "completion of a trial": frozenset(("data",)),
    "sale of a business": frozenset(("purchase",)),
    "opening": frozenset(("sale of a business", SITE)),
}
"""By which act another one is done, or comes to nothing: what is sold somebody buys."""
MONTH = timedelta(days=31)
"""So long is the time at most by which something is told again: "in August 2011"."""
NAMED = SETTLED | {"named"}
"""What is bought once, and told of again: "the acquisition of Adatum"."""
FULL = stems_of(("complete", "full", "fully"))
"""Words of an enrollment after which data are to come."""
OTHER = stems_of(("preclinical",))
"""Words that make another thing of what is done, also where one side alone says them."""


def outcomes(told: Iterable[Sequence[Deed]]) -> Iterator[Series]:
    """The acts that the documents of each house tell as planned and, later, again; `told` is by houses."""
    yield from once(one for done in told for one in _of_house(done))


def _of_house(deeds: Sequence[Deed]) -> Iterator[Series]:
    done = [each for deed in deeds for each in (deed, *_ahead(deed))]
    for act in dict.fromkeys(act for deed in done for act in sorted(deed.acts - {DEVELOPMENT, RIGHTS, SITE})):
        told = {act} | ENDS.get(act, NOTHING if act in DEALT else {DEVELOPMENT})
        yield from _of_act(act, [deed for deed in done if not told.isdisjoint(deed.acts)])


def _of_act(act: str, told: Sequence[Deed]) -> Iterator[Series]:
    """Each plan with what came of it, and all that is of one act together."""
    groups = {number: [number] for number in range(len(told))}
    for plan in groups:
        for outcome in (*_outcomes(plan, told), *_retold(plan, told)) if act in told[plan].acts else ():
            group, more = groups[plan], groups[outcome]
            if group is not more and any(_apart(told[a], told[b]) for a in group for b in more):
                yield _series(act, [told[plan], told[outcome]])
            elif group is not more:
                group += more
                groups.update(dict.fromkeys(more, group))
    for first, together in groups.items():
        if len(together) > 1 and together[0] == first:
            yield _series(act, [told[number] for number in together])


def _ahead(deed: Deed) -> Iterator[Deed]:
    """What is to follow an act that is planned or done: an application that is filed is to be approved."""
    for act in sorted(deed.acts & NEXT.keys()):
        if deed.stage == "ended":
            yield replace(deed, acts=frozenset({NEXT[act]}))
        elif NEXT[act] not in deed.acts and (act != "enrollment" or not deed.said.isdisjoint(FULL)):
            yield replace(deed, acts=frozenset({NEXT[act]}), stage="begun", days=(), new=False)


def _retold(number: int, told: Sequence[Deed]) -> Iterator[int]:
    """
    What later documents tell again of what was done or planned, by numbers.

    They give its day or its month, or it is the purchase of a company, which is bought once.
    """
    first = told[number]
    for k, deed in enumerate(told) if first.stage != "named" else ():
        again = deed.stage in SETTLED and _is_timed(first, deed)
        again = again or (deed.stage in NAMED and not first.bought.isdisjoint(deed.bought))
        if again and first.day < deed.day and not _apart(first, deed):
            yield k


def _is_timed(first: Deed, later: Deed) -> bool:
    """Whether a later document tells of a day or month in which something was done, or for which it was planned."""
    known = first.days or ((Period(first.day, first.day),) if first.new else ())
    days = [day for day in known if first.stage in AHEAD or _is_short(day)]
    again = [day for day in later.days if day.end and day.end < later.day and _is_short(day)]
    return any(a.meets(b) for a in days for b in again)


def _is_short(day: Period) -> bool:
    return day.start is not None and day.end is not None and day.end - day.start < MONTH


def _outcomes(number: int, told: Sequence[Deed]) -> Iterator[int]:
    """What the next document tells of a planned act, and the first one that tells it as done or ended, by numbers."""
    plan = told[number]
    if plan.stage not in AHEAD:
        return
    later = [k for k, deed in enumerate(told) if _may_follow(plan, deed) and not _apart(plan, deed)]
    for those in ([] if plan.stage == "begun" else later, [k for k in later if told[k].stage in SETTLED]):
        first = min((told[k].day for k in those), default=None)
        yield from (k for k in those if told[k].day == first)


def _may_follow(plan: Deed, deed: Deed) -> bool:
    """Whether something is told after a plan, and of no day before it."""
    after = plan.day < deed.day <= plan.day + AFTER
    return (
        deed.stage != "begun" and after and not any(day.is_day and day.end and day.end < plan.day for day in deed.days)
    )


def _may_be_one(first: Deed, later: Deed) -> bool:
    """Whether two tellings of one time, or of a phase in one use, may be of one thing that a side does not name."""
    if not (first.sure and later.sure):
        return _is_timed(first, later)
    unknown = first.of.isdisjoint(first.products) or later.of.isdisjoint(later.products)
    return unknown and not (first.phases.isdisjoint(later.phases) or first.uses.isdisjoint(later.uses))


def _apart(a: Deed, b: Deed) -> bool:
    """Whether two tellings of an act are of two things."""
    if a.page is b.page:
        return False
    other = a.of.isdisjoint(b.of)
    if other and not _may_be_one(*sorted((a, b), key=lambda deed: deed.day)):
        return True
    if a.phases and b.phases and a.phases.isdisjoint(b.phases):
        return True
    if not OTHER.isdisjoint(a.words ^ b.words):
        return True
    named = (a.names - a.of, b.names - b.of) if other else (a.names - b.of, b.names - a.of)
    sides = (named, (a.uses, b.uses), (a.words & BUILT, b.words & BUILT))
    return any(here - b.said and there - a.said for here, there in sides)


def _series(act: str, told: Sequence[Deed]) -> Series:
    ordered = sorted(told, key=lambda deed: deed.day)
    subject = spelt(ordered, frozenset.intersection(*(deed.of for deed in ordered)) or ordered[0].of)
    measure = Measure(act, ("planned",) if any(deed.stage in AHEAD for deed in told) else ())
    return series_in_words(measure, subject, [told_of(deed, measure, subject) for deed in ordered])
