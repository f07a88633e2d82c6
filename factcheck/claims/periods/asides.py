"""What is told in passing, of another noun or of a part, so that its date is none of the figure beside it."""

from __future__ import annotations

from factcheck.claims.grammar.clauses import Line
from factcheck.patterns import pattern

PASSING = pattern(r"N,ep?d?y,$")
"""A participle with its date behind a name, in letters: "Northwind, founded in 2002,"."""


def dates_another(line: Line, y: int, start: int) -> bool:
    """
    Whether a date is told of a noun in passing: "the trial, which began in June 2010, enrolled 86 patients".

    So it is in "Northwind, founded in 2002, employs about 180 people".
    """
    if PASSING.search(line.tags, 0, y + 2):
        return True
    if y >= start:
        return False
    which = line.tags.rfind("w", 0, y)
    closed = "," in line.tags[y : start + 1] and "," not in line.tags[which:y]
    return which > 0 and line.tag(which - 1) == "," and closed


def in_relative_clause(line: Line, y: int) -> bool:
    """Whether a date stands in a clause that tells of a noun alone: "the trial, which began in the third quarter"."""
    comma = line.tags.rfind(",", 0, y)
    return comma >= 0 and line.tag(comma + 1) == "w"


def behind_brackets(line: Line, k: int) -> int:
    """The word behind brackets with figures and no date: "a loss of $6 million (including $4 million of costs)"."""
    closed = line.tags.find(")", k)
    inside = line.tags[k:closed]
    return closed + 1 if closed > k and "q" in inside and "y" not in inside else k + 1
