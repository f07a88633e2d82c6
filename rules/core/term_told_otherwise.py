"""
What was settled once has another figure in a later document: a price, an upfront payment, the length of a contract.

"Acquired Grantley Valve for $62 million" is told a year later as "Grantley, bought for $67 million".  Two figures are
one term if they have one role, and the later sentence names who or what the deal was with, or the month in which the
earlier document told it as news, and nothing speaks against it: another party, another day, two figures of one role
side by side.  Where the name and the month agree it warns, with one of them it notes; both only of a figure that is
one slip of the pen away, since a deal may have several sums.  Terms that agree are ticked.

A payment is told as another, too: what was a milestone is what "we received"; then name and month have to agree, and
it notes.  So it does where two sentences have another figure in common.

Measured on 346 real documents, by issuer: nothing found.

Source: audit practice, "agree to the prior document"; hints of accountants, a difference of one digit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.model import Clash, Held
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.rulebook import Bad, Good, Rule
from factcheck.slips import one_slip

from ._one_deal import day_of, differ, family_of, likeness, of_house, one_deal, shared_names, ties
from ._slips import way
from ._terms import Term, read

CROWD = 40
"""So many terms under one tie tell nothing apart."""


def told_otherwise(record: Record) -> Iterator[Clash | Held]:
    """Every term that a later document tells again, with another figure or with the same."""
    terms = [of_house(term, page.document.name, record.names) for page, term in record.facet(TERMS)]
    groups: dict[str, list[Term]] = defaultdict(list)
    beside: dict[tuple[str, str, str], list[Term]] = defaultdict(list)
    for term in terms:
        beside[term.place.document, family_of(term.role), term.unit].append(term)
        for tie in ties(term, term.place.document, record.names):
            groups[tie].append(term)
    pairs = (pair for group in groups.values() if len(group) <= CROWD for pair in combinations(group, 2))
    before: dict[Term, list[tuple[Term, bool]]] = defaultdict(list)
    for pair in dict.fromkeys(pairs):
        one, other = sorted(pair, key=day_of)
        if (sure := one_deal(one, other)) is not None:
            before[other].append((one, sure))
    for term in terms:
        agree = [one for one, _ in before[term] if not differ(one, term)]
        if agree and not (term.quantity.is_bound or agree[-1].quantity.is_bound):
            words = f"{term.role}: {agree[-1].place.text} before"
            yield Held(term.place, words, (agree[-1].place,))
        for one, sure in reversed(before[term]):
            sides = (side for at in (one, term) for side in beside[at.place.document, family_of(at.role), at.unit])
            others = (side for side in sides if _is_rival(side, one, term))
            if _is_clash(one, term, sure) and not any(_may_be_meant(side, one, term) for side in (*agree, *others)):
                yield Clash(
                    term.place,
                    f"{term.role}: {term.place.text} here, {one.place.text} before, told of the same "
                    f"({', '.join(sorted(shared_names(one, term))) or 'its month'})",
                    (one.place,),
                    way(one.digits, term.digits),
                    severity=None if sure else "note",
                )
                break


def _is_clash(one: Term, term: Term, sure: bool) -> bool:
    """
    Whether two terms of one deal are a slip of the pen apart.

    Where it is not sure that they are of one, they have two digits before their zeros ("$62 million", not "$60
    million"), or two names in common.
    """
    if not differ(one, term) or not one_slip(one.digits, term.digits):
        return False
    digits = max(len(side.digits.strip("0.,").replace(".", "")) for side in (one, term))
    return sure or digits > 1 or likeness(one, term) > 1


def _is_rival(side: Term, one: Term, term: Term) -> bool:
    """Whether a figure beside two can make it unsure that they are one term: one of their role, or as like another."""
    if one.role == term.role:
        return side.role == one.role
    other = one if side.place.document == term.place.document else term
    agrees = not differ(side, other) and not side.quantity.is_bound  # "up to $200 million" agrees with all below
    return agrees or one_slip(side.digits, other.digits)


def _may_be_meant(other: Term, one: Term, term: Term) -> bool:
    """Whether another term may as well be meant by one of two, or one of the two documents tells both figures."""
    if other in (one, term):
        return False
    if other.place.document == term.place.document:
        return not differ(other, one) or (differ(other, term) and _is_liker(one, other, one, term))
    if not differ(other, term):
        return other.place.document == one.place.document or _is_linked(other, one)
    return other.place.document == one.place.document and differ(other, one) and _is_liker(other, term, one, term)


def _is_linked(a: Term, b: Term) -> bool:
    first, second = sorted((a, b), key=day_of)
    return one_deal(first, second) is not None


def _is_liker(here: Term, there: Term, one: Term, term: Term) -> bool:
    """Whether two terms are of one deal, and as like each other as two more."""
    return one_deal(here, there) is not None and likeness(here, there) >= likeness(one, term)


TERMS = Facet("terms", read, ties, Term)

BOUGHT = (
    "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) today announced that it has acquired Grantley Valve for {}."
)
RESULTS = "LEEDS, July 28, 2015 -- Northwind, Inc. (Nasdaq: NWD) reported results. {}"
LICENSED = (
    "LEEDS, June 12, 2013 -- Northwind, Inc. (Nasdaq: NWD) and Contoso today announced a collaboration. Contoso will "
    "make an upfront payment of $12.5 million."
)
STUDIED = "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) reported results. The Phase 3 ORBIT trial enrolled {}."
MILL = (
    "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) will build a mill in Halden. The mill will cost £27 "
    "million and create 240 jobs."
)
GAS = "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) has signed a fifteen-year contract with Port Merrow."


def _later(*words: str) -> str:
    return RESULTS.format(" ".join(words))


def _bad(name: str, first: str, later: str, finds: str) -> Bad:
    return Bad(name, (first, _later(later)), finds)


def _trap(name: str, first: str, later: str) -> Good:
    return Good(name, (first, _later(later)))


RULE = Rule(
    code="FC434",
    name="term-told-otherwise",
    summary="what was settled once, a price or an upfront payment, has another figure later",
    severity="warning",
    scope="record",
    check=told_otherwise,
    asks=(TERMS,),
    tick="agreed",
    good=(
        _trap("the same price", BOUGHT.format("$62 million"), "Grantley, bought for $62 million last year, grew."),
        _trap("rounded", BOUGHT.format("$61.8 million"), "Grantley, bought for $62 million last year, grew."),
    ),
    bad=(
        _bad(
            "a price, with the year",
            BOUGHT.format("$62 million"),
            "Grantley, bought for $67 million last year, grew.",
            "$67 million",
        ),
        _bad(
            "a price, with no day",
            BOUGHT.format("$62 million"),
            "The $67 million acquisition of Grantley Valve has paid off.",
            "$67 million",
        ),
        _bad(
            "an upfront payment, with the month",
            LICENSED,
            "Under the June 2013 agreement with Contoso, it received $15.5 million at signing.",
            "$15.5 million",
        ),
        _bad(
            "told by the day on which it was closed",
            "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) agreed to sell its Halden Dairy to Norbury for £43.5 "
            "million.",
            "The sale of the Halden Dairy, completed in September 2014, brought £45.5 million.",
            "£45.5 million",
        ),
        _bad(
            "a grant",
            "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) has received a grant of $2.2 million from Litware.",
            "In May 2014, it was awarded a $2.7 million grant by Litware.",
            "$2.7 million",
        ),
        _bad(
            "in another currency beside it",
            BOUGHT.format("£40 million ($62 million)"),
            "Grantley Valve was bought last year for £40 million ($67 million).",
            "$67 million",
        ),
        _bad(
            "what an agreement brought in all",
            LICENSED + " It will buy $22.5 million of stock, for a total of $35 million.",
            "The alliance with Contoso brought $55 million in cash and equity in 2013.",
            "$55 million",
        ),
        _bad(
            "a payment, told by the month",
            LICENSED,
            "Contoso, which paid Northwind $15.5 million in June 2013, makes pumps.",
            "$15.5 million",
        ),
        _bad("the cost of a works", MILL, "The £21 million mill in Halden will open in May.", "£21 million"),
        _bad(
            "how many took part in a study",
            STUDIED.format("308 patients"),
            "In the ORBIT trial, which included 380 patients, AB-210 met its endpoint.",
            "380",
        ),
        _bad("the length of a contract", GAS, "The contract with Port Merrow runs for sixteen years.", "sixteen years"),
        _bad(
            "a settlement, and its payment",
            "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) today announced a settlement of $125 million with "
            "Contoso.",
            "In May 2014, it paid $135 million to settle the claims of Contoso.",
            "$135 million",
        ),
    ),
    traps=(
        _trap("another purchase", BOUGHT.format("$62 million"), "It bought Halden Pumps for $67 million last year."),
        _trap(
            "what somebody who is named paid for another",
            BOUGHT.format("$62 million"),
            "Grantley Valve, which it acquired in 2014, paid $67 million for the Halden mill.",
        ),
        _trap(
            "another agreement with the partner",
            LICENSED,
            "Under the May 2014 agreement with Contoso, it received $15.5 million at signing.",
        ),
        _trap(
            "another payment, and nothing looks back",
            "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) received $1.2 million from Contoso in the quarter.",
            "It received $1.3 million from Contoso in the quarter.",
        ),
        _trap(
            "two sums side by side",
            LICENSED,
            "Under the June 2013 agreement with Contoso, it received $15.5 million at signing. For rights in Asia, it "
            "received $12.5 million at signing in June 2013 from Contoso.",
        ),
        _trap(
            "shares, which have many prices",
            BOUGHT.format("$62 million"),
            "In May 2014, it bought 120,000 shares of Grantley Valve for $67 million.",
        ),
        _trap(
            "a part",
            BOUGHT.format("$62 million"),
            "It acquired Grantley Valve in May 2014 for an initial $52 million and more later.",
        ),
        _trap(
            "amended",
            LICENSED,
            "The amended June 2013 agreement with Contoso has an upfront payment of $15.5 million.",
        ),
        _trap(
            "planned, and done",
            "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) plans to enroll 300 patients in the Phase 3 ORBIT "
            "trial.",
            "In the Phase 3 ORBIT trial, which included 308 patients, AB-210 met its endpoint.",
        ),
        _trap(
            "a study of another phase",
            STUDIED.format("308 patients"),
            "In the Phase 2 ORBIT trial, which included 380 patients, AB-210 met its endpoint.",
        ),
        _trap(
            "a study in another disease",
            STUDIED.format("308 patients with gout"),
            "In the Phase 3 ORBIT trial, which included 380 patients with arthritis, AB-210 met its endpoint.",
        ),
        _trap(
            "a milestone of another product",
            "LEEDS, May 6, 2014 -- Northwind, Inc. (Nasdaq: NWD) earned a milestone of $15 million from Contoso.",
            "In May 2014 it earned a milestone of $12 million from Contoso on another product.",
        ),
        _trap(
            "with what is to follow",
            "LEEDS, June 12, 2013 -- Northwind, Inc. (Nasdaq: NWD) gets $120 million upfront from Contoso.",
            "It formed an alliance with Contoso in June 2013, with $150 million in upfront and technology payments.",
        ),
        _trap("two digits apart", BOUGHT.format("$62 million"), "Grantley, bought for $75 million last year, grew."),
    ),
)
