"""Faults in sums and in order: one digit of a figure that a total or a sentence reckons with, the ends of a range."""

from __future__ import annotations

import re
from collections.abc import Iterator

from changes import Change, Seeder

import factcheck as fc
from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.model import Place
from factcheck.rulebook import bundled

FOOTING = tuple(rule for rule in bundled() if rule.code in ("FC116", "FC117"))

RECKONED = frozenset(
    {"FC102", "FC103", "FC104", "FC105", "FC107", "FC108", "FC109", "FC112", "FC118", "FC119", "FC120", "FC202"}
)
SENTENCES = tuple(rule for rule in bundled() if rule.code in RECKONED)
ORDER = tuple(rule for rule in bundled() if rule.code == "FC308")
NARRATIVE = tuple(rule for rule in bundled() if rule.code == "FC203")


def _tied(document: Document) -> list[Place]:
    """The totals that come out in the clean document and the figures that they rest on, once each, in order."""
    held = fc.check([document], rules=FOOTING).held
    places = {place.span: place for proof in held for place in (proof.at, *proof.evidence)}
    return [places[span] for span in sorted(places)]


def cell(document: Document) -> Iterator[Change]:
    """One digit of a figure in a table that a total ties to others."""
    for place in _tied(document):
        digits = [at for at, letter in enumerate(place.text) if letter.isdigit()]
        if len(digits) > 1:
            at = digits[len(digits) // 2]
            yield Change(place.span.start + at, place.span.start + at + 1, str((int(place.text[at]) + 3) % 10))


def swapped_cell(document: Document) -> Iterator[Change]:
    """Two neighbouring digits of such a figure."""
    for place in _tied(document):
        for at in range(len(place.text) - 1):
            pair = place.text[at : at + 2]
            if pair.isdigit() and pair[0] != pair[1]:
                yield Change(place.span.start + at, place.span.start + at + 2, pair[::-1])
                break


def narrated(document: Document) -> Iterator[Change]:
    """One digit of a figure of the text that a cell of the document's tables confirms."""
    for proof in fc.check([document], rules=NARRATIVE).held:
        digits = [at for at, letter in enumerate(proof.at.text) if letter.isdigit()]
        at = digits[len(digits) // 2]
        start = proof.at.span.start + at
        yield Change(start, start + 1, str((int(proof.at.text[at]) + 3) % 10))


def reckoned(document: Document) -> Iterator[Change]:
    """The first digit of a figure in a sentence whose sum, share or change comes out."""
    held = fc.check([document], rules=SENTENCES).held
    places = {place.span: place for proof in held for place in (proof.at, *proof.evidence)}
    for span in sorted(places):
        if found := re.search("[1-9]", places[span].text):
            yield Change(span.start + found.start(), span.start + found.end(), str(int(found[0]) % 9 + 1))


def order(document: Document) -> Iterator[Change]:
    """The year of the later of two days that follow one another (payment, end of a replay) becomes the one before."""
    for proof in fc.check([document], rules=ORDER).held:
        if found := re.search(r"(?:19|20)\d\d", proof.at.text):
            start = proof.at.span.start + found.start()
            yield Change(start, start + 4, str(int(found[0]) - 1))


def ends(document: Document) -> Iterator[Change]:
    """The two figures of a range change places."""
    for mention in find_mentions(document):
        value = mention.quantity
        if mention.kind in ("number", "money", "percent") and value and value.hedge == "between":
            found = re.fullmatch(r"(\D*)(\d[\d,.]*\d|\d)(\D+)(\d[\d,.]*\d|\d)(\D*)", mention.text)
            if found and found[2] != found[4] and value.low is not None and value.low > 0:
                swapped = f"{found[1]}{found[4]}{found[3]}{found[2]}{found[5]}"
                yield Change(mention.span.start, mention.span.end, swapped)


FAULTS: tuple[Seeder, ...] = (cell, swapped_cell, narrated, reckoned, order, ends)
