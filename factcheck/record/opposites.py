"""
Words that exclude each other: a figure "domestic" is not the figure "worldwide", whatever else they share.

Small tables, meant to be read; the words stand in them under the stems that statements are compared by.
"""

from __future__ import annotations

import re

from factcheck.record.synonyms import one_stem
from factcheck.record.wordings import stem

APART: tuple[frozenset[str], ...] = tuple(
    frozenset(map(stem, row.split()))
    for row in (
        "domestic foreign worldwide",
        "us worldwide",
        "preclinical clinical",
        "first-weekend budget worldwide",
        "gross gross-profit budget",
        "first-day first-weekend",
        "new total cumulative",
        "daily weekly monthly quarterly annual",
        "net gross-profit operating",
        "upfront milestone royalty",
        "own partner",
        "income loss",
        "expense loss",
        "win loss draw",
        "male female",
        "man woman",
        "maximum minimum",
        "nominal real",
        "value volume",
        "death case recover",
        "hospital home",
        "direct write compose produce",
        "earn spend lose",
        "win nominate",
        "first second third fourth fifth sixth last",
        "north south east west",
        "goal assist point rebound",
        "studio live",
        "positive negative",
        "asset liability equity",
        "length width height",
        "buy sell lease",
        "repurchase issue",
        "open close",
        "highest lowest",
        "raise pay spend",
        "hire fire",
        "train employ",
        "import export",
        "join leave",
        "work live study",
    )
)
"""Words of one row exclude each other: a figure "domestic" is not the figure "worldwide"."""

LINES: tuple[frozenset[str], ...] = tuple(
    frozenset(map(one_stem, row.split()))
    for row in (
        "revenue sale turnover",
        "income profit earnings loss result ebitda",
        "expense expenditure spending",
        "proceeds",
        "dividend",
        "cash equivalent deposit",
        "debt borrowing note liability payable",
        "asset",
        "equity",
        "backlog",
        "inventory",
    )
)
"""Lines of a company's accounts, one a row by its names: a figure of one line is none of another."""

OPPOSED: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in (
        "for against",
        "before during after",
        "with without",
        "including excluding",
        "pay received receives receive",
    )
)
"""The same of words that elsewhere say nothing, where one stands in the place of the other."""

EXCLUDING = frozenset().union(*APART)
"""All words of `APART`: most wordings have none of them."""


HALVES = (
    ("wholly owned", "partnered"),
    ("wholly owned", "licensed"),
    ("men", "women"),
    ("male", "female"),
    ("in favor", "against"),
    ("in favour", "against"),
    ("with", "without"),
    ("domestic", "international"),
    ("domestic", "foreign"),
    ("full-time", "part-time"),
)
"""Words that between them leave nobody out: "ten, of which three are wholly owned and eight are partnered"."""


def exclude(a: frozenset[str], b: frozenset[str], rows: tuple[frozenset[str], ...] = APART) -> tuple[str, str] | None:
    """The two stems that keep the wordings apart, ("domestic", "worldwide"), or None."""
    denied = next(((word, word[4:]) for word in a - b if word.startswith("non-") and word[4:] in b), None)
    denied = denied or next(((word[4:], word) for word in b - a if word.startswith("non-") and word[4:] in a), None)
    if denied or (rows is APART and (a.isdisjoint(EXCLUDING) or b.isdisjoint(EXCLUDING))):
        return denied
    for row in rows:
        left, right = (a & row) - b, (b & row) - a
        if left and right:
            return min(left), min(right)
    return None


def other_line(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two nouns, as stems, name two lines of a company's accounts.  Symmetric."""
    named, there = ({at for at, row in enumerate(LINES) if not row.isdisjoint(noun)} for noun in (one, other))
    return bool(named and there) and named.isdisjoint(there)


def leave_nobody_out(one: str, other: str) -> bool:
    """Whether two texts in small letters name the two halves of a whole.  Symmetric."""
    return any((_says(one, a) and _says(other, b)) or (_says(one, b) and _says(other, a)) for a, b in HALVES)


def _says(text: str, words: str) -> bool:
    return re.search(rf"\b{words}\b", text.replace("-", " ") if "-" not in words else text) is not None
