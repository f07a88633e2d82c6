"""
What the matching of two documents leaves over: slips in what is told twice, and what says a kept fact once more.

    "$2 million" in the headline, "$6 million" in the text      the fact of the one document is told with two values
    "within 72 hours, which is three days"                      said once more
    "between 1 June 2018 and 30 September 2019"                 the two ends of "1 June 2018 to 30 September 2019"
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator

from factcheck.model import Period
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.pairs.facts import Fact
from factcheck.record.pairs.forms import LENGTHS, YEAR, ends, one_digit, one_slip
from factcheck.record.pairs.keys import value_key
from factcheck.record.pairs.matching import Table
from factcheck.record.pairs.placed import WIDEST, nearest

NEXT_WEEK = pattern(r"(?:next|this|last) (?:week|month)", re.IGNORECASE)
SLIPPED_ENOUGH = 5.0
"""What a fact must share with one that is kept already and told twice, to tell it once more and otherwise."""
SLIPPED_ONCE = 9.0
"""The same where the old document tells it once: a second value is then a second fact more often."""
SLIPPED_AHEAD = 1.0
"""By how much it must share more with that fact than with any of another value."""
SLIPPED_COUNT = 10.0
"""The same of a small count, which is new by chance more often."""
SLIPPED_DAY = 2.5
"""The same of a date one digit from another that the old document tells more often than the new one has it."""
LAST_SLIP = 1.5
"""What two facts must share that are the last of their kind, and one slip apart."""
LAST_ONES = 4
"""So many of a kind may be left on a side."""
LAST_ENOUGH = 3.75
"""What they must share that are the last of their kind, whatever their values."""
TOLD_WITHIN = 3.0
"""What a year must share with a day or month in it, to be told by that."""
REPEATED_ENOUGH = 3.0
"""What a fact must share with one that is kept already, with its rarity, to say it once more."""


def take_slips(table: Table) -> None:
    """
    Give a value that is nowhere in the old document to the fact that it tells once more, though that is kept.

    "$2 million" in the headline and "$6 million" in the text: the old document has its sum, and tells it twice too.
    """
    places: dict[Hashable, list[int]] = defaultdict(list)
    times = Counter(fact.key for fact in table.old)
    slipped: dict[int, set[int]] = defaultdict(set)
    left = {fact.key for fact in table.free(0)}
    told = ((j, b) for j, b in enumerate(table.new) if table.is_free(1, j))
    untold_before = [(j, b) for j, b in told if not (b.implied or table.says(0, b) or table.known(b, 0))]
    wanted = {kind for _, b in untold_before for kind in b.kinds}
    alike = [i for i, a in enumerate(table.old) if not a.bare and not wanted.isdisjoint(a.kinds)]
    silent = table.hushed(alike)
    for i in alike:
        if i not in silent:
            for kind in table.old[i].kinds:
                places[kind].append(i)
    for j, b in untold_before:
        near = {i for kind in b.kinds for i in nearest(places.get(kind, ()), b.at, table.old)}
        untold = {
            i for i in near if table.old[i].key in left and one_digit(table.old[i].claim.mention, b.claim.mention)
        }
        scored = sorted((table.score(i, j) + table.change(i, j), -i) for i in near if _alike(table, i, j))
        if not scored:
            continue
        score, i = scored[-1][0], -scored[-1][1]
        days = [(shared, -k) for shared, k in scored if -k in untold]
        if days and days[-1][0] >= SLIPPED_DAY + table.doubt:
            score, i = days[-1]
            if i in table.partner:
                table.owner[j], table.slips[j] = i, score
            else:
                table.take(i, j, score)
            continue
        if b.bare and not (b.kind == "money" and b.rare):
            continue
        enough = SLIPPED_ENOUGH if times[table.old[i].key] > 1 and not b.bare else SLIPPED_ONCE
        enough += table.doubt - (i not in table.partner)  # one of its tellings is left over, too
        if score < (enough if b.rare else SLIPPED_COUNT):
            continue
        others = (found for found, k in scored if table.old[-k].key != table.old[i].key)
        if score - max(others, default=0) >= SLIPPED_AHEAD:
            table.owner[j], table.slips[j] = i, score
            slipped[i].add(j)
    for places_told in slipped.values():
        if len({table.new[j].key for j in places_told}) > 1:  # "614 in Wales, 108 in Kent, 40 in Fife": a list
            for j in places_told:
                del table.owner[j], table.slips[j]


def take_last(table: Table) -> None:
    """Pair the dates and figures of a kind that both documents have left, the likest; one slip apart less is enough."""
    for kind in sorted({fact.kind for fact in table.free(1)}, key=str):
        old = [i for i, a in enumerate(table.old) if a.kind == kind and _is_left(table, 0, i) and i not in table.silent]
        new = [j for j, b in enumerate(table.new) if b.kind == kind and _is_left(table, 1, j) and not table.says(0, b)]
        if not old or not new or max(len(old), len(new)) > LAST_ONES:
            continue
        told = {(i, j): table.score(i, j) + table.change(i, j) for i in old for j in new}
        for (i, j), score in sorted(told.items(), key=lambda scored: (-scored[1], scored[0])):
            one, other = table.old[i].claim, table.new[j].claim
            rivals = [s for pair, s in told.items() if pair != (i, j) and (pair[0] == i or pair[1] == j)]
            slip = one_slip(one, other) or one_digit(one.mention, other.mention)
            enough = table.doubt + (LAST_SLIP if slip else LAST_ENOUGH)
            if score >= enough and score - max(rivals, default=0) >= SLIPPED_AHEAD and _alike(table, i, j):
                table.take(i, j, score)


def _is_left(table: Table, side: int, k: int) -> bool:
    """Whether a value has no partner, and is told nowhere in the other document."""
    fact = (table.old, table.new)[side][k]
    return table.is_free(side, k) and not (fact.bare or fact.implied or table.known(fact, 1 - side))


def _alike(table: Table, i: int, j: int) -> bool:
    """Whether two values hold for one time, and are written alike: in one unit, dates with their year or without it."""
    one, other = table.old[i].claim, table.new[j].claim
    a, b = one.mention, other.mention
    apart = one.as_of and other.as_of and not one.as_of.meets(other.as_of)
    if a.kind != b.kind or a.kind == "time" or (apart and not isinstance(one.value, Period)):
        return False
    if a.kind == "duration" and a.quantity and b.quantity:
        return a.quantity.unit == b.quantity.unit
    return a.kind != "date" or (YEAR.search(a.text) is None) == (YEAR.search(b.text) is None)


def repeated(table: Table) -> Iterator[Fact]:
    """The facts left over that say once more what a pair says on their side."""
    told: tuple[dict[Hashable, list[tuple[int, int]]], ...] = defaultdict(list), defaultdict(list)
    taken = table.partner, table.owner
    left = [
        [
            (k, fact, [*_said(fact), *_parts(fact)])
            for k, fact in enumerate(facts)
            if not fact.bare and k not in taken[side]
        ]
        for side, facts in enumerate((table.old, table.new))
    ]
    wanted = [{key for _, _, said in side for key in said} for side in left]
    gone = set()  # values that the new document has nowhere, since one telling was edited
    for i, (j, _) in table.partner.items():
        a, b = table.old[i], table.new[j]
        for side, fact in enumerate((a, b)):
            for key in wanted[side] and wanted[side].intersection(_said(fact)):
                told[side][key].append((i, j))
            for key in wanted[1 - side] and wanted[1 - side].intersection(_parts(fact)):
                told[1 - side][key].append((i, j))  # the day is told here, the hour there
        if a.key != b.key and a.rare > 1 and not table.known(a, 1):
            gone.add(a.key)
    for side in (0, 1):
        for k, fact, said in left[side]:
            pairs = ((i, k) if side else (k, j) for key in said for i, j in told[side].get(key, ())[:WIDEST])
            again = any(table.score(i, j) + fact.rare >= REPEATED_ENOUGH for i, j in pairs)
            if again or (not side and fact.key in gone):
                yield fact


def uncross(table: Table) -> None:
    """
    Pair the tellings of one value that have one hedge, where a document tells it twice: "47%" and "about 47%".

    Crossed pairs exchange their partners; a telling that is left over takes the place of one hedged otherwise.
    """
    left: dict[Hashable, list[int]] = defaultdict(list)
    for i, fact in enumerate(table.old):
        if i not in table.partner and not fact.bare:
            left[fact.key, fact.claim.hedge].append(i)
    crossed: dict[Hashable, int] = {}
    for i, (j, _) in sorted(table.partner.items()):
        key, hedge, other = table.old[i].key, table.old[i].claim.hedge, table.new[j].claim.hedge
        if key != table.new[j].key or hedge == other:
            continue
        if (k := crossed.pop((key, other, hedge), None)) is not None:
            there = table.partner[k][0]
            table.take(i, there, table.score(i, there))
            table.take(k, j, table.score(k, j))
        elif left[key, other]:
            k = left[key, other].pop(0)
            del table.partner[i]
            table.take(k, j, table.score(k, j))
        else:
            crossed[key, hedge, other] = i


def tell_ends(table: Table) -> None:
    """
    Leave alone the stretches and ranges left over whose ends the other document tells one by one, and those ends.

    "$21.5 million at the least and $30 million at the most" is what "between $21.5 million and $30 million" is.  Where
    one of the ends was changed, the other is told, too.
    """
    for side, (here, there) in enumerate(((table.old, table.new), (table.new, table.old))):
        taken = (table.partner, table.owner)[:: -1 if side else 1]
        left = [(k, both) for k, fact in enumerate(here) if k not in taken[0] and (both := _ends(fact))]
        wanted = {end for _, both in left for end in both}
        places: dict[Hashable, list[int]] = defaultdict(list)
        for k, fact in enumerate(there if wanted else ()):
            for key in wanted.intersection((fact.key, *fact.timed)):
                places[key].append(k)
        for k, both in left:
            if not all(end in places for end in both):
                continue
            for first in places[both[0]]:
                last = first + 1
                if last < len(there) and last in places[both[1]]:
                    table.answered[side].add(k)
                    table.answered[1 - side].update(m for m in (first, last) if m not in taken[1])
        for k, fact in enumerate(here):
            if (both := _ends(fact)) and k in taken[0] and here[k].key != there[m := _partner(table, side, k)].key:
                beside = (n for n in (m - 1, m + 1) if 0 <= n < len(there) and table.is_free(1 - side, n))
                table.answered[1 - side].update(n for n in beside if {there[n].key, *there[n].timed} & {*both})


def _partner(table: Table, side: int, k: int) -> int:
    return table.owner[k] if side else table.partner[k][0]


def tell_times(table: Table) -> None:
    """
    Leave alone the times left over that only say when a figure was: the other document has figures of that time, too.

    "In the second quarter of 2025 it was $9 million" is a column of a table over there, or "a year before"; and what
    was "a year before", in no figures, is told by the figure.
    """
    for side, facts in enumerate((table.old, table.new)):
        when = {(f.sentence, f.claim.as_of) for f in facts if not isinstance(f.claim.value, Period)}
        for k, fact in enumerate(facts):
            if fact.bare or not table.is_free(side, k) or (fact.sentence, fact.claim.value) not in when:
                continue
            if fact.claim.value in table.times or not fact.claim.mention.has_digits:
                table.answered[side].add(k)


def tell_years(table: Table) -> None:
    """
    Leave alone the years left over that the other document tells with the month, "the ASCO meeting of June 2011", and
    "next week" and "this month" where it tells the day.
    """
    for side, (here, there) in enumerate(((table.old, table.new), (table.new, table.old))):
        left = [
            (k, year)
            for k, fact in enumerate(here)
            if fact.kind == "year" and not fact.bare and table.is_free(side, k) and (year := _year(fact))
        ]
        days = [f.claim.value for f in there if f.kind == "days" and f.claim.mention.has_digits]
        for k, fact in enumerate(here):
            if table.is_free(side, k) and not fact.bare and NEXT_WEEK.fullmatch(fact.claim.mention.text):
                week = fact.claim.value
                if isinstance(week, Period) and any(
                    isinstance(d, Period) and d.start and week.holds(d.start) for d in days
                ):
                    table.answered[side].add(k)
        places: dict[int, list[int]] = {year: [] for _, year in left}
        for k, fact in enumerate(there if left else ()):
            if fact.kind != "year" and (year := _year(fact)) in places and YEAR.search(fact.claim.mention.text):
                places[year].append(k)
        for k, year in left:
            dates = nearest(places[year], here[k].at, there)
            told = (table.score(m, k) if side else table.score(k, m) for m in dates)
            if any(score >= TOLD_WITHIN for score in told):
                table.answered[side].add(k)


def _year(fact: Fact) -> int:
    """The year in which a time begins, 0 for what is no time."""
    value = fact.claim.value
    return value.start.year if isinstance(value, Period) and value.start else 0


def _ends(fact: Fact) -> tuple[Hashable, Hashable] | None:
    value = fact.claim.value
    if not isinstance(value, Quantity):
        return ends(fact.claim.mention)
    if value.written is not None or value.low is None or value.high is None or value.low == value.high:
        return None
    low, high = (
        value_key(Quantity.exactly(end, unit=value.unit), fact.claim.mention, None) for end in (value.low, value.high)
    )
    return low, high


def _said(fact: Fact) -> list[Hashable]:
    """The keys under which a fact is said once more: its value, and its length of time in any unit."""
    return [fact.key, *(form for form in fact.timed if form[0] in LENGTHS)]


def _parts(fact: Fact) -> list[Hashable]:
    """The day and the hour of a time: "10:30 on 4 May" may be told as the one here and the other there."""
    return [form for form in fact.timed if form[0] in ("day", "clock")]
