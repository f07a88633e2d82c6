"""
Noun phrases and verbs of a sentence: where a phrase begins and ends, which noun heads it, what narrows it.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims import lemmas
from factcheck.claims.clauses import Line
from factcheck.patterns import pattern

NOUN = "nNsk"
PHRASE = pattern(
    r"(?:[jreg]{1,4}c[jeg]{1,2}|[jreg]{0,4})(?:(?:[nNkj]|s(?=[nsN])|y(?=[jnNse])|[nN]c(?=[nN][nsN])){0,8}[nNsk])"
)
OBJECT = pattern(r"[dq]{0,3}(?:[nNs]{1,4}d)?(" + PHRASE.pattern + ")")
COUNTERS = frozenset(
    """number total majority percentage proportion quantity amount minority handful pair dozen count""".split()
)
CHANGES = frozenset(
    """increase decrease rise decline drop growth fall reduction gain improvement jump change surge hike cut
    advance uptick""".split()
)
FORESEEN = frozenset("outlook guidance forecast projection estimate".split())
"""What a figure is foreseen as, and not of: "its outlook for earnings to a range of $2" is earnings."""
AIMS = frozenset(
    """target range objective goal guidance forecast estimate outlook projection price ceiling limit""".split()
)
GOALS = frozenset("goal aim plan hope intention objective ambition".split())
"""What somebody means to do, who is not it: "our aim is to reach"."""
OPERATIONS = frozenset({"operation"})
"""What a result is from, and not of: "revenues from continuing operations", "the loss for discontinued operations"."""
EARNED = frozenset("revenue sale income royalty profit earnings fee".split())
"""What "from" says a part of: "revenue from the leasing segment"."""
PAYERS = frozenset("partner customer client licensee collaborator third-party".split())
"""Who pays, and no part of what is earned: "fees from our partners"."""
LEAVING_OUT = frozenset("less excluding except ex".split())
SET_FOR = frozenset("index provision allowance demand reserve".split())
"""What "for" says a part of: "the index for food", "the provision for loan losses"."""
PACES = frozenset(
    """yoy y/y qoq q/q year-over-year year-on-year quarter-over-quarter quarter-on-quarter month-over-month
    annualized sequentially yearly year-to-date ytd""".split()
)
LIGHT = frozenset("such various own same new more most several certain".split())


TO_BE = frozenset(
    """be total average reach exceed range approach grow rise increase fall decline decrease expand contract close begin
    start open end expire launch""".split()
)


class Head(Struct, frozen=True):
    """A head noun (lemma), its qualifiers (sorted lemmas), and the words [start, end) that they stand in."""

    noun: str
    scope: tuple[str, ...]
    start: int
    end: int
    change: bool = False  # the figure is how much it changed


COUNTED = frozenset("employees patients people persons members customers volunteers households".split())
"""Nouns that narrow no other behind them: "all 126 employees transfer to Contoso"."""


def after(line: Line, i: int, end: int) -> Head | None:
    """The noun phrase that begins at word `i` at the latest ("six" → "TAP compounds")."""
    found = PHRASE.match(line.tags, i, end)
    if found is None or _is_pace(line, i):
        return None
    whole = next((k + 1 for k in range(found.start(), found.end()) if line.low(k) in COUNTED), found.end())
    return phrase(line, found.start(), whole)


def _is_pace(line: Line, i: int) -> bool:
    """Whether the words at `i` only say against when: "15% year over year", "4% YoY"."""
    low = line.low(i)
    return low in PACES or (low in ("year", "quarter", "month") and line.low(i + 1) in ("over", "on", "to", "after"))


HELD = frozenset("securities investments deposits".split())
"""What is told with cash as one sum."""
TAXES = frozenset("tax taxes taxation".split())


def before(line: Line, i: int, start: int) -> Head | None:
    """The noun phrase whose last word is the one before `i`."""
    last = i - 1
    if last > start and line.tags[last] == ")":  # "net income (GAAP) of"
        last = line.tags.rfind("(", start, last) - 1
    if last < start or line.tags[last] not in NOUN:
        return None
    first = last
    while first > start:
        letter = line.tags[first - 1]
        if (
            letter in "jnNk"
            or (letter in "eg" and (first - 1 == start or line.tags[first - 2] not in "nNsiky"))
            or (letter == "s" and line.tags[first] in NOUN)
        ):
            first -= 1
        elif letter == "c" and first - 2 >= start and last > first and _pairs(line.tags[first - 2], line.tags[first]):
            first -= 2
        else:
            break
    if line.low(first - 1) == "per" and first - 2 >= start and line.tags[first - 2] in NOUN and last - first < 1:
        return before(line, first - 1, start)  # "2011 earnings per share of $2.25"
    if line.low(last) in HELD and line.tag(first - 1) == "c":
        cash = next((j for j in range(max(start, first - 5), first - 1) if line.low(j) == "cash"), -1)
        if cash >= 0 and all(line.tags[j] in "nNsj,c" for j in range(cash, first)):
            # "cash, cash equivalents and marketable securities of"
            return Head("cash", tuple(sorted({*phrase(line, first, last + 1).scope, "security"})), cash, last + 1)
    if line.low(last) == "hand" and line.low(first - 1) == "on" and line.low(first - 2) == "cash":
        return before(line, first - 1, start)  # "cash on hand of $60 million"
    if line.low(first - 1) == "before" and line.low(last) in TAXES and first - 2 >= start:
        whole = before(line, first - 1, start)  # "profit before tax of £5 million"
        if whole:
            scope = {*whole.scope, *phrase(line, first, last + 1).scope, "before", "tax"}
            return Head(whole.noun, tuple(sorted(scope)), whole.start, last + 1)
    return phrase(line, first, last + 1)


ATTRIBUTED = frozenset({"attributable", "available", "allocable"})


def _pairs(one: str, other: str) -> bool:
    """Whether two letters around an "and" narrow one noun: "research and development costs", "basic and diluted"."""
    return one == "n" or (one == "j" and other in "je")


def phrase(line: Line, start: int, end: int) -> Head:
    """The words [start, end) as a head with its qualifiers."""
    scope: set[str] = set()
    if end - start > 1 and line.low(end - 1) in ATTRIBUTED:  # "net income attributable to shareholders was"
        scope.add(line.low(end - 1))
        end -= 1
    for k in range(start, end - 1):
        low = line.low(k)
        if (low, line.low(k - 1)) == ("owned", "wholly") or (low == "own" and line.tag(k - 1) == "d"):
            scope.add("wholly owned")  # "three of our own compounds"
        elif line.tags[k] in "nNsjegk" and line.which[k] < 0 and low not in LIGHT and low[0].isalnum():
            scope.add(lemmas.noun(low))
    return Head(lemmas.noun(line.words[end - 1]), tuple(sorted(scope)), start, end)


def complement(line: Line, head: Head, end: int) -> Head:
    """
    The head with what "of" or "for" adds to it.

    "number of patients" is about patients; "increase in revenue" about revenue, and a change of it; "sales of
    Cardol" narrows sales.
    """
    if line.low(head.end) == "before" and line.low(head.end + 1) in TAXES:  # "underlying profit before tax was"
        head = replace(head, scope=tuple(sorted({*head.scope, "before", "tax"})), end=head.end + 2)
    i = head.end
    head = foreseen(line, head)
    if head.noun == "time" and line.tag(i) == "t" and line.tag(i + 1) in ("n", "s"):
        return until(line, head)
    if i + 1 >= end or (line.tags[i] != "o" and line.low(i) not in ("in", "for", "from")):
        return head
    dated = head.noun in FORESEEN and line.tag(i + 1) == "y"  # "outlook for 2011 earnings"
    found = OBJECT.match(line.tags, i + 1 + dated, end)
    if not found or line.tags[found.start(1)] in "qy":
        return head
    inner = phrase(line, found.start(1), found.end(1))
    if head.noun in FORESEEN:
        return Head(inner.noun, inner.scope, head.start, inner.end)
    if line.tags[i] == "o" and head.noun in COUNTERS:
        return Head(inner.noun, tuple(sorted({*inner.scope, *head.scope})), head.start, inner.end)
    if line.low(inner.end) in LEAVING_OUT:  # "the index for all items less food and energy"
        inner = replace(inner, scope=tuple(sorted({*inner.scope, "excluding"})))
    earned = head.noun in EARNED and line.tags[inner.end - 1] in "ns" and inner.noun not in PAYERS
    if line.low(i) == "from" and inner.noun not in OPERATIONS and not earned:
        return head
    if head.noun in CHANGES:
        return Head(inner.noun, inner.scope, head.start, inner.end, change=True)
    narrowed = line.low(i) == "from" or (line.low(i) == "for" and (inner.noun in OPERATIONS or head.noun in SET_FOR))
    if line.tags[i] == "o" or head.noun in AIMS or narrowed:
        return Head(head.noun, tuple(sorted({*head.scope, *inner.scope, inner.noun})), head.start, inner.end)
    return head


def complement_before(line: Line, head: Head, start: int) -> Head | None:
    """ "an increase in revenue of $5 million", "a revenue increase of $5 million": revenue."""
    if head.scope:
        rest = before(line, head.end - 1, start)
        if rest:
            return Head(rest.noun, rest.scope, head.start, head.end, change=True)
    return Head(head.noun, head.scope, head.start, head.end, change=True)


def until(line: Line, head: Head) -> Head:
    """A time with what it lasts to, "time to progression"; any other head as it is."""
    inner = OBJECT.match(line.tags, head.end + 1) if head.noun == "time" and line.tag(head.end) == "t" else None
    if inner is None:
        return head
    to = phrase(line, inner.start(1), inner.end(1))
    return Head(head.noun, tuple(sorted({*head.scope, *to.scope, to.noun})), head.start, to.end)


def foreseen(line: Line, head: Head) -> Head:
    """The head, or what it foresees where the words before it say so: "revenue outlook" is revenue."""
    if head.noun in FORESEEN and head.end - head.start > 1 and line.tags[head.end - 2] in "nsN":
        inner = phrase(line, head.start, head.end - 1)
        return Head(inner.noun, inner.scope, head.start, head.end)
    return head


def label(line: Line, i: int) -> Head | None:
    """The label before a colon or dash that the figure at word `i` follows: "Total revenue: $28.1 million"."""
    k = i - 1
    while k > 0 and line.tags[k] in "qdh":
        k -= 1
    # "Loss per share – $1.05" at the head of its line
    if line.tag(k) != ":" and not (line.tag(k) in ("–", "—") and not any(g[0] < k for g in line.groups)):
        return None
    start = max((begin for stop, begin in line.breaks if begin <= k - 1 and stop < k), default=0)
    found = OBJECT.search(line.tags, start, k)
    return complement(line, phrase(line, found.start(1), found.end(1)), k) if found else None


def subject_words(line: Line, verb: int, start: int) -> tuple[int, int] | None:
    """The noun phrase [start, end) that is the subject of the verb group at `verb`, in a clause begun at `start`."""
    tags = line.tags
    if tags[verb] == "e" and any(g[0] >= start and g[1] <= verb for g in line.groups):
        head = before(line, verb, start)  # "is the result of an option agreement established in May"
        if head or tags[verb - 1] != ",":
            return (head.start, head.end) if head else None
        verb = max(g[0] for g in line.groups if g[0] >= start and g[1] <= verb)  # "demand is up, expected to grow to"
    whose = line.low(start) == "whose"
    if tags[verb - 1 : verb] == "," and (whose or "w" in tags[max(0, start - 1) : start + 1]):
        told = [g for g in line.groups if start <= g[0] and g[1] < verb]
        which = start if whose else tags.rfind("w", 0, start + 1)
        if told and which > 1:  # "The purchase, which is subject to approval, is expected to close"
            antecedent = before(line, which - (tags[which - 1] == ","), 0)
            if antecedent:
                return antecedent.start, antecedent.end
    end = verb
    if end > start and tags[end - 1] in "–—),":
        closing = tags[end - 1]
        opening = tags.rfind("(" if closing == ")" else closing, start, end - 1)
        end = opening if opening > start else end
    region = start
    while region < end and tags[region] in "crbxw,":
        region += 1
    while region < end and tags[region] in "pt":
        comma = tags.find(",", region, end)
        if comma >= 0:
            region = comma + 1
        elif tags[region + 1 : region + 2] == "y":
            region += 2
        else:
            inside = OBJECT.match(tags, region + 1, end)
            if not inside or tags[inside.end() : inside.end() + 1] not in ("d", "N", "q", "n", "s", "i"):
                break
            region = inside.end()
    if tags[region : region + 1] == "i":
        return None
    found = OBJECT.match(tags, region, end) or OBJECT.search(tags, region, end)
    if found:
        return found.start(1), found.end(1)
    if start > 1 and region >= end and tags[start] == "w":
        start += 1
    k = start
    if k > 1 and region >= end and tags[k - 1] in "w":
        k -= 1
        while k > 0 and tags[k - 1] in ",op":
            k -= 1
        head = before(line, k, 0)
        return (head.start, head.end) if head else None
    return None


TOLD = frozenset("said announced reported disclosed estimates says believes estimated".split())


def subject(line: Line, verb: int, start: int) -> Head | None:
    """The subject of the verb group that begins at `verb`, with what "of" or "for" adds to it."""
    if line.tags[verb] == "t" and line.low(verb + 1) in TO_BE:  # "expects its net loss for 2012 to be $40 million"
        finite = [g for g in line.groups if start <= g[0] and g[1] <= verb and line.tags[g[0]] in "vam"]
        # "its net loss to be $4 million, its cash used to be $3 million and its spending to be $1 million"
        last = line.tags.rfind("q", finite[-1][1], verb) + 1 if finite else 0
        while 0 < last < verb and line.tags[last] in ",c":
            last += 1
        moved = OBJECT.match(line.tags, last or finite[-1][1], verb) if finite else None
        if moved:
            return complement(line, phrase(line, moved.start(1), moved.end(1)), verb)
    told = [g[1] for g in line.groups if start < g[1] <= verb and line.low(g[1] - 1) in TOLD]
    # "Acme (NYSE: ACM) today announced revenue was $8 million": behind its ticker a verb looks like a participle.
    if not TOLD.isdisjoint(line.bag):
        told += [k + 1 for k in range(start + 1, verb) if line.lows[k] in TOLD and line.tags[k - 1] in ")yr"]
    if told and max(told) < verb:  # "Acme today said net revenue was $8 million": a telling without its "that"
        start = max(told)
    found = subject_words(line, verb, start)
    if (
        found is None and line.tag(start - 1) == "c" and "i" not in line.tags[start:verb]
    ):  # "sales were $2 million in May and are expected to grow to $3 million"
        earlier = [g for g in line.groups if g[1] <= start]
        begin = max((b for _, b in line.breaks if earlier and b <= earlier[-1][0]), default=0)
        return subject(line, earlier[-1][0], begin) if earlier and begin < start else None
    return complement(line, phrase(line, *found), verb) if found else None


def verb_lemma(line: Line, group: tuple[int, int]) -> str:
    """The infinitive of the main verb of a group: its last verb that is not an auxiliary."""
    for k in range(group[1] - 1, group[0] - 1, -1):
        if line.tags[k] in "vegn":
            return lemmas.verb(line.words[k])
        if line.tags[k] == "a":
            return lemmas.verb(line.words[k])
    return lemmas.verb(line.words[group[0]])


def for_the(line: Line, k: int, start: int) -> int:
    """The word "for" of a span of time that ends before word `k`, "for the full year", or 0."""
    j = k - 1
    while j > start and line.tags[j] in "nj":
        j -= 1
    return j - 1 if j - 1 > start and line.tags[j] == "d" and line.low(j - 1) in ("for", "in", "during") else 0


def dated_before(line: Line, end: int, start: int) -> int:
    """The word of the date that ends, maybe with a short form in brackets, before word `end`; 0 for none."""
    if line.tag(end - 1) == ")":
        end = line.tags.rfind("(", max(start, end - 7), end)
    return end - 1 if end > start and line.tag(end - 1) == "y" else 0
