"""
A policy rate moves by another step than lies between the new level and the last one.

"Raise its target by 25 basis points to 5-3/4 percent", after a statement that set it at 5-1/4: the step, the new level
or a statement between them is missing, so this is a note.  A rate that is kept must be where the last statement set it,
one that is raised must be higher, one that is lowered lower, and a target range keeps its width.  Only the sentence of
the decision is read, and the statement before it only if it is not older than three months.

Measured on 210 statements of 2000 to 2026: 157 decisions hold, and five notes are true: each time a statement between
two meetings is not among them.  Of 81 levels changed in them 75 found.

Source: FOMC statements, which give verb, step and level since 1994; audit practice, opening balance plus movement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Place
from factcheck.patterns import pattern
from factcheck.quantity import plain
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.rulebook import Bad, Fields, Good, Rule

DECIDED = pattern(
    r"\b(?:(?:decided|voted|agreed)(?: today)? to|in monetary policy,|stance of monetary policy,) "
    r"(?P<verb>raise|increase|lower|reduce|cut|keep|maintain|leave)(?:ing)? (?:its|the)(?: existing)? "
    r"(?P<rate>[a-z -]{0,20}target(?: range)? for the [a-z ]{1,30} rate|policy rate|bank rate|key rate|repo rate)",
    re.IGNORECASE,
)
RATE = pattern(r"\b(\w+)\s+rates?\b")
STOP = pattern(r"[.;](?:\s|$)|\b(?:and|while|which|by directing|until)\b")
SIGN = {"raise": 1, "increase": 1, "lower": -1, "reduce": -1, "cut": -1}
REACH = 140
RECENT = timedelta(days=92)


class Move(Fields, frozen=True):
    """
    What was decided of a rate: the verb, the way (1, 0, -1), the step in points or None, and the ends of the new level.

    `day` is that of the statement.
    """

    rate: str
    verb: str
    way: int
    step: Decimal | None
    low: Decimal
    high: Decimal
    place: Place
    day: date


Told = tuple[Move | None, tuple[str, ...]]
"""The decision of a statement, or None, and by which words it speaks of rates then."""


def moves(record: Record) -> Iterator[Clash | Held]:
    """Every decision that does not fit the level of the statement before it."""
    last: dict[str, Move] = {}
    for _, (move, spoken) in record.facet(DECISIONS):
        if move is None:
            # A statement whose decision is told in other words may have moved the rate.
            last = {rate: kept for rate, kept in last.items() if _word(rate) not in spoken}
            continue
        earlier = last.get(move.rate)
        last[move.rate] = move
        if earlier is None or move.day - earlier.day > RECENT:
            continue
        said, then = move.place.text, earlier.place.text
        widths = [m.high - m.low for m in (move, earlier)]
        if widths[0] != widths[1]:
            if widths[1]:
                how = f"{plain(widths[0])} and {plain(widths[1])} points wide"
                yield Clash(move.place, f"{said} here, {then} in the statement before", (earlier.place,), how)
            continue
        moved = move.high - earlier.high
        step = move.way * move.step if move.step is not None else None
        how = f"{plain(move.high)} - {plain(earlier.high)} = {plain(moved)} points"
        if moved == step or (step is None and (moved > 0) - (moved < 0) == move.way):
            yield Held(move.place, f"{said} here, {then} before", (earlier.place,), how)
        else:
            step_said = "" if step is None or not step else f" by {plain(abs(step) * 100)} basis points"
            message = f'"{move.verb}"{step_said} to {said} here, {then} in the statement before'
            yield Clash(move.place, message, (earlier.place,), how)


def _word(rate: str) -> str:
    """What a rate is called in short: "funds" of "target for the federal funds rate"."""
    return rate.split()[-2]


def _read(page: Pulled) -> Iterator[Told]:
    plain_text, day = page.document.plain, page.document.date
    if day is None or " rate" not in plain_text:
        return
    found = DECIDED.search(plain_text)
    move = _move(page, found, day) if found else None
    if move is not None:
        yield move, ()
    elif spoken := tuple(dict.fromkeys(RATE.findall(plain_text))):
        yield None, spoken


def _ties(told: Told, *_: object) -> tuple[str, ...]:
    move, spoken = told
    return (_word(move.rate),) if move else spoken


DECISIONS = Facet("rates", _read, _ties, Told)


def _move(page: Pulled, found: re.Match[str], day: date) -> Move | None:
    document = page.document
    rate = " ".join(found["rate"].lower().split()).replace("target range", "target")
    verb = found["verb"]
    stop = STOP.search(document.plain, found.end(), found.end() + REACH)
    end = stop.start() if stop else found.end() + REACH
    step: Decimal | None = None
    for mention in page.mentions:
        span = document.to_plain(mention.span)
        quantity = mention.quantity
        if span.start < found.end() or quantity is None or span.start >= end:
            continue
        if quantity.unit == "basis_point" and quantity.written is not None:
            step = quantity.written / 100
        elif quantity.unit == "percent" and quantity.low is not None and quantity.high is not None:
            way = SIGN.get(verb.lower(), 0)
            place = document.quote(mention.span)
            return Move(rate, verb, way, step if way else Decimal(0), quantity.low, quantity.high, place, day)
    return None


FIRST = "The Board decided today to keep its target for the overnight rate at 5-1/4 percent."

RULE = Rule(
    code="FC431",
    name="rate-move-differs",
    summary="a policy rate moves by another step than lies between its levels",
    severity="note",
    scope="record",
    check=moves,
    asks=(DECISIONS,),
    good=(
        Good(
            "a step up",
            (
                FIRST,
                "The Board decided to raise its target for the overnight rate by 25 basis points to 5-1/2 percent.",
            ),
            dates=("2013-06-04", "2013-07-16"),
        ),
    ),
    bad=(
        Bad(
            "twice the step",
            (
                FIRST,
                "The Board decided to raise its target for the overnight rate by 25 basis points to 5-3/4 percent.",
            ),
            finds="5-3/4 percent",
            dates=("2013-06-04", "2013-07-16"),
        ),
        Bad(
            "a stance that is kept",
            (
                FIRST,
                "The Board decided to maintain the existing stance of monetary policy, keeping its target for the "
                "overnight rate at 5-1/2 percent.",
            ),
            finds="5-1/2 percent",
            dates=("2013-06-04", "2013-07-16"),
        ),
        Bad(
            "kept elsewhere",
            (FIRST, "The Board decided to keep its target for the overnight rate at 5 percent."),
            finds="5 percent",
            dates=("2013-06-04", "2013-07-16"),
        ),
        Bad(
            "a range that is lowered and rises",
            (
                "The Board decided to maintain the target range for the overnight rate at 1 to 1-1/4 percent.",
                "The Board decided to lower the target range for the overnight rate to 1-1/4 to 1-1/2 percent.",
            ),
            finds="1-1/4 to 1-1/2 percent",
            dates=("2013-06-04", "2013-07-16"),
        ),
        Bad(
            "a wider range",
            (
                "The Board decided to maintain the target range for the overnight rate at 1 to 1-1/4 percent.",
                "The Board decided to maintain the target range for the overnight rate at 1 to 1-3/4 percent.",
            ),
            finds="1 to 1-3/4 percent",
            dates=("2013-06-04", "2013-07-16"),
        ),
    ),
    traps=(
        Good(
            "another rate",
            (FIRST, "The Board decided to keep its target for the deposit rate at 5 percent."),
            dates=("2013-06-04", "2013-07-16"),
        ),
        Good(
            "statements missing",
            (FIRST, "The Board decided to keep its target for the overnight rate at 5 percent."),
            dates=("2012-06-04", "2013-07-16"),
        ),
        Good(
            "what is foreseen",
            (FIRST, "It expects to maintain the target for the overnight rate at 4 percent for some time."),
            dates=("2013-06-04", "2013-07-16"),
        ),
    ),
)
