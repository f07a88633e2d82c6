"""
Heads that the nearest verb does not give: where a verb is left out, and where it stands for the noun.

    "sales were $5 million and the net loss $1 million"   loss, (net)
    "responses lasted a median of 8.4 months"             duration, (median, response)
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from factcheck.claims.grammar import lemmas, phrases
from factcheck.claims.grammar.clauses import Line, governor
from factcheck.claims.grammar.directions import CHANGES
from factcheck.claims.grammar.phrases import OBJECT, Head, phrase
from factcheck.claims.grammar.verbs import subject, verb_lemma
from factcheck.patterns import pattern

GAPPED = pattern(r"q[po]?y?(?:,?c|,)d?([jnes]{0,3}[ns])(?:t([ns]{1,2}))?$")
"""A figure, maybe its time, and a noun behind "and" or a comma: "$5 million in May, and the net loss"."""
WITHIN = pattern(r"[(,;]d?([jneN]{0,3}[nNs])$")
"""The nouns right before a figure that a bracket or a comma opens."""
PAYABLE = frozenset("triggered payable receivable due owed".split())
AVERAGES = frozenset({"median", "mean", "average"})
BRINGING = frozenset("bringing taking raising lifting increasing expanding extending".split())
BROUGHT = frozenset("raise lift increase expand grow improve reduce lower".split())
"""What a line says first that its company did, which it leaves out: "Increased adjusted EBITDA to $21.8 million"."""


def gapped(line: Line, k: int, groups: Sequence[tuple[int, int]]) -> Head | None:
    """
    The noun before word `k` for which none of the verbs before it is said again, behind a figure of its own.

    "Sales were $5 million and the net loss $1 million", "sales came to $5 million, and expenses to $3 million".
    """
    finite = [g for g in groups if line.tags[g[0]] != "t"]  # "the time to progression 6 months" has no verb
    found = GAPPED.search(line.tags, finite[-1][1], k) if finite else None
    if found is None:
        return None
    head = phrase(line, found.start(1), found.end(1))
    return phrases.until(line, head)


def led_to(line: Line, k: int, start: int, saying: Container[str]) -> Head | None:
    """
    What the figure behind the "to" or "from" at word `k` is of, where no verb of its clause says it.

    "An 11% increase in interim dividend to 2.81p", "…, bringing the total number of drugs in trials to seven", "has
    doubled – from seven to 13"; `saying` are the verbs whose subject is what a figure is of.
    """
    brought = next((j for j in range(k - 1, start - 1, -1) if line.low(j) in BRINGING), None)
    opens = start == 0 or line.tag(start - 1) in "•●▪*–—"
    if opens and line.tag(start) == "e" and lemmas.verb(line.low(start)) in BROUGHT and line.low(k) == "to":
        brought = start
    if brought is not None and "q" not in line.tags[brought:k]:
        what = OBJECT.match(line.tags, brought + 1, k)
        return phrases.complement(line, phrase(line, what.start(1), what.end(1)), k) if what else None
    if any(start <= g[0] and g[1] <= k for g in line.groups):
        return None
    if k > start and line.tags[k - 1] in phrases.NOUN and line.low(k) == "to":
        grown = phrases.before(line, k, start)
        change = lemmas.noun(line.low(grown.start - 2)) if grown and line.low(grown.start - 1) in ("in", "of") else ""
        ahead = grown is not None and grown.noun in phrases.FORESEEN  # "IMF revises 2014 growth forecast to 0.5%"
        return phrases.foreseen(line, grown) if grown and ahead else grown if change in CHANGES else None
    told = next((g for g in reversed(line.groups) if g[1] <= start), None)
    if k != start or line.tag(start - 1) not in ("—", "–") or told is None:
        return None
    times = any(line.tags[j] == "q" and line.mention(j).kind == "multiple" for j in range(told[1], start))
    begin = max((b for stop, b in line.breaks if stop <= told[0]), default=0)
    return subject(line, told[0], begin) if times or verb_lemma(line, told) in saying else None


def numbered(line: Line, i: int, end: int) -> Head | None:
    """ "Brings to nine the number of drugs in the clinic": drugs; None where no number of something follows."""
    if line.low(i + 2) != "number" or line.tag(i + 3) != "o":
        return None
    counted = OBJECT.match(line.tags, i + 4, end)
    return phrase(line, counted.start(1), counted.end(1)) if counted else None


def bracketed(line: Line, i: int) -> Head | None:
    """ "Survival was 31 months (hazard ratio 0.68)": what stands beside a figure in the same brackets."""
    opened = line.tags.rfind("(", 0, i)
    if opened < 0 or line.tags.rfind(")", 0, i) > opened:
        return None
    found = WITHIN.search(line.tags, opened, i)
    return phrase(line, found.start(1), found.end(1)) if found else None


def owed(line: Line, i: int) -> Head | None:
    """ "The $5 million that is triggered by the filing", "$5 million due on approval": a payment."""
    k = i + 1
    while line.tag(k) in ("w", "a", "m"):
        k += 1
    return Head("payment", (), k, k + 1) if line.low(k) in PAYABLE and line.tag(k + 1) in ("p", "y") else None


def lasted(line: Line, i: int, start: int) -> Head | None:
    """ "Responses lasted a median of 8.4 months": the median duration of the response; None where nothing lasted."""
    group = governor(line, i)
    if group is None or group[1] > i or verb_lemma(line, group) != "last":
        return None
    what = subject(line, group[0], start)
    if what is None:
        return None
    said = AVERAGES.intersection(line.lows[group[1] : i])
    return Head("duration", tuple(sorted({*what.scope, what.noun, *said})), what.start, i)
