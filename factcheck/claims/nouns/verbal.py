"""What an amount is of where a verb says it: "earned $3.5 million with its mill", "whose cost it puts at $4"."""

from __future__ import annotations

import re

from factcheck.claims.grammar.clauses import Line
from factcheck.claims.grammar.phrases import OBJECT, Head, before, complement, phrase
from factcheck.claims.grammar.verbs import verb_lemma
from factcheck.patterns import pattern

COMPANIES = frozenset("company corporation group bank firm".split())


def done(line: Line, group: tuple[int, int], k: int, i: int, end: int) -> Head:
    """The measure of an amount that a verb moves: "earned $3.5 million with the exercise of this option"."""
    verb = verb_lemma(line, group)
    verb = "raise" if verb == "bring" and line.low(group[1]) == "in" else verb  # "the rights issue brought in"
    words: set[str] = set()
    for j in range(max(i, group[1] - 1) + 1, min(end, max(i, group[1]) + 8)):
        if line.low(j) in ("with", "for", "from", "on", "upon", "through") and line.tag(j + 1) != "y":
            found = OBJECT.match(line.tags, j + 1, end)
            of_another = found and has_its_own(line, found.end(), i)  # "earned $3 on revenue of $5"
            if found and not of_another and line.tags[found.start(1)] not in "qN":
                inner = complement(line, phrase(line, found.start(1), found.end(1)), end)
                words = {inner.noun, *inner.scope}
                break
    if not words and group[1] < k <= i:
        inside = OBJECT.match(line.tags, group[1], k)
        if inside and not _is_given_to(line, inside):
            words = {phrase(line, inside.start(1), inside.end(1)).noun} - COMPANIES
    return Head(verb, tuple(sorted(words)), group[0], i + 1)


LED = pattern(r"(?:p?d?y,?|[,rh]){0,3}q")
"""An amount that begins its clause, in letters: "at the end of March, about $27 million"."""
EMPTY = frozenset(("be", "have", "do"))


def moved(line: Line, i: int, start: int, end: int) -> Head | None:
    """The measure of a sum that is the subject of its clause: "$3 million has been drawn under the loan"."""
    group = next((g for g in line.groups if g[0] == i + 1), None)
    if group is None or line.mention(i).kind != "money" or not LED.fullmatch(line.tags, start, i + 1):
        return None
    passive = line.tags[i + 1] == "a" and line.tags[group[1] - 1] in "ev" and verb_lemma(line, group) not in EMPTY
    return done(line, group, group[1], i, end) if passive else None


def _is_given_to(line: Line, inside: re.Match[str]) -> bool:
    """Whether a name behind a verb is whom an amount goes to: "pays Acme $5 million"."""
    named = not line.tags[inside.start(1) : inside.end(1)].strip("Nk")
    return named and AMOUNT.match(line.tags, inside.end()) is not None


AMOUNT = pattern("[rhd]{0,2}(?:pt)?h?q")
"""An amount with its hedge, in letters."""


def has_its_own(line: Line, k: int, i: int) -> bool:
    """Whether the noun that ends before word `k` has a figure of its own, of the kind of that at word `i`."""
    own = line.tags.startswith("oq", k) and line.which[i] >= 0
    return own and line.mention(k + 1).kind == line.mention(i).kind


def valued(line: Line, start: int, i: int) -> Head | None:
    """What a relative clause values: "the plant, which it values at $340 million"."""
    which = line.tags.rfind("w", max(0, start - 1), i)
    return before(line, which - (line.tag(which - 1) == ","), 0) if which >= 0 else None
