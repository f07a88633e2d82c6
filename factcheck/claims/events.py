"""
What a date dates: the document, an agreement, the event of the verb beside it.

    "the agreement extends until August 31, 2011"     agreement, (expiry)
    "a 2006 agreement"                                agreement, (date)
    "entered into a collaboration in 2003"            collaboration, (enter)
    "for the fiscal year ended June 30, 2010"         year, (end, fiscal)
"""

from __future__ import annotations

from msgspec import Struct

from factcheck.claims import asof, lemmas, names, phrases
from factcheck.claims.clauses import Line, clause, governor
from factcheck.claims.deals import DEALS
from factcheck.claims.modality import ON_COURSE
from factcheck.claims.phrases import OBJECT, Head
from factcheck.patterns import pattern

ADJUNCT = frozenset("in on since by until during after before at from".split())
EXPIRY = frozenset("extend run expire last terminate mature continue end".split())
PROLONGING = frozenset("extend prolong renew".split())
HELD = frozenset("be present conduct host set".split())
HAPPEN = frozenset("hold schedule occur happen".split())
ENDS = frozenset("ended ending ends end".split())
DATING = frozenset("dates dating dated".split())
NEAR = 24
"""How many words before a date its label or its participle may stand: a list of a thousand dates costs no more each."""
SIGNED = frozenset("sign enter execute conclude".split())
BEGINNINGS = frozenset("founding foundation inception formation incorporation establishment".split())
HAPPENINGS = frozenset(
    """close closing completion signing approval launch introduction opening start acquisition purchase merger
    announcement filing submission sale disposal divestiture expiration listing""".split()
)
ORIGIN = pattern(
    r"\b(?:(?:(?:was|were|been) )?set up in|(?:goes|go|went|dates?|dating|reaches|reaching) back to"
    r"|trac(?:es|ing) its (?:history|roots|origins?)(?: back)? to|in (?:business|existence) since)$"
)
"""How a company says since when it has been there, right before the year."""
ORIGIN_ENDS = frozenset("in to back since".split())
LEADING = frozenset("since after following before upon with until".split())
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
    adjunct = line.low(i - 1) in ADJUNCT and not asof.is_modifier(line, i)
    if (line.tag(i + 1) in ("n", "N", "s") and not adjunct) or (line.tag(i + 1) == "j" and asof.is_modifier(line, i)):
        head = phrases.after(line, i + 1, end)
        if head:
            return Event(Head(head.noun, _with(head.scope, "date"), head.start, head.end))
    k = i - 1
    while k >= start and (tags[k] in "d(" or line.low(k) in ("on", "of")):
        k -= 1
    if line.low(k) in ENDS and line.tag(k - 1) == "y":  # "fiscal year ends on June 30"
        return Event(_period_ended(line, k - 1))
    if line.low(k) in ENDS:
        head = phrases.before(line, k, start)
        if head and head.noun in PERIODS:
            return Event(Head(head.noun, _with(head.scope, "end"), head.start, head.end))
    if line.low(i + 1) in ENDS:  # "fiscal year ended June 30"
        return Event(_period_ended(line, i))
    if line.low(i - 1) in ENDS and line.tag(i - 2) == "y":
        return Event(_period_ended(line, i - 2))
    if line.low(k) in ("for", "of") and line.tag(k - 1) in tuple("nNs") and not _is_day(line, i):
        head = phrases.before(line, k, start)
        if head:
            return Event(Head(head.noun, _with(head.scope, "period"), head.start, head.end))
    led = _led(line, i, start) or _leading_deed(line, i, start)
    if led:
        return Event(led, apart=True)
    if line.low(i - 2) in BEGINNINGS:  # "since its founding in 1981"
        return Event(Head("founding", (), i - 2, i - 1))
    origin = _origin(line, i)
    if origin:
        return Event(origin)
    deal = _deal_made(line, i)
    if deal:
        return Event(deal)
    if line.tag(i - 2) == "e" and (i == 2 or line.tag(i - 3) in (",", ":")) and line.tag(i - 1) == "p":
        verb, done = lemmas.verb(line.low(i - 2)), phrases.before(line, i - 3, start) if i > 3 else None
        if done and not _is_name(line, done):  # "The purchase, completed on May 4, came to $5 million"
            return Event(Head(done.noun, _with(done.scope, verb), done.start, i - 1))
        return Event(Head(verb, (), i - 2, i - 1))  # "Founded in 1981, the company makes"
    label = _label(line, i) or _dating_from(line, i)
    if label:
        return Event(label)
    held = _under_way(line, i, start) or _held(line, i, start)
    if held:
        return Event(held)
    group = _governor(line, i, start)
    follows = next((g for g in line.groups if g[0] == i + 1), None)
    if follows:  # "Northwind, which makes kites, today announced"
        group = follows
    if group is None:  # "Since May 1, the Company has …": the date stands before its clause
        group = next((g for g in line.groups if g[0] > i), None)
        end = len(tags)
    if group is not None:
        return Event(_event(line, i, group, start, end), told=True)
    if k >= start and tags[k] in phrases.NOUN:
        head = phrases.before(line, k + 1, start)
        return Event(head) if head else None
    if line.tag(i + 1) in ("—", "–", ":"):
        head = phrases.after(line, i + 2, len(tags))
        return Event(Head(head.noun, _with(head.scope, "date"), head.start, head.end)) if head else None
    return None


def _governor(line: Line, i: int, start: int) -> tuple[int, int] | None:
    """The verb that a date belongs to; "ended" belongs only to the date right behind it."""
    left = [g for g in line.groups if start <= g[0] and g[1] <= i and line.low(g[1] - 1) not in ENDS]
    return left[-1] if left else governor(line, i)


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
    words = [w for w in line.words[y].lower().split() if w.isalpha() and w not in ("of", "the")]
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
    return Head(head.noun, _with(head.scope, "sign"), head.start, head.end) if head else None


def _held(line: Line, i: int, start: int) -> Head | None:
    """ "the Annual Meeting taking place in Chicago, June 4-8": the noun before the participle."""
    for k in range(i - 1, max(start, i - NEAR), -1):
        if line.tags[k] in "amv;":
            return None
        if line.low(k) in ("taking", "held", "beginning", "starting", "commencing", "scheduled"):
            head = phrases.before(line, k, start)
            return Head(head.noun, _with(head.scope, "date"), head.start, head.end) if head else None
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
            if inner is None or _is_name(line, inner):
                return Head(verb, (), k, i)
            return Head(inner.noun, _with(inner.scope, verb), k, inner.end)
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
            return head and Head(head.noun, _with(head.scope, lemmas.verb(line.low(k))), head.start, i)
    return None


def _first(line: Line, head: Head) -> int:
    """The first word of a phrase, its article included."""
    return head.start - (line.tag(head.start - 1) == "d")


def _under_way(line: Line, i: int, start: int) -> Head | None:
    """ "Study of AB-901 under way in five countries since May 2006": the study, as begun."""
    if line.low(i - 1) != "since":
        return None
    for k in range(i - 2, max(start, i - NEAR), -1):
        if line.tags[k] in "mv;":
            return None
        if line.low(k) in ("underway", "ongoing") or (line.low(k) == "way" and line.low(k - 1) == "under"):
            about = OBJECT.search(line.tags, start, k - (line.low(k) == "way"))
            head = phrases.complement(line, phrases.phrase(line, about.start(1), about.end(1)), k) if about else None
            return Head(head.noun, _with(head.scope, "begin"), head.start, head.end) if head else None
    return None


def _with(scope: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(sorted({*scope, word}))


def _label(line: Line, i: int) -> Head | None:
    """ "Poster presentation: 8:00 am": the words before the colon."""
    k, least = i - 1, max(0, i - NEAR)
    while k > least and line.tags[k] in "qyk—–dp":
        k -= 1
    return phrases.before(line, k, 0) if line.tag(k) == ":" else None


def _event(line: Line, i: int, group: tuple[int, int], start: int, end: int) -> Head:
    verb = phrases.verb_lemma(line, group)
    before = line.low(i - 1)
    about = phrases.subject(line, group[0], start)
    if about and about.noun in phrases.GOALS and verb != "be":
        about = None  # "our goal is to file in May" dates the filing
    prolongs = verb in PROLONGING and before in ("to", "until", "through")
    moved = OBJECT.match(line.tags, group[1], i) if prolongs else None
    if moved:  # "extended their distribution agreement to December 2012"
        inner = phrases.phrase(line, moved.start(1), moved.end(1))
        return Head(inner.noun, _with(inner.scope, "expiry"), group[0], inner.end)
    until = prolongs or before in ("until", "till", "through") or (before == "on" and verb in EXPIRY)
    if (verb in EXPIRY or prolongs) and until and about:  # "the term has been extended to May 2014"
        return Head(about.noun, _with(about.scope, "expiry"), about.start, about.end)
    if verb in HELD and line.low(group[1]) == "on" and line.low(group[1] + 2) in ("for", "to"):
        aimed = OBJECT.match(line.tags, group[1] + 3, i) if line.low(group[1] + 1) in ON_COURSE else None
        if aimed and line.low(group[1] + 2) == "for":  # "is on course for completion in May"
            inner = phrases.phrase(line, aimed.start(1), aimed.end(1))
            scope = {*inner.scope, *((about.noun, *about.scope) if about else ())}
            return Head(inner.noun, tuple(sorted(scope)), group[0], inner.end)
    held = verb in HAPPEN or (verb == "take" and line.low(group[1]) == "place")
    if about and (held or (verb in HELD and not _is_name(line, about))):
        return Head(about.noun, _with(about.scope, "date"), about.start, about.end)
    after = group[1] + (line.low(group[1]) in ("into", "to"))  # "entered into a collaboration"
    if verb == "look" and line.low(group[1]) == "forward":  # "we look forward to the results in May"
        after = group[1] + 2
    if after == i:  # "There are currently six pumps"
        found = OBJECT.match(line.tags, i + 1, end)
    else:
        found = OBJECT.match(line.tags, after, i if group[1] <= i else end)
    passive = line.tags[group[0]] == "a" and line.tags[group[1] - 1] == "e"
    if line.tag(start) == "w" and about and not found and start:
        antecedent = phrases.before(line, start, 0)  # "an agreement that Acme and Borealis concluded in May"
        if antecedent:
            return Head(antecedent.noun, _with(antecedent.scope, verb), antecedent.start, group[1])
    if found and not passive:
        inner = phrases.phrase(line, found.start(1), found.end(1))
        if verb == "be":
            return Head(inner.noun, _with(inner.scope, "date"), group[0], inner.end)
        return Head(inner.noun, _with(inner.scope, verb), group[0], inner.end)
    if verb in SIGNED and not (about and about.noun in DEALS):
        signed = next(
            (k for k in range(group[0] - 1, max(-1, group[0] - NEAR), -1) if lemmas.noun(line.low(k)) in DEALS), None
        )
        if signed is not None:  # "the agreement with Contoso, entered into in May"
            head = phrases.before(line, signed + 1, 0)
            if head:
                return Head(head.noun, _with(head.scope, verb), head.start, head.end)
    if about and verb not in ("have", "do") and not _is_name(line, about):
        return Head(about.noun, _with(about.scope, verb), about.start, group[1])
    return Head(verb, (), group[0], group[1])


def _is_name(line: Line, head: Head) -> bool:
    return not line.tags[head.start : head.end].strip("Nk") or head.noun in names.COMPANY
