"""
What a figure counts or values: the head noun beside it, and the words that narrow it.

    "six TAP compounds"                         compound, (tap)
    "a $2 million milestone payment"            payment, (milestone)
    "milestone payments totaling $34 million"   payment, (milestone)
    "revenue rose 35% to $8.1 million"          revenue
    "35% of patients responded"                 patient, (share)
"""

from __future__ import annotations

from factcheck.claims.grammar import lemmas
from factcheck.claims.grammar.clauses import Line, governor
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.grammar.letters import NOW
from factcheck.claims.grammar.phrases import OBJECT, Head, after, before, complement, phrase
from factcheck.claims.grammar.verbs import subject, verb_lemma
from factcheck.claims.nouns import gaps, verbal
from factcheck.claims.nouns.leftwards import HEDGES, SPANS, TOTALS, leftwards
from factcheck.patterns import pattern

RELATIVE = pattern(r"(?:N{1,5}|i|dn)(?=r?[evm])")
PLANNED = pattern(r"d?[jen]{0,2}q")
TIMED = pattern(r"(?:pd?y)?,")
"""The end of an aside, behind the time of what it tells, in letters."""
TERM = pattern(r"j{0,3}q")
MANY = frozenset("staff person man woman child personnel aircraft data cattle sheep crew".split())
"""Nouns of which there are several without an "s"."""
RANGED = pattern(r"pd?[jr]{0,2}$")
"""What leads to an amount that "range" follows, in letters: "in the low"."""
WHOLLY = frozenset({"total", "all", "aggregate"})
"""With these "in" says how, and not of what: "rose to $165 million in total"."""
PLACES = frozenset(
    """currency term volume territory country region market area state quarter period year world city abroad cash
    trading session""".split()
)
NAMED_AS = frozenset("payment fee milestone royalty dividend grant bonus deposit".split())
RECORDING = frozenset("recorded recognized recognised booked classified expensed".split())
"""Verbs that say as what an amount stands in the books."""
KEEPING = frozenset("have hold end close maintain keep be".split())
"""Verbs with which "in cash" says of what, and not how it was paid."""
EMPTY_VERBS = frozenset("be have do get make see give take include comprise contain represent constitute".split())


def of_number(line: Line, i: int, start: int, end: int) -> Head | None:
    """What the count, ordinal or measure at word `i` is of, or None."""
    if line.tags[i + 1 : i + 4] in ("(q)", "(k)", "(N)"):  # "twelve (12) patients", "70 megawatts (MW) of"
        i += 3
    if line.low(i + 1) in ("point", "points") and line.low(i - 1) == "by":  # "the ratio improved by 7 points"
        return leftwards(line, i, start, end, verbs=False)
    now = line.low(i + 1) in NOW and line.tag(i + 2) == "e"  # "our 3 currently marketed products"
    if now or line.low(i + 1) == "such":  # "seven such compounds"
        i += 1
    is_verb = line.tag(i + 1) == "d" and any(g[0] <= i < g[1] for g in line.groups)
    head = after(line, i + 1 + is_verb, end)  # "has doubled its revenue"
    if head:
        head = _several(line, i, head)
        return complement(line, head, end)
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
    found_left = of_amount(line, i, start, end, verbs=False) or _apposed(line, i, start)
    if (
        found_left is None
        and line.mention(i).kind != "ordinal"
        and line.tags[i + 1 : i + 2] in ("", "p", ",", "c", "r", "d", "y")
    ):
        led = line.low(i - 1)
        if line.mention(i).kind == "measure" and led == "for":  # "an order for 120 megawatts"
            return before(line, i - 1, start)
        group = next((g for g in line.groups if start <= g[0] and g[1] == i), None)
        made = line.mention(i).kind == "measure"  # "can make 600 kilograms a year"
        if group and (verb_lemma(line, group) not in EMPTY_VERBS or made):  # "the film grossed 1.4 billion"
            return verbal.done(line, group, i, i, end)
    return found_left


def _several(line: Line, i: int, head: Head) -> Head:
    """The head up to its last plural where several are counted: "two studies underscore", "100 firms trust Acme"."""
    mention = line.mention(i)
    written = mention.quantity.written if mention.quantity else None
    if mention.kind != "number" or written is None or written < 2 or line.low(head.end - 1) in MANY:
        return head
    last = next((k for k in range(head.end - 1, head.start - 1, -1) if _is_plural(line, k)), head.end - 1)
    return head if last == head.end - 1 else phrase(line, head.start, last + 1)


def _is_plural(line: Line, k: int) -> bool:
    low = line.low(k)
    return line.tags[k] == "s" or (low.endswith("s") and line.tags[k] in "nN" and lemmas.noun(low) != low)


def _is_attribute(line: Line, k: int) -> bool:
    """Whether the figure at word `k` only describes the thing behind it: "three-year", "eight-inch"."""
    mention = line.mention(k)
    return mention.kind == "duration" or (mention.kind == "measure" and "-" in mention.text)


AGAIN = pattern(r",cqp[dj]?n,(?=o)")
"""A figure told once more, in letters, in front of what both are of."""


def of_amount(line: Line, i: int, start: int, end: int, verbs: bool = True) -> Head | None:
    """What the money or percentage at word `i` is of, or None."""
    tags, at = line.tags, i
    if tags[i + 1 : i + 4] == "(q)":  # "49% (26 of 53) of the patients", and "revenues of €5 million ($7 million)"
        i += 3
    if line.tag(i + 1) == "e" and line.tag(i - 1) != "o":  # "the $5 million received from Acme"
        group = next((g for g in line.groups if g[0] == i + 1), None)
        if group:
            return verbal.done(line, group, group[1], i, end)
    follows = RELATIVE.match(tags, i + 1, end) if verbs and line.tag(i - 1) != "o" else None
    if follows:
        group = next((g for g in line.groups if g[0] == follows.end()), None)
        if group:  # "the $5 million Northwind earned in May with the sale of its plant"
            return verbal.done(line, group, group[1], i, end)
    if line.low(i + 1) == "range" and (led := RANGED.search(tags, start, i)):
        # "a net loss in the low $40 million range", "revenue is expected in the $40 million range"
        return before(line, led.start(), start) or leftwards(line, led.start(), start, end, verbs)
    if line.low(i + 1) == "net" and line.tag(i + 2) == "o":
        return leftwards(line, i, start, end, verbs)  # "raised £16 million net of expenses"
    head = after(line, i + 1, end) if verbs else None
    if head:
        return complement(line, head, end)
    if verbs and (owed := gaps.owed(line, i)):
        return owed
    named = (_named_as(line, i, end) or _apposed(line, i, start)) if verbs else None
    if named:
        return named
    if again := AGAIN.match(tags, i + 1):
        i = again.end() - 1  # "$4 million, or $0.11 per share, of compensation expense"
    i += 2 * (line.low(i + 1) in ("a", "per") and lemmas.noun(line.low(i + 2)) in SPANS)  # "$18 million a year in"
    if (
        verbs
        and i + 2 < end
        and (tags[i + 1] == "o" or (line.low(i + 1) == "in" and not _named_before(line, i, start)))
    ):
        found = OBJECT.match(tags, i + 2, end)
        group = governor(line, i) if line.low(i + 2) == "cash" else None
        # "Ends Quarter With $453 Million in Cash", where no verb was read
        first = line.groups[0][0] if line.groups else i + 1
        held = line.low(i + 2) == "cash" and (first > i or (group and verb_lemma(line, group) in KEEPING))
        wholly = found and found.end(1) == found.start(1) + 1 and line.low(found.start(1)) in WHOLLY
        if found and not wholly and (held or not _is_place(line, found.start(1), found.end(1))):
            return complement(line, phrase(line, found.start(1), found.end(1)), end)
    return leftwards(line, at, start, end, verbs) or (_told_behind(line, at) if verbs else None)


def _told_behind(line: Line, i: int) -> Head | None:
    """ "The $5 million that Northwind paid in May": what a relative clause says, and nothing before."""
    follows = RELATIVE.match(line.tags, i + 2) if line.tag(i + 1) == "w" else None
    group = next((g for g in line.groups if follows and g[0] == follows.end()), None)
    return verbal.done(line, group, group[1], i, len(line.tags)) if group else None


def _named_as(line: Line, i: int, end: int) -> Head | None:
    """ "received $15 million from Acme as an upfront payment": what the amount is called behind "as"."""
    for k in range(i + 1, min(end, i + 8)):
        recorded = line.low(k) == "as" and not RECORDING.isdisjoint(line.lows[max(0, i - 4) : i])
        if line.low(k) == "as" and (recorded or line.low(k + 1) in ("a", "an")):
            found = OBJECT.match(line.tags, k + 1, end)
            head = phrase(line, found.start(1), found.end(1)) if found else None
            return head if head and (recorded or head.noun in NAMED_AS) else None
        if line.tags[k] in "qvam,;":
            return None
    return None


def _apposed(line: Line, i: int, start: int) -> Head | None:
    """ "Our cash at year-end, $412 million, was the most", "inflation, at 2% in May, was": the subject before it."""
    k = i - 1
    while k > start and line.tags[k] in "hr":
        k -= 1
    k -= line.low(k) == "at"
    closing = TIMED.match(line.tags, i + 1)
    if line.tag(k) != "," or closing is None:
        return None
    group = next((g for g in line.groups if g[0] == closing.end() and line.tags[g[0]] in "amv"), None)
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
