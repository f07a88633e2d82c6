"""
Names that may be one: a letter apart ("Junius", "Junious"), or one inside the other ("Brook", "Brook Glass").

A guess for a person to confirm; likeness never joins anything by itself.  Codes ("AB-101", "AB-102") and names with
different digits are never alike, since there a letter is another thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from factcheck.patterns import pattern

PART = pattern(r"[^ -]+[ -]?")
ALIKE = 88.0
"""How alike, of 100, two names must be."""
SHORTEST = 5
"""Letters of the shorter name; of shorter ones, each is near some other."""


def near(names: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Pairs of names with why they may be one, in alphabetical order; the first of a pair is the longer name."""
    from rapidfuzz import fuzz, process

    ordered = sorted({name for name in names if len(name) >= SHORTEST and not is_code(name)})
    folded = [name.casefold() for name in ordered]
    for at, name in enumerate(ordered):
        hits = process.extract(folded[at], folded[at + 1 :], scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
        for _, _, offset in sorted(hits, key=lambda hit: hit[2]):
            other = ordered[at + 1 + offset]
            if _may_be_one(folded[at], other.casefold()):
                yield (*_longer_first(name, other), "they differ by a letter or two")
    yield from _inside(ordered)


def _inside(ordered: list[str]) -> Iterator[tuple[str, str, str]]:
    within: dict[str, list[str]] = defaultdict(list)
    for name in ordered:
        parts = PART.findall(name.casefold())
        for start, end in combinations(range(len(parts) + 1), 2):
            if (start == 0 or end == len(parts)) and 0 < end - start < len(parts):
                within["".join(parts[start:end]).strip(" -")].append(name)
    for name in ordered:
        # "First" stands in the names of many companies, and says nothing about any.
        longer = within.get(name.casefold(), [])
        if len(longer) == 1:
            yield longer[0], name, "one name is a part of the other"


def _may_be_one(a: str, b: str) -> bool:
    # "Larkfield One" and "Larkfield Two", "mill" and "mills" are no misspellings: whole words and endings that mean
    # something else may not differ.
    if sorted(filter(str.isdigit, a)) != sorted(filter(str.isdigit, b)) or a.split() == b.split():
        return False
    if len(a.split()) != len(b.split()):
        return a.replace(" ", "") == b.replace(" ", "")
    differing = [(x, y) for x, y in zip(a.split(), b.split(), strict=True) if x != y]
    return len(differing) == 1 and all(
        min(len(x), len(y)) >= SHORTEST and x + "s" != y and y + "s" != x for x, y in differing
    )


def is_code(name: str) -> bool:
    """Whether it is a code and no name: it has a digit, or is written in capitals alone."""
    return any(c.isdigit() for c in name) or name.upper() == name


def _longer_first(a: str, b: str) -> tuple[str, str]:
    return (a, b) if (-len(a), a) <= (-len(b), b) else (b, a)
