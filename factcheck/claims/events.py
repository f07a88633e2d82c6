"""
What a date dates: the document, an agreement, the event of the verb beside it.

    "the agreement extends until August 31, 2011"     agreement, (expiry)
    "a 2006 agreement"                                agreement, (date)
    "entered into a collaboration in 2003"            collaboration, (enter)
    "for the fiscal year ended June 30, 2010"         year, (end, fiscal)
"""

from __future__ import annotations

from msgspec import Struct

from factcheck.claims import names
from factcheck.claims.deals import DEALS
from factcheck.claims.deeds import COMING, ENDS, HAPPENINGS, NEAR, deed, is_name, verb_of, with_word
from factcheck.claims.grammar import lemmas, phrases
from factcheck.claims.grammar.clauses import Line, clause
from factcheck.claims.grammar.phrases import OBJECT, Head
from factcheck.claims.modality import ON_COURSE
from factcheck.claims.periods import asof
from factcheck.patterns import pattern

ADJUNCT = frozenset("in on since by until during after before at from".split())
DATING = frozenset("dates dating dated".split())
BEGINNINGS = frozenset("founding foundation inception formation incorporation establishment".split())
ORIGIN = pattern(
    r"\b(?:(?:(?:was|were|been) )?set up in|(?:goes|go|went|dates?|dating|reaches|reaching) back to"
    r"|trac(?:es|ing) its (?:history|roots|origins?)(?: back)? to|in (?:business|existence) since)$"
)
"""How a company says since when it has been there, right before the year."""
ORIGIN_ENDS = frozenset("in to back since".split())
LEADING = frozenset("since after following before upon with until".split())
OWNERS = frozenset("of the its our their".split())
"""What says in a period only whose it is: "the fourth quarter of its fiscal year"."""
PERIODS = frozenset("year quarter month half period week season".split())


class Event(Struct, frozen=True):
    """
    What a date dates.

    `told` says whether a verb tells it, so that the verb's modality is the date's, and `apart` whether it stands before
    a sentence that is told of something else: "Since the close of the merger on May 4, …".
    """

    head: Head
    told: bool = False
    apart: bool = False


def what(line: Line, i: int) -> Event | None:
    """The event that the date or clock time at word `i` dates, or None."""
    start, end = clause(line, i)
    tags = line.tags
    if head := _described(line, i, end) or _of_period(line, i, start):
        return Event(head)
    if led := _led(line, i, start) or _leading_deed(line, i, start):
        return Event(led, apart=True)
    if head := (
        _dated(line, i, start)
        or _foreseen(line, i, start)
        or _begun(line, i)
        or _origin(line, i)
        or _deal_made(line, i)
        or _done(line, i, start)
        or _label(line, i)
        or _dating_from(line, i)
        or _held(line, i, start)
    ):
        return Event(head)
    group = verb_of(line, i, start)
    follows = next((g for g in line.groups if g[0] == i + 1), None)
    if follows:  # "Northwind, which makes kites, today announced"
        group = follows
    if group is None:  # "Since May 1, the Company has …": the date stands before its clause
        group = next((g for g in line.groups if g[0] > i), None)
        end = len(tags)
    if group is not None:
        return Event(deed(line, i, group, start, end), told=True)
    k = _in_front(line, i, start)
    if k >= start and tags[k] in phrases.NOUN:
        head = phrases.before(line, k + 1, start)
        return Event(head) if head else None
    if line.tag(i + 1) in ("—", "–", ":"):
        head = phrases.after(line, i + 2, len(tags))
        return Event(Head(head.noun, with_word(head.scope, "date"), head.start, head.end)) if head else None
    return None


def _dated(line: Line, i: int, start: int) -> Head | None:
    """What a day is the date of: "and set a PDUFA date of May 4", "with a record date of May 4"."""
    named = line.low(i - 1) == "of" and line.low(i - 2) in ("date", "deadline")
    return phrases.before(line, i - 1, start) if named else None


def _in_front(line: Line, i: int, start: int) -> int:
    """The last word in front of a date that does more than lead to it; `start` - 1 where there is none."""
    k = i - 1
    while k >= start and (line.tags[k] in "d(" or line.low(k) in ("on", "of")):
        k -= 1
    return k


def _described(line: Line, i: int, end: int) -> Head | None:
    """ "The June 30 deadline": the noun that a date only describes."""
    adjunct = line.low(i - 1) in ADJUNCT and not asof.is_modifier(line, i)
    if (line.tag(i + 1) in ("n", "N", "s") and not adjunct) or (line.tag(i + 1) == "j" and asof.is_modifier(line, i)):
        head = phrases.after(line, i + 1, end)
        return head and Head(head.noun, with_word(head.scope, "date"), head.start, head.end)
    return None


def _of_period(line: Line, i: int, start: int) -> Head | None:
    """The period that a date ends, or in which something was: "fiscal year ended June 30", "results for May"."""
    k = _in_front(line, i, start)
    if line.low(k) in ENDS and line.tag(k - 1) == "y":  # "fiscal year ends on June 30"
        return _period_ended(line, k - 1)
    if line.low(k) in ENDS:
        head = phrases.before(line, k, start)
        if head and head.noun in PERIODS:
            return Head(head.noun, with_word(head.scope, "end"), head.start, head.end)
        if not line.groups and line.tag(k - 1) == "q":  # the heading "Results for the Three Months Ended June 30"
            return Head("period", ("end",), k - 1, k)
    if line.low(i + 1) in ENDS:  # "fiscal year ended June 30"
        return _period_ended(line, i)
    if line.low(k) in ("for", "of") and line.tag(k - 1) in tuple("nNs") and not _is_day(line, i):
        head = phrases.before(line, k, start)
        return head and Head(head.noun, with_word(head.scope, "period"), head.start, head.end)
    return None


def _foreseen(line: Line, i: int, start: int) -> Head | None:
    """ "Advances the program towards a planned BLA submission in May", "on track for its launch in May": the event."""
    k = _in_front(line, i, start)
    while k > start and line.tags[k] == "p" and line.low(k) in ADJUNCT:
        k -= 1
    head = phrases.before(line, k + 1, start) if lemmas.noun(line.low(k)) in HAPPENINGS else None
    if head is None:
        return None
    foreseen = not COMING.isdisjoint(line.lows[head.start : head.end])
    first = _first(line, head)
    return head if foreseen or (line.low(first - 1) == "for" and line.low(first - 2) in ON_COURSE) else None


def _begun(line: Line, i: int) -> Head | None:
    """ "From its founding in 1981"."""
    return Head("founding", (), i - 2, i - 1) if line.low(i - 2) in BEGINNINGS else None


def _done(line: Line, i: int, start: int) -> Head | None:
    """What a participle right in front of a date tells: "The purchase, completed on May 4", "Founded in 1981, it"."""
    if line.tag(i - 2) != "e" or not (i == 2 or line.tag(i - 3) in (",", ":")) or line.tag(i - 1) != "p":
        return None
    verb, done = lemmas.verb(line.low(i - 2)), phrases.before(line, i - 3, start) if i > 3 else None
    if done and not is_name(line, done):  # "The purchase, completed on May 4, came to $5 million"
        return Head(done.noun, with_word(done.scope, verb), done.start, i - 1)
    return Head(verb, (), i - 2, i - 1)  # "Founded in 1981, the company makes"


def _origin(line: Line, i: int) -> Head | None:
    """ "Acme, set up in 1981 by engineers", "Acme goes back to 1874", "in business since 1926": its founding."""
    found = ORIGIN.search(line.find(max(0, i - 8), i)) if line.low(i - 1) in ORIGIN_ENDS else None
    if found is None:
        return None
    k = i - len(found[0].split())
    first = k - (line.tag(k - 1) in (",", "w")) - (line.tag(k - 2) == "," and line.tag(k - 1) == "w")
    company = line.tag(first - 1) in ("N", "k", ")") or line.low(first - 1) in names.COMPANY
    return Head("founding", (), k, i) if company or found[0].startswith("in ") else None


def _period_ended(line: Line, y: int) -> Head:
    """ "fiscal year ended June 30": the year, as the fiscal year's end."""
    words = [w for w in line.words[y].lower().split() if w.isalpha() and w not in OWNERS]
    return Head(words[-1] if words else "period", tuple(sorted({*words[:-1], "end"})), y, y + 1)


def _is_day(line: Line, i: int) -> bool:
    period = line.mention(i).period
    return period is not None and period.is_day


def _dating_from(line: Line, i: int) -> Head | None:
    """ "The agreement with Acme, which dates from May 2008": the agreement, as signed."""
    k = i - 1
    if line.low(k) not in ("from", "to") or not DATING.intersection(line.lows[max(0, k - 2) : k]):
        return None
    deal = next((j for j in range(k - 1, max(-1, i - NEAR), -1) if lemmas.noun(line.low(j)) in DEALS), None)
    head = phrases.before(line, deal + 1, 0) if deal is not None else None
    return Head(head.noun, with_word(head.scope, "sign"), head.start, head.end) if head else None


def _held(line: Line, i: int, start: int) -> Head | None:
    """ "the Annual Meeting taking place in Chicago, June 4-8": the noun before the participle."""
    for k in range(i - 1, max(start, i - NEAR), -1):
        if line.tags[k] in "amv;":
            return None
        if line.low(k) in ("taking", "held", "beginning", "starting", "commencing", "scheduled"):
            head = phrases.before(line, k, start)
            return Head(head.noun, with_word(head.scope, "date"), head.start, head.end) if head else None
    return None


def _led(line: Line, i: int, start: int) -> Head | None:
    """ "Since the close of the merger on May 4, savings have come": the event that opens the clause, and no verb's."""
    if line.low(i - 1) not in ("on", "in"):
        return None
    head = phrases.before(line, i - 1, start)
    while head and (line.tag(k := _first(line, head) - 1) == "o" or line.low(k) == "with"):
        outer = phrases.before(line, k, start)
        head = outer and Head(outer.noun, tuple(sorted({*outer.scope, head.noun})), outer.start, head.end)
    opens = head is not None and (_first(line, head) == 0 or line.low(_first(line, head) - 1) in LEADING)
    return head if head and opens and head.noun in HAPPENINGS else None


def _leading_deed(line: Line, i: int, start: int) -> Head | None:
    """ "Since signing the deal with Contoso in May": the deal, as signed, whatever the sentence goes on to tell."""
    if line.low(i - 1) not in ("on", "in"):
        return None
    for k in range(i - 2, max(start, i - NEAR), -1):
        if line.tags[k] in "mva;,":
            return None
        if line.tags[k] == "g" and line.low(k - 1) in LEADING:
            verb, found = lemmas.verb(line.low(k)), OBJECT.match(line.tags, k + 1, i)
            inner = phrases.phrase(line, found.start(1), found.end(1)) if found else None
            if inner is None or is_name(line, inner):
                return Head(verb, (), k, i)
            return Head(inner.noun, with_word(inner.scope, verb), k, inner.end)
    return None


def _deal_made(line: Line, i: int) -> Head | None:
    """ "The collaboration on AB-901, originally established with Contoso in May": the collaboration, as established."""
    k = i - 1 - (line.tag(i - 1) == "p")
    while k > 0 and line.tags[k] in "Nkp":
        k -= 1
    comma = k - 1 - (line.tag(k - 1) == "r")
    if line.tag(k) != "e" or line.tag(comma) != ",":
        return None
    for j in range(comma - 1, max(-1, comma - NEAR), -1):
        if line.tags[j] in "mva;,":
            return None
        if lemmas.noun(line.low(j)) in DEALS:
            head = phrases.before(line, j + 1, 0)
            return head and Head(head.noun, with_word(head.scope, lemmas.verb(line.low(k))), head.start, i)
    return None


def _first(line: Line, head: Head) -> int:
    """The first word of a phrase, its article included."""
    return head.start - (line.tag(head.start - 1) == "d")


def _label(line: Line, i: int) -> Head | None:
    """ "Poster presentation: 8:00 am": the words before the colon."""
    k, least = i - 1, max(0, i - NEAR)
    while k > least and line.tags[k] in "qyk—–dp":
        k -= 1
    return phrases.before(line, k, 0) if line.tag(k) == ":" else None
