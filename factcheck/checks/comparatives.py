"""Comparatives: the figure of an earlier period, told again, against what that period's own document said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checks.figures import NOT_ITS_OWN, RESTATED, arithmetic, holds, label, quantity
from factcheck.claims.periods.stretches import year_before
from factcheck.claims.wording import when
from factcheck.model import Claim, Clash, Period, Span
from factcheck.quantity import Quantity
from factcheck.record import Record
from factcheck.record.forecasts import AHEAD
from factcheck.record.same import Slots, slots, unit

ONE_DAY = timedelta(days=1)


def restated(record: Record) -> Iterator[Clash]:
    """
    A figure for an earlier period, given for comparison, that differs from what that period's document said.

    "Inflation was 1.4 percent, compared with 1 percent last month": the second figure is of the fact of the first.
    Where no document of that time tells it, it is held against the earlier documents that gave it for comparison too.
    """
    asked = [(claim, main, slots(main, record.names)) for claim, main in _comparatives(record)]
    times = {time for claim, _, _ in asked for time in _times(claim)}
    # Only what is asked for is kept: a list for every fact of a large record takes longer to clear away than to fill.
    told: dict[tuple[Slots, object], list[Claim]] = {
        (key, time): [] for claim, _, key in asked for time in _times(claim)
    }
    for claim in record.claims if asked else ():
        if quantity(claim) is not None and not claim.flags & (RESTATED | NOT_ITS_OWN):
            day = record.day(claim)
            if known_at := times.intersection((claim.as_of, (day.year, day.month) if day else None)):
                key = slots(claim, record.names)
                for time in known_at:
                    told.get((key, time), []).append(claim)
    again: dict[tuple[Slots, Period | None], list[tuple[Claim, Claim]]] = {}
    for claim, main, key in asked:
        again.setdefault((key, claim.as_of), []).append((claim, main))
    for claim, main, key in asked:
        known = (c for time in _times(claim) for c in told[key, time])
        then = [c for c in dict.fromkeys(known) if _of_that_time(record, c, main, claim)]
        where = "in the document of that time"
        if not then:
            then, where = (
                [c for c, beside in again[key, claim.as_of] if _told_before(record, c, beside, claim, main)],
                "there",
            )
        if not then or any(_as_told(c, claim) for c in then) or _is_explained(record, claim, then[0]):
            continue
        if any(
            c.flags & RESTATED and _as_told(c, claim)
            for c, _ in again[key, claim.as_of]
            if _is_before(record, c, claim)
        ):
            continue  # a document in between restated it
        yield Clash(
            claim.place,
            f"{label(record, main, claim)} for {when(claim.as_of)}: {claim.mention.text} here, "
            f"{then[0].mention.text} {where}",
            (then[0].place,),
            arithmetic(then[0], claim),
            severity="note" if claim.flags & RESTATED else None,
        )


def _is_before(record: Record, earlier: Claim, later: Claim) -> bool:
    days = record.day(earlier), record.day(later)
    return days[0] is not None and days[1] is not None and days[0] < days[1]


BEHIND = 250
"""Characters behind a sentence in which it is told what a revised figure was: "The March rate was revised from 5.1"."""


def _is_explained(record: Record, claim: Claim, told: Claim) -> bool:
    """Whether what was told is told again, beside what it was revised to: "5.3 percent, revised from 5.1 percent"."""
    was, span = quantity(told), Span(claim.sentence.start, claim.sentence.end + BEHIND)
    if not claim.flags & RESTATED or was is None:
        return False
    return any(
        mention.quantity is not None and mention.quantity.unit == was.unit and mention.quantity.meets(was)
        for mention in record.page[claim.document].mentions
        if span.holds(mention.span) and mention.span != claim.span
    )


def _as_told(told: Claim, again: Claim) -> bool:
    """Whether a figure is told again as it was; of a range both ends are."""
    one, other = quantity(told), quantity(again)
    if one is None or other is None or not one.hedge == other.hedge == "between":
        return holds(told, again)
    return all(
        a is None or b is None or Quantity.exactly(a, one.step).meets(Quantity.exactly(b, other.step))
        for a, b in ((one.low, other.low), (one.high, other.high))
    )


def _told_before(record: Record, told: Claim, beside: Claim, prior: Claim, main: Claim) -> bool:
    """Whether an earlier document gave the same figure for comparison, with one of a period as long."""
    day, now = record.day(told), record.day(prior)
    if day is None or now is None or day >= now or told.flags & RESTATED:
        return False
    return beside.modality == main.modality and _length(beside.as_of) == _length(main.as_of)


def _comparatives(record: Record) -> Iterator[tuple[Claim, Claim]]:
    """The figures given for comparison, each with the figure that it stands beside."""
    prior = [
        c
        for c in record.claims
        if "prior" in c.flags and "converted" not in c.flags and c.as_of is not None and quantity(c) is not None
    ]
    beside: dict[tuple[str, Span], list[Claim]] = {(claim.document, claim.sentence): [] for claim in prior}
    for claim in record.claims if prior else ():
        if (claim.document, claim.sentence) in beside:
            beside[claim.document, claim.sentence].append(claim)
    for claim in prior:
        if main := _compared(claim, beside[claim.document, claim.sentence]):
            yield claim, main


def _times(claim: Claim) -> tuple[object, ...]:
    """Under what a figure of some days is found: the days themselves, and the months of a document that tells it."""
    days = claim.as_of
    assert days is not None
    ends = (d for d in (days.start, days.end) if d is not None)
    return tuple(dict.fromkeys((days, *((d.year, d.month) for d in ends))))


def _compared(prior: Claim, claims: list[Claim]) -> Claim | None:
    """
    The figure that a comparative stands beside: the last one before it of its measure, with its unit, and per the same.

    "$6.3 million, or $0.31 per share, as compared to $5.8 million, or $0.91 per share" compares crosswise, and "assets
    of $9 million, including cash of $5 million, compared with $8 million and $4 million, respectively" in order.
    """
    before = [
        c
        for c in claims
        if c.span < prior.span and quantity(c) is not None and "prior" not in c.flags and unit(c) == unit(prior)
    ]
    before = [c for c in before if c.measure == prior.measure] or before
    alike = [c for c in before if c.per == prior.per] or before
    return alike[-1] if alike else None


def _of_that_time(record: Record, told: Claim, main: Claim, prior: Claim) -> bool:
    """Whether an earlier document tells the comparative's figure as its own, for the same days."""
    day, now, days = record.day(told), record.day(prior), prior.as_of
    if day is None or now is None or days is None or day >= now or told.modality != main.modality:
        return False
    if main.modality == "actual" and main.as_of is not None and main.as_of.end is not None and main.as_of.end > now:
        return False  # "the 2025 profit" of May 2025 is of the months so far, and so is what it is compared with
    if ("change" in told.flags) != ("change" in prior.flags):
        return False  # "expenses increased by $13 million", and "compared with expenses of $136 million"
    if told.as_of == days:
        return days.is_day or main.as_of is None or _length(days) == _length(main.as_of)
    if days == year_before(main.as_of):
        return False  # sales of September against those of September a year ago, not those that were told in it
    if main.as_of and days.end and main.as_of.start == days.end + ONE_DAY and _length(main.as_of) == _length(days):
        return False  # "7.5 percent in August from 7.0 percent in July": July's own figure, told in August
    # "Last month" is the month of the document that told it, whatever days its figure looks over.
    return (_length(days) or 0) < 2 and days.holds(day) and _looks_from(told, day) and _looks_from(main, now)


def _looks_from(claim: Claim, day: date) -> bool:
    """Whether a figure is of the day on which it is told: as of it, over months up to it, or looking ahead."""
    if claim.as_of is None or claim.modality in AHEAD:
        return True
    return claim.as_of.end is not None and abs((claim.as_of.end - day).days) < 32


def _length(period: Period | None) -> int | None:
    """The days of a period in steps of about three weeks, so that two months or two quarters are equally long."""
    return None if not period or not period.start or not period.end else (period.end - period.start).days // 20
