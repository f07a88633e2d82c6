"""
A day of a sentence: its period, which side of it is meant ("after 3 May"), and what happened on it.
"""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.claims.events import PERIODS
from factcheck.model import Claim, Mention, Period, Place, Span
from factcheck.patterns import pattern
from factcheck.record.verdicts.tokens import ENDS, STOPS, VERBS, WINDOW, Line, Token, clause, is_verb
from factcheck.record.wordings import EVENTS, THINGS, stem

TURNS = pattern(
    r"\b(after|before|since|until|till|by|from|through|to|prior to|later than|earlier than)(?: the)? ?$", re.I
)
TURN = {
    "after": "after", "later than": "after", "before": "before", "prior to": "before", "earlier than": "before",
    "since": "since", "from": "since", "until": "until", "till": "until", "through": "until", "to": "until", "by": "by",
}  # fmt: skip
PERIOD = r"(?:years?|quarters?|hal(?:f|ves)|months?|periods?|weeks?)"
COVERED = pattern(rf"\b{PERIOD} end(?:ed|ing)(?: on)? ?$|\bfor(?: the)? $|\b(?:for|in|over) the {PERIOD} from $", re.I)
"""Before a time that figures are of, "results for the quarter ended 30 June": nothing happened on it."""
PARTLY = pattern(
    rf"\b(?:same|corresponding|comparable)(?: [\w-]+)? {PERIOD}(?: (?:of|in|last))?(?: the)?(?: prior)? ?$", re.I
)
ENDING = pattern(r" end(?:ed|ing)\b")
RESULTS = frozenset({"result", "earnings"})
AS_OF = pattern(r"\b[Aa]s of(?: (before|after))?(?: the)? ?$")
BASE = pattern(
    r"\b(?:compared (?:with|to)|versus|vs\.?|than|(?:up|down) (?:from|on|over))(?: in)?(?: [a-z]+){0,2} $"
    r"|\b(?:unchanged|up|down|higher|lower)(?: [a-z]+){0,2} from $"
    r"|\b(?!latest)[a-z]{4,12}est\b[^.;]{1,40}\bsince(?: the)? $",
    re.I,
)
"""Before a time that is only compared with: "fell by 2% compared to the third quarter of", "the largest fall since"."""
TO = pattern(r"\b(?:to|through|until|till)\b")
ANNOUNCED, PUBLISHED, LIFE = stem("announce"), stem("publish"), "life"
WORKS = THINGS | frozenset(map(stem, "movie novel play opera record painting".split()))
ARTICLES = frozenset(("a", "an", "the"))


class Day(Struct, frozen=True):
    """A date in a statement, as the days that its preposition allows ("after 5 April")."""

    place: Place
    at: tuple[int, int]  # the indexes of its first token and of the first behind it
    period: Period | None
    timex: str
    turn: str  # "in", "after", "before", "by", "since", "until", "as of", "as of after", "as of before", "than"
    near: frozenset[str]
    event: str  # the stem of the word that says what happened, "" where none is at hand
    verb: str = ""  # the stem of the verb before it
    ahead: bool = False  # whether it is to come
    partly: bool = False  # whether a part of it is meant that is not named here: "the same quarter of 2012"
    ends: bool = False  # whether something went on up to what happened then: "led until it was beaten on 9 March"


def day_of(line: Line, mention: Mention, inside: Span, since: int) -> Day:
    """The day of a mention; `since` is the token behind the day before."""
    first, split = line.at(inside)
    before, after = clause(line.tokens, first, split)
    near = frozenset(t.stem for t in (*before, *after) if t.stem) | _told(line.tokens, since, first, split)
    turn = turn_of(line.plain, inside.start)
    claim = line.claims.get(mention.span)
    if turn == "in" and (
        ENDING.match(line.plain, inside.end)
        or COVERED.search(line.plain, max(line.start, inside.start - 24), inside.start)
        or (claim is not None and _is_period_or_own(claim))
        or mention.text.casefold() == "today"
    ):
        turn = "as of"
    if turn in ("since", "until") and TO.search(mention.text):
        turn = "in"  # "from 5 March to 26 April" has both its ends
    ends = any(token.text in ("until", "till") for token in line.tokens[since:first])
    timex = mention.timex or ""
    event = _event(line.tokens, first, split) or _made(line.tokens, first, split, timex)
    place = Place(line.document, mention.span, mention.text)
    verb = next((t for t in reversed(line.tokens[since:first]) if t.stem and is_verb(t)), None)
    ahead = claim is not None and claim.modality != "actual"
    partly = PARTLY.search(line.plain, max(line.start, inside.start - 40), inside.start) is not None
    told = verb.stem if verb else ""
    return Day(place, (first, split), mention.period, timex, turn, near, event, told, ahead, partly, ends)


def _is_period_or_own(claim: Claim) -> bool:
    """Whether a date is its document's own, or says of which period figures are: "Fourth Quarter 2010 Results"."""
    head, scope = claim.measure.head, claim.measure.scope
    if head == "document" or (head in PERIODS and "end" in scope):
        return True
    return head in RESULTS and "date" in scope and not (isinstance(claim.value, Period) and claim.value.is_day)


def _told(tokens: list[Token], since: int, first: int, split: int) -> frozenset[str]:
    """
    The stems that tell what happened on a day: from the day before up to this one, and behind it up to a stop.

    `since`, `first` and `split` are indexes: behind the day before, of this day, and behind it.  "Born in Leeds, the
    fourth of nine, on 2 May" tells of a birth; so does "On 2 May, she was born".
    """
    before = {t.stem for t in tokens[since:first] if t.stem}
    if not before and split < len(tokens) and tokens[split].text == ",":
        split += 1
    return frozenset(before.union(t.stem for t in tokens[split : _share(tokens, split)] if t.stem))


def _share(tokens: list[Token], split: int) -> int:
    """The index up to which the tokens behind a day tell of it: a stop, or "and" before another figure's share."""
    last = min(len(tokens), split + 30)
    stop = next((i for i in range(split, last) if tokens[i].text in STOPS), last)
    figure = next((i for i in range(split, stop) if tokens[i].figure), split)
    return next((i for i in range(split, figure) if tokens[i].text == "and"), stop)


def _event(tokens: list[Token], first: int, split: int) -> str:
    """The stem of the event of the day [first, split): "signed a lease on 9 May", "On 9 May, it was signed"."""
    split += split < len(tokens) and tokens[split].text == ","
    behind_ = range(split, min(_share(tokens, split), split + WINDOW))
    around = (*range(first - 1, max(-1, first - 1 - WINDOW), -1), *behind_)
    return next((tokens[i].stem for i in around if tokens[i].stem in EVENTS and not _in_name(tokens, i)), "")


def _made(tokens: list[Token], first: int, split: int, timex: str) -> str:
    """
    What the date [first, split) tells of a name without a verb: "publish" of a work, "life" of a person, or "".

    "Is a 1977 comedy film", "Four Pumps (1977)"; "Dora Lind (3 May 1933 – 4 June 2014)".
    """
    before, behind_ = tokens[max(0, first - 2) : first], tokens[split : split + 8]
    if len(before) < 2:
        return ""
    if before[1].text == "(" and behind_ and behind_[0].text == ")" and before[0].text[:1].isupper():
        return PUBLISHED if "/" not in timex else LIFE if timex.count("-") == 4 else ""
    if before[1].text.casefold() not in ARTICLES or before[0].text.casefold() not in VERBS:
        return ""
    for token in behind_:
        if token.text in STOPS or token.figure or token.text.casefold() in ENDS:
            return ""
        if token.stem in WORKS:
            return PUBLISHED
    return ""


def _in_name(tokens: list[Token], i: int) -> bool:
    """Whether a capitalised word stands beside another: "Family Life Insurance" tells of no death."""
    beside = (tokens[k] for k in (i - 1, i + 1) if 0 <= k < len(tokens) and not tokens[k].figure)
    return tokens[i].text[:1].isupper() and any(t.text[:1].isupper() for t in beside)


def turn_of(plain: str, start: int) -> str:
    """ "after", "before", "since", "until", "as of", "than" or "in", by the words before the date at `start`."""
    if BASE.search(plain, max(0, start - 60), start):
        return "than"
    if counted := AS_OF.search(plain, max(0, start - 18), start):
        return f"as of {counted[1]}" if counted[1] else "as of"
    found = TURNS.search(plain, max(0, start - 16), start)
    return TURN[found[1].lower()] if found else "in"
