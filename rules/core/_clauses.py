"""
What the words around a figure say of it: the measure, whether it is a level or a change, and the time.

    Operating income increased 20.4% to $151.8M                   a change of operating income, and its level
    operating income was $151.8 million, an increase of 20.4%     the same two, the other way round
    A $22.2 million increase in freight costs                     a change of freight costs

A figure that has no words of its own takes those of the one before it in its clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from factcheck.checks.ways import A_CHANGE, directions, way
from factcheck.claims.nouns.bearers import SET_APART
from factcheck.mentions.numbers.hedges import BOUNDS, NEAR
from factcheck.model import Mention, Span
from factcheck.patterns import pattern
from factcheck.rulebook import Fields

from ._beside import AHEAD, ASIDE, FAR, INSERTED, stems
from ._what import NOTHING, Said
from ._when import LENGTHS, OTHER_TIME, TIME, in_turn, last_named, named

STOP = pattern(r"[;:•|*–—]| - |\n(?=\s*(?:[A-Z]|[•*–—o-] |\n))|\b(?:while|whereas)\b")
"""What ends one statement of a sentence."""
LEAD_IN = pattern(rf"[^\w\n]{{0,4}}(?:{'|'.join(sorted(SET_APART))})\b", re.IGNORECASE)
"""What a statement begins with that makes another basis of all its figures."""
LEADS = " –—-$€£(\n\t"
LABELS = f"{LEADS}:"
"""What may stand between the words of a figure and it: "Net loss per share – $0.96"."""
CALLED = pattern(r"\(\s*(?:(?:the )?[\"“'‘][^()]{1,40}[\"”'’]|[A-Z&-]{2,9})\s*\)")
"""What something will be called: 'the second quarter of 2010 ("Q2-10")', "return on assets (ROA)"."""
HEDGE = pattern(rf"\b(?:no )?(?:{'|'.join((*NEAR, *BOUNDS))})$", re.IGNORECASE)
PRIOR, FROM = (
    pattern(r"\b(?:compare[sd]? (?:to|with)|versus|vs\.?|against|than)\b", re.IGNORECASE),
    pattern(r"\bfrom\b[^,.;]{0,40}$", re.IGNORECASE),
)
"""That what follows is of an earlier time; "from" only if no more stands between it and the figure than THEN."""
THEN = frozenset(
    "from a an the of last prior previous year ago earlier year-ago about approximately net loss income profit".split()
)
COMPARING = pattern(
    r"\b(?:compare[sd]?|versus|vs|from|than|over(?! the (?:last|past))|against|up|down)\b", re.IGNORECASE
)
GOES_ON = pattern(r"\W*(?:(?:or|representing|about|approximately) )*[$€£(]*", re.IGNORECASE)
"""That a figure is another form of the one before: "$51.9 million, or $6.02 per share"."""
OR = pattern(r"\W*or (?:about |approximately )?[$€£]?\s*", re.IGNORECASE)
TO_LEVEL = pattern(
    r"\b(?:to|at) (?:(?:a|an|the|about|approximately|nearly|record|only|just|new|over) )*$", re.IGNORECASE
)
"""That a figure is what something changed to: "rose 2% to $117.0 million"."""
MOVED_BEHIND = pattern(
    rf"(?P<noun>(?: (?!(?:of|in|from|for|to|over|with|as|and|by|on|at) )[a-z-]+){{0,4}}?) {A_CHANGE}\b",
    re.IGNORECASE,
)
INCLUDED = pattern(r"\binclud(?:es?|ed|ing)(?: an?| the)? $", re.IGNORECASE)
"""That a figure is some of what was told before it."""
MADE_UP = pattern(r"\b(?:made|mak(?:es?|ing)) $", re.IGNORECASE)
OF = pattern(r" (?:of|in|for) ", re.IGNORECASE)
NOUN_ENDS = pattern(
    r",|\b(?:from|for|during|as|compare[sd]?|versus|vs|under|to|by|on|at|with|over|through|per|which|that|is|are|was"
    r"|were|has|have|primarily|mainly|due|driven|up|down|and)\b",
    re.IGNORECASE,
)
PLACE = pattern(r" (?:in|at|across) (?:the )?(?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+)*)")
PER = pattern(r"\bper\b|\bEPS\b", re.IGNORECASE)
PER_BEHIND = pattern(r"\s*(?:(?:(?!and )[a-z]+ ){0,3}?per|a) (?:[a-z]+ )?(?:[a-z]+ )?(?:share|unit)", re.IGNORECASE)
OFTEN = pattern(r"\b(?:every|each) (?:[a-z]+ )?(?:hour|day|week|month)s?\b", re.IGNORECASE)
"""How often something is given, which makes it another dose: "given every week", "given every three weeks"."""
AND = pattern(r"\band\b", re.IGNORECASE)
VERB = pattern(r"\b(?:was|were|is|are|came|rose|fell|grew)\b|[a-z]{2,}ed\b", re.IGNORECASE)
OTHER, RESPECTIVELY = pattern(r"\bother\b", re.IGNORECASE), pattern(r"\brespectively\b", re.IGNORECASE)
REPORTING = pattern(
    r"\b(?:report(?:s|ed|ing)?|announc(?:es?|ed|ing)|post(?:s|ed|ing)?|disclos(?:es?|ed|ing)|deliver(?:s|ed|ing)?"
    r"|achiev(?:es?|ed|ing)|generat(?:es?|ed|ing)|sa(?:id|ys)) ",
    re.IGNORECASE,
)
"""What stands in front of a measure and says nothing of it: "the parent of Acme reported net income of"."""
POSSESSIVE, TO_DATE = pattern(r"['’]s?(?!\w)"), pattern(r"\bto date\b", re.IGNORECASE)
SINGULAR = {"revenues": "revenue", "earning": "earnings"}
EARNINGS, OTHER_INCOME = (
    frozenset({"earnings", "eps"}),
    frozenset("gross operate tax pre-tax pretax interest retain".split()),
)
"""Stems of the net income, and those that make another income of it."""
MOVES = frozenset(
    """increase decrease reduct growth expand improv improvement narrow widen gain drop jump surge declin reduc compar
    compare offset partially driv unchang slightly sharply significantly deliver incur recogniz end basis resulted
    decreas in-lin account mad mak unprecedent corporat state result strong primarily group reporting period same prior
    previous last first second third fourth fiscal quarter basi announce approv board declar direct wel""".split()
)
"""Stems that say how or when a measure moved, and not which it is."""


class Reader(Fields, frozen=True):
    """How the sentences of one document are read: the stems of the issuer's names, and what acronyms stand for."""

    own: frozenset[str]
    short: Mapping[str, frozenset[str]]

    def sentence(self, plain: str, inside: Span, figures: Sequence[tuple[Mention, Span]]) -> Iterator[Said]:
        """What each of the figures of a sentence of the plain text is said of, in order; nothing if that is unclear."""
        turns: tuple[frozenset[str], ...] = ()
        if RESPECTIVELY.search(plain, inside.start, inside.end):
            turns = in_turn(plain[inside.start : inside.end])
            if not len(turns) == len(figures) == 2:
                return
        spans = [span for _, span in figures]
        last = level = NOTHING
        levels: list[tuple[Mention, Said]] = []
        when: frozenset[str] = frozenset()
        start, held, begun = inside.start, "", False
        apart = frozenset({"excluding"}) if LEAD_IN.match(plain, inside.start) else frozenset()
        for at, (mention, span) in enumerate(figures):
            end = spans[at + 1].start if at + 1 < len(spans) else inside.end
            between = _cleaned(held + plain[start : span.start]).rstrip(LEADS if at else LABELS)
            pieces = STOP.split(HEDGE.sub("", between))
            before, new = pieces[-1], len(pieces) > 1
            if begun and not new:
                before, new = _own_clause(before)
            if new:
                last = level = NOTHING
                levels = []
            told = last, level
            own = next((said for one, said in reversed(levels) if _of_one_size(one, mention)), level)
            last = self._said(mention, f"{before} ", STOP.split(plain[span.end : end])[0], last, own)
            times = named(before) | named(_clause_behind(plain, span.end, inside.end, spans))
            if last.prior:
                times = (times - LENGTHS) | (times & LENGTHS or level.times & LENGTHS)
            else:
                when = times = times or when
                if not times & LENGTHS:
                    times |= last_named(plain, inside.start)
            last = last.but(words=last.words and last.words | apart, times=turns[at] if turns else times)
            yield last
            if aside := _aside(plain, Span(start, end), span):
                held, start, (last, level) = f"{held}{plain[start : aside.start]}", aside.end, told
            else:
                held, start, begun = "", span.end, True
                if not last.prior:
                    level = last
                    levels.append((mention, last))

    def _said(self, mention: Mention, before: str, behind: str, last: Said, level: Said) -> Said:
        """What one figure is said of, by the words before and behind it, and what the figures before it are."""
        ahead = AHEAD.search(before) is not None or last.ahead
        compared = _compared(before)
        prior = compared is not None
        words, sign = self._words(before[compared:] if compared is not None else before, behind, mention)
        if not words:
            if GOES_ON.fullmatch(before) and sign is None:
                words, sign, prior = last.words, last.sign, last.prior
            else:
                words = level.words
            sign = None if TO_LEVEL.search(before) else sign
        elif OR.fullmatch(before) and sign is None:
            words |= last.words  # "a net income of $419 million, or $1.42 diluted income per share"
        if INCLUDED.search(before):
            words |= {"included"}  # "the net loss includes $2.4 million, or $0.02 per share, of a subsidiary"
        if PER_BEHIND.match(behind):
            words = words - {"shar"} | {"per"}
        if place := PLACE.match(behind):
            words |= self.stems(place["place"])  # "rose 31% in Leeds", "rose 13% in York"
        words |= {often[0].lower() for often in OFTEN.finditer(before)} if words else frozenset()
        return Said(words, sign, prior, ahead)

    def _words(self, before: str, behind: str, mention: Mention) -> tuple[frozenset[str], int | None]:
        """The stems of what a figure is a level of, or a change of, and the sign of the change."""
        if moved := MOVED_BEHIND.match(behind):
            noun = OF.match(behind, moved.end())
            words = self.stems(NOUN_ENDS.split(behind[noun.end() :])[0]) if noun else frozenset()
            return words or self.stems(moved["noun"]) or self._measure(before), _sign(behind[: moved.end()])
        unit = unit_of(mention)
        is_share = unit == "percent" or unit.endswith("_point")
        words = self._measure(before)
        sign: int | None = None
        turns = [turn for turn in directions(before) if not MADE_UP.search(before[: turn.start()])]
        if turns and not TO_LEVEL.search(before) and (is_share or not self.stems(before[turns[-1].end() :])):
            sign = way(before, turns[-1])[0]
        if not is_share and sign is None:
            words |= self.stems(NOUN_ENDS.split(behind)[0])
        return words, sign

    def _measure(self, before: str) -> frozenset[str]:
        last = before.rpartition(",")[2]
        pieces = (*(REPORTING.split(words)[-1] for words in (last, before)), last, before)
        return next((found for words in pieces if (found := self.stems(words))), frozenset())

    def stems(self, words: str) -> frozenset[str]:
        """The stems of some words that say what a figure is of."""
        words = POSSESSIVE.sub("", TO_DATE.sub(" ", words))
        found = stems(TIME.sub(" ", OTHER_TIME.sub(" ", words)))
        found = frozenset(SINGULAR.get(one, one) for one in found) - MOVES - self.own
        for short, long in self.short.items():
            found = (found - {short}) | long if short in found else found
        if EARNINGS & found:
            found = (found - EARNINGS) | {"incom"} | (frozenset() if found & OTHER_INCOME else {"net"})
        found |= {"other"} if OTHER.search(words) else frozenset()
        return found - {"shar"} | {"per"} if PER.search(words) else found


def unit_of(mention: Mention) -> str:
    """The unit of a figure; "" for a count, and where it has none."""
    return mention.quantity.unit if mention.quantity else ""


def _of_one_size(a: Mention, b: Mention) -> bool:
    """Whether two figures may be those of one measure by their units and sizes: no result is one per share."""
    one, other = a.quantity, b.quantity
    if one is None or other is None or one.unit != other.unit or not (one.written and other.written):
        return False
    return abs(one.written.adjusted() - other.written.adjusted()) < FAR


def _cleaned(words: str) -> str:
    """Some words without what is put in between: in brackets, or between commas."""
    return INSERTED.sub(" ", ASIDE.sub(" ", CALLED.sub(" ", words)))


def _aside(plain: str, inside: Span, figure: Span) -> Span | None:
    """
    The bracket around a figure that parts what stands in front of it from what it is said of; None without one.

    "Same-store (361 facilities) operating income rose 8.4%".
    """
    start, end = plain.rfind("(", inside.start, figure.start), plain.find(")", figure.end, inside.end)
    if min(start, end) < 0 or ")" in plain[start : figure.start] or not stems(plain[inside.start : start]):
        return None
    words = plain[start : figure.start], plain[figure.end : end]  # a loss is "$(8.1 million)"
    return Span(start, end + 1) if any(map(stems, words)) else None


def _compared(before: str) -> int | None:
    """Where the words that say of an earlier time end: "compared to", "from last year's"; None without them."""
    *_, found = chain((None,), PRIOR.finditer(before))
    if found:
        return found.end()
    left = FROM.search(before)
    return left.end() if left and set(left[0].lower().split()) <= THEN else None


def _own_clause(between: str) -> tuple[str, bool]:
    """What stands between two figures, less what belongs to the first; and whether a clause of its own begins there."""
    for found in AND.finditer(between):
        rest = between[found.end() :]
        if VERB.search(rest) and stems(rest) - MOVES:
            return rest, True
    head, comma, rest = between.partition(",")
    if comma:
        return comma + rest, False
    if VERB.search(head) or any(directions(head)):
        return head, False
    return AND.split(head)[-1], False  # "of flour to the state and $13 million"


def _clause_behind(plain: str, start: int, end: int, figures: list[Span]) -> str:
    """What stands behind a figure, and behind its other forms: "35% or $3.2 million in the fourth quarter"."""
    for figure in figures:
        if figure.start >= start and GOES_ON.fullmatch(plain, start, figure.start):
            start = figure.end
    behind = OTHER_TIME.sub(" ", STOP.split(plain[start:end])[0])
    return COMPARING.split(behind)[0].partition(",")[0]


def _sign(words: str) -> int:
    return next((way(words, turn)[0] for turn in directions(words)), 0)
