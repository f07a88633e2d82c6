"""When two figures hold, and which times keep them apart: those of their sentences, claims, and documents."""

from __future__ import annotations

from datetime import date

from factcheck.claims.wording import when
from factcheck.model import Period
from factcheck.record import same_days
from factcheck.record.days import Day
from factcheck.record.entities import Names
from factcheck.record.figures import Figure
from factcheck.record.natures import nature
from factcheck.record.statements import Statement


def days_apart(claim: Statement, evidence: Statement) -> str:
    """The days of both where none of the sentence's can be one of the evidence's, in words, or ""."""
    if not claim.days or not evidence.days or any(same_days.meet(a, b) for a in claim.days for b in evidence.days):
        return ""
    return f"{claim.days[0].place.text} here, {evidence.days[0].place.text} there"


def is_its_own(figure: Figure, evidence: Statement, day: date | None) -> bool:
    """
    Whether the time of a figure in a document of `day` is none that its sentence names.

    "Carried 88, a 5% drop on the 94 in June 2008": the 88 are those of the month before the document.
    """
    claim = figure.claim
    if claim is None or claim.as_of in (None, Period(day, day)) or "prior" in claim.flags:
        return not evidence.days
    return all(told.period != claim.as_of for told in evidence.days)


def own_apart(figure: Figure, claim: Statement, day: date | None, agrees: bool, names: Names) -> str:
    """
    The days of a sentence and the time of a figure that is its claim's, else its document's, where they are two.

    What a document of 6 August tells without a time is of the second quarter, and not of the first: so is a flow, and
    what there is as well if the figures agree.
    """
    as_of = figure.claim.as_of if figure.claim else None
    own = as_of is not None and as_of != Period(day, day)
    period = as_of if own else Period(day, day) if day else None
    if not claim.days or period is None:
        return ""
    flows = figure.claim is not None and nature(figure.claim, names.vocabulary) == "flow"
    reports = day is not None and not own and (agrees or flows)
    if reports and day and any(same_days.just_over(asked, day) for asked in claim.days):
        return ""
    if any(same_days.meet(asked, same_days.told_in(figure.place, period)) for asked in claim.days):
        return ""
    there = f"{when(period)} there" if own else f"there none but the day of the document, {when(period)}"
    return f"{claim.days[0].place.text} here, {there}"


def lengths_apart(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> str:
    """The times of two figures of periods of different lengths, or "": "in the fourth quarter" and "in 2015"."""
    one, two = a.claim, b.claim
    if one is None or two is None or one.nature == two.nature == "fixed":
        return ""
    here, there = one.as_of, two.as_of
    if here is None or there is None:
        pair = _pair(a, b, claim, evidence)
        here, there = same_days.allowed_pair(*pair) or (None, None) if pair else (None, None)
    return f"{when(here)} here, {when(there)} there" if here and there and of_two_lengths(here, there) else ""


def compared_apart(a: Figure, b: Figure) -> str:
    """
    The times of two figures where one is only compared with and they are of two times, or "".

    "Compared to $10.6 million for the same period in 2012" is of its own period, whatever else its sentence dates.
    """
    one, two = a.claim, b.claim
    if one is None or two is None or one.as_of is None or two.as_of is None or "prior" not in one.flags | two.flags:
        return ""
    return "" if one.as_of.meets(two.as_of) else f"{when(one.as_of)} here, {when(two.as_of)} there"


def _pair(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> tuple[Day, Day] | None:
    """The times of two figures, each by the only day of its sentence, else by its claim: "5% in 2009, 4% in 2008"."""
    days = []
    for figure, said in ((a, claim), (b, evidence)):
        as_of = figure.claim.as_of if figure.claim else None
        if len(said.days) == 1 and (as_of is None or said.days[0].period is None or as_of.meets(said.days[0].period)):
            days.append(said.days[0])
        elif len(said.days) > 1 and as_of is not None:
            days.append(same_days.told_in(figure.place, as_of))
    return (days[0], days[1]) if len(days) == 2 else None


def of_two_lengths(a: Period, b: Period) -> bool:
    """Whether two periods are of different lengths, as a quarter and a year; a day may lie in either."""
    if a.is_day or b.is_day or a.start is None or a.end is None or b.start is None or b.end is None:
        return False
    short, long = sorted(((a.end - a.start).days, (b.end - b.start).days))
    return short * 5 < long * 4
