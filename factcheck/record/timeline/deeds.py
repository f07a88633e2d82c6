"""
Who does what to what, as parts of sentences tell it: an act, how far it has come, and the names of what it is done to.

    "expects to initiate a Phase II trial of AB-901 in the second half"     start of a trial, planned, of AB-901
    "has completed its acquisition of Adatum"                               purchase, done, of Adatum

Where a sentence has no name, it goes on with the product that was named last; an act on nothing with a name is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims import places, trials
from factcheck.claims.issuers import symbol
from factcheck.claims.pull import Pulled
from factcheck.claims.statuses import GENERIC
from factcheck.documents.document import Sentence
from factcheck.model import Claim, Measure, Period, Span
from factcheck.patterns import pattern
from factcheck.record.acts import ALLIANCE, DEALT, DEVELOPMENT, OWN, RIGHTS, SAID, SITE
from factcheck.record.names.entities import Names
from factcheck.record.stages import PLAN, Stage, foretold, is_told, stage
from factcheck.record.synonyms import PLAIN_STEMS, one_stem, stems_of
from factcheck.record.timeline.happenings import NAMELESS
from factcheck.record.timeline.passages import FEW, Passage
from factcheck.record.timeline.posts import claim_in_words
from factcheck.record.timeline.standings import PLAIN
from factcheck.record.timeline.tellings import AUTHORITIES, WORD

SHORTEST = 7
"""A substance's name has more letters than its ending."""
NO_NAMES = stems_of(
    (*NAMELESS, *AUTHORITIES, *"ID ET PT EDT EST IND NDA BLA MAA CE Mark ASCO ASH COVID-19 States Kingdom Food".split())
)
"""What is written like a name, and is none of something to which anything is done."""
CODE = pattern(r"[a-z]{2,5}-\d{2,6}[a-z]?|[a-z]{2,5}\d{3,6}")
"""What may be a product's code, in small letters."""
PLACES = stems_of((*places.COUNTRIES, *(name for name in places.REGIONS if " " not in name)))
USED = pattern(
    r"\b(?:(?:patients?|adults|people|children|infants|women|men|subjects|volunteers) (?:with|who have)"
    r"|(?:trials?|stud(?:y|ies)|data|results|treatment|therapy|testing|approval|vaccine)"
    r"(?: (?:of|with|for|from) [\w-]+)? (?:in|for|of))((?: [a-z][a-z-]+){1,4})"
)
"""What a product is for: "patients with", "a trial of AB-901 in"."""
ACTING = pattern(
    r"\b([A-Z][A-Za-z&-]+)(?: [A-Z][a-z]+){0,2} (?:expects|plans|intends|announced|said|agreed|pays|paid|submitted"
    r"|filed|acquired|believes|retains|hopes|owns|will pay|is paying|took over)\b"
)
"""The first word of the name of a company, by what it does."""
GENERAL = stems_of(PLAIN) | stems_of(PLAN) | SAID | PLAIN_STEMS
"""Stems that name no use."""


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


class _Cast(Struct, frozen=True):
    """The names in the documents of a house, as stems."""

    products: frozenset[str]
    things: frozenset[str]  # also trials and works, and whatever is no company and no place
    others: frozenset[str]
    tried: Mapping[str, frozenset[str]]  # the products of each trial
    later: Mapping[str, str]  # of names that were changed
    uses: frozenset[str]

    def now(self, words: frozenset[str]) -> frozenset[str]:
        """Some words, of changed names the later ones."""
        return frozenset(self.later.get(word, word) for word in words) if self.later else words

    def tested(self, words: frozenset[str]) -> frozenset[str]:
        """The products of the trials among some words."""
        return frozenset(product for name in words & self.tried.keys() for product in self.tried[name])


def deeds(house: str, passages: Sequence[Passage], names: Names) -> Iterator[Deed]:
    """What the documents of a house tell of acts, in the order of `passages`; what many of them say alike is none."""
    cast = _cast(house, passages, names)
    alike = Counter(words for _, words in {(passage.page.document.name, passage.words) for passage in passages})
    last: frozenset[str] = frozenset()
    page = None
    for _, sentence in groupby(passages, key=lambda each: (each.page.document.name, each.number)):
        parts = list(sentence)
        if parts[0].page is not page:
            page, last = parts[0].page, frozenset()
        said = cast.now(parts[0].said)
        sure = said & cast.products | cast.tested(said)
        last = sure or (said & cast.things or last if last.isdisjoint(cast.products) else last)
        for behind, segment in _segments(parts):
            if alike[segment[behind].words] < FEW:
                yield from _deed(house, segment, behind, cast, said, sure, last)


def _deed(
    house: str,
    segment: Sequence[Passage],
    first: int,
    cast: _Cast,
    said: frozenset[str],
    sure: frozenset[str],
    last: frozenset[str],
) -> Iterator[Deed]:
    """The act of some parts of a sentence, of which the `first` one tells it; `last` is what was named last."""
    page, told = segment[0].page, segment[first:]
    words = cast.now(frozenset().union(*(part.words for part in told)))
    days = tuple(day for part in segment for day in part.days)
    day = page.document.date
    lows = [low for part in segment for low in (*part.lows, ",")]
    come = stage(lows)
    acts = segment[first].acts - (frozenset() if come == "ended" else {DEVELOPMENT, SITE})
    if come == "planned":
        acts = foretold(lows, acts)
    elif day is not None and come == "done" and any(each.start and each.start > day for each in days):
        come = "planned"
    elif come == "done" and not days and not is_told(segment[first].lows, acts):
        come = "named"
    if come != "done":
        acts -= {ALLIANCE, RIGHTS, *OWN}
    carried = last if acts.isdisjoint(DEALT) else last & cast.products
    of = words & cast.products or sure or words & cast.things or carried
    if not acts.isdisjoint(DEALT):
        of = of or said & cast.things
        of |= words & cast.others or said & cast.others
    of |= cast.tested(of) or (frozenset((house,)) if acts & OWN else of)
    if day is not None and acts and of:
        known = cast.products | PLACES if of & cast.products else cast.things | cast.others
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
            words & known,
            words & cast.uses,
            frozenset().union(*(part.phases for part in told)),
            days,
            segment[0].new,
            cast.products,
            not of.isdisjoint(said | cast.products),
        )


def _segments(parts: Sequence[Passage]) -> Iterator[tuple[int, list[Passage]]]:
    """
    The parts of a sentence that tell of an act, each with those behind it, and the first with those before it.

    With each goes the number of the part that tells of it.
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
        if part.acts:
            found.append((len(before), [*before, part]))
            before = []
        elif found:
            found[-1][1].append(part)
        else:
            before.append(part)
    yield from found


def _cast(house: str, passages: Sequence[Passage], names: Names) -> _Cast:
    pages = list({id(passage.page): passage.page for passage in passages}.values())
    later = {one_stem(old): one_stem(names.canonical(old)) for old in names.renamed if " " not in old}
    small: frozenset[str] = frozenset().union(*(passage.small for passage in passages))
    own = {house, *house.split(), *(symbol(page.document).casefold() for page in pages)}
    towns = (word for page in pages for word in _towns(page))
    called = frozenset().union(*(p.names for p in passages if p.sentence.section.kind != "headline")) - small
    called |= {word for word in small if word.endswith(GENERIC) and len(word) > SHORTEST}
    called -= NO_NAMES | stems_of((*own, *towns, *_letters(pages)))
    called = frozenset(later.get(name, name) for name in called if len(name) > 1)
    companies = {claim.counterparty.split()[0] for page in pages for claim in page.claims if claim.counterparty}
    companies.update(name for page in pages for name in ACTING.findall(page.document.plain))
    coded = {later.get(old, old) for old in {*later, *called} if CODE.fullmatch(old) or old.endswith(GENERIC)}
    products = called & coded
    others = called & (stems_of(companies) | PLACES) - products
    things = called - others
    tests = stems_of(name for page in pages for name in trials.names(page.document.plain))
    beside: dict[str, Counter[str]] = {name: Counter() for name in sorted(tests)}
    for passage in passages:
        for name in tests & passage.said:
            beside[name].update(passage.said & products - tests)
    tried = {name: _most(counts) for name, counts in beside.items() if counts}
    uses = frozenset(use for passage in passages if passage.acts for use in _uses(passage)) - things - others
    uses -= {behind for passage in passages for name, behind in passage.pairs if name.endswith(GENERIC)}
    return _Cast(products, things, others, tried, later, uses)


def _most(counts: Counter[str]) -> frozenset[str]:
    """What is counted most often."""
    most = max(counts.values())
    return frozenset(name for name, count in counts.items() if count == most)


def _letters(pages: Sequence[Pulled]) -> Iterator[str]:
    """What stands for several words, and is no name of its own: "CLL"."""
    return (claim.subject for page in pages for claim in page.claims if claim.measure.head == "expansion")


def _towns(page: Pulled) -> Iterator[str]:
    """The words of a date line: from where somebody writes."""
    document = page.document
    for section in document.sections:
        if section.kind == "dateline":
            inside = document.to_plain(section.span)
            yield from WORD.findall(document.plain, inside.start, inside.end)


def _uses(passage: Passage) -> Iterator[str]:
    """The stems of words that may say what a product is for."""
    inside, plain = passage.sentence.inside, passage.page.document.plain
    for found in USED.finditer(plain, inside.start, inside.end):
        yield from stems_of(found[1].split()) - GENERAL
