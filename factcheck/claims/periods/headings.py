"""
What the figures below are of: "Third Quarter 2013 Results" above them, or "For the nine months ended May 4:" before.
"""

from __future__ import annotations

from datetime import date

from factcheck.claims import natures
from factcheck.claims.grammar import lemmas
from factcheck.claims.grammar.clauses import FIGURES, Line
from factcheck.claims.grammar.settled import SPANS
from factcheck.claims.periods import asof, compared, lengths, stretches
from factcheck.model import Period

REPORTED = frozenset({3, 6, 9, 12})
"""The months of a period that results are given for."""
BESIDE = 6
"""So many words before a date say how long it is."""
MATTERS = natures.FLOWS | {"result", "cash", "balance", "position"}
"""What a heading names that goes on with the figures of the one above: "Operating Expenses", "Cash Position"."""


def named(line: Line) -> tuple[frozenset[Period], bool]:
    """The periods of results that a sentence names for itself, and whether it names two lengths of one at once."""
    told = {
        k: period
        for k in line.at
        if line.mention(k).kind in ("date", "duration")
        and not compared.is_comparative(line, k)
        and not asof.is_modifier(line, k)
        and (period := lengths.ended(line, k))
        and _is_reported(period)
    }
    # "For the three and six months ended June 30": of which a figure is, only its own sentence says.
    return frozenset(told.values()), any("c" in line.tags[max(0, k - BESIDE) : k] for k in told)


def _is_reported(period: Period) -> bool:
    return None not in (period.start, period.end) and stretches.months(period) in REPORTED


def of_all_below(line: Line, today: date | None) -> Period | None:
    """The one period, over by then, that a heading or what leads in a list gives to all below; it has no figure."""
    if any(line.mention(k).kind in FIGURES and not _says_how_long(line, k) for k in line.at):
        return None
    periods, mixed = named(line)
    period = next(iter(periods)) if len(periods) == 1 and not mixed else None
    return period if asof.is_over(period, today) else None


def _says_how_long(line: Line, k: int) -> bool:
    """Whether a figure is the length of a period that is known: not that of "Nine Months 2013", which is no year."""
    mention = line.mention(k)
    return mention.kind == "ordinal" or (mention.kind == "duration" and mention.period is not None)


def goes_on(words: str) -> bool:
    """Whether a heading goes on with what the one above it is of: "Operating Expenses", not "Full-Year Results"."""
    said = words.lower().replace(":", " ").replace("-", " ").split()
    return SPANS.isdisjoint(said) and any(lemmas.noun(word) in MATTERS for word in said)
