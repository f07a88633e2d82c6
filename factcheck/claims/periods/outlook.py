"""
What is said ahead for all that follows: under "Financial Guidance for 2013", behind "The Company expects:".

A figure that has no verb of its own there ("revenue of $30 million to $32 million") is a forecast, and one of money or
a percentage is for the period that the heading or the sentence before names, unless it names its own.
"""

from __future__ import annotations

from msgspec import Struct

from factcheck.claims import modality
from factcheck.claims.grammar import clauses, tenses
from factcheck.claims.grammar.clauses import Line
from factcheck.claims.periods.asof import When
from factcheck.model import Period, Span
from factcheck.patterns import pattern

NOUNS = modality.OUTLOOKS - {"likely"} | {"targets"}
"""What names all that stands under it as told ahead."""
VERBS = (modality.FORECAST | modality.PLANNED) - frozenset("believe believes should won't".split())
OPENING = pattern(r"(?:p[dj]{0,3})?(y)[,:]")
"""A period with which a sentence begins: "Third Quarter 2012:", "For the third quarter,"."""
REACH = 16
"""So many words in front of a colon are looked at for one of them."""


class Outlook(Struct, frozen=True):
    """Whether what follows is told ahead, and for which days."""

    ahead: bool = False
    period: Period | None = None


SILENT = Outlook()


def may_tell(plain: str, span: Span, section: str) -> bool:
    """Whether a sentence without a figure may tell ahead for those behind it: it leads in, or is a heading."""
    if section == "headline":
        return not NOUNS.isdisjoint(plain[span.start : span.end].lower().split())
    return plain[span.start : span.end].rstrip().endswith(":")


def of_heading(line: Line, period: Period | None) -> Outlook:
    """What a heading says of all under it: "2013 Outlook"."""
    return Outlook(not NOUNS.isdisjoint(line.bag), period)


def of_sentence(line: Line, period: Period | None) -> Outlook:
    """What a sentence says of those behind it: "The guidance for fiscal 2013 remains unchanged", "We expect:"."""
    spoken = not NOUNS.isdisjoint(line.bag)
    opens = OPENING.match(line.tags) if not spoken and not VERBS.isdisjoint(line.bag) else None
    if opens:  # "For the third quarter, we expect sales of $49 million."
        period = line.mention(opens.start(1)).period
    ahead = line.lows[-1:] == (":",) and (spoken or _expects(line, len(line.lows)))
    return Outlook(ahead, period if spoken or opens else None)


def is_ahead(line: Line, i: int, outlook: Outlook) -> bool:
    """Whether a figure that has no finite verb of its own is told ahead by what stands in front of it."""
    if not (outlook.ahead or ":" in line.bag) or tenses.tense(line, clauses.governor(line, i)) != "none":
        return False
    if outlook.ahead:
        return True
    colon = next((k for k in range(i - 1, 0, -1) if line.words[k] == ":"), 0)
    return colon > 0 and _expects(line, colon)


def _expects(line: Line, end: int) -> bool:
    near = line.lows[max(0, end - REACH) : end]
    return not (NOUNS | VERBS).isdisjoint(near)


def dated(when: When, outlook: Outlook, today: Period | None) -> When:
    """When a forecast without days of its own holds: those for which all is told ahead."""
    if outlook.period is None or when.horizon is not None or when.as_of not in (None, today):
        return when
    return When(outlook.period, outlook.period, carried=True)
