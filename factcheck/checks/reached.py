"""
Counts that reach another one: six now, one that is named and five others make the twelve that are expected.

Only what holds is told.  A sum that does not come out may leave some that end, or some that nobody names.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Held
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, plain
from factcheck.record.forecasts import AHEAD

BESIDES = pattern(r"\b(?:[Bb]esides|[Ii]n addition to|[Aa]long with|[Tt]ogether with) ([A-Z][^,;:.]{1,40}),")
"""What is named before the others are counted, up to its comma: "In addition to AB-901, we expect five other"."""
OTHERS = frozenset({"other", "more", "additional", "further"})
SEVERAL = pattern(r"\band\b|&")
INTO = "entering "


def reached(page: Pulled) -> Iterator[Held]:
    """The counts of what is expected that what there is and what comes to it make up, and ranks behind a count."""
    counts = [c for c in page.claims if c.mention.kind in ("number", "ordinal") and _value(c) is not None]
    for coming in counts:
        state = coming.measure.state or ""
        if state.startswith(INTO) and coming.modality in AHEAD and coming.part_of is None:
            yield from _expected(page, coming, state.removeprefix(INTO), counts)
    for rank in counts:
        if "rank" in rank.measure.scope:
            yield from _behind(rank, counts)


def _expected(page: Pulled, coming: Claim, state: str, counts: list[Claim]) -> Iterator[Held]:
    scope = frozenset(coming.measure.scope) - OTHERS
    there = [
        c
        for c in counts
        if c.measure.head == coming.measure.head
        and c.measure.state == state
        and c.part_of is None
        and frozenset(c.measure.scope) == scope
    ]
    named = BESIDES.search(page.document.words(coming.sentence))
    besides = Decimal(0) if named is None else Decimal(2 if SEVERAL.search(named[1]) else 1)
    for now in (c for c in there if c.modality == "actual"):
        for then in (c for c in there if c.modality in AHEAD):
            parts = (_value(now), besides, _value(coming))
            if sum(filter(None, parts)) == _value(then) and not OTHERS.isdisjoint(coming.measure.scope):
                some = f"{named[1]} and " if named else ""
                yield Held(
                    then.place,
                    f"{now.mention.text.lower()} now, {some}{coming.mention.text} other make {then.mention.text}",
                    (now.place, coming.place),
                    f"{' + '.join(plain(part) for part in parts if part)} = {plain(_value(then) or Decimal(0))}",
                )


def _behind(rank: Claim, counts: list[Claim]) -> Iterator[Held]:
    """ "Its third licence" beside "two other licences": the rank is one more than what the others count."""
    for others in counts:
        one_noun = others.measure.head == rank.measure.head and "rank" not in others.measure.scope
        before, after = _value(others), _value(rank)
        if one_noun and before and after and "other" in others.measure.scope and before + 1 == after:
            yield Held(
                rank.place,
                f"the {rank.mention.text.lower()} {rank.measure.head} behind {others.mention.text} other",
                (others.place,),
                f"{plain(before)} + 1 = {plain(after)}",
            )


def _value(claim: Claim) -> Decimal | None:
    value = claim.value
    return value.written if isinstance(value, Quantity) and value.hedge == "none" else None
