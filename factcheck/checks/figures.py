"""What checks over time ask of claims: their numbers, whether two can stand together, how a reader writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.almanac import MONTHS
from factcheck.claims.grammar.lemmas import noun
from factcheck.claims.wording import spelled, when, wording
from factcheck.model import Claim, Period, Series
from factcheck.patterns import pattern
from factcheck.quantity import Quantity, apart
from factcheck.record import Record

RESTATED = frozenset({"restated", "corrected"})
NOT_ITS_OWN = frozenset({"prior", "negated", "attributed", "converted"})
"""What a document does not say as its own figure of its own time; a sum is converted at the rate of the day."""


def quantity(claim: Claim) -> Quantity | None:
    """The claim's number, or None where its value is a day or a word."""
    return claim.value if isinstance(claim.value, Quantity) else None


def said(claim: Claim) -> str:
    """The words of a claim and the day that it holds for: "ten (19 December 2012)"."""
    return f"{claim.mention.text} ({when(claim.as_of)})"


def label(record: Record, *claims: Claim) -> str:
    """What some claims of one measure are of, in the words of the first that names it: "TAP compounds"."""
    named = (wording(record.page[claim.document].document, claim) for claim in claims)
    return next((words for words in named if words), None) or spelled(claims[0].measure)


def sentence(record: Record, claim: Claim) -> str:
    """The plain words of the sentence that a claim stands in."""
    return record.page[claim.document].document.words(claim.sentence)


def stated(series: Series) -> list[Claim]:
    """
    The figures of a series that are said to be so, for their own period, in order of time.

    A document that gives two figures which cannot be one ("two compounds …; the two compounds and a third …") counts
    more than one thing under these words, so none of them is taken.
    """
    told = [
        c
        for c in series.claims
        if c.modality == "actual" and quantity(c) is not None and c.flags.isdisjoint(NOT_ITS_OWN)
    ]
    by_document: dict[str, list[Claim]] = {}
    for claim in told:
        by_document.setdefault(claim.document, []).append(claim)
    agreed = {document for document, claims in by_document.items() if len(claims) == 1 or _one_voice(claims)}
    # What somebody says counts as a second voice, and never as the document's own figure.
    return [c for c in told if c.speaker is None and c.document in agreed]


def _one_voice(claims: Iterable[Claim]) -> bool:
    by_days: dict[Period | None, Claim] = {}
    return all(holds(by_days.setdefault(c.as_of, c), c) for c in claims)


def below(later: Claim, earlier: Claim) -> bool:
    """Whether the whole set of one figure lies under the whole set of the other."""
    low, high = quantity(earlier), quantity(later)
    if low is None or high is None or low.meets(high):
        return False
    floor, ceiling = low.interval.low, high.interval.high
    return floor is not None and ceiling is not None and ceiling <= floor


def specific(claim: Claim) -> bool:
    """Whether a count says of what: "offices" alone may be any of several kinds of office."""
    return bool(claim.measure.scope or claim.measure.state)


def arithmetic(there: Claim, here: Claim) -> str:
    """The two sets in one line, or "" where a value is no number."""
    left, right = quantity(here), quantity(there)
    return apart(left, right) if left and right else ""


def holds(a: Claim, b: Claim) -> bool:
    """Whether the values of two claims can be one."""
    if isinstance(a.value, Quantity) and isinstance(b.value, Quantity):
        return a.value.meets(b.value)
    if isinstance(a.value, Period) and isinstance(b.value, Period):
        return a.value.meets(b.value)
    return str(a.value).casefold() == str(b.value).casefold()


def told_apart(record: Record, a: Claim, b: Claim) -> str:
    """
    What in their own sentences keeps two figures of one series apart, as in `verify`: "tram here, bus there", or "".

    Whoever tells of it is one: "Contoso has twelve mills", and under a new name "Adatum has nine mills".
    """
    from factcheck.record.verdicts.likeness import likeness  # not read where nothing clashes
    from factcheck.record.verdicts.tokens import stems

    tellers = (word for c in (a, b) for word in (c.subject, record.names.issuers.get(c.document, "")))
    own = frozenset(stem for teller in tellers for stem in stems(teller))
    one, other = (told and told.also_named(own) for told in (record.statement(a), record.statement(b)))
    here = next((f for f in one.figures if f.place.span == a.span), None) if one else None
    there = next((f for f in other.figures if f.place.span == b.span), None) if other else None
    if not (one and other and here and there):
        return ""
    like = likeness(here, there, one, other, record.names)
    return like.why if like else ""


SELF = ("Company", "Corporation", "Group", "Bank")
CAPITALISED = pattern(r"(?<=[a-z,)] )[A-Z][\w&-]+")


WRITTEN = pattern(r"[A-Za-z][\w&-]*")


def as_narrow(record: Record, a: Claim, b: Claim) -> bool:
    """
    Whether neither of two measures is a part of the other: "eight independent directors" are not all eleven.

    A qualifier that one side leaves out may be a name, which narrows nothing: "six TAP compounds", "six compounds".
    A place right behind what is counted narrows it, "sales in Canada", and so does a group: "rate among women".
    """
    if any(place not in sentence(record, other) for one, other in ((a, b), (b, a)) for place in _places(record, one)):
        return False
    only = {part for word in {*a.measure.scope} ^ {*b.measure.scope} for part in word.split()} - SAYS_NOTHING
    if not only:
        return True
    names = {
        word.casefold() for claim in (a, b) for word in WRITTEN.findall(sentence(record, claim)) if not word.islower()
    }
    return only <= names


PLACED = pattern(r"\b([A-Za-z]+) (?:among (?=([a-z]+))|(?:in|from|outside|across) (?:the )?(?=([A-Z][\w&.-]+)))")


def _places(record: Record, claim: Claim) -> Iterator[str]:
    """The names of places and groups in a sentence right behind the noun that a claim counts."""
    for word, group, place in PLACED.findall(sentence(record, claim)):
        if noun(word.casefold()) == claim.measure.head and place not in MONTHS:
            yield group or place


SAYS_NOTHING = frozenset("total overall current new different distinct full-time worldwide global".split())
"""Qualifiers with which all are counted as well."""


def of_one(record: Record, a: Claim, b: Claim) -> bool:
    """
    Whether neither sentence names somebody beside what the other names: a deal with Fabrikam, one with Contoso.

    Who wrote is named by every name: "owned by Larkfield", "owned by the Company".
    """
    own = {*SELF, *(word for c in (a, b) for word in record.names.issuers.get(c.document, "").title().split())}
    left, right = (sentence(record, c).replace(c.mention.text, "") for c in (a, b))
    if isinstance(a.value, Period) and isinstance(b.value, Period):
        own |= {*MONTHS}  # other days than the one that is compared are no names
    only_left = [name for name in CAPITALISED.findall(left) if name not in right and name not in own]
    only_right = [name for name in CAPITALISED.findall(right) if name not in left and name not in own]
    return not (only_left and only_right)
