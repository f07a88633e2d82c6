"""
What a figure counts or values: the head noun beside it, and the words that narrow it.

    "six TAP compounds"                         compound, (tap)
    "a $2 million milestone payment"            payment, (milestone)
    "milestone payments totaling $34 million"   payment, (milestone)
    "revenue rose 35% to $8.1 million"          revenue
    "35% of patients responded"                 patient, (share)
"""

from __future__ import annotations

from factcheck.claims import bearers, gaps, lemmas, verbal
from factcheck.claims.clauses import Line, governor
from factcheck.claims.phrases import (
    CHANGES,
    NOUN,
    OBJECT,
    OPERATIONS,
    Head,
    after,
    before,
    complement,
    complement_before,
    dated_before,
    for_the,
    foreseen,
    phrase,
    subject,
    verb_lemma,
)
from factcheck.patterns import pattern

RELATIVE = pattern(r"(?:N{1,5}|i|dn)(?=r?[evm])")
PLANNED = pattern(r"d?[jen]{0,2}q")
TERM = pattern(r"j{0,3}q")
TOTALS = frozenset("total sum average maximum minimum record median mean aggregate range".split())
HEDGES = frozenset(
    """about over nearly almost approximately around roughly some up to more less than fewer at least most as many
    much under exceeding excess potentially totaling totalling only just estimated a an the of total close""".split()
)
MANY = frozenset("staff person man woman child personnel aircraft data cattle sheep crew".split())
"""Nouns of which there are several without an "s"."""
WHOLLY = frozenset({"total", "all", "aggregate"})
"""With these "in" says how, and not of what: "rose to $165 million in total"."""
PLACES = frozenset("territory country region market area state quarter period year world city abroad cash".split())
NAMED_AS = frozenset("payment fee milestone royalty dividend grant bonus deposit".split())
KEEPING = frozenset("have hold end close maintain keep be".split())
"""Verbs with which "in cash" says of what, and not how it was paid."""
BARE_RATES = frozenset("rate pace level speed".split())
GROWING = frozenset(
    """growing rising falling increasing decreasing declining expanding climbing dropping improving shrinking
    jumping running nearing approaching hovering""".split()
)
BESIDE = frozenset("up down above below near".split())
REPORTED = frozenset(
    """estimate value project forecast price set report expect record fix raise reduce cut lower increase decrease put
    budget narrow establish determine bring lift trim scale""".split()
)
LINKING = frozenset("totaling totalling exceeding reaching worth valued amounting equalling equaling".split())
SAYS_ITS_SUBJECT = frozenset(
    """be total amount equal reach exceed stand remain rise fall grow increase decrease decline drop jump climb
    surge come go average run stay hover anchor trade range hit become gain advance edge slip slide widen narrow
    double expand contract ease move pass top improve worsen unchang number deteriorate strengthen weaken rebound
    plunge soar leap tumble sink shrink swell triple quadruple surpass cross inch creep""".split()
)
SPANS = frozenset("year quarter half period month".split())
TELLING = frozenset("report announce disclose".split())
"""Verbs that say nothing of what an amount is."""
ENDING = frozenset("end close finish begin start".split())
"""Verbs whose subject a figure is of, with the time that ends or begins: "cash ended the year at $2 million"."""
TURNING = frozenset("reduce raise cut lower lift trim".split())
"""Verbs of what is done to something, which releases also say of the thing itself: "net debt reduced to $3 million"."""
EMPTY_VERBS = frozenset("be have do get make see give take include comprise contain represent constitute".split())


def of_number(line: Line, i: int, start: int, end: int) -> Head | None:
    """What the count, ordinal or measure at word `i` is of, or None."""
    if line.tags[i + 1 : i + 4] == "(q)":  # "twelve (12) patients"
        i += 3
    if line.low(i + 1) == "such":  # "seven such compounds"
        i += 1
    head = after(line, i + 1, end)
    if head:
        return _shared(line, i, head) or complement(line, head, end)
    behind = TERM.match(line.tags, i + 1, end)
    if behind and _is_attribute(line, behind.end() - 1):  # "one additional three-year term", "900 eight-inch wafers"
        head = after(line, behind.end(), end)
        if head:
            return head
    if line.tags[i + 1 : i + 2] == "o":
        planned = PLANNED.match(line.tags, i + 2, end)
        if planned:  # "enrolled 212 of a planned 300 patients"
            head = after(line, planned.end(), end)
            if head:
                return complement(line, head, end)
        found = OBJECT.match(line.tags, i + 2, end)
        if found:
            return phrase(line, found.start(1), found.end(1))
    found_left = of_amount(line, i, start, end, verbs=False)
    if (
        found_left is None
        and line.mention(i).kind != "ordinal"
        and line.tags[i + 1 : i + 2] in ("", "p", ",", "c", "r", "d", "y")
    ):
        group = next((g for g in line.groups if start <= g[0] and g[1] == i), None)
        made = line.mention(i).kind == "measure"  # "can make 600 kilograms a year"
        if group and (verb_lemma(line, group) not in EMPTY_VERBS or made):  # "the film grossed 1.4 billion"
            return verbal.done(line, group, i, i, end)
    return found_left


def _shared(line: Line, i: int, head: Head) -> Head | None:
    """The noun that a count shares with the one behind an "and": "435 electric and 290 gas customers"."""
    k = head.end
    alone = line.tags[k - 1] in "nj" and head.noun not in MANY and line.tag(k) == "c" and line.tag(k + 1) == "q"
    if not alone or line.mention(i).kind != "number" or line.mention(k + 1).kind != "number":
        return None
    other = after(line, k + 2, len(line.tags))
    if other is None or line.tags[other.end - 1] != "s" or not other.scope:
        return None
    return Head(other.noun, tuple(sorted({*head.scope, head.noun})), head.start, head.end)


def _is_attribute(line: Line, k: int) -> bool:
    """Whether the figure at word `k` only describes the thing behind it: "three-year", "eight-inch"."""
    mention = line.mention(k)
    return mention.kind == "duration" or (mention.kind == "measure" and "-" in mention.text)


def of_amount(line: Line, i: int, start: int, end: int, verbs: bool = True) -> Head | None:
    """What the money or percentage at word `i` is of, or None."""
    tags, at = line.tags, i
    if tags[i + 1 : i + 4] == "(q)":  # "49% (26 of 53) of the patients", and "revenues of €5 million ($7 million)"
        i += 3
    if line.tag(i + 1) == "e":  # "the $5 million received from Acme"
        group = next((g for g in line.groups if g[0] == i + 1), None)
        if group:
            return verbal.done(line, group, group[1], i, end)
    follows = RELATIVE.match(tags, i + 1, end) if verbs else None
    if follows:
        group = next((g for g in line.groups if g[0] == follows.end()), None)
        if group:  # "the $5 million Northwind earned in May with the sale of its plant"
            return verbal.done(line, group, group[1], i, end)
    if line.low(i + 1) == "net" and line.tag(i + 2) == "o":
        return _leftwards(line, i, start, end, verbs)  # "raised £16 million net of expenses"
    head = after(line, i + 1, end) if verbs else None
    if head:
        return complement(line, head, end)
    if verbs and (owed := gaps.owed(line, i)):
        return owed
    named = (_named_as(line, i, end) or _apposed(line, i, start)) if verbs else None
    if named:
        return named
    i += 2 * (line.low(i + 1) in ("a", "per") and lemmas.noun(line.low(i + 2)) in SPANS)  # "$18 million a year in"
    if (
        verbs
        and i + 2 < end
        and (tags[i + 1] == "o" or (line.low(i + 1) == "in" and not _named_before(line, i, start)))
    ):
        found = OBJECT.match(tags, i + 2, end)
        group = governor(line, i) if line.low(i + 2) == "cash" else None
        # "Ends Quarter With $453 Million in Cash", where no verb was read
        held = line.low(i + 2) == "cash" and (not line.groups or (group and verb_lemma(line, group) in KEEPING))
        said = line.low(found.start(1)) if found else ""
        if found and said not in WHOLLY and (held or not _is_place(line, found.start(1), found.end(1))):
            return complement(line, phrase(line, found.start(1), found.end(1)), end)
    return _leftwards(line, at, start, end, verbs)


def _named_as(line: Line, i: int, end: int) -> Head | None:
    """ "received $15 million from Acme as an upfront payment": what the amount is called behind "as"."""
    for k in range(i + 1, min(end, i + 8)):
        if line.low(k) == "as" and line.low(k + 1) in ("a", "an"):
            found = OBJECT.match(line.tags, k + 1, end)
            head = phrase(line, found.start(1), found.end(1)) if found else None
            return head if head and head.noun in NAMED_AS else None
        if line.tags[k] in "qvam,;":
            return None
    return None


def _of_both(line: Line, i: int, end: int) -> Head | None:
    """ "Reported $2 million and $3 million of contract revenue": what both amounts are of."""
    found = OBJECT.match(line.tags, i + 4, end) if line.tags[i + 1 : i + 4] == "cqo" else None
    return phrase(line, found.start(1), found.end(1)) if found else None


def _apposed(line: Line, i: int, start: int) -> Head | None:
    """ "Our cash at year-end, $412 million, was the most we ever had": the subject that the amount stands behind."""
    k = i - 1
    while k > start and line.tags[k] in "hr":
        k -= 1
    if line.tag(k) != "," or line.tag(i + 1) != ",":
        return None
    group = next((g for g in line.groups if g[0] == i + 2 and line.tags[g[0]] in "amv"), None)
    return subject(line, group[0], start) if group else None


def _named_before(line: Line, i: int, start: int) -> bool:
    """Whether "of" says what an amount is of, so that "in" says where: "a response rate of 27% in the trial"."""
    k = i - 1
    while k > start and (line.tags[k] in "hr" or line.low(k) in HEDGES - {"of"}) and line.tags[k] != "o":
        k -= 1
    if k <= start or line.tags[k] != "o":
        return False
    head = before(line, k, start)
    return head is not None and head.noun not in CHANGES and head.noun not in TOTALS


def _is_place(line: Line, start: int, end: int) -> bool:
    """Whether a phrase behind "in" says where, and not of what: "in North America", "in other territories"."""
    if line.tags[start - 1] == "o":
        return False
    return line.tags[end - 1] in "Nk" or lemmas.noun(line.words[end - 1]) in PLACES


def _on_basis(line: Line, basis: Head, start: int) -> Head | None:
    """What is told on a basis, narrowed by it: "revenue growth on a like-for-like basis of 8%"."""
    on = next((j for j in range(basis.start - 1, max(start, basis.start - 7), -1) if line.low(j) == "on"), 0)
    head = before(line, on, start) if line.low(on + 1) in ("a", "an") else None
    if head and head.noun in CHANGES:
        head = complement_before(line, head, start)
    said = {line.low(j) for j in range(on + 2, basis.end) if line.tags[j] not in "cdp"}
    return head and head._replace(scope=tuple(sorted({*head.scope, *said})), end=basis.end)


def _leftwards(line: Line, i: int, start: int, end: int, verbs: bool) -> Head | None:
    tags = line.tags
    k = i
    moved = False
    while k > start:
        letter, low = tags[k - 1], line.low(k - 1)
        if letter == "o" and line.tag(k - 2) in ("y", ")") and (dated := dated_before(line, k - 1, start)):
            k = dated  # "revenues for August of $17 million", "the second quarter ("Q2-12") of $17 million"
            while k > start and tags[k - 1] in "pd":
                k -= 1
            return before(line, k, start)
        if letter == "o" and line.tag(k - 2) == "," and (comma := tags.rfind(",", max(start, k - 6), k - 2)) > start:
            k = comma  # "revenue for the second quarter, as reclassified, of $8 million"
            while k > start and tags[k - 1] in "ypd":
                k -= 1
            return before(line, k, start)
        if letter == "o" and k - 2 >= start:
            whose = bearers.attributed(line, k - 1, start)
            until = whose or bearers.whom(line, k - 1, start)
            head = before(line, bearers.per_what(line, until, start), start)
            if whose and head:  # "net loss attributable to Acme of $5 million"
                return Head(head.noun, tuple(sorted({*head.scope, line.low(whose)})), head.start, head.end)
            if head and head.noun in TOTALS and not head.scope:
                k = head.start
                if line.find(k - 2, k) == "in the" and line.tag(k - 3) in NOUN and not line.groups:
                    return before(line, k - 2, start)  # "Revenue in the range of $8 million to $9 million"
                continue
            if head and head.noun in BARE_RATES and not head.scope and line.low(head.start - 2) == "at":
                k = head.start - 2  # "inflation at the rate of 2 percent"
                continue
            if head and head.noun == "basis" and (whole := _on_basis(line, head, start)):
                return whole
            if head and head.noun in CHANGES:
                return complement_before(line, head, start)
            of_it = head and (
                line.tag(head.start - 1) == "o"
                or (head.noun in OPERATIONS and line.low(head.start - 1) in ("from", "for"))
            )
            outer = before(line, head.start - 1, start) if head and of_it else None
            if outer and outer.noun not in TOTALS | CHANGES and line.which[outer.end - 1] < 0:
                return complement(line, outer, k - 1)  # "net sales of Aqua of $8 million" are sales
            return foreseen(line, head) if head else None
        if moved and letter == "n" and lemmas.noun(low) in SPANS and (before_it := for_the(line, k, start)):
            k = before_it  # "its revenue outlook for the year to between $174 million and …"
            continue
        if letter == "g" and low in GROWING and line.tag(k - 2) not in ("a", "m"):
            aside = line.tag(k - 2) == "," or line.low(k - 2) in ("after", "before")
            told = [g for g in line.groups if g[0] >= start and g[1] < k] if aside else None
            return subject(line, told[-1][0], start) if told else before(line, k - 1, start)
        if (letter in "g" and low in LINKING) or low == "worth" or (low == "valued" and line.tag(k - 2) != "a"):
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
                and low in ("to", "from", "by", "at", "between", "versus", "and", "above", "below", "near", "down")
            )
        ):
            moved = moved or (letter in "tp" and low not in BESIDE)
            k -= 1
            continue
        break
    groups = [g for g in line.groups if g[0] >= start and g[1] <= k]
    gapped = gaps.gapped(line, k, groups) if groups else None
    if gapped:
        return gapped
    led = gaps.led_to(line, k, start, SAYS_ITS_SUBJECT) if moved else None
    if led:
        return led
    if groups:
        group = groups[-1]
        verb = verb_lemma(line, group)
        added = verb == "add" and tags[group[1]] == "t"  # "will add to its holdings at a pace of $2 million"
        moved_thing = OBJECT.match(tags, group[1] + added, k) if verb != "be" else None
        timed = moved_thing and verb in ENDING and line.low(moved_thing.end()) == "at"
        if moved_thing and timed and lemmas.noun(line.low(moved_thing.end() - 1)) in SPANS:
            return subject(line, group[0], start)
        if moved_thing and k < i:  # "brings the committed funding to $99 million"
            return complement(line, phrase(line, moved_thing.start(1), moved_thing.end(1)), k)
        passive = tags[group[0]] == "a" and tags[group[1] - 1] in "ev"
        if verb == "be" and line.low(group[0] - 1) == "there" and (what := OBJECT.match(tags, group[1], k)):
            return phrase(line, what.start(1), what.end(1))  # "there was no net income, compared to $2 million"
        begins = verb in ("begin", "start") and line.low(group[1]) == "at"  # "royalties begin at 3%"
        turned = verb in TURNING and not moved_thing and (moved or tags[i + 1 : i + 3] == "tq")
        if begins or turned or verb in SAYS_ITS_SUBJECT or (passive and verb in REPORTED):
            return subject(line, group[0], start)
        if verbs:
            valued = verbal.valued(line, start, i) if verb in REPORTED and "at" in line.lows[k:i] else None
            done = valued or verbal.done(line, group, k, i, end)
            if done.noun not in TELLING or done.scope:
                return done
            return _of_both(line, i, end) if group[1] == k else None  # "reported $2 million": of what?
    if k > start and tags[k - 1] in NOUN and line.low(k) == "between" and not groups:
        return before(line, k, start)  # "Guidance: revenue between $36 and $40 million; …"
    adjacent = tags[k : k + 1] in ("q", "(", "") or not BESIDE.isdisjoint(line.lows[k:i])
    if k > start and tags[k - 1] in NOUN and adjacent and (not moved or line.low(k) in ("up", "down")):
        return before(line, k, start)  # "with inflation well above 2 percent", "profit up 8% to £285m"
    if line.tag(k - 1) == "(" and k - 1 > start:
        return before(line, k - 1, start)  # "Islam (1.1%) and Judaism (0.4%)"
    return verbal.fronted(line, i) if verbs and k == start and line.low(k) == "at" else None
