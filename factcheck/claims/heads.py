"""
What a figure counts or values: the head noun beside it, and the words that narrow it.

    "six TAP compounds"                         compound, (tap)
    "a $2 million milestone payment"            payment, (milestone)
    "milestone payments totaling $34 million"   payment, (milestone)
    "revenue rose 35% to $8.1 million"          revenue
    "35% of patients responded"                 patient, (share)
"""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.claims import lemmas
from factcheck.claims.clauses import Line

NOUN = "nNsk"
PHRASE = re.compile(r"[jreg]{0,4}(?:c[jeg]{1,2})?(?:(?:[nNkj]|s(?=[nsN])|y(?=[jnNse])|[nN]c(?=[nN][nsN])){0,8}[nNsk])")
OBJECT = re.compile(r"[dq]{0,2}(?:[nNs]{1,4}d)?(" + PHRASE.pattern + ")")

RELATIVE = re.compile(r"(?:N{1,5}|i|dn)(?=r?[evm])")
TERM = re.compile(r"j{0,3}q")
TOTALS = frozenset("total sum average maximum minimum record median mean aggregate".split())
COUNTERS = frozenset(
    """number total majority percentage proportion quantity amount minority handful pair dozen count""".split()
)
CHANGES = frozenset(
    """increase decrease rise decline drop growth fall reduction gain improvement jump change surge hike cut
    advance""".split()
)
HEDGES = frozenset(
    """about over nearly almost approximately around roughly some up to more less than fewer at least most as many
    much under exceeding excess potentially totaling totalling only just estimated a an the of total""".split()
)
AIMS = frozenset(
    """target range objective goal guidance forecast estimate outlook projection price ceiling limit""".split()
)
PLACES = frozenset("territory country region market area state quarter period year world city abroad cash".split())
BARE_RATES = frozenset("rate pace level speed".split())
PACES = frozenset(
    """yoy y/y qoq q/q year-over-year year-on-year quarter-over-quarter quarter-on-quarter month-over-month
    annualized sequentially yearly year-to-date ytd""".split()
)
COMPANIES = frozenset("company corporation group bank firm".split())
GROWING = frozenset(
    """growing rising falling increasing decreasing declining expanding climbing dropping improving shrinking
    jumping""".split()
)
REPORTED = frozenset("estimate value project forecast price set report expect record fix".split())
LINKING = frozenset("totaling totalling exceeding reaching worth valued amounting equalling equaling".split())
SAYS_ITS_SUBJECT = frozenset(
    """be total amount equal reach exceed stand remain rise fall grow increase decrease decline drop jump climb
    surge come average run stay hover anchor trade range hit become gain advance edge slip slide widen narrow
    double expand contract ease move""".split()
)
EMPTY_VERBS = frozenset("be have do get make see give take include comprise contain represent constitute".split())
LIGHT = frozenset("such various own same new more most several certain".split())


class Head(NamedTuple):
    """A head noun (lemma), its qualifiers (sorted lemmas), and the words [start, end) that they stand in."""

    noun: str
    scope: tuple[str, ...]
    start: int
    end: int
    change: bool = False  # the figure is how much it changed


def after(line: Line, i: int, end: int) -> Head | None:
    """The noun phrase that begins at word `i` at the latest ("six" → "TAP compounds")."""
    found = PHRASE.match(line.tags, i, end)
    if found is None or _is_pace(line, i):
        return None
    return phrase(line, found.start(), found.end())


def _is_pace(line: Line, i: int) -> bool:
    """Whether the words at `i` only say against when: "15% year over year", "4% YoY"."""
    low = line.low(i)
    return low in PACES or (low in ("year", "quarter", "month") and line.low(i + 1) in ("over", "on", "to", "after"))


def label(line: Line, i: int) -> Head | None:
    """The label before a colon that the figure at word `i` follows: "Total revenue: $28.1 million"."""
    k = i - 1
    while k > 0 and line.tags[k] in "qdh":
        k -= 1
    if line.tag(k) != ":":
        return None
    start = max((begin for stop, begin in line.breaks if begin <= k - 1 and stop < k), default=0)
    found = OBJECT.search(line.tags, start, k)
    return complement(line, phrase(line, found.start(1), found.end(1)), k) if found else None


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
        if letter in "jnNk" or (letter in "eg" and (first - 1 == start or line.tags[first - 2] not in "nNsik")):
            first -= 1
        elif letter == "s" and line.tags[first] in NOUN:
            first -= 1
        elif letter == "c" and first - 2 >= start and line.tags[first - 2] == "n" and first < last + 1 and last > first:
            first -= 2
        else:
            break
    return phrase(line, first, last + 1)


def phrase(line: Line, start: int, end: int) -> Head:
    """The words [start, end) as a head with its qualifiers."""
    scope: set[str] = set()
    for k in range(start, end - 1):
        low = line.low(k)
        if low == "owned" and line.low(k - 1) == "wholly":
            scope.add("wholly owned")
        elif line.tags[k] in "nNsjegk" and line.which[k] < 0 and low not in LIGHT:
            scope.add(lemmas.noun(low))
    return Head(lemmas.noun(line.words[end - 1]), tuple(sorted(scope)), start, end)


def complement(line: Line, head: Head, end: int) -> Head:
    """
    The head with what "of" or "for" adds to it.

    "number of patients" is about patients; "increase in revenue" about revenue, and a change of it; "sales of
    Cardol" narrows sales.
    """
    i = head.end
    if i + 1 >= end or (line.tags[i] != "o" and line.low(i) not in ("in", "for")):
        return head
    found = OBJECT.match(line.tags, i + 1, end)
    if not found or line.tags[found.start(1)] in "qy":
        return head
    inner = phrase(line, found.start(1), found.end(1))
    if line.tags[i] == "o" and head.noun in COUNTERS:
        return Head(inner.noun, tuple(sorted({*inner.scope, *head.scope})), head.start, inner.end)
    if head.noun in CHANGES:
        return Head(inner.noun, inner.scope, head.start, inner.end, change=True)
    if line.tags[i] == "o" or head.noun in AIMS:
        return Head(head.noun, tuple(sorted({*head.scope, *inner.scope, inner.noun})), head.start, inner.end)
    return head


def subject_words(line: Line, verb: int, start: int) -> tuple[int, int] | None:
    """The noun phrase [start, end) that is the subject of the verb group at `verb`, in a clause begun at `start`."""
    tags = line.tags
    if tags[verb] == "e" and any(g[0] >= start and g[1] <= verb for g in line.groups):
        head = before(line, verb, start)  # "is the result of an option agreement established in May"
        if head or tags[verb - 1] != ",":
            return (head.start, head.end) if head else None
        verb = max(g[0] for g in line.groups if g[0] >= start and g[1] <= verb)  # "demand is up, expected to grow to"
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


def subject(line: Line, verb: int, start: int) -> Head | None:
    """The subject of the verb group that begins at `verb`, with what "of" or "for" adds to it."""
    found = subject_words(line, verb, start)
    if (
        found is None and line.tag(start - 1) == "c"
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


def of_number(line: Line, i: int, start: int, end: int) -> Head | None:
    """What the count, ordinal or measure at word `i` is of, or None."""
    if line.tags[i + 1 : i + 4] == "(q)":  # "twelve (12) patients"
        i += 3
    head = after(line, i + 1, end)
    if head:
        return complement(line, head, end)
    behind = TERM.match(line.tags, i + 1, end)
    if behind and line.mention(behind.end() - 1).kind == "duration":  # "one additional three-year term"
        head = after(line, behind.end(), end)
        if head:
            return head
    if line.tags[i + 1 : i + 2] == "o":
        found = OBJECT.match(line.tags, i + 2, end)
        if found:
            return phrase(line, found.start(1), found.end(1))
    found_left = of_amount(line, i, start, end, verbs=False)
    if found_left is None and line.mention(i).kind != "ordinal" and line.tags[i + 1 : i + 2] in ("", "p", ",", "c"):
        group = next((g for g in line.groups if start <= g[0] and g[1] == i), None)
        if group and verb_lemma(line, group) not in EMPTY_VERBS:  # "the film grossed 1.4 billion"
            return _done(line, group, i, i, end)
    return found_left


def of_amount(line: Line, i: int, start: int, end: int, verbs: bool = True) -> Head | None:
    """What the money or percentage at word `i` is of, or None."""
    tags = line.tags
    if tags[i + 1 : i + 4] == "(q)":  # "49% (26 of 53) of the patients"
        i += 3
    if line.tag(i + 1) == "e":  # "the $5 million received from Acme"
        group = next((g for g in line.groups if g[0] == i + 1), None)
        if group:
            return _done(line, group, group[1], i, end)
    follows = RELATIVE.match(tags, i + 1, end) if verbs else None
    if follows:
        group = next((g for g in line.groups if g[0] == follows.end()), None)
        if group:  # "the $5 million Northwind earned in May with the sale of its plant"
            return _done(line, group, group[1], i, end)
    head = after(line, i + 1, end) if verbs else None
    if head:
        return complement(line, head, end)
    if verbs and i + 2 < end and (tags[i + 1] == "o" or line.low(i + 1) == "in"):
        found = OBJECT.match(tags, i + 2, end)
        if found and not _is_place(line, found.start(1), found.end(1)):
            return complement(line, phrase(line, found.start(1), found.end(1)), end)
    return _leftwards(line, i, start, end, verbs)


def _is_place(line: Line, start: int, end: int) -> bool:
    """Whether a phrase behind "in" says where, and not of what: "in North America", "in other territories"."""
    if line.tags[start - 1] == "o":
        return False
    return line.tags[end - 1] in "Nk" or lemmas.noun(line.words[end - 1]) in PLACES


def _leftwards(line: Line, i: int, start: int, end: int, verbs: bool) -> Head | None:
    tags = line.tags
    k = i
    moved = False
    while k > start:
        letter, low = tags[k - 1], line.low(k - 1)
        if letter == "o" and line.tag(k - 2) == "y":  # "revenues for August of $17 million"
            k -= 2
            while k > start and tags[k - 1] in "pd":
                k -= 1
            return before(line, k, start)
        if letter == "o" and k - 2 >= start:
            head = before(line, k - 1, start)
            if head and head.noun in TOTALS and not head.scope:
                k = head.start
                continue
            if head and head.noun in BARE_RATES and not head.scope and line.low(head.start - 2) == "at":
                k = head.start - 2  # "inflation at the rate of 2 percent"
                continue
            if head and head.noun in CHANGES:
                return complement_before(line, head, start, end)
            return head
        if letter == "g" and low in GROWING:
            return before(line, k - 1, start)
        if letter in "g" and low in LINKING or low == "worth" or (low == "valued" and line.tag(k - 2) != "a"):
            j = k - 1
            while j > start and tags[j - 1] in "r":
                j -= 1
            head = before(line, j, start)
            if head:
                return head
            k = j
            continue
        if (
            letter in "hrqd"
            or (low in HEDGES and (letter not in "vae" or line.tag(k - 2) == "d"))
            or (
                letter in "tp"
                and low in ("to", "from", "by", "at", "between", "versus", "and", "above", "below", "near")
            )
        ):
            moved = moved or letter in "tp"
            k -= 1
            continue
        break
    groups = [g for g in line.groups if g[0] >= start and g[1] <= k]
    if groups:
        group = groups[-1]
        verb = verb_lemma(line, group)
        moved_thing = OBJECT.match(tags, group[1], k) if verb != "be" else None
        if moved_thing and k < i:  # "brings the committed funding to $99 million"
            return complement(line, phrase(line, moved_thing.start(1), moved_thing.end(1)), k)
        passive = tags[group[0]] == "a" and tags[group[1] - 1] == "e"
        if verb in SAYS_ITS_SUBJECT or (passive and verb in REPORTED):
            return subject(line, group[0], start)
        if verbs:
            return _done(line, group, k, i, end)
    if k > start and tags[k - 1] in NOUN and not moved:
        return before(line, k, start) if tags[k : k + 1] in ("q", "(", "") or line.low(k) in ("up", "down") else None
    if line.tag(k - 1) == "(" and k - 1 > start:
        return before(line, k - 1, start)  # "Islam (1.1%) and Judaism (0.4%)"
    return None


def complement_before(line: Line, head: Head, start: int, end: int) -> Head | None:
    """ "an increase in revenue of $5 million", "a revenue increase of $5 million": revenue."""
    if head.scope:
        rest = before(line, head.end - 1, start)
        if rest:
            return Head(rest.noun, rest.scope, head.start, head.end, change=True)
    return Head(head.noun, head.scope, head.start, head.end, change=True)


def _done(line: Line, group: tuple[int, int], k: int, i: int, end: int) -> Head:
    """The measure of an amount that a verb moves: "earned $3.5 million with the exercise of this option"."""
    verb = verb_lemma(line, group)
    words: set[str] = set()
    for j in range(max(i, group[1] - 1) + 1, min(end, max(i, group[1]) + 8)):
        if line.low(j) in ("with", "for", "from", "on", "upon") and line.tag(j + 1) != "y":
            found = OBJECT.match(line.tags, j + 1, end)
            if found and line.tags[found.start(1)] not in "qN":
                inner = complement(line, phrase(line, found.start(1), found.end(1)), end)
                words = {inner.noun, *inner.scope}
                break
    if not words and group[1] < k <= i:
        inside = OBJECT.match(line.tags, group[1], k)
        if inside:
            words = {phrase(line, inside.start(1), inside.end(1)).noun} - COMPANIES
    return Head(verb, tuple(sorted(words)), group[0], i + 1)
