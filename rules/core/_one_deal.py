"""Whether two terms of two documents are of one deal: by the names that both tell, and by when it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.record.names.entities import Names

from ._terms import LONGEST, Days, Term

SOON, LATER = 7, 45
"""Days before and behind a period that a document may be from which tells its news."""
MONTHS = 100
"""A period of no more days says when something was, and not only in which year."""
LASTING = frozenset(("size", "jobs", "volume", "length of contract", "patients"))
"""What may be told again at any time: "the contract runs for ten years"."""
CLOSING = frozenset(("price", "investment in stock", "cash and stock", "worth", "loan", "cost", "proceeds"))
"""What may be told by the day on which it was closed, months after it was announced."""
COUNTED = frozenset(("patients", "shares sold"))
"""What is planned with one figure, and done with another: a study planned for 200 patients enrolled 206."""
UNDATED = frozenset(("patients", "size", "jobs"))
"""Beside these a day is that of something else: when a study began."""


def likeness(a: Term, b: Term) -> int:
    """How many names two terms have in common, those beside both figures twice."""
    return len(_beside(a) & _beside(b)) + len(shared_names(a, b))


def differ(a: Term, b: Term) -> bool:
    """Whether two figures cannot be one term; "up to $118 million" and "up to $148 million" are two bounds."""
    one, other = a.quantity, b.quantity
    return not one.meets(other) or (one.is_bound and one.hedge == other.hedge and one.written != other.written)


def day_of(term: Term) -> int:
    return term.day


def one_deal(a: Term, b: Term) -> bool | None:
    """Whether a later term is surely of the deal of an earlier one; None if nothing says that it is."""
    if a.role != b.role or a.unit != b.unit or a.day >= b.day or (a.phase and b.phase and a.phase != b.phase):
        return None
    if a.role in COUNTED and (a.ahead != b.ahead or _of_two_fields(a, b)):
        return None
    if not (_may_tell(a, b.house) and _may_tell(b, a.house)):
        return None
    if a.parties and b.parties and _all(a).isdisjoint(b.parties.split()) and _all(b).isdisjoint(a.parties.split()):
        return None
    shared = shared_names(a, b)
    past = [days for days in b.days if days[1] < b.day - SOON]
    before = [days for days in a.days if days[1] < a.day - SOON]
    told = before if before and not a.news else [(a.day - LATER, a.day + SOON)]
    then = [days for days in past if any(_meets(days, other) for other in told)]
    if shared and not then and a.news and b.role in CLOSING:
        then = [days for days in past if _meets(days, (a.day, a.day + LONGEST))]
    dated = b.role not in UNDATED and (before or not a.past)
    if past and not then and dated:
        return None
    if _is_of_another(a, b) or _is_of_another(b, a):
        return None
    if shared and _in_months(then):
        return True
    if then:
        return False if shared or (_in_months(then) and a.house == b.house) else None
    again = not b.news and (b.past or b.role in LASTING)
    strangers = set(a.names.split()) - _all(b) and set(b.names.split()) - _all(a)
    return False if shared and again and not strangers else None


def _of_two_fields(a: Term, b: Term) -> bool:
    """Whether two studies are of two things: one in gout, and one in arthritis."""
    return bool(a.fields and b.fields) and set(a.fields.split()).isdisjoint(b.fields.split())


def _is_of_another(a: Term, b: Term) -> bool:
    """Whether the clause of a figure names only what the other document does not: "paid $67 million for York"."""
    near = set(a.near.split())
    return bool(near - {a.first}) and near.isdisjoint(_all(b) | {b.first})


def _in_months(periods: Sequence[Days]) -> bool:
    return any(days[1] - days[0] < MONTHS for days in periods)


def _may_tell(term: Term, house: str) -> bool:
    """Whether a document may speak of a deal of a house: its own, or it names it."""
    return not house or house == term.house or house.split()[0] in _all(term)


def shared_names(a: Term, b: Term) -> frozenset[str]:
    """The names that both tell, at least one of them beside its figure."""
    return _beside(a) & _all(b) | _beside(b) & _all(a)


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
    yield from (f"{term.role}\n{term.unit}\n{name}" for name in sorted({*_all(term), term.first} - own))
    yield f"{term.role}\n{term.unit}\n{term.digits}"  # a document may tell both of two figures
    lead = f"{house}\n{term.role}\n{term.unit}"
    for first, last in (*term.days, (term.day, term.day)):
        if last - first < MONTHS:
            yield from (f"{lead}\n{month}" for month in range((first - LATER) // 30, (last + LATER) // 30 + 1))
