"""
Quarters do not make up the half, the nine months or the year.

Each quarter is reported by itself and the year in one figure, months later and by other hands.  Added up are sums of
money that flow, of one measure and issuer, over periods that follow one another without a gap; averages, rates and
figures per share are left out, and so is a period for which two documents give two figures.

Measured on 346 statements and releases of 2000 to 2026, by issuer: two findings, both of one quarter told otherwise in
the half; 111 sums of three issuers hold.

Source: audit practice, "roll forward the interim periods".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from factcheck.checks.amounts import centred, total
from factcheck.checks.figures import RESTATED, label, quantity
from factcheck.claims.wording import when
from factcheck.model import Claim, Clash, Held, Period, Series
from factcheck.quantity import Interval, Quantity, plain
from factcheck.record import Record
from factcheck.record.facets import CLAIMS
from factcheck.rulebook import Bad, Good, Rule

_AVERAGES = frozenset("average mean median rate margin ratio price yield balance share weighted".split())
"""What does not add up over time."""
_MONTH = 28
_NEXT_YEAR = 300
"""Days behind the end of a period after which its figure is told beside that of the next year."""
_SPLIT = frozenset({"change", "negated", "approximate"})


def sums_of_periods(record: Record) -> Iterator[Clash | Held]:
    """
    The sums of each issuer for a half, nine months or a year, against those for the shorter periods that make it up.

    Only money that flows is added up, one figure a period, of the latest document that gives it.  Where one period is
    given two figures, none of the two is used.
    """
    for series in record.series:
        if not _adds_up(series):
            continue
        figures = _by_period(series, record)
        for whole, claim in figures.items():
            parts = _tiles(whole, figures)
            told = [figures[part] for part in parts or ()]
            if told and not _told_anew(record, claim, told) and (outcome := _outcome(record, claim, told)):
                yield outcome


def _adds_up(series: Series) -> bool:
    words = {series.measure.head, *series.measure.scope}
    return series.nature == "flow" and series.per is None and len(series.claims) > 2 and not words & _AVERAGES


def _by_period(series: Series, record: Record) -> dict[Period, Claim]:
    """The last figure for each period of some months, without those that two documents give otherwise."""
    found: dict[Period, list[Claim]] = {}
    for claim in record.oldest_first(series.claims):
        value, period = quantity(claim), claim.as_of
        if claim.modality != "actual" or claim.flags & (RESTATED | _SPLIT) or claim.speaker:
            continue
        if value is None or value.written is None or value.hedge != "none" or period is None:
            continue
        # Of a table all figures but shares: a load factor of 82% adds up to nothing.
        adds = value.is_money or ("table" in claim.flags and value.unit != "percent")
        if adds and period.start and period.end and (period.end - period.start).days >= _MONTH:
            found.setdefault(period, []).append(claim)
    return {period: claims[-1] for period, claims in found.items() if _one(claims)}


def _one(claims: Sequence[Claim]) -> bool:
    values = [q for c in claims if (q := quantity(c))]
    return all(a.meets(b) for a in values for b in values)


def _tiles(whole: Period, figures: Mapping[Period, Claim]) -> list[Period] | None:
    """Shorter periods, two at least, that follow one another without a gap from the first day to the last."""
    assert whole.start and whole.end
    tiles: list[Period] = []
    at = whole.start
    while at <= whole.end:
        # The longest that begins here: a nine-month figure and one quarter say more than four quarters.
        fits = [p for p in figures if p.start == at and p.end and p.end <= whole.end and p != whole]
        if not fits:
            return None
        tiles.append(max(fits, key=lambda p: p.end or date.min))
        at = (tiles[-1].end or whole.end) + timedelta(days=1)
    return tiles


def _told_anew(record: Record, whole: Claim, parts: Sequence[Claim]) -> bool:
    """
    Whether a later document tells a part again: next year's column may stand on another basis than the sum.

    So may the sum, where it is told in next year's column and a part is not.
    """
    day = record.day(whole)
    if any((then := record.day(part)) is not None and day is not None and then > day for part in parts):
        return True
    return _looks_back(record, whole) and not all(_looks_back(record, part) for part in parts)


def _looks_back(record: Record, claim: Claim) -> bool:
    """Whether a figure is told beside that of the next year."""
    day, end = record.day(claim), claim.as_of.end if claim.as_of else None
    return day is not None and end is not None and (day - end).days > _NEXT_YEAR


def _outcome(record: Record, claim: Claim, parts: Sequence[Claim]) -> Clash | Held | None:
    own = quantity(claim)
    values = [q for part in parts if (q := quantity(part))]
    assert own is not None
    result = total(value.interval for value in values)
    # A loss in brackets is quoted without them, so the values are shown and not the words.
    words = " + ".join(f"{_value(part)} ({when(part.as_of)})" for part in parts)
    arithmetic = f"{words} = {centred(result)}; written {_value(claim)}"
    evidence = tuple(part.place for part in parts)
    name = label(record, claim, *parts)
    if not result.meets(own.interval) and total(map(_size, values)).meets(_size(own)):
        return None  # taxes in brackets in the statements are a plain figure where they are added back
    if result.meets(own.interval):
        return Held(claim.place, f"{name}, {when(claim.as_of)}: {claim.mention.text}", evidence, arithmetic)
    return Clash(
        claim.place,
        f"{name}, {when(claim.as_of)}: {claim.mention.text} here, and its parts make {centred(result)}",
        evidence,
        arithmetic,
    )


def _size(value: Quantity) -> Interval:
    return Quantity.exactly(abs(value.written or Decimal(0)), value.step).interval


def _value(claim: Claim) -> str:
    value = quantity(claim)
    return plain(value.written) if value and value.written is not None else claim.mention.text


FIRST = "Net revenue of Larkfield Mills was $4.1 million for the three months ended March 31, 2012."
SECOND = (
    "Net revenue of Larkfield Mills was $4.4 million for the three months ended June 30, 2012.\n\n"
    "Net revenue of Larkfield Mills was ${half} million for the six months ended June 30, 2012."
)
DATES = ("2012-05-02", "2012-08-01")

RULE = Rule(
    code="FC419",
    name="periods-miss-their-sum",
    summary="quarters against the half, nine months and the year",
    severity="warning",
    scope="record",
    check=sums_of_periods,
    asks=(CLAIMS,),
    tick="footed",
    good=(Good("they add up", (FIRST, SECOND.format(half="8.5")), dates=DATES),),
    bad=(Bad("a digit", (FIRST, SECOND.format(half="9.5")), finds="$9.5 million", dates=DATES),),
    traps=(
        Good(
            "shares, which add up to nothing",
            (
                "Larkfield Buses in May\n\n| | May 2012 | YTD 2012 |\n| --- | --- | --- |\n"
                "| Load factor | 78.4% | 76.0% |",
                "Larkfield Buses in June\n\n| | June 2012 | YTD 2012 |\n| --- | --- | --- |\n"
                "| Load factor | 82.0% | 77.2% |",
            ),
            dates=("2012-06-11", "2012-07-10"),
        ),
        Good("rounded", (FIRST, SECOND.format(half="8.6")), dates=DATES),
        Good(
            "restated",
            (FIRST, SECOND.format(half="9.5").replace("Net revenue of", "As restated, net revenue of")),
            dates=DATES,
        ),
        Good(
            "a part that a later document tells anew",
            (
                SECOND.format(half="9.5"),
                "Net revenue of Larkfield Mills was $5.9 million for the three months ended March 31, 2013 and $4.1 "
                "million for the three months ended March 31, 2012.",
            ),
            dates=("2012-08-01", "2013-05-02"),
        ),
        Good(
            "a year that is told again beside the next, on another basis",
            (
                "Net revenue of Larkfield Mills was $12.4 million for the nine months ended September 30, 2012.",
                "Net revenue of Larkfield Mills was $19.5 million for 2013, compared to $16.4 million for 2012. Net "
                "revenue of Larkfield Mills was $4.9 million for the fourth quarter of 2013, compared to $4.6 million "
                "for the fourth quarter of 2012.",
            ),
            dates=("2012-11-05", "2014-03-04"),
        ),
        Good(
            "deducted in one table, added back in the other",
            (
                "Larkfield Mills\n\n| | Q1 2012 | Q1 2011 |\n|---|---|---|\n| Revenue | 9,000 | 8,000 |\n"
                "| Income tax expense | 120 | 110 |",
                "Larkfield Mills\n\n| | Q2 2012 | H1 2012 |\n|---|---|---|\n| Revenue | 9,500 | 18,500 |\n"
                "| Income tax expense | (135) | (255) |",
            ),
            dates=DATES,
        ),
        Good(
            "a figure a share",
            (
                "Net loss of Larkfield Mills was $0.24 per share for the three months ended March 31, 2012.",
                "Net loss of Larkfield Mills was $0.20 per share for the three months ended June 30, 2012.\n\n"
                "Net loss of Larkfield Mills was $0.43 per share for the six months ended June 30, 2012.",
            ),
            dates=DATES,
        ),
    ),
)
