"""Faults of time that come from last quarter's or last year's text: a quarter, the year of a day to come or gone by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from changes import Change, Seeder

import factcheck as fc
from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Mention
from factcheck.rulebook import bundled

RESULTS = tuple(rule for rule in bundled() if rule.code == "FC310")
BEFORE = {"first": "fourth", "second": "first", "third": "second", "fourth": "third"}
NTH = re.compile(r"\b(first|second|third|fourth)(?=[- ](?:fiscal )?quarter)", re.IGNORECASE)
YEAR = re.compile(r"\b20\d\d\b")
HALF_A_YEAR, A_YEAR = 200, 340
BESIDE = re.compile(r"\b(?:on|in|at)\s+$")


def results_quarter(document: Document) -> Iterator[Change]:
    """The quarter of the results becomes the one before, where the document names it in another place too."""
    held = fc.check([document], rules=RESULTS).held
    places = {place.span: place for proof in held for place in (proof.at, *proof.evidence)}
    for span in sorted(places):
        if found := NTH.search(places[span].text):
            word = BEFORE[found[1].lower()]
            like = word.upper() if found[1].isupper() else word.capitalize() if found[1][0].isupper() else word
            yield Change(span.start + found.start(), span.start + found.end(), like)


def to_come(document: Document) -> Iterator[Change]:
    """The year of a day to come becomes the one before."""
    for mention, days in _dated(document):
        if 0 <= days <= HALF_A_YEAR:
            yield _year(mention, -1)


def gone_by(document: Document) -> Iterator[Change]:
    """The year of a day of the last months, behind "on", "in" or "at", becomes the one after."""
    for mention, days in _dated(document):
        bare = YEAR.fullmatch(mention.text)
        if -A_YEAR < days < 0 and not bare and BESIDE.search(document.text[: mention.span.start][-12:]):
            yield _year(mention, 1)


def _dated(document: Document) -> Iterator[tuple[Mention, int]]:
    """The dates with one year, but the document's own, and how many days after its day they begin, or end if before."""
    own = [evidence.span for evidence in document.dates if evidence.span]
    for mention in find_mentions(document) if document.date else ():
        period, day = mention.period, document.date
        if mention.kind not in ("date", "time") or len(YEAR.findall(mention.text)) != 1 or day is None:
            continue
        if period and period.start and period.end and not any(span.meets(mention.span) for span in own):
            yield mention, ((period.start if period.start >= day else period.end) - day).days


def _year(mention: Mention, step: int) -> Change:
    found = next(YEAR.finditer(mention.text))
    start = mention.span.start + found.start()
    return Change(start, start + 4, str(int(found[0]) + step))


FAULTS: tuple[Seeder, ...] = (results_quarter, to_come, gone_by)
