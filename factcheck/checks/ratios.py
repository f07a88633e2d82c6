"""Percentages against the counts beside them: "49% (25 of 53)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks import hints
from factcheck.checks.amounts import places, rounded, share
from factcheck.checks.changes import quantity
from factcheck.checks.outline import ABOUT, NUMBER, PERCENT, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Place, Severity
from factcheck.patterns import pattern
from factcheck.quantity import Interval, Quantity, plain

# One mention with both parts, or two counts with their link.
_RATIO = rf"(?P<part>{NUMBER})(?:(?: ?/ ?| (?:(?:out )?of|among) (?:the |our |all )?)(?P<whole>{NUMBER}))?"
_PERCENT_FIRST = pattern(
    rf"(?P<percent>{PERCENT})(?: of(?: [a-z-]+){{1,3}})? ?[(](?:n ?= ?)?{_RATIO}(?![\w/])", re.IGNORECASE
)
_PERCENT_LAST = pattern(
    rf"{_RATIO}(?: [\w-]+){{0,4}}(?:,? ?[(]|, or (?:{ABOUT} )?)(?P<percent>{PERCENT})",
    re.IGNORECASE,
)
_RATE = pattern(rf"{_RATIO}(?: [a-z-]+){{0,9}},?(?: [a-z-]+){{0,5}} rate of (?P<percent>{PERCENT})", re.IGNORECASE)
"""A rate behind its counts: "13 of 62 patients had a response, for a response rate of 21%"."""
_OF_THESE = pattern(rf"\b(?:of|among) (?:the |these |our |all )?(?P<whole>{NUMBER})(?: [a-z-]+){{1,4}},", re.IGNORECASE)
_SOME = pattern(rf"(?P<part>{NUMBER})(?: [a-z-]+){{0,2}} ?[(](?P<percent>{PERCENT})[)](?! of\b)", re.IGNORECASE)
_OTHERS = pattern(r";|\bof (?:these|those|whom|which|the)\b|\bamong\b|\bevaluable\b", re.IGNORECASE)
"""What may bring in another whole: "of these, 4 (31%)"."""
PEOPLE = (
    "patients|subjects|participants|respondents|people|persons|women|men|children|infants|adults|employees|customers"
    "|members|voters|households|companies|compounds|sites|students|volunteers"
)
"""Who is counted, and what is counted like them."""
_OF_PEOPLE = pattern(
    rf"(?P<percent>{PERCENT}) of (?:the |our |all )?(?P<whole>{NUMBER}) (?:\w+ ){{0,2}}(?:{PEOPLE})\b", re.IGNORECASE
)
_COUNTED = pattern(r"\d[\d,]*(?: ?/ ?| (?:out )?of )", re.IGNORECASE)
_HUNDRED = Decimal(100)


def shares_of_counts(page: Pulled) -> Iterator[Clash | Held]:
    """Percentages that stand beside their part and whole: the share has to round to the percentage."""
    for outline in outlines(page, PERCENT, figures=2):
        if NUMBER not in outline.line:
            continue
        seen: set[int] = set()
        for form in (_PERCENT_FIRST, _PERCENT_LAST, _RATE):
            for found in form.finditer(outline.line):
                if found.start("percent") not in seen and (counts := _counts(outline, found)):
                    seen.add(found.start("percent"))
                    yield from _share(outline, found, counts)
        for whole in _OF_THESE.finditer(outline.line):
            other = _OTHERS.search(outline.line, whole.end())
            for found in _SOME.finditer(outline.line, whole.end()):
                if other and other.start() < found.end():
                    break
                if counts := _of_whole(outline, found, whole):
                    yield from _share(outline, found, counts, "warning")
        for found in _OF_PEOPLE.finditer(outline.line):
            yield from _reachable(outline, found)


Counts = tuple[Decimal, Decimal, tuple[Place, ...]]
"""A part, its whole, and where they stand."""


def _share(
    outline: Outline, found: re.Match[str], counts: Counts, severity: Severity | None = None
) -> Iterator[Clash | Held]:
    written = outline.mentions[found.start("percent")]
    part, whole, evidence = counts
    implied = share(Interval(part, part), Interval(whole, whole))
    said = quantity(written)
    if implied is None or part > whole:
        return
    at = outline.place(found.start("percent"), found.end("percent"))
    result = f"{rounded(implied, places(said))} %"
    how = f"{plain(part)} / {plain(whole)}"
    arithmetic = f"{how} = {result}; written {at.text}"
    if said.interval.meets(implied):
        yield Held(at, f"{at.text} is {how}", evidence, arithmetic)
        return
    hint = hints.slip(said, lambda value: Quantity.exactly(value, said.step).interval.meets(implied))
    yield Clash(
        at, f"{at.text} here, and {plain(part)} of {plain(whole)} is {result}", evidence, arithmetic, severity, hint
    )


def _of_whole(outline: Outline, found: re.Match[str], of: re.Match[str]) -> Counts | None:
    part, whole = (_count(outline.mentions[m.start(name)]) for m, name in ((found, "part"), (of, "whole")))
    places = outline.place(*found.span("part")), outline.place(*of.span("whole"))
    return None if part is None or whole is None else (part, whole, places)


def _counts(outline: Outline, found: re.Match[str]) -> Counts | None:
    first = outline.mentions[found.start("part")]
    place = outline.place(found.start("part"), found.end("part"))
    if found["whole"] is None:
        # "One in three (32%)" and "half (51%)" are said roughly; "25/53" and "25 out of 53" are counted.
        parts = quantity(first).parts
        return (parts[0], parts[1], (place,)) if _COUNTED.match(first.text) and len(parts) == 2 else None
    second = outline.mentions[found.start("whole")]
    part, whole = _count(first), _count(second)
    if part is None or whole is None:
        return None
    return part, whole, (place, outline.place(found.start("whole"), found.end("whole")))


def _count(mention: Mention) -> Decimal | None:
    value = quantity(mention)
    return value.written if value.hedge == "none" and not value.unit and not value.parts else None


def _reachable(outline: Outline, found: re.Match[str]) -> Iterator[Clash]:
    # The GRIM test: no number of 53 people is 48 % of them.  Estimates over time (Kaplan and Meier) are no counts.
    percent, whole = outline.mentions[found.start("percent")], _count(outline.mentions[found.start("whole")])
    said = quantity(percent)
    if (
        whole is None
        or said.written is None
        or said.hedge != "none"
        or not 0 < said.written < _HUNDRED
        or not said.step
    ):
        return
    low, high = ((said.written + sign * said.step / 2) * whole / _HUNDRED for sign in (-1, 1))
    below = int(high)
    if Decimal(below) >= low or re.search(r"Kaplan|estimate|probab|median|expect|up to", outline.line, re.IGNORECASE):
        return
    at = outline.place(found.start("percent"), found.end("percent"))
    near = [share(Interval(k, k), Interval(whole, whole)) for k in (Decimal(below), Decimal(below + 1))]
    ends = " and ".join(f"{rounded(s, places(said))} %" for s in near if s)
    of = outline.place(found.start("whole"), found.end("whole"))
    yield Clash(
        at=at,
        message=f"{at.text} of {of.text}: {below} and {below + 1} of them are {ends}",
        evidence=(of,),
        arithmetic=f"{below} / {whole} and {below + 1} / {whole} = {ends}; written {at.text}",
        severity="note",
    )
