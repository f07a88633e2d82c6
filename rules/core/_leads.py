"""What stands in front of the dates of a document, for the rules that ask whether it looks ahead or back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from factcheck.checks.outline import PROSE
from factcheck.claims.pull import Pulled
from factcheck.model import Mention, Period
from factcheck.patterns import pattern
from factcheck.rulebook import Fields

REACH = 200
"""So many characters in front of a date are read."""
YEAR = pattern(r"\b20\d\d\b")


class Lead(Fields, frozen=True):
    """A date or an hour of a day, the words in front of it in its sentence, and those with the rest of it."""

    mention: Mention
    words: str
    around: str


def leads(page: Pulled, wanted: Callable[[Period, date], bool]) -> Iterator[Lead]:
    """The dates of running text whose period is wanted beside the document's day, in order."""
    document = page.document
    if document.date is None:
        return
    sentences = iter(document.sentences)
    sentence = next(sentences, None)
    for mention in page.mentions:
        if mention.kind not in ("date", "time") or mention.period is None or not wanted(mention.period, document.date):
            continue
        while sentence and sentence.span.end <= mention.span.start:
            sentence = next(sentences, None)
        if sentence is None or not sentence.span.holds(mention.span) or sentence.section.kind not in PROSE:
            continue
        at = document.to_plain(mention.span).start
        start = max(at - REACH, sentence.inside.start)
        words = " ".join(document.plain[start:at].split()) + " "
        yield Lead(mention, words, document.plain[start : sentence.inside.end])
