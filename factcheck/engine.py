"""The road: documents → pulled → record → rules → findings → report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from msgspec.structs import replace

from factcheck import claims, rulebook
from factcheck.claims.pull import Pulled
from factcheck.documents import Document
from factcheck.mentions.reading import Setting
from factcheck.model import SEVERITIES, Clash, Coverage, Finding, Held, Report, Span, Verdict
from factcheck.record import Record, Vocabulary
from factcheck.rulebook import Rule

COUNTED = frozenset({"number", "money", "percent", "ordinal", "duration", "measure", "multiple", "date", "time", "set"})
"""The kinds of mention that the coverage counts: what has a value or a day.  Names, phones and codes have neither."""


class RuleFault(Exception):
    """A rule raised: the fault is the rule's and not the document's.  The message names both and quotes no text."""

    def __init__(self, rule: Rule, document: str, error: Exception) -> None:
        where = f" in {document}" if document else ""
        super().__init__(f"{rule.path or rule.name}: {rule.code} failed{where}: {type(error).__name__}")
        self.code, self.document = rule.code, document


def check(
    documents: Iterable[Document],
    rules: Sequence[Rule] | None = None,
    vocabulary: Vocabulary | str | Path | None = None,
    setting: Setting | None = None,
) -> Report:
    """
    What the documents say that cannot all stand.

    `rules=None` means all bundled rules; a vocabulary may be given as the path of its file. The order of the
    documents does not matter, and a copy of one adds nothing. Raises RuleFault where a rule raises, and
    VocabularyError where the vocabulary cannot be used.
    """
    vocabulary = Vocabulary.read(vocabulary) if isinstance(vocabulary, str | Path) else vocabulary
    setting = _known(setting, vocabulary)
    rules = rulebook.bundled() if rules is None else rules
    pulls = tuple(pull for rule in rules for pull in rule.pull)
    return judge(Record.of((claims.read(document, pulls, setting) for document in documents), vocabulary), rules)


def judge(
    record: Record,
    rules: Sequence[Rule],
    found: Callable[[Pulled], Iterable[Finding | Held]] | None = None,
    threads: bool = True,
) -> Report:
    """
    The report on a record, which is about its pages; of a record around some pages it has no threads.

    `found` gives what `examine` finds in a page, where that is known already.  Without `threads` the series are those
    that rules compare: to lay threads takes longer than all the rules.  Raises RuleFault.
    """
    found = found or partial(examine, rules=rules)
    clashes: list[Finding] = []
    held: dict[Held, None] = {}
    own = {page.document.name for page in record.pages}
    for one in chain(chain.from_iterable(map(found, record.pages)), _compare(record, rules)):
        if own.isdisjoint(place.document for place in (one.at, *one.evidence)):
            continue  # two other documents, of which a record around some pages knows a part
        if isinstance(one, Held):
            held[one] = None
        else:
            clashes.append(one)
    findings = _settled(clashes, frozenset(rule.code for rule in rules if rule.yields))
    each = _coverage(record, (*findings, *held))
    return Report(
        findings=findings,
        claims=tuple(claim for claim in record.claims if claim.document in own),
        series=record.threads if threads and record.tied is None else record.series,
        coverage=Coverage.sum(coverage for _, coverage in each),
        coverage_of=each,
        unread=tuple(unread for page in record.pages for unread in page.unread),
        held=tuple(sorted(held, key=lambda h: (_place(h), h.rule, h.message))),
    )


def verify(
    sentence: str,
    documents: Document | Iterable[Document],
    vocabulary: Vocabulary | str | Path | None = None,
    setting: Setting | None = None,
) -> Verdict:
    """
    One sentence against documents: clashes if anything clashes, else agrees if anything agrees.

    `setting` gives the currency of a bare "$" and the end of the fiscal year.  Raises VocabularyError where the
    vocabulary cannot be used.
    """
    from factcheck.record.verdicts.verify import verify as against

    vocabulary = Vocabulary.read(vocabulary) if isinstance(vocabulary, str | Path) else vocabulary
    pages = (documents,) if isinstance(documents, Document) else tuple(documents)
    return against(sentence, pages, vocabulary, _known(setting, vocabulary))


def _known(setting: Setting | None, vocabulary: Vocabulary | None) -> Setting | None:
    """The setting, with the vocabulary's fiscal year where it has none of its own."""
    if vocabulary and vocabulary.fiscal_year_end and not (setting and setting.fiscal_year_end):
        return replace(setting or Setting(), fiscal_year_end=vocabulary.fiscal_year_end)
    return setting


def examine(page: Pulled, rules: Sequence[Rule]) -> tuple[Finding | Held, ...]:
    """What the rules for one document find in it, in their order.  Raises RuleFault."""
    # One rule after the other, so that what one has read of a page is there for the next.
    return tuple(found for rule in rules if rule.scope == "document" for found in _run(rule, page, page.document.name))


def _compare(record: Record, rules: Sequence[Rule]) -> Iterator[Finding | Held]:
    """What the rules for all documents together find."""
    return (found for rule in rules if rule.scope == "record" for found in _run(rule, record, ""))


def _run(rule: Rule, subject: Pulled | Record, document: str) -> Iterator[Finding | Held]:
    try:
        for found in rule.check(subject):
            yield _held(rule, found) if isinstance(found, Held) else _finding(rule, found)
    except Exception as error:  # a rule is somebody's code: whatever it raises stops the run, under the rule's name
        raise RuleFault(rule, document, error) from error


def _finding(rule: Rule, clash: Clash) -> Finding:
    severity = min(clash.severity or rule.severity, rule.severity, key=SEVERITIES.index)
    sides = (clash.at, clash.evidence, _line(clash.arithmetic), _line(clash.hint))
    return Finding(rule.code, severity, _line(clash.message), *sides, rule=rule.name)


def _held(rule: Rule, held: Held) -> Held:
    return replace(held, message=_line(held.message), arithmetic=_line(held.arithmetic), rule=rule.code)


def _line(words: str) -> str:
    """Words that may quote a cell of a table, "$            0.14", with single blanks."""
    return " ".join(words.split())


def _settled(findings: Iterable[Finding], yielding: frozenset[str]) -> tuple[Finding, ...]:
    # One code with the same places twice is one finding, the graver first: two forms of one sentence both found it.
    graver_first = sorted(findings, key=lambda f: (-SEVERITIES.index(f.severity), f.message, f.arithmetic, f.hint))
    once: dict[object, Finding] = {}
    for finding in graver_first:
        once.setdefault((finding.code, finding.at, finding.evidence), finding)
    # A note on places that a graver finding sets against each other says nothing more: that "$43 million" is a slip of
    # the pen away from "$34 million", where both are told as the milestones of one agreement.
    # Nor does a rule that yields where another one finds the same.
    found = [(frozenset((f.at, *f.evidence)), f) for f in once.values()]
    warned = {places for places, f in found if f.evidence and f.severity != "note"}
    known = {places for places, f in found if f.evidence and f.code not in yielding}
    told = (
        f
        for places, f in found
        if not ((f.severity == "note" and places in warned) or (f.code in yielding and places in known))
    )
    return tuple(sorted(told, key=lambda f: (_place(f), f.code, f.message)))


def _place(found: Finding | Held) -> tuple[str, int, int]:
    return found.at.document, found.at.span.start, found.at.span.end


def _coverage(record: Record, touched: Iterable[Finding | Held]) -> tuple[tuple[str, Coverage], ...]:
    """
    How much was read of each document, in the order of their names.

    `seen` are the mentions with a value or a day; `read` those that became claims; `compared` those that stand in one
    series with another claim, or that a rule recomputed or set against another place.
    """
    read = {(claim.document, claim.span) for claim in record.claims}
    beside = {(c.document, c.span) for series in record.series if len(series.claims) > 1 for c in series.claims}
    places = {(place.document, place.span) for found in touched for place in chain((found.at,), found.evidence)}
    compared = beside | places
    counted: dict[str, set[tuple[str, Span]]] = {}
    for page in record.pages:
        name = page.document.name
        counted.setdefault(name, set()).update((name, m.span) for m in page.mentions if m.kind in COUNTED)
    return tuple(
        (name, Coverage(len(seen), len(seen & read), len(seen & compared))) for name, seen in sorted(counted.items())
    )
