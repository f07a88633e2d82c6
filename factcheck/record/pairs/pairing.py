"""
Which claims of one document are those of another: a matching of facts, though no sentence may be shared.

Equal values are paired first, the likest slots and words before the less like; small counts are equal by chance, so
they need more.  What is left is paired with another value only where slots, words and neighbours leave little doubt.
How much two facts share decides which is meant, and never whether two values agree.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Period, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.names.entities import Names
from factcheck.record.names.vocabulary import EMPTY, Vocabulary
from factcheck.record.pairs.bare import told_as, worded
from factcheck.record.pairs.codes import slipped
from factcheck.record.pairs.facts import Fact, edited_title, facts_of
from factcheck.record.pairs.forms import clock_of, one_value
from factcheck.record.pairs.leftover import repeated, take_last, take_slips, tell_ends, tell_times, tell_years, uncross
from factcheck.record.pairs.matching import EQUAL_ENOUGH, EQUAL_LEFT, Table

STATES = {
    "wholly owned": pattern(
        r"\b(?:wholly|solely|outright|entirely|fully|in full|alone|the whole of|all of it|property"
        r"|owns? (?:it|all|every))\b",
        re.IGNORECASE,
    ),
    "licensed": pattern(r"\b(?:out-|sub)?licen[sc]", re.IGNORECASE),
    "under review": pattern(r"\b(?:review|assess|examin|consider|evaluat|look(?:s|ed|ing)? at)", re.IGNORECASE),
}
"""Other words for a state of a product: they say that it is told, and not whose product it is."""
DENIED = pattern(r"\b(?:no longer|not|never|partly|co-)[ \n]?(?:\w+[ \n]){0,2}$", re.IGNORECASE)
BESIDE, BEFORE = 480, 30
"""How many characters around a product's name its state may be told in, and how many before it may deny it."""


def where_told(claim: Claim, page: Pulled, products: Collection[str]) -> Span | None:
    """Where a document tells a title, a long form or a state that a claim names; `products` are those with a state."""
    plain = page.document.plain
    found: Span | None = None
    match claim.mention.kind, claim.value:
        case "role", str() as title:
            roles = (unread.mention for unread in page.unread if unread.mention.kind == "role")
            if named := next((r.span for r in roles if title.casefold() in map(str.casefold, r.names)), None):
                return named
            people = {c.subject.rpartition(" ")[2] for c in page.claims if c.mention.kind == "role"}
            surname = claim.subject.rpartition(" ")[2]
            words = re.compile(re.escape(title), re.IGNORECASE)
            found = next(_told(words, surname, plain, people - {surname}), None)
        case "identifier", str() as address:
            at = plain.casefold().find(address.casefold())
            found = Span(at, at + len(address)) if at >= 0 else None
        case "acronym", str() as expansion:
            defined = any(c.mention.kind == "acronym" and c.subject == claim.subject for c in page.claims)
            told = re.search(re.escape(expansion), plain, re.IGNORECASE)
            told = told or (None if defined else re.search(rf"\b{re.escape(claim.subject)}\b", plain))
            found = Span(*told.span()) if told else None
        case "phase", str() as state if state in STATES and claim.subject:
            found = next(_told(STATES[state], claim.subject, plain, {*products} - {claim.subject}), None)
        case _:
            return None
    return page.document.to_text(found) if found else None


def _told(said: re.Pattern[str], product: str, plain: str, others: Collection[str]) -> Iterator[Span]:
    """Where words that nothing denies stand in the paragraph of a product, and nearer to it than to another."""
    at = plain.find(product)
    while at >= 0:
        start = max(plain.rfind("\n\n", 0, at) + 1, at - BESIDE, 0)
        end = plain.find("\n\n", at)
        for match in said.finditer(plain, start, min(end if end >= 0 else len(plain), at + BESIDE)):
            first, last = sorted((at, match.start()))
            between = plain[first + len(product) if first == at else first : last]
            denied = DENIED.search(plain, max(0, match.start() - BEFORE), match.start())
            if not denied and not any(other in between for other in others):
                yield Span(*match.span())
        at = plain.find(product, at + len(product))


BARE_LEFT = 2.0
"""What equal values must share, before others count as changed, where one document does not say what they are."""


class Pair(NamedTuple):
    """Two claims of one fact, and what they share."""

    old: Claim
    new: Claim
    score: float


@dataclass(frozen=True, slots=True)
class Pairing:
    """`kept` has equal values, `changed` others; `again` repeats what is kept; in the order of the new document."""

    kept: tuple[Pair, ...]
    changed: tuple[Pair, ...]
    dropped: tuple[Claim, ...]
    added: tuple[Claim, ...]
    again: tuple[Claim, ...]


def pair(old: Pulled, new: Pulled, vocabulary: Vocabulary = EMPTY) -> Pairing:
    """The facts of two documents that are read, matched one to one."""
    names = Names.of((old.document, new.document), vocabulary)
    relative = old.document.date != new.document.date
    here, there = (facts_of(page, names, relative) for page in (old, new))
    table = Table(here, there, _issuer(old, new, names))
    table.take_same(old, new)
    table.take_equal()
    table.trust()
    table.take_equal()  # once more: neighbours that are paired by now speak for each other
    table.take_forms()
    table.take_equal(bare=True)
    table.take_forms(bare=True)
    table.take_equal(BARE_LEFT, bare=True)
    tell_ends(table)
    table.take_changed()
    table.take_equal()  # what stands beside a figure that changed may have waited for it
    table.take_forms()
    table.take_equal(bare=True)
    table.take_changed(bare=True)
    table.take_equal(EQUAL_LEFT)
    table.take_ranks()
    table.take_single()
    table.take_changed()
    table.take_changed(bare=True)
    take_slips(table)
    take_last(table)
    uncross(table)
    again = [*repeated(table)]
    tell_years(table)
    tell_times(table)
    tell_ends(table)  # those too whose other end has a partner by now
    silent = {id(fact) for fact in again}

    states = [c for page in (old, new) for c in page.claims if c.mention.kind == "phase"]
    products = {c.subject for c in states if any(letter.isdigit() for letter in c.subject)}
    against = [page.document.plain for page in (old, new) if "anti-" in page.document.plain]
    products = {name for name in products if not any(f"anti-{name}" in plain for plain in against)}
    pairs = [(a, b, score, _equal(a, b)) for a, b, score in table.pairs()]
    kept = [_pair(a, b, score) for a, b, score, equal in pairs if equal and not (a.bare and b.bare)]

    def left(facts: Iterable[Fact], side: int, other: Pulled) -> Iterator[Claim]:
        for fact in facts:
            if fact.implied or id(fact) in silent or table.says(side, fact):
                continue
            if fact.passing and not any(f.head == fact.head for f in table.free(side)):
                continue
            span = None if table.doubt else where_told(fact.claim, other, products)
            if span:
                there = worded(fact.claim, other, span)
                kept.append(Pair(*((fact.claim, there) if side else (there, fact.claim)), EQUAL_ENOUGH))
            else:
                yield fact.claim

    dropped, added = tuple(left(table.free(0), 1, new)), tuple(left(table.free(1), 0, old))
    changed = [_pair(a, b, score) for a, b, score, equal in pairs if not equal]
    if not table.doubt:
        changed += (Pair(was, now, EQUAL_ENOUGH) for was, now in slipped(old, new))
    return Pairing(
        kept=tuple(sorted(kept, key=_place)),
        changed=tuple(sorted(changed, key=_place)),
        dropped=dropped,
        added=added,
        again=tuple(fact.claim for fact in again),
    )


def _issuer(old: Pulled, new: Pulled, names: Names) -> str:
    """The company of which two documents are, where both name it."""
    issuer, other = (names.issuers.get(page.document.name, "") for page in (old, new))
    first = issuer.split(" ")[0]
    return issuer if issuer == other and all(first in page.document.plain.casefold() for page in (old, new)) else ""


def _place(pair: Pair) -> tuple[Span, Span]:
    return pair.new.span, pair.old.span


def _pair(a: Fact, b: Fact, score: float) -> Pair:
    old, new = a.claim, b.claim
    return Pair(told_as(old, new) if a.bare else old, told_as(new, old) if b.bare else new, score)


def _equal(a: Fact, b: Fact) -> bool:
    if a.key == b.key or meet(a.claim, b.claim):
        return True
    return not set(a.forms).isdisjoint(b.forms) and one_value(a.claim, b.claim) and not edited_title(a, b)


def meet(a: Claim, b: Claim) -> bool:
    """
    Whether two values are one but for rounding, or for a date that is told less exactly.

    Words without a digit that are the same are one too: "the fiscal year" is what the day beside it makes of it.
    """
    match a.value, b.value:
        case Quantity(), Quantity():
            known = a.value.written is not None and b.value.written is not None and a.value.unit == b.value.unit
            exact = not {a.value.hedge, b.value.hedge} - {"none", "about", "nearly"}
            if (a.value.hedge, a.value.step) == (b.value.hedge, b.value.step):
                # "about 47.7" and "about 47.8": each may be the other, and yet somebody changed the figure.
                return known and exact and a.value.written == b.value.written
            return known and exact and a.value.meets(b.value)
        case Period(), Period():
            clocks = {clock_of(a.mention), clock_of(b.mention)} - {""}
            if len(clocks) > 1:
                return False
            same = a.mention.text.casefold() == b.mention.text.casefold() and not a.mention.has_digits
            return same or _inside(a.value, b.value) or _inside(b.value, a.value)
        case _:
            return False


def _inside(a: Period, b: Period) -> bool:
    return a.start is not None and a.end is not None and b.holds(a.start) and b.holds(a.end)
