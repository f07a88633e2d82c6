"""
One call begins at two hours: 8:00 a.m. ET in the first paragraph, 8:30 a.m. ET in the last.

Half of the listeners come late, or wait.  Compared are the clock times of calls, webcasts and meetings of one document
on one day, each with its zone: 4:30 p.m. Eastern is 1:30 p.m. Pacific, and two zones beside one another must be one
moment.  Replays, doors and the ends of a time are left out, and so is a document that names two calls of one day.

Measured on 346 real documents: nothing, and 13 hours that hold.  Of 13 hours changed that stand twice 13
found.

Source: newsroom practice, the event box is checked against the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Place
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Fields, Good, Rule

EVENT = pattern(r"\b(?:(?:conference )?calls?|webcasts?|teleconference)\b", re.IGNORECASE)
APART = pattern(
    r"\b(?:replays?|archived?|doors|registration|until|through|ends?|analysts?|second|another|employees|media|press"
    r"|hours?|customers?|before|after|prior|later|minutes)\b",
    re.IGNORECASE,
)
CLOCK = pattern(r"T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?$")
ZONES = {"E": 0, "C": -60, "M": -120, "P": -180}
NAMED = frozenset(("EASTERN", "CENTRAL", "MOUNTAIN", "PACIFIC"))
AROUND = 160


class Moment(Fields, frozen=True):
    """A clock time: its day as written or "", its minutes as written, and on the clock of New York if that is known."""

    day: str
    minutes: int
    east: int | None
    mention: Mention


def hours(page: Pulled) -> Iterator[Clash | Held]:
    """Every clock time of a call that differs from the first one of its day, and two zones that do not agree."""
    times = [mention for mention in page.mentions if mention.kind == "time"]
    if len(times) < 2:
        return
    document = page.document
    first: list[Moment] = []
    for number, mention in enumerate(times):
        moment = _moment(mention)
        if moment is None:
            continue
        beside = _moment(times[number - 1]) if number else None
        span = document.to_plain(mention.span)
        before = document.plain[max(0, span.start - AROUND) : span.start]
        gap = document.plain[document.to_plain(times[number - 1].span).end : span.start] if number else ""
        if beside and number and gap.strip() in ("/", "(", ",", "or") and moment.east is not None:
            # "8:30 ET or 5:30 PT" is one moment in two zones; "8:30 ET or 10 ET" are two to choose from.
            zones = beside.east is not None and beside.east - beside.minutes != moment.east - moment.minutes
            if zones and beside.minutes != moment.minutes:
                yield _outcome(page, moment, beside, "the two zones are")
            continue
        after = document.plain[span.end : span.end + AROUND // 2]
        near = " ".join(re.split(r"[.!?]\s+(?=[A-Z])|\n\s*\n", before)[-1].split())
        ahead = re.split(r"[.!?]\s|\n\s*\n", after)[0]
        if not EVENT.search(f"{near} {ahead}") or APART.search(near) or APART.search(ahead[:30]):
            continue
        same = [m for m in first if m.day == moment.day or not m.day or not moment.day]
        if not same:
            first.append(moment)
        elif (same[0].east is None) == (moment.east is None):
            yield _outcome(page, moment, same[0], "the call is")


def _moment(mention: Mention) -> Moment | None:
    found = CLOCK.search(mention.timex or "")
    if not found or mention.timex is None:
        return None
    minutes = int(found[1]) * 60 + int(found[2])
    day = mention.timex[:10] if mention.timex[0].isdigit() else ""
    zone = mention.names[0].upper() if mention.names else ""
    known = zone[:1] in ZONES and (zone[1:] in ("T", "ST", "DT") or " " in zone or zone in NAMED)
    return Moment(day, minutes, minutes - ZONES[zone[0]] if known else None, mention)


def _outcome(page: Pulled, here: Moment, there: Moment, what: str) -> Clash | Held:
    at, other = (Place(page.document.name, m.mention.span, m.mention.text) for m in (here, there))
    one, two = (here.minutes, there.minutes) if here.east is None or there.east is None else (here.east, there.east)
    if one == two:
        return Held(at, f"{what} one moment", (other,))
    return Clash(at, f"{at.text} here, {other.text} there", (other,), f"{abs(one - two)} minutes between them")


CALL = "Northwind Holds Call Today at 8:00 a.m. ET\n\nLEEDS, June 4, 2013 -- Northwind sold 1,200 loaves.\n\n"

RULE = Rule(
    code="FC207",
    name="hour-differs",
    summary="one call begins at two hours",
    severity="warning",
    scope="document",
    check=hours,
    tick="agreed",
    good=(
        Good("one hour", CALL + "The conference call begins at 8:00 a.m. Eastern Time on June 4, 2013."),
        Good("two zones", "The conference call begins at 8:00 a.m. ET (5:00 a.m. PT) on June 4, 2013."),
    ),
    bad=(
        Bad(
            "half an hour later",
            CALL + "The conference call begins at 8:30 a.m. Eastern Time on June 4, 2013.",
            finds="8:30 a.m. Eastern Time on June 4, 2013",
        ),
        Bad(
            "zones by their names",
            "The conference call begins at 10:00 a.m. Eastern Time (8:00 a.m. Central) on June 4, 2013.",
            finds="8:00 a.m. Central",
        ),
        Bad(
            "two zones that do not agree",
            "The conference call begins at 8:00 a.m. ET (6:00 a.m. PT) on June 4, 2013.",
            finds="6:00 a.m. PT",
        ),
    ),
    traps=(
        Good("a replay", CALL + "A replay of the call is there from 11:00 a.m. ET on June 4, 2013."),
        Good("another call", CALL + "A second call, for analysts, begins at 9:00 a.m. ET on June 4, 2013."),
        Good("another day", CALL + "The next conference call begins at 9:00 a.m. ET on September 3, 2013."),
        Good("the zone of another town", CALL + "The conference call begins at 5:00 a.m. PT on June 4, 2013."),
        Good("two hours to choose from", "LEEDS, June 4, 2013 -- Join us at 8:30 a.m. ET or 10:00 a.m. ET."),
        Good("no call", "The shop opens at 8:00 a.m. ET. The café opens at 9:00 a.m. ET."),
    ),
)
