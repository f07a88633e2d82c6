"""Guidance that is said to be kept, raised or lowered, against the guidance that was given before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec import Struct

from factcheck.checks.figures import arithmetic, label, of_one, quantity
from factcheck.checks.stances import Said, said
from factcheck.model import Claim, Clash, Held
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.forecasts import AHEAD, COSTS


class Pair(Struct, frozen=True):
    """A figure of guidance, the one before it, and what is said of the two."""

    new: Claim
    old: Claim
    said: Said


EARLIER = pattern(r"\b(?:previous|previously|prior|earlier|former|original|initial|last)\b[^.;]*$", re.IGNORECASE)
"""What makes a figure guidance of before, and no level of before: "from $11 billion in 2022 to $14 billion by 2032"."""
APART, FRONT = 3, 70
"""Characters between a sentence and the next, and in front of a figure."""


def guided(record: Record) -> Iterator[Clash | Held]:
    """Guidance that is not what the text says it is beside the guidance before: kept, raised or lowered."""
    pairs = sorted(_pairs(record), key=lambda pair: (pair.new.document, pair.new.span))
    for document, told in groupby(pairs, key=lambda pair: pair.new.document):
        here = tuple(told)
        # "Raises its guidance" may be true of sales and not of spending: one that was raised bears it out.
        borne_out = {p.said.stance for p in here if p.said.wide and p.said.stance != "kept" and _holds(p)}
        for pair in here:
            old = f"{pair.old.mention.text}" + (f" in {pair.old.document}" if pair.old.document != document else "")
            if _holds(pair):
                yield Held(pair.new.place, f"{pair.said.words}: {old} before", (pair.old.place,))
            elif pair.said.stance not in borne_out and _fails(pair):
                yield Clash(
                    pair.new.place,
                    f'"{pair.said.words}": {label(record, pair.new, pair.old)} {pair.new.mention.text} here, '
                    f"{pair.old.mention.text} before",
                    (pair.old.place,),
                    "" if _meets(pair) else arithmetic(pair.old, pair.new),
                )


def _pairs(record: Record) -> Iterator[Pair]:
    for series in record.series:
        ahead = [c for c in series.claims if c.modality in AHEAD and quantity(c) is not None]
        for new in ahead if len(ahead) > 1 else ():
            old = _before(record, new, ahead) if "prior" not in new.flags else None
            told = said(record, new, beside=old is not None and old.document == new.document) if old else None
            if old and told:
                yield Pair(new, old, told)


def _before(record: Record, new: Claim, ahead: Iterable[Claim]) -> Claim | None:
    """The guidance before: what the sentence or the next one compares it with, else that of the last document."""
    beside = [
        c
        for c in ahead
        if "prior" in c.flags
        and c.document == new.document
        and new.sentence.start <= c.sentence.start <= new.sentence.end + APART
        and (EARLIER.search(_in_front(record, c)) or _are_ranges(new, c))
    ]
    if beside or new.horizon is None:
        return next(iter(beside), None)
    day = record.day(new)
    earlier = [
        (then, c)
        for c in ahead
        if (then := record.day(c))
        and day
        and then < day
        and c.horizon == new.horizon
        and "prior" not in c.flags
        and c.speaker == new.speaker
        and of_one(record, c, new)
    ]
    last = max((then for then, _ in earlier), default=None)
    values = {(q.low, q.high): c for then, c in earlier if then == last and (q := quantity(c))}
    return next(iter(values.values())) if len(values) == 1 else None


def _in_front(record: Record, claim: Claim) -> str:
    document = record.page[claim.document].document
    at, start = document.to_plain(claim.span).start, document.to_plain(claim.sentence).start
    return document.plain[max(start, at - FRONT) : at]


def _meets(pair: Pair) -> bool:
    new, old = quantity(pair.new), quantity(pair.old)
    return new is not None and old is not None and new.meets(old)


def _holds(pair: Pair) -> bool:
    if pair.said.stance == "kept":
        return _meets(pair) and not _moved(pair)
    return _way(pair) == (1 if pair.said.stance == "raised" else -1)


def _fails(pair: Pair) -> bool:
    new, old = quantity(pair.new), quantity(pair.old)
    if new is None or old is None or (new.low is not None and new.low < 0):
        return False
    if pair.said.stance == "kept":
        return True
    # Who spends or loses less "raises" guidance too.
    if not COSTS.isdisjoint((pair.new.measure.head, *pair.new.measure.scope)):
        return False
    return _way(pair) == (-1 if pair.said.stance == "raised" else 1)


def _moved(pair: Pair) -> bool:
    """Whether two ranges have not the same ends."""
    new, old = quantity(pair.new), quantity(pair.old)
    ends = [q.low for q in (new, old) if q] + [q.high for q in (new, old) if q]
    return _are_ranges(pair.new, pair.old) and None not in ends and (ends[0] != ends[1] or ends[2] != ends[3])


def _are_ranges(*claims: Claim) -> bool:
    """Whether all figures are ranges, as guidance is: "$3.50 to $3.90, up from $2.90 to $3.30"."""
    return all(q is not None and q.written is None for q in map(quantity, claims))


def _way(pair: Pair) -> int:
    """1 if no end is lower than before and one is higher, -1 if it is the other way round, else 0."""
    new, old = quantity(pair.new), quantity(pair.old)
    if new is None or old is None:
        return 0
    both = [(a, b) for a, b in ((new.low, old.low), (new.high, old.high)) if a is not None and b is not None]
    steps = {(a > b) - (a < b) for a, b in both} - {0}
    return steps.pop() if len(steps) == 1 else 0
