"""What a claim is of and what it says, for a person: in the words of its own document, never as our lemmas."""

from __future__ import annotations

from factcheck.claims.wording import spelled, wording
from factcheck.documents import Document
from factcheck.model import Claim, Span
from factcheck.quantity import Quantity
from factcheck.reports.places import clean
from factcheck.reports.values import HEDGES, in_full, say

BEFORE, AFTER = 70, 30
"""Characters of its sentence that are shown around a fact that is told by its context."""

QUOTES = '"“”'

OWN_DAY = ("document", ("date",))
"""Head and qualifiers of the day that a document bears."""


def named(claim: Claim, document: Document | None) -> str:
    """What a claim is of: "TAP compounds in the clinic", "date of the document", "title of Dana Whitlock"."""
    measure = claim.measure
    if measure.head == "expansion":
        return f"what {claim.subject or claim.mention.text} stands for"
    if isinstance(claim.value, str) and measure.head in ("title", "phase", "ownership"):
        return f"{measure.head} of {claim.subject}" if claim.subject else measure.head
    if (measure.head, measure.scope) == OWN_DAY:
        return "date of the document"
    return (wording(document, claim) if document else None) or spelled(measure)


def basis(words: str, per: str | None) -> str:
    """ "per share" behind the words that name a figure, "" where they say so themselves: "income per share"."""
    said = words.casefold()
    return f"per {per}" if per and f"per {per}" not in said and said not in (per, f"{per}s") else ""


def figure(claim: Claim) -> str:
    """What a claim says, as short as it was written: "up to $170.5 million", "2010", "under review"."""
    value, said = claim.value, clean(claim.mention.text)
    if claim.mention.kind in ("time", "set", "duration"):
        return said
    if not isinstance(value, Quantity):
        return in_full(value)
    if "listed" in claim.flags:
        return say(value)
    hedge = HEDGES.get(value.hedge, "")
    return said if not hedge or said.lower().startswith(hedge) else f"{hedge} {said}"


def figures(old: Claim, new: Claim) -> tuple[str, str]:
    """What two claims say, in a form in which they differ: the values in full where the words are the same."""
    before, after = figure(old), figure(new)
    return (before, after) if before.casefold() != after.casefold() else (in_full(old.value), in_full(new.value))


def told(claim: Claim, document: Document | None) -> str:
    """
    A fact that stands alone, on one line: `TAP compounds in the clinic: six`.

    What happened on a day has seldom a noun that names it, so a date is shown where it stands: `"later this year" in
    "… interest in advancing it into Phase II testing later this year"`.
    """
    own_day = (claim.measure.head, claim.measure.scope) == OWN_DAY
    if document is None or own_day or claim.mention.kind not in ("date", "time", "set", "duration"):
        return f"{clean(named(claim, document))}: {figure(claim)}"
    return f'"{clean(claim.mention.text)}" in "{_context(claim, document)}"'


def _context(claim: Claim, document: Document) -> str:
    span, sentence = claim.span, claim.sentence if claim.sentence.holds(claim.span) else claim.span
    before = clean(document.words(Span(sentence.start, span.start)))
    after = clean(document.words(Span(span.end, sentence.end)))
    said = clean(document.words(span))
    left = before if len(before) <= BEFORE else f"… {before[-BEFORE:].partition(' ')[2]}"
    right = after if len(after) <= AFTER else f"{after[:AFTER].rpartition(' ')[0]} …"
    glued = "" if right[:1] in ",.;:!?)" else " "
    return f"{left} {said}{glued}{right}".strip().strip(QUOTES)
