"""When two figures hold, and which times keep them apart: those of their claims, sentences, and documents."""

from __future__ import annotations

from factcheck.claims.wording import when
from factcheck.model import Period
from factcheck.record.names.entities import Names
from factcheck.record.natures import nature
from factcheck.record.verdicts import same_days
from factcheck.record.verdicts.days import Day
from factcheck.record.verdicts.figures import Figure
from factcheck.record.verdicts.statements import Statement


def own(figure: Figure, said: Statement) -> Day | None:
    """
    The time of a figure by the words of its statement: that of its claim, else the only one of its sentence.

    None where the words give none, or leave open which: "carried 88, a 5% drop on the 94 in June 2008".
    """
    as_of = figure.claim.as_of if figure.claim else None
    if as_of is not None and as_of != Period(said.written, said.written):
        return next((told for told in said.days if told.period == as_of), same_days.told_in(figure.place, as_of))
    days = _open_to(figure, said)
    return days[0] if len(days) == 1 else None


def _open_to(figure: Figure, said: Statement) -> tuple[Day, ...]:
    """The days that a figure may be of: none behind what it is compared with, "$5 million, from $4 million in 2008"."""
    compared = [other.at[0] for other in said.figures if other.claim and "prior" in other.claim.flags]
    behind = min((at for at in compared if at > figure.at[0]), default=None)
    return tuple(day for day in main_days(said) if behind is None or day.at[0] < behind)


def _is_among(day: Day, days: tuple[Day, ...], claim: Statement) -> bool:
    return any(day.turn == other.turn and not _apart(day, other, claim) for other in days)


def main_days(said: Statement) -> tuple[Day, ...]:
    """
    The days of a statement without those that are only compared with, or only end another.

    "The third quarter, which ended on 31 March", "the lowest since 1975".
    """
    ends = {day.period.end for day in said.days if day.period and not day.period.is_day}
    days = tuple(
        day
        for day in said.days
        if day.turn != "than" and not (day.period and day.period.is_day and day.period.end in ends)
    )
    return tuple(day for day in days if day.turn != "since") or days


def told_apart(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> str:
    """The own times of two figures, in words where they are two, or ""."""
    here, there = own(a, claim), own(b, evidence)
    fixed = a.claim is not None and b.claim is not None and a.claim.nature == b.claim.nature == "fixed"
    return _apart(here, there, claim, lengths=not fixed) if here is not None and there is not None else ""


def at_one_time(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> bool:
    """Whether two figures hold for the same days, by their own times."""
    here, there = own(a, claim), own(b, evidence)
    return here is not None and there is not None and here.period == there.period is not None


def apart(a: Figure, b: Figure, claim: Statement, evidence: Statement, clashing: bool, names: Names) -> str:
    """
    Why a figure of the sentence and one of the evidence are of two times, in words, or "".

    What a document of 6 August tells without a time is of the second quarter, and not of the first: so is a flow, and
    what there is as well if the figures agree.
    """
    if why := told_apart(a, b, claim, evidence):
        return why
    here, there, day = own(a, claim), own(b, evidence), evidence.written
    asked = (here,) if here is not None else _open_to(a, claim)
    told = (there,) if there is not None else _open_to(b, evidence)
    strict = clashing and day is not None
    if not asked:
        if strict and not all(_is_among(one, evidence.days, claim) for one in claim.days):
            return f"no time is named here but that of a comparison, {_said(claim.days[0])}"
        return ""
    if strict and (len(asked) > 1 or len(told) > 1):
        side, days = ("here", asked) if len(asked) > 1 else ("there", told)
        return f"it is open whether it is of {_said(days[0])} or {_said(days[1])} {side}"
    if told:
        if not any(not _apart(one, other, claim) for one in asked for other in told):
            return _apart(asked[0], told[0], claim)
        return ""
    if day is None:
        return ""
    written = same_days.told_in(b.place, Period(day, day))
    as_of = b.claim.as_of if b.claim else None
    reports = as_of is None and reports_period(b, names)
    if (reports or not clashing) and any(same_days.just_over(one, day) for one in asked):
        return ""
    if not (reports and clashing) and any(same_days.meet(one, written) for one in asked):
        return ""
    return f"{_said(here or claim.days[0])} here, there none but the day of the document, {when(written.period)}"


def reports_period(figure: Figure, names: Names) -> bool:
    """Whether a figure is one of a period, which a document reports on when it is over."""
    if figure.claim is None:
        return figure.kind == "percent" or figure.kind.startswith("money")
    return figure.kind == "percent" or nature(figure.claim, names.vocabulary) == "flow"


def moves(a: Figure, b: Figure) -> bool:
    """Whether two figures are of what has another in each period: a change, what it came to, a result, a share."""
    claims = [figure.claim for figure in (a, b) if figure.claim]
    flows = any(claim.nature == "flow" or claim.flags & {"change", "to", "prior"} for claim in claims)
    return flows or a.kind == "percent"


def days_apart(claim: Statement, evidence: Statement) -> str:
    """The days of both where none of the sentence's can be one of the evidence's, in words, or ""."""
    if not claim.days or not evidence.days or any(same_days.meet(a, b) for a in claim.days for b in evidence.days):
        return ""
    return f"{claim.days[0].place.text} here, {evidence.days[0].place.text} there"


def _apart(here: Day, there: Day, claim: Statement, lengths: bool = True) -> str:
    """Two times in words where they are two, or of two lengths, as "in the fourth quarter" and "in 2015", or ""."""
    if here.partly or there.partly:
        day, side = (here, "here") if here.partly else (there, "there")
        return f"a part of {day.place.text} is meant {side}, and which is not said beside it"
    up_to = {here.turn, there.turn} == {"until", "in"} and not same_days.is_to_the_day(here)
    if up_to or not same_days.meet(here, there) or not _in_one_year(here, there, claim):
        return f"{_said(here)} here, {_said(there)} there"
    left, right = same_days.allowed_pair(here, there) or (None, None)
    if lengths and left and right and not _of_one_stretch(left, right):
        return f"{_said(here)} here, {_said(there)} there"
    return ""


def _said(day: Day) -> str:
    return when(day.period) if day.period else day.place.text


def _in_one_year(here: Day, there: Day, claim: Statement) -> bool:
    """Whether a day without its year can be one of another's: "in the first quarter, and in the last of 2009"."""
    years = [day.period.start.year for day in claim.days if day.period and day.period.start]
    if here.period is not None or there.period is None or there.period.start is None or not years:
        return True
    return any(abs(there.period.start.year - year) <= 1 for year in years)


def _of_one_stretch(a: Period, b: Period) -> bool:
    """Whether two periods are much the same days, not a quarter and a year; a day, or an open end, may lie in any."""
    if of_two_lengths(a, b):
        return False
    if a.is_day or b.is_day or a.start is None or a.end is None or b.start is None or b.end is None:
        return True
    longer = max((a.end - a.start).days, (b.end - b.start).days) + 1
    return ((min(a.end, b.end) - max(a.start, b.start)).days + 1) * 5 >= longer * 4


def of_two_lengths(a: Period, b: Period) -> bool:
    """Whether two periods are of different lengths, as a quarter and a year; a day may lie in either."""
    if a.is_day or b.is_day or a.start is None or a.end is None or b.start is None or b.end is None:
        return False
    short, long = sorted(((a.end - a.start).days, (b.end - b.start).days))
    return short * 5 < long * 4
