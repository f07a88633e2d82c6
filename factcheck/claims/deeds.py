"""What a verb makes of a date: the event that it tells, or the deal, the term or the meeting that it is said of."""

from __future__ import annotations

from factcheck.claims import names
from factcheck.claims.deals import DEALS
from factcheck.claims.grammar import lemmas, phrases, verbs
from factcheck.claims.grammar.clauses import Line, governor
from factcheck.claims.grammar.phrases import OBJECT, Head

HAPPENINGS = frozenset(
    """close closing completion signing approval launch introduction opening start acquisition purchase merger
    announcement filing submission sale disposal divestiture expiration listing""".split()
)
COMING = frozenset("planned expected anticipated scheduled projected targeted proposed".split())
"""Participles of what is still to come."""
EXPIRY = frozenset("extend run expire last terminate mature continue end".split())
PROLONGING = frozenset("extend prolong renew".split())
HELD = frozenset("be present conduct host set".split())
HAPPEN = frozenset("hold schedule occur happen".split())
ENDS = frozenset("ended ending ends end".split())
SIGNED = frozenset("sign enter execute conclude".split())
NEAR = 24
"""How many words before a date its label or its participle may stand: a list of a thousand dates costs no more each."""


def verb_of(line: Line, i: int, start: int) -> tuple[int, int] | None:
    """The verb that a date belongs to; "ended" belongs only to the date right behind it."""
    left = [g for g in line.groups if start <= g[0] and g[1] <= i and line.low(g[1] - 1) not in ENDS]
    return left[-1] if left else governor(line, i)


def deed(line: Line, i: int, group: tuple[int, int], start: int, end: int) -> Head:
    """What the verb `group` of a clause [start, end) tells of the date at word `i`."""
    verb = verbs.verb_lemma(line, group)
    before = line.low(i - 1)
    about = verbs.subject(line, group[0], start)
    if about and about.noun in phrases.GOALS and verb != "be":
        about = None  # "our goal is to file in May" dates the filing
    prolongs = verb in PROLONGING and before in ("to", "until", "through")
    moved = OBJECT.match(line.tags, group[1], i) if prolongs else None
    if moved:  # "extended their distribution agreement to December 2012"
        inner = phrases.phrase(line, moved.start(1), moved.end(1))
        return Head(inner.noun, with_word(inner.scope, "expiry"), group[0], inner.end)
    until = prolongs or before in ("until", "till", "through") or (before == "on" and verb in EXPIRY)
    if (verb in EXPIRY or prolongs) and until and about:  # "the term has been extended to May 2014"
        return Head(about.noun, with_word(about.scope, "expiry"), about.start, about.end)
    held = verb in HAPPEN or (verb == "take" and line.low(group[1]) == "place")
    if about and (held or (verb in HELD and not is_name(line, about))):
        return Head(about.noun, with_word(about.scope, "date"), about.start, about.end)
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
            return Head(antecedent.noun, with_word(antecedent.scope, verb), antecedent.start, group[1])
    if found and not passive:
        inner = phrases.phrase(line, found.start(1), found.end(1))
        if verb == "be":
            return Head(inner.noun, with_word(inner.scope, "date"), group[0], inner.end)
        return Head(inner.noun, with_word(inner.scope, verb), group[0], inner.end)
    if verb in SIGNED and not (about and about.noun in DEALS):
        signed = next(
            (k for k in range(group[0] - 1, max(-1, group[0] - NEAR), -1) if lemmas.noun(line.low(k)) in DEALS), None
        )
        if signed is not None:  # "the agreement with Contoso, entered into in May"
            head = phrases.before(line, signed + 1, 0)
            if head:
                return Head(head.noun, with_word(head.scope, verb), head.start, head.end)
    if about and verb not in ("have", "do") and not is_name(line, about):
        return Head(about.noun, with_word(about.scope, verb), about.start, group[1])
    return Head(verb, (), group[0], group[1])


def with_word(scope: tuple[str, ...], word: str) -> tuple[str, ...]:
    """The qualifiers with one more."""
    return tuple(sorted({*scope, word}))


def is_name(line: Line, head: Head) -> bool:
    """Whether a phrase only names somebody."""
    return not line.tags[head.start : head.end].strip("Nk") or head.noun in names.COMPANY
