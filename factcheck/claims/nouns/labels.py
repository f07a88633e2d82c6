"""What the words of a table's rows and columns say: the measure, what it counts, the row's own unit."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from factcheck.claims.grammar import lemmas
from factcheck.mentions.numbers import numbers
from factcheck.mentions.reading import Setting
from factcheck.mentions.times.months import MONTHS
from factcheck.model import Measure
from factcheck.patterns import pattern
from factcheck.quantity import Quantity

WORD = pattern(r"[A-Za-z][\w&'’-]*")
PER_SHARE = pattern(r"\bper\b.*\bshares?\b|\bEPS\b", re.IGNORECASE)
COUNTED = pattern(r"\bshares?\b|\bnumber\b|\bheadcount\b|\bemployees\b", re.IGNORECASE)
"""Rows that a note "in thousands, except share data" leaves out."""
SUMS = pattern(r"\b(?:income|loss|earnings|profit|dividends?|proceeds|value|repurchases?|issuance)\b", re.IGNORECASE)
"""Rows of money that name shares: "net income available for common shares"."""
VOLUME = pattern(r"[(](?:[Mm]{0,2}(?:bbls?|cf|boe|btu)|bcf|units|[mg]wh)\b", re.IGNORECASE)
"""What a row counts that is no money, and of which there is no name of a unit: "Oil (Bbls)"."""
CHANGES = frozenset({"change", "variance", "increase", "decrease", "growth", "vs", "versus", "yoy", "qoq"})
WHEN = frozenset(MONTHS) | frozenset(
    """month months ended ending quarter quarters year years half fiscal fy ytd year-to-date three six nine twelve first
    second third fourth full to through as of at for the and period periods date unaudited audited actual actuals in
    thousands millions billions usd dollars except per total consolidated reported gaap""".split()
)
"""Words of a head that say when, or that the column is of the whole."""
QUARTER = pattern(r"(?:[qh][1-4]|[1-4][qh])(?:fy)?['’]?\d*|fy['’]?\d+", re.IGNORECASE)
BEHIND_HEAD = frozenset({"of", "from", "per", "for", "attributable", "available", "before"})
"""Words that stand behind the head of a label: "net loss attributable to Contoso"."""
OWN = pattern(
    r"(?:[(,] ?| (?=[$€£¥]\w|[%p]$))(?:in )?(?P<sign>[A-Z]{0,3}[$€£¥] ?|[A-Z]{3} |)(?:in )?['’]?"
    r"(?P<unit>000s?|[^\d(),/]{0,20}?)(?:/[a-z]+| per [a-z]+)?\)?(?:\d| ?\([\da-z]\))?$"
)
"""The unit behind a label: "Revenue (£ million)", "Net debt £m", "Realized price ($/oz)", "Shipments, thousands"."""
STATES = frozenset({"MN", "TN"})
"""Abbreviations that are no millions and trillions: "Nashville (TN)"."""
SMALL = frozenset("of the and for in on to a an from by per with net less plus".split())


@lru_cache(maxsize=1024)
def measure(label: str, column: frozenset[str]) -> Measure | None:
    """
    The last word of the label's first phrase is the head: "Cost of goods sold" → cost; the rest is its scope.

    So are the words of the column's head that do not say that it is a change.
    """
    words = WORD.findall(re.sub(r"\([^)]*\)|,.*|:$| (?:[$€£¥]\w+|[%p])$", " ", label))
    if not words:
        return None
    lemma = [lemmas.noun(word.lower()) for word in words]
    of = next((i for i, word in enumerate(lemma) if word in BEHIND_HEAD and i), len(lemma))
    head = lemma[of - 1]
    scope = {w for w in (*lemma[: of - 1], *lemma[of:]) if w not in SMALL - {"net"}}
    return Measure(head, tuple(sorted((scope | column - CHANGES) - {head})))


def column(head: str) -> frozenset[str]:
    """The words of a column's head that say what it is of: "Awards", "% Change"; none where it only says when."""
    words = WORD.findall(re.sub(r"\([^)]*\)", " ", head))
    told = [
        word for word in map(str.lower, words) if not QUARTER.fullmatch(word) and not WHEN.issuperset(word.split("-"))
    ]
    return frozenset(lemmas.noun(word) for word in told if word not in SMALL and len(word) > 1)


class Named(Struct, frozen=True):
    """What the words that name a figure, those of its row or of row and column, say of it."""

    lemmas: frozenset[str]
    per_share: bool
    counted: bool  # and is no sum of money
    volume: bool


@lru_cache(maxsize=1024)
def named(words: str) -> Named:
    """What some words say; the labels of statements are the same in all documents."""
    per_share = PER_SHARE.search(words) is not None
    return Named(
        frozenset(lemmas.noun(word.lower()) for word in WORD.findall(words)),
        per_share,
        COUNTED.search(words) is not None and not per_share and not SUMS.search(words),
        VOLUME.search(words) is not None,
    )


@lru_cache(maxsize=1024)
def own_unit(label: str, currency: str | None) -> Quantity | None:
    """
    What 1 in a row with this label is: 1,000,000 GBP for "Revenue (£ million)"; None where the label does not say.

    A bare "$" is of the `currency`, or USD.
    """
    found = OWN.search(label)
    if found is None:
        return None
    sign, unit = found["sign"].strip(), found["unit"].strip()
    if len(unit) == 1 and unit.isalpha() and not sign:  # "(c)" is a footnote, "(p)" what is preliminary
        text = "1p" if unit == "p" and PER_SHARE.search(label) else "1"
    elif unit.startswith("000"):
        text = f"{sign}{' ' * sign.isalpha()}1,000"
    else:
        text = f"{sign}{' ' * sign.isalpha()}1 {unit}".rstrip()
    reading = numbers.read(text, text.index("1") if text[0].isalpha() else 0, Setting(currency=currency))
    value = reading.quantity if reading and reading.end == len(text) else None
    if value is None or value.written is None or (not value.unit and (value.written == 1 or unit in STATES)):
        return None
    return value
