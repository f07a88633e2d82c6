"""
Two days stand in an order that the events cannot have.

A dividend is paid before its day of record, a replay ends before its call. Both sentences are copied from the last
quarter, and one of the two days is forgotten; nor is a dividend paid more than half a year after its day of record.

Measured on 346 statements and releases of 2000 to 2026 and 36 of other companies: no finding; 10 pairs of days hold,
and with the year of the later one made a year less all 10 are found.

Source: catalogue of checks, "Dates and time"; SEC Rule 10b-17, record and payment dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.almanac import in_words
from factcheck.checks.outline import TIME, Outline, outlines
from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Held, Mention, Place
from factcheck.patterns import pattern
from factcheck.rulebook import Bad, Good, Rule

_EVIDENCE = pattern(r"\bof record\b|\breplay|\brebroadcast|\bcall\b|\bwebcast", re.IGNORECASE)
_WORDS = r"[^.;\ue001-\ue006]{0,90}?"
"""Words with no figure between them: "$0.02 above that paid on June 1, 2012" tells of another dividend."""
_PAID_FIRST = pattern(
    rf"\b(?:payable|paid|payment)\b{_WORDS}(?P<later>{TIME}){_WORDS}\bof record\b{_WORDS}(?P<earlier>{TIME})",
    re.IGNORECASE,
)
_RECORD_FIRST = pattern(
    rf"\bof record\b{_WORDS}(?P<earlier>{TIME}){_WORDS}\b(?:payable|paid|payment)\b{_WORDS}(?P<later>{TIME})",
    re.IGNORECASE,
)
_REPLAY = pattern(
    rf"\b(?:replay|rebroadcast|recording|archive)\b.{{0,200}}?\b(?:through|until|till|ending|ends)\b[^.;]{{0,30}}?(?P<end>{TIME})",
    re.IGNORECASE,
)
_PLAYED = pattern(r"\b(?:replay|rebroadcast|recording|archive)\b", re.IGNORECASE)
_CALL = pattern(
    rf"\b(?:host|hold|conduct|discuss|schedul|begin|tak)\w*\b.{{0,120}}\b(?:call|webcast)\b.{{0,160}}?(?P<day>{TIME})"
    rf"|\b(?:call|webcast)\b.{{0,60}}\b(?:host|held|hold|scheduled|begin|take|on)\w*\b.{{0,80}}?(?P<on>{TIME})",
    re.IGNORECASE,
)


_LONGEST = 183
"""Days within which a dividend is paid; with last year's number in the day of record it is more than a year."""


def event_order(page: Pulled) -> Iterator[Clash | Held]:
    """Dividends paid before the day of record, and replays that end before their call."""
    calls: dict[date, Place] = {}
    replays: list[tuple[Outline, int, Mention]] = []
    for outline in outlines(page, "of record", "replay", "rebroadcast", "call", "webcast"):
        if not _EVIDENCE.search(outline.line):
            continue  # "recalled"
        for way in (_PAID_FIRST, _RECORD_FIRST):
            for found in way.finditer(outline.line):
                yield from _dividend(outline, found.start("earlier"), found.start("later"))
        if replay := _REPLAY.search(outline.line):
            replays.append((outline, replay.start("end"), outline.mentions[replay.start("end")]))
        elif ranged := _replayed(outline):
            replays.append((outline, ranged, outline.mentions[ranged]))
        elif called := _CALL.search(outline.line):
            at = called.start("day") if called["day"] else called.start("on")
            day = _day(outline.mentions[at])
            if day:
                calls.setdefault(day, outline.place(at, at + 1))
    if len(calls) != 1:
        return  # of two calls it is not said which one is played again
    ((day, call),) = calls.items()
    for outline, at, mention in replays:
        end = _day(mention) or (mention.period.end if mention.period else None)
        if end is None:
            continue
        place = outline.place(at, at + 1)
        if end < day:
            message = f"the replay ends on {in_words(end)} here, and the call is on {in_words(day)}"
            yield Clash(place, message, (call,), f"{end} < {day}")
        else:
            yield Held(place, f"the replay ends after the call of {in_words(day)}", (call,), f"{day} ≤ {end}")


def _replayed(outline: Outline) -> int:
    """Where the days of a replay stand, if they are read as one range: "from May 6 through April 20, 2014"; else 0."""
    spoken = _PLAYED.search(outline.line)
    after = (at for at in sorted(outline.mentions) if spoken and at > spoken.start())
    return next(
        (at for at in after if "through" in outline.mentions[at].text and outline.mentions[at].kind == "date"), 0
    )


def _dividend(outline: Outline, earlier: int, later: int) -> Iterator[Clash | Held]:
    record, paid = _day(outline.mentions[earlier]), _day(outline.mentions[later])
    if record is None or paid is None:
        return
    at, other = outline.place(later, later + 1), outline.place(earlier, earlier + 1)
    if paid < record or (paid - record).days > _LONGEST:
        message = f"paid on {in_words(paid)} here, to holders of record on {in_words(record)}"
        way = f"{paid} < {record}" if paid < record else f"{(paid - record).days} days between them"
        yield Clash(at, message, (other,), way)
    else:
        yield Held(at, f"paid after the day of record, {in_words(record)}", (other,), f"{record} ≤ {paid}")


def _day(mention: Mention) -> date | None:
    """The day of a date, or of an hour on it."""
    period = mention.period if mention.kind in ("date", "time") else None
    return period.start if period and period.is_day else None


CALL = (
    "LEEDS, April 26, 2013 -- Northwind will host a conference call on Tuesday, April 30, 2013 at 9:00 a.m. ET.\n\n"
    "A replay of the call will be available at www.northwind.example through {end}.\n"
)
DIVIDEND = (
    "LEEDS, April 26, 2013 -- Northwind declared a dividend of $0.12 per share, payable on {paid} to shareholders of "
    "record on May 15, 2013.\n"
)

RULE = Rule(
    code="FC308",
    name="events-out-of-order",
    summary="a dividend paid before its record day, a replay that ends before its call",
    severity="warning",
    scope="document",
    check=event_order,
    tick="consistent",
    good=(
        Good("a replay after the call", CALL.format(end="May 7, 2013")),
        Good("paid after the record day", DIVIDEND.format(paid="May 31, 2013")),
    ),
    bad=(
        Bad("last quarter's replay", CALL.format(end="February 7, 2013"), finds="February 7, 2013"),
        Bad(
            "the days of the replay",
            "LEEDS, May 6, 2014 -- Northwind will host a conference call on May 6, 2014 at 9:00 a.m. ET.\n\nA replay "
            "will be available from 1:00 p.m. on May 6 through April 20, 2014.\n",
            finds="May 6 through April 20, 2014",
        ),
        Bad("paid too early", DIVIDEND.format(paid="May 1, 2013"), finds="May 1, 2013"),
        Bad("last year's day of record", DIVIDEND.format(paid="May 31, 2014"), finds="May 31, 2014"),
        Bad(
            "the record day first",
            "Holders of record on May 15, 2013 will be paid the dividend on May 1, 2013.",
            finds="May 1, 2013",
        ),
    ),
    traps=(
        Good(
            "two calls",
            "LEEDS, April 26, 2013 -- Northwind will host a conference call on Tuesday, April 30, 2013.\n\nNorthwind "
            "held a conference call on March 5, 2013.\n\nA replay of the call will be available through April 5, "
            "2013.\n",
        ),
        Good(
            "a range of hours",
            "LEEDS, April 26, 2013 -- Northwind will host a conference call on April 30, 2013.\n\nA replay will be "
            "available from 11:00 a.m. until midnight.\n",
        ),
        Good(
            "last year's dividend",
            "The dividend payable on May 31, 2013 to shareholders of record on May 15, 2013 is $0.02 above that paid "
            "on June 1, 2012.",
        ),
    ),
)
