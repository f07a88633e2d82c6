"""The verbs of a sentence: the infinitive of a group of verbs, and the noun phrase that is its subject."""

from __future__ import annotations

from factcheck.claims.grammar import lemmas
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.phrases import OBJECT, Head, before, complement, phrase, with_others
from factcheck.patterns import pattern

TO_BE = frozenset(
    """be total average amount come stand remain stay reach exceed range approach grow rise climb increase improve fall
    drop decline decrease expand contract narrow widen slow double triple close begin start open end expire
    launch""".split()
)
BY_HOW_MUCH = pattern("r?p?[hr]?q")
"""What stands behind a verb that tells of a figure, in letters: "increased 5%", "were up nearly 5%"."""
HELD_ON = pattern(r"(?<=[nNs])[ev]p{1,2}d?y\Z")
"""A participle and its day, right behind a noun, in letters."""
TOLD_AGAIN = pattern(r"cq(?:p[jns]{1,4})?,")
"""An amount in another form, in letters: "or $0.20 per share,"."""
TOLD = frozenset(
    """said announced reported reporting disclosed estimates says believes estimated predicts predicted forecasts
    expects projects anticipates foresees saw sees seen""".split()
)


def verb_lemma(line: Line, group: tuple[int, int]) -> str:
    """The infinitive of the main verb of a group: its last verb that is not an auxiliary."""
    for k in range(group[1] - 1, group[0] - 1, -1):
        if line.tags[k] in "vegna":
            return lemmas.verb(line.words[k])
    return lemmas.verb(line.words[group[0]])


def subject(line: Line, verb: int, start: int) -> Head | None:
    """The subject of the verb group that begins at `verb`, with what "of" or "for" adds to it."""
    if line.tags[verb] == "t" and line.low(verb + 1) in TO_BE:  # "expects its net loss for 2012 to be $40 million"
        finite = [g for g in line.groups if start <= g[0] and g[1] <= verb and line.tags[g[0]] in "vame"]
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
        told += [
            k + 1
            for k in range(start + 1, verb)
            if line.lows[k] in TOLD and line.tags[k - 1] in (")yrnNk" if line.tags[k] != "g" else "pb")
        ]
    if told and max(told) < verb:  # "Acme today said net revenue was $8 million": a telling without its "that"
        start = max(told)
    found = subject_words(line, verb, start)
    if (
        found is None and (line.tag(start - 1) == "c" or line.low(start) == "but") and "i" not in line.tags[start:verb]
    ):  # "sales were $2 million in May and are expected to grow to $3 million"
        earlier = [g for g in line.groups if g[1] <= start]
        before_it = earlier[-1][0] if earlier else line.tags.find("e", 0, start)  # "demand maintained growth and is …"
        begin = max((b for _, b in line.breaks if b <= before_it), default=0)
        return subject(line, before_it, begin) if begin < min(start, before_it) else None
    if found is None:
        return None
    more = OBJECT.match(line.tags, found[1] + 1, verb) if line.low(found[1] + 1) == "other" else None
    if more and line.tags[found[1]] == "c":
        return with_others(line, phrase(line, *found), more.start(1), more.end(1))
    return complement(line, phrase(line, *found), verb)


def subject_words(line: Line, verb: int, start: int) -> tuple[int, int] | None:
    """The noun phrase [start, end) that is the subject of the verb group at `verb`, in a clause begun at `start`."""
    tags = line.tags
    parted = tags[verb - 1 : verb] in ("—", "–")  # "output -- the goods produced in Leeds -- increased"
    if tags[verb] == "e" and not parted and any(g[0] >= start and g[1] <= verb for g in line.groups):
        head = before(line, verb, start)  # "is the result of an option agreement established in May"
        # "Sales rose 4% in May and declined 6% in June"
        told_again = tags[verb - 1] == "c" and "q" in tags[verb + 1 : verb + 5] and "w" not in tags[:verb]
        held = HELD_ON.search(tags, start, verb)  # "securities held on May 4 increased to $3 million"
        if head or not (tags[verb - 1] == "," or told_again or held):
            return (head.start, head.end) if head else None
        verb = (
            held.start()
            if held and not told_again
            else max(g[0] for g in line.groups if g[0] >= start and g[1] <= verb)
        )  # "demand is up, expected to grow to"
    whose = line.low(start) == "whose"
    if tags[verb - 1 : verb] == "," and (whose or "w" in tags[max(0, start - 1) : start + 1]):
        told = [g for g in line.groups if start <= g[0] and g[1] < verb]
        which = start if whose else tags.rfind("w", 0, start + 1)
        if told and which > 1:  # "The purchase, which is subject to approval, is expected to close"
            end = which - (tags[which - 1] == ",")
            while end > 0 and tags[end - 1] in "ypd":  # "revenues for the second quarter, which ended in May, were"
                end -= 1
            antecedent = before(line, end, 0)
            if antecedent:
                return _whole(line, antecedent)
    if "w" in tags[max(0, start - 1) : start + 1]:
        aside = [g for g in line.groups if start <= g[0] and g[1] < verb]
        comma = tags.find(",", aside[-1][1], verb) if aside else -1
        start = comma + 1 if comma >= 0 and comma + 1 < verb else start  # "of which data are known, output was"
    end = verb
    if end > start and tags[end - 1] in "–—),":
        closing = tags[end - 1]
        opening = tags.rfind("(" if closing == ")" else closing, start, end - 1)
        end = opening if opening > start else end
    region = _behind_adjuncts(line, start, end)
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
        # "Net sales of Aqua, which were up 5%", but "the sale of Aqua, which began in May"
        rose = any(g[0] == verb and BY_HOW_MUCH.match(tags, g[1]) for g in line.groups)
        return (_whole(line, head) if rose else (head.start, head.end)) if head else None
    return None


def _whole(line: Line, part: Head) -> tuple[int, int]:
    """The words [start, end) of what a noun behind "of" or "for" belongs to: "sales of Aqua, which increased"."""
    k = part.start - 1 - (line.tag(part.start - 1) == "d")
    whole = (before(line, k, 0) if line.low(k) in ("of", "for") else None) or part
    return whole.start, whole.end


def _behind_adjuncts(line: Line, start: int, end: int) -> int:
    """Where in a clause the subject may begin: behind "Today,", "In the first quarter", "On May 4"."""
    tags, region = line.tags, start
    while region < end and tags[region] in 'crbxw,"“':
        region += 1
    region += line.low(region) == "according"
    while region < end and tags[region] in "pt":
        comma = tags.find(",", region, end)
        if comma >= 0:
            region = comma + 1  # "including a gain of $9 million, or $0.20 per share, the net loss was"
            again = TOLD_AGAIN.match(tags, region, end) if line.low(region) == "or" else None
            region = again.end() if again else region
        elif tags[region + 1 : region + 2] == "y":
            region += 2
        else:
            inside = OBJECT.match(tags, region + 1, end)
            if not inside or tags[inside.end() : inside.end() + 1] not in ("d", "N", "q", "n", "s", "i"):
                break
            region = inside.end()
    return region
