"""
A phone number, an address on the web or a mail address is one slip away from the one that was used before.

"407-8291" becomes "407-8219", and callers reach a stranger.  Compared are the numbers and addresses of one document,
and of the documents before it: those with two neighbouring figures or letters exchanged.  Two lines of one
office differ by one figure, and so do two rooms of a web site, so one figure alone is a finding only where the new
number stands at the place of the old one, behind the same words.

Measured on 346 real documents: nothing.  Of 85 numbers that stand there more than once all were found with two figures
exchanged, read beside five earlier documents of their issuer.

Source: newsroom practice, dial every number before it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.model import Clash, Place
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.facets import Facet, together
from factcheck.rulebook import Bad, Fields, Good, Rule
from factcheck.slips import exchanged, one_apart

DOMAIN = pattern(r"(?:https?://)?(?:www\.)?(?P<host>[a-z0-9-]{4,}(?:\.[a-z0-9-]+)*\.[a-z]{2,6})\b", re.IGNORECASE)
MAIL = pattern(r"(?P<who>[\w.+-]+)@(?P<host>[\w-]{3,}(?:\.[\w-]+)*\.[a-z]{2,6})\b", re.IGNORECASE)
LEAST = 7
"""Figures of a number that somebody dials; a shorter one is an extension."""
BEFORE = 24
"""Characters before a number that tell its place."""


class Contact(Fields, frozen=True):
    """A number's figures, or an address in small letters; the words before it, and where it stands."""

    key: str
    before: str
    place: Place


def contacts(record: Record) -> Iterator[Clash]:
    """Every contact that is new and one slip away from one that was known."""
    known: dict[str, Contact] = {}
    slips: dict[str, Contact] = {}
    labels: dict[tuple[str, str], Contact] = {}
    for _, here in record.facet(CONTACTS):
        own = {contact.key for contact in here}
        for contact in here:
            if contact.key in known:
                continue
            there = next((slips[slip] for slip in exchanged(contact.key) if slip in slips), None)
            beside = labels.get((contact.before, str(len(contact.key))))
            if there is None and beside and beside.key not in own and _one_off(contact.key, beside.key):
                there = beside
            if there is not None:
                yield Clash(
                    contact.place,
                    f"{contact.place.text} here, {there.place.text} there",
                    (there.place,),
                    "one slip of the pen apart",
                )
            known[contact.key] = contact
            slips.setdefault(contact.key, contact)
        for contact in here:
            labels[contact.before, str(len(contact.key))] = contact


def _contacts(page: Pulled) -> Iterator[Contact]:
    for mention in page.mentions:
        key = ""
        if mention.kind == "phone":
            digits = re.sub(r"\D", "", mention.text)
            key = digits[-10:] if len(digits) >= LEAST else ""
        elif mention.kind == "identifier" and ("." in mention.text):
            found = MAIL.fullmatch(mention.text) or DOMAIN.match(mention.text)
            key = (found["host"] if found else "").lower()
        if key:
            place = page.document.quote(mention.span)
            yield Contact(key, _before(page.document, mention.span.start), place)


def _ties(contacts: tuple[Contact, ...], *_: object) -> Iterator[str]:
    for contact in contacts:
        yield "".join(sorted(contact.key))  # two signs exchanged are the same signs
        yield f"{contact.before}\n{len(contact.key)}"


CONTACTS = Facet("contacts", together(_contacts), _ties, tuple[Contact, ...])
"""Phone numbers and addresses, those of one document together."""


def _before(document: Document, at: int) -> str:
    return " ".join(re.sub(r"\W+", " ", document.text[max(0, at - BEFORE) : at]).split()[-3:]).casefold()


def _one_off(a: str, b: str) -> bool:
    return a[0].isdigit() and one_apart(a, b)


RULE = Rule(
    code="FC509",
    name="contact-differs",
    summary="a phone number or an address is one slip away from the one used before",
    severity="warning",
    scope="record",
    check=contacts,
    asks=(CONTACTS,),
    good=(
        Good(
            "the same number",
            ("Questions to Ann Lee, 617-407-8291, ann@northwind.com.", "Questions to Ann Lee, (617) 407-8291."),
            dates=("2013-06-04", "2013-07-04"),
        ),
    ),
    bad=(
        Bad(
            "two figures exchanged",
            ("Questions to Ann Lee, 617-407-8291.", "Questions to Ann Lee, 617-407-8219."),
            finds="617-407-8219",
            dates=("2013-06-04", "2013-07-04"),
        ),
        Bad(
            "one figure",
            ("Questions to Ann Lee, 617-407-8291.", "Questions to Ann Lee, 617-407-8251."),
            finds="617-407-8251",
            dates=("2013-06-04", "2013-07-04"),
        ),
        Bad(
            "an address", "Visit www.northwind.com today. Write to ir@nortwhind.com for more.", finds="ir@nortwhind.com"
        ),
    ),
    traps=(
        Good("two lines of one office", "Questions to Ann Lee, 617-407-8291, or Bo Li, 617-407-8292."),
        Good(
            "another vendor",
            ("Dial 844-413-3972 to hear it.", "Dial 877-407-0784 to hear it."),
            dates=("2013-06-04", "2013-07-04"),
        ),
        Good("toll-free and international", "Dial 844-413-3972, or 412-317-5776 from abroad."),
    ),
)
