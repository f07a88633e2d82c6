"""
Which figures of two statements can speak of the same thing, how much they share, and what keeps the others apart.

Slots keep figures apart: modality, denial, "per", partner, agreement, kind, noun, qualifiers, part and whole.  The
words that two figures share say which of several is meant, and never whether two numbers agree.
"""

from __future__ import annotations

from msgspec import Struct

from factcheck.claims.grammar.phrases import FORESEEN
from factcheck.claims.nouns.per import ADVERBS
from factcheck.model import Claim
from factcheck.quantity import Quantity
from factcheck.record.measures import one_form
from factcheck.record.names.entities import Names
from factcheck.record.opposites import exclude
from factcheck.record.same import canonical, parties, same
from factcheck.record.synonyms import stems_of
from factcheck.record.verdicts import times
from factcheck.record.verdicts.contrast import contrast
from factcheck.record.verdicts.figures import BEFORE, DIFFERENCE, Figure
from factcheck.record.verdicts.notations import RESULT, is_first
from factcheck.record.verdicts.scales import AGE, AVERAGE, scaled
from factcheck.record.verdicts.statements import Statement
from factcheck.record.verdicts.subjects import kin
from factcheck.record.wordings import SILENT, WEAK, stem

MOVES, MOVED = frozenset("opening closing closure addition".split()), frozenset("open close add hire".split())
"""What is said of what comes to a stock or leaves it, as a noun and as a verb."""
SEATS = stem("capacity")
PAYING = frozenset(map(stem, ("pay", "paid")))
EACH = {**ADVERBS, "annual": "year"}
CHANGED, LEVEL = "a change here, a level there", "a level here, a change there"
RESTATED = frozenset(("restated", "corrected", "revised"))
SAYING = WEAK | BEFORE | frozenset(map(stem, FORESEEN))
"""Words beside a figure that tell nothing of what it is of."""
MODES = {"actual": "a fact", "planned": "a plan", "forecast": "a forecast", "conditional": "a possibility"}


class Likeness(Struct, frozen=True):
    """
    How much two figures share; where a slot keeps them apart `score` is 0 and `why` says which, in words.

    `pair` are their quantities on one scale; `shared` counts their words, also where a slot keeps them apart.
    """

    score: int
    pair: tuple[Quantity, Quantity]
    shared: int = 0
    why: str = ""


BY_SLOTS = 12
"""What two figures share whose claims are of one fact, though the words beside them are others."""


def likeness(a: Figure, b: Figure, claim: Statement, evidence: Statement, names: Names) -> Likeness | None:
    """
    How much a figure of the sentence and one of the evidence share: their words, else the slots of their claims.

    None where they have no scale in common, or share too little: then they could be anything.
    """
    pair = scaled(a, b)
    if pair is None:
        return None
    shared = a.near & b.near
    if why := slots_apart(a.claim, b.claim, names) or _apart(a, b, claim, evidence):
        return Likeness(0, pair, len(shared) + 3 * (a.head == b.head != ""), why)
    before, other = ("prior" in figure.claim.flags if figure.claim else None for figure in (a, b))
    compared = None not in (before, other) and before != other  # "$9 million, compared with $8 million"
    if not shared and a.claim and b.claim and a.claim.subject and same(a.claim, b.claim, names).outcome == "same":
        return Likeness(BY_SLOTS + 3 * times.at_one_time(a, b, claim, evidence) - 2 * compared, pair)
    score = _score(a, b, claim, evidence)
    return Likeness(max(1, score - 2 * compared), pair, len(shared)) if score is not None else None


def slots_apart(a: Claim | None, b: Claim | None, names: Names) -> str:
    """Which slot of two claims differs, in the writer's words, or "": what nobody read keeps nothing apart."""
    if a is None or b is None:
        return ""
    if (a.modality == "actual") != (b.modality == "actual"):
        return f"{MODES[a.modality]} here, {MODES[b.modality]} there"
    if ("negated" in a.flags) != ("negated" in b.flags):
        return "one side says that it is not so"
    here, there = _per(a), _per(b)
    if here and there and here != there:
        return f"per {here} here, per {there} there"
    if a.mention.kind in ("money", "percent") and _is_change(a) != _is_change(b):
        return CHANGED if _is_change(a) else LEVEL
    (first, ours), (second, theirs) = _numbered(a), _numbered(b)
    if first and second and first.isdisjoint(second):
        return f"{ours} here, {theirs} there"
    for said, one, other in (("with", a.counterparty, b.counterparty), ("under the", a.agreement, b.agreement)):
        if one and other and names.canonical(one) != names.canonical(other) and not _of_one_pair(a, b, names):
            return f"{said} {one} here, {said} {other} there"
    return ""


def _of_one_pair(a: Claim, b: Claim, names: Names) -> bool:
    """Whether the two parties are the same ones: "received from Contoso", and "Contoso paid Northwind"."""
    if not (a.counterparty and b.counterparty and a.agreement == b.agreement):
        return False
    one, other = ({*parties(claim, canonical(claim, names), names)} for claim in (a, b))
    return one == other


def _is_change(claim: Claim) -> bool:
    """Whether a figure is how much something changed, and not the level it came to: "an increase of 1 pp to 79%"."""
    return "change" in claim.flags and "to" not in claim.flags


def measures_apart(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> str:
    """
    What two sums or shares are of, where each is told, neither is told beside the other and nothing else is, or "".

    "The unemployment rate fell to 4.3%", "earnings growth fell to 6.5%"; but "a gift of $3 million for the new wing",
    "donated $2 million to the new wing".
    """
    if a.claim is None or b.claim is None or not (a.kind == "percent" or a.kind.startswith("money")):
        return ""
    told_by = claim.names if evidence.written else frozenset()  # a document of a record has whom it tells of anywhere
    if (a.near & b.near) - claim.verbs - evidence.verbs - SAYING - told_by:
        return ""
    ours, theirs = (_of(figure.claim) for figure in (a, b) if figure.claim)
    if not (ours and theirs) or ours & b.near or theirs & a.near or not stems_of(ours).isdisjoint(stems_of(theirs)):
        return ""
    return f"{a.claim.measure} here, {b.claim.measure} there"


def _of(claim: Claim) -> frozenset[str]:
    """The stems of what a claim measures."""
    measure = one_form(claim)
    return frozenset(map(stem, (*measure.head.split(), *measure.scope))) - WEAK


def _per(claim: Claim) -> str:
    """What a figure is per: "$40,000 a year" and "an annual salary of $40,000" are both per year."""
    return claim.per.casefold() if claim.per else next((EACH[w] for w in claim.measure.scope if w in EACH), "")


def _numbered(claim: Claim) -> tuple[frozenset[str], str]:
    """The numbers in the name of what a claim is about, and the name: "phase 2 trial"; nothing where it has none."""
    for name in (claim.subject, str(claim.measure)):
        if numbers := frozenset(word for word in name.split() if word[:1].isdigit()):
            return numbers, name
    return frozenset(), ""


def _apart(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> str:
    """Which words beside two figures keep them apart, or ""."""
    if a.claim and b.claim and _per(a.claim) != _per(b.claim) and AVERAGE not in a.near & b.near:
        # But "averages over 20 points" beside "averaged 18 points per game".
        return f"only one side says per {_per(a.claim) or _per(b.claim)}"
    if pair := exclude(a.near, b.near):
        return f"{claim.said(pair[:1])} here, {evidence.said(pair[1:])} there"
    if a.kind == b.kind == "year" and (AGE in a.near) != (AGE in b.near):
        return "an age here, none there" if AGE in a.near else "no age here, one there"
    if AVERAGE in a.near and AVERAGE not in b.near and a.kind != "count":
        return "an average here, none there"
    here, there = (a.near & claim.names) - evidence.words, (b.near & evidence.names) - claim.words
    if a.kind == RESULT and here and there:
        return f"{claim.said(here)} here, {evidence.said(there)} there"
    if a.kind == "count" and (why := _stocks_apart(a, b)):
        return why
    if a.claim and b.claim:
        here, there = _own_scopes(a.claim, b.claim, claim, evidence)
        if here and there and stems_of(here).isdisjoint(stems_of(there)):
            return f"{' '.join(sorted(here))} here, {' '.join(sorted(there))} there"
        narrower = _unsaid(here, evidence) or _unsaid(there, claim)
        if narrower and a.kind.startswith("money") and not (here and there):
            return f"only one side says {' '.join(sorted(narrower))}"  # "print revenue" and "revenue"
    here, there = _counted(a, b, claim), _counted(b, a, evidence)
    if here and there and stems_of(here).isdisjoint(stems_of(there)):
        return f"{claim.said(here)} here, {evidence.said(there)} there"  # "3 medals" and "12 games"
    if b.part and not a.part and _strange(a, b, claim, evidence):
        return "one counts a part of the other's whole"  # "11 cases, 6 of them in the south"
    several = len(claim.days) > 1 or len(evidence.days) > 1  # "$3.9 million in 2010 and $3.7 million in 2009"
    if several and (why := times.told_apart(a, b, claim, evidence)):
        return why
    return contrast(a, b, claim, evidence)


def _stocks_apart(a: Figure, b: Figure) -> str:
    """What keeps apart what there is, what came to it or went ("opened 16 shops") and what it has room for, or ""."""
    for one, other, why in ((a, b, CHANGED), (b, a, LEVEL)):
        differs = DIFFERENCE in one.near and not (other.claim and _is_change(other.claim))
        if (differs and DIFFERENCE not in other.near) or (_moves(one) and not _moves(other)):
            return why
    room = SEATS in a.near
    if room == (SEATS in b.near) or SEATS in (a.head, b.head):
        return ""
    return "a capacity here, none there" if room else "no capacity here, one there"


def _moves(figure: Figure) -> bool:
    """Whether a figure counts what makes a stock larger or smaller."""
    claim = figure.claim
    return claim is not None and (claim.measure.head in MOVES or claim.measure.state in MOVED)


def _own_scopes(a: Claim, b: Claim, claim: Statement, evidence: Statement) -> tuple[frozenset[str], frozenset[str]]:
    """The words that narrow one measure, on each side those that the other claim and its sentence lack."""
    ours, theirs = one_form(a), one_form(b)
    if ours.head != theirs.head:
        return frozenset(), frozenset()
    here, there = {*ours.scope} - {*theirs.scope} - SILENT, {*theirs.scope} - {*ours.scope} - SILENT
    return frozenset(here - evidence.forms), frozenset(there - claim.forms)


def _unsaid(words: frozenset[str], other: Statement) -> frozenset[str]:
    """Which of some words of a measure the other statement says in no form: "systemwide sales", "across the system"."""
    told = words - EACH.keys() - RESTATED
    return frozenset(w for w in told if stem(w) not in other.words and not kin(frozenset({w}), other.words))


def _counted(figure: Figure, other: Figure, said: Statement) -> frozenset[str]:
    """The noun that a figure counts where nothing beside the other says it; of money it is the word beside it only."""
    heads = frozenset({figure.head} if figure.head and not figure.kind.startswith("money") else ())
    return (heads & said.words) - other.near - said.verbs - WEAK


def _score(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> int | None:
    """How much two figures share that nothing keeps apart, or None for too little."""
    shared, same_head = a.near & b.near, a.head == b.head != ""
    ranked = a.kind.startswith("ordinal")
    nouns = same_head or a.head in b.near - WEAK or b.head in a.near - WEAK
    if ranked and not (nouns and len(shared) > 1 and _told(a, b, evidence) and _told(b, a, claim)):
        return None
    common = len(shared) + 3 * len(shared & claim.names)
    if a.kind.startswith("money"):
        dated = times.at_one_time(a, b, claim, evidence)
        if not dated and not same_head and (claim.words & evidence.words) | shared <= claim.names | PAYING:
            return None  # a name is paid many sums
        common += 3 * dated
    alone = sum(f.kind == a.kind for f in evidence.figures) == sum(f.kind == a.kind for f in claim.figures) == 1
    told = claim.names & evidence.words or claim.sources & evidence.sources
    if not same_head and not common and not (alone and told):
        return None
    if a.kind != b.kind and "ordinal" in (a.kind, b.kind):
        return 1  # a count of itself tells more than "her third album"
    strange = _strange(a, b, claim, evidence)
    return 6 + 3 * same_head + common + 2 * (a.part == b.part) - strange * (6 if b.part else 2)


def _strange(a: Figure, b: Figure, claim: Statement, evidence: Statement) -> int:
    """How many names beside the figure of the evidence are not those of the sentence, or of another figure there."""
    others = frozenset().union(*(f.near for f in claim.figures if f is not a))
    return len((b.near & evidence.names) - a.near - (claim.names - others))


def _told(first: Figure, rank: Figure, statement: Statement) -> bool:
    """Whether all that is said of "the largest" is said beside a number too; "the largest per head" is another."""
    return not is_first(first.place.text) or is_first(rank.place.text) or first.near <= statement.words | rank.near
