"""A sentence in parts that each tell one thing, as stems, with what would keep them apart from others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from operator import itemgetter

from msgspec import Struct

from factcheck.claims import places, trials
from factcheck.claims.grammar.clauses import SAYING
from factcheck.claims.grammar.words import tag
from factcheck.claims.marks import NEGATIVE
from factcheck.claims.names import WORD
from factcheck.claims.pull import Pulled
from factcheck.documents.document import Sentence
from factcheck.model import Period, Span
from factcheck.patterns import pattern
from factcheck.record.acts import SAID, acts_in
from factcheck.record.names.entities import Names
from factcheck.record.synonyms import CAPITALISED, MONTHS, PLAIN_STEMS, one_stem, stems_of
from factcheck.record.timeline.happenings import SILENT, TODAY, told_by_house

LANDS = "|".join(sorted(map(re.escape, places.STATES | places.COUNTRIES), key=lambda name: (-len(name), name)))
STOP = pattern(
    rf"[;:•|()“”\"—]|--| [-–] |, (?!\d{{4}}\b|(?:{LANDS})\b)"
    r"|,? (?:which|who|whose|where|after|following|while|because|although|but|including) "
    r"| and (?=(?:is|was|has|have|will|had|are|were|to|[a-z]+ed)\b)"
)
"""Between two passages of a sentence."""
TOKEN = pattern(rf"{WORD.pattern}|\S")
LEAST = 4
"""Words of a passage; a shorter one goes with the one before."""
FORMAL = frozenset("ptcobiwmaxrdh")
"""The letters of words that say nothing of what is told."""
TELLING = frozenset("vameu")
"""The letters of words one of which a passage has that tells something, and is no name or heading."""
NOT = NEGATIVE | frozenset("no failed fails fail".split())
ENDED = "ended "
"""What stands before the last day of a stretch of time, on which nothing need have happened."""
FEW = 3
"""A word of no more documents of an issuer is rare, and what no fewer say alike is no event."""
NOTHING: frozenset[str] = frozenset()
TRIAL = frozenset(("trial",))
OPENING = 1500
"""So far into a release stands what it announces."""


class Passage(Struct, frozen=True):
    """Some words of a sentence that tell one thing: their stems, and what would keep them apart from others."""

    page: Pulled
    sentence: Sentence
    number: int  # of the sentence in its document
    place: Span
    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]  # side by side
    names: frozenset[str]
    small: frozenset[str]  # of whatever is written small, and names nobody
    said: frozenset[str]  # the stems of the whole sentence
    phases: frozenset[str]
    days: tuple[Period, ...]
    counts: bool  # whether it has a figure, which threads lay beside others
    denied: bool
    new: bool  # whether it is announced as of the day of its document
    tells: bool  # whether a verb tells it, and it is no name, no heading and nothing that every release says
    lows: tuple[str, ...]  # all its words in small letters
    acts: frozenset[str]


def passages_of(
    pages: Sequence[Pulled], names: Names, houses: Mapping[str, Sequence[str]]
) -> Mapping[str, Sequence[Passage]]:
    """What the documents of each house tell, for those with two and more; `pages` are in the order of time."""
    found: dict[str, Sequence[Passage]] = {}
    for house, own in sorted(told_by_house(pages, houses).items()):
        if len(own) > 1:
            called = stems_of(word for name in names.called(house) for word in WORD.findall(name))
            about = Counter(words for page in own for _, words in _about(page))
            found[house] = [passage for page in own for passage in _passages(page, called, about)]
    return found


def _about(page: Pulled) -> Iterator[tuple[int, str]]:
    """What a document says "About" somebody: the numbers of the sentences, and their words."""
    for number, sentence in enumerate(page.document.sentences):
        if sentence.section.kind == "boilerplate":
            yield number, page.document.plain[sentence.inside.start : sentence.inside.end]


def _passages(page: Pulled, own: frozenset[str], about: Counter[str]) -> Iterator[Passage]:
    """What a document tells, in its order; `own` are the stems of the issuer's names, `about` what is said about it."""
    document, plain = page.document, page.document.plain
    placed = sorted(((document.to_plain(claim.span).start, claim) for claim in page.claims), key=itemgetter(0))
    places = [at for at, _ in placed]
    phased = [(document.to_plain(m.span).start, m.names) for m in page.mentions if m.kind == "phase"]
    people = stems_of(part for _, c in placed if c.measure.head == "title" for part in c.subject.split())
    silent = own | people | PLAIN_STEMS | MONTHS | {""}
    tests = trials.names(plain)
    news = {number for number, words in _about(page) if about[words] < FEW}
    for number, sentence in enumerate(document.sentences):
        inside, aside = sentence.inside, number in news
        if sentence.section.kind in SILENT and not aside:
            continue
        found = [*TOKEN.finditer(plain, inside.start, inside.end)]
        written = [token[0] for token in found]
        every = [one_stem(token) if token[0].isalpha() else "" for token in written]
        all_lows = [token.lower() for token in written]
        said = frozenset(every)
        around = said.union(all_lows)
        if not tests.isdisjoint(written):
            around |= TRIAL
        acting = not SAID.isdisjoint(around)
        if aside and not acting:
            continue
        said -= silent
        new = inside.start < OPENING and TODAY.search(plain, inside.start, inside.end) is not None
        for first, last in _parts(plain, inside, found):
            place = Span(found[first].start(), found[last - 1].end())
            tokens, lows = written[first:last], all_lows[first:last]
            tags = [*map(tag, tokens)]
            stems = [
                stem if letter not in FORMAL and stem not in silent else ""
                for stem, letter in zip(every[first:last], tags, strict=True)
            ]
            here = frozenset(filter(None, stems))
            told = any(t in TELLING and low not in SAYING for t, low in zip(tags, lows, strict=True))
            tells = told and bool(here) and not aside
            if not (tells or acting):
                continue
            here_told = placed[bisect_left(places, place.start) : bisect_left(places, place.end)]
            claims = [claim for _, claim in here_told]
            yield Passage(
                page,
                sentence,
                number,
                place,
                here,
                frozenset((a, b) for a, b in pairwise(stems) if a and b) if tells else frozenset(),
                frozenset(s for k, (t, s) in enumerate(zip(tokens, stems, strict=True)) if s and _is_name(t, k))
                - CAPITALISED,
                frozenset(s for t, s in zip(tokens, every[first:last], strict=True) if s and t[0].islower()),
                said,
                frozenset(label for at, names in phased if place.start <= at < place.end for label in names),
                tuple(
                    claim.value
                    for at, claim in here_told
                    if isinstance(claim.value, Period) and not plain.startswith(ENDED, at - len(ENDED))
                ),
                any(not isinstance(claim.value, (str, Period)) for claim in claims),
                not NOT.isdisjoint(lows),
                new,
                tells,
                tuple(lows),
                acts_in(lows, around) if acting else NOTHING,
            )


def _parts(plain: str, inside: Span, tokens: Sequence[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """The parts of a sentence as ranges of its tokens, a short one with the one before, not across ";"."""
    starts = [token.start() for token in tokens]
    words = [0, *accumulate(token[0][0].isalpha() for token in tokens)]
    begun = end = at = told = 0
    parted = False
    for stop in (*STOP.finditer(plain, inside.start, inside.end), None):
        last = bisect_left(starts, stop.start()) if stop else len(starts)
        more = words[last] - words[at]
        if told >= LEAST <= more or (parted and told):
            yield begun, end
            begun, told = at, 0
        parted = stop is not None and (stop[0] == ";" or (parted and not more))
        end, told, at = last, told + more, bisect_left(starts, stop.end()) if stop else last
    if begun < end:
        yield begun, end


def _is_name(token: str, k: int) -> bool:
    """Whether word `k` of a passage is written like a name; the first one begins a sentence."""
    if token.islower():
        return False
    capitals = sum(map(str.isupper, token))
    return capitals > 1 or (token[0].isupper() and (k > 0 or any(map(str.isdigit, token))))
