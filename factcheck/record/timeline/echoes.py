"""
What is told again in words, and is no figure, no agreement, no study and no post.

    statement of Priority Review Voucher:  "file for a Priority Review Voucher" (2018), "granted a … Voucher" (2019)
    statement of Chapter 11 bankruptcy:    "will file for Chapter 11 bankruptcy" (June), "has exited …" (September)

Two passages of two documents of one issuer are of one thing where they share words that hardly another document has,
alone or side by side, and nothing keeps them apart: other names, phases or days, or that both are announced as new.
Of several each goes with its likest.  These series are for the eye, and no rule looks at them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import log

from factcheck.claims.names import WORD
from factcheck.model import Measure, Series, Span
from factcheck.record.series import once
from factcheck.record.synonyms import one_stem
from factcheck.record.timeline.passages import FEW, Passage
from factcheck.record.timeline.posts import claim_in_words, series_in_words
from factcheck.record.timeline.retold import weigh

ALIKE, SHARE = 9.0, 0.35
"""What two passages must share by weight, and which share that is of the lighter one."""
SIDE_BY_SIDE, SENTENCE = 2.0, 0.2
"""What two rare words side by side weigh, and which share of their weight words of the sentences around have."""
YEAR, SOON = 365, 2
"""Days of a year, and so many years behind it a thing is told again as likely; each further one speaks against it."""
NEWS = 10
"""What is announced so many days apart is twice new."""
MEASURE = Measure("statement")
LONGEST = 5
"""So many words name what is told."""


def echoes(told: Mapping[str, Sequence[Passage]], shown: Iterable[Series]) -> Iterator[Series]:
    """What two or more documents of a house tell of one thing that is not `shown` already; `told` is by houses."""
    places: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for number, series in enumerate(shown):
        for claim in series.claims:
            places[claim.document].append((claim.span, number))
    found = (one for passages in told.values() for one in _of_house([each for each in passages if each.tells]))
    yield from (series for series in once(found) if not _is_shown(series, places))


def _is_shown(series: Series, places: Mapping[str, Sequence[tuple[Span, int]]]) -> bool:
    """Whether another series has a place in each passage of this one."""
    told = ({n for span, n in places[claim.document] if span.meets(claim.span)} for claim in series.claims)
    return bool(set.intersection(*told))


def _of_house(told: Sequence[Passage]) -> Iterator[Series]:
    groups = {number: [number] for number in range(len(told))}
    for one, other in _ties(told):
        group, more = groups[one], groups[other]
        if group is not more and not _any_apart(told, group, more):
            group += more
            groups.update(dict.fromkeys(more, group))
    for first, together in groups.items():
        if len(together) > 1 and together[0] == first:
            passages = [told[number] for number in together]
            subject = _named(passages[0], passages[0].words & passages[1].words)
            claims = [
                claim_in_words(one.page.document, one.place, MEASURE, subject, sentence=one.sentence)
                for one in passages
            ]
            yield series_in_words(MEASURE, subject, claims)


def _any_apart(told: Sequence[Passage], group: Sequence[int], more: Sequence[int]) -> bool:
    """Whether two passages of two documents, one of either group, tell of two things."""
    sides = ((told[a], told[b]) for a in group for b in more)
    return any(a.page is not b.page and _apart(a, b) for a, b in sides)


def _ties(told: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """The passages that are of one thing: each is the likest to the other in its document."""
    pages = len({passage.page.document.name for passage in told})
    spread: dict[object, set[str]] = defaultdict(set)
    for passage in told:
        for key in (*passage.words, *passage.pairs, passage.words):
            spread[key].add(passage.page.document.name)
    weight = {word: 2 * log((pages + 1) / len(spread[word])) for passage in told for word in passage.words}
    rare: dict[object, list[int]] = defaultdict(list)
    for number, passage in enumerate(told):
        if len(spread[passage.words]) < FEW:  # what every release says alike is no event
            for key in (*passage.words, *passage.pairs):
                if len(spread[key]) <= FEW:
                    rare[key].append(number)
    best: dict[tuple[int, str], tuple[float, int]] = {}
    found: dict[tuple[int, int], float] = {}
    for one, other in sorted({pair for numbers in rare.values() for pair in combinations(numbers, 2)}):
        a, b = told[one], told[other]
        if a.page is b.page or _apart(a, b):
            continue
        like = _like(a, b, weight, sum(len(spread[pair]) <= FEW for pair in a.pairs & b.pairs))
        if like >= ALIKE:
            found[one, other] = like
            for number, rival in ((one, other), (other, one)):
                where = number, told[rival].page.document.name
                best[where] = max(best.get(where, (0.0, 0)), (like, -rival))
    for one, other in sorted(found, key=lambda pair: (-found[pair], pair)):
        names = told[one].page.document.name, told[other].page.document.name
        if best[one, names[1]][1] == -other and best[other, names[0]][1] == -one:
            yield one, other


def _apart(a: Passage, b: Passage) -> bool:
    """Whether two passages cannot be of one thing, or are both figures, which have series of their own."""
    if (a.counts and b.counts) or a.denied != b.denied:
        return True
    if a.names - b.said and b.names - a.said:
        return True
    if a.phases and b.phases and a.phases.isdisjoint(b.phases):
        return True
    if a.days and b.days and not any(day.meets(other) for day in a.days for other in b.days):
        return True
    first, second = a.page.document.date, b.page.document.date
    return a.new and b.new and first is not None and second is not None and abs((first - second).days) > NEWS


def _like(a: Passage, b: Passage, weight: Mapping[str, float], beside: int) -> float:
    """How much two passages share, nothing where it is too little of either."""
    common = a.words & b.words
    if len(common) < 2 or (len(common) == 2 and common.isdisjoint(a.names | b.names)):
        return 0.0
    shared, least = weigh(common, weight), min(weigh(a.words, weight), weigh(b.words, weight))
    if shared < SHARE * least:
        return 0.0
    like = shared + SIDE_BY_SIDE * beside + SENTENCE * weigh((a.said & b.said) - common, weight)
    first, second = a.page.document.date, b.page.document.date
    years = abs((first - second).days) / YEAR if first and second else 0.0
    return like - max(0.0, years - SOON)


def _named(passage: Passage, shared: frozenset[str]) -> str:
    """What is told, in the words of a passage that another one shares."""
    plain = passage.page.document.plain
    words = (word for word in WORD.findall(plain, passage.place.start, passage.place.end) if one_stem(word) in shared)
    return " ".join([*dict.fromkeys(words)][:LONGEST])
