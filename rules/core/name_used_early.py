"""
A sentence on former days uses a name that came later.

"In 2003, Contoso Health and we founded …" reads as if the name had been there in 2003.  Harmless in passing, wrong in a
contract history; "then Contoso" says it right.  From which day a name holds the vocabulary knows, else a document that
says so: "Contoso Health, formed in 2004 by the merger of …".  Of the names of whoever writes only the vocabulary is
asked.

Measured on five releases of one company with the dates of one partner's three names: two notes, both true.

Source: catalogue of checks, "Across documents and time".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.claims.pull import Pulled
from factcheck.model import Clash, Mention, Span
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.names.vocabulary import Entity, Name
from factcheck.rulebook import Bad, Good, Rule

THEN = pattern(
    r"\b(?:then|formerly|previously|now|later|today|renamed|became|known as|part of|predecessor)\b", re.IGNORECASE
)
LABELS = pattern(
    r"\s+(?:research )?(?:agreement|collaboration|licen[cs]e|deal|contract|option|alliance|study|trial)s?\b", re.I
)


def named_early(record: Record) -> Iterator[Clash]:
    """
    Sentences that tell of days before a name began to hold, and use it.

    The days are the vocabulary's, else those that the documents tell of others than of whoever writes.
    """
    for entity in (*record.vocabulary.entities, *_learnt(record)):
        for name in entity.aliases:
            if name.since is not None:
                for page in record.pages:
                    yield from _in_page(page, entity, name, name.since)


def _learnt(record: Record) -> Iterator[Entity]:
    """The names that a document gives a first day, each with the latest day that one gives."""
    days: dict[tuple[str, str], date] = {}
    own = {*record.names.issuers.values()}
    for former, later, day in record.names.since:
        if record.names.canonical(later) not in own and record.vocabulary.entity(later) is None:
            days[former, later] = min(day, days.get((former, later), day))
    for (former, later), day in sorted(days.items()):
        yield Entity(later, (Name(former, until=day - timedelta(days=1)), Name(later, since=day)))


def _in_page(page: Pulled, entity: Entity, name: Name, since: date) -> Iterator[Clash]:
    document = page.document
    if name.text not in document.plain:
        return
    word = re.compile(rf"(?<![\w-]){re.escape(name.text)}(?![\w-])")
    for sentence in document.sentences:
        inside = sentence.inside
        found = word.search(document.plain, inside.start, inside.end)
        words = document.plain[inside.start : inside.end]
        if found is None or THEN.search(words):
            continue
        day = next((m for m in page.mentions if sentence.span.holds(m.span) and _tells(m, since, page)), None)
        if day is not None:
            span = document.to_text(Span(found.start(), found.end()))
            before = next((a.text for a in entity.aliases if a.until is not None and a.until < since), entity.name)
            yield Clash(
                document.quote(span),
                f"{name.text} is the name since {since}; the sentence tells of {day.text}"
                + (f", when it was {before}" if before != name.text else ""),
                (document.quote(day.span),),
            )


def _tells(mention: Mention, since: date, page: Pulled) -> bool:
    """Whether a date is the time of what the sentence tells, and lies before `since`; "a 2006 agreement" is a label."""
    if mention.kind != "date" or mention.period is None or mention.period.end is None or mention.period.end >= since:
        return False
    return LABELS.match(page.document.plain, page.document.to_plain(mention.span).end) is None


NAMES = """
[[entities]]
name = "Contoso Health"
aliases = [{ name = "Contoso", until = 2004-08-19 }, { name = "Contoso Health", from = 2004-08-20 }]
"""

RULE = Rule(
    code="FC416",
    name="name-used-early",
    summary="a name stands for days on which it did not hold yet",
    severity="note",
    scope="record",
    check=named_early,
    asks=(),
    good=(
        Good(
            "the name of the day",
            "In 2003, Contoso and Northwind founded a joint laboratory.",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
        Good(
            "no vocabulary", "In 2003, Contoso Health and Northwind founded a joint laboratory.", dates=("2008-08-12",)
        ),
    ),
    bad=(
        Bad(
            "a document tells of the day",
            (
                "Contoso changed its name to Contoso Health on August 20, 2004.",
                "In 2003, Contoso Health and Northwind founded a joint laboratory.",
            ),
            finds="Contoso Health",
            dates=("2004-08-20", "2008-08-12"),
        ),
        Bad(
            "the later name",
            "In 2003, Contoso Health and Northwind founded a joint laboratory.",
            finds="Contoso Health",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
    ),
    traps=(
        Good(
            "said to be another name then",
            "In 2003, Contoso Health, then named Contoso, founded a joint laboratory.",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
        Good(
            "a day after the change",
            (
                "Contoso changed its name to Contoso Health on August 20, 2004.",
                "In 2005, Contoso Health and Northwind founded a joint laboratory.",
            ),
            dates=("2004-08-20", "2008-08-12"),
        ),
        Good(
            "no day is told",
            (
                "Contoso Health, formerly Contoso, makes drugs.",
                "In 2003, Contoso Health and Northwind founded a joint laboratory.",
            ),
            dates=("2004-08-20", "2008-08-12"),
        ),
        Good(
            "the year is a label",
            "Contoso Health extends the 2003 agreement with Northwind.",
            dates=("2008-08-12",),
            vocabulary=NAMES,
        ),
    ),
)
