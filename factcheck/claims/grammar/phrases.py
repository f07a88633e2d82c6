"""
Noun phrases and verbs of a sentence: where a phrase begins and ends, which noun heads it, what narrows it.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from factcheck.claims import places
from factcheck.claims.grammar import deducted, lemmas
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.grammar.settled import ENDED, RESULTS
from factcheck.claims.natures import FLOWS, STOCKS
from factcheck.patterns import pattern

NOUN = "nNsk"
PHRASE = pattern(
    r"(?:[jreg]{1,4}c[jeg]{1,2}|[jreg]{0,4})(?:(?:[nNkj]|s(?=[nsN])|y(?=[jnNse])|(?<=[jNk])e(?=[ns])|[nN]c(?=[nN][nsN])){0,8}[nNsk])"
)
OBJECT = pattern(r"[dq]{0,3}(?:[nNs]{1,4}d)?(" + PHRASE.pattern + ")")
COUNTERS = frozenset(
    """number total majority percentage proportion quantity amount minority handful pair dozen count""".split()
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
    if line.low(i - 2) in ("a", "an") and line.tags[whole - 1] == "s":  # "a $5 million payment and later royalties"
        joined = line.tags.find("c", found.start(), whole)
        whole = joined if joined > found.start() else whole
    return phrase(line, found.start(), whole)


def _is_pace(line: Line, i: int) -> bool:
    """Whether the words at `i` only say against when: "15% year over year", "4% YoY"."""
    low = line.low(i)
    return low in PACES or (low in ("year", "quarter", "month") and line.low(i + 1) in ("over", "on", "to", "after"))


HELD = frozenset("securities investments deposits".split())
"""What is told with cash as one sum."""
NARROWED = RESULTS | {"ebitda", "ebit", "margin"}
"""What is told before and after something: "operating loss before exceptionals"."""


def _with_deductions(line: Line, head: Head, opened: int, end: int) -> tuple[str, ...]:
    told = {deducted.TOLD[line.low(k)] for k in range(opened + 1, end) if line.low(k) in deducted.TOLD}
    return tuple(sorted({*head.scope, *told, "before"}))


def before(line: Line, i: int, start: int) -> Head | None:
    """The noun phrase whose last word is the one before `i`."""
    last = i - 1
    if last > start and line.tags[last] == ")":  # "net income (GAAP) of"
        last = line.tags.rfind("(", start, last) - 1
    if last > start and (opened := deducted.begun_by(line, last, start)):  # "profit before tax of £5 million"
        whole = before(line, opened, start)
        return whole and replace(whole, scope=_with_deductions(line, whole, opened, last + 1), end=last + 1)
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
        elif line.low(first) == "other" and letter == "c":
            break
        elif letter == "c" and first - 2 >= start and last > first and _pairs(line.tags[first - 2], line.tags[first]):
            first -= 2
        else:
            break
    if line.low(first) == "other" and line.tag(first - 1) == "c" and (whole := before(line, first - 1, start)):
        return with_others(line, whole, first, last + 1)
    if line.low(first - 1) == "per" and first - 2 >= start and line.tags[first - 2] in NOUN and last - first < 1:
        return before(line, first - 1, start)  # "2011 earnings per share of $2.25"
    if line.low(last) in HELD and line.tag(first - 1) == "c":
        cash = next((j for j in range(max(start, first - 5), first - 1) if line.low(j) == "cash"), -1)
        if cash >= 0 and all(line.tags[j] in "nNsj,c" for j in range(cash, first)):
            # "cash, cash equivalents and marketable securities of"
            return Head("cash", tuple(sorted({*phrase(line, first, last + 1).scope, "security"})), cash, last + 1)
    if line.low(last) == "hand" and line.low(first - 1) == "on" and line.low(first - 2) == "cash":
        return before(line, first - 1, start)  # "cash on hand of $60 million"
    of = first - 1 - (line.tag(first - 1) == "d")
    if line.low(of) == "of" and line.low(of - 1) in ("percentage", "percent", "proportion"):
        share = of - 2 - (line.tag(of - 2) == "d")
        if line.low(share) == "as" and share - 1 > start:  # "overdue loans as a percentage of all loans fell to"
            return before(line, share, start)
    if line.low(first - 1) in ("before", "after") and first - 2 >= start:
        whole = before(line, first - 1, start)  # "operating loss before exceptionals of"
        if whole and whole.noun in NARROWED:
            return _on_either_side(line, whole, first - 1, phrase(line, first, last + 1))
    return phrase(line, first, last + 1)


def with_others(line: Line, head: Head, start: int, end: int) -> Head:
    """The head with what "and other" adds to it in the words [start, end): "revenue and other income" is no revenue."""
    more = phrase(line, start, end)
    return replace(head, scope=tuple(sorted({*head.scope, "other", more.noun})), end=end)


def _on_either_side(line: Line, whole: Head, k: int, inner: Head) -> Head:
    """
    A result told before or after something at word `k`.

    What is left out narrows it, "before exceptionals"; "after exceptionals" is all of it.
    """
    left_out = {*inner.scope, inner.noun, "before"} if line.low(k) == "before" else ()
    return Head(whole.noun, tuple(sorted({*whole.scope, *left_out})), whole.start, inner.end)


ATTRIBUTED = frozenset({"attributable", "available", "allocable"})


def _pairs(one: str, other: str) -> bool:
    """Whether two letters around an "and" narrow one noun: "research and development costs", "basic and diluted"."""
    return one == "n" or (one == "j" and other in "je")


DELIVERED = frozenset("record report deliver generate achieve post announce realize produce register book".split())
"""What a line says first of a result, whose company it leaves out: "Recorded revenue of $147.0 million"."""


def phrase(line: Line, start: int, end: int) -> Head:
    """The words [start, end) as a head with its qualifiers."""
    scope: set[str] = set()
    if start == 0 and end > 1 and line.tags[0] == "e" and lemmas.verb(line.low(0)) in DELIVERED:
        start = 1
    if end - start > 1 and line.low(end - 1) in ATTRIBUTED:  # "net income attributable to shareholders was"
        scope.add(line.low(end - 1))
        end -= 1
    for k in range(start, end - 1):
        low = line.low(k)
        if (low, line.low(k - 1)) == ("owned", "wholly") or (low == "own" and line.tag(k - 1) == "d"):
            scope.add("wholly owned")  # "three of our own compounds"
        elif line.low(k - 1) == "(" and line.low(k + 1) == ")":
            continue  # "net (loss) income"
        elif line.tags[k] in "nNsjegk" and line.which[k] < 0 and low not in LIGHT and low[0].isalnum():
            scope.add(lemmas.noun(low))
    return Head(lemmas.noun(line.words[end - 1]), tuple(sorted(scope)), start, end)


def complement(line: Line, head: Head, end: int) -> Head:
    """
    The head with what "of" or "for" adds to it.

    "number of patients" is about patients; "increase in revenue" about revenue, and a change of it; "sales of
    Cardol" narrows sales.
    """
    if line.low(head.end) == "before" and (last := deducted.end_of(line, head.end + 1, end)) > head.end + 1:
        # "underlying profit before tax was"
        head = replace(head, scope=_with_deductions(line, head, head.end, last), end=last)
    if head.noun in NARROWED and line.low(head.end) in ("before", "after"):  # "operating loss before exceptionals fell"
        told = OBJECT.match(line.tags, head.end + 1, end)
        head = _on_either_side(line, head, head.end, phrase(line, told.start(1), told.end(1))) if told else head
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
    # "Growth in Japan" is growth
    placed = line.low(i) == "in" and places.one_name(" ".join(line.words[inner.start : inner.end]))
    if head.noun in CHANGES and not placed:
        whole = before(line, head.end - 1, head.start) if lemmas.noun(line.low(head.end - 1)) == head.noun else None
        if whole and whole.noun in FLOWS | STOCKS:  # "price growth of Cardol" is of its price
            scope = {*whole.scope, *inner.scope, inner.noun}
            return Head(whole.noun, tuple(sorted(scope)), head.start, inner.end, change=True)
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


def for_the(line: Line, k: int, start: int) -> int:
    """The word "for" of a span of time that ends before word `k`, "for the full year", or 0."""
    j = k - 1
    while j > start and line.tags[j] in "nj":
        j -= 1
    return j - 1 if j - 1 > start and line.tags[j] == "d" and line.low(j - 1) in ("for", "in", "during") else 0


def dated_before(line: Line, end: int, start: int) -> int:
    """
    The first word of the time that ends, maybe with a short form in brackets, before word `end`; 0 for none.

    "The 13 weeks ended May 4, 2013" is one time.
    """
    if line.tag(end - 1) == ")":
        end = line.tags.rfind("(", max(start, end - 7), end)
    if not (end > start and line.tag(end - 1) == "y"):
        return 0
    return end - 3 if line.low(end - 2) in ENDED and line.tag(end - 3) in ("y", "q") else end - 1
