"""
One sentence against documents: agrees, clashes, or not comparable, and why.

Each figure of the sentence is held against the figures of each statement that can speak of the same.  Over all
documents those count that share most with it, and of them, for a sentence without a date of its own, the newest: an
older figure may have changed in good order.  Where it is open what is meant, the answer is "not comparable".
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.documents import Document
from factcheck.mentions import find_mentions
from factcheck.mentions.reading import Setting
from factcheck.model import Verdict
from factcheck.record.compare import Comparison, compare
from factcheck.record.statements import Statement, statements
from factcheck.record.vocabulary import EMPTY, Vocabulary
from factcheck.record.wordings import stem


def verify(
    sentence: str,
    documents: Document | Iterable[Document],
    vocabulary: Vocabulary | None = None,
    setting: Setting | None = None,
) -> Verdict:
    """
    The verdict on a sentence: any clash → "clashes", else any agreement → "agrees", else "not_comparable".

    `vocabulary` joins the names of one entity; `setting` gives the currency of a bare "$" and the end of the fiscal
    year, for the sentence and the documents.  Any text may be asked; an empty one is not comparable.
    """
    pages = (documents,) if isinstance(documents, Document) else tuple(documents)
    names = vocabulary or EMPTY
    claims = [_renamed(c, names) for c in _read(Document.from_text(sentence, "sentence"), setting)]
    if not any(c.figures or c.days for c in claims):
        return Verdict("not_comparable", "the sentence has no figure and no date")
    found = [
        comparison
        for page, told in ((page, _read(page, setting)) for page in pages)
        for claim, about in ((claim, _had(claim, told)) for claim in claims)
        for evidence in told
        for comparison in compare(claim, _renamed(evidence, names), page.date, about)
    ]
    meant = _meant(found)
    if not any(c.days for c in claims):
        newest = max((c.day for c in meant if c.day), default=None)
        meant = [c for c in meant if c.day is None or c.day == newest]
    clashes = [c for c in meant if c.outcome == "clashes"]
    chosen = clashes or [c for c in meant if c.outcome == "agrees"]
    if chosen:
        return Verdict(
            "clashes" if clashes else "agrees",
            "; ".join(dict.fromkeys(c.why for c in chosen)),
            tuple(dict.fromkeys(c.evidence for c in chosen)),
            "; ".join(dict.fromkeys(c.arithmetic for c in chosen if c.arithmetic)),
        )
    nearest = sorted(found, key=lambda c: -c.score)
    reasons = list(dict.fromkeys(c.why for c in nearest))[:3]
    return Verdict(
        "not_comparable",
        "; ".join(reasons) or "no document speaks of these figures",
        tuple(dict.fromkeys(c.evidence for c in nearest))[:3],
    )


def _read(document: Document, setting: Setting | None) -> tuple[Statement, ...]:
    return statements(document, find_mentions(document, setting))


def _had(claim: Statement, told: tuple[Statement, ...]) -> frozenset[str]:
    """The names of the sentence that a document has in any of its statements."""
    return claim.names & frozenset().union(*(t.names for t in told))


MARGIN = 4
"""By how much the evidence of another document may share less and still be meant: the name of the issuer is 4."""


def _meant(found: list[Comparison]) -> list[Comparison]:
    """For each figure that was asked, the comparisons that share most with it over all documents."""
    best: dict[object, int] = {}
    for comparison in found:
        best[comparison.asked] = max(best.get(comparison.asked, 0), comparison.score)
    return [c for c in found if c.outcome != "not_comparable" and c.score >= best[c.asked] - MARGIN]


def _renamed(statement: Statement, vocabulary: Vocabulary) -> Statement:
    """The statement with the vocabulary's own name beside each alias that it uses."""
    added: set[str] = set()
    for entity in vocabulary.entities:
        if any(alias in statement.place.text for alias in entity.all_names):
            added.update(stem(word) for word in entity.name.split())
    return statement.also_named(frozenset(added)) if added else statement
