"""
What a figure is of by the words in front of it, read from right to left until something says so.

    "revenue for the second quarter, as reclassified, of $8 million"    revenue
    "net loss attributable to Acme of $5 million"                        loss, (acme, net)
    "brings the committed funding to $99 million"                        funding, (committed)
    "with inflation well above 2 percent"                                inflation
"""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.claims.grammar import lemmas
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.grammar.phrases import (
    NOUN,
    OBJECT,
    OPERATIONS,
    Head,
    before,
    complement,
    complement_before,
    dated_before,
    for_the,
    foreseen,
    phrase,
)
from factcheck.claims.grammar.settled import STEADY
from factcheck.claims.grammar.verbs import subject, verb_lemma
from factcheck.claims.natures import FLOWS
from factcheck.claims.nouns import bearers, gaps, verbal
from factcheck.mentions.numbers.hedges import BOUNDS, NEAR

TOTALS = frozenset("total sum average maximum minimum record median mean aggregate range".split())
HEDGES = frozenset(" ".join((*NEAR, *BOUNDS)).split()) | frozenset(
    "some many exceeding excess potentially totaling totalling only just estimated additional a an the of total".split()
)
BARE_RATES = frozenset("rate pace level speed".split())
PACED = frozenset("annual annualized annualised seasonally adjusted compound quarterly monthly yearly".split())
"""What a rate is counted by, and not of what it is."""
GROWING = frozenset(
    """growing rising falling averaging increasing decreasing declining expanding climbing dropping improving shrinking
    jumping running nearing approaching hovering""".split()
)
BESIDE = frozenset("up down above below near".split())
REPORTED = frozenset(
    """estimate value project forecast price set report expect record fix raise reduce cut lower increase decrease put
    budget narrow establish determine declare bring lift trim scale leave keep maintain hold register
    observe see""".split()
)
LINKING = frozenset("totaling totalling exceeding reaching worth valued amounting equalling equaling".split())
SAYS_ITS_SUBJECT = frozenset(
    """be total amount equal reach exceed stand remain rise fall grow increase decrease decline drop jump climb
    surge come go average run stay hover anchor trade range hit become gain advance edge slip slide widen narrow
    double expand contract ease move pass top improve worsen unchang number deteriorate strengthen weaken rebound
    plunge soar leap tumble sink shrink swell triple quadruple surpass cross inch creep vault spike dip tick slump
    dwindle moderate slow""".split()
)
AMOUNTING = frozenset("be total reach come average stand amount".split())
"""Verbs that tell how much something is, and not how much it became more or less."""
SPANS = frozenset("year quarter half period month".split())
TELLING = frozenset("report announce disclose".split())
"""Verbs that say nothing of what an amount is."""
ENDING = frozenset("end close finish begin start".split())
"""Verbs whose subject a figure is of, with the time that ends or begins: "cash ended the year at $2 million"."""
TURNING = frozenset("reduce raise cut lower lift trim".split())
"""Verbs of what is done to something, which releases also say of the thing itself: "net debt reduced to $3 million"."""
UP = frozenset(("up", "down"))
TO = frozenset("to from by at between versus and above below near down up".split())
"""Words with which a figure is where something went, came from, or stands."""


def leftwards(line: Line, i: int, start: int, end: int, verbs: bool) -> Head | None:
    """What the figure at word `i` of a clause [start, end) is of; verbs that take an object tell it where `verbs`."""
    k = i
    moved = False  # whether the figure is where something went to, or came from
    while k > start:
        letter, low = line.tags[k - 1], line.low(k - 1)
        if letter == "o" and k - 2 >= start:
            found = _in_front_of(line, k, start)
            if not isinstance(found, int):
                return found
            k = found
        elif moved and letter == "n" and lemmas.noun(low) in SPANS and (before_it := for_the(line, k, start)):
            k = before_it  # "its revenue outlook for the year to between $174 million and …"
        elif letter == "g" and low in GROWING and line.tag(k - 2) not in ("a", "m"):
            return _growing(line, k, start)
        elif (letter == "g" and low in LINKING) or low == "worth" or (low == "valued" and line.tag(k - 2) != "a"):
            k -= 1
            while k > start and line.tags[k - 1] == "r":
                k -= 1
            k -= line.tag(k - 1) == "," and line.tag(k - 2) in ("n", "s")  # "the base period, valued at $97 million"
            if head := before(line, k, start):
                return head
        elif letter in "tp" and low in TO:
            moved = moved or low not in BESIDE
            k -= 1
        elif letter == "y" and line.low(k) in UP and line.tag(k - 2) in ("p", "d") and not _has_verb(line, start, k):
            k = _led_to(line, k - 1, start)  # "Cash at 31 December up £8 million to £41 million"
        elif letter in "hrqd" or (low in HEDGES and (letter not in "vae" or line.tag(k - 2) == "d")):
            moved = moved or (letter in "tp" and low not in BESIDE)
            k -= 1
        else:
            break
    if line.low(k) in UP and (told := before(line, k, start)) and line.low(told.start - 1) == "with":
        return told  # "reported another good quarter with revenues up 9% to $80.1 million"
    groups = [g for g in line.groups if g[0] >= start and g[1] <= k]
    if groups and (gapped := gaps.gapped(line, k, groups)):
        return gapped
    if moved and (led := gaps.led_to(line, k, start, SAYS_ITS_SUBJECT)):
        return led
    if groups:
        return _by_verb(line, i, k, start, end, groups[-1], verbs, moved)
    if k > start and line.tags[k - 1] in NOUN and line.low(k) in ("between", "at"):
        if line.low(k) == "between":
            return before(line, k, start)  # "Guidance: revenue between $36 and $40 million; …"
        k -= line.low(k - 1) in STEADY
        head = before(
            line, bearers.per_what(line, k, start), start
        )  # "Cash at £57 million", "Income per share flat at"
        if head and head.start == start and head.noun not in SPANS:
            return head
    return _adjacent(line, i, k, start, moved)


def _has_verb(line: Line, start: int, k: int) -> bool:
    return any(start <= g[0] and g[1] <= k for g in line.groups)


def _in_front_of(line: Line, k: int, start: int) -> Head | int | None:
    """What is said in front of the "of" before word `k`; a word from which to go on where that names no thing."""
    tags = line.tags
    if line.tag(k - 2) in ("y", ")") and (dated := dated_before(line, k - 1, start)):
        k = dated  # "revenues for August of $17 million", "the second quarter ("Q2-12") of $17 million"
        told = before(line, _led_to(line, k, start), start)
        return told if told is None or told.noun not in SPANS else None  # "and for the full year 2026 of $340 million"
    if line.tag(k - 2) == "e" and k - 3 >= start and tags[k - 3] in NOUN:
        return before(line, k - 2, start)  # "Dividend declared of $0.13"
    if line.tag(k - 2) == "," and (comma := tags.rfind(",", max(start, k - 6), k - 2)) > start:
        k = comma  # "revenue for the second quarter, as reclassified, of $8 million"
        while k > start and tags[k - 1] in "ypd":
            k -= 1
        return before(line, k, start)
    whose = bearers.attributed(line, k - 1, start)
    until = whose or bearers.whom(line, k - 1, start)
    head = before(line, bearers.per_what(line, until, start), start)
    if head is None:
        return None
    if whose:  # "net loss attributable to Acme of $5 million"
        return Head(head.noun, tuple(sorted({*head.scope, line.low(whose)})), head.start, head.end)
    if head.noun in SPANS and (before_it := for_the(line, head.end, start)):
        return before(line, before_it, start)  # "net income for the current quarter of $16 million"
    if head.noun in TOTALS and not head.scope:
        k = head.start
        if line.find(k - 2, k) == "in the" and line.tag(k - 3) in NOUN and not line.groups:
            return before(line, k - 2, start)  # "Revenue in the range of $8 million to $9 million"
        return k
    at = head.start - 2
    if head.noun in BARE_RATES and PACED.issuperset(head.scope) and line.low(at) == "at":
        grew = next((g for g in line.groups if g[1] == at), None)  # "grew at an annual rate of 3 percent"
        if not head.scope or (grew and verb_lemma(line, grew) in SAYS_ITS_SUBJECT):
            return at  # "inflation at the rate of 2 percent"
    if head.noun == "basis" and (whole := _on_basis(line, head, start)):
        return whole
    if head.noun in CHANGES:
        return complement_before(line, head, start)
    at = head.start - 1 - (line.tag(head.start - 1) == "d")
    if line.low(at) == "under" and (ruled := before(line, at, start)):
        return ruled  # "net income under Accepted Accounting Principles of $23 million"
    if line.tag(head.start - 1) == "o" or (head.noun in OPERATIONS and line.low(head.start - 1) in ("from", "for")):
        outer = before(line, head.start - 1, start)
        if outer and outer.noun not in TOTALS | CHANGES and line.which[outer.end - 1] < 0:
            return complement(line, outer, k - 1)  # "net sales of Aqua of $8 million" are sales
    return foreseen(line, head)


def _led_to(line: Line, y: int, start: int) -> int:
    """The first word of what leads to the date at word `y`: "at", "as of", "in the"."""
    while y > start and (line.tags[y - 1] in "pd" or line.find(y - 2, y) == "as of"):
        y -= 1 + (line.tags[y - 1] == "o")
    return y


def _on_basis(line: Line, basis: Head, start: int) -> Head | None:
    """What is told on a basis, narrowed by it: "revenue growth on a like-for-like basis of 8%"."""
    on = next((j for j in range(basis.start - 1, max(start, basis.start - 7), -1) if line.low(j) == "on"), 0)
    head = before(line, on, start) if line.low(on + 1) in ("a", "an") else None
    if head and head.noun in CHANGES:
        head = complement_before(line, head, start)
    said = {line.low(j) for j in range(on + 2, basis.end) if line.tags[j] not in "cdp"}
    return head and replace(head, scope=tuple(sorted({*head.scope, *said})), end=basis.end)


def _growing(line: Line, k: int, start: int) -> Head | None:
    """The thing that a verb in "-ing" before word `k` is said of: "sales were $5 million, rising 35%"."""
    seen = next((g for g in line.groups if g[0] >= start and g[1] == k - 1), None)
    if seen and line.tag(k - 2) == "e":
        return subject(line, seen[0], start)  # "output is seen growing 4%"
    aside = line.tag(k - 2) in (",", "y") or line.low(k - 2) in ("after", "before")
    told = [g for g in line.groups if g[0] >= start and g[1] < k] if aside else None
    return subject(line, told[-1][0], start) if told else before(line, k - 1, start)


def _by_verb(
    line: Line, i: int, k: int, start: int, end: int, group: tuple[int, int], verbs: bool, moved: bool
) -> Head | None:
    """What the last verb in front of word `k` says that the figure is of: its subject, its object, or itself."""
    tags, verb = line.tags, verb_lemma(line, group)
    added = verb == "add" and tags[group[1]] == "t"  # "will add to its holdings at a pace of $2 million"
    moved_thing = OBJECT.match(tags, group[1] + added, k) if verb != "be" else None
    timed = moved_thing and verb in ENDING and line.low(moved_thing.end()) == "at"
    if moved_thing and timed and lemmas.noun(line.low(moved_thing.end() - 1)) in SPANS:
        return subject(line, group[0], start)
    if line.find(k, k + 2) == "up to" and "q" in tags[group[1] : k] and (own := before(line, k, start)):
        return own  # "receives $50 million upfront, milestones up to $95 million"
    if moved_thing and k < i:  # "brings the committed funding to $99 million"
        return complement(line, phrase(line, moved_thing.start(1), moved_thing.end(1)), k)
    if verb == "be" and line.low(group[0] - 1) == "there" and (there := OBJECT.match(tags, group[1], k)):
        return phrase(line, there.start(1), there.end(1))  # "there was no net income, compared to $2 million"
    passive = tags[group[0]] == "a" and tags[group[1] - 1] in "ev"
    begins = verb in ("begin", "start") and line.low(group[1]) == "at"  # "royalties begin at 3%"
    turned = verb in TURNING and not moved_thing and (moved or tags[i + 1 : i + 3] == "tq")
    steady = verb == "hold" and tags[group[1] : group[1] + 1] == "r"  # "the margin held steady at 4%"
    if begins or turned or steady or verb in SAYS_ITS_SUBJECT or (passive and verb in REPORTED):
        what = subject(line, group[0], start)
        return _grown(line, what) if what and (verb in AMOUNTING or line.low(i - 1) == "to") else what
    if not verbs:
        return _adjacent(line, i, k, start, moved)
    if moved_thing and verb in REPORTED | TELLING and verbal.has_its_own(line, moved_thing.end(), i):
        # "Expects revenue of $3 million in May and $9 million in 2016"
        return phrase(line, moved_thing.start(1), moved_thing.end(1))
    valued = verbal.valued(line, start, i) if verb in REPORTED and "at" in line.lows[k:i] else None
    done = valued or verbal.done(line, group, k, i, end)
    if done.noun not in TELLING or done.scope:
        return done
    return _of_both(line, i, end) if group[1] == k else None  # "reported $2 million": of what?


def _grown(line: Line, head: Head) -> Head:
    """What grew where its growth is told: "revenue growth was 14%" says that revenue grew 14%."""
    if head.noun not in CHANGES or head.end - head.start < 2 or lemmas.noun(line.low(head.end - 2)) not in FLOWS:
        return head
    inner = phrase(line, head.start, head.end - 1)
    return Head(inner.noun, inner.scope, head.start, head.end, change=True)


def _of_both(line: Line, i: int, end: int) -> Head | None:
    """ "Reported $2 million and $3 million of contract revenue": what both amounts are of."""
    found = OBJECT.match(line.tags, i + 4, end) if line.tags[i + 1 : i + 4] == "cqo" else None
    return phrase(line, found.start(1), found.end(1)) if found else None


def _adjacent(line: Line, i: int, k: int, start: int, moved: bool) -> Head | None:
    """The noun right in front of the figure, or of the bracket that it stands in."""
    if any(line.which[j] >= 0 and line.mention(j).kind == "multiple" for j in range(k, i)):
        return before(line, k, start)  # "backlog more than doubled to $49 million"
    adjacent = line.tags[k : k + 1] in ("q", "(", "") or not BESIDE.isdisjoint(line.lows[k:i])
    if k > start and line.tags[k - 1] in NOUN and adjacent and (not moved or not UP.isdisjoint(line.lows[k:i])):
        return before(line, k, start)  # "with inflation well above 2 percent", "profit up 8% to £285m"
    if line.tag(k - 1) == "(" and line.tags.startswith("py)", i + 1) and (day := dated_before(line, k - 1, start)):
        told = _led_to(line, day, start) - 1  # "cash of $3 million at June 30 ($4 million at March 31)"
        return leftwards(line, told, start, i, verbs=True) if line.tag(told) == "q" else None
    if line.tag(k - 1) == "(" and k - 1 > start:
        return before(line, k - 1, start)  # "Islam (1.1%) and Judaism (0.4%)"
    return None
