"""
Rows of tables beside the threads that tell of the same thing: "Diluted earnings per share | 9.61p" and "diluted
earnings per share of 7.22p".

What a row counts is said by its label alone: the words above the table are of all its rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from factcheck.claims.names import WORD
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Series
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.names.entities import Names
from factcheck.record.same import canonical
from factcheck.record.synonyms import stems_of
from factcheck.record.timeline.sizes import is_one_figure, long_digits
from factcheck.record.timeline.tellings import Telling, counted, narrowing, per_of

T = TypeVar("T")

LABEL = pattern(r"[^|\d£$€¥]*")
"""The label of a row, before its first figure."""

WHOLE = stems_of(("group", "consolidated", "statutory", "reported"))
"""Words that a row puts before what is all of its house's: "Group sales"."""
Thing = tuple[frozenset[str], frozenset[str], str | None]
"""What a figure counts, what makes it a part of that, and per what."""


def is_row(series: Series) -> bool:
    """Whether a series is told in tables alone, and of figures."""
    return all("table" in claim.flags and isinstance(claim.value, Quantity) for claim in series.claims)


def beside(
    told: Mapping[int, Sequence[Telling]],
    firsts: Mapping[int, T],
    rows: Sequence[int],
    series: Sequence[Series],
    pages: Mapping[str, Pulled],
    names: Names,
) -> Iterator[tuple[int, T]]:
    """
    Each series of `rows` with the first of the only thread that tells of its thing; `firsts` are of all threads.

    That is the thread which counts what the label says, else the one that gives a long figure of the row for its time
    and counts nothing that the label does not say: "Revenue from continuing operations", and "revenue of £19.7m".
    """
    prose: dict[Thing, set[T]] = defaultdict(set)
    figures: dict[object, list[tuple[Claim, frozenset[str], T]]] = defaultdict(list)
    for number, some in told.items():
        for telling in some:
            prose[_whole(telling.measure), telling.narrow, telling.per].add(firsts[number])
        for claim in series[number].claims if rows and some else ():
            if digits := long_digits(claim):
                figures[digits].append((claim, some[0].measure, firsts[number]))
    for number in rows:
        things = {_thing(claim, pages, names) for claim in series[number].claims}
        threads = prose.get(next(iter(things)), set()) if len(things) == 1 else set()
        if not threads:
            said = frozenset[str]().union(*(thing[0] | thing[1] for thing in things))
            threads = {
                first
                for row in series[number].claims
                for claim, measure, first in figures.get(long_digits(row), ())
                if measure and measure <= said and is_one_figure(row, claim)
            }
        if len(threads) == 1:
            yield number, next(iter(threads))


def _whole(measure: frozenset[str]) -> frozenset[str]:
    return measure - WHOLE


def _thing(claim: Claim, pages: Mapping[str, Pulled], names: Names) -> Thing:
    document = pages[claim.document].document
    at = document.to_plain(claim.span).start
    label = LABEL.match(document.plain, document.plain.rfind("\n", 0, at) + 1, at)
    said = stems_of(WORD.findall(label[0] if label else ""))
    measure = canonical(claim, names)
    scope = tuple(word for word in measure.scope if not stems_of((word,)).isdisjoint(said))
    told = replace(claim, measure=replace(measure, scope=scope))
    return _whole(counted(told, stems_of((measure.head, *scope)))), narrowing(told), per_of(told)
