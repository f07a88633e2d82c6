"""Whether two terms of two documents are of one deal: by the names that both tell, and by when it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.patterns import pattern
from factcheck.quantity import plain
from factcheck.record.names.entities import Names

from ._roles import PAID
from ._telling import LONGEST, Days
from ._terms import Term

SOON, LATER = 7, 45
"""Days before and behind a period that a document may be from which tells its news."""
MONTHS = 100
"""A period of no more days says when something was, and not only in which year."""
MONTH = 31
LASTING = frozenset(("size", "jobs", "volume", "length of contract", "patients", "cut of the workforce"))
"""What may be told again at any time: "the contract runs for ten years"."""
CLOSING = frozenset(("price", "investment in stock", "total", "worth", "loan", "cost", "proceeds"))
"""What may be told by the day on which it was closed, months after it was announced."""
COUNTED = frozenset(("patients", "shares sold"))
"""What is planned with one figure, and done with another: a study planned for 200 patients enrolled 206."""
TELLS = pattern(r"[\d,]*[1-9][,.]?\d*[1-9]|[\d,.]+[A-Z]{3}")
"""A figure of two digits, or a sum of money: beside another it says what both are of."""
CODE, NUMBER = pattern(r"\d"), pattern(r"^\d+$")
"""Names of products, and of studies that have only a number."""
FAR = 0.05
"""A share of a price by which it is not adjusted when a deal is closed."""
TELLING = 2
"""A sum of more digits is hardly ever another payment by chance."""
GENERAL = frozenset(("payment", "receipt", "total"))
"""What may be told of any payment."""
UNDATED = frozenset(("patients", "size", "jobs", "cost"))
"""Beside these a day is that of something else: when a study began."""


def likeness(a: Term, b: Term) -> int:
    """How many names two terms have in common, those beside both figures twice."""
    return len(_beside(a) & _beside(b)) + len(shared_names(a, b))


def differ(a: Term, b: Term) -> bool:
    """Whether two figures cannot be one term; "up to $118 million" and "up to $148 million" are two bounds."""
    one, other = a.quantity, b.quantity
    return not one.meets(other) or (one.is_bound and one.hedge == other.hedge and one.written != other.written)


def family_of(role: str) -> str:
    """What a role is told as in other words: a milestone as what was received."""
    return "paid" if role in PAID else role


def day_of(term: Term) -> int:
    return term.day


def one_deal(a: Term, b: Term) -> bool | None:
    """Whether a later term is surely of the deal of an earlier one; None if nothing says that it is."""
    alike = a.role == b.role or _is_told_as(a.role, b.role)
    if not alike or a.unit != b.unit or a.day >= b.day or (a.phase and b.phase and a.phase != b.phase):
        return None
    if a.role in COUNTED and a.ahead != b.ahead:
        return None
    if not (_may_tell(a, b.house) and _may_tell(b, a.house)):
        return None
    if _speaks_against(a, b):
        return None
    own = _own(a, b)
    one, other = ({*side.parties.split()} - own for side in (a, b))
    if one and other and (_all(a) | _told_by(a)).isdisjoint(other) and (_all(b) | _told_by(b)).isdisjoint(one):
        return None
    shared = shared_names(a, b)
    past, before = ([days for days in side.days if _is_over(days, side.day)] for side in (a, b)[::-1])
    told = [(a.day - LATER, a.day + SOON)] if a.news or a.ahead or not before else []
    told += before if not a.news else []
    then = [days for days in past if any(_meets(days, other) for other in told)]
    if shared and not then and a.news and b.role in CLOSING:
        then = [days for days in past if _meets(days, (a.day, a.day + LONGEST))]
    dated = b.role not in UNDATED and (before or not a.past)
    if past and not then and dated:
        return None
    if _is_of_another(a, b) or _is_of_another(b, a):
        return None
    of_period = _is_of_a_period(a, a.days) or _is_of_a_period(b, then)
    companions = {figure for figure in {*a.beside.split()} & {*b.beside.split()} if TELLS.match(figure)}
    if shared and _in_months(then) and not of_period:
        return a.role == b.role
    if companions and a.role == b.role and (shared or _all(a) & _all(b)):
        return False
    if of_period:
        return None
    if a.role != b.role:
        return False if shared and then and len(a.digits.strip("0,.")) > TELLING else None
    if shared and a.ahead and a.role in LASTING and any(_meets(x, y) for x in b.days for y in a.days):
        return False
    if then:
        return False if shared or (_in_months(then) and a.house == b.house) else None
    again = (not b.news and (b.past or b.role in LASTING)) or (b.past and b.role in CLOSING and _are_far(a, b))
    strangers = not any(map(CODE.search, shared)) and set(a.names.split()) - _all(b) and set(b.names.split()) - _all(a)
    return False if shared and again and not strangers else None


def _is_of_a_period(term: Term, days: Sequence[Days]) -> bool:
    """Whether what was paid is told of a quarter or a year, with whatever else was paid in it."""
    return term.role == "payment" and bool(days) and all(last - first > MONTH for first, last in days)


def _are_far(a: Term, b: Term) -> bool:
    """Whether two sums are too far apart for one to be the other as it was adjusted at the closing."""
    one, other = (float(side.quantity.written or 0) for side in (a, b))
    return abs(one - other) > FAR * one


def _speaks_against(a: Term, b: Term) -> bool:
    """Whether the words or the figures beside two sums say that they are two."""
    if a.rank != b.rank or (b.exercised and not a.exercised) or _of_two_fields(a, b):
        return True
    if a.house == b.house and a.way and b.way and a.way != b.way:
        return True
    if _figure(b) in a.beside.split() or _figure(a) in b.beside.split():
        return True
    return _name_two(a, b, CODE) or _name_two(a, b, NUMBER)


def _name_two(a: Term, b: Term, form: re.Pattern[str]) -> bool:
    """Whether two sentences have names of a form, and none in common."""
    one, other = ({name for name in side.names.split() if form.search(name)} for side in (a, b))
    return bool(one and other) and one.isdisjoint(_all(b)) and other.isdisjoint(_all(a))


def _figure(term: Term) -> str:
    return f"{plain(term.quantity.written or Decimal())}{term.unit}"


def _is_told_as(role: str, other: str) -> bool:
    return {role, other} <= PAID and not {role, other}.isdisjoint(GENERAL)


def _is_over(days: Days, day: int) -> bool:
    """Whether a period is over some days before a day; one of months, on that day."""
    return days[1] < day - (SOON if days[1] - days[0] < MONTH else 0)


def _own(a: Term, b: Term) -> frozenset[str]:
    """The words of whoever tells two terms, which tell nothing; where each is told by one of two, they do."""
    two = a.house and b.house and a.house != b.house
    return frozenset() if two else frozenset((*a.house.split(), *b.house.split()))


def _told_by(term: Term) -> frozenset[str]:
    return frozenset(term.house.split()[:1])


def _of_two_fields(a: Term, b: Term) -> bool:
    """Whether two studies are of two things: one in gout, and one in arthritis."""
    return bool(a.fields and b.fields) and set(a.fields.split()).isdisjoint(b.fields.split())


def _is_of_another(a: Term, b: Term) -> bool:
    """Whether the clause of a figure names only what the other document does not: "paid $67 million for York"."""
    near = set(a.near.split()) - _own(a, b)
    near -= set() if b.parties else set(a.parties.split())  # who is not told of is no other
    return bool(near - {a.first}) and near.isdisjoint(_all(b) | {b.first} | _told_by(b))


def _in_months(periods: Sequence[Days]) -> bool:
    return any(days[1] - days[0] < MONTHS for days in periods)


def _may_tell(term: Term, house: str) -> bool:
    """Whether a document may speak of a deal of a house: its own, or it names it."""
    return not house or house == term.house or house.split()[0] in _all(term)


def shared_names(a: Term, b: Term) -> frozenset[str]:
    """The names that both tell, at least one of them beside its figure."""
    one, other = (_all(side) | _told_by(side) for side in (a, b))
    return (_beside(a) & other | _beside(b) & one) - _own(a, b) - {""}


def _beside(term: Term) -> frozenset[str]:
    return frozenset((*term.names.split(), term.first))


def _all(term: Term) -> frozenset[str]:
    return frozenset((*term.names.split(), *term.about.split()))


def _meets(a: Days, b: Days) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]


def of_house(term: Term, document: str, names: Names) -> Term:
    """A term with the issuer that the record knows, whose own names tell nothing."""
    house = names.issuers.get(document, "") or term.house
    own = {*house.split(), *term.house.split()}
    return term.but(
        house=house,
        names=_without(own, term.names),
        parties=_without(own, term.parties),
        near=_without(own, term.near),
        about=_without(own, term.about),
    )


def _without(own: set[str], words: str) -> str:
    parted = words.split()
    return words if own.isdisjoint(parted) else " ".join(word for word in parted if word not in own)


def ties(term: Term, document: str, names: Names) -> Iterator[str]:
    """What a term has in common with others of its deal: a name, or a month in which it was told or came."""
    house = names.issuers.get(document, "") or term.house
    own = {*house.split(), *term.house.split()}
    for role in dict.fromkeys((term.role, family_of(term.role))):
        yield from (f"{role}\n{term.unit}\n{name}" for name in sorted({*_all(term), term.first} - own | _told_by(term)))
        yield f"{role}\n{term.unit}\n{term.digits}"  # a document may tell both of two figures
    lead = f"{house}\n{term.role}\n{term.unit}"
    for first, last in (*term.days, (term.day, term.day)):
        if last - first < MONTHS:
            yield from (f"{lead}\n{month}" for month in range((first - LATER) // 30, (last + LATER) // 30 + 1))
