"""
A draft of the vocabulary, learnt from the documents: what they state, and what a person may confirm.

Nothing here joins anything: the draft does, once somebody has read it and put it beside the documents.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.mentions.times.year_end import last_days
from factcheck.model import Place, Series
from factcheck.record.names.draft import Alias, Days, Draft, Naming, YearEnd, around
from factcheck.record.names.suggest_names import entities, people
from factcheck.record.names.vocabulary import words
from factcheck.record.record import Record
from factcheck.record.same import unit
from factcheck.record.series import line_up


def suggest(record: Record) -> Draft:
    """What the documents of a record say, and let guess, beyond what its vocabulary knows."""
    return Draft(
        entities=tuple(entities(record)),
        people=tuple(people(record)),
        acronyms=tuple(_acronyms(record)),
        measures=tuple(_measures(line_up(record.claims, record.names, filled=False), record)),
        fiscal_year_end=tuple(_year_ends(record)),
    )


def _acronyms(record: Record) -> Iterator[Naming]:
    told: dict[str, dict[str, list[tuple[str, Place, date | None]]]] = defaultdict(lambda: defaultdict(list))
    for page in record.pages:
        for mention in page.mentions:
            if mention.kind == "acronym" and len(mention.names) == 2:
                place = around(page.document, mention.span)
                long = " ".join(mention.names[1].split())
                key = " ".join(sorted(words(long))) or long.casefold()
                told[mention.names[0]][key].append((long, place, page.document.date))
    known = {acronym.short for acronym in record.vocabulary.acronyms}
    for short in sorted(told.keys() - known):
        several = len(told[short]) > 1
        aliases = []
        for uses in told[short].values():
            dated = [day for _, _, day in uses if day]
            days = Days(min(dated), max(dated)) if dated else Days()
            why = "one of several long forms" if several else "its long form"
            aliases.append(Alias(uses[0][0], why, (uses[0][1],), not several, days))
        # The form of most documents stands for itself; the others are what a person has to decide on.
        yield Naming(short, tuple(aliases))


def _measures(series: Sequence[Series], record: Record) -> Iterator[Naming]:
    """Measures of one subject and noun that differ by one qualifier, or by a state that one of them does not say."""
    blocks: dict[tuple[str, str, str, str, str], list[Series]] = defaultdict(list)
    for one in series:
        measure = one.measure
        counted = measure.head.replace("-", "").replace(" ", "").isalpha() and "rank" not in measure.scope
        if counted and unit(one.claims[0]) not in ("date", "words"):
            key = (one.subject, measure.head, unit(one.claims[0]), one.per or "", one.agreement or "")
            blocks[key].append(one)
    taken: set[str] = set()
    found: dict[str, tuple[Series, list[tuple[Series, str]]]] = {}
    for key in sorted(blocks):
        # The vaguest first: "14 mills" may be the paper mills or the glass mills, which are two things for certain.
        block = sorted(blocks[key], key=lambda s: (len(s.measure.scope), -len(s.claims), str(s.measure)))
        for at, main in enumerate(block[:MOST]):
            for other in block[at + 1 : MOST]:
                why = _nearly(main, other)
                pair = {str(main.measure), str(other.measure)}
                if (
                    why
                    and len(pair) == 2
                    and not (str(main.measure) in taken or str(other.measure) in taken | found.keys())
                ):
                    taken.add(str(other.measure))
                    found.setdefault(str(main.measure), (main, []))[1].append((other, why))
    for name in sorted(found):
        main, others = found[name]
        if record.vocabulary.measure(name) is None:
            yield Naming(
                name,
                tuple(
                    Alias(str(o.measure), why, (_quoted(main, record), _quoted(o, record)), False) for o, why in others
                ),
                nature=main.nature,
            )


def _quoted(series: Series, record: Record) -> Place:
    claim = series.claims[0]
    return around(record.page[claim.document].document, claim.span)


MOST = 24
"""Measures of one noun and subject that are compared; a noun with more of them is told apart by its words alone."""


NARROWING = frozenset(
    """additional basic diluted domestic first foreign former gross international last net new other partnered remaining
    second third total upfront""".split()
) | {"wholly owned"}
"""Qualifiers that make another figure of the same noun for certain, which nobody needs to be asked about."""


def _nearly(a: Series, b: Series) -> str:
    one, other = a.measure, b.measure
    apart = set(one.scope) ^ set(other.scope)
    if apart & NARROWING:
        return ""
    if one.state == other.state and len(apart) == 1:
        return f"only one side says {apart.pop()!r}"
    if one.state != other.state and not apart:
        if one.state and other.state:
            # "clinical testing" and "entering clinical" may be one; "appointed" and "on the market" are not.
            return f"two states: {one.state!r} and {other.state!r}" if words(one.state) & words(other.state) else ""
        return f"only one side says {one.state or other.state!r}"
    return ""


def _year_ends(record: Record) -> Iterator[YearEnd]:
    if record.vocabulary.fiscal_year_end:
        return
    first: dict[str, Place] = {}
    count: Counter[str] = Counter()
    for page in record.pages:
        document = page.document
        for month, number, place in last_days(document.plain):
            day = f"{month:02d}-{number:02d}"
            span = document.to_text(place)
            first.setdefault(day, document.quote(span))
            count[day] += 1
    for day in sorted(first, key=lambda d: (-count[d], d)):
        yield YearEnd(day, first[day], len(first) == 1)
