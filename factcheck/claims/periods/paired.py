"""
Several periods that a sentence names together, and of which of them each of its figures is.

    for the three and nine months ended September 30, 2025 | $4 million and $12 million | compared to $3 million and $9
    million for the same periods in 2024

As many figures in a row as there are periods are told in their order.  Those that are compared with them are of the
same periods of another year, or of those that stand behind them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType

from msgspec import Struct

from factcheck.claims import marks
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.settled import ENDED
from factcheck.claims.periods import compared, lengths, stretches
from factcheck.mentions.times.ended import SIZES, months_to
from factcheck.model import Period
from factcheck.patterns import pattern

NONE: Mapping[int, Period] = MappingProxyType({})
KINDS = frozenset({"money", "percent", "number"})
ROW = frozenset(",cqdjnsor()")
"""Letters of the words between two figures of a row: "$4 million, or $0.30 per share, and a loss of $12 million"."""
OWN = pattern(r"p[dj]*(?:qp|yp|np)?")
"""From a figure to the period behind it: "$4 million for the three months ended September 30"."""
ASIDE = 6
"""Words in which brackets close in which a figure is told again: "$4 million ($0.1 a unit) and $8 million"."""
REACH = 18
"""So many words behind a row say of which year it is."""
MOST = 5
"""Periods that are named together."""


class Listing(Struct, frozen=True):
    """Periods named together, in order, and the words [start, end) that name them."""

    start: int
    end: int
    periods: tuple[Period, ...]


def of(line: Line) -> Mapping[int, Period]:
    """The periods of the figures of a sentence that are told for several periods in turn, by their words."""
    if line.tags.count("q") < 2 or "c" not in line.tags or "y" not in line.tags:
        return NONE
    listings = list(_listings(line))
    named = {k for listing in listings for k in range(listing.start, listing.end)}
    figures = [k for k in line.at if line.tags[k] == "q" and k not in named and line.mention(k).kind in KINDS]
    if not listings and (scattered := _each_behind_its_figure(line, figures)):
        listings = [scattered]
    if not listings:
        return NONE
    found: dict[int, Period] = {}
    last = 0
    for row in _rows(line, figures, {len(listing.periods) for listing in listings}):
        told = _told(line, listings, row, last)
        found.update(zip(row, told, strict=False))
        last = row[-1] + 1
    return found


def _rows(line: Line, figures: list[int], sizes: set[int]) -> Iterator[tuple[int, ...]]:
    """The figures that stand in a row of one kind, those that say another one again left out."""
    row: list[int] = []
    for k in figures:
        if row and _restates(line, row[-1], k):
            continue
        if row and not _goes_on(line, row[-1], k):
            if len(row) in sizes:
                yield tuple(row)
            row = []
        row.append(k)
    if len(row) in sizes:
        yield tuple(row)


def _restates(line: Line, before: int, k: int) -> bool:
    return marks.behind_or(line, k) > before or (line.tag(k - 1) == "(" and ")" in line.tags[k : k + ASIDE])


def _goes_on(line: Line, before: int, k: int) -> bool:
    """Whether a figure stands in one row with the one before it: "$4 million and $12 million", "$5, $6 and $7"."""
    if line.mention(before).kind != line.mention(k).kind:
        return False
    between = range(before + 1, k)
    joined = any(line.tags[m] in "c," for m in between)
    return joined and all(line.tags[m] in ROW or line.low(m) in ("per", "share", "of") for m in between)


def _told(line: Line, listings: list[Listing], row: tuple[int, ...], last: int) -> tuple[Period, ...]:
    """The periods of a row, none where they are not told; `last` is the word behind the row before."""
    fit = [listing for listing in listings if len(listing.periods) == len(row)]
    before = [listing for listing in fit if listing.end <= row[0]]
    behind = next((listing for listing in fit if listing.start > row[-1]), None)
    # "$4 million and $12 million for the three and nine months ended …"
    own = behind if behind and not _parted(line, row[-1] + 1, behind.start) else None
    if own:
        return own.periods
    lead = max(last, before[-1].end if before else 0)
    if any(line.low(k) in compared.COMPARING for k in range(lead, row[0])) and (before or last):
        listing = before[-1] if before else behind
        return _in_the_other_year(line, row[-1], listing) if listing else ()
    return before[-1].periods if before else ()


def _parted(line: Line, start: int, end: int) -> bool:
    """Whether a figure, a verb or what compares stands between a row and the periods behind it."""
    return any(line.tags[k] in "qvam;" or line.low(k) in compared.COMPARING for k in range(start, end))


def _in_the_other_year(line: Line, at: int, listing: Listing) -> tuple[Period, ...]:
    """The same periods of the year with which they are compared, which stands behind the word `at`."""
    for k in range(at + 1, min(at + REACH, len(line.tags))):
        if line.tags[k] in "vm;" or (line.tags[k] == "q" and not _restates(line, at, k)):
            break
        year = line.mention(k).period if line.tags[k] == "y" and line.which[k] >= 0 else None
        if year is not None and stretches.months(year) == stretches.YEAR and not compared.is_year_before(line, k):
            return _if_all(stretches.in_year(period, year) for period in listing.periods)
        if not compared.BEFORE.isdisjoint(line.low(k).split()):
            if any(line.tags[m] == "y" and line.low(m).isdigit() for m in range(k, min(k + 5, len(line.tags)))):
                continue  # "for the same periods in 2024"
            return _if_all(map(stretches.year_before, listing.periods))
    return ()


def _if_all(periods: Iterable[Period | None]) -> tuple[Period, ...]:
    """Some periods, none where one of them is not known."""
    found = list(periods)
    return tuple(period for period in found if period) if None not in found else ()


def _listings(line: Line) -> Iterator[Listing]:
    """Where several periods are named together, from left to right."""
    at = 0
    for c in (k for k, tag in enumerate(line.tags) if tag == "c"):
        if c >= at and (found := _of_one_end(line, c) or _of_one_length(line, c) or _of_two_names(line, c)):
            yield found
            at = found.end


def _each_behind_its_figure(line: Line, figures: list[int]) -> Listing | None:
    """The periods of two figures that each has behind it: "$4 million in the quarter and $12 million in 2025"."""
    told: list[Period] = []
    for at, until in pairwise((*figures[:3], len(line.tags))):
        k = line.tags.find("y", at, until)
        period = lengths.ended(line, k) if k >= 0 and OWN.fullmatch(line.tags, at + 1, k) else None
        if len(told) == 2 or period is None:
            break
        told.append(period)
    if len(told) < 2 or told[0] == told[1] or told[0].is_day or told[1].is_day:
        return None
    return Listing(figures[0], figures[1] + 1, tuple(told))


def _of_one_end(line: Line, c: int) -> Listing | None:
    """Two lengths that end on one day: "the three and nine months ended June 30", "the quarter and year ended"."""
    k = c + 1
    while line.tag(k) in tuple("dj"):
        k += 1
    e = k + 1 + (line.low(k + 1) in ("period", "periods"))
    day = line.mention(e + 1).period if line.low(e) in ENDED and line.tag(e + 1) == "y" else None
    if day is None or day.end is None:
        return None
    periods = tuple(_of_length(line, m, day) for m in (c - 1, k))
    told = tuple(period for period in periods if period)
    return Listing(c - 1, e + 2, told) if len(told) == 2 and told[0] != told[1] else None


def _of_length(line: Line, k: int, day: Period) -> Period | None:
    """The period of the length at word `k` that ends on a day."""
    if line.tag(k) == "q" and line.mention(k).kind == "duration":
        return lengths.of_length(line, k, day)
    count = SIZES.get(line.low(k).rpartition(" ")[2].removesuffix("s"))
    if count is None or line.tag(k) not in tuple("nsyj") or day.end is None:
        own = line.mention(k).period if line.tag(k) == "y" else None
        return own if own and own.end == day.end else None
    ended = months_to(day.end, count)
    return ended.period if ended else None


def _of_one_length(line: Line, c: int) -> Listing | None:
    """One length that ends on several days: "the years ended December 31, 2025 and 2024"."""
    first = c - 1 - (line.tag(c - 1) == ",")
    while line.tags[max(0, first - 2) : first] == "y,":
        first -= 2
    after = c + 1
    e = first - 1
    day = line.mention(first).period if line.tag(first) == "y" and line.low(e) in ENDED else None
    length = e - 1 - (line.low(e - 1) in ("period", "periods"))
    if day is None or not day.is_day or line.tag(after) != "y" or line.tag(length) not in tuple("qns"):
        return None
    whole = _of_length(line, length, day)
    names = [k for k in range(first, after + 1) if line.tags[k] == "y"][:MOST]
    told: list[Period] = []
    for k in names:
        other = line.mention(k).period
        year = other.end.year if other and other.end else None
        moved = stretches.in_other_year(whole, year - day.end.year) if whole and year and day.end else None
        if moved:
            told.append(moved)
    return Listing(length, after + 1, tuple(told)) if len(told) == len(names) > 1 else None


def _of_two_names(line: Line, c: int) -> Listing | None:
    """Two periods of which one holds the other: "the fourth quarter and full year of 2025"."""
    k = c + 1
    while line.tag(k) in tuple("dj"):
        k += 1
    if line.low(k) == "year":  # "and full year 2025", "and full year of 2025"
        k += 1 + (line.tag(k + 1) == "o")
    one = line.mention(c - 1).period if line.tag(c - 1) == "y" else None
    other = line.mention(k).period if line.tag(k) == "y" else None
    if one is None or other is None or one.is_day or other.is_day:
        return None
    if lengths.BARE.fullmatch(line.low(c - 1)) and other.end is not None:
        year = Period(other.end.replace(month=1, day=1), other.end.replace(month=12, day=31))
        one = stretches.in_year(one, year) or one
    nested = one != other and None not in (one.start, one.end, other.start, other.end) and one.meets(other)
    return Listing(c - 1, k + 1, (one, other)) if nested else None
