"""
Who does what to what, as parts of sentences tell it: an act, how far it has come, and the names of what it is done to.

    "expects to initiate a Phase II trial of AB-901 in the second half"     start of a trial, planned, of AB-901
    "has completed its acquisition of Adatum"                               purchase, done, of Adatum

Where a sentence has no name, it goes on with the product that was named last; an act on nothing with a name is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby, pairwise

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims.grammar.words import tag
from factcheck.claims.names import WORD
from factcheck.claims.pull import Pulled
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Period, Span
from factcheck.patterns import pattern
from factcheck.record.acts import ALLIANCE, DEALT, DEVELOPMENT, OWN, PLACED, RIGHTS, SITE
from factcheck.record.names.entities import Names
from factcheck.record.stages import Stage, foretold, is_told, stage
from factcheck.record.synonyms import one_stem
from factcheck.record.timeline.casts import PLACES, Cast, cast_of
from factcheck.record.timeline.dealt import PURCHASE, Dealt, bought_in
from factcheck.record.timeline.passages import FEW, LANDS, NOTHING, Passage
from factcheck.record.timeline.posts import claim_in_words

WHICH = pattern(r"\)?,? (?:which|who|whose)\b")
NAMED = pattern(
    r"\b(?:[A-Z][\w’'-]*(?: (?:and |& )?[A-Z\d][\w’'-]*){0,5}|[a-z]+(?= \([A-Z]))"
    rf"(?:, (?:{LANDS}))?(?: \([^()\n]{{1,40}})?$"
)
"""Names right before a relative clause, with the land of a town and with what explains them in brackets."""
NEAR = 100
"""So many characters before a relative clause stands what it tells of."""
SHORT = 9
"""So many has what leads a relative clause in: "), which "."""

UNDER_WAY = frozenset((("under", "way"), ("underway", ".")))
BEGUN = frozenset(("start of a trial", "enrollment"))
"""What has been done where it is under way; other things are not yet."""
NOUNS = frozenset((DEVELOPMENT, SITE))
"""What a noun alone tells, beside a verb that it belongs to: "data of ALDER, our Phase II trial, are due"."""
COUNTED = pattern(
    r"(?:(?:More than|Over|About|Some|Nearly|Approximately|At least|Up to) )?"
    r"(?i:\d[\d,]*(?! ?%)|two|three|four|five|six|seven|eight|nine|ten|several|many|most)"
    r" (?:[a-z-]+ ){0,5}?(?:candidates|compounds|drugs|medicines|products|programs)\b"
)
"""A sentence on several products tells of more than the one that was named last."""
SITED = frozenset(("opening", "move", SITE))
"""What is done at a place."""
FINITE = frozenset("is are was were has have had will would".split())
VERBS = frozenset("vaumg")
"""The letters of verbs."""


class Deed(Struct, frozen=True, eq=False):
    """An act as a part of a sentence tells it, on the day of its document."""

    page: Pulled
    sentence: Sentence
    place: Span
    day: date
    acts: frozenset[str]
    stage: Stage
    of: frozenset[str]  # what it is done to, by its names
    words: frozenset[str]
    said: frozenset[str]  # the stems of the whole sentence
    names: frozenset[str]  # in its part of the sentence: of products and places, if it is done to a product
    uses: frozenset[str]  # words for which a product is used: "psoriasis"
    phases: frozenset[str]
    days: tuple[Period, ...]
    new: bool  # whether it is announced as of its day
    products: frozenset[str]  # of all that its house tells of
    sure: bool  # whether its sentence names what it is done to, or that is a product
    bought: frozenset[str]  # what it tells outright to be bought


AHEAD = frozenset(("planned", "delayed", "begun"))
SETTLED = frozenset(("done", "ended"))


def told_of(deed: Deed, measure: Measure, subject: str) -> Claim:
    """What is told of an act: how far it has come, and for when it is planned or on which day it was done."""
    claim = claim_in_words(deed.page.document, deed.place, measure, subject, deed.stage, deed.sentence)
    day = next(iter(deed.days), None)
    if deed.stage in AHEAD:
        return replace(claim, modality="planned", horizon=day)
    return claim if day is None else replace(claim, as_of=day)


def spelt(told: Sequence[Deed], of: frozenset[str]) -> str:
    """The names of what is done to, as they are written where they stand first."""
    places = [*((deed, deed.sentence.inside) for deed in told), (told[0], Span(0, told[0].place.start))]
    for deed, inside in places:
        found = WORD.findall(deed.page.document.plain, inside.start, inside.end)
        written = [word for word in found if one_stem(word) in of]
        if written:
            return " ".join(dict.fromkeys(written))
    return " ".join(sorted(of))


def deeds(house: str, passages: Sequence[Passage], names: Names) -> Iterator[Deed]:
    """What the documents of a house tell of acts, in the order of `passages`; what many of them say alike is none."""
    cast = cast_of(house, passages, names)
    alike = Counter(words for _, words in {(each.page.document.name, _written(each)) for each in passages})
    for _, page in groupby(passages, key=lambda each: each.page.document.name):
        reading = _Reading(house, cast)
        for _, sentence in groupby(page, key=lambda each: each.number):
            yield from reading.deeds(list(sentence), alike)


class _Reading:
    """A document while it is read: what was named last, and what each act was done to when it was told last."""

    def __init__(self, house: str, cast: Cast) -> None:
        self.house, self.cast = house, cast
        self.last = NOTHING
        self.dealt = Dealt()

    def deeds(self, parts: Sequence[Passage], alike: Mapping[str, int]) -> Iterator[Deed]:
        """What a sentence tells of acts."""
        cast, said = self.cast, self.cast.now(parts[0].said)
        sure = said & cast.products | cast.tested(said)
        self.last = sure or (said & cast.things or self.last if self.last.isdisjoint(cast.products) else self.last)
        self.dealt.read(said)
        for part in parts:
            if SITE in part.acts and (named := part.words & (cast.things | cast.others | cast.sites)):
                self.dealt.add(SITE, part, named)
        for behind, segment in _segments(parts) if alike[_written(parts[0])] < FEW else ():
            yield from self._deed(segment, behind, said, parts[0])

    def _deed(
        self,
        segment: Sequence[Passage],
        first: int,
        said: frozenset[str],
        head: Passage,
    ) -> Iterator[Deed]:
        """The act of some parts of a sentence, which the `first` one tells; `head` is what that begins with."""
        cast, page, told = self.cast, segment[0].page, segment[first:]
        meant = cast.now(_meant(segment[first]))
        words = meant | cast.now(frozenset().union(*(part.words for part in told)))
        days = tuple(day for part in segment for day in part.days)
        day = page.document.date
        lows = [low for part in segment for low in (*part.lows, ",")]
        come = stage(lows)
        acts = segment[first].acts
        if segment[first].lows[0] in FINITE:  # "The development of AB-901, licensed in 2008, was ended"
            acts |= head.acts & NOUNS
        acts -= NOTHING if come == "ended" else NOUNS
        if come == "planned":
            acts = foretold(lows, acts)
        elif come == "done" and (_is_ahead(days, day) or (acts.isdisjoint(BEGUN) and _is_under_way(lows))):
            come = "planned"
        elif come == "done" and not days and not is_told(segment[first].lows, acts):
            come = "named"
        if come != "done":
            acts -= {ALLIANCE, RIGHTS, *OWN}
        near = words | cast.now(frozenset().union(*(part.words for part in segment)))
        bought = cast.now(bought_in(told)) & (cast.things | cast.others) if PURCHASE in acts else NOTHING
        of = bought or self._of(segment[first], acts, (meant, words, near, said))
        if bought:
            self.dealt.add(PURCHASE, segment[0], bought)
        if day is not None and acts and of:
            known = cast.products | PLACES if of & cast.products else cast.things | cast.others | cast.sites
            yield Deed(
                page,
                segment[0].sentence,
                Span(segment[0].place.start, segment[-1].place.end),
                day,
                acts,
                come,
                of,
                words,
                said,
                bought or (words | of & said if acts & PLACED else words) & known,
                words & cast.uses,
                frozenset().union(*(part.phases for part in told)),
                days,
                segment[0].new,
                cast.products,
                not of.isdisjoint(said | cast.products),
                bought,
            )

    def _of(self, part: Passage, acts: frozenset[str], told: tuple[frozenset[str], ...]) -> frozenset[str]:
        """
        What is done to by the act of a part of a sentence, by its names.

        The stems that are `told` are those before a relative clause, behind the act, around it, and of the sentence.
        """
        cast = self.cast
        meant, words, near, said = told
        deals = part.acts & DEALT
        last = NOTHING if acts & PLACED or COUNTED.match(_written(part)) else self.last
        carried = last & cast.products if acts & DEALT else last
        of = meant & cast.products or words & cast.products or meant & cast.things
        of = of or said & cast.products | cast.tested(said) or words & cast.things or carried
        if acts & SITED:
            of |= words & cast.sites or said & cast.sites
        if acts & DEALT:
            of = of or near & cast.things or said & cast.things
            of |= words & cast.others or said & cast.others
        if not deals.isdisjoint(acts) and near.isdisjoint(of):
            of |= self.dealt.going_on(part, deals)
        named = of & words or of & said
        for act in deals if named else ():
            self.dealt.add(act, part, named)
        return of | (cast.tested(of) or (frozenset((self.house,)) if acts & OWN else of))


def _is_ahead(days: Iterable[Period], day: date | None) -> bool:
    return day is not None and any(each.start and each.start > day for each in days)


def _is_under_way(lows: Sequence[str]) -> bool:
    return not UNDER_WAY.isdisjoint(pairwise(lows))


def _written(part: Passage) -> str:
    """The sentence of which something is a part, as it is written."""
    return part.page.document.plain[part.sentence.inside.start : part.sentence.inside.end]


def _meant(part: Passage) -> frozenset[str]:
    """The names right before a relative clause, of which it tells: "Adatum, which was acquired"."""
    plain, first = part.page.document.plain, part.sentence.inside.start
    which = WHICH.search(plain, max(first, part.place.start - SHORT), part.place.end)
    named = NAMED.search(plain, max(first, which.start() - NEAR), which.start()) if which else None
    return frozenset(map(one_stem, WORD.findall(named[0]))) if named else NOTHING


def _segments(parts: Sequence[Passage]) -> Iterator[tuple[int, list[Passage]]]:
    """
    The parts of a sentence that tell of an act, each with those behind it, and the first with those before it.

    With each goes the number of the part that tells of it.  "The Phase II trial of AB-901" alone tells of nothing.
    """
    found: list[tuple[int, list[Passage]]] = []
    before: list[Passage] = []
    last = parts[0]
    for part in parts:
        if ";" in part.page.document.plain[last.place.end : part.place.start] and found:
            before = []
            yield from found
            found = []
        last = part
        if part.acts - NOUNS or (part.acts and not VERBS.isdisjoint(map(tag, part.lows))):
            found.append((len(before), [*before, part]))
            before = []
        elif found:
            found[-1][1].append(part)
        else:
            before.append(part)
    yield from found
