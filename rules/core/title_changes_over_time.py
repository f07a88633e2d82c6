"""
A person has another title than in an earlier document of the same issuer, and no document tells of the change.

People are promoted, so this is for the reviewer's list: one note a person, with the first document that has the new
title and the last that had the old one.  A document between them that tells of an appointment explains it.

Measured on 346 real documents of 14 issuers: nothing.

Source: newsroom practice, "names, titles and ages against the record".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from factcheck.model import Clash
from factcheck.record import Record
from factcheck.rulebook import Bad, Good, Rule

from ._people import TITLES, Title, exclude, one_organisation

TOLD = r"(?:appoint|promot|named|succe(?:ed|ss)|elect|becom|became|elevat|transition|assum|step|retir|resign|join)"


def changed_titles(record: Record) -> Iterator[Clash]:
    """The first change of each person's title that no document tells."""
    by_person: dict[str, list[Title]] = {}
    for _, held in record.facet(TITLES):
        for title in held:
            known = record.vocabulary.person(title.person)
            by_person.setdefault(known.name if known else title.person, []).append(title)
    for person, titles in by_person.items():
        changes = [
            (old, new)
            for old, new in pairwise(_last_of_each_document(titles))
            if exclude(old.posts, new.posts) and one_organisation(old, new) and not _told(record, person, old, new)
        ]
        if changes:
            old, new = changes[0]
            since = f" ({old.day.year})" if old.day else ""
            later = tuple(place for _, other in changes[1:] for place in (other.place,))
            yield Clash(new.place, f"{person} is {new.title} here, {old.title} there{since}", (old.place, *later))


def _last_of_each_document(held: list[Title]) -> list[Title]:
    # Two titles in one document are another rule's matter.
    return list({title.place.document: title for title in held if title.posts and title.day}.values())


def _told(record: Record, person: str, old: Title, new: Title) -> bool:
    name = re.escape(person.split()[-1])
    telling = re.compile(rf"\b{name}\b[^.\n]{{0,160}}\b{TOLD}|\b{TOLD}\w*\b[^.\n]{{0,160}}\b{name}\b")
    # Looked for among the documents of the same issuer, so that a large record costs no more.
    pages = record.between(new.place.document, old.day or date.min, new.day or date.min)
    return any(telling.search(page.document.plain) for page in pages)


COO = '"We are glad," said Ann B. Lee, President and Chief Operating Officer.'
CEO = '"We are glad," said Ann Lee, President and CEO.'
DAYS = ("2008-08-12", "2011-05-26", "2011-06-14")
RULE = Rule(
    code="FC515",
    name="title-changes-over-time",
    summary="one person has another title than in an earlier document",
    severity="note",
    scope="record",
    check=changed_titles,
    asks=(TITLES,),
    good=(Good("the same in all", (CEO, CEO.replace("glad", "sad")), dates=DAYS[:2]),),
    bad=(
        Bad(
            "another post, noted once", (COO, CEO, CEO.replace("glad", "proud")), finds="President and CEO", dates=DAYS
        ),
    ),
    traps=(
        Good(
            "a document between tells of it",
            (COO, "Ann Lee was appointed to lead Northwind. The board thanked her.", CEO),
            dates=DAYS,
        ),
        Good(
            "the document itself tells of it",
            (COO, f"{CEO} She was promoted.\n\nMs. Lee was named CEO."),
            dates=DAYS[:2],
        ),
        Good("one post more", (COO, CEO.replace("CEO", "CEO and COO")), dates=DAYS[:2]),
        Good("documents without a date", (COO, CEO)),
        Good(
            "two organisations",
            ('"Good," said Ann Lee, CFO of Contoso.', '"Good," said Ann Lee, CEO of Northwind.'),
            dates=DAYS[:2],
        ),
    ),
)
