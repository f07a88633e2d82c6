"""What a result is told before: "earnings before interest, taxes and amortization"."""

from __future__ import annotations

from factcheck.claims.grammar.clauses import Line

TOLD = {
    **dict.fromkeys(("tax", "taxes", "taxation"), "tax"),
    "interest": "interest",
    "depreciation": "depreciation",
    **dict.fromkeys(("amortization", "amortisation"), "amortization"),
}
"""What a result may be told before, as its scope has it: "earnings before interest, taxes and amortization"."""
LISTING = frozenset((",", "and", "income"))
"""What else stands in such a list: "before income taxes"."""


def end_of(line: Line, k: int, end: int) -> int:
    """Where the list of what is deducted ends that begins at word `k`; `k` where there is none."""
    last = k
    while k < end and (line.low(k) in TOLD or line.low(k) in LISTING):
        k += 1
        last = k if line.low(k - 1) in TOLD else last
    return last


def begun_by(line: Line, last: int, start: int) -> int:
    """The "before" of the list of what is deducted that ends with word `last`, 0 where there is none."""
    k = last
    while k > start and (line.low(k) in TOLD or (k < last and line.low(k) in LISTING)):
        k -= 1
    return k if start < k < last and line.low(k) == "before" else 0
