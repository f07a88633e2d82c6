"""
The same fact?  Decided on typed slots, never on how alike two sentences look.

"In preclinical testing" and "in clinical testing" are 96 of 100 alike and two facts; "per target" and "per product"
cannot be told apart by any score.  So each slot is compared by itself: both filled and different means different, one
empty means not comparable, with the reason.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from factcheck.claims.deals import DEALS
from factcheck.model import Claim, Measure, Period
from factcheck.quantity import Quantity
from factcheck.record.measures import TERMS, one_form
from factcheck.record.names.entities import Names

QUALITIES = frozenset({"wholly owned", "partnered"})
"""What sets a part apart: "ten, three of them wholly owned" counts the same as "three wholly owned compounds"."""


class Slots(Struct, frozen=True):
    """What a claim is about, in one hashable value: two claims with equal slots speak of one fact over time."""

    subject: str
    measure: Measure
    unit: str
    per: str
    counterparty: str
    agreement: str
    part: bool


class Sameness(Struct, frozen=True):
    """Whether two claims speak of the same fact, and why not, in words; `why` is "" for the same."""

    outcome: Literal["same", "different", "not comparable"]
    why: str = ""


def slots(claim: Claim, names: Names) -> Slots:
    """The slots of a claim, its names and wordings brought to one form."""
    measure = canonical(claim, names)
    subject, partner = parties(claim, measure, names)
    return Slots(
        subject=subject,
        measure=measure,
        unit=unit(claim),
        per=_per(claim, measure),
        counterparty=partner,
        agreement=(claim.agreement or "").casefold(),
        part=is_part(claim, measure),
    )


def _per(claim: Claim, measure: Measure) -> str:
    """What a figure is per; a dividend of cents or a few pounds is a share's, said or not."""
    per = (claim.per or "").casefold()
    paid = claim.value.written if isinstance(claim.value, Quantity) and claim.mention.kind == "money" else None
    return "share" if not per and measure.head == "dividend" and paid is not None and paid < DEAREST else per


DEAREST = 1000
"""No share is paid so much; a dividend from here on is paid to all."""


def is_part(claim: Claim, measure: Measure) -> bool:
    """
    Whether a count is of a part that only its whole names: "of which three".

    "28 programs, two of them in Phase 3" counts all that are in Phase 3, as "two programs in Phase 3" does.
    """
    staged = measure.state is not None and measure.state.startswith("phase")
    return claim.part_of is not None and QUALITIES.isdisjoint(measure.scope) and not staged


def parties(claim: Claim, measure: Measure, names: Names) -> tuple[str, str]:
    """
    Whose fact it is, and with whom.

    The terms of a deal are the issuer's with its partner, whoever is the subject: "Contoso paid us $20 million upfront"
    and "we received $20 million upfront from Contoso"; and so is "the agreement has a term of three years".
    """
    subject = names.subject(claim.subject, claim.document)
    partner = names.canonical(claim.counterparty) if claim.counterparty else ""
    issuer = names.issuers.get(claim.document, "")
    if "rank" in measure.scope and "annual" in measure.scope:
        return "", ""  # "the 15th annual meeting" is the meeting's
    if issuer and subject != issuer and (measure.head in TERMS or measure.state == "signed"):
        if subject.rpartition(" ")[2] in DEALS:
            return issuer, partner
        return issuer, partner if partner and partner != issuer else subject
    if issuer and issuer in (subject, partner) and partner:
        return issuer, subject if partner == issuer else partner
    if partner and claim.nature == "fixed":
        # "Contoso and we signed" and "We and Contoso signed" are one signing.
        subject, partner = sorted((subject, partner))
    return subject, partner


def canonical(claim: Claim, names: Names) -> Measure:
    """The measure of a claim: by the vocabulary's name, else in the form that stands for all of its wordings."""
    confirmed = names.vocabulary.measure(str(claim.measure)) if names.vocabulary.measures else None
    return Measure(confirmed.name) if confirmed else one_form(claim)


def unit(claim: Claim) -> str:
    """What kind of value it is: "date", "words", "count", a currency, "percent" or another unit."""
    if isinstance(claim.value, Period):
        return "date"
    if isinstance(claim.value, str):
        return "words"
    return claim.value.unit or "count"


SLOT_WORDS = (
    ("subject", "whose figure it is"),
    ("per", "what it is counted per"),
    ("counterparty", "with which partner"),
    ("agreement", "under which agreement"),
)


def same(a: Claim, b: Claim, names: Names) -> Sameness:
    """Whether two claims are figures of one fact, whatever their dates and modalities."""
    return alike(slots(a, names), slots(b, names))


def alike(a: Slots, b: Slots) -> Sameness:
    """Whether two sets of slots are those of one fact.  Symmetric."""
    if a == b:
        return Sameness("same")
    if a.unit != b.unit:
        return Sameness("different", f"units differ: {a.unit} and {b.unit}")
    if a.part != b.part:
        return Sameness("different", "one counts a part of the other's whole")
    if a.measure.head != b.measure.head:
        return Sameness("different", f"they count different things: {a.measure.head} and {b.measure.head}")
    missing = ""
    for slot, words in SLOT_WORDS:
        left, right = getattr(a, slot), getattr(b, slot)
        if left and right and left != right:
            return Sameness("different", f"{slot} differs: {left} and {right}")
        if left != right:
            missing = missing or f"one side does not say {words}"
    left_only, right_only = set(a.measure.scope) - set(b.measure.scope), set(b.measure.scope) - set(a.measure.scope)
    if left_only and right_only:
        return Sameness("different", f"scope differs: {' '.join(sorted(left_only))} and {' '.join(sorted(right_only))}")
    if left_only or right_only:
        missing = missing or f"only one side says {' '.join(sorted(left_only or right_only))!r}"
    if a.measure.state != b.measure.state:
        if a.measure.state and b.measure.state:
            return Sameness("different", f"states differ: {a.measure.state} and {b.measure.state}")
        missing = missing or "one side does not say in which state they are"
    return Sameness("not comparable", missing) if missing else Sameness("same")
