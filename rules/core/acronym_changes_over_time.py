"""
An issuer gives an acronym another long form: "Tumor-Activated Prodrug" in 2008, "Targeted Antibody Payload" in 2011.

A term may be renamed, and then the change has a day; or somebody remembered the words wrong.  One note an acronym and
pair of long forms lets a reviewer decide which it is, and write it into the vocabulary with its days: then it is told.

Measured on 346 real documents of 14 issuers: one note, and it is one ("Federal Aviation Authority", "Administration").

Source: terminology practice, ISO 704: a term that changes is recorded with its date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.model import Clash
from factcheck.record import Record
from factcheck.rulebook import Bad, Good, Rule

from ._acronyms import DEFINITIONS, Definition, differ, words

Dated = tuple[date | None, Definition]


def changes(record: Record) -> Iterator[Clash]:
    """The first appearance of each new long form, against the last of the one that it follows."""
    latest: dict[tuple[str, str], Dated] = {}
    # Each long form once, however many documents repeat it.
    wordings: dict[tuple[str, str], dict[frozenset[str], None]] = {}
    for page, new in record.facet(DEFINITIONS):
        key = (record.names.issuers.get(page.document.name, ""), new.short)
        forms, (before, last) = wordings.setdefault(key, {}), latest.get(key, (None, new))
        changed = last.place.document != page.document.name and all(differ(new.words, form) for form in forms)
        if changed and not (_confirmed(record, new, page.document.date) and _confirmed(record, last, before)):
            since = f" ({before.year})" if before else ""
            yield Clash(new.place, f'{new.short} is "{new.long}" here, "{last.long}" there{since}', (last.place,))
        forms[new.words] = None
        latest[key] = (page.document.date, new)


def _confirmed(record: Record, form: Definition, day: date | None) -> bool:
    # The vocabulary gives the acronym this long form on this day.
    return any(
        acronym.short == form.short
        and any(not differ(form.words, words(long.text)) and (day is None or long.holds(day)) for long in acronym.long)
        for acronym in record.vocabulary.acronyms
    )


OLD = "It uses Toxin Antibody Pair (TAP) technology."
NEW = "It uses Tagged Agent Platform (TAP) technology."
DAYS = ("2008-08-12", "2011-05-26", "2012-12-19")
RULE = Rule(
    code="FC503",
    name="acronym-changes-over-time",
    summary="one acronym has another long form in another document",
    severity="note",
    scope="record",
    check=changes,
    asks=(DEFINITIONS,),
    good=(Good("the same in all", (OLD, OLD.replace("It", "The mill"), OLD.replace("It", "Everybody")), dates=DAYS),),
    bad=(
        Bad("renamed, and noted once", (OLD, NEW, NEW.replace("It", "The mill")), finds="TAP", dates=DAYS),
        Bad("and back again, noted once", (OLD, NEW, OLD.replace("It", "The mill")), finds="TAP", dates=DAYS),
    ),
    traps=(
        Good(
            "confirmed in the vocabulary",
            (OLD, NEW),
            dates=DAYS[:2],
            vocabulary=(
                '[[acronyms]]\nshort = "TAP"\nlong = [{ name = "Toxin Antibody Pair", until = 2010-12-31 },'
                ' { name = "Tagged Agent Platform", from = 2011-01-01 }]\n'
            ),
        ),
        Good(
            "two issuers",
            (
                f"{OLD}\n\nAbout Northwind, Inc.\n\nNorthwind makes flour and bread of it.",
                f"{NEW}\n\nAbout Contoso, Inc.\n\nContoso makes ships and boats of steel.",
            ),
            dates=DAYS[:2],
        ),
        Good(
            "a word with another ending",
            ("It has a super conductor (SC).", "It has super conducting (SC) wire."),
            dates=DAYS[:2],
        ),
        Good("a longer wording", (OLD, "Its maytansinoid Toxin-Antibody Pairs (TAP) are old."), dates=DAYS[:2]),
    ),
)
