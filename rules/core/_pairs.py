"""
Two figures side by side that a later document tells again, one of them a slip of the pen away.

"A net loss of $20.6 million, or $0.34 per share" and "a loss of $25.6 million, or $0.34 per share": that the second
figure is the same is as good as many words.  So is "11.2 months, and 4.0 months with placebo".  What is foreseen may
change, and the figures of two times are two pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, pairwise

from factcheck.checks.outline import PROSE
from factcheck.claims.issuers import issuer
from factcheck.claims.names import NAME
from factcheck.claims.pull import Pulled
from factcheck.model import Claim, Clash, Mention, Place
from factcheck.record import Record
from factcheck.record.facets import Facet
from factcheck.record.forecasts import AHEAD
from factcheck.record.names.entities import Names
from factcheck.rulebook import Fields
from factcheck.slips import one_slip

from ._beside import stem_of, telling_words
from ._figures import KINDS
from ._slips import forms, masks, way
from ._stated import CROWD, NO_NAME
from ._telling import NEWS, PAST, Days

LEFT_OUT = frozenset({"change", "restated", "corrected", "negated", "converted", "attributed", "table"})
TIMED = frozenset({"flow", "snapshot", "cumulative"})
STUDIED = frozenset(("trial", "trials", "study", "studies", "survey", "surveys"))
FAR = 70
"""Characters between two figures that stand side by side."""
FEW, SOME, MANY = 4, 5, 7
"""Digits of both figures: so many need names in common, so many a time, and so many nothing else."""
SOON, LATER = 7, 45
"""Days before and behind a period that a document may be from which tells its news."""


class Pair(Fields, frozen=True):
    """
    A figure with the one beside it.

    `form` is its unit and its last place, `beside` the other figure with the place of the two, and `written` how many
    digits both have; `heads` are the words of its measure, `words` those of its sentence, `names` its names; `days` is
    its period, None if nothing gives it one or it is that of the day of its document, `told` that day; `news` says that
    it is told as it happens.
    """

    form: str
    digits: str
    beside: str
    written: int
    heads: str
    words: str
    names: str
    days: Days | None
    timed: bool
    prior: bool
    house: str
    told: int
    news: bool
    place: Place
    other: str


def read(page: Pulled) -> Iterator[Pair]:
    """The figures of a dated document in English that stand beside another one, in the order of the text."""
    document = page.document
    if document.language != "en" or document.date is None:
        return
    claims = {claim.span: claim for claim in page.claims}
    house = issuer(document).casefold()
    mentions = iter(page.mentions)
    mention = next(mentions, None)
    for sentence in document.sentences:
        inside: list[Mention] = []
        while mention and mention.span.start < sentence.span.end:
            if mention.quantity and (mention.kind in KINDS or mention.kind == "duration"):
                inside.append(mention)
            mention = next(mentions, None)
        if len(inside) < 2 or sentence.section.kind not in PROSE:
            continue
        news, words = False, None
        for one, other in pairwise(inside):
            if other.span.start - one.span.end > FAR:
                continue
            if words is None:
                text = document.words(sentence.span)
                news, words = NEWS.search(text) is not None and not PAST.search(text), _words(text, house)
            for order, figure, beside in (("before", one, other), ("behind", other, one)):
                claim, place = claims.get(figure.span), document.quote(figure.span)
                if claim and not claim.flags & LEFT_OUT and claim.modality not in AHEAD:
                    yield from _pair(claim, place, beside, order, words, house, document.date.toordinal(), news)


def _words(text: str, house: str) -> tuple[str, str]:
    """The words of a sentence that say something, and its names."""
    names = {name.lower() for name in NAME.findall(text)} - NO_NAME - set(house.split())
    return " ".join(sorted(telling_words(text) - set(house.split()))), " ".join(sorted(names))


def _pair(
    claim: Claim, place: Place, beside: Mention, order: str, words: tuple[str, str], house: str, day: int, news: bool
) -> Iterator[Pair]:
    own, other = next(forms(claim.mention), None), next(forms(beside), None)
    if own is None or other is None:
        return
    (unit, digits), (beside_unit, beside_digits) = own, other
    written = tuple(_written(text, step) for (_, step), text in (own, other))
    if min(written) < 2:
        return
    yield Pair(
        " ".join(map(str, unit)),
        digits,
        f"{order} {beside_digits} {beside_unit}",
        sum(written),
        " ".join(sorted({claim.measure.head, *claim.measure.scope})),
        *words,
        _days(claim, day, not STUDIED.isdisjoint(words[0].split())),
        claim.nature in TIMED,
        "prior" in claim.flags,
        house,
        day,
        news,
        place,
        beside.text,
    )


def _written(digits: str, step: object) -> int:
    """How many digits say something: "4.0" has two, "$20 million" one."""
    return len(digits.lstrip("0") if str(step).startswith(("0.", "1E-")) else digits.strip("0"))


def _days(claim: Claim, day: int, studied: bool) -> Days | None:
    period = claim.as_of
    if period is None or period.start is None or period.end is None:
        return None
    first, last = period.start.toordinal(), period.end.toordinal()
    stands = claim.nature in TIMED or (claim.mention.kind == "number" and not studied)  # "with 99 aircraft", today
    return None if first == last == day and not stands else (first, last)


def ties(pair: Pair, document: str, names: Names) -> Iterator[str]:
    """What two pairs have in common: who tells them, the figure that is the same, and all digits but one."""
    house = names.issuers.get(document, "") or pair.house
    return (f"{house}\n{pair.beside}\n{pair.form}\n{mask}" for mask in masks(pair.digits))


PAIRS = Facet("pairs of figures", read, ties, Pair)


def pairs_apart(record: Record) -> Iterator[Clash]:
    """The pairs of a record of which a later document tells one figure otherwise, in order."""
    groups: dict[tuple[str, ...], list[Pair]] = defaultdict(list)
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for page, pair in record.facet(PAIRS):
        house = record.names.issuers.get(page.document.name, "") or pair.house
        told[pair.place.document, pair.form].add(pair.digits)
        for mask in masks(pair.digits):
            groups[house, pair.beside, pair.form, mask].append(pair)
    for group in groups.values():
        if len(group) > CROWD:
            continue
        for one, other in combinations(group, 2):
            earlier, later = (one, other) if one.told < other.told else (other, one)
            sides = told[earlier.place.document, earlier.form], told[later.place.document, later.form]
            if later.digits in sides[0] or earlier.digits in sides[1] or not one_slip(one.digits, other.digits):
                continue
            if earlier.told < later.told and _are_one(earlier, later):
                words = f"{later.place.text} here, {earlier.place.text} before, with {later.other} beside both"
                yield Clash(later.place, words, (earlier.place,), way(earlier.digits, later.digits), severity="note")


def _are_one(a: Pair, b: Pair) -> bool:
    """Whether two pairs are one: by their digits and their measure, their time and their names."""
    heads = {stem_of(word) for word in a.heads.split()} & {stem_of(word) for word in b.heads.split()}
    named = {*a.names.split()} & {*b.names.split()}
    if not heads or not _of_one_time(a, b) or (b.days is None and b.news):
        return False
    if a.timed and b.timed and a.days is None and not b.prior:
        return a.written >= MANY or (a.written >= FEW and len(named) > 1)
    return a.written >= SOME or (a.written >= FEW and bool(named))


def _of_one_time(a: Pair, b: Pair) -> bool:
    if a.days == b.days:
        return True
    if a.days is None:
        return b.days is not None and b.days[0] <= a.told + SOON and a.told - LATER <= b.days[1] and not a.timed
    return b.days is None and b.prior
