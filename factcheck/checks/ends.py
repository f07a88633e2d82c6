"""Whether the documents tell of an end, a sale or a cut by which a count may be smaller than before."""

from __future__ import annotations

import re

from factcheck.claims.pull import Pulled
from factcheck.model import Claim
from factcheck.patterns import pattern
from factcheck.record import Record
from factcheck.record.measures import STAFF

EXPLAINS = pattern(
    r"\b(?:discontinu\w*|terminat\w*|withdr[ae]w\w*|stopp?(?:s|ed|ing)?|ceas\w*|halt\w*|clos(?:e[sd]?|ing|ure)|div?est\w*"
    r"|sold|sale of|dispos\w*|wound down|winding down|cut(?:s|ting)?|reduc\w+|restructur\w*|laid off|lay-?offs?"
    r"|redundan\w*|return(?:s|ed)? (?:the )?rights|spun? off|spin-?off|retir\w+|delist\w*|expired?|lapsed|no longer"
    r"|fail\w*|dropp?\w*|merg\w+|consolidat\w+|redefin\w*|reclassif\w*)\b",
    re.IGNORECASE,
)
PEOPLE = sorted(STAFF | {"person", "people", "job", "position"})
"""Who works somewhere, by any of these nouns: a workforce that is reduced explains fewer employees."""


def explained(record: Record, earlier: Claim, later: Claim) -> bool:
    """
    Whether a document after the earlier one, up to the later one, tells of an end in a sentence on the same noun.

    So may the sentence of the earlier figure itself.

    Looked for among the documents of the same issuer, so that a large record costs no more.
    """
    since, until = record.day(earlier), record.day(later)
    if since is None or until is None:
        return False
    if EXPLAINS.search(record.page[earlier.document].document.words(earlier.sentence)):
        return True  # "two of its nine design centers will be closed"
    pages = record.between(later.document, since, until)
    return any(page.document.date != since and _tells_of_end(page, later) for page in pages)


def _tells_of_end(page: Pulled, later: Claim) -> bool:
    head = later.measure.head.casefold()
    named = PEOPLE if head in PEOPLE else (head,)
    if not EXPLAINS.search(page.document.plain):
        return False
    for part in page.document.sentences:
        words = page.document.words(part.span)
        own = page.document.name == later.document and later.span.meets(part.span)
        if (own or any(name in words.casefold() for name in named)) and EXPLAINS.search(words):
            return True
    return False
