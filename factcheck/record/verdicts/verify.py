"""
One sentence against documents: agrees, clashes, or not comparable, and why.

    statements   a sentence is taken apart: its names, its figures (`figures`, written as in `notations`) and its `days`
    compare      the sentence's statement against each one of a document
      subjects     can both speak of one subject, and does the evidence name it?
      likeness     what keeps two figures apart (slots, then words), else how much they share, on one of the `scales`
      times        when both hold, and whether that keeps them apart
    event_days   the days of one event, by same_days
      contrast     what keeps figures and days apart that are told in one pattern: another word in a word's place
    verify       of all comparisons of one figure those that count, and the verdict

Over all documents those count that share most with the sentence, and of them, for a sentence without a date of its own,
the newest: an older figure may have changed in good order.  Where it is open what is meant, it is "not comparable".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from msgspec.structs import replace

from factcheck import claims as claiming
from factcheck.claims.grammar import abroad
from factcheck.claims.issuers import issuer
from factcheck.claims.pull import Pulled
from factcheck.claims.wording import wording
from factcheck.documents import Document
from factcheck.documents.language import beside
from factcheck.mentions.find import settled
from factcheck.mentions.reading import Setting
from factcheck.model import Place, Verdict
from factcheck.record.names.entities import Names
from factcheck.record.names.vocabulary import EMPTY, Vocabulary
from factcheck.record.verdicts.compare import compare
from factcheck.record.verdicts.comparison import Comparison, agree
from factcheck.record.verdicts.statements import Statement, statements
from factcheck.record.wordings import stem

SHOWN = 3
"""How many reasons are told at most why nothing can be compared."""
MARGIN = 4
"""By how much the evidence of another statement may share less and still be meant: the name of the issuer is 4."""


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
    first = setting or Setting()
    first = replace(first, language=_tongue(sentence, pages[0], first)) if pages else first
    asked = claiming.read(Document.from_text(sentence, "sentence"), (), first)
    names = Names.of((asked.document, *pages), vocabulary or EMPTY)
    claims = statements(asked)
    if not any(c.figures or c.days for c in claims):
        return Verdict("not_comparable", "the sentence has no figure and no date")
    dated = any(day.period for c in claims for day in c.days)
    read: dict[tuple[Setting, Callable[[str], str] | None], tuple[Statement, ...]]
    read = {(first, None): tuple(_renamed(claim, names.vocabulary) for claim in claims)}
    found: dict[Place, list[Comparison]] = {}
    for page in sorted(pages, key=_place_in_time):
        own = _setting(page, setting, dated, sentence)
        tongue = (setting.language if setting else None) or page.language
        house = frozenset(issuer(page).split()) if own.foreign or tongue != "en" else frozenset()
        told = statements(claiming.read(page, (), setting), abroad.translation(tongue, house))
        translate = abroad.translation(own.language, house)
        if (own, translate) not in read:
            alike = claiming.read(Document.from_text(sentence, "sentence", own.today), (), own)
            read[own, translate] = tuple(_renamed(c, names.vocabulary) for c in statements(alike, translate))
        for claim in read[own, translate]:
            about = claim.names & frozenset().union(*(t.names for t in told))
            for evidence in told:
                for c in compare(claim, _renamed(evidence, names.vocabulary), about, names):
                    found.setdefault(c.asked, []).append(c)
    found = found if dated else {place: _of_no_time(of_one) for place, of_one in found.items()}
    chosen = [c for asked_ in sorted(found, key=_span) for c in _meant(found[asked_], dated)]
    if not chosen:
        return _open(asked, [c for of_one in found.values() for c in of_one])
    compared = {c.asked for c in chosen}
    missing = [f.place for c in claims for f in c.figures if not (f.names or f.place in compared)]
    return _verdict(chosen, missing)


def _tongue(sentence: str, page: Document, given: Setting) -> str | None:
    """The language of a sentence that is held against a page, where nobody configured one; None for English."""
    told = given.language or beside(sentence, page.language)
    return None if told == "en" and not given.language else told


def _setting(page: Document, setting: Setting | None, dated: bool, sentence: str) -> Setting:
    """
    How a page would read the sentence: with its currency, its fiscal year, and where no day is told in full, its day.

    "Rose by 5% last month", and "in May", mean another month in each document, and "12.700 Mitarbeiter" are more beside
    a German one.
    """
    own = settled(page, setting)
    given = setting or Setting()
    return replace(own, today=given.today if dated else page.date, language=_tongue(sentence, page, given))


def _place_in_time(document: Document) -> tuple[date, str]:
    return document.date or date.max, document.name


def _asked(pair: tuple[Place, Comparison]) -> tuple[int, int]:
    return _span(pair[0])


def _span(place: Place) -> tuple[int, int]:
    return place.span.start, place.span.end


def _meant(found: list[Comparison], dated: bool) -> list[Comparison]:
    """Of the comparisons of one figure those that count: the likest, the newest, and none that was corrected since."""
    best = max(c.score for c in found)
    alike = [c for c in found if c.outcome != "not_comparable" and c.score >= best - MARGIN]
    agreed: dict[str, int] = {}
    for c in alike:
        if c.outcome == "agrees":
            agreed[c.evidence.document] = max(c.score, agreed.get(c.evidence.document, 0))
    # "12 pumps", and in another line of the same document "15 pumps": the sentence is the first one.
    alike = [c for c in alike if c.outcome == "agrees" or c.score > agreed.get(c.evidence.document, 0)]
    if not dated:
        newest = max((c.day for c in alike if c.day), default=None)
        alike = [c for c in alike if c.day is None or c.day == newest]
    corrected = max((c.written for c in alike if c.corrects and c.written), default=date.min)
    return [c for c in alike if c.written is None or c.written >= corrected]


def _of_no_time(found: list[Comparison]) -> list[Comparison]:
    """
    The comparisons of a figure without a time, as open where the documents have another one in each period.

    "Unemployment was 5.2%", where it was 5.1% in May and 5.3% in June.
    """
    best = max(c.score for c in found)
    alike = [c for c in found if c.outcome != "not_comparable" and c.score >= best - MARGIN]
    clashing = [c for c in alike if c.outcome == "clashes" and c.moves and c.written]
    for late in reversed(clashing):
        for early in alike:
            if early.written != late.written and early.pair and late.pair and not agree(early.pair[1], late.pair[1]):
                told = " and ".join(f"{c.evidence.text} in {c.evidence.document}" for c in (early, late))
                return [c.open(f"no time is named here, and there it is {told}") if c in clashing else c for c in found]
    return found


def _verdict(chosen: list[Comparison], missing: list[Place]) -> Verdict:
    """The verdict of the comparisons that count, which names the figures of the sentence that nothing was found for."""
    most: dict[Place, int] = {}
    for c in chosen:
        if c.outcome == "clashes":
            most[c.asked] = max(c.score, most.get(c.asked, 0))
    clashes = [c for c in chosen if c.outcome == "clashes" and c.score == most[c.asked]]
    decisive = clashes or chosen
    why = [c.why for c in decisive]
    evidence = [c.evidence for c in decisive]
    for clash in clashes:
        for other in chosen:
            if other.asked == clash.asked and other.outcome == "agrees":
                why += [
                    f"the documents disagree: {clash.evidence.text} in {clash.evidence.document}, "
                    f"{other.evidence.text} in {other.evidence.document}"
                ]
                evidence.append(other.evidence)
    if missing:
        why.append(f"nothing there to compare {' and '.join(place.text for place in missing)} with")
    return Verdict(
        "clashes" if clashes else "agrees",
        "; ".join(dict.fromkeys(why)),
        tuple(dict.fromkeys(evidence)),
        "; ".join(dict.fromkeys(c.arithmetic for c in decisive if c.arithmetic)),
    )


def _open(asked: Pulled, found: list[Comparison]) -> Verdict:
    """Not comparable: what keeps the nearest figures apart, or that there is none."""
    nearest = sorted(found, key=lambda c: (-c.score, -c.shared, c.evidence.document, _span(c.evidence)))
    if len({c.asked for c in found}) > 1:  # of each figure the nearest
        first = {c.asked: c for c in reversed(nearest)}
        reasons = {f"{c.asked.text} and {c.evidence.text}: {c.why}": c for _, c in sorted(first.items(), key=_asked)}
    else:
        reasons = {c.why: c for c in reversed(nearest)}
        reasons = {c.why: reasons[c.why] for c in nearest}
    if reasons:
        shown = tuple(reasons)[:SHOWN]
        return Verdict("not_comparable", "; ".join(shown), tuple(dict.fromkeys(reasons[why].evidence for why in shown)))
    named = (wording(asked.document, claim) for claim in asked.claims)
    return Verdict(
        "not_comparable", f"no document has a figure for {next(filter(None, named), 'what the sentence counts')}"
    )


def _renamed(statement: Statement, vocabulary: Vocabulary) -> Statement:
    """The statement with the vocabulary's own name beside each alias that it uses."""
    added: set[str] = set()
    for entity in vocabulary.entities:
        if any(alias in statement.place.text for alias in entity.all_names):
            added.update(stem(word) for word in entity.name.split())
    return statement.also_named(frozenset(added)) if added else statement
