"""
What a date dates: the document, an agreement, the event of the verb beside it.

    "the agreement extends until August 31, 2011"     agreement, (expiry)
    "a 2006 agreement"                                agreement, (date)
    "entered into a collaboration in 2003"            collaboration, (enter)
    "for the fiscal year ended June 30, 2010"         year, (end, fiscal)
"""

from __future__ import annotations

from factcheck.claims import asof, heads
from factcheck.claims.clauses import Line, clause, governor
from factcheck.claims.heads import OBJECT, Head

EXPIRY = frozenset("extend run expire last terminate mature continue end".split())
HELD = frozenset("take be hold schedule occur happen present conduct host set".split())
ENDS = frozenset("ended ending ends end".split())
PERIODS = frozenset("year quarter month half period week season".split())


def what(line: Line, i: int) -> Head | None:
    """The event that the date or clock time at word `i` dates, or None."""
    start, end = clause(line, i)
    tags = line.tags
    if tags[i + 1 : i + 2] and (tags[i + 1] in "nNs" or (tags[i + 1] == "j" and asof.is_modifier(line, i))):
        head = heads.after(line, i + 1, end)
        if head and not (tags[i + 1] == "N" and line.low(i - 1) in ("in", "on", "since", "by", "until")):
            return Head(head.noun, _with(head.scope, "date"), head.start, head.end)
    k = i - 1
    while k >= start and (tags[k] in "d(" or line.low(k) in ("on", "of")):
        k -= 1
    if line.low(k) in ENDS:
        head = heads.before(line, k, start)
        if head and head.noun in PERIODS:
            return Head(head.noun, _with(head.scope, "end"), head.start, head.end)
    label = _label(line, i)
    if label:
        return label
    group = governor(line, i)
    if group is not None:
        found = _event(line, i, group, start, end)
        if found:
            return found
    if k >= start and tags[k] in heads.NOUN:
        return heads.before(line, k + 1, start)
    if tags[i + 1 : i + 2] in ("—", "–", ":", ","):
        head = heads.after(line, i + 2, len(tags))
        if head and tags[i + 1] != ",":
            return Head(head.noun, _with(head.scope, "date"), head.start, head.end)
    return None


def _with(scope: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(sorted({*scope, word}))


def _label(line: Line, i: int) -> Head | None:
    """ "Poster presentation: 8:00 am": the words before the colon."""
    k = i - 1
    while k > 0 and line.tags[k] in "qyk—–dp":
        k -= 1
    return heads.before(line, k, 0) if line.tag(k) == ":" else None


def _event(line: Line, i: int, group: tuple[int, int], start: int, end: int) -> Head | None:
    verb = heads.verb_lemma(line, group)
    before = line.low(i - 1)
    about = heads.subject(line, group[0], start)
    until = before in ("until", "till", "through") or (before == "on" and verb in EXPIRY)
    if verb in EXPIRY and until and about:
        return Head(about.noun, _with(about.scope, "expiry"), about.start, about.end)
    if verb in HELD and about:
        return Head(about.noun, _with(about.scope, "date"), about.start, about.end)
    if group[1] <= i:
        found = OBJECT.match(line.tags, _skip(line, group[1]), i)
        if found and line.tags[found.start(1)] not in "qy":
            inner = heads.phrase(line, found.start(1), found.end(1))
            return Head(inner.noun, _with(inner.scope, verb), group[0], inner.end)
    if about and verb not in ("have", "do"):
        return Head(about.noun, _with(about.scope, verb), about.start, group[1])
    return Head(verb, (), group[0], group[1])


def _skip(line: Line, k: int) -> int:
    # "entered into a collaboration": the preposition belongs to the verb
    return k + 1 if line.low(k) in ("into", "to") else k
