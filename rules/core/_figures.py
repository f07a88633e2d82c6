"""
Which two figures of one document speak of one fact: what the rules of this folder that compare them share.

Equal slots are needed and do not suffice: "an additional $50,000 in licence fees" and "a total of $346,000 in licence
fees" have the same noun.  So the clauses are read as well.  Each side may say a little more than the other, but not
both; neither may name a basis ("adjusted", "segment"), a time or a name that the other does not; and a sentence that
gives two figures of one measure is left out, since it tells them apart by its own means.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from factcheck.almanac import NAMES
from factcheck.checks.outline import PROSE
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.mentions.numbers import currencies, unit_names
from factcheck.model import Claim, Measure, Mention, MentionKind, Modality, Period, Span
from factcheck.patterns import pattern
from factcheck.quantity import Quantity
from factcheck.record.names.entities import Names
from factcheck.record.opposites import exclude
from factcheck.record.wordings import SILENT, stem
from factcheck.rulebook import Fields

KINDS: frozenset[MentionKind] = frozenset({"number", "money", "percent", "measure"})
LEFT_OUT = frozenset({"prior", "change", "negated", "restated", "corrected", "attributed", "listed"})
VAGUE = frozenset(
    (
        "compare receive increase decrease improve include add rise fall reach report work end period total amount "
        "change pay rank generate hold begin start be have see make get approximate average one percent share"
    ).split()
)
"""Heads that are verbs or say nothing: two figures "compared" are no two figures of one thing."""

UNITS = (
    frozenset(word for word in currencies.FIRST_WORDS - currencies.ADJECTIVES if word.endswith("s"))
    | frozenset((*unit_names.WORDS, *unit_names.SYMBOLS))
    | frozenset("yen pence sterling stg dlr dlrs cts pct mln bln".split())
)
"""Words of units, in which many things are counted: "12.19 dlrs a share", "104.25 cents a pound"."""

TIMES = frozenset({"year", "quarter", "month", "week", "day"})
"""Heads of which no sum and no share is: "increased 17% year over year to $61 million"."""

BASIS = frozenset(
    (
        "adjusted additional annual annualized average basic before approximately combined comparable consolidated "
        "constant core cumulative currency diluted division domestic each excluding existing export foreign former "
        "full gaap global gross half initial international last like maximum median minimum monthly more net new next "
        "non-gaap operating organic other overall partner per portion potential pre-tax previous prior pro quarterly "
        "remaining second segment separate several some subsidiary third total unadjusted underlying upfront us "
        "various weekly worldwide year-to-date yearly another both first half-year part including aggregate up "
        "further same"
    ).split()
)
"""Words that make another figure of the same noun."""

PERIOD = pattern(
    r"\b(?:(?:19|20)\d\d|Q[1-4]|[1-4]Q|H[12]|FY ?\d{2,4}"
    r"|(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)|this|last|prior|previous|full|next)[- ](?:fiscal )?"
    r"(?:quarter|half|year|month|week)|(?:three|six|nine|twelve)[- ]months?|year[- ]to[- ]date"
    r"|annual(?:ly)?|quarter(?:ly)?|month(?:ly)?|week(?:ly)?|daily|(?:Jan|Febr)uary|March|April|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber)\b",
    re.IGNORECASE,
)
WORD = pattern(r"[A-Za-z][\w'’&-]*|[,.;:()\[\]—–|]")
STOPS = frozenset(".,;:()[]|—–")
NAME = pattern(r"(?<![.!?:\"“'(] )\b[A-Z][\w&-]+")
"""A capitalised word that does not begin a sentence."""
HEDGES = frozenset("up more least most less many much over excess fewer".split())
"""Words of bounds, which the figure itself holds."""
MOST = 40
"""A document that gives one measure more figures lists them, and does not repeat one."""
LARGEST = 30
"""Figures of more digits are no figures of anything, and too large to reckon with."""
REACH = 9
"""Words on each side of a figure that can speak of it."""
NEUTRAL = NAMES | frozenset(
    (
        "clinic clinical preclinical testing test trial study development phase company today currently inc corp ltd "
        "plc llc announce announces announced expect expected anticipate believe now there approximately united "
        "states quarter year month half week three six nine twelve ended ending end fiscal first second third fourth "
        "as of compared compare "
        "total earn post posted deliver achieve achieved achieves record strong million billion thousand m mm k bn"
    ).split()
)


PARTS = frozenset({"segment", "division", "subsidiary"})
"""Words of a paragraph's opening that make all its figures those of a part."""
FIRST_FIGURE, LONGEST_OPENING = pattern(r"[$€£]?\d"), 110

NUMBER = pattern(r"\d{2,4}")
NUMBERED = pattern(r"(?:\b(?:model|series|system|type|version|grade)s? |[A-Za-z\d]-)$", re.IGNORECASE)
"""In front of a number that is a name: "Model 80", "747-300"."""
YEAR = pattern(r"(?:19|20)\d\d")
FAR = 10


class Figure(Fields, frozen=True):
    """A claim with what its clause says: content words, words of basis, names, and periods of the sentence."""

    claim: Claim
    quantity: Quantity
    words: frozenset[str]
    basis: frozenset[str]
    names: frozenset[str]
    periods: frozenset[str]
    title: bool
    dated: bool  # whether its time is said, and not taken from the document


class Pair(Fields, frozen=True):
    """Two figures of one fact, the earlier one first."""

    earlier: Figure
    later: Figure


Key = tuple[str, Measure, str, Modality]


def pairs(page: Pulled) -> Iterator[Pair]:
    """The pairs of figures in different sentences of a document that speak of one fact, in order of the later one."""
    groups: dict[Key, list[Claim]] = {}
    for claim in page.claims:
        if (
            isinstance(claim.value, Quantity)
            and claim.mention.kind in KINDS
            and claim.section in PROSE
            and claim.part_of is None
            and not claim.flags & LEFT_OUT
            and claim.measure.head not in VAGUE
            and UNITS.isdisjoint((claim.measure.head, f"{claim.measure.head}s"))
            and not (claim.measure.head in TIMES and claim.mention.kind in ("money", "percent"))
            and not names_one(page.document, claim.mention)
            and (claim.value.written is None or abs(claim.value.written.adjusted()) < LARGEST)
        ):
            key = (claim.value.unit, claim.measure, (claim.per or "").casefold(), claim.modality)
            groups.setdefault(key, []).append(claim)
    crowded = [group for group in groups.values() if 1 < len(group) <= MOST]
    alike = [
        Pair(a, b)
        for group in crowded
        for a, b in combinations(_alone(page, group), 2)
        if _one_fact(a, b) and not (a.quantity.parts or b.quantity.parts)
    ]
    if not alike:
        return  # most documents, so that nobody need ask what their names mean
    names = Names.of((page.document,))
    found = [pair for pair in alike if _of_one(pair.earlier, pair.later, names)]
    yield from sorted(found, key=lambda pair: (pair.later.claim.span, pair.earlier.claim.span))


def _alone(page: Pulled, group: list[Claim]) -> list[Figure]:
    """The figures of a group that stand alone in their sentences."""
    count = Counter(claim.sentence for claim in group)
    return [_figure(page, claim) for claim in group if count[claim.sentence] == 1]


def _one_fact(a: Figure, b: Figure) -> bool:
    """Whether two figures can be of one fact, whoever it is about."""
    one, other = a.claim, b.claim
    if (one.agreement, one.counterparty) != (other.agreement, other.counterparty):
        return False
    if one.speaker and other.speaker and one.speaker != other.speaker:
        return False
    if not _one_time(a, b) or a.basis != b.basis or exclude(a.words, b.words):
        return False
    return a.words <= b.words or b.words <= a.words


def _of_one(a: Figure, b: Figure, names: Names) -> bool:
    """Whether two figures are about one company, and do not each name somebody whom the other does not."""
    one, other = a.claim, b.claim
    if names.subject(one.subject, one.document) != names.subject(other.subject, other.document):
        return False
    issuer = frozenset(names.subject("", one.document).split())
    return a.title or not (a.names - b.names - issuer and b.names - a.names - issuer)


def _one_time(a: Figure, b: Figure) -> bool:
    """Whether both figures are of one time: sums and shares say it themselves, counts are those of the document."""
    one, other = a.claim, b.claim
    if a.title and not (a.periods and b.periods):
        return True  # the headline and the story leave the time to each other
    if one.as_of != other.as_of or one.horizon != other.horizon:
        return False
    if one.mention.kind == "number" or (one.agreement and one.nature == "fixed"):
        return a.periods == b.periods or not a.periods or not b.periods
    return a.dated and bool(a.periods) and a.periods == b.periods


def _figure(page: Pulled, claim: Claim) -> Figure:
    document = page.document
    plain = document.plain
    at, sentence = document.to_plain(claim.span), document.to_plain(claim.sentence)
    before = _until_stop([m[0] for m in WORD.finditer(plain, sentence.start, at.start)][::-1])
    after = _until_stop([m[0] for m in WORD.finditer(plain, at.end, sentence.end)])
    near = [word.lower().removesuffix("'s") for word in (*before, *after)]
    opening = _opening(plain, sentence.start)
    part = PARTS & frozenset(map(str.lower, WORD.findall(plain, opening.start, opening.end)))
    assert isinstance(claim.value, Quantity)
    return Figure(
        claim,
        claim.value,
        frozenset(stem(word) for word in near if word not in NEUTRAL | SILENT and word not in BASIS),
        frozenset(word for word in near if word in BASIS and (claim.hedge == "none" or word not in HEDGES)) | part,
        frozenset((*_names(plain, sentence.start, sentence.end), *_names(plain, opening.start, opening.end))),
        frozenset(m[0].lower() for m in PERIOD.finditer(plain, sentence.start, sentence.end)),
        claim.section == "headline" and in_title(document, claim.sentence),
        claim.as_of is not None and claim.as_of != Period(document.date, document.date),
    )


def names_one(document: Document, mention: Mention) -> bool:
    """Whether a number is the name of one of several things, or a year, and counts nothing: "Model 80"."""
    if mention.kind != "number" or not NUMBER.fullmatch(mention.text):
        return False
    plain, span = document.plain, document.to_plain(mention.span)
    named = NUMBERED.search(plain, max(0, span.start - FAR), span.start) or plain.startswith(" series", span.end)
    return bool(named or YEAR.fullmatch(mention.text))


def in_title(document: Document, sentence: Span) -> bool:
    """Whether a sentence stands in the title, which may have several lines."""
    return " ".join(document.words(sentence).split()) in document.title


def _opening(plain: str, sentence: int) -> Span:
    """
    The words before the first figure of the paragraph in which a sentence goes on; empty for its first sentence.

    "Flour segment sales rose to $8 million. The margin was 6.4 %.": the margin is the segment's.
    """
    above = plain.rfind("\n\n", 0, sentence)
    start = above + 2 if above >= 0 else 0
    end = min(sentence, start + LONGEST_OPENING)
    figure = FIRST_FIGURE.search(plain, start, end)
    return Span(start, figure.start() if figure else end)


def _until_stop(words: list[str]) -> list[str]:
    out: list[str] = []
    for word in words:
        if word in STOPS or len(out) == REACH:
            break
        out.append(word)
    return out


def _names(plain: str, start: int, end: int) -> Iterator[str]:
    for found in NAME.finditer(plain, start, end):
        word = found[0].lower()
        if word not in NEUTRAL:
            yield word
