"""
What stands beside a figure, and how surely two figures with it are two tellings of one.

The digits and the words count together: two sums of six digits that differ in one are one fact told twice if they
share a single word, "14 %" and "11 %" are hardly ever, whatever stands beside them.
"""

from __future__ import annotations

import re

from factcheck.almanac import NAMES
from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.record.opposites import exclude
from factcheck.record.wordings import SILENT, stem
from factcheck.rulebook import Fields

from ._figures import BASIS, NAME, NEUTRAL, PERIOD, UNITS, in_title
from ._prose import WORD, Told

BEFORE, BEHIND = 110, 70
"""So many characters on each side are beside a figure, up to the ends of its sentence."""
LONGEST_ROW = 400
"""So many characters are read back for the name of a row."""
LABEL = pattern(r"[A-Za-z][A-Za-z ,&'/\u2019\u2013\u2014-]*")
ASIDE = pattern(r"\((?!\s*[A-Z]{2,}\s*\))[^()\d]*\)")
"""What is put in parentheses in the name of a row, acronyms apart: "Adjusted EBITDA (a non-GAAP measure) 185,916"."""
INSERTED = pattern(r", (?:including|excluding|net of|which|whose|together with|as well as)\b[^,;.\d]{0,100}, ")
"""What is put in between commas: "reduced its debt, including long-term loans, by $25.9 million"."""
CUT = pattern(r"[;:()]|, |\. |\n|\b(?:or|and|compare[sd]|versus|vs)\b|\d[\d,.]*%?", re.IGNORECASE)
"""What ends the words that a figure has for itself."""
CLAUSE = pattern(r"[;:]|\. |\b(?:compare[sd]|versus|vs|from)\b", re.IGNORECASE)
"""What ends the words that say of which time a figure is."""
LENGTH = pattern(
    r"\b(?:(?:two|three|four|six|nine|twelve|\d+)[ -])?(?:quarter|half|year|month|week|day|hour)(?:s|ly)?\b",
    re.IGNORECASE,
)
PRIOR = pattern(
    r"\b(?:(?:compare[sd]|versus|vs|against|than|prior|previous|last year)\b(?:[^.;]|\.\d){0,40}"
    r"|from\b(?:(?!\b(?:increas|decreas|ris|ros|grew|grow|f[ae]ll|declin|was|were))(?:[^.;]|\.\d)){0,40}"
    r"|since |over the )$",
    re.IGNORECASE,
)
"""That a figure is of an earlier time: "from $6.5 million, or $0.13", not "revenue from services increased 23.7%"."""
AHEAD = pattern(
    r"\b(?:expect|anticipat|forecast|project(?:s|ed|ing|ions?)\b|guid(?:es?|ing|ance)\b|outlook|estimat|budget|target"
    r"|will|should)",
    re.IGNORECASE,
)
"""That a figure is still to come: "expects sales of $90 million and a gross margin of about 31.7 percent"."""
EMPTY = NAMES | frozenset(
    """three six nine twelve
    first second third fourth compare compared compares
    year quarter month months ended full quarterly million billion thousand usd inc corp ltd plc llc company
    reach reached rise rose risen grow grew grown fall fell increase increased increasing decrease decreased improve
    corresponding equivalent preceding previous prior earlier respective period periods year-ago year-earlier
    prior-year sequential sequentially year-over-year fiscal
    improved improving decline declined climb climbed total totaled totalled generate generated post posted achieve
    achieved record came bring brought represent representing p-value""".split()
)
"""Words that say when, whose or which way, but not what a figure is of."""
INCOME = {"incom": "income"}
"""How a stem is spelled that stands for earnings too, where neither place writes the word."""
APART = frozenset("gross earn earning earnings revenue revenues".split())
"""Words that are one of a film and not of a company, so that each stands for itself here."""
MANY, SOME = 5, 3
"""Digits before the zeros at the end: so many are hardly ever equal by chance, fewer than SOME often."""
FAR = 3
"""So many places apart are figures of two kinds, though both are money: a result and what it is per share."""
NO_DOUBT = 2
"""More shared words than these beside a figure of three digits are enough, though each place says more."""
WITHOUT_DOUBT = 5
"""Digits and shared words together that leave a careful reader no doubt that a figure is told again."""


FULL_NAME = 4
"""So many shared words name a segment, whether it is called one or not."""
REDEFINED = frozenset(
    "adjusted gaap non-gaap underlying unadjusted pro core organic segment additional another further".split()
)
"""Words of basis that make another figure of the same noun, near to it."""
PER_SHARE = frozenset({stem("share")})
SAYS_NOTHING = frozenset(map(stem, BASIS)) | PER_SHARE
"""Stems that two figures may share though they are of two things: "net sales" and "net earnings"."""
NO_BASIS = frozenset({"total", "full"})
"""Words of basis that a row may have or not: "total revenue", "for the full year"."""
FELLOW, NO_OTHER_ROW = 2, 12
"""Digits of the other figures of a row: with fewer it cannot be known again; with so many in all it needs no name."""


class Beside(Fields, frozen=True):
    """
    The stems beside a figure: all, the nearest, those behind; names, words of basis and of time.

    `prior` says that it is of an earlier time, `ahead` that it is still to come, `row` that it stands in a table.
    """

    wide: frozenset[str]
    near: frozenset[str]
    behind: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    basis: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    prior: bool = False
    ahead: bool = False
    row: bool = False


def beside(page: Pulled, mention: Mention, told: Told) -> Beside:
    """What stands beside a figure: in its sentence, or in the name of its row."""
    document = page.document
    span = document.to_plain(mention.span)
    if mention.span not in told:
        name = label(page, mention)
        words = stems(name)
        return Beside(words, words, basis=_basis(name), row=True)
    sentence = document.to_plain(told[mention.span])
    before, after = (document.plain[side.start : side.end] for side in around(document.plain, sentence, span))
    pieces = CUT.split(INSERTED.sub(" ", ASIDE.sub(" ", before)))
    near = pieces.pop()
    while pieces and not stems(near):  # "net income of $2.2 million, or $0.33"
        near = f"{pieces.pop()} {near}"
    times = CLAUSE.split(before)[-1], CLAUSE.split(after, maxsplit=1)[0]
    headline = in_title(document, told[mention.span])
    behind = CUT.split(after, maxsplit=1)[0]
    near = f"{near} {behind}".lstrip(" *•-\n\t")
    return Beside(
        stems(before) | stems(after),
        stems(near),
        stems(behind),
        frozenset() if headline else frozenset(m[0].lower() for m in NAME.finditer(f". {near}")) - NEUTRAL,
        _basis(near),
        frozenset(m[0].lower() for piece in times for m in (*PERIOD.finditer(piece), *LENGTH.finditer(piece))),
        PRIOR.search(before) is not None,
        AHEAD.search(before) is not None,
    )


def label(page: Pulled, mention: Mention) -> str:
    """The name of the row in which a figure stands, "" where there is none."""
    start = page.document.to_plain(mention.span).start
    names = LABEL.findall(ASIDE.sub(" ", page.document.plain[max(0, start - LONGEST_ROW) : start]))
    return names[-1] if names else ""


def _basis(words: str) -> frozenset[str]:
    return frozenset(word for word in map(str.lower, WORD.findall(words)) if word in BASIS)


def around(plain: str, sentence: Span, span: Span, before: int = BEFORE, behind: int = BEHIND) -> tuple[Span, Span]:
    """So many characters of a sentence in front of a span and behind it, less the words that they would cut."""
    start, end = max(sentence.start, span.start - before), min(sentence.end, span.end + behind)
    while sentence.start < start < span.start and plain[start - 1].isalnum() and plain[start].isalnum():
        start += 1  # "…use of Immun|oGen's technology" tells of no "oGen"
    while span.end < end < sentence.end and plain[end - 1].isalnum() and plain[end].isalnum():
        end -= 1
    return Span(start, span.start), Span(span.end, end)


def telling_words(words: str) -> frozenset[str]:
    """The words that say what a figure is of, in small letters."""
    low = (word.lower().rstrip("-") for word in WORD.findall(words))  # "Earnings- Net income": two lines in one
    return frozenset(word for word in low if word not in SILENT and word not in EMPTY and word not in UNITS)


def stems(words: str) -> frozenset[str]:
    """The stems of some words that say what a figure is of."""
    return frozenset(map(stem_of, telling_words(words)))


def stem_of(word: str) -> str:
    """The stem of a word, but those that tell two figures apart as they are written."""
    return word if word in APART else stem(word)


def spelled(shared: frozenset[str], words: str) -> str:
    """The stems that two places share, for a reader: as the words of one of them write them."""
    written = INCOME | {stem_of(word): word for word in sorted(telling_words(words))}
    return ", ".join(sorted(written.get(one, one) for one in shared))


def one_telling(a: Beside, b: Beside, digits: int, anchored: bool) -> bool:
    """
    Whether two figures are one fact, of which at least one is written with so many `digits` before its zeros.

    A figure that is `anchored` has a neighbour in common with the other, which is as good as two digits more.
    """
    few = digits <= SOME
    digits += 2 * anchored
    wide, near = a.wide & b.wide, a.near & b.near
    if a.row and b.row:
        return digits >= MANY and bool(near) and (a.near == b.near or len(near) > 1 or anchored)
    if digits < MANY and a.names - b.names and b.names - a.names:
        return False
    if digits > SOME:
        if digits <= MANY and (few or not anchored) and (a.basis ^ b.basis) & REDEFINED:
            return False  # "adjusted operating income of $171.8 million", and operating income of $151.8 million
        return len(wide - SAYS_NOTHING) > 1 or bool(near - SAYS_NOTHING)
    if digits < SOME or exclude(a.near, b.near):
        return False
    if a.row or b.row:
        return anchored and len(near) > 1
    named = len(near) >= FULL_NAME and (a.near <= b.near or b.near <= a.near)
    basis = a.basis == b.basis or (named and a.basis ^ b.basis <= {"segment"})
    if not _one_time(a, b):
        return False
    if len(near) >= NO_DOUBT and len(wide) >= WITHOUT_DOUBT:
        return True  # whole sentences are alike
    if not basis:
        return False
    same_behind = a.behind == b.behind and len(a.behind) > 1  # "$2.17 per share in cash"
    # "Net income was …, or $0.21 per share, an increase of $48.3 million" has the share from another figure.
    return same_behind or len(near) > NO_DOUBT or bool(near - PER_SHARE and near in (a.near, b.near))


def _one_time(a: Beside, b: Beside) -> bool:
    """Whether nothing in two sentences says that one figure is of another time than the other."""
    return (a.prior, a.ahead) == (b.prior, b.ahead) and (a.periods <= b.periods or b.periods <= a.periods)


def of_two_times(a: Beside, b: Beside) -> bool:
    """Whether one figure alone is told of another time, and no time is named that both have: a year and the last."""
    if a.row or b.row or (a.prior, a.ahead) == (b.prior, b.ahead):
        return False
    return not (a.periods and b.periods and (a.periods <= b.periods or b.periods <= a.periods))


def one_row(a: Beside, b: Beside, digits: int, agreed: int, percent: bool) -> bool:
    """
    Whether two figures of so many digits are one of a row told twice, where the others agree in so many digits.

    "83% versus 91%" and "83% versus 90%" may be two quarters; sums of six digits leave no doubt.
    """
    one, other = a.basis - NO_BASIS, b.basis - NO_BASIS
    if agreed < (SOME if percent else FELLOW) or not (one <= other or other <= one) or exclude(a.near, b.near):
        return False
    if agreed + digits >= NO_OTHER_ROW:
        return True
    shared = a.near & b.near
    if not shared or not (a.near <= b.near or b.near <= a.near):
        return False
    if not (a.row or b.row or _one_time(a, b)):
        return False
    return agreed + len(shared) + (a.near == b.near) >= WITHOUT_DOUBT + percent


def one_story(title: Beside, other: Beside, digits: int, percent: bool) -> bool:
    """Whether a figure of the title that the story does not tell may be one that it does."""
    if other.row or other.prior != title.prior or digits < FELLOW or exclude(title.near, other.near):
        return False
    wide, near = title.wide & other.wide, title.near & other.near
    if digits >= SOME:
        return bool(wide)
    return len(wide) >= SOME and len(near) > percent
